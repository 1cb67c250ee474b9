#include "widgets/notices/EndingRows.h"

#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/TimeWords.h"
#include "widgets/notices/NoticeWords.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::notices {

using domain::EndingException;
using domain::NoticeFault;
using kit::Colour;
using kit::PlainLabel;

namespace {

constexpr std::array NoticeDays{30, 60, 90, 7, 0};
constexpr std::array Exceptions{EndingException::None, EndingException::LegalDuty, EndingException::ImperativeReason,
                                EndingException::RepeatedInfringement};
constexpr int BasisLines = 3;

} // namespace

EndingRows::EndingRows(const kit::ThemeSource &theme, DecisionDraft &draft, Now now, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_now(std::move(now)), m_notice(new QComboBox(this)),
      m_day(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_exception(new QComboBox(this)), m_basis(new kit::NoteField(theme, this)),
      m_fault(new PlainLabel(theme, {.colour = Colour::Warning, .flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("ending"));
    setAccessibleName(tr("End of the account"));
    m_notice->setObjectName(QStringLiteral("endingNotice"));
    kit::nameChoice(*m_notice, tr("When the account ends"));
    for (const int days : NoticeDays)
        m_notice->addItem(days == 0 ? tr("at once") : tr("in %n day(s)", nullptr, days), days);
    m_day->setObjectName(QStringLiteral("endingDay"));
    m_exception->setObjectName(QStringLiteral("endingException"));
    kit::nameChoice(*m_exception, tr("Why it may end before thirty days"));
    for (auto *choice : {m_notice, m_exception}) // the panel is as wide as it is, whatever they say
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto exception : Exceptions)
        m_exception->addItem(NoticeWords::exception(exception));
    m_basis->setObjectName(QStringLiteral("endingBasis"));
    m_basis->setAccessibleName(tr("What the exception rests on: it stands in the letter"));
    m_basis->setPlaceholderText(tr("Which law, or which infringements and when. The person reads this."));
    m_basis->setLines(BasisLines);
    m_fault->setObjectName(QStringLiteral("endingFault"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(kit::Metric::SpaceXs));
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_day, m_exception, m_basis, m_fault})
        column->addWidget(part);
    connect(m_notice, &QComboBox::activated, this,
            [this](int index) { m_draft.setNoticeDays(m_notice->itemData(index).toInt()); });
    connect(m_exception, &QComboBox::activated, this,
            [this](int index) { m_draft.setException(Exceptions[static_cast<std::size_t>(index)]); });
    connect(m_basis, &QPlainTextEdit::textChanged, this, [this] { m_draft.setBasis(m_basis->toPlainText()); });
}

void EndingRows::refresh(const std::vector<NoticeFault> &faults)
{
    const auto ending = m_draft.restriction(domain::RestrictionKind::AccountEnded);
    setVisible(ending.has_value());
    if (!ending)
        return;
    const QSignalBlocker quiet(m_notice), still(m_exception);
    m_notice->setCurrentIndex(m_notice->findData(ending->noticeDays));
    const bool early = m_draft.endsEarly();
    const QString day = kit::day(std::chrono::floor<std::chrono::days>(endsAt(*ending, m_now())));
    m_day->setPlainText(
        ending->noticeDays == 0
            ? tr("The account ends with the decision.")
            : tr("The account ends on %1. Until then it stays open, and this can be withdrawn.").arg(day));
    m_exception->setVisible(early);
    m_basis->setVisible(early);
    const auto chosen = std::ranges::find(Exceptions, m_draft.exception());
    m_exception->setCurrentIndex(static_cast<int>(chosen - Exceptions.begin()));
    QString fault;
    for (const auto wanted : {NoticeFault::NoticeTooShort, NoticeFault::NoticeForeign, NoticeFault::BasisMissing,
                              NoticeFault::BasisTooLong, NoticeFault::BasisUnfinished})
        if (fault.isEmpty() && std::ranges::find(faults, wanted) != faults.end())
            fault = NoticeWords::fault(wanted);
    m_fault->setPlainText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace vigie::ui::notices
