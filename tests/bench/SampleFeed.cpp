#include "tests/bench/SampleFeed.h"

#include "models/contract/Feed.h"
#include "models/contract/Records.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>

namespace vigie::bench {

using namespace vigie::domain;

namespace {

constexpr std::int64_t PageSize = 500;
constexpr std::int64_t Start = 1'772'409'600'000; ///< 2026-03-02, milliseconds since 1970
constexpr std::int64_t StepMs = 40;               ///< 25 items a second
constexpr std::array Syllables{"ba",  "cer", "di",  "fon", "ga", "hul", "jo",  "kel", "la",  "mé",  "nou", "pi",
                               "qua", "ro",  "sel", "ta",  "vo", "zan", "chi", "bre", "lun", "sor", "té",  "ver"};

std::int64_t below(std::mt19937_64 &random, std::int64_t bound)
{
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound));
}

Instant at(std::int64_t number)
{
    return Instant(Milliseconds(Start + number * StepMs));
}

class PageFile
{
public:
    explicit PageFile(const std::string &path) : m_out(path, std::ios::binary | std::ios::trunc) {}

    void add(RecordType type, const std::string &id, std::int64_t rev, std::string body)
    {
        Change change;
        change.seq = ++m_seq;
        change.type = type;
        change.id = id;
        change.rev = rev;
        change.op = ChangeOp::Upsert;
        change.body = std::move(body);
        m_page.changes.push_back(std::move(change));
        if (std::ssize(m_page.changes) == PageSize)
            flush(true);
    }
    void finish() { flush(false); }

private:
    void flush(bool more)
    {
        m_page.epoch = SampleFeed::Epoch;
        m_page.cursor = std::to_string(++m_number);
        m_page.hasMore = more;
        m_page.serverTime = at(m_seq);
        m_out << contract::writeChangePage(m_page) << '\n';
        m_page.changes.clear();
    }

    std::ofstream m_out;
    ChangePage m_page;
    std::int64_t m_seq = 0;
    std::int64_t m_number = 0;
};

/// What is drawn for a record depends on its number alone.
std::mt19937_64 dice(char kind, std::int64_t number)
{
    return std::mt19937_64(static_cast<std::uint64_t>(number) * 256 + static_cast<unsigned char>(kind));
}

} // namespace

Vocabulary::Vocabulary(std::mt19937_64 random)
{
    m_words.reserve(Words);
    for (std::size_t i = 0; i < Words; ++i) {
        std::string word;
        for (auto syllables = 1 + below(random, 4); syllables >= 0; --syllables)
            word += Syllables[static_cast<std::size_t>(below(random, std::ssize(Syllables)))];
        m_words.push_back(std::move(word));
    }
}

const std::string &Vocabulary::draw(std::mt19937_64 &random) const
{
    // The rank of a word whose frequency falls as 1/rank: log-uniform.
    const double uniform = static_cast<double>(random() >> 11) * 0x1.0p-53;
    const auto rank = static_cast<std::size_t>(std::exp(uniform * std::log(static_cast<double>(Words)))) - 1;
    return m_words[std::min(rank, Words - 1)];
}

SampleFeed::SampleFeed() : m_vocabulary(dice('v', 0)) {}

std::string SampleFeed::id(char kind, std::int64_t number)
{
    const auto time = static_cast<unsigned long long>(Start + number * StepMs);
    const auto noise =
        static_cast<unsigned long long>(number + 1) * 0x9E3779B97F4A7C15ULL ^ static_cast<unsigned char>(kind);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%08llx-%04llx-7%03llx-8%03llx-%012llx", time >> 16 & 0xffffffff,
                  time & 0xffff, noise & 0xfff, noise >> 12 & 0xfff, noise >> 16 & 0xffffffffffff);
    return text.data();
}

std::int64_t SampleFeed::numberOf(const std::string &id)
{
    constexpr int Hexadecimal = 16;
    const auto time = std::stoll(id.substr(0, 8) + id.substr(9, 4), nullptr, Hexadecimal);
    return (time - Start) / StepMs;
}

