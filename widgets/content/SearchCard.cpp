#include "widgets/content/SearchCard.h"

#include "widgets/content/CaseWords.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigie::ui::content {

using namespace std::chrono_literals;
using domain::SearchHit;
using domain::SearchPlace;
using kit::Metric;
using State = kit::StateView::State;

namespace {

constexpr auto TypingPause = 60ms; ///< short: the replica answers within a frame or two
constexpr int Width = 720;
constexpr auto StillAfter = 500ms; ///< a pause between two words is no end of typing
constexpr int Rows = 12;           ///< at most; the others are scrolled to
constexpr int PlaceWidth = 120;
constexpr int StateWidth = 150;
constexpr int LongestTyped = 10'000;

} // namespace

QString SearchWords::line(const SearchHit &hit) const
{
    const QString owner = hit.row.ownerName;
    const bool member = !hit.places.empty() && hit.places.front() == SearchPlace::Member;
    // A hit in the name shows the name anyway; what the item says is worth more than saying it twice.
    const QString what = member || hit.excerpt.isEmpty() ? hit.row.caption : hit.excerpt;
    return owner.isEmpty() ? what : tr("%1 · %2").arg(owner, what);
}

QString SearchWords::place(const SearchHit &hit) const
{
    if (hit.places.empty())
        return tr("Text");
    switch (hit.places.front()) {
    case SearchPlace::Caption:
        return tr("Caption");
    case SearchPlace::Member:
        return tr("Member");
    case SearchPlace::Notice:
        return tr("Notice");
    case SearchPlace::Note:
        return tr("Note");
    }
    return {};
}

QString SearchWords::state(const SearchHit &hit) const
{
    switch (hit.row.kase.state) {
    case domain::CaseState::Closed:
        return tr("Closed");
    case domain::CaseState::Parked:
        return CaseWords::standing(domain::CaseStanding::Parked);
    default:
        return kit::words(hit.row.itemState);
    }
}

SearchCard::SearchCard(const kit::ThemeSource &theme, QWidget &host, const ContentPorts &ports)
    : Floating(theme, host), m_ports(ports), m_model(m_words), m_text(new QLineEdit(this)),
      m_table(new kit::FastTable(theme, this)), m_state(new kit::StateView(theme)), m_pages(new QStackedLayout),
      m_openCase(new kit::Button(theme, tr("Open the case"), kit::Button::Role::Plain, this)),
      m_openMember(new kit::Button(theme, tr("Open the member"), kit::Button::Role::Quiet, this))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search"));
    m_text->setObjectName(QStringLiteral("searchText"));
    m_text->setAccessibleName(tr("Search captions, members, notices and notes"));
    m_text->setPlaceholderText(tr("Search captions, members, notices and notes"));
    m_text->setMaxLength(LongestTyped);
    m_text->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("searchHits"));
    m_table->setAccessibleName(tr("Found"));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({PlaceWidth, 0, StateWidth});
    m_table->setFocusPolicy(Qt::NoFocus); // the arrows work from the line that is typed in
    m_state->setObjectName(QStringLiteral("searchState"));
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_table);
    const int edge = shadow() + theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme->metric(Metric::SpaceS));
    column->addWidget(m_text);
    column->addLayout(m_pages, 1);
    m_openCase->setObjectName(QStringLiteral("searchOpenCase"));
    m_openCase->setKeyHint(tr("Enter"));
    m_openMember->setObjectName(QStringLiteral("searchOpenMember"));
    m_openMember->setKeyHint(tr("Ctrl+Enter"));
    for (auto *button : {m_openCase, m_openMember})
        button->setFocusPolicy(Qt::TabFocus);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_openCase);
    foot->addWidget(m_openMember);
    foot->addStretch(1);
    column->addLayout(foot);
    m_typing.setSingleShot(true);
    m_still.setSingleShot(true);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_typing.start(TypingPause);
        m_still.stop();
    });
    connect(&m_still, &QTimer::timeout, this, [this] { give(wishedRows()); });
    connect(&m_typing, &QTimer::timeout, this, &SearchCard::ask);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_table, &QTableView::doubleClicked, this, &SearchCard::openRow);
    connect(m_openCase, &QAbstractButton::clicked, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_openMember, &QAbstractButton::clicked, this, &SearchCard::openMember);
    ask();
}

