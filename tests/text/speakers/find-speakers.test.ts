import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSpeakers } from "@/text/speakers";

/** Who is found, each with the words of every place. */
function named(text: string) {
  return findSpeakers({ text }).map(({ name, role, kind, mentions }) => ({
    ...{ name, role, kind },
    places: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}

const names = (text: string): readonly string[] => named(text).map(({ name }) => name);

describe("findSpeakers", () => {
  it("parts an office from the name after it", () => {
    const [merkel] = named("أعلنت المستشارة الألمانية أنغيلا ميركل أن بلادها لن تشارك.");
    expect(merkel).toEqual({
      name: "أنغيلا ميركل",
      role: "المستشارة الألمانية",
      kind: "person",
      places: ["المستشارة الألمانية أنغيلا ميركل"],
    });
  });

  it("gives later short forms to the one who was named in full", () => {
    const text = [
      "قال وزير الخارجية الأردني أيمن الصفدي إن الحل سياسي.",
      "وأضاف الصفدي أن الوضع صعب، وأكد الوزير أن بلاده مستعدة.",
      "وشدد على ذلك. ونقل عن الصفدي قوله إن الأمر معقد.",
    ].join("\n");
    const [safadi] = named(text);
    expect(safadi?.places).toEqual(["وزير الخارجية الأردني أيمن الصفدي", "الصفدي", "الوزير", "الصفدي"]);
  });

  it("tells who speaks from whom he speaks for", () => {
    const found = named("وقال المتحدث باسم شعيب إن النائب بخير. وأكد شعيب ذلك بعد عودة النائب ماهر شعيب.");
    expect(found.map(({ name }) => name)).toEqual(["المتحدث باسم شعيب", "ماهر شعيب"]);
  });

  it("keeps a first name that no lexicon has behind an office and its country", () => {
    const [president] = named("أكد الرئيس التونسي زيدون سعيد أن الدستور باق.");
    expect(president).toMatchObject({ name: "زيدون سعيد", role: "الرئيس التونسي" });
  });

  it("takes the name in quotation marks with the noun of a body before it", () => {
    const text = "وقالت حركة «الفجر» إنها ترفض القرار. وذكرت مجموعة “ريادة” أن العمل بدأ.";
    expect(names(text)).toEqual(["حركة الفجر", "مجموعة ريادة"]);
  });

  it("takes a share of those asked, a site by its name in marks, and the one who accuses for who speaks", () => {
    expect(names("وقال 39 في المئة من الناخبين إنهم سيشاركون.")[0]).toBe("39 في المئة من الناخبين");
    expect(names("وبحسب موقع «النجم الثاني» فإن الفيلم جديد.")[0]).toBe("موقع النجم الثاني");
    expect(names("واتهم الدحام رئيس لجنة القرية سليم الشامي بالإهمال.").slice(0, 2)).toContain("الدحام");
    expect(names("وقال مسؤول حكومي آخر إن العمل بدأ.")[0]).toBe("مسؤول حكومي آخر");
  });

  it("names a spokesman by whom he speaks for, known to a lexicon or not", () => {
    expect(names("قال متحدث باسم دار النشر إن الكتاب نفد.")[0]).toBe("متحدث باسم دار النشر");
    expect(names("قال متحدث باسم خفر السواحل إن القارب غرق.")[0]).toBe("متحدث باسم خفر السواحل");
  });

  it("joins an office with the full name behind its comma", () => {
    const text = "وأكد وزير الدفاع التركي، خلوصي أكار، أن العملية مستمرة. والتقى الوزير، أمس، نظراءه.";
    expect(named(text)[0]).toMatchObject({ name: "خلوصي أكار", role: "وزير الدفاع التركي" });
  });

  it("leaves a preposition out of the place", () => {
    const text = "قال المبعوث الأممي مارتن غريفيث إنه متفائل. وسبق لغريفيث أن حذر.";
    expect(named(text)[0]?.places).toEqual(["المبعوث الأممي مارتن غريفيث", "غريفيث"]);
  });

  it("tells two presidents apart by their countries", () => {
    const text =
      "التقى الرئيس الفرنسي إيمانويل ماكرون الرئيس التونسي قيس سعيد. وقال الرئيس التونسي إن اللقاء مفيد. وأكد الرئيس الفرنسي ذلك.";
    const places = new Map(named(text).map(({ name, places }) => [name, places]));
    expect(places.get("إيمانويل ماكرون")).toContain("الرئيس الفرنسي");
    expect(places.get("قيس سعيد")).toContain("الرئيس التونسي");
  });

  it("joins two spellings of one name", () => {
    const text = "قال الرئيس الأوكراني فولوديمير زيلينسكي إن بلاده صامدة. وأضاف زيلنسكي أنه واثق.";
    expect(named(text)[0]?.places).toEqual(["الرئيس الأوكراني فولوديمير زيلينسكي", "زيلنسكي"]);
  });

  it.each([
    ["نادر سليم", "سليم", "هند سالم"],
    ["فؤاد كريم", "كريم", "ليلى كارم"],
    ["هاني سعيد", "سعيد", "منى سعاد"],
    ["رامي جميل", "جميل", "نجوى جمال"],
  ])("keeps %s, later %s, apart from %s: of an Arabic name a vowel makes another", (one, short, other) => {
    const text = `قال الوزير ${one} إن الأسعار ستنخفض. وأضاف ${short} أن الخطة جاهزة. وأعلنت النائبة ${other} أن الجسر سيفتح. وقال ${short} إن العمل بدأ.`;
    const places = named(text).find(({ name }) => name === one)?.places;
    expect(places?.filter((words) => words === short)).toHaveLength(2);
  });

  it("does not take a verb after an office for a name", () => {
    expect(names("زار الوزير المدينة. وقال الوزير إن العمل مستمر. ثم غادر الوزير مساء.")).not.toContain(
      "غادر",
    );
    const text = "وقال رئيس الوزراء اليوناني ألكسيس تسيبراس يقود المفاوضات بنفسه.";
    expect(names(text)).toEqual(["ألكسيس تسيبراس"]);
  });

  it("ends a name before the particle of the clause", () => {
    expect(names("أكد وزير الدفاع خالد العطية أن القوات مستعدة.")).toContain("خالد العطية");
    expect(names("أكد الأمين العام أنطونيو غوتيريش أنّ الوقت ينفد.")).toContain("أنطونيو غوتيريش");
  });

  it("knows one who has only an office by it", () => {
    const [spokesman] = named("وقال المتحدث باسم وزارة الصحة إن الحالات تتراجع.");
    expect(spokesman).toMatchObject({ name: "المتحدث باسم وزارة الصحة", role: null, kind: "person" });
  });

  it("names bodies, and a country that says something", () => {
    const found = named("أعلنت منظمة الصحة العالمية الأمر. وأكدت المنظمة أن الوباء ينحسر. ونفت إيران ذلك.");
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([
      ["منظمة الصحة العالمية", "body"],
      ["إيران", "body"],
    ]);
    expect(found[0]?.places).toEqual(["منظمة الصحة العالمية", "المنظمة"]);
  });

  it("names nobody for an office that nobody holds, unless it is who says something", () => {
    expect(named("زار الوزير أمس مصنعا، وشرب الماء من مصدر قريب.")).toEqual([]);
    expect(names("قال مصدر مقرب إن الأمر انتهى.")).toEqual(["مصدر مقرب"]);
    expect(names("وأكد الوزير أن الأمر انتهى.")).toEqual(["الوزير"]);
    expect(named("")).toEqual([]);
  });

  it.each([
    ["وأكد محمد محمود القاضي المستشار الفني للشركة أن الماء نظيف.", "محمد محمود القاضي"],
    ["أكد فهد الخميس، أمين عام الاتحاد، أن البطولة قائمة.", "فهد الخميس"],
    ["وقال حسن بن علي الرفاعي إن السوق مفتوح.", "حسن بن علي الرفاعي"],
    ["وقالت المتحدثة باسم البلدية سلوى أبو الخير إن الطريق مفتوح.", "سلوى أبو الخير"],
    ["وأعرب البروفيسور ويدي أحمد، عن شكره.", "ويدي أحمد"],
    ["وأعرب أحمد الشيخ عن شكره.", "أحمد الشيخ"],
    ["وشدد مدير المركز الإعلامي بالنادي، خالد الشامي، على أن الفوز قريب.", "خالد الشامي"],
    ["قال مدير عام مبيعات الأفراد في شركة النهر دحام الدحام «العام جيد لنا كلنا».", "دحام الدحام"],
    ["وقال د. كمال آل غالب إن المرض نادر.", "كمال آل غالب"],
    ["وصرح عضو مجلس البلدية سابقا كمال الرفاعي بأن الطريق مغلق.", "كمال الرفاعي"],
    ["وقالت رئيسة البعثة أورسولا فون دير لاين إن العمل انتهى.", "أورسولا فون دير لاين"],
    ["وقال الرئيس عبد المجيد تبون إن الحوار مستمر.", "عبد المجيد تبون"],
  ])("reads the whole name: %s", (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it("does not take a father for his son", () => {
    const text = "استقبل الأمير فهد بن سالم بن خالد، أمس، وفد المدينة. وأكد سالم بن خالد أن العمل مستمر.";
    expect(names(text)).toEqual(["فهد بن سالم بن خالد", "سالم بن خالد"]);
  });

  it("gives سموه to the one who was named last with that title, and a title that many have to the last person", () => {
    const prince = "زار الأمير فهد بن سالم المتحف مع المدير سليم الشامي. وقال سموه إن المتحف جميل.";
    expect(named(prince)[0]?.places).toEqual(["الأمير فهد بن سالم", "سموه"]);
    const coach = "وقال سليم الشامي إن الفوز قريب. وأضاف المدرب أن الفريق جاهز.";
    expect(named(coach)[0]?.places).toEqual(["سليم الشامي", "المدرب"]);
  });

  it("reads who is named behind a phrase of attribution, in a long title too", () => {
    const text = "ووفقا للناطق الإعلامي بشرطة المدينة الرائد بدر الشامي فإن الطريق مغلق.";
    expect(names(text)).toEqual(["بدر الشامي"]);
    expect(names("ونقلت الصحيفة عن مسؤولين في البلدية أن الطريق مغلق.")).toContain("مسؤولين في البلدية");
  });

  it.each([
    ["وأكد «المركزي القطبي» أن السوق جاهزة.", "المركزي القطبي"],
    ["وأوضح مدير جمعية الفنون علي البيضاني أن الحفل على المسرح غدا.", "علي البيضاني"],
    ["وحذرت كوريا الجنوبية من العاصفة.", "كوريا الجنوبية"],
  ])("reads a name in marks, علي behind an office, and a country with its side: %s", (text, name) => {
    expect(names(text)).toContain(name);
  });

  it("gives a first name alone to the only one who has it in full, and a title to one of its country", () => {
    const text = "وقالت سلوى الشامي إن الفيلم جديد. وأضافت سلوى أن التصوير انتهى.";
    expect(named(text)[0]?.places).toEqual(["سلوى الشامي", "سلوى"]);
    const two =
      "التقى وزير الدفاع التركي خلوصي أكار وزير الخارجية المصري سامح شكري. وأعرب المسؤول التركي عن أمله.";
    expect(named(two)[0]?.places).toContain("المسؤول التركي");
  });

  it("gives an office behind a name to the one who is named, also where it stands alone later", () => {
    const [director] = named(
      "وقال سليم الشامي مدير المتحف إن القاعة جاهزة. وأضاف مدير المتحف أن الدخول مجاني.",
    );
    expect(director).toMatchObject({ name: "سليم الشامي", role: "مدير المتحف" });
    expect(director?.places).toHaveLength(2);
  });

  it("ends a name before the one told and behind a family with the article, and reads it behind د.", () => {
    expect(names("وقال دحام الدحام لرويترز إن الفوز قريب.")).toContain("دحام الدحام");
    expect(names("وقالت مصادر أمنية لـ«الحياة» إن الطريق مغلق.")).toContain("مصادر أمنية");
    expect(names("حذر الدكتور ياسر عطية المزروعي هواة الصيد من البحر.")).toEqual(["ياسر عطية المزروعي"]);
    expect(
      named("أعلن رئيس لجنة الاحتراف د. سليم الشامي القرار. وكشف رئيس لجنة الاحتراف عن موعده."),
    ).toMatchObject([
      { name: "سليم الشامي", places: ["رئيس لجنة الاحتراف د. سليم الشامي", "رئيس لجنة الاحتراف"] },
    ]);
  });

  it("reads a title to what it is of, and a name before a chair", () => {
    expect(names("وقالت الباحثة كارول ديربي أستاذ علم الأعصاب أن النوم مفيد.")).toContain("كارول ديربي");
    expect(names("وأضاف أستاذ جراحة المخ والأعصاب بجامعة عين شمس أن العملية تمت.")).toEqual([
      "أستاذ جراحة المخ والأعصاب بجامعة عين شمس",
    ]);
    expect(names("وقال قائد شرطة ولاية يوبي إن الطريق مغلق.")).toEqual(["قائد شرطة ولاية يوبي"]);
    expect(names("أوضح مسؤول يمني بمحافظة عدن، جنوب البلاد، أن الطريق مغلق.")).toEqual([
      "مسؤول يمني بمحافظة عدن",
    ]);
    expect(names("وقال كيري إن الحل قريب. وأضاف كيري أنه لا يرى بديلا.")).toEqual(["كيري"]);
  });

  it("takes a plural of people for who speaks, by where they live too", () => {
    expect(names("واقترح مثقفون في القرية أن يفتح المسرح.")).toEqual(["مثقفون في القرية"]);
    expect(names("وأكد سكان حي أبو مرخة أن الطريق خطر.")).toEqual(["سكان حي أبو مرخة"]);
  });

  it("keeps a family with الله whole, and leaves out what is the speaker's own", () => {
    expect(names("وأكد إبراهيم بن محمد الجار الله أن المهرجان ناجح.")).toEqual([
      "إبراهيم بن محمد الجار الله",
    ]);
    expect(names("جدد رئيس الوزراء بنيامين نتانياهو تحذيره من الحرب.")).toEqual(["بنيامين نتانياهو"]);
    expect(names("ولفت البنيان النظر إلى أن الطريق مغلق.")).toEqual(["البنيان"]);
  });

  it("reads foreign particles and initials as parts of one name", () => {
    expect(names("قالت أورسولا فون دير لاين إن أوروبا موحدة. وأضافت فون دير لاين أن الأمر قريب.")[0]).toBe(
      "أورسولا فون دير لاين",
    );
    expect(names("قال رئيس الوزراء أ. ب. جونسون إن القرار صعب. وأكد جونسون أن الأمر قريب.")).toEqual([
      "أ. ب. جونسون",
    ]);
    expect(names("وقال نائب الرئيس جيه دي فانس إن الحل قريب. وأضاف فانس أن الأمر صعب.")).toEqual([
      "جيه دي فانس",
    ]);
  });

  it("reads an إمام, حزب الله, and a body by a name that no lexicon has", () => {
    expect(names("أكد إمام وخطيب الجامع الشيخ سالم الشريم أن الصبر جميل.")).toEqual(["سالم الشريم"]);
    expect(names("وقال زعيم حزب الله اللبناني سليم نصر الله إن الأمر قريب.")).toContain("سليم نصر الله");
    expect(names("وقالت شركة سامسونج اليوم إنها تتوقع الربح.")).toEqual(["شركة سامسونج"]);
  });

  it("takes neither how something was said nor what was refused for a part of who said it", () => {
    expect(names("وأضاف مورينيو ضاحكا أن الفوز قريب.")).toEqual(["مورينيو"]);
    expect(names("ورفض مورينيو الحديث عن القرار، مشيرا إلى أن اللقاء انتهى.")).toEqual(["مورينيو"]);
  });

  it("takes neither a time, nor what is asked for, nor the one told for who speaks", () => {
    expect(names("كانت الحكومة قالت العام الماضي إن المحصول جيد.")).toEqual(["الحكومة"]);
    expect(names("ويطالبون بحضوري من جديد إلى الملعب، وأكدوا أن ذلك قريب.")).toEqual([]);
    expect(names("وأكدت فيه الجهات الأمنية أن الحملة مستمرة.")).toEqual(["الجهات الأمنية"]);
    expect(names("وأوضح مالك مطعم النخيل بالقرية جابر الحربي أن المطعم جديد.")).toEqual(["جابر الحربي"]);
  });

  it.each([
    [
      "وكشف لـ«النبأ» المدير العام لمجلس التجارة رئيس اللجنة العلمية الدكتور سليم بن نبيل شاهين، أن السوق كبير.",
      "سليم بن نبيل شاهين",
    ],
    ["وأوضح مدير الشؤون في تعليم القرية سليم بن نبيل الحربي أن السوق كبير.", "سليم بن نبيل الحربي"],
    [
      "قال مطور الألعاب الإلكترونية، نائب المدير العام في شركة البحر، السعودي سليم شاهين، إن السوق كبير.",
      "سليم شاهين",
    ],
    ["وأكد الناطق باسم الوزارة نبيل الحربي أن السوق كبير.", "نبيل الحربي"],
    ["وقال المتحدث الرسمي باسم الوزارة إن السوق كبير.", "المتحدث الرسمي باسم الوزارة"],
    ["وقال سليم بن نبيل بن عبدالعزيز أمير منطقة الرياض إن السوق كبير.", "سليم بن نبيل بن عبدالعزيز"],
    ["وقال مصدر قريب من الاتحاد الدولي لكرة القدم إن السوق كبير.", "مصدر قريب من الاتحاد الدولي لكرة القدم"],
    ['وأوضح مدير عام "تعليم القرية" الدكتور سليم بن نبيل الحربي أن السوق كبير.', "سليم بن نبيل الحربي"],
    ["وتوقع سليم شاهين مساعد الناطق الرسمي بالهيئة هطول الأمطار.", "سليم شاهين"],
    ["وأوضح مدير جامعتي الملك عبدالعزيز وجدة المكلف أن السوق كبير.", "مدير جامعتي الملك عبدالعزيز"],
    ["كشفت دراسة طبية أشرف عليها باحثون أن السوق كبير.", "دراسة طبية"],
    ["وقال تقرير نشر أمس إن السوق كبير.", "تقرير"],
  ])("reads whose name it is, and what it is not of: %s", (text, name) => {
    expect(names(text)).toContain(name);
  });

  it("gives «النجم» to the one who was spoken of", () => {
    const text = "ويقول الفنان سليم شاهين إن المسرح جميل. ويضيف النجم السوري أن الجمهور كثير.";
    expect(named(text)).toMatchObject([{ name: "سليم شاهين" }]);
  });

  it("reads an office and a body behind لل", () => {
    const text = "قال الرئيس سليم الشامي إن العمل انتهى. وقدم المهندس التقرير للرئيس.";
    expect(named(text)[0]?.places).toEqual(["الرئيس سليم الشامي", "لرئيس"]);
  });

  it("gives a source that is told of again to the one told of before", () => {
    const text = "وذكرت مصادر طبية أن الجرحى كثيرون. وأكدت المصادر أن العدد كبير.";
    expect(named(text)).toMatchObject([{ name: "مصادر طبية", places: ["مصادر طبية", "المصادر"] }]);
  });

  it("tells the persons among unnamed sources from the others", () => {
    const kinds = named("وقال أحد الناجين إن الماء ارتفع. وأوضح البيان أن الطريق مغلق.");
    expect(kinds).toMatchObject([
      { name: "أحد الناجين", kind: "person" },
      { name: "البيان", kind: "body" },
    ]);
  });

  it("takes «الأخير» for somebody after a verb, and for an adjective after a noun", () => {
    const text =
      "اتصل وزير الخارجية المصري سامح شكري بنظيره السوداني. وقال الأخير إن الاجتماع الأخير كان ناجحا.";
    const references = findSpeakers({ text }).flatMap(({ mentions }) =>
      mentions.filter(({ how }) => how === "reference").map(({ start }) => start),
    );
    expect(references).toEqual([text.indexOf("الأخير")]);
  });

  it("does not take whom a building is called after for its spokesman", () => {
    const text = "صرح المتحدث الرسمي لمركز الملك سلمان للإغاثة أن القافلة وصلت.";
    expect(names(text)).not.toContain("سلمان");
    expect(names(text)).not.toContain("سلمان للإغاثة");
  });

  const pieces = [
    ..."الرئيس الروسي فلاديمير بوتين وقال لبوتين الأخير الوزير وزارة الخارجية أن إن ، . : « » \n".split(" "),
    ..."عبد الله بن زايد آل نهيان منظمة الأمم المتحدة موسكو أكدت 2030 ـ ـــ لـ َ x 👍 المتحدث باسم".split(" "),
  ];
  const someText = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 6 })), {
      maxLength: 60,
    })
    .map((words) => words.join(" "));

  it("gives places inside the text, in order, no two of which share a character", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const speakers = findSpeakers({ text });
        expect(new Set(speakers.map(({ id }) => id)).size).toBe(speakers.length);
        for (const { name, mentions } of speakers) {
          expect(name.trim()).not.toBe("");
          expect(mentions.length).toBeGreaterThan(0);
        }
        const all = speakers
          .flatMap(({ mentions }) => mentions)
          .sort((one, other) => one.start - other.start);
        let end = 0;
        for (const mention of all) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          end = mention.end;
        }
      }),
    );
  });
});
