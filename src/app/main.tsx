import "@/styles/theme.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { addScreenMessages, applyLocale, createI18n, defaultLocale } from "@/i18n";
import { applySettings, readSettings } from "@/shelf";
import { App } from "./App";
import { base } from "./base";
import { loadLibrary, loadStory } from "./data";
import { localeOfPath, pathInLocale } from "./locale";
import { createAppRouter } from "./router";
import type { Running } from "./running";
import { holdSent } from "./sent";

holdSent();
const settings = readSettings();
applySettings(settings);

// The icon is linked relatively, and a browser looks for it anew wherever the address goes.
for (const icon of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]"))
  icon.href = new URL(icon.href).href;

const path = window.location.pathname.slice(base.pathname.length);
// An address without a language is shown in the language that the reader chose.
const chosen = localeOfPath(path) === defaultLocale ? settings.locale : null;
const isElsewhere = chosen !== null && chosen !== defaultLocale;
if (isElsewhere) {
  const { search, hash } = window.location;
  window.history.replaceState(null, "", `${base.pathname}${pathInLocale(path, chosen)}${search}${hash}`);
}
const locale = localeOfPath(window.location.pathname.slice(base.pathname.length));
applyLocale(locale);

/** Whether the page was made for this very address, with nothing asked for or set otherwise than it has it. */
const isMadeForThis = (page: HTMLElement) =>
  page.dataset.made !== undefined &&
  window.location.search === "" &&
  !isElsewhere &&
  settings.numerals === "latn";

/** The page links relatively, since it is made for any folder; the app knows where it stands. */
function linkAsTheAppDoes(page: HTMLElement): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[href^='.']")) {
    link.setAttribute("href", `${link.pathname}${link.search}${link.hash}`);
  }
}

async function start(page: HTMLElement): Promise<Running> {
  const i18n = await createI18n(locale, settings.numerals, ["shell"]);
  const router = createAppRouter({
    basepath: base.pathname,
    context: { loadLibrary, loadStory, loadMessages: () => addScreenMessages(i18n) },
  });
  const app = <App i18n={i18n} router={router} />;
  if (isMadeForThis(page)) {
    await router.load();
    if (router.state.matches.every(({ status }) => status === "success")) {
      linkAsTheAppDoes(page);
      // Tells the router that its first screen stands already.
      router.ssr = { manifest: undefined };
      hydrateRoot(page, app);
      return { i18n, router };
    }
  }
  createRoot(page).render(app);
  return { i18n, router };
}

const page = document.getElementById("app");
if (page === null) throw new Error("index.html has no element #app");
// Not awaited here: the screens that it loads wait themselves for this module.
void start(page).then(async (running) => (await import("./after-start")).afterStart(running));
