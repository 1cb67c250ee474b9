#include "widgets/kit/ErrorText.h"

#include <QCoreApplication>

#include <array>

namespace vigie::ui::kit {

namespace {

struct Row
{
    ErrorCode code;
    const char *sentence;
};

constexpr std::array Rows{
    Row{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "It was stopped before it was done.")},
    Row{ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("ErrorText", "There is no such thing any more, or it is not yours to see.")},
    Row{ErrorCode::Invalid, QT_TRANSLATE_NOOP("ErrorText", "What was entered or received does not make sense.")},
    Row{ErrorCode::Unsupported, QT_TRANSLATE_NOOP("ErrorText", "This kind of file cannot be shown here.")},
    Row{ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorText", "Vigie broke a promise of its own. Please report it.")},
    Row{ErrorCode::Io, QT_TRANSLATE_NOOP("ErrorText", "A file on this computer could not be read or written.")},
    Row{ErrorCode::DiskFull,
        QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Nothing was lost; make room and try again.")},
    Row{ErrorCode::Busy, QT_TRANSLATE_NOOP("ErrorText", "The platform is busy. It is tried again by itself.")},
    Row{ErrorCode::TooLarge, QT_TRANSLATE_NOOP("ErrorText", "It is larger than what can be handled safely.")},
    Row{ErrorCode::Corrupt,
        QT_TRANSLATE_NOOP("ErrorText", "The stored bytes were changed by something else than Vigie.")},
    Row{ErrorCode::WrongKey, QT_TRANSLATE_NOOP("ErrorText", "The key does not open this database.")},
    Row{ErrorCode::NotEncrypted,
        QT_TRANSLATE_NOOP("ErrorText", "This database is not encrypted. Vigie refuses to use it.")},
    Row{ErrorCode::NewerVersion,
        QT_TRANSLATE_NOOP("ErrorText",
                          "This profile was used with a newer Vigie. Please update; nothing was changed.")},
    Row{ErrorCode::KeychainMissing,
        QT_TRANSLATE_NOOP("ErrorText", "The keychain that holds the key cannot be reached.")},
    Row{ErrorCode::KeychainLocked, QT_TRANSLATE_NOOP("ErrorText", "The keychain is locked. Unlock it and try again.")},
    Row{ErrorCode::WrongPassphrase, QT_TRANSLATE_NOOP("ErrorText", "This passphrase does not open the profile.")},
    Row{ErrorCode::Unreachable, QT_TRANSLATE_NOOP("ErrorText", "The platform cannot be reached.")},
    Row{ErrorCode::Tls,
        QT_TRANSLATE_NOOP("ErrorText", "The platform's certificate cannot be trusted. Nothing was sent.")},
    Row{ErrorCode::Timeout, QT_TRANSLATE_NOOP("ErrorText", "The platform did not answer in time.")},
    Row{ErrorCode::BrokenReply,
        QT_TRANSLATE_NOOP("ErrorText", "The platform's answer arrived broken. It is asked again.")},
    Row{ErrorCode::NotThePlatform,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Something else than the platform answered, perhaps the sign-in page of a network.")},
    Row{ErrorCode::Unauthorized, QT_TRANSLATE_NOOP("ErrorText", "You are signed out. What you decided is kept.")},
    Row{ErrorCode::Permission, QT_TRANSLATE_NOOP("ErrorText", "Your role does not allow this.")},
    Row{ErrorCode::ClaimLost, QT_TRANSLATE_NOOP("ErrorText", "Somebody else has taken this case meanwhile.")},
    Row{ErrorCode::CommandRunning, QT_TRANSLATE_NOOP("ErrorText", "The platform is still working on it.")},
    Row{ErrorCode::Changed, QT_TRANSLATE_NOOP("ErrorText", "The content changed since you saw it. Please look again.")},
    Row{ErrorCode::PolicyChanged,
        QT_TRANSLATE_NOOP("ErrorText", "The policy changed since you decided. Please look again.")},
    Row{ErrorCode::AlreadyDecided, QT_TRANSLATE_NOOP("ErrorText", "This case was decided already.")},
    Row{ErrorCode::Merged, QT_TRANSLATE_NOOP("ErrorText", "This was merged into another.")},
    Row{ErrorCode::Closed, QT_TRANSLATE_NOOP("ErrorText", "This case is closed.")},
    Row{ErrorCode::IllegalTransition,
        QT_TRANSLATE_NOOP("ErrorText", "This decision is not possible for content in this state.")},
    Row{ErrorCode::SecondPerson,
        QT_TRANSLATE_NOOP("ErrorText",
                          "This must be done by somebody else: you decided about it before, or you know the person.")},
    Row{ErrorCode::PracticeFirst,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Practice comes first: you have not answered enough practice applications yet.")},
    Row{ErrorCode::StepUpNeeded, QT_TRANSLATE_NOOP("ErrorText", "First confirm with a code that it is you.")},
    Row{ErrorCode::WrongCode,
        QT_TRANSLATE_NOOP("ErrorText", "That code is not right, or it was used already. Take the next one.")},
    Row{ErrorCode::CursorExpired,
        QT_TRANSLATE_NOOP("ErrorText", "This computer was away for long; everything is read anew.")},
    Row{ErrorCode::ScopeChanged,
        QT_TRANSLATE_NOOP("ErrorText", "What you may see has changed; everything is read anew.")},
    Row{ErrorCode::KeyReused,
        QT_TRANSLATE_NOOP("ErrorText", "The platform knows another decision by this number. Please decide again.")},
    Row{ErrorCode::Refused, QT_TRANSLATE_NOOP("ErrorText", "The platform refused this as invalid.")},
    Row{ErrorCode::RateLimited,
        QT_TRANSLATE_NOOP("ErrorText", "The platform asks to wait. It is tried again by itself.")},
    Row{ErrorCode::ServerError,
        QT_TRANSLATE_NOOP("ErrorText", "The platform has a fault. It is tried again by itself.")},
    Row{ErrorCode::Damaged, QT_TRANSLATE_NOOP("ErrorText", "This picture is damaged.")},
    Row{ErrorCode::WrongType, QT_TRANSLATE_NOOP("ErrorText", "This file is not what it says it is.")},
    Row{ErrorCode::DecoderDied,
        QT_TRANSLATE_NOOP("ErrorText", "The picture made the decoder fail. The decoder was replaced.")},
    Row{ErrorCode::DecoderTimeout,
        QT_TRANSLATE_NOOP("ErrorText", "The picture took too long to decode and was stopped.")},
    Row{ErrorCode::Quarantined,
        QT_TRANSLATE_NOOP("ErrorText", "This file made the decoder fail twice and is not opened again.")},
};

} // namespace

QString errorText(ErrorCode code)
{
    for (const auto &row : Rows)
        if (row.code == code)
            return QCoreApplication::translate("ErrorText", row.sentence);
    return QCoreApplication::translate("ErrorText", "Vigie broke a promise of its own. Please report it.");
}

} // namespace vigie::ui::kit
