#include "app/workstation/Options.h"
#include "models/base/UniqueFd.h"
#include "tests/support/TestCase.h"

#include <fcntl.h>
#include <unistd.h>

using namespace vigie;
using namespace vigie::workstation;

namespace {

/// A descriptor from which `bytes` can be read.
int pipeWith(const std::string &bytes)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    const UniqueFd writer(ends[1]);
    if (::write(writer.get(), bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        return -1;
    return ends[0];
}

QStringList line(const QStringList &arguments)
{
    return QStringList{QStringLiteral("vigie")} + arguments;
}

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsComeByDescriptor()
    {
        const int fd = pipeWith("the-token\nmore");
        const auto options = parseOptions(
            line({QStringLiteral("--server"), QStringLiteral("https://p.example"), QStringLiteral("--token-fd"),
                  QString::number(fd), QStringLiteral("--profile"), QStringLiteral("/tmp/x/../y")}));
        QVERIFY(options);
        QCOMPARE(options->token->view(), std::string_view("the-token"));
        QCOMPARE(options->profile, QStringLiteral("/tmp/y"));
        QVERIFY(!options->passphrase);
        QVERIFY(::fcntl(fd, F_GETFD) < 0); // closed
    }

    void nonsenseIsRefusedInWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--no-such")};
        QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("klingon")};
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
        QTest::newRow("fd") << QStringList{QStringLiteral("--token-fd"), QStringLiteral("three")};
        QTest::newRow("closed fd") << QStringList{QStringLiteral("--token-fd"), QStringLiteral("987")};
        QTest::newRow("empty") << QStringList{QStringLiteral("--token-fd"), QString::number(pipeWith(""))};
        QTest::newRow("too long") << QStringList{QStringLiteral("--token-fd"),
                                                 QString::number(pipeWith(std::string(5000, 'a')))};
    }
    void nonsenseIsRefusedInWords()
    {
        QFETCH(QStringList, arguments);
        const auto options = parseOptions(line(arguments));
        QCOMPARE(options.code(), ErrorCode::Invalid);
        QVERIFY(!options.error().detail.empty());
    }
};

VIGIE_TEST(OptionsTest);
#include "OptionsTest.moc"
