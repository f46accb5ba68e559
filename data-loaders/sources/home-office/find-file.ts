import type {Client, ReceivedFile} from "../http/client.js";
import type {OnProgress} from "../source.js";
import {unexpected} from "../sheets/values.js";

/** A file of gov.uk that carries its month in its name. */
export interface DatedFile {
  /** How its name begins, such as support-local-authority-datasets. */
  stem: string;
  /** The page of gov.uk that links to it. */
  page: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Returns the newest file of *stem* and the answer of the content API that
 * named it. The address of a file has a part that changes every quarter, so it
 * is looked for in the whole answer: attachments are not always listed.
 */
export async function receiveNewest(
  client: Client,
  {stem, page}: DatedFile,
  onProgress?: OnProgress
): Promise<{file: ReceivedFile; page: ReceivedFile}> {
  const {govUk, govUkAssets} = client.publishers;
  const answer = await client.receive({
    publisher: "govUk",
    address: `${govUk}/api/content${page}`,
    kind: "json",
    onProgress
  });
  const text = Buffer.from(answer.bytes).toString("utf8");
  const address = newestAddress(addressesIn(text, govUkAssets), stem);
  if (!address)
    throw unexpected(`home-office: ${page}`, `a link to ${stem}-<month>-<year>`, "none");
  const file = await client.receive({
    publisher: "govUkAssets",
    address,
    kind: "spreadsheet",
    onProgress
  });
  return {file, page: answer};
}

function addressesIn(text: string, base: string): string[] {
  const plain = text.replaceAll("\\/", "/");
  const found = plain.match(/https?:\/\/[^\s"'\\<>)]+?\.(?:xlsx|ods)/g) ?? [];
  return found.filter((address) => address.startsWith(`${base}/`));
}

/** Returns the address among *addresses* whose name begins with *stem* and has the latest month. */
export function newestAddress(addresses: readonly string[], stem: string): string | undefined {
  const dated = addresses.flatMap((address) => {
    const name = address.slice(address.lastIndexOf("/") + 1);
    if (!name.startsWith(`${stem}-`)) return [];
    const match = /^-([a-z]{3})[a-z]*-(\d{2}|\d{4})(?:[-._].*)?$/.exec(name.slice(stem.length));
    const month = months.indexOf(match?.[1] ?? "");
    if (!match || month < 0) return [];
    const year = Number(match[2]) % 2000;
    return [{address, at: year * 12 + month}];
  });
  return dated.sort((a, b) => b.at - a.at)[0]?.address;
}
