import {deflateSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fromLink, LinkError, longestLink, toLink} from "./link.js";

const packed = (bytes: Uint8Array | string) => deflateSync(bytes).toString("base64url");
const noise = (length: number) =>
  fc.sample(fc.string({minLength: length, maxLength: length}), {numRuns: 1, seed: 1})[0];

describe("fromLink(await toLink(page))", () => {
  it("is the page", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: "grapheme", maxLength: 500}), async (page) => {
        const payload = await toLink(page);
        expect(payload).toMatch(/^[\w-]+$/);
        expect(await fromLink(payload)).toBe(page);
      }),
      {numRuns: 50}
    );
  });
  it("keeps a mark at the start", async () => {
    expect(await fromLink(await toLink("\ufeffa"))).toBe("\ufeffa");
  });
  it("makes a page of queries short", async () => {
    const page = "```sql run=false name=york\nselect year, n from flows\n```\n\n".repeat(100);
    expect((await toLink(page)).length).toBeLessThan(300);
  });
});

describe("toLink(page)", () => {
  it("says when a page is too long", async () => {
    await expect(toLink(noise(30_000))).rejects.toThrow(
      /^This notebook is too long for a link: \d\d,\d{3} characters, and 16,000 are safe to send. Save it as a file instead.$/
    );
  });
});

describe("fromLink(payload)", () => {
  it("refuses what is cut, changed or never was a link", async () => {
    const payload = await toLink("# Who came?\n\nAbout 2,900 people.");
    const changed = payload.slice(0, 20) + (payload[20] === "A" ? "B" : "A") + payload.slice(21);
    const others = ["", "a", "%00", "<script>", "hello", packed(new Uint8Array([0xff, 0xfe]))];
    for (const bad of [payload.slice(0, -4), payload.slice(4), changed, ...others]) {
      await expect(fromLink(bad), bad).rejects.toThrow("This link is broken");
      await expect(fromLink(bad), bad).rejects.toBeInstanceOf(LinkError);
    }
  });
  it("refuses what unpacks to more than a notebook can be", async () => {
    const bomb = packed(new Uint8Array(11_000_000));
    expect(bomb.length).toBeLessThan(longestLink);
    await expect(fromLink(bomb)).rejects.toThrow("unpacks to more than a notebook can be");
    expect((await fromLink(packed("a".repeat(1_000_000)))).length).toBe(1_000_000);
    await expect(fromLink(packed("a".repeat(1_000_001)))).rejects.toThrow("more than a notebook");
  });
  it("refuses what is longer than any link", async () => {
    await expect(fromLink("A".repeat(longestLink + 1))).rejects.toThrow("longer than any");
  });
});
