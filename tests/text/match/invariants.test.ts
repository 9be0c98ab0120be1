import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MatchableArticle, matchStatements, type StatementMatches } from "@/text/match/index";
import { article, groups } from "./articles";

const words =
  `لن نسمح تسمح بثورات ملونة القوات ستنسحب ستبقى بعد انتهاء المهمة في العاصمة 2030 جنديا ثلاثة آلاف مصر تونس
  ارتفاع أسعار الوقود انخفاض الوزير ينفي محاولة انقلاب قريبا المدارس الأحد لا`.split(/\s+/u);

const said = fc.tuple(
  fc.constantFrom("putin", "tokayev", null),
  fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 9 }).map((it) => it.join(" ")),
);
const day = fc.constantFrom("2022-01-09", "2022-01-10", "2022-02-20", null);
const articles = fc
  .array(fc.tuple(fc.array(said, { maxLength: 5 }), day), { maxLength: 6 })
  .map((all) => all.map(([each, published], at) => article(`a${at}`, each, published)));

const singles = ({ clusters }: StatementMatches): readonly string[] =>
  clusters.flatMap(({ wordings }) => wordings.map((it) => `${it.article}.${it.wording}`)).sort();

const asked = (given: readonly MatchableArticle[]): readonly string[] => {
  const { clusters, suggestions } = matchStatements(given);
  const name = (cluster: number) =>
    (clusters[cluster]?.wordings ?? [])
      .map((it) => `${it.article}.${it.wording}`)
      .sort()
      .join(" ");
  return suggestions
    .map(({ kind, one, other }) => `${kind}: ${[name(one), name(other)].sort().join(" | ")}`)
    .sort();
};

describe("matching any articles", () => {
  it("puts every wording in exactly one cluster", () => {
    fc.assert(
      fc.property(articles, (given) => {
        const all = given.flatMap(({ id, wordings }) => wordings.map((_, at) => `${id}.${at}`)).sort();
        expect(singles(matchStatements(given))).toEqual(all);
      }),
    );
  });

  it("finds the same clusters and asks the same in whatever order the articles come", () => {
    fc.assert(
      fc.property(
        articles.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
          ),
        ),
        ([given, shuffled]) => {
          expect(groups(matchStatements(shuffled))).toEqual(groups(matchStatements(given)));
          expect(asked(shuffled)).toEqual(asked(given));
        },
      ),
    );
  });

  it("keeps confidence within its bounds, and never joins two known speakers", () => {
    fc.assert(
      fc.property(articles, (given) => {
        const speakers = new Map(
          given.flatMap(({ id, wordings }) => wordings.map((it, at) => [`${id}.${at}`, it.speaker] as const)),
        );
        const { clusters, suggestions } = matchStatements(given);
        for (const { wordings, confidence } of clusters) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          const known = wordings
            .map((it) => speakers.get(`${it.article}.${it.wording}`))
            .filter((it) => it !== null);
          expect(new Set(known).size).toBeLessThanOrEqual(1);
        }
        for (const { one, other, confidence } of suggestions) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(one).toBeLessThan(other);
          expect(clusters[other]).toBeDefined();
        }
      }),
    );
  });

  it("joins equal texts of one speaker", () => {
    const telling = said.filter(([speaker, text]) => speaker !== null && text !== "");
    fc.assert(
      fc.property(telling, articles, (one, others) => {
        const found = matchStatements([article("x", [one]), ...others, article("y", [one])]);
        const own = found.clusters.find(({ wordings }) => wordings.some((it) => it.article === "x"));
        expect(own?.wordings).toContainEqual({ article: "y", wording: 0 });
      }),
    );
  });

  it("matches a thousand articles in a time that does not hang", () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      article(`n${at}`, [
        [`speaker ${at % 40}`, `المدينة رقم ${at % 250} تفتح مدارسها وأسواقها بعد انتهاء أعمال الصيانة`],
        [null, `وصول ${at % 300} شاحنة إلى ميناء العاصمة محملة بالوقود والقمح`],
      ]),
    );
    const { clusters } = matchStatements(many);
    expect(clusters.flatMap(({ wordings }) => wordings)).toHaveLength(2000);
  });
});
