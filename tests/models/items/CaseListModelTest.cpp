#include "models/items/CaseListModel.h"
#include "models/domain/Tone.h"
#include "models/items/Roles.h"
#include "tests/support/FakeCaseFeed.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace vigie;
using namespace vigie::items;
using namespace std::chrono_literals;

namespace {

class PlainWords final : public CaseWording
{
public:
    QString timeLeft(const domain::CaseRow &row, Instant now) const override
    {
        return row.kase.dueAt ? QString::number((*row.kase.dueAt - now) / 1s) : QString();
    }
    QString subject(const domain::CaseRow &row) const override { return row.ownerName; }
    QString finding(const domain::CaseRow &) const override { return QStringLiteral("finding"); }
};

domain::CaseRow caseRow(int number)
{
    domain::CaseRow row;
    row.row = number;
    row.kase.id = domain::CaseId("c" + std::to_string(number));
    row.kase.queue = domain::QueueId("q");
    row.kase.severity = number % 2 ? domain::Severity::High : domain::Severity::Low;
    row.kase.dueAt = test::ManualClock().wall() + std::chrono::minutes(number);
    row.ownerName = QStringLiteral("Owner %1").arg(number);
    return row;
}

domain::Overlay closed(std::initializer_list<int> numbers)
{
    domain::Overlay overlay;
    for (const int n : numbers)
        overlay.closedCases.insert(domain::CaseId("c" + std::to_string(n)));
    return overlay;
}

} // namespace

class CaseListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_feed = std::make_unique<test::FakeCaseFeed>();
        m_clock = test::ManualClock();
        m_model = std::make_unique<CaseListModel>(*m_feed, m_words, [this] { return m_clock.wall(); });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowIsAPlaceholderUntilItsPageIsRead()
    {
        m_feed->table = {caseRow(1), caseRow(2)};
        m_feed->slow = true;
        m_model->setFilter({.queue = domain::QueueId("q"), .category = {}, .text = {}});
        m_feed->answerAll();
        QTRY_VERIFY(!m_model->isLoading());
        const auto cell = m_model->index(0, 1);
        QCOMPARE(cell.data(PlaceholderRole).toBool(), true);
        QVERIFY(!cell.data().isValid());
        QCOMPARE(cell.data(CellKindRole).toInt(), static_cast<int>(CellKind::Text));
        m_feed->answerAll();
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("Owner 1"));
        QCOMPARE(cell.data(PlaceholderRole).toBool(), false);
        QCOMPARE(cell.data(IdRole).toString(), QStringLiteral("c1"));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("finding")));
    }

    void onlyThePagesInSightAreRead()
    {
        fill(1000);
        // The tester itself looks at the first row.
        const auto before = m_feed->rowsAsked.size();
        (void)m_model->index(500, 0).data();
        (void)m_model->index(501, 0).data();
        (void)m_model->index(502, 2).data();
        QCOMPARE(m_feed->rowsAsked.size(), before + 1);
        QCOMPARE(m_feed->rowsAsked.back(), std::size_t{128});
        QTRY_VERIFY(m_model->at(500));
        QVERIFY(!m_model->at(900));
    }

    void timeTurnsTheTone()
    {
        fill(10);
        read();
        QCOMPARE(toneAt(7), domain::Tone::Neutral);
        QCOMPARE(toneAt(0), domain::Tone::Soon);
        QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
        m_clock.advance(Milliseconds(4 * 60'000));
        m_model->tick();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(toneAt(0), domain::Tone::Danger);
        QCOMPARE(toneAt(7), domain::Tone::Soon);
    }

    void whatIsDecidedLeavesAndComesBackWithUndo()
    {
        fill(6);
        read();
        m_model->setOverlay(closed({2, 5}));
        QCOMPARE(ids(),
                 (QStringList{QStringLiteral("c1"), QStringLiteral("c3"), QStringLiteral("c4"), QStringLiteral("c6")}));
        m_model->setOverlay(closed({5}));
        QCOMPARE(ids(), (QStringList{QStringLiteral("c1"), QStringLiteral("c2"), QStringLiteral("c3"),
                                     QStringLiteral("c4"), QStringLiteral("c6")}));
        m_model->setOverlay({});
        QCOMPARE(m_model->rowCount(), 6);
    }

    void aDecidedCaseThatWasNotReadYetLeavesWhenItIs()
    {
        fill(300);
        m_model->setOverlay(closed({290}));
        QCOMPARE(m_model->rowCount(), 300);
        (void)m_model->index(280, 0).data();
        QTRY_COMPARE(m_model->rowCount(), 299);
    }

    void newCasesWaitBehindANumber()
    {
        fill(3);
        read();
        QSignalSpy told(m_model.get(), &CaseListModel::newCasesChanged);
        m_feed->add(caseRow(4));
        m_feed->add(caseRow(5));
        QTRY_COMPARE(m_model->newCases(), 2);
        QCOMPARE(m_model->rowCount(), 3);
        m_model->letNewIn();
        QTRY_COMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_model->newCases(), 0);
        QVERIFY(told.count() >= 2);
    }

    void anEmptyListLetsThemInAtOnce()
    {
        fill(0);
        m_feed->add(caseRow(1));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->newCases(), 0);
    }

    void goneCasesGoAtOnce()
    {
        fill(5);
        read();
        m_feed->remove(domain::CaseId("c3"));
        QTRY_COMPARE(m_model->rowCount(), 4);
        QVERIFY(!m_model->rowOf(domain::CaseId("c3")));
        QCOMPARE(m_model->rowOf(domain::CaseId("c4")), 2);
    }

    void aCaseThatWasNeverReadGoesAsWell()
    {
        fill(400);
        m_feed->remove(domain::CaseId("c390"));
        QTRY_COMPARE(m_model->rowCount(), 399);
        for (int n = 200; n < 260; ++n)
            m_feed->remove(domain::CaseId("c" + std::to_string(n)));
        QTRY_COMPARE(m_model->rowCount(), 339);
    }

    void aChangeCostsNoNewOrder()
    {
        fill(300);
        read();
        const auto orders = m_feed->filters.size();
        m_feed->slow = true;
        for (int n = 301; n <= 320; ++n)
            m_feed->add(caseRow(n));
        m_feed->slow = false;
        m_feed->answerAll();
        QTRY_COMPARE(m_model->newCases(), 20);
        QCOMPARE(m_feed->filters.size(), orders);
        QCOMPARE(m_feed->listedAsked, (std::vector<std::size_t>{1, 19})); // what changes meanwhile is asked together
        m_feed->remove(domain::CaseId("c310"));
        QTRY_COMPARE(m_model->newCases(), 19);
    }

    void manyCasesThatGoTogetherLeaveTheRest()
    {
        fill(100);
        read();
        std::vector<domain::RowId> rows;
        for (domain::RowId row = 10; row < 80; ++row)
            rows.push_back(row);
        std::erase_if(m_feed->table, [](const auto &row) { return row.row >= 10 && row.row < 80; });
        Q_EMIT m_feed->removed(rows);
        QCOMPARE(m_model->rowCount(), 30);
        QCOMPARE(m_model->rowOf(domain::CaseId("c80")), 9);
    }

    void aChangedRowIsReadAgain()
    {
        fill(2);
        read();
        m_feed->table[0].ownerName = QStringLiteral("New name");
        Q_EMIT m_feed->changed({domain::CaseId("c1")});
        QTRY_COMPARE(m_model->index(0, 1).data().toString(), QStringLiteral("New name"));
    }

    void anOldAnswerDoesNotOverwriteANewerFilter()
    {
        m_feed->table = {caseRow(1), caseRow(2)};
        m_feed->slow = true;
        m_model->setFilter({.queue = domain::QueueId("q"), .category = {}, .text = QStringLiteral("Owner 1")});
        m_model->setFilter({.queue = domain::QueueId("q"), .category = {}, .text = QStringLiteral("Owner 2")});
        QVERIFY(m_model->isLoading());
        m_feed->answerAll();
        QTRY_VERIFY(!m_model->isLoading());
        QCOMPARE(m_model->rowCount(), 1);
        m_feed->slow = false;
        QTRY_VERIFY(m_model->rowOf(domain::CaseId("c2")) || !m_model->index(0, 1).data().isValid());
        m_feed->answerAll();
        QTRY_COMPARE(ids(), QStringList{QStringLiteral("c2")});
    }

    void aLongListBeginsBeforeItIsWhole()
    {
        ask(300);
        m_feed->answerLast(); // the beginning overtakes the order
        QTRY_COMPARE(m_model->rowCount(), domain::CaseFeed::PageRows);
        QVERIFY(m_model->isLoading());
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_feed->answerAll();
        QTRY_COMPARE(m_model->rowCount(), 300);
        QVERIFY(!m_model->isLoading());
        QCOMPARE(resets.count(), 0); // what was seen has not moved
        QCOMPARE(m_model->index(299, 0).data(PlaceholderRole).toBool(), true);
    }

    void aBeginningThatComesLateChangesNothing()
    {
        ask(300);
        m_feed->answerNext();
        QTRY_COMPARE(m_model->rowCount(), 300);
        m_feed->answerAll();
        m_feed->slow = false;
        (void)m_model->index(299, 0).data(); // its rows arrive after that answer
        QTRY_VERIFY(m_model->at(299));
        QCOMPARE(m_model->rowCount(), 300);
    }

    void aChangeWhileTheOrderIsReadIsWeighedAfterIt()
    {
        ask(3);
        m_feed->add(caseRow(4)); // too late for an order that is being read
        QVERIFY(m_feed->listedAsked.empty());
        m_feed->answerAll();
        QTRY_COMPARE(m_feed->listedAsked.size(), std::size_t{1});
        m_feed->answerAll();
        QTRY_COMPARE(m_model->newCases(), 1);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void aFailureIsTold()
    {
        QSignalSpy failed(m_model.get(), &CaseListModel::failed);
        m_feed->failWith = ErrorCode::Corrupt;
        m_model->setFilter({.queue = domain::QueueId("q"), .category = {}, .text = {}});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!m_model->isLoading());
    }

    void aWipeEmptiesTheList()
    {
        fill(5);
        m_feed->wipe();
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void theListIsAlwaysBaseWithoutDecided()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        fill(20);
        read();
        for (int step = 0; step < 200; ++step) {
            domain::Overlay overlay;
            QStringList expected;
            for (const auto &row : m_feed->table) {
                if (random() % 3 == 0)
                    overlay.closedCases.insert(row.kase.id);
                else
                    expected << QString::fromStdString(row.kase.id.value);
            }
            m_model->setOverlay(overlay);
            QCOMPARE(ids(), expected);
        }
    }

