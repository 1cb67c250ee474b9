#include "widgets/notices/NoticeBatchWriting.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/notices/NoticeWords.h"

#include <QKeyEvent>

#include <algorithm>

namespace vigie::ui::notices {

using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 150ms;

} // namespace

NoticeBatchWriting::NoticeBatchWriting(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &sheet)
    : m_connection(ports.connection),
      m_form(new DecisionForm(
          theme, m_draft, m_details, nullptr, [&connection = ports.connection] { return connection.serverNow(); },
          ports.language, &sheet)),
      m_clauses(new ClauseSheet(theme, sheet, ports.language)),
      m_keep(new kit::DraftKeeper(ports.drafts, m_form->facts()))
{
    m_form->setObjectName(QStringLiteral("batchForm"));
    m_form->facts().setObjectName(QStringLiteral("batchFacts"));
    m_form->note().setObjectName(QStringLiteral("batchNote"));
    m_clauses->setObjectName(QStringLiteral("batchClauses"));
    m_pause.setSingleShot(true);
    showKeys();
    connect(&m_draft, &DecisionDraft::changed, this, [this] {
        m_details.look(m_draft.facts());
        m_pause.start(Pause);
    });
    connect(&m_pause, &QTimer::timeout, this, &NoticeBatchWriting::written);
    connect(&m_details, &DetailNet::changed, this, &NoticeBatchWriting::lookedAt);
    connect(m_form, &DecisionForm::clauseWanted, this, &NoticeBatchWriting::pickClause);
    connect(m_clauses, &ClauseSheet::chosen, &m_draft, &DecisionDraft::setClause);
}

void NoticeBatchWriting::showKeys()
{
    DecisionForm::Keys keys{{}, {}, kit::keyText(Qt::Key_C), kit::keyText(Qt::Key_E), {}};
    int digit = Qt::Key_1;
    for (std::size_t i = 0; i < DecisionForm::outcomes().size(); ++i)
        keys.outcomes.push_back(kit::keyText(digit++));
    for (std::size_t i = 0; i < RestrictionRows::kinds().size(); ++i)
        keys.restrictions.push_back(kit::keyText(digit++));
    m_form->setKeys(keys);
}

void NoticeBatchWriting::begin(const std::vector<domain::BatchedNotice> &notices)
{
    if (m_draft.detail())
        return;
    const auto first =
        std::ranges::find_if(notices, [](const auto &one) { return one.detail && one.detail->notice.has_value(); });
    if (first == notices.end())
        return;
    m_draft.begin(*first->detail);
    m_draft.tickAll();
    m_keep->open({{}, "notice-batch-facts"});
}

void NoticeBatchWriting::clear()
{
    m_draft.clear();
    m_form->note().clear();
}

void NoticeBatchWriting::settle()
{
    m_keep->settle();
}

void NoticeBatchWriting::keep()
{
    m_keep->flush();
    m_keep->open({});
}

void NoticeBatchWriting::close()
{
    m_clauses->close();
    m_draft.clear();
}

void NoticeBatchWriting::pickClause()
{
    if (!m_draft.restricts())
        return;
    const auto *now = m_draft.clause();
    m_clauses->ask(m_draft.clauses(), now ? now->id : domain::ClauseId());
}

bool NoticeBatchWriting::handleKey(const QKeyEvent &event)
{
    const int outcome = event.key() - Qt::Key_1;
    const int outcomes = static_cast<int>(DecisionForm::outcomes().size());
    if (outcome >= 0 && outcome < outcomes) {
        m_draft.setOutcome(DecisionForm::outcomes()[static_cast<std::size_t>(outcome)]);
        return true;
    }
    const int restriction = outcome - outcomes;
    if (restriction >= 0 && restriction < static_cast<int>(RestrictionRows::kinds().size()))
        return turnRestriction(RestrictionRows::kinds()[static_cast<std::size_t>(restriction)]);
    if (event.key() == Qt::Key_C) {
        pickClause();
        return true;
    }
    if (event.key() == Qt::Key_E) {
        m_form->facts().setFocus(Qt::ShortcutFocusReason);
        m_form->ensureWidgetVisible(&m_form->facts());
        return true;
    }
    return false;
}

/// One account is ended by a decision of its own.
bool NoticeBatchWriting::turnRestriction(domain::RestrictionKind kind)
{
    if (!m_draft.restricts() || kind == domain::RestrictionKind::AccountEnded)
        return false;
    m_draft.setRestriction(kind, !m_draft.restriction(kind));
    return true;
}

QString NoticeBatchWriting::whyNot() const
{
    if (m_draft.outcome() == domain::NoticeOutcome::Unknown)
        return NoticeWords::fault(domain::NoticeFault::OutcomeMissing);
    if (const auto faults = m_draft.faults(m_connection.serverNow()); !faults.empty())
        return NoticeWords::fault(faults.front());
    if (m_details.isLooking())
        return tr("Looking for personal details in what leaves…");
    if (!m_details.isClean())
        return tr("A personal detail stands in what leaves. Take it out.");
    return {};
}

} // namespace vigie::ui::notices
