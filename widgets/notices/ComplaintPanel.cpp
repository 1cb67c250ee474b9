#include "widgets/notices/ComplaintPanel.h"

#include "widgets/kit/ErrorText.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/ComplaintWords.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int WhyLines = 3;

} // namespace

ComplaintPanel::ComplaintPanel(const kit::ThemeSource &theme, const NoticePorts &ports, const NoticeFlow &flow,
                               ComplaintDraft &draft, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ports(ports), m_flow(flow), m_draft(draft),
      m_tabs(new kit::TabStrip(theme, this)), m_pages(new QStackedWidget(this)),
      m_form(new ComplaintForm(theme, draft, m_details)), m_letters(new LettersView(theme)),
      m_keepReason(new kit::DraftKeeper(ports.drafts, m_form->reason())),
      m_keepNote(new kit::DraftKeeper(ports.drafts, m_form->note()))
{
    setObjectName(QStringLiteral("complaintPanel"));
    setAccessibleName(tr("Decision on the complaint"));
    m_tabs->setObjectName(QStringLiteral("complaintTabs"));
    m_tabs->setAccessibleName(tr("Pages of the decision"));
    m_pages->setObjectName(QStringLiteral("complaintPanelPages"));
    m_pages->setAccessibleName(tr("Decision on the complaint"));
    m_letters->setObjectName(QStringLiteral("complaintLetters"));
    addPage(tr("Decision"), m_form);
    addPage(tr("Letters"), m_letters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT pageChanged(index);
    });
    connect(&draft, &ComplaintDraft::changed, this, [this] {
        m_details.look(m_draft.reason());
        refresh();
    });
    connect(&m_details, &DetailNet::changed, this, &ComplaintPanel::refresh);
    refresh();
}

QWidget *ComplaintPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("complaintFoot"));
    m_why = new PlainLabel(m_theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, foot);
    m_why->setObjectName(QStringLiteral("whyNotDecideComplaint"));
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_decide = new kit::Button(m_theme, {}, kit::Button::Role::Primary, foot);
    m_decide->setObjectName(QStringLiteral("decideComplaint"));
    m_decide->setFocusPolicy(Qt::TabFocus);
    const auto keepRoom = [this] {
        // However much is missing, the button stays where it is.
        m_why->setFixedHeight(WhyLines * QFontMetrics(m_theme->font(kit::Type::Body)).lineSpacing());
    };
    keepRoom();
    connect(&m_theme, &kit::ThemeSource::changed, this, keepRoom);
    const int space = m_theme->metric(Metric::SpaceS);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(2 * space, space + space / 2, 2 * space, space + space / 2);
    column->setSpacing(space);
    column->addWidget(m_why);
    column->addWidget(m_decide);
    return foot;
}

void ComplaintPanel::addPage(const QString &name, QWidget *page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(name);
}

void ComplaintPanel::showPage(int index)
{
    m_tabs->setCurrentIndex(index % std::max(1, m_tabs->count()));
}

int ComplaintPanel::page() const
{
    return m_tabs->currentIndex();
}

int ComplaintPanel::pages() const
{
    return m_tabs->count();
}

void ComplaintPanel::open(const domain::CaseId &kase)
{
    m_keepReason->open({kase, "complaint-reason"});
    m_keepNote->open({kase, "complaint-note"});
    if (!kase.empty())
        showPage(0);
}

void ComplaintPanel::settle()
{
    m_keepReason->settle();
    m_keepNote->settle();
}

void ComplaintPanel::flush()
{
    m_keepReason->flush();
    m_keepNote->flush();
}

void ComplaintPanel::write(const QString &reason, const QString &note)
{
    m_form->reason().setPlainText(reason);
    m_form->note().setPlainText(note);
}

bool ComplaintPanel::canDecide() const
{
    return m_draft.complaint() && obstacles().isEmpty();
}

QString ComplaintPanel::notOurs(ErrorCode reason) const
{
    switch (reason) {
    case ErrorCode::SecondPerson: {
        const auto *complaint = m_draft.complaint();
        const auto session = m_ports.connection.session();
        return complaint && session && domain::mustBeAnother(*complaint, session->person)
                   ? tr("You took the decision complained of: somebody else looks at it again.")
                   : kit::errorText(reason);
    }
    case ErrorCode::ClaimLost:
        return tr("A colleague has this complaint: you can read it, they decide it.");
    case ErrorCode::Permission:
        return tr("Your role reads complaints and does not decide them.");
    case ErrorCode::NotFound:
        return m_draft.complaint() ? tr("The policy has not come yet: no letter can be written.")
                                   : tr("The record of this complaint cannot be read: it cannot be decided.");
    default:
        return kit::errorText(reason);
    }
}

QString ComplaintPanel::obstacles() const
{
    if (!m_draft.complaint())
        return {};
    if (m_flow.stage() == NoticeFlow::Stage::Saving)
        return tr("It is being saved.");
    if (const auto reason = m_flow.obstacle())
        return notOurs(*reason);
    const auto faults = m_draft.faults();
    if (!faults.empty()) {
        const QString first = ComplaintWords::fault(faults.front());
        return faults.size() == 1
                   ? first
                   : tr("%1 And %n more below.", nullptr, static_cast<int>(faults.size()) - 1).arg(first);
    }
    if (m_details.isLooking())
        return tr("Looking for personal details in what leaves…");
    if (!m_details.isClean())
        return tr("A personal detail stands in what leaves. Take it out.");
    for (const auto &letter : m_draft.letters(m_ports.connection.serverNow()))
        if (const QString lacks = LettersView::missing(letter); !lacks.isEmpty())
            return tr("%1: %2", "letter to somebody, what it lacks").arg(LettersView::addressee(letter), lacks);
    return {};
}

void ComplaintPanel::refresh()
{
    const auto letters = m_draft.letters(m_ports.connection.serverNow());
    m_letters->show(letters, m_draft.outcome() != domain::ComplaintOutcome::Unknown, true);
    const QString why = obstacles();
    const bool online = m_ports.connection.status().link == domain::Link::Online;
    QString words = why;
    if (m_draft.complaint() && why.isEmpty())
        words = online ? tr("Ready. It waits some seconds before it leaves.")
                       : tr("Ready. Offline: the decision waits here.");
    m_why->setPlainText(words);
    m_why->setColour(why.isEmpty() ? Colour::TextSecondary : Colour::Warning);
    m_decide->setAccessibleDescription(words);
    Q_EMIT refreshed();
}

void ComplaintPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Surface));
    const int top = m_pages->geometry().bottom() + 1;
    painter.fillRect(QRect(0, top, width(), m_theme->metric(Metric::Hairline)), m_theme->colour(Colour::Line));
}

} // namespace vigie::ui::notices
