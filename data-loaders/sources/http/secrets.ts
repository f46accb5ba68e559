/** A key that a publisher wants with a request. It is sent, and stands nowhere else. */
export interface Secret {
  /** The environment variable that holds it. */
  variable: string;
  /** The header or the parameter of the address that carries it. */
  header?: string;
  parameter?: string;
  /** Whether the publisher also answers without it; defaults to false. */
  optional?: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the value of *secret*; throws where it is needed and not set. */
export function secretOf(secret: Secret | undefined, environment: Environment): string | undefined {
  if (!secret) return undefined;
  const value = environment[secret.variable];
  if (!value && !secret.optional)
    throw new Error(`missing environment variable: ${secret.variable}`);
  return value || undefined;
}

/** Returns *text* with *value*, plain or as it stands in an address, struck out. */
export function redact(text: string, value: string | undefined): string {
  if (!value) return text;
  const forms = [
    value,
    encodeURIComponent(value),
    new URLSearchParams({value}).toString().slice("value=".length),
    JSON.stringify(value).slice(1, -1)
  ];
  return forms.reduce((left, form) => left.replaceAll(form, "***"), text);
}
