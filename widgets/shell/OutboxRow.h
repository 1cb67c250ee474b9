#pragma once

#include "models/domain/Command.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StatusTag.h"

#include <QWidget>

namespace vigie::ui::shell {

/// One command of the outbox: what it does, where it is, and for what came back a way to look at it.
class OutboxRow : public QWidget
{
    Q_OBJECT

public:
    OutboxRow(const kit::ThemeSource &theme, const domain::OutboxEntry &entry, QWidget *parent);

    const domain::OutboxEntry &entry() const { return m_entry; }
    /// The same command, further on its way; `sentence` says what happens next.
    void show(const domain::OutboxEntry &entry, const QString &sentence);

    static bool hasReturned(const domain::OutboxEntry &entry);

Q_SIGNALS:
    void lookRequested(const vigie::domain::OutboxEntry &entry);

private:
    domain::OutboxEntry m_entry;
    kit::PlainLabel *m_title;
    kit::StatusTag *m_tag;
    kit::PlainLabel *m_sentence;
    kit::Button *m_look;
};

} // namespace vigie::ui::shell
