// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from "vitest";
import {keepChoice} from "./keep-choice.js";

const radio = (value: string, checked = "") =>
  `<label><input type="radio" name="person" value="${value}" ${checked}><span>The ${value}</span></label>`;
const panel = (value: string) =>
  `<section id="person-${value}" data-person="${value}"><p class="summary">Counted in 3.</p></section>`;

describe("keepChoice(fieldset)", () => {
  // What is said is said in a region of the body, which outlives the page of a test.
  const main = document.body.appendChild(document.createElement("main"));
  const inputs = () => [...document.querySelectorAll("input")];
  const chosen = () => inputs().find(({checked}) => checked)!.value;
  function open(address: string): void {
    history.replaceState(null, "", address);
    main.innerHTML = `<div><fieldset>${radio("student", "checked")}${radio("baby")}</fieldset>${panel("student")}${panel("baby")}</div>`;
    keepChoice(document.querySelector("fieldset")!);
  }
  function choose(index: number): void {
    inputs()[index].checked = true;
    inputs()[index].dispatchEvent(new Event("change", {bubbles: true}));
  }
  beforeEach(() => {
    // jsdom lays nothing out, and does not scroll.
    Element.prototype.scrollIntoView = vi.fn();
    Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  });

  it("writes the choice into the address, beside what is there, and takes it out again", () => {
    open("/counting?level=95#person-baby");
    choose(1);
    expect(location.search + location.hash).toBe("?level=95&person=baby");
    choose(0);
    expect(location.search).toBe("?level=95");
  });
  it("takes the choice from the address, and passes over one that there is not", () => {
    open("/counting?person=baby");
    expect(chosen()).toBe("baby");
    open("/counting?person=tourist");
    expect(chosen()).toBe("student");
  });
  it("shows what a link within the page leads to", () => {
    open("/counting#person-baby");
    expect(chosen()).toBe("baby");
    location.hash = "#person-student";
    dispatchEvent(new Event("hashchange"));
    expect(chosen()).toBe("student");
  });
  it("says what was chosen, and its summary", () => {
    open("/counting");
    choose(1);
    expect(document.querySelector("[role=status]")!.textContent).toBe("The baby Counted in 3.");
  });
});
