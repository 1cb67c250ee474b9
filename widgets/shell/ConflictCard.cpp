#include "widgets/shell/ConflictCard.h"

#include "widgets/kit/CommandWords.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Words.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::shell {

using domain::ItemDecision;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 680;
constexpr int CopyLines = 3;
constexpr qsizetype HashShown = 8; ///< enough to see that two versions differ
constexpr qsizetype CaptionShown = 200;

QString moment(Instant instant)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()), QLocale::ShortFormat);
}

QString version(const std::string &hash)
{
    return QString::fromStdString(hash).left(HashShown);
}

QString cut(const QString &text)
{
    return text.size() <= CaptionShown ? text : text.left(CaptionShown) + QChar(0x2026);
}

QString contentWords(domain::ItemState state, domain::Classification classification)
{
    return QStringLiteral("%1, %2").arg(kit::words(state), kit::words(classification));
}

} // namespace

ConflictCard::ConflictCard(const kit::ThemeSource &theme, QWidget &host, const TeamPorts &ports)
    : Floating(theme, host), m_ports(ports),
      m_title(new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this)),
      m_why(new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this)), m_scroll(new QScrollArea(this)),
      m_table(new QWidget), m_grid(new QGridLayout(m_table)),
      m_copyHead(new PlainLabel(theme, {.type = kit::Type::Caption, .colour = Colour::TextSecondary}, this)),
      m_copy(new kit::NoteField(theme, this)),
      m_review(new kit::Button(theme, tr("Judge it again as it is now"), kit::Button::Role::Primary, this)),
      m_opinion(new kit::Button(theme, tr("Keep as a second opinion"), kit::Button::Role::Plain, this)),
      m_send(new kit::Button(theme, tr("Send the copy"), kit::Button::Role::Plain, this)),
      m_discard(new kit::Button(theme, tr("Discard mine"), kit::Button::Role::Danger, this))
{
    setObjectName(QStringLiteral("conflictCard"));
    m_why->setObjectName(QStringLiteral("conflictWhy"));
    m_table->setObjectName(QStringLiteral("conflictTable"));
    m_copy->setObjectName(QStringLiteral("conflictCopy"));
    m_copy->setAccessibleName(tr("A copy of what you wrote"));
    m_copy->setLines(CopyLines);
    m_review->setObjectName(QStringLiteral("conflictReview"));
    m_opinion->setObjectName(QStringLiteral("conflictOpinion"));
    m_send->setObjectName(QStringLiteral("conflictSend"));
    m_discard->setObjectName(QStringLiteral("conflictDiscard"));
    auto *later = new kit::Button(theme, tr("Later"), kit::Button::Role::Quiet, this);
    later->setObjectName(QStringLiteral("conflictLater"));
    later->setKeyHint(tr("Esc"));
    const int space = theme->metric(Metric::SpaceM);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme->metric(Metric::SpaceL));
    for (int column = 1; column <= 3; ++column)
        m_grid->setColumnStretch(column, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    m_scroll->setObjectName(QStringLiteral("conflictScroll"));
    m_scroll->setAccessibleName(tr("Mine beside what is there"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_table);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_table->setAutoFillBackground(false);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_scroll),
          static_cast<QWidget *>(m_copyHead), static_cast<QWidget *>(m_copy)})
        column->addWidget(part, part == m_scroll ? 1 : 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_review);
    first->addWidget(m_opinion);
    first->addWidget(m_send);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_discard);
    second->addStretch(1);
    second->addWidget(later);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_review, &QAbstractButton::clicked, this, &ConflictCard::review);
    connect(m_opinion, &QAbstractButton::clicked, this, &ConflictCard::keepOpinion);
    connect(m_send, &QAbstractButton::clicked, this, &ConflictCard::sendCopy);
    connect(m_discard, &QAbstractButton::clicked, this, &ConflictCard::discard);
    connect(later, &QAbstractButton::clicked, this, &Floating::close);
    connect(m_copy, &QPlainTextEdit::textChanged, this, &ConflictCard::refreshChoices);
}

const ItemDecision *ConflictCard::decision() const
{
    if (const auto *opinion = std::get_if<domain::ItemOpinion>(&m_entry.command.body))
        return &opinion->decision;
    return std::get_if<ItemDecision>(&m_entry.command.body);
}

