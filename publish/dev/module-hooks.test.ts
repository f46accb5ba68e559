import {spawnSync} from "node:child_process";
import {mkdtemp, realpath, rm, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "modules-")));
});
afterAll(() => rm(folder, {recursive: true}));

/** Runs modules of a project of their own, as the renderer does; returns what they print. */
async function run(modules: Readonly<Record<string, string>>): Promise<string[]> {
  const hooks = pathToFileURL(join(process.cwd(), "publish/dev/module-hooks.ts")).href;
  const main = `import {register} from "node:module";
import {writeFileSync} from "node:fs";
import {afterSaving} from ${JSON.stringify(hooks)};
register(${JSON.stringify(hooks)});
const entry = new URL("./entry.ts", import.meta.url).href;
const save = (file: string, text: string) => (writeFileSync(file, text), import(afterSaving(entry, [file])));
${modules.main}`;
  const files = {...modules, main};
  await writeFile(join(folder, "package.json"), JSON.stringify({type: "module"}));
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, `${name}.ts`), text);
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const {stdout, stderr} = spawnSync(process.execPath, [tsx, "main.ts"], {cwd: folder});
  expect(String(stderr)).toBe("");
  return String(stdout).trim().split("\n");
}

describe("module hooks", () => {
  it("read a saved module again, and what imports it, but nothing else", async () => {
    const said = await run({
      entry: 'export {value} from "./middle.js"; import "./other.js"; console.log("entry");',
      middle:
        'import {leaf} from "./leaf.js"; export const value = () => leaf; console.log("middle");',
      leaf: "export const leaf: number = 1;",
      other: 'console.log("other");',
      main: `console.log((await import(entry)).value());
console.log((await save("leaf.ts", "export const leaf: number = 2;")).value());
console.log((await save("leaf.ts", "export const leaf: number = 3;")).value());`
    });
    expect(said).toEqual([
      "middle",
      "other",
      "entry",
      "1",
      "middle",
      "entry",
      "2",
      "middle",
      "entry",
      "3"
    ]);
  });
  it("follow a module that is imported later, when it is called for", async () => {
    const said = await run({
      entry: 'export const value = async () => (await import("./late.js")).late;',
      late: "export const late: number = 1;",
      main: `console.log(await (await import(entry)).value());
console.log(await (await save("late.ts", "export const late: number = 2;")).value());`
    });
    expect(said).toEqual(["1", "2"]);
  });
  it("fail where the saved module does not run, and recover with the next save", async () => {
    const said = await run({
      entry: 'export {leaf} from "./leaf.js";',
      leaf: "export const leaf: number = 1;",
      main: `await import(entry);
await save("leaf.ts", "export const leaf = ;").catch(() => console.log("failed"));
console.log((await save("leaf.ts", "export const leaf: number = 2;")).leaf);`
    });
    expect(said).toEqual(["failed", "2"]);
  });
});