Member SampleFeed::member(std::int64_t number) const
{
    Member member;
    member.id = MemberId(id('m', number * ItemsPerMember));
    member.rev = 1;
    member.kind = MemberKind::Creator;
    member.displayName = QStringLiteral("Sample %1").arg(number);
    member.handle = QStringLiteral("sample.%1").arg(number);
    member.certified = true;
    member.country = "FR";
    member.language = "fr";
    member.itemsPublished = 12;
    member.since = at(0);
    return member;
}

Item SampleFeed::item(std::int64_t number) const
{
    auto random = dice('i', number);
    Item item;
    item.id = ItemId(id('i', number));
    item.rev = 1;
    item.kind = ItemKind::Photo;
    item.state = ItemState::Pending;
    item.classification = Classification::Unclassified;
    item.owner = MemberId(id('m', below(random, number / ItemsPerMember + 1) * ItemsPerMember));
    for (auto words = 4 + below(random, 10); words > 0; --words)
        item.caption += QString::fromStdString(m_vocabulary.draw(random)) + QLatin1Char(' ');
    item.caption += QStringLiteral("SAMPLE");
    item.language = "fr";
    item.contentHash = "sha256-" + id('h', number);
    MediaRef media;
    media.id = MediaId(id('p', number));
    media.type = "image/jpeg";
    media.size = 2'400'000;
    media.width = 1600;
    media.height = 1067;
    media.sha256 = std::string(64, 'a');
    item.media = {media};
    VerdictSummary verdict;
    verdict.provider = "hive";
    verdict.at = at(number);
    verdict.category = Category::Weapons;
    verdict.severity = Severity::Medium;
    verdict.classes = {{"yes_gun_in_hand", 0.93}, {"yes_knife", 0.07}, {"general_suggestive", 0.02}};
    item.verdict = verdict;
    item.createdAt = at(number);
    return item;
}

Case SampleFeed::kase(std::int64_t number) const
{
    auto random = dice('c', number);
    constexpr std::int64_t Day = 24 * 3'600'000, Hour = 3'600'000;
    Case kase;
    kase.id = CaseId(id('c', number));
    kase.rev = 1;
    kase.kind = CaseKind::ItemReview;
    kase.subject = id('i', number);
    kase.queue = QueueId(Queue);
    kase.state = CaseState::Open;
    kase.reason = CaseReason::Flagged;
    kase.severity = static_cast<Severity>(1 + below(random, 5));
    kase.category = static_cast<Category>(1 + below(random, 15));
    kase.createdAt = at(number);
    kase.dueAt = at(number) + Milliseconds(Day + below(random, Hour));
    return kase;
}

void writePages(const std::string &path, std::int64_t first, std::int64_t items)
{
    SampleFeed feed;
    PageFile file(path);
    if (first == 0) {
        Queue queue;
        queue.id = QueueId(SampleFeed::Queue);
        queue.rev = 1;
        queue.kind = CaseKind::ItemReview;
        queue.name.byLanguage = {{"en", QStringLiteral("Screening")}, {"fr", QStringLiteral("Vérification")}};
        file.add(RecordType::Queue, queue.id.value, queue.rev, contract::writeQueue(queue));
    }
    for (std::int64_t number = first; number < first + items; ++number) {
        if (number % SampleFeed::ItemsPerMember == 0) {
            const auto member = feed.member(number / SampleFeed::ItemsPerMember);
            file.add(RecordType::Member, member.id.value, member.rev, contract::writeMember(member));
        }
        const auto item = feed.item(number);
        file.add(RecordType::Item, item.id.value, item.rev, contract::writeItem(item));
        const auto kase = feed.kase(number);
        file.add(RecordType::Case, kase.id.value, kase.rev, contract::writeCase(kase));
    }
    file.finish();
}

} // namespace vigie::bench
