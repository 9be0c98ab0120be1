import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { readDraft, storyFile } from "@/corpus/edit";
import { storyFragment } from "@/corpus/export/story-link";
import { withoutPage } from "@/sending/fragment";
import { dropSent, sentHere } from "@/shelf/sent";
import { Arrivals } from "@/views/desk/arrival/Arrivals";
import { arrivalOfShared, readArrival } from "@/views/desk/arrival/read-arrival";
import type { Bringable } from "@/views/desk/intake/use-bringing";
import { smallStory } from "../../corpus/small-story";
import { fragmentOf, sendPage } from "../../sending/page";
import { ar } from "../../support/messages";
import { renderInStory } from "../../support/render";

const { arrival, desk } = ar;
const story = smallStory({ articles: { hill: "قال العمدة إن الجسر سيفتح." }, statements: [] });
const html = "<title>السد الجديد</title><article><h1>السد</h1><p>قال الوزير إن السد جديد.</p></article>";
const at = Date.parse("2026-11-28T08:30:00Z");

afterEach(() => {
  for (const { key } of sentHere()) dropSent(key);
});

const read = (text: string) => readArrival({ key: "k", at, text });

describe("what arrives in an address", () => {
  it("is an offer of the page with all that was sent of where it stood", async () => {
    const { address } = await sendPage(html, "https://news.example/7");
    const offer = await read(fragmentOf(address));
    expect(offer).toMatchObject({
      kind: "offer",
      title: "السد الجديد",
      provenance: { means: "bookmarklet", address: "https://news.example/7" },
      files: [],
    });
    expect(offer.kind === "offer" ? offer.texts[0] : "").toContain("قال الوزير إن السد جديد.");
  });

  it("says nothing of where it stood that is no page's address", async () => {
    const { address } = await sendPage(html, "data:text/html,x");
    const offer = await read(fragmentOf(address));
    expect(offer.kind === "offer" && "address" in offer.provenance).toBe(false);
  });

  it("is an offer of the text that an app sends, with its title and its link apart", async () => {
    const query = new URLSearchParams({
      title: "السد الجديد",
      text: "قال الوزير إن السد جديد.",
      link: "https://news.example/7",
    });
    expect(await read(`?${query}`)).toEqual({
      kind: "offer",
      key: "k",
      title: "السد الجديد",
      provenance: { means: "shared", retrieved: "2026-11-28T08:30:00Z", address: "https://news.example/7" },
      texts: ["قال الوزير إن السد جديد."],
      files: [],
    });
  });

  it.each([
    ["in its own field", { link: "https://news.example/7" }],
    ["as the text", { text: "https://news.example/7" }],
    ["behind the title", { title: "السد الجديد", text: "السد الجديد https://news.example/7" }],
  ])("is a link where an app sends nothing else, %s", async (_, fields) => {
    expect(await read(`?${new URLSearchParams(fields)}`)).toEqual({
      kind: "link",
      key: "k",
      link: "https://news.example/7",
    });
  });

  it.each([
    [withoutPage.copied, "copied"],
    [withoutPage.tooLong, "too-long"],
    [withoutPage.forbidden, "forbidden"],
    ["?shared=full", "shared-full"],
    ["?text=+", "empty"],
    ["#page-of-another-kind", "damaged"],
    ["#page=9.abc", "incomplete"],
  ])("is nothing, with the reason: %s", async (sent, why) => {
    expect(await read(sent)).toEqual({ kind: "nothing", key: "k", why });
  });

  it("is an offer of the files that an app shares, with or without a text", () => {
    const files = [new File(["نص"], "a.txt")];
    const shared = { key: "k", retrieved: "2026-11-28T08:30:00Z", title: "", text: "", link: "", files };
    expect(arrivalOfShared(shared)).toMatchObject({ kind: "offer", texts: [], files });
    expect(arrivalOfShared({ ...shared, text: "قال" })).toMatchObject({ texts: ["قال"], files });
    expect(arrivalOfShared({ ...shared, files: [] })).toEqual({ kind: "nothing", key: "k", why: "empty" });
  });
});

