import {format} from "prettier";

/** Returns code as the project formats it. */
export function formatCode(text: string): Promise<string> {
  return format(text, {
    parser: "typescript",
    bracketSpacing: false,
    printWidth: 100,
    trailingComma: "none",
    quoteProps: "as-needed"
  });
}
