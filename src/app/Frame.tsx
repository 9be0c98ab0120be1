import { type ErrorComponentProps, type NotFoundRouteProps, Outlet } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { ReportButton } from "@/parts/report/ReportButton";
import { Header } from "./Header";
import { MissingPage, ScreenError } from "./problems";

/** What every page has around its screen: the way past the head, the head, and the content. */
export function Frame({
  sections = null,
  bar,
  children,
}: {
  /** The links to the sections of a story, where the page is one of a story's. */
  sections?: ReactNode;
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
      <Header sections={sections} />
      {bar}
      <main id="content" tabIndex={-1} className="pb-12 outline-none">
        {children}
      </main>
      <footer className="mx-auto flex max-w-page flex-wrap gap-x-6 px-4 pb-24 text-note text-ink-2 md:px-8 print:hidden">
        <ReportButton />
        <AddressLink
          address={{ screen: "about" }}
          className="inline-flex min-h-8 items-center underline decoration-rule underline-offset-4 hover:text-ink"
        >
          {t("foot.about")}
        </AddressLink>
      </footer>
    </>
  );
}

/** The frame of the screens that show no single story. */
export function PlainFrame() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function FramedError(props: ErrorComponentProps) {
  return (
    <Frame>
      <ScreenError {...props} />
    </Frame>
  );
}

export function FramedMissingPage(props: NotFoundRouteProps) {
  return (
    <Frame>
      <MissingPage {...props} />
    </Frame>
  );
}
