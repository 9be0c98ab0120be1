import { Share2 } from "lucide-react";
import { useState } from "react";
import type { Statement } from "@/corpus";
import { useTranslation } from "@/i18n";
import { type StatementAddress, useHref } from "@/parts/address";
import { copyText } from "@/parts/export/copy-text";
import { exportName } from "@/parts/export/file-names";
import { browserSharer, type Shared, shareData, shareOrCopy } from "@/parts/export/share-data";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { useComparisonPicture } from "../export/use-comparison-picture";

interface ShareButtonProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
  readonly className: string;
}

type State = Shared | { readonly is: "none" | "working" };

/** The comparison's picture as a file. What draws it is loaded then. */
function usePictureFile({ statement, address }: Omit<ShareButtonProps, "className">): () => Promise<File> {
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
export function ShareButton({ statement, address, className }: ShareButtonProps) {
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
      <div className="foot-said" data-said={message === null ? undefined : ""}>
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
