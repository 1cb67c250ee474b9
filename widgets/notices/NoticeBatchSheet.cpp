#include "widgets/notices/NoticeBatchSheet.h"

#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/notices/NoticeWords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using namespace std::chrono_literals;
using domain::NoticeObstacle;
using kit::Button;
using kit::Metric;
using State = NoticeReceipt::State;

namespace {

constexpr auto Pause = 150ms;
constexpr int FormShare = 38;  ///< of the sheet, in hundredths; the list has the rest
constexpr int LeastFate = 300; ///< logical pixels at 100 % text: what becomes of a notice is read first
constexpr int FateShare = 36;  ///< of the list, in hundredths, where that is more
constexpr int LeastColumn = 60;
constexpr int ContentShare = 3; ///< a part of what is left, to two of the notice
constexpr int Whole = 100;

QString idsOf(const std::vector<domain::ItemId> &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids << QString::fromStdString(item.value);
    return ids.join(QStringLiteral(", "));
}

} // namespace

NoticeBatchSheet::NoticeBatchSheet(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &host)
    : Floating(theme, host), m_ports(ports), m_batches(ports), m_reading(ports), m_previews(ports.statements),
      m_title(new kit::PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Medium}, this)),
      m_hint(new kit::PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = kit::PlainLabel::Flow::Wrap},
                                 this)),
      m_form(new DecisionForm(
          theme, m_draft, m_details, nullptr, [&connection = ports.connection] { return connection.serverNow(); },
          ports.language, this)),
      m_table(new kit::FastTable(theme, this)), m_reason(new QLineEdit(this)),
      m_clauses(new ClauseSheet(theme, *this, ports.language)),
      m_keep(new kit::DraftKeeper(ports.drafts, m_form->facts()))
{
    setObjectName(QStringLiteral("noticeBatchSheet"));
    setOutside(Outside::Blocks);
    setAccessibleName(tr("Several notices at once"));
    setFocusPolicy(Qt::ClickFocus); // else a click here gives the keyboard to the desk below
    m_title->setObjectName(QStringLiteral("batchTitle"));
    m_hint->setObjectName(QStringLiteral("batchHint"));
    m_form->setObjectName(QStringLiteral("batchForm"));
    m_form->facts().setObjectName(QStringLiteral("batchFacts"));
    m_form->note().setObjectName(QStringLiteral("batchNote"));
    m_clauses->setObjectName(QStringLiteral("batchClauses"));
    m_table->setObjectName(QStringLiteral("batchLines"));
    m_table->setAccessibleName(tr("What becomes of each notice"));
    m_table->setModel(&m_lines);
    m_table->installEventFilter(this);
    m_reason->setObjectName(QStringLiteral("batchReason"));
    m_reason->setAccessibleName(tr("Reason for taking them back: it stands in the letters"));
    m_reason->setMaxLength(domain::noticing::FactsLimit);
    m_pause.setSingleShot(true);
    layOut();
    connectParts();
}

void NoticeBatchSheet::connectParts()
{
    connect(this, &Floating::closed, this, &NoticeBatchSheet::leaveAll);
    connect(&m_reading, &NoticeBatchReading::changed, this, [this] {
        if (m_stage == Stage::Choosing) {
            beginDraft();
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
                m_keep->settle(); // the words have become decisions
            become(Stage::Receipts);
        }
        refresh();
        Q_EMIT batchesChanged();
    });
    connect(&m_draft, &DecisionDraft::changed, this, [this] {
        m_details.look(m_draft.facts());
        m_pause.start(Pause); // typing never waits for a hundred letters
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Choosing)
            replan(false);
        refresh();
    });
    connect(&m_details, &DetailNet::changed, this, &NoticeBatchSheet::refresh);
    connect(&m_ports.connection, &domain::Connection::statusChanged, this, &NoticeBatchSheet::refresh);
    connect(m_form, &DecisionForm::clauseWanted, this, &NoticeBatchSheet::pickClause);
    connect(m_form, &DecisionForm::submitted, this, &NoticeBatchSheet::proceed);
    connect(m_clauses, &ClauseSheet::chosen, &m_draft, &DecisionDraft::setClause);
}

Button *NoticeBatchSheet::button(const char *name, const QString &text, const QString &key, Button::Role role,
                                 std::function<void()> run)
{
    auto *made = new Button(m_theme, text, role, this);
    made->setObjectName(QLatin1StringView(name));
    made->setKeyHint(key);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QAbstractButton::clicked, this, std::move(run));
    return made;
}

