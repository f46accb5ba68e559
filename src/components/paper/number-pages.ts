// Writes into the contents of a handout on which page each part will be printed. No
// browser can say so in a style: target-counter() is unknown to Chromium 156.

/**
 * Lays *main* out in columns as wide and as high as the paper's own text, which a
 * browser breaks as it breaks pages, and writes the number of the column in which
 * each heading stands.
 */
function numberPages(main: HTMLElement): void {
  const root = document.documentElement;
  root.classList.add("is-measured");
  const {left} = main.getBoundingClientRect();
  const step = main.clientWidth + parseFloat(getComputedStyle(main).columnGap);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".contents a")) {
    const heading = document.getElementById(link.hash.slice(1));
    const place = heading?.getClientRects()[0];
    // The left edge is never far from the edge of a column.
    if (place) link.dataset.page = String(1 + Math.round((place.left - left) / step));
  }
  root.classList.remove("is-measured");
}

const main = document.querySelector("main");
if (main) {
  void document.fonts.ready.then(() => {
    numberPages(main);
    document.documentElement.dataset.numbered = "";
  });
  document.querySelector(".with-speaker")?.addEventListener("change", () => numberPages(main));
}
