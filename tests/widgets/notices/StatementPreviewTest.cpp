#include "models/compliance/StatementTemplates.h"
#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/notices/StatementWords.h"

#include <QFile>

#include <set>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;

namespace {

const QString Facts = QStringLiteral("The sign calls a religion a disease that has to be rooted out.");

/// The platform's own templates, with the clauses of this world.
compliance::StatementTemplates templates()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/statements-1.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("statements-1.json");
    auto text = file.readAll();
    text.replace("\"clause-hate\"", "\"H1\"");
    auto read = compliance::readStatementTemplates(text.toStdString());
    if (!read)
        qFatal("%s", read.error().detail.c_str());
    return *read;
}

} // namespace

/// What the platform would compose stands below the letters, as the form says now.
class StatementPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        auto detail = world().notice(1);
        detail.items.front().item->createdAt = world().now() - std::chrono::hours(240);
        world().add(detail);
        world().add(world().notice(2));
        world().statements.known = templates();
    }
    void cleanup() { m_window.reset(); }

    void itIsComposedAsTheFormIsFilled()
    {
        QVERIFY(m_window->start());
        QTRY_COMPARE(world().statements.asked, 1);
        QVERIFY(shown("statement").isEmpty());
        QVERIFY(words("statementsState").contains(QStringLiteral("nothing is restricted")));
        restrict("H1");
        QTRY_COMPARE(shown("statement").size(), 1);
        const QString text = words("statementText");
        QVERIFY(text.contains(QStringLiteral("category: STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH")));
        QVERIFY(text.contains(QStringLiteral("decision_visibility: DECISION_VISIBILITY_CONTENT_DISABLED")));
        QVERIFY(text.contains(QStringLiteral("source_type: SOURCE_ARTICLE_16")));
        QVERIFY(!text.contains(Facts)); // nothing that was typed is in it
        QVERIFY(words("statementAbout").contains(QStringLiteral("item-1")));
        draft().setRestriction(RestrictionKind::PayoutHeld, true);
        QTRY_COMPARE(shown("statement").size(), 2); // of the content, and of the account
        draft().setOutcome(NoticeOutcome::NoViolation);
        QTRY_VERIFY(shown("statement").isEmpty());
    }

    void whatCannotBeStatedCannotBeDecided()
    {
        QVERIFY(m_window->start());
        restrict("P2"); // nobody has written a statement of it
        m_window->write(Facts);
        QTRY_VERIFY(
            words("whyNotDecide")
                .contains(StatementWords::finding({compliance::Rule::NoTemplate, "incompatible_content_ground"})));
        QVERIFY(words("statementFaults").contains(QStringLiteral("Nobody has written")));
        draft().setClause(ClauseId("H1"));
        QTRY_VERIFY(!words("whyNotDecide").contains(QStringLiteral("Nobody has written")));
    }

    /// The platform composes and checks whatever the desk shows: without it nothing is kept back here.
    void withoutThePlatformTheDeskSaysSo_data()
    {
        QTest::addColumn<std::optional<ErrorCode>>("reason");
        QTest::addColumn<QString>("said");
        QTest::newRow("away") << std::optional(ErrorCode::Unreachable) << QStringLiteral("cannot be reached");
        QTest::newRow("none") << std::optional(ErrorCode::NotFound) << QStringLiteral("it will refuse");
    }
    void withoutThePlatformTheDeskSaysSo()
    {
        QFETCH(std::optional<ErrorCode>, reason);
        QFETCH(QString, said);
        world().statements.failWith = reason;
        QVERIFY(m_window->start());
        restrict("H1");
        QTRY_VERIFY(words("statementsState").contains(said));
        QVERIFY(shown("statement").isEmpty());
        m_window->write(Facts);
        QTRY_VERIFY(words("whyNotDecide").startsWith(QStringLiteral("Ready")));
        // With the next notice it is asked again.
        world().statements.failWith.reset();
        m_window->press(Qt::Key_K);
        QTRY_COMPARE(m_window->onDesk(), std::string("case-2"));
        QTRY_COMPARE(world().statements.asked, 2);
    }

    void whileItIsAskedThatIsSaid()
    {
        world().statements.slow = true;
        QVERIFY(m_window->start());
        restrict("H1");
        QTRY_VERIFY(words("statementsState").contains(QStringLiteral("Asking the platform")));
        world().statements.answerNext();
        QTRY_COMPARE(shown("statement").size(), 1);
    }

    void everyRuleHasWordsOfItsOwn()
    {
        std::set<QString> sentences;
        for (const auto &row : compliance::ruleRows()) {
            const auto sentence = StatementWords::finding({row.rule, "field"});
            QVERIFY(sentence.contains(QStringLiteral("field")));
            QVERIFY(!sentence.contains(QStringLiteral("Something is wrong with it")));
            sentences.insert(sentence);
        }
        QVERIFY(sentences.size() > 20); // some say the same to who decides
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    DecisionDraft &draft() { return m_window->desk->draft(); }
    void restrict(const char *clause)
    {
        draft().setOutcome(NoticeOutcome::Restricted);
        draft().setClause(ClauseId(clause));
        draft().setRestriction(RestrictionKind::Unavailable, true);
    }
    /// Without the places where a long run may be broken.
    QString words(const char *name) { return m_window->words(name).remove(QChar(0x200B)); }
    QList<QWidget *> shown(const char *name)
    {
        auto found = m_window->desk->findChildren<QWidget *>(QLatin1StringView(name));
        found.removeIf([](const QWidget *widget) { return widget->isHidden(); });
        return found;
    }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(StatementPreviewTest);
#include "StatementPreviewTest.moc"
