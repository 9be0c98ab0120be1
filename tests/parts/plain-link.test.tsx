import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { emptyFilter } from "@/corpus";
import { brand } from "@/corpus/brand";
import { type Address, AddressLink, besideAddress, PlainLink, statementAddress } from "@/parts/address";
import { publishedStory } from "../corpus/story";
import { renderInStory } from "../support/render";

const story = publishedStory();
const id = story.id;
const article = brand<"article">("a b/c");
const filter = {
  ...emptyFilter,
  words: "لن نسمح & كذا",
  outlets: [brand<"outlet">("one"), brand<"outlet">("two")],
};

const addresses: readonly Address[] = [
  { screen: "library", filter },
  { screen: "story", story: id, filter, sort: "outlets" },
  statementAddress(id, brand<"statement">("s"), filter, brand<"outlet">("one")),
  besideAddress(id, article, article, emptyFilter),
  { screen: "names", story: id, filter: emptyFilter, kind: "place" },
  { screen: "about" },
];

describe("PlainLink", () => {
  it.each(["ar", "en"] as const)("leads where the router's own links lead, in %s", async (locale) => {
    await renderInStory(
      addresses.map((address, index) => (
        <p key={address.screen}>
          <AddressLink address={address}>{`router ${index}`}</AddressLink>
          <PlainLink address={address}>{`plain ${index}`}</PlainLink>
        </p>
      )),
      { story, locale },
    );
    addresses.forEach((_, index) => {
      const href = (name: string) =>
        screen.getByRole("link", { name: `${name} ${index}` }).getAttribute("href");
      expect(href("plain")).toBe(href("router"));
    });
  });

  it("goes there without a new page, and leaves a click with a key to the browser", async () => {
    const { address } = await renderInStory(<PlainLink address={{ screen: "about" }}>عن</PlainLink>, {
      story,
    });
    const before = address();
    const link = screen.getByRole("link");
    const left: boolean[] = [];
    document.addEventListener(
      "click",
      (event) => {
        left.push(!event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    );
    await userEvent.setup().keyboard("{Control>}");
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(left).toEqual([true]);
    expect(address()).toBe(before);
    await userEvent.click(link);
    expect(address()).toBe("/about/");
  });
});
