import {describe, expect, it} from "vitest";
import {ukAsylumApplications} from "../../src/tables/uk-asylum-applications.js";
import {ukAsylumSupportByType} from "../../src/tables/uk-asylum-support-by-type.js";
import {tidyRows} from "../published.js";
import {asylumApplicationsCells, asylumSupportCells} from "./uk-asylum.js";

const placeOf = new Map<string, string>();

describe("asylumApplicationsCells", () => {
  it("leaves dependants of 2001 missing, and marks small counts", () => {
    const cells = {year: "2001", nationality: "Libya", applicant_type: "Dependant"};
    const rows = tidyRows(
      ukAsylumApplications,
      [
        {...cells, applications: "0"},
        {...cells, year: "2002", applications: "9"},
        {...cells, year: "2002", applications: "10"}
      ],
      {...asylumApplicationsCells, placeOf}
    );
    expect(rows.map(({applications, small}) => [applications, small])).toEqual([
      [null, false],
      [9, true],
      [10, false]
    ]);
  });
});

describe("asylumSupportCells", () => {
  it("spells one kind of support one way", () => {
    const [row] = tidyRows(
      ukAsylumSupportByType,
      [
        {
          date: "2022-12-31",
          support_type: "Section 95",
          accommodation_type: "Subsistence only",
          has_local_authority: "yes",
          people: "4514"
        }
      ],
      {...asylumSupportCells, placeOf}
    );
    expect(row.accommodation_type).toBe("Subsistence Only");
    expect(row.small).toBe(false);
  });
});
