import {parse, parseExpressionAt, tokTypes, tokenizer, type Node, type Program} from "acorn";
import {analyze, extract_names} from "periscopic";
import {browserNames} from "./browser-names.js";

type Tree = Parameters<typeof analyze>[0];

const noImport = "a script has no import or export; what it needs is there already";

/** A script as Framework understands it. */
export interface Script {
  /** Whether it is one expression, whose value is shown, or else a program. */
  isExpression: boolean;
  /** What it declares at its top level. */
  defines: readonly string[];
  /** Names that it does not define itself and that are not of every browser. */
  reads: readonly string[];
}

// The language that Framework 1.13 reads, so that what runs here builds there.
const language = {ecmaVersion: 2022, sourceType: "module"} as const;

/**
 * Reads the *code* of a script. Throws a SyntaxError with a sentence and the line
 * for code that is no JavaScript, imports or exports, declares what is the browser's, or
 * assigns to what it does not declare: to Framework, a cell's variables are its own.
 */
export function readScript(code: string): Script {
  const expression = readExpression(code);
  const tree = expression ?? readProgram(code);
  // Within a statement, since a name alone is no reference to the analysis.
  const statement = expression && {type: "ExpressionStatement", expression};
  const {globals} = analyze((statement ?? tree) as Tree);
  globals.delete("arguments");
  const defines = expression ? [] : declared(tree as Program);
  refuseNames(defines, code);
  refuseOutside(tree, new Set(globals.keys()), code);
  const reads = [...globals.keys()].filter((name) => !browserNames.has(name)).reverse();
  return {isExpression: expression !== undefined, defines, reads};
}

/** The expression that is all of the code; a named function or class is a declaration. */
function readExpression(code: string): Node | undefined {
  try {
    const tree = parseExpressionAt(code, 0, language);
    const rest = tokenizer(code.slice(tree.end), language).getToken();
    const isNamed = /^(Function|Class)Expression$/.test(tree.type) && "id" in tree && tree.id;
    return rest.type === tokTypes.eof && !isNamed ? tree : undefined;
  } catch {
    return undefined;
  }
}

function readProgram(code: string): Program {
  const program = parseOrTell(code);
  const outside = program.body.find(({type}) => /^(Import|Export).*Declaration$/.test(type));
  if (outside) throw fault(code, outside.start, noImport);
  return program;
}

function parseOrTell(code: string): Program {
  try {
    return parse(code, language);
  } catch (error) {
    const {message, pos} = error as SyntaxError & {pos: number};
    throw fault(code, pos, message.replace(/ \(\d+:\d+\)$/, ""));
  }
}

function declared({body}: Program): string[] {
  return body.flatMap((node) => {
    if (node.type === "VariableDeclaration")
      return node.declarations.flatMap(({id}) => extract_names(id as Tree));
    const isNamed = node.type === "FunctionDeclaration" || node.type === "ClassDeclaration";
    return isNamed ? [node.id.name] : [];
  });
}

function refuseNames(defines: readonly string[], code: string): void {
  const taken = defines.find((name) => browserNames.has(name));
  if (taken)
    throw fault(code, code.indexOf(taken), `${taken} is the browser's own; choose another name`);
}

function refuseOutside(tree: Node, outer: ReadonlySet<string>, code: string): void {
  for (const node of nodes(tree)) {
    if (
      /^(ImportExpression|MetaProperty)$/.test(node.type) &&
      code.startsWith("import", node.start)
    )
      throw fault(code, node.start, noImport);
    const target = assigned(node);
    const name = target && extract_names(target as Tree).find((name) => outer.has(name));
    if (name && target.type !== "MemberExpression")
      throw fault(code, node.start, `${name} is not declared in this script, so it cannot be set`);
  }
}

interface Assignment extends Node {
  left?: Node;
  argument?: Node;
}

function assigned(node: Assignment): Node | undefined {
  if (node.type === "AssignmentExpression") return node.left;
  if (node.type === "UpdateExpression") return node.argument;
  if (!/^For(In|Of)Statement$/.test(node.type)) return undefined;
  return node.left?.type === "VariableDeclaration" ? undefined : node.left;
}

/** Every node of a tree, kept on a list of our own: a tree may be deeper than the stack. */
function* nodes(tree: Node): Generator<Node> {
  const rest: unknown[] = [tree];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== "object" || value === null) continue;
    if ("type" in value) yield value as Node;
    for (const part of Object.values(value)) rest.push(part);
  }
}

function fault(code: string, at: number, rule: string): SyntaxError {
  const line = code.slice(0, at).split("\n").length;
  return new SyntaxError(`Line ${line}: ${rule}.`);
}
