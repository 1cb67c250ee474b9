#include "tests/support/TestCase.h"

#include <QFile>
#include <QString>

#include <cstdlib>
#include <cstring>
#include <string>

namespace {

/// Put together anew each time: as a constant it would be found in the program itself.
std::string needle()
{
    std::string made = "qnc-vigie-sbhaq-gung-anobql-znl-xabj";
    for (char &c : made)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>('a' + (c - 'a' + 13) % 26);
    return made;
}

void forget(std::string &text)
{
    ::explicit_bzero(text.data(), text.size());
}

/// How often it stands in the writable memory of this process, besides in `sought` itself.
int found(const std::string &sought)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const auto fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw"))
            continue;
        const auto ends = fields[0].split('-');
        const quint64 from = ends[0].toULongLong(nullptr, 16), to = ends[1].toULongLong(nullptr, 16);
        for (quint64 at = from; at + sought.size() <= to; ++at) {
            // Read in place: a copy would be found as well.
            const auto *here = static_cast<const char *>(reinterpret_cast<const void *>(at));
            here = static_cast<const char *>(std::memchr(here, sought.front(), to - at - sought.size() + 1));
            if (!here)
                break;
            at = reinterpret_cast<quint64>(here);
            if (here != sought.data() && std::memcmp(here, sought.data(), sought.size()) == 0)
                ++count;
        }
    }
    return count;
}

} // namespace

/// What was freed cannot be found in memory.
class WipingHeapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldIsFound()
    {
        auto text = needle();
        const std::string other = text + " ";
        QVERIFY(found(text) >= 1);
        forget(text);
        QVERIFY(!other.empty());
    }

    void blocksOfEverySizeAreOverwritten()
    {
        auto text = needle();
        for (std::size_t size = 64; size < (std::size_t{1} << 20); size = size * 3 / 2) {
            auto *block = static_cast<char *>(std::malloc(size));
            for (std::size_t at = 0; at + text.size() <= size; at += text.size())
                std::memcpy(block + at, text.data(), text.size());
            std::free(block);
        }
        QCOMPARE(found(text), 0);
        forget(text);
    }

    void whatGrowsLeavesNothingBehind()
    {
        auto text = needle();
        auto *block = static_cast<char *>(std::malloc(text.size() + 1));
        std::memcpy(block, text.data(), text.size());
        for (std::size_t size = 100; size < 300'000; size *= 2)
            block = static_cast<char *>(std::realloc(block, size));
        QVERIFY(std::memcmp(block, text.data(), text.size()) == 0);
        std::free(block);
        QCOMPARE(found(text), 0);
        forget(text);
    }

    void stringsOfQtAreOverwritten()
    {
        auto text = needle();
        std::string wide;
        for (const char c : text) {
            wide.push_back(c);
            wide.push_back('\0');
        }
        {
            QString words = QString::fromStdString(text);
            for (int i = 0; i < 20; ++i)
                words = words + words.left(40) + QString::number(i);
            QVERIFY(words.size() > 400);
        }
        QCOMPARE(found(wide), 0);
        forget(wide);
        forget(text);
    }
};

VIGIE_TEST(WipingHeapTest);
#include "WipingHeapTest.moc"
