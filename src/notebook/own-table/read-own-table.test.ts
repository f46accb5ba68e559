import {utils, write} from "@e965/xlsx";
import {tableFromIPC} from "apache-arrow";
import {parquetWriteBuffer} from "hyparquet-writer";
import {describe, expect, it} from "vitest";
import {toArrowStream} from "../../queries/arrow-columns.js";
import {most, OwnTableError} from "./own-table.js";
import {ownContract, readOwnTable} from "./read-own-table.js";

const encode = (text: string) => new TextEncoder().encode(text);

const readText = (text: string, name = "mine.csv") => readOwnTable({name, bytes: encode(text)});

/** The type of the only column *x* that has these values. */
async function typeOfColumn(...values: string[]) {
  const {columns, data, notes} = await readText(`x,y\n${values.map((v) => `${v},a`).join("\n")}`);
  return {type: columns[0].type, values: Array.from(data.x), notes};
}

const fault = async (bytes: Uint8Array | string, name = "mine.csv"): Promise<string> => {
  const found = await readOwnTable({
    name,
    bytes: typeof bytes === "string" ? encode(bytes) : bytes
  }).then(
    () => undefined,
    (error: unknown) => error
  );
  expect(found).toBeInstanceOf(OwnTableError);
  const {message} = found as OwnTableError;
  expect(message).toMatch(/^[A-Z].*\.$/);
  return message;
};

describe("readOwnTable(file), of CSV", () => {
  it("returns a table that the engine takes", async () => {
    const own = await readText(
      "Place,Year,Share (%)\nYork,2015,1.5\nLeeds,2016,\n",
      "My council.csv"
    );
    expect(own).toMatchObject({name: "my_council", fileName: "My council.csv", rowCount: 2});
    expect(own.columns).toEqual([
      {name: "place", type: "STRING", nullable: false, description: "Place"},
      {name: "year", type: "INT32", nullable: false, description: "Year"},
      {name: "share_pct", type: "DOUBLE", nullable: true, description: "Share (%)"}
    ]);
    const stream = toArrowStream(ownContract(own), own.data);
    expect(JSON.stringify(tableFromIPC(stream).toArray())).toBe(
      '[{"place":"York","year":2015,"share_pct":1.5},{"place":"Leeds","year":2016,"share_pct":null}]'
    );
    expect(own.notes).toEqual([
      "Names in SQL differ from those in the file: “Share (%)” is `share_pct`.",
      "Empty cells are missing values (null), not zeros."
    ]);
  });
  it.each([
    ["semicolons", "a;b\n1;2,5\n"],
    ["tabs", "a\tb\n1\t2,5\n"],
    ["upright strokes", "a|b\n1|2,5\n"]
  ])("finds %s, and says so", async (name, text) => {
    const {columns, notes} = await readText(text);
    expect(columns.map(({name}) => name)).toEqual(["a", "b"]);
    // A decimal comma is no thousand.
    expect(columns[1].type).toBe("STRING");
    expect(notes).toContain(`Its values are parted by ${name}.`);
  });
  it("keeps commas, line ends and quotation marks inside quotation marks", async () => {
    const {data} = await readText('a,b\r\n"1,5 ""x""","two\nlines"\r\n');
    expect([data.a[0], data.b[0]]).toEqual(['1,5 "x"', "two\nlines"]);
  });
  it("reads a file in pieces as in one", async () => {
    const rows = Array.from({length: 150_000}, (_, i) => `${i},"value, of ${i}"`);
    const {rowCount, data, columns} = await readText(`n,text\n${rows.join("\n")}`);
    expect(rowCount).toBe(150_000);
    expect(columns.map(({type}) => type)).toEqual(["INT32", "STRING"]);
    expect([data.n[149_999], data.text[149_999]]).toEqual([149_999, "value, of 149999"]);
    expect(Array.from(data.n).every((value, i) => value === i)).toBe(true);
  });
  it("skips empty lines, also with delimiters", async () => {
    expect((await readText("a,b\n\n1,2\n,\n")).rowCount).toBe(1);
  });
});

