import { element, textNode, writeXml } from "../../corpus/export/xml";

/** A page of the sitemap: its address, and the same page in each language. */
export interface SitemapPage {
  readonly address: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/** A sitemap by the protocol of sitemaps.org, with the languages of each page. */
export function sitemap(pages: readonly SitemapPage[]): string {
  return writeXml(
    element(
      "urlset",
      pages.map(({ address, alternates }) =>
        element("url", [
          element("loc", [textNode(address)]),
          ...alternates.map(({ hreflang, href }) =>
            element("xhtml:link", [], { rel: "alternate", hreflang, href }),
          ),
        ]),
      ),
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
    ),
  );
}
