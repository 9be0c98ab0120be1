import { Share2 } from "lucide-react";
import { useState } from "react";
import type { Statement } from "@/corpus";
import { useTranslation } from "@/i18n";
import { type StatementAddress, useHref } from "@/parts/address";
import { copyText } from "@/parts/export/copy-text";
import { exportName } from "@/parts/export/file-names";
import {
  browserSharer,
  type Shared,
  shareData,
  shareOrCopy,
  sharesPictures,
} from "@/parts/export/share-data";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { useHydrated } from "@/ui/use-hydrated";
import { useComparisonPicture } from "../export/use-comparison-picture";

interface ShareButtonProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
  /** Where it stands: at the foot of the window, over which it says what has become of it, or in the head of the page. */
  readonly place: "foot" | "head";
  readonly className: string;
}

type State = Shared | { readonly is: "none" | "working" };

/** The comparison's picture as a file. What draws it is loaded then. */
function usePictureFile({
  statement,
  address,
}: Pick<ShareButtonProps, "statement" | "address">): () => Promise<File> {
  const { story } = useStory();
  const content = useComparisonPicture({ statement, address });
  return async () => {
    const { drawPng } = await import("../export/picture");
    const name = exportName(story, statement, address.filter, "png");
    return new File([await drawPng(await content())], name, { type: "image/png" });
  };
}

const said = {
  none: null,
  working: "compare.share.working",
  shared: null,
  left: null,
  again: "compare.share.again",
  copied: "compare.linkCopied",
  refused: "compare.copyByHand",
} as const;

/** Shares the comparison by the device's own ways: its picture where that takes files, else its link; else copies it. */
export function ShareButton({ statement, address, place, className }: ShareButtonProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const url = useHref()(address);
  const picture = usePictureFile({ statement, address });
  const [state, setState] = useState<State>({ is: "none" });

  async function share() {
    const sharer = browserSharer();
    if (state.is === "again") return setState(await shareOrCopy(state.data, sharer, copyText));
    setState({ is: "working" });
    const data = await shareData({ title: localised(statement.gloss), url, picture }, sharer);
    setState(await shareOrCopy(data, sharer, copyText));
  }

  const message = said[state.is];
  return (
    <>
      <button type="button" className={className} onClick={share}>
        <Share2 aria-hidden size={18} />
        <span>{t("compare.share.share")}</span>
      </button>
      <div
        className={place === "foot" ? "foot-said" : "flex min-h-10 items-center gap-2 text-note text-ink-2"}
        data-said={message === null ? undefined : ""}
      >
        <p role="status">{message === null ? "" : t(message)}</p>
        {state.is === "refused" && (
          <input
            readOnly
            dir="ltr"
            value={url}
            aria-label={t("compare.copyByHand")}
            ref={(field) => field?.select()}
            className="min-h-10 w-full rounded-lg border border-edge bg-sheet px-3 text-note"
          />
        )}
      </div>
    </>
  );
}

/** In the head of the page on a wide screen: only where the browser has a share sheet that takes the picture. */
export function HeadShareButton(props: Omit<ShareButtonProps, "place">) {
  // The page that is made beforehand knows no browser.
  if (!useHydrated() || !sharesPictures(browserSharer())) return null;
  return <ShareButton {...props} place="head" />;
}
