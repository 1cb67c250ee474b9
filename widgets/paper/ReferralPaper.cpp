#include "widgets/paper/ReferralPaper.h"

#include "widgets/paper/ReferralTerms.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace vigie::ui::paper {
namespace {

using namespace vigie::compliance;

/// The number of what is wrong in the table of the custody, counted from 1.
QString placesOf(const std::vector<CustodyFinding> &findings)
{
    std::set<std::size_t> places;
    for (const auto &finding : findings)
        places.insert(finding.at + 1);
    QStringList numbers;
    for (const auto place : places)
        numbers.push_back(QString::number(place));
    return numbers.join(QStringLiteral(", "));
}

constexpr std::size_t HashBeginning = 12; // digits; the whole hash stands with its item

class Writing
{
public:
    Writing(const ReferralPacket &packet, const OffenceList &offences, const ReferralCover &cover)
        : m_packet(handedTo(cover.recipient, packet)), m_offences(offences), m_cover(cover), m_words(cover.language),
          m_isComplete(whatIsMissing(packet, cover.recipient, offences, cover.now).empty())
    {}

    PaperDocument document();

private:
    QString say(const char *source) const { return m_words.say("ReferralPaper", source); }
    void add(PaperBlock block) { m_document.blocks.push_back(std::move(block)); }
    void addHeading(const char *source) { add(PaperHeading{say(source)}); }
    static void addFact(PaperFacts &facts, const QString &name, const QString &value,
                        PaperValue kind = PaperValue::Text)
    {
        if (!value.isEmpty())
            facts.facts.push_back({name, value, kind});
    }
    static void addFact(PaperFacts &facts, const QString &name, const std::string &value)
    {
        addFact(facts, name, QString::fromStdString(value), PaperValue::Code);
    }
    static void addFact(PaperFacts &facts, const QString &name, const std::optional<Instant> &at)
    {
        addFact(facts, name, at ? utcMoment(*at) : QString());
    }

    void addWarnings();
    void addDanger();
    void addSummary();
    void addItems();
    void addUploader();
    void addCustody();
    void addHold();
    void addInformed();
    QString hashCell(const CustodyEvent &event) const;

    ReferralPacket m_packet;
    const OffenceList &m_offences;
    const ReferralCover &m_cover;
    PaperWords m_words;
    bool m_isComplete;
    PaperDocument m_document{};
};

PaperDocument Writing::document()
{
    m_document.language = m_cover.language;
    m_document.sender = m_cover.sender;
    m_document.title = titleFor(m_words, m_cover.recipient);
    m_document.reference = QString::fromStdString(m_packet.id.value);
    m_document.date = m_words.day(m_cover.now);
    m_document.at = m_cover.now;
    addWarnings();
    addDanger();
    addSummary();
    if (!m_packet.facts.trimmed().isEmpty()) {
        addHeading(QT_TRANSLATE_NOOP("ReferralPaper", "Facts"));
        add(PaperParagraph{m_packet.facts});
    }
    addItems();
    addUploader();
    addCustody();
    addHold();
    addInformed();
    return std::move(m_document);
}

void Writing::addWarnings()
{
    if (const auto *silence = openSilence(m_packet, m_cover.now)) {
        QStringList lines{
            say(QT_TRANSLATE_NOOP("ReferralPaper", "The person concerned must not be told of this referral."))};
        if (!silence->basis.isEmpty())
            lines.push_back(say(QT_TRANSLATE_NOOP("ReferralPaper", "Legal basis: %1")).arg(silence->basis));
        lines.push_back(silence->until
                            ? say(QT_TRANSLATE_NOOP("ReferralPaper", "Until %1")).arg(utcMoment(*silence->until))
                            : say(QT_TRANSLATE_NOOP("ReferralPaper", "No end is set.")));
        add(PaperWarning{say(QT_TRANSLATE_NOOP("ReferralPaper", "Do not notify")), lines.join(QLatin1Char('\n'))});
    }
    if (!m_isComplete)
        add(PaperWarning{
            say(QT_TRANSLATE_NOOP("ReferralPaper", "Not complete")),
            say(QT_TRANSLATE_NOOP("ReferralPaper",
                                  "Something that this recipient needs is still missing: do not hand it in."))});
    const auto findings = custodyFindings(m_packet, m_cover.now);
    if (!findings.empty())
        add(PaperWarning{
            say(QT_TRANSLATE_NOOP("ReferralPaper", "The chain of custody has faults")),
            say(QT_TRANSLATE_NOOP("ReferralPaper", "Look at these entries of the chain: %1")).arg(placesOf(findings))});
}

void Writing::addDanger()
{
    if (!m_packet.danger || m_cover.recipient != ReferralRecipient::Article18)
        return;
    const auto &danger = *m_packet.danger;
    PaperFacts facts;
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Threat")), danger.threat);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "To whom")), danger.whom);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Where")), danger.where);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "State concerned")),
            danger.memberState.empty() ? say(QT_TRANSLATE_NOOP("ReferralPaper", "Unknown"))
                                       : QString::fromStdString(danger.memberState));
    addHeading(QT_TRANSLATE_NOOP("ReferralPaper", "Danger"));
    add(std::move(facts));
}

