import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{src,data-loaders,publish}/**/*.test.ts",
            "test/*.test.ts",
            "test/learn/*.test.ts"
          ],
          exclude: ["src/.observablehq/**"],
          env: {TZ: "UTC"}
        }
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // A browser on a busy machine may miss a limit once; a fault fails twice.
          retry: 1,
          sequence: {groupOrder: 1}
        }
      },
      {
        test: {
          // Follows the documents for authors in a clone: about two minutes, one build.
          name: "tutorials",
          include: ["test/tutorials/**/*.test.ts"],
          env: {TZ: "UTC"},
          sequence: {groupOrder: 2}
        }
      }
    ]
  }
});
