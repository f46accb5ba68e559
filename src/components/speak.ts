let region: HTMLElement | undefined;

/** Has a screen reader say *text* when it has finished what it says now. */
export function speak(text: string): void {
  if (!region) {
    region = document.createElement("div");
    region.className = "unseen";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = text;
}
