#include "widgets/content/BulkSheet.h"

#include "models/domain/MemberLetter.h"
#include "widgets/content/PictureSet.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using domain::BulkChoice;
using kit::Button;
using kit::Metric;
using State = BulkReceipt::State;

namespace {

constexpr int CaseWidth = 345;  ///< logical pixels at 100 % text: number and id
constexpr int OwnerWidth = 250; ///< the rest is for what becomes of it
constexpr int GridShare = 3;    ///< to 2 of the list

} // namespace

BulkSheet::BulkSheet(const kit::ThemeSource &theme, const ContentPorts &ports, QWidget &host)
    : Floating(theme, host), m_ports(ports), m_run(ports),
      m_title(new kit::PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Medium}, this)),
      m_hint(new kit::PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = kit::PlainLabel::Flow::Wrap},
                                 this)),
      m_grid(new media::StillGrid(theme, this)), m_table(new kit::FastTable(theme, this)),
      m_reason(new QLineEdit(this)), m_picker(new ClausePicker(theme, *this, ports.language))
{
    setObjectName(QStringLiteral("bulkSheet"));
    setAccessibleName(tr("Several cases at once"));
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_hint->setObjectName(QStringLiteral("bulkHint"));
    m_table->setObjectName(QStringLiteral("bulkLines"));
    m_table->setAccessibleName(tr("What becomes of each"));
    m_table->setModel(&m_lines);
    m_table->setColumnWidths({CaseWidth, OwnerWidth, 0});
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setAccessibleName(tr("Reason for taking them back"));
    layOut();
    connect(this, &Floating::closed, this, &BulkSheet::forget);
    connect(m_grid, &media::StillGrid::markedChanged, this, &BulkSheet::refresh);
    connect(&m_run, &BulkRun::changed, this, [this] {
        if (m_stage == Stage::Running && !m_run.isRunning())
            become(Stage::Receipts);
        refresh();
    });
    connect(m_picker, &ClausePicker::chosen, this,
            [this](domain::DecisionAction, const domain::ClauseId &clause) { choose(BulkChoice::TakeDown, clause); });
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
    m_confirm = button("bulkConfirm", tr("Decide"), enter, Button::Role::Primary, [this] { confirm(); });
    m_stop =
        button("bulkStop", tr("Stop"), kit::keyText(Qt::Key_Escape), Button::Role::Danger, [this] { m_run.stop(); });
    m_takeBack = button("bulkTakeBack", tr("Take all of it back"), kit::keyText(Qt::CTRL | Qt::Key_Z),
                        Button::Role::Plain, [this] { takeBack(); });
    m_close = button("bulkClose", tr("Close"), kit::keyText(Qt::Key_Escape), Button::Role::Quiet, [this] { leave(); });
    for (auto *one : m_choices)
        row->addWidget(one);
    for (auto *one : {m_confirm, m_stop, m_takeBack, m_close})
        row->addWidget(one);
    column->addWidget(foot);
}

void BulkSheet::show(const std::vector<domain::CaseId> &cases)
{
    if (isOpen() || m_run.isRunning())
        return;
    ++m_round;
    m_run.clear();
    m_plan.clear();
    m_cases.clear();
    m_reason->setText(tr("The whole batch was decided wrongly."));
    const auto taken = std::min(cases.size(), std::size_t{MaxCases});
    m_beyond = static_cast<int>(cases.size() - taken);
    m_cases.resize(taken);
    m_grid->setCells(QStringLiteral("batch"), std::vector<QString>(taken, tr("Case")));
    become(Stage::Choosing);
    open();
    m_reading = static_cast<int>(taken);
    for (std::size_t i = 0; i < taken; ++i) {
        m_cases[i].one.detail.kase.id = cases[i];
        m_grid->setWords(static_cast<int>(i), tr("Reading…"));
        read(static_cast<int>(i), cases[i]);
    }
    refresh();
}

