import {JSDOM} from "jsdom";

/**
 * Returns *html* as a document, in which no script runs. Each has a window of its own: one
 * for all would hold every document that it made, for the elements with an id in them.
 */
export function readHtml(html: string): Document {
  return new JSDOM(html).window.document;
}

/** Returns a document as HTML. */
export function writeHtml({childNodes}: Document): string {
  return [...childNodes].map(writeNode).join("");
}

function writeNode(node: ChildNode): string {
  if (node.nodeType === 10) return `<!DOCTYPE ${node.nodeName}>`;
  return node.nodeType === 8 ? `<!--${node.nodeValue}-->` : (node as Element).outerHTML;
}