void ConflictCard::show(const domain::OutboxEntry &entry)
{
    ++m_round;
    m_entry = entry;
    m_base.reset();
    m_now.reset();
    m_noAnswer.reset();
    m_kept = false;
    const QString what = kit::words(entry.command);
    setAccessibleName(tr("Came back: %1").arg(what));
    m_title->setPlainText(tr("Came back: %1").arg(what));
    const bool second = entry.receipt && entry.receipt->outcome == domain::ReceiptOutcome::SecondOpinion;
    m_why->setPlainText(second ? tr("Somebody else’s decision was there first. Yours is kept beside it as a second "
                                    "opinion and changes nothing.")
                               : kit::errorText(entry.reason ? entry.reason->code : ErrorCode::Internal));
    m_copy->setPlainText(kit::writtenIn(entry.command));
    compare();
    refreshChoices();
    open();
    read();
}

void ConflictCard::read()
{
    if (decision())
        deliver(m_ports.drafts.base(m_entry.command.id), this,
                [this, round = m_round](const Result<std::optional<domain::DecisionBase>> &base) {
                    if (round != m_round || !base)
                        return;
                    m_base = *base;
                    compare();
                });
    if (m_entry.command.caseId().empty())
        return;
    deliver(m_ports.teamwork.standing(m_entry.command.caseId()), this,
            [this, round = m_round](const Result<domain::CaseSituation> &standing) {
                if (round != m_round)
                    return;
                if (standing)
                    m_now = *standing;
                else
                    m_noAnswer = standing.code();
                compare();
                refreshChoices();
            });
}

void ConflictCard::addRow(const QString &label, const QString &mine, const QString &base, const QString &now)
{
    const int row = m_grid->rowCount();
    const std::array texts{label, mine, base, now};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool head = row == 1 || i == 0;
        auto *cell = new PlainLabel(m_theme,
                                    {head ? kit::Type::Caption : kit::Type::Body, kit::Weight::Regular,
                                     head ? Colour::TextSecondary : Colour::Text, PlainLabel::Flow::Wrap},
                                    m_table);
        cell->setPlainText(texts[i]);
        m_grid->addWidget(cell, row, static_cast<int>(i), Qt::AlignTop);
        cell->show(); // a layout leaves no room for what is not shown yet, and the card is open already
    }
}

void ConflictCard::compare()
{
    qDeleteAll(m_table->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m_theme->metric(Metric::SpaceL));
    for (int column = 1; column <= 3; ++column)
        m_grid->setColumnStretch(column, 1);
    const auto *mine = decision();
    m_scroll->setVisible(mine != nullptr);
    if (!mine)
        return settle();
    const QString unknown = m_noAnswer ? kit::errorText(*m_noAnswer) : tr("Being asked…");
    const QString notKept = tr("Not kept");
    addRow({}, tr("Mine"), tr("Based on"), tr("On the platform now"));
    QString theirs = unknown;
    if (m_now)
        theirs = m_now->decision ? tr("%1, by %2, %3")
                                       .arg(kit::words(m_now->decision->action), m_now->decision->authorName,
                                            moment(m_now->decision->at))
                                 : tr("No decision yet");
    addRow(tr("Decision"), tr("%1, %2").arg(kit::words(mine->action), moment(m_entry.command.madeAt)), {}, theirs);
    const auto &expect = m_entry.command.expect;
    addRow(tr("Content"), {}, m_base ? contentWords(m_base->item.state, m_base->item.classification) : notKept,
           m_now ? contentWords(m_now->itemState, m_now->classification) : unknown);
    addRow(tr("Version"), {}, expect.contentHash ? version(*expect.contentHash) : notKept,
           m_now ? version(m_now->contentHash) : unknown);
    if (m_base || (m_now && m_now->caption))
        addRow(tr("Caption"), {}, m_base ? cut(m_base->item.caption) : notKept,
               !m_now           ? unknown
               : m_now->caption ? cut(*m_now->caption)
                                : tr("No longer yours to see"));
    addRow(tr("Policy"), {}, expect.policyVersion ? QString::number(*expect.policyVersion) : notKept,
           m_now ? QString::number(m_now->policyVersion) : unknown);
    addRow(tr("Round"), QString::number(mine->round), {}, m_now ? QString::number(m_now->round) : unknown);
    m_table->updateGeometry(); // the card must ask anew how high it has to be
    settle();
}

