import type { Story } from "@/corpus";
import { brand, isId } from "@/corpus/brand";
import { DeskView } from "@/views/desk/DeskView";
import { ReviewView } from "@/views/desk/review/ReviewView";
import { useParam, useRawSearch } from "../use-screen";

/** The desk, with the bundled stories that a reader may begin with. */
export function DeskScreen({ bundled }: { readonly bundled: readonly Story[] }) {
  const { into = "" } = useRawSearch();
  return <DeskView into={isId(into) ? brand<"story">(into) : null} bundled={bundled} />;
}

/** A story of the reader's own on the desk. */
export function ReviewScreen() {
  const id = useParam("story");
  const search = useRawSearch();
  return <ReviewView key={id} id={id} search={search} />;
}
