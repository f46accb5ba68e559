import {describe, expect, it} from "vitest";
import {fold} from "./fold.js";

describe("fold(text)", () => {
  it("takes no notice of case, nor of how a text is broken over lines", () => {
    expect(fold(" Net\n  Migration ")).toBe("net migration");
  });
});