void BulkSheet::read(int index, const domain::CaseId &kase)
{
    deliver(m_ports.reader.read(kase), this, [this, index, round = m_round](Result<domain::CaseDetail> detail) {
        if (round != m_round)
            return;
        --m_reading;
        auto &shown = m_cases[static_cast<std::size_t>(index)];
        if (detail) {
            shown.one.detail = std::move(*detail);
            const auto overlay = m_ports.deciding.overlay();
            shown.one.decidedHere = overlay.closedCases.contains(shown.one.detail.kase.id);
            if (shown.one.detail.item)
                shown.one.detail.item = domain::overlaid(*shown.one.detail.item, overlay);
        }
        showPictures(index);
        refresh();
    });
}

void BulkSheet::showPictures(int index)
{
    auto &shown = m_cases[static_cast<std::size_t>(index)];
    const auto &item = shown.one.detail.item;
    if (!item)
        return m_grid->setWords(index, BulkLines::words(domain::BulkObstacle::RecordMissing));
    if (item->restricted)
        return m_grid->setWords(index, BulkLines::words(domain::BulkObstacle::Restricted));
    shown.wanted = static_cast<int>(item->media.size());
    if (item->media.empty())
        return m_grid->setWords(index, item->caption);
    m_grid->setWords(index, tr("Fetching…"));
    const QSize room = m_grid->wantedPixels();
    for (std::size_t i = 0; i < item->media.size(); ++i)
        deliver(m_ports.pictures.picture({item->media[i], room.width(), room.height(), domain::PictureUrgency::Now}),
                this, [this, index, first = i == 0, round = m_round](Result<domain::Picture> picture) {
                    if (round != m_round)
                        return;
                    const bool whole = picture && picture->veil && !picture->damaged;
                    m_cases[static_cast<std::size_t>(index)].whole += whole ? 1 : 0;
                    if (first && picture)
                        m_grid->setPicture(index, *picture);
                    else if (first)
                        m_grid->setWords(index, kit::errorText(picture.code()));
                    refresh();
                });
}

void BulkSheet::forget()
{
    ++m_round;
    m_run.stop();
    m_picker->close();
    for (const auto &shown : m_cases)
        if (shown.one.detail.item)
            for (const auto &media : shown.one.detail.item->media)
                m_ports.pictures.forget(media.id);
    m_grid->clear();
    close();
}

std::vector<QString> BulkSheet::owners() const
{
    std::vector<QString> out;
    for (const auto &shown : m_cases) {
        const auto &detail = shown.one.detail;
        const QString kind = detail.item ? kit::words(detail.item->kind) : QString();
        out.push_back(detail.owner ? QStringLiteral("%1 · %2").arg(kit::visibleLine(detail.owner->displayName), kind)
                                   : kind);
    }
    return out;
}

void BulkSheet::choose(BulkChoice choice, const std::optional<domain::ClauseId> &clause)
{
    const auto session = m_ports.connection.session();
    if (m_stage != Stage::Choosing || !isReady() || !session || !session->may("item.decide"))
        return;
    std::vector<domain::BulkCase> cases;
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        cases.push_back(m_cases[i].one);
        cases.back().evidence = m_cases[i].whole == m_cases[i].wanted;
        cases.back().exception = m_grid->isMarked(static_cast<int>(i));
    }
    m_plan = domain::planBulk(cases, choice, clause, session->person);
    become(Stage::Preview);
}

/// What the first member of the batch would read; the others get the same with their own names.
std::optional<domain::LetterDraft> BulkSheet::letterOf(const domain::Clause &clause) const
{
    for (const auto &shown : m_cases) {
        const auto &detail = shown.one.detail;
        if (detail.policy && detail.item && detail.owner)
            return domain::memberLetter(*detail.policy, clause, *detail.item, *detail.owner,
                                        domain::DecisionAction::Block,
                                        domain::letterDate(m_ports.connection.serverNow()));
    }
    return std::nullopt;
}

