#pragma once

#include "models/base/UniqueFd.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vigie::test {

/// A file nobody may open and a port of this machine nobody may call. Texts name both; the kernel tells who came.
class Bait
{
public:
    Bait()
    {
        const QString path = file();
        QFile bait(path);
        QVERIFY(bait.open(QIODevice::WriteOnly) && bait.write("<svg/>") > 0);
        bait.close();
        m_watch = UniqueFd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        QVERIFY(m_watch.get() >= 0);
        QVERIFY(::inotify_add_watch(m_watch.get(), path.toUtf8().constData(), IN_ACCESS | IN_OPEN) >= 0);
        m_port = UniqueFd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        QVERIFY(::bind(m_port.get(), reinterpret_cast<sockaddr *>(&here), size) == 0 && ::listen(m_port.get(), 8) == 0);
        QVERIFY(::getsockname(m_port.get(), reinterpret_cast<sockaddr *>(&here), &size) == 0);
        m_number = ntohs(here.sin_port);
    }

    QString file() const { return m_folder.filePath(QStringLiteral("bait.svg")); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/bait.png").arg(m_number); }
    int port() const { return m_number; }

    /// Everything that makes a rich text, a style sheet or a page of Markdown fetch something.
    QString lures() const
    {
        return QStringLiteral(
                   "<img src=\"file://%1\"><img src=\"%1\"><img src='%2'><body background=\"%2\">"
                   "<link rel=stylesheet href=\"file://%1\"><style>@import url(%2);p{background:url(file://%1)}"
                   "</style><a href=\"file://%1\">x</a> ![x](file://%1) ![y](%2) <iframe src=\"%2\"></iframe>"
                   "<object data=\"file://%1\"></object> url(%1) <svg><image href=\"file://%1\"/></svg>")
            .arg(file(), url());
    }

    /// Since the last question.
    bool wasOpened()
    {
        char events[4096];
        return ::read(m_watch.get(), events, sizeof events) > 0;
    }
    bool wasCalled()
    {
        const UniqueFd caller(::accept4(m_port.get(), nullptr, nullptr, SOCK_CLOEXEC));
        return caller.get() >= 0;
    }

private:
    QTemporaryDir m_folder;
    UniqueFd m_watch;
    UniqueFd m_port;
    int m_number = 0;
};

} // namespace vigie::test
