#pragma once

#include "models/domain/NearDuplicate.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/media/PicturePixels.h"

#include <QWidget>

namespace vigie::ui::content {

/// One item that looks like the one on the desk: its veil, how alike it is, whose it is, what became of it.
class AlikeRow : public QWidget
{
    Q_OBJECT

public:
    explicit AlikeRow(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    /// Whether what became of it may be read: not while the case on the desk is to be judged without it.
    enum class Outcome : std::uint8_t { Open, Sealed };

    /// `clause` is the code of the clause of its decision, empty when unknown.
    void showItem(const domain::NearDuplicate &one, const QString &clause, Outcome outcome = Outcome::Open);
    /// As `filter` says: a list is no place to ask for more.
    void setPicture(const domain::Picture &picture, domain::Filter filter);
    void dropPicture();
    const domain::NearDuplicate &shown() const { return m_one; }
    kit::Button &openButton() const { return *m_open; }

Q_SIGNALS:
    void openRequested(const vigie::domain::CaseId &kase);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect veilRect() const;
    QString decisionWords(const QString &clause) const;

    const kit::ThemeSource &m_theme;
    domain::NearDuplicate m_one;
    media::PicturePixels m_pixels;
    kit::PlainLabel *m_likeness;
    kit::PlainLabel *m_owner;
    kit::PlainLabel *m_decision;
    kit::StatusTag *m_state;
    kit::Button *m_open;
};

} // namespace vigie::ui::content
