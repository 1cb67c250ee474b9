#include "widgets/content/BulkSheet.h"

#include "models/domain/JudgingTable.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/KeyCaps.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vigie::ui::content {

using domain::BulkChoice;
using kit::Button;
using kit::Metric;
using State = BulkReceipt::State;

namespace {

constexpr int CaseWidth = 345;  ///< logical pixels at 100 % text: number and id
constexpr int OwnerWidth = 250; ///< the rest is for what becomes of it
constexpr int FateWidth = 370;  ///< its longest sentence
constexpr int LeastWidth = 60;
constexpr int GridShare = 3; ///< to 2 of the list

} // namespace

BulkSheet::BulkSheet(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget &host)
    : Floating(theme, host), m_ports(ports), m_batches(ports),
      m_title(new kit::PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Medium}, this)),
      m_hint(new kit::PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = kit::PlainLabel::Flow::Wrap},
                                 this)),
      m_grid(new media::StillGrid(theme, this)), m_stills(new BulkStills(ports, *m_grid, this)),
      m_table(new kit::FastTable(theme, this)), m_reason(new QLineEdit(this)),
      m_picker(new ClausePicker(theme, *this, ports.language))
{
    setObjectName(QStringLiteral("bulkSheet"));
    setOutside(Outside::Blocks);
    setAccessibleName(tr("Several cases at once"));
    setFocusPolicy(Qt::ClickFocus); // else a click here gives the keyboard to the desk below
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_hint->setObjectName(QStringLiteral("bulkHint"));
    m_table->setObjectName(QStringLiteral("bulkLines"));
    m_table->setAccessibleName(tr("What becomes of each"));
    m_table->setModel(&m_lines);
    m_table->installEventFilter(this);
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setAccessibleName(tr("Reason for taking them back"));
    layOut();
    connect(this, &Floating::closed, this, &BulkSheet::forget);
    connect(m_stills, &BulkStills::changed, this, &BulkSheet::refresh);
    connect(&m_batches, &BulkBatches::changed, this, [this] {
        if (m_stage == Stage::Running && !run().isRunning())
            become(Stage::Receipts);
        refresh();
        Q_EMIT batchesChanged();
    });
    connect(m_picker, &ClausePicker::chosen, this,
            [this](domain::DecisionAction, const domain::ClauseId &clause) { choose(BulkChoice::TakeDown, clause); });
}

void BulkSheet::resizeEvent(QResizeEvent *event)
{
    Floating::resizeEvent(event);
    // What becomes of a case is read whole; the rest makes room for it.
    constexpr int Whole = 100;
    const int room = card().width() * Whole / m_theme->appearance().textPercent - FateWidth;
    const int owner = std::clamp(room - LeastWidth, LeastWidth, OwnerWidth);
    m_table->setColumnWidths({std::clamp(room - owner, LeastWidth, CaseWidth), owner, 0});
}

Button *BulkSheet::button(const char *name, const QString &text, const QString &key, Button::Role role,
                          std::function<void()> run)
{
    auto *made = new Button(m_theme, text, role, this);
    made->setObjectName(QLatin1StringView(name));
    made->setKeyHint(key);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QAbstractButton::clicked, this, std::move(run));
    return made;
}

