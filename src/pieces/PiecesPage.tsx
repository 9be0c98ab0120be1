import type { Locale } from "@/i18n";
import { StoryProvider } from "@/parts/StoryContext";
import { madeUpStory } from "./made-up-story";
import { markPieces } from "./mark-states";
import { partPieces } from "./part-states";
import { textPieces } from "./text-states";
import { uiPieces } from "./ui-states";

export const pageThemes = ["light", "dark"] as const;

export type PageTheme = (typeof pageThemes)[number];

/** How the pieces are shown: what the page's address asks for. */
export interface Showing {
  readonly locale: Locale;
  readonly theme: PageTheme;
}

const languageNames = { ar: "العربية", en: "English" } as const satisfies Record<Locale, string>;

interface SwitchProps {
  readonly showing: Showing;
  readonly change: Partial<Showing>;
  readonly children: string;
}

/** A link to this page, shown in another way. */
function Switch({ showing, change, children }: SwitchProps) {
  const next = { ...showing, ...change };
  const current = next.locale === showing.locale && next.theme === showing.theme;
  return (
    <a href={`?${new URLSearchParams({ ...next })}`} aria-current={current ? "true" : undefined}>
      {children}
    </a>
  );
}

/** Every piece of the interface in every state, for whoever works on it. */
export function PiecesPage({ showing }: { readonly showing: Showing }) {
  return (
    <StoryProvider story={madeUpStory}>
      <main className="pieces">
        <header lang="en" dir="ltr">
          <h1>Pieces</h1>
          {(["ar", "en"] as const).map((locale) => (
            <Switch key={locale} showing={showing} change={{ locale }}>
              {languageNames[locale]}
            </Switch>
          ))}
          {pageThemes.map((theme) => (
            <Switch key={theme} showing={showing} change={{ theme }}>
              {theme}
            </Switch>
          ))}
        </header>
        {[...uiPieces, ...markPieces, ...partPieces, ...textPieces].map(({ piece, states }) => (
          <section key={piece} aria-label={piece}>
            <h2>
              <bdi lang="en" dir="ltr">
                {piece}
              </bdi>
            </h2>
            <div className="pieces-states">
              {states.map(({ state, shown, wide = false }) => (
                <figure key={state} data-wide={wide ? "" : undefined}>
                  <figcaption>
                    <bdi lang="en" dir="ltr">
                      {state}
                    </bdi>
                  </figcaption>
                  <div>{shown}</div>
                </figure>
              ))}
            </div>
          </section>
        ))}
      </main>
    </StoryProvider>
  );
}
