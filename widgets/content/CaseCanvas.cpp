#include "widgets/content/CaseCanvas.h"

#include "widgets/kit/Words.h"

#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vigie::ui::content {

using kit::Colour;
using kit::Metric;

CaseCanvas::CaseCanvas(const kit::ThemeSource &theme, domain::PictureSource &source, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_set(source), m_pages(new QStackedLayout(this)),
      m_picture(new media::ProtectedPicture(theme)), m_strip(new media::VeilStrip(theme)),
      m_picturePage(new QWidget(this)),
      m_text(new kit::PlainLabel(theme, {.type = kit::Type::Emphasis, .flow = kit::PlainLabel::Flow::Wrap})),
      m_state(new kit::StateView(theme))
{
    setObjectName(QStringLiteral("caseCanvas"));
    setAccessibleName(tr("What is judged"));
    auto *column = new QVBoxLayout(m_picturePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_strip);
    m_text->setObjectName(QStringLiteral("caseText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMargin(theme->metric(Metric::SpaceXl));
    m_text->installEventFilter(this);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_picturePage);
    m_pages->addWidget(m_text);
    connect(m_strip, &media::VeilStrip::chosen, this, &CaseCanvas::showCurrent);
    connect(m_picture, &media::ProtectedPicture::revealPainted, this, [this] { m_sawFull = true; });
    connect(m_state, &kit::StateView::actionTriggered, this, &CaseCanvas::stateActionTriggered);
    connect(&m_set, &PictureSet::changed, this, [this](int index) {
        const auto &entry = m_set.entries()[static_cast<std::size_t>(index)];
        if (entry.picture)
            m_strip->setPicture(index, *entry.picture);
        if (index == m_strip->current())
            showCurrent();
        Q_EMIT completenessChanged();
    });
    theme.follow(*this);
}

QString CaseCanvas::subject(int index) const
{
    return QStringLiteral("%1/%2").arg(QString::fromStdString(m_case.value)).arg(index);
}

void CaseCanvas::showCase(const domain::CaseDetail &detail)
{
    const auto &item = detail.item;
    const std::string hash = item ? item->contentHash : std::string();
    const bool restricted = item && item->restricted;
    if (detail.kase.id == m_case && hash == m_hash && restricted == m_restricted && m_pages->currentWidget() != m_state)
        return; // something else about the case has changed; whoever is looking keeps looking
    m_case = detail.kase.id;
    m_paintedText = {};
    m_hash = hash;
    m_restricted = restricted;
    m_name = item ? kit::words(item->kind) : QString();
    m_sawFull = false;
    if (!item) {
        m_set.clear();
        m_picture->clear();
        return showState(kit::StateView::State::Error,
                         tr("The record of this content is missing or damaged. It cannot be decided here."));
    }
    if (item->media.empty()) {
        m_set.clear();
        m_picture->clear();
        m_text->setPlainText(item->caption.isEmpty() ? tr("No picture and no text.") : item->caption);
        m_pages->setCurrentWidget(m_text);
        m_text->update();
        return;
    }
    m_pages->setCurrentWidget(m_picturePage);
    m_pages->activate(); // the picture must know its place before it is decoded for it
    m_strip->setCount(static_cast<int>(item->media.size()));
    Q_EMIT footChanged(m_strip->count() > 1 ? m_strip->sizeHint().height() : 0);
    m_set.load(*item, m_picture->wantedPixels());
    showCurrent();
    Q_EMIT completenessChanged();
}

void CaseCanvas::showCurrent()
{
    const auto &entries = m_set.entries();
    const int index = m_strip->current();
    if (index >= static_cast<int>(entries.size()))
        return;
    const auto &entry = entries[static_cast<std::size_t>(index)];
    const QString name =
        entries.size() > 1 ? tr("%1, picture %2 of %3").arg(m_name).arg(index + 1).arg(entries.size()) : m_name;
    if (m_restricted)
        m_picture->showRestricted(subject(index), name);
    else if (entry.picture)
        m_picture->showPicture(subject(index), name, *entry.picture);
    else if (entry.failure)
        m_picture->showFailure(subject(index), name, *entry.failure,
                               PictureSet::mayPass(*entry.failure) ? m_retryKey : QString());
    else
        m_picture->showLoading(subject(index), name);
}

void CaseCanvas::showState(kit::StateView::State state, const QString &sentence, const QString &action,
                           const QString &key)
{
    m_picture->cover();
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
    m_strip->setCount(0);
    Q_EMIT footChanged(0);
    m_picture->clear();
    m_set.clear();
}

domain::CaseId CaseCanvas::paintedCase() const
{
    if (m_pages->currentWidget() == m_text)
        return m_paintedText;
    const QString painted = m_picture->paintedSubject();
    const bool ours =
        m_pages->currentWidget() == m_picturePage && !m_case.empty() && painted == subject(m_strip->current());
    return ours ? m_case : domain::CaseId();
}

bool CaseCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Paint)
        m_paintedText = m_case;
    return QWidget::eventFilter(watched, event);
}

void CaseCanvas::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(Colour::Ground));
}

} // namespace vigie::ui::content
