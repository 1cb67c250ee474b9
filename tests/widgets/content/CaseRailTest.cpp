#include "widgets/content/CaseRail.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/TestCase.h"

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;

namespace {

/// Remembers what it was told.
class Listening : public CaseSection
{
public:
    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &) override
    {
        heard = detail.kase.id;
        ++times;
    }
    void showNothing() override { heard.reset(); }

    std::optional<domain::CaseId> heard;
    int times = 0;
};

} // namespace

class CaseRailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_world = std::make_unique<test::ContentWorld>();
        m_masks = std::make_unique<masking::DetailMasks>();
        m_panel = new CasePanel(*m_theme, m_world->ports(), *m_masks);
        m_rail = std::make_unique<CaseRail>(*m_theme, *m_panel);
        m_rail->resize(360, 600);
        m_rail->show();
    }
    void cleanup() { m_rail.reset(); }

    void oneTabIsNoChoice()
    {
        QVERIFY(!strip()->isVisible());
        m_rail->nextTab();
        QCOMPARE(m_rail->tab(), CaseTab::Case);
    }

    void tabsStandInTheirOrderWhoeverComesFirst()
    {
        m_rail->addSection(new Listening, CaseTab::Team);
        m_rail->addSection(new Listening, CaseTab::Person);
        m_rail->addSection(new Listening, CaseTab::Related);
        QStringList words;
        for (int i = 0; i < strip()->count(); ++i)
            words << strip()->tabText(i);
        QCOMPARE(words, (QStringList{QStringLiteral("Case"), QStringLiteral("Person"), QStringLiteral("Related"),
                                     QStringLiteral("Team")}));
        for (const CaseTab expected : {CaseTab::Person, CaseTab::Related, CaseTab::Team, CaseTab::Case}) {
            m_rail->nextTab();
            QCOMPARE(m_rail->tab(), expected);
        }
    }

    void aSectionBehindHearsOfTheCaseWhenItComesToTheFront()
    {
        auto *front = new Listening;
        auto *behind = new Listening;
        m_rail->addSection(front, CaseTab::Case);
        m_rail->addSection(behind, CaseTab::Person);
        const auto first = m_world->photo(1);
        m_rail->showCase(first, first.item);
        QCOMPARE(front->heard, std::optional(first.kase.id));
        QVERIFY(!behind->heard);
        m_rail->showTab(CaseTab::Person);
        QCOMPARE(behind->heard, std::optional(first.kase.id));
        QVERIFY(behind->isVisible());
        QVERIFY(!front->isVisible());
    }

    void noSectionKeepsTheLastCase()
    {
        auto *behind = new Listening;
        m_rail->addSection(behind, CaseTab::Person);
        const auto first = m_world->photo(1);
        const auto second = m_world->photo(2);
        m_rail->showCase(first, first.item);
        m_rail->showTab(CaseTab::Person);
        m_rail->showTab(CaseTab::Case);
        m_rail->showCase(second, second.item);
        QVERIFY(!behind->heard);
        m_rail->showTab(CaseTab::Person);
        QCOMPARE(behind->heard, std::optional(second.kase.id));
        m_rail->showNothing();
        QVERIFY(!behind->heard);
    }

    void aClickChoosesATab()
    {
        m_rail->addSection(new Listening, CaseTab::Related);
        QTest::mouseClick(strip(), Qt::LeftButton, {}, strip()->tabRect(1).center());
        QCOMPARE(m_rail->tab(), CaseTab::Related);
    }

private:
    kit::TabStrip *strip() const { return m_rail->findChild<kit::TabStrip *>(); }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<test::ContentWorld> m_world;
    std::unique_ptr<masking::DetailMasks> m_masks;
    CasePanel *m_panel = nullptr;
    std::unique_ptr<CaseRail> m_rail;
};

VIGIE_TEST(CaseRailTest);
#include "CaseRailTest.moc"
