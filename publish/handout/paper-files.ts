import {copyFile, mkdir} from "node:fs/promises";
import {join} from "node:path";

/** Writes the styles that every page for paper has. */
export async function writePaperFiles(output: string): Promise<void> {
  await mkdir(join(output, "style"), {recursive: true});
  await copyFile("publish/styles/paper.css", join(output, "style/paper.css"));
}