void BulkSheet::layOut()
{
    const int space = m_theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(this);
    const int edge = shadow() + 2 * space;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_grid, GridShare);
    column->addWidget(m_table, 2);
    column->addWidget(m_reason);
    auto *foot = new QWidget(this);
    auto *row = new kit::FlowLayout(foot, space);
    row->setContentsMargins(0, 0, 0, 0);
    const auto enter = kit::keyText(Qt::Key_Return);
    m_choices = {
        button("bulkKeep", tr("Keep as they are"), enter, Button::Role::Primary, [this] { choose(BulkChoice::Keep); }),
        button("bulkGeneral", tr("All general"), kit::keyText(Qt::Key_G), Button::Role::Plain,
               [this] { choose(BulkChoice::General); }),
        button("bulkAdult", tr("All adult"), kit::keyText(Qt::Key_A), Button::Role::Plain,
               [this] { choose(BulkChoice::Adult); }),
        button("bulkTakeDown", tr("Take down…"), kit::keyText(Qt::Key_X), Button::Role::Danger,
               [this] { pickClause(); }),
    };
    const auto escape = kit::keyText(Qt::Key_Escape);
    m_retry = button("bulkRetry", tr("Fetch again"), kit::keyText(Qt::Key_R), Button::Role::Plain,
                     [this] { m_stills->retry(); });
    m_confirm = button("bulkConfirm", tr("Decide"), enter, Button::Role::Primary, [this] { confirm(); });
    m_stop = button("bulkStop", tr("Stop"), escape, Button::Role::Danger, [this] { m_batches.run(0).stop(); });
    m_next = button("bulkNext", {}, enter, Button::Role::Primary, [this] { nextPage(); });
    m_takeBack = button("bulkTakeBack", tr("Take all of it back"), kit::keyText(Qt::CTRL | Qt::Key_Z),
                        Button::Role::Plain, [this] { takeBack(); });
    m_older = button("bulkOlder", tr("Older batch"), kit::keyText(Qt::ALT | Qt::Key_Left), Button::Role::Quiet,
                     [this] { turn(1); });
    m_newer = button("bulkNewer", tr("Newer batch"), kit::keyText(Qt::ALT | Qt::Key_Right), Button::Role::Quiet,
                     [this] { turn(-1); });
    m_close = button("bulkClose", tr("Close"), escape, Button::Role::Quiet, [this] { leave(); });
    for (auto *one : m_choices)
        row->addWidget(one);
    for (auto *one : {m_retry, m_confirm, m_stop, m_next, m_takeBack, m_older, m_newer, m_close})
        row->addWidget(one);
    column->addWidget(foot);
}

void BulkSheet::show(std::vector<domain::CaseId> cases)
{
    if (isOpen() || (hasBatches() && m_batches.run(0).isRunning()))
        return;
    m_rest = std::move(cases);
    m_exception.reset();
    m_end = BulkEnd::Untouched;
    nextPage();
    open();
}

void BulkSheet::nextPage()
{
    if (m_rest.empty() || (isOpen() && m_stage != Stage::Receipts))
        return;
    const auto end = m_rest.begin() + static_cast<std::ptrdiff_t>(std::min(m_rest.size(), std::size_t{MaxCases}));
    m_plan.clear();
    m_batch = 0;
    m_reason->setText(tr("The whole batch was decided wrongly."));
    m_stills->show({m_rest.begin(), end});
    m_rest.erase(m_rest.begin(), end);
    become(Stage::Choosing);
}

void BulkSheet::showBatches()
{
    if (isOpen() || !hasBatches())
        return;
    m_batch = 0;
    m_rest.clear();
    m_exception.reset();
    m_end = BulkEnd::Untouched;
    m_reason->setText(tr("The whole batch was decided wrongly."));
    become(m_batches.run(0).isRunning() ? Stage::Running : Stage::Receipts);
    open();
}

void BulkSheet::turn(int by)
{
    if (m_stage != Stage::Receipts)
        return;
    m_batch = std::clamp(m_batch + by, 0, m_batches.count() - 1);
    refresh();
}

void BulkSheet::forget()
{
    if (hasBatches())
        m_batches.run(0).stop();
    m_picker->close();
    m_stills->drop();
    close();
}

bool BulkSheet::isReady() const
{
    return m_stills->isRead() && m_ports.connection.status().link == domain::Link::Online;
}

void BulkSheet::choose(BulkChoice choice, const std::optional<domain::ClauseId> &clause)
{
    const auto session = m_ports.connection.session();
    if (m_stage != Stage::Choosing || !isReady() || !session || !session->may("item.decide"))
        return;
    m_plan = domain::planBulk(m_stills->cases(), choice, clause, session->person);
    become(Stage::Preview);
}

