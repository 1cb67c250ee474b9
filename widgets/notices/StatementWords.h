#pragma once

#include "models/compliance/Finding.h"
#include "models/domain/NoticeStatement.h"

#include <QCoreApplication>

#include <string>

namespace vigie::ui::notices {

/// The desk's words for what is wrong with a statement of reasons.
class StatementWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::StatementWords)

public:
    /// A whole sentence, with the field it is about.
    static QString finding(const compliance::Finding &finding);
    /// A fault as the platform keeps it: our own rules' as finding(), the field alone where the database names it.
    static QString fault(const std::string &fault);
    static QString refusedBy(domain::StatementRefusal by); ///< in a sentence
    static QString refuser(domain::StatementRefusal by);   ///< short: in a list

private:
    static QString rule(const compliance::Finding &finding);
    static QString ruleOfLint(const compliance::Finding &finding);
};

} // namespace vigie::ui::notices
