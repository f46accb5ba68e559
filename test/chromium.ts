// The browser of the tests is the one that prints handouts.
export {findChromium, launchChromium} from "../publish/chromium.js";
