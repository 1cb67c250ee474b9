#pragma once

#include "models/compliance/Finding.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// The desk's words for what is wrong with a statement of reasons.
class StatementWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::StatementWords)

public:
    /// A whole sentence, with the field it is about.
    static QString finding(const compliance::Finding &finding);

private:
    static QString rule(const compliance::Finding &finding);
    static QString ruleOfLint(const compliance::Finding &finding);
};

} // namespace vigie::ui::notices
