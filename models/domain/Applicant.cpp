#include "models/domain/Applicant.h"

namespace vigie::domain {

namespace {

constexpr qsizetype LastShown = 3;      ///< enough to tell two documents of one person apart
constexpr qsizetype ShortestMasked = 6; ///< of anything shorter the end would be half of it
constexpr QChar Bullet(0x2022);

} // namespace

bool isMaskedField(ApplicantField field)
{
    return field == ApplicantField::DocumentNumber;
}

QString masked(const QString &value)
{
    const qsizetype shown = value.size() < ShortestMasked ? 0 : LastShown;
    return QString(value.size() - shown, Bullet) + value.right(shown);
}

Applicant maskedApplicant(Applicant applicant)
{
    for (auto &value : applicant.values)
        if (isMaskedField(value.field)) {
            value.value = masked(value.value);
            value.masked = true;
        }
    return applicant;
}

} // namespace vigie::domain
