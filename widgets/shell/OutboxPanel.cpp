#include "widgets/shell/OutboxPanel.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace vigie::ui::shell {

using domain::CommandState;
using domain::OutboxEntry;
using kit::Colour;
using kit::Metric;

namespace {

bool isWaiting(const OutboxEntry &entry)
{
    return !domain::hasEnded(entry.state);
}

using Row = OutboxRow;

} // namespace

OutboxPanel::OutboxPanel(const kit::ThemeSource &theme, domain::Deciding &deciding, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_deciding(deciding), m_clock(clock),
      m_summary(new kit::PlainLabel(
          theme, {kit::Type::Body, kit::Weight::Regular, Colour::TextSecondary, kit::PlainLabel::Flow::Wrap}, this)),
      m_flush(new kit::Button(theme, tr("Send now"), kit::Button::Role::Plain, this)), m_rows(new QWidget),
      m_rowsLayout(new QVBoxLayout(m_rows))
{
    setObjectName(QStringLiteral("outboxPanel"));
    setAccessibleName(tr("Outbox"));
    setFocusPolicy(Qt::StrongFocus);
    m_summary->setObjectName(QStringLiteral("outboxSummary"));
    m_flush->setObjectName(QStringLiteral("outboxSendNow"));
    m_flush->setAccessibleName(tr("Send what is held now"));
    m_rows->setObjectName(QStringLiteral("outboxRows"));
    m_rows->setAccessibleName(tr("Decisions of the outbox"));

    auto *close = new kit::Button(theme, tr("Close"), kit::Button::Role::Quiet, this);
    close->setObjectName(QStringLiteral("outboxClose"));
    close->setAccessibleName(tr("Close the outbox"));
    close->setKeyHint(tr("Esc"));
    auto *header = new QHBoxLayout;
    auto *title = new kit::PlainLabel(theme, {kit::Type::Emphasis, kit::Weight::Strong}, this);
    title->setPlainText(tr("Outbox"));
    header->addWidget(title, 1);
    header->addWidget(m_flush);
    header->addWidget(close);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("outboxScroll"));
    scroll->setAccessibleName(tr("Decisions of the outbox"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_rows);
    scroll->viewport()->setAutoFillBackground(false); // the panel's own ground shows through
    m_rows->setAutoFillBackground(false);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(theme->metric(Metric::SpaceM));

    const int space = theme->metric(Metric::SpaceL);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(theme->metric(Metric::SpaceM));
    layout->addLayout(header);
    layout->addWidget(m_summary);
    layout->addWidget(scroll, 1);
    theme.follow(*this);

    connect(close, &QAbstractButton::clicked, this, &OutboxPanel::closed);
    connect(m_flush, &QAbstractButton::clicked, this, [this] { m_deciding.flush(); });
    connect(&deciding, &domain::Deciding::outboxChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

int OutboxPanel::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_deciding.outbox(), isWaiting));
}

int OutboxPanel::returned() const
{
    return static_cast<int>(std::ranges::count_if(m_deciding.outbox(), Row::hasReturned));
}

void OutboxPanel::refresh()
{
    auto entries = m_deciding.outbox();
    std::ranges::reverse(entries);
    const int waitingNow = waiting();
    const bool anyHeld = std::ranges::any_of(entries, [](const auto &e) { return e.state == CommandState::Held; });
    m_flush->setEnabled(anyHeld);
    const int cameBack = returned();
    m_summary->setPlainText(waitingNow > 0 ? tr("%n decision(s) are not on the platform yet.", nullptr, waitingNow)
                            : cameBack > 0 ? tr("%n decision(s) came back and wait for you.", nullptr, cameBack)
                                           : tr("Everything you decided is on the platform."));
    const auto shown = std::min<std::size_t>(entries.size(), MaxShown);
    if (!shows(entries, shown))
        rebuild(entries, shown);
    // A row that stands keeps its place and its focus while its words change.
    for (std::size_t i = 0; i < shown; ++i)
        m_shown[i]->show(entries[i], stateSentence(entries[i]));
}

bool OutboxPanel::shows(const std::vector<OutboxEntry> &entries, std::size_t count) const
{
    return m_total == entries.size() && m_shown.size() == count &&
           std::ranges::equal(
               m_shown, std::span(entries).first(count), {}, [](const Row *row) { return row->entry().command.id; },
               [](const OutboxEntry &entry) { return entry.command.id; });
}

void OutboxPanel::rebuild(const std::vector<OutboxEntry> &entries, std::size_t count)
{
    while (auto *item = m_rowsLayout->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_shown.clear();
    m_total = entries.size();
    for (std::size_t i = 0; i < count; ++i) {
        auto *row = new Row(m_theme, entries[i], m_rows);
        connect(row, &Row::lookRequested, this, &OutboxPanel::lookRequested);
        m_rowsLayout->addWidget(row);
        m_shown.push_back(row);
    }
    if (count < entries.size()) {
        auto *more =
            new kit::PlainLabel(m_theme, {kit::Type::Caption, kit::Weight::Regular, Colour::TextSecondary}, m_rows);
        more->setPlainText(tr("and %n more", nullptr, static_cast<int>(entries.size() - count)));
        m_rowsLayout->addWidget(more);
    }
    m_rowsLayout->addStretch(1);
}

QString OutboxPanel::stateSentence(const OutboxEntry &entry) const
{
    if (entry.state == CommandState::Held) {
        const auto until = m_deciding.heldUntil(entry.command.id);
        if (!until)
            return tr("Leaves after the connection is back. Ctrl+Z undoes it.");
        const auto seconds = std::max<std::int64_t>(0, (*until - m_clock.monotonic()).count() + 999) / 1000;
        return tr("Leaves in %n second(s). Ctrl+Z undoes it.", nullptr, static_cast<int>(seconds));
    }
    if (entry.receipt && entry.receipt->outcome == domain::ReceiptOutcome::SecondOpinion)
        return tr("Kept as a second opinion: another decision was there first.");
    if (entry.receipt && entry.receipt->outcome == domain::ReceiptOutcome::Proposed)
        return tr("Waits for a second reader.");
    if (entry.reason && entry.state != CommandState::Done && entry.state != CommandState::Undone)
        return kit::errorText(entry.reason->code);
    return {};
}

void OutboxPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

bool OutboxPanel::event(QEvent *event)
{
    // It lies over the case's facts: a letter typed here must not decide a case whose facts are covered.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool typed =
            !key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (typed) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void OutboxPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void OutboxPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Raised));
    painter.fillRect(0, 0, m_theme->metric(Metric::Hairline), height(), m_theme->colour(Colour::Line));
}

} // namespace vigie::ui::shell
