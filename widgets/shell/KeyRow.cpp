#include "widgets/shell/KeyRow.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/VisibleText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui::shell {

using kit::Colour;
using kit::Metric;

KeyRow::KeyRow(const kit::ThemeSource &theme, const QAction &action, const QKeySequence &standard, QWidget *parent)
    : QWidget(parent), m_id(action.objectName()), m_standard(standard),
      m_field(new KeyField(theme, kit::visibleLine(action.text()), this)),
      m_reset(new kit::Button(theme, tr("Back to %1").arg(standard.isEmpty() ? tr("no key") : kit::keyText(standard)),
                              kit::Button::Role::Quiet, this)),
      m_note(new kit::PlainLabel(
          theme, {kit::Type::Caption, kit::Weight::Regular, Colour::Text, kit::PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("keyRow.") + m_id);
    m_field->setObjectName(QStringLiteral("keyField.") + m_id);
    m_reset->setObjectName(QStringLiteral("keyReset.") + m_id);
    m_reset->setAccessibleName(tr("%1: back to the key it came with").arg(kit::visibleLine(action.text())));
    m_note->setObjectName(QStringLiteral("keyNote.") + m_id);
    auto *text = new kit::PlainLabel(theme, {}, this);
    text->setPlainText(action.text());
    auto *line = new QHBoxLayout;
    line->setSpacing(theme->metric(Metric::SpaceS));
    line->addWidget(text, 1);
    line->addWidget(m_reset);
    line->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme->metric(Metric::SpaceXs), 0, theme->metric(Metric::SpaceXs));
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_note);
    m_note->hide();
    connect(m_field, &KeyField::keyPressed, this, [this](const QKeySequence &key) { Q_EMIT keyChosen(m_id, key); });
    connect(m_field, &KeyField::listeningStarted, this, [this] { say(kit::Tone::Neutral, {}); });
    connect(m_reset, &QAbstractButton::clicked, this, [this] { Q_EMIT keyChosen(m_id, m_standard); });
    setKey(action.shortcut());
}

void KeyRow::setKey(const QKeySequence &key)
{
    m_field->setKey(key);
    m_reset->setVisible(key != m_standard);
}

void KeyRow::say(kit::Tone tone, const QString &text)
{
    m_note->setColour(kit::inkOf(tone));
    m_note->setPlainText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace vigie::ui::shell
