#pragma once

#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StateView.h"
#include "widgets/notices/NoticePorts.h"

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

private:
    void show(const domain::NoticeFile &file);
    void fail(ErrorCode reason);
    void drop();
    void addDecision(const domain::DecidedNotice &decided);
    void addComplaint(const domain::FiledComplaint &filed);
    void addLetter(const domain::SentLetter &sent);
    void addStatements(const domain::NoticeFile &file);
    void addStatement(const domain::NoticeStatement &statement);
    kit::PlainLabel *add(const QString &text, const char *name, kit::PlainLabel::Look look);
    void addHead(const QString &text, const char *name);
    void dress();

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
};

} // namespace vigie::ui::notices
