#pragma once

#include "models/domain/CertificationTable.h"
#include "models/domain/Tone.h"

#include <QCoreApplication>

namespace vigie::ui::certification {

/// Verdicts, answers and conditions in words.
class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::certification::VerdictWords)

public:
    static QString button(domain::VerdictAction action);   ///< two or three words
    static QString name(domain::VerdictAction action);     ///< the same within a sentence
    static QString sentence(domain::VerdictAction action); ///< what it does
    static QString listed(const QStringList &names);       ///< in one sentence
    static QString reason(domain::RefusalReason reason);
    static QString answer(domain::FaceAnswer answer);

    static QString condition(domain::Condition condition);
    static QString source(domain::ConditionSource source);
    static QString state(domain::ConditionState state);
    static domain::Tone tone(domain::ConditionState state);
    static QString next(domain::NextStep step); ///< who does what, a whole sentence; empty for None

    /// Why somebody else will read it, too; empty for None.
    static QString secondReader(domain::SecondReader why);
    static QString kind(domain::ApplicationKind kind);
    static QString state(domain::ApplicationState state);
    static domain::Tone tone(domain::ApplicationState state);
    /// "The document number was found with another account (refused)"; `count` of them.
    static QString reuse(domain::ReuseOf of, domain::ApplicationState other, int count);
};

} // namespace vigie::ui::certification