describe("readOwnTable(file), of letters", () => {
  const text = "place,n\nCôte – £,1\n";
  const wide = (bigEndian: boolean) => {
    const units = new DataView(new ArrayBuffer(2 * text.length + 2));
    [...("\ufeff" + text)].forEach((c, i) => units.setUint16(2 * i, c.charCodeAt(0), !bigEndian));
    return new Uint8Array(units.buffer);
  };
  it.each([
    ["UTF-8", encode(text)],
    ["UTF-8 with a mark", encode(`\ufeff${text}`)],
    ["UTF-16 with a mark", wide(false)],
    ["UTF-16 of the other order", wide(true)]
  ])("reads %s and says nothing", async (_, bytes) => {
    const {columns, data, notes} = await readOwnTable({name: "a.csv", bytes});
    expect(columns[0].name).toBe("place");
    expect(data.place[0]).toBe("Côte – £");
    expect(notes).toEqual([]);
  });
  it("reads Windows-1252 and says so", async () => {
    const bytes = Uint8Array.from([
      ...encode("place,n\nC"),
      0xf4,
      ...encode("te "),
      0x96,
      0x20,
      0xa3,
      ...encode(",1\n")
    ]);
    const {data, notes} = await readOwnTable({name: "a.csv", bytes});
    expect(data.place[0]).toBe("Côte – £");
    expect(notes[0]).toContain("read as Windows-1252");
  });
});

describe("readOwnTable(file), of types", () => {
  it.each([
    ["INT32", ["0", "-5", "2147483647"], [0, -5, 2147483647]],
    ["DOUBLE", ["0.5", "7", ".25"], [0.5, 7, 0.25]],
    ["DOUBLE", ["2147483648", "1.2E+05"], [2147483648, 120000]],
    ["DATE", ["1970-01-02", "2024-02-29"], [1, 19782]],
    ["DATE", ["02/01/1970", "31/12/1970"], [1, 364]],
    ["BOOLEAN", ["TRUE", "false"], [true, false]],
    ["STRING", ["007", "12"], ["007", "12"]],
    ["STRING", ["9007199254740993", "1"], ["9007199254740993", "1"]],
    ["STRING", ["2024-02-30", "2024-01-01"], ["2024-02-30", "2024-01-01"]],
    ["STRING", ["yes", "no"], ["yes", "no"]],
    ["STRING", ["1e5", "2"], ["1e5", "2"]],
    ["STRING", ["NaN", "Infinity"], ["NaN", "Infinity"]],
    ["DOUBLE", ['"1,234"', '"12"'], [1234, 12]],
    ["STRING", ['"1,23"', '"12"'], ["1,23", "12"]]
  ])("%s of %j", async (type, texts, values) => {
    expect(await typeOfColumn(...texts)).toMatchObject({type, values});
  });
  it("leaves an empty cell missing, and a column without values text", async () => {
    expect(await typeOfColumn("1", "", "3")).toMatchObject({type: "INT32", values: [1, null, 3]});
    expect(await typeOfColumn("", "")).toMatchObject({type: "STRING", values: [null, null]});
  });
  it.each(["c", "..", "[x]", "*"])("keeps %s, and says that it is no number", async (mark) => {
    const {type, values, notes} = await typeOfColumn("5", mark, "7");
    expect([type, values]).toEqual(["STRING", ["5", mark, "7"]]);
    expect(notes[0]).toContain(
      `\`x\` stays text: 1 of its values, such as “${mark}”, is no number. A mark can mean withheld`
    );
  });
  it("says what it took for granted", async () => {
    expect((await typeOfColumn("007", "12")).notes[0]).toContain("begin with a zero, as codes do");
    expect((await typeOfColumn("31/12/2020")).notes[0]).toBe("`x` is read as day/month/year.");
    expect((await typeOfColumn("01/02/2020")).notes[0]).toContain(
      "month/day/year would fit as well"
    );
    expect((await typeOfColumn('"1,234"')).notes[0]).toContain("commas between thousands");
  });
});

describe("readOwnTable(file), of names", () => {
  it("makes names that SQL takes, each once", async () => {
    const head = "Year,year,Area Code,,2011 total,order,Naïve %,netMigration,<img src=x>";
    const {columns} = await readText(`${head}\n${"1,".repeat(8)}1\n`);
    expect(columns.map(({name}) => name)).toEqual([
      ...["year", "year_2", "area_code", "column_4", "column_2011_total", "order_column"],
      ...["naive_pct", "net_migration", "img_src_x"]
    ]);
  });
  it.each([
    ["Support by district (final).csv", "my_support_by_district_final"],
    ["my_table.csv", "my_table"],
    ["...", "my_file"],
    ["名前.csv", "my_file"],
    [`${"long ".repeat(40)}.csv`, `my_${"long_".repeat(12).slice(0, -1)}`]
  ])("%s is %s", async (file, name) => {
    expect((await readText("a,b\n1,2", file)).name).toBe(name);
  });
});

