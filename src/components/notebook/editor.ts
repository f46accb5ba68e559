import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeCompletion,
  completionKeymap
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {javascript} from "@codemirror/lang-javascript";
import {bracketMatching, HighlightStyle, syntaxHighlighting} from "@codemirror/language";
import {
  Annotation,
  EditorState,
  Prec,
  StateEffect,
  StateField,
  type Extension
} from "@codemirror/state";
import {Decoration, EditorView, keymap, lineNumbers, type DecorationSet} from "@codemirror/view";
import {tags} from "@lezer/highlight";
import type {Place} from "./place.js";
import type {SqlWords} from "./sql-words.js";
import {sqlLanguage} from "./sql-words.js";

export interface EditorOptions {
  text: string;
  language: "sql" | "javascript" | "text";
  /** What a screen reader calls the field. */
  label: string;
  /** What SQL may name, asked at each completion. */
  words?: () => SqlWords;
  onChange(text: string): void;
  onRun(): void;
}

/** A field for code or text with the keys that its readers expect. */
export interface Editor {
  readonly element: HTMLElement;
  /** Replaces the text without telling `onChange`; the cursor stays where it can. */
  setText(text: string): void;
  /** Marks the line of a fault, or none. */
  mark(place: Place | undefined): void;
  focus(): void;
  destroy(): void;
}

/** Marks a change that comes from the notebook and not from the reader's keys. */
const fromNotebook = Annotation.define<boolean>();

export function makeEditor(options: EditorOptions): Editor {
  const {text, onChange, onRun} = options;
  const run = (view: EditorView): boolean => {
    closeCompletion(view);
    onRun();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.high(keymap.of([{key: "Mod-Enter", run}])),
        history(),
        // Tab takes what is offered, else leaves the field, as everywhere on a page.
        keymap.of([
          {key: "Tab", run: acceptCompletion},
          ...completionKeymap,
          ...defaultKeymap,
          ...historyKeymap
        ]),
        escapeThenTab,
        bracketMatching(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({"aria-label": options.label}),
        wrongLine,
        look,
        languageOf(options),
        EditorView.updateListener.of((update) => {
          const own = update.transactions.some((one) => one.annotation(fromNotebook));
          if (update.docChanged && !own) onChange(update.state.doc.toString());
        })
      ]
    })
  });
  return {
    element: view.dom,
    setText(next) {
      const {doc} = view.state;
      if (doc.toString() === next) return;
      view.dispatch({
        changes: smallestChange(doc.toString(), next),
        annotations: fromNotebook.of(true)
      });
    },
    mark: (place) => view.dispatch({effects: setWrong.of(place)}),
    focus: () => view.focus(),
    destroy: () => view.destroy()
  };
}

function languageOf({language, words}: EditorOptions): Extension {
  if (language === "text") return [];
  const code = [lineNumbers(), closeBrackets(), syntaxHighlighting(colours), autocompletion()];
  return [language === "sql" ? sqlLanguage(words!) : javascript(), ...code];
}

/** After Escape, Tab indents once: so the keyboard is never caught in a field. */
const escapeThenTab: Extension = (() => {
  let mayIndent = false;
  return Prec.highest(
    EditorView.domEventHandlers({
      keydown(event, view) {
        const was = mayIndent;
        mayIndent = event.key === "Escape" || (was && event.key === "Shift");
        if (event.key !== "Tab" || !was) return false;
        event.preventDefault();
        return indentWithTab.run!(view);
      }
    })
  );
})();

/** What lies between the same beginning and the same end of two texts. */
function smallestChange(before: string, after: string): {from: number; to: number; insert: string} {
  let from = 0;
  while (from < before.length && before[from] === after[from]) ++from;
  let end = 0;
  const most = Math.min(before.length, after.length) - from;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) ++end;
  return {from, to: before.length - end, insert: after.slice(from, after.length - end)};
}

const setWrong = StateEffect.define<Place | undefined>();
const wrongMark = Decoration.line({class: "wrong-line"});

const wrongLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setWrong)) marks = markOf(effect.value, transaction.state);
    // A line that is being mended is not wrong any more.
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field)
});

function markOf(place: Place | undefined, {doc}: EditorState): DecorationSet {
  if (!place || place.line < 1 || place.line > doc.lines) return Decoration.none;
  return Decoration.set([wrongMark.range(doc.line(place.line).from)]);
}

const colours = HighlightStyle.define([
  {tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600"},
  {tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)"},
  {tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)"},
  {tag: tags.comment, color: "var(--ink-quiet)", fontStyle: "italic"},
  {tag: tags.special(tags.name), color: "var(--place)"}
]);

const look = EditorView.theme({
  "&": {backgroundColor: "transparent", color: "var(--ink)"},
  "&.cm-focused": {outline: "none"},
  ".cm-content": {
    caretColor: "var(--ink)",
    fontFamily: "inherit",
    padding: "0.5rem 0"
  },
  ".cm-scroller": {fontFamily: "inherit", lineHeight: "1.5"},
  ".cm-line": {padding: "0 0.6rem"},
  ".cm-gutters": {
    backgroundColor: "transparent",
    color: "var(--ink-quiet)",
    border: "none",
    minWidth: "2rem"
  },
  ".cm-cursor": {borderLeftColor: "var(--ink)"},
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection": {
    backgroundColor: "var(--place-wash) !important"
  },
  ".cm-tooltip": {
    backgroundColor: "var(--paper-raised)",
    color: "var(--ink)",
    border: "1px solid var(--rule-strong)",
    borderRadius: "3px"
  },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--place-wash)",
    color: "var(--ink)"
  },
  ".cm-completionDetail": {color: "var(--ink-quiet)", fontStyle: "normal"},
  ".cm-completionInfo": {maxWidth: "20rem", fontFamily: "var(--sans)", padding: "0.4rem 0.6rem"}
});
