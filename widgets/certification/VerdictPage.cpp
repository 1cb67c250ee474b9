#include "widgets/certification/VerdictPage.h"

#include "widgets/certification/AskAgainCard.h"
#include "widgets/certification/EvidenceSuggestions.h"
#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/RefusalCard.h"
#include "widgets/certification/SuspicionCard.h"
#include "widgets/certification/VerdictStage.h"
#include "widgets/certification/VerdictWords.h"
#include "widgets/kit/KeyCaps.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::certification {

using domain::EvidenceFault;
using domain::FaceAnswer;
using domain::SecondReader;
using domain::VerdictAction;

namespace {

/// In the order of the bar: what is done most often first, what ends a livelihood apart from it.
struct VerdictKey
{
    VerdictAction action;
    const char *id;
    Qt::Key key;
    kit::Button::Role role;
};
constexpr std::array Keys{
    VerdictKey{VerdictAction::Approve, "certification.approve", Qt::Key_A, kit::Button::Role::Plain},
    VerdictKey{VerdictAction::AskAgain, "certification.ask-again", Qt::Key_D, kit::Button::Role::Plain},
    VerdictKey{VerdictAction::PassOn, "certification.pass-on", Qt::Key_P, kit::Button::Role::Plain},
    VerdictKey{VerdictAction::LiftSuspicion, "certification.lift", Qt::Key_L, kit::Button::Role::Plain},
    VerdictKey{VerdictAction::Reject, "certification.reject", Qt::Key_X, kit::Button::Role::Danger},
    VerdictKey{VerdictAction::ConfirmMinor, "certification.confirm-minor", Qt::Key_C, kit::Button::Role::Danger},
    VerdictKey{VerdictAction::Withdraw, "certification.withdraw", Qt::Key_T, kit::Button::Role::Danger},
};

} // namespace

