import {readScript} from "./read-script.js";

/** A script made ready to run in a frame of its own. */
export interface CompiledScript {
  /**
   * The body of an async function in strict mode; its arguments are the inputs and
   * `display`. It returns `{shown, outputs}`: the value of an expression, or undefined
   * for a program, and what the program declares, by name. Lines are those of the code.
   */
  body: string;
  /**
   * Names that it reads and does not declare, `display` not among them. Give those that
   * there are as arguments and no others: the rest may be the browser's own.
   */
  inputs: string[];
  outputs: string[];
}

/**
 * Compiles the *code* of a script. Promises are awaited, as in Framework. Throws a
 * SyntaxError with a sentence and the line.
 */
export function compileScript(code: string): CompiledScript {
  const {isExpression, defines, reads} = readScript(code);
  const outputs = [...new Set(defines)];
  const awaited = outputs.map((name) => `${name}: await ${name}`).join(", ");
  // On the code's own first line, so that an error names the line that was written;
  // on a line after its last, which may be a comment.
  const body = isExpression
    ? `"use strict"; return {shown: await (${code}\n), outputs: {}};`
    : `"use strict"; ${code}\nreturn {shown: undefined, outputs: {${awaited}}};`;
  return {body, inputs: reads.filter((name) => name !== "display"), outputs};
}
