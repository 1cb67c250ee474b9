#include "models/compliance/ReferralPacket.h"

namespace vigie::compliance {
namespace {

constexpr int LongestRun = 200; // a picture of 150 bytes; a link's path or three hashes on end are shorter

bool isOfBase64(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/' ||
           c == u'=' || c == u'-' || c == u'_';
}

bool isPublic(IdentifierKind kind)
{
    return kind == IdentifierKind::Member || kind == IdentifierKind::Handle;
}

} // namespace

bool holdsEncodedBytes(const QString &text)
{
    if (text.contains(QLatin1StringView("data:"), Qt::CaseInsensitive) &&
        text.contains(QLatin1StringView("base64,"), Qt::CaseInsensitive))
        return true;
    int run = 0;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            continue;
        run = isOfBase64(c) ? run + 1 : 0;
        if (run >= LongestRun)
            return true;
    }
    return false;
}

const DoNotNotify *openSilence(const ReferralPacket &packet, Instant now)
{
    const bool isOpen = packet.silence && (!packet.silence->until || now < *packet.silence->until);
    return isOpen ? &*packet.silence : nullptr;
}

const LegalHold *openHold(const ReferralPacket &packet, Instant now)
{
    if (!packet.hold)
        return nullptr;
    const auto &hold = *packet.hold;
    const bool hasStarted = !hold.start || *hold.start <= now;
    const bool hasEnded = hold.end && *hold.end <= now;
    return hasStarted && !hasEnded ? &hold : nullptr;
}

ReferralPacket handedTo(ReferralRecipient recipient, ReferralPacket packet)
{
    if (recipient == ReferralRecipient::Pharos || recipient == ReferralRecipient::Article18)
        return packet;
    std::erase_if(packet.uploader, [](const UploaderIdentifier &identifier) { return !isPublic(identifier.kind); });
    packet.hold.reset();
    packet.informed.clear();
    return packet;
}

} // namespace vigie::compliance
