// Hypertext literals; the package carries no types.
declare module "htl" {
  type Literal<N> = (strings: TemplateStringsArray, ...values: readonly unknown[]) => N;
  export const html: Literal<HTMLElement> & {fragment: Literal<DocumentFragment>};
  export const svg: Literal<SVGElement> & {fragment: Literal<DocumentFragment>};
}
