import {createHash, randomUUID} from "node:crypto";
import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";

/** What a publisher says of a file, so that it need not be sent twice. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
  contentType: string | null;
}

/** A file as it was had before. */
export interface Kept extends Validators {
  bytes: Uint8Array;
}

interface Note extends Validators {
  address: string;
  sha256: string;
}

/** Files of publishers, by their address. */
export interface Cache {
  /** Returns the file of *address*; undefined where there is none, or it is damaged. */
  read(address: string): Promise<Kept | undefined>;
  /** Keeps a file in place of an earlier one: wholly, or not at all. */
  write(address: string, kept: Kept): Promise<void>;
}

export interface CacheOptions {
  /** Writes one file; given in tests of a full disk. */
  writeFile?: (path: string, data: Uint8Array | string) => Promise<void>;
}

/** Returns the cache in *folder*, which is made when the first file is kept. */
export function openCache(
  folder: string,
  {writeFile: write = (path, data) => writeFile(path, data)}: CacheOptions = {}
): Cache {
  const pathOf = (address: string) => join(folder, sha256Of(Buffer.from(address)));
  async function replace(path: string, data: Uint8Array | string): Promise<void> {
    const part = `${path}.${randomUUID()}.part`;
    try {
      await write(part, data);
      await rename(part, path);
    } catch (error) {
      await rm(part, {force: true});
      throw error;
    }
  }
  return {
    async read(address) {
      const path = pathOf(address);
      try {
        const note = JSON.parse(await readFile(`${path}.json`, "utf8")) as Note;
        const bytes = await readFile(`${path}.bin`);
        // The note of a new file may be missing after a crash: its bytes then do not fit.
        return note.address === address && note.sha256 === sha256Of(bytes)
          ? {...note, bytes}
          : undefined;
      } catch {
        return undefined;
      }
    },
    async write(address, {bytes, etag, lastModified, contentType}) {
      const path = pathOf(address);
      const note: Note = {address, etag, lastModified, contentType, sha256: sha256Of(bytes)};
      await mkdir(folder, {recursive: true});
      await replace(`${path}.bin`, bytes);
      await replace(`${path}.json`, JSON.stringify(note));
    }
  };
}

/** Returns the SHA-256 of *bytes*, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
