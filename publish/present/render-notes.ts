import {escapeHtml} from "../html.js";
import type {Slide, SlideClaim, SlideFigure, SlideNumber} from "./slide.js";

/**
 * Returns everything that the presenter has beside a slide, as HTML: the author's own
 * words first, then what may be asked of the numbers, the claims and the figures on
 * it, then what the article says besides.
 */
export function renderNotes({notes, figures}: Slide): string {
  const {spoken, numbers, claims, prose} = notes;
  return [
    spoken && `<div class="spoken">${spoken}</div>`,
    numbers.length > 0 && part("Numbers, as you can say them", list(numbers.map(renderNumber))),
    claims.length > 0 && part("What bears it out", list(claims.map(renderClaim))),
    ...figures.map(renderFigure),
    prose && part("In the article only", prose)
  ]
    .filter((one) => Boolean(one))
    .join("\n");
}

const part = (title: string, html: string) => `<section><h3>${title}</h3>${html}</section>`;

const list = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

function renderNumber({said, exact, note}: SlideNumber): string {
  const number = said === exact ? exact : `${said}, exactly ${exact}`;
  return `<strong>${escapeHtml(number)}</strong> <small>${escapeHtml(note.join(" "))}</small>`;
}

const renderClaim = ({text, why}: SlideClaim) =>
  `<strong>“${escapeHtml(text)}”</strong> <small>${escapeHtml(why.join(" "))}</small>`;

function renderFigure({asked, caveats, interval, source, description}: SlideFigure): string {
  const questions = asked?.questions.map(
    ({question, answer}) => `<strong>${escapeHtml(question)}</strong> ${escapeHtml(answer)}`
  );
  return [
    asked &&
      `<section class="asked"><h3>You will be asked</h3>${list(questions!)}<h3>Do not say</h3>${list(asked.avoid.map(escapeHtml))}</section>`,
    description && part("The figure in words", `<p>${escapeHtml(description)}</p>`),
    part(
      asked ? "What goes with it" : "Know before you are asked",
      list([...caveats, interval, source].filter(Boolean).map(escapeHtml))
    )
  ]
    .filter((one) => Boolean(one))
    .join("\n");
}
