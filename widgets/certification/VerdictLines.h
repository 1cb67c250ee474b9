#pragma once

#include "widgets/certification/StatedList.h"
#include "widgets/certification/VerdictFacts.h"

#include <QCoreApplication>

namespace vigie::ui::certification {

/// What a verdict rests on, line by line.
class VerdictLines
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::certification::VerdictLines)

public:
    /// A provider that sends more parts of one check is not shown in full.
    static constexpr std::size_t MostParts = 40;

    static StatedLine finding(documents::Finding finding);

    static std::vector<StatedLine> conditions(const VerdictFacts &facts);
    /// Of pictures and data, the gravest first.
    static std::vector<StatedLine> findings(const VerdictFacts &facts);
    static std::vector<StatedLine> machine(const domain::MachineResults &results);
    static std::vector<StatedLine> reuse(const domain::Application &application);
    static std::vector<StatedLine> proposals(const domain::Application &application);
    static std::vector<StatedLine> secondReaders(const VerdictFacts &facts);

private:
    /// The two sides of a document are one thing.
    static QString named(std::vector<domain::EvidenceKind> kinds);
    static QString standing(const domain::ConditionStanding &standing, const domain::Application &application);
    static StatedLine nothingThere(const domain::Application &application);
    static std::optional<StatedLine> picture(const PictureFacts &facts);
    static void add(std::vector<StatedLine> &lines, const domain::IdentityVerdict &verdict);
    static void add(std::vector<StatedLine> &lines, const domain::IdentityFinding &finding);
    static StatedLine part(const domain::SubCheck &part);
};

} // namespace vigie::ui::certification
