import {utils, write} from "@e965/xlsx";

export type Rows = (string | number | null)[][];

/** Returns a workbook of *sheets*, by name, as XLSX or ODS. */
export function workbook(
  sheets: Readonly<Record<string, Rows>>,
  bookType: "xlsx" | "ods" = "xlsx"
): Buffer {
  const Sheets = Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, utils.aoa_to_sheet(rows)])
  );
  return write(
    {SheetNames: Object.keys(sheets), Sheets},
    {type: "buffer", bookType, compression: true}
  ) as Buffer;
}

export const spreadsheetType = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet"
} as const;
