#pragma once

#include "models/domain/Evidence.h"
#include "widgets/certification/TypedZone.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StatusTag.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;

namespace vigie::ui::certification {

/// A machine readable zone typed by hand, with its check digits computed at every letter. Nothing of it can be copied.
class ZoneEditor : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t MostLines = 3;

    explicit ZoneEditor(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    /// Chooses the size that such documents usually have, unless something is typed already.
    void expect(domain::DocumentKind kind, const std::string &country);
    /// Gives the keyboard to the first line that is not whole.
    void takeFocus();
    void clear();

    QStringList lines() const; ///< empty when nothing is typed
    ZoneSize size() const;

Q_SIGNALS:
    void typed(const QStringList &lines);
    void left(); ///< Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited(int line);
    void choose();
    void work();
    void finishLine(int line);
    bool handleKey(int line, int key);
    void setSize(ZoneSize size);
    void applyTheme();

    const kit::ThemeSource &m_theme;
    QComboBox *m_size;
    std::array<QLineEdit *, MostLines> m_lines{};
    std::array<kit::PlainLabel *, MostLines> m_counts{};
    QWidget *m_checks;
    std::vector<kit::StatusTag *> m_tags;
    kit::PlainLabel *m_sentence;
    bool m_hasDropped = false;
};

} // namespace vigie::ui::certification
