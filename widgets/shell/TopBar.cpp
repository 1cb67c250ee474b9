#include "widgets/shell/TopBar.h"

#include "models/base/VisibleText.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui::shell {

using kit::Colour;
using kit::Metric;

TopBar::TopBar(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_place(new kit::PlainLabel(theme, {kit::Type::Emphasis, kit::Weight::Medium}, this)),
      m_search(new kit::Button(theme, tr("Commands"), kit::Button::Role::Quiet, this)),
      m_claim(new kit::ClaimRing(theme, this)), m_link(new kit::StatusTag(theme, this)),
      m_outbox(new kit::Button(theme, {}, kit::Button::Role::Quiet, this)),
      m_person(new kit::PlainLabel(theme, {kit::Type::Body, kit::Weight::Regular, Colour::TextSecondary}, this))
{
    setObjectName(QStringLiteral("topBar"));
    setAccessibleName(tr("Status of this window"));
    m_place->setObjectName(QStringLiteral("place"));
    for (auto *button : {m_search, m_outbox})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where the work is
    m_search->setObjectName(QStringLiteral("commandsButton"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->setGlyph(kit::Icon::Search);
    m_claim->setObjectName(QStringLiteral("claimRing"));
    m_link->setObjectName(QStringLiteral("linkState"));
    m_outbox->setObjectName(QStringLiteral("outboxButton"));
    m_outbox->setGlyph(kit::Icon::Send);
    m_person->setObjectName(QStringLiteral("person"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme->metric(Metric::SpaceL), 0, theme->metric(Metric::SpaceL), 0);
    layout->setSpacing(theme->metric(Metric::SpaceL));
    layout->addWidget(m_place);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addStretch(1);
    layout->addWidget(m_claim);
    layout->addWidget(m_link);
    layout->addWidget(m_outbox);
    layout->addWidget(m_person);
    setFixedHeight(theme->metric(Metric::BarHeight));
    connect(&theme, &kit::ThemeSource::changed, this, [this] {
        setFixedHeight(m_theme->metric(Metric::BarHeight));
        arrange();
    });
    theme.follow(*this);

    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_outbox, &QAbstractButton::clicked, this, &TopBar::outboxRequested);
    setWaiting(0, 0);
    setNoClaim();
}

void TopBar::setSearchKey(const QString &key)
{
    m_search->setKeyHint(key);
}

void TopBar::setPlace(const QString &place)
{
    m_place->setPlainText(place);
    arrange();
}

void TopBar::setClaim(Milliseconds remaining, Milliseconds total)
{
    m_claim->setRemaining(remaining, total);
    arrange();
}

void TopBar::setNoClaim()
{
    m_claim->setIdle();
    arrange();
}

void TopBar::setLink(kit::Tone tone, const QString &word, const QString &explanation)
{
    m_link->setState(tone, word);
    m_link->setToolTip(explanation);
    m_link->setAccessibleName(tr("Connection: %1").arg(word));
    arrange();
}

void TopBar::setWaiting(int waiting, int returned)
{
    if (returned > 0)
        m_outbox->setText(tr("%n came back", nullptr, returned));
    else if (waiting > 0)
        m_outbox->setText(tr("%n waiting", nullptr, waiting));
    else
        m_outbox->setText(tr("All sent"));
    m_outbox->setRole(returned > 0 ? kit::Button::Role::Danger : kit::Button::Role::Quiet);
    m_outbox->setAccessibleName(tr("Outbox: %1").arg(m_outbox->text()));
    arrange();
}

void TopBar::setPerson(const std::optional<domain::Session> &session)
{
    m_person->setPlainText(session ? session->displayName : QString());
    m_person->setAccessibleName(session ? tr("Signed in as %1").arg(visibleLine(session->displayName))
                                        : tr("Nobody is signed in"));
}

/// The place comes first: it says where a decision goes. In a narrow window the words that a sign stands for go.
void TopBar::arrange()
{
    const int space = m_theme->metric(Metric::SpaceL);
    m_search->setText(tr("Commands"));
    m_person->show();
    int needed = m_place->fontMetrics().horizontalAdvance(m_place->text()) + 2 * space;
    for (const QWidget *part : std::initializer_list<QWidget *>{m_search, m_claim, m_link, m_outbox, m_person})
        if (!part->isHidden())
            needed += part->sizeHint().width() + space;
    if (needed > width()) {
        const int before = m_search->sizeHint().width();
        m_search->setText({});
        needed -= before - m_search->sizeHint().width();
    }
    m_person->setVisible(needed <= width());
    Q_EMIT arranged();
}

/// By what the parts want, not by where they stand: they are only laid out later.
std::vector<QRect> TopBar::messageRooms() const
{
    const int space = m_theme->metric(Metric::SpaceL);
    int right = width() - space;
    for (const QWidget *part : std::initializer_list<QWidget *>{m_claim, m_link, m_outbox, m_person})
        if (!part->isHidden())
            right -= part->sizeHint().width() + space;
    const int place = 2 * space + m_place->fontMetrics().horizontalAdvance(m_place->text());
    const int left = m_theme->metric(Metric::SpaceS);
    return {QRect(place, 0, right - place, height()), QRect(left, 0, right - left, height())};
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Surface));
    painter.fillRect(0, height() - m_theme->metric(Metric::Hairline), width(), m_theme->metric(Metric::Hairline),
                     m_theme->colour(Colour::Line));
}

} // namespace vigie::ui::shell
