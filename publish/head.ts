import {createHash} from "node:crypto";
import {basename} from "node:path";
import {fontFaces, fontLinks} from "./fonts.js";
import {escapeHtml} from "./html.js";
import type {SourcePage} from "./pages.js";
import {site} from "./site.js";

/** Sets what a page's head needs and Framework leaves out, or has otherwise. */
export function finishHead(document: Document, page: SourcePage, root: string): void {
  document.documentElement.lang = "en-GB";
  const set = (selector: string, html: string): void => {
    document.head.querySelector(selector)?.remove();
    document.head.insertAdjacentHTML("beforeend", html);
  };
  document.head
    .querySelector("meta[name=viewport]")
    ?.setAttribute("content", "width=device-width, initial-scale=1");
  const description = escapeHtml(page.description);
  set("meta[name=description]", `<meta name="description" content="${description}">`);
  set(
    "meta[property='og:title']",
    `<meta property="og:title" content="${escapeHtml(page.title)}">`
  );
  set(
    "meta[property='og:description']",
    `<meta property="og:description" content="${description}">`
  );
  set("meta[name=color-scheme]", `<meta name="color-scheme" content="light dark">`);
  set("link[rel=icon]", `<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">`);
  set(
    "link[rel=apple-touch-icon]",
    `<link rel="apple-touch-icon" href="${root}apple-touch-icon.png">`
  );
  if (site.url) {
    const address = `${site.url}${page.path.replace(/\/index$/, "/")}`;
    set("link[rel=canonical]", `<link rel="canonical" href="${escapeHtml(address)}">`);
    set("meta[property='og:url']", `<meta property="og:url" content="${escapeHtml(address)}">`);
    set("meta[property='og:image']", `<meta property="og:image" content="${site.url}/share.png">`);
    set("meta[name='twitter:card']", `<meta name="twitter:card" content="summary_large_image">`);
  }
  // Framework asks for the style in the line before it links it.
  set("link[rel=preload][as=style]", fontLinks(root));
  set("style#fonts", `<style id="fonts">${fontFaces(root)}</style>`);
}

/**
 * Scripts that Framework starts at once wait until the page has loaded: nothing
 * needs them before. Framework's own inline script serves cells; it is kept as a
 * file beside a page that has some, and dropped from a page that has none. Those of
 * a notebook wait for a reader: they ask the engine, which is some 8 MB.
 */
export function deferScripts(
  document: Document,
  {path, isNotebook}: Pick<SourcePage, "path" | "isNotebook">,
  keep?: (path: string, text: string) => void
): void {
  document.head.querySelectorAll("link[rel=modulepreload]").forEach((link) => link.remove());
  const starts: string[] = [];
  const later: string[] = [];
  for (const script of document.querySelectorAll<HTMLScriptElement>("script[type=module]")) {
    const source = script.getAttribute("src");
    if (source) starts.push(source);
    else if (hasCells(script.text)) {
      const file = `${path.slice(1)}.cells.js`;
      keep?.(file, script.text);
      (isNotebook ? later : starts).push(`./${basename(file)}`);
    }
    script.remove();
  }
  addScript(document, starts, (imports) => `addEventListener("load",()=>{${imports}})`);
  addScript(document, later, (imports) => onPress(".run-cells", imports));
}

function addScript(
  document: Document,
  sources: readonly string[],
  code: (imports: string) => string
): void {
  if (sources.length === 0) return;
  const script = document.createElement("script");
  script.textContent = code(
    sources.map((source) => `import(${JSON.stringify(relative(source))})`).join(",")
  );
  document.body.append(script);
}

/** Code that shows the buttons of a *selector*, and runs *code* when one of them is pressed first. */
const onPress = (selector: string, code: string): string =>
  `{const all=[...document.querySelectorAll(${JSON.stringify(selector)})];for(const one of all){one.hidden=false;one.onclick=()=>{for(const each of all)each.remove();${code}}}}`;

const hasCells = (script: string) => /\bdefine\(/.test(script);

/** A dynamic import takes no bare path. */
const relative = (source: string) => (/^[./]/.test(source) ? source : `./${source}`);

/**
 * Sets the content security policy of a page whose inline scripts are all there. Run it last.
 */
export function setPolicy(document: Document): void {
  const scripts = [...document.querySelectorAll("script:not([src])")];
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policyOf(scripts.map(({textContent}) => textContent ?? ""));
  document.head.querySelector("meta[charset]")!.after(meta);
}

/** Returns a policy: only this origin, WebAssembly, and the very inline *scripts* that the page holds. */
export function policyOf(scripts: readonly string[]): string {
  const hashes = scripts.map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`
  );
  return [
    "default-src 'self'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...new Set(hashes)].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    "img-src 'self' data: blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'"
  ].join("; ");
}
