#pragma once

#include "models/domain/NoticeBatchPlan.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/notices/ClauseSheet.h"
#include "widgets/notices/DecisionForm.h"
#include "widgets/notices/NoticePorts.h"

class QKeyEvent;

namespace vigie::ui::notices {

/// The one decision of a batch while it is written: its form and its clauses on the sheet, what leaves looked through
/// for personal details, and what is typed kept until it has become decisions.
class NoticeBatchWriting : public QObject
{
    Q_OBJECT

public:
    NoticeBatchWriting(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &sheet);

    DecisionForm &form() { return *m_form; }
    DecisionDraft &draft() { return m_draft; }

    /// Speaks of the first that can be read, once; what was typed for a batch that was never decided is in it again.
    void begin(const std::vector<domain::BatchedNotice> &notices);
    void clear();  ///< for another batch
    void settle(); ///< the words have become decisions
    void keep();   ///< what is typed is saved, and is of no batch on the sheet any more
    void close();
    void pickClause();
    bool turnRestriction(domain::RestrictionKind kind);
    /// The keys of the form while it does not have the keyboard. False: none of them.
    bool handleKey(const QKeyEvent &event);
    /// What keeps it from being carried out, as far as it is written; empty: nothing does.
    QString whyNot() const;

Q_SIGNALS:
    void written();  ///< a moment after the last letter: typing never waits for a hundred letters
    void lookedAt(); ///< for personal details

private:
    void showKeys();

    const domain::Connection &m_connection;
    DecisionDraft m_draft;
    DetailNet m_details;
    QTimer m_pause; ///< after the last letter typed
    DecisionForm *m_form;
    ClauseSheet *m_clauses;
    kit::DraftKeeper *m_keep;
};

} // namespace vigie::ui::notices
