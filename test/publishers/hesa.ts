import {CFB} from "@e965/xlsx";
import {readSharedFile} from "./shared-data.js";
import type {Answer, Asked} from "./stub.js";

/** Serves *files* as HESA serves the archive of its Table 1. */
export function hesaStub(
  files: Readonly<Record<string, string | Buffer>>
): (asked: Asked, path: string) => Answer | undefined {
  const zip = CFB.utils.cfb_new();
  for (const [name, body] of Object.entries(files))
    CFB.utils.cfb_add(zip, `/Table-1/${name}`, Buffer.from(body));
  const body = CFB.write(zip, {type: "buffer", fileType: "zip"}) as Buffer;
  return (_, path) =>
    path === "/students/table-1.zip" ? {type: "application/zip", body} : undefined;
}

/** HESA's own files of ten selections, one for each academic year; the archive is ours. */
export async function sharedEnrolments(): Promise<Record<string, Buffer>> {
  const years = Array.from({length: 10}, (_, at) => `${2014 + at}-${15 + at}`);
  const files = years.map(async (year) => {
    const name = `dt051-table-1-domicile-${year}.csv`;
    return [name, await readSharedFile(`national/hesa/raw/${name}`)] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
