/** Inputs that grow: the same trouble, `size` code units of it or a little more. */
export type Growing = (size: number) => string;

const fill =
  (unit: string): Growing =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));

/** Between a beginning and an end that stay the same. */
const within =
  (before: string, unit: string, after = ""): Growing =>
  (size) =>
    before + fill(unit)(size) + after;

/** Half of one thing and then half of another. */
const halves =
  (one: string, other: string): Growing =>
  (size) =>
    fill(one)((size * one.length) / (one.length + other.length)) +
    fill(other)((size * other.length) / (one.length + other.length));

const sentence = "قال وزير المياه سالم الحداد إن السد الجديد لن يمس حصة القرى من مياه النهر هذا العام. ";
const html = (unit: string, before = "", after = "") =>
  within(`<html><body><p>${sentence}</p>${before}`, unit, `${after}<p>${sentence}</p>`);
const json = (unit: string, before = "", after = "") =>
  within(
    `<html><head><script type="application/ld+json">${before}`,
    unit,
    `${after}</script></head><body><p>${sentence}</p>`,
  );

/** Every way to make reading work more than its length, that came to mind; each has a name for the report. */
export const growingInputs: Readonly<Record<string, Growing>> = {
  "ordinary paragraphs": fill(`${sentence}${sentence}\n\n`),
  "one line without an end": fill(sentence),
  "one word without an end": fill("ا"),
  "marks in disorder on one letter": within("ب", "\u0650\u064e\u0323\u0301"),
  "marks in disorder in a line": within(`${sentence}\nب`, "\u064f\u0345\u0327\u0651", `\n${sentence}`),
  "letters with a mark too many each": fill(`ب${"\u064e\u0650".repeat(20)}`),
  tatweel: fill("ـ"),
  "marks of direction": fill("\u200f\u202b\u2067"),
  "marks of direction in a messenger's head": within("[14:30", "\u200f", "]"),
  "joined emoji": fill("👨‍👩‍👧"),
  spaces: within("قال", " ", "نعم"),
  "spaces before every word": fill(`${" ".repeat(50)}قال`),
  "no-break spaces": within("قال", "\u00a0", "نعم"),
  "empty lines": within(sentence, "\n", sentence),
  "lines of one word": fill("قال\n"),
  "lines of strokes": fill("---\n"),
  "lines of strokes between articles": fill(`${sentence}\n---\n`),
  "form feeds": fill("\f"),
  "strokes in a line": fill("-"),
  "open quotation marks": fill("«"),
  "quotation marks in words": fill('قال "'),
  "open brackets": fill("("),
  "pairs of brackets": fill("() "),
  commas: fill("، "),
  "Latin commas": fill("a,b,"),
  digits: fill("1"),
  "digits with points": fill("1.000,"),
  days: fill("الاثنين 10 يناير 2022 "),
  "lines of days": fill("الاثنين 10 يناير 2022\n"),
  "words of attribution": fill("وقال بحسب "),
  "sources in a line": within(`${sentence}\nالمصدر: `, "رويترز + "),
  "blanks between sources": within(`${sentence}\nالمصدر: أ`, " ", "ب"),
  "blanks in brackets": within("(رويترز", " ", `\n${sentence}`),
  "blanks in a line of names": within(
    "سامر خوري -",
    " ",
    `دمشق\nفتحت المكتبة أبوابها للقراء بعد عام\n${sentence}${sentence}`,
  ),
  "strokes in a line of names": within(
    "سامر خوري - ",
    "ـ",
    `دمشق\nفتحت المكتبة أبوابها للقراء بعد عام\n${sentence}${sentence}`,
  ),
  "blanks in a headline": within("فتحت المكتبة أبوابها", " ", `للقراء\n${sentence}${sentence}`),
  "strokes between blanks": within(`${sentence}\nالمصدر: أ`, "   -", "ب"),
  "hash signs": fill("#كتب "),
  addresses: fill("https://a.example/b "),
  "one address": within("https://a.example/", "a/"),
  "names of sites": fill("فيسبوك تويتر "),
  "links to others": fill("اقرأ أيضا: "),
  "header lines": fill("Aa: b\n"),
  "a mail's folded header": within("MIME-Version: 1.0\nSubject: a\n", " a\n"),
  "rows of a table": within("a,b,c\n", "1,2,3\n"),
  "a quotation in a table that never ends": within('a,b,c\n"', "1,2,3\n"),
  "signs that open tags": fill("<"),
  "signs that end tags": fill("</"),
  "names of tags": fill("<a "),
  "tags without an end": within("<p>", "<a href="),
  "an attribute without an end": within('<p title="', "a "),
  "comments without an end": within("<p>", "<!--"),
  "comments in prose": within(`${sentence}<b>a</b>`, "<!--"),
  "stray signs in prose": within(`${sentence}<b>a</b>`, "a<b && c "),
  "declarations without an end": within("<p>", "<!a "),
  "sections of data": html("<![CDATA["),
  ampersands: html("&"),
  references: html("&amp;"),
  "numbered references": html("&#x627;"),
  "references that are none": html("&lafigure"),
  "nested blocks": html("<div>"),
  "nested blocks with their ends": halves("<div>", "</div>"),
  "nested blocks, then ends of others": halves("<div>", "</p>"),
  "formatting left open": html("<b>"),
  "formatting left open in paragraphs": html("<p><b>a"),
  "links left open": html('<a href="x">'),
  "paragraphs in items": html("<li><p>"),
  "paragraphs in cells": html("<td><p>"),
  "tables in tables": html("<table><tr><td>"),
  "cells in a row": html("<td>a</td>", "<table><tr>", "</table>"),
  rows: html("<tr><td>قال</td></tr>", "<table>", "</table>"),
  breaks: html("<br>"),
  "breaks between words": html("قال<br><br>"),
  "empty paragraphs": html("<p></p>"),
  "short paragraphs": html("<p>قال نعم.</p>"),
  "long paragraphs": html(`<p>${sentence.repeat(3)}</p>`),
  "paragraphs in blocks of their own": html(`<div><div><p>${sentence}</p></div></div>`),
  "links in items": html('<li><a href="x">قال نعم</a></li>', "<ul>", "</ul>"),
  headings: html("<h2>قال</h2>"),
  "first headings": html("<h1>قال</h1>"),
  spans: html("<span>قال</span>", "<p>", "</p>"),
  pictures: html('<img src="x">'),
  drawings: html("<svg>"),
  "drawings broken by paragraphs": html("<svg><p>"),
  scripts: html("<script>a</script>"),
  "scripts without an end": html("<script>"),
  styles: html("<style>a</style>"),
  "hidden text": html("<noscript>a</noscript>"),
  fields: html("<textarea>"),
  forms: html("<form>"),
  "attributes of one tag": html(" a=1", "<p", ">"),
  "different attributes of one tag": (size) =>
    `<html><p ${Array.from({ length: size / 8 }, (_, at) => `a${at}=1 `).join("")}>${sentence}`,
  "an attribute of many classes": html("a ", '<p class="', '">'),
  "references in an attribute": html("&amp;", '<p title="', '">'),
  "facts in the head": html('<meta name="author" content="a">'),
  "linked data in lists": json("[", "", ""),
  "linked data in lists that end": (size) => json("", "[".repeat(size / 2), "]".repeat(size / 2))(0),
  "linked data in objects": json('{"a":'),
  "linked data in a graph": json('{"@id":"a"},', '{"@graph":[', "{}]}"),
  "linked data that name each other": (size) =>
    json(
      "",
      `{"@graph":[${Array.from({ length: size / 40 }, (_, at) => `{"@id":"${at}","author":{"@id":"${at + 1}"}}`).join(",")}]}`,
    )(0),
  "linked data with commas too many": json(",", "[", "]"),
  "linked data of blanks": json(" ", "[1", "]"),
  "a story in lists": fill("["),
  "a story in objects": fill('{"a":'),
  "a story of numbers": within("[", "1,", "1]"),
};
