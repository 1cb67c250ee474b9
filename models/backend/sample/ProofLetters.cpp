#include "models/backend/sample/ProofLetters.h"

#include "models/drawn/papers/Sheet.h"

#include <string>
#include <vector>

namespace vigie::backend::sample {

using namespace vigie::drawn;
using papers::Sheet;
using papers::Weight;

namespace {

constexpr Colour Ink{38, 38, 44};
constexpr Colour Head{30, 74, 112};
constexpr Colour Stamp{176, 36, 48};

struct Letter
{
    std::string sender;
    std::string title;
    std::vector<std::string> lines;
};

std::string dateOf(std::chrono::year_month_day day)
{
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(static_cast<unsigned>(day.day())) + "/" + two(static_cast<unsigned>(day.month())) + "/" +
           std::to_string(static_cast<int>(day.year()));
}

/// Words that say of themselves that they are nobody's. The account number has no bank and no country's check digits.
Letter letterOf(const EvidenceSpec &spec)
{
    const auto name = spec.accountName.toStdString();
    const auto &document = spec.document;
    switch (spec.kind) {
    case domain::EvidenceKind::NameProof:
        return {"MAIRIE DE VALBRUME (FICTIVE)",
                "Décision de changement de prénom",
                {"Vu la demande présentée par la personne désignée ci-dessous,", "",
                 "Ancien état civil : " + document.givenNames.toStdString() + " " + document.surname.toStdString(),
                 "Nouvel état civil : " + name, "Date de naissance : " + dateOf(document.born), "",
                 "Le changement de prénom est inscrit au registre.", "Modèle sans valeur, délivré par personne."}};
    case domain::EvidenceKind::HolderProof:
        return {"BANQUE SPÉCIMEN (FICTIVE)",
                "Relevé d'identité bancaire",
                {"Titulaire du compte : " + name, "", "IBAN : XX00 0000 0000 0000 0000 0000 000", "BIC : SPECIMENXXX",
                 "", "Modèle sans valeur, délivré par personne."}};
    default:
        return {"ÉNERGIE SPÉCIMEN (FICTIVE)",
                "Attestation de titulaire de contrat",
                {"Nous attestons que la personne désignée ci-dessous est titulaire", "d'un contrat à l'adresse :", "",
                 name, std::to_string(1 + spec.face % 90) + " rue de l'Exemple", "00000 VALBRUME-SPÉCIMEN", "",
                 "Contrat nº 0000 0000 0000", "Modèle sans valeur, délivré par personne."}};
    }
}

} // namespace

Canvas proofLetter(const EvidenceSpec &spec, const Typefaces &typefaces, double pixelsPerMm)
{
    const auto letter = letterOf(spec);
    Sheet sheet(LetterSize.width, LetterSize.height, pixelsPerMm, typefaces);
    sheet.box(0, 0, LetterSize.width, LetterSize.height, {250, 249, 246});
    sheet.emblem({26, 26}, 9, Head, 0.9);
    sheet.text({40, 25}, 6, letter.sender, Head, Weight::Bold, 1, 150);
    sheet.text({40, 31}, 3.4, "1 place du Modèle, 00000 VALBRUME-SPÉCIMEN", Ink);
    sheet.line({20, 40}, {190, 40}, 0.5, Head, 0.8);
    sheet.text({110, 62}, 4.4, spec.accountName.toStdString(), Ink, Weight::Bold, 1, 80);
    sheet.text({110, 69}, 4.2, std::to_string(1 + spec.face % 90) + " rue de l'Exemple", Ink);
    sheet.text({110, 76}, 4.2, "00000 VALBRUME-SPÉCIMEN", Ink);
    sheet.text({20, 104}, 6.2, letter.title, Ink, Weight::Bold, 1, 170);
    double base = 122;
    for (const auto &line : letter.lines) {
        sheet.text({20, base}, 4.4, line, Ink, Weight::Plain, 1, 170);
        base += 8.5;
    }
    sheet.text({120, base + 18}, 4.2, "Fait pour montrer", Ink);
    sheet.rosette({145, base + 38}, 14, 5, Stamp, 0.6);
    sheet.slanted({105, 175}, 38, "SPECIMEN", -32, Stamp, 0.13);
    return std::move(sheet.canvas());
}

} // namespace vigie::backend::sample
