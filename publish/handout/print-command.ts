import {writeFile} from "node:fs/promises";
import {parseArgs, type ParseArgsConfig} from "node:util";

/** A PDF that was printed; *done* is what is said of it. */
export interface Printed {
  pdf: Uint8Array;
  /** The file, where the reader names no other. */
  file: string;
  done: string;
}

interface PrintCommand {
  usage: string;
  /** The folder of the papers, as handout. */
  folder: string;
  /** Flags beside --output and --help. */
  flags?: ParseArgsConfig["options"];
  /** Prints the paper of the story *name*; null where it does not fit, which it has said. */
  print: (name: string, flags: Readonly<Record<string, unknown>>) => Promise<Printed | null>;
}

/**
 * Runs a command that prints the paper of one story, and returns its exit code: 0 where
 * the PDF is written, 1 where it does not fit, 2 where it cannot be printed.
 */
export async function runPrintCommand(
  args: string[],
  {usage, folder, flags = {}, print}: PrintCommand
): Promise<number> {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...flags,
        output: {type: "string"},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    if (values.help || positionals.length !== 1) {
      console.log(usage);
      return values.help ? 0 : 2;
    }
    const printed = await print(positionals[0].replace(/^\//, ""), values);
    if (!printed) return 1;
    const file = (values.output as string | undefined) ?? printed.file;
    await writeFile(file, printed.pdf);
    console.log(`${file}: ${printed.done}`);
    return 0;
  } catch (error) {
    const {message} = error as Error;
    console.error(message);
    if (message.startsWith("missing Chromium"))
      console.error(
        `without it: npm start, open /${folder}/<story> in any browser, and print it as a PDF`
      );
    return 2;
  }
}