QWidget *NoticeBatchSheet::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new kit::FlowLayout(foot, m_theme->metric(Metric::SpaceS));
    row->setContentsMargins(0, 0, 0, 0);
    const auto submit = kit::keyText(Qt::CTRL | Qt::Key_Return), escape = kit::keyText(Qt::Key_Escape);
    m_look = button("batchLook", tr("See what leaves"), submit, Button::Role::Primary, [this] { look(); });
    m_confirm = button("batchConfirm", {}, submit, Button::Role::Danger, [this] { confirm(); });
    m_stop = button("batchStop", tr("Stop"), escape, Button::Role::Danger, [this] { leave(); });
    m_takeBack = button("batchTakeBack", tr("Take all of it back"), kit::keyText(Qt::CTRL | Qt::Key_Z),
                        Button::Role::Plain, [this] { takeBack(); });
    m_older = button("batchOlder", tr("Older batch"), kit::keyText(Qt::ALT | Qt::Key_Left), Button::Role::Quiet,
                     [this] { turn(1); });
    m_newer = button("batchNewer", tr("Newer batch"), kit::keyText(Qt::ALT | Qt::Key_Right), Button::Role::Quiet,
                     [this] { turn(-1); });
    m_close = button("batchClose", tr("Close"), escape, Button::Role::Quiet, [this] { leave(); });
    for (auto *one : {m_look, m_confirm, m_stop, m_takeBack, m_older, m_newer, m_close})
        row->addWidget(one);
    return foot;
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
    both->addWidget(m_form, FormShare);
    column->addLayout(both, 1);
    column->addWidget(m_reason);
    column->addWidget(makeFoot());
    std::vector<QString> outcomes;
    for (std::size_t i = 0; i < DecisionForm::outcomes().size(); ++i)
        outcomes.push_back(kit::keyText(Qt::Key_1 + static_cast<int>(i)));
    m_form->setKeys(outcomes, kit::keyText(Qt::Key_C), kit::keyText(Qt::Key_E));
}

void NoticeBatchSheet::resizeEvent(QResizeEvent *event)
{
    Floating::resizeEvent(event);
    const int width = (m_form->isHidden() ? Whole : Whole - FormShare) * card().width() / Whole;
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
    m_plan.clear();
    m_draft.clear();
    m_form->note().clear();
    m_previews.read();
    become(Stage::Choosing);
    open();
    m_reading.read(cases);
}

/// The form speaks of the first that can be read; what was typed for a batch that was never decided is in it again.
void NoticeBatchSheet::beginDraft()
{
    if (m_draft.detail() || !m_reading.isRead())
        return;
    const auto &notices = m_reading.notices();
    const auto first =
        std::ranges::find_if(notices, [](const auto &one) { return one.detail && one.detail->notice.has_value(); });
    if (first == notices.end())
        return;
    m_draft.begin(*first->detail);
    m_draft.tickAll();
    m_keep->open({{}, "notice-batch-facts"});
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
    m_keep->flush();
    m_keep->open({});
    m_reading.drop();
    m_plan.clear();
    m_clauses->close();
    m_draft.clear();
    close();
}

void NoticeBatchSheet::replan(bool withStatements)
{
    const auto session = m_ports.connection.session();
    const auto now = m_ports.connection.serverNow();
    const auto &notices = m_reading.notices();
    m_plan = domain::planNotices(notices, m_draft.decision(), session ? session->person : domain::PersonId(), now);
    m_statements.assign(m_plan.size(), 0);
    for (std::size_t i = 0; withStatements && i < m_plan.size(); ++i) {
        auto &line = m_plan[i];
        if (line.obstacle || line.decision.outcome != domain::NoticeOutcome::Restricted)
            continue;
        const auto previews = m_previews.of(*notices[i].detail, line.decision, now);
        m_statements[i] = static_cast<int>(previews.size());
        if (m_previews.state() != StatementPreviews::State::Ready || StatementPreviews::faultOf(previews))
            line.obstacle = NoticeObstacle::Statement; // without one the platform refuses it
    }
}

int NoticeBatchSheet::decidable() const
{
    return static_cast<int>(std::ranges::count_if(m_plan, [](const auto &line) { return !line.obstacle; }));
}

