// Writes the brief of a story of the built site as a PDF: npm run brief -- york
// Exit code 0: it is written, on two pages; 1: it does not fit; 2: it cannot be printed.
import {writeFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {countPages, pdfOf, withPaper} from "./print-pdf.js";
import {measureSheets} from "./measure-sheets.js";

const usage = `npm run brief -- york [--output file.pdf]

Writes york-brief.pdf: two pages for a councillor, from what the author of a story
marked with <!-- brief -->. It prints the page /brief/york of the built site, so
run npm run build first. What does not fit on two pages is not printed, but named.

It needs Chromium: the one that CHROMIUM_PATH names, or one on the system.
Without one, print the page /brief/york from any browser (npm start serves it).
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {output: {type: "string"}, help: {type: "boolean", short: "h", default: false}}
    });
    if (values.help || positionals.length !== 1) {
      console.log(usage);
      return values.help ? 0 : 2;
    }
    const name = positionals[0].replace(/^\//, "");
    const site = {output: process.env.OUTPUT ?? "dist", folder: "brief"};
    const {faults, pdf} = await withPaper(name, site, async (page) => ({
      faults: await measureSheets(page),
      pdf: await pdfOf(page)
    }));
    const pages = await countPages(pdf);
    if (faults.length === 0 && pages !== 2) faults.push(`it has not two pages: ${pages}`);
    for (const fault of faults) console.error(`brief of ${name}: ${fault}`);
    if (faults.length > 0) return 1;
    const file = values.output ?? `${name.replaceAll("/", "-")}-brief.pdf`;
    await writeFile(file, pdf);
    console.log(`${file}: two pages, from /${site.folder}/${name}`);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    if ((error as Error).message.startsWith("missing Chromium"))
      console.error(
        "without it: npm start, open /brief/<story> in any browser, and print it as a PDF"
      );
    return 2;
  }
}
