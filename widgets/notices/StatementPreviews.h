#pragma once

#include "models/compliance/StatementComposer.h"
#include "models/compliance/StatementTemplateSource.h"
#include "models/domain/NoticeDecision.h"
#include "widgets/notices/DecisionDraft.h"

#include <QObject>

namespace vigie::ui::notices {

/// The statements of reasons that the platform would compose of the decision as it is now: of the platform's templates
/// and by the same rules. Nobody types anything into them; what is chosen in the form is what they say.
class StatementPreviews : public QObject
{
    Q_OBJECT

public:
    struct Preview
    {
        std::optional<domain::ItemId> item; ///< none: of the account
        QString member;                     ///< whose, as they are shown
        compliance::Composition composition;
    };
    enum class State : std::uint8_t {
        Unread,
        Reading,
        Ready,
        Missing, ///< the platform has no templates: it composes nothing, and refuses what restricts
        Failed,  ///< not reachable; asked again with the next notice
    };

    explicit StatementPreviews(compliance::StatementTemplateSource &source, QObject *parent = nullptr)
        : QObject(parent), m_source(source)
    {}

    /// Asks the platform once; again after a failure.
    void read();
    State state() const { return m_state; }
    /// Empty where nothing is restricted, no clause is chosen, or the templates are not here.
    std::vector<Preview> of(const DecisionDraft &draft, Instant now) const;
    std::vector<Preview> of(const domain::NoticeDetail &detail, const domain::NoticeDecision &decision,
                            Instant now) const;
    /// The first thing that keeps a statement from being sent; null: nothing does, as far as is known here.
    static const compliance::Finding *faultOf(const std::vector<Preview> &previews);

Q_SIGNALS:
    void changed();

private:
    compliance::StatementTemplateSource &m_source;
    compliance::StatementTemplates m_templates{};
    State m_state = State::Unread;
};

} // namespace vigie::ui::notices
