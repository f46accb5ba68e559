import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {ignores: ["dist/", ".cache/", "src/.observablehq/", "node_modules/"]},
  js.configs.recommended,
  ...tseslint.configs.recommended,
  prettier,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "inline-type-imports"}],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_"}],
      "no-console": ["error", {allow: ["warn", "error"]}]
    }
  },
  {files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked]},
  {
    // A classic script of a page, in the browser's own names.
    files: ["publish/notebook-cell/run.js"],
    languageOptions: {
      sourceType: "script",
      globals: {window: "readonly", document: "readonly", Node: "readonly"}
    }
  },
  {
    files: ["publish/**", "test/bench/**", "test/rehearsal/**", "data-loaders/**"],
    rules: {"no-console": "off"}
  }
);