void BulkSheet::pickClause()
{
    if (m_stage != Stage::Choosing || !isReady())
        return;
    std::vector<domain::Clause> fitting;
    domain::Category likely = domain::Category::Unknown;
    for (const auto &shown : m_cases)
        if (shown.one.detail.policy && fitting.empty()) {
            likely = shown.one.detail.kase.category;
            std::ranges::copy_if(
                shown.one.detail.policy->clauses, std::back_inserter(fitting),
                [](const domain::Clause &clause) { return std::ranges::any_of(clause.actions, domain::needsClause); });
        }
    if (!fitting.empty())
        m_picker->ask(domain::DecisionAction::Block, std::move(fitting), likely,
                      [this](const domain::Clause &clause) { return letterOf(clause); });
}

void BulkSheet::confirm()
{
    const bool any = std::ranges::any_of(m_plan, [](const auto &line) { return !line.obstacle; });
    if (m_stage != Stage::Preview || !any)
        return;
    std::vector<domain::ItemId> seen;
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        if (m_cases[i].one.detail.item && m_grid->hasBeenRevealed(static_cast<int>(i)))
            seen.push_back(m_cases[i].one.detail.item->id);
    become(Stage::Running);
    m_run.start(m_plan, seen);
}

void BulkSheet::takeBack()
{
    if (m_stage == Stage::Receipts && m_run.canReverse() && !m_reason->text().trimmed().isEmpty())
        m_run.reverse(m_reason->text().trimmed());
}

void BulkSheet::leave()
{
    if (m_stage == Stage::Running)
        return m_run.stop();
    if (m_stage == Stage::Preview)
        return become(Stage::Choosing);
    std::optional<domain::CaseId> exception;
    const auto marked = m_grid->marked();
    if (m_stage == Stage::Receipts && !marked.empty())
        exception = m_cases[static_cast<std::size_t>(marked.front())].one.detail.kase.id;
    forget();
    Q_EMIT ended(exception);
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
    m_close->setVisible(stage != Stage::Running);
    m_close->setText(stage == Stage::Preview ? tr("Back") : tr("Close"));
    if (isOpen())
        focusTarget()->setFocus(Qt::OtherFocusReason);
    refresh();
}

void BulkSheet::refresh()
{
    const int cases = static_cast<int>(m_cases.size());
    QString hint;
    switch (m_stage) {
    case Stage::Choosing: {
        m_title->setPlainText(tr("%n case(s)", nullptr, cases));
        const int marked = static_cast<int>(m_grid->marked().size());
        hint = tr("Space or a click marks an exception, holding shows one still. %n marked.", nullptr, marked);
        if (m_beyond > 0)
            hint += QLatin1Char(' ') + tr("%n more are not in this batch.", nullptr, m_beyond);
        for (auto *one : m_choices)
            one->setEnabled(isReady() && marked < cases);
        break;
    }
    case Stage::Preview: {
        std::vector<BulkReceipt> preview;
        for (const auto &line : m_plan)
            preview.push_back({line, line.obstacle ? State::Left : State::Waiting, {}, {}});
        const auto doable = std::ranges::count(preview, State::Waiting, &BulkReceipt::state);
        m_lines.show(std::move(preview), owners());
        m_title->setPlainText(tr("%n case(s) would be decided", nullptr, static_cast<int>(doable)));
        hint = tr("Every case has its own decision. What is left as it is says why.");
        m_confirm->setEnabled(doable > 0);
        break;
    }
    case Stage::Running:
    case Stage::Receipts: {
        m_lines.show(m_run.receipts(), owners());
        const int waiting = m_run.count(State::Waiting) + m_run.count(State::Working);
        const int good = m_run.count(State::Kept) + m_run.count(State::Applied);
        m_title->setPlainText(m_run.isRunning() && waiting > 0 ? tr("%n case(s) to go", nullptr, waiting)
                                                               : tr("%n case(s) decided", nullptr, good));
        hint = tr("Refused or in conflict: %1. Taken back: %2.")
                   .arg(m_run.count(State::Refused) + m_run.count(State::Conflict))
                   .arg(m_run.count(State::TakenBack) + m_run.count(State::Reversed));
        m_takeBack->setEnabled(m_run.canReverse());
        break;
    }
    }
    m_hint->setPlainText(hint);
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
        return m_stage == Stage::Choosing ? choose(BulkChoice::Keep) : confirm();
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

void BulkSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
}

} // namespace vigie::ui::content
