import {writeMarkdown} from "./publish/markdown/extend.js";
import {pathOfAnyPlace} from "./publish/pages.js";
import {footer, header} from "./publish/shell.js";
import {tables} from "./src/tables/index.js";

export default {
  root: "src",
  output: process.env.OUTPUT ?? "dist",
  title: "Whereabouts",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  pages: [],
  head: `<link rel="stylesheet" href="/style/print.css" media="print">
<script type="module" async src="/components/page.js"></script>`,
  header,
  footer,
  markdownIt: writeMarkdown,
  // Every snapshot has an address that does not change, for readers with an engine of their own.
  dynamicPaths: [
    ...Object.keys(tables).map((name) => `/data/${name}.parquet`),
    await pathOfAnyPlace()
  ]
};
