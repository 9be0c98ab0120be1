import { useTranslation } from "@/i18n";
import { type AboutPart, AddressLink } from "./address";

const titles = {
  example: "help.example",
  modes: "help.modes",
  verbs: "help.verbs",
  kinds: "help.kinds",
  measure: "help.measure",
  contrary: "help.contrary",
  engine: "help.engine",
  errors: "help.errors",
} as const satisfies Record<AboutPart, string>;

/** From a word of the app to what it means, on the page about the app. */
export function HelpLink({ part }: { readonly part: AboutPart }) {
  const { t } = useTranslation();
  return (
    <AddressLink
      address={{ screen: "about", part }}
      className="inline-flex min-h-6 items-center text-note text-ink-2 underline decoration-dotted underline-offset-4 hover:text-ink print:hidden"
    >
      {t(titles[part])}
    </AddressLink>
  );
}
