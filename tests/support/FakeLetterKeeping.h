#pragma once

#include "models/domain/ports/LetterKeeping.h"

#include <optional>

namespace vigie::test {

/// Letters as they would be written, kept in memory. Answers at once.
class FakeLetterKeeping final : public domain::LetterKeeping
{
public:
    QString usualFolder() const override { return QStringLiteral("/home/exemple/Documents"); }
    Request<std::vector<QString>> keep(const domain::NoticeId &notice, const std::vector<domain::SentLetter> &letters,
                                       const QString &folder) override
    {
        if (failure)
            return answered<std::vector<QString>>(*failure);
        kept.push_back({notice, letters, folder});
        std::vector<QString> names;
        for (std::size_t i = 1; i <= letters.size(); ++i)
            names.push_back(QStringLiteral("letter-%1.pdf").arg(i));
        return answered<std::vector<QString>>(names);
    }

    struct Kept
    {
        domain::NoticeId notice;
        std::vector<domain::SentLetter> letters;
        QString folder;
    };
    std::vector<Kept> kept;
    std::optional<ErrorCode> failure;
};

} // namespace vigie::test
