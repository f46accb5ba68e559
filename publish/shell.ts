import {formatDay} from "../src/prose/date.js";
import {site} from "./site.js";

interface ShellOptions {
  /** The path of the page, as /york. */
  path: string;
}

const sections = [
  {path: "/york", name: "York"},
  {path: "/places/", name: "Places"},
  {path: "/net-migration", name: "Net migration"},
  {path: "/counting", name: "Who is counted"},
  {path: "/learn/", name: "Learn"},
  {path: "/notebook", name: "Notebook"},
  {path: "/datasets", name: "Datasets"},
  {path: "/methods", name: "Methods"},
  {path: "/search", name: "Search"}
];

const notes = [
  {href: "/glossary", name: "Glossary"},
  {href: "/about", name: "About"},
  {href: "/changes", name: "Changes"},
  {href: "/offline", name: "Offline"},
  {href: "/about#licences", name: "Licences"},
  {href: "/about#accessibility", name: "Accessibility"},
  {href: "/about#privacy", name: "Privacy"},
  {href: "/about#contact", name: "Contact"}
];

/** The header of every page: a skip link, the name, the parts of the site. */
export function header({path}: ShellOptions): string {
  const mark = (page: string) =>
    page === path || page === path.replace(/index$/, "") ? ' aria-current="page"' : "";
  const links = sections.map(
    (section) => `<li><a href="${section.path}"${mark(section.path)}>${section.name}</a></li>`
  );
  return `<a class="skip" href="#observablehq-main">Skip to the text</a>
<div class="site-head"><a class="site-name" href="/"${mark("/index")}>${site.name}</a><nav aria-label="Site"><ul>${links.join("")}</ul></nav></div>`;
}

/**
 * The footer of every page: release, licences, contact, accessibility, privacy. The
 * style of what JavaScript adds comes last: nothing above has to wait for it.
 */
export function footer({path}: ShellOptions): string {
  const mark = (href: string) =>
    href === path.replace(/index$/, "") ? ' aria-current="page"' : "";
  const links = notes.map(({href, name}) => `<li><a href="${href}"${mark(href)}>${name}</a></li>`);
  return `<div class="site-foot">
<p>${site.name} ${site.version}, released on <time datetime="${site.released}">${formatDay(site.released)}</time>. Figures are revised, so please <a href="/methods#how-to-cite">cite the version</a>.</p>
<p>Contains public sector information licensed under the Open Government Licence v3.0, and figures under <a href="/about#licences">other licences</a>. Code: MIT licence.</p>
<nav aria-label="About the site"><ul>${links.join("")}</ul></nav>
</div>
<link rel="stylesheet" href="/style/interactive.css">`;
}
