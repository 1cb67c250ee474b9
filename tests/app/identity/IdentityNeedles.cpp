#include "app/ctl/IdentityCheck.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <string>

using namespace vigie;
using Json = nlohmann::json;

namespace {

constexpr int Channels = 4;
constexpr int PieceWidth = 48; ///< px

/// A piece of a row around the middle of the picture, as it lies in memory, in hexadecimal digits.
std::string pieceOf(const PixelBuffer &pixels, double height)
{
    constexpr const char *Digits = "0123456789abcdef";
    const int y = static_cast<int>(pixels.height() * height), x = (pixels.width() - PieceWidth) / 2;
    const auto *bytes = pixels.data() + std::ptrdiff_t{y} * pixels.stride() + std::ptrdiff_t{x} * Channels;
    std::string hex;
    for (int i = 0; i < PieceWidth * Channels; ++i) {
        hex += Digits[bytes[i] >> 4];
        hex += Digits[bytes[i] & 15];
    }
    return hex;
}

/// Rows through eyes, nose and mouth.
void add(Json &pieces, const std::string &what, const std::shared_ptr<const PixelBuffer> &pixels)
{
    if (pixels)
        for (const double height : {0.42, 0.52, 0.63})
            pieces.push_back({{"of", what}, {"bgrx", pieceOf(*pixels, height)}});
}

void addFaces(Json &pieces, const std::string &what, const Result<domain::FacesLook> &look)
{
    if (look)
        for (std::size_t i = 0; i < look->faces.size(); ++i)
            add(pieces, what + ", face " + std::to_string(i + 1), look->faces[i].pixels);
}

} // namespace

/// `identity_needles DOCUMENT SELFIE` prints what the sandboxed decoder makes of both files, as JSON: pieces of the
/// equalised faces' pixels and of the document laid flat, and the lines of the machine readable zone.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    ctl::IdentityCheck check(arguments[1], arguments[2], {}, [](const ctl::IdentityFindings &findings) {
        Json pieces = Json::array(), zone = Json::array();
        addFaces(pieces, "document", *findings.documentFaces);
        addFaces(pieces, "selfie", *findings.selfie);
        if (const auto &document = *findings.document) {
            add(pieces, "document laid flat", document->rectified);
            zone = document->inspection.mrz.lines;
        }
        std::puts(Json{{"pixels", pieces}, {"zone", zone}}.dump().c_str());
        QCoreApplication::exit(0);
    });
    check.start();
    return QCoreApplication::exec();
}
