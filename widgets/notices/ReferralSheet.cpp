#include "widgets/notices/ReferralSheet.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/notices/ReferralTalk.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using Stage = ReferralFlow::Stage;
using State = kit::StateView::State;

namespace {

constexpr int Width = 1080;
constexpr int Height = 660;
constexpr int Beside = 300;
constexpr std::size_t MostMissing = 8; ///< what does not fit is counted

} // namespace

ReferralSheet::ReferralSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports)
    : Floating(theme, host), m_flow(ports, m_draft), m_tabs(new kit::TabStrip(theme, this)),
      m_stack(new QStackedWidget), m_whole(new QStackedWidget(this)), m_state(new kit::StateView(theme)),
      m_connection(ports.connection)
{
    setObjectName(QStringLiteral("referralSheet"));
    setAccessibleName(tr("Referral"));
    setOutside(Outside::Blocks);
    m_title = label({.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, "referralTitle", this);
    m_told = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Elide}, "referralWhere", this);
    m_tabs->setObjectName(QStringLiteral("referralTabs"));
    m_tabs->setAccessibleName(tr("Steps of the referral"));
    m_tabs->setKeyHint(kit::keyText(Qt::CTRL | Qt::Key_PageDown));
    m_stack->setObjectName(QStringLiteral("referralPages"));
    m_stack->setAccessibleName(tr("Referral"));
    m_state->setObjectName(QStringLiteral("referralStateView"));
    m_review = new ReferralReviewPage(theme, m_flow, m_draft, ports.language, ports.packets.usualFolder());
    m_receipt = new ReferralReceiptPage(theme, m_flow, m_draft);
    addPage(new ReferralOffencePage(theme, m_flow, m_draft, ports.language));
    addPage(new ReferralRecipientPage(theme, m_flow, m_draft));
    addPage(new ReferralFactsPage(theme, m_flow, m_draft));
    addPage(new ReferralContentPage(theme, m_flow, m_draft));
    addPage(new ReferralHoldPage(theme, m_flow, m_draft));
    addPage(m_review);
    addPage(m_receipt);
    auto *work = new QWidget;
    work->setObjectName(QStringLiteral("referralWork"));
    auto *both = new QHBoxLayout(work);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(theme->metric(Metric::SpaceL));
    both->addWidget(m_stack, 1);
    both->addWidget(makeBeside());
    m_whole->setObjectName(QStringLiteral("referralWhole"));
    m_whole->addWidget(m_state);
    m_whole->addWidget(work);
    const int space = theme->metric(Metric::SpaceM);
    const int margin = shadow() + space;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space / 2);
    column->addWidget(m_title);
    column->addWidget(m_told);
    column->addWidget(m_tabs);
    column->addWidget(m_whole, 1);
    column->addWidget(makeFoot());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_flow.save();
        m_stack->setCurrentIndex(index);
        refreshFoot();
    });
    connect(m_state, &kit::StateView::actionTriggered, this, [this] { m_flow.retry(); });
    connect(&m_flow, &ReferralFlow::changed, this, &ReferralSheet::showStage);
    connect(&m_flow, &ReferralFlow::saved, this, &ReferralSheet::saved);
    connect(&m_draft, &ReferralDraft::changed, this, &ReferralSheet::refreshBeside);
    connect(this, &Floating::closed, this, [this] { m_flow.leave(); });
    showStage();
}

PlainLabel *ReferralSheet::label(PlainLabel::Look look, const char *name, QWidget *parent)
{
    auto *made = new PlainLabel(m_theme, look, parent);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void ReferralSheet::addPage(ReferralPage *page)
{
    m_pages.push_back(page);
    m_tabs->addTab(page->accessibleName());
    m_stack->addWidget(page);
    connect(page, &ReferralPage::submitted, this, &ReferralSheet::goOn);
}

QWidget *ReferralSheet::makeBeside()
{
    auto *beside = new QWidget;
    beside->setObjectName(QStringLiteral("referralBeside"));
    beside->setAccessibleName(tr("What is still missing"));
    beside->setFixedWidth(m_theme->scaled(Beside));
    m_missingHead = new kit::SectionHeader(m_theme, tr("Still missing"), beside);
    m_missingHead->setObjectName(QStringLiteral("referralMissingHeading"));
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, m_theme->metric(Metric::SpaceS), 0, 0);
    column->setSpacing(m_theme->metric(Metric::SpaceXs));
    column->addWidget(m_missingHead);
    for (std::size_t i = 0; i < MostMissing; ++i) {
        auto *button = new kit::Button(m_theme, {}, kit::Button::Role::Quiet, beside);
        button->setObjectName(QStringLiteral("missing%1").arg(i));
        button->setFocusPolicy(Qt::TabFocus);
        button->setPadding(kit::Button::Padding::Narrow);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_gaps.size())
                goTo(m_gaps[i]);
        });
        column->addWidget(button, 0, Qt::AlignLeft);
        m_missing.push_back(button);
    }
    m_more = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "referralMore", beside);
    auto *known = new kit::SectionHeader(m_theme, tr("To know"), beside);
    known->setObjectName(QStringLiteral("referralNotesHeading"));
    m_notes = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "referralNotes", beside);
    column->addWidget(m_more);
    column->addWidget(known);
    column->addWidget(m_notes);
    column->addStretch(1);
    return beside;
}

