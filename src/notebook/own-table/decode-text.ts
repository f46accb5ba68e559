import {OwnTableError} from "./own-table.js";

/** A text and what had to be assumed to read it. */
export interface Decoded {
  text: string;
  note?: string;
}

/**
 * Returns the text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252, which
 * spreadsheets on Windows still write and which is then told.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return {text: new TextDecoder("utf-16le").decode(bytes)};
  if (first === 0xfe && second === 0xff) return {text: new TextDecoder("utf-16be").decode(bytes)};
  if (bytes.subarray(0, 100_000).includes(0))
    throw new OwnTableError(
      "This file is no text. CSV, Parquet and XLSX can be read; export the table as CSV if your program can."
    );
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes)};
  } catch {
    return {
      text: decodeWindows(bytes),
      note: "The file is not in UTF-8 and was read as Windows-1252. Check names with accents, dashes and pound signs."
    };
  }
}

/** What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has control characters. */
const beyondLatin = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node 20 decodes these letters as Latin-1 would (nodejs/node#56542); browsers do not. */
const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (letter) => beyondLatin[letter.charCodeAt(0) - 0x80]);
