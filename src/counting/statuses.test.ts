import {describe, expect, it} from "vitest";
import {unchecked} from "./source.js";
import {statuses} from "./statuses.js";

describe("statuses", () => {
  it("are the five of the paper, in its order", () => {
    expect(statuses.map(({name}) => name)).toEqual([
      "EEA national",
      "Third country national",
      "Asylum seeker",
      "Refugee",
      "Undocumented migrant"
    ]);
  });
  it.each(statuses)(
    "$id says what holds today, and every change has a date and a source",
    (status) => {
      expect(status.in2016).toMatch(/^A person /);
      expect(status.today).toMatch(/\.$/);
      expect(status.changes.length).toBeGreaterThan(0);
      for (const {when, what, source} of status.changes) {
        expect(when).toMatch(/\d{4}$/);
        expect(what).toMatch(/\.$/);
        if (source === unchecked) throw new Error(`unchecked change of ${status.id}: ${what}`);
        expect(new URL(source.url).protocol).toBe("https:");
        expect(source.date).toMatch(/\d{4}$/);
        expect(source.title && source.publisher).not.toBe("");
      }
    }
  );
  it("call nobody illegal", () => {
    expect(JSON.stringify(statuses)).not.toMatch(/illegal|genuine|bogus/i);
  });
});
