import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames } from "@/text/names";

const articles = (...texts: string[]) => texts.map((text, index) => ({ id: `article-${index + 1}`, text }));

/** What is named, with its forms. */
const named = (...texts: string[]) =>
  findNames(articles(...texts)).map(({ kind, forms }) => [kind, ...forms.map(({ form }) => form)]);

describe("findNames", () => {
  it("puts the spellings of one country together", () => {
    const [kazakhstan] = named("اجتمعوا في قازاقستان ثم عادوا إلى كازاخستان.", "وفي كازخستان هدأ الوضع.");
    expect(kazakhstan?.[0]).toBe("place");
    expect(kazakhstan?.slice(1).toSorted()).toEqual(["كازاخستان", "كازخستان", "قازاقستان"].toSorted());
  });

  it("leaves clitics out of a form", () => {
    expect(named("سافر إلى لبنان. وبلبنان أزمة، وللبنان أصدقاء، ولبنان صغير.")).toEqual([["place", "لبنان"]]);
  });

  it("keeps countries of similar names apart", () => {
    const all = named("النيجر بلد. نيجيريا بلد. النيجر جار. نيجيريا جارة. إيران والعراق، وإيران والعراق.");
    expect(all.map(([, form]) => form).toSorted()).toEqual(
      ["إيران", "العراق", "النيجر", "نيجيريا"].toSorted(),
    );
  });

  it("reads a name of several words whole", () => {
    expect(named("قالت إنها في الولايات المتحدة، ثم غادرت الولايات المتحدة.")).toEqual([
      ["place", "الولايات المتحدة"],
    ]);
  });

  it("gives a person's office, full name and family name as forms of one", () => {
    const all = named(
      "قال الرئيس المصري عبد الفتاح السيسي إن الأمر محسوم. وأضاف السيسي أنه متفائل.",
      "وأكد الرئيس المصري ذلك.",
    );
    const person = all.find(([kind]) => kind === "person");
    expect(person?.slice(1).toSorted()).toEqual(
      ["الرئيس المصري عبد الفتاح السيسي", "السيسي", "الرئيس المصري"].toSorted(),
    );
  });

  it("puts a body and the shorter forms of its name together", () => {
    const all = named("أعلنت منظمة معاهدة الأمن الجماعي ذلك.", "وقالت منظمة الأمن الجماعي إنها مستعدة.");
    expect(all).toContainEqual(["body", "منظمة معاهدة الأمن الجماعي", "منظمة الأمن الجماعي"]);
  });

  it("gives nothing for what is named once, nor for nothing", () => {
    expect(named("زار باريس.")).toEqual([]);
    expect(findNames([])).toEqual([]);
  });

  const words =
    "كازاخستان قازاقستان وروسيا لروسيا الولايات المتحدة الرئيس الروسي فلاديمير بوتين بوتين قال إن منظمة الأمم . ، 👍 ـ".split(
      " ",
    );
  const someText = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 5 })), {
      maxLength: 40,
    })
    .map((drawn) => drawn.join(" "));

  it("quotes every form from its article, without overlaps within one name", () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 4 }), (texts) => {
        const given = articles(...texts);
        const textOf = new Map(given.map(({ id, text }) => [id, text]));
        for (const { forms } of findNames(given)) {
          const quotes = forms.flatMap((form) => form.quotes.map((quote) => ({ ...quote, form: form.form })));
          for (const { article, start, end, form } of quotes)
            expect(textOf.get(article)?.slice(start, end).replace(/\s+/gu, " ")).toBe(form);
          const inOrder = quotes.toSorted((a, b) => a.article.localeCompare(b.article) || a.start - b.start);
          inOrder.forEach((quote, index) => {
            const next = inOrder[index + 1];
            if (next?.article === quote.article) expect(next.start).toBeGreaterThanOrEqual(quote.end);
          });
        }
      }),
    );
  });

  it("does not depend on the order of the articles", () => {
    const texts = ["قال الرئيس التركي رجب طيب أردوغان إن تركيا قوية.", "وفي تركيا قال أردوغان إن الوقت حان."];
    const forms = (order: readonly string[]) =>
      named(...order)
        .map((name) => name.toSorted().join(" "))
        .toSorted();
    expect(forms(texts)).toEqual(forms(texts.toReversed()));
  });
});
