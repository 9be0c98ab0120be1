import { useId, useState } from "react";
import { useTranslation } from "@/i18n";
import { useProvenanceText } from "@/parts/use-provenance-text";
import { Button } from "@/ui/Button";
import { type Bringable, droppedFile, pastedText } from "../intake/use-bringing";
import type { Arrival, Offer } from "./read-arrival";
import { StoryOffer } from "./StoryOffer";
import { useArrivals } from "./use-arrivals";

interface ArrivalsProps {
  /** Gives what has come in the address, once. */
  readonly take: () => string | null;
  readonly bring: (inputs: readonly Bringable[]) => void;
}

/** What came from another page or app: shown, and taken in only when the reader says so, for anybody could have sent it. */
export function Arrivals({ take, bring }: ArrivalsProps) {
  const { arrivals, drop } = useArrivals(take);
  return (
    <div role="status" className="flex flex-col gap-4 empty:hidden">
      {arrivals.map((arrival) => (
        <ArrivalCard key={arrival.key} arrival={arrival} bring={bring} onDone={() => drop(arrival.key)} />
      ))}
    </div>
  );
}

interface ArrivalCardProps {
  readonly arrival: Arrival;
  readonly bring: ArrivalsProps["bring"];
  readonly onDone: () => void;
}

function ArrivalCard({ arrival, bring, onDone }: ArrivalCardProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col items-start gap-3 border-s-4 border-rubric ps-4">
      <h2 id={id} className="font-reading text-heading font-bold">
        {t(`arrival.title_${arrival.kind}`)}
      </h2>
      {arrival.kind === "offer" ? (
        <OfferBody offer={arrival} bring={bring} onDone={onDone} />
      ) : arrival.kind === "story" ? (
        <StoryOffer text={arrival.text} bring={bring} onDone={onDone} />
      ) : (
        <>
          <NothingToTake arrival={arrival} />
          <Button onClick={onDone}>{t("arrival.read")}</Button>
        </>
      )}
    </section>
  );
}

/** What is said where there is nothing to take. */
function NothingToTake({ arrival }: { readonly arrival: Exclude<Arrival, { kind: "offer" | "story" }> }) {
  const { t } = useTranslation();
  switch (arrival.kind) {
    case "link":
      return (
        <>
          <p>{t("arrival.link")}</p>
          <Address address={arrival.link} />
        </>
      );
    case "noStory":
      return <p>{t(`desk.sent_${arrival.why}`)}</p>;
    case "nothing":
      return <p>{t(`arrival.no_${arrival.why}`)}</p>;
  }
}

function Address({ address }: { readonly address: string }) {
  return (
    <bdi dir="ltr" className="break-all text-note text-ink-2">
      {address}
    </bdi>
  );
}

/** So much of what came is shown before it is taken. */
const shown = 300;
const beginsAsPage = /^\s*</u;

/** The beginning of a text that came, so that whoever is asked sees of what; of a page's markup its title must do. */
function Excerpt({ text }: { readonly text: string }) {
  if (beginsAsPage.test(text)) return null;
  const begin = text.slice(0, shown).replace(/\p{Surrogate}$/u, "");
  return (
    <blockquote dir="auto" className="max-w-measure whitespace-pre-line border-s-2 border-rule ps-3">
      {begin.length < text.length ? `${begin} …` : begin}
    </blockquote>
  );
}

interface OfferBodyProps {
  readonly offer: Offer;
  readonly bring: ArrivalsProps["bring"];
  readonly onDone: () => void;
}

function OfferBody({ offer, bring, onDone }: OfferBodyProps) {
  const { t } = useTranslation();
  const provenanceText = useProvenanceText();
  const [taking, setTaking] = useState(false);
  const { title, provenance, texts, files } = offer;

  async function accept() {
    setTaking(true);
    const inputs: Bringable[] = [];
    const read = [
      ...texts.map((pasted) => (onRead: (taken: boolean) => void) => {
        // A page has its own headline; a text that an app sends has none but what it is sent under.
        const input = title === null || provenance.means !== "shared" ? { pasted } : { pasted, title };
        const text = pastedText(input, onRead, provenance);
        return { ...text, from: title ?? provenance.address ?? null };
      }),
      ...files.map((file) => (onRead: (taken: boolean) => void) => droppedFile(file, onRead, provenance)),
    ].map((input) => new Promise<boolean>((done) => inputs.push(input(done))));
    bring(inputs);
    // What could not be read stays, as what is pasted does.
    if ((await Promise.all(read)).every((taken) => taken)) onDone();
    else setTaking(false);
  }

  return (
    <>
      {title !== null && (
        <p>
          <bdi>{title}</bdi>
        </p>
      )}
      {provenance.address !== undefined && <Address address={provenance.address} />}
      {texts.map((text) => (
        <Excerpt key={text} text={text} />
      ))}
      {files.length > 0 && (
        <ul className="text-note text-ink-2">
          {files.map(({ name, size }) => (
            <li key={`${name} ${size}`}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="text-note text-ink-2">{provenanceText(provenance)}</p>
      <p className="text-note text-ink-2">{t("arrival.anybody")}</p>
      <div className="flex flex-wrap gap-2">
        <Button kind="strong" disabled={taking} onClick={() => void accept()}>
          {t("arrival.take")}
        </Button>
        <Button disabled={taking} onClick={onDone}>
          {t("arrival.leave")}
        </Button>
      </div>
    </>
  );
}
