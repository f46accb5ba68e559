/**
 * Fetches what the figures with controls would ask for later: a room may have no
 * network. It waits until the browser has nothing else to do.
 */
export function fetchAhead(root: ParentNode): void {
  const figures = [...root.querySelectorAll<HTMLElement>(".slides figure:has(.controls)")];
  const next = (): void => {
    const figure = figures.shift();
    if (!figure) return void document.documentElement.classList.add("is-whole");
    void import("../redraw.js")
      .then(({prepare}) => prepare(figure))
      .catch((error: unknown) => console.warn(error))
      .finally(() => whenIdle(next));
  };
  whenIdle(next);
}

/** Safari has no idle callback. */
const whenIdle = (act: () => void): void =>
  void (window.requestIdleCallback?.(act, {timeout: 2000}) ?? setTimeout(act, 200));
