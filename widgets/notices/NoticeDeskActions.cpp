#include "widgets/kit/KeyCaps.h"
#include "widgets/notices/NoticeDesk.h"
#include "widgets/notices/NoticeWords.h"

#include <QAction>

/// What the notice desk does by keys, and where the keys are shown.
namespace vigie::ui::notices {

using Side = kit::SplitPane::Side;

QAction *NoticeDesk::add(const char *id, const QString &text, const QString &shortText, const QKeySequence &key,
                         std::function<void()> run)
{
    auto &action = m_actions.ensure(*this, {QLatin1StringView(id), text, tr("Notices"), key, std::move(run)});
    action.setIconText(shortText);
    return &action;
}

void NoticeDesk::addActions()
{
    m_next = add("notices.next", tr("Next notice"), tr("Next notice"), Qt::Key_Return, [this] { m_flow.next(); });
    m_skip = add("notices.skip", tr("Skip: somebody else decides"), tr("Skip"), Qt::Key_K, [this] { m_flow.skip(); });
    auto *undo =
        add("notices.undo", tr("Undo the last decision"), tr("Undo"), Qt::CTRL | Qt::Key_Z, [this] { m_flow.undo(); });
    addDecisionActions();
    addRestrictionActions();
    addViewActions();
    for (QAction *frequent : {m_next, m_skip})
        m_actions.setUse(*frequent, kit::ActionUse::Frequent);
    m_bar->add(*m_next, kit::Button::Role::Primary);
    m_bar->add(*m_skip, kit::Button::Role::Quiet);
    m_bar->add(*undo, kit::Button::Role::Quiet);
    m_bar->add(*m_read, kit::Button::Role::Quiet);
    m_bar->add(*m_refer, kit::Button::Role::Quiet);
    m_casebook->addActions(m_actions);
    for (auto *action : m_casebook->actions())
        m_bar->add(*action, kit::Button::Role::Quiet);
    m_bar->add(*m_retry, kit::Button::Role::Quiet); // seldom there: at the end nothing moves for it
}

void NoticeDesk::addDecisionActions()
{
    m_decide = add("notices.decide", tr("Decide"), tr("Decide"), Qt::CTRL | Qt::Key_Return, [this] { decide(); });
    m_panel->followDecide(*m_decide);
    m_complaintPanel->followDecide(*m_decide);
    for (std::size_t i = 0; i < DecisionForm::outcomes().size(); ++i) {
        const auto outcome = DecisionForm::outcomes()[i];
        const auto id = QByteArray("notices.outcome-") + QByteArray::number(static_cast<int>(i) + 1);
        m_outcomes.push_back(add(id.constData(), tr("Found: %1").arg(NoticeWords::outcome(outcome)),
                                 NoticeWords::outcome(outcome), Qt::Key_1 + static_cast<int>(i),
                                 [this, i] { chooseOutcome(i); }));
    }
    m_clause = add("notices.clause", tr("Choose the clause"), tr("Clause"), Qt::Key_C, [this] { pickClause(); });
    m_factsKey = add("notices.facts", tr("Write what you saw"), tr("Write"), Qt::Key_E, [this] { goToFacts(); });
    m_ofTicks = {add("notices.tick", tr("Tick this content, or leave it out"), tr("Tick"), Qt::Key_T,
                     [this] { m_items->tickCurrent(); }),
                 add("notices.tick-all", tr("Tick all content of the notice"), tr("All"), Qt::Key_A,
                     [this] { m_draft.tickAll(); })};
    m_ofItems = {
        add("notices.item-next", tr("Next content of the notice"), tr("Next"), Qt::Key_N, [this] { m_items->go(1); }),
        add("notices.item-previous", tr("Previous content of the notice"), tr("Previous"), Qt::Key_P,
            [this] { m_items->go(-1); })};
}

/// The digits after those of what was found.
void NoticeDesk::addRestrictionActions()
{
    const auto &kinds = RestrictionRows::kinds();
    const auto first = Qt::Key_1 + static_cast<int>(DecisionForm::outcomes().size());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto id = QByteArray("notices.restriction-") + QByteArray::number(static_cast<int>(i) + 1);
        const QString called = NoticeWords::restriction(kinds[i]);
        m_restrictions.push_back(add(id.constData(), tr("Take away, or not: %1").arg(called), called,
                                     first + static_cast<int>(i), [this, kind = kinds[i]] { turnRestriction(kind); }));
    }
    m_proposal = add("notices.proposal", tr("Take what the policy proposes for the strikes"), tr("Take"), Qt::Key_0,
                     [this] { m_panel->form().takeProposal(); });
}

