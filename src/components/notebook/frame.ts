import {siteRoot} from "../../queries/root.js";

/** What a script is given: values by name; rows of results are arrays of objects. */
export type ScriptInputs = Readonly<Record<string, unknown>>;

/** What a frame is asked to run. */
export interface ScriptTask {
  /** The body of an async function of the inputs and `display`. */
  body: string;
  inputs: ScriptInputs;
  /** How much room there is for what it shows, in pixels. */
  width: number;
}

/** What a frame says of a script. */
export type ScriptMessage =
  | {kind: "ready"}
  | {kind: "height"; height: number}
  | {kind: "done"; outputs: Record<string, unknown>; kept: string[]; text: string}
  | {kind: "failed"; message: string; line?: number; column?: number};

export interface ScriptDone {
  /** What the script declares, for the scripts that read it. */
  outputs: Record<string, unknown>;
  /** Names of what cannot leave the frame, such as functions. */
  kept: string[];
  /** What it shows, as text, for a screen reader. */
  text: string;
}

/** Why a script gave nothing: what it threw, and where in the script. */
export class ScriptFault extends Error {
  readonly line?: number;
  readonly column?: number;

  constructor({message, line, column}: {message: string; line?: number; column?: number}) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * Runs a script in a page of its own, which can reach nothing: no network, no
 * storage, not this page. What it shows stays in the frame. Ending the frame
 * stops the script.
 */
export class ScriptFrame {
  readonly element = document.createElement("iframe");
  #onMessage: ((message: ScriptMessage) => void) | undefined;
  #end: ((error: Error) => void) | undefined;
  readonly #listen = (event: MessageEvent): void => {
    if (event.source !== this.element.contentWindow) return;
    const message = readMessage(event.data);
    if (message) this.#onMessage?.(message);
  };

  constructor(title: string) {
    this.element.setAttribute("sandbox", "allow-scripts");
    this.element.className = "script-frame";
    this.element.title = title;
    this.element.src = new URL("notebook-cell.html", siteRoot).href;
    addEventListener("message", this.#listen);
  }

  /** Runs the script once the frame is in the page; throws `ScriptFault`. */
  run(task: ScriptTask): Promise<ScriptDone> {
    return new Promise((resolve, reject) => {
      this.#end = reject;
      this.#onMessage = (message) => {
        if (message.kind === "ready") this.element.contentWindow!.postMessage(task, "*");
        else if (message.kind === "height") this.#setHeight(message.height);
        else if (message.kind === "failed") reject(new ScriptFault(message));
        else resolve({outputs: message.outputs, kept: message.kept, text: message.text});
      };
    });
  }

  /** Ends the frame; a script that still runs fails with *reason*. */
  end(reason: Error): void {
    removeEventListener("message", this.#listen);
    this.element.remove();
    this.#end?.(reason);
  }

  #setHeight(height: number): void {
    if (!Number.isFinite(height)) return;
    this.element.style.height = `${Math.min(Math.max(height, 0), 4_000)}px`;
  }
}

/** The script can send whatever it likes: only what has the right form is heard. */
function readMessage(data: unknown): ScriptMessage | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const {kind, height, outputs, kept, text, message, line, column} = data as Record<
    string,
    unknown
  >;
  if (kind === "ready") return {kind};
  if (kind === "height" && typeof height === "number") return {kind, height};
  if (kind === "failed" && typeof message === "string")
    return {kind, message, line: numberOr(line), column: numberOr(column)};
  if (
    kind === "done" &&
    typeof outputs === "object" &&
    outputs !== null &&
    typeof text === "string"
  )
    return {
      kind,
      outputs: outputs as Record<string, unknown>,
      kept: Array.isArray(kept) ? kept.map(String) : [],
      text
    };
  return undefined;
}

const numberOr = (value: unknown) => (typeof value === "number" ? value : undefined);
