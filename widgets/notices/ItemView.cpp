#include "widgets/notices/ItemView.h"

#include "widgets/kit/TimeWords.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"
#include "widgets/notices/NoticeWords.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using domain::Item;
using domain::NoticedItem;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::Tone;
using State = kit::StateView::State;

namespace {

constexpr int TagWidth = 120;
constexpr int MostRows = 4;   ///< in sight without scrolling; the picture needs the room
constexpr int FactsShare = 4; ///< of the height, to the picture's PictureShare
constexpr int PictureShare = 7;
constexpr int LeastPicture = 160;

} // namespace

ItemView::ItemView(const kit::ThemeSource &theme, const NoticePorts &ports, DecisionDraft &draft,
                   masking::DetailMasks &masks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_masks(masks), m_draft(draft), m_source(ports.pictures), m_look(ports.viewing, ports.clock),
      m_set(ports.pictures), m_filters(ports.preferences), m_model(draft),
      m_head(new kit::SectionHeader(theme, {}, this)), m_table(new kit::FastTable(theme, this)),
      m_pages(new QStackedWidget(this)), m_picture(new media::ProtectedPicture(theme)),
      m_text(new masking::MaskedLabel(theme, {.type = kit::Type::Emphasis, .flow = PlainLabel::Flow::Wrap}, masks)),
      m_state(new kit::StateView(theme)), m_strip(new media::VeilStrip(theme, this)),
      m_looking(new ViewingStrip(theme, this))
{
    setObjectName(QStringLiteral("itemView"));
    setAccessibleName(tr("Content of the notice"));
    m_head->setObjectName(QStringLiteral("itemsHeading"));
    m_table->setObjectName(QStringLiteral("noticedItems"));
    m_table->setAccessibleName(tr("Content named by the notice"));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({0, TagWidth});
    m_pages->setObjectName(QStringLiteral("itemPages"));
    m_pages->setAccessibleName(tr("Content of the notice"));
    m_picture->setObjectName(QStringLiteral("noticePicture"));
    m_picture->setMinimumHeight(LeastPicture);
    m_text->setObjectName(QStringLiteral("itemText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMargin(theme->metric(Metric::SpaceL));
    m_state->setObjectName(QStringLiteral("itemState"));
    m_strip->setObjectName(QStringLiteral("noticePictures"));
    m_strip->setAccessibleName(tr("Pictures of the set"));
    m_looking->hide();
    for (QWidget *page : std::initializer_list<QWidget *>{m_picture, m_text, m_state})
        m_pages->addWidget(page);
    const int space = theme->metric(Metric::SpaceS);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * space, space, 2 * space, 0);
    head->addWidget(m_head);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_pages, PictureShare);
    column->addWidget(m_strip);
    column->addWidget(m_looking);
    column->addWidget(makeFacts(), FactsShare);
    connectParts();
    connectLook();
    theme.follow(*this);
    useFilter();
}

ItemView::~ItemView()
{
    m_look.disconnect(); // whoever listens may be half gone
    m_look.end(domain::ViewingEnd::Locked);
    m_set.clear();
}

QWidget *ItemView::makeFacts()
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("itemFactsBody"));
    m_caption = new masking::MaskedLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, m_masks, body);
    m_caption->setObjectName(QStringLiteral("itemCaption"));
    m_facts = new kit::KeyValueList(m_theme, body);
    m_facts->setObjectName(QStringLiteral("itemFacts"));
    const int space = m_theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(2 * space, space + space / 2, 2 * space, space + space / 2);
    column->setSpacing(space);
    column->addWidget(m_caption);
    column->addWidget(m_facts);
    column->addStretch(1);
    m_factsArea = new QScrollArea(this);
    m_factsArea->setObjectName(QStringLiteral("itemFactsArea"));
    m_factsArea->setAccessibleName(tr("About this content"));
    m_factsArea->setFrameShape(QFrame::NoFrame);
    m_factsArea->setWidgetResizable(true);
    m_factsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsArea->setFocusPolicy(Qt::NoFocus);
    m_factsArea->setWidget(body);
    body->setAutoFillBackground(true);
    const auto dress = [this, body] {
        QPalette colours = palette();
        colours.setColor(QPalette::Window, m_theme->colour(Colour::Surface));
        m_factsArea->setPalette(colours);
        body->setPalette(colours);
    };
    dress();
    connect(&m_theme, &kit::ThemeSource::changed, this, dress);
    return m_factsArea;
}

