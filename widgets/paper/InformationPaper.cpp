#include "widgets/paper/InformationPaper.h"

#include "widgets/paper/PaperWords.h"

#include <QCoreApplication>

#include <array>

namespace vigie::ui::paper {
namespace {

using namespace vigie::domain;

constexpr const char *Context = "InformationPaper";

template <typename Enum> struct Term
{
    Enum of;
    const char *source;
};

constexpr std::array Data{
    Term{HeldData::Account, QT_TRANSLATE_NOOP("InformationPaper", "Account")},
    Term{HeldData::CivilIdentity, QT_TRANSLATE_NOOP("InformationPaper", "Civil identity")},
    Term{HeldData::Contact, QT_TRANSLATE_NOOP("InformationPaper", "Contact details")},
    Term{HeldData::Connections, QT_TRANSLATE_NOOP("InformationPaper", "Connections")},
    Term{HeldData::Payments, QT_TRANSLATE_NOOP("InformationPaper", "Payments")},
    Term{HeldData::Publications, QT_TRANSLATE_NOOP("InformationPaper", "Publications")},
    Term{HeldData::Measures, QT_TRANSLATE_NOOP("InformationPaper", "Measures")},
    Term{HeldData::Messages, QT_TRANSLATE_NOOP("InformationPaper", "Private messages")},
};
static_assert(Data.size() == HeldKinds.size());

constexpr std::array Names{
    Term{HeldField::Member, QT_TRANSLATE_NOOP("InformationPaper", "Identifier")},
    Term{HeldField::DisplayName, QT_TRANSLATE_NOOP("InformationPaper", "Public name")},
    Term{HeldField::Handle, QT_TRANSLATE_NOOP("InformationPaper", "Handle")},
    Term{HeldField::Kind, QT_TRANSLATE_NOOP("InformationPaper", "Kind of account")},
    Term{HeldField::Country, QT_TRANSLATE_NOOP("InformationPaper", "Country")},
    Term{HeldField::Language, QT_TRANSLATE_NOOP("InformationPaper", "Language")},
    Term{HeldField::Since, QT_TRANSLATE_NOOP("InformationPaper", "Member since")},
    Term{HeldField::Surname, QT_TRANSLATE_NOOP("InformationPaper", "Surname")},
    Term{HeldField::UsedSurname, QT_TRANSLATE_NOOP("InformationPaper", "Surname in use")},
    Term{HeldField::GivenNames, QT_TRANSLATE_NOOP("InformationPaper", "Given names")},
    Term{HeldField::BirthDate, QT_TRANSLATE_NOOP("InformationPaper", "Date of birth")},
    Term{HeldField::ContactComplete, QT_TRANSLATE_NOOP("InformationPaper", "Contact details complete")},
    Term{HeldField::PhoneVerified, QT_TRANSLATE_NOOP("InformationPaper", "Telephone verified")},
    Term{HeldField::BankHolder, QT_TRANSLATE_NOOP("InformationPaper", "Holder of the bank account")},
    Term{HeldField::HolderMatch, QT_TRANSLATE_NOOP("InformationPaper", "Holder compared")},
    Term{HeldField::Payout, QT_TRANSLATE_NOOP("InformationPaper", "Payout")},
    Term{HeldField::Publication, QT_TRANSLATE_NOOP("InformationPaper", "Publication")},
    Term{HeldField::Measure, QT_TRANSLATE_NOOP("InformationPaper", "Measure")},
    Term{HeldField::Message, QT_TRANSLATE_NOOP("InformationPaper", "Message")},
};

template <typename Enum, std::size_t N>
QString termOf(const PaperWords &words, const std::array<Term<Enum>, N> &terms, Enum of)
{
    for (const auto &term : terms)
        if (term.of == of)
            return words.say(Context, term.source);
    return words.say(Context, QT_TRANSLATE_NOOP("InformationPaper", "Unknown"));
}

class Writing
{
public:
    Writing(const InformationOrder &order, Instant now)
        : m_order(order), m_now(now), m_language(order.entry.language == "fr" ? "fr" : "en"), m_words(m_language)
    {}

