/**
 * What says no, and what tells ما "not" from ما "what". Folded letters.
 *
 * Source: drawn up by hand.
 */

/** Particles that negate whatever they stand before. لما is "when" too often to be one. */
export const negationParticles = `
  لا لن لم ليس ليست ليسوا ليسا لسن لست لسنا لستم غير بلا بدون دون عدم مش
   not no never without cannot
`;

/** Verbs that take دون as their preposition: حال دون وقوعه says that it was prevented. */
export const verbsWithDun = "حال حالت يحول تحول حيلوله الحيلوله";

/** After these ما is "what": prepositions, quantifiers, conjunctions of clauses. */
export const beforeRelativeMa = `
  في من الي علي عن حول كل بعض اهم مع بين حسب وفق بعد قبل مثل نحو ضد ان بان وان لان هذا هو وهو كان رغم
  ابرز معظم جميع اكثر اول اخر عكس خلاف مقابل
`;

/** Stems of verbs that say of "what" that it happened, was called, led to something: ما حدث, ما يسمى, ما أدى إلى. */
export const stemsAfterRelativeMa = `
  سمي عرف زال دام برح فتي نفك قرب قارب ناهز زيد حدث حصل جري جرت ادي ادت ؤدي دفع سفر عني جعل
  شير دل ثار ثير سمح تسبب شهد
`;

/**
 * Verbs and verbal nouns that say of what follows them that it is not, was not or will not be: as good as a particle of
 * negation. A verb of the present stands with its ي.
 */
export const denyingVerbs = `
  نفي ينفي نافي انكر ينكر انكار كذب يكذب تكذيب رفض يرفض رافض فشل يفشل فاشل اخفق يخفق اخفاق عجز يعجز عاجز
  الغي يلغي الغاء ملغي منع يمنع امتنع يمتنع امتناع حظر يحظر استبعد يستبعد استبعاد تجنب يتجنب
  وقف يوقف ايقاف اوقف علق يعلق تعليق جمد يجمد تجميد
  احبط يحبط احباط عرقل يعرقل عرقله غياب انعدام استحاله حرم يحرم حرمان بريء براءه
`;

/** These deny only before عن: تراجع عن الخطة gives it up, تراجع النفط says that it fell. */
export const denyingBeforeAn = `
  تراجع يتراجع تراجعه تخلي يتخلي عدول امتنع توقف
`;
