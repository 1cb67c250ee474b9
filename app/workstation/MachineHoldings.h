#pragma once

#include "app/workstation/Adapters.h"
#include "models/domain/ports/MachineInventory.h"

#include <QObject>

namespace vigie::workstation {

/// What is on this machine, asked of everybody who holds something.
class MachineHoldings final : public QObject, public domain::MachineInventory
{
    Q_OBJECT

public:
    struct Surroundings
    {
        std::filesystem::path profile;
        ProfileKeys keys;
        bool byKeychain = false;
    };
    MachineHoldings(Adapters &adapters, Surroundings surroundings);

    Request<std::vector<domain::Held>> count() override;
    Request<std::vector<domain::Proved>> verify() override;

private:
    void addOwn(std::vector<domain::Held> &held, const std::vector<domain::StoredCommand> &commands) const;
    void addDrafts(std::vector<domain::Held> held, const Reply<std::vector<domain::Held>> &reply);

    Adapters &m_adapters;
    Surroundings m_around;
};

} // namespace vigie::workstation
