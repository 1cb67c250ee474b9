#include "widgets/kit/Palette.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Painting.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::kit {

namespace {

constexpr int ActionRole = Qt::UserRole + 1;
constexpr int KeyRole = Qt::UserRole + 2;
constexpr int Width = 560;
constexpr int VisibleRows = 9;

/// "Décision" is found by "decision".
QString plain(const QString &text)
{
    QString out;
    const QString split = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::ranges::copy_if(split, std::back_inserter(out), [](QChar c) { return !c.isMark(); });
    return out;
}

bool matches(const QString &text, const QString &words)
{
    const auto wanted = plain(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString haystack = plain(text);
    return std::ranges::all_of(wanted, [&](const QString &word) { return haystack.contains(word); });
}

class ActionDelegate : public QAbstractItemDelegate
{
public:
    ActionDelegate(const ThemeSource &theme, QObject *parent) : QAbstractItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = m_theme.theme();
        const int space = t.metric(Metric::SpaceS);
        if (option.state.testFlag(QStyle::State_Selected))
            paintBox(*painter, option.rect.adjusted(0, 1, 0, -1), t.metric(Metric::RadiusSmall),
                     t.colour(Colour::Selected));
        painter->setFont(t.font(Type::Body));
        painter->setPen(t.colour(Colour::Text));
        const QRect box = option.rect.adjusted(space, 0, -space, 0);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty())
            paintKeyCap(*painter, box, t, key, t.colour(Colour::TextSecondary), t.colour(Colour::LineStrong));
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {1, m_theme->rowHeight()};
    }

private:
    const ThemeSource &m_theme;
};

} // namespace

Palette::Palette(const ThemeSource &theme, QWidget &host, const ActionRegistry &actions)
    : Floating(theme, host), m_actions(actions), m_words(new QLineEdit(this)), m_list(new QListView(this)),
      m_found(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    m_words->setObjectName(QStringLiteral("paletteWords"));
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(tr("Command"));
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new ActionDelegate(theme, m_list));
    m_list->setModel(m_found);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int space = theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &Palette::run);
    connect(m_list, &QListView::clicked, this, &Palette::run);
}

void Palette::toggle()
{
    if (isOpen())
        return close();
    m_words->clear();
    filter({});
    open();
}

QWidget *Palette::focusTarget()
{
    return m_words;
}

void Palette::filter(const QString &words)
{
    m_found->clear();
    for (QAction *action : m_actions.available()) {
        if (!matches(m_actions.group(*action) + QLatin1Char(' ') + action->text(), words))
            continue;
        auto *item = new QStandardItem(action->text());
        item->setData(m_actions.idOf(*action), ActionRole);
        item->setData(keyText(action->shortcut()), KeyRole);
        item->setAccessibleText(action->text());
        m_found->appendRow(item);
    }
    m_list->setCurrentIndex(m_found->index(0, 0));
    settle();
}

void Palette::move(int by)
{
    const int rows = m_found->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_found->index(std::clamp(m_list->currentIndex().row() + by, 0, rows - 1), 0));
}

void Palette::run()
{
    const QString id = m_list->currentIndex().data(ActionRole).toString();
    close();
    if (auto *action = m_actions.find(id))
        action->trigger();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            move(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return Floating::eventFilter(watched, event);
}

QRect Palette::placeIn(const QSize &area) const
{
    const int space = m_theme->metric(Metric::SpaceXl);
    const int width = std::min(m_theme->scaled(Width), area.width() - 2 * space);
    const int rows = std::clamp(m_found->rowCount(), 1, VisibleRows);
    const int wished = m_theme->controlHeight() + rows * m_theme->rowHeight() + space;
    return {(area.width() - width) / 2, space * 2, width, std::min(wished, area.height() - 4 * space)};
}

} // namespace vigie::ui::kit