private:
    void fill(int rows)
    {
        for (int i = 1; i <= rows; ++i)
            m_feed->table.push_back(caseRow(i));
        m_model->setFilter({.queue = domain::QueueId("q"), .category = {}, .text = {}});
        QTRY_VERIFY(!m_model->isLoading());
        QCOMPARE(m_model->rowCount(), rows);
    }
    /// The answers wait.
    void ask(int rows)
    {
        for (int i = 1; i <= rows; ++i)
            m_feed->table.push_back(caseRow(i));
        m_feed->slow = true;
        m_model->setFilter({.queue = domain::QueueId("q"), .category = {}, .text = {}});
    }
    void read()
    {
        (void)m_model->index(0, 0).data();
        QTRY_VERIFY(m_model->at(0));
    }
    domain::Tone toneAt(int row) const
    {
        return static_cast<domain::Tone>(m_model->index(row, 0).data(ToneRole).toInt());
    }
    QStringList ids() const
    {
        QStringList out;
        for (int i = 0; i < m_model->rowCount(); ++i)
            out << m_model->index(i, 0).data(IdRole).toString();
        return out;
    }

    PlainWords m_words;
    test::ManualClock m_clock;
    std::unique_ptr<test::FakeCaseFeed> m_feed;
    std::unique_ptr<CaseListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

VIGIE_TEST(CaseListModelTest);
#include "CaseListModelTest.moc"
