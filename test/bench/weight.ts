import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";

/** The bytes before the first chart: the document and the styles in its head, gzip. */
export async function weighPage(folder: string, path: string): Promise<number> {
  const html = await readFile(join(folder, `${path}.html`), "utf8");
  const head = html.slice(0, html.indexOf("</head>"));
  const styles = [...head.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)]
    .map(([link]) => link)
    .filter((link) => !link.includes('media="print"'))
    .map((link) => /href="(?:\.\.?\/)*([^"]+)"/.exec(link)![1]);
  const files = await Promise.all(styles.map((name) => readFile(join(folder, name))));
  return [html, ...files].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}
