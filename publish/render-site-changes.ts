import MarkdownIt from "markdown-it";
import {readFileSync} from "node:fs";
import {formatDay} from "../src/prose/date.js";

const markdown = new MarkdownIt({html: false, typographer: true});
const changelog = new URL("../CHANGELOG.md", import.meta.url);

/** Returns what each version of the site brought its readers, from the change log of the project. */
export function renderSiteChanges(): string {
  return versionsOf(readFileSync(changelog, "utf8"))
    .map(
      ({version, day, items}) =>
        `<h3 id="version-${version.replaceAll(".", "-")}">Version ${version}, ${formatDay(day)}</h3><ul>${items.map((item) => `<li>${markdown.renderInline(item)}</li>`).join("")}</ul>`
    )
    .join("\n");
}

interface Version {
  version: string;
  day: string;
  /** What a reader sees, in Markdown. */
  items: string[];
}

/** Returns the versions of a change log, with what a reader sees of each. */
export function versionsOf(text: string): Version[] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const heading = /^(\S+) \((\d{4}-\d\d-\d\d)\)/.exec(part);
      if (!heading) return [];
      const [, version, day] = heading;
      const list = /^What a reader sees\n\n((?:(?:-| ) .*\n?)+)/m.exec(part)?.[1] ?? "";
      const items = list.split(/^- /m).filter(Boolean);
      return [{version, day, items: items.map((item) => item.replace(/\s+/g, " ").trim())}];
    });
}
