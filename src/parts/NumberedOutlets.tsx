import type { Localised } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { Name } from "./Name";

/** The head of a narrow column: its number, which {@link NumberedOutlets} explains; read aloud it is the name. */
export function NumberedHead({ name, index }: { readonly name: Localised; readonly index: number }) {
  const format = useFormat();
  return (
    <>
      <span aria-hidden="true" className="tabular-nums">
        {format.number(index + 1)}
      </span>
      <span className="sr-only">
        <Name of={name} />
      </span>
    </>
  );
}

/** Which outlet stands under which number, where names do not fit over the columns. */
export function NumberedOutlets({ names }: { readonly names: readonly Localised[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol
      aria-label={t("coverage.numbers")}
      className="flex list-none flex-wrap gap-x-5 gap-y-1 text-note text-ink-2"
    >
      {names.map((name, index) => (
        <li key={name.en} className="flex min-w-0 gap-1.5">
          <span className="font-semibold text-ink tabular-nums">{format.number(index + 1)}</span>
          <Name of={name} className="min-w-0" />
        </li>
      ))}
    </ol>
  );
}
