#include "widgets/notices/NoticeView.h"

#include "models/base/VisibleText.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"
#include "widgets/notices/NoticeWords.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace vigie::ui::notices {

using domain::Notice;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::Tone;

namespace {

constexpr qsizetype WordsBytes = 1'500; ///< of an explanation beside the content; the rest is paged
constexpr std::size_t MostLocations = 6;

QString momentOr(const std::optional<Instant> &at, const QString &otherwise)
{
    return at ? kit::moment(*at) : otherwise;
}

} // namespace

NoticeView::NoticeView(const kit::ThemeSource &theme, masking::DetailMasks &masks, QWidget &pagesHost, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_masks(masks), m_body(new QWidget), m_column(new QVBoxLayout(m_body)),
      m_duty(new kit::StatusTag(theme)), m_category(new kit::StatusTag(theme)),
      m_read(new kit::Button(theme, tr("Read the whole notice"), kit::Button::Role::Quiet)),
      m_details(new kit::Button(theme, {}, kit::Button::Role::Quiet)),
      m_elsewhereHead(new kit::SectionHeader(theme, {})), m_orderHead(new kit::SectionHeader(theme, tr("Order"))),
      m_order(new kit::KeyValueList(theme)), m_factsHead(new kit::SectionHeader(theme, tr("About the notice"))),
      m_facts(new kit::KeyValueList(theme)), m_pages(new kit::PagedText(theme, pagesHost))
{
    setObjectName(QStringLiteral("noticeView"));
    setAccessibleName(tr("Notice"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_duty->setObjectName(QStringLiteral("noticeDuty"));
    m_category->setObjectName(QStringLiteral("noticeCategory"));
    m_read->setObjectName(QStringLiteral("readNotice"));
    m_read->setFocusPolicy(Qt::TabFocus);
    m_details->setObjectName(QStringLiteral("noticeDetails"));
    m_details->setFocusPolicy(Qt::TabFocus);
    m_elsewhereHead->setObjectName(QStringLiteral("elsewhereHeading"));
    m_orderHead->setObjectName(QStringLiteral("orderHeading"));
    m_order->setObjectName(QStringLiteral("orderFacts"));
    m_factsHead->setObjectName(QStringLiteral("noticeFactsHeading"));
    m_facts->setObjectName(QStringLiteral("noticeFacts"));
    m_why = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "whyNow");
    m_why->setContentsMargins(0, 0, 0, theme->metric(Metric::SpaceXs));
    m_words = new masking::MaskedLabel(theme, {.flow = PlainLabel::Flow::Wrap}, masks, m_body);
    m_words->setObjectName(QStringLiteral("noticeWords"));
    m_elsewhere = label({.flow = PlainLabel::Flow::Wrap}, "elsewhere");
    auto *tags = new QWidget(m_body);
    tags->setObjectName(QStringLiteral("noticeTags"));
    const int space = theme->metric(Metric::SpaceS);
    auto *flow = new kit::FlowLayout(tags, space);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_duty);
    flow->addWidget(m_category);
    m_column->setContentsMargins(2 * space, space + space / 2, 2 * space, 2 * space);
    m_column->setSpacing(space / 2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{tags, m_why, m_words, m_details, m_read, m_elsewhereHead, m_elsewhere,
                                          m_orderHead, m_order, m_factsHead, m_facts})
        m_column->addWidget(part, 0, part == m_read || part == m_details ? Qt::AlignLeft : Qt::Alignment());
    m_column->addStretch(1);
    setWidget(m_body);
    connect(m_read, &QAbstractButton::clicked, this, &NoticeView::read);
    connect(m_details, &QAbstractButton::clicked, this, [this] { m_masks.setShown(!m_masks.areShown()); });
    connect(m_words, &masking::MaskedLabel::changed, this, &NoticeView::followWords);
    followWords();
    dress();
    connect(&theme, &kit::ThemeSource::changed, this, &NoticeView::dress);
}

PlainLabel *NoticeView::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, m_body);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void NoticeView::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::Surface));
    setPalette(colours);
    setAutoFillBackground(true); // behind the scroll bar, too
    m_body->setPalette(colours);
    m_body->setAutoFillBackground(true);
}

void NoticeView::followWords()
{
    m_details->setVisible(m_words->hasMasked());
    m_details->setText(m_masks.areShown() ? tr("Mask personal details") : tr("Show personal details"));
    if (m_isReadWanted && m_words->isLookedThrough())
        read();
}

void NoticeView::addSection(QWidget *section)
{
    m_column->insertWidget(m_column->count() - 1, section); // before the stretch
}

