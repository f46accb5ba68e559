import {site} from "./site.js";

interface ShellOptions {
  /** The path of the page, as /york. */
  path: string;
}

const sections = [
  {path: "/york", name: "York"},
  {path: "/datasets", name: "Datasets"},
  {path: "/methods", name: "Methods"},
  {path: "/search", name: "Search"}
];

/** The header of every page: a skip link, the name, the parts of the site. */
export function header({path}: ShellOptions): string {
  const links = sections.map(
    (section) =>
      `<li><a href="${section.path}"${section.path === path ? ' aria-current="page"' : ""}>${section.name}</a></li>`
  );
  return `<a class="skip" href="#observablehq-main">Skip to the text</a>
<div class="site-head"><a class="site-name" href="/">${site.name}</a><nav aria-label="Site"><ul>${links.join("")}</ul></nav></div>`;
}

/** The footer of every page: release, licences, contact, accessibility, privacy. */
export function footer(): string {
  return `<div class="site-foot">
<p>${site.name} ${site.version}, released ${site.released}. Please cite the version: figures are revised.</p>
<p>Code under the MIT licence. Figures: Open Government Licence v3.0 unless a figure says otherwise; see <a href="/datasets">Datasets</a>.</p>
<p><a href="/about#accessibility">Accessibility</a> · <a href="/about#privacy">Privacy</a> · <a href="/about#contact">Contact</a></p>
</div>`;
}
