import { describe, expect, it } from "vitest";
import { fromPdf } from "@/intake/pdf-text";

/** Lines as `pdftotext` gives them, each in its marks of direction. */
const pdf = (...lines: string[]) =>
  lines.map((line) => (line === "" ? "" : `\u202b${line}\u202c`)).join("\n");

describe("the text of a PDF", () => {
  it("joins the lines of a paragraph, and puts figures and signs in their order", () => {
    const text = pdf(
      "قال الوزير إن الماء سيصل إلى كل القرى قبل نهاية الصيف وإن كلفة المشروع بلغت",
      "\u202a 48\u202cمليونا\u202a ،\u202cوهو أقل مما كان متوقعا في العام الذي سبقه كما يقول المهندسون\u202a.\u202c",
      "ثم تابع جولته\u202a.\u202c",
    );
    expect(fromPdf(text)).toBe(
      "قال الوزير إن الماء سيصل إلى كل القرى قبل نهاية الصيف وإن كلفة المشروع بلغت 48 مليونا، وهو أقل مما كان متوقعا في العام الذي سبقه كما يقول المهندسون.\nثم تابع جولته.",
    );
  });

  it.each([
    ["األحد", "الأحد"],
    ["واإلدارة", "والإدارة"],
    ["االفتتاح", "الافتتاح"],
    ["لألهالي", "للأهالي"],
    ["الالعبين", "اللاعبين"],
    ["آالف", "آلاف"],
    ["قال ال", "قال لا"],
  ])("puts the ligature right where only one word can be meant: %s", (read, meant) => {
    expect(fromPdf(pdf(`${read}.`, "نص آخر.", "نص ثالث."))).toBe(`${meant}.\nنص آخر.\nنص ثالث.`);
  });

  it("leaves any other text as it is", () => {
    const text = "قال \u202aABC\u202c إن االسم خطأ مطبعي\nفي سطرين\nوثالث";
    expect(fromPdf(text)).toBe(text);
  });
});
