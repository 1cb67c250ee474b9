#pragma once

#include "models/domain/NoticeDecision.h"
#include "models/domain/NoticeStatement.h"
#include "models/screening/Span.h"
#include "widgets/kit/Tones.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// The desk's words for what a notice is and what is decided about it.
class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::NoticeWords)

public:
    static QString duty(domain::NoticeDuty duty); ///< short: in a list
    static domain::Tone tone(domain::NoticeDuty duty);
    /// Why a notice of this duty is read before others.
    static QString why(domain::NoticeDuty duty);
    /// The same with what is left of its time; without a limit only why.
    static QString whyNow(domain::NoticeDuty duty, std::optional<Instant> due, Instant now);

    static QString origin(domain::NoticeOrigin origin);
    static QString ground(domain::NoticeGround ground);
    static QString matter(domain::OrderMatter matter);
    static QString orderKind(domain::OrderKind kind);
    static QString state(domain::NoticeState state);
    static QString outcome(domain::NoticeOutcome outcome);
    static QString outcomeMeaning(domain::NoticeOutcome outcome); ///< one sentence: what it is for
    static QString restriction(domain::RestrictionKind kind);
    static QString exception(domain::EndingException exception);
    static QString misuse(domain::MisuseStep step);
    static QString fault(domain::NoticeFault fault);
    static QString statementState(domain::StatementState state);
    /// What it means that no statement leaves, and who can mend it; empty where nothing is wrong.
    static QString statementPause(domain::StatementPause pause);
    static QString detail(screening::DetailKind kind);
    /// The name of a language in the language of the window; the tag where there is none.
    static QString language(const std::string &tag);

    /// A location as it was given, readable: the host decoded and named first, escapes resolved, nothing hidden.
    static QString location(const QString &given);
};

} // namespace vigie::ui::notices
