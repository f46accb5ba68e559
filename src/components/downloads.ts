import {create, textButton} from "./element.js";
import {fetchFigure, type FigureData} from "./figure-data.js";

type Make = (data: FigureData, figure: HTMLElement) => Promise<BlobPart>;

/** The picture is the wide drawing, which a phone may not have drawn since a choice changed. */
async function makeSvg(data: FigureData, figure: HTMLElement): Promise<string> {
  const [{drawPending}, {toSvg}] = await Promise.all([
    import("./redraw.js"),
    import("./picture.js")
  ]);
  drawPending(figure.querySelector(".chart")!);
  return toSvg(figure, data);
}

/** Every file of a figure, and what makes it; each maker is fetched when it is asked for. */
const files: Readonly<Record<string, {type: string; make: Make}>> = {
  csv: {
    type: "text/csv",
    make: async (data) => {
      const [{toCsv}, {withNotes}] = await Promise.all([import("./csv.js"), import("./notes.js")]);
      const {names, rows} = withNotes(data);
      return toCsv(names, rows);
    }
  },
  parquet: {
    type: "application/vnd.apache.parquet",
    make: async (data) => (await import("./parquet.js")).toParquet(data)
  },
  svg: {type: "image/svg+xml", make: makeSvg},
  png: {
    type: "image/png",
    make: async (data, figure) => {
      const svg = await makeSvg(data, figure);
      return (await import("./picture-png.js")).toPng(svg);
    }
  }
};

/** Adds the files of this *figure* to the links of its *card*. */
export function wakeDownloads(card: HTMLElement, figure: HTMLElement): void {
  const list = card.querySelector("ul")!;
  const item = (text: string, kinds: string[]) =>
    create(
      "li",
      {},
      text,
      ...kinds.flatMap((kind, index) => [index === 0 ? " " : ", ", saveButton(kind, figure)])
    );
  list.prepend(
    item("These rows, with their doubts and source:", ["csv", "parquet"]),
    ...(figure.querySelector(".chart") ? [item("The picture:", ["svg", "png"])] : [])
  );
}

function saveButton(kind: string, figure: HTMLElement): HTMLButtonElement {
  const button = textButton(kind.toUpperCase(), () => void save());
  return button;

  async function save(): Promise<void> {
    button.parentElement!.querySelector(".problem")?.remove();
    try {
      const data = await fetchFigure(figure);
      const {make, type} = files[kind];
      saveAs(new Blob([await make(data, figure)], {type}), `${data.file}.${kind}`);
    } catch (error) {
      console.warn(error);
      const problem = create("span", {className: "problem"}, " The file could not be made.");
      problem.setAttribute("role", "alert");
      button.parentElement!.append(problem);
    }
  }
}

function saveAs(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  create("a", {href: address, download: name}).click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
