#include "widgets/masking/MaskedLabel.h"

#include "models/base/VisibleText.h"

namespace vigie::ui::masking {

MaskedLabel::MaskedLabel(const kit::ThemeSource &theme, Look look, DetailMasks &masks, QWidget *parent)
    : PlainLabel(theme, look, parent), m_masks(masks)
{
    connect(&masks, &DetailMasks::shownChanged, this, &MaskedLabel::refresh);
}

void MaskedLabel::setWords(const QString &words, qsizetype mostBytes)
{
    const bool same = words == m_words;
    m_mostBytes = mostBytes;
    if (!same) {
        m_words = words;
        ++m_round;
        m_isLookedThrough = m_hasMasked = false;
        look();
    }
    refresh();
}

void MaskedLabel::look()
{
    m_masked = DetailMasks::veiled(m_words);
    if (m_words.trimmed().isEmpty())
        return take({m_words, false});
    if (const auto *known = m_masks.known(m_words))
        return take(*known);
    deliver(m_masks.masked(m_words), this, [this, round = m_round](const Result<DetailMasks::Masked> &masked) {
        if (masked && round == m_round) {
            m_masks.learn(m_words, *masked);
            take(*masked);
            refresh();
        } else if (round == m_round) { // too long to be looked through: only who asks for it sees it
            m_isLookedThrough = m_hasMasked = true;
            refresh();
        }
    });
}

void MaskedLabel::take(const DetailMasks::Masked &masked)
{
    m_masked = masked.text;
    m_hasMasked = masked.hasDetails;
    m_isLookedThrough = true;
}

void MaskedLabel::refresh()
{
    const bool whole = m_masks.areShown() && m_isLookedThrough;
    m_shown = whole ? m_words : m_masked;
    setPlainText(m_mostBytes > 0 ? cutToBytes(m_shown, m_mostBytes) : m_shown);
    Q_EMIT changed();
}

} // namespace vigie::ui::masking
