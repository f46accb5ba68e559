// The service worker of a saved copy. It is registered only when a reader asks for one,
// and answers for every file of the edition that the reader asked for, and no other.
import {PrecacheController} from "workbox-precaching/PrecacheController.js";
import {PrecacheRoute} from "workbox-precaching/PrecacheRoute.js";
import {Router} from "workbox-routing/Router.js";
import {filesStore, readSavedCopy} from "./saved-copy.js";
import type {SiteFile} from "./site-files.js";

/** What the build puts in: see publish/offline/write-offline.ts. */
declare const siteEdition: string;
declare const siteFiles: readonly SiteFile[];

/** What this file uses of a worker's global scope, which the types of a page do not have. */
interface WorkerScope {
  registration: {scope: string};
  clients: {claim(): Promise<void>; matchAll(options: object): Promise<{type: string}[]>};
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent extends Event {
  readonly request: Request;
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;
const controller = new PrecacheController({cacheName: filesStore(root)});
controller.addToCacheList(
  siteFiles.map(({url, revision, integrity}) => ({
    url: new URL(url, root).href,
    revision,
    integrity
  }))
);
const isKept = (address: string) => controller.getCacheKeyForURL(address) !== undefined;

worker.addEventListener("install", (event) => {
  event.waitUntil(refuseUnlessAsked().then(() => controller.install(event)));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(controller.activate(event).then(() => worker.clients.claim()));
});

/** A browser looks for a newer worker by itself; without the reader's word it comes to nothing. */
async function refuseUnlessAsked(): Promise<void> {
  const copy = await readSavedCopy(root);
  if (copy?.edition !== siteEdition) throw new Error(`not asked for: ${siteEdition}`);
}

/**
 * A page that asks to use this edition now is told how many windows show the site. If
 * there is another one, the worker waits until it is closed: there may be a talk in it.
 */
worker.addEventListener("message", (event) => {
  if (event.data !== "use") return;
  event.waitUntil(
    worker.clients.matchAll({type: "window", includeUncontrolled: true}).then(async (windows) => {
      if (windows.length <= 1) await worker.skipWaiting();
      event.ports[0].postMessage(windows.length);
    })
  );
});

const router = new Router();
const kept = new PrecacheRoute(controller, {
  cleanURLs: true,
  directoryIndex: "index.html",
  // A query belongs to the page's script: the file is the same.
  ignoreURLParametersMatching: [/^/]
});
router.registerRoute(kept);

worker.addEventListener("fetch", (event) => {
  const {request} = event;
  if (request.method !== "GET" || !request.url.startsWith(root)) return;
  const folder = folderOf(request);
  if (folder) return event.respondWith(Promise.resolve(Response.redirect(folder)));
  const response = router.handleRequest({request, event: event});
  if (response) event.respondWith(response);
  else if (request.mode === "navigate") event.respondWith(orMissing(request));
});

/** The links of a folder's page begin at the folder: /places leads to /places/. */
function folderOf({mode, url}: Request): string | undefined {
  const address = new URL(url);
  address.hash = "";
  const {search, pathname} = address;
  address.search = "";
  if (mode !== "navigate" || pathname.endsWith("/") || isKept(`${address.href}.html`))
    return undefined;
  return isKept(`${address.href}/index.html`) ? `${address.href}/${search}` : undefined;
}

/** A page that is not in the copy may be on the host; without a network, the page that says so. */
async function orMissing(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const page = await controller.matchPrecache(new URL("404.html", root).href);
    return page
      ? new Response(page.body, {
          status: 404,
          headers: {"Content-Type": "text/html; charset=utf-8"}
        })
      : Response.error();
  }
}
