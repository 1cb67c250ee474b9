#include "widgets/notices/ReferralEnding.h"

#include "models/base/OneTimeCode.h"
#include "models/compliance/ReferralOffences.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/ReferralTalk.h"

#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <array>

namespace vigie::ui::notices {

using compliance::ReferralGap;
using domain::InformedParty;
using domain::ReferralState;
using kit::Colour;
using kit::PlainLabel;
using Stage = ReferralFlow::Stage;

namespace {

constexpr std::array Parties{InformedParty::ShiftLead, InformedParty::TrustedFlagger,    InformedParty::Notifier,
                             InformedParty::Uploader,  InformedParty::NationalAuthority, InformedParty::Europol};

QString said(ErrorCode reason)
{
    switch (reason) {
    case ErrorCode::Permission:
        return ReferralReviewPage::tr("Your role writes referrals and does not make packets: ask a compliance lead.");
    case ErrorCode::WrongCode:
        return ReferralReviewPage::tr("That code is not right. Take the one your authenticator shows now.");
    case ErrorCode::RateLimited:
        return ReferralReviewPage::tr("Too many wrong codes. None is looked at for five minutes.");
    case ErrorCode::Changed:
        return ReferralReviewPage::tr("A colleague changed it meanwhile. Close this and open it again.");
    case ErrorCode::Busy:
        return ReferralReviewPage::tr("Files of that name are there already. Nothing was overwritten.");
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        return ReferralReviewPage::tr("There is no such folder. Write the whole path of one.");
    default:
        return kit::errorText(reason);
    }
}

} // namespace

ReferralReviewPage::ReferralReviewPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft,
                                       std::string language, const QString &usualFolder)
    : ReferralPage(theme, flow, draft, tr("Packet")), m_language(std::move(language))
{
    setObjectName(QStringLiteral("referralReview"));
    head(tr("What it has become"), "referralReviewHeading");
    m_summary = new kit::KeyValueList(theme, m_body);
    m_summary->setObjectName(QStringLiteral("referralSummary"));
    add(m_summary);
    head(tr("The packet: a PDF and a file, yours to hand in"), "referralPacketHeading");
    m_folder = line("referralFolder", tr("Folder for the packet"), tr("Folder: the whole path"));
    m_folder->setText(usualFolder);
    m_export = new kit::Button(theme, tr("Make the packet"), kit::Button::Role::Primary, m_body);
    m_export->setObjectName(QStringLiteral("makePacket"));
    m_export->setFocusPolicy(Qt::TabFocus);
    m_column->addWidget(m_export, 0, Qt::AlignLeft);
    m_codeWords = label({.flow = PlainLabel::Flow::Wrap}, "referralCodeWords");
    m_codeWords->setPlainText(tr("The platform wants to be sure that it is you."));
    m_code = line("referralCode", tr("Code of your authenticator"), tr("Six digits of your authenticator"));
    m_code->setMaxLength(CodeDigits);
    m_code->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_code));
    m_confirm = new kit::Button(theme, tr("Confirm that it is you"), kit::Button::Role::Primary, m_body);
    m_confirm->setObjectName(QStringLiteral("referralConfirm"));
    m_confirm->setFocusPolicy(Qt::TabFocus);
    m_column->addWidget(m_confirm, 0, Qt::AlignLeft);
    m_result = label({.flow = PlainLabel::Flow::Wrap}, "referralResult");
    connect(m_export, &QAbstractButton::clicked, this, &ReferralReviewPage::act);
    connect(m_confirm, &QAbstractButton::clicked, this, &ReferralReviewPage::act);
    connect(m_code, &QLineEdit::returnPressed, this, &ReferralReviewPage::act);
    connect(m_folder, &QLineEdit::returnPressed, this, &ReferralReviewPage::act);
    connect(m_code, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_folder, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(&flow, &ReferralFlow::changed, this, [this] {
        const bool asked = m_flow.needsCode() && m_code->isHidden();
        if (!m_flow.needsCode() || m_flow.reason())
            m_code->clear();
        refresh();
        if (asked && isVisible())
            m_code->setFocus(Qt::OtherFocusReason);
    });
    finish();
}

void ReferralReviewPage::act()
{
    if (m_flow.needsCode()) {
        if (m_confirm->isEnabled())
            m_flow.confirm(m_code->text().toStdString());
        return;
    }
    if (m_export->isEnabled())
        m_flow.exportTo(m_folder->text());
}