describe("readOwnTable(file), of a file that it cannot take", () => {
  it("says what is wrong with a table of text", async () => {
    expect(await fault("")).toBe("This file is empty.");
    expect(await fault(" \n\n")).toBe("This file is empty.");
    expect(await fault("a,b\n")).toContain("one line only");
    expect(await fault("Table 1\na,b\n1,2\n")).toContain(
      "Row 1 below the first line has 2 values, and the first line names 1 column."
    );
    expect(await fault("a,b\n1,2\n3\n")).toContain("Row 2 below the first line has 1 value,");
    expect(await fault('a,b\n1,"2\n3,4\n')).toContain("quotation mark is not closed");
  });
  it("says what is too large", async () => {
    expect(await fault(new Uint8Array(most.bytes + 1))).toContain("51 MB, and 50 MB is the most");
    const names = Array.from({length: 201}, (_, i) => `c${i}`).join();
    expect(await fault(`${names}\n${names}`)).toContain("has 201 columns");
    expect(await fault(`a,b\n${"1,2\n".repeat(most.rows + 1)}`)).toContain(
      "more than 1,000,000 rows"
    );
  });
  it("says that a file is no table", async () => {
    expect(await fault(Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0))).toContain(
      "is no text"
    );
    expect(await fault(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toContain("older kind (XLS)");
    expect(await fault(encode("PAR1 and no more"))).toContain("Parquet file is damaged");
    expect(await fault(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9))).toContain(
      "cannot be read as a workbook"
    );
  });
});

describe("readOwnTable(file), of Parquet", () => {
  const day = new Date(Date.UTC(2020, 1, 29));
  const bytes = new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        {name: "Place", data: ["York", null]},
        {name: "n", data: [5, 7]},
        {name: "big", data: [2n ** 40n, 1n]},
        {name: "day", data: [day, day], type: "TIMESTAMP"},
        {name: "ok", data: [true, false]}
      ]
    })
  );
  it("keeps the types of the file", async () => {
    const {columns, data, rowCount} = await readOwnTable({name: "x.csv", bytes});
    expect(rowCount).toBe(2);
    expect(columns.map(({name, type}) => `${name} ${type}`)).toEqual([
      ...["place STRING", "n INT32", "big DOUBLE", "day DATE", "ok BOOLEAN"]
    ]);
    expect(Object.values(data).map((values) => values[0])).toEqual([
      "York",
      5,
      2 ** 40,
      18321,
      true
    ]);
  });
  it("says that a file is cut off", async () => {
    const cut = bytes.slice();
    cut.fill(7, 8, 60);
    expect(await fault(cut)).toContain("damaged");
    expect(await fault(bytes.slice(0, 100))).toContain("damaged");
  });
});

describe("readOwnTable(file), of XLSX", () => {
  function workbook(...sheets: unknown[][][]): Uint8Array {
    const book = utils.book_new();
    sheets.forEach((rows, i) =>
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows, {cellDates: true, UTC: true}), `S${i}`)
    );
    return new Uint8Array(write(book, {type: "array", bookType: "xlsx"}));
  }
  it("reads the first filled sheet, and names the others", async () => {
    const day = new Date(Date.UTC(2020, 1, 29));
    const bytes = workbook(
      [],
      [
        ["Place", "People", "Day"],
        ["York", 5, day],
        ["Leeds", null, day]
      ],
      [["x"]]
    );
    const {columns, data, notes} = await readOwnTable({name: "b.xlsx", bytes});
    expect(columns.map(({name, type}) => `${name} ${type}`)).toEqual([
      "place STRING",
      "people INT32",
      "day DATE"
    ]);
    expect([data.people[0], data.people[1], data.day[0]]).toEqual([5, null, 18321]);
    expect(notes[0]).toBe("Read from the sheet “S1”. Its other sheets are not read: “S2”.");
  });
  it("keeps marks beside numbers as text", async () => {
    const bytes = workbook([["n"], [5], ["[c]"], [7]]);
    const {columns, data, notes} = await readOwnTable({name: "b.xlsx", bytes});
    expect([columns[0].type, Array.from(data.n)]).toEqual(["STRING", ["5", "[c]", "7"]]);
    expect(notes[0]).toContain("“[c]”");
  });
  it("wants the names of columns in the first row", async () => {
    expect(await fault(workbook([["Table 1"], ["a", "b"], [1, 2]]))).toContain(
      "The first row of the sheet “S0” must name the columns, and 1 of 2 have no name there."
    );
    expect(await fault(workbook([["a", "b"]]))).toContain("one row only");
    expect(await fault(workbook([]))).toContain("no filled sheet");
  });
});
