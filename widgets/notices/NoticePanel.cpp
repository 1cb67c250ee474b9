#include "widgets/notices/NoticePanel.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/NoticeWords.h"
#include "widgets/notices/StatementWords.h"

namespace vigie::ui::notices {

NoticePanel::NoticePanel(const kit::ThemeSource &theme, const NoticePorts &ports, const NoticeFlow &flow,
                         DecisionDraft &draft, QWidget *parent)
    : DecidingPanel(
          theme,
          {"noticePanel", "noticeTabs", "noticePanelPages", "decideFoot", "whyNotDecide", "decide", tr("Decision")},
          parent),
      m_ports(ports), m_flow(flow), m_draft(draft), m_standing(ports.measures),
      m_form(new DecisionForm(
          theme, draft, m_details, &m_standing, [&connection = ports.connection] { return connection.serverNow(); },
          ports.language)),
      m_letters(new LettersView(theme)), m_previews(ports.statements), m_statements(new StatementsView(theme)),
      m_keepFacts(new kit::DraftKeeper(ports.drafts, m_form->facts())),
      m_keepNote(new kit::DraftKeeper(ports.drafts, m_form->note())),
      m_keepBasis(new kit::DraftKeeper(ports.drafts, m_form->basis())),
      m_keepChoice(new ChoiceKeeper(
          ports.drafts, draft, [&connection = ports.connection] { return connection.serverNow(); }, this))
{
    addPage(tr("Decision"), m_form);
    m_letters->append(m_statements);
    addPage(tr("Letters"), m_letters);
    layOut();
    connect(&draft, &DecisionDraft::changed, this, [this] {
        m_details.look(m_draft.endsEarly() ? m_draft.facts() + QLatin1Char('\n') + m_draft.basis() : m_draft.facts());
        refresh();
    });
    connect(&m_standing, &StandingWatch::changed, this, [this] {
        m_statements->setPause(NoticeWords::statementPause(pause()));
        m_draft.setStanding(m_standing.standing());
    });
    connect(m_keepChoice, &ChoiceKeeper::restored, this, [this](const ChoiceKeeper::Dropped &dropped) {
        if (dropped.any())
            Q_EMIT choiceDropped(words(dropped));
    });
    connect(&m_details, &DetailNet::changed, this, &NoticePanel::refresh);
    connect(&m_previews, &StatementPreviews::changed, this, &NoticePanel::refresh);
    refresh();
}

void NoticePanel::open(const domain::CaseId &kase)
{
    m_keepFacts->open({kase, "notice-facts"});
    m_keepNote->open({kase, "notice-note"});
    m_keepBasis->open({kase, "notice-basis"});
    m_keepChoice->open(kase);
    const auto *detail = kase.empty() ? nullptr : m_draft.detail();
    m_standing.follow(detail && detail->notice ? detail->notice->id : domain::NoticeId());
    if (kase.empty())
        return;
    showPage(static_cast<int>(Page::Decision));
    m_previews.read();
}

void NoticePanel::settle()
{
    m_keepFacts->settle();
    m_keepNote->settle();
    m_keepBasis->settle();
    m_keepChoice->settle();
}

QString NoticePanel::words(const ChoiceKeeper::Dropped &dropped)
{
    QStringList what;
    if (dropped.items > 0)
        what << tr("%n content(s) that cannot be ticked any more", nullptr, dropped.items);
    if (dropped.clause)
        what << tr("a clause that is not in force any more");
    if (dropped.restrictions > 0)
        what << tr("%n restriction(s) whose end has come", nullptr, dropped.restrictions);
    return tr("What you had chosen is back, without: %1. Look at it again.").arg(what.join(QStringLiteral(", ")));
}

void NoticePanel::flush()
{
    m_keepFacts->flush();
    m_keepNote->flush();
    m_keepBasis->flush();
}

void NoticePanel::write(const QString &facts, const QString &note, const QString &basis)
{
    m_form->basis().setPlainText(basis);
    m_form->facts().setPlainText(facts);
    m_form->note().setPlainText(note);
}

bool NoticePanel::canDecide() const
{
    return m_draft.detail() && obstacles().isEmpty();
}

QString NoticePanel::notOurs(ErrorCode reason) const
{
    switch (reason) {
    case ErrorCode::ClaimLost:
        return tr("A colleague has this notice: you can read it, they decide it.");
    case ErrorCode::Permission:
        return tr("Your role may read notices, not decide them.");
    case ErrorCode::NotFound:
        return m_draft.detail() && m_draft.detail()->notice
                   ? tr("The policy has not come yet: nothing can rest on it.")
                   : tr("The record of this notice cannot be read: it cannot be decided.");
    default:
        return kit::errorText(reason);
    }
}

QString NoticePanel::obstacles() const
{
    if (!m_draft.detail())
        return {};
    if (m_flow.stage() == NoticeFlow::Stage::Saving)
        return tr("It is being saved.");
    if (const auto reason = m_flow.obstacle())
        return notOurs(*reason);
    const auto now = m_ports.connection.serverNow();
    const auto faults = m_draft.faults(now);
    if (!faults.empty())
        return manyFaults(NoticeWords::fault(faults.front()), faults.size());
    if (const QString found = obstacle(m_details); !found.isEmpty())
        return found;
    if (!m_silence.isEmpty())
        return {};
    if (const QString lacks = obstacle(m_draft.letters(now)); !lacks.isEmpty())
        return lacks;
    if (const auto *fault = StatementPreviews::faultOf(m_stated))
        return tr("Statement of reasons: %1").arg(StatementWords::finding(*fault));
    return {};
}

void NoticePanel::refresh()
{
    const auto *detail = m_draft.detail();
    const auto now = m_ports.connection.serverNow();
    m_stated = m_previews.of(m_draft, now);
    m_statements->show(m_stated, m_previews.state(), m_draft.restricts());
    if (m_silence.isEmpty())
        m_letters->show(m_draft.letters(now), m_draft.outcome() != domain::NoticeOutcome::Unknown,
                        detail && detail->notice && detail->notice->answerable);
    else
        m_letters->showSilence(m_silence);
    refreshFoot();
    Q_EMIT refreshed();
}

void NoticePanel::setSilence(const QString &why)
{
    if (m_silence == why)
        return;
    m_silence = why;
    refresh();
}

domain::StatementPause NoticePanel::pause() const
{
    return m_standing.standing() ? m_standing.standing()->statementsPause : domain::StatementPause::None;
}

void NoticePanel::refreshFoot()
{
    const QString why = obstacles();
    const auto status = m_ports.connection.status();
    const bool online = status.link == domain::Link::Online;
    QString words = why;
    if (m_draft.detail() && why.isEmpty())
        words = online         ? tr("Ready. It waits some seconds before it leaves.")
                : status.since ? tr("Ready. Offline since %1: the decision waits here.").arg(kit::moment(*status.since))
                               : tr("Ready. Offline: the decision waits here.");
    if (m_draft.detail() && why.isEmpty() && m_draft.restricts() && pause() != domain::StatementPause::None)
        words = tr("%1 ⚠ Its statement waits: the EU’s database refuses the platform.").arg(words);
    tell(words, !why.isEmpty());
}

} // namespace vigie::ui::notices
