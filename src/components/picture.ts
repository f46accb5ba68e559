import type {FigureData} from "./figure-data.js";
import {embedFace} from "./picture-fonts.js";
import {inlineReferences} from "./references.js";
import {choicesText} from "./state.js";
import {wrapText} from "./wrap-text.js";

const family = "Source Sans 3";
const margin = 24;

interface TextStyle {
  size: number;
  weight?: number;
  colour: string;
}

/**
 * Returns the chart of a *figure* as an SVG file that stands by itself: title,
 * subtitle, source, who is counted and the doubt are inside the picture, colours
 * are those that the reader sees now, and the font comes along.
 */
export async function toSvg(figure: HTMLElement, data: FigureData): Promise<string> {
  const chart = figure.querySelector<SVGSVGElement>(".chart-wide svg")!;
  const description = figure.querySelector(".more-text p")?.textContent ?? data.description;
  const words = figure.querySelector(".figure-words")?.textContent ?? "";
  const width = Number(chart.getAttribute("width"));
  const height = Number(chart.getAttribute("height"));
  const page = new PictureText(width);
  page.add(data.title, {size: 18, weight: 650, colour: "var(--ink)"});
  page.add(data.subtitle, {size: 14, colour: "var(--ink-quiet)"});
  page.add(choicesText(figure), {size: 14, colour: "var(--ink-quiet)"});
  page.skip(10);
  const top = page.height;
  page.skip(height + 14);
  page.add(words, {size: 14, colour: "var(--ink)"});
  for (const note of notesOf(data)) page.add(note, {size: 12, colour: "var(--ink-quiet)"});
  const full = {width: width + 2 * margin, height: page.height + margin};
  const face = await embedFace(family);
  return resolveColours(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${full.width}" height="${full.height}" viewBox="0 0 ${full.width} ${full.height}" font-family="'${family}', Arial, sans-serif" color="var(--ink)">
<title>${escapeXml(data.title)}</title>
<desc>${escapeXml(description)}</desc>
<style>${face}text{white-space:pre;font-variant-numeric:tabular-nums lining-nums}</style>
<rect width="100%" height="100%" fill="var(--paper)"/>
${page.lines.join("\n")}
${placeChart(chart, {x: margin, y: top, width, height})}
</svg>`
  );
}

/** What is known of the doubt stands first: it must survive a crop from below. */
function notesOf({intervalNote, caveats, coverage, source, releaseNote}: FigureData): string[] {
  return [intervalNote, ...caveats, coverage, `Source: ${source}`, releaseNote];
}

/** Lines of text from the top of the picture downwards. */
class PictureText {
  readonly lines: string[] = [];
  height = margin;
  #context = document.createElement("canvas").getContext("2d")!;

  constructor(private readonly width: number) {}

  add(text: string, {size, weight = 400, colour}: TextStyle): void {
    this.#context.font = `${weight} ${size}px "${family}", Arial, sans-serif`;
    const measure = (part: string) => this.#context.measureText(part).width;
    const lines = wrapText(text, {width: this.width, measure});
    for (const line of lines) {
      this.height += Math.round(size * 1.3);
      this.lines.push(
        `<text x="${margin}" y="${this.height}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(line)}</text>`
      );
    }
    if (lines.length > 0) this.height += 4;
  }

  skip(pixels: number): void {
    this.height += pixels;
  }
}

function placeChart(
  chart: SVGSVGElement,
  place: {x: number; y: number; width: number; height: number}
): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute("overflow", "visible");
  // Shapes that several drawings share stand elsewhere on the page.
  inlineReferences(copy, (id) => document.getElementById(id));
  // What the page says of a point becomes its title again.
  for (const point of copy.querySelectorAll<SVGElement>("[data-label]")) {
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = point.dataset.label!;
    point.removeAttribute("data-label");
    point.prepend(title);
  }
  return new XMLSerializer().serializeToString(copy);
}

/** Returns *svg* with each CSS variable written out as the page has it now. */
function resolveColours(svg: string): string {
  const style = getComputedStyle(document.documentElement);
  return svg.replace(
    /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g,
    (_, name: string, otherwise?: string) =>
      style.getPropertyValue(name).trim() || otherwise || "currentColor"
  );
}

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
