#include "models/backend/rules/HostNoticing.h"

#include "models/backend/sample/PolicySeed.h"
#include "models/contract/HostNotices.h"
#include "tests/models/backend/CasebookWorld.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

HostNoticeEntry entry()
{
    return {QStringLiteral("Vidéos Exemple"),
            {QStringLiteral("https://videos.example/watch/77")},
            "fr",
            QStringLiteral("Une vidéo réservée aux adultes y est visible sans contrôle d'âge. SPECIMEN")};
}

struct Desk : CasebookWorld
{
    explicit Desk(bool inMemory) : CasebookWorld(inMemory)
    {
        must(kept.setSetting(HostNoticeWordingKey, sample::hostNoticesSeed()));
    }
    Result<HostNotice> begin(const Person &who, const HostNoticeEntry &what,
                             const std::optional<NoticeId> &about = std::nullopt)
    {
        return run([&] { return beginHostNotice(kept, who, about, what, now()); });
    }
    Result<HostNotice> save(const Person &who, const HostNotice &seen, const HostNoticeEntry &what)
    {
        return run([&] { return saveHostNotice(kept, who, seen.id, seen.rev, what, now()); });
    }
    Result<HostNotice> sent(const Person &who, const HostNotice &seen, Instant at)
    {
        return run([&] { return recordHostNoticeSent(kept, who, seen.id, seen.rev, at, now()); });
    }
    Result<HostNotice> answered(const Person &who, const HostNotice &seen, const QString &text, Instant at)
    {
        return run([&] { return recordHostNoticeAnswer(kept, who, seen.id, seen.rev, at, text, now()); });
    }
};

} // namespace

class HostNoticingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWrittenSentAndAnswered_data() { onBothStores(); }
    void itIsWrittenSentAndAnswered()
    {
        QFETCH(const bool, inMemory);
        Desk in(inMemory);
        auto notice = must(in.begin(in.reviewer, {{}, {}, "fr", {}}));
        QCOMPARE(notice.state, HostNoticeState::Draft);
        QCOMPARE(refusal(in.sent(in.reviewer, notice, in.now())), std::optional(ErrorCode::Invalid)); // it says nothing
        const auto before = notice;
        notice = must(in.save(in.first, notice, entry()));
        QCOMPARE(refusal(in.save(in.first, before, entry())), std::optional(ErrorCode::Changed));
        in.clock.advance(2h);
        QCOMPARE(refusal(in.sent(in.reviewer, notice, in.now() + 1h)), std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(in.sent(in.reviewer, notice, in.now() - 3h)), std::optional(ErrorCode::Invalid));
        notice = must(in.sent(in.reviewer, notice, in.now() - 1h));
        QVERIFY(notice.sentAt == in.now() - 1h);
        const auto wording = must(hostNoticeWording(in.kept, in.reviewer));
        for (const auto &words : {entry().host, entry().urls.front(), entry().explanation, wording.contact,
                                  wording.platform, wording.goodFaith.in("fr")})
            QVERIFY2(notice.letter.contains(words), qPrintable(words));
        QCOMPARE(refusal(in.save(in.reviewer, notice, entry())), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(refusal(in.sent(in.reviewer, notice, in.now())), std::optional(ErrorCode::IllegalTransition));
        const QString removed =
            QStringLiteral("Retiré. Écrire à legal@videos.example."); // theirs, and it does not leave
        QCOMPARE(refusal(in.answered(in.reviewer, notice, QStringLiteral(" "), in.now())),
                 std::optional(ErrorCode::Invalid));
        QCOMPARE(refusal(in.answered(in.reviewer, notice, removed, in.now() - 2h)), std::optional(ErrorCode::Invalid));
        notice = must(in.answered(in.reviewer, notice, removed, in.now()));
        QCOMPARE(notice.state, HostNoticeState::Answered);
        QCOMPARE(must(in.answered(in.reviewer, notice, QStringLiteral("Retiré."), in.now())).answer,
                 QStringLiteral("Retiré."));
        QCOMPARE(must(hostNoticesFor(in.kept, in.first)).size(), std::size_t{1});
    }

    void theWordsAreOfThePolicyInBothLanguages()
    {
        Desk in(false);
        const auto wording = must(hostNoticeWording(in.kept, in.reviewer));
        for (const auto *language : {"fr", "en"}) {
            auto made = entry();
            made.language = language;
            const auto draft = composeHostNotice(wording, made, HostNoticeId("h"), "2026-03-02");
            QVERIFY(draft.isComplete());
            QVERIFY(!draft.letter.text.contains(u'{'));
            QVERIFY(wording.letter.byLanguage.contains(language) && wording.goodFaith.byLanguage.contains(language));
            QVERIFY(!titleOf(wording, made).contains(u'{'));
        }
        must(in.kept.setSetting(HostNoticeWordingKey, ""));
        QCOMPARE(refusal(hostNoticeWording(in.kept, in.reviewer)), std::optional(ErrorCode::NotFound));
    }

    void aPersonalDetailIsNotKept_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("e-mail") << QStringLiteral("La personne écrit depuis eden@example.org.");
        QTest::newRow("telephone") << QStringLiteral("Elle répond au 06 39 98 12 34.");
        QTest::newRow("bytes") << QStringLiteral("data:image/png;base64,iVBORw0KGgo=");
        QTest::newRow("8,001 letters") << QString(8'001, u'é');
    }
    void aPersonalDetailIsNotKept()
    {
        QFETCH(const QString, words);
        Desk in(false);
        auto made = entry();
        made.explanation = words;
        QCOMPARE(refusal(in.begin(in.reviewer, made)), std::optional(ErrorCode::Invalid));
        const auto notice = must(in.begin(in.reviewer, entry()));
        QCOMPARE(refusal(in.save(in.reviewer, notice, made)), std::optional(ErrorCode::Invalid));
        QCOMPARE(must(in.kept.readHostNotice(notice.id)).entry, entry());
    }

    void itIsForPeopleWhoDecideNotices()
    {
        Desk in(false);
        QCOMPARE(refusal(in.begin(in.moderator, entry())), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(hostNoticesFor(in.kept, in.moderator)), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(hostNoticeWording(in.kept, in.moderator)), std::optional(ErrorCode::Permission));
        const auto notice = must(in.begin(in.reviewer, entry()));
        QCOMPARE(refusal(in.save(in.moderator, notice, entry())), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.sent(in.moderator, notice, in.now())), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(in.begin(in.reviewer, entry(), NoticeId("nothing"))), std::optional(ErrorCode::NotFound));
    }

    void theNewestComeFirst_data() { onBothStores(); }
    void theNewestComeFirst()
    {
        QFETCH(const bool, inMemory);
        Desk in(inMemory);
        const auto first = must(in.begin(in.reviewer, entry()));
        const auto second = must(in.begin(in.reviewer, entry()));
        must(in.save(in.reviewer, first, entry()));
        const auto told = must(hostNoticesFor(in.kept, in.reviewer));
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(told.front().id, second.id);
        QCOMPARE(must(in.kept.hostNotices(1)).size(), std::size_t{1});
    }
};

VIGIE_TEST(HostNoticingTest);
#include "HostNoticingTest.moc"
