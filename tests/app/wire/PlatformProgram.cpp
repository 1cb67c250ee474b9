#include "tests/app/wire/PlatformProgram.h"

#include "models/base/UniqueFd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

#include <array>

namespace vigie::test {
namespace {

constexpr int ReadyMilliseconds = 60'000; // building the sample world under a sanitizer on a busy machine

struct Pipe
{
    UniqueFd reading;
    UniqueFd writing;

    Pipe()
    {
        std::array<int, 2> ends{-1, -1};
        if (::pipe(ends.data()) == 0) {
            reading = UniqueFd(ends[0]);
            writing = UniqueFd(ends[1]);
        }
    }
};

QByteArray readAll(int fd)
{
    QByteArray text;
    std::array<char, 4096> buffer{};
    for (auto size = ::read(fd, buffer.data(), buffer.size()); size > 0;
         size = ::read(fd, buffer.data(), buffer.size()))
        text.append(buffer.data(), size);
    return text;
}

} // namespace

PlatformProgram::~PlatformProgram()
{
    kill();
}

bool PlatformProgram::start(const QStringList &more)
{
    Pipe key, tokens;
    if (::write(key.writing.get(), m_key.data(), m_key.size()) != static_cast<ssize_t>(m_key.size()))
        return false;
    key.writing.reset();

    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->setProgram(QStringLiteral(VIGIE_BIN_DIR "/vigie-platform"));
    m_process->setArguments(QStringList{QStringLiteral("--listen"), QString::fromStdString(m_listen),
                                        QStringLiteral("--data"), m_data.path(), QStringLiteral("--sample"),
                                        QStringLiteral("small"), QStringLiteral("--key-fd"),
                                        QString::number(key.reading.get()), QStringLiteral("--tokens-fd"),
                                        QString::number(tokens.writing.get())} +
                            more);
    m_process->start();
    if (!m_process->waitForStarted())
        return false;
    key.reading.reset();
    tokens.writing.reset(); // ours; the program's copy closes once it has written
    const auto handedOut = QJsonDocument::fromJson(readAll(tokens.reading.get())).object();
    for (const auto &entry : handedOut[QStringLiteral("people")].toArray())
        m_tokens[entry.toObject()[QStringLiteral("person")].toString().toStdString()] =
            entry.toObject()[QStringLiteral("token")].toString().toStdString();
    return readReadyLine();
}

bool PlatformProgram::readReadyLine()
{
    while (!m_process->canReadLine())
        if (!m_process->waitForReadyRead(ReadyMilliseconds))
            return false;
    const auto ready = QJsonDocument::fromJson(m_process->readLine()).object();
    m_url = ready[QStringLiteral("url")].toString().toStdString();
    m_listen = m_url.substr(m_url.find("//") + 2);
    return ready[QStringLiteral("ready")].toBool() && !m_tokens.empty();
}

void PlatformProgram::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

} // namespace vigie::test
