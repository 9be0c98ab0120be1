import { withoutConjunction } from "../../words/index";
import { findZones, isAtEdge } from "../line-shape";
import { type CleaningRule, claimLine, type PageLine } from "../page";
import { plainForm } from "../plain-form";

/** Names of sections, in plain form and without spaces, for sites write them in one: «العناوين الرئيسيةدولي». */
const sections = [
  ..."أخبار خبر الأخبار اخبار نبأ أنباء عاجل العناوين عناوين الرئيسية رئيسية رئيسي مانشيت سلايدر".split(" "),
  ..."دولي دولية دوليات الدولية عالمي عالمية عالميات العالم عربي عربية عربيات العربية العربي محلي محلية محليات المحلية".split(
    " ",
  ),
  ..."سياسة سياسية السياسة سياسي اقتصاد اقتصادية الاقتصاد أسواق مال أعمال رياضة الرياضة رياضية رياضي".split(
    " ",
  ),
  ..."ثقافة الثقافة ثقافي فن فنون منوعات متفرقات مجتمع حوادث علوم تكنولوجيا تقنية صحة سيارات سفر مرأة".split(
    " ",
  ),
  ..."مقالات مقال آراء رأي الرأي كتاب تقارير تقرير تحقيقات حوارات تحليلات تحليل ملفات فيديو صور إنفوغراف".split(
    " ",
  ),
  ..."آسيا أوروبا أفريقيا أمريكا أميركا news world politics economy sports culture opinion".split(" "),
  ..."محافظات توك شو بيئة تعليم جامعات فكر بودكاست وثائقيات تغطيات المزيد بحث القائمة فيديوهات صورة أسرة دين طب".split(
    " ",
  ),
  ..."الشرق الأوسط|شؤون|أهم|آخر|أبرز|اليوم|توك شو|البث المباشر|قائمة التنقل|اتصل بنا|من نحن|تسجيل الدخول".split(
    "|",
  ),
].map((name) => plainForm(name).replaceAll(" ", ""));
const names = new Set(sections);
const longest = Math.max(...sections.map((name) => name.length));

/** Words that only go with the name of a section. */
const weak = new Set(["اهم", "اخر", "ابرز", "اليوم", "كتاب", "مال", "خبر"]);

/** A whole menu in one line has no more. */
const mostRowWords = 24;

const labelled = /^(?:التصنيف|التصنيفات|القسم|الاقسام|categor(?:y|ies)) ?:/;

/** The section of the site that an article stood in. */
export const categoryRule: CleaningRule = {
  name: "category",
  order:
    "Before bylines and headlines: a section's name is as short as a person's and stands above the headline.",
  find: (lines) => {
    const zones = findZones(lines);
    return lines
      .filter((line, index) => isAtEdge(index, zones) && isCategory(line))
      .map((line) => claimLine(line, "category"));
  },
};

function isCategory(line: PageLine): boolean {
  const isRow = line.words <= mostRowWords && line.plain.length <= 200;
  if (!isRow) return false;
  if (line.words <= 6 && line.plain.length <= 60 && labelled.test(line.plain)) return true;
  const letters = line.plain.replace(/[\s/|›»>،,•·–-]+/g, "");
  return letters !== "" && !weak.has(letters) && isMadeOfSections(letters);
}

/** Whether the letters can be read as names of sections, one behind the other, each perhaps with «و» or «ال». */
function isMadeOfSections(letters: string): boolean {
  const readable = [true];
  for (let end = 1; end <= letters.length; end += 1) {
    readable[end] = false;
    for (let start = Math.max(0, end - longest - 3); start < end && !readable[end]; start += 1) {
      readable[end] = readable[start] === true && isSection(letters.slice(start, end));
    }
  }
  return readable[letters.length] === true;
}

function isSection(letters: string): boolean {
  return names.has(letters) || names.has(withoutConjunction(letters).replace(/^ال/, ""));
}
