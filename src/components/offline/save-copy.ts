import {removeStores, writeSavedCopy} from "../../offline/saved-copy.js";
import {listAddress, workerAddress, type Edition, type SiteFile} from "../../offline/site-files.js";
import {CopyFault, fetchFiles, type FetchOptions} from "./fetch-files.js";

/** Saves an *edition* of the site: its files first, then the worker that answers with them. */
export async function saveCopy(edition: Edition, options: FetchOptions): Promise<void> {
  const {root} = options;
  await checkRoom(edition);
  const response = await fetch(new URL(listAddress, root), {
    cache: "no-store",
    signal: options.signal
  });
  if (!response.ok)
    throw new CopyFault(
      `The list of files did not arrive: the host answers ${response.status}. Try again later.`
    );
  await fetchFiles((await response.json()) as SiteFile[], options);
  await writeSavedCopy(root, {...edition, asked: new Date().toISOString()});
  await startWorker(root);
}

/** A browser tells how much room there is, not always truly; what is told is heeded. */
async function checkRoom({bytes}: Edition): Promise<void> {
  const {quota, usage} = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - (usage ?? 0) < bytes)
    throw new CopyFault(
      `This device gives the site too little room: the copy needs ${megabytes(bytes)} MB, and ${megabytes(quota - (usage ?? 0))} MB are free. A private window often gives less.`
    );
  // Otherwise a browser that needs room may drop the copy; a refusal changes nothing else.
  await navigator.storage?.persist?.().catch(() => false);
}

/** Returns bytes in millions, as people say them. */
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** Registers the worker, or has the browser look for its newest version, and waits until it is ready. */
async function startWorker(root: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL(workerAddress, root), {
    scope: root,
    updateViaCache: "none"
  });
  if (registration.active && !registration.installing) await registration.update();
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker && !(await isInstalled(worker)))
    throw new CopyFault(
      "The files are here, but the browser refused to start the copy. The host may still give an older version of one file: try again in some minutes."
    );
}

function isInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === "redundant") resolve(false);
      else if (worker.state !== "installing" && worker.state !== "parsed") resolve(true);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Removes the copy; pages come from the network again. */
export async function removeCopy(root: string): Promise<void> {
  await (await registrationOf(root))?.unregister();
  await removeStores(root);
}

/** Returns the registration of the worker of the site at *root*, and of no other site of the host. */
export async function registrationOf(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration(root);
  return registration?.scope === root ? registration : undefined;
}

/**
 * Uses the edition that is waiting, and returns true, unless another window shows the
 * site: then it is used when that is closed.
 */
export async function useWaiting(root: string): Promise<boolean> {
  const waiting = (await registrationOf(root))?.waiting;
  if (!waiting) return true;
  const changed = new Promise<void>((resolve) =>
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(), {once: true})
  );
  const {port1, port2} = new MessageChannel();
  const windows = new Promise<number>((resolve) => {
    port1.onmessage = ({data}) => resolve(data as number);
  });
  waiting.postMessage("use", [port2]);
  if ((await windows) > 1) return false;
  await changed;
  return true;
}
