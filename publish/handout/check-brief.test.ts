import {describe, expect, it} from "vitest";
import {positionOf} from "../pieces.js";
import {checkBrief} from "./check-brief.js";

/** The faults of a page, each as line:column message. */
function faults(text: string, isDeck = true): string[] {
  const source = `---\ntitle: T\n---\n\n${text}`;
  return checkBrief(source, {isDeck}).map(({offset, message}) => {
    const {line, column} = positionOf(source, offset);
    return `${line}:${column} ${message}`;
  });
}

const claim = `<!-- brief -->\n\nAbout <data-value of="a">1</data-value>.\n\n`;
const figure = `<!-- brief -->\n\n<story-figure name="a"></story-figure>\n\n`;
const rest = "<!-- brief (not counted) -->\n\n> **Not here:** some.\n\n";

describe("checkBrief(source, options)", () => {
  it("finds nothing wrong with a brief, or with a page that has none", () => {
    expect(faults(claim.repeat(4) + figure.repeat(2) + rest)).toEqual([]);
    expect(faults("Text.\n\n<!-- slide -->\n\n<!-- briefly: a remark -->")).toEqual([]);
  });
  it("tells of a mark that takes nothing, or what has no number", () => {
    const whole = claim.repeat(4) + rest;
    expect(faults(`<!-- brief -->\n\nText.\n\n${whole}`)).toEqual([
      "5:1 invalid claim of a brief; it holds no <data-value>, so it has no number"
    ]);
    expect(faults(`<!-- brief -->\n\n## Next\n\n${whole}`)).toEqual([
      "5:1 invalid mark; a heading follows it"
    ]);
    expect(faults(`<!-- brief -->\n\n${whole}`)[0]).toBe(
      "5:1 invalid mark; another one follows it"
    );
    expect(faults(`${whole}<!-- brief -->\n`).at(-1)).toMatch(/invalid mark; nothing follows it$/);
  });
  it("rejects a note for the speaker, a mark among words, and a number in a heading", () => {
    const whole = claim.repeat(4) + rest;
    const note = `<!-- brief -->\n\n> **For the speaker.** <data-value of="a">1</data-value>\n\n`;
    expect(faults(note + whole)).toEqual([
      "5:1 invalid mark; a note for the speaker is in no brief"
    ]);
    expect(faults(`Text <!-- brief --> more.\n\n${whole}`)[0]).toMatch(/on a line of its own/);
    expect(faults(`<!-- brief: All 300 -->\n\n${whole}`)[0]).toMatch(/unbound number.*: 300$/);
    expect(faults(`<!-- briefs -->\n\n${whole}`)[0]).toMatch(/^5:1 invalid mark; one of/);
  });
  it("counts claims and figures, and asks who is not counted", () => {
    expect(faults(claim.repeat(3) + rest)[0]).toBe("5:1 invalid brief; it takes 4 to 6 claims: 3");
    expect(faults(claim.repeat(7) + rest)[0]).toMatch(/claims: 7$/);
    expect(faults(claim.repeat(4) + figure.repeat(3) + rest)[0]).toMatch(/2 figures at most: 3$/);
    expect(faults(claim.repeat(4))[0]).toMatch(/^5:1 missing mark of a brief; who/);
  });
  it("rejects a brief of a page that is not presented", () => {
    expect(faults(claim.repeat(4) + rest, false)[0]).toMatch(/write deck: true at its head$/);
  });
});
