import { ChevronLeft, ChevronRight } from "lucide-react";
import {
  type CSSProperties,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useTranslation } from "@/i18n";
import { useSettings } from "@/shelf";
import { type Overflow, overflowOf } from "./overflow";

interface ColumnRowProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** About 28 letters of naskh: the narrowest column that still reads, whatever size the reader has set. */
const style: CSSProperties & Record<"--column", string> = { "--column": "calc(var(--reading-size) * 12)" };

const step =
  "inline-flex size-10 items-center justify-center rounded-lg border border-edge bg-sheet hover:border-ink aria-disabled:border-rule aria-disabled:text-edge";

/** Columns side by side on a desk, stacked on a phone. What does not fit scrolls sideways within the row. */
export function ColumnRow({ label, children }: ColumnRowProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLDivElement>(null);
  const [overflow, setOverflow] = useState<Overflow>({ before: false, after: false });
  useSettings();

  const measure = useCallback(() => {
    if (row.current === null) return;
    const next = overflowOf(row.current);
    setOverflow((known) => (known.before === next.before && known.after === next.after ? known : next));
  }, []);
  // Whether the columns fit depends on their number, the window and the reader's text size alone.
  useLayoutEffect(measure);
  useEffect(() => {
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [measure]);

  function scroll(columns: 1 | -1) {
    const width = row.current?.firstElementChild?.clientWidth ?? 0;
    const forward = row.current !== null && getComputedStyle(row.current).direction === "rtl" ? -1 : 1;
    row.current?.scrollBy({ left: columns * forward * width });
  }

  const scrolls = overflow.before || overflow.after;
  return (
    <div>
      {scrolls && (
        <div className="mb-2 flex justify-end gap-2 max-md:hidden print:hidden">
          <button
            type="button"
            className={step}
            aria-label={t("compare.before")}
            aria-disabled={!overflow.before}
            onClick={() => scroll(-1)}
          >
            <ChevronLeft aria-hidden size={20} className="rtl:-scale-x-100" />
          </button>
          <button
            type="button"
            className={step}
            aria-label={t("compare.after")}
            aria-disabled={!overflow.after}
            onClick={() => scroll(1)}
          >
            <ChevronRight aria-hidden size={20} className="rtl:-scale-x-100" />
          </button>
        </div>
      )}
      <section
        ref={row}
        aria-label={label}
        tabIndex={scrolls ? 0 : undefined}
        onScroll={measure}
        style={style}
        className="relative flex flex-col max-md:border-t-2 max-md:border-ink motion-safe:scroll-smooth md:snap-x md:flex-row md:overflow-x-auto print:flex-row print:flex-wrap print:gap-x-8 print:overflow-visible print:border-t-0"
      >
        {children}
      </section>
    </div>
  );
}
