import {describe, expect, it} from "vitest";
import {groupByDoubt} from "./doubts.js";

const number = (
  exact: string,
  {of = "people, on 31 March 2023.", interval = "A count.", source = "A"} = {}
) => ({
  said: exact,
  exact,
  note: [`${exact} ${of}`, interval, "Release: June 2016; revised.", `Source: ${source}.`]
});

describe("groupByDoubt(numbers)", () => {
  it("says once what holds for several numbers of one source", () => {
    const [group, ...others] = groupByDoubt([number("21"), number("58")]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({interval: "A count.", source: "A."});
    expect(group.numbers).toEqual([
      {said: "21", exact: "21", of: "people, on 31 March 2023", release: "June 2016; revised"},
      {said: "58", exact: "58", of: "people, on 31 March 2023", release: "June 2016; revised"}
    ]);
  });
  it("keeps apart what has another interval or another source", () => {
    const numbers = [
      number("1"),
      number("2", {interval: "No margin."}),
      number("3", {source: "B"})
    ];
    expect(groupByDoubt(numbers)).toHaveLength(3);
  });
  it("leaves a limit to the words of its interval", () => {
    const whole = number("20");
    expect(groupByDoubt([whole, {...whole, exact: "15", said: "15"}])[0].numbers).toHaveLength(1);
  });
  it("finds the interval behind the reasons of a change", () => {
    const {note, ...rest} = number("5");
    const [group] = groupByDoubt([{...rest, note: ["They share three quarters.", ...note]}]);
    expect(group).toMatchObject({
      interval: "A count.",
      numbers: [{of: "people, on 31 March 2023"}]
    });
  });
  it("tells a number that is worked out no closer than it can be said", () => {
    const change = {...number("323"), said: "about \u221225", exact: "\u221224.9"};
    expect(groupByDoubt([change])[0].numbers[0]).toMatchObject({
      exact: "about \u221225",
      of: "beside 323 people, on 31 March 2023"
    });
  });
  it("rejects a note that does not end as an estimate is explained", () => {
    expect(() => groupByDoubt([{said: "1", exact: "1", note: ["One."]}])).toThrow("invalid note");
  });
});
