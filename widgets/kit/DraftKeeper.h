#pragma once

#include "models/domain/ports/DraftStore.h"

#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace vigie::ui::kit {

/// Keeps what is typed in one field: saved within a second of the first letter, brought back where it was typed. What
/// the disk refuses, the store keeps in memory and tries again.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds SaveAfter{500};

    DraftKeeper(domain::DraftStore &store, QPlainTextEdit &field);
    DraftKeeper(domain::DraftStore &store, QLineEdit &field);

    /// Another place: what was typed at the former one is saved, the field shows the draft of this one.
    void open(const domain::DraftKey &key);
    /// The text has become something else; the field is empty and no draft stays.
    void settle();
    /// `sent`, with which the text began, has become something else. What was typed behind it meanwhile stays, as the
    /// new draft.
    void settle(const QString &sent);
    /// Saves now what is not saved yet.
    void flush();
    const domain::DraftKey &key() const { return m_key; }

Q_SIGNALS:
    void restored(); ///< a draft of an earlier time is in the field

private:
    DraftKeeper(domain::DraftStore &store, QObject &field, std::function<QString()> text,
                std::function<void(const QString &)> setText);
    void typed();
    void save();

    domain::DraftStore &m_store;
    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    domain::DraftKey m_key;
    QTimer m_timer;
    bool m_unsaved = false;
    bool m_filling = false;
    quint64 m_round = 0; ///< answers for an older place are dropped
};

} // namespace vigie::ui::kit
