// The part of Observable Inputs that authors use; the package carries no types.
declare module "@observablehq/inputs" {
  /** A form element whose value changes with its input events. */
  export type Input<T> = HTMLElement & {value: T};
  type Options = Readonly<Record<string, unknown>>;

  export function bind<E extends HTMLElement>(target: E, source: HTMLElement): E;
  export function button(content: unknown, options?: Options): Input<unknown>;
  export function checkbox<T>(data: Iterable<T>, options?: Options): Input<T[]>;
  export function date(options?: Options): Input<Date>;
  export function form<T>(inputs: T, options?: Options): Input<unknown>;
  export function input<T>(value?: T): Input<T>;
  export function radio<T>(data: Iterable<T>, options?: Options): Input<T>;
  export function range(extent?: [number, number], options?: Options): Input<number>;
  export function search<T>(data: readonly T[], options?: Options): Input<T[]>;
  export function select<T>(data: Iterable<T>, options?: Options): Input<T>;
  export function table<T>(data: readonly T[], options?: Options): Input<T[]>;
  export function text(options?: Options): Input<string>;
  export function textarea(options?: Options): Input<string>;
  export function toggle(options?: Options): Input<boolean>;
}
