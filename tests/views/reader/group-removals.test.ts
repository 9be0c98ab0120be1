import { expect, it } from "vitest";
import { groupRemovals } from "@/views/reader/ArticleFoot";

it("tells of a passage once, in the order of its first place, with how often it stood there", () => {
  const advertisement = { text: "-اعلان-", reason: "advertisement" } as const;
  const share = { text: "رابط", reason: "share" } as const;
  expect(groupRemovals([advertisement, share, advertisement])).toEqual([
    { ...advertisement, times: 2 },
    { ...share, times: 1 },
  ]);
});
