#include "widgets/content/PolicyFeatures.h"

#include "widgets/content/JudgingSection.h"
#include "widgets/content/PolicyDrawer.h"
#include "widgets/content/PolicyNews.h"
#include "widgets/content/PolicyWatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::ui::content {

using namespace std::chrono_literals;

namespace {

constexpr auto NewsStays = 12s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyFeatures)
};

/// The clause that fits what the case is about; nothing while that is sealed.
std::optional<domain::ClauseId> clauseOf(const CaseFlow &flow)
{
    const auto *detail = flow.current();
    if (!detail || !detail->policy || flow.isSealed())
        return std::nullopt;
    const auto &clauses = detail->policy->clauses;
    const auto found = std::ranges::find(clauses, detail->kase.category, &domain::Clause::category);
    return found == clauses.end() ? std::nullopt : std::optional(found->id);
}

/// Another version: the case on the desk is judged by it from now on, and what is new is read first.
void follow(const DeskParts &parts, PolicyWatch &watch, PolicyDrawer &drawer, PolicyNews &news)
{
    const auto &policy = watch.policy();
    if (!policy)
        return;
    const auto *detail = parts.flow.current();
    const bool outdated = detail && detail->policy && detail->policy->version != policy->version;
    drawer.setPolicy(*policy);
    parts.queue.setRules(policy->queues);
    parts.flow.adopt(*policy);
    const auto changes = watch.news();
    parts.flow.setHeldUp(!changes.empty());
    if (changes.empty())
        return news.close();
    news.tell(changes);
    if (outdated)
        parts.toast.say(kit::Tone::Soon,
                        Words::tr("The policy changed while you were reading. What you decide now rests on version %1.")
                            .arg(policy->version),
                        NewsStays);
}

} // namespace

void attachPolicyFeatures(const DeskParts &parts)
{
    auto &desk = parts.desk;
    auto *watch = new PolicyWatch(parts.ports, &desk);
    auto *drawer = new PolicyDrawer(parts.theme, desk, parts.ports.language);
    auto *news = new PolicyNews(parts.theme, desk, parts.ports.language);
    auto *judging = new JudgingSection(parts.theme, parts.flow, parts.ports.language);
    parts.rail.addSection(judging, CaseTab::Case);
    auto *policy = parts.add("content.policy", Words::tr("The policy in force"), Words::tr("Policy"), ActionGroup::View,
                             Qt::Key_F11, [drawer, &flow = parts.flow] { drawer->toggle(clauseOf(flow)); });
    auto *unsure =
        parts.add("content.unsure", Words::tr("Ask for a second reader"), Words::tr("Second reader"), ActionGroup::Work,
                  Qt::CTRL | Qt::Key_U, [&flow = parts.flow] { flow.setUnsure(!flow.isUnsure()); });
    const auto refresh = [unsure, &flow = parts.flow] {
        unsure->setEnabled(flow.stage() == CaseFlow::Stage::Open);
        unsure->setText(flow.isUnsure() ? Words::tr("No second reader is needed")
                                        : Words::tr("Ask for a second reader"));
        unsure->setIconText(Words::tr("Second reader"));
    };
    QObject::connect(&parts.flow, &CaseFlow::stageChanged, unsure, refresh);
    judging->addKeep(*parts.actions.find(QStringLiteral("content.start")));
    for (auto *action : {policy, unsure, parts.actions.find(QStringLiteral("content.read-letter"))})
        judging->addButton(*action);
    refresh();
    QObject::connect(watch, &PolicyWatch::changed, drawer,
                     [parts, watch, drawer, news] { follow(parts, *watch, *drawer, *news); });
    QObject::connect(news, &PolicyNews::acknowledged, watch, &PolicyWatch::acknowledge);
    QObject::connect(&parts.flow, &CaseFlow::heldUp, news, [watch, news] { news->tell(watch->news()); });
    follow(parts, *watch, *drawer, *news);
}

} // namespace vigie::ui::content