describe("the card of what arrived", () => {
  async function show(text: string) {
    const brought: Bringable[] = [];
    let waiting: string | null = text;
    const take = () => {
      const taken = waiting;
      waiting = null;
      return taken;
    };
    await renderInStory(<Arrivals take={take} bring={(inputs) => void brought.push(...inputs)} />, { story });
    return brought;
  }
  const offer = async () => within(await screen.findByRole("region", { name: arrival.title_offer }));

  it("shows whence it says to come, and takes nothing in until the reader does", async () => {
    const { address } = await sendPage(html, "https://news.example/7");
    const brought = await show(fragmentOf(address));
    const card = await offer();
    expect(card.getByText("السد الجديد")).toBeVisible();
    expect(card.getByText("https://news.example/7")).toBeVisible();
    expect(card.getByText(arrival.anybody)).toBeVisible();
    expect(brought).toEqual([]);
    await userEvent.click(card.getByRole("button", { name: arrival.take }));
    expect(brought).toMatchObject([
      { from: "السد الجديد", provenance: { means: "bookmarklet", address: "https://news.example/7" } },
    ]);
    expect(await brought[0]?.read()).toEqual({ pasted: expect.stringContaining("قال الوزير") });
    brought[0]?.onRead?.(true);
    await waitFor(() => expect(screen.queryByRole("region")).toBeNull());
    expect(sentHere()).toEqual([]);
  });

  it("shows how a text begins that an app sends, and hands its title on with it", async () => {
    const text = `قال الوزير إن الجسر سيفتح في الربيع. ${"وشرح خطة البناء. ".repeat(40)}`;
    const brought = await show(`?${new URLSearchParams({ title: "جسر جديد", text })}`);
    const card = await offer();
    expect(card.getByText(/^قال الوزير إن الجسر سيفتح في الربيع.*…$/s)).toBeVisible();
    await userEvent.click(card.getByRole("button", { name: arrival.take }));
    expect(await brought[0]?.read()).toEqual({ pasted: text.trim(), title: "جسر جديد" });
  });

  it("stays where the reading gave nothing, so that nothing is lost", async () => {
    const { address } = await sendPage(html, "https://news.example/7");
    const brought = await show(fragmentOf(address));
    await userEvent.click((await offer()).getByRole("button", { name: arrival.take }));
    brought[0]?.onRead?.(false);
    await waitFor(async () =>
      expect((await offer()).getByRole("button", { name: arrival.take })).toBeEnabled(),
    );
    expect(sentHere()).toHaveLength(1);
  });

  it("goes with all that was kept of it when the reader does not take it", async () => {
    const brought = await show("?text=نص+أرسله+تطبيق");
    await userEvent.click((await offer()).getByRole("button", { name: arrival.leave }));
    await waitFor(() => expect(screen.queryByRole("region")).toBeNull());
    expect([brought, sentHere(), sessionStorage.length]).toEqual([[], [], 0]);
  });

  it("says clearly what went wrong on the way", async () => {
    await show("#page=9.abc");
    expect(await screen.findByText(arrival.no_incomplete)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: arrival.read }));
    expect(screen.queryByRole("region")).toBeNull();
  });

  describe("of a story in a link", () => {
    const card = async () => within(await screen.findByRole("region", { name: arrival.title_story }));

    it("says its title, and is taken in as its file only when the reader takes it", async () => {
      const brought = await show(await storyFragment(storyFile(story)));
      expect((await card()).getByText(story.title.ar)).toBeVisible();
      expect(brought).toEqual([]);
      await userEvent.click((await card()).getByRole("button", { name: desk.sentTake }));
      const input = await brought[0]?.read();
      const bytes = input !== undefined && "bytes" in input ? input.bytes : new Uint8Array();
      expect(readDraft(JSON.parse(new TextDecoder().decode(bytes)), "link").story).toEqual(story);
      expect(sentHere()).toHaveLength(1);
      brought[0]?.onRead?.(true);
      await waitFor(() => expect(screen.queryByRole("region")).toBeNull());
      expect(sentHere()).toEqual([]);
    });

    it("goes with all that was kept of it when the reader does not take it", async () => {
      const brought = await show(await storyFragment(storyFile(story)));
      await userEvent.click((await card()).getByRole("button", { name: desk.sentLeave }));
      await waitFor(() => expect(screen.queryByRole("region")).toBeNull());
      expect([brought, sentHere(), sessionStorage.length]).toEqual([[], [], 0]);
    });

    it("says that the link was cut where it was", async () => {
      await show((await storyFragment(storyFile(story))).slice(0, -9));
      expect(await screen.findByText(desk.sent_cut)).toBeVisible();
    });
  });
});
