import { defuseHtml } from "@/text";

interface HtmlPolicy {
  createHTML(html: string): string;
}

declare global {
  interface Window {
    /** Where the browser asks that text be marked before it becomes a document. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
    };
  }
}

let policy: HtmlPolicy | undefined;

/**
 * A document of a page from outside that is never shown: without a window it runs no script, loads no
 * picture, frame or style sheet, and fires no handler, and none of them goes into it. The policy's name is for the
 * page's rules on trusted types; text that went through it is safe for such a document alone.
 */
export function inertDocument(html: string): Document {
  policy ??= window.trustedTypes?.createPolicy("muqabala-inert", { createHTML: defuseHtml });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? defuseHtml(html), "text/html");
}
