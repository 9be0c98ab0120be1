import type { i18n, TFunction } from "i18next";
import { createContext, type ReactNode, use, useCallback, useMemo, useSyncExternalStore } from "react";

// i18next's own binding for React waits for messages, switches namespaces and parses markup, none of which we ask of it:
// the messages are there before a screen is. What is left is to follow the language.

const Messages = createContext<i18n | null>(null);

/** Gives all that is inside it the messages of an instance. */
export function MessagesProvider({ i18n, children }: { readonly i18n: i18n; readonly children: ReactNode }) {
  return <Messages value={i18n}>{children}</Messages>;
}

/** The messages of the interface; `t` is another function once the language is another. */
export function useTranslation(): { readonly t: TFunction; readonly i18n: i18n } {
  const i18n = use(Messages);
  if (i18n === null) throw new Error("useTranslation stands outside of MessagesProvider");
  const subscribe = useCallback(
    (changed: () => void) => {
      i18n.on("languageChanged", changed);
      return () => i18n.off("languageChanged", changed);
    },
    [i18n],
  );
  const language = () => i18n.language;
  const spoken = useSyncExternalStore(subscribe, language, language);
  const t = useMemo(() => i18n.getFixedT(spoken, "app"), [i18n, spoken]);
  return useMemo(() => ({ t, i18n }), [t, i18n]);
}