void ItemView::connectParts()
{
    connect(m_table, &kit::FastTable::rowChosen, this, [this] { showItem(); });
    connect(m_picture, &media::ProtectedPicture::revealPainted, this, [this] { m_sawFull = true; });
    connect(m_picture, &media::ProtectedPicture::detailWanted, this,
            [this](QSize box) { m_set.sharpen(m_shown, box); });
    connect(&m_set, &media::PictureSet::sharpened, this, [this](int index, const domain::Picture &detail) {
        if (index == m_shown)
            m_picture->setDetail(detail);
    });
    connect(&m_set, &media::PictureSet::changed, this, [this](int index) {
        const auto &entry = m_set.entries()[static_cast<std::size_t>(index)];
        if (entry.picture && index < m_strip->count())
            m_strip->setPicture(index, *entry.picture, filterOf(current()));
        if (index == m_shown)
            showPicture();
        Q_EMIT picturesChanged();
    });
    connect(m_strip, &media::VeilStrip::chosen, this, [this](int index) {
        m_shown = index;
        showPicture();
    });
    connect(&m_filters, &kit::PictureFilters::changed, this, &ItemView::useFilter);
    connect(&m_theme, &kit::ThemeSource::changed, this, &ItemView::keepTableHeight);
}

/// With the grant goes every pixel: here, in the window's memory, and at the source.
void ItemView::connectLook()
{
    connect(&m_look, &RestrictedLook::granted, this, &ItemView::showItem);
    connect(&m_look, &RestrictedLook::over, this, [this] {
        dropPictures();
        m_source.forgetAll();
        showItem();
        m_picture->repaint(); // now, not with the next frame
    });
    connect(&m_picture->sightings(), &media::Sightings::began, &m_look, &RestrictedLook::uncovered);
    connect(&m_picture->sightings(), &media::Sightings::ended, &m_look, &RestrictedLook::covered);
}

bool ItemView::isCovered(const Item &item) const
{
    return item.restricted && !m_look.allows(item.id);
}

/// What is restricted is blurred and grey for everybody, whatever they set for other pictures.
domain::Filter ItemView::filterOf(const NoticedItem *of) const
{
    if (of && of->item && of->item->restricted)
        return domain::FullProtection;
    return m_filters.of(of ? of->item : std::nullopt, m_about, kit::PictureFilters::Opinion::Open);
}

void ItemView::useFilter()
{
    const auto *of = current();
    m_picture->setGrip(of && of->item && of->item->restricted ? domain::RevealGrip::Hold : m_filters.grip());
    if (m_set.entries().empty())
        return;
    m_strip->setFilter(filterOf(of));
    showPicture();
}

void ItemView::showNotice(const domain::NoticeDetail &detail)
{
    const bool another = std::exchange(m_case, detail.kase.id) != detail.kase.id;
    m_about = detail.kase.category;
    if (another) {
        m_look.end(domain::ViewingEnd::Left);
        m_sawFull = false;
        m_shownItem = {};
    }
    const auto chosen = m_shownItem;
    m_head->setText(tr("%n item(s)", nullptr, m_model.rowCount()));
    keepTableHeight();
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (m_model.at(i)->id == chosen)
            row = i;
    m_table->setCurrentIndex(m_model.index(row, 0));
    showItem();
}

void ItemView::keepTableHeight()
{
    const int rows = std::clamp(m_model.rowCount(), 0, MostRows);
    m_table->setFixedHeight(rows * m_theme->rowHeight() + (rows > 0 ? m_theme->metric(Metric::SpaceXs) : 0));
}

const NoticedItem *ItemView::current() const
{
    return m_model.at(m_table->currentIndex().row());
}

QString ItemView::subject(int index) const
{
    return QStringLiteral("%1/%2/%3")
        .arg(QString::fromStdString(m_case.value), QString::fromStdString(m_shownItem.value))
        .arg(index);
}

void ItemView::showItem()
{
    const auto *of = current();
    // Less may be seen of it now: that is another content, too.
    if (m_look.stage() == RestrictedLook::Stage::Granted && !(of && of->item && m_look.allows(of->id)))
        return m_look.end(m_look.left() > Milliseconds(0) ? domain::ViewingEnd::Left
                                                          : domain::ViewingEnd::TimeOver); // comes back here
    std::string hash = of && of->item ? of->item->contentHash : std::string();
    if (of && of->item && of->item->restricted)
        hash += isCovered(*of->item) ? "/covered" : "/granted";
    const bool same = of && of->id == m_shownItem && hash == m_shownHash && of->item.has_value();
    m_shownItem = of ? of->id : domain::ItemId();
    m_shownHash = hash;
    showFacts();
    if (same && !m_set.entries().empty())
        return Q_EMIT itemChosen();
    dropPictures();
    if (!of || !of->item) {
        m_state->setState(State::Empty, of ? tr("This content is not here: it was restricted or deleted, or it has not "
                                                "come yet. It cannot be judged unseen.")
                                           : tr("This notice names nothing that is on the platform."));
        m_pages->setCurrentWidget(m_state);
    } else if (of->item->media.empty()) {
        m_text->setWords(of->item->caption.isEmpty() ? tr("No picture and no text.") : of->item->caption);
        m_pages->setCurrentWidget(m_text);
    } else {
        m_pages->setCurrentWidget(m_picture);
        layout()->activate(); // the picture must know its place before it is decoded for it
        m_strip->setCount(static_cast<int>(of->item->media.size()));
        m_picture->setGrip(of->item->restricted ? domain::RevealGrip::Hold : m_filters.grip());
        if (of->item->restricted && !isCovered(*of->item))
            m_set.loadGranted(*of->item, m_picture->wantedPixels());
        else
            m_set.load(*of->item, m_picture->wantedPixels());
        showPicture();
    }
    Q_EMIT itemChosen();
    Q_EMIT picturesChanged();
}

