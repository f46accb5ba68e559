import type {Answer, Fault} from "./stub.js";

/** Never answers. */
export const stall: Fault = () => undefined;

/** Sends the first half, then nothing more. */
export const stallHalfway: Fault = (answer, response) => {
  const bytes = Buffer.from(answer.body);
  response.writeHead(200, {"content-type": answer.type, "content-length": String(bytes.length)});
  response.write(bytes.subarray(0, bytes.length / 2));
  return undefined;
};

/** Sends the first half, then hangs up. */
export const truncate: Fault = (answer, response) => {
  const bytes = Buffer.from(answer.body);
  response.writeHead(200, {"content-type": answer.type, "content-length": String(bytes.length)});
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  return undefined;
};

/** Sends the first half as if it were the whole. */
export const cutShort: Fault = (answer) => {
  const bytes = Buffer.from(answer.body);
  return {...answer, body: bytes.subarray(0, bytes.length / 2)};
};

/** Answers with a status and, where given, a time to wait. */
export function status(code: number, retryAfter?: string): Fault {
  return (): Answer => ({
    status: code,
    type: "text/html",
    body: `<!doctype html><title>${code}</title>`,
    headers: retryAfter === undefined ? {} : {"retry-after": retryAfter}
  });
}

/** Answers with a page and status 200. */
export const page: Fault = () => ({
  type: "text/html; charset=utf-8",
  body: "<!doctype html><title>Sorry, this page has moved</title>"
});

/** Sends the reader elsewhere. */
export function redirectTo(address: string, code = 302): Fault {
  return () => ({status: code, type: "text/plain", body: "", headers: {location: address}});
}

/** Answers with other bytes. */
export function bytes(body: string | Uint8Array): Fault {
  return (answer) => ({...answer, body});
}