    PaperDocument document();

private:
    QString say(const char *source) const { return m_words.say(Context, source); }
    static void addFact(PaperFacts &facts, const QString &name, const QString &value,
                        PaperValue kind = PaperValue::Text)
    {
        if (!value.trimmed().isEmpty())
            facts.facts.push_back({name, value, kind});
    }
    static QString momentOf(const std::optional<Instant> &at) { return at ? utcMoment(*at) : QString(); }
    void addSilence();
    void addOrder();
    void addPart(const HeldPart &part);

    const InformationOrder &m_order;
    Instant m_now;
    std::string m_language;
    PaperWords m_words;
    PaperDocument m_document{};
};

PaperDocument Writing::document()
{
    m_document.language = m_language;
    m_document.addressee = {m_order.entry.authority};
    m_document.title = say(QT_TRANSLATE_NOOP("InformationPaper", "Answer to an order to provide information"));
    m_document.reference = QString::fromStdString(m_order.id.value);
    m_document.date = m_words.day(m_now);
    m_document.at = m_now;
    addSilence();
    addOrder();
    m_document.blocks.emplace_back(PaperParagraph{say(QT_TRANSLATE_NOOP(
        "InformationPaper", "Only what had been collected already to provide the service is told; nothing was "
                            "generated to answer. No picture and no document of identity is part of it. All times are "
                            "in UTC."))});
    if (m_order.answer) {
        for (const auto &part : m_order.answer->parts)
            addPart(part);
        if (!m_order.answer->restrictedToo)
            m_document.blocks.emplace_back(PaperParagraph{say(QT_TRANSLATE_NOOP(
                "InformationPaper", "Content under restricted access was not looked at for this answer."))});
    }
    return std::move(m_document);
}

void Writing::addSilence()
{
    const auto &silence = m_order.entry.silence;
    if (!silence)
        return;
    const QString until = silence->until
                              ? say(QT_TRANSLATE_NOOP("InformationPaper", "Until %1")).arg(utcMoment(*silence->until))
                              : say(QT_TRANSLATE_NOOP("InformationPaper", "No end is set."));
    m_document.blocks.emplace_back(
        PaperWarning{say(QT_TRANSLATE_NOOP("InformationPaper", "The person concerned is not told")),
                     silence->basis + QLatin1Char('\n') + until});
}

void Writing::addOrder()
{
    const auto &entry = m_order.entry;
    PaperFacts facts;
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Authority")), entry.authority);
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Member state")),
            QString::fromStdString(entry.memberState), PaperValue::Code);
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Its reference")), entry.reference, PaperValue::Code);
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Legal basis")), entry.basis);
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Issued")), momentOf(entry.issuedAt));
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Received")), utcMoment(entry.receivedAt));
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Person concerned")),
            QString::fromStdString(entry.member.value), PaperValue::Code);
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "From")), momentOf(entry.from));
    addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Until")), momentOf(entry.until));
    if (m_order.answer)
        addFact(facts, say(QT_TRANSLATE_NOOP("InformationPaper", "Collected")), utcMoment(m_order.answer->at));
    m_document.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("InformationPaper", "Order"))});
    m_document.blocks.emplace_back(std::move(facts));
}

void Writing::addPart(const HeldPart &part)
{
    m_document.blocks.emplace_back(PaperHeading{termOf(m_words, Data, part.data)});
    if (part.values.empty()) {
        m_document.blocks.emplace_back(
            PaperParagraph{say(QT_TRANSLATE_NOOP("InformationPaper", "Not held by the platform."))});
        return;
    }
    PaperTable table{{{say(QT_TRANSLATE_NOOP("InformationPaper", "What")), 4},
                      {say(QT_TRANSLATE_NOOP("InformationPaper", "Value")), 8, PaperValue::Code},
                      {say(QT_TRANSLATE_NOOP("InformationPaper", "When")), 5}},
                     {}};
    for (const auto &value : part.values)
        table.rows.push_back({termOf(m_words, Names, value.field), value.value, momentOf(value.at)});
    m_document.blocks.emplace_back(std::move(table));
}

} // namespace

PaperDocument informationPaper(const InformationOrder &order, Instant now)
{
    return Writing(order, now).document();
}

} // namespace vigie::ui::paper
