#include "widgets/shell/KeymapPage.h"

#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/shell/KeyPreferences.h"
#include "widgets/shell/PageColumn.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::shell {

using kit::ActionUse;
using kit::Colour;
using kit::KeyboardLayout;
using kit::Metric;
using kit::Tone;

namespace {

constexpr int ColumnWidth = 720;

} // namespace

KeymapPage::KeymapPage(const kit::ThemeSource &theme, kit::ActionRegistry &actions, domain::Preferences &preferences,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_actions(actions), m_preferences(preferences), m_layout(new QComboBox(this)),
      m_rowsHost(new QWidget)
{
    setObjectName(QStringLiteral("keymapPage"));
    setAccessibleName(tr("Keys"));
    m_layout->setObjectName(QStringLiteral("keyboardLayout"));
    kit::nameChoice(*m_layout, tr("Keyboard"));
    m_layout->addItem(QStringLiteral("AZERTY"), static_cast<int>(KeyboardLayout::Azerty));
    m_layout->addItem(QStringLiteral("QWERTY"), static_cast<int>(KeyboardLayout::Qwerty));
    m_layout->setCurrentIndex(m_layout->findData(static_cast<int>(readLayout(preferences, QLocale()))));

    auto *title = new kit::PlainLabel(theme, {kit::Type::Title, kit::Weight::Strong}, this);
    title->setPlainText(tr("Keys"));
    auto *explanation = new kit::PlainLabel(
        theme, {kit::Type::Body, kit::Weight::Regular, Colour::TextSecondary, kit::PlainLabel::Flow::Wrap}, this);
    explanation->setPlainText(tr("Choose a key, then press the new one. Delete takes a key away. What you change goes "
                                 "with your account to the next workstation."));
    auto *keyboard = new kit::PlainLabel(theme, {}, this);
    keyboard->setPlainText(tr("Keyboard"));
    auto *all = new kit::Button(theme, tr("All keys back to the beginning"), kit::Button::Role::Plain, this);
    all->setObjectName(QStringLiteral("keysResetAll"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme->metric(Metric::SpaceS));
    head->addWidget(keyboard);
    head->addWidget(m_layout);
    head->addStretch(1);
    head->addWidget(all);
    m_list = new QVBoxLayout(m_rowsHost);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);

    auto *column = &pageColumn(theme, *this, QStringLiteral("keymap"), tr("Keys"), ColumnWidth);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addLayout(head);
    column->addWidget(m_rowsHost);
    column->addStretch(1);
    setFocusProxy(m_layout);

    connect(m_layout, &QComboBox::activated, this, [this] {
        writeLayout(m_preferences, layoutChosen());
        refresh();
    });
    connect(all, &QAbstractButton::clicked, this, &KeymapPage::resetAll);
}

KeyboardLayout KeymapPage::layoutChosen() const
{
    return static_cast<KeyboardLayout>(m_layout->currentData().toInt());
}

void KeymapPage::showEvent(QShowEvent *event)
{
    rebuild(); // reasons come and go with the policy
    QWidget::showEvent(event);
}

void KeymapPage::rebuild()
{
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    m_refused.clear();
    const auto actions = m_actions.all();
    QStringList groups;
    for (const QAction *action : actions)
        if (!groups.contains(m_actions.group(*action)))
            groups << m_actions.group(*action);
    for (const QString &group : groups) {
        auto *header = new kit::SectionHeader(m_theme, group, m_rowsHost);
        m_list->addWidget(header);
        for (const QAction *action : actions) {
            if (m_actions.group(*action) != group)
                continue;
            auto *row = new KeyRow(m_theme, *action, m_actions.standardKey(m_actions.idOf(*action)), m_rowsHost);
            connect(row, &KeyRow::keyChosen, this, &KeymapPage::choose);
            m_rows.push_back(row);
            m_list->addWidget(row);
        }
    }
    refresh();
}

void KeymapPage::choose(const QString &id, const QKeySequence &key)
{
    const auto row = std::ranges::find(m_rows, id, &KeyRow::id);
    if (row == m_rows.end())
        return;
    m_refused.clear();
    if (kit::isReserved(key)) {
        m_refused = id;
        (*row)->say(Tone::Danger, tr("%1 is kept for the window and its fields.").arg(kit::keyText(key)));
    } else if (const QAction *other = m_actions.holder(id, key)) {
        m_refused = id;
        (*row)->say(
            Tone::Danger,
            tr("%1 is already: %2. Change that one first.").arg(kit::keyText(key), kit::visibleLine(other->text())));
    } else if (m_actions.rebind(id, key)) {
        writeKeys(m_preferences, m_actions.chosen());
    }
    refresh();
}

void KeymapPage::resetAll()
{
    m_refused.clear();
    m_actions.resetAll();
    writeKeys(m_preferences, m_actions.chosen());
    refresh();
}

/// Of one desk, or of the window around all of them: two desks are never in sight together.
bool KeymapPage::canMeet(const QAction &a, const QAction &b) const
{
    const QString window = QStringLiteral("window");
    const auto deskOf = [&](const QAction &action) {
        const QString id = m_actions.idOf(action);
        return id.contains(u'.') ? id.section(u'.', 0, 0) : window;
    };
    return deskOf(a) == deskOf(b) || deskOf(a) == window || deskOf(b) == window;
}

QString KeymapPage::neighbourWarning(const QAction &action) const
{
    const auto use = m_actions.use(action);
    if (use == ActionUse::Usual || action.shortcut().isEmpty())
        return {};
    const auto opposite = use == ActionUse::Grave ? ActionUse::Frequent : ActionUse::Grave;
    for (const QAction *other : m_actions.all())
        if (m_actions.use(*other) == opposite && canMeet(action, *other) &&
            kit::areNeighbours(action.shortcut(), other->shortcut(), layoutChosen()))
            return tr("Beside %1: %2. A finger that slips would do the other.")
                .arg(kit::keyText(other->shortcut()), kit::visibleLine(other->text()));
    return {};
}

void KeymapPage::refresh()
{
    for (KeyRow *row : m_rows) {
        const QAction *action = m_actions.find(row->id());
        if (!action)
            continue;
        row->setKey(action->shortcut());
        if (row->id() != m_refused)
            row->say(Tone::Soon, neighbourWarning(*action));
    }
}

} // namespace vigie::ui::shell
