import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LanguageOffer } from "@/app/LanguageOffer";
import type { Locale } from "@/i18n";
import { changeSettings, readSettings } from "@/shelf";
import { publishedStory } from "../corpus/story";
import { renderInStory } from "../support/render";

const story = publishedStory();
const offer = () => screen.queryByRole("region", { name: "Read this in English" });

async function show(browserSpeaks: string, locale: Locale = "ar") {
  vi.spyOn(navigator, "language", "get").mockReturnValue(browserSpeaks);
  await renderInStory(
    <>
      <p>shown</p>
      <LanguageOffer />
    </>,
    { story, locale },
  );
  await screen.findByText("shown");
}

beforeEach(() => changeSettings({ locale: null, offered: false }));
afterEach(() => void vi.restoreAllMocks());

describe("the offer of English", () => {
  it("is made to a browser that speaks English, on a page in Arabic", async () => {
    await show("en-GB");
    expect(offer()).toBeVisible();
    expect(offer()).toHaveAttribute("lang", "en");
  });

  it("is made to no browser that speaks another language", async () => {
    await show("ar-TN");
    expect(offer()).toBeNull();
  });

  it("is not made on a page in English", async () => {
    await show("en-GB", "en");
    expect(offer()).toBeNull();
  });

  it("is not made to who has chosen a language", async () => {
    changeSettings({ locale: "ar" });
    await show("en-US");
    expect(offer()).toBeNull();
  });

  it("is made once: refused, it does not come again", async () => {
    const user = userEvent.setup();
    await show("en-US");
    await user.click(screen.getByRole("button", { name: "No, stay in Arabic" }));
    expect(offer()).toBeNull();
    expect(readSettings().offered).toBe(true);
  });

  it("leads to English when it is taken, and keeps that", async () => {
    const user = userEvent.setup();
    await show("en-US");
    await user.click(screen.getByRole("link", { name: "Read this in English" }));
    await waitFor(() => expect(readSettings().locale).toBe("en"));
  });
});
