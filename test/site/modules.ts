import {readdir} from "node:fs/promises";
import {basename, dirname, join} from "node:path";

/**
 * Returns the address of the built form of a module under src, as
 * /_import/queries/browser.4f0c0fd1.js for queries/browser.ts.
 */
export async function builtModule(
  path: string,
  output = process.env.OUTPUT ?? "dist"
): Promise<string> {
  const folder = join("_import", dirname(path));
  const name = basename(path, ".ts");
  const files = await readdir(join(output, folder));
  const file = files.find((one) => one.startsWith(`${name}.`) && one.split(".").length === 3);
  if (!file) throw new Error(`missing built module: ${path}`);
  return `/${folder}/${file}`;
}
