#include "widgets/notices/NoticeBatchSheet.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using kit::Metric;
using State = NoticeReceipt::State;

namespace {

constexpr int FormShare = 38;  ///< of the sheet, in hundredths; the list has the rest
constexpr int LeastFate = 300; ///< logical pixels at 100 % text: what becomes of a notice is read first
constexpr int FateShare = 36;  ///< of the list, in hundredths, where that is more
constexpr int LeastColumn = 60;
constexpr int ContentShare = 3; ///< a part of what is left, to two of the notice
constexpr int Whole = 100;

} // namespace

NoticeBatchSheet::NoticeBatchSheet(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &host)
    : Floating(theme, host), m_ports(ports), m_batches(ports), m_reading(ports), m_previews(ports.statements),
      m_title(new kit::PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Medium}, this)),
      m_hint(new kit::PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = kit::PlainLabel::Flow::Wrap},
                                 this)),
      m_writing(theme, m_ports, *this), m_table(new kit::FastTable(theme, this)), m_reason(new QLineEdit(this)),
      m_foot(new NoticeBatchFoot(theme, this))
{
    setObjectName(QStringLiteral("noticeBatchSheet"));
    setOutside(Outside::Blocks);
    setAccessibleName(tr("Several notices at once"));
    setFocusPolicy(Qt::ClickFocus); // else a click here gives the keyboard to the desk below
    m_title->setObjectName(QStringLiteral("batchTitle"));
    m_hint->setObjectName(QStringLiteral("batchHint"));
    m_table->setObjectName(QStringLiteral("batchLines"));
    m_table->setAccessibleName(tr("What becomes of each notice"));
    m_table->setModel(&m_lines);
    m_table->installEventFilter(this);
    m_reason->setObjectName(QStringLiteral("batchReason"));
    m_reason->setAccessibleName(tr("Reason for taking them back: it stands in the letters"));
    m_reason->setMaxLength(domain::noticing::FactsLimit);
    layOut();
    connectParts();
}

void NoticeBatchSheet::connectParts()
{
    connect(this, &Floating::closed, this, &NoticeBatchSheet::leaveAll);
    connect(&m_reading, &NoticeBatchReading::changed, this, [this] {
        if (m_stage == Stage::Choosing) {
            if (m_reading.isRead())
                m_writing.begin(m_reading.notices());
            replan(false);
        }
        refresh();
    });
    connect(&m_reading, &NoticeBatchReading::looked, this, [this] {
        replan(true);
        become(Stage::Preview);
    });
    connect(&m_batches, &NoticeBatches::changed, this, [this] {
        if (m_stage == Stage::Running && !run().isRunning()) {
            if (run().count(State::Kept) + run().count(State::Applied) > 0)
                m_writing.settle();
            become(Stage::Receipts);
        }
        refresh();
        Q_EMIT batchesChanged();
    });
    connect(&m_ports.connection, &domain::Connection::statusChanged, this, &NoticeBatchSheet::refresh);
    connectWriting();
    connect(m_foot, &NoticeBatchFoot::lookWanted, this, &NoticeBatchSheet::look);
    connect(m_foot, &NoticeBatchFoot::confirmed, this, &NoticeBatchSheet::confirm);
    connect(m_foot, &NoticeBatchFoot::takeBackWanted, this, &NoticeBatchSheet::takeBack);
    connect(m_foot, &NoticeBatchFoot::turned, this, &NoticeBatchSheet::turn);
    connect(m_foot, &NoticeBatchFoot::left, this, &NoticeBatchSheet::leave);
}

void NoticeBatchSheet::connectWriting()
{
    connect(&m_writing, &NoticeBatchWriting::written, this, [this] {
        if (m_stage == Stage::Choosing)
            replan(false);
        refresh();
    });
    connect(&m_writing, &NoticeBatchWriting::lookedAt, this, &NoticeBatchSheet::refresh);
    connect(&m_writing.form(), &DecisionForm::submitted, this, &NoticeBatchSheet::proceed);
}

void NoticeBatchSheet::layOut()
{
    const int space = m_theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(this);
    const int edge = shadow() + 2 * space;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    auto *both = new QHBoxLayout;
    both->setSpacing(space);
    both->addWidget(m_table, Whole - FormShare);
    both->addWidget(&m_writing.form(), FormShare);
    column->addLayout(both, 1);
    column->addWidget(m_reason);
    column->addWidget(m_foot);
}

void NoticeBatchSheet::resizeEvent(QResizeEvent *event)
{
    Floating::resizeEvent(event);
    const int width = (m_writing.form().isHidden() ? Whole : Whole - FormShare) * card().width() / Whole;
    const int wide = width * Whole / m_theme->appearance().textPercent;
    const int room = std::max(2 * LeastColumn, wide - std::max(LeastFate, wide * FateShare / Whole));
    const int content = std::max(LeastColumn, room / ContentShare);
    m_table->setColumnWidths({std::max(LeastColumn, room - content), content, 0});
}

