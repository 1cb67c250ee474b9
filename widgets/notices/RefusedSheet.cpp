#include "widgets/notices/RefusedSheet.h"

#include "models/compliance/StatementLines.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/notices/StatementWords.h"

#include <algorithm>

namespace vigie::ui::notices {

using kit::Colour;
using Outcome = RefusedFlow::Outcome;
using Stage = RefusedFlow::Stage;
using State = kit::StateView::State;

namespace {

QString shown(const std::string &id)
{
    return kit::visibleLine(QString::fromStdString(id));
}

} // namespace

RefusedSheet::RefusedSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports)
    : RecordSheet(theme, host, QStringLiteral("refused"), tr("Refused statements of reasons")), m_flow(ports)
{
    setTold(tr("What the EU's database or our own rules did not take. Nothing is written here: the platform's "
               "templates are corrected, then the statement is composed again of the same decision, under the same number."));
    head(tr("Statement"), "refusedHeading");
    m_about = label("refusedAbout");
    m_facts = label("refusedFacts", Colour::TextSecondary);
    head(tr("Faults"), "refusedFaultsHeading");
    m_faults = label("refusedFaults", Colour::Warning);
    head(tr("As it was refused"), "refusedTextHeading");
    m_text = label("refusedText");
    finish();
    connect(&m_flow, &RefusedFlow::changed, this, &RefusedSheet::refresh);
    connect(this, &Floating::closed, this, [this] {
        m_current.clear();
        m_flow.leave();
    });
    refresh();
}

void RefusedSheet::show()
{
    open();
    m_flow.open();
}

void RefusedSheet::leave()
{
    if (isOpen())
        close();
}

const domain::RefusedStatement *RefusedSheet::current() const
{
    const auto &all = m_flow.statements();
    const auto found = std::ranges::find_if(all, [this](const auto &one) { return one.statement.puid == m_current; });
    return found == all.end() ? nullptr : &*found;
}

void RefusedSheet::choose(int row)
{
    const auto &all = m_flow.statements();
    if (row < 0 || row >= static_cast<int>(all.size()))
        return;
    m_current = all[static_cast<std::size_t>(row)].statement.puid;
    refreshRight();
    refreshFoot();
}

void RefusedSheet::act()
{
    if (const auto *refused = current())
        m_flow.composeAgain(*refused);
}

QString RefusedSheet::about(const domain::RefusedStatement &refused)
{
    const auto &statement = refused.statement;
    return statement.item ? tr("Content %1 of %2").arg(shown(statement.item->value), shown(statement.member.value))
                          : tr("Account of %1").arg(shown(statement.member.value));
}

QString RefusedSheet::facts(const domain::RefusedStatement &refused)
{
    const auto &statement = refused.statement;
    QStringList lines;
    lines << (refused.notice.empty() ? tr("Decision %1, without a notice").arg(shown(statement.decision.value))
                                     : tr("Decision %1 on notice %2")
                                           .arg(shown(statement.decision.value), shown(refused.notice.value)));
    if (!refused.clause.empty())
        lines << tr("Clause: %1").arg(shown(refused.clause.value));
    lines << tr("Composed: %1").arg(kit::moment(statement.composedAt));
    const auto when = kit::moment(statement.settledAt.value_or(statement.composedAt));
    lines << tr("Refused: %1, %2", "when, by whom").arg(when, StatementWords::refusedBy(statement.refusedBy));
    lines << tr("Our number: %1").arg(shown(statement.puid));
    return lines.join(u'\n');
}

