// Writes the brief of a story of the built site as a PDF: npm run brief -- york
// Exit code 0: it is written, on two pages; 1: it does not fit; 2: it cannot be printed.
import {countPages, pdfOf, withPaper} from "./print-pdf.js";
import {measureSheets} from "./measure-sheets.js";
import {runPrintCommand, type Printed} from "./print-command.js";

const usage = `npm run brief -- york [--output file.pdf]

Writes york-brief.pdf: two pages for a councillor, from what the author of a story
marked with <!-- brief -->. It prints the page /brief/york of the built site, so
run npm run build first. What does not fit on two pages is not printed, but named.

It needs Chromium: the one that CHROMIUM_PATH names, or one on the system.
Without one, print the page /brief/york from any browser (npm start serves it).
`;

const folder = "brief";

process.exitCode = await runPrintCommand(process.argv.slice(2), {usage, folder, print});

async function print(name: string): Promise<Printed | null> {
  const site = {output: process.env.OUTPUT ?? "dist", folder};
  const {faults, pdf} = await withPaper(name, site, async (page) => ({
    faults: await measureSheets(page),
    pdf: await pdfOf(page)
  }));
  const pages = await countPages(pdf);
  if (faults.length === 0 && pages !== 2) faults.push(`it has not two pages: ${pages}`);
  for (const fault of faults) console.error(`brief of ${name}: ${fault}`);
  if (faults.length > 0) return null;
  const file = `${name.replaceAll("/", "-")}-brief.pdf`;
  return {pdf, file, done: `two pages, from /${folder}/${name}`};
}
