#include "tests/gallery/Noticed.h"
#include "tests/gallery/States.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace vigie::gallery {

using namespace ui;
using domain::ClauseId;

namespace {

bool isFrench(const Stage &stage)
{
    return stage.look().language == QLatin1StringView("fr");
}

/// A panel that large text or a narrow window has made an overlay.
void openPanel(Stage &stage, kit::SplitPane::Side side)
{
    stage.noticeDesk->findChild<kit::SplitPane *>()->reveal(side);
}

bool list(Stage &stage)
{
    fillNotices(stage.notices, isFrench(stage));
    if (!stage.report())
        return false;
    openPanel(stage, kit::SplitPane::Side::Left);
    return stage.sees("noticeTable");
}

bool notice(Stage &stage)
{
    return stage.openNotice() && stage.sees("noticeView") && stage.until([&stage] {
        return stage.noticeDesk->findChild<media::ProtectedPicture *>()->painted() ==
               media::ProtectedPicture::Shown::Veil;
    });
}

QString facts(const Stage &stage)
{
    return isFrench(stage) ? QStringLiteral("La pancarte traite les fidèles d’une religion de maladie à éradiquer : "
                                            "c’est un appel à la haine, que la légende reprend à son compte.")
                           : QStringLiteral("The sign calls the faithful of a religion a disease to be rooted out: it "
                                            "is a call for hatred, and the caption makes it its own.");
}

bool write(Stage &stage, const QString &words)
{
    auto *field = stage.window->findChild<QPlainTextEdit *>(QStringLiteral("facts"));
    field->setPlainText(words);
    return field->toPlainText() == words;
}

/// A restriction of two of three photos, ready to be decided.
bool restriction(Stage &stage)
{
    if (!notice(stage) || !stage.press(Qt::Key_1) || !stage.press(Qt::Key_T))
        return false;
    auto &draft = stage.noticeDesk->draft();
    draft.tick(domain::ItemId("item-c"), true);
    draft.setClause(ClauseId("H1"));
    openPanel(stage, kit::SplitPane::Side::Right);
    return write(stage, facts(stage)) &&
           stage.until([&stage] { return stage.actions.find(QStringLiteral("notices.decide"))->isEnabled(); });
}

bool missing(Stage &stage)
{
    if (!notice(stage) || !stage.press(Qt::Key_1))
        return false;
    openPanel(stage, kit::SplitPane::Side::Right);
    return write(stage,
                 isFrench(stage) ? QStringLiteral("Contraire à [clause].") : QStringLiteral("Against [clause]."));
}

bool details(Stage &stage)
{
    if (!notice(stage) || !stage.press(Qt::Key_2))
        return false;
    openPanel(stage, kit::SplitPane::Side::Right);
    return write(stage, isFrench(stage)
                            ? QStringLiteral("Rien de tel. Demandez à jane.roe@example.org ou au 06 39 98 12 34.")
                            : QStringLiteral("Nothing like it. Ask jane.roe@example.org or 06 39 98 12 34.")) &&
           stage.sees("factsDetails");
}

bool letters(Stage &stage)
{
    return restriction(stage) && stage.press(Qt::Key_F6) && stage.sees("lettersView");
}

bool clauses(Stage &stage)
{
    return notice(stage) && stage.press(Qt::Key_1) && stage.press(Qt::Key_C) && stage.sees("clauseSheet");
}

bool decided(Stage &stage)
{
    if (!restriction(stage) || !stage.press(Qt::Key_Return, Qt::ControlModifier))
        return false;
    return stage.until([&stage] {
        const auto *on = stage.noticeDesk->flow().current();
        return on && on->kase.id != domain::CaseId("case-1");
    });
}

bool file(Stage &stage)
{
    return notice(stage) && stage.press(Qt::Key_D) && stage.sees("fileSender");
}

bool fileOffline(Stage &stage)
{
    stage.notices.files.failWith = ErrorCode::Unreachable;
    if (!notice(stage))
        return false;
    auto status = stage.notices.connection.status();
    status.link = domain::Link::Offline;
    status.since = stage.notices.clock.wall() - std::chrono::minutes(7);
    stage.notices.connection.set(status);
    return stage.press(Qt::Key_D) && stage.sees("fileState");
}

bool order(Stage &stage)
{
    fillOrder(stage.notices, isFrench(stage));
    return stage.openNotice() && stage.sees("orderFacts");
}

bool gone(Stage &stage)
{
    return order(stage) && stage.press(Qt::Key_N) && stage.sees("itemState");
}

bool offline(Stage &stage)
{
    if (!restriction(stage))
        return false;
    auto status = stage.notices.connection.status();
    status.link = domain::Link::Offline;
    status.reason = ErrorCode::Unreachable;
    status.since = stage.notices.clock.wall() - std::chrono::minutes(7);
    stage.notices.connection.set(status);
    return true;
}

bool taken(Stage &stage)
{
    fillNotices(stage.notices, isFrench(stage));
    stage.notices.claiming.taken.insert_or_assign(domain::CaseId("case-1"), Error(ErrorCode::ClaimLost));
    if (!stage.report())
        return false;
    stage.noticeDesk->flow().open(domain::CaseId("case-1"));
    if (!stage.sees("noticeView"))
        return false;
    openPanel(stage, kit::SplitPane::Side::Right);
    return stage.sees("whyNotDecide");
}

bool cameBack(Stage &stage)
{
    if (!decided(stage))
        return false;
    stage.notices.deciding.settleLast(domain::CommandState::Conflict, Error(ErrorCode::PolicyChanged));
    return stage.sees("noticeBanner");
}

bool arrived(Stage &stage)
{
    if (!restriction(stage))
        return false;
    auto detail = stage.notices.reader.details.at(domain::CaseId("case-1"));
    auto sibling = stage.notices.sibling("notice-77", detail.items.front().id);
    sibling.explanation = isFrench(stage) ? QStringLiteral("Je l’ai vue aussi, c’est une honte.")
                                          : QStringLiteral("I have seen it, too. A disgrace.");
    detail.items.front().others.push_back(sibling);
    stage.notices.change(detail);
    return stage.until([&stage] { return !stage.noticeDesk->flow().arrived().empty(); });
}

bool broken(Stage &stage)
{
    fillNotices(stage.notices, isFrench(stage));
    stage.notices.reader.details.at(domain::CaseId("case-1")).notice.reset();
    return stage.openNotice() && stage.sees("noticeState");
}

bool refused(Stage &stage)
{
    stage.notices.claiming.refuseWith = Error(ErrorCode::Permission);
    fillNotices(stage.notices, isFrench(stage));
    return stage.report() && stage.press(Qt::Key_Return) &&
           stage.until([&stage] { return stage.noticeDesk->flow().stage() == notices::NoticeFlow::Stage::Failed; });
}

bool readWhole(Stage &stage)
{
    return notice(stage) && stage.press(Qt::Key_L) &&
           stage.until([&stage] { return stage.noticeDesk->findChild<kit::PagedText *>()->isVisible(); });
}

bool complaint(Stage &stage)
{
    fillComplaints(stage.notices, isFrench(stage));
    if (!stage.openNotice() || !stage.sees("complaintView"))
        return false;
    openPanel(stage, kit::SplitPane::Side::Right);
    return stage.sees("complaintForm");
}

/// Upheld in part, with the reason written: the letters say so.
bool complaintPartly(Stage &stage)
{
    if (!complaint(stage) || !stage.press(Qt::Key_2))
        return false;
    stage.noticeDesk->complaintDraft().tick(1, true);
    stage.window->findChild<QPlainTextEdit *>(QStringLiteral("complaintReason"))
        ->setPlainText(isFrench(stage)
                           ? QStringLiteral("L’affiche montre une pièce ; la légende reste contraire aux règles.")
                           : QStringLiteral("The poster shows a play; the caption still breaks the rules."));
    return stage.until([&stage] { return stage.actions.find(QStringLiteral("notices.decide"))->isEnabled(); });
}

bool complaintLetters(Stage &stage)
{
    return complaintPartly(stage) && stage.press(Qt::Key_Escape) && stage.press(Qt::Key_F6) &&
           stage.sees("complaintLetters");
}

bool complaintOwn(Stage &stage)
{
    fillComplaints(stage.notices, isFrench(stage), true);
    if (!stage.openNotice() || !stage.sees("complaintView"))
        return false;
    openPanel(stage, kit::SplitPane::Side::Right);
    return stage.sees("whyNotDecideComplaint");
}

bool complaints(Stage &stage)
{
    fillComplaints(stage.notices, isFrench(stage), true);
    if (!stage.report())
        return false;
    openPanel(stage, kit::SplitPane::Side::Left);
    return stage.sees("noticeTable");
}

/// Restricted content, for somebody who may look at it.
bool covered(Stage &stage)
{
    fillNotices(stage.notices, isFrench(stage));
    for (auto &noticed : stage.notices.reader.details.at(domain::CaseId("case-1")).items)
        if (noticed.item)
            noticed.item->restricted = true;
    auto session = *stage.notices.connection.session();
    session.permissions.insert({"restricted.work", "restricted.reveal"});
    stage.notices.connection.signInAs(session);
    return stage.openNotice() && stage.sees("viewingStrip");
}

bool viewing(Stage &stage)
{
    if (!covered(stage) || !stage.press(Qt::Key_G, Qt::ControlModifier) || !stage.sees("viewingSheet"))
        return false;
    stage.window->findChild<QRadioButton *>(QStringLiteral("viewingReason1"))->setChecked(true);
    stage.window->findChild<QLineEdit *>(QStringLiteral("viewingWords"))
        ->setText(isFrench(stage) ? QStringLiteral("La légende contredit la correspondance.")
                                  : QStringLiteral("The caption contradicts the match."));
    return stage.window->findChild<kit::Button *>(QStringLiteral("viewingLook"))->isEnabled();
}

bool viewingRefused(Stage &stage)
{
    stage.notices.viewing.refuseWith = ErrorCode::ClaimLost;
    if (!viewing(stage))
        return false;
    stage.window->findChild<kit::Button *>(QStringLiteral("viewingLook"))->click();
    return stage.sees("viewingSentence");
}

bool looking(Stage &stage)
{
    if (!viewing(stage))
        return false;
    stage.window->findChild<kit::Button *>(QStringLiteral("viewingLook"))->click();
    return stage.until([&stage] {
        return stage.noticeDesk->findChild<media::ProtectedPicture *>()->painted() ==
               media::ProtectedPicture::Shown::Veil;
    });
}

} // namespace

std::vector<State> noticeStates()
{
    return {
        {"notices", list, 150},
        {"notice", notice},
        {"notice-covered", covered},
        {"notice-viewing", viewing},
        {"notice-viewing-refused", viewingRefused},
        {"notice-looking", looking},
        {"notice-restriction", restriction},
        {"notice-missing", missing},
        {"notice-details", details},
        {"notice-letters", letters},
        {"notice-clauses", clauses, 150},
        {"notice-decided", decided},
        {"notice-file", file, 150},
        {"notice-file-offline", fileOffline},
        {"notice-order", order},
        {"notice-gone", gone},
        {"notice-arrived", arrived},
        {"notice-offline", offline},
        {"notice-taken", taken},
        {"notice-came-back", cameBack},
        {"notice-broken", broken},
        {"notices-refused", refused},
        {"notice-read", readWhole, 150},
        {"complaints", complaints, 150},
        {"complaint", complaint, 150},
        {"complaint-partly", complaintPartly, 150},
        {"complaint-letters", complaintLetters, 150},
        {"complaint-own", complaintOwn, 150},
        {"notices-empty", [](Stage &s) { return s.report() && s.press(Qt::Key_Return) && s.sees("noticeState"); }},
    };
}

} // namespace vigie::gallery
