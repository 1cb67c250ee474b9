#include "widgets/shell/MachinePage.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/shell/MachineWords.h"
#include "widgets/shell/PageColumn.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::shell {

using namespace domain;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::Tone;

namespace {

constexpr int ColumnWidth = 980;
enum Column { What, Count, Oldest, Where, Until };

QString dateOf(Instant instant)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

MachinePage::MachinePage(const kit::ThemeSource &theme, MachineInventory &inventory, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_inventory(inventory), m_clock(clock),
      m_state(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_table(new QGridLayout), m_verify(new kit::Button(theme, tr("Verify"), kit::Button::Role::Primary, this)),
      m_outcome(new PlainLabel(theme, {.weight = kit::Weight::Strong, .flow = PlainLabel::Flow::Wrap}, this)),
      m_proofs(new kit::KeyValueList(theme, this))
{
    setObjectName(QStringLiteral("machinePage"));
    setAccessibleName(tr("On this machine now"));
    m_state->setObjectName(QStringLiteral("machineState"));
    m_verify->setObjectName(QStringLiteral("machineVerify"));
    m_outcome->setObjectName(QStringLiteral("machineOutcome"));
    m_proofs->setObjectName(QStringLiteral("machineProofs"));
    m_proofs->setAccessibleName(tr("What was verified"));
    auto *title = new PlainLabel(theme, {kit::Type::Title, kit::Weight::Strong}, this);
    title->setPlainText(tr("On this machine now"));
    m_table->setHorizontalSpacing(theme->metric(Metric::SpaceL));
    m_table->setVerticalSpacing(theme->metric(Metric::SpaceS));
    m_table->setColumnStretch(What, 3);
    m_table->setColumnStretch(Where, 3);
    m_table->setColumnStretch(Until, 4);

    auto *column = &pageColumn(theme, *this, QStringLiteral("machine"), tr("On this machine now"), ColumnWidth);
    auto *content = column->parentWidget();
    column->addWidget(title);
    column->addWidget(m_state);
    column->addLayout(m_table);
    column->addSpacing(theme->metric(Metric::SpaceM));
    column->addWidget(new kit::SectionHeader(theme, tr("Proof"), content));
    column->addWidget(m_verify, 0, Qt::AlignLeft);
    column->addWidget(m_outcome);
    column->addWidget(m_proofs);
    column->addStretch(1);
    setFocusProxy(m_verify);
    connect(m_verify, &QAbstractButton::clicked, this, &MachinePage::verify);
}

void MachinePage::showEvent(QShowEvent *event)
{
    count();
    QWidget::showEvent(event);
}

void MachinePage::count()
{
    m_state->setPlainText(tr("Counting…"));
    deliver(m_inventory.count(), this, [this](const Result<std::vector<Held>> &held) {
        if (!held)
            return m_state->setPlainText(tr("It could not be counted: %1").arg(kit::errorText(held.error().code)));
        m_state->setPlainText(
            tr("Counted %1. Numbers only: nothing can be taken out from here.").arg(dateOf(m_clock.wall())));
        showHeld(*held);
    });
}

PlainLabel *MachinePage::cell(int line, int column, Colour colour)
{
    if (auto *item = m_table->itemAtPosition(line, column))
        return static_cast<PlainLabel *>(item->widget());
    const bool sentence = column == What || column == Where || column == Until;
    const auto flow = sentence ? PlainLabel::Flow::Wrap : PlainLabel::Flow::Elide;
    auto *label = new PlainLabel(m_theme, {.colour = colour, .flow = flow}, this);
    if (!sentence)
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // The numbers stand below each other.
    label->setAlignment((column == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    m_table->addWidget(label, line, column, sentence ? Qt::AlignTop : Qt::AlignTop | label->alignment());
    label->show(); // now: a person who asks sees the numbers at once, not after another turn of the loop
    return label;
}

void MachinePage::showHeld(const std::vector<Held> &held)
{
    const std::array heads = {tr("What"), tr("How many"), tr("Oldest"), tr("Where"), tr("Kept")};
    for (int column = What; column <= Until; ++column)
        cell(0, column, Colour::TextSecondary)->setPlainText(heads[static_cast<std::size_t>(column)]);
    int line = 1;
    for (const Held &one : held) {
        const QString number = QLocale().toString(static_cast<qlonglong>(one.count));
        cell(line, What)->setPlainText(words(one.kind));
        cell(line, What)
            ->setAccessibleName(tr("%1: %2, %3, %4").arg(words(one.kind), number, words(one.where), words(one.until)));
        cell(line, Count)->setPlainText(number);
        cell(line, Oldest)->setPlainText(one.oldest ? dateOf(*one.oldest) : QStringLiteral("–"));
        cell(line, Where)->setPlainText(words(one.where));
        cell(line, Until, Colour::TextSecondary)->setPlainText(words(one.until));
        ++line;
    }
}

void MachinePage::verify()
{
    if (m_verifying)
        return;
    m_verifying = true; // the button stays usable: one that is not loses the keyboard
    m_outcome->setColour(Colour::TextSecondary);
    m_outcome->setPlainText(tr("Reading every page again…"));
    m_proofs->setFacts({});
    deliver(m_inventory.verify(), this, [this](const Result<std::vector<Proved>> &proved) {
        m_verifying = false;
        if (proved) {
            showProved(*proved);
            count();
            return;
        }
        m_outcome->setColour(Colour::Danger);
        m_outcome->setPlainText(tr("It could not be verified: %1").arg(kit::errorText(proved.error().code)));
    });
}

void MachinePage::showProved(const std::vector<Proved> &proved)
{
    const auto failed = std::ranges::count(proved, false, &Proved::holds);
    m_outcome->setColour(failed > 0 ? Colour::Danger : Colour::Success);
    m_outcome->setPlainText(
        failed > 0 ? tr("%n thing(s) do not hold. Stop working and tell your lead.", nullptr, static_cast<int>(failed))
                   : tr("Everything holds."));
    std::vector<kit::KeyValueList::Fact> facts;
    for (const Proved &one : proved) {
        const QString detail = QString::fromStdString(one.detail);
        const QString word = one.holds ? tr("Holds") : tr("Does not hold");
        facts.push_back({words(one.what), detail.isEmpty() ? word : tr("%1 (%2)").arg(word, detail),
                         one.holds ? Tone::Good : Tone::Danger});
    }
    m_proofs->setFacts(facts);
}

} // namespace vigie::ui::shell
