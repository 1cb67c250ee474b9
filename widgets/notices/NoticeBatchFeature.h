#pragma once

#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Toast.h"
#include "widgets/notices/NoticeFlow.h"
#include "widgets/notices/NoticeList.h"

class QAction;

namespace vigie::ui::notices {

class NoticeBatchSheet;

/// Several notices at once: the ones chosen in the list, or, where none is, the wave of the one on the desk: what is
/// open on the same content or the same members.
class NoticeBatchFeature : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const kit::ThemeSource &theme;
        NoticePorts ports;
        kit::ActionRegistry &actions;
        NoticeFlow &flow;
        NoticeList &list;
        kit::Toast &toast;
        QWidget &desk;
    };

    explicit NoticeBatchFeature(Parts parts);

    NoticeBatchSheet &sheet() const { return *m_sheet; }
    /// Lock, sign-out: nothing more is begun, and nothing of it stays on the screen.
    void leave();

private:
    QAction *add(const char *id, const QString &text, const QString &shortText, const QKeySequence &key,
                 std::function<void()> run);
    QWidget *underTheList();
    void open();
    void begin(std::vector<domain::CaseId> cases);
    void goOn(bool decided);
    void refresh();
    bool isBusy() const;

    Parts m_parts;
    NoticeBatchSheet *m_sheet;
    QAction *m_open = nullptr;
    QAction *m_last = nullptr;
    domain::CaseId m_before; ///< on the desk when a batch was opened: who only looked is back at it
};

} // namespace vigie::ui::notices
