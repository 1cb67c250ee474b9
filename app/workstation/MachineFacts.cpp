#include "app/workstation/MachineFacts.h"

#include "models/desktop/Hardening.h"

#include <QCoreApplication>

namespace vigie::workstation {

using namespace ui;

std::vector<kit::KeyValueList::Fact> MachineFacts::of(const Options &options,
                                                      const http::ConnectionSettings &connection,
                                                      const domain::DecoderStatus &decoder)
{
    using Fact = kit::KeyValueList::Fact;
    const auto yesNo = [](bool yes, const QString &good, const QString &bad) {
        return std::pair(yes ? kit::Tone::Good : kit::Tone::Danger, yes ? good : bad);
    };
    const auto [memoryTone, memory] =
        yesNo(desktop::isHardened(), tr("No core dumps, closed to other programs"), tr("Not protected"));
    const auto [filterTone, filter] = yesNo(decoder.seccomp, tr("Sandboxed: no files, no network"),
                                            decoder.running ? tr("Not sandboxed") : tr("Not running"));
    std::vector<Fact> facts{
        {tr("Profile"), options.profile, kit::Tone::Neutral},
        {tr("Databases"), tr("Encrypted with SQLCipher, proved at start"), kit::Tone::Good},
        {tr("This process"), memory, memoryTone},
        {tr("Picture decoder"), filter, filterTone},
        {tr("Platform"), QString::fromStdString(connection.server.text()), kit::Tone::Neutral},
        {tr("Connection"),
         connection.server.isPlain() ? tr("Unencrypted, to this machine only") : tr("TLS, certificate verified"),
         connection.server.isPlain() ? kit::Tone::Soon : kit::Tone::Good},
        {tr("Pictures"), tr("In memory only, never on the disk"), kit::Tone::Good},
        {tr("Version"), QCoreApplication::applicationVersion(), kit::Tone::Neutral},
    };
    return facts;
}

} // namespace vigie::workstation
