#pragma once

#include "models/base/Result.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace vigie::gallery {

/// Our own sentences in both languages, from translations/vigie_fr.ts: what a text on the screen is told apart by.
class Catalogue
{
public:
    enum class Language { English, French };

    /// Errors: Io, Invalid.
    static Result<Catalogue> load(const QString &path);

    /// Whether `text` is one of our sentences in this language, filled in or not.
    bool knows(const QString &text, Language language) const;
    /// Whether one of our sentences ends in "…" itself and is this text.
    bool knowsUnfinished(const QString &text, Language language) const;
    /// Whether `text` is the beginning of one of our sentences in this language.
    bool begins(const QString &text, Language language) const;
    /// Whether these words stand somewhere in one of our sentences in this language.
    bool contains(const QString &words, Language language) const;

private:
    struct Sentence
    {
        QString text;
        QString head;               ///< up to the first place that is filled in
        QRegularExpression pattern; ///< whole
        bool isPattern = false;
    };
    static Sentence sentence(const QString &text);
    const std::vector<Sentence> &of(Language language) const
    {
        return language == Language::English ? m_english : m_french;
    }

    std::vector<Sentence> m_english;
    std::vector<Sentence> m_french;
    mutable QHash<QString, bool> m_known; ///< the same texts come hundreds of times
};

} // namespace vigie::gallery
