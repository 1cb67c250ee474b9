#pragma once

#include "models/base/Result.h"
#include "models/base/UniqueFd.h"

#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace vigie::desktop {

/// A second start of a profile asks the first one to come to the front: a local socket in the profile's folder, which
/// only this user can enter. Nothing is said through it but that somebody knocked.
class RaiseDoor : public QObject
{
    Q_OBJECT

public:
    /// By the holder of the profile's lock. Errors: Io.
    static Result<std::unique_ptr<RaiseDoor>> open(const QString &profile);
    ~RaiseDoor() override;

    /// By the one that came second. Errors: NotFound (nobody is behind the door), Io.
    static Result<void> knock(const QString &profile);

Q_SIGNALS:
    void knocked();

private:
    RaiseDoor(UniqueFd folder, UniqueFd socket);
    void hear();

    UniqueFd m_folder;
    UniqueFd m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vigie::desktop
