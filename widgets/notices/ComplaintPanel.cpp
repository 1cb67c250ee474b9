#include "widgets/notices/ComplaintPanel.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/ComplaintWords.h"

namespace vigie::ui::notices {

ComplaintPanel::ComplaintPanel(const kit::ThemeSource &theme, const NoticePorts &ports, const NoticeFlow &flow,
                               ComplaintDraft &draft, QWidget *parent)
    : DecidingPanel(theme,
                    {"complaintPanel", "complaintTabs", "complaintPanelPages", "complaintFoot", "whyNotDecideComplaint",
                     "decideComplaint", tr("Decision on the complaint")},
                    parent),
      m_ports(ports), m_flow(flow), m_draft(draft), m_form(new ComplaintForm(theme, draft, m_details)),
      m_letters(new LettersView(theme)), m_keepReason(new kit::DraftKeeper(ports.drafts, m_form->reason())),
      m_keepNote(new kit::DraftKeeper(ports.drafts, m_form->note()))
{
    m_letters->setObjectName(QStringLiteral("complaintLetters"));
    addPage(tr("Decision"), m_form);
    addPage(tr("Letters"), m_letters);
    layOut();
    connect(&draft, &ComplaintDraft::changed, this, [this] {
        m_details.look(m_draft.reason());
        refresh();
    });
    connect(&m_details, &DetailNet::changed, this, &ComplaintPanel::refresh);
    refresh();
}

void ComplaintPanel::open(const domain::CaseId &kase)
{
    m_keepReason->open({kase, "complaint-reason"});
    m_keepNote->open({kase, "complaint-note"});
    if (!kase.empty())
        showPage(0);
}

void ComplaintPanel::settle()
{
    m_keepReason->settle();
    m_keepNote->settle();
}

void ComplaintPanel::flush()
{
    m_keepReason->flush();
    m_keepNote->flush();
}

void ComplaintPanel::write(const QString &reason, const QString &note)
{
    m_form->reason().setPlainText(reason);
    m_form->note().setPlainText(note);
}

bool ComplaintPanel::canDecide() const
{
    return m_draft.complaint() && obstacles().isEmpty();
}

QString ComplaintPanel::notOurs(ErrorCode reason) const
{
    switch (reason) {
    case ErrorCode::SecondPerson: {
        const auto *complaint = m_draft.complaint();
        const auto session = m_ports.connection.session();
        return complaint && session && domain::mustBeAnother(*complaint, session->person)
                   ? tr("You took the decision complained of: somebody else looks at it again.")
                   : kit::errorText(reason);
    }
    case ErrorCode::ClaimLost:
        return tr("A colleague has this complaint: you can read it, they decide it.");
    case ErrorCode::Permission:
        return tr("Your role reads complaints and does not decide them.");
    case ErrorCode::NotFound:
        return m_draft.complaint() ? tr("The policy has not come yet: no letter can be written.")
                                   : tr("The record of this complaint cannot be read: it cannot be decided.");
    default:
        return kit::errorText(reason);
    }
}

QString ComplaintPanel::obstacles() const
{
    if (!m_draft.complaint())
        return {};
    if (m_flow.stage() == NoticeFlow::Stage::Saving)
        return tr("It is being saved.");
    if (const auto reason = m_flow.obstacle())
        return notOurs(*reason);
    const auto faults = m_draft.faults();
    if (!faults.empty())
        return manyFaults(ComplaintWords::fault(faults.front()), faults.size());
    if (const QString found = obstacle(m_details); !found.isEmpty())
        return found;
    return obstacle(m_draft.letters(m_ports.connection.serverNow()));
}

void ComplaintPanel::refresh()
{
    const auto letters = m_draft.letters(m_ports.connection.serverNow());
    m_letters->show(letters, m_draft.outcome() != domain::ComplaintOutcome::Unknown, true);
    const QString why = obstacles();
    const bool online = m_ports.connection.status().link == domain::Link::Online;
    QString words = why;
    if (m_draft.complaint() && why.isEmpty())
        words = online ? tr("Ready. It waits some seconds before it leaves.")
                       : tr("Ready. Offline: the decision waits here.");
    tell(words, !why.isEmpty());
    Q_EMIT refreshed();
}

} // namespace vigie::ui::notices
