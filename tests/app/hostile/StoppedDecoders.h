#pragma once

#include <QDir>
#include <QFile>

#include <signal.h>
#include <unistd.h>

#include <vector>

namespace vigie::test {

/// The decoders that this process has started, by their ids.
inline std::vector<pid_t> decodersOfOurs()
{
    std::vector<pid_t> found;
    const QString tasks = QStringLiteral("/proc/%1/task").arg(::getpid());
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(QStringLiteral("%1/%2/children").arg(tasks, task));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &word : children.readAll().split(' ')) {
            const auto pid = static_cast<pid_t>(word.toInt());
            QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
            if (pid > 0 && name.open(QIODevice::ReadOnly) && name.readAll().startsWith("vigie-decoder"))
                found.push_back(pid);
        }
    }
    return found;
}

} // namespace vigie::test
