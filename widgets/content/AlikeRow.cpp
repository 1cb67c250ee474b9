#include "widgets/content/AlikeRow.h"

#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"
#include "widgets/media/PicturePaint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui::content {

using domain::Likeness;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int VeilWidth = 64, VeilHeight = 48;

QString likenessWords(const domain::NearDuplicate &one)
{
    switch (one.likeness) {
    case Likeness::SameFile:
        return AlikeRow::tr("The same file");
    case Likeness::Same:
        return one.isMirrored ? AlikeRow::tr("The same picture, mirrored") : AlikeRow::tr("The same picture");
    case Likeness::Similar:
        return one.isMirrored ? AlikeRow::tr("Similar, mirrored: look closer") : AlikeRow::tr("Similar: look closer");
    case Likeness::Unknown:
        break;
    }
    return AlikeRow::tr("Alike in a way that this version does not know");
}

} // namespace

AlikeRow::AlikeRow(const kit::ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("alikeRow"));
    const int space = theme->metric(Metric::SpaceS);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(VeilWidth + space, 0, 0, 0);
    row->setSpacing(space);
    auto *words = new QVBoxLayout;
    words->setSpacing(space / 2);
    m_likeness = new PlainLabel(theme, {.weight = kit::Weight::Medium, .flow = PlainLabel::Flow::Wrap}, this);
    m_owner = new PlainLabel(
        theme, {.type = kit::Type::Caption, .colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this);
    m_state = new kit::StatusTag(theme, this);
    m_decision = new PlainLabel(theme, {.type = kit::Type::Caption, .flow = PlainLabel::Flow::Wrap}, this);
    for (auto *widget : std::initializer_list<QWidget *>{m_likeness, m_owner, m_state, m_decision})
        words->addWidget(widget);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_open = new kit::Button(theme, tr("Open"), kit::Button::Role::Plain, this);
    m_open->setObjectName(QStringLiteral("openAlike"));
    row->addWidget(m_open, 0, Qt::AlignTop);
    setMinimumHeight(VeilHeight);
    connect(m_open, &kit::Button::clicked, this, [this] {
        if (m_one.openCase)
            Q_EMIT openRequested(*m_one.openCase);
    });
    connect(&theme, &kit::ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void AlikeRow::showItem(const domain::NearDuplicate &one, const QString &clause, Outcome outcome)
{
    if (one.item != m_one.item)
        dropPicture();
    m_one = one;
    const bool sealed = outcome == Outcome::Sealed;
    m_likeness->setPlainText(likenessWords(one));
    m_owner->setPlainText(one.isSameOwner ? tr("Same member, %1").arg(kit::moment(one.createdAt))
                                          : tr("%1, %2").arg(one.ownerName, kit::moment(one.createdAt)));
    m_state->setState(kit::toneOf(one.state), tr("%1, %2").arg(kit::words(one.state), kit::words(one.classification)));
    m_state->setVisible(!sealed);
    m_decision->setPlainText(sealed ? tr("What became of it is shown after you have judged.") : decisionWords(clause));
    m_open->setVisible(one.openCase.has_value());
    QStringList said{m_likeness->text(), m_owner->text()};
    if (!sealed)
        said << m_state->word();
    setAccessibleName((said << m_decision->text()).join(QStringLiteral(". ")));
    m_open->setAccessibleName(tr("Open the case: %1").arg(m_likeness->text()));
    setVisible(true);
    update();
}

QString AlikeRow::decisionWords(const QString &clause) const
{
    if (!m_one.decision)
        return m_one.openCase ? tr("Waits for a decision") : tr("Nobody has decided about it");
    const auto &decision = *m_one.decision;
    const QString what = decision.isReversal ? tr("Decision reversed") : kit::words(decision.action);
    const QString deed = clause.isEmpty() ? what : tr("%1 (%2)").arg(what, clause);
    return decision.author.isEmpty() ? tr("%1, %2").arg(deed, kit::moment(decision.at))
                                     : tr("%1: %2, %3").arg(decision.author, deed, kit::moment(decision.at));
}

void AlikeRow::setPicture(const domain::Picture &picture, domain::Filter filter)
{
    m_pixels.set(picture, filter);
    update(veilRect());
}

void AlikeRow::dropPicture()
{
    m_pixels.clear();
    update(veilRect());
}

QRect AlikeRow::veilRect() const
{
    return {0, 0, VeilWidth, VeilHeight};
}

void AlikeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = veilRect();
    painter.fillRect(box, m_theme->colour(Colour::Sunken));
    if (const auto seen = m_pixels.seen(std::nullopt, isActiveWindow()); seen != media::Seen::Nothing)
        media::paintStill(painter, m_pixels.image(seen), m_pixels.original(), box, 1);
}

} // namespace vigie::ui::content
