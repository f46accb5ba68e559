import type {FigureQuestions} from "../../src/figures/figure.js";
import type {Cut} from "./slide-mark.js";

/** A slide of a story: what the room sees, and what only the presenter does. */
export interface Slide {
  /** Stands in its address, and stays while the section or the figure has its name. */
  id: string;
  kind: "opening" | "text" | "figure";
  title: string;
  /** The heading of the section that the slide is from, where its title is another. */
  section?: string;
  /** What is on it below the title, as in the article; a figure with all that belongs to it. */
  html: string;
  figures: readonly SlideFigure[];
  notes: SlideNotes;
  /** The shorter talks that it is part of; the opening is part of each. */
  cuts: readonly Cut[];
  /** How many presses of a key it takes before the next slide. */
  steps: number;
  /** Whether its figure takes the whole slide. */
  isFull: boolean;
}

/** What a figure takes along wherever it goes: it can be shortened, never left out. */
export interface SlideFigure extends FigureNotes {
  name: string;
  /** As its title and its subtitle stand in the article. */
  title: string;
  subtitle: string;
  /** From the root of the site, as york#figure-overview. */
  address: string;
}

/** What is known of a figure beside its drawing. */
export interface FigureNotes {
  caveats: readonly string[];
  /** What is known of the doubt about its numbers, or why nothing is. */
  interval: string;
  /** The least of that, for a small line: No published margin. */
  doubt: string;
  source: string;
  /** The least of that: of each publisher one table, its release, and how many more there are. */
  shortSource: string;
  /** The text alternative. */
  description: string;
  /** What a room asks, and what not to say, where its author wrote it. */
  asked?: FigureQuestions;
  /** Draws it for the room that a slide has; left out by a figure that is a table. */
  draw?: (room: Room) => string;
}

/** The room for a drawing on a slide, in hundredths of the slide's width. */
export interface Room {
  width: number;
  height: number;
}

/** What the presenter reads, and nobody else. */
export interface SlideNotes {
  /** What the author wrote for the speaker, as HTML. */
  spoken: string;
  /** The rest of the section, as HTML: what the article says and the slide does not. */
  prose: string;
  /** The numbers on the slide, as they can be said. */
  numbers: readonly SlideNumber[];
  /** What the slide claims, and what bears it out. */
  claims: readonly SlideClaim[];
}

/** A number on a slide. */
export interface SlideNumber {
  /** As it can be said: about 2,900. */
  said: string;
  /** As it is: 2,889. */
  exact: string;
  /** What it is of, its interval or why it has none, its release and its source, in sentences. */
  note: readonly string[];
}

/** A claim on a slide. */
export interface SlideClaim {
  text: string;
  why: readonly string[];
}
