import {DownloadError} from "./download-error.js";

/** What a file must be. */
export type Kind = "spreadsheet" | "archive" | "csv" | "json" | "page";

const names: Readonly<Record<Kind, string>> = {
  spreadsheet: "a spreadsheet (XLSX or ODS)",
  archive: "a ZIP archive",
  csv: "a CSV file",
  json: "JSON",
  page: "a web page"
};

/**
 * Throws where *bytes* are not of *kind*, by their first bytes and the content
 * type: publishers send a web page with status 200 where a file is gone, and an
 * empty answer where a parameter is wrong.
 */
export function checkFirstBytes(bytes: Uint8Array, kind: Kind, contentType: string | null): void {
  if (bytes.length === 0) throw unexpected(kind, "nothing");
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const text = start.replace(/^(\xef\xbb\xbf)+/, "").trimStart();
  const isPage = text.startsWith("<");
  const type = contentType?.split(";")[0].trim().toLowerCase() ?? "";
  if (kind === "page" ? isPage : isOf(kind, start, text) && !isPage && type !== "text/html") return;
  const found = isPage || type === "text/html" ? "a web page" : type || "other bytes";
  throw unexpected(kind, `${found}: ${printable(text)}`);
}

function isOf(kind: Exclude<Kind, "page">, start: string, text: string): boolean {
  if (kind === "spreadsheet" || kind === "archive") return start.startsWith("PK\x03\x04");
  return kind === "json" ? /^[[{]/.test(text) : !start.startsWith("PK\x03\x04");
}

function printable(text: string): string {
  return text.slice(0, 40).replace(/[^\x20-\x7e]+/g, "·");
}

function unexpected(kind: Kind, found: string): DownloadError {
  return new DownloadError(`expected ${names[kind]}, found ${found}`, {passing: false});
}
