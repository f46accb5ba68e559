// Runs beside the renderer, where Node asks how modules are found: those that a saved
// file concerns get an address of their own, and so are read again, without the rest.
import {pathToFileURL} from "node:url";

interface Found {
  url: string;
}
type Next<F extends Found> = (specifier: string, context?: Context) => Promise<F>;
interface Context {
  parentURL?: string;
}

const root = pathToFileURL(`${process.cwd()}/`).href;
const isOwn = (url: string) => url.startsWith(root) && !url.includes("/node_modules/");
const withoutQuery = (url: string) => url.replace(/\?.*/, "");

/** What imports a module, by its address, and how often the module has been read. */
const importers = new Map<string, Set<string>>();
const generations = new Map<string, number>();

/** Returns *module* as an address that also tells which *files* were saved. */
export function afterSaving(module: string, files: readonly string[]): string {
  return `${module}?saved=${encodeURIComponent(JSON.stringify(files))}`;
}

/** Node's hook: as it is found elsewhere, but in its newest generation. */
export async function resolve<F extends Found>(
  specifier: string,
  context: Context,
  next: Next<F>
): Promise<F> {
  const saved = /\?saved=(.*)$/.exec(specifier)?.[1];
  if (saved) {
    const files = JSON.parse(decodeURIComponent(saved)) as string[];
    files.map((file) => new URL(file, root).href).forEach(renew(new Set()));
  }
  const found = await next(saved ? withoutQuery(specifier) : specifier, context);
  if (!isOwn(found.url)) return found;
  const url = withoutQuery(found.url);
  if (context.parentURL) addImporter(url, withoutQuery(context.parentURL));
  const generation = generations.get(url);
  return generation ? {...found, url: `${url}?generation=${generation}`} : found;
}

function addImporter(url: string, importer: string): void {
  if (!importers.has(url)) importers.set(url, new Set());
  importers.get(url)!.add(importer);
}

/** Renews a module and all that import it, whether at once or later. */
function renew(done: Set<string>): (url: string) => void {
  return function renewOne(url) {
    if (done.has(url)) return;
    done.add(url);
    generations.set(url, (generations.get(url) ?? 0) + 1);
    importers.get(url)?.forEach(renewOne);
  };
}
