import { type ErrorComponentProps, type NotFoundRouteProps, Outlet } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import type { Story } from "@/corpus";
import { useTranslation } from "@/i18n";
import { Header } from "./Header";
import { MissingPage, ScreenError } from "./problems";

/** What every page has around its screen: the way past the head, the head, and the content. */
export function Frame({
  story,
  bar,
  children,
}: {
  story: Story | null;
  bar?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  // From here on the controls of a page that was made beforehand answer.
  useEffect(() => {
    document.documentElement.dataset.running = "";
  }, []);
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
