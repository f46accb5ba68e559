import type {Client, ReceivedFile} from "../http/client.js";
import {readJson} from "../sheets/read-json.js";
import {unexpected} from "../sheets/values.js";
import type {OnProgress, Retrieved} from "../source.js";

/** A release of a publication of the department, with all its files in one archive. */
export interface EducationRelease {
  /** As the publisher names it, such as "Reporting year 2025". */
  title: string;
  /** The month of its first publication, as 2025-11. */
  month: string;
  archive: ReceivedFile;
  files: Retrieved[];
}

/** The fields that we take from the answers of Explore education statistics. */
interface PublicationAnswer {
  latestRelease?: {slug?: unknown};
}

interface VersionAnswer {
  id?: unknown;
  title?: unknown;
  published?: unknown;
  isLatestRelease?: unknown;
}

/**
 * Returns the newest release of *publication*, by its name in addresses. The content
 * API gives the newest release, its version gives the day and an identifier, and that
 * gives the archive that the website calls "Download all data".
 *
 * The department's own code, dfe-analytical-services/explore-education-statistics:
 * PublicationsController, ReleaseVersionsController and ReleaseFileController
 */
export async function receiveNewestRelease(
  client: Client,
  publication: string,
  onProgress?: OnProgress
): Promise<EducationRelease> {
  const where = `dfe-looked-after: ${publication}`;
  const base = client.publishers.dfe;
  const ask = async <T>(path: string): Promise<{answer: T; retrieved: Retrieved}> => {
    const address = `${base}/${path}`;
    const {bytes, retrieved} = await client.receive({
      publisher: "dfe",
      address,
      kind: "json",
      onProgress
    });
    return {answer: readJson<T>(bytes, where), retrieved};
  };
  const newest = await ask<PublicationAnswer>(`publications/${publication}`);
  const slug = textOf(newest.answer.latestRelease?.slug, /^[a-z0-9-]+$/, `${where}: latestRelease`);
  const version = await ask<VersionAnswer>(
    `publications/${publication}/releases/${slug}/version-summary`
  );
  const {id, title, published, isLatestRelease} = version.answer;
  if (isLatestRelease === false)
    throw unexpected(`${where}: ${slug}`, "the latest release", "another");
  const archive = await client.receive({
    publisher: "dfe",
    address: `${base}/releases/${textOf(id, /^[0-9a-f-]{36}$/i, `${where}: ${slug}: id`)}/files`,
    kind: "archive",
    onProgress
  });
  return {
    title: textOf(title, /\S/, `${where}: ${slug}: title`),
    month: textOf(published, /^\d{4}-\d\d-\d\d/, `${where}: ${slug}: published`).slice(0, 7),
    archive,
    files: [newest.retrieved, version.retrieved, archive.retrieved]
  };
}

function textOf(value: unknown, pattern: RegExp, where: string): string {
  if (typeof value === "string" && pattern.test(value)) return value;
  throw unexpected(where, `a text like ${pattern.source}`, value ?? null);
}
