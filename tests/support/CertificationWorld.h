#pragma once

#include "tests/support/Applications.h"
#include "tests/support/FakeApplicantReader.h"
#include "tests/support/FakeApplicationReader.h"
#include "tests/support/FakeCaseFeed.h"
#include "tests/support/FakeCaseReader.h"
#include "tests/support/FakeCertifying.h"
#include "tests/support/FakeClaiming.h"
#include "tests/support/FakeConnection.h"
#include "tests/support/FakeDraftStore.h"
#include "tests/support/FakeIdentityPictures.h"
#include "tests/support/FakeMessages.h"
#include "tests/support/FakePractising.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/FakeSteppingUp.h"
#include "tests/support/FakeWorkplace.h"
#include "tests/support/ManualClock.h"
#include "widgets/certification/CertificationPorts.h"

namespace vigie::test {

/// A small platform in memory for the certification desk: one queue, as many applications as the test adds.
struct CertificationWorld
{
    FakeCaseFeed feed;
    FakeCaseReader cases;
    FakeApplicationReader reader;
    FakeApplicantReader applicants;
    FakeDeciding deciding;
    FakeCertifying certifying{deciding};
    FakeClaiming claiming;
    FakeIdentityPictures pictures;
    FakeConnection connection;
    FakeDraftStore drafts;
    FakePreferences preferences;
    FakePractising practising{2};
    FakeSteppingUp steppingUp;
    FakeMessages messages;
    FakeWorkplace workplace;
    ManualClock clock;
    std::string language = "en";

    CertificationWorld();
    ~CertificationWorld();

    Instant now() const { return connection.serverNow(); }

    /// A whole application that waits; change what matters before adding it.
    domain::ApplicationDetail application(int number) const;

    /// What account, document and bank say alike of an adult.
    static domain::Applicant values();

    /// Puts the application into the queue, the list and the line of claims.
    void add(const domain::ApplicationDetail &detail, domain::MachineResults machine = {});

    ui::certification::CertificationPorts ports();
};

} // namespace vigie::test
