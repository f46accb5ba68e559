import {siteRoot} from "../queries/root.js";
import {copyButton} from "./copy.js";
import {create} from "./element.js";
import type {FigureData} from "./figure-data.js";
import {addressOf} from "./state.js";

/** Returns HTML that shows the figure of *address* in a page of another site. */
export function frameSnippet(
  address: string,
  {title, height}: {title: string; height: number}
): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" loading="lazy" width="100%" height="${height}" style="border: 0"></iframe>`;
}

const escapeAttribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Returns the lines that make such frames of the site at *root* as high as what they hold. */
export function fitSnippet(root: string): string {
  const from = JSON.stringify(new URL("embed/", root).href);
  return `<script>
  addEventListener("message", ({source, data}) => {
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === source && frame.src.startsWith(${from}) && data.height > 0)
        frame.height = data.height;
  });
</script>`;
}

/** Adds to a *card* what shows its *figure* elsewhere, as its controls stand now. */
export function addEmbed(
  card: HTMLElement,
  figure: HTMLElement,
  {file, title}: Pick<FigureData, "file" | "title">
): void {
  const page = new URL(`embed/${file}.html`, siteRoot).href;
  const [address] = addressOf(figure, page).split("#");
  const top = figure.getBoundingClientRect().top;
  const more = figure.querySelector(".figure-more")!.getBoundingClientRect().top;
  const height = Math.ceil(more - top) + 110;
  const frame = frameSnippet(address.replace(/\?$/, ""), {title, height});
  const fit = fitSnippet(siteRoot.href);
  card.append(
    create("p", {}, "To show the figure in another page, alive and with its source:"),
    create("pre", {className: "snippet"}, create("code", {}, frame)),
    copyButton("Copy embed", () => frame),
    create("p", {}, "Once in that page, if the frame is to be as high as the figure:"),
    create("pre", {className: "snippet"}, create("code", {}, fit)),
    copyButton("Copy script", () => fit)
  );
}
