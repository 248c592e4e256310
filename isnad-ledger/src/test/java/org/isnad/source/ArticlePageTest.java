package org.isnad.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.isnad.text.Article;
import org.junit.jupiter.api.Test;

/** Pages as they are built; each test is one layout that news sites use. */
class ArticlePageTest {
    private static final String ONE =
            "قالت بلدية نهر الزيتون إن الجسر القديم سيغلق ثلاثة أسابيع ابتداء من يوم السبت لإصلاح دعائمه.";
    private static final String TWO =
            "وأضاف رئيس البلدية وليد الصفدي أن حافلات إضافية ستنقل الطلاب إلى مدارسهم في الضفة الأخرى من النهر.";
    private static final String THREE =
            "وكان مهندسون قد حذروا في الشتاء الماضي من تشققات في الدعامة الوسطى، بحسب تقرير نشرته نقابتهم.";
    private static final String BODY = ONE + "\n" + TWO + "\n" + THREE;
    private static final String TITLE = "إغلاق الجسر القديم ثلاثة أسابيع";

    @Test
    void anArticleElementWithAsidesAndJsonLd() {
        Article article = page("""
                <head><title>%2$s | الضفة</title><script type="application/ld+json">{"@context": "https://schema.org",
                "@graph": [{"@type": "WebPage", "name": "x"}, {"@type": ["Thing", "NewsArticle"], "headline": "%2$s",
                "datePublished": "2031-02-03T04:05:06+02:00", "publisher": {"@id": "#org"}, "url": "https://d.example/1"},
                {"@type": "Organization", "@id": "#org", "name": "صحيفة الضفة"}]}</script></head>
                <body><header><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav></header><main><article>
                <h1>%2$s</h1><p class="byline">كتب سالم</p><figure><img src="a"><figcaption>الجسر قبل سنوات طويلة من اليوم،
                كما بدا من الجهة المقابلة للمدينة</figcaption></figure>
                <p>%3$s</p><aside>اقرأ أيضا: <a href="/2">خبر آخر طويل العنوان لا صلة له بهذا الخبر ولا بالجسر</a></aside>
                <p>%4$s</p><p>%5$s</p></article></main><footer>جميع الحقوق محفوظة</footer></body>""");
        assertEquals(BODY, article.body());
        assertEquals(TITLE, article.title());
        assertEquals("صحيفة الضفة", article.outlet());
        assertEquals("2031-02-03T04:05:06+02:00", String.valueOf(article.published()));
        assertEquals("https://d.example/1", article.url());
    }

    @Test
    void aBlogThemeWithOpenGraphAndRelatedPostsInside() {
        Article article = page("""
                <head><meta property="og:title" content="%2$s - الضفة"><meta property="og:site_name" content="الضفة">
                <meta property="article:published_time" content="2031-02-03T10:00:00Z">
                <meta property="og:url" content="https://d.example/bridge"></head>
                <body class="single has-sidebar"><div id="page"><div class="site-header"><a href="/">الضفة</a></div>
                <div class="post"><h1 class="entry-title">%2$s</h1><div class="entry-meta">3 شباط</div>
                <div class="entry-content"><p>%3$s</p><p>%4$s</p><p>%5$s</p>
                <div class="sharedaddy">شارك هذا</div><div class="related-posts"><h3>مقالات قد تعجبك</h3>
                <p><a href="/3">ضفاف النهر التي نسيها الناس في زحمة المدينة الجديدة وعماراتها</a></p></div></div></div>
                <div id="secondary" class="sidebar"><p>طقس اليوم: صحو إلى غائم جزئيا مع رياح خفيفة شمالية غربية في الساحل
                والجبال</p></div></div></body>""");
        assertEquals(BODY, article.body());
        assertEquals(TITLE, article.title());
        assertEquals("الضفة", article.outlet());
        assertEquals("2031-02-03T10:00Z", String.valueOf(article.published()));
        assertEquals("https://d.example/bridge", article.url());
    }

