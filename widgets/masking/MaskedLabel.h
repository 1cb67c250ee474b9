#pragma once

#include "widgets/kit/PlainLabel.h"
#include "widgets/masking/DetailMasks.h"

namespace vigie::ui::masking {

/// What somebody wrote, with personal details masked until the person at the desk asks for them. Nothing of the text is
/// in the label before it has been looked through.
class MaskedLabel : public kit::PlainLabel
{
    Q_OBJECT

public:
    MaskedLabel(const kit::ThemeSource &theme, Look look, DetailMasks &masks, QWidget *parent = nullptr);

    /// `mostBytes` of UTF-8 are shown, cut after masking; 0: as many as a label takes.
    void setWords(const QString &words, qsizetype mostBytes = 0);
    bool isLookedThrough() const { return m_isLookedThrough; }
    bool hasMasked() const { return m_hasMasked; }
    /// As it stands there: masked, whole once the person has asked for it, veiled until it has been looked through.
    const QString &shown() const { return m_shown; }

Q_SIGNALS:
    void changed(); ///< it was looked through, or its details are shown or masked now

private:
    void look();
    void take(const DetailMasks::Masked &masked);
    void refresh();

    DetailMasks &m_masks;
    QString m_words;
    QString m_masked;
    QString m_shown;
    qsizetype m_mostBytes = 0;
    bool m_isLookedThrough = false;
    bool m_hasMasked = false;
    quint64 m_round = 0; ///< answers about older words are dropped
};

} // namespace vigie::ui::masking
