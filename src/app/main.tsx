import "@/styles/theme.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { addScreenMessages, applyLocale, createI18n, defaultLocale } from "@/i18n";
import { applySettings, readSettings } from "@/shelf";
import { base } from "./base";
import { fontsReady } from "./fonts";
import { localeOfPath, pathInLocale } from "./locale";
import { createAppRouter } from "./router";

const settings = readSettings();
applySettings(settings);

// The icon is linked relatively, and a browser looks for it anew wherever the address goes.
for (const icon of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]"))
  icon.href = new URL(icon.href).href;

const path = window.location.pathname.slice(base.pathname.length);
// An address without a language is shown in the language that the reader chose.
if (settings.locale !== null && localeOfPath(path) === defaultLocale && settings.locale !== defaultLocale) {
  const { search, hash } = window.location;
  window.history.replaceState(
    null,
    "",
    `${base.pathname}${pathInLocale(path, settings.locale)}${search}${hash}`,
  );
}
const locale = localeOfPath(window.location.pathname.slice(base.pathname.length));
applyLocale(locale);

const root = document.getElementById("app");
if (root === null) throw new Error("index.html has no element #app");

const [i18n] = await Promise.all([createI18n(locale, settings.numerals, ["shell"]), fontsReady()]);
const router = createAppRouter(base.pathname, () => addScreenMessages(i18n));
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nextProvider>
  </StrictMode>,
);
