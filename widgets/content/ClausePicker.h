#pragma once

#include "models/domain/Policy.h"
#include "widgets/kit/Floating.h"

#include <functional>
#include <optional>

namespace vigie::ui::content {

/// Which clause a restriction rests on: one letter each, with what the member will be told. A long letter is paged.
class ClausePicker : public kit::Floating
{
    Q_OBJECT

public:
    ClausePicker(const kit::ThemeSource &theme, QWidget &host, std::string language);

    /// What the member would be told on this clause; nothing when nobody can say.
    using Letter = std::function<std::optional<domain::LetterDraft>(const domain::Clause &)>;
    enum class Keys {
        Decide, ///< a clause's letter chooses it at once
        Read    ///< a clause's letter marks it, so that its letter to the member can be read; Enter chooses
    };
    /// `clauses` that may ground `action`; `likely` is marked first.
    void ask(domain::DecisionAction action, std::vector<domain::Clause> clauses, domain::Category likely, Letter letter,
             Keys keys = Keys::Decide);

Q_SIGNALS:
    void chosen(vigie::domain::DecisionAction action, const vigie::domain::ClauseId &clause);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QRect placeIn(const QSize &area) const override;

private:
    QString text(const domain::LocalizedText &localized) const { return localized.in(m_language); }
    QRect line(int index) const;
    int lineAt(const QPoint &point) const;
    int headHeight() const;
    int listWidth() const;
    QString told() const; ///< the letter of the marked clause, exactly as it is sent
    bool canChoose(int index) const;
    QRect letterBox() const;
    int letterHeight() const; ///< of the whole letter
    void scrollTo(int top);
    void paintLetter(QPainter &painter) const;
    void paintClause(QPainter &painter, int index) const;
    void select(int index);
    void choose(int index);

    std::string m_language;
    domain::DecisionAction m_action = domain::DecisionAction::Unknown;
    std::vector<domain::Clause> m_clauses;
    Letter m_letter;
    Keys m_keys = Keys::Decide;
    int m_current = 0;
    int m_top = 0; ///< of the letter, in pixels above its box
};

} // namespace vigie::ui::content
