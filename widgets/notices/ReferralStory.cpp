#include "widgets/notices/ReferralStory.h"

#include "models/compliance/ReferralOffences.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/notices/ReferralTalk.h"

#include <QLocale>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::notices {

using compliance::ReferralGap;
using domain::ReferralRecipient;
using kit::Colour;
using kit::PlainLabel;

namespace {

constexpr int FactsLines = 14;
constexpr int ThreatLines = 3;
constexpr std::array Recipients{ReferralRecipient::Pharos, ReferralRecipient::PointDeContact,
                                ReferralRecipient::Article18};

void tick(QRadioButton &button, bool on)
{
    button.setAutoExclusive(false);
    button.setChecked(on);
    button.setAutoExclusive(true);
}

} // namespace

ReferralOffencePage::ReferralOffencePage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft,
                                         std::string language)
    : ReferralPage(theme, flow, draft, tr("Offence")), m_language(std::move(language)), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("referralOffence"));
    head(tr("Which offence is suspected?"), "referralOffenceHeading");
    m_list->setSpacing(theme->metric(kit::Metric::SpaceXs));
    m_column->addLayout(m_list);
    m_law = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "referralLaw");
    finish();
}

void ReferralOffencePage::fill()
{
    const auto &offences = m_draft.offences().offences;
    if (m_offences.size() == offences.size())
        return;
    for (auto *button : m_offences)
        delete button;
    m_offences.clear();
    for (const auto &offence : offences) {
        const QString title = kit::visibleLine(offence.title.in(m_language));
        auto *button = new QRadioButton(QString(title).replace(QLatin1Char('&'), QLatin1String("&&")), m_body);
        button->setObjectName(QStringLiteral("offence-") + QString::fromStdString(offence.id));
        button->setAccessibleName(title);
        button->setAccessibleDescription(kit::visibleLine(offence.law.in(m_language)));
        connect(button, &QAbstractButton::clicked, this, [this, id = offence.id] { m_draft.setOffence(id); });
        m_list->addWidget(button);
        m_offences.push_back(button);
    }
}

void ReferralOffencePage::refresh()
{
    const auto &offences = m_draft.offences().offences;
    for (std::size_t i = 0; i < m_offences.size() && i < offences.size(); ++i) {
        tick(*m_offences[i], offences[i].id == m_draft.entry().offence);
        m_offences[i]->setEnabled(m_draft.isOpen());
    }
    const auto *offence = compliance::findOffence(m_draft.offences(), m_draft.entry().offence);
    if (!offence) {
        m_law->setPlainText(tr("The list is dated policy: version %1 of %2.")
                                .arg(m_draft.offences().version)
                                .arg(kit::day(m_draft.offences().effectiveOn)));
        return;
    }
    const QString checked = offence->checkedOn ? tr("Compared with the law on %1.").arg(kit::day(*offence->checkedOn))
                                               : tr("Nobody has compared it with the law yet.");
    const QString duty = offence->mustBeReported ? tr("The law asks for it to be reported promptly.") : QString();
    m_law->setPlainText(QStringList{offence->law.in(m_language), checked, duty}.join(QLatin1Char('\n')).trimmed());
}

QWidget *ReferralOffencePage::fieldOf(const compliance::ReferralMissing &missing)
{
    const bool ours = missing.gap == ReferralGap::OffenceMissing || missing.gap == ReferralGap::OffenceUnknown;
    return ours ? first() : nullptr;
}

QWidget *ReferralOffencePage::first()
{
    for (auto *button : m_offences)
        if (button->isChecked())
            return button;
    return m_offences.empty() ? nullptr : m_offences.front();
}

ReferralRecipientPage::ReferralRecipientPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft)
    : ReferralPage(theme, flow, draft, tr("Recipient"))
{
    setObjectName(QStringLiteral("referralRecipient"));
    head(tr("Who does it go to?"), "referralRecipientHeading");
    for (const auto recipient : Recipients) {
        auto *button = new QRadioButton(ReferralTalk::recipient(recipient), m_body);
        button->setObjectName(QStringLiteral("recipient%1").arg(static_cast<int>(recipient)));
        button->setAccessibleName(ReferralTalk::recipient(recipient));
        button->setAccessibleDescription(ReferralTalk::recipientMeaning(recipient));
        connect(button, &QAbstractButton::clicked, this, [this, recipient] { m_draft.setRecipient(recipient); });
        add(button);
        m_recipients.push_back(button);
    }
    m_meaning = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "recipientMeaning");
    auto *outer = m_column;
    m_danger = new QWidget(m_body);
    m_danger->setObjectName(QStringLiteral("dangerPart"));
    auto *inner = new QVBoxLayout(m_danger);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(outer->spacing());
    m_column = inner;
    head(tr("The danger"), "dangerHeading");
    m_threat = note("dangerThreat", tr("What is about to happen"), tr("What is about to happen"), ThreatLines);
    m_whom = line("dangerWhom", tr("To whom, as far as known"), tr("To whom, as far as known"));
    m_where = line("dangerWhere", tr("Where, as far as known"), tr("Where, as far as known"));
    m_state = line("dangerState", tr("State concerned, two letters"), tr("State concerned, two letters: FR, BE…"));
    m_state->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Z]{0,2}")), m_state));
    m_column = outer;
    add(m_danger);
    connect(m_threat, &QPlainTextEdit::textChanged, this, &ReferralRecipientPage::writeDanger);
    for (const auto *field : {m_whom, m_where, m_state})
        connect(field, &QLineEdit::textChanged, this, &ReferralRecipientPage::writeDanger);
    finish();
}

