#include "widgets/content/DoubtFeature.h"

#include "widgets/kit/ErrorText.h"

namespace vigie::ui::content {

using namespace std::chrono_literals;
using domain::AccountDoubtKind;
using kit::Tone;

namespace {

constexpr auto ToastStays = 8s;

} // namespace

DoubtFeature::DoubtFeature(const DeskParts &parts)
    : QObject(&parts.desk), m_parts(parts), m_ports(parts.ports),
      m_card(new DoubtCard(parts.theme, parts.desk, m_ports.drafts))
{
    m_action =
        parts.add("content.doubt-person", tr("Doubt the person: a minor, or somebody else…"),
                  tr("Doubt the person…"), ActionGroup::Work, Qt::CTRL | Qt::SHIFT | Qt::Key_Y, [this] { ask(); });
    parts.actions.setUse(*m_action, kit::ActionUse::Grave); // a second person takes it back, nobody else
    connect(m_card, &DoubtCard::chosen, this, &DoubtFeature::raise);
    connect(&parts.flow, &CaseFlow::stageChanged, this, &DoubtFeature::refreshAction);
    connect(&parts.flow, &CaseFlow::caseChanged, this, [this] {
        m_card->close(); // it was about another person
        refreshAction();
    });
    refreshAction();
}

void DoubtFeature::refreshAction()
{
    m_action->setEnabled(m_parts.flow.stage() == CaseFlow::Stage::Open);
}

void DoubtFeature::ask()
{
    const auto *current = m_parts.flow.current();
    if (current)
        m_card->ask(current->kase.id, current->owner && current->owner->certified);
}

void DoubtFeature::raise(const domain::AccountDoubt &doubt)
{
    deliver(m_ports.commanding.command(doubt, {}), this, [this, doubt](const Result<domain::CommandId> &entered) {
        if (!entered)
            return m_parts.toast.say(Tone::Danger, kit::errorText(entered.code()), ToastStays);
        raised(doubt);
    });
}

void DoubtFeature::raised(const domain::AccountDoubt &doubt)
{
    m_card->settle();
    const bool minor = doubt.kind == AccountDoubtKind::Minor;
    const bool online = m_ports.connection.status().link == domain::Link::Online;
    QString words = minor ? tr("The account is frozen. A second person looks at it now.")
                          : tr("A certifier will compare the documents once more.");
    if (!online)
        words = tr("Kept here. It goes to the platform as soon as it can be reached.");
    m_parts.toast.say(Tone::Good, words, ToastStays);
    // The case goes where only those look who work on such cases.
    const auto *current = m_parts.flow.current();
    if (minor && current && current->kase.id == doubt.caseId)
        m_parts.flow.skip();
}

} // namespace vigie::ui::content
