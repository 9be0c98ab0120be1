import type { Story } from "@/corpus";
import { readDeskAddress } from "@/parts/address";
import { DeskView } from "@/views/desk/DeskView";
import { ReviewView } from "@/views/desk/review/ReviewView";
import { takeSent } from "../sent";
import { useParam, useRawSearch } from "../use-screen";

/** The desk, with the bundled stories that a reader may begin with. */
export function DeskScreen({ bundled }: { readonly bundled: readonly Story[] }) {
  const { into } = readDeskAddress(useRawSearch());
  return <DeskView into={into} bundled={bundled} takeSent={takeSent} />;
}

/** A story of the reader's own on the desk. */
export function ReviewScreen() {
  const id = useParam("story");
  const search = useRawSearch();
  return <ReviewView key={id} id={id} search={search} />;
}