    @Test
    void tablesAndLineBreaks() {
        Article article = page("""
                <head><title>%2$s - جريدة الضفة</title><meta name="DATE" content="2031-02-03"></head>
                <body><table><tr><td><a href="/">الرئيسية</a> | <a href="/a">سياسة</a> | <a href="/b">اقتصاد</a></td></tr>
                <tr><td><font size=5><h1>%2$s</h1></font><div class="date">الاثنين</div><font size=3>%3$s<br><br>
                %4$s<br>%5$s<br></font></td><td width=200><a href="/c">عنوان طويل جدا لخبر آخر في عمود جانبي من الصفحة نفسها</a>
                </td></tr></table></body>""");
        assertEquals(BODY, article.body());
        assertEquals(TITLE, article.title());
        assertEquals("جريدة الضفة", article.outlet());
        assertEquals("2031-02-03", String.valueOf(article.published()));
        assertNull(article.url());
    }

    @Test
    void aFormAroundTheWholePage() {
        bodyStands("""
                <body><form id="aspnetForm"><input type="hidden" value="xxxx"><div id="ctl00_menu"><ul><li><a href="/">أخبار</a>
                <li><a href="/x">منوعات</a></ul></div><div id="ctl00_Main"><span class="t">%2$s</span>
                <div id="ctl00_Body"><p>%3$s</p><p>%4$s</p><p>%5$s</p></div></div>
                <select><option>اختر المدينة التي تريد أن ترى أخبارها في هذه الصفحة</option></select></form></body>""");
    }

    @Test
    void everyParagraphInBoxesOfItsOwn() {
        bodyStands("""
                <body><div class="layout"><div class="zone"><div class="row"><div class="cell"><p>%3$s</p></div></div>
                <div class="row"><div class="cell ad">إعلان</div></div>
                <div class="row"><div class="cell"><p>%4$s</p></div></div>
                <div class="row"><div class="cell"><p>%5$s</p></div></div></div>
                <div class="zone2"><a href="/1">خبر</a><a href="/2">خبر</a></div></div></body>""");
    }

    @Test
    void moreCommentsThanArticle() {
        String comment =
                "<li><p>هذا رأي طويل لقارئ من القراء لم يعجبه الإغلاق وكتب عنه كلاما كثيرا لا نهاية له.</p></li>";
        bodyStands("""
                <body><div class="story"><p>%3$s</p><p>%4$s</p><p>%5$s</p></div>
                <div id="comments-area"><ol>%1$s</ol></div></body>""".replace("%1$s", comment.repeat(9)));
    }

    @Test
    void aLeadAboveTheBody() {
        bodyStands("""
                <body><div class="story"><h1>%2$s</h1><h2 class="intro">%3$s</h2><div class="txt"><p>%4$s</p><p>%5$s</p></div>
                <div class="more"><h3>اقرأ أيضا</h3><ul><li><a href="/1">خبر</a></ul></div></div></body>""".replace("<h2 class=\"intro\">%3$s</h2>", "<p class=\"intro\">%3$s</p>"));
    }

    @Test
    void aTextThatAScriptWouldFetch() {
        Article article = page("""
                <head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "%2$s",
                "articleBody": "%3$s\\n%4$s\\n%5$s", "datePublished": "2031-02-03"}</script></head>
                <body><div id="root">جار التحميل</div></body>""");
        assertEquals(BODY, article.body());
    }

    @Test
    void microdataAndASubheading() {
        Article article = page("""
                <body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">%2$s</h1>
                <meta itemprop="datePublished" content="2031-02-03"><div itemprop="publisher"><meta itemprop="name"
                content="الضفة"><b itemprop="name">الضفة</b></div><div itemprop="articleBody"><p>%3$s</p>
                <h2>حافلات إضافية</h2><p>%4$s</p><blockquote><p>%5$s</p></blockquote>
                <h2>للمزيد:</h2><p><a href="/9">الجسور القديمة في المدينة وتاريخها الطويل مع الفيضانات والحروب</a></p>
                </div></div></body>""");
        assertEquals(ONE + "\nحافلات إضافية\n" + TWO + "\n" + THREE, article.body());
        assertEquals("2031-02-03", String.valueOf(article.published()));
        assertEquals("الضفة", article.outlet());
    }

