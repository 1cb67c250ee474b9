#include "widgets/content/CaseCanvas.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Words.h"

#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using kit::Colour;
using kit::Metric;

CaseCanvas::CaseCanvas(const kit::ThemeSource &theme, domain::PictureSource &source,
                       const domain::Preferences &preferences, masking::DetailMasks &masks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_set(source), m_filters(preferences), m_pages(new QStackedLayout(this)),
      m_pair(new PicturePair(theme)), m_strip(new media::VeilStrip(theme)), m_grid(new media::StillGrid(theme)),
      m_picturePage(new QWidget(this)),
      m_text(new masking::MaskedLabel(theme, {.type = kit::Type::Emphasis, .flow = kit::PlainLabel::Flow::Wrap}, masks)),
      m_state(new kit::StateView(theme))
{
    setObjectName(QStringLiteral("caseCanvas"));
    setAccessibleName(tr("What is judged"));
    auto *column = new QVBoxLayout(m_picturePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pair, 1);
    column->addWidget(m_grid, 1);
    m_grid->hide();
    column->addWidget(m_strip);
    m_text->setObjectName(QStringLiteral("caseText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMargin(theme->metric(Metric::SpaceXl));
    m_text->installEventFilter(this);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_picturePage);
    m_pages->addWidget(m_text);
    connect(m_strip, &media::VeilStrip::chosen, this, [this](int index) {
        shown(m_pair->focused()) = index;
        showSide(m_pair->focused());
    });
    for (const Side side : {Side::First, Side::Second}) {
        connect(&m_pair->at(side), &media::ProtectedPicture::revealPainted, this, [this] { m_sawFull = true; });
        connect(&m_pair->at(side), &media::ProtectedPicture::detailWanted, this,
                [this, side](QSize box) { m_set.sharpen(shown(side), box); });
    }
    connect(m_grid, &media::StillGrid::revealPainted, this, [this] { m_sawFull = true; });
    connect(m_grid, &media::StillGrid::markedChanged, this, &CaseCanvas::completenessChanged);
    connect(m_pair, &PicturePair::focusMoved, this, [this] {
        m_strip->setCurrent(shown(m_pair->focused()));
        Q_EMIT viewChanged();
    });
    connect(m_pair, &PicturePair::viewChanged, this, &CaseCanvas::viewChanged);
    connect(&m_set, &media::PictureSet::sharpened, this, [this](int index, const domain::Picture &detail) {
        for (const Side side : {Side::First, Side::Second})
            if (shown(side) == index)
                m_pair->at(side).setDetail(detail);
    });
    connect(m_state, &kit::StateView::actionTriggered, this, &CaseCanvas::stateActionTriggered);
    connect(&m_set, &media::PictureSet::changed, this, [this](int index) {
        const auto &entry = m_set.entries()[static_cast<std::size_t>(index)];
        if (entry.picture) {
            m_strip->setPicture(index, *entry.picture, m_filter);
            m_grid->setPicture(index, *entry.picture, m_filter);
        } else if (entry.failure) {
            m_grid->setWords(index, kit::errorText(*entry.failure));
        }
        for (const Side side : {Side::First, Side::Second})
            if (shown(side) == index || isComing(side))
                showSide(side);
        Q_EMIT completenessChanged();
    });
    connect(&m_filters, &kit::PictureFilters::changed, this, &CaseCanvas::useFilters);
    useFilters();
    theme.follow(*this);
}

domain::Filter CaseCanvas::filterNow() const
{
    using Opinion = kit::PictureFilters::Opinion;
    return m_filters.of(m_item, m_about, m_sealed ? Opinion::Sealed : Opinion::Open);
}

void CaseCanvas::useFilters()
{
    for (const Side side : {Side::First, Side::Second})
        m_pair->at(side).setGrip(m_filters.grip());
    if (std::exchange(m_filter, filterNow()) == m_filter)
        return;
    m_strip->setFilter(m_filter);
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->setFilter(i, m_filter);
    if (m_pages->currentWidget() == m_picturePage)
        showCurrent();
}

std::vector<media::Sightings *> CaseCanvas::sightings() const
{
    return {&m_pair->at(Side::First).sightings(), &m_pair->at(Side::Second).sightings(), &m_grid->sightings(),
            &m_strip->sightings()};
}

QString CaseCanvas::subject(int index) const
{
    return QStringLiteral("%1/%2").arg(QString::fromStdString(m_case.value)).arg(index);
}

void CaseCanvas::showCase(const domain::CaseDetail &detail, bool sealed)
{
    const auto &item = detail.item;
    const std::string hash = item ? item->contentHash : std::string();
    const bool restricted = item && item->restricted;
    m_item = item;
    m_about = detail.kase.category;
    m_sealed = sealed;
    // Something else about the case has changed: whoever is looking keeps looking, unless less may be seen now.
    if (detail.kase.id == m_case && hash == m_hash && restricted == m_restricted && m_pages->currentWidget() != m_state)
        return useFilters();
    m_filter = filterNow();
    m_case = detail.kase.id;
    m_paintedText = {};
    m_hash = hash;
    m_restricted = restricted;
    m_name = item ? kit::words(item->kind) : QString();
    m_sawFull = false;
    if (!item) {
        dropPictures();
        return showState(kit::StateView::State::Error,
                         tr("The record of this content is missing or damaged. It cannot be decided here."));
    }
    if (item->media.empty()) {
        dropPictures();
        m_text->setWords(item->caption.isEmpty() ? tr("No picture and no text.") : item->caption);
        m_pages->setCurrentWidget(m_text);
        m_text->update();
        return;
    }
    m_pages->setCurrentWidget(m_picturePage);
    m_pages->activate(); // the picture must know its place before it is decoded for it
    m_strip->setCount(static_cast<int>(item->media.size()));
    Q_EMIT footChanged(m_strip->count() > 1 ? m_strip->sizeHint().height() : 0);
    m_pair->setPair(false);
    m_shown = {};
    setGrid(false);
    std::vector<QString> names;
    for (std::size_t i = 0; i < item->media.size(); ++i)
        names.push_back(tr("Picture"));
    m_grid->setCells(QString::fromStdString(m_case.value), names);
    m_set.load(*item, picture().wantedPixels());
    if (!m_set.entries().front().picture)
        showCurrent();
    Q_EMIT completenessChanged();
}

void CaseCanvas::showCurrent()
{
    showSide(Side::First);
    if (m_pair->isPair())
        showSide(Side::Second);
}

void CaseCanvas::showSide(Side side)
{
    const auto &entries = m_set.entries();
    const int index = shown(side);
    if (index >= static_cast<int>(entries.size()) || (side == Side::Second && !m_pair->isPair()))
        return;
    const auto &entry = entries[static_cast<std::size_t>(index)];
    const QString name =
        entries.size() > 1 ? tr("%1, picture %2 of %3").arg(m_name).arg(index + 1).arg(entries.size()) : m_name;
    auto &picture = m_pair->at(side);
    if (m_restricted)
        picture.showRestricted(subject(index), name);
    else if (entry.picture)
        showPixels(side, subject(index), name, *entry.picture);
    else if (entry.failure)
        picture.showFailure(subject(index), name, *entry.failure,
                            media::PictureSet::mayPass(*entry.failure) ? m_retryKey : QString());
    else
        picture.showLoading(subject(index), name, coming(entry.media));
    Q_EMIT viewChanged();
}

bool CaseCanvas::isComing(Side side) const
{
    const auto index = static_cast<std::size_t>(m_shown[static_cast<std::size_t>(side)]);
    const auto &entries = m_set.entries();
    return index < entries.size() && !entries[index].picture && !entries[index].failure;
}

media::ComingPicture CaseCanvas::coming(const domain::MediaRef &medium) const
{
    const auto there =
        std::ranges::count_if(m_set.entries(), [](const auto &entry) { return entry.picture.has_value(); });
    return {
        {medium.width, medium.height}, medium.size, static_cast<int>(there), static_cast<int>(m_set.entries().size())};
}

void CaseCanvas::showPixels(Side side, const QString &subject, const QString &name, const domain::Picture &pixels)
{
    m_pair->at(side).showPicture(subject, name, pixels, m_filter);
    if (m_pair->isPair())
        m_pair->at(side).lookLike(m_pair->at(side == Side::First ? Side::Second : Side::First));
}

void CaseCanvas::setTools(QWidget *tools)
{
    static_cast<QVBoxLayout *>(m_picturePage->layout())->insertWidget(0, tools);
}

void CaseCanvas::setComparing(bool comparing)
{
    if (comparing == m_pair->isPair() || (comparing && !canCompare()))
        return;
    const int first = shown(Side::First);
    m_pair->setPair(comparing);
    m_strip->setCurrent(first);
    if (comparing) {
        shown(Side::Second) = first + 1 < m_strip->count() ? first + 1 : first - 1;
        m_pages->activate();
        showSide(Side::Second);
        m_pair->at(Side::Second).lookLike(picture());
    }
    Q_EMIT viewChanged();
}

void CaseCanvas::setGrid(bool grid)
{
    if (grid == isGrid() || (grid && !canCompare()))
        return;
    setComparing(false);
    m_pair->setVisible(!grid);
    m_strip->setVisible(!grid && m_strip->count() > 1);
    m_grid->setVisible(grid);
    Q_EMIT footChanged(!grid && m_strip->count() > 1 ? m_strip->sizeHint().height() : 0);
    if (grid)
        m_grid->setFocus(Qt::OtherFocusReason);
    else
        picture().setFocus(Qt::OtherFocusReason);
    Q_EMIT viewChanged();
}

QString CaseCanvas::exceptionsNote() const
{
    QStringList ids;
    for (const int index : m_grid->marked())
        ids << QString::fromStdString(m_set.entries()[static_cast<std::size_t>(index)].media.id.value);
    return ids.isEmpty() ? QString() : QStringLiteral("exceptions: %1").arg(ids.join(QStringLiteral(", ")));
}

void CaseCanvas::dropPictures()
{
    setGrid(false);
    m_grid->clear();
    m_set.clear();
    m_strip->setCount(0);
    m_pair->setPair(false);
    m_shown = {};
    picture().clear();
    Q_EMIT footChanged(0);
}

void CaseCanvas::showState(kit::StateView::State state, const QString &sentence, const QString &action,
                           const QString &key)
{
    for (const Side side : {Side::First, Side::Second})
        m_pair->at(side).cover();
    m_grid->cover();
    m_state->setState(state, sentence, action, key);
    m_pages->setCurrentWidget(m_state);
}

void CaseCanvas::showGround()
{
    clear();
    m_pages->setCurrentWidget(m_picturePage);
}

void CaseCanvas::clear()
{
    m_case = {};
    m_hash.clear();
    m_paintedText = {};
    m_sawFull = false;
    dropPictures();
}

domain::CaseId CaseCanvas::paintedCase() const
{
    if (m_pages->currentWidget() == m_text)
        return m_paintedText;
    if (isGrid())
        return m_grid->paintedSubject() == QString::fromStdString(m_case.value) ? m_case : domain::CaseId();
    const bool ours = m_pages->currentWidget() == m_picturePage && !m_case.empty() && isPainted(Side::First) &&
                      (!m_pair->isPair() || isPainted(Side::Second));
    return ours ? m_case : domain::CaseId();
}

bool CaseCanvas::isPainted(Side side) const
{
    return m_pair->at(side).paintedSubject() == subject(m_shown[static_cast<std::size_t>(side)]);
}

bool CaseCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Paint && m_text->isLookedThrough())
        m_paintedText = m_case;
    return QWidget::eventFilter(watched, event);
}

void CaseCanvas::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(Colour::Ground));
}

} // namespace vigie::ui::content
