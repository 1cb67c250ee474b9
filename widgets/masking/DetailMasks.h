#pragma once

#include "models/base/Request.h"

#include <QCache>
#include <QObject>
#include <QThreadPool>

namespace vigie::ui::masking {

/// Personal details in what people wrote – e-mail, telephone, bank account, card, postal address – masked for the
/// screen, beside the window's own thread. What was looked through lately is known at once. Shown or not is one answer
/// for all labels of a desk: whoever asks to see the details of a case sees them until the case leaves.
class DetailMasks : public QObject
{
    Q_OBJECT

public:
    struct Masked
    {
        QString text;
        bool hasDetails = false; ///< something in it is masked
    };

    explicit DetailMasks(QObject *parent = nullptr);
    ~DetailMasks() override;

    /// Errors: TooLarge (longer than screening::LetterScreening::LongestLetter).
    Request<Masked> masked(const QString &text);
    /// Null: not looked through yet, or forgotten since.
    const Masked *known(const QString &text) const { return m_known.object(text); }
    void learn(const QString &text, const Masked &masked);

    bool areShown() const { return m_areShown; }
    void setShown(bool shown);

    /// Of the same shape, and tells nothing: what stands there until it has been looked through.
    static QString veiled(const QString &text);

Q_SIGNALS:
    void shownChanged();

private:
    QThreadPool m_pool;
    QCache<QString, Masked> m_known;
    bool m_areShown = false;
};

} // namespace vigie::ui::masking