void NoticeBatchSheet::show(std::vector<domain::CaseId> cases)
{
    if (isOpen() || cases.empty() || (hasBatches() && m_batches.at(0).isRunning()))
        return;
    m_more = cases.size() > MaxNotices ? cases.size() - MaxNotices : 0;
    cases.resize(cases.size() - m_more);
    m_batch = 0;
    m_decided = false;
    m_outlook.clear();
    m_writing.clear();
    m_previews.read();
    become(Stage::Choosing);
    open();
    m_reading.read(cases);
}

void NoticeBatchSheet::showBatches()
{
    if (isOpen() || !hasBatches())
        return;
    m_batch = 0;
    m_decided = false;
    become(m_batches.at(0).isRunning() ? Stage::Running : Stage::Receipts);
    open();
}

void NoticeBatchSheet::leaveAll()
{
    if (hasBatches())
        m_batches.at(0).stop();
    m_writing.keep();
    m_reading.drop();
    m_outlook.clear();
    m_writing.close();
    close();
}

void NoticeBatchSheet::replan(bool withStatements)
{
    const auto session = m_ports.connection.session();
    const auto now = m_ports.connection.serverNow();
    const auto &notices = m_reading.notices();
    m_outlook.plan(notices, m_writing.draft().decision(), session ? session->person : domain::PersonId(), now);
    if (withStatements)
        m_outlook.addStatements(notices, m_previews, now);
}

/// What keeps the whole from being looked at; empty: nothing does.
QString NoticeBatchSheet::whyNot() const
{
    const auto session = m_ports.connection.session();
    if (m_ports.connection.status().link != domain::Link::Online)
        return tr("Offline: the platform is asked about each notice before it is decided. What you wrote stays.");
    if (!session || !session->may("notice.decide"))
        return tr("Your role may read notices, not decide them.");
    if (!m_reading.isRead())
        return tr("Reading the notices…");
    if (const QString why = m_writing.whyNot(); !why.isEmpty())
        return why;
    if (m_outlook.decidable() == 0)
        return tr("None of them can be decided so.");
    return {};
}

void NoticeBatchSheet::proceed()
{
    if (m_stage == Stage::Choosing)
        look();
    else if (m_stage == Stage::Preview)
        confirm();
}

void NoticeBatchSheet::look()
{
    if (m_stage != Stage::Choosing)
        return;
    replan(false);
    if (!whyNot().isEmpty())
        return refresh();
    m_previews.read(); // once more, where it could not be reached before
    become(Stage::Looking);
    m_reading.look(m_outlook.decidableOnes());
}

void NoticeBatchSheet::confirm()
{
    if (m_stage != Stage::Preview || m_outlook.decidable() == 0)
        return;
    m_decided = true;
    become(Stage::Running);
    m_batches.begin().start(m_outlook.lines(), m_reading.notices());
}

void NoticeBatchSheet::takeBack()
{
    const QString reason = m_reason->text().trimmed();
    if (m_stage == Stage::Receipts && run().canReverse() && !reason.isEmpty())
        m_batches.at(m_batch).reverse(reason);
}

void NoticeBatchSheet::turn(int by)
{
    if (m_stage != Stage::Receipts)
        return;
    m_batch = std::clamp(m_batch + by, 0, m_batches.count() - 1);
    refresh();
}

void NoticeBatchSheet::leaveOutCurrent()
{
    const int row = m_table->currentIndex().row();
    if (m_stage != Stage::Choosing || row < 0)
        return;
    const auto index = static_cast<std::size_t>(row);
    m_reading.leaveOut(index, !m_reading.notices()[index].exception);
}

void NoticeBatchSheet::leave()
{
    if (m_stage == Stage::Running)
        return m_batches.at(0).stop();
    if (m_stage == Stage::Looking || m_stage == Stage::Preview) {
        m_reading.stopLooking();
        replan(false);
        return become(Stage::Choosing);
    }
    leaveAll();
    Q_EMIT ended(m_decided);
}

void NoticeBatchSheet::become(Stage stage)
{
    m_stage = stage;
    const bool choosing = stage == Stage::Choosing;
    m_writing.form().setVisible(choosing);
    m_reason->setVisible(stage == Stage::Receipts);
    if (stage == Stage::Receipts)
        m_reason->setText(tr("We decided it by mistake."));
    m_foot->setStage(stage);
    QResizeEvent same(size(), size());
    resizeEvent(&same); // the form gives its room to the list
    if (isOpen() && !choosing)
        m_table->setFocus(Qt::OtherFocusReason);
    refresh();
}

