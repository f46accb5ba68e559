import {parseArgs} from "node:util";

/** How a refresh ended, as its exit code. */
export const exitCodes = {well: 0, failed: 1, misunderstood: 2, skipped: 3} as const;

/** What a refresh is asked to do. */
export interface RefreshOptions {
  /** The sources; all where there are none. */
  names: string[];
  /** The areas, as GSS codes; "all", or undefined for those that we hold. */
  areas?: readonly string[] | "all";
  dryRun: boolean;
  accept: boolean;
  help: boolean;
}

/** Returns the options of a command line; throws where it holds others. */
export function readOptions(args: readonly string[]): RefreshOptions {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      areas: {type: "string"},
      "dry-run": {type: "boolean", default: false},
      accept: {type: "boolean", default: false},
      help: {type: "boolean", short: "h", default: false}
    }
  });
  if (values.accept && (values["dry-run"] || values.areas))
    throw new Error("invalid options; --accept takes only what was fetched before");
  return {
    names: positionals,
    areas: values.areas === undefined ? undefined : readAreas(values.areas),
    dryRun: values["dry-run"],
    accept: values.accept,
    help: values.help
  };
}

function readAreas(text: string): readonly string[] | "all" {
  if (text === "all") return text;
  const codes = text.split(",").map((code) => code.trim());
  for (const code of codes)
    if (!/^[A-Z]\d{8}$/.test(code)) throw new Error(`invalid area; not as E06000014: ${code}`);
  return codes;
}

export const help = `npm run refresh -- [source …] [options]

Asks the publishers for their newest figures, checks them, and prints what they
would change. Nothing changes before it is accepted.

  --areas E06000014,E08000035   only these areas, by their codes
  --areas all                   all areas that a source has
                                (without it: the areas of the table places)
  --dry-run                     report, and keep nothing to be accepted
  --accept                      accept what was fetched: all, or the named sources
  --help                        this text

Exit code: 0 all is well, 1 a source failed, 2 the command is not understood,
3 a source was skipped because a secret is missing. docs/refresh.md has the rest.
`;
