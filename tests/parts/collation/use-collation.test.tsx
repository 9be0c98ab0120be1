import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CollationContext, type Collator, type NameForms, useCollation } from "@/parts/collation";
import { type Collation, collate } from "@/text";

const names: NameForms = [];

function Shown({ texts }: { readonly texts: readonly string[] }) {
  const collation = useCollation(texts, names);
  return <p>{collation === null ? "waiting" : collation.texts.join(" / ")}</p>;
}

/** A collator that answers when it is told to. */
function slowCollator() {
  const open: { readonly texts: readonly string[]; readonly answer: (collation: Collation) => void }[] = [];
  const collator: Collator = {
    now: () => null,
    collate: (texts) => new Promise((answer) => open.push({ texts, answer })),
    partedNames: async () => [],
  };
  return { collator, open };
}

describe("useCollation", () => {
  it("has the collation of short texts on the first look", () => {
    render(<Shown texts={["أ", "ب"]} />);
    expect(screen.getByText("أ / ب")).toBeInTheDocument();
  });

  it("waits for long ones, and asks once however often it is drawn", async () => {
    const { collator, open } = slowCollator();
    const tree = (texts: readonly string[]) => (
      <CollationContext value={collator}>
        <Shown texts={texts} />
      </CollationContext>
    );
    const { rerender } = render(tree(["أ", "ب"]));
    rerender(tree(["أ", "ب"]));
    expect(screen.getByText("waiting")).toBeInTheDocument();
    expect(open).toHaveLength(1);
    open[0]?.answer(collate(["أ", "ب"]));
    expect(await screen.findByText("أ / ب")).toBeInTheDocument();
  });

  it("shows no answer to a question of before", async () => {
    const { collator, open } = slowCollator();
    const tree = (texts: readonly string[]) => (
      <CollationContext value={collator}>
        <Shown texts={texts} />
      </CollationContext>
    );
    const { rerender } = render(tree(["أ"]));
    rerender(tree(["ب"]));
    open[1]?.answer(collate(["ب"]));
    expect(await screen.findByText("ب")).toBeInTheDocument();
    open[0]?.answer(collate(["أ"]));
    await Promise.resolve();
    expect(screen.getByText("ب")).toBeInTheDocument();
  });
});
