#include "models/backend/rules/PlainWords.h"

#include "models/compliance/ReferralPacket.h"
#include "models/screening/LetterScreening.h"

namespace vigie::backend {

Result<void> checkWords(const QString &words, qsizetype limit)
{
    if (words.trimmed().isEmpty())
        return {ErrorCode::Invalid, "something is not written"};
    if (words.size() > limit)
        return {ErrorCode::Invalid, "too many words"};
    if (compliance::holdsEncodedBytes(words))
        return {ErrorCode::Invalid, "bytes of a file in words"};
    TRY(const auto net, screening::LetterScreening::create({}));
    TRY(const auto caught, net.mustNotLeave(words));
    return caught.empty() ? Result<void>() : Result<void>(ErrorCode::Invalid, "personal details in words");
}

Result<void> checkWordsIfAny(std::initializer_list<QString> words, qsizetype limit)
{
    for (const auto &each : words)
        if (!each.trimmed().isEmpty())
            TRY_DONE(checkWords(each, limit));
    return {};
}

} // namespace vigie::backend
