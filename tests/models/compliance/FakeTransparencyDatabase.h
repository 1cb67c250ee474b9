#pragma once

#include "models/compliance/DatabaseAnswer.h"
#include "tests/models/compliance/SchemaReader.h"

#include <map>
#include <set>
#include <string>

namespace vigie::test {

/// A server that behaves like the Commission's: trims, turns blanks into null, ignores keys it does not know, refuses
/// strictly, takes a batch whole or not at all, knows a puid for ever and answers 302 with a body.
class FakeTransparencyDatabase
{
public:
    /// An answer to POST (with a body) or GET (without).
    compliance::DatabaseAnswer answer(const std::string &path, const std::string &body);

    /// What is on record, by puid.
    const std::map<std::string, compliance::DatabaseReceipt> &entries() const { return m_entries; }
    /// The server's rules have changed and nobody told us: this puid is refused whatever it says.
    void refuse(const std::string &puid) { m_refused.insert(puid); }
    /// Some of its versions answer 302 with the whole statement, some with the puid.
    void tellOnlyPuid(bool only) { m_tellsOnlyPuid = only; }
    void setToken(bool isGood) { m_hasGoodToken = isGood; }
    void setLargestBody(std::size_t bytes) { m_largestBody = bytes; }

    static compliance::DatabaseAnswer json(int status, const nlohmann::json &body);

private:
    compliance::DatabaseAnswer postOne(const nlohmann::json &statement);
    compliance::DatabaseAnswer postMany(const nlohmann::json &request);
    compliance::DatabaseAnswer existing(const std::string &puid) const;
    std::vector<std::string> faults(const nlohmann::json &statement);
    nlohmann::json create(const nlohmann::json &statement);

    SchemaReader m_schema;
    std::map<std::string, compliance::DatabaseReceipt> m_entries;
    std::map<std::string, std::vector<std::string>> m_judged; ///< what is sent again is not judged anew
    std::set<std::string> m_refused;
    bool m_hasGoodToken = true;
    bool m_tellsOnlyPuid = false;
    std::size_t m_largestBody = 2'000'000;
};

} // namespace vigie::test
