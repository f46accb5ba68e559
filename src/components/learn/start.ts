// What comes alive on the pages of the lessons. Everything can be read without it.
import {wakeLesson} from "./wake-lesson.js";

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

const end = find(".lesson-end");
if (end) void wakeLesson(end);

const overview = find(".learn-progress");
if (overview) void import("./wake-progress.js").then(({wakeProgress}) => wakeProgress(overview));