/// What keeps the whole from being looked at; empty: nothing does.
QString NoticeBatchSheet::whyNot() const
{
    const auto session = m_ports.connection.session();
    if (m_ports.connection.status().link != domain::Link::Online)
        return tr("Offline: the platform is asked about each notice before it is decided. What you wrote stays.");
    if (!session || !session->may("notice.decide"))
        return tr("Your role reads notices and does not decide them.");
    if (!m_reading.isRead())
        return tr("Reading the notices…");
    if (m_draft.outcome() == domain::NoticeOutcome::Unknown)
        return NoticeWords::fault(domain::NoticeFault::OutcomeMissing);
    if (const auto faults = m_draft.faults(m_ports.connection.serverNow()); !faults.empty())
        return NoticeWords::fault(faults.front());
    if (m_details.isLooking())
        return tr("Looking for personal details in what leaves…");
    if (!m_details.isClean())
        return tr("A personal detail stands in what leaves. Take it out.");
    if (decidable() == 0)
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
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < m_plan.size(); ++i)
        if (!m_plan[i].obstacle)
            wanted.push_back(i);
    m_previews.read(); // once more, where it could not be reached before
    become(Stage::Looking);
    m_reading.look(std::move(wanted));
}

void NoticeBatchSheet::confirm()
{
    if (m_stage != Stage::Preview || decidable() == 0)
        return;
    m_decided = true;
    become(Stage::Running);
    m_batches.begin().start(m_plan, m_reading.notices());
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

void NoticeBatchSheet::pickClause()
{
    if (m_stage != Stage::Choosing || !m_draft.restricts())
        return;
    const auto *now = m_draft.clause();
    m_clauses->ask(m_draft.clauses(), now ? now->id : domain::ClauseId());
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
    m_form->setVisible(choosing);
    m_reason->setVisible(stage == Stage::Receipts);
    if (stage == Stage::Receipts)
        m_reason->setText(tr("We decided it by mistake."));
    m_look->setVisible(choosing);
    m_confirm->setVisible(stage == Stage::Preview);
    m_stop->setVisible(stage == Stage::Looking || stage == Stage::Running);
    m_takeBack->setVisible(stage == Stage::Receipts);
    m_close->setVisible(choosing || stage == Stage::Preview || stage == Stage::Receipts);
    m_close->setText(stage == Stage::Preview ? tr("Back") : tr("Close"));
    QResizeEvent same(size(), size());
    resizeEvent(&same); // the form gives its room to the list
    if (isOpen() && !choosing)
        m_table->setFocus(Qt::OtherFocusReason);
    refresh();
}

std::vector<NoticeBatchLines::Line> NoticeBatchSheet::planned() const
{
    std::vector<NoticeBatchLines::Line> lines;
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        const auto &plan = m_plan[i];
        NoticeBatchLines::Line line;
        line.receipt.kase = plan.kase;
        line.receipt.outcome = plan.decision.outcome;
        line.receipt.state = plan.obstacle ? State::Left : State::Waiting;
        line.receipt.obstacle = plan.obstacle;
        if (plan.notice) {
            line.receipt.notice = plan.notice->id;
            line.said = plan.notice->explanation;
            line.content = idsOf(plan.notice->items);
        }
        line.letters = plan.memberLetters + plan.notifierLetters;
        line.statements = i < m_statements.size() ? m_statements[i] : 0;
        line.missing = plan.missing;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<NoticeBatchLines::Line> NoticeBatchSheet::received() const
{
    std::vector<NoticeBatchLines::Line> lines;
    const bool isPlan = m_batch == 0 && m_plan.size() == run().receipts().size();
    for (std::size_t i = 0; i < run().receipts().size(); ++i) {
        NoticeBatchLines::Line line;
        line.receipt = run().receipts()[i];
        if (isPlan && m_plan[i].notice) { // of an earlier one the words are known to the platform alone
            line.said = m_plan[i].notice->explanation;
            line.content = idsOf(m_plan[i].notice->items);
        }
        lines.push_back(std::move(line));
    }
    return lines;
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

/// "12 letters to members, 14 to notifiers, 12 statements."
QString NoticeBatchSheet::outcomeHint() const
{
    int members = 0, notifiers = 0, statements = 0;
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        if (m_plan[i].obstacle)
            continue;
        members += m_plan[i].memberLetters;
        notifiers += m_plan[i].notifierLetters;
        statements += m_statements[i];
    }
    QStringList said{tr("%n letter(s) to members.", nullptr, members),
                     tr("%n answer(s) to who sent a notice.", nullptr, notifiers)};
    if (statements > 0)
        said << tr("%n statement(s) of reasons for the EU's database: what has gone there cannot be withdrawn.",
                   nullptr, statements);
    const auto left = std::ssize(m_plan) - decidable();
    if (left > 0)
        said << tr("%n notice(s) stay open; the list says why.", nullptr, static_cast<int>(left));
    return said.join(QLatin1Char(' '));
}

void NoticeBatchSheet::refresh()
{
    const int doable = decidable();
    m_older->setVisible(m_stage == Stage::Receipts && m_batch + 1 < m_batches.count());
    m_newer->setVisible(m_stage == Stage::Receipts && m_batch > 0);
    switch (m_stage) {
    case Stage::Choosing:
        m_lines.show(planned());
        m_title->setPlainText(tr("%n notice(s) chosen", nullptr, static_cast<int>(m_reading.notices().size())));
        m_hint->setPlainText(hint());
        m_look->setEnabled(whyNot().isEmpty());
        break;
    case Stage::Looking:
        m_title->setPlainText(tr("Asking the platform about each: %1 of %2")
                                  .arg(m_reading.asked())
                                  .arg(std::ranges::count_if(m_plan, [](const auto &l) { return !l.obstacle; })));
        m_hint->setPlainText(tr("Nothing has been decided yet."));
        break;
    case Stage::Preview:
        m_lines.show(planned());
        m_title->setPlainText(tr("%n notice(s) would be decided", nullptr, doable));
        m_hint->setPlainText(outcomeHint());
        m_confirm->setText(tr("Decide %n notice(s)", nullptr, doable));
        m_confirm->setEnabled(doable > 0 && m_ports.connection.status().link == domain::Link::Online);
        break;
    case Stage::Running:
    case Stage::Receipts: {
        if (!hasBatches())
            return;
        m_lines.show(received());
        const int waiting = run().count(State::Waiting) + run().count(State::Working);
        const int good = run().count(State::Kept) + run().count(State::Applied);
        m_title->setPlainText(waiting > 0 ? tr("%n notice(s) to go", nullptr, waiting)
                                          : tr("%n notice(s) decided", nullptr, good));
        QStringList said{tr("Not decided or come back: %1. Taken back: %2.")
                             .arg(run().count(State::Refused) + run().count(State::Conflict))
                             .arg(run().count(State::TakenBack) + run().count(State::Reversed))};
        if (run().canReverse())
            said << tr("Taken back, each is open again. Whoever was told is told so; a statement of reasons that has "
                       "gone to the EU's database stays there.");
        if (m_batches.count() > 1)
            said << tr("Batch %1 of %2, the newest first.").arg(m_batch + 1).arg(m_batches.count());
        m_hint->setPlainText(said.join(QLatin1Char(' ')));
        m_takeBack->setEnabled(run().canReverse());
        break;
    }
    }
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
        if (plain && !key.isAutoRepeat() && m_stage == Stage::Choosing && handleChoosingKey(key))
            return true; // else it would look for a row that begins so
    }
    return Floating::eventFilter(watched, event);
}

bool NoticeBatchSheet::handleChoosingKey(const QKeyEvent &event)
{
    const int outcome = event.key() - Qt::Key_1;
    if (outcome >= 0 && outcome < static_cast<int>(DecisionForm::outcomes().size())) {
        m_draft.setOutcome(DecisionForm::outcomes()[static_cast<std::size_t>(outcome)]);
        return true;
    }
    if (event.key() == Qt::Key_C) {
        pickClause();
        return true;
    }
    if (event.key() == Qt::Key_E) {
        m_form->facts().setFocus(Qt::ShortcutFocusReason);
        m_form->ensureWidgetVisible(&m_form->facts());
        return true;
    }
    return false;
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
    if (plain && m_stage == Stage::Choosing && handleChoosingKey(*event))
        return;
    event->ignore();
}

QRect NoticeBatchSheet::placeIn(const QSize &area) const
{
    const int edge = m_theme->metric(Metric::SpaceXl);
    return QRect(QPoint(), area).adjusted(edge, edge, -edge, -edge);
}

} // namespace vigie::ui::notices
