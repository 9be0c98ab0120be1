import type { Statement, Story } from "@/corpus";
import type { Locale } from "@/i18n";

/** A frame shows so much of a comparison at once, in CSS pixels; the rest is scrolled to inside it. */
const height = 480;

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The HTML that shows a comparison in a frame on another site, and above it nothing of ours: the page for frames loads no
 * script. `href` is the address of the comparison here.
 */
export function frameSnippet(story: Story, statement: Statement, locale: Locale, href: string): string {
  const [base = ""] = href.split(/(?:en\/)?stories\//);
  const source = `${base}embed/${locale}/${story.id}/${statement.id}/`;
  const title = attribute(statement.gloss[locale]);
  return `<iframe src="${attribute(source)}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
