#include "widgets/certification/FacePair.h"

#include "widgets/certification/Watermark.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Painting.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigie::ui::certification {

using domain::EvidenceKind;
using domain::FaceFrame;
using domain::FacePicture;
using domain::FaceRole;
using kit::Metric;

namespace {

constexpr int ThumbWidth = 84;
constexpr std::size_t MostThumbs = 5; ///< the selfie's two faces and a few frames

const domain::EqualisedFace *faceOf(const EvidenceLook &look, FaceRole role)
{
    if (!look.faces)
        return nullptr;
    const auto &faces = look.faces->faces;
    const auto found =
        std::ranges::find_if(faces, [role](const domain::EqualisedFace &face) { return face.finding.role == role; });
    return found == faces.end() ? nullptr : &*found;
}

} // namespace

FacePair::FacePair(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_document(new FacePlate(theme, tr("Face on the document"), this)),
      m_person(new FacePlate(theme, tr("Face of the person"), this)), m_side(new QWidget(this)),
      m_column(new QVBoxLayout(m_side))
{
    setObjectName(QStringLiteral("facePair"));
    setAccessibleName(tr("Faces to compare"));
    m_document->setObjectName(QStringLiteral("documentFace"));
    m_person->setObjectName(QStringLiteral("personFace"));
    m_side->setObjectName(QStringLiteral("otherFaces"));
    m_side->setAccessibleName(tr("More faces of the same person"));
    const int space = theme->metric(Metric::SpaceM);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme->metric(Metric::SpaceS));
    m_column->addStretch(1);
    m_side->setFixedWidth(theme->scaled(ThumbWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space, space, space, space);
    row->setSpacing(theme->metric(Metric::SpaceL));
    row->addWidget(m_document, 1);
    row->addWidget(m_person, 1);
    row->addWidget(m_side);
    setTabOrder(m_document, m_person);
    link(*m_document, *m_person);
    link(*m_person, *m_document);
    connect(m_document, &FacePlate::painted, this, &FacePair::documentPainted);
    connect(m_person, &FacePlate::painted, this, [this] {
        const auto *shown = rightFinding();
        if (shown && m_shown == 0 && m_isSelfieThere)
            Q_EMIT personPainted();
    });
    theme.follow(*this);
}

/// What one hand does to one face is done to the other.
void FacePair::link(FacePlate &from, FacePlate &to)
{
    connect(&from.viewer(), &media::PictureViewer::changed, this, [&from, &to] {
        to.viewer().setView(from.viewer().view());
        to.viewer().setLoupe(from.viewer().loupe());
    });
}

void FacePair::show(const EvidenceLooks &looks)
{
    const auto *front = looks.find(EvidenceKind::DocumentFront);
    const auto *portrait = front ? faceOf(*front, FaceRole::Document) : nullptr;
    m_left = portrait ? std::optional(portrait->finding) : std::nullopt;
    if (portrait)
        m_document->showFace(portrait->pixels);
    else if (front && front->isComing())
        m_document->showComing();
    else
        m_document->showWords(missing(front, FacePicture::Document));
    const auto *selfie = looks.find(EvidenceKind::SecuritySelfie);
    m_personComing = selfie && selfie->isComing();
    m_noPerson = m_personComing ? QString() : missing(selfie, FacePicture::Selfie);
    gather(looks);
    fillSide();
    showRight();
}

void FacePair::gather(const EvidenceLooks &looks)
{
    const auto before = m_shown < candidates() ? m_candidates[static_cast<std::size_t>(m_shown)].pixels : nullptr;
    m_candidates.clear();
    m_isSelfieThere = false;
    const auto take = [this](const EvidenceLook &look, FaceRole role) {
        if (const auto *face = faceOf(look, role))
            m_candidates.push_back({look.evidence.id, face->finding, face->pixels});
    };
    if (const auto *selfie = looks.find(EvidenceKind::SecuritySelfie)) {
        take(*selfie, FaceRole::Live);
        m_isSelfieThere = !m_candidates.empty();
        take(*selfie, FaceRole::HeldCard);
    }
    for (const auto &look : looks.all())
        if (look.evidence.kind == EvidenceKind::LivenessFrame)
            take(look, FaceRole::Live);
    const auto same = std::ranges::find(m_candidates, before, &Candidate::pixels);
    // What somebody chose stays; what merely came first gives way to the selfie.
    const bool stays = m_isChosen && before && same != m_candidates.end();
    m_shown = stays ? static_cast<int>(same - m_candidates.begin()) : 0;
}

QString FacePair::missing(const EvidenceLook *look, FacePicture kind)
{
    const bool document = kind == FacePicture::Document;
    if (!look)
        return document ? tr("No picture of a document was sent.") : tr("No selfie was sent.");
    if (look->failure)
        return kit::errorText(*look->failure);
    return document ? tr("No face was found on the document.") : tr("No face was found in the selfie.");
}

QString FacePair::nameOf(const Candidate &candidate)
{
    return candidate.finding.role == FaceRole::HeldCard ? tr("Face on the card that is held")
                                                        : tr("Face of the person");
}

void FacePair::fillSide()
{
    const std::size_t count = m_candidates.size() > 1 ? std::min(m_candidates.size(), MostThumbs) : 0;
    while (m_thumbs.size() < count) {
        auto *thumb = new FacePlate(m_theme, {}, m_side);
        const int index = static_cast<int>(m_thumbs.size());
        thumb->setObjectName(QStringLiteral("otherFace.%1").arg(index));
        thumb->setStill(true);
        thumb->setStyle({m_style.grey, false});
        connect(thumb, &FacePlate::clicked, this, [this, index] { go(index - m_shown); });
        m_column->insertWidget(index, thumb);
        m_thumbs.push_back(thumb);
    }
    for (std::size_t i = 0; i < m_thumbs.size(); ++i) {
        m_thumbs[i]->setVisible(i < count);
        if (i >= count) {
            m_thumbs[i]->clear();
            continue;
        }
        m_thumbs[i]->setAccessibleName(nameOf(m_candidates[i]));
        m_thumbs[i]->showFace(m_candidates[i].pixels);
    }
    arrangeThumbs();
}

/// Smaller where the room is low: all of them are in sight.
void FacePair::arrangeThumbs()
{
    const int count = static_cast<int>(std::min(m_candidates.size(), m_thumbs.size()));
    if (count == 0)
        return;
    const int room = height() - 2 * m_theme->metric(Metric::SpaceM) - (count - 1) * m_column->spacing();
    const int wished = m_theme->scaled(ThumbWidth) * FaceFrame::Height / FaceFrame::Width;
    const int high = std::clamp(room / count, 1, wished);
    for (auto *thumb : m_thumbs)
        thumb->setFixedSize(high * FaceFrame::Width / FaceFrame::Height, high);
}

void FacePair::showRight()
{
    if (!m_candidates.empty() && (m_isChosen || !m_personComing)) {
        m_person->setAccessibleName(nameOf(m_candidates[static_cast<std::size_t>(m_shown)]));
        m_person->showFace(m_candidates[static_cast<std::size_t>(m_shown)].pixels);
        m_person->viewer().setView(m_document->viewer().view());
    } else if (m_personComing) {
        m_person->showComing();
    } else {
        m_person->showWords(m_noPerson);
    }
    update();
    Q_EMIT changed();
}

void FacePair::go(int step)
{
    const int wanted = std::clamp(m_shown + step, 0, std::max(0, candidates() - 1));
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    m_isChosen = true;
    showRight();
}

const domain::FaceFinding *FacePair::rightFinding() const
{
    return m_candidates.empty() ? nullptr : &m_candidates[static_cast<std::size_t>(m_shown)].finding;
}

void FacePair::setStyle(FaceStyle style)
{
    m_style = style;
    // A mirror is for one of them: mirrored both are as alike as before.
    m_document->setStyle({style.grey, false});
    m_person->setStyle(style);
    for (auto *thumb : m_thumbs)
        thumb->setStyle({style.grey, false});
    Q_EMIT changed();
}

void FacePair::toggleLoupe()
{
    const auto under = m_document->viewer().hasLoupe() ? std::nullopt : std::optional(QPointF(0.5, 0.5));
    for (auto *plate : {m_document, m_person})
        plate->viewer().setLoupe(under);
    Q_EMIT changed();
}

void FacePair::zoom(double factor)
{
    m_document->viewer().zoom(factor);
}

void FacePair::fit()
{
    m_document->viewer().fit();
}

void FacePair::setWatermark(const QString &text)
{
    m_watermark = text;
    update();
}

void FacePair::clear()
{
    m_candidates.clear();
    m_left.reset();
    m_shown = 0;
    m_isChosen = false;
    m_personComing = false;
    m_noPerson.clear();
    for (auto *plate : {m_document, m_person}) {
        plate->clear();
        plate->viewer().setView({});
    }
    for (auto *thumb : m_thumbs) {
        thumb->clear();
        thumb->hide();
    }
    setStyle({});
}

void FacePair::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(kit::Colour::Canvas));
    paintWatermark(painter, rect(), event->rect(), m_theme.theme(), m_watermark);
    if (m_thumbs.empty() || m_candidates.size() < 2)
        return;
    const auto *thumb = m_thumbs[std::min(static_cast<std::size_t>(m_shown), m_thumbs.size() - 1)];
    const int edge = m_theme->metric(Metric::FocusWidth);
    const QRect frame(thumb->mapTo(this, QPoint()), thumb->size());
    kit::paintBox(painter, frame.adjusted(-edge, -edge, edge, edge), m_theme->metric(Metric::RadiusSmall), {},
                  m_theme->colour(kit::Colour::Surface));
}

void FacePair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(m_theme->scaled(ThumbWidth));
    arrangeThumbs();
}

} // namespace vigie::ui::certification
