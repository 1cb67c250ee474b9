#include "models/backend/sample/EvidencePictures.h"

#include "models/backend/sample/Photographs.h"

#include <span>

namespace vigie::backend::sample {

namespace {

std::string text(std::chrono::year_month_day day)
{
    return std::to_string(std::chrono::sys_days(day).time_since_epoch().count());
}

} // namespace

std::string describe(const EvidenceSpec &spec)
{
    const auto &document = spec.document;
    std::string all = "evidence 2"; // another number draws everything anew
    const auto add = [&all](const std::string &part) { all += '\n' + part; };
    for (const int number :
         {static_cast<int>(spec.kind), spec.face, spec.holder, spec.ageAtPhoto, spec.age, static_cast<int>(spec.fault),
          static_cast<int>(document.kind), document.oldFrenchCard ? 1 : 0, spec.alike ? 1 : 0,
          static_cast<int>(spec.size), spec.frame})
        add(std::to_string(number));
    add(std::to_string(spec.seed));
    for (const auto &part : {document.issuer, document.surname.toStdString(), document.usedSurname.toStdString(),
                             document.givenNames.toStdString(), document.number, text(document.born),
                             text(document.issued), text(document.expires), spec.accountName.toStdString()})
        add(part);
    for (const auto &line : document.zone)
        add(line);
    return all;
}

Result<EvidenceFileMade> NamedPictures::make(const EvidenceSpec &spec)
{
    const auto words = describe(spec);
    EvidenceFileMade made;
    made.type = "image/jpeg";
    made.sha256 = sha256Of(std::as_bytes(std::span(words)));
    return made;
}

} // namespace vigie::backend::sample
