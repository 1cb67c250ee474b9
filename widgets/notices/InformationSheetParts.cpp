#include "widgets/notices/InformationSheet.h"
#include "widgets/notices/InformationWords.h"

/// The parts of the sheet of orders to give information.
namespace vigie::ui::notices {

using kit::Colour;

namespace {

constexpr int MomentLength = 16; ///< "2026-03-31 14:05"
constexpr int DayLength = 10;
constexpr int StateLength = 2;
constexpr int IdLength = 64;
constexpr int CodeDigits = 6;
constexpr int PathLength = 2'000;
constexpr int ReasonLines = 3;
constexpr std::array Checks{domain::AuthorityCheck::CalledBack, domain::AuthorityCheck::OfficialPlatform,
                            domain::AuthorityCheck::SignedDocument};

} // namespace

void InformationSheet::makeReading()
{
    m_clock = label("informationClock");
    m_story = label("informationStory");
    auto *faults = head(tr("What DSA, Article 10(2) asks of an order"), "informationFaultsHeading");
    m_faults = label("informationFaults");
    auto *answer = head(tr("What is held"), "informationAnswerHeading");
    m_answer = label("informationAnswer");
    m_telling = label("informationTelling", Colour::TextSecondary);
    m_reading = {m_clock, m_story, faults, m_faults, m_telling};
    m_answered = {answer, m_answer};
}

void InformationSheet::makeEntry()
{
    auto *heading = head(tr("The order"), "informationEntryHeading");
    m_entry = {heading};
    m_fields = new InformationFields(makeEntryFields(), this);
}

InformationFields::Parts InformationSheet::makeEntryFields()
{
    using namespace domain::information;
    InformationFields::Parts p;
    p.kind = choice("informationKind", tr("Kind of authority"));
    p.authority = line("informationAuthority", tr("Authority"), tr("Authority: name and seat"), NameLimit);
    p.memberState =
        line("informationMemberState", tr("Member state of the authority"), tr("Member state: FR"), StateLength);
    p.reference =
        line("informationReference", tr("Reference of the authority"), tr("Reference of the authority"), NameLimit);
    p.basis = line("informationBasis", tr("Legal basis"), tr("Legal basis, as the order names it"), NameLimit);
    p.language = choice("informationLanguage", tr("Language of the order"));
    p.urgency = choice("informationUrgency", tr("How urgent it is"));
    p.issued = line("informationIssued", tr("Issued"), tr("Issued: 2026-03-31 14:05"), MomentLength);
    p.received = line("informationReceived", tr("Received"), tr("Received: 2026-03-31 14:05"), MomentLength);
    p.due = line("informationDue", tr("Due, where the order states it"), tr("Due, where stated: 2026-03-31 14:05"),
                 MomentLength);
    p.member = line("informationMember", tr("Identifier of the member"), tr("Identifier of the member"), IdLength);
    makeScope(p);
    p.from = line("informationFrom", tr("From this day on"), tr("From this day on: 2026-03-31"), DayLength);
    p.until = line("informationUntil", tr("Last day"), tr("Last day: 2026-03-31"), DayLength);
    p.reasons = note("informationReasons", tr("Reasons of the authority"),
                     tr("Why it needs the information, in its own words"), ReasonLines);
    p.withheld = check("informationWithheld", tr("It keeps its reasons, for an investigation"));
    p.redress = check("informationRedress", tr("It names the possibilities for redress"));
    p.collects = check("informationCollects", tr("It asks to collect something anew"));
    for (QWidget *each : std::initializer_list<QWidget *>{
             p.kind, p.authority, p.memberState, p.reference, p.basis, p.language, p.urgency, p.issued, p.received,
             p.due, p.member, p.from, p.until, p.reasons, p.withheld, p.redress, p.collects})
        m_entry.push_back(each);
    makeSilence(p);
    return p;
}

void InformationSheet::makeScope(InformationFields::Parts &parts)
{
    for (std::size_t i = 0; i < domain::HeldKinds.size(); ++i) {
        parts.scope[i] =
            check(("informationScope" + std::to_string(i + 1)).c_str(), InformationWords::data(domain::HeldKinds[i]));
        m_entry.push_back(parts.scope[i]);
    }
}

void InformationSheet::makeSilence(InformationFields::Parts &parts)
{
    parts.silenced = check("informationSilenced", tr("It forbids to tell the person"));
    parts.silenceBasis = line("informationSilenceBasis", tr("Legal basis of the prohibition"),
                              tr("Legal basis of the prohibition"), domain::information::NameLimit);
    parts.silenceUntil = line("informationSilenceUntil", tr("End of the prohibition"),
                              tr("Its end, if it has one: 2026-03-31 14:05"), MomentLength);
    m_silence = {parts.silenced, parts.silenceBasis, parts.silenceUntil};
}

void InformationSheet::makeSteps()
{
    m_next = choice("informationNext", tr("What is done next"));
    m_check = choice("informationCheck", tr("How the authority was verified"));
    for (const auto how : Checks)
        m_check->addItem(InformationWords::check(how));
    m_checkNote = line("informationCheckNote", tr("What was checked"), tr("Which number was called, which signature"),
                       domain::information::NameLimit);
    m_verifying = {m_check, m_checkNote};
    m_words = note("informationWords", tr("Reasons for the authority"), tr("What the authority is told"), ReasonLines);
    m_folder = line("informationFolder", tr("Folder for the files"), tr("Folder: the whole path"), PathLength);
    m_receipt = line("informationReceipt", tr("Receipt of the authority"),
                     tr("What the authority gave in return, if anything"), domain::information::NameLimit);
    m_result = label("informationResult", Colour::TextSecondary);
    m_code =
        line("informationCode", tr("Code of your authenticator"), tr("Six digits of your authenticator"), CodeDigits);
    m_confirm = button("informationConfirm", tr("Show the code"));
    m_coding = {m_code, m_confirm};
    connect(m_next, &QComboBox::activated, this, [this] { refresh(); });
    connect(m_check, &QComboBox::currentIndexChanged, this, &InformationSheet::refreshFoot);
    connect(m_words, &QPlainTextEdit::textChanged, this, &InformationSheet::refreshFoot);
    for (auto *each : {m_checkNote, m_folder, m_receipt, m_code})
        connect(each, &QLineEdit::textChanged, this, &InformationSheet::refreshFoot);
    connect(m_confirm, &QAbstractButton::clicked, this, &InformationSheet::confirmCode);
    connect(m_code, &QLineEdit::returnPressed, this, &InformationSheet::confirmCode);
}

} // namespace vigie::ui::notices
