import {LineCounter, isMap, isScalar, isSeq, parseDocument, type Node} from "yaml";

/** Says what is wrong with a page, and on which line. */
export class PageError extends Error {
  override name = "PageError";
  constructor(
    readonly line: number,
    rule: string
  ) {
    super(`Line ${line}: ${rule}.`);
  }
}

/** Fields of YAML; each reader throws a PageError where the field is not what it must be. */
export interface Fields {
  has(name: string): boolean;
  /** A text; *missing* where there is none, and an error if that is not given. */
  text(name: string, missing?: string): string;
  number(name: string): number;
  /** A text or a number. */
  value(name: string): string | number;
  texts(name: string): string[];
  /** Throws that the field is not one of the *names*. */
  oneOf<Name extends string>(name: string, names: readonly Name[]): Name;
}

/** Reads fields from YAML that begins on line *firstLine* of a page. */
export function readFields(yaml: string, firstLine: number): Fields {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {lineCounter: counter});
  const lineAt = (offset: number) => firstLine + counter.linePos(offset).line - 1;
  const [error] = document.errors;
  if (error) throw new PageError(lineAt(error.pos[0]), sentence(error.message));
  const {contents} = document;
  if (contents !== null && !isMap(contents))
    throw new PageError(firstLine, "there must be fields here, such as “title: York”");
  const get = (name: string) => (contents?.get(name, true) ?? undefined) as Node | undefined;
  const fail = (name: string, rule: string): never => {
    throw new PageError(lineAt(get(name)?.range?.[0] ?? 0), `${name} must be ${rule}`);
  };
  return fieldsOf(get, fail);
}

function fieldsOf(
  get: (name: string) => Node | undefined,
  fail: (name: string, rule: string) => never
): Fields {
  const scalar = (name: string) => {
    const node = get(name);
    return isScalar(node) ? node.value : undefined;
  };
  const value = (name: string) => {
    const found = scalar(name);
    const isValue = typeof found === "string" || typeof found === "number";
    return isValue ? found : fail(name, "a text or a number");
  };
  const number = (name: string) => {
    const found = scalar(name);
    return typeof found === "number" ? found : fail(name, "a number");
  };
  const text = (name: string, missing?: string) => {
    const node = get(name);
    const isThere = node !== undefined && !(isScalar(node) && node.value === null);
    const found = isThere ? scalar(name) : missing;
    const isText = ["string", "number", "boolean"].includes(typeof found);
    return isText ? String(found) : fail(name, "a text");
  };
  return {has: (name) => get(name) !== undefined, value, number, text, ...listsOf(get, fail)};
}

function listsOf(
  get: (name: string) => Node | undefined,
  fail: (name: string, rule: string) => never
): Pick<Fields, "texts" | "oneOf"> {
  const texts = (name: string) => {
    const node = get(name);
    if (!isSeq(node) || !node.items.every((item) => isScalar(item) && item.value !== null))
      return fail(name, "a list of texts");
    return node.items.map((item) => String(isScalar(item) && item.value));
  };
  const oneOf = <Name extends string>(name: string, names: readonly Name[]) => {
    const node = get(name);
    const found = names.find((each) => isScalar(node) && each === node.value);
    return found ?? fail(name, `one of ${names.join(", ")}`);
  };
  return {texts, oneOf};
}

/** The parser's first sentence, without its own line and its picture of the place. */
function sentence(message: string): string {
  const [first] = message.split(/ at line \d+|\n/);
  return first.charAt(0).toLowerCase() + first.slice(1);
}
