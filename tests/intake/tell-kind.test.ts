import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";
import { tellUnread } from "@/intake/tell-kind";

const sentence = "قال وزير المياه سالم الحداد إن السد الجديد لن يمس حصة القرى من مياه النهر هذا العام.";

describe("what holds articles in a form that is not read yet", () => {
  it.each([
    [
      "mhtml",
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n\r\n------x\r\nContent-Type: text/html\r\n\r\n<html>',
    ],
    ["mhtml", 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a\n'],
    [
      "mail",
      `Received: from a (b [1.2.3.4])\n\tby c; Mon, 10 Jan 2022 08:00:00 +0000\nDate: Mon, 10 Jan 2022\nFrom: a@a.example\nSubject: x\n\n${sentence}`,
    ],
    ["mail", `\uFEFFReturn-Path: <a@a.example>\nTo: b@b.example\n\n${sentence}`],
    ["feed", `<?xml version="1.0" encoding="utf-8"?>\n<!-- made by x -->\n<rss version="2.0"><channel>`],
    ["feed", `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${sentence}</title></entry></feed>`],
    ["feed", `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"><item/></rdf:RDF>`],
    ["table", `outlet,date,text\nالنهر,2022-01-10,"${sentence}، نعم"\nالميناء,2022-01-11,"أ ""ب""\nج"\n`],
    ["table", `الوسيلة;النص\nالنهر;${sentence}\nالميناء;${sentence}\n`],
    ["table", `id\theadline\nx1\t${sentence}\nx2\t${sentence}\n`],
  ])("is told as %s by what it holds", async (kind, text) => {
    expect(tellUnread(text)).toBe(kind);
    expect(await readInput({ name: "article.txt", bytes: new TextEncoder().encode(text) })).toEqual([
      { kind: "refused", reason: { kind: "not-read-yet", is: kind } },
    ]);
  });

  it.each([
    ["an article", `السد الجديد\n\n${sentence}\n\n${sentence}`],
    [
      "an article with commas",
      "The minister said, on Monday, that it stays.\nHe added, later, that it goes.\nNo one, so far, knows.",
    ],
    ["a letter that is quoted in an article", `From: الوزير\nTo: اللجنة\nSubject: السد\n\n${sentence}`],
    ["an interview", "سؤال: متى يفتح السد؟\nجواب: الخميس المقبل.\nسؤال: من يحضر؟"],
    ["an interview in English", "Question: When?\nAnswer: On Monday.\nQuestion: Who?\nAnswer: Everyone."],
    ["a page that speaks of feeds", `<html><body><p>${sentence} rss feed</p></body></html>`],
    ["lines of equal parts", "أحمد، علي، سعاد\nمحمد، ليلى، هدى\nسالم، نور، مها"],
    ["a list of results with strokes", "الأول | الثاني\nأ | ب"],
    ["a story", '{"format":1}'],
    ["nothing", ""],
  ])("is not %s", (_, text) => {
    expect(tellUnread(text)).toBeNull();
  });
});

describe("a page that only announces articles", () => {
  const teaser = (at: number) =>
    `<div class="card"><h3><a href="/${at}">خبر رقم ${at} عن السد الجديد في الوادي</a></h3><p>ملخص قصير للخبر رقم ${at} من دون تفاصيل.</p></div>`;
  const teasers = (count: number) => Array.from({ length: count }, (_, at) => teaser(at)).join("");
  const warnings = async (html: string) => {
    const [reading] = await readInput({ pasted: html });
    return reading?.kind === "article" ? reading.draft.warnings : reading;
  };

  it("is told with the number of what it announces", async () => {
    expect(
      await warnings(`<html><body><h1>محليات</h1><div>${teasers(8)}</div></body></html>`),
    ).toContainEqual({
      kind: "teasers",
      count: 8,
    });
    const list = Array.from(
      { length: 6 },
      (_, at) => `<li><a href="/${at}">عنوان طويل لخبر رقم ${at}</a></li>`,
    );
    expect(await warnings(`<html><body><ul>${list.join("")}</ul></body></html>`)).toContainEqual({
      kind: "teasers",
      count: 6,
    });
  });

  it("is no article, with or without others below it", async () => {
    const paragraphs = `<p>${sentence.repeat(3)}</p>`.repeat(5);
    for (const html of [
      `<article>${paragraphs}</article>`,
      `<div>${paragraphs}</div><div>${teasers(6)}</div>`,
    ]) {
      expect(await warnings(`<html><body><h1>السد</h1>${html}</body></html>`)).toEqual([]);
    }
  });
});
