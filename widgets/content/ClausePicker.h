#pragma once

#include "models/domain/Policy.h"
#include "widgets/kit/Floating.h"

#include <functional>
#include <optional>

namespace vigie::ui::content {

/// Which clause a restriction rests on: one letter each, with what the member will be told.
class ClausePicker : public kit::Floating
{
    Q_OBJECT

public:
    ClausePicker(const kit::ThemeSource &theme, QWidget &host, std::string language);

    /// What the member would be told on this clause; nothing when nobody can say.
    using Letter = std::function<std::optional<domain::LetterDraft>(const domain::Clause &)>;
    /// `clauses` that may ground `action`; `likely` is marked first.
    void ask(domain::DecisionAction action, std::vector<domain::Clause> clauses, domain::Category likely,
             Letter letter);

Q_SIGNALS:
    void chosen(vigie::domain::DecisionAction action, const vigie::domain::ClauseId &clause);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QRect placeIn(const QSize &area) const override;

private:
    QString text(const domain::LocalizedText &localized) const { return localized.in(m_language); }
    QRect line(int index) const;
    int lineAt(const QPoint &point) const;
    int headHeight() const;
    int listWidth() const;
    QString told() const; ///< the letter of the marked clause, exactly as it is sent
    bool canChoose(int index) const;
    void paintLetter(QPainter &painter) const;
    void paintClause(QPainter &painter, int index) const;
    void select(int index);
    void choose(int index);

    std::string m_language;
    domain::DecisionAction m_action = domain::DecisionAction::Unknown;
    std::vector<domain::Clause> m_clauses;
    Letter m_letter;
    int m_current = 0;
};

} // namespace vigie::ui::content
