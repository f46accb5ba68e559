import {stills} from "../figures/control.js";
import {setValue} from "./control-values.js";

const timers = new WeakMap<HTMLButtonElement, number>();

/**
 * Starts or stops the frames of a *button*; *draw* draws the one that it stands at.
 * After the last frame the stills come back.
 */
export function togglePlay(button: HTMLButtonElement, draw: () => void): void {
  if (timers.has(button)) stop(button);
  else start(button, draw);
}

function start(button: HTMLButtonElement, draw: () => void): void {
  const {frames, milliseconds} = button.dataset;
  const step = (): void => {
    const next = button.value === stills ? 1 : Number(button.value) + 1;
    const isOver = next > Number(frames) || !button.isConnected;
    setValue(button, isOver ? stills : String(next));
    if (isOver) stop(button);
    draw();
  };
  button.dataset.label ??= button.textContent;
  button.textContent = "Pause";
  timers.set(button, window.setInterval(step, Number(milliseconds)));
  step();
}

function stop(button: HTMLButtonElement): void {
  window.clearInterval(timers.get(button));
  timers.delete(button);
  button.textContent = button.dataset.label ?? "";
}
