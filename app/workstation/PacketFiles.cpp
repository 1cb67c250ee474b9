#include "app/workstation/PacketFiles.h"

#include "models/base/OwnFile.h"
#include "models/compliance/ReferralFile.h"
#include "widgets/paper/PdfPaper.h"
#include "widgets/paper/ReferralPaper.h"

#include <QDir>
#include <QStandardPaths>

#include <filesystem>

namespace vigie::workstation {

namespace {

/// PHAROS, Point de Contact and the authorities of France read French.
constexpr auto PaperLanguage = "fr";

} // namespace

Result<std::vector<QString>> writePacket(const domain::Referral &referral, const domain::OffenceList &offences,
                                         const QString &folder, const std::string &language, Instant now)
{
    if (!QDir::isAbsolutePath(folder))
        return {ErrorCode::Invalid, "no absolute path"};
    const std::filesystem::path place(folder.toStdString());
    std::error_code failure;
    if (!std::filesystem::is_directory(place, failure))
        return {ErrorCode::NotFound, "folder"};
    const auto handed = compliance::handedTo(referral.recipient, referral.packet);
    const auto document = ui::paper::referralPaper(referral.packet, offences, {referral.recipient, language, {}, now});
    TRY(const auto pdf, ui::paper::writePdf(document));
    const auto name = compliance::referralFileName(referral.packet, referral.exportedAt.value_or(now));
    const auto paper = place / (name + ".pdf"), file = place / (name + ".json");
    TRY_DONE(writeOwnFile(paper, std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size()))));
    if (auto written = writeOwnFile(file, compliance::writeReferral(handed)); !written) {
        std::filesystem::remove(paper, failure); // both or none
        return written.error();
    }
    return std::vector{QString::fromStdString(paper.filename().string()),
                       QString::fromStdString(file.filename().string())};
}

PacketFiles::PacketFiles(const Clock &clock) : m_clock(clock)
{
    m_threads.setMaxThreadCount(1);
}

PacketFiles::~PacketFiles()
{
    m_threads.waitForDone(); // a file that was begun is finished
}

QString PacketFiles::usualFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Request<std::vector<QString>> PacketFiles::keep(const domain::Referral &referral, const domain::OffenceList &offences,
                                                const QString &folder)
{
    Reply<std::vector<QString>> reply;
    m_threads.start([reply, referral, offences, folder, now = m_clock.wall()] {
        reply.finish(writePacket(referral, offences, folder, PaperLanguage, now));
    });
    return reply.request();
}

} // namespace vigie::workstation