QString NoticeBatchSheet::hint() const
{
    QStringList said;
    const QString why = whyNot();
    said << (why.isEmpty() ? tr("Each notice has a decision of its own. Nothing leaves before you have seen all of it.")
                           : why);
    said << tr("Space leaves one out.");
    if (const auto others = m_reading.others(); others > 0)
        said << tr("%n more notice(s) on this content are not in the batch: they stay open.", nullptr,
                   static_cast<int>(others));
    if (m_more > 0)
        said << tr("%n more were chosen, too many at once: they stay open.", nullptr, static_cast<int>(m_more));
    return said.join(QLatin1Char(' '));
}

void NoticeBatchSheet::refresh()
{
    const int doable = m_outlook.decidable();
    const bool turns = m_stage == Stage::Receipts;
    m_foot->setOthers(turns && m_batch + 1 < m_batches.count(), turns && m_batch > 0);
    switch (m_stage) {
    case Stage::Choosing:
        m_lines.show(m_outlook.planned());
        m_title->setPlainText(tr("%n notice(s) chosen", nullptr, static_cast<int>(m_reading.notices().size())));
        m_hint->setPlainText(hint());
        m_foot->setLookable(whyNot().isEmpty());
        break;
    case Stage::Looking:
        m_title->setPlainText(tr("Asking the platform about each: %1 of %2").arg(m_reading.asked()).arg(doable));
        m_hint->setPlainText(tr("Nothing has been decided yet."));
        break;
    case Stage::Preview:
        m_lines.show(m_outlook.planned());
        m_title->setPlainText(tr("%n notice(s) would be decided", nullptr, doable));
        m_hint->setPlainText(m_outlook.leaving());
        m_foot->setDecidable(doable, doable > 0 && m_ports.connection.status().link == domain::Link::Online);
        break;
    case Stage::Running:
    case Stage::Receipts:
        refreshReceipts();
        break;
    }
}

void NoticeBatchSheet::refreshReceipts()
{
    if (!hasBatches())
        return;
    m_lines.show(m_outlook.received(run(), m_batch == 0));
    const int waiting = run().count(State::Waiting) + run().count(State::Working);
    const int good = run().count(State::Kept) + run().count(State::Applied);
    m_title->setPlainText(waiting > 0 ? tr("%n notice(s) to go", nullptr, waiting)
                                      : tr("%n notice(s) decided", nullptr, good));
    QStringList said;
    if (const int refused = run().count(State::Refused) + run().count(State::Conflict))
        said << tr("%n could not be decided.", nullptr, refused);
    if (const int back = run().count(State::TakenBack) + run().count(State::Reversed))
        said << tr("%n taken back.", nullptr, back);
    if (run().canReverse())
        said << tr("All can be taken back at once: each notice then opens again and whoever was told is told so. "
                   "A statement of reasons that has gone to the EU's database stays there.");
    if (m_batches.count() > 1)
        said << tr("Batch %1 of %2, the newest first.").arg(m_batch + 1).arg(m_batches.count());
    m_hint->setPlainText(said.join(QLatin1Char(' ')));
    m_foot->setReversible(run().canReverse());
}

bool NoticeBatchSheet::event(QEvent *event)
{
    // Undo means this batch while it is open, and what is confirmed here is not the notice below.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool submit =
            key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (submit || key->matches(QKeySequence::Undo)) {
            event->accept();
            return true;
        }
    }
    return Floating::event(event);
}

bool NoticeBatchSheet::eventFilter(QObject *watched, QEvent *event)
{
    // The list would take them for its columns, and space for its selection.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool arrow = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
        if (arrow && (key.modifiers() & Qt::AltModifier)) {
            turn(key.key() == Qt::Key_Left ? 1 : -1);
            return true;
        }
        if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) {
            leaveOutCurrent();
            return true;
        }
        const bool plain = !(key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
        if (plain && !key.isAutoRepeat() && m_stage == Stage::Choosing && m_writing.handleKey(key))
            return true; // else it would look for a row that begins so
    }
    return Floating::eventFilter(watched, event);
}

void NoticeBatchSheet::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->isAutoRepeat())
        return;
    if (plain && event->key() == Qt::Key_Escape) {
        // Out of a field first: what is written is not thrown away by one key too many.
        if (m_stage == Stage::Choosing && !m_table->hasFocus())
            return m_table->setFocus(Qt::OtherFocusReason);
        return leave();
    }
    if (event->matches(QKeySequence::Undo))
        return takeBack();
    if (enter && (event->modifiers() & Qt::ControlModifier))
        return proceed();
    if (plain && m_stage == Stage::Choosing && m_writing.handleKey(*event))
        return;
    event->ignore();
}

QRect NoticeBatchSheet::placeIn(const QSize &area) const
{
    const int edge = m_theme->metric(Metric::SpaceXl);
    return QRect(QPoint(), area).adjusted(edge, edge, -edge, -edge);
}

} // namespace vigie::ui::notices
