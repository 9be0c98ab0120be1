/** One ordinary thing that people bring: what it holds, the lines that must come out, and what must not. */
export interface OrdinarySample {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly without?: readonly string[];
}

const first = "قالت مديرة المتحف سعاد النجار إن القاعة الجديدة تفتح أبوابها للزوار يوم الخميس المقبل.";
const second = "وأضافت النجار أن المتحف يعرض 340 قطعة لم تخرج من المخازن منذ عام 1987.";
const third = "في المقابل، طالب اتحاد الأدلاء السياحيين بخفض رسوم الدخول إلى النصف.";
const title = "متحف المدينة يفتح قاعته الجديدة الخميس";
const all = [first, second, third];

const paragraphs = all.map((text) => `<p>${text}</p>`).join("");
const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title} | جريدة الميناء</title>${head}</head><body>${body}</body></html>`;
const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `<li><a href="/${at}">قسم الأخبار رقم ${at}</a></li>`).join("");
const menu = `<nav><ul>${links(9)}</ul></nav>`;

/** Prose with a few tags in it, as it stands in a chat, a mail or an editor. */
const prose: readonly OrdinarySample[] = [
  { name: "prose with line breaks", text: `${first}<br>${second}<br/>${third}`, lines: all },
  {
    name: "prose with two breaks between paragraphs",
    text: `${first}<BR><BR>\n${second}`,
    lines: [first, second],
  },
  { name: "prose with bold words", text: first.replace("سعاد", "<b>سعاد</b>"), lines: [first] },
  {
    name: "prose with bold words in lines of its own",
    text: `${first.replace("سعاد", "<strong>سعاد</strong>")}\n\n${second}\n${third}`,
    lines: all,
  },
  {
    name: "prose with a link",
    text: `${first}\n${second} <a href="https://museum.example/x">موقع المتحف</a>`,
    lines: [first, `${second} موقع المتحف`],
  },
  {
    name: "prose with a condition from a program",
    text: `${first}\nكتب المبرمج في رسالته: if (a < b && c > d) ثم أضاف أن الخطأ هنا تماما.`,
    lines: [first, "كتب المبرمج في رسالته: if (a < b && c > d) ثم أضاف أن الخطأ هنا تماما."],
  },
  {
    name: "a condition without spaces",
    text: `${first}\nوالشرط هو a<b && c>d في السطر الأول، وهو صحيح دائما.`,
    lines: [first, "والشرط هو a<b && c>d في السطر الأول، وهو صحيح دائما."],
  },
  {
    name: "a condition beside bold words",
    text: `${first.replace("سعاد", "<b>سعاد</b>")}\nوالشرط هو a <b && c> d في السطر الأول، وهو صحيح دائما.`,
    lines: [first, "والشرط هو a <b && c> d في السطر الأول، وهو صحيح دائما."],
  },
  {
    name: "prose with arrows and angle quotes",
    text: `<<${first}>>\n${second} <-- مهم\nرويترز <reuters@example.org>`,
    lines: [`<<${first}>>`, `${second} <-- مهم`],
  },
  {
    name: "prose with entities",
    text: `${first}<br>قال &quot;نعم&quot; &amp; مضى&nbsp;إلى بيته &laquo;مسرورا&raquo; كما كان.`,
    lines: [first, 'قال "نعم" & مضى إلى بيته «مسرورا» كما كان.'],
  },
  { name: "text that speaks of a tag", text: `${first}\n${second} (الوسم &lt;b&gt;)`, lines: [first] },
  { name: "one bold sentence", text: `<b>${first}</b>`, lines: [first] },
  { name: "a sentence in a font element", text: `<font color="red">${first}</font>`, lines: [first] },
  {
    name: "text whose last tag is never ended",
    text: `${first}<br>${second}<b`,
    lines: [first, `${second}<b`],
  },
  {
    name: "prose with a comment",
    text: `${first}<!-- ملاحظة --><br>${second}`,
    lines: [first, second],
    without: ["ملاحظة"],
  },
];

/** Pieces of pages, as a browser's copy or an editor's export has them. */
const pieces: readonly OrdinarySample[] = [
  { name: "paragraphs alone", text: paragraphs, lines: all },
  { name: "one paragraph", text: `<p>${first}</p>`, lines: [first] },
  { name: "a div without paragraphs", text: `<div>${all.join("<br><br>")}</div>`, lines: all },
  { name: "a span with a style", text: `<span style="font-size:14px">${first}</span>`, lines: [first] },
  {
    name: "what a browser copies",
    text: `<meta charset='utf-8'><p style="margin:0">${first}</p><p style="margin:0">${second}</p>`,
    lines: [first, second],
  },
  {
    name: "what a word processor copies",
    text: `<html xmlns:o="urn:x"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><p class="MsoNormal"><span lang="AR-SA">${first}<o:p></o:p></span></p><!--EndFragment--></body></html>`,
    lines: [first],
    without: ["MsoNormal"],
  },
  { name: "a quotation block alone", text: `<blockquote>${first}</blockquote>`, lines: [first] },
  { name: "a list", text: `<ul><li>${first}</li><li>${second}</li></ul>`, lines: [first, second] },
  { name: "a list without end tags", text: `<ol><li>${first}<li>${second}<li>${third}</ol>`, lines: all },
  {
    name: "definitions",
    text: `<dl><dt>القاعة</dt><dd>${first}</dd><dt>العرض</dt><dd>${second}</dd></dl>`,
    lines: [first, second],
  },
  {
    name: "a table with the text in its cells",
    text: `<table><tr><td>${first}</td></tr><tr><td>${second}</td></tr></table>`,
    lines: [first, second],
  },
  {
    name: "a table for the layout",
    text: page(`<table width="100%"><tr><td width="20%">${links(3)}</td><td>${paragraphs}</td></tr></table>`),
    lines: all,
  },
  { name: "preformatted text", text: `<pre>${all.join("\n\n")}</pre>`, lines: all },
  {
    name: "preformatted text that was broken at its eightieth sign",
    text: `<pre>${first.replace(" إن ", "\nإن ")}\n\n${second}</pre>`,
    lines: [first, second],
  },
  { name: "paragraphs that are never ended", text: `<p>${first}<p>${second}<p>${third}`, lines: all },
  {
    name: "XHTML with its declaration",
    text: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs}</body></html>`,
    lines: all,
  },
  {
    name: "a paragraph with a drawing in it",
    text: `<p><svg viewBox="0 0 1 1"><path d="M0 0"/><title>أيقونة</title></svg>${first}</p>`,
    lines: [first],
    without: ["أيقونة"],
  },
  {
    name: "markup in a CDATA section",
    text: `<div><![CDATA[<p>${first}</p><p>${second}</p>]]></div>`,
    lines: [first, second],
    without: ["CDATA", "]]"],
  },
];

