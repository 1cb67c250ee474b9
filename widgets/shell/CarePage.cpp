#include "widgets/shell/CarePage.h"

#include "models/domain/FilterPolicy.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/Words.h"
#include "widgets/shell/PageColumn.h"

#include <QCheckBox>
#include <QDateTime>
#include <QGridLayout>
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

CarePage::CarePage(const kit::ThemeSource &theme, const CarePorts &ports, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports), m_choiceState(sentence("notTodayState")),
      m_bars(new ExposureBars(theme, this)), m_byCategory(new kit::KeyValueList(theme, this)),
      m_ledgerState(sentence("exposureState")),
      m_forget(new kit::Button(theme, tr("Delete everything"), kit::Button::Role::Danger, this)),
      m_share(new QCheckBox(tr("Add my weeks to the sum of the team"), this)), m_shareState(sentence("shareState")),
      m_together(new QWidget(this)), m_togetherByCategory(new kit::KeyValueList(theme, m_together)),
      m_togetherState(sentence("togetherState"))
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
                          "It is kept under a key of your own and stays on this computer."));
    m_share->setObjectName(QStringLiteral("shareExposure"));
    m_share->setAccessibleName(m_share->text());
    auto *shared = sentence("shareWords");
    shared->setPlainText(tr("Off unless you switch it on. Then one coarse number for each category leaves after each "
                            "whole week, without your name. Leads see it only as a sum of five people or more, to "
                            "plan work and help. Switch it off whenever you want."));

    auto *column = &pageColumn(theme, *this, QStringLiteral("care"), tr("For myself"), ColumnWidth);
    auto *content = column->parentWidget();
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
    column->addWidget(new kit::SectionHeader(theme, tr("Together"), content));
    column->addWidget(shared);
    column->addWidget(m_share);
    column->addWidget(m_shareState);
    m_together->setObjectName(QStringLiteral("exposureTogether"));
    auto *together = new QVBoxLayout(m_together);
    together->setContentsMargins(0, 0, 0, 0);
    together->setSpacing(theme->metric(Metric::SpaceS));
    together->addWidget(new kit::SectionHeader(theme, tr("What the team has seen"), m_together));
    together->addWidget(m_togetherState);
    together->addWidget(m_togetherByCategory);
    m_togetherByCategory->setAccessibleName(tr("What the team has seen"));
    column->addWidget(m_together);
    column->addStretch(1);
    connect(&ports.book, &ExposureBook::changed, this, &CarePage::showLedger);
    connect(&ports.sharing, &ExposureSharing::changed, this, &CarePage::showSharing);
    connect(m_share, &QCheckBox::toggled, &ports.sharing, &ExposureSharing::setOn);
    connect(m_forget, &QAbstractButton::clicked, this, &CarePage::forget);
    showLedger();
    showSharing();
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
    return QDateTime::fromMSecsSinceEpoch(m_ports.clock.wall().time_since_epoch().count()).date();
}

Instant CarePage::midnight() const
{
    // A day that the clocks make longer has 25 hours; the platform grants 24.
    const Instant next(Milliseconds(today().addDays(1).startOfDay().toMSecsSinceEpoch()));
    return std::min(next, m_ports.clock.wall() + std::chrono::hours(24));
}

void CarePage::showEvent(QShowEvent *event)
{
    read();
    showLedger();
    showSharing();
    readTogether();
    QWidget::showEvent(event);
}

void CarePage::read()
{
    deliver(m_ports.notToday.read(), this, [this](const Result<NotTodayChoice> &choice) { showChoice(choice); });
}

void CarePage::choose()
{
    NotTodayChoice choice;
    choice.until = midnight();
    for (const auto &[category, box] : m_choices)
        if (box->isChecked())
            choice.categories.insert(category);
    deliver(m_ports.notToday.write(choice), this, [this](const Result<NotTodayChoice> &answer) {
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
    const auto &ledger = m_ports.book.ledger();
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
    const auto problem = m_ports.book.problem();
    m_ledgerState->setPlainText(problem ? tr("It cannot be read or kept: %1").arg(kit::errorText(*problem))
                                : longestFirst.empty() ? tr("Nothing this week.")
                                                       : QString());
    m_forget->setEnabled(!ledger.rows().empty() || problem);
}

void CarePage::showSharing()
{
    const QSignalBlocker blocker(m_share);
    m_share->setChecked(m_ports.sharing.isOn());
    const QString last = m_ports.sharing.lastWeek();
    if (const auto problem = m_ports.sharing.problem())
        m_shareState->setPlainText(tr("It could not be passed on yet: %1").arg(kit::errorText(*problem)));
    else if (!last.isEmpty())
        m_shareState->setPlainText(tr("The last week that was given: %1.").arg(last));
    else if (m_ports.sharing.isOn())
        m_shareState->setPlainText(tr("The first number leaves when the next whole week is over."));
    else
        m_shareState->setPlainText(tr("Nothing has left this computer."));
}

void CarePage::readTogether()
{
    const auto session = m_ports.connection.session();
    m_together->setVisible(session && session->may("lead.view"));
    if (m_together->isHidden())
        return;
    m_togetherState->setPlainText(tr("Asking the platform…"));
    deliver(m_ports.sums.read(), this, [this](const Result<std::vector<ExposureSum>> &sums) { showTogether(sums); });
}

void CarePage::showTogether(const Result<std::vector<ExposureSum>> &sums)
{
    std::vector<kit::KeyValueList::Fact> facts;
    if (!sums) {
        m_togetherState->setPlainText(tr("The platform cannot be asked: %1").arg(kit::errorText(sums.error().code)));
    } else if (sums->empty()) {
        m_togetherState->setPlainText(tr("Fewer than five people give their weeks: nothing is shown."));
    } else {
        const auto &newest = sums->front();
        m_togetherState->setPlainText(
            tr("Week %1, %n people, about:", nullptr, newest.people).arg(QString::fromStdString(newest.week)));
        for (const auto &[category, time] : newest.sums)
            if (time > Milliseconds::zero())
                facts.push_back({kit::words(category), spokenTime(time), kit::Tone::Neutral});
    }
    m_togetherByCategory->setFacts(facts);
}

void CarePage::forget()
{
    if (!m_sure) {
        m_sure = true;
        m_forget->setText(tr("Press again: it cannot be brought back"));
        return;
    }
    m_ports.book.forget();
}

} // namespace vigie::ui::shell
