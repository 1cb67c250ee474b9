#pragma once

#include "widgets/kit/Button.h"

#include <functional>

namespace vigie::ui::notices {

/// How far a batch is on its sheet.
enum class NoticeBatchStage : std::uint8_t { Choosing, Looking, Preview, Running, Receipts };

/// What can be done with a batch as it stands: buttons that name their keys, at the foot of the sheet. The keys
/// themselves are the sheet's.
class NoticeBatchFoot : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBatchFoot(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void setStage(NoticeBatchStage stage);
    void setLookable(bool lookable) { m_look->setEnabled(lookable); }
    /// How many notices one press decides, and whether it may.
    void setDecidable(int count, bool allowed);
    void setReversible(bool reversible) { m_takeBack->setEnabled(reversible); }
    /// Whether there are other batches to turn to.
    void setOthers(bool older, bool newer);

Q_SIGNALS:
    void lookWanted();
    void confirmed();
    void takeBackWanted();
    void turned(int by); ///< to an older batch, or a newer one
    void left();

private:
    kit::Button *button(const char *name, const QString &text, const QString &key, kit::Button::Role role,
                        std::function<void()> run);

    const kit::ThemeSource &m_theme;
    kit::Button *m_look;
    kit::Button *m_confirm;
    kit::Button *m_stop;
    kit::Button *m_takeBack;
    kit::Button *m_older;
    kit::Button *m_newer;
    kit::Button *m_close;
};

} // namespace vigie::ui::notices
