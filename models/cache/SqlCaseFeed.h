#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/CaseFeed.h"

namespace vigie::cache {

class SqlCaseFeed final : public domain::CaseFeed
{
    Q_OBJECT

public:
    explicit SqlCaseFeed(Replica &replica);

    Request<std::vector<domain::RowId>> order(const domain::CaseFilter &filter) override;
    Request<std::vector<domain::RowId>> beginning(const domain::CaseFilter &filter) override;
    Request<std::vector<domain::CaseRow>> rows(std::vector<domain::RowId> rows) override;
    Request<std::vector<domain::ListedCase>> listed(const domain::CaseFilter &filter,
                                                    std::vector<domain::CaseId> cases) override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