void Writing::addSummary()
{
    PaperFacts facts;
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Reference")), m_packet.id.value);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Opened")), m_packet.openedAt);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Opened by")), m_packet.openedBy.value);
    if (const auto *offence = findOffence(m_offences, m_packet.offence)) {
        addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Offence suspected")),
                offence->title.in(m_cover.language));
        addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Law")), offence->law.in(m_cover.language));
    } else {
        addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Offence suspected")), m_packet.offence);
    }
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "What gave rise")), termOf(m_words, m_packet.cause));
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Its reference")), m_packet.causeReference, PaperValue::Code);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Known since")), m_packet.awareAt);
    addHeading(QT_TRANSLATE_NOOP("ReferralPaper", "Referral"));
    add(std::move(facts));
    add(PaperParagraph{say(QT_TRANSLATE_NOOP(
        "ReferralPaper", "This packet holds no picture. The platform keeps the original; the identifiers and hashes "
                         "below name it. All times are in UTC."))});
}

void Writing::addItems()
{
    for (std::size_t i = 0; i < m_packet.items.size(); ++i) {
        const auto &item = m_packet.items[i];
        PaperFacts facts;
        addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Identifier")), item.id.value);
        addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Address")), item.url, PaperValue::Code);
        addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Uploaded")), item.uploadedAt);
        addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Published")), item.publishedAt);
        addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Made unavailable")), item.unavailableAt);
        addFact(facts, QStringLiteral("SHA-256"), item.hashes.sha256);
        addFact(facts, QStringLiteral("SHA-1"), item.hashes.sha1);
        addFact(facts, QStringLiteral("MD5"), item.hashes.md5);
        add(PaperHeading{
            say(QT_TRANSLATE_NOOP("ReferralPaper", "Item %1 of %2")).arg(i + 1).arg(m_packet.items.size())});
        add(std::move(facts));
    }
}

void Writing::addUploader()
{
    if (m_packet.uploader.empty())
        return;
    PaperTable table{{{say(QT_TRANSLATE_NOOP("ReferralPaper", "Kind")), 3},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "Value")), 6, PaperValue::Code},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "Seen")), 5}},
                     {}};
    for (const auto &identifier : m_packet.uploader)
        table.rows.push_back({termOf(m_words, identifier.kind), identifier.value,
                              identifier.seenAt ? utcMoment(*identifier.seenAt) : QString()});
    addHeading(QT_TRANSLATE_NOOP("ReferralPaper", "Uploader"));
    add(std::move(table));
}

/// The beginning of a hash that agrees with its item's, all of one that does not.
QString Writing::hashCell(const CustodyEvent &event) const
{
    const auto item = std::ranges::find(m_packet.items, event.item, &ReferralItem::id);
    const auto hash = QString::fromStdString(event.sha256);
    const bool agrees = item != m_packet.items.end() && item->hashes.sha256 == event.sha256 && !hash.isEmpty();
    return agrees ? hash.first(qsizetype(HashBeginning)) + QStringLiteral("…") : hash;
}

void Writing::addCustody()
{
    if (m_packet.custody.empty())
        return;
    PaperTable table{{{say(QT_TRANSLATE_NOOP("ReferralPaper", "No.")), 2},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "Time")), 7},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "Event")), 6},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "Item")), 5, PaperValue::Code},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "By")), 5, PaperValue::Code},
                      {QStringLiteral("SHA-256"), 7, PaperValue::Code},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "Reason")), 8}},
                     {}};
    for (std::size_t i = 0; i < m_packet.custody.size(); ++i) {
        const auto &event = m_packet.custody[i];
        table.rows.push_back({QString::number(i + 1), utcMoment(event.at), termOf(m_words, event.step),
                              QString::fromStdString(event.item.value), QString::fromStdString(event.actor.value),
                              hashCell(event), event.reason});
    }
    addHeading(QT_TRANSLATE_NOOP("ReferralPaper", "Chain of custody"));
    add(std::move(table));
}

void Writing::addHold()
{
    if (!m_packet.hold)
        return;
    const auto &hold = *m_packet.hold;
    PaperFacts facts;
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Scope")), hold.scope);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Basis")), hold.basis);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Reference of the authority")), hold.reference,
            PaperValue::Code);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Start")), hold.start);
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "End")),
            hold.end ? utcMoment(*hold.end) : say(QT_TRANSLATE_NOOP("ReferralPaper", "Until it is lifted")));
    addFact(facts, say(QT_TRANSLATE_NOOP("ReferralPaper", "Approved by")), hold.approver.value);
    addHeading(QT_TRANSLATE_NOOP("ReferralPaper", "Legal hold"));
    add(std::move(facts));
}

void Writing::addInformed()
{
    if (m_packet.informed.empty())
        return;
    PaperTable table{{{say(QT_TRANSLATE_NOOP("ReferralPaper", "Who")), 4},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "Name")), 5},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "When")), 5},
                      {say(QT_TRANSLATE_NOOP("ReferralPaper", "Reference received")), 5, PaperValue::Code}},
                     {}};
    for (const auto &each : m_packet.informed)
        table.rows.push_back(
            {termOf(m_words, each.party), each.name, each.at ? utcMoment(*each.at) : QString(), each.reference});
    addHeading(QT_TRANSLATE_NOOP("ReferralPaper", "Who was informed"));
    add(std::move(table));
}

} // namespace

PaperDocument referralPaper(const ReferralPacket &packet, const OffenceList &offences, const ReferralCover &cover)
{
    return Writing(packet, offences, cover).document();
}

} // namespace vigie::ui::paper
