#include "models/domain/HostNotice.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;

namespace {

using Gaps = std::vector<HostNoticeGap>;

HostNoticeEntry entry()
{
    return {QStringLiteral("Videos Example"),
            {QStringLiteral("https://videos.example/watch/77"), QStringLiteral("https://videos.example/?v=78")},
            "fr",
            QStringLiteral("Une vidéo réservée aux adultes y est visible sans contrôle d'âge. SPECIMEN")};
}

HostNoticeWording wording()
{
    HostNoticeWording made;
    made.version = 1;
    made.platform = QStringLiteral("Créateurs Exemple");
    made.contact = QStringLiteral("moderation@createurs.example");
    made.title.byLanguage = {{"fr", QStringLiteral("Notification à {host}")}};
    made.letter.byLanguage = {
        {"fr", QStringLiteral("{date} {reference} {host}\n{urls}\n{explanation}\n{good_faith}\n{platform} {contact}")}};
    made.goodFaith.byLanguage = {{"fr", QStringLiteral("De bonne foi.")}};
    return made;
}

} // namespace

class HostNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExactAddressLeadsToOnePage_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("exact");
        QTest::newRow("page") << QStringLiteral("https://videos.example/watch/77") << true;
        QTest::newRow("query") << QStringLiteral("http://videos.example?v=7") << true;
        QTest::newRow("port") << QStringLiteral("HTTPS://videos.example:8443/a") << true;
        QTest::newRow("host only") << QStringLiteral("https://videos.example") << false;
        QTest::newRow("root") << QStringLiteral("https://videos.example/") << false;
        QTest::newRow("no scheme") << QStringLiteral("videos.example/watch/77") << false;
        QTest::newRow("other scheme") << QStringLiteral("javascript://videos.example/a") << false;
        QTest::newRow("a space") << QStringLiteral("https://videos.example/watch 77") << false;
        QTest::newRow("somebody's name") << QStringLiteral("https://eden@videos.example/a") << false;
        QTest::newRow("two lines") << QStringLiteral("https://videos.example/a\nhttps://b.example/c") << false;
    }
    void anExactAddressLeadsToOnePage()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, exact);
        QCOMPARE(isExactUrl(url), exact);
    }

    void everyGapIsNamedOnce()
    {
        QVERIFY(hostNoticeGaps(entry()).empty());
        using enum HostNoticeGap;
        QCOMPARE(hostNoticeGaps({}), (Gaps{HostMissing, UrlMissing, LanguageMissing, ExplanationMissing}));
        auto made = entry();
        made.urls.push_back(made.urls.front());
        made.urls.push_back(QStringLiteral("there"));
        made.urls.push_back(QStringLiteral("here"));
        made.explanation = QStringLiteral("It is there.");
        made.language = "de";
        QCOMPARE(hostNoticeGaps(made), (Gaps{UrlNotExact, UrlTwice, LanguageMissing, ExplanationTooShort}));
        made = entry();
        made.explanation = QString(hostnotice::TextLimit + 1, u'x');
        QCOMPARE(hostNoticeGaps(made), Gaps{TooLong});
        made = entry();
        for (std::size_t i = 0; i < hostnotice::MostUrls; ++i)
            made.urls.push_back(QStringLiteral("https://videos.example/w/%1").arg(i));
        QCOMPARE(hostNoticeGaps(made), Gaps{TooManyUrls});
    }

    void itHasEverythingThatArticle16AsksFor()
    {
        const auto draft = composeHostNotice(wording(), entry(), HostNoticeId("h-1"), "2026-03-02");
        QVERIFY(draft.isComplete());
        for (const auto &part :
             {QStringLiteral("02/03/2026"), QStringLiteral("h-1"), entry().host, entry().urls[0], entry().urls[1],
              entry().explanation, QStringLiteral("De bonne foi."), wording().platform, wording().contact})
            QVERIFY2(draft.letter.text.contains(part), qPrintable(part));
        QCOMPARE(titleOf(wording(), entry()), QStringLiteral("Notification à Videos Example"));
    }

    void whatIsMissingIsNamed()
    {
        auto made = entry();
        made.explanation.clear();
        const auto draft = composeHostNotice(wording(), made, HostNoticeId("h-1"), "2026-03-02");
        QVERIFY(!draft.isComplete());
        QCOMPARE(draft.missing, std::vector{QStringLiteral("explanation")});
    }

    void bracesOfAPersonStay()
    {
        auto made = entry();
        made.explanation = QStringLiteral("The page says {contact} in its title, and shows it to everybody.");
        QVERIFY(composeHostNotice(wording(), made, HostNoticeId("h-1"), "2026-03-02")
                    .letter.text.contains(QStringLiteral("says {contact} in")));
    }
};

VIGIE_TEST(HostNoticeTest);
#include "HostNoticeTest.moc"