void BulkSheet::pickClause()
{
    if (m_stage != Stage::Choosing || !isReady())
        return;
    std::vector<domain::Clause> fitting;
    std::set<domain::Category> categories;
    for (const auto &one : m_stills->cases()) {
        const bool sealed = domain::isSealedUnder(one.detail.policy, one.detail.kase);
        categories.insert(sealed ? domain::Category::Unknown : one.detail.kase.category);
        if (one.detail.policy && fitting.empty())
            std::ranges::copy_if(
                one.detail.policy->clauses, std::back_inserter(fitting),
                [](const domain::Clause &clause) { return std::ranges::any_of(clause.actions, domain::needsClause); });
    }
    // A reason of one of them is no proposal for the others.
    const auto likely = categories.size() == 1 ? *categories.begin() : domain::Category::Unknown;
    if (!fitting.empty())
        m_picker->ask(domain::DecisionAction::Block, std::move(fitting), likely,
                      [this](const domain::Clause &clause) { return m_stills->letterOf(clause); });
}

void BulkSheet::confirm()
{
    const bool any = std::ranges::any_of(m_plan, [](const auto &line) { return !line.obstacle; });
    if (m_stage != Stage::Preview || !any)
        return;
    if (!m_exception)
        m_exception = m_stills->firstException();
    m_end = BulkEnd::Decided;
    become(Stage::Running);
    m_batches.begin(m_stills->owners()).start(m_plan, m_stills->seenWhole());
}

void BulkSheet::takeBack()
{
    if (m_stage == Stage::Receipts && run().canReverse() && !m_reason->text().trimmed().isEmpty())
        m_batches.run(m_batch).reverse(m_reason->text().trimmed());
}

void BulkSheet::leave()
{
    if (m_stage == Stage::Running)
        return m_batches.run(0).stop();
    if (m_stage == Stage::Preview)
        return become(Stage::Choosing);
    forget();
    Q_EMIT ended(std::exchange(m_exception, std::nullopt), m_end);
}

void BulkSheet::become(Stage stage)
{
    m_stage = stage;
    m_grid->cover();
    m_grid->setVisible(stage == Stage::Choosing);
    m_table->setVisible(stage != Stage::Choosing);
    m_reason->setVisible(stage == Stage::Receipts);
    for (auto *one : m_choices)
        one->setVisible(stage == Stage::Choosing);
    m_confirm->setVisible(stage == Stage::Preview);
    m_stop->setVisible(stage == Stage::Running);
    m_takeBack->setVisible(stage == Stage::Receipts);
    m_next->setVisible(stage == Stage::Receipts && !m_rest.empty());
    m_next->setText(tr("Next %n case(s)", nullptr, static_cast<int>(std::min(m_rest.size(), std::size_t{MaxCases}))));
    m_close->setVisible(stage != Stage::Running);
    m_close->setText(stage == Stage::Preview ? tr("Back") : tr("Close"));
    if (isOpen())
        focusTarget()->setFocus(Qt::OtherFocusReason);
    refresh();
}

QString BulkSheet::choosingHint() const
{
    if (m_ports.connection.status().link != domain::Link::Online)
        return tr("Offline: each case is claimed before it is decided. You can go on when the platform is back; what "
                  "you marked stays.");
    const int marked = static_cast<int>(m_grid->marked().size());
    QStringList said{tr("Space or a click marks an exception, holding shows one still. %n marked.", nullptr, marked)};
    if (!m_stills->isRead())
        said.prepend(tr("Reading the cases…"));
    if (m_stills->coming() > 0)
        said << tr("Pictures of %n case(s) are on their way.", nullptr, m_stills->coming());
    if (m_stills->missing() > 0)
        said << tr("%n could not be fetched.", nullptr, m_stills->missing());
    if (!m_rest.empty())
        said << tr("%n more come after these.", nullptr, static_cast<int>(m_rest.size()));
    return said.join(QLatin1Char(' '));
}

