#include "app/ctl/IdentityReport.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace vigie::ctl {

using Json = nlohmann::ordered_json;
using namespace domain;

namespace {

constexpr std::array StateNames{"none", "one", "live-and-held", "several-people"};
constexpr std::array RoleNames{"document", "live", "held-card", "other"};
constexpr std::array RoleWords{"portrait", "live face", "held card", "another"};
constexpr std::array TurnNames{"none", "quarter", "half", "three-quarters"};
constexpr std::array FaceFaultNames{"too-small", "blurred", "glare", "dark", "bright", "cut"};
constexpr std::array OutlineNames{"not-found", "doubtful", "found", "given"};
constexpr std::array ShapeNames{"card", "booklet"};
constexpr std::array ZoneNames{"not-found",      "too-small",       "unreadable",
                               "unknown-format", "digits-disagree", "digits-agree"};
constexpr std::array ZoneWords{
    "no machine readable zone was found", "found, but too small to be read: a closer picture is needed",
    "found, but it cannot be read",       "lines of no known format",
    "at least one check digit disagrees", "check digits agree"};
constexpr std::array MarkNames{"doubtful", "corrected"};
constexpr std::array FaultNames{"no-outline",    "outline-doubtful", "cut",           "blurred", "glare-on-portrait",
                                "glare-on-zone", "no-face",          "several-faces", "no-zone"};

template <typename Names, typename Value> std::string nameOf(const Names &names, Value value)
{
    return names[static_cast<std::size_t>(value)];
}

double rounded(float value)
{
    return std::round(double(value) * 1000) / 1000;
}

Json place(PicturePoint at)
{
    return Json::array({rounded(at.x), rounded(at.y)});
}

template <typename Faults, typename Names> Json namesOf(const Faults &faults, const Names &names)
{
    auto json = Json::array();
    for (const auto fault : faults)
        json.push_back(nameOf(names, fault));
    return json;
}

Json errorJson(const Error &error)
{
    return {{"error", name(error.code)}, {"detail", error.detail}};
}

Json faceJson(const FaceFinding &face)
{
    const auto &quality = face.quality;
    return {{"role", nameOf(RoleNames, face.role)},
            {"box", Json::array({place(face.topLeft), place(face.bottomRight)})},
            {"eyes", Json::array({place(face.leftEye), place(face.rightEye)})},
            {"roll", rounded(face.roll)},
            {"score", rounded(face.score)},
            {"quality",
             {{"eyeDistance", rounded(quality.eyeDistance)},
              {"sharpness", rounded(quality.sharpness)},
              {"glare", rounded(quality.glare)},
              {"brightness", rounded(quality.brightness)},
              {"cut", rounded(quality.cut)}}},
            {"faults", namesOf(faultsOf(quality), FaceFaultNames)}};
}

Json facesJson(const FacesLook &look)
{
    auto faces = Json::array();
    for (const auto &face : look.found.faces)
        faces.push_back(faceJson(face));
    return {{"type", look.picture.sniffedType},
            {"width", look.picture.originalWidth},
            {"height", look.picture.originalHeight},
            {"damaged", look.picture.damaged},
            {"state", nameOf(StateNames, look.found.state)},
            {"turn", nameOf(TurnNames, look.found.turn)},
            {"faces", faces}};
}

Json outlineJson(const OutlineFinding &outline)
{
    Json json{{"state", nameOf(OutlineNames, outline.state)}};
    if (outline.state == OutlineState::NotFound)
        return json;
    json["shape"] = nameOf(ShapeNames, outline.shape);
    json["support"] = rounded(outline.support);
    json["cut"] = outline.cut;
    json["corners"] = Json::array();
    for (const auto &corner : outline.corners.corners)
        json["corners"].push_back(place(corner));
    return json;
}

Json zoneJson(const MrzFinding &mrz)
{
    Json json{{"state", nameOf(ZoneNames, mrz.state)}, {"says", nameOf(ZoneWords, mrz.state)}};
    if (mrz.state == MrzState::NotFound)
        return json;
    json["pitch"] = rounded(mrz.pitch);
    json["turn"] = nameOf(TurnNames, mrz.turn);
    json["confidence"] = rounded(mrz.confidence);
    json["lines"] = mrz.lines;
    json["marks"] = Json::array();
    for (const auto &mark : mrz.marks)
        json["marks"].push_back({{"kind", nameOf(MarkNames, mark.kind)},
                                 {"line", mark.line},
                                 {"column", mark.column},
                                 {"looksLike", std::string(1, mark.first)},
                                 {"confidence", rounded(mark.confidence)}});
    return json;
}

Json documentJson(const DocumentLook &look)
{
    const auto &found = look.inspection;
    return {{"damaged", look.damaged},
            {"outline", outlineJson(found.outline)},
            {"quality",
             {{"sharpness", rounded(found.quality.sharpness)},
              {"portraitGlare", rounded(found.quality.portraitGlare)},
              {"zoneGlare", rounded(found.quality.zoneGlare)}}},
            {"zone", zoneJson(found.mrz)},
            {"faults", namesOf(faultsOf(found), FaultNames)}};
}

bool isGood(const FacesLook &look, FacesState wanted)
{
    const auto hasFault = [](const FaceFinding &face) {
        return face.role != FaceRole::Other && !faultsOf(face.quality).empty();
    };
    return look.found.state == wanted && !look.picture.damaged && std::ranges::none_of(look.found.faces, hasFault);
}

bool isGood(const IdentityFindings &findings)
{
    return *findings.documentFaces && *findings.document && *findings.selfie &&
           isGood(**findings.documentFaces, FacesState::One) && isGood(**findings.selfie, FacesState::LiveAndHeld) &&
           faultsOf((*findings.document)->inspection).empty() &&
           (*findings.document)->inspection.mrz.state == MrzState::DigitsAgree;
}

template <typename Look, typename ToJson> Json sectionOf(const std::optional<Result<Look>> &look, ToJson toJson)
{
    return *look ? toJson(**look) : errorJson(look->error());
}

/// One line of the text: a word, and what is to be said of it.
void line(std::string &text, std::string_view word, const std::string &says)
{
    constexpr std::size_t WordWidth = 12;
    text += "  ";
    text += word;
    text.append(WordWidth - std::min(WordWidth - 1, word.size()), ' ');
    text += says + '\n';
}

std::string joined(const Json &names)
{
    std::string text;
    for (const auto &one : names)
        text += (text.empty() ? "" : ", ") + one.get<std::string>();
    return text.empty() ? "no fault found" : text;
}

std::string wordOf(const std::string &role)
{
    const auto found = std::ranges::find(RoleNames, role);
    return RoleWords[static_cast<std::size_t>(found - RoleNames.begin())];
}

void tellFaces(std::string &text, const Json &section)
{
    if (section.contains("error"))
        return line(text, "refused", section["error"].get<std::string>() + ": " + section["detail"].get<std::string>());
    line(text, "picture",
         std::to_string(section["width"].get<int>()) + " × " + std::to_string(section["height"].get<int>()) + " px, " +
             section["type"].get<std::string>() + (section["damaged"] ? ", damaged" : ""));
    line(text, "faces", section["state"].get<std::string>());
    for (const auto &face : section["faces"])
        line(text, wordOf(face["role"].get<std::string>()),
             std::to_string(std::lround(face["quality"]["eyeDistance"].get<double>())) + " px between the eyes; " +
                 joined(face["faults"]));
}

void tellDocument(std::string &text, const Json &section)
{
    if (section.contains("error"))
        return line(text, "refused", section["error"].get<std::string>() + ": " + section["detail"].get<std::string>());
    const auto &outline = section["outline"];
    line(text, "outline",
         outline["state"].get<std::string>() +
             (outline.contains("shape") ? ", " + outline["shape"].get<std::string>() : ""));
    line(text, "zone", section["zone"]["says"].get<std::string>());
    if (section["zone"].contains("lines"))
        for (const auto &row : section["zone"]["lines"])
            line(text, "", row.get<std::string>());
    line(text, "in all", joined(section["faults"]));
}

constexpr std::array BandNames{"differ", "look-closer", "agree"};
constexpr std::array WarningNames{"no-face", "too-small", "weak"};

Json comparedJson(const ComparedFace &face)
{
    return {{"eyeDistance", rounded(face.eyeDistance)}, {"norm", rounded(face.norm)}};
}

Json similarityJson(const FaceSimilarity &similarity)
{
    Json json{{"document", comparedJson(similarity.document)}, {"selfie", comparedJson(similarity.selfie)}};
    auto warnings = Json::array();
    for (const auto &warning : warningsOf(similarity))
        warnings.push_back((warning.picture == ComparedPicture::Document ? "document-" : "selfie-") +
                           nameOf(WarningNames, warning.fault));
    json["warnings"] = std::move(warnings);
    if (!similarity.cosine)
        return json;
    const auto band = bandOf(*similarity.cosine);
    json["cosine"] = rounded(*similarity.cosine);
    json["band"] = nameOf(BandNames, band);
    json["ofThousand"] = {{"twoPeople", perThousand(ratesOf(band).ofTwoPeople, PairsOfTwoPeople)},
                          {"onePerson", perThousand(ratesOf(band).ofOnePerson, PairsOfOnePerson)},
                          {"measured", "invented faces on simulated cards, one source: optimistic"}};
    return json;
}

void tellSimilarity(std::string &text, const Json &section)
{
    if (section.contains("error"))
        return line(text, "refused", section["error"].get<std::string>() + ": " + section["detail"].get<std::string>());
    if (section.contains("cosine")) {
        std::array<char, 8> number{};
        std::snprintf(number.data(), number.size(), "%.2f", section["cosine"].get<double>());
        line(text, "band", section["band"].get<std::string>() + ", " + number.data() + " on a scale from -1 to 1");
        line(text, "",
             "of 1,000 pairs of two people " + section["ofThousand"]["twoPeople"].dump() +
                 " come out so, of one person " + section["ofThousand"]["onePerson"].dump());
        line(text, "", "(" + section["ofThousand"]["measured"].get<std::string>() + ")");
    } else {
        line(text, "band", "not compared");
    }
    if (!section["warnings"].empty())
        line(text, "but", joined(section["warnings"]));
    line(text, "permitted", section["legalBasis"].get<std::string>());
}

} // namespace

Json identityJson(const IdentityFindings &findings)
{
    auto document = sectionOf(findings.document, documentJson);
    document["picture"] = sectionOf(findings.documentFaces, facesJson);
    Json json{{"good", isGood(findings)},
              {"document", document},
              {"selfie", {{"picture", sectionOf(findings.selfie, facesJson)}}},
              {"compared", findings.similarity && *findings.similarity && (*findings.similarity)->cosine.has_value()}};
    if (findings.permission) {
        json["similarity"] = sectionOf(findings.similarity, similarityJson);
        json["similarity"]["legalBasis"] = findings.permission->legalBasis().toStdString();
    }
    return json;
}

std::string identityText(const IdentityFindings &findings)
{
    const auto json = identityJson(findings);
    std::string text = "document\n";
    tellFaces(text, json["document"]["picture"]);
    tellDocument(text, json["document"]);
    text += "selfie\n";
    tellFaces(text, json["selfie"]["picture"]);
    if (json.contains("similarity")) {
        text += "similarity\n";
        tellSimilarity(text, json["similarity"]);
    }
    text += json["compared"] ? "Nothing" : "No face was compared and nothing";
    text += " was verified: these are findings for the person who decides.\n";
    return text;
}

} // namespace vigie::ctl
