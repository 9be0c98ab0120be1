import { precisions, type SaidDays, type Statement } from "@/corpus";
import { setSaid } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Segmented } from "@/ui/Segmented";
import { useDesk } from "../DeskContext";
import { TextField } from "../TextField";

const ends = ["from", "to"] as const;

/** The days with one end of them moved: what it passes goes along, and a single day is both ends. */
function withEnd({ from, to, precision }: SaidDays, end: "from" | "to", day: string) {
  if (precision === "day") return { from: day, to: day, precision };
  return end === "from"
    ? { from: day, to: day > to ? day : to, precision }
    : { from: day < from ? day : from, to: day, precision };
}

/** When it was said: on a day, on days from one to another, or about then. */
export function SaidField({ statement: { id, said } }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const { edit } = useDesk();
  const { from, to, precision } = said;
  const setPrecision = (next: SaidDays["precision"]) =>
    edit((story) => setSaid(story, id, { from, to: next === "day" ? from : to, precision: next }));
  return (
    <div className="flex flex-col gap-2">
      <Segmented
        label={t("desk.said")}
        value={precision}
        onChange={setPrecision}
        options={precisions.map((value) => ({ value, label: t(`desk.said_${value}`) }))}
      />
      <div className="flex flex-wrap gap-3">
        {ends.slice(0, precision === "day" ? 1 : 2).map((end) => (
          <TextField
            key={end}
            field={`said/${id}/${end}`}
            label={t(precision === "day" ? "desk.saidOn" : `desk.said_${end}`)}
            value={said[end]}
            edit={(story, day) => setSaid(story, id, withEnd(said, end, day))}
            kind="date"
          />
        ))}
      </div>
    </div>
  );
}
