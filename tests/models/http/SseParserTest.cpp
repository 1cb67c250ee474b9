#include "models/http/SseParser.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie::http;

class SseParserTest : public QObject
{
    Q_OBJECT

    static std::vector<SseEvent> parse(std::string_view text, std::size_t piece)
    {
        std::vector<SseEvent> events;
        SseParser parser([&](const SseEvent &event) { events.push_back(event); });
        for (std::size_t at = 0; at < text.size(); at += piece)
            if (!parser.feed(text.substr(at, piece)))
                break;
        return events;
    }

private Q_SLOTS:
    void cutsEventsHoweverTheyArrive()
    {
        const std::string text =
            ": hello\n\nevent: hint\r\ndata: {\"seq_hint\": 7}\r\n\r\ndata:a\rdata: b\r\rid: 9\n\nevent: x\n\ndata\n\n";
        for (std::size_t piece = 1; piece <= text.size(); ++piece) {
            const auto events = parse(text, piece);
            QCOMPARE(events.size(), std::size_t{3});
            QCOMPARE(events[0].name, std::string("hint"));
            QCOMPARE(events[0].data, std::string("{\"seq_hint\": 7}"));
            QCOMPARE(events[1].name, std::string("message"));
            QCOMPARE(events[1].data, std::string("a\nb"));
            QCOMPARE(events[2].data, std::string());
        }
    }

    void anEndlessLineEndsTheStream()
    {
        SseParser parser([](const SseEvent &) {});
        QVERIFY(parser.feed(std::string(SseParser::MaxLine, 'a')));
        QVERIFY(!parser.feed("a"));
        QVERIFY(!parser.feed("\n\n"));
    }

    void endlessDataEndsTheStream()
    {
        SseParser parser([](const SseEvent &) {});
        const auto line = "data: " + std::string(SseParser::MaxLine / 2, 'a') + "\n";
        bool good = true;
        for (std::size_t i = 0; good && i < 2 * SseParser::MaxData / line.size() + 2; ++i)
            good = parser.feed(line);
        QVERIFY(!good);
    }

    void noiseNeitherCrashesNorInventsHints()
    {
        std::mt19937 random(20260302);
        for (int round = 0; round < 500; ++round) {
            std::string noise(random() % 300, '\0');
            for (auto &c : noise)
                c = static_cast<char>("\r\n: \0datevn"[random() % 11]);
            for (const auto &event : parse(noise, 1 + random() % 7))
                QVERIFY(event.name != "hint");
        }
    }
};

VIGIE_TEST(SseParserTest);
#include "SseParserTest.moc"
