import { createRoot } from "react-dom/client";
import { addScreenMessages, MessagesProvider } from "@/i18n";
import { paths, type Screen } from "@/parts/address";
import { readSettings } from "@/shelf";
import { ownsKeys } from "@/ui/key-owners";
import { searchBoxId } from "@/ui/search-box";
import { localeOfPath } from "../locale";
import type { Running } from "../running";

type Press = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** Whether a key press asks for the search. On a keyboard that writes Arabic the place of the key counts. */
export function asksForSearch({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Press): boolean {
  return !altKey && !ctrlKey && !metaKey && (key === "/" || (code === "Slash" && key > "~" && !shiftKey));
}

/** Whether a key press asks what the keys are: the question mark of either script, wherever it stands. */
export function asksForKeys({ key, altKey, ctrlKey, metaKey }: Press): boolean {
  return !altKey && !ctrlKey && !metaKey && (key === "?" || key === "؟");
}

/** To the search from any screen; on the search back to its box. */
function openSearch({ router }: Running): void {
  const box = document.getElementById(searchBoxId);
  if (box !== null) {
    box.focus();
    return;
  }
  const locale = localeOfPath(router.state.location.pathname);
  void router.navigate({ to: paths.search, params: locale === "en" ? { locale } : {} });
}

/** The router tells some of its paths with a slash at the end and some without. */
const withoutEnd = (path: string) => path.replace(/\/$/, "");

function screenShown({ router }: Running): Screen | null {
  const shown = withoutEnd(router.state.matches.at(-1)?.fullPath ?? "");
  const screens = Object.keys(paths).filter((name): name is Screen => name in paths);
  return screens.find((screen) => withoutEnd(paths[screen]) === shown) ?? null;
}

let isOpen = false;

/** Shows the keys over the page, on a root of their own: no screen has to know of them. */
async function openKeys(running: Running): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  const before = document.activeElement;
  const [{ KeysSheet }] = await Promise.all([import("./KeysSheet"), addScreenMessages(running.i18n)]);
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    isOpen = false;
    root.unmount();
    place.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  root.render(
    <MessagesProvider i18n={running.i18n}>
      <KeysSheet screen={screenShown(running)} onClosed={close} />
    </MessagesProvider>,
  );
}

/** From now on / opens the search and ? the keys, from any screen. */
export function watchKeys(running: Running): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.repeat || !readSettings().letterKeys || ownsKeys(event.target))
      return;
    if (asksForSearch(event)) openSearch(running);
    else if (asksForKeys(event)) void openKeys(running);
    else return;
    event.preventDefault();
  });
}
