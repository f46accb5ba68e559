// What comes alive on the pages of the lessons. Everything can be read without it.
const parts: Readonly<Record<string, (element: HTMLElement) => Promise<void>>> = {
  ".lesson-end": async (element) => (await import("./wake-lesson.js")).wakeLesson(element),
  ".learn-progress": async (element) => (await import("./wake-progress.js")).wakeProgress(element),
  ".task": async () => (await import("./wake-items.js")).wakeItems(document, () => undefined),
  ".desk-items": async (element) => (await import("./wake-class.js")).wakeClass(element),
  ".desk-sheet": async (element) => (await import("./wake-sheet.js")).wakeSheet(element),
  ".again-items": async (element) => (await import("./wake-again.js")).wakeAgain(element),
  ".certificate": async (element) =>
    (await import("./wake-certificate.js")).wakeCertificate(element)
};

for (const [selector, wake] of Object.entries(parts)) {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) void wake(element);
}
