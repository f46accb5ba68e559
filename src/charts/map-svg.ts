const namespace = "http://www.w3.org/2000/svg";

/** What an element may hold: other elements, or text. */
export type Child = SVGElement | string;

/** Makes elements of one document. A coordinate is written to a tenth of a pixel. */
export type Pen = (
  name: string,
  attributes?: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Child[]
) => SVGElement;

/** Returns a pen that draws in *document*. */
export function penOf(document: Document): Pen {
  return (name, attributes = {}, ...children) => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined)
        element.setAttribute(key, typeof value === "number" ? String(toTenth(value)) : value);
    element.append(...children);
    return element;
  };
}

/** A tenth of a pixel is finer than anyone sees. */
function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
