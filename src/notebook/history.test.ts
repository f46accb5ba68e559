import {describe, expect, it} from "vitest";
import {present, record, redo, start, undo} from "./history.js";

const titled = (title: string) => ({title, description: "", cells: []});
const titles = (...names: string[]) =>
  names.slice(1).reduce((history, name) => record(history, titled(name)), start(titled(names[0])));

describe("a history", () => {
  it("goes back and forward, and no further than its ends", () => {
    const history = titles("a", "b", "c");
    const back = undo(undo(history));
    expect(present(back).title).toBe("a");
    expect(undo(back)).toBe(back);
    expect(present(redo(back)).title).toBe("b");
    expect(present(redo(redo(redo(back)))).title).toBe("c");
  });
  it("forgets what was undone once something else is done", () => {
    const history = record(undo(titles("a", "b")), titled("c"));
    expect(present(redo(history)).title).toBe("c");
    expect(present(undo(history)).title).toBe("a");
  });
  it("takes back a stretch of typing at once", () => {
    let history = titles("", "one");
    for (const title of ["one t", "one tw", "one two"])
      history = record(history, titled(title), {merge: "title"});
    expect(present(undo(history)).title).toBe("one");
    history = record(history, titled("one two!"), {merge: "another"});
    expect(present(undo(history)).title).toBe("one two");
  });
  it("joins nothing across an undo", () => {
    let history = record(start(titled("")), titled("a"), {merge: "title"});
    history = record(history, titled("ab"), {merge: "other"});
    history = record(undo(history), titled("ac"), {merge: "title"});
    expect(present(undo(history)).title).toBe("a");
  });
  it("has no step where nothing changed", () => {
    const history = titles("a", "b");
    expect(record(history, present(history))).toBe(history);
  });
  it("keeps the last 500 steps", () => {
    const names = Array.from({length: 700}, (_, i) => String(i));
    let history = titles(...names);
    for (let i = 0; i < 700; i += 1) history = undo(history);
    expect(present(history).title).toBe("199");
  });
});
