// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "tests/widgets/certification/SheetWorld.h"
#include "widgets/certification/ApplicantSheet.h"

#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui::certification;
using documents::CellState;
using documents::TableColumn;
using domain::ApplicantField;

class ApplicantSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::SheetWorld>();
        m_sheet = std::make_unique<ApplicantSheet>(m_world->ports(), nullptr);
    }
    void cleanup() { m_sheet.reset(); }

    void valuesAndZoneStandSideBySide()
    {
        const auto application = m_world->add();
        m_sheet->show(application);
        m_sheet->setReadZone(test::SheetWorld::zone());
        QVERIFY(m_sheet->isComing());
        QVERIFY(m_sheet->table().rows.empty());
        QTRY_VERIFY(!m_sheet->isComing());
        QCOMPARE(m_sheet->table().findings, std::vector<documents::Finding>{});
        QCOMPARE(cell(ApplicantField::Surname, TableColumn::Zone), CellState::Agrees);
        QCOMPARE(m_sheet->table().age, std::optional(30));
        QCOMPARE(m_sheet->zoneFrom(), ApplicantSheet::ZoneFrom::Read);
    }

    /// What a provider read would lead the eye before the answer is sealed.
    void theProviderIsLeftOutUntilItIsShown()
    {
        auto application = m_world->add();
        show(application);
        QCOMPARE(cell(ApplicantField::Surname, TableColumn::Provider), CellState::Empty);
        QCOMPARE(cell(ApplicantField::DocumentNumber, TableColumn::Provider), CellState::Empty);
        QCOMPARE(cell(ApplicantField::BankHolder, TableColumn::Provider), CellState::Agrees); // the bank is no judge
        m_sheet->setProviderShown(true);
        QCOMPARE(cell(ApplicantField::Surname, TableColumn::Provider), CellState::Agrees);
        QCOMPARE(cell(ApplicantField::DocumentNumber, TableColumn::Provider), CellState::Agrees);
        m_sheet->show(m_world->add("application-2"));
        QTRY_VERIFY(!m_sheet->isComing());
        QCOMPARE(cell(ApplicantField::Surname, TableColumn::Provider), CellState::Empty); // sealed anew
    }

    void whatIsTypedReplacesWhatWasRead()
    {
        show(m_world->add());
        m_sheet->setReadZone(test::SheetWorld::zone());
        m_sheet->setTypedZone({QStringLiteral("p<uto"), QString()});
        QCOMPARE(m_sheet->zoneFrom(), ApplicantSheet::ZoneFrom::Typed);
        QVERIFY(!m_sheet->zone()); // no zone yet
        m_sheet->setReadZone(test::SheetWorld::zone());
        QCOMPARE(m_sheet->zoneFrom(), ApplicantSheet::ZoneFrom::Typed); // what was typed stays
        m_sheet->setTypedZone(
            {QString::fromUtf8(test::SheetWorld::Zone1).toLower().replace(QStringLiteral("<<"), QString::fromUtf8("«")),
             QString::fromUtf8(test::SheetWorld::Zone2)});
        QVERIFY(m_sheet->zone());
        QVERIFY(m_sheet->zone()->checkDigitsAgree());
        QCOMPARE(m_sheet->zone()->givenNames, std::string("ALIX MARIE"));
        m_sheet->setTypedZone({QString(), QStringLiteral("  ")});
        QCOMPARE(m_sheet->zoneFrom(), ApplicantSheet::ZoneFrom::Read);
    }

    void aFailureIsToldAndTriedAgain()
    {
        const auto application = m_world->add();
        m_world->applicants.failWith = ErrorCode::Unreachable;
        m_sheet->show(application);
        QTRY_COMPARE(m_sheet->failure(), std::optional(ErrorCode::Unreachable));
        QVERIFY(m_sheet->table().rows.empty());
        QVERIFY(!m_sheet->finding());
        m_sheet->show(application); // the same again asks nothing
        QCOMPARE(m_world->applicants.asked.size(), std::size_t{1});
        m_world->applicants.failWith.reset();
        m_sheet->retry();
        QTRY_VERIFY(!m_sheet->table().rows.empty());
        m_sheet->retry(); // nothing failed
        QCOMPARE(m_world->applicants.asked.size(), std::size_t{2});
    }

    void valuesAreGoneWhenTheClaimIs()
    {
        auto application = m_world->add();
        show(application);
        m_world->applicants.known.begin()->second.isClaimed = false;
        ++application.rev;
        m_sheet->show(application);
        QVERIFY(!m_sheet->table().rows.empty()); // read anew, the former stay meanwhile
        QTRY_COMPARE(m_sheet->failure(), std::optional(ErrorCode::ClaimLost));
        QVERIFY(m_sheet->table().rows.empty());
    }

    void nothingSurvivesClear()
    {
        show(m_world->add());
        m_sheet->setReadZone(test::SheetWorld::zone());
        m_sheet->setTypedZone({QStringLiteral("P<UTO")});
        m_sheet->setProviderShown(true);
        QSignalSpy changed(m_sheet.get(), &ApplicantSheet::changed);
        m_sheet->clear();
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_sheet->table().rows.empty() && m_sheet->table().findings.empty() && !m_sheet->table().age);
        QVERIFY(m_sheet->zoneLines().isEmpty() && !m_sheet->zone() && !m_sheet->finding());
        QCOMPARE(m_sheet->zoneFrom(), ApplicantSheet::ZoneFrom::Nowhere);
        m_sheet->retry();
        QCOMPARE(m_world->applicants.asked.size(), std::size_t{1});
    }

    void theAnswerToAnEarlierApplicationIsDropped()
    {
        const auto first = m_world->add();
        m_world->applicants.slow = true;
        m_sheet->show(first);
        m_sheet->clear();
        QSignalSpy changed(m_sheet.get(), &ApplicantSheet::changed);
        m_world->applicants.answerAll();
        const auto second = m_world->add("application-2");
        m_world->applicants.slow = false;
        m_sheet->show(second);
        QTRY_VERIFY(!m_sheet->table().rows.empty());
        // clear, ask, answer: the first answer made nothing of its own
        QCOMPARE(changed.size(), 3);
    }

    void theFindingForAnApprovalIsWhatTheDocumentSays()
    {
        show(m_world->add());
        const auto printed = m_sheet->finding();
        QVERIFY(printed);
        QVERIFY(printed->adult && !printed->digitsAgree && !printed->derived); // no zone was read
        QCOMPARE(printed->lastDay, std::chrono::year(2031) / 12 / 31);
        m_sheet->setReadZone(test::SheetWorld::zone());
        QVERIFY(m_sheet->finding()->digitsAgree);
        auto wrong = test::SheetWorld::zone();
        wrong.lines[1][0] = 'X';
        m_sheet->setReadZone(wrong);
        QVERIFY(!m_sheet->finding()->digitsAgree);
    }

    void aMinorIsNoAdultAndAnUnknownEndNoFinding()
    {
        auto application = m_world->add();
        auto &values = m_world->applicants.known.begin()->second.applicant.values;
        for (auto &value : values) {
            if (value.field == ApplicantField::BirthDate)
                value.value = QStringLiteral("2008-03-03"); // eighteen tomorrow
            if (value.field == ApplicantField::ExpiryDate)
                value.value.clear();
        }
        show(application);
        QVERIFY(!m_sheet->finding());
        m_sheet->setReadZone(test::SheetWorld::zone()); // says 1996: the youngest counts
        QVERIFY(m_sheet->finding());
        QVERIFY(!m_sheet->finding()->adult);
        m_world->clock.advance(std::chrono::hours(24));
        m_sheet->setReadZone(test::SheetWorld::zone());
        QVERIFY(m_sheet->finding()->adult);
    }

    /// A French card of 1995 names only the month it was issued in: the first day on which it may be over counts.
    void aDerivedEndIsTheCautiousOne()
    {
        auto application = m_world->add();
        application.document = domain::DocumentKind::IdentityCard;
        auto &values = m_world->applicants.known.begin()->second.applicant.values;
        std::erase_if(values, [](const auto &value) { return value.field == ApplicantField::ExpiryDate; });
        show(application);
        auto zone = test::SheetWorld::zone();
        zone.lines = {"IDFRASAMPLE<<<<<<<<<<<<<<<<<<<751001", "1606751000011ALIX<<MARIE<<<9601019F7"};
        m_sheet->setReadZone(zone);
        QVERIFY(m_sheet->zone());
        QVERIFY(m_sheet->finding());
        QVERIFY(m_sheet->finding()->derived);
        QCOMPARE(m_sheet->finding()->lastDay, *m_sheet->table().validity.from);
        QVERIFY(*m_sheet->table().validity.from < *m_sheet->table().validity.to);
    }

private:
    void show(const domain::Application &application)
    {
        m_sheet->show(application);
        QTRY_VERIFY(!m_sheet->table().rows.empty());
    }
    CellState cell(ApplicantField field, TableColumn column) const
    {
        const auto &rows = m_sheet->table().rows;
        const auto row = std::ranges::find(rows, field, &documents::TableRow::field);
        return row == rows.end() ? CellState::Empty : row->at(column).state;
    }

    std::unique_ptr<test::SheetWorld> m_world;
    std::unique_ptr<ApplicantSheet> m_sheet;
};

VIGIE_TEST(ApplicantSheetTest);
#include "ApplicantSheetTest.moc"
