#include "widgets/content/ListFeatures.h"

#include "widgets/content/ForecastLine.h"
#include "widgets/content/MemberCard.h"
#include "widgets/content/SearchCard.h"
#include "widgets/kit/VisibleText.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace vigie::ui::content {

namespace {

/// Every saved view by its name in the palette.
class ViewActions : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::content::ViewActions)

public:
    ViewActions(const DeskParts &parts)
        : QObject(&parts.desk), m_actions(parts.actions), m_desk(parts.desk), m_filters(parts.queue.filters())
    {
        connect(&m_filters.views(), &items::SavedViews::changed, this, [this] { refresh(); });
        refresh();
    }

private:
    void refresh()
    {
        for (const auto &id : m_ids)
            m_actions.remove(id);
        m_ids.clear();
        for (const auto &view : m_filters.views().all()) {
            const QString id = QStringLiteral("content.view.") + view.name;
            const auto use = [this, name = view.name] {
                if (const auto *chosen = m_filters.views().find(name))
                    m_filters.setFilter(chosen->filter);
            };
            if (m_actions.add(m_desk,
                              {id, tr("View: %1").arg(kit::visibleLine(view.name)), tr("Saved views"), {}, use}))
                m_ids << id;
        }
    }

    kit::ActionRegistry &m_actions;
    QWidget &m_desk;
    ListFilters &m_filters;
    QStringList m_ids;
};

} // namespace

void attachListFeatures(const DeskParts &parts)
{
    auto &filters = parts.queue.filters();
    const auto add = [&](const char *id, const QString &text, const QKeySequence &key, std::function<void()> run) {
        parts.add(id, text, text, ActionGroup::View, key, std::move(run));
    };
    add("content.filters", QCoreApplication::translate("ListFeatures", "All filters and saved views"), Qt::Key_F3,
        [&filters] { filters.openSheet(); });
    add("content.next-view", QCoreApplication::translate("ListFeatures", "Next saved view"), Qt::Key_F9,
        [&filters] { filters.nextView(1); });
    add("content.previous-view", QCoreApplication::translate("ListFeatures", "Previous saved view"),
        Qt::SHIFT | Qt::Key_F9, [&filters] { filters.nextView(-1); });
    add("content.only-member", QCoreApplication::translate("ListFeatures", "Only cases of this member"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_O, [&filters] { filters.onlyMember(); });
    add("content.all-cases", QCoreApplication::translate("ListFeatures", "All cases, without filters"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_A, [&filters] { filters.clear(); });
    new ViewActions(parts);

    auto *search = new SearchCard(parts.theme, parts.desk, parts.ports);
    QObject::connect(search, &SearchCard::caseChosen, &parts.flow, &CaseFlow::open);
    auto *member = new MemberCard(parts.theme, parts.desk, parts.ports);
    member->watch().sealWith([&flow = parts.flow] { return flow.sealedItem(); });
    QObject::connect(search, &SearchCard::memberChosen, member, &MemberCard::ask);
    add("content.search", QCoreApplication::translate("ListFeatures", "Search captions, members, notices and notes"),
        Qt::CTRL | Qt::Key_F, [search] { search->toggle(); });

    auto *forecast = new ForecastLine(parts.theme, parts.ports, &parts.queue.head());
    if (auto *column = qobject_cast<QVBoxLayout *>(parts.queue.head().layout()))
        column->insertWidget(1, forecast); // below the name of the queue
    QObject::connect(&parts.queue, &QueuePanel::queueChosen, forecast, &ForecastLine::setQueue);
    QObject::connect(&parts.queue, &QueuePanel::waitingChanged, forecast, [forecast, &queue = parts.queue] {
        forecast->follow(queue.isEmpty() ? ForecastLine::ListNow::Empty : ForecastLine::ListNow::Waits);
    });
}

} // namespace vigie::ui::content
