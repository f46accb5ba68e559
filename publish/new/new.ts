// Begins a story, a dataset or a figure: npm run new -- story leeds
// Exit code 0: written; 1: not, and the message says why.
import {parseArgs} from "node:util";
import {writeChanges} from "./files.js";
import type {Plan} from "./plan.js";
import {usage} from "./usage.js";

type Command = (name: string | undefined, args: string[]) => Promise<Plan>;

const root = process.cwd();

/** The snapshots, once it is sure that they are needed. */
const openEngine = async () => (await import("../open-cached.js")).openCached();

/** Each is loaded when it is asked for: help and a slip of the pen are answered at once. */
const commands: Readonly<Record<string, Command>> = {
  story: async (name, args) => {
    const {values} = parseArgs({args, options: {area: {type: "string"}}});
    const {planStory} = await import("./story/story.js");
    return planStory(name, {area: values.area, root, openEngine});
  },
  dataset: async (name, args) =>
    (await import("./dataset/options.js")).datasetFrom(name, {args, root}),
  figure: async (name, args) => {
    const text = {type: "string"} as const;
    const {values} = parseArgs({
      args,
      options: {
        table: text,
        value: text,
        period: text,
        area: text,
        what: text,
        level: text,
        where: {type: "string", multiple: true}
      }
    });
    const {planFigure} = await import("./figure/figure.js");
    return planFigure(name, {...values, where: values.where ?? [], root, openEngine});
  }
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const isDry = args.includes("--dry-run");
  const [what = "help", ...rest] = args.filter((arg) => arg !== "--dry-run");
  if (["help", "--help", "-h"].includes(what)) {
    console.log(usage);
    return 0;
  }
  try {
    const command = Object.hasOwn(commands, what) ? commands[what] : undefined;
    if (!command)
      throw new Error(`unknown command; one of ${Object.keys(commands).join(", ")}, help: ${what}`);
    const name = rest[0]?.startsWith("-") ? undefined : rest.shift();
    const plan = await command(name, rest);
    if (!isDry) await writeChanges(root, plan.changes);
    report(plan, isDry);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    console.error("\nnpm run new -- help says what it takes");
    return 1;
  }
}

function report({changes, words}: Plan, isDry: boolean): void {
  for (const {path, text, isNew} of changes) {
    if (isDry) console.log(`would have ${isNew ? "written" : "changed"} ${path}`);
    else console.log(`${isNew ? "wrote" : "changed"} ${path}`);
    if (isDry && isNew) console.log(`\n${text}`);
  }
  for (const text of words) console.log(`\n${text}`);
}
