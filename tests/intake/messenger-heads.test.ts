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
