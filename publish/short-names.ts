/** What publishers with long names are called in a reference. */
const shortNames: Readonly<Record<string, string>> = {
  "Office for National Statistics": "ONS",
  "Office for Statistics Regulation": "OSR",
  "Department for Work and Pensions": "DWP",
  "Department for Education": "DfE"
};

/** Returns the short name of an organisation, or its own where it has none. */
export const shortNameOf = (name: string): string => shortNames[name] ?? name;
