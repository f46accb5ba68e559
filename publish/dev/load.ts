// Makes every snapshot afresh, in a process of its own: npm run dev starts it
// whenever a loader or a contract has changed.
import {mkdir, rename, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {sendTablesTo} from "../../data-loaders/output.js";
import {tables} from "../../src/tables/index.js";

const folder = process.argv[2];
await mkdir(folder, {recursive: true});
sendTablesTo(async (name, bytes) => {
  const file = join(folder, `${name}.parquet`);
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
});
for (const name of Object.keys(tables)) {
  try {
    await import(`../../src/data/${name}.parquet.js`);
  } catch (error) {
    // The last good snapshot stays, and the others are made all the same.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
