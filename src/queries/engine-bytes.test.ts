import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {engineVersion, unpack} from "./engine-bytes.js";

const bytes = Uint8Array.from({length: 1000}, (_, i) =>
  i < 4 ? [0, 0x61, 0x73, 0x6d][i] : i % 251
);

/** A stream in parts of one byte and more, as a network may bring them. */
const streamOf = (all: Uint8Array<ArrayBuffer>) =>
  new Blob([all.slice(0, 1), all.slice(1)]).stream();

describe("unpack(packed)", () => {
  it("takes the gzip off, or leaves bytes that a host has unpacked", async () => {
    for (const packed of [bytes, new Uint8Array(gzipSync(bytes))]) {
      const blob = await unpack(streamOf(packed));
      expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
      expect(blob.type).toBe("application/wasm");
    }
  });
  it("fails where the file is cut off", async () => {
    const packed = new Uint8Array(gzipSync(bytes));
    await expect(unpack(streamOf(packed.slice(0, 40)))).rejects.toThrow();
  });
});

describe("engineVersion", () => {
  it("is that of the installed package, so that a new engine is not hidden by a kept one", async () => {
    const path = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm");
    const {version} = JSON.parse(
      await readFile(path.replace(/dist\/.*/, "package.json"), "utf8")
    ) as {version: string};
    expect(engineVersion).toBe(version);
  });
});
