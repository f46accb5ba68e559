import {JSDOM} from "jsdom";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {renderControls} from "../../publish/render-controls.js";
import type {Figure} from "../figures/figure.js";
import {press} from "./press-control.js";

const controls: Figure["controls"] = {
  draw: {label: "Draw again", again: {start: 1}},
  frame: {label: "Play", play: {frames: 3, milliseconds: 300}}
};

let drawn: string[];
let button: (name: string) => HTMLButtonElement;
const redraw = (name: string) => () => {
  drawn.push(button(name).value);
  return Promise.resolve();
};

beforeEach(() => {
  vi.useFakeTimers();
  drawn = [];
  const {document} = new JSDOM(renderControls("x", {controls} as Figure)).window;
  button = (name) => document.querySelector(`[name="x.${name}"]`)!;
  vi.stubGlobal("matchMedia", () => ({matches: false}));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("press(button, redraw)", () => {
  it("takes the next draw", async () => {
    await press(button("draw"), redraw("draw"));
    await press(button("draw"), redraw("draw"));
    expect(drawn).toEqual(["2", "3"]);
    expect(button("draw").parentElement!.querySelector("output")!.textContent).toBe("no. 3");
  });

  it("plays the frames in their time, and ends with all of them", async () => {
    const playing = press(button("frame"), redraw("frame"));
    await vi.advanceTimersByTimeAsync(310);
    expect(drawn).toEqual(["1", "2"]);
    expect(button("frame").textContent).toBe("Stop");
    await vi.runAllTimersAsync();
    await playing;
    expect(drawn).toEqual(["1", "2", "3", "stills"]);
    expect(button("frame").textContent).toBe("Play");
  });

  it("stops at a frame, and goes on from there", async () => {
    const playing = press(button("frame"), redraw("frame"));
    await vi.advanceTimersByTimeAsync(10);
    await press(button("frame"), redraw("frame"));
    await vi.runAllTimersAsync();
    await playing;
    expect(drawn).toEqual(["1"]);
    const more = press(button("frame"), redraw("frame"));
    await vi.runAllTimersAsync();
    await more;
    expect(drawn).toEqual(["1", "2", "3", "stills"]);
  });

  it("takes one frame at a press where no motion is wanted", async () => {
    vi.stubGlobal("matchMedia", () => ({matches: true}));
    for (let i = 0; i < 4; ++i) await press(button("frame"), redraw("frame"));
    expect(drawn).toEqual(["1", "2", "3", "stills"]);
  });
});
