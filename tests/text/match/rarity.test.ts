import { describe, expect, it } from "vitest";
import { rarityAmong } from "@/text/match/rarity";
import { readTerms } from "@/text/match/read-terms";

/** What the words of a sentence weigh among passages, in their order. */
function weights(sentence: string, passages: readonly string[]): readonly number[] {
  const rarity = rarityAmong(passages);
  const terms = readTerms(sentence);
  return terms.map((term, at) => rarity(term, terms[at - 1]));
}

describe("how much a word tells", () => {
  const quotation = "أرهقت مضخات القرية ميزانية المزارعين";

  it("is the same however many papers print one quotation", () => {
    expect(
      weights(
        quotation,
        Array.from({ length: 6 }, () => quotation),
      ),
    ).toEqual(weights(quotation, [quotation]));
  });

  it("falls with the sentences that have a word", () => {
    const others = ["تعطلت مضخات الحي", "وصلت مضخات جديدة", "بيعت مضخات مستعملة", "أصلح العمال مضخات الري"];
    const [, among = 0] = weights(quotation, [quotation, ...others]);
    const [, alone = 0] = weights(quotation, [quotation]);
    expect(among).toBeLessThan(alone);
  });

  it("is little for the rest of a name that stands in many sentences", () => {
    const named = [
      "زار رابطة صيادي الخليج",
      "دعمت رابطة صيادي الخليج",
      "شكرت رابطة صيادي السواحل",
      "أسست رابطة صيادي الشمال",
    ];
    const [, , bound = 1] = weights("زار رابطة صيادي", named);
    const [, , free = 0] = weights("زار رابطة صيادي", named.slice(0, 1));
    expect(bound).toBeLessThan(free / 2);
  });
});
