/** The article of the page below, as a reader sees it. */
export const page = {
  headline: "وزير المياه: السد الجديد لن يمس حصة القرى",
  first:
    "قال وزير المياه سالم الحداد، أمس الثلاثاء، إن السد الجديد «لن يمس حصة القرى من مياه النهر»، مؤكدا أن العمل فيه ينتهي مطلع العام المقبل.",
  second:
    "وأضاف الحداد في مؤتمر صحفي بالعاصمة أن 2,400 أسرة ستحصل على تعويضات قبل نهاية الشهر الجاري، وأن الوزارة فتحت 3 مكاتب لاستقبال الطلبات.",
  subheading: "تحذير من الأهالي",
  third:
    "في المقابل، حذرت لجنة أهالي الوادي من أن «أي تأخير سيعني موسما ضائعا»، ونقلت وكالة رويترز عن رئيس اللجنة يوسف مراد قوله إن الأهالي لم يتسلموا شيئا حتى الآن.",
  site: "صحيفة الضفة",
  author: "ليلى حسن",
  address: "https://aldiffa.example/news/2023/05/17/dam",
} as const;

/** A page as news sites write them: the article in the middle of everything else. */
export const newsPage = `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
  <meta charset="utf-8">
  <title>${page.headline} | ${page.site}</title>
  <meta property="og:title" content="${page.headline}">
  <meta property="og:site_name" content="${page.site}">
  <meta property="og:url" content="${page.address}">
  <meta property="article:published_time" content="2023-05-17T09:30:00+03:00">
  <meta name="author" content="${page.author}">
  <link rel="canonical" href="${page.address}">
  <style>.ad { display: block } body::before { content: "كلام في الأنماط" }</style>
  <script>window.stolen = "كلام في البرنامج"; document.title = "x";</script>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${page.headline}","datePublished":"2023-05-17"}</script>
</head>
<body onload="window.stolen = 1">
  <header class="site-header"><a href="/"><img src="/logo.png" alt="${page.site}"></a>
    <nav><ul><li><a href="/politics">سياسة</a></li><li><a href="/economy">اقتصاد</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
  </header>
  <main>
    <article class="story">
      <div class="breadcrumbs"><a href="/">الرئيسية</a> / <a href="/local">محليات</a></div>
      <h1>${page.headline}</h1>
      <div class="meta"><span class="author">بقلم: ${page.author}</span> <time datetime="2023-05-17T09:30:00+03:00">17 مايو 2023 - 09:30</time></div>
      <div class="share-buttons"><a href="#">مشاركة على فيسبوك</a> <a href="#">تويتر</a> <a href="#">واتساب</a></div>
      <figure><img src="dam.jpg" onerror="window.stolen = 2"><figcaption>السد من الجو (أرشيفية)</figcaption></figure>
      <div class="story-body">
        <p>${page.first}</p>
        <div class="ad">إعلان</div>
        <p>${page.second}</p>
        <div class="related"><h4>اقرأ أيضا</h4><ul><li><a href="/a">ارتفاع منسوب النهر إلى أعلى مستوياته</a></li><li><a href="/b">موازنة المياه أمام البرلمان</a></li></ul></div>
        <h2>${page.subheading}</h2>
        <p>${page.third}</p>
        <p>المصدر: <a href="https://reuters.example">رويترز</a></p>
        <div class="tags">كلمات مفتاحية: السد، النهر، التعويضات</div>
        <div class="follow">تابعونا على <a href="#">تلغرام</a></div>
      </div>
    </article>
    <aside><h3>الأكثر قراءة</h3><ol><li><a href="/c">فوز المنتخب في المباراة الأولى</a></li><li><a href="/d">الطقس غدا</a></li></ol></aside>
  </main>
  <footer><p>جميع الحقوق محفوظة ${page.site} 2023</p><form><input name="q"><button>بحث</button></form></footer>
</body>
</html>
`;
