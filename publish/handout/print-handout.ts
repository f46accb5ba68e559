// Writes the handout of a story of the built site as a PDF: npm run handout -- york
// Exit code 0: it is written; 2: it cannot be.
import {runPrintCommand, type Printed} from "./print-command.js";
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

const folder = "handout";

process.exitCode = await runPrintCommand(process.argv.slice(2), {
  usage,
  folder,
  flags: {speaker: {type: "boolean", default: false}},
  print
});

async function print(name: string, {speaker}: Readonly<Record<string, unknown>>): Promise<Printed> {
  const site = {output: process.env.OUTPUT ?? "dist", folder};
  const pdf = await withPaper(name, site, async (page) => {
    if (speaker) await page.check(".with-speaker");
    return pdfOf(page);
  });
  const kind = speaker ? "speaker-notes" : "handout";
  const file = `${name.replaceAll("/", "-")}-${kind}.pdf`;
  return {pdf, file, done: `written from /${folder}/${name}`};
}
