import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";

const title = "افتتاح المكتبة العامة بعد ثلاث سنوات من العمل";
const first =
  "أعلن رئيس البلدية افتتاح المكتبة العامة الجديدة في وسط المدينة، بعد أعمال استمرت ثلاث سنوات كاملة.";
const second = "وأضاف أن القاعات تتسع لأربعمئة قارئ، وأن الدخول إليها سيبقى مجانيا لجميع السكان.";

async function draftOf(pasted: string) {
  const [reading] = await readInput({ pasted });
  if (reading?.kind !== "article") throw new Error("there is no article");
  return reading.draft;
}

describe("what messengers write above a text", () => {
  it.each([
    ["[14:30, 12/5/2023] +966 50 123 4567: ", "2023-05-12"],
    ["[12/05/2023, 2:30:15 م] سامي العلي: ", "2023-05-12"],
    ["12/05/2023, 14:30 - ‪+966 50 123 4567‬: ", "2023-05-12"],
    ["أخبار المدينة, [12.05.2023 14:30]\n", "2023-05-12"],
    ["Forwarded from أخبار المدينة\n", null],
    ["+966 50 123 4567\n", null],
  ])("goes, but for the day: %s", async (head, day) => {
    const draft = await draftOf(`${head}${title}\n${first}\n${second}`);
    expect(draft.text).toBe([title, first, second].join("\n"));
    expect(draft.published?.date ?? null).toBe(day);
    expect(JSON.stringify(draft)).not.toContain("4567");
  });

  it("is not seen in an article with figures and days", async () => {
    const text = `${title}\n10/01/2022\n${first}\n${second}`;
    const draft = await draftOf(text);
    expect(draft.published?.date).toBe("2022-01-10");
    expect(draft.text).toBe([title, first, second].join("\n"));
  });
});

describe("the numbers of footnotes", () => {
  it("go from behind the words, in a text and on a page", async () => {
    const noted = first.replace("الجديدة", "الجديدة[1]").replace(/\.$/, ".[12]");
    expect((await draftOf(`${title}\n${noted}\n${second}`)).text).toContain(first);
    const page = `<html><body><h1>${title}</h1><p>${noted}</p><p>${second}</p></body></html>`;
    expect((await draftOf(page)).text).toContain(first);
  });

  it.each([
    ["<sup>1</sup>", "<sup>12</sup>"],
    ['<sup><a href="#_ftn1">[1]</a></sup>', "<sup>٢</sup>"],
    ["<sup>*</sup>", "<sup>1، 2</sup>"],
  ])("go where they are raised, with brackets or without: %s %s", async (one, other) => {
    const noted = first.replace("الجديدة", `الجديدة${one}`).replace(/\.$/, `.${other}`);
    const page = `<html><body><h1>${title}</h1><p>${noted}</p><p>${second}</p></body></html>`;
    expect((await draftOf(page)).text).toContain(first);
  });

  it("go out of a document of Word whose writer raised them by hand", async () => {
    const run = (text: string, raised = "") => `<w:r>${raised}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const up = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
    const [before = "", behind = ""] = first.split("الجديدة");
    const noted = run(`${before}الجديدة`) + run("3", up) + run(behind);
    const body = [run(title), noted, run(second)].map((paragraph) => `<w:p>${paragraph}</w:p>`).join("");
    const schema = "http://schemas.openxmlformats.org";
    const files = {
      "[Content_Types].xml": `<Types xmlns="${schema}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="r1" Type="${schema}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/document.xml": `<w:document xmlns:w="${schema}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
    );
    const [reading] = await readInput({ name: "مقال.docx", bytes });
    if (reading?.kind !== "article") throw new Error("there is no article");
    expect(reading.draft.text).toContain(first);
  });

  it.each([
    "120 م<sup>2</sup>",
    "5 كم<sup>2</sup>",
    "10<sup>6</sup>",
    "CO<sup>2</sup>",
    "القرن 19<sup>م</sup>",
  ])("are no powers: %s", async (measure) => {
    const page = `<html><body><h1>${title}</h1><p>${first} ومساحتها ${measure} في وسط المدينة.</p><p>${second}</p></body></html>`;
    expect((await draftOf(page)).text).toContain(measure.replace(/<[^>]*>/g, ""));
  });

  it("leave brackets that stand alone", async () => {
    expect((await draftOf(`${title}\n${first}\nالمادة [5] تنص على ${second}`)).text).toContain(
      "المادة [5] تنص",
    );
  });
});

describe("the cells of a table", () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

  it("are no paragraphs", async () => {
    const table = `<table>${row("القاعة", "المقاعد")}${row("الكبرى", "240")}</table>`;
    const page = `<html><body><h1>${title}</h1><p>${first}</p>${table}<p>${second}</p></body></html>`;
    expect((await draftOf(page)).text).toBe([title, first, second].join("\n"));
  });

  it("are lines where a page is laid out in them", async () => {
    const page = `<html><body><table>${row("أخبار", `<h1>${title}</h1><p>${first}</p><p>${second}</p>`)}</table></body></html>`;
    expect((await draftOf(page)).text).toBe([title, first, second].join("\n"));
  });
});
