// The search box of /search. The index is fetched when the box is first used,
// or when the address already holds a question.
import type {Search} from "./search-engine.js";
import type {SearchEntry} from "./search-entry.js";
import {renderHit} from "./search-result.js";

/** Brings the search box in *root* to life; *load* returns the search once it is needed. */
export function startSearch(root: Element, load: () => Promise<Search>): void {
  const form = root.querySelector("form")!;
  const box = root.querySelector("input")!;
  const status = root.querySelector("[role=status]")!;
  const list = root.querySelector("ol")!;
  let search: Promise<Search> | undefined;
  let isReady = false;

  const prepare = () =>
    (search ??= load().catch((error: unknown) => {
      search = undefined;
      throw error;
    }));

  async function update(): Promise<void> {
    const query = box.value.trim();
    keepInAddress(query);
    if (query === "") return show("", []);
    if (!isReady) status.textContent = "Fetching the index…";
    try {
      const hits = (await prepare()).find(query);
      isReady = true;
      // A slower answer to an older question is not shown.
      if (box.value.trim() !== query) return;
      show(
        describe(query, hits.length),
        hits.map((hit) => renderHit(hit, document))
      );
    } catch {
      show("The index could not be fetched. The list below holds everything on the site.", []);
    }
  }

  function show(message: string, items: HTMLElement[]): void {
    status.textContent = message;
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
  }

  box.addEventListener("focus", () => void prepare().catch(() => undefined), {once: true});
  box.addEventListener("input", () => void update());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  root.addEventListener("keydown", (event) => moveFocus(event as KeyboardEvent, root));

  const asked = new URLSearchParams(location.search).get("q");
  if (asked) box.value = asked;
  // A quick reader may have typed before the script came.
  if (box.value) void update();
}

function describe(query: string, count: number): string {
  if (count === 0)
    return `Nothing on this site fits “${query}”. Try fewer words, or look through the index below.`;
  if (count === 1) return "One result.";
  return count === 20 ? "The 20 best results." : `${count} results, the best first.`;
}

/** The question stays in the address, so that it can be shared and found again by going back. */
function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set("q", query);
  else url.searchParams.delete("q");
  if (url.href !== location.href) history.replaceState(history.state, "", url);
}

/** Arrow keys go from the box through the results and back; Escape returns to the box. */
function moveFocus(event: KeyboardEvent, root: Element): void {
  const stops = [...root.querySelectorAll<HTMLElement>("input, ol a")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (event.key === "Escape" && at > 0) stops[0].focus();
  else if (step && stops[at + step]) stops[at + step].focus();
  else return;
  event.preventDefault();
}

async function loadSearch(): Promise<Search> {
  const [{makeSearch}, response] = await Promise.all([
    import("./search-engine.js"),
    fetch("./search-index.json")
  ]);
  if (!response.ok) throw new Error(`missing index: ${response.status}`);
  return makeSearch((await response.json()) as SearchEntry[]);
}

const element = document.querySelector("site-search");
if (element) startSearch(element, loadSearch);
