#pragma once

#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StateView.h"
#include "widgets/notices/LetterSaving.h"
#include "widgets/notices/NoticePorts.h"

#include <QPointer>
#include <QStackedWidget>

class QScrollArea;
class QVBoxLayout;

namespace vigie::ui::notices {

/// What the platform keeps about a notice and this machine does not: who sent it, what was decided, which letters
/// left, and how far the statements of reasons have come.
/// Read only when somebody asks, and gone with the notice.
class FileView : public QStackedWidget
{
    Q_OBJECT

public:
    FileView(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget *parent = nullptr);

    /// The notice whose file it would be; empty: none. What was read of another one is dropped.
    void setNotice(const domain::NoticeId &notice);
    void read();
    bool isRead() const { return m_isRead; }
    /// The letters of the file as PDF, where it is in sight and has any.
    bool canSaveLetters() const { return m_saving && isVisible(); }
    void saveLetters();
    void setSaveKey(const QString &key);

Q_SIGNALS:
    void changed(); ///< what it can do may be another thing now

private:
    void show(const domain::NoticeFile &file);
    void fail(ErrorCode reason);
    void drop();
    void addBlock(const domain::NotedBlock &block);
    void addDecision(const domain::DecidedNotice &decided);
    void addComplaint(const domain::FiledComplaint &filed);
    void addLetter(const domain::SentLetter &sent);
    void addStatements(const domain::NoticeFile &file);
    void addStatement(const domain::NoticeStatement &statement);
    kit::PlainLabel *add(const QString &text, const char *name, kit::PlainLabel::Look look);
    void addHead(const QString &text, const char *name);
    void dress();
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    const kit::ThemeSource &m_theme;
    NoticePorts m_ports;
    domain::NoticeId m_notice;
    bool m_isRead = false;
    quint64 m_round = 0; ///< answers about another notice are dropped
    kit::StateView *m_state;
    QScrollArea *m_area;
    QWidget *m_body;
    kit::KeyValueList *m_sender;
    QVBoxLayout *m_lines;
    QPointer<LetterSaving> m_saving; ///< none: no letters
    QString m_saveKey;
};

} // namespace vigie::ui::notices
