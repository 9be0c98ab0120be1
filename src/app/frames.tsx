import {
  type ErrorComponentProps,
  type NotFoundRouteProps,
  Outlet,
  useNavigate,
} from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Story } from "@/corpus";
import { useTranslation } from "@/i18n";
import { filterChoices, readFilter, writeFilter } from "@/parts/address";
import { FilterBar } from "@/parts/filter-bar/FilterBar";
import { StoryProvider } from "@/parts/StoryContext";
import { Header } from "./Header";
import { MissingPage, ScreenError } from "./problems";
import { useRawSearch } from "./use-screen";

function Frame({ story, bar, children }: { story: Story | null; bar?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <a
        href="#content"
        className="sr-only z-50 bg-ink px-4 py-2 text-paper focus:not-sr-only focus:absolute"
      >
        {t("app.skip")}
      </a>
      <Header story={story} />
      {bar}
      <main id="content" tabIndex={-1} className="pb-24 outline-none">
        {children}
      </main>
    </>
  );
}

/** The frame of the screens that show no single story. */
export function PlainFrame() {
  return (
    <Frame story={null}>
      <Outlet />
    </Frame>
  );
}

/** The frame of a story's screens: its sections, and the filter over all of them. */
export function StoryFrame({ story }: { readonly story: Story }) {
  const navigate = useNavigate();
  const filter = readFilter(useRawSearch(), filterChoices([story]));
  return (
    <StoryProvider story={story}>
      <Frame
        story={story}
        bar={
          <FilterBar
            stories={[story]}
            filter={filter}
            onFilter={(next, { replace }) =>
              void navigate({
                to: ".",
                search: (search: object) => ({ ...search, ...writeFilter(next) }),
                replace,
                resetScroll: false,
              })
            }
          />
        }
      >
        <Outlet />
      </Frame>
    </StoryProvider>
  );
}

export function FramedError(props: ErrorComponentProps) {
  return (
    <Frame story={null}>
      <ScreenError {...props} />
    </Frame>
  );
}

export function FramedMissingPage(props: NotFoundRouteProps) {
  return (
    <Frame story={null}>
      <MissingPage {...props} />
    </Frame>
  );
}
