import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "@/i18n";
import { SearchIcon } from "@/ui/icons";
import { searchBoxId } from "@/ui/search-box";
import { useTyped } from "@/ui/use-typed";

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The box to type into. It belongs to the typist while it has the focus, else to the address. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const { t } = useTranslation();
  const { field: box, typed, type, tellNow } = useTyped(query, onQuery);
  const arrive = useEffectEvent(() => query === "" && box.current?.focus());

  // Who comes to search has something to type; who comes with a link, or back, has something to read.
  useEffect(() => void arrive(), []);

  return (
    <form
      className="flex max-w-measure items-center rounded-lg border border-edge bg-sheet ps-3 text-ink-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
      onSubmit={(event) => {
        event.preventDefault();
        tellNow(box.current?.value ?? "");
      }}
    >
      <SearchIcon size={20} />
      <input
        ref={box}
        id={searchBoxId}
        name="q"
        type="search"
        // An empty box follows the page, so that what stands in for the words does.
        dir={(typed ?? query) === "" ? undefined : "auto"}
        autoComplete="off"
        enterKeyHint="search"
        defaultValue={query}
        aria-label={t("search.label")}
        placeholder={t("search.example")}
        onChange={(event) => type(event.currentTarget.value)}
        className="min-h-12 w-full min-w-0 rounded-lg bg-transparent px-3 text-heading text-ink outline-none placeholder:text-ui placeholder:text-ink-2"
      />
    </form>
  );
}
