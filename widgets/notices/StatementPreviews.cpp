#include "widgets/notices/StatementPreviews.h"

#include "models/compliance/NoticeStatements.h"

#include <algorithm>

namespace vigie::ui::notices {

using compliance::FindingSeverity;

namespace {

constexpr auto PuidToCome = "preview"; ///< the platform gives the real one

struct About
{
    std::vector<domain::Item> items;
    std::vector<domain::Member> owners;
};

/// What the decision names, or where it names nothing all that is here of the notice.
About aboutOf(const domain::NoticeDetail &detail, const domain::NoticeDecision &decision)
{
    About about;
    for (const auto &noticed : detail.items) {
        const bool isNamed =
            decision.items.empty() || std::ranges::find(decision.items, noticed.id) != decision.items.end();
        if (!noticed.item || !noticed.owner || !isNamed)
            continue;
        about.items.push_back(*noticed.item);
        if (std::ranges::find(about.owners, noticed.owner->id, &domain::Member::id) == about.owners.end())
            about.owners.push_back(*noticed.owner);
    }
    return about;
}

} // namespace

void StatementPreviews::read()
{
    if (m_state == State::Reading || m_state == State::Ready)
        return;
    m_state = State::Reading;
    deliver(m_source.templates(), this, [this](const Result<compliance::StatementTemplates> &templates) {
        if (templates)
            m_templates = *templates;
        m_state = templates ? State::Ready : templates.code() == ErrorCode::NotFound ? State::Missing : State::Failed;
        Q_EMIT changed();
    });
}

std::vector<StatementPreviews::Preview> StatementPreviews::of(const DecisionDraft &draft, Instant now) const
{
    const auto *detail = draft.detail();
    return detail && draft.clause() ? of(*detail, draft.decision(), now) : std::vector<Preview>();
}

std::vector<StatementPreviews::Preview> StatementPreviews::of(const domain::NoticeDetail &detail,
                                                              const domain::NoticeDecision &decision, Instant now) const
{
    std::vector<Preview> previews;
    if (m_state != State::Ready || !detail.notice || !decision.clause)
        return previews;
    const auto about = aboutOf(detail, decision);
    for (auto &stated : compliance::statementsOf({*detail.notice, decision, about.items, about.owners, now})) {
        stated.decision.puid = PuidToCome;
        const auto owner = std::ranges::find(about.owners, stated.member, &domain::Member::id);
        previews.push_back(
            {std::move(stated.item), owner->displayName, compose(stated.decision, m_templates, stated.context)});
    }
    return previews;
}

const compliance::Finding *StatementPreviews::faultOf(const std::vector<Preview> &previews)
{
    for (const auto &preview : previews)
        for (const auto &finding : preview.composition.findings)
            if (rowOf(finding.rule).severity == FindingSeverity::Error)
                return &finding;
    return nullptr;
}

} // namespace vigie::ui::notices
