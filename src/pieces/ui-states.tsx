import { useState } from "react";
import { useTranslation } from "@/i18n";
import { Button, type ButtonKind, buttonClass } from "@/ui/Button";
import { ByWidth } from "@/ui/ByWidth";
import { Chip } from "@/ui/Chip";
import { Dotted } from "@/ui/Dotted";
import { FootBar } from "@/ui/FootBar";
import { InPortions, portionsOf } from "@/ui/InPortions";
import { FilterIcon, SearchIcon, SettingsIcon } from "@/ui/icons";
import { LabelledGroup } from "@/ui/LabelledGroup";
import { Segmented } from "@/ui/Segmented";
import { Sheet } from "@/ui/Sheet";
import { Spoken } from "@/ui/Spoken";
import { StepPair } from "@/ui/StepPair";
import { TitledSection } from "@/ui/TitledSection";
import type { Piece } from "./states";

const kinds = ["plain", "quiet", "strong"] as const satisfies readonly ButtonKind[];

function SampleButton({
  kind,
  disabled = false,
}: {
  readonly kind: ButtonKind;
  readonly disabled?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <Button kind={kind} disabled={disabled}>
        {t("action.retry")}
      </Button>
    </div>
  );
}

function SampleLink() {
  const { t } = useTranslation();
  return (
    <div>
      <a href="#pieces" className={buttonClass("plain")}>
        {t("action.home")}
      </a>
    </div>
  );
}

function SampleChip({ chosen }: { readonly chosen: boolean }) {
  const { t } = useTranslation();
  const [pressed, setPressed] = useState(chosen);
  return (
    <div>
      <Chip pressed={pressed} onPress={() => setPressed(!pressed)}>
        {t("mode.direct")}
      </Chip>
    </div>
  );
}

function SampleSegmented({ hideLabel }: { readonly hideLabel: boolean }) {
  const { t } = useTranslation();
  const [value, setValue] = useState<"timeline" | "names">("timeline");
  return (
    <Segmented
      label={t("nav.label")}
      hideLabel={hideLabel}
      value={value}
      onChange={setValue}
      options={[
        { value: "timeline", label: t("nav.timeline") },
        { value: "names", label: t("nav.names") },
      ]}
    />
  );
}

function SampleSteps({ position }: { readonly position: number }) {
  const { t } = useTranslation();
  return (
    <StepPair
      label={t("nav.articles")}
      previous={t("action.previous")}
      next={t("action.next")}
      position={position}
      of={3}
      onStep={() => undefined}
    >
      {`${position} / 3`}
    </StepPair>
  );
}

/** Opens a piece that floats over the page, and puts it away. */
function Opened({ piece }: { readonly piece: "modal sheet" | "sheet beside the page" | "foot bar" }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("filter.open")}
      </Button>
      {piece === "foot bar" ? (
        open && (
          <FootBar>
            <Button onClick={close}>{t("action.close")}</Button>
          </FootBar>
        )
      ) : (
        <Sheet open={open} onClose={close} title={t("nav.articles")} modal={piece === "modal sheet"}>
          <p>{t("app.tagline")}</p>
        </Sheet>
      )}
    </div>
  );
}

function Tagline() {
  const { t } = useTranslation();
  return (
    <p>
      <span>{t("app.name")}</span>
      <Spoken>{t("app.tagline")}</Spoken>
    </p>
  );
}

const portions = portionsOf([1, 2, 3, 4, 5, 6], 2, () => 1);

function Numbers({ items }: { readonly items: readonly number[] }) {
  return <p>{items.join(" · ")}</p>;
}

/** What `src/ui` has. */
export const uiPieces: readonly Piece[] = [
  {
    piece: "Button",
    states: [
      ...kinds.map((kind) => ({ state: kind, shown: <SampleButton kind={kind} /> })),
      ...kinds.map((kind) => ({ state: `${kind}, disabled`, shown: <SampleButton kind={kind} disabled /> })),
      { state: "a link that looks like one", shown: <SampleLink /> },
    ],
  },
  {
    piece: "LabelledGroup",
    states: [false, true].map((hideLabel) => ({
      state: hideLabel ? "with its label hidden from sight" : "with its label",
      shown: (
        <LabelledGroup label="المتحدّث" hideLabel={hideLabel} className="gap-1.5">
          <SampleChip chosen={false} />
          <SampleChip chosen />
        </LabelledGroup>
      ),
    })),
  },
  {
    piece: "TitledSection",
    states: [
      {
        state: "with a text",
        shown: (
          <TitledSection id="sample" title="طرائق النقل">
            <p>كيف تعطي الوسيلة كلام المتحدّث.</p>
          </TitledSection>
        ),
      },
    ],
  },
  {
    piece: "Chip",
    states: [
      { state: "off", shown: <SampleChip chosen={false} /> },
      { state: "on", shown: <SampleChip chosen /> },
    ],
  },
  {
    piece: "Segmented",
    states: [
      { state: "with its label", shown: <SampleSegmented hideLabel={false} /> },
      { state: "with its label hidden from sight", shown: <SampleSegmented hideLabel /> },
    ],
  },
  {
    piece: "StepPair",
    states: [
      { state: "before the first", shown: <SampleSteps position={0} /> },
      { state: "at the first", shown: <SampleSteps position={1} /> },
      { state: "between", shown: <SampleSteps position={2} /> },
      { state: "at the last", shown: <SampleSteps position={3} /> },
    ],
  },
  {
    piece: "Sheet",
    states: [
      { state: "over the page", shown: <Opened piece="modal sheet" /> },
      { state: "beside the page", shown: <Opened piece="sheet beside the page" /> },
    ],
  },
  {
    piece: "FootBar",
    states: [{ state: "over the foot of the window", shown: <Opened piece="foot bar" /> }],
  },
  {
    piece: "ByWidth",
    states: [
      {
        state: "by the window’s width",
        shown: <ByWidth step="md" narrow={<p>narrow</p>} wide={<p>wide</p>} />,
      },
    ],
  },
  {
    piece: "InPortions",
    states: [
      {
        state: "the first portion alone",
        shown: <InPortions portions={portions} Drawn={Numbers} all={false} />,
      },
      { state: "all, one after the other", shown: <InPortions portions={portions} Drawn={Numbers} all /> },
    ],
  },
  {
    piece: "Dotted",
    states: [
      { state: "in one row", shown: <Dotted items={["3 وسائل", "4 تصريحات"]} /> },
      {
        state: "where the row breaks",
        shown: (
          <div className="w-40">
            <Dotted items={["الخميس 4 أيار/مايو 2023", "3 وسائل", "3 مقالات", "4 تصريحات"]} />
          </div>
        ),
      },
    ],
  },
  { piece: "Spoken", states: [{ state: "heard behind the words, not seen", shown: <Tagline /> }] },
  {
    piece: "icons",
    states: [
      { state: "settings", shown: <SettingsIcon size={24} /> },
      { state: "search", shown: <SearchIcon size={24} /> },
      { state: "filter", shown: <FilterIcon size={24} /> },
    ],
  },
];
