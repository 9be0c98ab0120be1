import { describe, expect, it } from "vitest";
import { readStories } from "@/build/read-stories";
import { emptyFilter } from "@/corpus";
import { indexStories, openSearch, search } from "@/corpus/search";
import { parseQuery } from "@/text/search";

/** What a reader of the first story would ask, and the statement that is meant. Written before any of it was tried. */
const asked: readonly (readonly [typed: string, statement: string])[] = [
  ["متى تنسحب القوات الروسية؟", "forces-leave-when-mission-ends"],
  ["انسحاب القوات", "forces-leave-when-mission-ends"],
  ["كم جنديا نشروا؟", "troops-2030-deployed"],
  ["2030 جندي", "troops-2030-deployed"],
  ["٢٠٣٠", "troops-2030-deployed"],
  ["كم شخصا اعتقل؟", "about-eight-thousand-arrested"],
  ["عدد الموقوفين", "about-eight-thousand-arrested"],
  ["7939", "about-eight-thousand-arrested"],
  ["اعتقال ثمانية آلاف", "about-eight-thousand-arrested"],
  ["محاولة انقلاب", "coup-attempt"],
  ["الثورات الملونة", "no-colour-revolutions"],
  ["لن نسمح بثورات ملونة", "no-colour-revolutions"],
  ["أضرار رجال الأعمال", "damage-220-million"],
  ["220 مليون دولار", "damage-220-million"],
  ["كم بلغت الخسائر بالدولار", "damage-220-million"],
  ["إطلاق النار على المتظاهرين السلميين", "never-fire-on-peaceful-protesters"],
  ["القصر الرئاسي", "palace-plan-abandoned"],
  ["أسعار الوقود", "threat-not-from-fuel-protests"],
  ["شجاعة توكاييف", "tokayev-praised-for-courage"],
  ["هل أشاد بوتين بتوكاييف", "tokayev-praised-for-courage"],
  ["الإرهاب العالمي", "global-terrorism-targeted-kazakhstan"],
  ["خلايا نائمة", "extremists-recruited-online"],
  ["الشبكات الاجتماعية والفضاء الإلكتروني", "extremists-recruited-online"],
  ["عمل عدواني", "act-of-aggression"],
  ["مركز واحد", "coordinated-from-one-centre"],
  ["من نسق الأحداث", "coordinated-from-one-centre"],
  ["هجوم إرهابي هجين", "hybrid-terrorist-attack"],
  ["مواطنون وأجانب شاركوا في الهجمات", "citizens-and-foreigners-took-part"],
  ["تغطية الإعلام الأجنبي", "displeasure-at-foreign-coverage"],
  ["الحياة تعود إلى طبيعتها", "life-returning-to-normal"],
  ["قوالب قديمة", "experts-use-old-templates"],
  ["مؤامرة داخلية وخارجية", "conspiracy-of-internal-and-external-forces"],
  ["طلب المساعدة من المنظمة", "kazakhstan-asked-the-csto"],
  ["مطاردة الإرهابيين", "hunt-for-terrorists-goes-on"],
  ["التحقيق في قتل المدنيين", "killings-under-investigation"],
  ["ألماتي وتسع مقاطعات", "gangs-held-almaty-and-nine-regions"],
  ["coup attempt", "coup-attempt"],
  ["when do the troops leave", "forces-leave-when-mission-ends"],
  ["sleeper cells", "extremists-recruited-online"],
  ["peaceful protesters", "never-fire-on-peaceful-protesters"],
];

describe("what a reader of the first story asks", () => {
  it("comes first in 38 of 40", async () => {
    const stories = await readStories("src/content");
    const index = await openSearch(JSON.parse(JSON.stringify(indexStories(stories))), "search.json");
    const missed = asked.filter(([typed, statement]) => {
      const request = { query: parseQuery(typed), filter: emptyFilter, textOf: () => null };
      const { hits } = search([index], request);
      return hits.find(({ kind }) => kind === "statement")?.id !== statement;
    });
    expect(asked).toHaveLength(40);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(2);
  });
});
