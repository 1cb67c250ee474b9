#include "app/workstation/LetterFiles.h"

#include "models/base/OwnFile.h"
#include "widgets/paper/NoticeLetterPaper.h"
#include "widgets/paper/PdfPaper.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace vigie::workstation {

using namespace domain;

namespace {

constexpr std::size_t LongestId = 40;

/// An id is the platform's: whatever it is, it names a file of that folder.
std::string forFileName(const std::string &id)
{
    std::string name = id.substr(0, LongestId);
    std::ranges::replace_if(name, [](unsigned char c) { return !std::isalnum(c) && c != '-'; }, '_');
    return name;
}

const char *word(LetterTo to)
{
    return to == LetterTo::Member ? "member" : to == LetterTo::Notifier ? "notifier" : "other";
}

void remove(const std::vector<std::filesystem::path> &files)
{
    std::error_code failure;
    for (const auto &file : files)
        std::filesystem::remove(file, failure);
}

Result<std::vector<QString>> writeLetters(const NoticeId &notice, const std::vector<SentLetter> &letters,
                                          const QString &folder)
{
    if (!QDir::isAbsolutePath(folder))
        return {ErrorCode::Invalid, "no absolute path"};
    const std::filesystem::path place(folder.toStdString());
    std::error_code failure;
    if (!std::filesystem::is_directory(place, failure))
        return {ErrorCode::NotFound, "folder"};
    std::vector<std::filesystem::path> written;
    std::vector<QString> names;
    for (const auto &sent : letters) {
        const auto pdf = ui::paper::writePdf(ui::paper::noticeLetterPaper(sent, notice));
        const auto name = "letter-" + forFileName(notice.value) + "-" + std::to_string(names.size() + 1) + "-" +
                          word(sent.to) + ".pdf";
        const auto done = pdf ? writeOwnFile(place / name, std::string_view(pdf->constData(),
                                                                            static_cast<std::size_t>(pdf->size())))
                              : Result<void>(pdf.error());
        if (!done) {
            remove(written);
            return done.error();
        }
        written.push_back(place / name);
        names.push_back(QString::fromStdString(name));
    }
    return names;
}

} // namespace

LetterFiles::LetterFiles()
{
    m_threads.setMaxThreadCount(1);
}

LetterFiles::~LetterFiles()
{
    m_threads.waitForDone(); // a file that was begun is finished
}

QString LetterFiles::usualFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Request<std::vector<QString>> LetterFiles::keep(const NoticeId &notice, const std::vector<SentLetter> &letters,
                                                const QString &folder)
{
    Reply<std::vector<QString>> reply;
    m_threads.start([reply, notice, letters, folder] { reply.finish(writeLetters(notice, letters, folder)); });
    return reply.request();
}

} // namespace vigie::workstation
