import {readdir, readFile} from "node:fs/promises";
import {dirname, join, normalize} from "node:path";
import {describe, expect, it} from "vitest";

/**
 * What each folder may import besides itself. One direction: nothing here may
 * point back, or a chart would come to run queries and a query to draw.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "src/names": [],
  "src/tables": [],
  "src/stats": [],
  "src/offline": [],
  "src/glossary": ["src/names"],
  "src/counting": ["src/names", "src/tables"],
  "src/queries": ["src/tables"],
  "src/prose": ["src/names", "src/stats", "src/tables", "src/facts"],
  "src/facts": ["src/names", "src/stats", "src/tables", "src/queries"],
  "src/charts": ["src/figures", "src/prose", "src/stats", "src/tables"],
  "src/figures": ["src/names", "src/charts", "src/prose", "src/stats", "src/tables"],
  "src/notebook": ["src/names", "src/charts", "src/prose", "src/queries", "src/tables"],
  "src/learn": ["src/names", "src/prose", "src/facts", "src/queries", "src/stats", "src/tables"],
  "src/components": [
    "src/names",
    "src/offline",
    "src/learn",
    "src/notebook",
    "src/charts",
    "src/figures",
    "src/prose",
    "src/queries",
    "src/tables"
  ],
  "src/data": ["data-loaders", "src/tables"],
  "data-loaders": ["src/tables", "src/stats"],
  publish: [
    "src/names",
    "src/glossary",
    "src/counting",
    "data-loaders",
    "src/data",
    "src/tables",
    "src/stats",
    "src/queries",
    "src/prose",
    "src/facts",
    "src/charts",
    "src/figures",
    "src/notebook",
    "src/offline",
    "src/learn",
    "src/components"
  ],
  // What begins a story, a dataset or a figure may use all that publishes them.
  "publish/new": [
    "publish",
    "data-loaders",
    "src/names",
    "src/tables",
    "src/stats",
    "src/queries",
    "src/prose",
    "src/facts",
    "src/counting",
    "src/charts",
    "src/figures"
  ]
};

/** Of these folders, only types and these modules may be imported by a lower one. */
const typesOnly: readonly (readonly [from: string, to: string])[] = [
  ["src/prose", "src/facts"],
  ["src/charts", "src/figures"]
];

async function readSources(): Promise<{file: string; text: string}[]> {
  const roots = ["src", "data-loaders", "publish"];
  const found = await Promise.all(
    roots.map((root) => readdir(root, {recursive: true, withFileTypes: true}))
  );
  const files = found
    .flat()
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(".observablehq"));
  return Promise.all(files.map(async (file) => ({file, text: await readFile(file, "utf8")})));
}

/** The layer of a file: the longest folder of the table above that holds it. */
function layerOf(file: string): string | undefined {
  return Object.keys(allowed)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

const sources = await readSources();

describe("imports", () => {
  it("go in one direction", () => {
    const faults: string[] = [];
    for (const {file, text} of sources) {
      const from = layerOf(file);
      if (!from) continue;
      for (const [, type, path] of text.matchAll(
        /(?:import|export) (type )?[^"';]*from "(\.[^"]+)"/g
      )) {
        const to = layerOf(normalize(join(dirname(file), path)));
        if (!to || to === from) continue;
        const isType = Boolean(type);
        const limited = typesOnly.some(([a, b]) => a === from && b === to);
        if (!allowed[from].includes(to) || (limited && !isType)) faults.push(`${file} → ${path}`);
      }
    }
    expect(faults).toEqual([]);
  });
  it("of browser code never reach Node, save the native engine", () => {
    const faults = sources
      .filter(({file}) => file.startsWith("src/") && !file.startsWith("src/data/"))
      .filter(({file}) => file !== "src/queries/native.ts")
      .filter(({text}) => /from "(node:|@duckdb\/node-api|jsdom)/.test(text))
      .map(({file}) => file);
    expect(faults).toEqual([]);
  });
  it("are bare: nothing is fetched from elsewhere at build", () => {
    const faults = sources
      .filter(({text}) => /from "(npm:|https?:|observablehq:)|import\("(npm:|https?:)/.test(text))
      .map(({file}) => file);
    expect(faults).toEqual([]);
  });
});

describe("dependencies", () => {
  it("are pinned exactly", async () => {
    const {dependencies, devDependencies} = JSON.parse(await readFile("package.json", "utf8"));
    const loose = Object.entries({...dependencies, ...devDependencies}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version))
    );
    expect(loose).toEqual([]);
  });
  it("hold one copy of apache-arrow, the one of DuckDB-WASM", async () => {
    const lock = JSON.parse(await readFile("package-lock.json", "utf8"));
    const copies = Object.keys(lock.packages).filter((path) =>
      path.endsWith("node_modules/apache-arrow")
    );
    expect(copies).toEqual(["node_modules/apache-arrow"]);
  });
  it("are whole in the lock file, for every platform", async () => {
    const {packages} = JSON.parse(await readFile("package-lock.json", "utf8"));
    const entries: [string, {optionalDependencies?: object}][] = Object.entries(packages);
    const missing = entries.flatMap(([path, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]
      )
    );
    expect(missing).toEqual([]);
  });
});