QWidget *ReferralSheet::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("referralFoot"));
    m_saving = label({.colour = Colour::TextSecondary}, "referralSaving", foot);
    const auto button = [this, foot](const char *name, const QString &text, kit::Button::Role role,
                                     const QString &key) {
        auto *made = new kit::Button(m_theme, text, role, foot);
        made->setObjectName(QLatin1StringView(name));
        made->setFocusPolicy(Qt::TabFocus);
        made->setKeyHint(key);
        return made;
    };
    m_leave = button("leaveReferral", tr("Leave"), kit::Button::Role::Quiet, kit::keyText(Qt::Key_Escape));
    m_back = button("referralBack", tr("Back"), kit::Button::Role::Plain, kit::keyText(Qt::CTRL | Qt::Key_PageUp));
    m_next = button("referralNext", tr("Next"), kit::Button::Role::Primary, kit::keyText(Qt::CTRL | Qt::Key_Return));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_saving, 1);
    row->addWidget(m_leave);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_leave, &QAbstractButton::clicked, this, &Floating::close);
    connect(m_back, &QAbstractButton::clicked, this, &ReferralSheet::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &ReferralSheet::goOn);
    return foot;
}

void ReferralSheet::show(const domain::NoticeId &notice, const std::string &likely)
{
    m_tabs->setCurrentIndex(0);
    m_told->setPlainText(tr("Notice %1. Nothing is sent from here: the packet is yours to hand in.")
                             .arg(QString::fromStdString(notice.value)));
    open();
    m_flow.open(notice, likely);
}

void ReferralSheet::leave()
{
    if (isOpen())
        close();
}

ReferralSheet::Step ReferralSheet::step() const
{
    return static_cast<Step>(m_tabs->currentIndex());
}

void ReferralSheet::showStep(Step step)
{
    m_tabs->setCurrentIndex(static_cast<int>(step));
    if (auto *field = m_pages[static_cast<std::size_t>(step)]->first())
        field->setFocus(Qt::OtherFocusReason);
}

void ReferralSheet::goOn()
{
    if (step() == Step::Packet && (m_flow.files().empty() || m_flow.needsCode()))
        return m_review->act();
    if (step() == Step::HandedIn)
        return m_receipt->act();
    showStep(static_cast<Step>(m_tabs->currentIndex() + 1));
}

void ReferralSheet::goBack()
{
    if (m_tabs->currentIndex() > 0)
        showStep(static_cast<Step>(m_tabs->currentIndex() - 1));
}

void ReferralSheet::showStage()
{
    const auto stage = m_flow.stage();
    const bool away = m_connection.status().link != domain::Link::Online;
    if (stage == Stage::Opening) {
        m_state->setState(State::Loading, tr("Fetching the referral…"));
    } else if (stage == Stage::Failed) {
        const auto reason = m_flow.reason().value_or(ErrorCode::Internal);
        if (reason == ErrorCode::Permission || reason == ErrorCode::NotFound)
            m_state->setState(State::NoPermission, tr("Referrals of this notice are for people who decide it."));
        else if (away)
            m_state->setState(State::Offline,
                              tr("A referral needs the platform: nothing of it is kept on this machine."),
                              tr("Try again"));
        else
            m_state->setState(State::Error, kit::errorText(reason), tr("Try again"));
    }
    const bool works = stage == Stage::Open || stage == Stage::Busy;
    const bool wasWorking = m_whole->currentIndex() == 1;
    m_whole->setCurrentIndex(works ? 1 : 0);
    m_tabs->setEnabled(works);
    if (works && !wasWorking && isOpen())
        showStep(step());
    refreshBeside();
}