void NoticeDesk::addViewActions()
{
    m_read = add("notices.read", tr("Read the whole notice"), tr("Read"), Qt::Key_L, [this] { m_notice->read(); });
    add("notices.details", tr("Show personal details, or mask them"), tr("Details"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [this] { m_masks.setShown(m_flow.notice() && !m_masks.areShown()); });
    m_ofItems.push_back(add("notices.look", tr("To the picture: hold Space to look"), tr("Picture"), Qt::Key_V,
                            [this] { m_items->takeFocus(); }));
    m_ofPictures = {
        add("notices.picture-next", tr("Next picture"), tr("Next"), Qt::Key_Right, [this] { m_items->goPicture(1); }),
        add("notices.picture-previous", tr("Previous picture"), tr("Previous"), Qt::Key_Left,
            [this] { m_items->goPicture(-1); })};
    m_retry =
        add("notices.retry", tr("Fetch the picture again"), tr("Try again"), Qt::Key_R, [this] { m_items->retry(); });
    m_tab = add("notices.tab", tr("Next page of the decision"), tr("Next page"), Qt::Key_F6, [this] {
        m_split->reveal(Side::Right);
        showPanelPage(panelPage() + 1);
    });
    m_fileKey = add("notices.file", tr("File: who sent it, decisions, letters sent"), tr("File"), Qt::Key_D,
                    [this] { openFile(); });
    m_saveLetters = add("notices.save-letters", tr("Save the letters of the file as PDF"), tr("Save as PDF"),
                        Qt::CTRL | Qt::Key_S, [this] { file().saveLetters(); });
    m_refer = add("notices.refer", tr("Refer to PHAROS, Point de Contact or an authority"), tr("Refer"),
                  Qt::CTRL | Qt::Key_P, [this] {
                      if (m_flow.notice())
                          m_referrals->refer(m_flow.notice()->id);
                  });
    m_measuresKey = add("notices.measures", tr("Accounts that are to end"), tr("Endings"), Qt::Key_M,
                        [this] { m_measures->showWaiting(); });
    add("notices.queue", tr("Next queue: notices, complaints"), tr("Queue"), Qt::Key_Q,
        [this] { m_list->nextQueue(); });
    add("notices.left", tr("List of notices"), tr("List"), Qt::Key_F7, [this] { m_split->toggle(Side::Left); });
    add("notices.right", tr("Decision panel"), tr("Panel"), Qt::Key_F8, [this] { m_split->toggle(Side::Right); });
}

void NoticeDesk::showKeys()
{
    const auto keysOf = [](const std::vector<QAction *> &actions) {
        std::vector<QString> keys;
        for (const auto *action : actions)
            keys.push_back(kit::keyText(action->shortcut()));
        return keys;
    };
    const QString facts = kit::keyText(m_factsKey->shortcut());
    m_panel->form().setKeys({keysOf(m_outcomes), keysOf(m_restrictions), kit::keyText(m_clause->shortcut()), facts,
                             kit::keyText(m_proposal->shortcut())});
    m_complaintPanel->form().setKeys(keysOf(m_outcomes), facts);
    m_panel->setTabKey(kit::keyText(m_tab->shortcut()));
    m_complaintPanel->setTabKey(kit::keyText(m_tab->shortcut()));
    for (auto *view : {m_file, m_complaintFile})
        view->setSaveKey(kit::keyText(m_saveLetters->shortcut()));
    m_notice->setDetailsKey(kit::keyText(m_actions.find(QStringLiteral("notices.details"))->shortcut()));
    m_notice->setReadKey(kit::keyText(m_read->shortcut()));
    m_items->setRetryKey(kit::keyText(m_retry->shortcut()));
}

} // namespace vigie::ui::notices
