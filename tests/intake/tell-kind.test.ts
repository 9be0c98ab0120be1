import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";
import { readStory } from "@/intake/read-story";
import { tellUnread } from "@/intake/tell-kind";

const sentence = "قال وزير المياه سالم الحداد إن السد الجديد لن يمس حصة القرى من مياه النهر هذا العام.";

describe("what holds articles in a form that a library reads", () => {
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
    [
      "feed",
      `{"version":"https://jsonfeed.org/version/1.1","title":"أ","items":[{"content_text":"${sentence}"}]}`,
    ],
    ["feed", `\uFEFF {\n "title": "أ",\n "version": "https://jsonfeed.org/version/1"\n}`],
    ["json-lines", `{"title":"أ","text":"${sentence}"}\n{"title":"ب","text":"${sentence}"}\n`],
    ["json-lines", `{"a":{"b":[1]}}\r\n{"a":{}}\r\n{"a":`],
    [
      "mail",
      `From a@a.example Mon Jan 10 08:00:00 2022\nReturn-Path: <a@a.example>\nSubject: x\n\n${sentence}`,
    ],
    ["table", `id\theadline\nx1\t${sentence}\nx2\t${sentence}\n`],
  ])("is told as %s by what it holds", (kind, text) => {
    expect(readStory(text, "article.txt") ?? tellUnread(text)).toBe(kind);
  });
});

