import { describe, expect, it } from "vitest";
import { passageReader } from "@/text/match";

const collection = [
  "أعلنت الوزارة إغلاق المدارس في المحافظات الساحلية غدا بسبب العاصفة",
  "المدارس الساحلية لن تغلق أبوابها رغم العاصفة",
  "بلغت أسعار القمح أعلى مستوى منذ عشر سنوات",
  "وقال المزارعون إن الموسم كان ضعيفا",
  "لا جديد غدا",
];
const { read, ofOneThing } = passageReader(collection);
const likeness = (one: string, other: string) => ofOneThing(read(one), read(other));
const [closed, open, wheat, season, nothing] = collection;
if (!closed || !open || !wheat || !season || !nothing) throw new Error("a passage is missing");

describe("whether passages are on one thing", () => {
  it("holds for those that say the contrary of it", () => {
    expect(likeness(closed, open)).toBeGreaterThan(0);
  });

  it("falls as they have less in common", () => {
    const shortened = "إغلاق المدارس الساحلية بسبب العاصفة";
    expect(likeness(closed, closed)).toBeGreaterThan(likeness(closed, shortened));
    expect(likeness(closed, shortened)).toBeGreaterThan(likeness(closed, open));
  });

  it("does not hold for one word in common, however short the other passage", () => {
    expect(likeness(closed, nothing)).toBe(0);
    expect(likeness("العاصفة", closed)).toBe(0);
  });

  it("does not hold for other things", () => {
    expect(likeness(wheat, season)).toBe(0);
    expect(likeness(closed, wheat)).toBe(0);
  });

  it("is the same whichever way round", () => {
    expect(likeness(open, closed)).toBeCloseTo(likeness(closed, open), 10);
  });
});
