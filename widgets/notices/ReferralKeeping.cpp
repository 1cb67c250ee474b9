#include "widgets/notices/ReferralKeeping.h"

#include "widgets/kit/TimeWords.h"
#include "widgets/notices/ReferralTalk.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::notices {

using compliance::ReferralGap;
using kit::Colour;
using kit::PlainLabel;

namespace {

constexpr std::array Days{30, 90, 180, 365};
constexpr int Endless = -1;

QString factsOf(const domain::ReferralItem &item)
{
    QStringList lines;
    const auto add = [&lines](const QString &line, bool known) {
        if (known)
            lines << line;
    };
    add(item.url, !item.url.isEmpty());
    if (item.uploadedAt)
        lines << ReferralContentPage::tr("Came in %1").arg(kit::moment(*item.uploadedAt));
    if (item.publishedAt)
        lines << ReferralContentPage::tr("Published %1").arg(kit::moment(*item.publishedAt));
    if (item.unavailableAt)
        lines << ReferralContentPage::tr("Unavailable since %1").arg(kit::moment(*item.unavailableAt));
    const auto hash = [](const char *name, const std::string &digits) {
        return QLatin1StringView(name) + QLatin1Char(' ') + QString::fromStdString(digits);
    };
    add(hash("SHA-256", item.hashes.sha256), !item.hashes.sha256.empty());
    add(hash("MD5", item.hashes.md5), !item.hashes.md5.empty());
    add(hash("SHA-1", item.hashes.sha1), !item.hashes.sha1.empty());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReferralContentPage::ReferralContentPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft)
    : ReferralPage(theme, flow, draft, tr("Content")), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("referralContent"));
    head(tr("Content that is part of it: no picture travels"), "referralContentHeading");
    m_list->setSpacing(theme->metric(kit::Metric::SpaceXs));
    m_column->addLayout(m_list);
    head(tr("Who put it there"), "referralUploaderHeading");
    m_uploader = label({.flow = PlainLabel::Flow::Wrap}, "referralUploader");
    head(tr("Chain of custody: written by the platform, never rewritten"), "referralCustodyHeading");
    m_custody = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "referralCustody");
    finish();
}

