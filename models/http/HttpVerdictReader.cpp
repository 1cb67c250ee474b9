#include "models/http/HttpVerdictReader.h"

#include "models/contract/Verdicts.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

Request<std::vector<domain::Verdict>> HttpVerdictReader::verdicts(const domain::ItemId &item)
{
    return ask(m_client, getting("/v1/items/" + urlEncoded(item.value) + "/verdicts"), &contract::parseVerdicts);
}

} // namespace vigie::http
