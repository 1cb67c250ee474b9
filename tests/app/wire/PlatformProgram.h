#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>

namespace vigie::test {

/// vigie-platform with the small sample world, as a process that can be stopped, killed and started again on the same
/// port.
class PlatformProgram
{
public:
    ~PlatformProgram();

    /// False when it did not get ready; why is in its log on stderr.
    bool start(const QStringList &more = {});
    void kill();

    const std::string &url() const { return m_url; }
    const std::string &token(const std::string &person) const { return m_tokens.at(person); }

private:
    bool readReadyLine();

    QTemporaryDir m_data;
    std::unique_ptr<QProcess> m_process;
    std::string m_url;
    std::string m_listen = "127.0.0.1:0";
    std::string m_key = std::string(64, '5');
    std::map<std::string, std::string> m_tokens;
};

} // namespace vigie::test
