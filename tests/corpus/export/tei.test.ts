// @vitest-environment jsdom
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Story } from "@/corpus";
import { type CollatedStatement, toTei, wordsOf } from "@/corpus/export";
import { arbitraryStory } from "../arbitrary-story";
import { notedStory } from "../noted-story";
import { smallStory } from "../small-story";
import { get, publishedStory } from "../story";
import { collated } from "./collated";
import { all, parseTei, readWitness, witnessesOf } from "./read-tei";
import { brokenRules } from "./tei-rules";

const address = "https://example.org/muqabala/?a=1&b=2";
const story = publishedStory();

const tei = (of: Story, statements = collated(of, of.statements)) => toTei(of, statements, address);

/** Expects every wording of every statement to be read through the document to the letter. */
function expectReadable(of: Story, statements: readonly CollatedStatement[], asXml = (text: string) => text) {
  const document = parseTei(tei(of, statements));
  for (const { statement, wordings } of statements) {
    const ids = witnessesOf(document, statement.id);
    expect(ids.map((id) => readWitness(document, statement.id, id))).toEqual(
      wordsOf(of, wordings).map(asXml),
    );
  }
}

/** A story of one statement that outlets word in any words at all, also such as no decoder lets through. */
function storyOf(texts: readonly string[]): Story {
  const ids = texts.map((_, index) => `a-${index}`);
  const sound = smallStory({
    articles: Object.fromEntries(ids.map((id) => [id, "قال"])),
    statements: [{ id: "said", wordings: ids.map((id) => [id, "قال"]) }],
  });
  const textOf = (id: string) => texts[ids.indexOf(id)] ?? "";
  return {
    ...sound,
    articles: sound.articles.map((article) => {
      const text = textOf(article.id);
      return { ...article, text, lines: [{ kind: "paragraph", start: 0, end: text.length }] };
    }),
    statements: sound.statements.map((statement) => ({
      ...statement,
      wordings: statement.wordings.map((one) => ({ ...one, start: 0, end: textOf(one.article).length })),
    })),
  };
}

