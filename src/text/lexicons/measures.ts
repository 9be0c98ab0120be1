/** Source: drawn up by hand. */

/** What is measured in more than one unit at a time: an hour and fourteen minutes, a metre and a half. Folded letters. */
export const measures = `
  ساعه ساعتين ساعتان ساعات دقيقه دقيقتين دقيقتان دقائق يوم يومين يومان ايام اسبوع اسبوعين اسابيع شهر شهرين شهران اشهر شهور
  سنه سنتين سنتان سنوات عام عامين عامان اعوام متر مترين امتار كيلومتر كيلومترات كيلو كيلوغرام كيلوجرام طن دولار جنيه ريال
  درهم دينار ليره يورو
`;
