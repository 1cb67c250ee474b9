#include "tests/widgets/certification/CertificationWindow.h"

#include "models/contract/Commands.h"
#include "tests/widgets/certification/PageChecks.h"
#include "widgets/certification/SimilarityGroup.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::certification;
using Step = CertificationDesk::Step;
using State = SimilarityOpinion::State;

namespace {

const QString Basis = QStringLiteral("Art. 9(2)(a) GDPR, explicit consent SPECIMEN-7");

/// All that is said, in one text.
QString wordsOf(const std::vector<StatedLine> &lines)
{
    QStringList words;
    for (const auto &line : lines)
        words << line.word << line.title << line.detail;
    return words.join(QLatin1Char('\n'));
}

SimilarityOpinion known(const FaceSimilarity &found)
{
    return {.state = State::Known, .found = found, .legalBasis = Basis};
}

} // namespace

/// The machine's opinion about two faces: when there is one, and what is said beside it.
class LocalSimilarityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::CertificationWindow>();
        for (int number = 1; number <= 2; ++number)
            m_window->world.add(m_window->world.application(number));
        m_window->world.workplace.current.similarityBasis = Basis;
    }
    void cleanup() { m_window.reset(); }

    void itComesAfterTheSealedAnswerAndNotBefore()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_E); // every piece can be looked at before
        m_window->press(Qt::Key_Return);
        QCOMPARE(m_window->desk->step(), Step::Faces);
        QCOMPARE(m_window->world.workplace.asked, 0);
        goToVerdict();
        QTRY_VERIFY(group().isVisible());
        QCOMPARE(m_window->world.pictures.comparisons.size(), std::size_t{1});
        const auto &job = m_window->world.pictures.comparisons.front();
        QCOMPARE(job.permission.legalBasis(), Basis);
        const auto *application = m_window->flow().application();
        const auto mediumOf = [&](EvidenceKind kind) {
            return std::ranges::find(application->evidence, kind, &Evidence::kind)->media;
        };
        QCOMPARE(job.document, mediumOf(EvidenceKind::DocumentFront));
        QCOMPARE(job.selfie, mediumOf(EvidenceKind::SecuritySelfie));
        QTRY_VERIFY(said().contains(QStringLiteral("0.62")));
        QVERIFY(said().contains(Basis));
        QVERIFY(said().contains(QStringLiteral("Of 1,000 pairs of two different people about 14")));
        QCOMPARE(test::nameless(group()), QStringList());
        // Once for an application, however often the stage is seen.
        m_window->press(Qt::Key_Backspace);
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(group().isVisible());
        QCOMPARE(m_window->world.pictures.comparisons.size(), std::size_t{1});
    }

    /// A suspicion is judged without an answer about the faces: there is nothing a machine may say about them.
    void withoutAnAnswerThereIsNoOpinion()
    {
        auto minor = m_window->world.application(3);
        minor.kase.reason = CaseReason::SuspectedMinor;
        m_window->world.claiming.line.clear();
        m_window->world.add(minor);
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-3"));
        QTRY_COMPARE(m_window->desk->step(), Step::Verdict);
        const auto &looks = *m_window->desk->findChild<EvidenceLooks *>();
        QTRY_VERIFY(!looks.all().empty() && std::ranges::none_of(looks.all(), &EvidenceLook::isComing));
        m_window->press(Qt::Key_Backspace); // and back: the stage is refreshed with both faces there
        m_window->press(Qt::Key_Return);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk->step(), Step::Verdict);
        QVERIFY(settle());
        QCOMPARE(m_window->world.workplace.asked, 0);
        QVERIFY(m_window->world.pictures.comparisons.empty());
        QVERIFY(group().isHidden());
    }

    void withoutAPolicyNothingIsComputedOrShown_data()
    {
        QTest::addColumn<QString>("basis");
        QTest::addColumn<bool>("isReachable");
        QTest::newRow("off") << QString() << true;
        QTest::newRow("blank") << QStringLiteral(" \n ") << true;
        QTest::newRow("no answer") << Basis << false;
    }
    void withoutAPolicyNothingIsComputedOrShown()
    {
        QFETCH(QString, basis);
        QFETCH(bool, isReachable);
        m_window->world.workplace.current.similarityBasis = basis;
        if (!isReachable)
            m_window->world.workplace.refuseWith = ErrorCode::Unreachable;
        QVERIFY(m_window->start());
        goToVerdict();
        QTRY_COMPARE(m_window->world.workplace.asked, 1);
        QVERIFY(settle());
        QVERIFY(m_window->world.pictures.comparisons.empty());
        QVERIFY(group().isHidden());
        QVERIFY(said().isEmpty());
    }

    void thePolicyIsAskedAnewForEveryApplication()
    {
        QVERIFY(m_window->start());
        goToVerdict();
        QTRY_VERIFY(group().isVisible());
        m_window->world.workplace.current.similarityBasis.clear();
        m_window->press(Qt::Key_K); // somebody else reads it
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QVERIFY(group().isHidden());
        QVERIFY(said().isEmpty());
        QTRY_VERIFY(m_window->action("certification.answer-same")->isEnabled());
        goToVerdict();
        QTRY_COMPARE(m_window->world.workplace.asked, 2);
        QVERIFY(settle());
        QCOMPARE(m_window->world.pictures.comparisons.size(), std::size_t{1});
        QVERIFY(group().isHidden());
    }

    void aLockOrALostClaimDiscardsIt_data()
    {
        QTest::addColumn<bool>("isLock");
        QTest::addColumn<bool>("isKnown");
        for (const bool isLock : {false, true})
            for (const bool isKnown : {false, true})
                QTest::addRow("%s, %s", isLock ? "lock" : "lost claim", isKnown ? "known" : "under way")
                    << isLock << isKnown;
    }
    void aLockOrALostClaimDiscardsIt()
    {
        QFETCH(bool, isLock);
        QFETCH(bool, isKnown);
        QVERIFY(m_window->start());
        auto &pictures = m_window->world.pictures;
        pictures.slow = true;
        goToVerdict();
        QTRY_COMPARE(pictures.comparisons.size(), std::size_t{1});
        QTRY_VERIFY(said().contains(QStringLiteral("compared on this machine")));
        if (isKnown) {
            pictures.answerAll();
            QTRY_VERIFY(said().contains(QStringLiteral("0.62")));
        }
        if (isLock)
            m_window->desk->lock();
        else
            m_window->world.claiming.lose(CaseId("case-1"));
        QVERIFY(group().isHidden());
        QVERIFY(said().isEmpty());
        QCOMPARE(pictures.cancelledComparisons, isKnown ? 0 : 1);
        pictures.answerAll();
        QVERIFY(settle());
        QVERIFY(said().isEmpty());
    }

    void aClaimThatEndsWhileThePolicyIsAskedIsAnsweredByNothing()
    {
        QVERIFY(m_window->start());
        auto &workplace = m_window->world.workplace;
        workplace.slow = true;
        goToVerdict();
        QTRY_COMPARE(workplace.asked, 1);
        m_window->world.claiming.lose(CaseId("case-1"));
        workplace.answerAll();
        QVERIFY(settle());
        QVERIFY(m_window->world.pictures.comparisons.empty());
    }

    void aFailureIsSaid()
    {
        m_window->world.pictures.alike = ErrorCode::DecoderTimeout;
        QVERIFY(m_window->start());
        goToVerdict();
        QTRY_VERIFY(said().contains(QStringLiteral("could not be compared")));
        QVERIFY(said().contains(Basis));
    }

    void theNumberGoesNowhere()
    {
        QVERIFY(m_window->start());
        goToVerdict();
        QTRY_VERIFY(said().contains(QStringLiteral("0.62")));
        QVERIFY(m_window->action("certification.pass-on")->isEnabled());
        m_window->press(Qt::Key_P);
        auto &world = m_window->world;
        QTRY_COMPARE(world.certifying.verdicts.size(), std::size_t{1});
        Command command;
        command.id = CommandId("c1");
        command.body = world.certifying.verdicts.front();
        const auto sent = QString::fromStdString(contract::writeCommand(command));
        QVERIFY(sent.contains(QStringLiteral("case-1")));
        QStringList kept{sent};
        for (const auto &[key, versions] : world.drafts.texts)
            for (const auto &text : versions)
                kept << text;
        for (const auto &text : kept)
            for (const char *trace : {"0.6", "0,6", "617", "simil", "cosine"})
                QVERIFY2(!text.contains(QLatin1StringView(trace), Qt::CaseInsensitive), qPrintable(text));
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QVERIFY(said().isEmpty());
    }

    void everyBandNamesItsErrorRates()
    {
        const auto of = [](float cosine) {
            return wordsOf(SimilarityGroup::lines(known({cosine, {88, 4.1F}, {231, 4.2F}})));
        };
        QVERIFY(of(0.45F).contains(QStringLiteral("agree")));
        QVERIFY(of(0.45F).contains(QStringLiteral("two different people about 14 come out like this, of 1,000 pairs of "
                                                  "one person about 973")));
        QVERIFY(of(0.44F).contains(QStringLiteral("look closer")));
        QVERIFY(
            of(0.44F).contains(QStringLiteral("about 28 come out like this, of 1,000 pairs of one person fewer than "
                                              "28")));
        QVERIFY(of(0.1F).contains(QStringLiteral("differ")));
        QVERIFY(of(0.1F).contains(QStringLiteral("about 959 come out like this, of 1,000 pairs of one person about "
                                                 "28")));
        for (const float cosine : {-1.0F, 0.3F, 0.5F, 1.0F}) {
            QVERIFY(of(cosine).contains(QStringLiteral("simulated cards")));
            QVERIFY(of(cosine).contains(QStringLiteral("88 px apart in the document, 231 px")));
            QVERIFY(of(cosine).contains(Basis));
            QVERIFY(!of(cosine).contains(QStringLiteral("verified"), Qt::CaseInsensitive));
        }
    }

    void onlyMachinesAreViolet()
    {
        for (const auto &line : SimilarityGroup::lines(known({0.5F, {88, 4.1F}, {231, 4.2F}})))
            QVERIFY(line.tone == (line.title.contains(Basis) ? Tone::Neutral : Tone::Machine));
    }

    void whatSpeaksAgainstItIsSaid()
    {
        const auto of = [](const FaceSimilarity &found) { return wordsOf(SimilarityGroup::lines(known(found))); };
        const auto weak = of({0.6F, {88, 3.1F}, {231, 4.2F}});
        QVERIFY(weak.contains(QStringLiteral("saw little of the face on the document")));
        QVERIFY(weak.contains(QStringLiteral("3.10")) && !weak.contains(QStringLiteral("in the selfie\nIts")));
        const auto small = of({{}, {21, 0}, {231, 0}});
        QVERIFY(small.contains(QStringLiteral("on the document are 21 px apart")));
        QVERIFY(small.contains(QStringLiteral("At least 30 px")) && !small.contains(QStringLiteral("Similarity ")));
        const auto none = of({});
        QVERIFY(none.contains(QStringLiteral("No face was found on the document")));
        QVERIFY(none.contains(QStringLiteral("No live face was found in the selfie")));
        for (const auto &text : {small, none})
            QVERIFY(!text.contains(QStringLiteral("1,000")) && text.contains(Basis));
    }

    void hostileWordsOfThePlatformStayPlain()
    {
        const auto theme = kit::ThemeSource::create({}).value();
        SimilarityGroup shown(*theme);
        for (const auto &text : test::hostileTexts()) {
            auto opinion = known({0.5F, {88, 4.1F}, {231, 4.2F}});
            opinion.legalBasis = text;
            shown.show(opinion);
            QCOMPARE(test::harmful(shown), QStringList());
        }
    }

private:
    SimilarityGroup &group() const { return *m_window->find<SimilarityGroup>("similarity"); }
    QString said() const
    {
        QStringList words;
        for (const auto *label : group().findChildren<kit::PlainLabel *>())
            words << label->text();
        words.removeAll(QString());
        return words.join(QLatin1Char('\n'));
    }
    /// Every answer that was given until now has been delivered, and the answers to what was asked for with it.
    static bool settle()
    {
        QObject here;
        bool isDone = false;
        for (int round = 0; round < 3; ++round, isDone = false) {
            deliver(answered<int>(Result<int>(round)), &here, [&isDone](const Result<int> &) { isDone = true; });
            if (!QTest::qWaitFor([&isDone] { return isDone; }))
                return false;
        }
        return true;
    }
    void goToVerdict()
    {
        m_window->press(Qt::Key_1);
        QTRY_COMPARE(m_window->desk->step(), Step::Data);
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk->step(), Step::Verdict);
    }

    std::unique_ptr<test::CertificationWindow> m_window;
};

VIGIE_TEST(LocalSimilarityTest);
#include "LocalSimilarityTest.moc"
