#include "app/workstation/InformationFiles.h"

#include "models/base/OwnFile.h"
#include "models/contract/InformationOrders.h"
#include "widgets/paper/InformationPaper.h"
#include "widgets/paper/PdfPaper.h"

#include <QDir>

#include <algorithm>
#include <filesystem>

namespace vigie::workstation {

namespace {

constexpr std::size_t IdLength = 13; ///< enough to tell those of one day apart

/// "information-0195a3c2-7b1e-20260331T140500Z": without characters that a disk refuses.
std::string nameOf(const domain::InformationOrder &order, Instant now)
{
    auto moment = toRfc3339(std::chrono::floor<std::chrono::seconds>(now)).substr(0, 19) + "Z";
    std::erase_if(moment, [](char c) { return c == '-' || c == ':'; });
    return "information-" + order.id.value.substr(0, IdLength) + "-" + moment;
}

} // namespace

Result<std::vector<QString>> writeInformation(const domain::InformationOrder &order, const QString &folder, Instant now)
{
    if (!QDir::isAbsolutePath(folder))
        return {ErrorCode::Invalid, "no absolute path"};
    const std::filesystem::path place(folder.toStdString());
    std::error_code failure;
    if (!std::filesystem::is_directory(place, failure))
        return {ErrorCode::NotFound, "folder"};
    TRY(const auto pdf, ui::paper::writePdf(ui::paper::informationPaper(order, now)));
    const auto name = nameOf(order, now);
    const auto paper = place / (name + ".pdf"), file = place / (name + ".json");
    TRY_DONE(writeOwnFile(paper, std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size()))));
    if (auto written = writeOwnFile(file, contract::writeInformationPacket(order, now)); !written) {
        std::filesystem::remove(paper, failure); // both or none
        return written.error();
    }
    return std::vector{QString::fromStdString(paper.filename().string()),
                       QString::fromStdString(file.filename().string())};
}

InformationFiles::InformationFiles(const Clock &clock) : m_clock(clock)
{
    m_threads.setMaxThreadCount(1);
}

InformationFiles::~InformationFiles()
{
    m_threads.waitForDone(); // a file that was begun is finished
}

Request<std::vector<QString>> InformationFiles::keep(const domain::InformationOrder &order, const QString &folder)
{
    Reply<std::vector<QString>> reply;
    m_threads.start(
        [reply, order, folder, now = m_clock.wall()] { reply.finish(writeInformation(order, folder, now)); });
    return reply.request();
}

} // namespace vigie::workstation
