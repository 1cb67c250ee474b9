// Messages and letters: the spans of what is found are in order, apart and inside, whole characters, and nothing
// depends on how many of them are asked for.
#include "models/screening/DetailValue.h"
#include "models/screening/LetterScreening.h"
#include "models/screening/Masking.h"
#include "models/screening/Screening.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

using namespace vigie::screening;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkSpans(const QString &text, const Findings &findings)
{
    qsizetype at = 0;
    for (const auto &span : findings.spans) {
        require(span.offset >= at && span.length > 0 && span.end() <= findings.coveredUpTo);
        const bool beginsInside =
            span.offset > 0 && text[span.offset].isLowSurrogate() && text[span.offset - 1].isHighSurrogate();
        const bool endsInside =
            span.end() < text.size() && text[span.end()].isLowSurrogate() && text[span.end() - 1].isHighSurrogate();
        require(!beginsInside && !endsInside);
        require(!valueOf(text, span).empty());
        at = span.end();
    }
    require(findings.coveredUpTo <= text.size() && findings.beyond >= 0);
}

void check(const QString &text, std::size_t most)
{
    static const auto letters = LetterScreening::create({QStringLiteral("moderation@platform.example")});
    ScreeningOptions options;
    const auto all = screen(text, options);
    checkSpans(text, all);
    masked(text, all);
    options.mostSpans = most;
    const auto some = screen(text, options);
    checkSpans(text, some);
    require(some.count() == all.count());
    require(std::equal(some.spans.begin(), some.spans.end(), all.spans.begin()));
    const auto kept = letters->mustNotLeave(text);
    checkSpans(text, *kept);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::size_t most = data[0] % 8;
    const bool isUtf8 = data[1] % 2 == 0;
    data += 2;
    size -= 2;
    if (isUtf8) {
        check(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), most);
    } else {
        std::u16string units(size / sizeof(char16_t), u'\0');
        std::memcpy(units.data(), data, units.size() * sizeof(char16_t));
        check(QString::fromStdU16String(units), most);
    }
    return 0;
}
