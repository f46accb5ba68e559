import MarkdownIt from "markdown-it";

/** What a block of a tutorial asks of its reader, or says that they will see. */
export type Step =
  /** Commands that whoever follows has done already: a clone, an install. */
  | {kind: "done"; commands: string[]}
  /** Commands, and whether the last one is to fail. */
  | {kind: "run"; commands: string[]; fails: boolean}
  /** The server for authors, which goes on. */
  | {kind: "serve"; command: string}
  /** The build, which is done once, after everything else. */
  | {kind: "build"; command: string}
  /** Lines of what the last command printed. */
  | {kind: "shown"; lines: string[]}
  /** Lines of a page as the server for authors shows it. */
  | {kind: "page"; path: string; lines: string[]}
  /** Lines of a page as it is built. */
  | {kind: "built"; path: string; lines: string[]}
  /** A new file, whole. */
  | {kind: "file"; path: string; text: string}
  /** Lines of a file that are taken for others. */
  | {kind: "change"; path: string; from: string; to: string};

/** A step, and where it stands in its document. */
export type PlacedStep = Step & {line: number};

/** The part of a `Step` that stands for one of its kinds. */
type Kind = Step["kind"];

const kinds: readonly Kind[] = [
  "done",
  "run",
  "serve",
  "build",
  "shown",
  "page",
  "built",
  "file",
  "change"
];

/**
 * Returns the steps of a tutorial: its fenced blocks whose language is followed by a
 * mark, such as ```sh run```. A block without a mark is only read; one with a mark that
 * nobody knows is an error, or a document could say what is never checked.
 */
export function readSteps(source: string): PlacedStep[] {
  return new MarkdownIt()
    .parse(source, {})
    .filter(({type}) => type === "fence")
    .flatMap(({info, content, map}) => {
      const [, mark, ...rest] = info.trim().split(/\s+/);
      if (mark === undefined) return [];
      const [kind, value] = mark.split("=");
      if (!kinds.includes(kind as Kind) || rest.length > 0)
        throw new Error(`line ${map![0] + 1}: unknown mark; one of ${kinds.join(", ")}: ${info}`);
      return [{...toStep(kind as Kind, value, content), line: map![0] + 1}];
    });
}

function toStep(kind: Kind, value: string | undefined, content: string): Step {
  const lines = content.split("\n").filter((line) => line.trim() !== "");
  switch (kind) {
    case "done":
      return {kind, commands: lines};
    case "run":
      return {kind, commands: lines, fails: value === "fails"};
    case "serve":
    case "build":
      return {kind, command: lines.join(" && ")};
    case "shown":
      return {kind, lines};
    case "page":
    case "built":
      return {kind, path: needed(kind, value), lines};
    case "file":
      return {kind, path: needed(kind, value), text: content};
    case "change":
      return {kind, path: needed(kind, value), ...readChange(content)};
  }
}

function needed(kind: Kind, value: string | undefined): string {
  if (!value) throw new Error(`missing value of mark: ${kind}`);
  return value;
}

/** Reads lines that begin with a minus, and those with a plus that stand in their place. */
function readChange(content: string): {from: string; to: string} {
  const lines = content.replace(/\n$/, "").split("\n");
  const of = (sign: string) =>
    lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1));
  const [from, to] = [of("-"), of("+")];
  if (from.length === 0 || to.length === 0 || from.length + to.length < lines.length)
    throw new Error(`invalid change; lines with - and lines with +, no others: ${lines[0]}`);
  return {from: from.join("\n"), to: to.join("\n")};
}
