#include "app/workstation/HostNoticeFiles.h"

#include "models/base/OwnFile.h"
#include "widgets/paper/LetterPaper.h"
#include "widgets/paper/PdfPaper.h"

#include <QDir>

#include <filesystem>

namespace vigie::workstation {

namespace {

constexpr std::size_t NameLength = 13; ///< of an id: enough to tell those of one day apart

} // namespace

Result<std::vector<QString>> writeHostNotice(const QString &title, const domain::Letter &letter,
                                             const domain::HostNoticeId &id, const QString &folder)
{
    if (!QDir::isAbsolutePath(folder))
        return {ErrorCode::Invalid, "no absolute path"};
    const std::filesystem::path place(folder.toStdString());
    std::error_code failure;
    if (!std::filesystem::is_directory(place, failure))
        return {ErrorCode::NotFound, "folder"};
    ui::paper::LetterEnvelope envelope;
    envelope.subject = title;
    envelope.reference = QString::fromStdString(id.value);
    TRY(const auto pdf, ui::paper::writePdf(ui::paper::letterPaper(letter, envelope)));
    const auto name = "host-notice-" + id.value.substr(0, NameLength) + "-" + letter.date;
    const auto paper = place / (name + ".pdf"), words = place / (name + ".txt");
    TRY_DONE(writeOwnFile(paper, std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size()))));
    const auto text = (title + QStringLiteral("\n\n") + letter.text + QLatin1Char('\n')).toStdString();
    if (auto written = writeOwnFile(words, text); !written) {
        std::filesystem::remove(paper, failure); // both or none
        return written.error();
    }
    return std::vector{QString::fromStdString(paper.filename().string()),
                       QString::fromStdString(words.filename().string())};
}

HostNoticeFiles::HostNoticeFiles()
{
    m_threads.setMaxThreadCount(1);
}

HostNoticeFiles::~HostNoticeFiles()
{
    m_threads.waitForDone(); // a file that was begun is finished
}

Request<std::vector<QString>> HostNoticeFiles::keep(const QString &title, const domain::Letter &letter,
                                                    const domain::HostNoticeId &id, const QString &folder)
{
    Reply<std::vector<QString>> reply;
    m_threads.start([reply, title, letter, id, folder] { reply.finish(writeHostNotice(title, letter, id, folder)); });
    return reply.request();
}

} // namespace vigie::workstation
