import {readFileSync} from "node:fs";

const {version, bugs} = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8")
);
const changelog = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8");

/** What every page says of the site itself. */
export const site = {
  name: "Whereabouts",
  version: String(version),
  /** The day of the release, from the first dated heading of the change log. */
  released: /^## \S+ \((\d{4}-\d\d-\d\d)\)/m.exec(changelog)?.[1] ?? missingDate(),
  /** The site's address, if SITE_URL gives one; canonical links are left out without it. */
  url: process.env.SITE_URL?.replace(/\/$/, ""),
  /** The path of the site's root on its host, with a slash at both ends. */
  base: basePath(process.env.SITE_URL),
  /** The issue tracker, if package.json names one. */
  issues: bugs?.url as string | undefined
};

function basePath(url = "http://localhost/"): string {
  return new URL(url).pathname.replace(/\/?$/, "/");
}

function missingDate(): never {
  throw new Error("CHANGELOG.md: missing heading; expected as ## 0.1.0 (2026-11-24)");
}