void ReferralContentPage::addRow(const domain::ReferralItem &item)
{
    const QString id = QString::fromStdString(item.id.value);
    auto *box = new QCheckBox(id, m_body);
    box->setObjectName(QStringLiteral("part-") + id);
    box->setAccessibleName(tr("Content %1 is part of it").arg(id));
    connect(box, &QCheckBox::clicked, this, [this, of = item.id](bool on) { m_draft.leaveOut(of, !on); });
    auto *facts = new PlainLabel(
        m_theme, {.type = kit::Type::Caption, .colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, m_body);
    facts->setObjectName(QStringLiteral("facts-") + id);
    m_list->addWidget(box);
    m_list->addWidget(facts);
    m_rows.push_back({item.id, box, facts});
}

void ReferralContentPage::fill()
{
    const auto originals = m_draft.originals();
    const bool same = std::ranges::equal(originals, m_rows, {}, &domain::ReferralItem::id, &Row::id);
    if (!same) {
        for (const auto &row : m_rows) {
            delete row.box;
            delete row.facts;
        }
        m_rows.clear();
        for (const auto &item : originals)
            addRow(item);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].facts->setPlainText(factsOf(originals[i]));
}

void ReferralContentPage::refresh()
{
    for (const auto &row : m_rows) {
        row.box->setChecked(!m_draft.isLeftOut(row.id));
        row.box->setEnabled(m_draft.isOpen());
    }
    const auto packet = m_draft.packet();
    QStringList who;
    for (const auto &identifier : packet.uploader)
        who << tr("%1: %2", "kind of identifier, the identifier")
                   .arg(ReferralTalk::identifier(identifier.kind), identifier.value);
    m_uploader->setPlainText(who.isEmpty() ? tr("The platform names nobody.") : who.join(QLatin1Char('\n')));
    QStringList events;
    for (const auto &event : packet.custody) {
        const QString what =
            tr("%1, %2: %3", "moment, content, what happened")
                .arg(kit::moment(event.at), QString::fromStdString(event.item.value), ReferralTalk::step(event.step));
        events << (event.reason.isEmpty() ? what : tr("%1 (%2)", "what happened, why").arg(what, event.reason));
    }
    m_custody->setPlainText(events.isEmpty() ? tr("Nothing is told of it yet.") : events.join(QLatin1Char('\n')));
}

QWidget *ReferralContentPage::fieldOf(const compliance::ReferralMissing &missing)
{
    switch (missing.gap) {
    case ReferralGap::ItemIdMissing:
    case ReferralGap::ItemTwice:
    case ReferralGap::UrlMissing:
    case ReferralGap::UrlInvalid:
    case ReferralGap::UploadTimeMissing:
    case ReferralGap::Sha256Missing:
    case ReferralGap::HashMalformed:
    case ReferralGap::CustodyMissing:
    case ReferralGap::NotPreserved: {
        const auto packet = m_draft.packet();
        if (missing.at < packet.items.size())
            for (const auto &row : m_rows)
                if (row.id == packet.items[missing.at].id)
                    return row.box;
        return first();
    }
    case ReferralGap::ItemsMissing:
    case ReferralGap::NobodyNamed:
    case ReferralGap::UploaderMissing:
    case ReferralGap::IdentifierIncomplete:
    case ReferralGap::CustodyBroken:
    case ReferralGap::TooMuch:
        return first();
    default:
        return nullptr;
    }
}

QWidget *ReferralContentPage::first()
{
    return m_rows.empty() ? static_cast<QWidget *>(this) : m_rows.front().box;
}

ReferralHoldPage::ReferralHoldPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft)
    : ReferralPage(theme, flow, draft, tr("Hold and silence"))
{
    setObjectName(QStringLiteral("referralHold"));
    const auto part = [this](const char *name) {
        auto *made = new QWidget(m_body);
        made->setObjectName(QLatin1StringView(name));
        auto *column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_column->spacing());
        return made;
    };
    auto *outer = m_column;
    m_hold = check("holdCheck", tr("Legal hold: nothing of this is deleted"));
    m_holdPart = part("holdPart");
    m_column = static_cast<QVBoxLayout *>(m_holdPart->layout());
    m_scope = line("holdScope", tr("What is kept"), tr("What is kept, for instance: all media of the account"));
    m_basis = line("holdBasis", tr("Basis of the hold"), tr("Basis: the law or the order"));
    m_reference = line("holdReference", tr("Reference of the authority"), tr("Reference of the authority, if any"));
    m_end = choice("holdEnd", tr("Legal hold: until when"));
    m_column = outer;
    add(m_holdPart);
    m_holdState = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "holdState");
    m_silence = check("silenceCheck", tr("Do not notify: the person concerned must not be told"));
    m_silencePart = part("silencePart");
    m_column = static_cast<QVBoxLayout *>(m_silencePart->layout());
    m_silenceBasis = line("silenceBasis", tr("Legal basis of the silence"), tr("Legal basis: the law or the order"));
    m_until = choice("silenceUntil", tr("Do not notify: until when"));
    m_column = outer;
    add(m_silencePart);
    m_silenceState = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "silenceState");
    connect(m_hold, &QCheckBox::clicked, this, &ReferralHoldPage::writeHold);
    for (const auto *field : {m_scope, m_basis, m_reference})
        connect(field, &QLineEdit::textChanged, this, &ReferralHoldPage::writeHold);
    connect(m_end, &QComboBox::activated, this, &ReferralHoldPage::writeHold);
    connect(m_silence, &QCheckBox::clicked, this, &ReferralHoldPage::writeSilence);
    connect(m_silenceBasis, &QLineEdit::textChanged, this, &ReferralHoldPage::writeSilence);
    connect(m_until, &QComboBox::activated, this, &ReferralHoldPage::writeSilence);
    finish();
}

