/**
 * Names that are the language's or the browser's in every script: no cell may take
 * them, and no script reads them from another cell. They are those of Framework 1.13,
 * so that a notebook and its page agree.
 */
export const browserNames: ReadonlySet<string> = new Set(
  `Array ArrayBuffer AudioContext BigInt Blob Boolean CustomEvent DataView Date Error File
FileList FileReader Float32Array Float64Array Function Headers Image ImageData Infinity
Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Path2D Promise Proxy
RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TextDecoder
TextEncoder TypeError URIError URL Uint16Array Uint32Array Uint8Array Uint8ClampedArray
WeakMap WeakSet WebSocket Worker atob btoa cancelAnimationFrame clearInterval clearTimeout
console crypto decodeURI decodeURIComponent devicePixelRatio document encodeURI
encodeURIComponent escape eval fetch isFinite isNaN navigator observable parseFloat parseInt
performance requestAnimationFrame setInterval setTimeout undefined unescape window`.split(/\s/)
);