    @Test
    void aMobilePageWithTimeElementAndList() {
        Article article = page("""
                <body><amp-sidebar><ul><li><a href="/">أخبار</a></ul></amp-sidebar><article><h1>%2$s</h1>
                <time datetime="2031-02-03T09:00:00+02:00">اليوم</time><div class="content"><p>%3$s</p><p>ومن البدائل:</p>
                <ul><li>الجسر الجديد</li><li>العبارة النهرية</li></ul><p>%4$s</p><p>%5$s</p></div></article></body>""");
        assertEquals(ONE + "\nومن البدائل:\nالجسر الجديد\nالعبارة النهرية\n" + TWO + "\n" + THREE, article.body());
        assertEquals("2031-02-03T09:00+02:00", String.valueOf(article.published()));
    }

    @Test
    void aLongTitleAndADatedBylineAboveTheText() {
        bodyStands("""
                <head><meta property="og:title" content="x"></head><body><article><h1>%2$s كما أعلنت البلدية اليوم في بيان لها
                وصل إلى الصحيفة</h1><p>كتب سالم - الضفة · <time datetime="2031-02-03">الاثنين 3 شباط 2031 الساعة التاسعة</time></p>
                <p>%3$s</p><p>%4$s</p><p>%5$s</p></article></body>""");
    }

    @Test
    void teasersOfOtherArticlesBelow() {
        String teaser = "<article><h3><a href='/x'>عنوان</a></h3><p>موجز قصير لخبر آخر</p></article>";
        bodyStands("""
                <body><div class="page"><article><p>%3$s</p><p>%4$s</p><p>%5$s</p></article>
                <div class="grid">TEASERS</div></div></body>""".replace("TEASERS", teaser.repeat(8)));
    }

    @Test
    void anAgencysCreditStays() {
        Article article = page("""
                <body><div class="post"><p><span class="dateline">نهر الزيتون (وسا) - </span>%3$s</p><p>%4$s</p><p>%5$s</p>
                <p>المصدر: وكالة الساحل</p></div></body>""");
        assertEquals("نهر الزيتون (وسا) - " + BODY + "\nالمصدر: وكالة الساحل", article.body());
    }

    @Test
    void linksInsideASentenceStay() {
        bodyStands("""
                <body><div><p>%3$s</p><p>%4$s</p><p>%5$s</p></div></body>""".replace("%4$s", "%6$s"));
    }

    @Test
    void aClassNameDoesNotThrowTheArticleAway() {
        bodyStands("""
                <body><div class="content-with-sidebar"><div class="social-news"><p>%3$s</p><p>%4$s</p><p>%5$s</p></div></div>
                </body>""");
    }

    @Test
    void aDateFromTheAddress() {
        Article article = page("""
                <head><link rel="canonical" href="https://d.example/2031/2/3/bridge"></head><body><p>%3$s</p></body>""");
        assertEquals("2031-02-03", String.valueOf(article.published()));
    }

    @Test
    void aPageWithoutTextHasNoBody() {
        assertEquals(
                "",
                ArticlePage.article("a", "<html><body><a href=x>خبر</a></body></html>")
                        .body());
        assertEquals("", ArticlePage.article("a", "").body());
    }

    @Test
    void theEncodingThatTheHeadDeclares() {
        declares("windows-1256", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1256'>");
        declares("utf-8", "<META CHARSET=utf-8>");
        declares("ISO-8859-6", "<?xml version=\"1.0\" encoding=\"ISO-8859-6\"?>");
        assertNull(
                ArticlePage.declaredEncoding("<p>charset=none</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static void declares(String charset, String html) {
        assertEquals(charset, ArticlePage.declaredEncoding(html.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static void bodyStands(String template) {
        assertEquals(BODY, page(template).body());
    }

    private static Article page(String template) {
        String linked = TWO.replace("حافلات إضافية", "<a href='/bus'>حافلات إضافية</a>");
        return ArticlePage.article("bridge", template.formatted("", TITLE, ONE, TWO, THREE, linked));
    }
}
