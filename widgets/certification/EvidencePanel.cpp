#include "widgets/certification/EvidencePanel.h"

#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/VerdictWords.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/TimeWords.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::certification {

using kit::Colour;
using kit::Metric;

namespace {

constexpr int Flow = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// What is to be said about a picture, gravest first.
QStringList findingsOf(const EvidenceLook &look)
{
    QStringList findings;
    if (look.failure)
        return {kit::errorText(*look.failure)};
    if (!look.faces)
        return {};
    if (look.faces->picture.damaged)
        findings << EvidenceWords::fault(domain::EvidenceFault::Damaged);
    if (look.faces->picture.typeMismatch)
        findings << EvidencePanel::tr("The file is not of the type it was sent as.");
    if (look.document) {
        for (const auto fault : documentFaultsOf(look))
            findings << EvidenceWords::fault(fault);
    } else if (look.documentFailure) {
        findings << kit::errorText(*look.documentFailure);
    } else if (facePictureOf(look.evidence.kind) == domain::FacePicture::Selfie &&
               look.faces->found.state != domain::FacesState::LiveAndHeld &&
               look.evidence.kind == domain::EvidenceKind::SecuritySelfie) {
        findings << EvidenceWords::faces(look.faces->found.state);
    }
    if (look.faces->found.turn != domain::Turn::None && look.faces->found.state != domain::FacesState::None)
        findings << EvidencePanel::tr("Sent turned; shown upright.");
    return findings;
}

} // namespace

EvidenceRow::EvidenceRow(const kit::ThemeSource &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme.follow(*this);
}

