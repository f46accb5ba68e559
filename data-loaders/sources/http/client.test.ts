import {mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {write, utils} from "@e965/xlsx";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {bomb} from "../../../test/publishers/archives.js";
import * as faults from "../../../test/publishers/faults.js";
import {startStub, type Stub} from "../../../test/publishers/stub.js";
import {openCache} from "./cache.js";
import {openClient, type Client, type ClientOptions, type FileRequest} from "./client.js";
import {pauses, publishersAt, type PublisherName} from "./publishers.js";

const key = "s3cret/key+1";
const sheet = utils.aoa_to_sheet([
  ["code", "people"],
  ["E06000014", 357]
]);
const workbook = write(
  {SheetNames: ["Data"], Sheets: {Data: sheet}},
  {type: "buffer", bookType: "xlsx"}
) as Buffer;

let stub: Stub;
let folder: string;
let waits: number[];
const told: string[] = [];

beforeAll(async () => {
  stub = await startStub(({url}) => {
    if (url.pathname.endsWith(".xlsx")) return {type: "application/vnd.ms-excel", body: workbook};
    if (url.pathname.endsWith(".json")) return {type: "application/json", body: '{"a":1}'};
    return undefined;
  });
});
afterAll(() => stub.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "whereabouts-cache-"));
  waits = [];
  told.length = 0;
  stub.asked.length = 0;
});
afterEach(async () => {
  stub.mend();
  await rm(folder, {recursive: true});
});

function open(options: ClientOptions = {}): Client {
  return openClient({
    environment: {SOME_KEY: key},
    publishers: publishersAt(stub.origin),
    cacheFolder: join(folder, "cache"),
    patience: 200,
    retries: 2,
    pauses: {...noPauses},
    sleep: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    ...options
  });
}

const noPauses = Object.fromEntries(
  Object.keys(pauses).map((publisher) => [publisher, 0])
) as Record<PublisherName, number>;

function file(name = "a.xlsx", more: Partial<FileRequest> = {}): FileRequest {
  const kind = name.endsWith(".xlsx") ? "spreadsheet" : "json";
  return {publisher: "ons", address: `${stub.origin}/ons/${name}`, kind, ...more};
}

