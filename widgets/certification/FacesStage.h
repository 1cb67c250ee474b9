#pragma once

#include "models/domain/CertificationVerdict.h"
#include "widgets/certification/FacePair.h"
#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"

#include <array>

namespace vigie::ui::certification {

/// The first stage: two faces and five answers, all equally near. Nothing else is here that could answer instead: no
/// names, no dates, no machine, no clock.
class FacesStage : public QWidget
{
    Q_OBJECT

public:
    FacesStage(const kit::ThemeSource &theme, kit::ActionRegistry &actions, QWidget *parent = nullptr);

    void show(const EvidenceLooks &looks);
    void clear();
    /// Whether it can be answered now; `why` not.
    void setAnswerable(bool answerable, const QString &why = {});
    /// Unknown: not given yet.
    void setAnswer(domain::FaceAnswer answer);
    FacePair &pair() { return *m_pair; }

Q_SIGNALS:
    void answered(vigie::domain::FaceAnswer answer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeAnswers();
    QWidget *makeTools();
    QWidget *makeAnswers();
    QAction *add(const char *id, const QString &text, const QString &shortText, const QKeySequence &key,
                 std::function<void()> run);
    QString quality(const domain::FaceFinding *finding) const;
    void refresh();

    const kit::ThemeSource &m_theme;
    kit::ActionRegistry &m_actions;
    FacePair *m_pair;
    kit::PlainLabel *m_left;
    kit::PlainLabel *m_right;
    kit::PlainLabel *m_question;
    std::array<QAction *, 5> m_answers{};
    std::array<kit::Button *, 5> m_buttons{};
    QAction *m_grey = nullptr;
    QAction *m_mirror = nullptr;
    QAction *m_loupe = nullptr;
    QAction *m_before = nullptr;
    QAction *m_after = nullptr;
    domain::FaceAnswer m_answer = domain::FaceAnswer::Unknown;
    bool m_isAnswerable = false;
    QString m_why;
};

} // namespace vigie::ui::certification
