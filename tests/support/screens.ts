/** A known address of each screen, below the site's base. */
export const screens = {
  library: "",
  story: "stories/csto-2022/",
  "story by disagreement": "stories/csto-2022/?sort=disagreement",
  article: "stories/csto-2022/articles/alwasat/",
  "article with a panel": "stories/csto-2022/articles/alwasat/?statement=no-colour-revolutions",
  "two articles": "stories/csto-2022/articles/voi/beside/alwasat/",
  comparison: "stories/csto-2022/statements/no-colour-revolutions/",
  timeline: "stories/csto-2022/timeline/",
  "timeline as a list": "stories/csto-2022/timeline/?view=list",
  "timeline of the day": "stories/csto-2022/timeline/?zoom=occasion",
  names: "stories/csto-2022/names/",
  "search, empty": "search/",
  search: "search/?q=توكاييف",
  about: "about/",
} as const;

export type Screen = keyof typeof screens;

/** The names and addresses of all screens, in the order in which a reader might walk through them. */
export const allScreens = Object.entries(screens) as readonly [Screen, string][];

export const languages = { ar: "", en: "en/" } as const;

export type Language = keyof typeof languages;

export const allLanguages = Object.entries(languages) as readonly [Language, string][];

export const themes = ["light", "dark"] as const;