void ReferralHoldPage::fillEnds(QComboBox &choice, std::optional<Instant> until, bool mayBeEndless)
{
    choice.clear();
    if (until)
        choice.addItem(kit::moment(*until), QVariant::fromValue<qint64>(until->time_since_epoch().count()));
    if (mayBeEndless)
        choice.addItem(tr("until it is lifted"), QVariant::fromValue<qint64>(Endless));
    for (const int days : Days)
        choice.addItem(
            tr("for %n day(s)", nullptr, days),
            QVariant::fromValue<qint64>((m_flow.now() + std::chrono::days(days)).time_since_epoch().count()));
    if (mayBeEndless && !until)
        choice.setCurrentIndex(0);
    // What is over is ended now and not later.
    if (mayBeEndless && m_draft.referral().packet.hold)
        choice.addItem(tr("lift it now"), QVariant::fromValue<qint64>(m_flow.now().time_since_epoch().count()));
}

std::optional<Instant> ReferralHoldPage::endOf(const QComboBox &choice) const
{
    const auto count = choice.currentData().toLongLong();
    return count > 0 ? std::optional(Instant(Milliseconds(count))) : std::nullopt;
}

void ReferralHoldPage::fill()
{
    const auto &hold = m_draft.entry().hold;
    m_hold->setChecked(hold.has_value());
    m_scope->setText(hold ? hold->scope : QString());
    m_basis->setText(hold ? hold->basis : QString());
    m_reference->setText(hold ? hold->reference : QString());
    fillEnds(*m_end, hold ? hold->end : std::nullopt, true);
    const auto &silence = m_draft.entry().silence;
    m_silence->setChecked(silence.has_value());
    m_silenceBasis->setText(silence ? silence->basis : QString());
    fillEnds(*m_until, silence ? silence->until : std::nullopt, false);
}

void ReferralHoldPage::writeHold()
{
    if (m_isFilling)
        return;
    if (!m_hold->isChecked())
        return m_draft.setHold(std::nullopt);
    auto hold = m_draft.entry().hold.value_or(domain::LegalHold());
    hold.scope = m_scope->text();
    hold.basis = m_basis->text();
    hold.reference = m_reference->text();
    if (!hold.start)
        hold.start = m_flow.now();
    hold.end = endOf(*m_end);
    m_draft.setHold(std::move(hold));
}

void ReferralHoldPage::writeSilence()
{
    if (m_isFilling)
        return;
    if (!m_silence->isChecked())
        return m_draft.setSilence(std::nullopt);
    m_draft.setSilence(domain::DoNotNotify{m_silenceBasis->text(), endOf(*m_until)});
}

void ReferralHoldPage::refresh()
{
    const auto &hold = m_draft.entry().hold;
    const auto &silence = m_draft.entry().silence;
    m_holdPart->setVisible(hold.has_value());
    m_silencePart->setVisible(silence.has_value());
    const auto gaps = m_draft.missing(m_flow.now());
    QString wrong;
    for (const auto gap : {ReferralGap::HoldMissing, ReferralGap::HoldIncomplete, ReferralGap::HoldEndsBeforeStart,
                           ReferralGap::HoldOver})
        if (has(gaps, gap))
            wrong = ReferralTalk::gap({gap, 0});
    const QString kept = hold ? ReferralTalk::hold(*hold) : tr("While the referral is open nothing of it is deleted.");
    m_holdState->setPlainText(wrong.isEmpty() ? kept : wrong);
    m_holdState->setColour(wrong.isEmpty() ? Colour::TextSecondary : Colour::Warning);
    const bool lacks = has(gaps, ReferralGap::SilenceIncomplete);
    m_silenceState->setPlainText(lacks     ? ReferralTalk::gap({ReferralGap::SilenceIncomplete, 0})
                                 : silence ? ReferralTalk::silence(*silence)
                                           : tr("The person concerned is told what was decided, as usual."));
    m_silenceState->setColour(lacks ? Colour::Warning : Colour::TextSecondary);
}

QWidget *ReferralHoldPage::fieldOf(const compliance::ReferralMissing &missing)
{
    switch (missing.gap) {
    case ReferralGap::HoldMissing:
        return m_hold;
    case ReferralGap::HoldIncomplete:
        return m_scope->text().trimmed().isEmpty() ? m_scope : m_basis;
    case ReferralGap::HoldEndsBeforeStart:
    case ReferralGap::HoldOver:
        return m_end;
    case ReferralGap::SilenceIncomplete:
        return m_silenceBasis;
    default:
        return nullptr;
    }
}

} // namespace vigie::ui::notices