void NoticeView::showNotice(const domain::NoticeDetail &detail, Instant now)
{
    if (!detail.notice)
        return clear();
    const bool another = !m_notice || m_notice->id != detail.notice->id;
    m_isReadWanted = m_isReadWanted && !another;
    const Notice &notice = m_notice.emplace(*detail.notice);
    m_due = detail.kase.dueAt;
    const auto duty = domain::dutyOf(domain::dutyFacts(notice));
    m_duty->setState(NoticeWords::tone(duty), NoticeWords::duty(duty));
    m_category->setState(Tone::Neutral, kit::words(notice.category));
    tick(now);
    showWords(notice);
    showOrder(notice);
    showFacts(notice);
    m_body->show();
    if (another) {
        m_pages->close();
        verticalScrollBar()->setValue(0);
    }
}

void NoticeView::clear()
{
    m_notice.reset();
    m_isReadWanted = false;
    m_pages->close();
    m_body->hide();
    m_words->setWords({});
    m_elsewhere->setPlainText({});
}

void NoticeView::tick(Instant now)
{
    if (m_notice)
        m_why->setPlainText(NoticeWords::whyNow(domain::dutyOf(domain::dutyFacts(*m_notice)), m_due, now));
}

void NoticeView::showWords(const Notice &notice)
{
    m_words->setWords(notice.explanation.trimmed().isEmpty() ? tr("It says nothing.") : notice.explanation, WordsBytes);
    const auto count = static_cast<int>(notice.elsewhere.size());
    m_elsewhereHead->setText(tr("Not on the platform: %n", nullptr, count));
    m_elsewhereHead->setVisible(count > 0);
    m_elsewhere->setVisible(count > 0);
    QStringList lines;
    for (const auto &given : notice.elsewhere) {
        if (lines.size() == static_cast<qsizetype>(MostLocations)) {
            lines << tr("and %n more", nullptr, count - static_cast<int>(MostLocations));
            break;
        }
        lines << NoticeWords::location(given);
    }
    m_elsewhere->setPlainText(lines.join(QLatin1Char('\n')));
    m_read->setVisible(isLongerThan(notice.explanation, WordsBytes) || notice.elsewhere.size() > MostLocations);
}

void NoticeView::showOrder(const Notice &notice)
{
    m_orderHead->setVisible(notice.order.has_value());
    m_order->setVisible(notice.order.has_value());
    if (!notice.order)
        return;
    const auto &order = *notice.order;
    m_order->setFacts({
        {tr("Authority"), order.authority, {}},
        {tr("Member state"),
         order.memberState.empty() ? tr("not said") : visibleLine(QString::fromStdString(order.memberState)),
         {}},
        {tr("Reference"), order.reference, {}},
        {tr("Legal basis"), order.basis, {}},
        {tr("Asks for"), NoticeWords::orderKind(order.kind), {}},
        {tr("Matter"), NoticeWords::matter(order.matter), Tone::Danger},
        {tr("Issued"), momentOr(order.issuedAt, tr("not said")), {}},
        {tr("Until"), momentOr(order.dueAt, tr("the time of the law")), {}},
    });
}

void NoticeView::showFacts(const Notice &notice)
{
    std::vector<kit::KeyValueList::Fact> facts;
    QString from = NoticeWords::origin(notice.origin);
    if (!notice.flagger.isEmpty())
        from = tr("%1 · %2").arg(notice.flagger, from);
    facts.push_back({tr("From"), from, {}});
    if (domain::isTrusted(notice))
        facts.push_back({tr("Named for"),
                         notice.withinExpertise ? tr("this kind of content") : tr("other content: no priority"),
                         notice.withinExpertise ? Tone::Good : Tone::Neutral});
    facts.push_back({tr("Ground"), NoticeWords::ground(notice.ground), {}});
    facts.push_back({tr("Language"), NoticeWords::language(notice.language), {}});
    facts.push_back({tr("Received"), kit::moment(notice.receivedAt), {}});
    facts.push_back(
        {tr("Known since"), momentOr(notice.knownAt, tr("no: it does not establish knowledge (Art. 16(3))")), {}});
    facts.push_back({tr("Receipt sent"), momentOr(notice.acknowledgedAt, tr("not sent")), {}});
    facts.push_back({tr("Answer"), notice.answerable ? tr("somebody waits for it") : tr("nobody to answer"), {}});
    facts.push_back({tr("Reference"), QString::fromStdString(notice.id.value), {}});
    if (notice.state == domain::NoticeState::Decided)
        facts.push_back({tr("Decided"),
                         tr("%1, %2", "outcome, moment")
                             .arg(NoticeWords::outcome(notice.outcome), momentOr(notice.decidedAt, tr("not said"))),
                         Tone::Soon});
    m_facts->setFacts(facts);
}

void NoticeView::read()
{
    m_isReadWanted = m_notice && !m_words->isLookedThrough();
    if (!m_notice || m_isReadWanted)
        return;
    QString text = m_words->shown();
    if (!m_notice->elsewhere.empty()) {
        text += QStringLiteral("\n\n") + m_elsewhereHead->accessibleName();
        for (const auto &given : m_notice->elsewhere)
            text += QLatin1Char('\n') + NoticeWords::location(given);
    }
    m_pages->read(tr("Notice"), text);
}

} // namespace vigie::ui::notices
