// Writes the handout of a story of the built site as a PDF: npm run handout -- york
// Exit code 0: it is written; 2: it cannot be.
import {writeFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {pdfOf, withPaper} from "./print-pdf.js";

const usage = `npm run handout -- york [--speaker] [--output file.pdf]

Writes york-handout.pdf: what the slides of a story show, what its article says
besides, and all doubt. It prints the page /handout/york of the built site, so
run npm run build first.

  --speaker   with the speaker's own notes
  --output    another file

It needs Chromium: the one that CHROMIUM_PATH names, or one on the system.
Without one, print the page /handout/york from any browser (npm start serves it).
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        speaker: {type: "boolean", default: false},
        output: {type: "string"},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    if (values.help || positionals.length !== 1) {
      console.log(usage);
      return values.help ? 0 : 2;
    }
    const name = positionals[0].replace(/^\//, "");
    const site = {output: process.env.OUTPUT ?? "dist", folder: "handout"};
    const pdf = await withPaper(name, site, async (page) => {
      if (values.speaker) await page.check(".with-speaker");
      return pdfOf(page);
    });
    const kind = values.speaker ? "speaker-notes" : "handout";
    const file = values.output ?? `${name.replaceAll("/", "-")}-${kind}.pdf`;
    await writeFile(file, pdf);
    console.log(`${file}: written from /${site.folder}/${name}`);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    if ((error as Error).message.startsWith("missing Chromium"))
      console.error(
        "without it: npm start, open /handout/<story> in any browser, and print it as a PDF"
      );
    return 2;
  }
}
