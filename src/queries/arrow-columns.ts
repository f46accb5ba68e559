import {
  Bool,
  DateDay,
  Float64,
  Int32,
  RecordBatch,
  Schema,
  Struct,
  Table as ArrowTable,
  Field,
  Utf8,
  makeData,
  tableToIPC,
  type Data
} from "apache-arrow";
import type {Column, Table} from "../tables/table.js";

/** The values of a column; a missing one is null or undefined. A date is its days since 1970. */
export type ColumnValues = ArrayLike<string | number | boolean | null | undefined>;

/**
 * Returns columns as an Arrow stream with exactly the types of the *contract*.
 * Arrow's own builders would turn an integer into a double, and need `eval`,
 * which the site's policy refuses.
 */
export function toArrowStream(
  {columns}: Table,
  values: Readonly<Record<string, ColumnValues>>
): Uint8Array {
  const names = Object.keys(columns);
  const length = values[names[0]].length;
  const children = names.map((name) => toData(columns[name], values[name]));
  const schema = new Schema(
    names.map((name, index) => new Field(name, children[index].type, columns[name].nullable))
  );
  const data = makeData({type: new Struct(schema.fields), length, nullCount: 0, children});
  return tableToIPC(new ArrowTable([new RecordBatch(schema, data)]), "stream");
}

function toData({type}: Column, values: ColumnValues): Data {
  const {length} = values;
  const {nullBitmap, nullCount} = validity(values);
  const shared = {length, nullBitmap, nullCount};
  switch (type) {
    case "STRING":
      return makeData({type: new Utf8(), ...shared, ...toText(values)});
    case "INT32":
      return makeData({type: new Int32(), ...shared, data: Int32Array.from(values, Number)});
    case "DATE":
      return makeData({type: new DateDay(), ...shared, data: Int32Array.from(values, Number)});
    case "DOUBLE":
      return makeData({type: new Float64(), ...shared, data: Float64Array.from(values, Number)});
    case "BOOLEAN":
      return makeData({
        type: new Bool(),
        ...shared,
        data: toBits(values, (value) => value === true)
      });
  }
}

function validity(values: ColumnValues): {nullBitmap: Uint8Array; nullCount: number} {
  let nullCount = 0;
  const nullBitmap = toBits(values, (value) => {
    const isMissing = value === null || value === undefined;
    if (isMissing) ++nullCount;
    return !isMissing;
  });
  return {nullBitmap, nullCount};
}

function toBits(values: ColumnValues, isSet: (value: ColumnValues[number]) => boolean): Uint8Array {
  const bits = new Uint8Array(Math.ceil(values.length / 8));
  for (let i = 0; i < values.length; ++i) if (isSet(values[i])) bits[i >> 3] |= 1 << (i & 7);
  return bits;
}

function toText(values: ColumnValues): {valueOffsets: Int32Array; data: Uint8Array} {
  const encoder = new TextEncoder();
  const valueOffsets = new Int32Array(values.length + 1);
  const texts = Array.from(values, (value) => encoder.encode(String(value ?? "")));
  texts.forEach((text, i) => (valueOffsets[i + 1] = valueOffsets[i] + text.length));
  const data = new Uint8Array(valueOffsets[values.length]);
  texts.forEach((text, i) => data.set(text, valueOffsets[i]));
  return {valueOffsets, data};
}
