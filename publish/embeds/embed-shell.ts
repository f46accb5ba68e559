import {fontFaces, fontLinks} from "../fonts.js";

/** What the embeds of a page take from it: its styles, and the script that wakes its figures. */
export interface EmbedShell {
  /** The links to its styles, as HTML. */
  styles: string;
  /** The inline script. */
  script: string;
}

/** Reads the shell of a built page that has not been finished yet, whose site begins at *root*. */
export function readShell(document: Document, root: string): EmbedShell {
  const toRoot = (address: string) => `../${address.slice(root.length)}`;
  const styles = [...document.querySelectorAll("link[rel=stylesheet]")].map((link) => {
    const media = link.getAttribute("media");
    return `<link rel="stylesheet" href="${toRoot(link.getAttribute("href")!)}"${media ? ` media="${media}"` : ""}>`;
  });
  const page = document.querySelector('script[src*="/components/page."]')?.getAttribute("src");
  if (!page) throw new Error("missing script of the page");
  return {
    styles: `${styles.join("\n")}\n${fontLinks("../")}<style>${fontFaces("../")}</style>`,
    script: `${tellHeight}addEventListener("load",()=>{import(${JSON.stringify(toRoot(page))})})`
  };
}

/**
 * The page around the frame hears the height and nothing else, whoever it is. What a reader
 * follows opens beside the frame: the site refuses to be framed whole.
 */
const tellHeight = `new ResizeObserver(()=>parent.postMessage({height:Math.ceil(document.querySelector("main").getBoundingClientRect().height)},"*")).observe(document.querySelector("main"));addEventListener("click",({target})=>{const a=target.closest&&target.closest("a[href]");if(a&&!a.getAttribute("href").startsWith("#"))a.target="_blank"},true);`;
