#include "widgets/content/RelatedSection.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/kit/Words.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using domain::Comparison;
using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

/// What a veil is decoded from: no more than the row needs.
constexpr int VeilSource = 128;

} // namespace

RelatedSection::RelatedSection(const kit::ThemeSource &theme, const ContentPorts &ports, masking::DetailMasks &masks,
                               std::function<bool()> sealed, QWidget *parent)
    : CaseSection(parent), m_theme(theme), m_ports(ports), m_masks(masks), m_filters(ports.preferences), m_sealed(std::move(sealed))
{
    setObjectName(QStringLiteral("related"));
    setAccessibleName(tr("Notices and near-duplicates"));
    const int space = theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    m_noticeHead = new kit::SectionHeader(theme, {}, this);
    column->addWidget(m_noticeHead);
    m_noticeColumn = new QVBoxLayout;
    m_noticeColumn->setSpacing(space);
    column->addLayout(m_noticeColumn);
    m_alikeHead = new kit::SectionHeader(theme, tr("Looks alike"), this);
    column->addWidget(m_alikeHead);
    m_sentence = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "alikeSentence");
    column->addWidget(m_sentence);
    m_again = new kit::Button(theme, tr("Ask again"), kit::Button::Role::Plain, this);
    m_again->setObjectName(QStringLiteral("askAgain"));
    m_again->setAccessibleName(m_again->text());
    connect(m_again, &kit::Button::clicked, this, &RelatedSection::ask);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(2 * space);
    column->addLayout(m_rowColumn);
    m_more = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "alikeMore");
    m_more->setPlainText(tr("There are more than are listed here."));
    column->addWidget(m_more);
    showNothing();
}

PlainLabel *RelatedSection::label(PlainLabel::Look look, const char *name)
{
    auto *made = new PlainLabel(m_theme, look, this);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void RelatedSection::showNothing()
{
    ++m_round;
    m_wantsFocus = false;
    m_item.reset();
    m_policy.reset();
    m_found.clear();
    for (auto *row : m_rows) {
        row->dropPicture();
        row->hide();
    }
    hide();
}

void RelatedSection::showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item)
{
    m_policy = detail.policy;
    showNotices(detail.notices);
    setVisible(true);
    if (!item) {
        m_item.reset();
        ++m_round;
        return say(tr("The item itself is not here, so nothing can be compared with it."), false);
    }
    if (m_item == item->id) {
        if (m_sealed() != m_shownSealed)
            showItems(); // judged meanwhile
        return;
    }
    m_item = item->id;
    m_found.clear();
    for (auto *row : m_rows)
        row->dropPicture(); // of what looked like the case before
    m_wantsFocus = false;
    ask();
}

void RelatedSection::showNotices(const std::vector<domain::Notice> &notices)
{
    m_noticeHead->setText(notices.empty() ? tr("No notice on this item")
                                          : tr("%n notice(s) on this item", nullptr, static_cast<int>(notices.size())));
    while (m_notices.size() < notices.size()) {
        m_notices.push_back(
            new masking::MaskedLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, m_masks, this));
        m_notices.back()->setObjectName(QStringLiteral("relatedNotice"));
        m_noticeColumn->addWidget(m_notices.back());
    }
    for (std::size_t i = 0; i < m_notices.size(); ++i) {
        m_notices[i]->setVisible(i < notices.size());
        if (i >= notices.size())
            continue;
        const auto &notice = notices[i];
        const QString who = isTrusted(notice) ? tr("Trusted flagger") : tr("Notice");
        const QString state = notice.state == domain::NoticeState::Decided ? tr("decided") : tr("open");
        m_notices[i]->setWords(
            tr("%1, %2, %3, %4: %5")
                .arg(who, kit::words(notice.category), state, kit::moment(notice.receivedAt), notice.explanation));
    }
}

void RelatedSection::ask()
{
    if (!m_item)
        return;
    m_found.clear();
    say(tr("Comparing pictures"), false);
    deliver(m_ports.nearDuplicates.nearDuplicates(*m_item), this,
            [this, round = ++m_round](const Result<domain::NearDuplicates> &found) {
                if (round != m_round)
                    return;
                if (found)
                    showFound(*found);
                else
                    say(tr("What looks alike is not known now. %1").arg(kit::errorText(found.code())), true);
                Q_EMIT compared();
            });
}

void RelatedSection::say(const QString &sentence, bool mayAskAgain)
{
    m_sentence->setPlainText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_again->setVisible(mayAskAgain);
    m_more->hide();
    for (auto *row : m_rows)
        row->hide();
}

void RelatedSection::showFound(const domain::NearDuplicates &found)
{
    switch (found.comparison) {
    case Comparison::Done:
        say(found.items.empty() ? tr("Nothing looks like it.") : QString(), false);
        break;
    case Comparison::UnderWay:
        say(tr("A picture of this item is still being compared."), true);
        break;
    case Comparison::Unavailable:
    case Comparison::Unknown:
        say(tr("This platform does not compare pictures."), false);
        break;
    }
    m_more->setVisible(found.more);
    while (m_rows.size() < found.items.size()) {
        auto *row = new AlikeRow(m_theme, this);
        connect(row, &AlikeRow::openRequested, this, &RelatedSection::openRequested);
        m_rowColumn->addWidget(row);
        m_rows.push_back(row);
    }
    m_found = found.items;
    showItems();
    for (std::size_t i = 0; i < m_found.size(); ++i)
        fetchVeil(i);
    focusFirst();
}

void RelatedSection::showItems()
{
    m_shownSealed = m_sealed();
    const auto outcome = m_shownSealed ? AlikeRow::Outcome::Sealed : AlikeRow::Outcome::Open;
    for (std::size_t i = 0; i < m_found.size(); ++i)
        m_rows[i]->showItem(m_found[i], clauseCode(m_found[i]), outcome);
}

QString RelatedSection::clauseCode(const domain::NearDuplicate &one) const
{
    if (!m_policy || !one.decision || !one.decision->clause)
        return {};
    const auto found = std::ranges::find(m_policy->clauses, *one.decision->clause, &domain::Clause::id);
    return found == m_policy->clauses.end() ? QString() : QString::fromStdString(found->code);
}

void RelatedSection::fetchVeil(std::size_t row)
{
    const auto &media = m_rows[row]->shown().media;
    if (!media) // may not be seen: the words are all there is
        return;
    const domain::PictureJob job{*media, VeilSource, VeilSource, domain::PictureUrgency::Prefetch};
    deliver(m_ports.pictures.picture(job), this, [this, row, round = m_round](const Result<domain::Picture> &picture) {
        if (round == m_round && picture) // nobody says here what was found in it
            m_rows[row]->setPicture(*picture,
                                    m_filters.of({}, domain::Category::Unknown, kit::PictureFilters::Opinion::Sealed));
    });
}

void RelatedSection::takeFocus()
{
    m_wantsFocus = true;
    focusFirst();
}

void RelatedSection::focusFirst()
{
    const auto first =
        std::ranges::find_if(m_rows, [](const AlikeRow *row) { return !row->isHidden() && row->shown().openCase; });
    if (!m_wantsFocus || first == m_rows.end())
        return;
    m_wantsFocus = false;
    (*first)->openButton().setFocus(Qt::ShortcutFocusReason);
}

} // namespace vigie::ui::content
