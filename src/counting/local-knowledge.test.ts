import {describe, expect, it} from "vitest";
import {findLocalKnowledge, localKnowledgeNames} from "./local-knowledge.js";

describe("findLocalKnowledge(name)", () => {
  it("knows the study of 2010, without its numbers", () => {
    const {found, cannotTell, method, source} = findLocalKnowledge("york-2010");
    for (const text of [found, cannotTell, method]) expect(text).not.toMatch(/\d/);
    expect(source).toContain("Joseph Rowntree Foundation");
  });
  it("fails on another name, and says what there is", () => {
    expect(() => findLocalKnowledge("york")).toThrow(
      `unknown local knowledge; nearest: ${localKnowledgeNames.join(", ")}: york`
    );
  });
});
