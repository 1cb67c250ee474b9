#include "widgets/content/ListFilters.h"
#include "tests/widgets/content/DeskWindow.h"

#include <QComboBox>
#include <QLineEdit>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using namespace vigie::domain;

/// The list narrowed, ordered and under saved views, by key and by mouse.
class ListFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::DeskWindow>();
        for (int i = 1; i <= 4; ++i) {
            auto detail = m_window->world.photo(i);
            detail.kase.reason = i == 2 ? CaseReason::Notice : CaseReason::Flagged;
            detail.kase.severity = i == 3 ? Severity::Critical : Severity::Medium;
            if (i == 4) {
                detail.kase.state = CaseState::Claimed;
                detail.kase.claimedBy = PersonId("p1");
                detail.item->owner = MemberId("member-2");
                detail.owner->id = detail.item->owner;
                detail.owner->displayName = QStringLiteral("Atelier & Cie");
            }
            m_window->world.add(detail);
        }
    }
    void cleanup() { m_window.reset(); }

    void everyFilterIsChosenWithTheKeyboardAndShownAsAChip()
    {
        QVERIFY(m_window->show());
        QTRY_COMPARE(shown(), 4);
        m_window->press(Qt::Key_F3);
        auto *sheet = m_window->find<FilterSheet>("filterSheet");
        QVERIFY(sheet->isOpen());
        choose("filterReason", QStringLiteral("Reported"));
        QTRY_COMPARE(shown(), 1);
        QCOMPARE(filter().reason, std::optional(CaseReason::Notice));
        QCOMPARE(chips(), QStringList{QStringLiteral("Remove the filter: Reported")});
        choose("filterReason", QStringLiteral("All"));
        choose("filterSeverity", QStringLiteral("High or graver"));
        QTRY_COMPARE(shown(), 1);
        choose("filterSeverity", QStringLiteral("All"));
        choose("filterStanding", QStringLiteral("Mine"));
        QTRY_COMPARE(shown(), 1);
        QCOMPARE(filter().person, PersonId("p1"));
        choose("filterKind", QStringLiteral("Photo"));
        choose("filterCategory", QStringLiteral("Weapons"));
        choose("filterLanguage", QStringLiteral("French"));
        QTRY_COMPARE(shown(), 1);
        QCOMPARE(filter().language, std::string("fr"));
        QCOMPARE(filter().kind, std::optional(ItemKind::Photo));
        QCOMPARE(chips().size(), 4);
        m_window->press(Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
        QVERIFY(m_window->world.deciding.outbox().empty());
    }

    void nothingOfTheListIsPaintedOverTheFilters()
    {
        QVERIFY(m_window->show());
        QTRY_COMPARE(shown(), 4);
        m_window->press(Qt::Key_F3);
        auto *sheet = m_window->find<FilterSheet>("filterSheet");
        const auto over = [&](QPoint inSheet) {
            auto *panel = sheet->parentWidget();
            const auto *top = panel->childAt(sheet->mapTo(panel, inSheet));
            return !sheet->isAncestorOf(top) && top != sheet;
        };
        choose("filterReason", QStringLiteral("Reported"));
        choose("filterSeverity", QStringLiteral("High or graver"));
        QTRY_COMPARE(shown(), 0);
        QTRY_VERIFY(m_window->find<kit::StateView>("queueState")->isVisible());
        for (int y = sheet->height() / 8; y < sheet->height(); y += sheet->height() / 8)
            QVERIFY2(!over({sheet->width() / 2, y}), qPrintable(QString::number(y)));
    }

    void aChipTakesItsFilterAway()
    {
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_F3);
        choose("filterReason", QStringLiteral("Reported"));
        choose("filterSeverity", QStringLiteral("High or graver"));
        QTRY_COMPARE(shown(), 0); // both at once: nothing
        QTRY_COMPARE(m_window->find<kit::StateView>("queueState")->sentence(),
                     QStringLiteral("Nothing fits this filter."));
        m_window->press(Qt::Key_Escape);
        auto *chip = m_window->find<kit::Button>("chip1");
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(shown(), 1);
        QCOMPARE(chips(), QStringList{QStringLiteral("Remove the filter: High or graver")});
        m_window->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown(), 4);
        QVERIFY(chips().isEmpty());
    }

    void onlyTheMemberOnTheDesk()
    {
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown(), 3);
        QCOMPARE(filter().owner, std::optional(MemberId("member-1")));
        QCOMPARE(chips(), QStringList{QStringLiteral("Remove the filter: Studio Lumière")});
    }

    void theOrderIsChosen()
    {
        QVERIFY(m_window->show());
        auto *sort = m_window->find<QComboBox>("queueSort");
        QCOMPARE(sort->count(), 4);
        sort->setFocus();
        m_window->press(Qt::Key_End);
        QTRY_COMPARE(filter().sort, CaseSort::ByOwner);
        m_window->press(Qt::Key_Up);
        QTRY_COMPARE(filter().sort, CaseSort::NewestFirst);
        QVERIFY(chips().isEmpty()); // an order hides nothing
    }

    void aViewIsSavedSwitchedRenamedAndDeleted()
    {
        QVERIFY(m_window->show());
        m_window->press(Qt::Key_F3);
        choose("filterReason", QStringLiteral("Reported"));
        auto *views = m_window->find<QComboBox>("savedViews");
        QCOMPARE(views->currentText(), QStringLiteral("View without a name"));
        m_window->find<QLineEdit>("viewName")->setFocus();
        m_window->type(QStringLiteral("Reported"));
        m_window->press(Qt::Key_Return);
        QCOMPARE(views->currentText(), QStringLiteral("Reported"));
        m_window->press(Qt::Key_Escape);

        m_window->press(Qt::Key_F9); // from the last view to all cases
        QTRY_COMPARE(shown(), 4);
        QCOMPARE(views->currentText(), QStringLiteral("All cases"));
        m_window->press(Qt::Key_F9, Qt::ShiftModifier);
        QTRY_COMPARE(shown(), 1);
        QVERIFY(m_window->actions->find(QStringLiteral("content.view.Reported")));

        QVERIFY(m_window->show()); // the next start knows it
        views = m_window->find<QComboBox>("savedViews");
        QCOMPARE(views->count(), 2);
        m_window->press(Qt::Key_F9);
        QTRY_COMPARE(shown(), 1);
        m_window->press(Qt::Key_F3);
        auto *name = m_window->find<QLineEdit>("viewName");
        name->setFocus();
        QCOMPARE(name->text(), QStringLiteral("Reported"));
        name->selectAll();
        m_window->type(QStringLiteral("Notices"));
        QTest::mouseClick(m_window->find<kit::Button>("viewRename"), Qt::LeftButton);
        QCOMPARE(views->currentText(), QStringLiteral("Notices"));
        QVERIFY(!m_window->actions->find(QStringLiteral("content.view.Reported")));
        QTest::mouseClick(m_window->find<kit::Button>("viewRemove"), Qt::LeftButton);
        QCOMPARE(views->count(), 2);
        QCOMPARE(views->itemText(1), QStringLiteral("View without a name"));
        QTRY_COMPARE(shown(), 1); // deleting a name changes nothing in the list
    }

    void aViewFromThePaletteIsUsed()
    {
        CaseFilter mine;
        mine.standing = CaseStanding::Mine;
        QVERIFY(items::SavedViews(m_window->world.preferences).save(QStringLiteral("My cases"), mine));
        QVERIFY(m_window->show());
        m_window->actions->find(QStringLiteral("content.view.My cases"))->trigger();
        QTRY_COMPARE(shown(), 1);
    }

    void aRowSaysWhoHasItsCase()
    {
        QVERIFY(m_window->show());
        auto *table = m_window->find<kit::FastTable>("queueTable");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QTRY_COMPARE(table->model()->index(3, 1).data().toString(),
                     QStringLiteral("Yours · Atelier & Cie · SAMPLE caption 4"));
        QVERIFY(table->model()->index(0, 1).data().toString().startsWith(QStringLiteral("Studio")));
    }

    void theCaseOnTheDeskIsMarkedAgainWhenItIsListedAgain()
    {
        QVERIFY(m_window->start());
        auto *table = m_window->find<kit::FastTable>("queueTable");
        QTRY_COMPARE(table->currentIndex().row(), 0);
        choose("filterReason", QStringLiteral("Reported"));
        QTRY_COMPARE(shown(), 1);
        QVERIFY(!table->currentIndex().isValid());
        m_window->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown(), 4);
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QVERIFY(table->selectionModel()->isRowSelected(0));
    }

    void theCaseOnTheDeskIsMarkedInAnotherOrder()
    {
        QVERIFY(m_window->start());
        auto *table = m_window->find<kit::FastTable>("queueTable");
        QTRY_COMPARE(table->currentIndex().row(), 0);
        std::ranges::reverse(m_window->world.feed.table); // as the replica answers the other order
        const auto asked = m_window->world.feed.filters.size();
        choose("queueSort", QStringLiteral("Gravest first"));
        QTRY_VERIFY(m_window->world.feed.filters.size() > asked);
        QTRY_COMPARE(table->currentIndex().row(), 3);
        QVERIFY(table->selectionModel()->isRowSelected(3));
        QVERIFY(!table->selectionModel()->isRowSelected(0));
    }

    void theCaseOnTheDeskIsMarkedWhenTheRestOfTheListComes()
    {
        auto &world = m_window->world;
        for (int i = 5; i <= CaseFeed::PageRows + 1; ++i)
            world.add(world.photo(i));
        QVERIFY(m_window->start());
        auto *table = m_window->find<kit::FastTable>("queueTable");
        QTRY_COMPARE(shown(), CaseFeed::PageRows + 1);
        QTRY_COMPARE(table->currentIndex().row(), 0);
        std::ranges::rotate(world.feed.table, world.feed.table.begin() + 1); // its row is the last one now
        choose("queueSort", QStringLiteral("Gravest first"));
        QTRY_COMPARE(table->currentIndex().row(), CaseFeed::PageRows);
    }

private:
    int shown() const { return m_window->find<kit::FastTable>("queueTable")->model()->rowCount(); }
    const CaseFilter &filter() const { return m_window->world.feed.filters.back(); }
    QStringList chips() const
    {
        QStringList names;
        for (int i = 0;; ++i) {
            kit::Button *chip = nullptr;
            for (auto *button : m_window->desk->findChildren<kit::Button *>(QStringLiteral("chip%1").arg(i)))
                if (button->isVisible())
                    chip = button;
            if (!chip)
                return names;
            names << chip->accessibleName();
        }
    }
    /// With the keyboard: the box gets the focus and its entries are walked through.
    void choose(const char *name, const QString &entry)
    {
        auto *box = m_window->find<QComboBox>(name);
        box->setFocus();
        m_window->press(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != entry; ++i)
            m_window->press(Qt::Key_Down);
        QCOMPARE(box->currentText(), entry);
    }

    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(ListFiltersTest);
#include "ListFiltersTest.moc"
