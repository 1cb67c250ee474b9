#include "widgets/shell/DangerPanel.h"

#include "widgets/shell/EmergencyNumbers.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::shell {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 560;

}

DangerPanel::DangerPanel(const kit::ThemeSource &theme, QWidget &host, const TeamPorts &ports, const QString &language)
    : Floating(theme, host), m_ports(ports), m_about(new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this)),
      m_words(new kit::NoteField(theme, this)), m_keeper(new kit::DraftKeeper(ports.drafts, *m_words)),
      m_alert(new kit::Button(theme, tr("Tell the lead now"), kit::Button::Role::Danger, this))
{
    setObjectName(QStringLiteral("dangerPanel"));
    setAccessibleName(tr("Someone is in danger"));
    auto *title = new PlainLabel(
        theme, {kit::Type::Emphasis, kit::Weight::Strong, Colour::Danger, PlainLabel::Flow::Elide}, this);
    title->setPlainText(tr("Someone is in danger"));
    m_about->setObjectName(QStringLiteral("dangerAbout"));
    m_words->setObjectName(QStringLiteral("dangerWords"));
    m_words->setAccessibleName(tr("What makes you think so"));
    m_words->setPlaceholderText(tr("What makes you think so? One sentence is enough, none is enough too."));
    m_alert->setObjectName(QStringLiteral("dangerAlert"));
    m_alert->setKeyHint(tr("Ctrl+Enter"));
    auto *close = new kit::Button(theme, tr("Back to the work"), kit::Button::Role::Quiet, this);
    close->setObjectName(QStringLiteral("dangerClose"));
    close->setKeyHint(tr("Esc"));
    const int space = theme->metric(Metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addWidget(title);
    addNumbers(*column, language);
    column->addWidget(m_about);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_alert);
    column->addLayout(row);
    connect(m_words, &kit::NoteField::submitted, this, &DangerPanel::alert);
    connect(m_alert, &QAbstractButton::clicked, this, &DangerPanel::alert);
    connect(close, &QAbstractButton::clicked, this, &Floating::close);
}

void DangerPanel::addNumbers(QVBoxLayout &column, const QString &language)
{
    const auto numbers = emergencyNumbers(language);
    Q_ASSERT(numbers); // compiled in, proved by a test
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme->metric(Metric::SpaceL));
    grid->setVerticalSpacing(m_theme->metric(Metric::SpaceS));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &number : numbers ? *numbers : std::vector<EmergencyNumber>()) {
        auto *digits = new PlainLabel(m_theme, {.type = kit::Type::Title, .weight = kit::Weight::Strong}, this);
        digits->setObjectName(QStringLiteral("emergencyNumber"));
        digits->setPlainText(number.number);
        digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
        digits->setMinimumWidth(digits->fontMetrics().horizontalAdvance(QStringLiteral("00000")));
        auto *who = new PlainLabel(m_theme, {.weight = kit::Weight::Medium}, this);
        who->setPlainText(number.name);
        auto *when = new PlainLabel(
            m_theme, {kit::Type::Caption, kit::Weight::Regular, Colour::TextSecondary, PlainLabel::Flow::Wrap}, this);
        when->setPlainText(number.when);
        grid->addWidget(digits, line, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(who, line, 1);
        grid->addWidget(when, line + 1, 1);
        line += 2;
    }
    column.addLayout(grid);
}

void DangerPanel::toggle(const InHand &inHand)
{
    if (isOpen())
        return close();
    m_inHand = inHand;
    m_keeper->open({inHand.caseId, "danger"});
    m_about->setPlainText(inHand.caseId.empty()
                              ? tr("The lead sees your alarm at once. Nothing you are working on is lost.")
                              : tr("The lead sees your alarm with the case you have open, and a packet for the "
                                   "authorities (Art. 18) is started from it. Your case stays as it is."));
    m_alert->setEnabled(true);
    open();
}

void DangerPanel::alert()
{
    if (!m_alert->isEnabled() || m_words->toPlainText().size() > kit::NoteField::MaxLength)
        return;
    m_alert->setEnabled(false);
    m_keeper->flush();
    const domain::DangerAlert alert{m_inHand.caseId, m_inHand.member, m_words->toPlainText().trimmed()};
    deliver(m_ports.commanding.command(alert, {}), this, [this](const Result<domain::CommandId> &entered) {
        m_alert->setEnabled(true);
        if (!entered)
            return Q_EMIT refused(entered.code());
        m_keeper->settle();
        close();
        Q_EMIT raised();
    });
}

QWidget *DangerPanel::focusTarget()
{
    return m_words;
}

QRect DangerPanel::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::shell
