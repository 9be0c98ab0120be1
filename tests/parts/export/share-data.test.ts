import { describe, expect, it, vi } from "vitest";
import { shareData, shareOrCopy } from "@/parts/export/share-data";

const file = new File(["x"], "comparison.png", { type: "image/png" });
const shareable = { title: "الجسر", url: "https://example.org/x/", picture: async () => file };
const link = { title: "الجسر", url: "https://example.org/x/" };

const failing = (name: string) => async () => {
  throw new DOMException("no", name);
};

describe("what is shared", () => {
  it("is the link with the picture where the browser shares files", async () => {
    const data = await shareData(shareable, { share: async () => {}, canShare: () => true });
    expect(data).toEqual({ ...link, files: [file] });
  });

  it("is the link alone where it shares no files, and no picture is drawn", async () => {
    const picture = vi.fn(shareable.picture);
    const sharer = { share: async () => {}, canShare: ({ files }: ShareData) => files === undefined };
    expect(await shareData({ ...shareable, picture }, sharer)).toEqual(link);
    expect(await shareData({ ...shareable, picture }, {})).toEqual(link);
    expect(picture).not.toHaveBeenCalled();
  });

  it("is the link alone where the picture cannot be drawn", async () => {
    const picture = () => Promise.reject(new Error("no canvas"));
    expect(
      await shareData({ ...shareable, picture }, { share: async () => {}, canShare: () => true }),
    ).toEqual(link);
  });
});

describe("sharing", () => {
  it("hands the data to the device, and copies nothing", async () => {
    const share = vi.fn(async () => {});
    const copy = vi.fn(async () => true);
    expect(await shareOrCopy(link, { share }, copy)).toEqual({ is: "shared" });
    expect(share).toHaveBeenCalledWith(link);
    expect(copy).not.toHaveBeenCalled();
  });

  it("copies the link where the device shares nothing, or refuses", async () => {
    const copied: string[] = [];
    const copy = async (text: string) => copied.push(text) > 0;
    expect(await shareOrCopy(link, {}, copy)).toEqual({ is: "copied" });
    expect(await shareOrCopy(link, { share: failing("DataError") }, copy)).toEqual({ is: "copied" });
    expect(copied).toEqual([link.url, link.url]);
  });

  it("says where the link cannot even be copied", async () => {
    expect(await shareOrCopy(link, {}, async () => false)).toEqual({ is: "refused" });
  });

  it("copies nothing where the reader has closed what opened", async () => {
    const copy = vi.fn(async () => true);
    expect(await shareOrCopy(link, { share: failing("AbortError") }, copy)).toEqual({ is: "left" });
    expect(copy).not.toHaveBeenCalled();
  });

  it("asks for another press where the picture took longer than the browser waits", async () => {
    const data = { ...link, files: [file] };
    const copy = async () => true;
    expect(await shareOrCopy(data, { share: failing("NotAllowedError") }, copy)).toEqual({
      is: "again",
      data,
    });
    expect(await shareOrCopy(link, { share: failing("NotAllowedError") }, copy)).toEqual({ is: "copied" });
  });
});
