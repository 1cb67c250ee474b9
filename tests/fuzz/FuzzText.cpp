// Captions, names, notices: what is shown of them is harmless, bounded, and stays as it is when it is shown again.
#include "models/base/VisibleText.h"
#include "tests/support/HostileText.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

using namespace vigie;

void check(const QString &text, qsizetype limit)
{
    const QString seen = visibleText(text, limit);
    if (seen.toUtf8().size() > limit || !seen.isValidUtf16() || !test::isHarmless(seen) ||
        visibleText(seen, limit) != seen)
        std::abort();
    const QString line = visibleLine(text, limit);
    if (line.toUtf8().size() > limit || line.contains(QLatin1Char('\n')) || visibleLine(line, limit) != line)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype LeastLimit = 16; // no room for the sign of one hidden character below that
    if (size < 2)
        return 0;
    const qsizetype limit = LeastLimit + data[0] * 4;
    const bool isUtf8 = data[1] % 2 == 0;
    data += 2;
    size -= 2;
    if (isUtf8) {
        check(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), limit);
    } else {
        std::u16string units(size / sizeof(char16_t), u'\0');
        std::memcpy(units.data(), data, units.size() * sizeof(char16_t));
        check(QString::fromStdU16String(units), limit);
    }
    return 0;
}