void ReferralSheet::refreshBeside()
{
    m_title->setPlainText(m_draft.isEmpty()
                              ? tr("Referral")
                              : tr("Referral to %1").arg(ReferralTalk::recipient(m_draft.entry().recipient)));
    const auto now = m_flow.now();
    m_gaps = m_draft.missing(now);
    for (std::size_t i = 0; i < m_missing.size(); ++i) {
        m_missing[i]->setVisible(i < m_gaps.size());
        if (i >= m_gaps.size())
            continue;
        const QString words = ReferralTalk::gap(m_gaps[i]);
        const QFontMetrics metrics(m_missing[i]->font());
        const int room = m_theme->scaled(Beside) - 3 * m_theme->metric(Metric::SpaceM);
        m_missing[i]->setText(metrics.elidedText(words, Qt::ElideRight, room));
        m_missing[i]->setAccessibleName(words);
        m_missing[i]->setToolTip(words);
    }
    const auto left = m_gaps.size() > MostMissing ? m_gaps.size() - MostMissing : 0;
    m_more->setPlainText(m_gaps.empty() ? tr("Nothing. It can be handed in.")
                                        : tr("And %n more.", nullptr, static_cast<int>(left)));
    m_more->setVisible(m_gaps.empty() || left > 0);
    m_more->setColour(m_gaps.empty() ? Colour::Success : Colour::TextSecondary);
    QStringList notes;
    for (const auto note : m_draft.notes(now))
        notes << ReferralTalk::note(note);
    m_notes->setPlainText(notes.isEmpty() ? tr("Nothing out of the ordinary.") : notes.join(QLatin1Char('\n')));
    refreshFoot();
}

void ReferralSheet::refreshFoot()
{
    const bool works = m_flow.stage() == Stage::Open || m_flow.stage() == Stage::Busy;
    QString words;
    if (m_flow.stage() == Stage::Open && m_flow.reason())
        words = kit::errorText(*m_flow.reason());
    else if (m_flow.stage() == Stage::Busy)
        words = tr("Saving…");
    else if (works && m_draft.isDirty())
        words = m_draft.isFit(m_flow.now()) ? tr("Saved when you leave this step.")
                                            : tr("Not saved: something in it may not stand in a packet.");
    else if (works)
        words = tr("Saved on the platform; nothing is kept here.");
    m_saving->setPlainText(words);
    const bool last = step() == Step::HandedIn;
    m_back->setEnabled(works && m_tabs->currentIndex() > 0);
    m_next->setEnabled(works);
    m_next->setText(last                                                                       ? tr("Record")
                    : step() == Step::Packet && (m_flow.files().empty() || m_flow.needsCode()) ? tr("Make the packet")
                                                                                               : tr("Next"));
}

void ReferralSheet::goTo(const compliance::ReferralMissing &missing)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (auto *field = m_pages[i]->fieldOf(missing)) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            field->setFocus(Qt::OtherFocusReason);
            m_pages[i]->ensureWidgetVisible(field);
            return;
        }
}

bool ReferralSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Of the desk underneath, these would decide the notice, take a decision back or open this once more.
        constexpr std::array Ours{Qt::Key_Return, Qt::Key_Enter,    Qt::Key_PageUp,
                                  Qt::Key_Z,      Qt::Key_PageDown, Qt::Key_P};
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier &&
            std::ranges::find(Ours, static_cast<Qt::Key>(key->key())) != Ours.end()) {
            event->accept();
            return true;
        }
    }
    return Floating::event(event);
}

void ReferralSheet::keyPressEvent(QKeyEvent *event)
{
    const bool works = m_flow.stage() == Stage::Open || m_flow.stage() == Stage::Busy;
    if (!works || event->modifiers() != Qt::ControlModifier)
        return Floating::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_PageUp:
        return goBack();
    case Qt::Key_PageDown:
        if (m_tabs->currentIndex() + 1 < Steps)
            showStep(static_cast<Step>(m_tabs->currentIndex() + 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goOn();
    default:
        Floating::keyPressEvent(event);
    }
}

QWidget *ReferralSheet::focusTarget()
{
    auto *field = m_flow.stage() == Stage::Open ? m_pages[static_cast<std::size_t>(step())]->first() : nullptr;
    return field ? field : m_leave;
}

QRect ReferralSheet::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceL);
    const QSize wished(m_theme->scaled(Width), m_theme->scaled(Height));
    return inUpperThird(area, wished.boundedTo(area - QSize(2 * margin, 2 * margin)));
}

} // namespace vigie::ui::notices
