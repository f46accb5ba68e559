import {build, type Plugin} from "esbuild";
import {readFile} from "node:fs/promises";
import {dirname, resolve} from "node:path";
import {site} from "../site.js";
import {findFile} from "./inline-files.js";

/** What a page of these scripts is for cannot be had from a file. */
const needsHost: readonly [script: RegExp, why: string][] = [
  [/\.cells\.js$|components\/notebook\//, "its cells ask the query engine"],
  [/components\/offline\//, "it saves the site"]
];

/** Takes the scripts of a built page out of it, and returns their addresses. */
export function takeScripts(document: Document, path: string): string[] {
  const found: string[] = [];
  for (const script of document.querySelectorAll<HTMLScriptElement>("script")) {
    if (script.type && script.type !== "module") continue;
    const source = script.getAttribute("src");
    const imports = [...script.text.matchAll(/import\("([^"]+)"\)/g)].map(([, address]) => address);
    found.push(...(source ? [source] : imports));
    script.remove();
  }
  for (const address of found)
    for (const [script, why] of needsHost)
      if (script.test(address)) throw new Error(`invalid page to pack; ${why}: ${path}`);
  return found.map((address) => findFile(address, {output: ".", path}));
}

interface BundleOptions {
  output: string;
  /** The names of the figures that the page has: no other is put into its script. */
  figures: readonly string[];
}

/**
 * Returns the built *scripts* of a page as one classic script, since a page from a file
 * address can load no module.
 */
export async function bundleScripts(
  scripts: readonly string[],
  {output, figures}: BundleOptions
): Promise<string> {
  const {outputFiles} = await build({
    stdin: {
      contents: scripts.map((file) => `import ${JSON.stringify(`./${file}`)};`).join("\n"),
      resolveDir: resolve(output)
    },
    bundle: true,
    write: false,
    // A deck awaits at its top, which only a module may, or an async function.
    format: "esm",
    target: "es2022",
    minify: true,
    plugins: [withoutEngine, onlyFigures(figures)]
  });
  const script = `(async()=>{"use strict";\n${outputFiles[0].text}\n})()`;
  // A script ends at its end tag, wherever that stands.
  return script.replaceAll("</script", "<\\/script");
}

/** Modules of the site that a file has no use for, and what they are in it. */
const replaced: [module: RegExp, contents: string][] = [
  [/\/components\/query-cell\.\w+\.js$/, "export const wakeQuery = () => undefined;"],
  [/\/components\/offline\/tell-of-copy\.\w+\.js$/, "export const tellOfCopy = () => undefined;"],
  [
    /\/queries\/root\.\w+\.js$/,
    `export const siteRoot = new URL(${JSON.stringify(site.url ? `${site.url}/` : "about:blank")});`
  ]
];

/** Without the address of the site there is nothing that a frame could show. */
if (!site.url)
  replaced.push([
    /\/components\/embed-snippet\.\w+\.js$/,
    "export const addEmbed = () => undefined;"
  ]);

const withoutEngine: Plugin = {
  name: "without-engine",
  setup({onLoad}) {
    for (const [filter, contents] of replaced) onLoad({filter}, () => ({contents}));
  }
};

/** The list of figures imports each when it is asked for; here only those of the page. */
const onlyFigures = (names: readonly string[]): Plugin => ({
  name: "only-figures",
  setup({onLoad}) {
    onLoad({filter: /\/figures\/index\.\w+\.js$/}, async ({path}) => {
      const text = await readFile(path, "utf8");
      const entry = /^\s*"?([\w-]+)"?: async \(\) =>\s*\(await import\([^)]*\)\)\.\w+,?$/gm;
      const known = [...text.matchAll(entry)].map(([, name]) => name);
      for (const name of names)
        if (!known.includes(name)) throw new Error(`missing figure in ${path}: ${name}`);
      const contents = text.replace(entry, (line, name: string) =>
        names.includes(name) ? line : ""
      );
      return {contents, resolveDir: dirname(path)};
    });
  }
});
