#pragma once

#include "models/base/Instant.h"

#include <QString>

#include <memory>
#include <string>

class QTranslator;

namespace vigie::ui::paper {

/// The program's own words in the language of a document, which need not be the one of the window: a letter is in the
/// member's, a packet in the recipient's.
class PaperWords
{
public:
    /// BCP 47. Where there is no translation, English.
    explicit PaperWords(const std::string &language);
    ~PaperWords();

    /// `source` as QT_TRANSLATE_NOOP(context, …) has it.
    QString say(const char *context, const char *source) const;
    QString pageOf(std::size_t page, std::size_t pages) const;
    /// "2 March 2026": the day of `at` in UTC.
    QString day(Instant at) const;

private:
    std::string m_language;
    std::unique_ptr<QTranslator> m_translator;
};

/// "2026-03-02 07:57:12.250 UTC": the same in every language, to the millisecond where there are any.
QString utcMoment(Instant at);

} // namespace vigie::ui::paper
