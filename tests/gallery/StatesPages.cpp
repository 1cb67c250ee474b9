#include "tests/gallery/States.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>

namespace vigie::gallery {

using namespace ui;
using namespace domain;
using namespace std::chrono_literals;

namespace {

constexpr auto CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

bool machine(Stage &stage)
{
    const auto now = stage.world.clock.wall();
    using enum HeldKind;
    stage.inventory.held = {
        {Cases, 1234, now - 30h, HeldWhere::EncryptedDisk, HeldUntil::ClosedOneDay},
        {Items, 1180, now - 30h, HeldWhere::EncryptedDisk, HeldUntil::ClosedOneDay},
        {Members, 402, now - 30h, HeldWhere::EncryptedDisk, HeldUntil::ClosedOneDay},
        {Notices, 57, now - 9h, HeldWhere::EncryptedDisk, HeldUntil::ClosedOneDay},
        {Notes, 31, now - 26h, HeldWhere::EncryptedDisk, HeldUntil::ClosedOneDay},
        {Drafts, 4, now - 2h, HeldWhere::EncryptedDisk, HeldUntil::SettledMonth},
        {Rules, 6, {}, HeldWhere::EncryptedDisk, HeldUntil::Resync},
        {Commands, 88, now - 24h * 12, HeldWhere::EncryptedDisk, HeldUntil::SettledMonth},
        {Pictures, 7, {}, HeldWhere::Memory, HeldUntil::ViewCloses},
        {Token, 1, {}, HeldWhere::Keychain, HeldUntil::LockOrSignOut},
        {Keys, 2, {}, HeldWhere::Keychain, HeldUntil::ProfileDeleted},
        {Settings, 14, {}, HeldWhere::PlainDisk, HeldUntil::ProfileDeleted},
        {Exposure, 5, now - 24h * 5, HeldWhere::WrappedDisk, HeldUntil::PersonDeletes},
    };
    stage.inventory.proved = {{Proof::CacheCipher, true, "SQLCipher 4.5.3"},
                              {Proof::OutboxCipher, true, "SQLCipher 4.5.3"},
                              {Proof::CachePages, true, ""},
                              {Proof::OutboxPages, true, ""},
                              {Proof::NoPictureFile, true, ""},
                              {Proof::NotDumpable, true, ""},
                              {Proof::Sandbox, true, "seccomp"}};
    return stage.work() && stage.press(Qt::Key_M, CtrlShift) && stage.sees("machinePage") &&
           stage.sees("machineVerify");
}

bool verified(Stage &stage)
{
    return machine(stage) && stage.click("machineVerify") && stage.sees("machineProofs");
}

bool proofFails(Stage &stage)
{
    if (!machine(stage))
        return false;
    stage.inventory.proved[6] = {Proof::Sandbox, false, "no seccomp"};
    return stage.click("machineVerify") && stage.sees("machineProofs");
}

bool care(Stage &stage)
{
    const QDate today(2026, 3, 2);
    stage.notToday.choice.categories = {Category::Gore};
    stage.notToday.choice.until = stage.world.clock.wall() + 15h;
    for (int day = 0; day < 5; ++day) {
        stage.book.add(today.addDays(-day), Category::Violence, Severity::High, std::chrono::seconds(40 + 25 * day));
        stage.book.add(today.addDays(-day), Category::Weapons, Severity::Medium, std::chrono::seconds(90 - 12 * day));
    }
    return stage.work() && stage.press(Qt::Key_E, CtrlShift) && stage.sees("carePage");
}

bool scrolled(Stage &stage, const char *area)
{
    stage.settle();
    auto *scroll = stage.window->findChild<QScrollArea *>(QLatin1StringView(area));
    if (!scroll)
        return false;
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    return true;
}

bool keys(Stage &stage)
{
    return stage.work() && stage.press(Qt::Key_K, CtrlShift) && stage.sees("keymapPage");
}

bool keyClash(Stage &stage)
{
    if (!keys(stage))
        return false;
    stage.window->findChild<QWidget *>(QStringLiteral("keyField.window.outbox"))->setFocus();
    return stage.press(Qt::Key_Return) && stage.press(Qt::Key_X) && stage.sees("keyNote.window.outbox");
}

bool locked(Stage &stage, bool byKeychain)
{
    if (!stage.openCase())
        return false;
    stage.window->showLocked(shell::LockReason::Idle, QStringLiteral("https://platform.example"), byKeychain);
    stage.desk->lock();
    return true;
}

} // namespace

std::vector<State> pageStates()
{
    return {
        {"settings", [](Stage &s) { return s.work() && s.press(Qt::Key_F10) && s.sees("settingsPage"); }},
        {"settings-end",
         [](Stage &s) {
             return s.work() && s.press(Qt::Key_F10) && s.sees("settingsPage") && scrolled(s, "settingsScroll");
         }},
        {"machine", machine},
        {"machine-verified", [](Stage &s) { return verified(s) && scrolled(s, "machineScroll"); }},
        {"machine-fails", [](Stage &s) { return proofFails(s) && scrolled(s, "machineScroll"); }},
        {"care", care},
        {"care-end", [](Stage &s) { return care(s) && scrolled(s, "careScroll"); }},
        {"keys", keys},
        {"key-clash", keyClash},
        {"legend", [](Stage &s) { return s.openCase() && s.press(Qt::Key_Question) && s.sees("legend"); }},
        {"palette",
         [](Stage &s) { return s.openCase() && s.press(Qt::Key_K, Qt::ControlModifier) && s.sees("palette"); }},
        {"palette-found",
         [](Stage &s) {
             return s.openCase() && s.press(Qt::Key_K, Qt::ControlModifier) && s.sees("palette") &&
                    s.type(QStringLiteral("pa"));
         }},
        {"lock", [](Stage &s) { return locked(s, false); }},
        {"lock-keychain", [](Stage &s) { return locked(s, true); }},
        {"curtain", [](Stage &s) { return s.openCase() && s.press(Qt::Key_F12) && s.sees("privacyCurtain"); }},
        {"starting",
         [](Stage &s) {
             s.window->showStarting(
                 QCoreApplication::translate("vigie::workstation::Composition", "Opening the profile"));
             return true;
         }},
    };
}

} // namespace vigie::gallery
