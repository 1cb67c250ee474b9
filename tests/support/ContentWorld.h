#pragma once

#include "tests/support/FakeCaseFeed.h"
#include "tests/support/FakeCaseReader.h"
#include "tests/support/FakeClaiming.h"
#include "tests/support/FakeCommanding.h"
#include "tests/support/FakeConnection.h"
#include "tests/support/FakeDeciding.h"
#include "tests/support/FakeDraftStore.h"
#include "tests/support/FakeForecasting.h"
#include "tests/support/FakeMemberReader.h"
#include "tests/support/FakeMessages.h"
#include "tests/support/FakeNearDuplicateReader.h"
#include "tests/support/FakePictureSource.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/FakeSearching.h"
#include "tests/support/FakeTeamwork.h"
#include "tests/support/FakeVerdictReader.h"
#include "tests/support/ManualClock.h"
#include "widgets/content/ContentPorts.h"

namespace vigie::test {

/// A small platform in memory for the content desk: one queue, as many cases as the test adds.
struct ContentWorld
{
    FakeCaseFeed feed;
    FakeCaseReader reader;
    FakeClaiming claiming;
    FakeDeciding deciding;
    FakePictureSource pictures;
    domain::PictureSource *otherPictures = nullptr; ///< instead of `pictures`
    FakeVerdictReader verdicts;
    FakeConnection connection;
    FakeNearDuplicateReader nearDuplicates;
    FakePreferences preferences;
    FakeCommanding commanding;
    FakeTeamwork teamwork;
    FakeMessages messages;
    FakeDraftStore drafts;
    FakeMemberReader members;
    FakeAudienceReader audiences;
    FakeSearching searching;
    FakeQueueLoadReader loads;
    FakeQueuePaceReader paces;
    ManualClock clock;
    domain::Policy policy;
    bool policyIsKnown = true; ///< the replica has it
    std::string language = "en";

    ContentWorld();
    ~ContentWorld();

    static domain::Clause clause(const char *code, domain::Category category, domain::Severity severity,
                                 std::vector<domain::DecisionAction> actions, char key, const char *english,
                                 const char *french);

    /// A pending photo with a weapons finding; change what matters before adding it.
    domain::CaseDetail photo(int number) const;

    static domain::MediaRef media(const std::string &id);

    /// Puts the case into the queue, the list and the line of claims.
    void add(const domain::CaseDetail &detail);

    ui::content::ContentPorts ports();
};

} // namespace vigie::test
