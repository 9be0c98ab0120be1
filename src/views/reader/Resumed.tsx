import { useTranslation } from "@/i18n";

/** Says that the text was opened where the reader had stopped; the way to its beginning. */
export function Resumed({
  shown,
  onStartOver,
}: {
  readonly shown: boolean;
  readonly onStartOver: () => void;
}) {
  const { t } = useTranslation();
  // The region is there before it speaks, so that it is heard.
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-3 z-30 flex justify-center print:hidden"
    >
      {shown && (
        <p className="pointer-events-auto flex items-center gap-2 rounded-chip border border-rule bg-sheet px-4 text-note shadow-float">
          <span>{t("reader.resumed")}</span>
          <span aria-hidden>·</span>
          <button
            type="button"
            className="min-h-10 font-semibold underline underline-offset-4"
            onClick={onStartOver}
          >
            {t("reader.startOver")}
          </button>
        </p>
      )}
    </div>
  );
}
