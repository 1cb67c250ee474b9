#include "widgets/shell/MachineWords.h"

#include <QCoreApplication>

namespace vigie::ui::shell {

using namespace domain;

namespace {

struct MachineWords
{
    Q_DECLARE_TR_FUNCTIONS(MachineWords)
};

} // namespace

QString words(HeldKind kind)
{
    switch (kind) {
    case HeldKind::Cases:
        return MachineWords::tr("Cases of my queues");
    case HeldKind::Items:
        return MachineWords::tr("Items: what is known of them");
    case HeldKind::Members:
        return MachineWords::tr("Members named in them");
    case HeldKind::Notices:
        return MachineWords::tr("Notices");
    case HeldKind::Complaints:
        return MachineWords::tr("Complaints about decisions");
    case HeldKind::Dockets:
        return MachineWords::tr("Questions before the ethics committee");
    case HeldKind::Applications:
        return MachineWords::tr("Applications for certification: states, no values");
    case HeldKind::Notes:
        return MachineWords::tr("Notes of colleagues");
    case HeldKind::Alarms:
        return MachineWords::tr("Alarms: somebody is in danger");
    case HeldKind::Rules:
        return MachineWords::tr("Queues and policy");
    case HeldKind::NotUnderstood:
        return MachineWords::tr("Records not understood");
    case HeldKind::Traces:
        return MachineWords::tr("Ids of what was erased");
    case HeldKind::Commands:
        return MachineWords::tr("My decisions");
    case HeldKind::Drafts:
        return MachineWords::tr("Unsent texts, every version");
    case HeldKind::Pictures:
        return MachineWords::tr("Pictures");
    case HeldKind::Token:
        return MachineWords::tr("Access token");
    case HeldKind::Keys:
        return MachineWords::tr("Keys of the databases");
    case HeldKind::Settings:
        return MachineWords::tr("Settings of this window");
    case HeldKind::Exposure:
        return MachineWords::tr("What I have seen");
    }
    return {};
}

QString words(HeldWhere where)
{
    switch (where) {
    case HeldWhere::Memory:
        return MachineWords::tr("Memory only");
    case HeldWhere::EncryptedDisk:
        return MachineWords::tr("Encrypted on the disk");
    case HeldWhere::Keychain:
        return MachineWords::tr("Keychain of this computer");
    case HeldWhere::WrappedDisk:
        return MachineWords::tr("On the disk, under the passphrase");
    case HeldWhere::PlainDisk:
        return MachineWords::tr("On the disk, nothing secret");
    }
    return {};
}

QString words(HeldUntil until)
{
    switch (until) {
    case HeldUntil::ClosedOneDay:
        return MachineWords::tr("a day after the case closed");
    case HeldUntil::Resync:
        return MachineWords::tr("until they can be read");
    case HeldUntil::SettledMonth:
        return MachineWords::tr("30 days after they were settled");
    case HeldUntil::SentOrStale:
        return MachineWords::tr("until sent, or untouched for 30 days");
    case HeldUntil::ViewCloses:
        return MachineWords::tr("until the view closes or the window locks");
    case HeldUntil::LockOrSignOut:
        return MachineWords::tr("until sign-out, or a lock with a keychain");
    case HeldUntil::ProfileDeleted:
        return MachineWords::tr("as long as the profile");
    case HeldUntil::PersonDeletes:
        return MachineWords::tr("until I delete it");
    }
    return {};
}

QString words(Proof proof)
{
    switch (proof) {
    case Proof::CacheCipher:
        return MachineWords::tr("Database of cases: encrypted, another key is refused");
    case Proof::OutboxCipher:
        return MachineWords::tr("Database of decisions: encrypted, another key is refused");
    case Proof::CachePages:
        return MachineWords::tr("Database of cases: every page is whole");
    case Proof::OutboxPages:
        return MachineWords::tr("Database of decisions: every page is whole");
    case Proof::NoPictureFile:
        return MachineWords::tr("No picture in the folder of the profile");
    case Proof::NotDumpable:
        return MachineWords::tr("No core dumps, closed to other programs");
    case Proof::Sandbox:
        return MachineWords::tr("Pictures are decoded without files and network");
    }
    return {};
}

} // namespace vigie::ui::shell