describe("TEI", () => {
  it("says where a witness stands, and from which page, when and how it was taken", () => {
    const text = tei(story);
    expect(text).toContain('<ptr type="article" target="https://hill.example/flood"/>');
    expect(text).toContain('<ptr type="retrieved" target="https://m.hill.example/flood"/>');
    expect(text).toContain('<date type="retrieved" when="2026-11-28T08:30:00Z">2026-11-28T08:30:00Z</date>');
    expect(text).toContain('<note type="retrieved">bookmarklet</note>');
  });

  it("says which edition it is of, under which licence, and how to cite it", () => {
    const text = tei(story);
    expect(text).toContain('<edition n="1.2.0">');
    expect(text).toContain('target="https://creativecommons.org/publicdomain/zero/1.0/"');
    expect(text).toContain("The river’s flood, 1.2.0");
    expect(text).toContain("the city “will not close the bridge”");
    const { edition: _, ...own } = story;
    expect(tei(own)).not.toContain("<edition ");
  });

  it("is well-formed, and keeps the schema's rules", () => {
    expect(XMLValidator.validate(tei(story))).toBe(true);
    expect(brokenRules(parseTei(tei(story)))).toEqual([]);
  });

  it("keeps the rules with no statement at all", () => {
    expect(brokenRules(parseTei(tei(story, [])))).toEqual([]);
  });

  it("says where it is from, and what its method is", () => {
    const document = parseTei(tei(story));
    expect(all(document, "idno").map(({ textContent }) => textContent)).toEqual([address]);
    const [method] = all(document, "variantEncoding");
    expect(method?.getAttribute("method")).toBe("parallel-segmentation");
    expect(method?.getAttribute("location")).toBe("internal");
  });

  it("has persons as persons and bodies as organisations", () => {
    const document = parseTei(tei(story));
    const ids = (name: string) => all(document, name).map((node) => node.getAttribute("xml:id"));
    expect(ids("person")).toEqual(["p.mayor"]);
    expect(ids("org")).toEqual(["p.council"]);
    expect(all(document, "orgName").map(({ textContent }) => textContent)).toContain("The city council");
  });

  it("gives what was said to its speaker, and whether it is direct speech", () => {
    const said = all(parseTei(tei(story)), "said").map((one) => [
      one.getAttribute("who"),
      one.getAttribute("direct"),
    ]);
    expect(said[0]).toEqual(["#p.mayor", "unknown"]);
    expect(said[1]).toEqual(["#p.mayor", "false"]);
    expect(said[3]).toEqual(["#p.council", "false"]);
  });

  it("says of each witness who answers for it, and how sure it is", () => {
    const [statement] = story.statements;
    const found = statement?.wordings.map((wording, index) =>
      index === 0 ? { ...wording, basis: "found" as const } : wording,
    );
    const half = {
      ...story,
      statements: [{ ...get(story.statements, "bridge-stays-open"), wordings: found ?? [] }],
    };
    const document = parseTei(tei(half));
    const sure = (name: string) =>
      all(document, name).map((node) => [node.getAttribute("cert"), node.getAttribute("resp")]);
    expect(sure("witness")).toEqual([
      ["medium", "#r.found"],
      ["high", "#r.checked"],
    ]);
    expect(sure("said")).toEqual([["medium", "#r.found"]]);
    const ids = all(document, "respStmt").map((node) => node.getAttribute("xml:id"));
    expect(ids).toEqual(["r.checked", "r.found"]);
    expect(brokenRules(document)).toEqual([]);
  });

  it("leads to the outlet's page, and to the very words on it", () => {
    const targets = all(parseTei(tei(story)), "ptr").map((node) => node.getAttribute("target"));
    expect(targets).toEqual([
      "https://hill.example/flood",
      "https://m.hill.example/flood",
      `https://hill.example/flood#:~:text=${encodeURIComponent("الجسر سيغلق إذا ارتفع الماء")}`,
    ]);
  });

  it("has what a person noted, with tags that lead to what they mean", () => {
    const document = parseTei(tei(notedStory()));
    const notes = all(document, "note").map((note) => [note.getAttribute("type"), note.textContent]);
    expect(notes).toContainEqual(["comment", "راجع التسجيل"]);
    expect(notes).toContainEqual(["comment", "نُشر ليلًا"]);
    expect(notes.filter(([type]) => type === "tag")).toEqual([
      ["tag", "تهويل"],
      ["tag", "حذف"],
      ["tag", "حذف"],
    ]);
    expect(all(document, "category").map(({ textContent }) => textContent)).toEqual([
      "تهويل",
      "حذف: لم يورد ما أوردته الأخرى",
    ]);
    expect(brokenRules(document)).toEqual([]);
  });

  it("notes what is found of an outlet beside its words", () => {
    const notes = all(parseTei(tei(story)), "note")
      .filter((note) => note.getAttribute("type") === "finding")
      .map((note) => [note.getAttribute("subtype"), note.textContent]);
    expect(notes).toContainEqual(["figure", "«2,500» / «2030» (hill)"]);
  });

  it("links the two places of moved words", () => {
    const moved = smallStory({
      articles: {
        one: "في اجتماع طارئ أمس قال الرئيس إن القوات الروسية ستغادر البلاد قريبا.",
        two: "قال الرئيس إن القوات الروسية ستغادر البلاد قريبا في اجتماع طارئ أمس.",
      },
      statements: [
        {
          id: "leave",
          wordings: [
            ["one", "في اجتماع طارئ أمس قال الرئيس إن القوات الروسية ستغادر البلاد قريبا"],
            ["two", "قال الرئيس إن القوات الروسية ستغادر البلاد قريبا في اجتماع طارئ أمس"],
          ],
        },
      ],
    });
    const document = parseTei(tei(moved));
    const linked = all(document, "app").filter((app) => app.hasAttribute("corresp"));
    expect(linked.length).toBeGreaterThan(1);
    for (const app of linked) {
      const others = (app.getAttribute("corresp") ?? "").split(" ").map((pointer) => pointer.slice(1));
      for (const other of others) {
        const back = linked.find((one) => one.getAttribute("xml:id") === other);
        expect(back?.getAttribute("corresp")?.split(" ")).toContain(`#${app.getAttribute("xml:id")}`);
      }
    }
    expect(brokenRules(document)).toEqual([]);
  });

  it("reads every witness to the letter", () => {
    expectReadable(story, collated(story, story.statements));
  });

  it("reads every witness of stories of all shapes to the letter, and keeps the rules", () => {
    fc.assert(
      fc.property(arbitraryStory, (drawn) => {
        const statements = collated(drawn, drawn.statements);
        expectReadable(drawn, statements);
        expect(brokenRules(parseTei(tei(drawn, statements)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("reads any words to the letter, but for characters that XML cannot hold", () => {
    const held = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
    const asXml = (text: string) => text.replace(held, "\uFFFD");
    const part = fc.constantFrom(
      ...[
        "قال",
        "لن",
        "<b>",
        "&amp;",
        "]]>",
        "\r\n",
        "\r",
        "\t",
        "\u0000",
        "\u0007",
        "\uFFFE",
        "\uD800",
        "😀",
      ],
      ...["  ", '"', "'", "”", "2,500", "%20", "<!--"],
    );
    const words = fc.array(part, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(" "));
    const any = fc.oneof(words, fc.string({ unit: "binary", minLength: 1 }));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (texts) => {
        const of = storyOf(texts);
        expectReadable(of, collated(of, of.statements), asXml);
      }),
      { numRuns: 60 },
    );
  });
});
