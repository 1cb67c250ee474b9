#pragma once

#include "tests/support/NoticeRules.h"

namespace vigie::test {

/// Every clause gives a strike, three of them propose two weeks.
inline void addMeasures(domain::Policy &policy)
{
    using namespace domain;
    auto &measures = policy.measures;
    measures.strikes = {{Severity::Medium, 1, 180}, {Severity::High, 1, 180}, {Severity::Critical, 1, 180}};
    measures.thresholds = {{3, 365, RestrictionKind::AccountSuspended, 14}};
    measures.misuse = {365, 2, 2, 20, 90};
    auto &letters = measures.letters;
    letters.strike = inBoth("it counts for {weight} until {until}", "elle compte pour {weight} jusqu’au {until}");
    letters.endingFrom = inBoth(" From {from} on.", " À compter du {from}.");
    letters.endingEarly =
        inBoth(" From {from}, because {exception}: {basis}", " À compter du {from}, parce que {exception} : {basis}");
    letters.endingNotice = inBoth("until then it stays open", "jusque-là il reste ouvert");
    letters.memberWarning = inBoth("A warning: {number}. {facts}", "Avertissement : {number}. {facts}");
    letters.notifierWarning = letters.memberWarning;
    letters.misuseGround = inBoth("misuse, warned {warned}", "abus, avertissement du {warned}");
    letters.suspension = inBoth("Your notices wait until {until}, warned {warned}. {facts}",
                                "Vos signalements attendent jusqu’au {until}, avertissement du {warned}. {facts}");
    letters.exceptions = {{EndingException::LegalDuty, inBoth("the law says so", "la loi l’exige")}};
    policy.noticeLetters.effects[RestrictionKind::AccountEnded] =
        inBoth("Your account ends.", "Votre compte prend fin.");
}

} // namespace vigie::test
