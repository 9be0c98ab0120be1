import { paths } from "@/parts/address";
import { readSettings } from "@/shelf";
import { searchBoxId } from "@/ui/search-box";
import { localeOfPath } from "./locale";
import type { createAppRouter } from "./router";

/** Whether a key press asks for the search. On a keyboard that writes Arabic the place of the key counts. */
export function asksForSearch({ key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && (key === "/" || (code === "Slash" && key > "~"));
}

/** Where keys belong to what is typed into, or to a panel over the page. */
const taken = "input, textarea, select, [contenteditable], [role=dialog]";

/** From now on / opens the search from any screen, and on the search leads back to its box. */
export function watchSearchKey(router: ReturnType<typeof createAppRouter>): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !asksForSearch(event) || !readSettings().letterKeys) return;
    if (event.target instanceof Element && event.target.closest(taken) !== null) return;
    event.preventDefault();
    const box = document.getElementById(searchBoxId);
    if (box !== null) return box.focus();
    const locale = localeOfPath(router.state.location.pathname);
    void router.navigate({ to: paths.search, params: locale === "en" ? { locale } : {} });
  });
}
