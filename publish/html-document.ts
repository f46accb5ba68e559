import {JSDOM} from "jsdom";

/** The one window of all pages: making another takes longer than reading most pages. */
const {window} = new JSDOM();

/** Returns *html* as a document, in which no script runs. */
export function readHtml(html: string): Document {
  return new window.DOMParser().parseFromString(html, "text/html");
}

/** Returns a document as HTML. */
export function writeHtml({childNodes}: Document): string {
  return [...childNodes].map(writeNode).join("");
}

function writeNode(node: ChildNode): string {
  if (node.nodeType === 10) return `<!DOCTYPE ${node.nodeName}>`;
  return node.nodeType === 8 ? `<!--${node.nodeValue}-->` : (node as Element).outerHTML;
}
