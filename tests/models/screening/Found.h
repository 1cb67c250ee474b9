#pragma once

#include "models/screening/Screening.h"

#include <QString>
#include <QStringList>

namespace vigie::test {

/// "telephone high|06 12 34 56 78": kind and confidence of a span, and what of the text it is over.
inline QString told(const QString &text, const screening::Span &span)
{
    const auto word = [](std::string_view name) {
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    };
    return word(screening::name(span.kind)) + QLatin1Char(' ') + word(screening::name(span.confidence)) +
           QLatin1Char('|') + text.mid(span.offset, span.length);
}

/// Everything found in a text, as told() says it.
inline QStringList found(const QString &text)
{
    QStringList all;
    for (const auto &span : screening::screen(text).spans)
        all += told(text, span);
    return all;
}

/// The same of one kind only, without the confidence: what of the text the spans are over.
inline QStringList found(const QString &text, screening::DetailKind kind)
{
    QStringList all;
    for (const auto &span : screening::screen(text).spans)
        if (span.kind == kind)
            all += text.mid(span.offset, span.length);
    return all;
}

} // namespace vigie::test
