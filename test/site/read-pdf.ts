import {extractText, getDocumentProxy, getResolvedPDFJS} from "unpdf";

/** A rectangle on a page of paper, in points from its lower left corner. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** A run of text, where it stands, and how large it is. */
export interface PdfText {
  text: string;
  left: number;
  /** The height of the base line. */
  bottom: number;
  right: number;
  /** The size of its type, in points. */
  size: number;
}

/** A line, a fill or a picture; what is clipped away wholly is left out. */
export interface Painted {
  /** The whole of it: beyond the paper where a page cuts it. */
  whole: Box;
  /** What of it shows. */
  seen: Box;
}

export interface PdfPage {
  /** In points: A4 is 595 × 842. */
  width: number;
  height: number;
  /** The runs of text, in the order in which they were written. */
  texts: PdfText[];
  /** All that is painted of lines, fills and pictures. */
  painted: Painted[];
}

/** What a PDF shows, and what it tells a screen reader of itself. */
export interface Pdf {
  pages: PdfPage[];
  title?: string;
  language?: string;
  /** Whether its text is marked as headings, lists, figures. */
  isTagged: boolean;
  /** What its figures are called to those who cannot see them. */
  alternatives: string[];
  /** The titles of its outline, those within others after them. */
  outline: string[];
  /** All text, with every white space folded into one. */
  text: string;
}

type Matrix = readonly number[];

/** Reads a PDF, as Chromium's `page.pdf` returns it. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0});
  const {OPS} = await getResolvedPDFJS();
  const {text} = await extractText(document, {mergePages: true});
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; ++number) {
    const page = await document.getPage(number);
    const [left, bottom, right, top] = page.view;
    const {items} = await page.getTextContent();
    const {fnArray, argsArray} = await page.getOperatorList();
    pages.push({
      width: right - left,
      height: top - bottom,
      texts: (items as TextItem[]).filter(({str}) => str?.trim()).map(placeText),
      painted: readPainted(fnArray, argsArray, OPS)
    });
  }
  const alternatives: string[] = [];
  for (let number = 1; number <= document.numPages; ++number)
    alternatives.push(...readAlternatives(await (await document.getPage(number)).getStructTree()));
  const {info} = (await document.getMetadata()) as {info: {Title?: string; Language?: string}};
  const marks = await document.getMarkInfo();
  const outline = readOutline(await document.getOutline());
  await document.destroy();
  return {
    pages,
    title: info.Title,
    language: info.Language,
    isTagged: marks?.Marked === true,
    alternatives,
    outline,
    text: asWritten(text).replace(/\s+/g, " ")
  };
}

/** An element of a tagged page, or a mark of its content. */
interface Tagged {
  role?: string;
  alt?: string;
  children?: Tagged[];
}

function readAlternatives(element: Tagged | null): string[] {
  if (!element) return [];
  const {role, alt, children = []} = element;
  return [...(role === "Figure" && alt ? [alt] : []), ...children.flatMap(readAlternatives)];
}

interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

const readOutline = (items: OutlineItem[] | null): string[] =>
  (items ?? []).flatMap(({title, items}) => [title, ...readOutline(items)]);

/** A run of text as pdf.js has it; of what only marks the content, all is missing. */
interface TextItem {
  str: string;
  transform: Matrix;
  width: number;
}

/** A glyph that serves two characters, as the apostrophe does, is read back as either. */
const asWritten = (text: string) => text.replaceAll("\u02bc", "\u2019");

function placeText({str, transform, width}: TextItem): PdfText {
  const [a, b, , , x, y] = transform;
  return {text: asWritten(str), left: x, bottom: y, right: x + width, size: Math.hypot(a, b)};
}

interface State {
  matrix: Matrix;
  clip: Box;
}

const everywhere: Box = {left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity};

/** Follows the operators of a page as a printer would, and keeps the box of each painted path. */
function readPainted(
  operators: number[],
  args: unknown[][],
  OPS: Record<string, number>
): Painted[] {
  const painted: Painted[] = [];
  const stack: State[] = [];
  let state: State = {matrix: [1, 0, 0, 1, 0, 0], clip: everywhere};
  const painting = new Set(
    ["fill", "eoFill", "stroke", "closeStroke", "fillStroke", "eoFillStroke"].map(
      (name) => OPS[name]
    )
  );
  const paint = (whole: Box) => {
    const seen = meet(whole, state.clip);
    if (seen.right >= seen.left && seen.top >= seen.bottom) painted.push({whole, seen});
  };
  let isClipping = false;
  for (const [index, operator] of operators.entries()) {
    const given = args[index];
    if (operator === OPS.save) stack.push(state);
    else if (operator === OPS.restore) state = stack.pop() ?? state;
    else if (operator === OPS.transform)
      state = {...state, matrix: times(state.matrix, given as number[])};
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(state);
      if (given[0]) state = {...state, matrix: times(state.matrix, given[0] as number[])};
    } else if (operator === OPS.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (operator === OPS.clip || operator === OPS.eoClip) isClipping = true;
    else if (operator === OPS.constructPath) {
      const [paints, , bounds] = given as [number, unknown, Float32Array | undefined];
      const box = bounds && moved(bounds, state.matrix);
      if (box && isClipping) state = {...state, clip: meet(state.clip, box)};
      if (box && painting.has(paints)) paint(box);
      isClipping = false;
    } else if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject)
      paint(moved([0, 0, 1, 1], state.matrix));
  }
  return painted;
}

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
  top: Math.min(a.top, b.top)
});

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f
];

function moved(
  [x1, y1, x2, y2]: ArrayLike<number> & Iterable<number>,
  [a, b, c, d, e, f]: Matrix
): Box {
  const corners = [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2]
  ].map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys)
  };
}
