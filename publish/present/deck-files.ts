import {build, type Plugin} from "esbuild";
import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** Writes the script and the styles that every deck has. */
export async function writeDeckFiles(output: string): Promise<void> {
  await mkdir(join(output, "present"), {recursive: true});
  await mkdir(join(output, "style"), {recursive: true});
  await writeFile(join(output, "present/deck.js"), await bundleScript(output));
  const core = createRequire(import.meta.url).resolve("reveal.js/reveal.css");
  const styles = [core, "publish/styles/deck.css"];
  const [reveal, own] = await Promise.all(styles.map((file) => readFile(file, "utf8")));
  await writeFile(join(output, "style/deck.css"), `${withoutControls(reveal)}\n${own}`);
  const plain = await readFile("publish/styles/deck-plain.css");
  await writeFile(join(output, "style/deck-plain.css"), plain);
}

/** Reveal’s own arrows are off, and their class is that of the controls of a figure. */
const withoutControls = (css: string): string =>
  css.replace(/[^{}]*\.controls\b[^{}]*\{[^{}]*\}/g, "");

/**
 * One file, so that nothing has to wait for a module that waits for another. What
 * draws a figure anew is Framework's own module, and is fetched when it is needed.
 */
async function bundleScript(output: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ["src/components/deck/start.ts"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "inline",
    plugins: [await fromFramework("components/redraw", output)]
  });
  return outputFiles[0].text;
}

/** Leaves the module at *path* out of the bundle, and asks for the one that Framework has built. */
async function fromFramework(path: string, output: string): Promise<Plugin> {
  const folder = join("_import", dirname(path));
  const name = path.slice(path.lastIndexOf("/") + 1);
  const files = await readdir(join(output, folder)).catch(() => []);
  // In preview Framework builds a module when it is asked for, under its plain name.
  const file =
    files.find((one) => new RegExp(`^${name}\\.[0-9a-f]+\\.js$`).test(one)) ?? `${name}.js`;
  return {
    name: "framework",
    setup({onResolve}) {
      onResolve({filter: new RegExp(`/${name}\\.js$`)}, () => ({
        path: `../${folder}/${file}`,
        external: true
      }));
    }
  };
}
