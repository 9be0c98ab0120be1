import { type ErrorComponentProps, type NotFoundRouteProps, useRouter } from "@tanstack/react-router";
import * as v from "valibot";
import { DecodeError, emptyFilter } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { Notice } from "@/parts/Notice";
import { usePageTitle } from "@/parts/use-page-title";
import { Button, buttonClass } from "@/ui/Button";
import { LoadError } from "./data";

function HomeLink() {
  const { t } = useTranslation();
  return (
    <AddressLink address={{ screen: "library", filter: emptyFilter }} className={buttonClass("plain")}>
      {t("action.home")}
    </AddressLink>
  );
}

/** An error of one screen, caught there: what it was, and the ways on. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const kind = error instanceof LoadError ? "load" : error instanceof DecodeError ? "corrupt" : "title";
  const help = error instanceof LoadError ? t("error.loadHelp") : t("error.screenHelp");
  return (
    <Notice title={t(`error.${kind}`)} role="alert">
      <p>{help}</p>
      <p className="text-note text-ink-2">
        <span>{`${t("error.reason")}: `}</span>
        <code dir="ltr">{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button
          kind="strong"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          {t("action.retry")}
        </Button>
        <HomeLink />
      </div>
    </Notice>
  );
}

const MissingSchema = v.object({
  kind: v.picklist(["page", "story", "article", "statement"]),
  id: v.string(),
});

const titles = {
  page: "missing.title",
  story: "missing.story",
  article: "missing.article",
  statement: "missing.statement",
} as const;

/** An address that leads nowhere: says what is not there, and leads home. */
export function MissingPage({ data }: Partial<NotFoundRouteProps>) {
  const { t } = useTranslation();
  const missing = v.safeParse(MissingSchema, data);
  const { kind, id } = missing.success
    ? missing.output
    : { kind: "page" as const, id: window.location.pathname };
  usePageTitle(t(titles[kind]));
  return (
    <Notice title={t(titles[kind])} role="alert">
      <p>
        <Told>{t("missing.help", { id: id.slice(0, 80) })}</Told>
      </p>
      <HomeLink />
    </Notice>
  );
}
