#include "widgets/shell/CarePage.h"

#include "models/domain/FilterPolicy.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/Words.h"

#include <QCheckBox>
#include <QDateTime>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::shell {

using namespace domain;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int ColumnWidth = 640;
constexpr int ChoiceColumns = 2;

} // namespace

CarePage::CarePage(const kit::ThemeSource &theme, NotToday &notToday, ExposureBook &book, const Clock &clock,
                   QWidget *parent)
    : QWidget(parent), m_theme(theme), m_notToday(notToday), m_book(book), m_clock(clock),
      m_choiceState(sentence("notTodayState")), m_bars(new ExposureBars(theme, this)),
      m_byCategory(new kit::KeyValueList(theme, this)), m_ledgerState(sentence("exposureState")),
      m_forget(new kit::Button(theme, tr("Delete everything"), kit::Button::Role::Danger, this))
{
    setObjectName(QStringLiteral("carePage"));
    setAccessibleName(tr("For myself"));
    m_byCategory->setObjectName(QStringLiteral("exposureByCategory"));
    m_byCategory->setAccessibleName(tr("This week by category"));
    m_forget->setObjectName(QStringLiteral("exposureForget"));
    auto *title = new PlainLabel(theme, {kit::Type::Title, kit::Weight::Strong}, this);
    title->setPlainText(tr("For myself"));
    auto *aside = sentence("notTodayWords");
    aside->setPlainText(tr("What you mark is not given to you until midnight. Nobody asks why, and nobody is told."));
    auto *kept = sentence("exposureWords");
    kept->setPlainText(tr("How long pictures were uncovered on this computer; a grave one counts up to eight times. "
                          "It is kept under a key of your own and never leaves this computer."));

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("careContent"));
    content->setMaximumWidth(theme->scaled(ColumnWidth));
    auto *column = new QVBoxLayout(content);
    const int space = theme->metric(Metric::SpaceXl);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(theme->metric(Metric::SpaceM));
    column->addWidget(title);
    column->addWidget(new kit::SectionHeader(theme, tr("Not today"), content));
    column->addWidget(aside);
    column->addWidget(buildChoices());
    column->addWidget(m_choiceState);
    column->addWidget(new kit::SectionHeader(theme, tr("What I have seen"), content));
    column->addWidget(kept);
    column->addWidget(m_bars);
    column->addWidget(m_byCategory);
    column->addWidget(m_ledgerState);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("careScroll"));
    scroll->setAccessibleName(tr("For myself"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&book, &ExposureBook::changed, this, &CarePage::showLedger);
    connect(m_forget, &QAbstractButton::clicked, this, &CarePage::forget);
    showLedger();
}

PlainLabel *CarePage::sentence(const char *name)
{
    auto *label = new PlainLabel(m_theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this);
    label->setObjectName(QLatin1StringView(name));
    return label;
}

QWidget *CarePage::buildChoices()
{
    auto *choices = new QWidget(this);
    choices->setObjectName(QStringLiteral("notToday"));
    choices->setAccessibleName(tr("Not today"));
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    int index = 0;
    for (const Category category : FilterTable::Rows) {
        if (category == Category::None)
            continue;
        auto *box = new QCheckBox(kit::words(category), choices);
        box->setObjectName(QStringLiteral("notToday.%1").arg(static_cast<int>(category)));
        box->setAccessibleName(tr("Not today: %1").arg(kit::words(category)));
        grid->addWidget(box, index / ChoiceColumns, index % ChoiceColumns);
        ++index;
        m_choices[category] = box;
        connect(box, &QCheckBox::toggled, this, &CarePage::choose);
    }
    return choices;
}

QDate CarePage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wall().time_since_epoch().count()).date();
}

Instant CarePage::midnight() const
{
    // A day that the clocks make longer has 25 hours; the platform grants 24.
    const Instant next(Milliseconds(today().addDays(1).startOfDay().toMSecsSinceEpoch()));
    return std::min(next, m_clock.wall() + std::chrono::hours(24));
}

void CarePage::showEvent(QShowEvent *event)
{
    read();
    showLedger();
    QWidget::showEvent(event);
}

void CarePage::read()
{
    deliver(m_notToday.read(), this, [this](const Result<NotTodayChoice> &choice) { showChoice(choice); });
}

void CarePage::choose()
{
    NotTodayChoice choice;
    choice.until = midnight();
    for (const auto &[category, box] : m_choices)
        if (box->isChecked())
            choice.categories.insert(category);
    deliver(m_notToday.write(choice), this, [this](const Result<NotTodayChoice> &answer) {
        if (answer)
            return showChoice(answer);
        m_choiceState->setPlainText(tr("This could not be passed on: %1").arg(kit::errorText(answer.error().code)));
        read(); // what holds is what the platform says
    });
}

void CarePage::showChoice(const Result<NotTodayChoice> &choice)
{
    for (const auto &[category, box] : m_choices) {
        const QSignalBlocker blocker(box);
        if (choice)
            box->setChecked(choice->categories.contains(category));
        box->setEnabled(choice.has_value());
    }
    if (!choice)
        m_choiceState->setPlainText(tr("The platform cannot be asked: %1").arg(kit::errorText(choice.error().code)));
    else
        m_choiceState->setPlainText(choice->categories.empty()
                                        ? tr("Nothing is put aside.")
                                        : tr("%n category(ies) put aside until midnight.", nullptr,
                                             static_cast<int>(choice->categories.size())));
}

void CarePage::showLedger()
{
    m_sure = false;
    m_forget->setText(tr("Delete everything"));
    const auto &ledger = m_book.ledger();
    m_bars->showWeek(ledger, today());
    std::map<Category, Milliseconds> week;
    for (const auto &[key, seen] : ledger.rows())
        if (key.first > today().addDays(-ExposureBars::Days))
            week[key.second] += seen;
    std::vector<std::pair<Category, Milliseconds>> longestFirst(week.begin(), week.end());
    std::ranges::stable_sort(longestFirst, std::ranges::greater{}, &std::pair<Category, Milliseconds>::second);
    std::vector<kit::KeyValueList::Fact> facts;
    for (const auto &[category, seen] : longestFirst)
        facts.push_back({kit::words(category), spokenTime(seen), kit::Tone::Neutral});
    m_byCategory->setFacts(facts);
    const auto problem = m_book.problem();
    m_ledgerState->setPlainText(problem ? tr("It cannot be read or kept: %1").arg(kit::errorText(*problem))
                                : longestFirst.empty() ? tr("Nothing this week.")
                                                       : QString());
    m_forget->setEnabled(!ledger.rows().empty() || problem);
}

void CarePage::forget()
{
    if (!m_sure) {
        m_sure = true;
        m_forget->setText(tr("Press again: it cannot be brought back"));
        return;
    }
    m_book.forget();
}

} // namespace vigie::ui::shell
