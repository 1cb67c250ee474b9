#include "widgets/notices/NoticeBatchFeature.h"

#include "widgets/notices/NoticeBatchSheet.h"

#include <QHBoxLayout>

#include <utility>

namespace vigie::ui::notices {

using namespace std::chrono_literals;
using Stage = NoticeFlow::Stage;

namespace {

constexpr auto ToastStays = 8s;

} // namespace

NoticeBatchFeature::NoticeBatchFeature(Parts parts)
    : QObject(&parts.desk), m_parts(std::move(parts)),
      m_sheet(new NoticeBatchSheet(m_parts.theme, m_parts.ports, m_parts.desk))
{
    m_open = add("notices.batch", tr("Several notices at once: the chosen ones, or this wave"), tr("Several…"),
                 Qt::CTRL | Qt::Key_B, [this] { open(); });
    m_last = add("notices.batches", tr("The last batches of notices and what became of them"), tr("Batches"),
                 Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] {
                     m_before = {};
                     m_sheet->showBatches();
                 });
    m_parts.list.addFoot(underTheList());
    connect(m_sheet, &NoticeBatchSheet::batchesChanged, this, &NoticeBatchFeature::refresh);
    connect(m_sheet, &NoticeBatchSheet::ended, this, &NoticeBatchFeature::goOn);
    connect(&m_parts.flow, &NoticeFlow::stageChanged, this, &NoticeBatchFeature::refresh);
    connect(&m_parts.flow, &NoticeFlow::noticeChanged, this, &NoticeBatchFeature::refresh);
    connect(&m_parts.list, &NoticeList::chosenChanged, this, &NoticeBatchFeature::refresh);
    connect(&m_parts.list, &NoticeList::waitingChanged, this, &NoticeBatchFeature::refresh);
    refresh();
}

QAction *NoticeBatchFeature::add(const char *id, const QString &text, const QString &shortText, const QKeySequence &key,
                                 std::function<void()> run)
{
    auto &action = m_parts.actions.ensure(
        m_parts.desk, {QLatin1StringView(id), text, tr("Notices"), key, std::move(run)});
    action.setIconText(shortText);
    return &action;
}

/// It works on the rows chosen in the list, so that is where its button stands.
QWidget *NoticeBatchFeature::underTheList()
{
    auto *foot = new QWidget;
    auto *button = new kit::Button(m_parts.theme, {}, kit::Button::Role::Quiet, foot);
    button->setObjectName(QStringLiteral("button.") + m_open->objectName());
    button->setGlyph(kit::Icon::ListChecks);
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard from the picture
    button->setPadding(kit::Button::Padding::Narrow);
    button->follow(*m_open);
    const int space = m_parts.theme->metric(kit::Metric::SpaceS);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space, space / 2, space, space / 2);
    row->addWidget(button);
    row->addStretch(1);
    return foot;
}

bool NoticeBatchFeature::isBusy() const
{
    return m_parts.flow.stage() == Stage::Saving || m_parts.flow.stage() == Stage::Seeking;
}

void NoticeBatchFeature::refresh()
{
    const bool wave = m_parts.flow.notice() && !m_parts.flow.complaint();
    m_open->setEnabled(!isBusy() && (wave || m_parts.list.chosen() > 1));
    m_last->setEnabled(m_sheet->hasBatches());
}

void NoticeBatchFeature::open()
{
    if (m_parts.list.chosen() > 1)
        return m_parts.list.gather([this](std::vector<domain::CaseId> cases) { begin(std::move(cases)); });
    const auto *current = m_parts.flow.current();
    if (!current)
        return;
    deliver(m_parts.ports.reader.wave(current->kase.id), this,
            [this, kase = current->kase.id](const Result<std::vector<domain::CaseId>> &wave) {
                const auto *now = m_parts.flow.current();
                if (!now || now->kase.id != kase)
                    return; // the person has gone on
                if (!wave || wave->size() < 2)
                    return m_parts.toast.say(kit::Tone::Neutral,
                                             tr("Nothing else is open on this content or its members. Choose others in "
                                                "the list: Shift with arrows, Ctrl with a click."),
                                             ToastStays);
                begin(*wave);
            });
}

void NoticeBatchFeature::begin(std::vector<domain::CaseId> cases)
{
    if (cases.empty() || m_sheet->isOpen() || isBusy())
        return; // the list may have been waited for, and the person has gone on
    m_before = m_parts.flow.current() ? m_parts.flow.current()->kase.id : domain::CaseId();
    m_parts.flow.leave(); // the batch claims each notice in its turn, this one too
    m_sheet->show(std::move(cases));
}

void NoticeBatchFeature::goOn(bool decided)
{
    const auto before = std::exchange(m_before, {});
    if (decided)
        m_parts.flow.next();
    else if (!before.empty())
        m_parts.flow.open(before);
}

void NoticeBatchFeature::leave()
{
    m_before = {};
    m_sheet->leaveAll();
}

} // namespace vigie::ui::notices