void SearchCard::toggle()
{
    if (isOpen())
        return close();
    m_text->selectAll(); // the last search is still there, and typing replaces it
    give(wishedRows());
    open();
}

void SearchCard::ask()
{
    const quint64 number = ++m_asked;
    const QString text = m_text->text();
    if (text.trimmed().isEmpty())
        return show(text, std::vector<SearchHit>());
    deliver(m_ports.searching.search(text), this, [this, number, text](Result<std::vector<SearchHit>> answer) {
        if (number == m_asked)
            show(text, std::move(answer));
    });
}

void SearchCard::show(const QString &text, Result<std::vector<SearchHit>> answer)
{
    const bool found = answer && !answer->empty();
    if (!answer)
        m_state->setState(State::Error, kit::errorText(answer.code()));
    else if (text.trimmed().isEmpty())
        m_state->setState(State::Empty, tr("What is on this workstation is searched while you type. Newest first."));
    else if (!found)
        m_state->setState(State::Empty, tr("Nothing on this workstation has these words."));
    m_model.setHits(found ? std::move(*answer) : std::vector<SearchHit>());
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_pages->setCurrentWidget(found ? static_cast<QWidget *>(m_table) : m_state);
    for (auto *button : {m_openCase, m_openMember})
        button->setEnabled(found);
    setAccessibleDescription(tr("%n case(s) found", nullptr, m_model.rowCount()));
    fit();
}

int SearchCard::wishedRows() const
{
    return std::min(m_model.rowCount(), Rows);
}

/// More hits have their room at once. Fewer give it back only when nothing is typed any more: every letter may bring
/// others, and the card must not breathe with each of them.
void SearchCard::fit()
{
    const int wished = wishedRows();
    if (wished >= m_rows)
        give(wished);
    else
        m_still.start(StillAfter);
}

void SearchCard::give(int rows)
{
    if (std::exchange(m_rows, rows) != rows && isOpen())
        settle();
}

int SearchCard::stateHeight(int width) const
{
    const int inside = width - 2 * m_theme->metric(Metric::SpaceS);
    return m_state->layout()->totalHeightForWidth(inside);
}

void SearchCard::move(int by)
{
    const int rows = m_model.rowCount();
    if (rows > 0)
        m_table->setCurrentIndex(m_model.index(std::clamp(m_table->currentIndex().row() + by, 0, rows - 1), 0));
}

void SearchCard::openRow(const QModelIndex &index)
{
    const auto *hit = m_model.at(index.row());
    if (!hit)
        return;
    const auto kase = hit->row.kase.id;
    close();
    Q_EMIT caseChosen(kase);
}

void SearchCard::openMember()
{
    const auto *hit = m_model.at(m_table->currentIndex().row());
    if (!hit || hit->row.owner.empty())
        return;
    const auto member = hit->row.owner;
    const QString name = hit->row.ownerName;
    close();
    Q_EMIT memberChosen(member, name);
}

bool SearchCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            return move(1), true;
        case Qt::Key_Up:
            return move(-1), true;
        case Qt::Key_PageDown:
            return move(Rows), true;
        case Qt::Key_PageUp:
            return move(-Rows), true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier))
                break;
            return openMember(), true;
        default:
            break;
        }
    }
    return Floating::eventFilter(watched, event);
}

QWidget *SearchCard::focusTarget()
{
    return m_text;
}

QRect SearchCard::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceXl);
    const int width = std::min(m_theme->scaled(Width), area.width() - 2 * margin);
    // A sentence may stand where the hits are, so there is always room for one.
    const int page = std::max(m_rows * m_theme->rowHeight(), stateHeight(width));
    const int wished = 2 * m_theme->controlHeight() + page + 4 * m_theme->metric(Metric::SpaceS);
    return {(area.width() - width) / 2, margin, width, std::min(wished, area.height() - 2 * margin)};
}

} // namespace vigie::ui::content
