import {stills} from "../figures/control.js";
import {setPressed} from "./state.js";

/** The buttons that play now, each with what stops it. */
const playing = new Map<HTMLButtonElement, () => void>();

/** Does what a *button* of a figure's controls is for: the next draw, or the frames one by one. */
export async function press(button: HTMLButtonElement, redraw: () => Promise<void>): Promise<void> {
  if (!button.dataset.frames) {
    setPressed(button, String(Number(button.value) + 1));
    return redraw();
  }
  const stop = playing.get(button);
  if (stop) return stop();
  // Whoever wants no motion takes one frame at a press.
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    setPressed(button, nextFrame(button));
    return redraw();
  }
  await play(button, redraw);
}

async function play(button: HTMLButtonElement, redraw: () => Promise<void>): Promise<void> {
  const label = button.textContent;
  let isStopped = false;
  playing.set(button, () => (isStopped = true));
  button.textContent = "Stop";
  do {
    setPressed(button, nextFrame(button));
    await redraw();
    await new Promise((resolve) => setTimeout(resolve, Number(button.dataset.milliseconds)));
  } while (!isStopped && button.value !== stills);
  playing.delete(button);
  button.textContent = label;
}

/** After the last frame all stand beside each other again. */
function nextFrame({value, dataset}: HTMLButtonElement): string {
  const next = value === stills ? 1 : Number(value) + 1;
  return next > Number(dataset.frames) ? stills : String(next);
}
