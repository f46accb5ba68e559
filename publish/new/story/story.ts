import type {Engine} from "../../../src/queries/engine.js";
import {parsePage} from "../../pages.js";
import {listPlaces} from "../../places/place-list.js";
import {checkProse, formatFault} from "../../prose.js";
import {contextOf} from "../../context.js";
import {newFile, refuseExisting} from "../files.js";
import {findPlace} from "../find-place.js";
import {checkName} from "../names.js";
import type {Plan} from "../plan.js";
import {composeStory} from "./compose.js";

export interface StoryOptions {
  /** The place, by key, name or code; defaults to the name of the page. */
  area?: string;
  /** The root of the project. */
  root: string;
  /** Opens the snapshots, once it is sure that they are needed. */
  openEngine: () => Promise<Engine>;
}

/**
 * Returns the page of a new story, whose prose check is clean. Throws before anything
 * is read where the name is taken or the place is not known.
 */
export async function planStory(
  name: string | undefined,
  {area, root, openEngine}: StoryOptions
): Promise<Plan> {
  const path = checkName(name, "story");
  const file = `src/${path}.md`;
  refuseExisting(root, [newFile(file, "")]);
  const place = findPlace(area ?? path, await listPlaces());
  const engine = await openEngine();
  try {
    const {source, notes, lacks} = await composeStory(engine, place);
    const page = parsePage(source, {file, path: `/${path}`});
    const faults = await checkProse(page, contextOf(page, engine));
    if (faults.length > 0)
      throw new Error(`the story was not written:\n${faults.map(formatFault).join("\n")}`);
    return {
      changes: [newFile(file, source)],
      words: [
        `A story of ${place.name} at /${path}. Its prose check is clean.`,
        ...listed("Figures that say less than in York’s story:", Object.entries(notes)),
        ...listed(
          `York’s story has these, and for ${place.name} there are no data:`,
          lacks.map((text) => [text])
        ),
        "Should it be published? That is for people to judge. The form is on the page /counting; the answers for a story go into src/counting/assessments.",
        "Next: npm run dev, then rewrite it. Numbers and verbs stay tied to the data."
      ]
    };
  } finally {
    await engine.close();
  }
}

const listed = (heading: string, items: readonly (readonly string[])[]): string[] =>
  items.length === 0
    ? []
    : [[heading, ...items.map((parts) => `  ${parts.join(": ")}`)].join("\n")];
