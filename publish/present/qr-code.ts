import {encode} from "uqr";

/** Returns a QR code of an *address* as SVG: one path, in the colour of the text. */
export function qrCode(address: string): string {
  const {data, size} = encode(address, {ecc: "M", border: 2});
  const squares = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))
  );
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR code of this figure’s address" shape-rendering="crispEdges"><path d="${squares.join("")}" fill="#000"/></svg>`;
}