void RefusedSheet::refresh()
{
    const auto &all = m_flow.statements();
    const auto stage = m_flow.stage();
    if (stage == Stage::Closed || stage == Stage::Opening) {
        showState(State::Loading, tr("Fetching the refused statements…"));
    } else if (stage == Stage::Failed) {
        const auto reason = m_flow.reason().value_or(ErrorCode::Internal);
        if (reason == ErrorCode::Permission)
            showState(State::NoPermission,
                      tr("Refused statements are for reviewers of notices and for auditors."));
        else if (!m_flow.isOnline())
            showState(State::Offline,
                      tr("Refused statements need the platform: nothing of them is kept on this machine."),
                      tr("Try again"));
        else
            showState(State::Error, kit::errorText(reason), tr("Try again"));
    } else if (all.empty()) {
        m_current.clear();
        setRows({}, -1);
        showState(State::Empty, tr("No statement was refused."), tr("Look again"));
    } else {
        if (!current())
            m_current = all.front().statement.puid;
        std::vector<Row> rows;
        int row = 0;
        for (const auto &one : all) {
            if (one.statement.puid == m_current)
                row = static_cast<int>(rows.size());
            rows.push_back({about(one), StatementWords::refuser(one.statement.refusedBy), kit::Tone::Soon});
        }
        setRows(rows, row);
        showWork();
    }
    refreshRight();
    refreshFoot();
}

void RefusedSheet::refreshRight()
{
    const auto *refused = current();
    m_about->setPlainText(refused ? about(*refused) : QString());
    m_facts->setPlainText(refused ? facts(*refused) : QString());
    QStringList faults;
    if (refused)
        for (const auto &fault : refused->statement.faults)
            faults << StatementWords::fault(fault);
    if (refused && faults.isEmpty())
        faults << (refused->statement.refusedBy == domain::StatementRefusal::ItsSize
                       ? tr("It is too large for the database.")
                       : tr("No field was named."));
    m_faults->setPlainText(faults.join(u'\n'));
    const QString text =
        refused ? kit::visibleText(QString::fromStdString(compliance::bodyLines(refused->statement.body)))
                : QString();
    m_text->setPlainText(refused && text.isEmpty() ? tr("It could not be composed: there is no text yet.") : text);
}

/// What became of the last one; empty: none was composed again.
QString RefusedSheet::outcome() const
{
    switch (m_flow.outcome()) {
    case Outcome::None:
        return {};
    case Outcome::Queued:
        return tr("Composed again under the same number. It waits to be sent.");
    case Outcome::StillRefused:
        return tr("Composed again, and our own rules still refuse it. Nothing was sent: see the faults.");
    case Outcome::Failed:
        break;
    }
    switch (m_flow.reason().value_or(ErrorCode::Internal)) {
    case ErrorCode::Refused:
        return tr("Nothing has changed since it was refused, and nothing was sent: the templates have to be corrected "
                  "first.");
    case ErrorCode::IllegalTransition:
    case ErrorCode::NotFound:
        return tr("It is no longer refused: somebody had it composed again meanwhile.");
    default:
        return kit::errorText(m_flow.reason().value_or(ErrorCode::Internal));
    }
}

void RefusedSheet::refreshFoot()
{
    const auto *refused = current();
    const bool works = m_flow.stage() == Stage::Open && refused;
    const bool ready = works && m_flow.isOnline() && m_flow.mayCompose() && refused->isComposable;
    const bool isShown = refused && (works || m_flow.stage() == Stage::Busy);
    setAct(isShown ? tr("Compose again and send") : QString(), ready);
    setNew({}, false);
    if (m_flow.stage() == Stage::Busy)
        return say(tr("Asking the platform…"));
    if (m_flow.stage() != Stage::Open)
        return say({});
    if (const auto told = outcome(); !told.isEmpty())
        return say(told, m_flow.outcome() != Outcome::Queued);
    if (!refused)
        return say({});
    if (!m_flow.isOnline())
        return say(tr("Read only: the platform is away."));
    if (!m_flow.mayCompose())
        return say(tr("Read only: people who decide notices have it composed again."));
    if (!refused->isComposable)
        return say(tr("An older version of the platform composed it, and kept nothing to compose it of again."));
    say(m_flow.hasMore() ? tr("There are more; they come as these are seen to.") : QString());
}

} // namespace vigie::ui::notices
