import {build} from "esbuild";
import {copyFile, mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";

/** Writes the styles that every page for paper has, and the script that numbers contents. */
export async function writePaperFiles(output: string): Promise<void> {
  await mkdir(join(output, "style"), {recursive: true});
  await mkdir(join(output, "handout"), {recursive: true});
  await copyFile("publish/styles/paper.css", join(output, "style/paper.css"));
  const {outputFiles} = await build({
    entryPoints: ["src/components/paper/number-pages.ts"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minify: true
  });
  await writeFile(join(output, "handout/number-pages.js"), outputFiles[0].text);
}