VerdictPage::VerdictPage(const kit::ThemeSource &theme, kit::ActionRegistry &actions, const VerdictSources &sources,
                         QWidget &desk)
    : m_theme(theme), m_sources(sources), m_similarity(sources.ports, sources.flow, sources.looks),
      m_stage(new VerdictStage(theme, this)), m_bar(new kit::ActionBar(theme, this)),
      m_askAgain(new AskAgainCard(theme, desk)), m_refusal(new RefusalCard(theme, desk, sources.ports.drafts)),
      m_suspicion(new SuspicionCard(theme, desk)), m_drafts(sources.ports.drafts)
{
    setObjectName(QStringLiteral("verdictPage"));
    setAccessibleName(tr("Verdict"));
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_stage);
    m_bar->setObjectName(QStringLiteral("verdictBar"));
    m_bar->setAccessibleName(tr("Verdicts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stage, 1);
    column->addWidget(m_bar);
    addActions(actions, desk);
    connect(&m_drafts, &VerdictDrafts::changed, this, &VerdictPage::refresh);
    connect(&m_similarity, &LocalSimilarity::changed, this,
            [this] { m_stage->similarity().show(m_similarity.opinion()); });
    connect(m_stage, &VerdictStage::revealWanted, this, &VerdictPage::revealWanted);
    connect(m_askAgain, &AskAgainCard::chosen, this, [this](const std::vector<domain::AskedEvidence> &asked) {
        auto verdict = verdictOf(VerdictAction::AskAgain);
        verdict.asked = asked;
        conclude(verdict);
    });
    connect(m_refusal, &RefusalCard::chosen, this, [this](domain::RefusalReason reason, const QString &note) {
        auto verdict = verdictOf(m_refusal->action());
        verdict.reason = reason;
        verdict.note = note;
        conclude(verdict);
    });
    connect(m_suspicion, &SuspicionCard::confirmed, this,
            [this] { Q_EMIT chosen(verdictOf(VerdictAction::SuspectMinor)); });
}

void VerdictPage::addActions(kit::ActionRegistry &actions, QWidget &desk)
{
    const auto add = [&](QWidget &scope, const VerdictKey &key) {
        auto &action =
            actions.ensure(scope, {QLatin1StringView(key.id), VerdictWords::button(key.action), tr("Verdict"),
                                   QKeySequence(key.key), [this, action = key.action] { begin(action); }});
        action.setToolTip(VerdictWords::sentence(key.action));
        m_actions[key.action] = &action;
        return &action;
    };
    for (const auto &key : Keys)
        m_bar->add(*add(*this, key), key.role);
    // Nobody should have to finish the stages first.
    auto *suspect =
        add(desk, {VerdictAction::SuspectMinor, "certification.suspect-minor", Qt::Key_Y, kit::Button::Role::Danger});
    actions.setUse(*suspect, kit::ActionUse::Grave);
    actions.setUse(*m_actions.at(VerdictAction::Approve), kit::ActionUse::Frequent);
    auto reveal = actions.add(*this, {QStringLiteral("certification.reveal-links"), tr("Which accounts used it, too"),
                                      tr("Verdict"), Qt::Key_N, [this] { m_stage->askReveal(); }});
    if (reveal) {
        const auto showKey = [this, action = *reveal] { m_stage->setRevealKey(kit::keyText(action->shortcut())); };
        connect(*reveal, &QAction::changed, this, showKey);
        showKey();
    }
}

domain::CertificationVerdict VerdictPage::verdictOf(VerdictAction action) const
{
    domain::CertificationVerdict verdict;
    verdict.action = action;
    verdict.evidence = m_sources.looks.seen();
    if (action == VerdictAction::Approve)
        verdict.finding = m_sources.sheet.finding();
    return verdict;
}

QString VerdictPage::evidenceObstacle(const domain::CertificationVerdict &verdict) const
{
    const auto fault = faultOf(verdict, *m_sources.flow.application());
    if (fault == EvidenceFault::None)
        return {};
    QStringList pieces;
    for (const auto &piece : verdict.evidence) {
        const auto *look = m_sources.looks.find(piece.id);
        if (look && piece.seen != domain::SeenAs::Whole)
            pieces << EvidenceWords::kind(look->evidence.kind);
    }
    const QString what = EvidenceWords::fault(fault);
    return pieces.isEmpty() || fault == EvidenceFault::Missing || fault == EvidenceFault::Stale
               ? what
               : tr("%1 (%2)").arg(what, VerdictWords::listed(pieces));
}

bool VerdictPage::isPossible(VerdictAction action) const
{
    const auto &flow = m_sources.flow;
    return flow.application() && outcome(action, flow.current()->kase.reason, flow.application()->state).has_value();
}

QString VerdictPage::obstacle() const
{
    const bool approves = isPossible(VerdictAction::Approve);
    const bool lifts = isPossible(VerdictAction::LiftSuspicion);
    if (!approves && !lifts)
        return {};
    if (!isOnline())
        return tr("A verdict needs the platform, which cannot be reached now. What you choose is kept as a draft.");
    if (approves) {
        const auto why = approvalObstacle();
        return why.isEmpty() ? QString() : tr("Approving is not possible. %1").arg(why);
    }
    const auto why = evidenceObstacle(verdictOf(VerdictAction::LiftSuspicion));
    if (why.isEmpty())
        return {};
    return evidenceObstacle(verdictOf(VerdictAction::ConfirmMinor)).isEmpty()
               ? tr("Lifting the suspicion is not possible. %1").arg(why)
               : tr("Neither lifting nor confirming is possible. %1").arg(why);
}

QString VerdictPage::approvalObstacle() const
{
    const auto &flow = m_sources.flow;
    const auto &connection = m_sources.ports.connection;
    if (flow.answer() == FaceAnswer::Unknown)
        return tr("First answer whether both faces are one person.");
    const auto verdict = verdictOf(VerdictAction::Approve);
    if (const auto evidence = evidenceObstacle(verdict); !evidence.isEmpty())
        return evidence;
    QStringList open;
    for (const auto condition : openBeside(*flow.application(), connection.serverNow()))
        open << VerdictWords::condition(condition);
    if (!open.isEmpty())
        return tr("Not met yet: %1.").arg(VerdictWords::listed(open));
    if (!verdict.finding)
        return tr("Until when the document is valid is not known. Type its zone in the stage before.");
    if (!verdict.finding->adult)
        return tr("Under 18 by the document.");
    const auto today = std::chrono::floor<std::chrono::days>(connection.serverNow());
    if (std::chrono::sys_days(verdict.finding->lastDay) < today)
        return tr("The document has expired.");
    return {};
}

bool VerdictPage::canGive(VerdictAction action) const
{
    const auto &flow = m_sources.flow;
    if (!flow.allows(action))
        return false;
    if (!isOnline())
        return action != VerdictAction::SuspectMinor; // a draft, and nothing is frozen by a draft
    if (action == VerdictAction::Approve)
        return approvalObstacle().isEmpty();
    if (action == VerdictAction::AskAgain) // the card says what is to be named
        return true;
    return faultOf(verdictOf(action), *flow.application()) == EvidenceFault::None;
}

bool VerdictPage::isOnline() const
{
    return m_sources.ports.connection.status().link == domain::Link::Online;
}

void VerdictPage::conclude(const domain::CertificationVerdict &verdict)
{
    m_concluded = m_sources.flow.current()->kase.id;
    if (isOnline())
        return Q_EMIT chosen(verdict);
    m_drafts.keep({verdict.action, verdict.reason, verdict.asked});
    Q_EMIT drafted(verdict.action);
}

QString VerdictPage::draftWords() const
{
    const auto &draft = m_drafts.current();
    if (!draft)
        return {};
    QStringList what{VerdictWords::name(draft->action)};
    if (draft->reason != domain::RefusalReason::Unknown)
        what << VerdictWords::reason(draft->reason);
    for (const auto &one : draft->asked)
        what << EvidenceWords::kind(one.kind);
    return tr("Your draft, not given yet: %1. Give it, or another one, when the platform can be reached.")
        .arg(VerdictWords::listed(what));
}

void VerdictPage::begin(VerdictAction action)
{
    if (!canGive(action))
        return;
    switch (action) {
    case VerdictAction::AskAgain:
        return askAgain();
    case VerdictAction::Reject:
    case VerdictAction::Withdraw:
        return m_refusal->ask(m_sources.flow.current()->kase.id, action,
                              m_drafts.current() ? m_drafts.current()->reason : domain::RefusalReason::Unknown);
    case VerdictAction::SuspectMinor:
        return m_suspicion->open();
    default:
        return conclude(verdictOf(action));
    }
}

void VerdictPage::askAgain()
{
    const auto &application = *m_sources.flow.application();
    auto suggested = suggestedRequests(m_sources.looks, application, m_sources.sheet.table());
    if (m_drafts.current() && m_drafts.current()->action == VerdictAction::AskAgain)
        suggested = m_drafts.current()->asked;
    auto offered = evidenceNeeded(application);
    const auto offer = [&offered](domain::EvidenceKind kind) {
        if (std::ranges::find(offered, kind) == offered.end())
            offered.push_back(kind);
    };
    for (const auto &piece : application.evidence)
        offer(piece.kind);
    for (const auto &request : suggested)
        offer(request.kind);
    for (const auto kind : {domain::EvidenceKind::NameProof, domain::EvidenceKind::HolderProof})
        offer(kind);
    std::optional<Instant> answerBy;
    if (application.state == domain::ApplicationState::Approved)
        answerBy = m_sources.ports.connection.serverNow() + domain::AnswerWithin;
    m_askAgain->ask(offered, suggested, answerBy);
}

void VerdictPage::addSection(QWidget *section)
{
    m_stage->addSection(section);
}

void VerdictPage::settle()
{
    m_refusal->settle();
    m_drafts.forget(m_concluded);
}

void VerdictPage::refresh()
{
    const auto &flow = m_sources.flow;
    m_drafts.open(flow.application() ? flow.current()->kase.id : domain::CaseId());
    for (const auto &[action, entry] : m_actions) {
        entry->setEnabled(canGive(action));
        // What this case never asks for does not stand in the bar.
        entry->setVisible(isPossible(action) || action == VerdictAction::SuspectMinor);
    }
    if (!flow.application())
        return m_stage->clear();
    if (!isVisible())
        return; // shown anew when the stage comes
    VerdictFacts facts;
    facts.application = *flow.application();
    facts.why = flow.current()->kase.reason;
    facts.now = m_sources.ports.connection.serverNow();
    facts.answer = flow.answer();
    facts.machine = flow.machine();
    facts.table = m_sources.sheet.table();
    facts.isTableThere = !m_sources.sheet.failure();
    const auto seen = m_sources.looks.seen();
    for (std::size_t i = 0; i < seen.size(); ++i)
        facts.pictures.push_back(pictureFactsOf(m_sources.looks.all()[i], seen[i].seen));
    for (const auto &key : Keys) {
        if (!flow.allows(key.action))
            continue;
        facts.allowed.push_back(key.action);
        if (const auto why = flow.secondReader(key.action); why != SecondReader::None)
            facts.secondReaders.emplace_back(key.action, why);
    }
    facts.obstacle = obstacle();
    facts.draft = draftWords();
    m_stage->show(facts);
    m_similarity.want();
}

void VerdictPage::closeCards()
{
    m_askAgain->close();
    m_refusal->close();
    m_suspicion->close();
}

void VerdictPage::clear()
{
    m_similarity.clear();
    m_stage->clear();
}

void VerdictPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void VerdictPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Surface));
}

} // namespace vigie::ui::certification
