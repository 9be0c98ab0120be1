import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from "react";
import type { I18n, Translate } from "./setup";

const Words = createContext<I18n | null>(null);

/** Gives all that is inside it the words of the interface. */
export function MessagesProvider({ i18n, children }: { readonly i18n: I18n; readonly children: ReactNode }) {
  return <Words value={i18n}>{children}</Words>;
}

/** The messages of the interface; `t` is another function once the language is another. */
export function useTranslation(): { readonly t: Translate; readonly i18n: I18n } {
  const i18n = use(Words);
  if (i18n === null) throw new Error("useTranslation stands outside of MessagesProvider");
  const now = () => i18n.t;
  const t = useSyncExternalStore(i18n.subscribe, now, now);
  return useMemo(() => ({ t, i18n }), [t, i18n]);
}
