import { withoutPage } from "../sending/fragment";

/** The script that packs the open page; the build puts it beside this one. */
const takePage = "take-page.js";

/** What the page's own script gives: a fragment. Where the browser lets nothing be read, as on its own pages, that is said. */
async function fragmentOf({ id }: ExtensionTab): Promise<string> {
  if (id === undefined) return withoutPage.forbidden;
  try {
    const [injected] = await chrome.scripting.executeScript({ target: { tabId: id }, files: [takePage] });
    return typeof injected?.result === "string" ? injected.result : withoutPage.forbidden;
  } catch {
    return withoutPage.forbidden;
  }
}

/** Has the toolbar's button take the open page to the desk of this address, which opens beside it. */
export default function listen(desk: string): void {
  chrome.action.onClicked.addListener(async (tab) => {
    const fragment = await fragmentOf(tab);
    await chrome.tabs.create({ url: desk + fragment, index: tab.index + 1 });
  });
}