void BulkSheet::refreshReceipts()
{
    const auto &batch = run();
    m_lines.show(batch.receipts(), m_batches.owners(m_batch));
    const int waiting = batch.count(State::Waiting) + batch.count(State::Working);
    const int good = batch.count(State::Kept) + batch.count(State::Applied);
    m_title->setPlainText(batch.isRunning() && waiting > 0 ? tr("%n case(s) to go", nullptr, waiting)
                                                           : tr("%n case(s) decided", nullptr, good));
    QStringList said{tr("Refused or in conflict: %1. Taken back: %2.")
                         .arg(batch.count(State::Refused) + batch.count(State::Conflict))
                         .arg(batch.count(State::TakenBack) + batch.count(State::Reversed))};
    if (!m_rest.empty())
        said << tr("%n more wait in this batch.", nullptr, static_cast<int>(m_rest.size()));
    if (m_batches.count() > 1)
        said << tr("Batch %1 of %2, the newest first.").arg(m_batch + 1).arg(m_batches.count());
    m_hint->setPlainText(said.join(QLatin1Char(' ')));
    m_takeBack->setEnabled(batch.canReverse());
    m_older->setVisible(m_stage == Stage::Receipts && m_batch + 1 < m_batches.count());
    m_newer->setVisible(m_stage == Stage::Receipts && m_batch > 0);
}

void BulkSheet::refresh()
{
    const int cases = m_stills->count();
    m_retry->setVisible(m_stage == Stage::Choosing && m_stills->missing() > 0);
    m_older->hide();
    m_newer->hide();
    switch (m_stage) {
    case Stage::Choosing:
        m_title->setPlainText(tr("%n case(s)", nullptr, cases));
        m_hint->setPlainText(choosingHint());
        for (auto *one : m_choices)
            one->setEnabled(isReady() && static_cast<int>(m_grid->marked().size()) < cases);
        break;
    case Stage::Preview: {
        std::vector<BulkReceipt> preview;
        for (const auto &line : m_plan)
            preview.push_back({line, line.obstacle ? State::Left : State::Waiting, {}, {}});
        const auto doable = std::ranges::count(preview, State::Waiting, &BulkReceipt::state);
        m_lines.show(std::move(preview), m_stills->owners());
        m_title->setPlainText(tr("%n case(s) would be decided", nullptr, static_cast<int>(doable)));
        m_hint->setPlainText(tr("Every case has its own decision. What is left as it is says why."));
        m_confirm->setEnabled(doable > 0);
        break;
    }
    case Stage::Running:
    case Stage::Receipts:
        if (hasBatches())
            refreshReceipts();
    }
}

QWidget *BulkSheet::focusTarget()
{
    return m_stage == Stage::Choosing ? static_cast<QWidget *>(m_grid) : m_table;
}

bool BulkSheet::event(QEvent *event)
{
    // Undo means this batch while it is open, not the decision before it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return Floating::event(event);
}

bool BulkSheet::eventFilter(QObject *watched, QEvent *event)
{
    // The list would take them for its columns.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool arrow = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
        if (arrow && (key.modifiers() & Qt::AltModifier)) {
            turn(key.key() == Qt::Key_Left ? 1 : -1);
            return true;
        }
    }
    return Floating::eventFilter(watched, event);
}

void BulkSheet::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->isAutoRepeat())
        return;
    if (plain && event->key() == Qt::Key_Escape)
        return leave();
    if (event->matches(QKeySequence::Undo))
        return takeBack();
    if (plain && enter)
        return m_stage == Stage::Choosing  ? choose(BulkChoice::Keep)
               : m_stage == Stage::Preview ? confirm()
                                           : nextPage();
    if (plain && event->key() == Qt::Key_R && m_stage == Stage::Choosing)
        return m_stills->retry();
    if (plain && event->key() == Qt::Key_G)
        return choose(BulkChoice::General);
    if (plain && event->key() == Qt::Key_A)
        return choose(BulkChoice::Adult);
    if (plain && event->key() == Qt::Key_X)
        return pickClause();
}

QRect BulkSheet::placeIn(const QSize &area) const
{
    const int edge = m_theme->metric(Metric::SpaceXl);
    return QRect(QPoint(), area).adjusted(edge, edge, -edge, -edge);
}

} // namespace vigie::ui::content
