// The order of the test files: what takes longest begins first.
import {relative} from "node:path";
import {BaseSequencer, type TestSpecification} from "vitest/node";

/**
 * Files that take longer than a quarter of a minute, longest first. A clone has no times of
 * an earlier run, and a long file that begins last keeps one worker busy and the others idle.
 */
export const longFiles = [
  "test/tutorials/tutorials.test.ts",
  "test/site/every-page.test.ts",
  "data-loaders/refresh/refresh.test.ts",
  "test/site/offline.test.ts",
  "test/site/notebook.test.ts",
  "test/site/deck.test.ts",
  "test/site/pack.test.ts",
  "test/site/interactives.test.ts",
  "test/site/snapshots.test.ts",
  "test/site/learn.test.ts",
  "test/site/site.test.ts",
  "test/site/handout.test.ts",
  "test/site/notebook-hostile.test.ts",
  "test/site/engine.test.ts",
  "test/site/directory.test.ts",
  "test/site/what-was-expected.test.ts",
  "test/site/host.test.ts",
  "test/site/figure-query.test.ts"
];

/**
 * Long files first, then those of the built site, then the rest. Files of a project stay
 * together: a worker that goes on in its project keeps what it has loaded.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({moduleId, project}: TestSpecification): number => {
      const index = longFiles.indexOf(
        relative(project.config.root, moduleId).replaceAll("\\", "/")
      );
      if (index >= 0) return index;
      return longFiles.length + (project.name === "site" ? 0 : 1);
    };
    return specifications.toSorted((a, b) => place(a) - place(b));
  }
}
