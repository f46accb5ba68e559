import {inflateRawSync} from "node:zlib";
import {DownloadError} from "./download-error.js";

export interface ArchiveLimits {
  /** The most bytes that all files of the archive may unpack to. */
  maxUnpacked: number;
  /** The most files that it may hold. */
  maxFiles: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const [stored, deflated] = [0, 8];

interface Entry {
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/**
 * Throws where the archive is cut short, or unpacks to more than it may: by
 * what it says, and by unpacking each file no further than it says, since a
 * directory can lie. XLSX and ODS are both ZIP archives.
 *
 * PKWARE, .ZIP File Format Specification 6.3, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function checkArchive(bytes: Uint8Array, {maxUnpacked, maxFiles}: ArchiveLimits): void {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [...entriesOf(archive)];
  if (entries.length > maxFiles) throw damaged(`more than ${maxFiles} files`, entries.length);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > maxUnpacked) throw damaged(`unpacks to more than ${maxUnpacked} bytes`, unpacked);
  for (const entry of entries) checkEntry(archive, entry);
}

function* entriesOf(archive: Buffer): Generator<Entry> {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== endMark)
    throw cutShort("no end in bytes", archive.length);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== entryMark)
      throw cutShort("missing directory entry", i + 1);
    yield {
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42)
    };
    at +=
      46 +
      archive.readUInt16LE(at + 28) +
      archive.readUInt16LE(at + 30) +
      archive.readUInt16LE(at + 32);
  }
}

function checkEntry(archive: Buffer, {method, packed, unpacked, offset}: Entry): void {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== fileMark)
    throw cutShort("missing file at", offset);
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + packed > archive.length) throw cutShort("half a file at", offset);
  if (method === stored && packed === unpacked) return;
  if (method !== deflated) throw damaged("unknown way of packing", method);
  const file = archive.subarray(start, start + packed);
  if (lengthOf(file, unpacked) !== unpacked)
    throw damaged("a file does not unpack to the bytes that it names", unpacked);
}

/** The length that *file* unpacks to; NaN where it is damaged or goes on after *most* bytes. */
function lengthOf(file: Buffer, most: number): number {
  try {
    return inflateRawSync(file, {maxOutputLength: Math.max(1, most)}).length;
  } catch {
    return NaN;
  }
}

function damaged(rule: string, value: number): DownloadError {
  return new DownloadError(`invalid archive; ${rule}: ${value}`, {passing: false});
}

function cutShort(what: string, value: number): DownloadError {
  return new DownloadError(`invalid archive; cut short, ${what}: ${value}`, {passing: true});
}