/** Whole pages whose text stands where not every reader of pages looks for it. */
const pages: readonly OrdinarySample[] = [
  {
    name: "text in headings alone",
    text: page(`<h1>${title}</h1><h2>${first}</h2><h2>${second}</h2><h3>${third}</h3>`),
    lines: [title, ...all],
  },
  { name: "text in one heading", text: page(`<h1>${first}</h1>`), lines: [first] },
  {
    name: "text in links alone",
    text: page(`<div><a href="/1">${first}</a></div><div><a href="/2">${second}</a></div>`),
    lines: [first, second],
  },
  { name: "text in a sidebar", text: page(`${menu}<aside>${paragraphs}</aside>`), lines: all },
  {
    name: "text in a block called sidebar",
    text: page(`<div id="sidebar" class="sidebar widget">${paragraphs}</div>`),
    lines: all,
  },
  {
    name: "text in a share block",
    text: page(`<div class="share social sharing">${paragraphs}</div>`),
    lines: all,
  },
  {
    name: "text in a comment block",
    text: page(`<div id="comments" class="comment disqus">${paragraphs}</div>`),
    lines: all,
  },
  { name: "text in a footer", text: page(`${menu}<footer>${paragraphs}</footer>`), lines: all },
  {
    name: "text in a header",
    text: page(`<header><h1>${title}</h1>${paragraphs}</header>`),
    lines: [title, ...all],
  },
  { name: "text in a menu element", text: page(`<nav>${paragraphs}</nav>`), lines: all },
  {
    name: "text in a picture's caption",
    text: page(`<figure><img src="a.jpg"><figcaption>${first}</figcaption></figure>`),
    lines: [first],
  },
  {
    name: "text in a form, as old sites wrap the whole page",
    text: page(`<form id="aspnetForm"><div>${paragraphs}</div></form>`),
    lines: all,
  },
  { name: "text in a field", text: page(`<textarea rows="9">${first}</textarea>`), lines: [first] },
  {
    name: "text for browsers without scripts",
    text: page(`<div id="root"></div><noscript>${paragraphs}</noscript>`),
    lines: all,
  },
  {
    name: "text in a hidden block, which a script shows",
    text: page(`<div id="app" style="display:none" hidden>${paragraphs}</div>`),
    lines: all,
  },
  {
    name: "text in folds",
    text: page(`<details><summary>الخبر</summary>${paragraphs}</details>`),
    lines: all,
  },
  {
    name: "text in elements of the site's own",
    text: page(`<x-story><x-line>${first}</x-line><p>${second}</p></x-story>`),
    lines: [second],
  },
  { name: "text between breaks in the body", text: page(all.join("<br><br>")), lines: all },
  {
    name: "text above the only heading of its kind",
    text: page(`${paragraphs}<h1>جريدة الميناء</h1>`),
    lines: all,
  },
  {
    name: "a page with styles in its head and its body",
    text: page(
      `<style>@import url(x.css); p{color:red}</style><article><h1>${title}</h1>${paragraphs}<style>.ad{display:none}</style></article>`,
      "<style>body{margin:0}</style>",
    ),
    lines: [title, ...all],
    without: ["color", "margin"],
  },
  {
    name: "a flash of one sentence",
    text: page(`${menu}<article><h1>عاجل</h1><p>${first}</p></article><footer>${links(20)}</footer>`),
    lines: [first],
    without: ["قسم الأخبار رقم 3"],
  },
  {
    name: "a short page of two sentences",
    text: page(`<h1>${title}</h1><p>تفتح القاعة الخميس.</p><p>الدخول مجاني.</p>`),
    lines: [title, "تفتح القاعة الخميس.", "الدخول مجاني."],
  },
  {
    name: "a whole page of a site",
    text: page(
      `${menu}<main><article><h1>${title}</h1>${paragraphs}</article></main><aside><ul>${links(6)}</ul></aside><footer>جميع الحقوق محفوظة</footer>`,
    ),
    lines: [title, ...all],
    without: ["قسم الأخبار رقم 3"],
  },
  {
    name: "a menu that is never ended",
    text: page(`<h1>${title}</h1>${paragraphs}<nav><ul>${links(3)}`),
    lines: [title, ...all],
  },
  {
    name: "a menu that is never ended, before the text",
    text: page(`<nav><ul>${links(3)}</ul><h1>${title}</h1>${paragraphs}`),
    lines: [title, ...all],
  },
  {
    name: "two pages joined",
    text: page(`<h1>${title}</h1><p>${first}</p>`) + page(`<h1>خبر آخر من الميناء</h1><p>${second}</p>`),
    lines: [title, first],
  },
];

/** What people bring that is nobody's attack: none of it may be refused, and none of these lines be lost. */
export const ordinarySamples: readonly OrdinarySample[] = [...prose, ...pieces, ...pages];
