import {defineConfig} from "vitest/config";
import {LongestFirst} from "./test/longest-first.js";

export default defineConfig({
  test: {
    // Three for two cores: a test of the browser waits for it now and then.
    maxWorkers: 3,
    sequence: {sequencer: LongestFirst},
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "{src,data-loaders,publish}/**/*.test.ts",
            "test/*.test.ts",
            "test/learn/*.test.ts"
          ],
          exclude: ["src/.observablehq/**"],
          // Loading the same modules for each of 260 files took as long as all their tests.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          env: {TZ: "UTC"}
        }
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          isolate: false,
          // A browser on a busy machine may miss a limit once; a fault fails twice.
          retry: 1
        }
      },
      {
        extends: true,
        test: {
          // Follows the documents for authors in a clone: about two minutes, one build.
          name: "tutorials",
          include: ["test/tutorials/**/*.test.ts"],
          env: {TZ: "UTC"}
        }
      }
    ]
  }
});
