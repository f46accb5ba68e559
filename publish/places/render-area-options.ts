import {escapeHtml} from "../html.js";
import {listPlaces} from "./place-list.js";

/** Returns the places that an input of the notebook offers, by name; one that was replaced says when. */
export async function renderAreaOptions(): Promise<string> {
  const options = (await listPlaces()).map(({place, name, ended}) => {
    const label = ended ? `${name} (to ${ended.getUTCFullYear()})` : name;
    return `<option value="${place}">${escapeHtml(label)}</option>`;
  });
  return `<select hidden>${options.join("")}</select>`;
}
