import { ArrowRight } from "lucide-react";
import { useRef } from "react";
import { type Article, hasFoundWordings, type Statement } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type ArticleAddress, statementAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useLocalised } from "@/parts/use-localised";
import { buttonClass } from "@/ui/Button";
import { keysPassThrough } from "@/ui/key-owners";
import { Sheet } from "@/ui/Sheet";
import type { Mark } from "./marks";
import { PanelBody } from "./PanelBody";
import { panelContents } from "./panel-contents";
import { StatementSteps } from "./StatementSteps";

interface StatementPanelProps {
  readonly statement: Statement;
  readonly article: Article;
  readonly address: ArticleAddress;
  /** Its mark in the article; null where the article does not word it. */
  readonly mark: Mark | null;
  readonly position: number;
  readonly of: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
  /** The panel is there and as large as it will be. */
  readonly onShown: () => void;
}

interface PanelTitleProps {
  readonly statement: Statement;
  /** How many outlets word it; null where the article that is read does not. */
  readonly outlets: number | null;
}

function PanelTitle({ statement, outlets }: PanelTitleProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story, speaker } = useStory();
  const who = speaker(statement.speaker);
  const notHere = hasFoundWordings(story) ? "reader.notHereFound" : "reader.notHere";
  return (
    <>
      <span className="block text-note font-normal text-ink-2">
        {who !== null && <SpeakerName story={story} speaker={who} short />}
        <span> · </span>
        <span>{outlets === null ? t(notHere) : t("reader.worded", { count: outlets })}</span>
      </span>
      <span className="block font-reading text-ui font-bold md:text-heading">
        <Told>{localised(statement.gloss)}</Told>
      </span>
    </>
  );
}

/** A statement's panel, beside the text or over its foot: the other outlets' wordings, and the way to compare them. */
export function StatementPanel(props: StatementPanelProps) {
  const { statement, article, address, mark, position, of, onStep, onClose, onShown } = props;
  const { t } = useTranslation();
  const { story } = useStory();
  const content = useRef<HTMLDivElement>(null);

  const contents = panelContents(story, statement, article, mark?.wording ?? null, address.filter);

  // Another statement begins at the panel's top; a focus on what is gone with the last one goes there too.
  function beginAtTop() {
    content.current?.parentElement?.scrollTo({ top: 0 });
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true });
    onShown();
  }

  return (
    <Sheet
      open
      onClose={onClose}
      title={<PanelTitle statement={statement} outlets={mark === null ? null : contents.outlets} />}
    >
      <div
        ref={content}
        tabIndex={-1}
        data-statement-panel
        {...{ [keysPassThrough]: "" }}
        className="flex flex-col gap-5 outline-none"
      >
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <AddressLink
            address={statementAddress(
              story.id,
              statement.id,
              address.filter,
              mark === null ? null : article.outlet,
            )}
            className={buttonClass("strong")}
          >
            <span>{t("reader.compare")}</span>
            <ArrowRight aria-hidden size={18} className="rtl:-scale-x-100" />
          </AddressLink>
          {position > 0 && <StatementSteps position={position} of={of} onStep={onStep} />}
        </div>
        <PanelBody key={statement.id} contents={contents} address={address} onShown={beginAtTop} />
      </div>
    </Sheet>
  );
}
