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
  "timeline of the day": "stories/csto-2022/timeline/?zoom=occasion",
  "timeline as a list": "stories/csto-2022/timeline/?view=list",
  names: "stories/csto-2022/names/",
  "search, empty": "search/",
  search: "search/?q=توكاييف",
  about: "about/",
} as const;

export const languages = { ar: "", en: "en/" } as const;

export const themes = ["light", "dark"] as const;
