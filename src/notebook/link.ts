/** The longest payload that is passed on: mail programs and chats cut longer links. */
export const longestLink = 16_000;

/** What a payload may unpack to, in bytes: far more than any notebook that fits has. */
const longestPage = 1_000_000;

/** Why a page does not become a link, or a link no page, in a sentence for readers. */
export class LinkError extends Error {
  override name = "LinkError";
}

/**
 * Returns a notebook's *page* as the payload of a link: compressed, in letters, figures,
 * - and _. Throws a LinkError if it is longer than `longestLink`; then the page can still
 * be sent as a file.
 */
export async function toLink(page: string): Promise<string> {
  const packed = await unlimited(streamOf(page).pipeThrough(new CompressionStream("deflate")));
  const payload = toLetters(packed);
  if (payload.length <= longestLink) return payload;
  const length = payload.length.toLocaleString("en-GB");
  const most = longestLink.toLocaleString("en-GB");
  throw new LinkError(
    `This notebook is too long for a link: ${length} characters, and ${most} are safe to send. Save it as a file instead.`
  );
}

/**
 * Returns the page of a link's *payload*. Throws a LinkError for a payload that is cut,
 * changed or too long, or that unpacks to more than a notebook can be.
 */
export async function fromLink(payload: string): Promise<string> {
  if (payload.length > longestLink)
    throw new LinkError(
      "This link is longer than any that a notebook makes, so it was not opened."
    );
  const bytes = fromLetters(payload);
  if (!bytes) throw broken();
  const unpacked = streamOf(bytes).pipeThrough(new DecompressionStream("deflate"));
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(await limited(unpacked));
  } catch (error) {
    throw error instanceof LinkError ? error : broken();
  }
}

const broken = () =>
  new LinkError("This link is broken: a part of it is missing or was changed. Ask for it again.");

const streamOf = (content: string | Uint8Array<ArrayBuffer>) => new Blob([content]).stream();

const unlimited = async (stream: ReadableStream) =>
  new Uint8Array(await new Response(stream).arrayBuffer());

/** Reads a stream and stops it where it passes the limit, so that no bomb goes off. */
async function limited(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const page = new Uint8Array(longestPage);
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (length + read.value.length > longestPage) {
      await reader.cancel();
      throw new LinkError(
        "This link unpacks to more than a notebook can be, so it was not opened."
      );
    }
    page.set(read.value, length);
    length += read.value.length;
  }
  return page.subarray(0, length);
}

function toLetters(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromLetters(payload: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(payload) || payload.length % 4 === 1) return undefined;
  const binary = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (mark) => mark.charCodeAt(0));
}