void EvidenceRow::show(const EvidenceLook &look, int number)
{
    setObjectName(QStringLiteral("evidence.%1").arg(number));
    m_kind = EvidenceWords::kind(look.evidence.kind);
    m_findings = findingsOf(look);
    const bool damaged = look.failure == ErrorCode::Damaged || (look.faces && look.faces->picture.damaged);
    m_tone = look.failure || damaged ? domain::Tone::Danger
             : !look.faces           ? domain::Tone::Neutral
             : look.wasShown         ? domain::Tone::Good
                                     : domain::Tone::Soon;
    m_state = look.failure      ? EvidencePanel::tr("Failed")
              : damaged         ? EvidencePanel::tr("Damaged")
              : look.isComing() ? EvidencePanel::tr("Coming")
              : look.wasShown   ? EvidencePanel::tr("Looked at")
                                : EvidencePanel::tr("Not yet");
    setAccessibleName(QStringList({m_kind, m_state, m_findings.join(QStringLiteral(" "))}).join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

/// Every word is read: lines that are too long are wrapped, not cut.
EvidenceRow::Laid EvidenceRow::laid(int width) const
{
    const int space = m_theme->metric(Metric::SpaceS);
    const QFontMetrics body(m_theme->font(kit::Type::Body)), caption(m_theme->font(kit::Type::Caption));
    const auto wrapped = [](const QFontMetrics &metrics, QPoint from, int wide, const QString &text) {
        const QRect room(from, QSize(std::max(1, wide), QWIDGETSIZE_MAX));
        return QRect(from, QSize(room.width(), metrics.boundingRect(room, Flow, text).height()));
    };
    const int tag = kit::tagWidth(m_theme.theme(), m_state);
    const int inside = width - 2 * space;
    Laid laid;
    laid.kind = wrapped(body, {space, space}, inside - tag - space, m_kind);
    laid.tag = {space + inside - tag, space, tag, body.height()};
    int bottom = laid.kind.bottom() + 1;
    for (const QString &finding : m_findings) {
        laid.findings.push_back(wrapped(caption, {space, bottom + space / 2}, inside, finding));
        bottom = laid.findings.back().bottom() + 1;
    }
    laid.height = bottom + space;
    return laid;
}

QSize EvidenceRow::sizeHint() const
{
    const int width = m_theme->metric(Metric::PanelMinimum);
    return {width, heightForWidth(width)};
}

int EvidenceRow::heightForWidth(int width) const
{
    return laid(width).height;
}

void EvidenceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_theme.theme();
    const Colour ground = isChecked() ? Colour::Selected : isDown() ? Colour::Pressed : Colour::Surface;
    kit::paintBox(painter, rect(), theme.metric(Metric::RadiusSmall),
                  theme.colour(underMouse() && !isChecked() ? Colour::Hover : ground));
    const Laid at = laid(width());
    painter.setFont(theme.font(kit::Type::Body));
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(at.kind, Flow, m_kind);
    kit::paintTag(painter, at.tag, theme, m_tone, m_state);
    painter.setFont(theme.font(kit::Type::Caption));
    painter.setPen(theme.colour(Colour::TextSecondary));
    for (std::size_t i = 0; i < at.findings.size(); ++i)
        painter.drawText(at.findings[i], Flow, m_findings[static_cast<qsizetype>(i)]);
    if (hasFocus())
        kit::paintFocusRing(painter, rect(), theme);
}

EvidencePanel::EvidencePanel(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_list(new QVBoxLayout), m_facts(new kit::KeyValueList(theme, this)),
      m_note(new kit::NoteField(theme, this))
{
    setObjectName(QStringLiteral("evidencePanel"));
    setAccessibleName(tr("Evidence"));
    m_facts->setObjectName(QStringLiteral("applicationFacts"));
    m_facts->setAccessibleName(tr("Application"));
    m_note->setObjectName(QStringLiteral("verdictNote"));
    m_note->setAccessibleName(tr("Note for colleagues"));
    m_note->setPlaceholderText(tr("Goes with your verdict; never to the applicant."));
    const int space = theme->metric(Metric::SpaceM);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("evidenceInside"));
    inside->setAccessibleName(tr("Evidence"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(theme->metric(Metric::SpaceS));
    column->addWidget(new kit::SectionHeader(theme, tr("Evidence"), inside));
    m_list->setSpacing(theme->metric(Metric::SpaceXs));
    column->addLayout(m_list);
    column->addWidget(new kit::SectionHeader(theme, tr("Application"), inside));
    column->addWidget(m_facts);
    column->addWidget(new kit::SectionHeader(theme, tr("Note for colleagues"), inside));
    column->addWidget(m_note);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("evidenceScroll"));
    scroll->setAccessibleName(tr("Evidence"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    for (auto *header : inside->findChildren<kit::SectionHeader *>())
        header->setObjectName(QStringLiteral("evidenceHeading"));
}

void EvidencePanel::showApplication(const domain::ApplicationDetail &detail)
{
    std::vector<kit::KeyValueList::Fact> facts;
    if (detail.member)
        facts.push_back({tr("Member"), detail.member->displayName});
    if (const auto &application = detail.application) {
        facts.push_back({tr("Asks as"), VerdictWords::kind(application->kind)});
        facts.push_back({tr("State"), VerdictWords::state(application->state), VerdictWords::tone(application->state)});
        facts.push_back({tr("Attempt"), QString::number(application->attempt)});
        if (application->submittedAt)
            facts.push_back({tr("Sent"), kit::moment(*application->submittedAt)});
        facts.push_back({tr("Document"), EvidenceWords::document(application->document)});
        if (!application->country.empty())
            facts.push_back({tr("Issued by"), QString::fromStdString(application->country)});
        if (application->consentAt)
            facts.push_back({tr("Consent given"), kit::moment(*application->consentAt)});
        if (application->eraseAt)
            facts.push_back({tr("Evidence is deleted"), kit::moment(*application->eraseAt)});
    }
    m_facts->setFacts(facts);
}

void EvidencePanel::showEvidence(const EvidenceLooks &looks)
{
    const auto &all = looks.all();
    while (m_rows.size() < all.size()) {
        auto *row = new EvidenceRow(m_theme, this);
        const auto index = m_rows.size();
        connect(row, &QAbstractButton::clicked, this, [this, index] {
            setChosen(m_chosen); // what is shown is decided by the desk
            if (index < m_ids.size())
                Q_EMIT chosen(m_ids[index]);
        });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    m_ids.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < all.size());
        if (i >= all.size())
            continue;
        m_ids.push_back(all[i].evidence.id);
        m_rows[i]->show(all[i], static_cast<int>(i));
    }
    setChosen(m_chosen);
}

void EvidencePanel::setChosen(const domain::EvidenceId &id)
{
    m_chosen = id;
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        m_rows[i]->setChecked(!id.empty() && m_ids[i] == id);
}

void EvidencePanel::clear()
{
    m_ids.clear();
    m_chosen = {};
    for (auto *row : m_rows)
        row->hide();
    m_facts->setFacts({});
    m_note->clear();
}

void EvidencePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(Colour::Surface));
}

} // namespace vigie::ui::certification
