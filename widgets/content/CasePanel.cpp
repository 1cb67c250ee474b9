#include "widgets/content/CasePanel.h"

#include "models/items/VerdictScores.h"
#include "widgets/content/CaseWords.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using domain::CaseDetail;
using domain::Item;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::Tone;

namespace {

constexpr std::size_t MostBars = 12;
/// Below this a class says nothing; the vendor sends dozens of them.
constexpr double LeastScore = 0.01;

/// Our word for what it is about, and the vendor's own name.
QString scoreLabel(const items::VerdictScore &score)
{
    const auto raw = QString::fromStdString(score.name);
    const bool isRisk = score.meaning.known && score.meaning.polarity == verdicts::Polarity::Risk;
    return isRisk ? QStringLiteral("%1 · %2").arg(kit::words(score.meaning.group), raw) : raw;
}

} // namespace

CasePanel::CasePanel(const kit::ThemeSource &theme, const ContentPorts &ports, masking::DetailMasks &masks,
                     QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_ports(ports), m_masks(masks), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("casePanel"));
    setAccessibleName(tr("Case"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const int space = theme->metric(Metric::SpaceS);
    m_column->setContentsMargins(2 * space, space + space / 2, 2 * space, 2 * space);
    m_column->setSpacing(space / 2);

    m_title = label({.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, "caseTitle");
    m_column->addWidget(m_title);
    auto *tags = new QWidget(m_body);
    auto *flow = new kit::FlowLayout(tags, space - 2);
    flow->setContentsMargins(0, 0, 0, 0);
    m_finding = new kit::StatusTag(theme, tags);
    m_finding->setObjectName(QStringLiteral("finding"));
    m_state = new kit::StatusTag(theme, tags);
    m_state->setObjectName(QStringLiteral("itemState"));
    m_classification = new kit::StatusTag(theme, tags);
    m_classification->setObjectName(QStringLiteral("classification"));
    for (auto *tag : {m_finding, m_state, m_classification})
        flow->addWidget(tag);
    m_column->addWidget(tags);
    m_obstacle =
        label({.weight = kit::Weight::Medium, .colour = Colour::Danger, .flow = PlainLabel::Flow::Wrap}, "obstacle");
    m_column->addWidget(m_obstacle);
    m_column->addSpacing(space / 2);
    m_facts = new kit::KeyValueList(theme, m_body);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_column->addWidget(m_facts);

    m_captionHead = new kit::SectionHeader(theme, tr("Caption"), m_body);
    m_column->addWidget(m_captionHead);
    m_caption = written("caption");
    m_column->addWidget(m_caption);
    m_readCaption = readButton("readCaption");
    connect(m_readCaption, &kit::Button::clicked, this, [this] {
        if (m_item)
            read(tr("Caption"), m_caption->shown());
    });

    m_noticeHead = new kit::SectionHeader(theme, {}, m_body);
    m_column->addWidget(m_noticeHead);
    m_noticeColumn = new QVBoxLayout;
    m_noticeColumn->setSpacing(space);
    m_column->addLayout(m_noticeColumn);
    m_readNotices = readButton("readNotices");
    connect(m_readNotices, &kit::Button::clicked, this, &CasePanel::readNotices);
    m_details = readButton("caseDetails");
    connect(m_details, &kit::Button::clicked, this, [this] { m_masks.setShown(!m_masks.areShown()); });

    m_machineHead = new kit::SectionHeader(theme, tr("Machine’s opinion"), m_body);
    m_column->addWidget(m_machineHead);
    m_machineWords = label({.colour = Colour::Machine, .flow = PlainLabel::Flow::Wrap}, "machineWords");
    m_column->addWidget(m_machineWords);
    m_barColumn = new QVBoxLayout;
    m_barColumn->setSpacing(space - 2);
    m_column->addLayout(m_barColumn);

    m_clauseHead = new kit::SectionHeader(theme, {}, m_body);
    m_column->addWidget(m_clauseHead);
    m_clause = label({.flow = PlainLabel::Flow::Wrap}, "clause");
    m_column->addWidget(m_clause);
    m_column->addStretch(1);
    setWidget(m_body);
    const auto dress = [this] {
        QPalette colours = palette();
        colours.setColor(QPalette::Window, m_theme->colour(Colour::Surface));
        setPalette(colours);
        m_body->setPalette(colours);
        m_body->setAutoFillBackground(true);
    };
    dress();
    connect(&theme, &kit::ThemeSource::changed, this, dress);
    showNothing();
}

PlainLabel *CasePanel::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, m_body);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void CasePanel::addSection(QWidget *section)
{
    m_column->insertWidget(m_column->count() - 1, section);
}

void CasePanel::addFirst(QWidget *section)
{
    m_column->insertWidget(m_column->indexOf(m_obstacle) + 1, section);
}

kit::Button *CasePanel::readButton(const char *name)
{
    auto *button = new kit::Button(m_theme, tr("Read all of it"), kit::Button::Role::Plain, m_body);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(button->text());
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

/// Over the whole window: a long text is read, not peeped at.
void CasePanel::read(const QString &title, const QString &text)
{
    if (!m_reader)
        m_reader = new kit::PagedText(m_theme, *window());
    m_reader->read(title, text);
}

void CasePanel::showNothing()
{
    ++m_round;
    m_item.reset();
    m_body->setVisible(false);
}

void CasePanel::showCase(const CaseDetail &detail, const std::optional<Item> &item)
{
    const bool another = !m_item || !item || m_item->id != item->id;
    m_item = item;
    if (another) {
        ++m_round;
        m_machineOpen = false;
        m_classes.clear();
        verticalScrollBar()->setValue(0);
    }
    m_body->setVisible(true);
    const QString kind = item ? kit::words(item->kind) : tr("Content");
    m_title->setPlainText(detail.owner ? tr("%1 · %2").arg(detail.owner->displayName, kind) : kind);
    m_finding->setVisible(!m_sealed);
    m_finding->setState(kit::toneOf(detail.kase.severity),
                        CaseWords::finding(detail.kase.category, detail.kase.severity));
    if (item) {
        m_state->setState(item->hiddenUntil ? Tone::Soon : kit::toneOf(item->state),
                          item->hiddenUntil ? tr("Hidden for now") : kit::words(item->state));
        m_classification->setState(Tone::Neutral, kit::words(item->classification));
    }
    m_state->setVisible(item.has_value());
    m_classification->setVisible(item.has_value());
    showFacts(detail, item);
    showCaption(item);
    showNotices(detail.notices);
    showMachine();
    showClause(detail);
}

void CasePanel::setSealed(bool sealed)
{
    m_sealed = sealed;
    if (sealed)
        m_machineOpen = false;
    m_machineHead->setKeyHint(sealed ? QString() : m_machineKey); // there is nothing that it could open
}

void CasePanel::setMachineKey(const QString &key)
{
    m_machineKey = key;
    m_machineHead->setKeyHint(m_sealed ? QString() : key);
}

void CasePanel::setObstacle(const QString &sentence)
{
    m_obstacle->setPlainText(sentence);
    m_obstacle->setVisible(!sentence.isEmpty());
}

void CasePanel::showFacts(const CaseDetail &detail, const std::optional<Item> &item)
{
    std::vector<kit::KeyValueList::Fact> facts;
    facts.push_back({tr("Why here"), kit::words(detail.kase.reason)});
    if (detail.kase.dueAt)
        facts.push_back({tr("Due"), kit::moment(*detail.kase.dueAt),
                         *detail.kase.dueAt <= m_ports.connection.serverNow() ? Tone::Danger : Tone::Neutral});
    if (detail.kase.round > 1)
        facts.push_back({tr("Round"), QLocale().toString(detail.kase.round), Tone::Soon});
    if (const auto &owner = detail.owner) {
        facts.push_back({tr("Member"), owner->handle.startsWith(QLatin1Char('@')) ? owner->handle
                                                                                  : QLatin1Char('@') + owner->handle});
        facts.push_back(
            {tr("Certified"), owner->certified ? tr("yes") : tr("no"), owner->certified ? Tone::Neutral : Tone::Soon});
        facts.push_back(
            {tr("Strikes"), QLocale().toString(owner->strikes), owner->strikes > 0 ? Tone::Danger : Tone::Neutral});
        facts.push_back(
            {tr("Before"), tr("%1 published, %2 blocked").arg(owner->itemsPublished).arg(owner->itemsBlocked)});
    }
    if (item) {
        facts.push_back({tr("Received"), kit::moment(item->createdAt)});
        if (!item->language.empty())
            facts.push_back({tr("Language"), CaseWords::language(item->language)});
        if (!item->media.empty())
            facts.push_back({tr("Original"), tr("%1 × %2, %3")
                                                 .arg(item->media.front().width)
                                                 .arg(item->media.front().height)
                                                 .arg(QLocale().formattedDataSize(item->media.front().size, 1,
                                                                                  QLocale::DataSizeSIFormat))});
        if (item->manifestlyIllegal && !m_sealed)
            facts.push_back({tr("Flag"), tr("Manifestly illegal: two people decide"), Tone::Danger});
    }
    m_facts->setFacts(facts);
}

void CasePanel::showCaption(const std::optional<Item> &item)
{
    const bool any = item && !item->caption.isEmpty();
    m_captionHead->setVisible(any);
    m_caption->setVisible(any);
    m_caption->setWords(any ? item->caption : QString());
}

masking::MaskedLabel *CasePanel::written(const char *name)
{
    auto *made = new masking::MaskedLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, m_masks, m_body);
    made->setObjectName(QLatin1StringView(name));
    connect(made, &masking::MaskedLabel::changed, this, &CasePanel::refreshWritten);
    return made;
}

/// How long it is and what it holds is known once it has been looked through.
void CasePanel::refreshWritten()
{
    bool details = m_caption->hasMasked(), isCut = false;
    for (const auto *notice : m_noticeLabels) {
        details = details || (!notice->isHidden() && notice->hasMasked());
        isCut = isCut || (!notice->isHidden() && notice->isCut() && notice->isLookedThrough());
    }
    m_readCaption->setVisible(!m_caption->isHidden() && m_caption->isCut() && m_caption->isLookedThrough());
    m_readNotices->setVisible(isCut);
    m_details->setVisible(details);
    m_details->setText(m_masks.areShown() ? tr("Mask personal details") : tr("Show personal details"));
}

void CasePanel::readNotices()
{
    QStringList whole;
    for (const auto *notice : m_noticeLabels)
        if (!notice->isHidden() && notice->isCut())
            whole << notice->shown();
    read(tr("Notices"), whole.join(QStringLiteral("\n\n")));
}

void CasePanel::showNotices(const std::vector<domain::Notice> &notices)
{
    m_noticeHead->setVisible(!notices.empty());
    m_noticeHead->setText(tr("%n notice(s)", nullptr, static_cast<int>(notices.size())));
    while (m_noticeLabels.size() < notices.size()) {
        m_noticeLabels.push_back(written("notice"));
        m_noticeColumn->addWidget(m_noticeLabels.back());
    }
    for (std::size_t i = 0; i < m_noticeLabels.size(); ++i) {
        m_noticeLabels[i]->setVisible(i < notices.size());
        if (i >= notices.size())
            continue;
        const auto &notice = notices[i];
        const QString who = isTrusted(notice) ? tr("Trusted flagger") : tr("Notice");
        const QString state = notice.state == domain::NoticeState::Decided ? tr("decided") : tr("open");
        m_noticeLabels[i]->setWords(
            tr("%1, %2, %3: %4").arg(who, kit::words(notice.category), state, notice.explanation));
    }
    refreshWritten();
}

void CasePanel::toggleMachine()
{
    if (!m_item || m_sealed)
        return;
    m_machineOpen = !m_machineOpen;
    showMachine();
    if (m_machineOpen)
        askVerdicts();
}

void CasePanel::showMachine()
{
    if (m_sealed) {
        m_machineWords->setPlainText(tr("Sealed until you have judged."));
        return showScores({});
    }
    const bool any = m_item && m_item->verdict;
    m_machineHead->setVisible(m_item.has_value());
    m_machineWords->setVisible(m_item.has_value());
    m_machineWords->setPlainText(any ? CaseWords::finding(m_item->verdict->category, m_item->verdict->severity)
                                     : tr("Not screened yet: the machine has no opinion."));
    if (!m_machineOpen)
        showScores({});
    else if (!m_classes.empty())
        showScores(m_classes);
    else if (any)
        showScores(m_item->verdict->classes);
}

void CasePanel::askVerdicts()
{
    deliver(m_ports.verdicts.verdicts(m_item->id), this,
            [this, round = m_round](Result<std::vector<domain::Verdict>> verdicts) {
                if (round != m_round || !m_machineOpen)
                    return;
                if (!verdicts) // the summary is still there
                    return m_machineWords->setPlainText(
                        tr("Only the summary is here. %1").arg(kit::errorText(verdicts.code())));
                m_classes = items::worstOfEach(*verdicts);
                showMachine();
            });
}

void CasePanel::showScores(const std::vector<domain::VerdictClass> &classes)
{
    auto scores = items::verdictScores(classes, LeastScore);
    if (scores.size() > MostBars)
        scores.resize(MostBars);
    while (m_bars.size() < scores.size()) {
        m_bars.push_back(new kit::ScoreBar(m_theme, m_body));
        m_bars.back()->setObjectName(QStringLiteral("score"));
        m_barColumn->addWidget(m_bars.back());
    }
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setVisible(i < scores.size());
        if (i < scores.size())
            m_bars[i]->setScore(scoreLabel(scores[i]), scores[i].score);
    }
}

void CasePanel::showClause(const CaseDetail &detail)
{
    const domain::Clause *shown = nullptr;
    if (detail.policy && !m_sealed)
        for (const auto &clause : detail.policy->clauses)
            if (clause.category == detail.kase.category && (!shown || clause.severity == detail.kase.severity))
                shown = &clause;
    m_clauseHead->setVisible(shown);
    m_clause->setVisible(shown);
    if (!shown)
        return;
    const auto in = [this](const domain::LocalizedText &text) { return text.in(m_ports.language); };
    m_clauseHead->setText(tr("Policy %1 · %2").arg(QString::fromStdString(shown->code), in(shown->title)));
    QStringList parts{in(shown->text)};
    if (const QString allowed = in(shown->allowed); !allowed.isEmpty())
        parts << tr("✓ Allowed: %1").arg(allowed);
    if (const QString forbidden = in(shown->forbidden); !forbidden.isEmpty())
        parts << tr("✕ Forbidden: %1").arg(forbidden);
    m_clause->setPlainText(parts.join(QStringLiteral("\n\n")));
}

} // namespace vigie::ui::content
