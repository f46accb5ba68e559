// The filter of the directory on /counting. It works without this; here the choice
// goes into the address, comes back from it, and is told to those who do not see it.

const parameter = "question";

/** Brings the filter of a *directory* to life: its choice and the page’s address follow one another. */
export function wakeDirectory(directory: HTMLElement): void {
  const choices = [...directory.querySelectorAll<HTMLInputElement>(".questions input")];
  const entries = [...directory.querySelectorAll<HTMLElement>(".entry")];
  const status = directory.querySelector(".directory-status")!;

  function tell(question: string): void {
    const shown = entries.filter(({dataset}) => dataset.questions!.split(" ").includes(question));
    status.textContent = question ? `${shown.length} of ${entries.length} datasets` : "";
  }

  const asked = new URLSearchParams(location.search).get(parameter);
  // A question that is not there is passed over.
  const choice = choices.find(({value}) => value === asked);
  if (choice) choice.checked = true;
  tell(choices.find(({checked}) => checked)!.value);

  directory.addEventListener("change", ({target}) => {
    const choice = choices.find((element) => element === target);
    if (!choice) return;
    tell(choice.value);
    history.replaceState(history.state, "", addressOf(choice.value, directory.id));
  });
}

/** The address of the page with a *question* chosen, and where on the page that is. */
function addressOf(question: string, id: string): string {
  const address = new URL(location.href);
  if (question) address.searchParams.set(parameter, question);
  else address.searchParams.delete(parameter);
  address.hash = id;
  return address.href;
}
