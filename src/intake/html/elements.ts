function names(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Elements before and behind which a page breaks the line. */
export const blockElements = names(
  "address article aside blockquote body br canvas caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p " +
    "plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp",
);

/** Elements whose content no browser shows as it stands in them. */
export const hiddenElements = names("script style title iframe noembed noframes");

/** Elements whose content is text to the parser; they end with their own end tag alone, `/>` or not. */
export const rawElements = names("script style title iframe noembed noframes textarea xmp");

/** Elements that show something else than the article's text, with the kind of what is left out. */
export const omittedElements: ReadonlyMap<string, "script" | "media" | "form" | "clutter"> = new Map([
  ...[...names("script style template noscript")].map((name) => [name, "script"] as const),
  ...[
    ...names("svg math iframe object embed video audio picture canvas map figcaption noembed noframes"),
  ].map((name) => [name, "media"] as const),
  ...[...names("select button textarea datalist dialog")].map((name) => [name, "form"] as const),
  ...[...names("nav aside footer")].map((name) => [name, "clutter"] as const),
]);

/** Elements without an end tag. */
export const voidElements = names(
  "area base br col embed frame hr img input link meta param source track wbr",
);

const inlineElements = names(
  "a abbr acronym applet area audio b base bdi bdo big button code col colgroup data datalist del dfn em embed font frame i iframe " +
    "img input ins kbd label link map mark marquee math meta meter noembed noframes noscript object output param picture " +
    "progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg template textarea time " +
    "track tt u var video wbr",
);

/** The elements of HTML, those of its past included. */
export const elementNames: ReadonlySet<string> = new Set([...blockElements, ...inlineElements]);
