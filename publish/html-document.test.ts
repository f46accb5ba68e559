import {JSDOM} from "jsdom";
import {readFile} from "node:fs/promises";
import {expect, it} from "vitest";
import {readHtml, writeHtml} from "./html-document.js";

const page = `<!-- first --><!DOCTYPE html>
<html lang="en"><head><title>T</title><noscript><link rel="stylesheet" href="a.css"></noscript></head>
<body><p>A &amp; B&nbsp;&lt; C<template><i>x</i></template><svg viewBox="0 0 1 1"><path d="M0,0"/></svg>
<script>if (1 < 2) globalThis.ran = true</script></body></html>
<!-- last -->`;

it("readHtml and writeHtml read and write a page as jsdom writes a page", async () => {
  for (const html of [page, "<p>no head", await readFile("publish/static/favicon.svg", "utf8")])
    expect(writeHtml(readHtml(html))).toBe(new JSDOM(html).serialize());
});

it("readHtml(html) runs no script", () => {
  readHtml(page);
  expect(globalThis).not.toHaveProperty("ran");
});
