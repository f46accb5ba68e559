/** What stands behind the backticks of a fence: its language, then attributes. */
export interface FenceInfo {
  tag: string;
  attributes: ReadonlyMap<string, string>;
}

// A quote that does not end reaches to the end, and an equals sign may begin a name.
const attribute =
  /(?:=([^ \t\n\f\r=>/]*)|([^ \t\n\f\r=>/]+))(?:[ \t\n\f\r]*=[ \t\n\f\r]*(?:"([^"]*)"?|'([^']*)'?|([^ \t\n\f\r>]*)))?/g;

/** Returns the language and the attributes of a fence's *info*, as Framework reads them. */
export function readInfo(info: string): FenceInfo {
  const [, tag, rest] = /^[ \t\n\f\r]*([^ \t\n\f\r]*)([^]*)$/.exec(info)!;
  const found = [...rest.matchAll(attribute)].map(([, late, name, double, single, bare]) => {
    const value = double ?? single ?? bare ?? "";
    return [(late ?? name).toLowerCase(), decoded(value)] as const;
  });
  return {tag: tag.toLowerCase(), attributes: new Map(found)};
}

/** Returns an attribute such as `name=york` that reads as *value*, whatever is in it. */
export function writeAttribute(name: string, value: string): string {
  if (/^\w+$/.test(value)) return `${name}=${value}`;
  const escaped = value.replace(/[&"`\n\r\0<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `${name}="${escaped}"`;
}

const named: Readonly<Record<string, string>> = {amp: "&", quot: '"', lt: "<", gt: ">"};

function decoded(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|(amp|quot|lt|gt));/g, (_, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : named[name!]
  );
}

/** Returns a fence of *content* that nothing in the content ends. */
export function fence(info: string, content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${info}\n${content === "" ? "" : `${content}\n`}${marks}`;
}
