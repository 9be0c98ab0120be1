import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Story } from "@/corpus";
import { applyLocale, createI18n, type Locale, MessagesProvider } from "@/i18n";
import { parseSearch, paths, stringifySearch } from "@/parts/address";
import { StoryProvider } from "@/parts/StoryContext";

interface RenderOptions {
  readonly story: Story;
  readonly locale?: Locale;
}

/**
 * Shows a piece of a story's screen as the app would: with languages, story and a router that knows every
 * screen's path and shows the piece at all of them. `address` gives where its links and buttons have led.
 */
export async function renderInStory(piece: ReactNode, { story, locale = "ar" }: RenderOptions) {
  const i18n = await createI18n(locale, "latn");
  applyLocale(locale);
  const root = createRootRoute({
    component: () => (
      <StoryProvider story={story}>
        {piece}
        <Outlet />
      </StoryProvider>
    ),
  });
  const routes = Object.values(paths).map((path) => createRoute({ getParentRoute: () => root, path }));
  const history = createMemoryHistory({ initialEntries: [locale === "en" ? "/en/" : "/"] });
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history,
    parseSearch,
    stringifySearch,
    trailingSlash: "always",
  });
  await router.load();
  const view = render(
    <MessagesProvider i18n={i18n}>
      <RouterProvider router={router} />
    </MessagesProvider>,
  );
  return { ...view, address: () => history.location.href };
}
