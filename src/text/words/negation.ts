import { frontings } from "./clitics";

/** Particles that negate whatever they stand before. Folded letters. لما is "when" too often to be one. */
const particles = new Set(
  `لا لن لم ليس ليست ليسوا ليسا لسن لست لسنا لستم غير بلا بدون دون عدم مش
   not no never without cannot`.split(/\s+/),
);

/** After these ما is "what", not "not": prepositions, quantifiers, conjunctions of clauses. */
const beforeRelative = new Set(
  `في من الي علي عن حول كل بعض اهم مع بين حسب وفق بعد قبل مثل نحو ضد ان بان وان لان هذا هو وهو كان رغم
   ابرز معظم جميع اكثر اول اخر عكس خلاف مقابل`.split(/\s+/),
);

/** Verbs that say of "what" that it happened, was called, led to something: ما حدث, ما يسمى, ما أدى إلى; by their stems. */
const stemsAfterRelative = `سمي عرف زال دام برح فتي نفك قرب قارب ناهز زيد حدث حصل جري جرت ادي ادت ؤدي دفع سفر عني جعل
  شير دل ثار ثير سمح تسبب شهد`;

/**
 * Before these ما is "what" or belongs to a fixed phrase (ما إن, ما بين, ما لا يقل); and before a verb with a pronoun,
 * which resumes it: ما قاله, ما شهدته.
 */
const afterRelative = new RegExp(
  `^(?:ان|اذا|بين|لم|لا|لن|هو|هي|بعد|قبل|.{3,}ها?|[يتا]?(?:${stemsAfterRelative.split(/\s+/).join("|")})ت?)$`,
  "u",
);

/**
 * Whether a folded word negates wherever it stands: لن, ولن, بغير, لعدم. With ك in front it is another word (كلا), and
 * with the question's أ too, since ألا and إلا fold into one.
 */
export function isParticle(folded: string): boolean {
  return frontings(folded).some(({ front, bare }) => !front.endsWith("ك") && particles.has(bare));
}

/** What stands around a word: the folded words before and after it, empty at the text's ends. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Whether a comma parts it from the word before: ، ما أدى is "which led". */
  readonly comma: boolean;
}

/** Whether a folded word is ما, "not" or "what". */
export function isMa(folded: string): boolean {
  return folded === "ما" || folded === "وما" || folded === "فما";
}

/** Whether ما is "not" here: where nothing around it makes it "what". */
export function maNegates(folded: string, around: Surroundings): boolean {
  if (around.after === "" || (around.comma && folded === "ما")) return false;
  return !beforeRelative.has(around.before) && !afterRelative.test(around.after);
}