void ReferralRecipientPage::writeDanger()
{
    if (m_isFilling)
        return;
    domain::ReferralDanger danger{m_threat->toPlainText(), m_whom->text(), m_where->text(),
                                  m_state->text().size() == 2 ? m_state->text().toStdString() : std::string()};
    m_draft.setDanger(danger == domain::ReferralDanger() ? std::nullopt : std::optional(std::move(danger)));
}

void ReferralRecipientPage::fill()
{
    const auto danger = m_draft.entry().danger.value_or(domain::ReferralDanger());
    if (m_threat->toPlainText() != danger.threat)
        m_threat->setPlainText(danger.threat);
    m_whom->setText(danger.whom);
    m_where->setText(danger.where);
    m_state->setText(QString::fromStdString(danger.memberState));
}

void ReferralRecipientPage::refresh()
{
    const auto recipient = m_draft.entry().recipient;
    for (std::size_t i = 0; i < m_recipients.size(); ++i) {
        tick(*m_recipients[i], Recipients[i] == recipient);
        m_recipients[i]->setEnabled(m_draft.isOpen());
    }
    const auto gaps = m_draft.missing(m_flow.now());
    const bool wrong = has(gaps, ReferralGap::OffenceNotForThem);
    m_meaning->setPlainText(wrong ? ReferralTalk::gap({ReferralGap::OffenceNotForThem, 0})
                                  : ReferralTalk::recipientMeaning(recipient));
    m_meaning->setColour(wrong ? Colour::Warning : Colour::TextSecondary);
    m_danger->setVisible(recipient == ReferralRecipient::Article18);
    m_danger->setEnabled(m_draft.isOpen());
}

QWidget *ReferralRecipientPage::fieldOf(const compliance::ReferralMissing &missing)
{
    switch (missing.gap) {
    case ReferralGap::RecipientUnknown:
    case ReferralGap::OffenceNotForThem:
        return first();
    case ReferralGap::DangerMissing:
        return m_threat;
    default:
        return nullptr;
    }
}

QWidget *ReferralRecipientPage::first()
{
    for (auto *button : m_recipients)
        if (button->isChecked())
            return button;
    return m_recipients.front();
}

ReferralFactsPage::ReferralFactsPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft)
    : ReferralPage(theme, flow, draft, tr("Facts"))
{
    setObjectName(QStringLiteral("referralFacts"));
    head(tr("The facts, in words"), "referralFactsHeading");
    m_facts =
        note("referralFactsText", tr("The facts, in words"),
             tr("What was published, what was seen, what happened then. Never a picture, no link to one."), FactsLines);
    m_count = label({.type = kit::Type::Caption, .colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap},
                    "referralFactsCount");
    head(tr("How it came about"), "referralOriginHeading");
    m_origin = label({.flow = PlainLabel::Flow::Wrap}, "referralOrigin");
    connect(m_facts, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_draft.setFacts(m_facts->toPlainText());
    });
    finish();
}

void ReferralFactsPage::fill()
{
    if (m_facts->toPlainText() != m_draft.entry().facts)
        m_facts->setPlainText(m_draft.entry().facts);
}

void ReferralFactsPage::refresh()
{
    m_facts->setReadOnly(!m_draft.isOpen());
    const QLocale locale;
    const QString count =
        tr("%1 of %2", "letters written, at most")
            .arg(locale.toString(m_draft.entry().facts.size()), locale.toString(compliance::referral::FactsLimit));
    const auto gaps = m_draft.missing(m_flow.now());
    QString fault;
    for (const auto gap : {ReferralGap::FactsTooLong, ReferralGap::EncodedBytes, ReferralGap::FactsMissing})
        if (fault.isEmpty() && has(gaps, gap))
            fault = ReferralTalk::gap({gap, 0});
    // One line at least: nothing moves under the hands of who types.
    m_count->setPlainText(fault.isEmpty() ? count : tr("%1. %2", "letters written; what is missing").arg(count, fault));
    m_count->setColour(fault.isEmpty() ? Colour::TextSecondary : Colour::Warning);
    const auto &packet = m_draft.referral().packet;
    QStringList origin{tr("%1: %2", "what gave rise to it, its reference")
                           .arg(ReferralTalk::cause(packet.cause), packet.causeReference)};
    if (packet.awareAt)
        origin << tr("Known since %1").arg(kit::moment(*packet.awareAt));
    m_origin->setPlainText(origin.join(QLatin1Char('\n')));
}

QWidget *ReferralFactsPage::fieldOf(const compliance::ReferralMissing &missing)
{
    switch (missing.gap) {
    case ReferralGap::FactsMissing:
    case ReferralGap::FactsTooLong:
    case ReferralGap::EncodedBytes:
    case ReferralGap::CauseMissing:
    case ReferralGap::CauseReferenceMissing:
    case ReferralGap::AwareMissing:
    case ReferralGap::AwareFromTheFuture:
        return m_facts;
    default:
        return nullptr;
    }
}

} // namespace vigie::ui::notices
