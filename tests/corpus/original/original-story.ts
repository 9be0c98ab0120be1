import { decodeStory, type Story } from "@/corpus";
import { storyFile } from "@/corpus/edit";
import { smallStory } from "../small-story";

const speech = [
  "أيها المواطنون، مرت بمدينتنا سنة صعبة فقدنا فيها بيوتا كثيرة.",
  "لن نغلق المستشفيات الريفية هذا العام، وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية.",
  "وسنرصد أربعين مليون دينار لترميم السدود التي تصدعت في الفيضان.",
  "أما الضرائب فلن ترتفع ما دمت في هذا المنصب.",
];

const shared =
  "واحتشد مئات السكان أمام مبنى البلدية منذ الصباح الباكر رافعين لافتات تطالب بتعويضات عاجلة عن بيوتهم";

const articles = {
  hill: `قال العمدة: «لن نغلق المستشفيات الريفية هذا العام» وأضاف «وسنرصد ستين مليون دينار لترميم السدود التي تصدعت».\n${shared}.`,
  mill: `قال العمدة «وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية، لن نغلق المستشفيات الريفية هذا العام».\nوقال إن «البلدية ستوزع القمح مجانا على الأسر».\n${shared}.`,
  dale: "أعلن العمدة أن المستشفيات الريفية لن تغلق هذا العام، وأن ثلاث مدارس جديدة ستفتح في الأحياء الشرقية.",
};

/** A speech of the mayor's in four lines, and three outlets on it: one changes a figure, one moves and invents, one retells. */
export function originalStory(): Story {
  const story = smallStory({
    articles,
    statements: [
      {
        id: "hospitals",
        wordings: [
          ["hill", "لن نغلق المستشفيات الريفية هذا العام", "direct"],
          [
            "mill",
            "وسنفتح ثلاث مدارس جديدة في الأحياء الشرقية، لن نغلق المستشفيات الريفية هذا العام",
            "direct",
          ],
          ["dale", "المستشفيات الريفية لن تغلق هذا العام، وأن ثلاث مدارس جديدة ستفتح في الأحياء الشرقية"],
        ],
      },
      { id: "dams", wordings: [["hill", "وسنرصد ستين مليون دينار لترميم السدود التي تصدعت", "direct"]] },
      { id: "wheat", wordings: [["mill", "البلدية ستوزع القمح مجانا على الأسر", "direct"]] },
    ],
  });
  const file = JSON.parse(storyFile(story));
  const text = speech.join("\n");
  let start = 0;
  const lines = speech.map((line) => {
    const range = { kind: "paragraph", start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
  const { outlet: _, ...fields } = file.articles[0];
  const original = {
    ...fields,
    id: "speech",
    kind: "original",
    form: "speech",
    speaker: "mayor",
    text,
    lines,
  };
  return decodeStory({ ...file, articles: [...file.articles, original] }, "speech.json");
}
