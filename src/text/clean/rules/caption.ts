import { isAgency } from "../agencies";
import { endsSentence, findZones, isTitleLike } from "../line-shape";
import { type CleaningRule, claimLine, type PageLine } from "../page";
import { plainForm } from "../plain-form";

/** Labels that only pictures have. */
const labelled =
  /^(?:صدر الصوره|مصدر الصوره|التعليق علي الصوره|تعليق الصوره|صوره ارشيفيه|صور ارشيفيه|صوره من الارشيف|ارشيفيه|من الارشيف|صوره تعبيريه|getty images|photo ?:|image ?:)/;
/** «تصوير: …», «صورة: …» need their colon: تصوير and صورة begin sentences. */
const withColon = /^(?:تصوير|رصد وتصوير|صوره|الصوره|صور|عدسه|كاميرا) ?:/;
const archived = /[(/[] ?(?:ارشيفيه|ارشيف|من الارشيف|صوره ارشيفيه)[ )\]]*$/;
/** How captions begin that say what the picture shows; only above the first paragraph, where pictures stand. */
const shown = /^(?:جانب من|جوانب من|لقطه|صوره جماعيه|صوره تذكاريه|صوره من) /;
/** Who sells pictures alone, and how newspapers name it. */
const photoAgency =
  /^(?:غيتي|جيتي|getty(?: images)?|شترستوك|shutterstock|الفرنسيه|الاوروبيه|مواقع التواصل(?: الاجتماعي)?|انترنت|ارشيف)$/;
const owner = /[([]([^()[\]]{2,30})[)\]]$/;

/** The words under a picture, and who owns it. */
export const captionRule: CleaningRule = {
  name: "caption",
  order: "Before the head of the article is searched for its headline: a caption is as short as one.",
  find: (lines) => {
    const { headerEnd } = findZones(lines);
    return lines
      .filter((line, index) => isCaption(line) || (index < headerEnd && (isOwned(line) || isShown(line))))
      .map((line) => claimLine(line, "caption"));
  },
};

function isCaption(line: PageLine): boolean {
  if (line.words > 24 || endsSentence(line)) return false;
  return labelled.test(line.bare) || withColon.test(line.bare) || archived.test(line.plain);
}

function isShown(line: PageLine): boolean {
  return line.words <= 12 && isTitleLike(line) && shown.test(line.bare);
}

/** «الرئيس الروسي (رويترز)». Behind the first paragraph such a line may be a short paragraph. */
function isOwned(line: PageLine): boolean {
  const found = owner.exec(line.text);
  const name = found?.[1] ?? "";
  return line.words <= 14 && isTitleLike(line) && (isAgency(name) || photoAgency.test(plainForm(name)));
}
