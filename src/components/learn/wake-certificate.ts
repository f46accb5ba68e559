import {confidences, talliesOf, type Progress} from "../../learn/progress.js";
import {formatDay} from "../../prose/date.js";
import {confidenceWords} from "./confidence-words.js";
import {progressStore, today} from "./progress-store.js";

/** Fills the certificate from what is kept on the device; the name is printed and never kept. */
export async function wakeCertificate(certificate: HTMLElement): Promise<void> {
  const form = document.querySelector<HTMLFormElement>(".certificate-form")!;
  const who = form.querySelector<HTMLInputElement>("#who")!;
  const day = form.querySelector<HTMLInputElement>("#day")!;
  day.value = today();
  const update = (): void => {
    const name = certificate.querySelector<HTMLElement>(".certificate-name")!;
    name.textContent = who.value.trim();
    name.classList.toggle("blank", name.textContent === "");
    writeDay(
      certificate.querySelector<HTMLElement>(".certificate-day time")!,
      day.value || today()
    );
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    print();
  });
  update();
  fill(certificate, await progressStore.read());
}

function fill(certificate: HTMLElement, progress: Progress): void {
  const {practices, lessons} = progress;
  const none = Object.keys(practices).length === 0;
  certificate.hidden = none;
  document.querySelector<HTMLElement>(".certificate-form")!.hidden = none;
  document.querySelector<HTMLElement>(".certificate-none")!.hidden = !none;
  for (const entry of certificate.querySelectorAll<HTMLElement>("[data-lesson]")) {
    const day = lessons[entry.dataset.lesson!];
    entry.hidden = !day;
    if (day) writeDay(entry.querySelector("time")!, day);
  }
  for (const entry of certificate.querySelectorAll<HTMLElement>("[data-misconception]"))
    entry.hidden = !(entry.dataset.misconception! in practices);
  certificate.querySelector<HTMLElement>(".certificate-lessons")!.hidden =
    Object.keys(lessons).length === 0;
  certificate.querySelector(".certificate-counts")!.textContent = countsOf(progress);
}

/** What was answered, in plain counts. */
function countsOf(progress: Progress): string {
  const tallies = talliesOf(progress);
  const all = Object.values(tallies);
  const answered = all.reduce((sum, tally) => sum + tally.answered, 0);
  const right = all.reduce((sum, tally) => sum + tally.right, 0);
  const notSure = Object.values(progress.practices).reduce((sum, {notSure}) => sum + notSure, 0);
  const words = confidences
    .filter((confidence) => tallies[confidence].answered > 0)
    .map((confidence) => {
      const {answered, right} = tallies[confidence];
      return `“${confidenceWords[confidence]}”: ${right} of ${answered} right.`;
    });
  const unsure =
    notSure > 0 ? ` “Not sure” was chosen ${notSure === 1 ? "once" : `${notSure} times`}.` : "";
  return `${answered} ${answered === 1 ? "answer" : "answers"} given, ${right} right. ${words.join(" ")}${unsure}`;
}

function writeDay(time: HTMLElement, day: string): void {
  time.setAttribute("datetime", day);
  time.textContent = formatDay(day);
}
