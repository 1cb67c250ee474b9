#pragma once

#include "models/domain/ports/ApplicationReader.h"
#include "widgets/certification/EvidenceLooks.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/StatusTag.h"

#include <QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace vigie::ui::certification {

/// One piece of evidence in the panel: what it is, whether it was looked at, what is wrong with its picture.
class EvidenceRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EvidenceRow(const kit::ThemeSource &theme, QWidget *parent = nullptr);
    void show(const EvidenceLook &look, int number);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Laid
    {
        QRect kind;
        QRect tag;
        std::vector<QRect> findings;
        int height = 0;
    };
    Laid laid(int width) const;

    const kit::ThemeSource &m_theme;
    QString m_kind;
    QString m_state;
    QStringList m_findings;
    domain::Tone m_tone = domain::Tone::Neutral;
};

/// Beside the stages: what was sent, what the account is, and a note for colleagues. A piece that is chosen is shown
/// whole.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void showApplication(const domain::ApplicationDetail &detail);
    void showEvidence(const EvidenceLooks &looks);
    void setChosen(const domain::EvidenceId &id);
    void clear();
    kit::NoteField &note() { return *m_note; }

Q_SIGNALS:
    void chosen(const vigie::domain::EvidenceId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const kit::ThemeSource &m_theme;
    QVBoxLayout *m_list;
    kit::KeyValueList *m_facts;
    kit::NoteField *m_note;
    std::vector<EvidenceRow *> m_rows;
    std::vector<domain::EvidenceId> m_ids;
    domain::EvidenceId m_chosen;
};

} // namespace vigie::ui::certification