describe("receive(request)", () => {
  it("returns the bytes, and what is noted of them", async () => {
    const {bytes, retrieved} = await open().receive(file());
    expect(Buffer.compare(bytes, workbook)).toBe(0);
    expect(retrieved).toMatchObject({address: `${stub.origin}/ons/a.xlsx`, bytes: workbook.length});
    expect(retrieved.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(retrieved.retrieved).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });
  it("names the project to the publisher", async () => {
    await open().receive(file());
    expect(stub.asked[0].headers["user-agent"]).toMatch(/^whereabouts\//);
  });
  it("asks whether a file has changed, and takes its own copy if it has not", async () => {
    const first = await open().receive(file());
    const second = await open().receive(file());
    expect(stub.asked[1].headers["if-none-match"]).toMatch(/^"/);
    expect(second.retrieved.sha256).toBe(first.retrieved.sha256);
    expect(Buffer.compare(second.bytes, workbook)).toBe(0);
  });
  it("does not trust a copy that was changed since", async () => {
    await open().receive(file());
    const [bin] = (await readdir(join(folder, "cache"))).filter((name) => name.endsWith(".bin"));
    await writeFile(join(folder, "cache", bin), "PK\x03\x04 other bytes");
    const {bytes} = await open().receive(file());
    expect(stub.asked[1].headers["if-none-match"]).toBeUndefined();
    expect(Buffer.compare(bytes, workbook)).toBe(0);
  });
  it("follows a redirect, and notes the address that was asked", async () => {
    stub.spoil(/moved/, faults.redirectTo("/ons/a.xlsx"));
    const {retrieved} = await open().receive(file("moved.xlsx"));
    expect(retrieved.address).toBe(`${stub.origin}/ons/moved.xlsx`);
    expect(stub.asked.map(({url}) => url.pathname)).toEqual(["/ons/moved.xlsx", "/ons/a.xlsx"]);
  });
  it("keeps the pace of a publisher", async () => {
    const client = open({pauses: {...noPauses, ons: 60_000}});
    await client.receive(file());
    await client.receive(file("b.json"));
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(50_000);
  });
  it("sends a question, and keeps nothing of the answer", async () => {
    await open().receive(file("table.json", {body: {measures: [1]}}));
    expect(stub.asked[0]).toMatchObject({method: "POST", body: '{"measures":[1]}'});
    await expect(readdir(join(folder, "cache"))).rejects.toThrow("ENOENT");
  });
});

describe("a fault of the network", () => {
  it("connection refused: said after the last attempt", async () => {
    const away = await startStub(() => undefined);
    const address = `${away.origin}/a.xlsx`;
    await away.close();
    await expect(open().receive({...file(), address})).rejects.toThrow(
      `${address}: no connection: ECONNREFUSED (tried 3 times)`
    );
  });
  it.each([
    ["before the answer", faults.stall],
    ["halfway", faults.stallHalfway]
  ])("stall %s: ended, and tried again", async (_when, fault) => {
    stub.spoil(/a.xlsx/, fault);
    await expect(open().receive(file())).rejects.toThrow(
      "a.xlsx: the publisher fell silent (tried 3 times)"
    );
  });
  it("truncated download: tried again, and whole in the end", async () => {
    stub.spoil(/a.xlsx/, faults.truncate, 2);
    expect(Buffer.compare((await open().receive(file())).bytes, workbook)).toBe(0);
    expect(stub.asked).toHaveLength(3);
  });
  it("half a workbook sent as if it were whole: not taken, not kept", async () => {
    stub.spoil(/a.xlsx/, faults.cutShort);
    await expect(open().receive(file())).rejects.toThrow(
      /invalid archive; cut short, .* \(tried 3/
    );
    await expect(readdir(join(folder, "cache"))).rejects.toThrow("ENOENT");
  });
  it("429, then success: waits as long as it is told", async () => {
    stub.spoil(/a.xlsx/, faults.status(429, "7"), 1);
    await open().receive(file());
    expect(waits).toEqual([7000]);
  });
  it("503 with a date to come back at", async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    stub.spoil(/a.xlsx/, faults.status(503, inAMinute), 1);
    await open().receive(file());
    expect(waits[0]).toBeGreaterThan(50_000);
    expect(waits[0]).toBeLessThanOrEqual(60_000);
  });
  it("a wait that is too long is not sat out, nor cut short", async () => {
    stub.spoil(/a.xlsx/, faults.status(429, "3600"));
    await expect(open().receive(file())).rejects.toThrow(
      "status 429; asked to wait 3600 s, longer than 120 s: try again later"
    );
    expect(stub.asked).toHaveLength(1);
  });
  it("500 for good: pauses grow, then it is said", async () => {
    stub.spoil(/a.xlsx/, faults.status(500));
    await expect(open({backoff: 100}).receive(file())).rejects.toThrow(
      "the publisher answered with status 500 (tried 3 times)"
    );
    expect(waits).toHaveLength(2);
    expect(waits[0]).toBeGreaterThanOrEqual(50);
    expect(waits[1]).toBeGreaterThanOrEqual(100);
  });
  it("404: said at once", async () => {
    await expect(open().receive(file("gone.csv"))).rejects.toThrow("status 404");
    expect(stub.asked).toHaveLength(1);
  });
  it("a ring of redirects", async () => {
    stub.spoil(/a.xlsx/, faults.redirectTo("/ons/a.xlsx"));
    await expect(open().receive(file())).rejects.toThrow("too many redirects; more than 5");
  });
});

describe("a fault of the file", () => {
  it("HTML instead of XLSX", async () => {
    stub.spoil(/a.xlsx/, faults.page);
    await expect(open().receive(file())).rejects.toThrow(
      "expected a spreadsheet (XLSX or ODS), found a web page: <!doctype html>"
    );
  });
  it("an empty answer with status 200", async () => {
    stub.spoil(/a.json/, faults.bytes(""));
    await expect(open().receive(file("a.json"))).rejects.toThrow("expected JSON, found nothing");
  });
  it("larger than it may be", async () => {
    await expect(open({maxBytes: 1000}).receive(file())).rejects.toThrow(
      "the answer is too large; more than bytes: 1000"
    );
  });
  it("zip bomb that says its size", async () => {
    stub.spoil(/a.xlsx/, faults.bytes(bomb(5_000_000)));
    await expect(open({maxUnpacked: 1_000_000}).receive(file())).rejects.toThrow(
      "invalid archive; unpacks to more than 1000000 bytes: 5000000"
    );
  });
  it("zip bomb that lies about its size", async () => {
    stub.spoil(/a.xlsx/, faults.bytes(bomb(5_000_000, 1000)));
    await expect(open({maxUnpacked: 1_000_000}).receive(file())).rejects.toThrow(
      "a file does not unpack to the bytes that it names: 1000"
    );
  });
});

describe("a full disk", () => {
  const full = async (path: string, data: Uint8Array | string) => {
    await writeFile(path, data.slice(0, 10));
    throw Object.assign(new Error("no space left on device"), {code: "ENOSPC"});
  };
  it("costs no download: the file is had, and it is said that it is not kept", async () => {
    const cache = openCache(join(folder, "cache"), {writeFile: full});
    const onProgress = (what: string) => void told.push(what);
    const {bytes} = await open({cache}).receive(file("a.xlsx", {onProgress}));
    expect(Buffer.compare(bytes, workbook)).toBe(0);
    expect(told).toContain("not kept for next time: ENOSPC");
    expect(await readdir(join(folder, "cache"))).toEqual([]);
  });
  it("leaves the copy of before as it was", async () => {
    await open().receive(file());
    const before = await readdir(join(folder, "cache"));
    const cache = openCache(join(folder, "cache"), {writeFile: full});
    const other = {bytes: Buffer.from("other"), ...noValidators};
    await expect(cache.write(file().address, other)).rejects.toThrow("no space");
    expect(await readdir(join(folder, "cache"))).toEqual(before);
    expect((await cache.read(file().address))?.bytes.length).toBe(workbook.length);
  });
});

const noValidators = {etag: null, lastModified: null, contentType: null};

describe("a secret", () => {
  const inHeader = {variable: "SOME_KEY", header: "APIKey"};
  const inAddress = {variable: "SOME_KEY", parameter: "uid"};

  it("is sent, and stands in no note, file or line", async () => {
    const onProgress = (what: string) => void told.push(what);
    const {retrieved} = await open().receive(file("a.json", {secret: inAddress, onProgress}));
    expect(stub.asked[0].url.searchParams.get("uid")).toBe(key);
    const kept = await Promise.all(
      (await readdir(join(folder, "cache"))).map((name) =>
        readFile(join(folder, "cache", name), "utf8")
      )
    );
    for (const text of [JSON.stringify(retrieved), ...told, ...kept]) expectNoSecret(text);
  });
  it("is missed by its name", async () => {
    await expect(
      open({environment: {}}).receive(file("a.json", {secret: inHeader}))
    ).rejects.toThrow("missing environment variable: SOME_KEY");
  });
  it("is not sent on to another origin", async () => {
    const other = await startStub(() => ({type: "application/json", body: "{}"}));
    stub.spoil(/a.json/, faults.redirectTo(`${other.origin}/elsewhere`));
    for (const secret of [inHeader, inAddress]) await open().receive(file("a.json", {secret}));
    expect(other.asked).toHaveLength(2);
    for (const {headers, url} of other.asked) expectNoSecret(JSON.stringify(headers) + url.href);
    await other.close();
  });
  it("is not carried to another origin by the redirect itself", async () => {
    const address = `http://localhost:9/?uid=${encodeURIComponent(key)}`;
    stub.spoil(/a.json/, faults.redirectTo(address));
    await expect(open().receive(file("a.json", {secret: inAddress}))).rejects.toThrow(
      "unsafe redirect; carries the key to: http://localhost:9"
    );
  });
  it.each([
    ["stall", faults.stall],
    ["truncate", faults.truncate],
    ["page", faults.page],
    ["status 500", faults.status(500)],
    ["status 429", faults.status(429, "9999")],
    ["an answer that says the key", faults.bytes(`<p>unknown key ${key}`)],
    ["a redirect with the key", faults.redirectTo(`http://localhost:9/${encodeURIComponent(key)}`)]
  ])("stands in no message: %s", async (_name, fault) => {
    stub.spoil(/a.json/, fault);
    for (const secret of [inHeader, inAddress]) {
      const error = await open()
        .receive(file("a.json", {secret, onProgress: (what) => void told.push(what)}))
        .then(() => undefined)
        .catch((caught: Error) => caught);
      expect(error).toBeInstanceOf(Error);
      for (const text of [error!.message, error!.stack ?? "", String(error!.cause), ...told])
        expectNoSecret(text);
    }
  });
});

function expectNoSecret(text: string): void {
  expect(text).not.toContain(key);
  expect(text).not.toContain(encodeURIComponent(key));
  expect(text).not.toContain(new URLSearchParams({uid: key}).toString());
}
