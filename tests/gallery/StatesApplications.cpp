#include "tests/gallery/Applicants.h"
#include "tests/gallery/States.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <algorithm>

namespace vigie::gallery {

using namespace ui;
using domain::EvidenceKind;
using Step = certification::CertificationDesk::Step;

namespace {

bool isAt(Stage &stage, Step step)
{
    return stage.until([&stage, step] { return stage.certification->step() == step; });
}

bool faces(Stage &stage)
{
    return stage.openApplication() && stage.until([&stage] {
        return stage.actions.find(QStringLiteral("certification.answer-same"))->isEnabled();
    });
}

bool data(Stage &stage)
{
    return faces(stage) && stage.press(Qt::Key_2) && isAt(stage, Step::Data) && stage.sees("valueGrid");
}

/// Every piece once on the screen; then the verdict.
bool verdict(Stage &stage)
{
    if (!data(stage) || !stage.press(Qt::Key_Return) || !isAt(stage, Step::Verdict))
        return false;
    for (int piece = 0; piece < 4; ++piece) {
        stage.press(Qt::Key_E);
        stage.settle();
        (void)stage.window->grab(); // it counts as seen once it was painted
    }
    return stage.press(Qt::Key_Return) && isAt(stage, Step::Verdict) && stage.sees("verdictPage");
}

bool obstacle(Stage &stage)
{
    return data(stage) && stage.press(Qt::Key_Return) && isAt(stage, Step::Verdict) && stage.sees("verdictPage");
}

bool cannotBeCompared(Stage &stage)
{
    fillApplicants(stage.applications);
    const auto &first = *stage.applications.reader.details.begin()->second.application;
    for (const auto &piece : first.evidence)
        if (piece.kind == EvidenceKind::SecuritySelfie)
            stage.applications.pictures.failures[piece.media.id] = ErrorCode::Damaged;
    return stage.openApplication() && stage.sees("facesStage");
}

bool typedZone(Stage &stage)
{
    return data(stage) && stage.click("typeZone") && stage.sees("zoneEditor") &&
           stage.type(QStringLiteral("IDFRAX4RTBPFW46<<<<<<<<<<<<<<<"));
}

bool corners(Stage &stage)
{
    return data(stage) && stage.press(Qt::Key_E) && stage.sees("wholePicture") && stage.press(Qt::Key_C);
}

/// Words in the language of the look, as a colleague would write them.
QString said(const Stage &stage, const char *french, const char *english)
{
    return QString::fromUtf8(stage.look().language == QLatin1StringView("fr") ? french : english);
}

void fillColleagues(Stage &stage)
{
    const domain::CaseId first = stage.applications.reader.details.begin()->first;
    auto &messages = stage.applications.messages;
    messages.add(
        first, QStringLiteral("Noor"),
        said(stage, "Uniforme scolaire sur trois publications de mars.", "School uniform in three posts of March."));
    messages.add(first, QStringLiteral("Camille"),
                 said(stage, "Elle parle de son bac l’an prochain dans deux messages.",
                      "She speaks of finishing school next year in two messages."));
}

/// The card asks for a code of the authenticator.
bool revealCode(Stage &stage)
{
    fillApplicants(stage.applications);
    stage.applications.applicants.wantsStepUp = true;
    stage.applications.steppingUp.onConfirmed = [&stage] { stage.applications.applicants.wantsStepUp = false; };
    return data(stage) && stage.press(Qt::Key_N) && stage.sees("revealCard") &&
           stage.type(said(stage, "Flou sur la carte", "Blurred on the card")) && stage.press(Qt::Key_Return) &&
           stage.sees("revealCode");
}

bool revealWrongCode(Stage &stage)
{
    const auto isTold = [&stage] { return stage.applications.steppingUp.given.size() == 1; };
    return revealCode(stage) && stage.type(QStringLiteral("000000")) && stage.press(Qt::Key_Return) &&
           stage.until(isTold) && stage.sees("revealSentence");
}

bool revealed(Stage &stage)
{
    return revealCode(stage) && stage.type(QStringLiteral("287082")) && stage.press(Qt::Key_Return) &&
           stage.sees("revealAnswer");
}

bool draft(Stage &stage)
{
    if (!verdict(stage))
        return false;
    domain::ConnectionStatus status = stage.applications.connection.status();
    status.link = domain::Link::Offline;
    status.reason = ErrorCode::Unreachable;
    stage.applications.connection.set(status);
    return stage.press(Qt::Key_D) && stage.sees("askAgainCard") && stage.press(Qt::Key_Return, Qt::ControlModifier) &&
           stage.sees("verdictDraft");
}

/// The platform permits comparing on a legal basis; the group stands below what machines say.
bool similarity(Stage &stage)
{
    stage.applications.workplace.current.similarityBasis =
        said(stage, "Art. 9(2)(a) RGPD, consentement du 3 mars", "Art. 9(2)(a) GDPR, consent of 3 March");
    if (!verdict(stage) || !stage.sees("similarity"))
        return false;
    auto *group = stage.window->findChild<QWidget *>(QStringLiteral("similarity"));
    for (QWidget *up = group->parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(group);
    return true;
}

bool colleagues(Stage &stage)
{
    fillApplicants(stage.applications);
    fillColleagues(stage);
    return faces(stage) && stage.press(Qt::Key_4) && isAt(stage, Step::Data) && stage.press(Qt::Key_Return) &&
           isAt(stage, Step::Verdict) && stage.sees("colleagueNotes");
}

bool suspectedMinor(Stage &stage)
{
    fillApplicants(stage.applications);
    auto &kase = stage.applications.reader.details.begin()->second.kase;
    kase.reason = domain::CaseReason::SuspectedMinor;
    fillColleagues(stage);
    return stage.openApplication() && isAt(stage, Step::Verdict) && stage.sees("verdictPage");
}

bool noPermission(Stage &stage)
{
    auto session = *stage.applications.connection.session();
    session.permissions = {"queue.work:item_review"};
    stage.applications.connection.signInAs(session);
    return stage.certify() && stage.sees("certificationState");
}

bool practiceOffered(Stage &stage)
{
    fillApplicants(stage.applications);
    fillPractice(stage.applications);
    return stage.certify() && stage.press(Qt::Key_Return) && stage.sees("certificationState");
}

bool practice(Stage &stage)
{
    if (!practiceOffered(stage) || !stage.press(Qt::Key_Return) || !stage.sees("practicePage"))
        return false;
    const auto *page = stage.window->findChild<QWidget *>(QStringLiteral("practicePage"));
    const auto *same = page->findChild<QWidget *>(QStringLiteral("button.certification.answer-same"));
    return stage.until([same] { return same->isVisible() && same->isEnabled(); });
}

bool practiceDone(Stage &stage)
{
    stage.applications.practising.done = {"p1", "p2"};
    return practiceOffered(stage) && stage.press(Qt::Key_Return) && stage.sees("practiceState");
}

bool practiceFails(Stage &stage)
{
    if (!practiceOffered(stage))
        return false;
    stage.applications.practising.failWith = ErrorCode::Unreachable;
    domain::ConnectionStatus status = stage.applications.connection.status();
    status.link = domain::Link::Offline;
    stage.applications.connection.set(status);
    return stage.press(Qt::Key_Return) && stage.sees("practiceState");
}

bool practiceBroken(Stage &stage)
{
    stage.applications.pictures.failures[domain::MediaId("media-p1-selfie")] = ErrorCode::Damaged;
    return practiceOffered(stage) && stage.press(Qt::Key_Return) && stage.sees("practiceState");
}

bool facesComing(Stage &stage)
{
    stage.applications.pictures.slow = true;
    return stage.openApplication() && stage.sees("facesStage");
}

bool valuesFail(Stage &stage)
{
    auto &applicants = stage.applications.applicants;
    applicants.failWith = ErrorCode::ServerError;
    if (!faces(stage))
        return false;
    applicants.failWith.reset(); // the answer itself arrives
    return stage.press(Qt::Key_2) && isAt(stage, Step::Data) && stage.sees("valuesState");
}

bool evidenceFails(Stage &stage)
{
    fillApplicants(stage.applications);
    const auto &first = *stage.applications.reader.details.begin()->second.application;
    for (const auto &piece : first.evidence)
        if (piece.kind != EvidenceKind::DocumentFront)
            stage.applications.pictures.failures[piece.media.id] = ErrorCode::DecoderTimeout;
    return stage.openApplication() && stage.press(Qt::Key_E) && stage.press(Qt::Key_E) && stage.sees("wholePicture");
}

bool offline(Stage &stage)
{
    if (!verdict(stage))
        return false;
    domain::ConnectionStatus status;
    status.link = domain::Link::Offline;
    status.reason = ErrorCode::Unreachable;
    status.since = stage.applications.clock.wall() - std::chrono::minutes(7);
    status.syncedAt = status.since;
    stage.applications.connection.set(status);
    return true;
}

} // namespace

std::vector<State> applicationStates()
{
    return {
        {"applications",
         [](Stage &s) {
             fillApplicants(s.applications);
             if (!s.certify())
                 return false;
             s.certification->findChild<kit::SplitPane *>()->reveal(kit::SplitPane::Side::Left);
             return s.sees("applicationList");
         }},
        {"faces", faces},
        {"faces-grey", [](Stage &s) { return faces(s) && s.press(Qt::Key_G) && s.press(Qt::Key_L); }},
        {"faces-broken", cannotBeCompared},
        {"data", data},
        {"zone-typed", typedZone},
        {"reveal", [](Stage &s) { return data(s) && s.press(Qt::Key_N) && s.sees("revealCard"); }},
        {"reveal-code", revealCode},
        {"reveal-wrong-code", revealWrongCode},
        {"revealed-number", revealed},
        {"verdict", verdict},
        {"verdict-draft", draft},
        {"verdict-colleagues", colleagues},
        {"similarity", similarity},
        {"verdict-obstacle", obstacle},
        {"ask-again", [](Stage &s) { return verdict(s) && s.press(Qt::Key_D) && s.sees("askAgainCard"); }},
        {"refusal", [](Stage &s) { return verdict(s) && s.press(Qt::Key_X) && s.sees("refusalCard"); }},
        {"whole-evidence", corners},
        {"suspicion", [](Stage &s) { return faces(s) && s.press(Qt::Key_Y) && s.sees("suspicionCard"); }},
        {"suspected-minor", suspectedMinor},
        {"certification-offline", offline},
        {"certification-refused", noPermission},
        {"faces-coming", facesComing},
        {"values-fail", valuesFail},
        {"evidence-fails", evidenceFails},
        {"practice-offered", practiceOffered},
        {"practice", practice},
        {"practice-told", [](Stage &s) { return practice(s) && s.press(Qt::Key_4) && s.sees("practiceTruth"); }},
        {"practice-done", practiceDone},
        {"practice-fails", practiceFails},
        {"practice-broken", practiceBroken},
        {"certification-empty",
         [](Stage &s) { return s.certify() && s.press(Qt::Key_Return) && s.sees("certificationState"); }},
    };
}

} // namespace vigie::gallery
