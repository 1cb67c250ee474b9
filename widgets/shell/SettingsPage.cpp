#include "widgets/shell/SettingsPage.h"

#include "widgets/kit/Button.h"
#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/shell/Appearances.h"
#include "widgets/shell/FilterSettings.h"
#include "widgets/shell/PageColumn.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vigie::ui::shell {

using kit::Colour;
using kit::Metric;

namespace {

constexpr int ColumnWidth = 560;
constexpr std::initializer_list<int> LockMinutes{1, 2, 3, 5};
constexpr std::initializer_list<int> TextSizes{80, 90, 100, 110, 125, 150, 175, 200};

} // namespace

SettingsPage::SettingsPage(kit::ThemeSource &theme, domain::Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_preferences(preferences), m_scheme(choice("scheme", tr("Theme"))),
      m_language(choice("language", tr("Language"))), m_text(choice("textSize", tr("Text size"))),
      m_density(choice("density", tr("Rows"))), m_motion(new QCheckBox(tr("Less motion"), this)),
      m_lock(choice("lockAfter", tr("Lock after"))), m_links(new QWidget(this)),
      m_facts(new kit::KeyValueList(theme, this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setAccessibleName(tr("Settings"));
    m_motion->setObjectName(QStringLiteral("reducedMotion"));
    m_motion->setAccessibleName(tr("Less motion"));
    m_links->setObjectName(QStringLiteral("settingsLinks"));
    auto *links = new kit::FlowLayout(m_links, theme->metric(Metric::SpaceS));
    links->setContentsMargins(0, 0, 0, 0);
    m_facts->setObjectName(QStringLiteral("machineFacts"));
    m_facts->setAccessibleName(tr("On this machine"));

    m_scheme->addItem(tr("Light"), static_cast<int>(kit::Scheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(kit::Scheme::Dark));
    m_scheme->addItem(tr("High contrast"), static_cast<int>(kit::Scheme::HighContrast));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const int percent : TextSizes)
        m_text->addItem(tr("%1 %").arg(percent), percent);
    for (const int minutes : LockMinutes)
        m_lock->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_density->addItem(tr("Compact"), static_cast<int>(kit::Density::Compact));
    m_density->addItem(tr("Comfortable"), static_cast<int>(kit::Density::Comfortable));

    auto *title = new kit::PlainLabel(theme, {kit::Type::Title, kit::Weight::Strong}, this);
    title->setPlainText(tr("Settings"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme->metric(Metric::SpaceXl));
    form->setVerticalSpacing(theme->metric(Metric::SpaceM));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto addRow = [&](const QString &label, QWidget *field) {
        auto *text = new kit::PlainLabel(m_theme, {kit::Type::Body, kit::Weight::Regular, Colour::TextSecondary}, this);
        text->setPlainText(label);
        text->setMinimumWidth(text->fontMetrics().horizontalAdvance(label));
        text->setMinimumHeight(field->sizeHint().height()); // so that both stand on one line
        form->addRow(text, field);
    };
    addRow(tr("Theme"), m_scheme);
    addRow(tr("Language"), m_language);
    addRow(tr("Text size"), m_text);
    addRow(tr("Rows"), m_density);
    addRow(QString(), m_motion);
    addRow(tr("Lock after"), m_lock);

    auto *column = &pageColumn(theme, *this, QStringLiteral("settings"), tr("Settings"), ColumnWidth, Metric::SpaceL);
    auto *content = column->parentWidget();
    column->addWidget(title);
    column->addWidget(m_links);
    column->addWidget(new kit::SectionHeader(theme, tr("Appearance"), content));
    column->addLayout(form);
    column->addSpacing(theme->metric(Metric::SpaceM));
    column->addWidget(new kit::SectionHeader(theme, tr("Pictures before you ask to see them"), content));
    column->addWidget(new FilterSettings(theme, preferences, content));
    column->addSpacing(theme->metric(Metric::SpaceM));
    column->addWidget(new kit::SectionHeader(theme, tr("On this machine"), content));
    column->addWidget(m_facts);
    column->addStretch(1);

    load();
    connect(&preferences, &domain::Preferences::changed, this, &SettingsPage::load); // also what was set elsewhere
    for (auto *box : {m_scheme, m_text, m_density})
        connect(box, &QComboBox::activated, this, &SettingsPage::applyAppearance);
    connect(m_motion, &QCheckBox::toggled, this, &SettingsPage::applyAppearance);
    connect(m_lock, &QComboBox::activated, this,
            [this] { writeIdleLimit(m_preferences, std::chrono::minutes(m_lock->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this, [this] {
        const auto language = m_language->currentData().toString();
        if (language == readLanguage(m_preferences))
            return;
        writeLanguage(m_preferences, language);
        Q_EMIT languageChosen();
    });
}

QComboBox *SettingsPage::choice(const char *name, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    kit::nameChoice(*box, accessibleName);
    return box;
}

void SettingsPage::load()
{
    const auto appearance = readAppearance(m_preferences);
    const QSignalBlocker blocker(m_motion);
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(appearance.scheme)));
    m_text->setCurrentIndex(std::max(0, m_text->findData(appearance.textPercent)));
    m_density->setCurrentIndex(m_density->findData(static_cast<int>(appearance.density)));
    m_motion->setChecked(appearance.motion == kit::Motion::Reduced);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(readIdleLimit(m_preferences)).count();
    m_lock->setCurrentIndex(std::max(0, m_lock->findData(static_cast<int>(minutes))));
    m_language->setCurrentIndex(m_language->findData(readLanguage(m_preferences)));
}

void SettingsPage::applyAppearance()
{
    kit::Appearance appearance;
    appearance.scheme = static_cast<kit::Scheme>(m_scheme->currentData().toInt());
    appearance.textPercent = m_text->currentData().toInt();
    appearance.density = static_cast<kit::Density>(m_density->currentData().toInt());
    appearance.motion = m_motion->isChecked() ? kit::Motion::Reduced : kit::Motion::Full;
    if (m_theme.setAppearance(appearance))
        writeAppearance(m_preferences, appearance);
}

void SettingsPage::addLink(const QString &id, QAction &action)
{
    auto *button = new kit::Button(m_theme, action.text(), kit::Button::Role::Plain, m_links);
    button->setObjectName(QStringLiteral("settingsLink.") + id);
    m_links->layout()->addWidget(button);
    const auto showKey = [button, &action] { button->setKeyHint(kit::keyText(action.shortcut())); };
    showKey();
    connect(&action, &QAction::changed, button, showKey);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
}

void SettingsPage::setMachineFacts(const std::vector<kit::KeyValueList::Fact> &facts)
{
    m_facts->setFacts(facts);
}

} // namespace vigie::ui::shell
