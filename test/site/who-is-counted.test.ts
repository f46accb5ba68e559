import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {people} from "../../src/counting/people.js";
import {ruleNames} from "../../src/counting/rules/index.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

const path = "/counting";
const read = async (page: string) =>
  new JSDOM(await readFile(`dist${page}.html`, "utf8")).window.document;
const counting = await read(path);

let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);
const open = (query = "", options: BrowserContextOptions = {}) =>
  visit(browser, `${path}${query}`, {viewport: {width: 1280, height: 900}, ...options});
const withoutScript = {javaScriptEnabled: false};

/** The answer that the built page gives, and its reason. */
function answerOf(person: string, rule: string): {answer: string; reason: string} {
  const row = counting.querySelector(`[data-person="${person}"] [data-rule="${rule}"]`)!;
  const text = (selector: string) =>
    row.querySelector(selector)!.textContent!.replace(/\s+/g, " ").trim();
  return {answer: text(".answer"), reason: text(".reason")};
}

/** By hand: person, rule, answer, and what the reason must speak of. */
const answers: readonly [person: string, rule: string, answer: string, reason: RegExp][] = [
  [
    "student-three-years",
    "long-term-migration",
    "it depends",
    /twelve months before they are over/
  ],
  ["student-three-years", "mid-year-estimates", "it depends", /national estimate/],
  ["student-three-years", "census", "not counted", /after 21 March 2021/],
  ["student-three-years", "annual-population-survey", "not counted", /halls/],
  ["student-three-years", "national-insurance-numbers", "it depends", /paid work/],
  ["student-three-years", "gp-registrations", "counted", /All ages/],
  ["student-three-years", "students", "counted", /home before the course/],
  ["student-three-years", "short-term-migration", "not counted", /under a year/],
  ["student-nine-months", "long-term-migration", "not counted", /twelve months or more/],
  ["student-nine-months", "short-term-migration", "counted", /work or study/],
  ["student-nine-months", "students", "not counted", /Exchange/],
  ["polish-worker", "census", "counted", /passport/],
  ["polish-worker", "annual-population-survey", "counted", /Birthplace never changes/],
  ["polish-worker", "annual-population-survey-nationality", "not counted", /British citizen/],
  ["polish-worker", "long-term-migration", "not counted", /once, in its own year/],
  ["polish-worker", "national-insurance-numbers", "not counted", /overseas nationals/],
  ["returning-briton", "long-term-migration", "counted", /British people who come back/],
  ["returning-briton", "mid-year-estimates", "counted", /Nationality does not matter/],
  ["returning-briton", "gp-registrations", "counted", /three months/],
  ["returning-briton", "national-insurance-numbers", "not counted", /overseas nationals/],
  ["born-abroad-british", "census", "counted", /where someone was born/],
  ["born-abroad-british", "annual-population-survey-nationality", "not counted", /wherever born/],
  ["seasonal-worker", "national-insurance-numbers", "counted", /length of stay/],
  ["seasonal-worker", "gp-registrations", "not counted", /doctor/],
  ["asylum-seeker-hotel", "asylum-support", "counted", /December 2022/],
  ["asylum-seeker-hotel", "asylum-applications", "counted", /never by place/],
  ["asylum-seeker-hotel", "immigration-groups", "counted", /contingency/],
  ["refused-unsupported", "asylum-support", "not counted", /none of the tables/],
  ["refused-unsupported", "immigration-groups", "not counted", /Three groups only/],
  ["refugee-child", "national-insurance-numbers", "not counted", /Only adults/],
  ["refugee-child", "gp-registrations", "counted", /All ages/],
  ["refugee-child", "asylum-support", "not counted", /Support ends/],
  ["refugee-child", "resettlement", "not counted", /was not brought here/],
  ["child-alone", "unaccompanied-children", "counted", /council’s care/],
  ["child-alone", "asylum-support", "not counted", /looked after by councils/],
  ["resettled-family", "resettlement", "counted", /council of arrival/],
  ["afghan-programme", "immigration-groups", "counted", /Afghan Resettlement Programme/],
  ["homes-for-ukraine", "immigration-groups", "counted", /Homes for Ukraine/],
  ["homes-for-ukraine", "resettlement", "not counted", /of their own/],
  ["no-permission", "census", "it depends", /filled in a form/],
  ["baby-born-here", "births-by-mother", "counted", /Every birth/]
];

describe("who is counted, off the built page", () => {
  it.each(answers)("%s in %s: %s", (person, rule, answer, reason) => {
    const found = answerOf(person, rule);
    expect(found.answer).toBe(answer);
    expect(found.reason).toMatch(reason);
  });
  it("are at least eight people by nine datasets, each with an answer, a reason and a source", () => {
    expect(people.length).toBeGreaterThanOrEqual(8);
    expect(ruleNames.length).toBeGreaterThanOrEqual(9);
    for (const {name} of people)
      for (const rule of ruleNames) {
        const {answer, reason} = answerOf(name, rule);
        expect(["counted", "not counted", "it depends"]).toContain(answer);
        expect(reason.length).toBeGreaterThan(20);
        const source = counting.querySelector(
          `[data-person="${name}"] [data-rule="${rule}"] .cited`
        )!;
        const id = source.getAttribute("href")!.slice(1);
        expect(counting.getElementById(id), `${name} ${rule} ${id}`).not.toBeNull();
      }
  });
  it("agrees with the grid", () => {
    const rows = [...counting.querySelectorAll(".who-table tbody tr")];
    const cells = rows.map((row) => [...row.querySelectorAll("td")].map((td) => td.textContent));
    expect(cells).toEqual(
      people.map(({name}) => ruleNames.map((rule) => answerOf(name, rule).answer))
    );
  });
});

/** The people whose panel a reader sees. */
const seen = (page: Page) =>
  page
    .locator("section[data-person]:visible")
    .evaluateAll((panels) => panels.map((panel) => panel.getAttribute("data-person")));

describe.each([
  ["with a script", {}],
  ["without a script", withoutScript]
])("choosing, %s", (_, options) => {
  it("a person by keyboard shows another panel", async () => {
    const {page, complaints, close} = await open("", options);
    expect(await seen(page)).toEqual([people[0].name]);
    await page.locator("[name=person]").first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await seen(page)).toEqual([people[1].name]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await seen(page)).toEqual([people.at(-1)!.name]);
    expect(complaints).toEqual([]);
    await close();
  });
  it("a link to a person shows them", async () => {
    const {page, close} = await open("#person-refugee-child", options);
    expect(await seen(page)).toContain("refugee-child");
    await close();
  });
});

describe("the address", () => {
  it("keeps the person, and brings them back", async () => {
    const {page, close} = await open();
    await page.locator("[name=person][value=refugee-child]").check();
    const {search} = new URL(page.url());
    expect(search).toBe("?person=refugee-child");
    const other = await open(search);
    await expect.poll(() => seen(other.page)).toEqual(["refugee-child"]);
    await other.close();
    await close();
  });
});

describe("paper", () => {
  it("has everyone", async () => {
    const {page, close} = await open();
    await page.emulateMedia({media: "print"});
    expect(await seen(page)).toHaveLength(people.length);
    await close();
  });
});
