#include "widgets/notices/NoticeBatchFoot.h"

#include "widgets/kit/FlowLayout.h"
#include "widgets/kit/KeyCaps.h"

#include <utility>

namespace vigie::ui::notices {

using kit::Button;
using kit::Metric;
using Stage = NoticeBatchStage;

NoticeBatchFoot::NoticeBatchFoot(const kit::ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *row = new kit::FlowLayout(this, m_theme->metric(Metric::SpaceS));
    row->setContentsMargins(0, 0, 0, 0);
    const auto submit = kit::keyText(Qt::CTRL | Qt::Key_Return), escape = kit::keyText(Qt::Key_Escape);
    m_look = button("batchLook", tr("See what leaves"), submit, Button::Role::Primary, [this] { Q_EMIT lookWanted(); });
    m_confirm = button("batchConfirm", {}, submit, Button::Role::Danger, [this] { Q_EMIT confirmed(); });
    m_stop = button("batchStop", tr("Stop"), escape, Button::Role::Danger, [this] { Q_EMIT left(); });
    m_takeBack = button("batchTakeBack", tr("Take all of it back"), kit::keyText(Qt::CTRL | Qt::Key_Z),
                        Button::Role::Plain, [this] { Q_EMIT takeBackWanted(); });
    m_older = button("batchOlder", tr("Older batch"), kit::keyText(Qt::ALT | Qt::Key_Left), Button::Role::Quiet,
                     [this] { Q_EMIT turned(1); });
    m_newer = button("batchNewer", tr("Newer batch"), kit::keyText(Qt::ALT | Qt::Key_Right), Button::Role::Quiet,
                     [this] { Q_EMIT turned(-1); });
    m_close = button("batchClose", tr("Close"), escape, Button::Role::Quiet, [this] { Q_EMIT left(); });
    for (auto *one : {m_look, m_confirm, m_stop, m_takeBack, m_older, m_newer, m_close})
        row->addWidget(one);
}

Button *NoticeBatchFoot::button(const char *name, const QString &text, const QString &key, Button::Role role,
                                std::function<void()> run)
{
    auto *made = new Button(m_theme, text, role, this);
    made->setObjectName(QLatin1StringView(name));
    made->setKeyHint(key);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QAbstractButton::clicked, this, std::move(run));
    return made;
}

void NoticeBatchFoot::setStage(Stage stage)
{
    const bool choosing = stage == Stage::Choosing;
    m_look->setVisible(choosing);
    m_confirm->setVisible(stage == Stage::Preview);
    m_stop->setVisible(stage == Stage::Looking || stage == Stage::Running);
    m_takeBack->setVisible(stage == Stage::Receipts);
    m_close->setVisible(choosing || stage == Stage::Preview || stage == Stage::Receipts);
    m_close->setText(stage == Stage::Preview ? tr("Back") : tr("Close"));
}

void NoticeBatchFoot::setDecidable(int count, bool allowed)
{
    m_confirm->setText(tr("Decide %n notice(s)", nullptr, count));
    m_confirm->setEnabled(allowed);
}

void NoticeBatchFoot::setOthers(bool older, bool newer)
{
    m_older->setVisible(older);
    m_newer->setVisible(newer);
}

} // namespace vigie::ui::notices
