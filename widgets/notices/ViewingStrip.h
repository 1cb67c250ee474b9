#pragma once

#include "models/base/Instant.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"

namespace vigie::ui::notices {

/// Below a restricted picture: that it stays covered and how one may look, or how long it is shown still.
class ViewingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ViewingStrip(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void follow(QAction &action) { m_look->follow(action); }
    void showCovered();
    void showLeft(Milliseconds left);

private:
    kit::PlainLabel *m_words;
    kit::Button *m_look;
};

} // namespace vigie::ui::notices
