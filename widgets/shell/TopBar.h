#pragma once

#include "models/domain/Claim.h"
#include "models/domain/Session.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/ClaimRing.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/StatusTag.h"

#include <QWidget>

#include <vector>

#include <optional>

namespace vigie::ui::shell {

/// Where one is, the search, how long the case is ours, the connection, what waits to be sent, and who one is.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void setPlace(const QString &place);
    void setSearchKey(const QString &key);
    void setClaim(Milliseconds remaining, Milliseconds total);
    void setNoClaim();
    void setLink(kit::Tone tone, const QString &word, const QString &explanation);
    void setWaiting(int waiting, int returned);
    void setPerson(const std::optional<domain::Session> &session);
    /// Where a message may stand for a while, the best place first: beside the place, over the place. What the claim
    /// and the connection say stays in sight.
    std::vector<QRect> messageRooms() const;

Q_SIGNALS:
    void searchRequested();
    void outboxRequested();
    void arranged(); ///< the parts want other room than before

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const kit::ThemeSource &m_theme;
    kit::PlainLabel *m_place;
    kit::Button *m_search;
    kit::ClaimRing *m_claim;
    kit::StatusTag *m_link;
    kit::Button *m_outbox;
    kit::PlainLabel *m_person;
};

} // namespace vigie::ui::shell