void ConflictCard::refreshChoices()
{
    const bool returned =
        m_entry.state == domain::CommandState::Conflict || m_entry.state == domain::CommandState::Dead;
    const auto *mine = decision();
    const bool written = !kit::writtenIn(m_entry.command).isEmpty();
    m_copyHead->setVisible(returned && written);
    m_copyHead->setPlainText(mine ? tr("Your note: it goes along when you judge again")
                                  : tr("What you wrote: change it and send it anew"));
    m_copy->setVisible(returned && written);
    m_send->setVisible(returned && !mine);
    m_send->setEnabled(copy().has_value());
    m_review->setVisible(returned && mine);
    m_review->setEnabled(!m_now || m_now->state != domain::CaseState::Closed);
    const bool beside = mine && closesCase(mine->action) && m_now && m_now->decision && m_now->round == mine->round;
    m_opinion->setVisible(returned && beside);
    m_opinion->setEnabled(!m_kept);
    m_discard->setVisible(returned);
    settle();
}

void ConflictCard::review()
{
    const auto kase = m_entry.command.caseId();
    const QString note = m_copy->toPlainText();
    close();
    if (!note.isEmpty())
        (void)m_ports.drafts.save({kase, "note"}, note); // found again where notes on the case are written
    Q_EMIT reviewRequested(kase);
}

void ConflictCard::keepOpinion()
{
    auto opinion = domain::ItemOpinion{*decision()};
    opinion.decision.note = m_copy->toPlainText();
    m_opinion->setEnabled(false);
    domain::CommandTerms terms;
    terms.permission = "item.decide";
    deliver(m_ports.commanding.command(opinion, terms), this,
            [this, round = m_round](const Result<domain::CommandId> &entered) {
                if (!entered) {
                    m_opinion->setEnabled(round == m_round);
                    return Q_EMIT refused(entered.code());
                }
                if (round == m_round)
                    m_kept = true;
                Q_EMIT said(tr("Kept as a second opinion. The one that came back can be discarded now."));
            });
}

std::optional<domain::CommandBody> ConflictCard::copy() const
{
    const QString text = m_copy->toPlainText().trimmed();
    if (text.size() > kit::NoteField::MaxLength)
        return std::nullopt;
    if (const auto *note = std::get_if<domain::CaseNote>(&m_entry.command.body); note && !text.isEmpty())
        return domain::CaseNote{note->caseId, text};
    if (const auto *alert = std::get_if<domain::DangerAlert>(&m_entry.command.body))
        return domain::DangerAlert{{}, alert->member, text}; // without the case it can never be refused
    if (const auto *reversal = std::get_if<domain::ItemReversal>(&m_entry.command.body); reversal && !text.isEmpty())
        return domain::ItemReversal{reversal->caseId, reversal->of, text};
    if (const auto *taken = std::get_if<domain::NoticeReversal>(&m_entry.command.body); taken && !text.isEmpty())
        return domain::NoticeReversal{taken->caseId, taken->of, text};
    if (const auto *doubt = std::get_if<domain::AccountDoubt>(&m_entry.command.body))
        return domain::AccountDoubt{doubt->caseId, doubt->kind, text};
    return std::nullopt;
}

void ConflictCard::sendCopy()
{
    const auto body = copy();
    if (!body)
        return;
    const auto *reversal = std::get_if<domain::ItemReversal>(&*body);
    const auto *ofNotice = std::get_if<domain::NoticeReversal>(&*body);
    const auto sent = reversal   ? m_ports.deciding.reverse(reversal->of, reversal->reason)
                      : ofNotice ? m_ports.deciding.reverse(ofNotice->of, ofNotice->reason)
                                 : m_ports.commanding.command(*body, {});
    deliver(sent, this, [this](const Result<domain::CommandId> &entered) {
        if (!entered)
            return Q_EMIT refused(entered.code());
        close();
        Q_EMIT said(tr("Sent anew. The one that came back stays until you discard it."));
    });
}

void ConflictCard::discard()
{
    deliver(m_ports.deciding.discard(m_entry.command.id), this, [this](const Result<void> &done) {
        if (!done)
            return Q_EMIT refused(done.code());
        close();
        Q_EMIT said(tr("Discarded."));
    });
}

QWidget *ConflictCard::focusTarget()
{
    return m_discard->parentWidget();
}

QRect ConflictCard::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceL);
    const int width = std::min(m_theme->scaled(Width), area.width() - 2 * margin);
    const int inside = width - 2 * m_theme->metric(Metric::SpaceM);
    // A scroll area says nothing about the height of what is in it.
    const int table = m_scroll->isHidden() ? 0 : m_table->heightForWidth(inside) - m_scroll->sizeHint().height();
    const int wished = layout()->heightForWidth(width + 2 * shadow()) - 2 * shadow() + table;
    const int height = std::min(wished, area.height() - 2 * margin);
    return {(area.width() - width) / 2, (area.height() - height) / 3, width, height};
}

} // namespace vigie::ui::shell
