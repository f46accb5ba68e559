import {escapeHtml} from "../../src/components/escape-html.js";
import {lessons} from "../../src/learn/lessons.js";
import {misconceptions} from "../../src/learn/misconceptions/index.js";
import type {PageContext} from "../context.js";

/**
 * Returns a certificate that a script fills from what is kept on the device: what stands in
 * it is hidden until it has been practised, and the page holds all that it may say.
 */
export function renderCertificate({root}: PageContext): string {
  const worked = lessons.map(
    ({id, title, practised, decides}) =>
      `<li data-lesson="${id}" hidden><strong>${escapeHtml(title)}</strong> ${escapeHtml(practised)}; ${decides.length} questions, worked through on <time></time></li>`
  );
  const named = misconceptions
    .filter(({discussOnly}) => !discussOnly)
    .map(({id, name}) => `<li data-misconception="${id}" hidden>${escapeHtml(name)}</li>`);
  return `<form class="certificate-form" hidden><p><label for="who">Your name, for the print alone</label><input id="who" autocomplete="off" spellcheck="false"></p><p><label for="day">Day</label><input id="day" type="date"></p><p class="set-make"><button type="submit" class="learn-button">Print</button></p></form>
<p class="certificate-none">Nothing has been practised on this device yet, or scripts are switched off: what you practise is known here alone. <a href="${root}learn/">Begin with a lesson</a>: what you have done will stand here.</p>
<section class="certificate" aria-labelledby="certificate-title" hidden>
<h2 id="certificate-title">What was practised</h2>
<p class="certificate-who"><span class="certificate-name"></span> has practised reading migration figures with Whereabouts.</p>
<p class="certificate-counts"></p>
<div class="certificate-lessons"><h3>Lessons worked through</h3><ul>${worked.join("\n")}</ul></div>
<div class="certificate-drills"><h3>Misreadings practised</h3><ul>${named.join("\n")}</ul></div>
<p class="certificate-day">Printed on <time></time>.</p>
<p class="certificate-claim">This says what was practised, and nothing else. It is no qualification. Nobody has checked who sat at the screen, and the counts come from that person’s own device.</p>
</section>`;
}
