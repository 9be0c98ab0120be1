import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
  redirect,
} from "@tanstack/react-router";
import { isFilterAsked, type Library, type Story } from "@/corpus";
import { isOwnId } from "@/corpus/brand";
import { parseSearch, paths, stringifySearch } from "@/parts/address";
import { FramedError, FramedMissingPage, PlainFrame } from "./Frame";
import { MissingPage, ScreenError } from "./problems";
import { Root } from "./Root";

const LibraryScreen = lazyRouteComponent(() => import("./screens/LibraryScreen"), "LibraryScreen");
/** The screen comes with its engine warm, so that its first collation holds up no frame. */
async function loadStatementScreen() {
  const [screen] = await Promise.all([
    import("./screens/StatementScreen"),
    import("@/parts/collation/warm").then(({ warmEngine }) => warmEngine()),
  ]);
  return screen;
}

const AboutScreen = lazyRouteComponent(() => import("./screens/AboutScreen"), "AboutScreen");
const DeskScreen = lazyRouteComponent(() => import("./screens/DeskScreen"), "DeskScreen");
const StoryFrame = lazyRouteComponent(() => import("./StoryFrame"), "StoryFrame");

/** What the loaders are given. */
export interface RouterContext {
  readonly loadLibrary: () => Promise<Library>;
  /** The story of an id, or null where there is none of that name. */
  readonly loadStory: (id: string) => Promise<Story | null>;
  /** Fetches what the screens say in the interface's language. */
  readonly loadMessages: () => Promise<void>;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
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
  // The first page does without what only the filter says.
  beforeLoad: async ({ context, search }) => {
    if (isFilterAsked(search)) await context.loadMessages();
  },
  loader: async ({ context }) => {
    const [library] = await Promise.all([context.loadLibrary(), LibraryScreen.preload?.()]);
    return library;
  },
  component: () => <LibraryScreen library={libraryRoute.useLoaderData()} />,
});

const aboutRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: "about",
  // Its example comes from the library; without that it tells all the rest.
  loader: async ({ context }) => {
    const [library] = await Promise.all([
      context.loadLibrary().catch(() => null),
      AboutScreen.preload?.(),
      context.loadMessages(),
    ]);
    return library;
  },
  component: () => <AboutScreen library={aboutRoute.useLoaderData()} />,
});

const deskRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: "desk",
  loader: async ({ context }) => {
    const [{ stories }] = await Promise.all([
      context.loadLibrary(),
      DeskScreen.preload?.(),
      context.loadMessages(),
    ]);
    const bundled = await Promise.all(stories.map(({ id }) => context.loadStory(id)));
    return bundled.filter((story) => story !== null);
  },
  component: () => <DeskScreen bundled={deskRoute.useLoaderData()} />,
});

const reviewRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: "desk/$story",
  loader: ({ context }) => context.loadMessages(),
  component: lazyRouteComponent(() => import("./screens/DeskScreen"), "ReviewScreen"),
});

const searchRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: "search",
  loader: ({ context }) => context.loadMessages(),
  component: lazyRouteComponent(() => import("./screens/SearchScreen"), "SearchScreen"),
});

const storyRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: "stories/$story",
  loader: async ({ params, context }) => {
    // The frame comes with the story, so that the screen stands when the router restores its scroll.
    const [story] = await Promise.all([
      context.loadStory(params.story),
      StoryFrame.preload?.(),
      context.loadMessages(),
    ]);
    if (story === null) throw notFound({ data: { kind: "story", id: params.story } });
    return story;
  },
  // What the reader makes may have changed since it was last shown.
  shouldReload: ({ params }) => isOwnId(params.story),
  component: () => <StoryFrame story={storyRoute.useLoaderData()} />,
  errorComponent: FramedError,
  // A story that is not there has no frame; an address that leads nowhere inside of a story stands in the story's.
  notFoundComponent: (props) =>
    props.data === undefined ? <MissingPage {...props} /> : <FramedMissingPage {...props} />,
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

const originalRoute = createRoute({
  getParentRoute: () => storyRoute,
  path: "originals/$original",
  loader: async ({ params, parentMatchPromise }) => {
    const story = (await parentMatchPromise).loaderData;
    if (story !== undefined && !(story.originals ?? []).some(({ id }) => id === params.original)) {
      throw notFound({ data: { kind: "article", id: params.original } });
    }
  },
  component: lazyRouteComponent(() => import("./screens/OriginalScreen"), "OriginalScreen"),
});

const besideRoute = createRoute({
  getParentRoute: () => storyRoute,
  path: "articles/$article/beside/$other",
  loader: async ({ params, parentMatchPromise }) => {
    const story = (await parentMatchPromise).loaderData;
    for (const asked of [params.article, params.other]) {
      if (story !== undefined && !story.articles.some(({ id }) => id === asked)) {
        throw notFound({ data: { kind: "article", id: asked } });
      }
    }
    // An article beside itself is the article.
    if (params.article === params.other) throw redirect({ to: paths.article, params, replace: true });
  },
  component: lazyRouteComponent(() => import("./screens/SideBySideScreen"), "SideBySideScreen"),
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
  component: lazyRouteComponent(loadStatementScreen, "StatementScreen"),
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
    plainRoute.addChildren([libraryRoute, searchRoute, aboutRoute, deskRoute, reviewRoute]),
    storyRoute.addChildren([
      storyIndexRoute,
      articleRoute,
      originalRoute,
      besideRoute,
      statementRoute,
      timelineRoute,
      namesRoute,
    ]),
  ]),
]);

interface AppRouterOptions {
  /** The path of the folder that the app is served from. */
  readonly basepath: string;
  readonly context: RouterContext;
  /** Where the router goes if not through the browser's own history, in which it also restores how far one had read. */
  readonly history?: RouterHistory;
}

/** The app's router. */
export function createAppRouter({ basepath, context, history }: AppRouterOptions) {
  return createRouter({
    routeTree,
    context,
    basepath,
    ...(history === undefined ? { scrollRestoration: true } : { history }),
    trailingSlash: "always",
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: MissingPage,
    // What the loaders give is immutable for as long as the page lives.
    defaultStaleTime: Number.POSITIVE_INFINITY,
  });
}
