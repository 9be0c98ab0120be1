import { useState } from "react";
import { draftFile } from "@/corpus/edit";
import { longestLink, storyFragment } from "@/corpus/export/story-link";
import { useTranslation } from "@/i18n";
import { useHref } from "@/parts/address";
import { copyText } from "@/parts/export/copy-text";
import { storyFileName } from "@/parts/export/file-names";
import { saveFile } from "@/parts/export/save-file";
import { browserSharer, type Shared, shareOrCopy, sharesFile } from "@/parts/export/share-data";
import { useLocalised } from "@/parts/use-localised";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";

type State = { readonly said: "none" | "shared" | "copied" | "saved" } | { readonly byHand: string };

/** As which files a story can be handed on: some share sheets take no JSON, and the desk reads it under any name. */
const shareableTypes = [
  { end: "", type: "application/json" },
  { end: ".txt", type: "text/plain" },
] as const;

/** Sends the story to another device: in a link where it is short enough for any messenger, else as a file. */
export function SendStory() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { draft, story } = useDesk();
  const desk = useHref()({ screen: "desk", into: null });
  const [state, setState] = useState<State>({ said: "none" });

  async function shareLink(url: string): Promise<State> {
    const shared: Shared = await shareOrCopy(
      { title: localised(story.title), url },
      browserSharer(),
      copyText,
    );
    if (shared.is === "refused") return { byHand: url };
    return { said: shared.is === "copied" ? "copied" : shared.is === "shared" ? "shared" : "none" };
  }

  async function shareFile(content: string): Promise<State> {
    const sharer = browserSharer();
    const name = storyFileName(story);
    const files = shareableTypes.map(({ end, type }) => new File([content], `${name}${end}`, { type }));
    const file = files.find((each) => sharesFile(each, sharer));
    if (file === undefined || sharer.share === undefined) {
      saveFile(name, new Blob([content], { type: "application/json" }));
      return { said: "saved" };
    }
    const shared = await shareOrCopy(
      { title: localised(story.title), files: [file] },
      sharer,
      async () => false,
    );
    if (shared.is === "shared") return { said: "shared" };
    if (shared.is === "left") return { said: "none" };
    saveFile(name, file);
    return { said: "saved" };
  }

  async function send() {
    const content = draftFile(draft);
    const fragment = await storyFragment(content).catch(() => null);
    const link = fragment === null ? null : desk + fragment;
    setState(link !== null && link.length <= longestLink ? await shareLink(link) : await shareFile(content));
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <Button onClick={() => void send()}>{t("desk.send")}</Button>
      <p className="text-note text-ink-2">{t("desk.sendHelp")}</p>
      <p role="status" className="text-note">
        {"byHand" in state
          ? t("compare.copyByHand")
          : state.said === "none"
            ? ""
            : t(`desk.send_${state.said}`)}
      </p>
      {"byHand" in state && (
        <input
          readOnly
          dir="ltr"
          value={state.byHand}
          aria-label={t("compare.copyByHand")}
          ref={(field) => field?.select()}
          className="min-h-10 w-full rounded-lg border border-edge bg-sheet px-3 text-note"
        />
      )}
    </div>
  );
}