void ItemView::showPicture()
{
    const auto *of = current();
    const auto &entries = m_set.entries();
    if (!of || !of->item || m_shown >= static_cast<int>(entries.size()))
        return;
    const auto &entry = entries[static_cast<std::size_t>(m_shown)];
    const QString kind = kit::words(of->item->kind);
    const QString name =
        entries.size() > 1 ? tr("%1, picture %2 of %3").arg(kind).arg(m_shown + 1).arg(entries.size()) : kind;
    if (isCovered(*of->item)) {
        m_picture->showRestricted(subject(m_shown), name);
    } else if (entry.picture) {
        m_picture->showPicture(subject(m_shown), name, *entry.picture, filterOf(of));
        if (of->item->restricted)
            m_look.painted();
    } else if (entry.failure) {
        m_picture->showFailure(subject(m_shown), name, *entry.failure,
                               media::PictureSet::mayPass(*entry.failure) ? m_retryKey : QString());
    } else {
        m_picture->showLoading(subject(m_shown), name, {{entry.media.width, entry.media.height}, entry.media.size});
    }
}

void ItemView::showFacts()
{
    const auto *of = current();
    m_factsArea->setVisible(of && of->item);
    if (!of || !of->item)
        return;
    const Item &item = *of->item;
    m_caption->setVisible(!item.caption.isEmpty() && !item.media.empty());
    m_caption->setWords(item.caption);
    std::vector<kit::KeyValueList::Fact> facts{
        {tr("State"), kit::words(item.state), kit::toneOf(item.state)},
        {tr("Class"), kit::words(item.classification), {}},
    };
    if (of->owner) {
        const auto &owner = *of->owner;
        facts.push_back({tr("Owner"), owner.displayName + QLatin1Char(' ') + owner.handle, {}});
        facts.push_back({tr("Account"),
                         owner.frozen       ? tr("frozen")
                         : owner.restricted ? tr("restricted")
                         : owner.certified  ? tr("certified")
                                            : tr("not certified"),
                         owner.frozen || owner.restricted ? Tone::Danger
                         : owner.certified                ? Tone::Good
                                                          : Tone::Soon});
        if (owner.strikes > 0)
            facts.push_back({tr("Strikes"), QString::number(owner.strikes), Tone::Soon});
        facts.push_back({tr("Language"), NoticeWords::language(owner.language), {}});
    } else {
        facts.push_back({tr("Owner"), tr("not known here"), {}});
    }
    if (item.knownHash)
        facts.push_back({tr("File"), tr("On the list of known illegal files: it can be decided unseen"), Tone::Danger});
    facts.push_back({tr("Published"), item.publishedAt ? kit::moment(*item.publishedAt) : tr("never"), {}});
    m_facts->setFacts(facts);
}

void ItemView::dropPictures()
{
    m_picture->clear();
    m_set.clear();
    m_strip->setCount(0);
    m_shown = 0;
}

void ItemView::clear()
{
    m_look.end(domain::ViewingEnd::Left);
    m_case = {};
    m_shownItem = {};
    m_shownHash.clear();
    m_sawFull = false;
    dropPictures();
    m_caption->setWords({});
    m_facts->setFacts({});
}

void ItemView::prefetch(const domain::NoticeDetail &detail)
{
    if (!detail.items.empty() && detail.items.front().item)
        m_set.prefetch(*detail.items.front().item, m_picture->wantedPixels());
}

void ItemView::go(int by)
{
    const int row = std::clamp(m_table->currentIndex().row() + by, 0, std::max(0, m_model.rowCount() - 1));
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void ItemView::tickCurrent()
{
    const auto *of = current();
    if (of)
        m_draft.tick(of->id, !m_draft.isTicked(of->id));
}

void ItemView::takeFocus()
{
    QWidget *page = m_pages->currentWidget();
    (page == m_picture ? static_cast<QWidget *>(m_picture) : m_table)->setFocus(Qt::OtherFocusReason);
}

/// The privacy key switches off what lies behind it.
void ItemView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        m_look.end(domain::ViewingEnd::Hidden);
}

/// Another desk, the settings, the window made small or closed.
void ItemView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_look.end(domain::ViewingEnd::Hidden);
}

void ItemView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(Colour::Surface));
}

} // namespace vigie::ui::notices
