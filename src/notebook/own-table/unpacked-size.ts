const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
/** The end of the directory, and the longest comment that may follow it. */
const longestEnd = 22 + 65_535;

/** Returns how large the files of a ZIP archive are by its directory, in bytes; undefined if it is damaged. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let i = 0; i < count; ++i) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryOfDirectory)
      return undefined;
    size += view.getUint32(at + 24, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return size;
}

function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - longestEnd);
  for (let at = view.byteLength - 22; at >= least; --at)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}
