import { emptyFilter } from "@/corpus";
import { sharedTexts } from "@/corpus/original";
import { WatchCopying } from "@/parts/copied/WatchCopying";
import { QuoteLink, Words } from "@/parts/QuotedWords";
import { SharedTexts } from "@/parts/shared-texts/SharedTexts";
import { WordingText } from "@/parts/WordingText";
import { madeUpStory } from "./made-up-story";
import type { Piece } from "./states";

const [article] = madeUpStory.articles;
const [statement] = madeUpStory.statements;
const [wording] = statement?.wordings ?? [];

/** The same article printed by a second outlet, on a later day nobody knows of. */
const printed = sharedTexts({
  ...madeUpStory,
  articles: madeUpStory.articles.map((each) =>
    article === undefined ? each : { ...each, text: article.text, lines: article.lines, credits: ["رويترز"] },
  ),
});

/** The pieces that show words of a story's texts in their places. */
export const textPieces: readonly Piece[] = [
  {
    piece: "QuotedWords",
    states:
      wording === undefined || article === undefined
        ? []
        : [
            { state: "as they stand", shown: <Words of={article} range={wording} /> },
            { state: "leading to their place", shown: <QuoteLink quote={wording} filter={emptyFilter} /> },
          ],
  },
  {
    piece: "WatchCopying",
    states:
      wording === undefined || article === undefined
        ? []
        : [
            {
              state: "copy these words whole, and their citation is offered",
              shown: (
                <>
                  <WordingText article={article} quote={wording} />
                  <WatchCopying />
                </>
              ),
            },
          ],
  },
  {
    piece: "SharedTexts",
    states: [
      { state: "one text, several printers", shown: <SharedTexts shared={printed} filter={emptyFilter} /> },
    ],
  },
];
