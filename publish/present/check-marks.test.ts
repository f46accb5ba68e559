import {describe, expect, it} from "vitest";
import {checkMarks} from "./check-marks.js";
import {positionOf} from "../pieces.js";

/** The faults of a page, each as line:column message. */
function faults(text: string, isDeck = true): string[] {
  const source = `---\ntitle: T\n---\n\n${text}`;
  return checkMarks(source, {isDeck}).map(({offset, message}) => {
    const {line, column} = positionOf(source, offset);
    return `${line}:${column} ${message}`;
  });
}

const figure = `<story-figure name="a"></story-figure>`;

describe("checkMarks(source, options)", () => {
  it("finds nothing wrong with marks that mean something", () => {
    expect(
      faults(
        `# T\n\n<p class="lede">A.</p>\n\n## S\n\nText.\n\n<!-- slide (five, full) -->\n\n${figure}\n\n<!-- slide: Two -->\n- a\n- b\n\n<!-- step -->\n\nMore.\n\n> **For the speaker.** Slowly.\n\n<!-- article -->\n\nRest.\n\n## N\n\n<!-- no slide -->\n\nText. <!-- a remark -->`
      )
    ).toEqual([]);
  });
  it("tells the line of what is no mark", () => {
    expect(faults("# T\n\nText.\n\n<!-- slide five -->\n\nA.")[0]).toMatch(
      /^9:1 invalid mark; one of/
    );
  });
  it("tells of a mark among words, which would mark nothing", () => {
    expect(faults("# T\n\nText <!-- slide --> more.")).toEqual([
      "7:1 invalid mark; it stands on a line of its own: <!-- slide -->"
    ]);
  });
  it("tells of slides that cannot be shown", () => {
    expect(faults("## S\n\n<!-- slide -->\n\n## Next\n\nA.")).toEqual([
      "7:1 invalid slide; nothing stands on it"
    ]);
    expect(faults(`## S\n\n<!-- slide -->\n\n${figure}\n\n${figure}`)).toEqual([
      "7:1 invalid slide; it holds more than one figure"
    ]);
    expect(faults("## S\n\n<!-- slide (full) -->\n\nA.")).toEqual([
      "7:1 invalid slide; it is full, and holds no figure"
    ]);
  });
  it("tells of marks that stand where they mean nothing", () => {
    expect(faults("## S\n\n<!-- step -->\n\nA.")[0]).toMatch("invalid step; it stands on a slide");
    expect(faults("## S\n\n<!-- slide -->\n\nA.\n\n<!-- step -->")[0]).toMatch(
      "11:1 invalid step; nothing follows it"
    );
    expect(faults("## S\n\nA.\n\n<!-- article -->")[0]).toMatch(
      "there is no slide of this section"
    );
    expect(faults("## S\n\n<!-- slide -->\n\nA.\n\n<!-- no slide -->")[0]).toMatch(
      "the section has a slide"
    );
  });
  it("lets a note for the speaker hold no more than text, values and claims", () => {
    expect(
      faults('## S\n\n> **For the speaker.** See <figure-ref name="a"></figure-ref>.')[0]
    ).toMatch("7:1 invalid note for the speaker");
    expect(faults("## S\n\n> **For the speaker.** As [@tyler-2016] has it.")[0]).toMatch(
      "[@tyler-2016]"
    );
  });
  it("tells of marks and notes on a page that is not presented", () => {
    expect(faults("## S\n\n<!-- slide -->\n\nA.\n\n> **For the speaker.** B.", false)).toEqual([
      "7:1 invalid mark; the page is not presented, so write deck: true at its head",
      "11:1 invalid mark; the page is not presented, so write deck: true at its head"
    ]);
  });
  it("leaves code alone", () => {
    expect(faults("## S\n\n```html\n<!-- slides -->\n```\n\nOr `<!-- slides -->`.")).toEqual([]);
  });
});
