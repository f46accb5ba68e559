// Begins a story: npm run new -- story leeds
// Exit code 0: written; 1: not, and the message says why.
import {parseArgs} from "node:util";
import {writeChanges} from "./files.js";
import {openCached} from "./open-cached.js";
import {planStory, type Plan} from "./story/story.js";
import {usage} from "./usage.js";

const root = process.cwd();

/** What each command takes beside a name. */
const commands: Readonly<
  Record<string, (name: string | undefined, args: string[]) => Promise<Plan>>
> = {
  story: (name, args) => {
    const {values} = parseArgs({args, options: {area: {type: "string"}}});
    return planStory(name, {area: values.area, root, openEngine: openCached});
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
    report(await carryOut(await command(name, rest), isDry), isDry);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    console.error("\nnpm run new -- help says what it takes");
    return 1;
  }
}

async function carryOut(plan: Plan, isDry: boolean): Promise<Plan> {
  if (!isDry) await writeChanges(root, plan.changes);
  return plan;
}

function report({changes, words}: Plan, isDry: boolean): void {
  for (const {path, text, isNew} of changes) {
    const verb = isNew ? "wrote" : "changed";
    console.log(
      isDry ? `would have ${isNew ? "written" : "changed"} ${path}:\n\n${text}` : `${verb} ${path}`
    );
  }
  for (const text of words) console.log(`\n${text}`);
}
