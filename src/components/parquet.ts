import {parquetWriteBuffer, type BasicType} from "hyparquet-writer";
import type {AnyRow} from "../tables/table.js";
import type {FigureData} from "./figure-data.js";
import {withNotes} from "./notes.js";

/** Returns the rows of a figure as Parquet; what goes with them is in columns and in the metadata. */
export function toParquet(data: FigureData): ArrayBuffer {
  const {names, rows} = withNotes(data);
  const columns = names.map((name) => {
    const values = rows.map((row) => row[name]);
    return {name, values, kind: kindOf(values, data.columns.find((c) => c.name === name)?.type)};
  });
  return parquetWriteBuffer({
    columnData: columns.map(({name, values}) => ({name, data: values})),
    schema: [
      {name: "root", num_children: columns.length},
      ...columns.map(({name, kind}) => ({
        name,
        repetition_type: "OPTIONAL" as const,
        ...elements[kind]
      }))
    ],
    kvMetadata: Object.entries({
      title: data.title,
      subtitle: data.subtitle,
      description: data.description,
      source: data.source,
      release_note: data.releaseNote,
      coverage: data.coverage,
      interval_note: data.intervalNote,
      caveats: data.caveats.join(" ")
    }).map(([key, value]) => ({key, value})),
    createdBy: "Whereabouts"
  });
}

const elements = {
  STRING: {type: "BYTE_ARRAY", converted_type: "UTF8"},
  INT32: {type: "INT32"},
  DOUBLE: {type: "DOUBLE"},
  DATE: {type: "INT32", converted_type: "DATE"},
  TIMESTAMP: {type: "INT64", converted_type: "TIMESTAMP_MILLIS"},
  BOOLEAN: {type: "BOOLEAN"}
} as const;

type Kind = Extract<BasicType, keyof typeof elements> | "DATE";

/** Returns the Parquet type of a column: the engine's, or for a sum the least that holds it. */
function kindOf(values: readonly AnyRow[string][], type = "VARCHAR"): Kind {
  if (type === "DATE") return "DATE";
  if (type.startsWith("TIMESTAMP")) return "TIMESTAMP";
  if (type === "BOOLEAN") return "BOOLEAN";
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || typeof known[0] !== "number") return "STRING";
  const isWhole = /INT/.test(type) && known.every((value) => Math.abs(Number(value)) < 2 ** 31);
  return isWhole ? "INT32" : "DOUBLE";
}
