import {parse, parseExpressionAt, tokTypes, tokenizer, type Node, type Program} from "acorn";
import {analyze, type Reference} from "eslint-scope";
import {browserNames} from "./browser-names.js";

type Tree = Parameters<typeof analyze>[0];
type Scopes = ReturnType<typeof analyze>;

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
const language = {ecmaVersion: 2022, sourceType: "module", ranges: true} as const;

/**
 * Reads the *code* of a script. Throws a SyntaxError with a sentence and the line
 * for code that is no JavaScript, imports or exports, declares what is the browser's, or
 * assigns to what it does not declare: to Framework, a cell's variables are its own.
 */
export function readScript(code: string): Script {
  const expression = readExpression(code);
  const tree = expression ?? readProgram(code);
  const program = expression ? programOf(expression) : (tree as Program);
  const scopes = analyze(program as Tree, language);
  const defines = expression ? [] : declared(program, scopes);
  const outside = scopes.globalScope!.through;
  refuseNames(defines, code);
  refuseImports(tree, code);
  refuseWrites(outside, code);
  const names = new Set(outside.map(({identifier}) => (identifier as {name: string}).name));
  const reads = [...names].filter((name) => !browserNames.has(name));
  return {isExpression: expression !== undefined, defines, reads};
}

/** The analysis of scopes begins at a program. */
function programOf(expression: Node): Program {
  const {start, end, range} = expression;
  const statement = {type: "ExpressionStatement", expression, start, end, range};
  return {type: "Program", sourceType: "module", body: [statement], start, end, range} as Program;
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

function declared({body}: Program, scopes: Scopes): string[] {
  const all = body.flatMap((node) => scopes.getDeclaredVariables(node as unknown as Tree));
  // A function declares its arguments too, in a scope of its own.
  return all.filter(({scope}) => scope.type === "module").map(({name}) => name);
}

function refuseNames(defines: readonly string[], code: string): void {
  const taken = defines.find((name) => browserNames.has(name));
  if (taken)
    throw fault(code, code.indexOf(taken), `${taken} is the browser's own; choose another name`);
}

function refuseImports(tree: Node, code: string): void {
  for (const {type, start} of nodes(tree))
    if (/^(ImportExpression|MetaProperty)$/.test(type) && code.startsWith("import", start))
      throw fault(code, start, noImport);
}

function refuseWrites(outside: readonly Reference[], code: string): void {
  const written = outside.find((reference) => reference.isWrite());
  if (!written) return;
  const {name, start} = written.identifier as unknown as {name: string; start: number};
  throw fault(code, start, `${name} is not declared in this script, so it cannot be set`);
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
