// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from "vitest";
import {wakeDirectory} from "./directory.js";

const choice = (value: string, checked = "") =>
  `<input type="radio" name="question" value="${value}" ${checked}>`;
const entry = (questions: string) =>
  `<article class="entry" data-questions="${questions}"></article>`;

let directory: HTMLElement;
const find = (value: string) => directory.querySelector<HTMLInputElement>(`[value="${value}"]`)!;
const status = () => directory.querySelector(".directory-status")!.textContent;

function open(search: string): void {
  history.replaceState(null, "", `/counting${search}`);
  wakeDirectory(directory);
}
function choose(value: string): void {
  find(value).checked = true;
  find(value).dispatchEvent(new Event("change", {bubbles: true}));
}

beforeEach(() => {
  document.body.innerHTML = `<div class="directory" id="directory"><fieldset class="questions">${choice("", "checked")}${choice("one")}${choice("two")}</fieldset><p class="directory-status"></p>${entry("one")}${entry("one two")}${entry("")}</div>`;
  directory = document.getElementById("directory")!;
});

describe("wakeDirectory(directory)", () => {
  it("puts the choice into the address, keeps what else is there, and tells how many fit", () => {
    open("?person=student");
    expect(status()).toBe("");
    choose("one");
    expect(location.href).toMatch(/\/counting\?person=student&question=one#directory$/);
    expect(status()).toBe("2 of 3 datasets");
    choose("two");
    expect(location.search).toBe("?person=student&question=two");
    expect(status()).toBe("1 of 3 datasets");
    choose("");
    expect(location.search).toBe("?person=student");
    expect(status()).toBe("");
  });
  it("restores the choice of a link", () => {
    open("?question=two");
    expect(find("two").checked).toBe(true);
    expect(status()).toBe("1 of 3 datasets");
  });
  it("passes over a question that is not there", () => {
    open("?question=<b>");
    expect(find("").checked).toBe(true);
    expect(status()).toBe("");
  });
  it("leaves the address alone when something else in it changes", () => {
    open("?question=one");
    directory.append(document.createElement("input"));
    directory.lastElementChild!.dispatchEvent(new Event("change", {bubbles: true}));
    expect(location.search).toBe("?question=one");
  });
});
