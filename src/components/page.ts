// What comes alive on a page once it has loaded. Everything works without it, and
// nothing heavy is fetched before a reader acts.
import {wakeControls} from "./wake-controls.js";
import {walkChart} from "./walk-chart.js";

/** Runs *wake* when *details* is first opened. */
function onOpen(details: HTMLDetailsElement | null, wake: () => Promise<void>): void {
  if (!details) return;
  let isAwake = false;
  const open = (): void => {
    if (isAwake || !details.open) return;
    isAwake = true;
    wake().catch((error: unknown) => {
      // What the details hold without JavaScript stays; the next opening tries again.
      isAwake = false;
      console.warn(error);
    });
  };
  details.addEventListener("toggle", open);
  open();
}

function wakeTable(table: HTMLTableElement): Promise<void> {
  return import("./sort-table.js").then(({sortByHeads}) => sortByHeads(table));
}

function wakeTools(figure: HTMLElement): void {
  const find = (name: string) => figure.querySelector<HTMLDetailsElement>(`.more-${name}`);
  const [table, query, download, cite] = ["table", "query", "download", "cite"].map(find);
  onOpen(table, () => wakeTable(table!.querySelector("table")!));
  onOpen(query, async () => (await import("./query-cell.js")).wakeQuery(query!, figure));
  onOpen(download, async () => (await import("./downloads.js")).wakeDownloads(download!, figure));
  onOpen(cite, async () => (await import("./copy.js")).addCopyButtons(cite!, figure));
  const link = figure.querySelector<HTMLAnchorElement>(".figure-link");
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    void import("./link.js").then(({copyLink}) => copyLink(figure, link));
  });
}

/** A figure that is a table itself has no details to open: its heads wake when reached for. */
function wakeBareTable(figure: HTMLElement): void {
  const table = figure.querySelector<HTMLTableElement>(":scope > .table-scroll table");
  const scroll = table?.parentElement;
  if (!table || !scroll) return;
  let isAwake = false;
  const wake = (): void => {
    if (isAwake) return;
    isAwake = true;
    wakeTable(table).catch(() => (isAwake = false));
  };
  scroll.addEventListener("pointerenter", wake);
  scroll.addEventListener("focusin", wake);
}

for (const figure of document.querySelectorAll<HTMLElement>("figure.figure")) {
  const chart = figure.querySelector<HTMLElement>(".chart");
  if (chart) walkChart(chart);
  else wakeBareTable(figure);
  wakeControls(figure);
  wakeTools(figure);
}

const tried = document.querySelector<HTMLElement>(".try-difference");
if (tried) void import("./try-difference.js").then(({wakeTried}) => wakeTried(tried));

for (const choice of document.querySelectorAll<HTMLElement>("fieldset[data-choice]"))
  void import("./keep-choice.js").then(({keepChoice}) => keepChoice(choice));

const directory = document.querySelector<HTMLElement>(".directory");
if (directory) void import("./directory.js").then(({wakeDirectory}) => wakeDirectory(directory));

// Only a page that comes from a saved copy has anything to say about it.
if (navigator.serviceWorker?.controller)
  void Promise.all([import("./offline/tell-of-copy.js"), import("../queries/root.js")]).then(
    ([{tellOfCopy}, {siteRoot}]) => tellOfCopy(siteRoot.href)
  );
