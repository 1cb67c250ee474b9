#include "widgets/kit/DraftKeeper.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace vigie::ui::kit {

DraftKeeper::DraftKeeper(domain::DraftStore &store, QObject &field, std::function<QString()> text,
                         std::function<void(const QString &)> setText)
    : QObject(&field), m_store(store), m_text(std::move(text)), m_setText(std::move(setText))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
}

DraftKeeper::DraftKeeper(domain::DraftStore &store, QPlainTextEdit &field)
    : DraftKeeper(
          store, field, [&field] { return field.toPlainText(); },
          [&field](const QString &text) {
              field.setPlainText(text);
              field.moveCursor(QTextCursor::End);
          })
{
    connect(&field, &QPlainTextEdit::textChanged, this, &DraftKeeper::typed);
}

DraftKeeper::DraftKeeper(domain::DraftStore &store, QLineEdit &field)
    : DraftKeeper(
          store, field, [&field] { return field.text(); }, [&field](const QString &text) { field.setText(text); })
{
    connect(&field, &QLineEdit::textChanged, this, &DraftKeeper::typed);
}

void DraftKeeper::open(const domain::DraftKey &key)
{
    if (key == m_key)
        return;
    flush();
    m_key = key;
    const auto round = ++m_round;
    m_filling = true;
    m_setText({});
    m_filling = false;
    m_unsaved = false;
    deliver(m_store.latest(key), this, [this, round](const Result<std::optional<QString>> &draft) {
        // Whoever is faster than the disk has written something newer.
        if (round != m_round || !draft || !*draft || !m_text().isEmpty())
            return;
        m_filling = true;
        m_setText(**draft);
        m_filling = false;
        Q_EMIT restored();
    });
}

void DraftKeeper::settle()
{
    m_timer.stop();
    m_unsaved = false;
    ++m_round;
    m_filling = true;
    m_setText({});
    m_filling = false;
    (void)m_store.forget(m_key);
}

void DraftKeeper::settle(const QString &sent)
{
    const QString text = m_text();
    if (text == sent)
        return settle();
    if (text.startsWith(sent)) {
        ++m_round;
        m_filling = true;
        m_setText(text.sliced(sent.size()));
        m_filling = false;
    }
    save();
}

void DraftKeeper::flush()
{
    if (m_unsaved)
        save();
}

void DraftKeeper::typed()
{
    if (m_filling)
        return;
    m_unsaved = true;
    if (!m_timer.isActive()) // from the first letter on, so that no quick typist waits for a pause
        m_timer.start(SaveAfter);
}

void DraftKeeper::save()
{
    m_timer.stop();
    m_unsaved = false;
    (void)m_store.save(m_key, m_text()); // a refusal is told by failing()
}

} // namespace vigie::ui::kit
