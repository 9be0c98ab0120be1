import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
} from "@tanstack/react-router";
import { parseSearch, stringifySearch } from "@/parts/address";
import { loadLibrary, loadStory } from "./data";
import { FramedError, FramedMissingPage, PlainFrame } from "./Frame";
import { MissingPage, ScreenError } from "./problems";
import { Root } from "./Root";

const LibraryScreen = lazyRouteComponent(() => import("./screens/LibraryScreen"), "LibraryScreen");
const StoryFrame = lazyRouteComponent(() => import("./StoryFrame"), "StoryFrame");

const rootRoute = createRootRoute({
  component: Root,
  errorComponent: FramedError,
  notFoundComponent: FramedMissingPage,
});

const localeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "{-$locale}",
  notFoundComponent: FramedMissingPage,
  beforeLoad: ({ params }) => {
    if (params.locale !== undefined && params.locale !== "en") {
      throw notFound({ data: { kind: "page", id: params.locale } });
    }
  },
});

const plainRoute = createRoute({ getParentRoute: () => localeRoute, id: "plain", component: PlainFrame });

const libraryRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: "/",
  loader: async () => {
    const [library] = await Promise.all([loadLibrary(), LibraryScreen.preload?.()]);
    return library;
  },
  component: () => <LibraryScreen library={libraryRoute.useLoaderData()} />,
});

const aboutRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: "about",
  component: lazyRouteComponent(() => import("./screens/AboutScreen"), "AboutScreen"),
});

const storyRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: "stories/$story",
  loader: async ({ params }) => {
    // The frame comes with the story, so that the screen stands when the router restores its scroll.
    const [story] = await Promise.all([loadStory(params.story), StoryFrame.preload?.()]);
    if (story === null) throw notFound({ data: { kind: "story", id: params.story } });
    return story;
  },
  component: () => <StoryFrame story={storyRoute.useLoaderData()} />,
  errorComponent: FramedError,
  notFoundComponent: FramedMissingPage,
});

const storyIndexRoute = createRoute({
  getParentRoute: () => storyRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./screens/StoryScreen"), "StoryScreen"),
});

const articleRoute = createRoute({
  getParentRoute: () => storyRoute,
  path: "articles/$article",
  loader: async ({ params, parentMatchPromise }) => {
    const story = (await parentMatchPromise).loaderData;
    if (story !== undefined && !story.articles.some(({ id }) => id === params.article)) {
      throw notFound({ data: { kind: "article", id: params.article } });
    }
  },
  component: lazyRouteComponent(() => import("./screens/ArticleScreen"), "ArticleScreen"),
});

const statementRoute = createRoute({
  getParentRoute: () => storyRoute,
  path: "statements/$statement",
  loader: async ({ params, parentMatchPromise }) => {
    const story = (await parentMatchPromise).loaderData;
    if (story !== undefined && !story.statements.some(({ id }) => id === params.statement)) {
      throw notFound({ data: { kind: "statement", id: params.statement } });
    }
  },
  component: lazyRouteComponent(() => import("./screens/StatementScreen"), "StatementScreen"),
});

const timelineRoute = createRoute({
  getParentRoute: () => storyRoute,
  path: "timeline",
  component: lazyRouteComponent(() => import("./screens/TimelineScreen"), "TimelineScreen"),
});

const namesRoute = createRoute({
  getParentRoute: () => storyRoute,
  path: "names",
  component: lazyRouteComponent(() => import("./screens/NamesScreen"), "NamesScreen"),
});

const routeTree = rootRoute.addChildren([
  localeRoute.addChildren([
    plainRoute.addChildren([libraryRoute, aboutRoute]),
    storyRoute.addChildren([storyIndexRoute, articleRoute, statementRoute, timelineRoute, namesRoute]),
  ]),
]);

/** The app's router. `basepath` is the path of the folder that the app is served from. */
export function createAppRouter(basepath: string, history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath,
    ...(history === undefined ? {} : { history }),
    trailingSlash: "always",
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: MissingPage,
    // What the loaders give is immutable for as long as the page lives.
    defaultStaleTime: Number.POSITIVE_INFINITY,
  });
}
