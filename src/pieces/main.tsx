import "@/styles/theme.css";
import "./pieces.css";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyLocale, createI18n, MessagesProvider } from "@/i18n";
import { parseSearch, paths, stringifySearch } from "@/parts/address";
import { PiecesPage, pageThemes, type Showing } from "./PiecesPage";

/** A router that knows every screen's path and shows the pieces at all of them, so that no link leads away. */
function createPiecesRouter(showing: Showing) {
  const root = createRootRoute({ component: () => <PiecesPage showing={showing} /> });
  const routes = Object.values(paths).map((path) => createRoute({ getParentRoute: () => root, path }));
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [showing.locale === "en" ? "/en/" : "/"] }),
    parseSearch,
    stringifySearch,
    trailingSlash: "always",
  });
}

function readShowing(query: URLSearchParams): Showing {
  return {
    locale: query.get("locale") === "en" ? "en" : "ar",
    theme: pageThemes.find((theme) => theme === query.get("theme")) ?? "light",
  };
}

async function start(place: HTMLElement): Promise<void> {
  const showing = readShowing(new URLSearchParams(window.location.search));
  applyLocale(showing.locale);
  document.documentElement.dataset.theme = showing.theme;
  const i18n = await createI18n(showing.locale, "latn");
  createRoot(place).render(
    <StrictMode>
      <MessagesProvider i18n={i18n}>
        <RouterProvider router={createPiecesRouter(showing)} />
      </MessagesProvider>
    </StrictMode>,
  );
}

const place = document.getElementById("pieces");
if (place === null) throw new Error("index.html has no element #pieces");
void start(place);
