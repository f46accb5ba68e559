// Runs one script of a notebook in a page that can reach nothing. It is a classic
// script: a module cannot be loaded here, since the page has no origin of its own.
(() => {
  "use strict";
  const {parent} = window;
  const post = (message) => parent.postMessage(message, "*");

  // No policy covers these, and no script of a notebook needs them.
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport"])
    delete window[name];

  const main = document.querySelector("main");
  const AsyncFunction = (async () => undefined).constructor;
  /** The engine puts two lines before the body of a function that is made of text. */
  const linesBefore = 2;
  let text = [];

  function display(value) {
    if (value instanceof Node) {
      main.append(value);
      text.push(value.textContent ?? "");
    } else {
      const shown = inWords(value);
      text.push(shown);
      main.append(Object.assign(document.createElement("pre"), {textContent: shown}));
    }
    return value;
  }

  function inWords(value) {
    if (typeof value === "string") return value;
    if (typeof value === "function") return `function ${value.name}`;
    if (value instanceof Error) return String(value);
    try {
      const json = JSON.stringify(
        value,
        (_, one) => (typeof one === "bigint" ? `${one}n` : one),
        1
      );
      const short = json ?? String(value);
      return short.length > 20_000 ? `${short.slice(0, 20_000)} …` : short;
    } catch {
      return String(value);
    }
  }

  /** What can leave the frame, and the names of what cannot. */
  function toSend(outputs) {
    const sent = {};
    const kept = [];
    for (const [name, value] of Object.entries(outputs)) {
      try {
        sent[name] = window.structuredClone(value);
      } catch {
        kept.push(name);
      }
    }
    return {outputs: sent, kept};
  }

  function placeOf(error) {
    const found = /notebook-cell-script:(\d+):(\d+)/.exec(error?.stack ?? "");
    if (!found) return {};
    return {line: Number(found[1]) - linesBefore, column: Number(found[2])};
  }

  const fail = (error) =>
    post({
      kind: "failed",
      message: error instanceof Error ? error.message : String(error),
      ...placeOf(error)
    });

  async function run({body, inputs, width}) {
    const {d3, Plot, htl} = window;
    const given = {d3, Plot, html: htl.html, svg: htl.svg, display, width, ...inputs};
    try {
      const script = new AsyncFunction(
        ...Object.keys(given),
        `${body}\n//# sourceURL=notebook-cell-script`
      );
      const {shown, outputs} = await script(...Object.values(given));
      if (shown !== undefined) display(shown);
      post({kind: "done", ...toSend(outputs), text: text.join("\n").slice(0, 5_000)});
    } catch (error) {
      fail(error);
    }
  }

  // What goes wrong after the script has ended, as in an event, is told too.
  window.addEventListener("error", ({error, message}) => fail(error ?? message));
  window.addEventListener("unhandledrejection", ({reason}) => fail(reason));
  new window.ResizeObserver(() =>
    post({kind: "height", height: document.documentElement.offsetHeight})
  ).observe(document.documentElement);
  let isAsked = false;
  window.addEventListener("message", (event) => {
    if (event.source !== parent || isAsked) return;
    isAsked = true;
    void run(event.data);
  });
  post({kind: "ready"});
})();
