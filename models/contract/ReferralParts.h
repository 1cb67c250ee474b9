#pragma once

#include "models/contract/Fields.h"
#include "models/domain/ReferralPacket.h"

#include <nlohmann/json_fwd.hpp>

/// The parts of a packet.
namespace vigie::contract {

nlohmann::ordered_json referralItemJson(const domain::ReferralItem &item);
domain::ReferralItem readReferralItem(Fields &fields);
nlohmann::ordered_json custodyJson(const domain::CustodyEvent &event);
domain::CustodyEvent readCustody(Fields &fields);
nlohmann::ordered_json dangerJson(const domain::ReferralDanger &danger);
domain::ReferralDanger readDanger(Fields &fields);
nlohmann::ordered_json holdJson(const domain::LegalHold &hold);
domain::LegalHold readHold(Fields &fields);
nlohmann::ordered_json silenceJson(const domain::DoNotNotify &silence);
domain::DoNotNotify readSilence(Fields &fields);
nlohmann::ordered_json informedJson(const domain::Informed &informed);
domain::Informed readInformed(Fields &fields);
nlohmann::ordered_json packetJson(const domain::ReferralPacket &packet);
domain::ReferralPacket readPacket(Fields &fields);

} // namespace vigie::contract