void ReferralReviewPage::refresh()
{
    const auto &entry = m_draft.entry();
    const auto packet = m_draft.packet();
    const auto *offence = compliance::findOffence(m_draft.offences(), entry.offence);
    m_summary->setFacts({{tr("Offence"), offence ? offence->title.in(m_language) : tr("not chosen"), {}},
                         {tr("Recipient"), ReferralTalk::recipient(entry.recipient), {}},
                         {tr("Facts"), tr("%n letter(s)", nullptr, static_cast<int>(entry.facts.size())), {}},
                         {tr("Content"), QString::number(packet.items.size()), {}},
                         {tr("Legal hold"), entry.hold ? tr("yes") : tr("no"), {}},
                         {tr("Do not notify"), entry.silence ? tr("yes") : tr("no"), {}}});
    const bool open = m_flow.stage() == Stage::Open;
    const bool code = m_flow.needsCode();
    const bool whole = !m_draft.isEmpty() && m_draft.missing(m_flow.now()).empty();
    m_export->setEnabled(open && !code && whole && !m_folder->text().trimmed().isEmpty() &&
                         m_draft.referral().state != ReferralState::Closed);
    for (QWidget *part : std::initializer_list<QWidget *>{m_codeWords, m_code, m_confirm})
        part->setVisible(code);
    m_confirm->setEnabled(open && m_code->text().size() == CodeDigits);
    const auto &files = m_flow.files();
    QString words;
    Colour colour = Colour::TextSecondary;
    if (m_flow.stage() == Stage::Busy) {
        words = tr("Asking the platform");
    } else if (m_flow.reason()) {
        words = said(*m_flow.reason());
        colour = Colour::Danger;
    } else if (!files.empty()) {
        QStringList names(files.begin(), files.end());
        words = tr("In %1, for you alone:").arg(m_flow.folder()) + QLatin1Char('\n') + names.join(QLatin1Char('\n'));
        colour = Colour::Success;
    } else if (!whole) {
        words = tr("Something is still missing: it stands beside.");
    }
    m_result->setPlainText(words);
    m_result->setColour(colour);
}

QWidget *ReferralReviewPage::fieldOf(const compliance::ReferralMissing &)
{
    return nullptr;
}

QWidget *ReferralReviewPage::first()
{
    return m_flow.needsCode() ? m_code : m_folder;
}

ReferralReceiptPage::ReferralReceiptPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft)
    : ReferralPage(theme, flow, draft, tr("Handed in"))
{
    setObjectName(QStringLiteral("referralReceipt"));
    head(tr("What came back"), "referralReceiptHeading");
    m_state = label({.flow = PlainLabel::Flow::Wrap}, "referralState");
    m_reference = line("referralReference", tr("Reference received"), tr("Reference received; may come later"));
    head(tr("Who was told"), "referralToldHeading");
    for (const auto party : Parties) {
        auto *box = check((QByteArray("told") + QByteArray::number(static_cast<int>(party))).constData(),
                          ReferralTalk::party(party));
        m_told.push_back({party, box});
    }
    m_record = new kit::Button(theme, tr("Record that it was handed in"), kit::Button::Role::Primary, m_body);
    m_record->setObjectName(QStringLiteral("recordReceipt"));
    m_close = new kit::Button(theme, tr("Close the referral"), kit::Button::Role::Quiet, m_body);
    m_close->setObjectName(QStringLiteral("closeReferral"));
    for (auto *button : {m_record, m_close}) {
        button->setFocusPolicy(Qt::TabFocus);
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_log = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "referralToldLog");
    connect(m_record, &QAbstractButton::clicked, this, &ReferralReceiptPage::act);
    connect(m_reference, &QLineEdit::returnPressed, this, &ReferralReceiptPage::act);
    connect(m_close, &QAbstractButton::clicked, this, [this] { m_flow.close(); });
    connect(&flow, &ReferralFlow::changed, this, [this] { refresh(); });
    finish();
}

void ReferralReceiptPage::act()
{
    if (!m_record->isEnabled())
        return;
    domain::ReferralReceipt receipt{m_reference->text().trimmed(), m_flow.now(), {}};
    for (const auto &told : m_told)
        if (told.box->isChecked())
            receipt.informed.push_back({told.party, {}, m_flow.now(), {}});
    m_flow.handIn(receipt);
}

void ReferralReceiptPage::fill()
{
    m_reference->setText(m_draft.referral().reference);
    for (const auto &told : m_told)
        told.box->setChecked(false); // who was told then stands in the log below
}

void ReferralReceiptPage::refresh()
{
    const auto &referral = m_draft.referral();
    const bool exported = referral.exportedAt.has_value();
    const bool live = m_flow.stage() == Stage::Open && referral.state != ReferralState::Closed;
    m_state->setPlainText(m_draft.isEmpty() ? QString()
                          : exported        ? ReferralTalk::state(referral)
                                            : tr("Make the packet first. Nothing is sent from here: you hand it in."));
    m_reference->setEnabled(live && exported);
    for (const auto &told : m_told)
        told.box->setEnabled(live && exported);
    m_record->setEnabled(live && exported);
    m_close->setEnabled(live);
    QStringList log;
    for (const auto &each : referral.packet.informed) {
        const QString who = ReferralTalk::party(each.party);
        const QString when = each.at ? kit::moment(*each.at) : QString();
        log << (each.reference.isEmpty() ? tr("%1, %2", "who, when").arg(who, when)
                                         : tr("%1, %2: %3", "who, when, reference").arg(who, when, each.reference));
    }
    if (m_flow.reason() && m_flow.stage() == Stage::Open)
        log.prepend(said(*m_flow.reason()));
    m_log->setPlainText(log.join(QLatin1Char('\n')));
    m_log->setColour(m_flow.reason() ? Colour::Danger : Colour::TextSecondary);
}

QWidget *ReferralReceiptPage::fieldOf(const compliance::ReferralMissing &missing)
{
    return missing.gap == ReferralGap::InformedIncomplete ? m_reference : nullptr;
}

} // namespace vigie::ui::notices