describe("what holds articles in a form that is not read yet", () => {
  it.each([
    [
      "subtitles",
      `1\n00:00:01,000 --> 00:00:03,500\n${sentence}\n\n2\n00:00:04,000 --> 00:00:06,000\n${sentence}\n`,
    ],
    ["subtitles", `WEBVTT - خطاب\n\n00:01.000 --> 00:03.000\n${sentence}\n`],
    [
      "subtitles",
      `[Script Info]\r\nTitle: خطاب\r\n\r\n[Events]\r\nDialogue: 0,0:00:01.00,0:00:03.00,,,,,,,${sentence}`,
    ],
    [
      "subtitles",
      `<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"><body><p begin="1s">${sentence}</p></body></tt>`,
    ],
    ["contacts", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:سعاد النجار\r\nEND:VCARD\r\n"],
    [
      "calendar",
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:قمة\r\nEND:VEVENT\r\nEND:VCALENDAR",
    ],
    ["references", `@article{haddad2022,\n  title = {السد الجديد},\n  abstract = {${sentence}}\n}`],
    ["references", `TY  - NEWS\r\nTI  - السد\r\nAB  - ${sentence}\r\nER  - \r\n`],
    ["address", "[InternetShortcut]\r\nURL=https://river.example/dam\r\n"],
    ["address", "[Desktop Entry]\nType=Link\nName=السد\nURL=https://river.example/dam\n"],
    [
      "address",
      '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "a" "b"><plist version="1.0"><dict><key>URL</key>\n<string>https://river.example</string></dict></plist>',
    ],
    ["address", "https://river.example/dam?id=1\nwww.river.example/gate\n"],
    ["warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK"],
    ["tex", `% السد\n\\documentclass[a4paper]{article}\n\\begin{document}${sentence}\\end{document}`],
    ["xml", `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><p>${sentence}</p></text></TEI>`],
    ["xml", `<?xml version="1.0"?>\n<catalogue><entry>${sentence}</entry></catalogue>`],
    [
      "xml",
      '<?xml version="1.0"?><plist version="1.0"><dict><key>Name</key><string>a</string></dict></plist>',
    ],
  ])("is told as %s by what it holds", async (kind, text) => {
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
    ["an article with an address in its last line", `${sentence}\nhttps://river.example/dam`],
    ["an article that begins with an hour", `14:05:30 --> السد\n${sentence}`],
    ["an article that begins with somebody's handle", `@saad_najjar قالت إن السد جديد.\n${sentence}`],
    ["a list of one line", "المدينة,التاريخ,العدد"],
    ["lines of which the first leaves a part open", "أ,,ج\nد,ه,و\nز,ح,ط"],
    ["lines of unequal parts", "أ,ب,ج\nد,ه\nو,ز,ح,ط"],
    ["an article that speaks of calendars", `BEGIN و VCALENDAR كلمتان.\n${sentence}`],
    [
      "a page of XHTML",
      `<?xml version="1.0"?><!DOCTYPE html><html xmlns="x"><body><p>${sentence}</p></body></html>`,
    ],
    ["a paragraph of XHTML", `<?xml version="1.0"?><div><p>${sentence}</p></div>`],
    ["a story", '{"format":1}'],
    ["nothing", ""],
  ])("is not %s", (_, text) => {
    expect(tellUnread(text)).toBeNull();
  });
});

describe("what holds no text", () => {
  const bytes = (...parts: (string | readonly number[])[]) =>
    new Uint8Array(
      parts.flatMap((part) =>
        typeof part === "string" ? [...part].map((sign) => sign.charCodeAt(0)) : part,
      ),
    );
  const zip = [0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0];
  const filler = Array.from({ length: 9_000 }, (_, at) => (at * 7919) % 251);

  it.each([
    ["office", "a text of Word", bytes(zip, "[Content_Types].xml", filler)],
    [
      "office",
      "one whose picture comes first",
      bytes(zip, "docProps/a.jpeg", filler, "ppt/presentation.xml"),
    ],
    [
      "office",
      "a sheet of LibreOffice",
      bytes(zip, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    ],
    ["office", "a text of Pages", bytes(zip, "Index/Document.iwa", filler)],
    ["office", "a text in RTF", bytes("{\\rtf1\\ansi {\\b x}}")],
    ["office", "an older text of Word", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], filler)],
    ["book", "a book", bytes(zip, "mimetypeapplication/epub+zip", filler)],
    [
      "archive",
      "an archive of tar",
      bytes(
        Array.from({ length: 257 }, () => 97),
        "ustar",
      ),
    ],
    ["archive", "one of xz", bytes([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], filler)],
    ["postscript", "a print of PostScript", bytes("%!PS-Adobe-3.0\nshowpage")],
    ["web-archive", "a page that Safari saved", bytes("bplist00", [0xd1], "_WebMainResource", filler)],
    ["image", "a picture of TIFF", bytes([0x49, 0x49, 0x2a, 0x00], filler)],
    ["image", "a drawing", bytes('<?xml version="1.0"?>\n<svg xmlns="x"><text>a</text></svg>\n')],
    ["audio-video", "a recording", bytes("RIFF", [1, 2, 3, 4], "WAVEfmt ", filler)],
    ["database", "a database", bytes("SQLite format 3", [0], filler)],
    ["font", "a face", bytes("wOF2", [0, 1, 0, 0], filler)],
    ["font", "an older face", bytes([0, 1, 0, 0, 0], filler)],
    ["database", "a database of Access", bytes([0, 1, 0, 0], "Standard ACE DB", filler)],
    ["database", "an older one", bytes([0, 1, 0, 0], "Standard Jet DB", filler)],
    ["program", "one of Linux", bytes([0x7f], "ELF", filler)],
    ["program", "one of a browser", bytes([0], "asm", filler)],
    ["program", "a program", bytes("MZ", [0x90, 0, 3, 0], filler)],
  ] as const)("is told as %s by its bytes: %s", async (is, _, given) => {
    expect(await readInput({ name: "article.txt", bytes: given })).toEqual([
      { kind: "refused", reason: { kind: "binary", is } },
    ]);
  });

  it.each(["{\\rtf1\\ansi نص}", "%PDF-1.4\nنص", "<svg><text>نص</text></svg>"])(
    "is told where it was pasted as it is written: %s",
    async (pasted) => {
      expect(await readInput({ pasted })).toMatchObject([{ kind: "refused", reason: { kind: "binary" } }]);
    },
  );

  it.each([
    ["RIFF", `RIFF هو اسم هيئة. ${sentence}`],
    ["a picture's name", `GIF89 صورة قديمة. ${sentence}`],
    ["a drawing in it", `<svg><path d="M0 0"/></svg><p>${sentence}</p>`],
  ])("is not a text that begins with %s", async (_, text) => {
    const [reading] = await readInput({ name: null, bytes: new TextEncoder().encode(text) });
    expect(reading?.kind).toBe("article");
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
