/**
 * Returns the page's face of a font *family* as CSS with the font inside, since a
 * picture can fetch nothing; nothing if the page has no such face.
 */
export async function embedFace(family: string): Promise<string> {
  const rule = findFace(family);
  const address = rule && /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (!address) return "";
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  const response = await fetch(new URL(address, base));
  if (!response.ok) return "";
  const data = await toDataAddress(await response.blob());
  const weight = rule.style.getPropertyValue("font-weight");
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data}) format("woff2")}`;
}

function findFace(family: string): CSSFontFaceRule | undefined {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (
        rule instanceof CSSFontFaceRule &&
        rule.style.getPropertyValue("font-family").replaceAll(/["']/g, "") === family &&
        rule.style.getPropertyValue("font-style") !== "italic"
      )
        return rule;
}

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("missing font"));
    reader.readAsDataURL(blob);
  });
}
