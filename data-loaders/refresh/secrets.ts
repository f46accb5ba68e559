import type {Source} from "../sources/source.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the secrets of a source that the environment lacks. */
export function missingSecrets({secrets = []}: Source, environment: Environment): string[] {
  return secrets.filter((name) => !environment[name]);
}

/** Returns *text* with the values of all *secrets* left out, in whatever way an address writes them. */
export function withoutSecrets(
  text: string,
  secrets: readonly string[],
  environment: Environment
): string {
  return secrets
    .flatMap((name) => {
      const value = environment[name];
      return value ? [value, encodeURIComponent(value)].map((hidden) => ({name, hidden})) : [];
    })
    .reduce((clean, {name, hidden}) => clean.replaceAll(hidden, `<${name}>`), text);
}
