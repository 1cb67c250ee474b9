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

    CertificationWorld()
    {
        domain::Queue queue;
        queue.id = domain::QueueId("certification");
        queue.kind = domain::CaseKind::Certification;
        queue.name.byLanguage = {{"en", QStringLiteral("Certification")}, {"fr", QStringLiteral("Certification")}};
        cases.known = {queue};
        auto session = *connection.session();
        session.permissions = {"queue.work:certification", "identity.view", "identity.reveal"};
        connection.signInAs(session);
    }

    Instant now() const { return connection.serverNow(); }

    /// A whole application that waits; change what matters before adding it.
    domain::ApplicationDetail application(int number) const
    {
        const std::string n = std::to_string(number);
        domain::ApplicationDetail detail;
        detail.application = wholeApplication(now(), "application-" + n);
        detail.application->member = domain::MemberId("member-" + n);
        detail.kase.id = domain::CaseId("case-" + n);
        detail.kase.kind = domain::CaseKind::Certification;
        detail.kase.subject = detail.application->id.value;
        detail.kase.queue = domain::QueueId("certification");
        detail.kase.state = domain::CaseState::Open;
        detail.kase.reason = domain::CaseReason::Application;
        detail.kase.dueAt = now() + std::chrono::hours(number);
        domain::Member member;
        member.id = detail.application->member;
        member.kind = domain::MemberKind::Creator;
        member.displayName = QStringLiteral("Studio Lumière %1").arg(number);
        detail.member = member;
        return detail;
    }

    /// What account, document and bank say alike of an adult.
    static domain::Applicant values()
    {
        using enum domain::ApplicantField;
        using Source = domain::ValueSource;
        domain::Applicant applicant;
        const auto add = [&applicant](domain::ApplicantField field, domain::ValueSource source, const char *value) {
            applicant.values.push_back({field, source, QString::fromUtf8(value), false});
        };
        for (const auto source : {Source::Account, Source::Printed, Source::Zone}) {
            add(Surname, source, "MARTIN");
            add(GivenNames, source, "MAELYS GAELLE");
            add(BirthDate, source, "1990-07-13");
        }
        add(ExpiryDate, Source::Printed, "2030-02-11");
        add(Issuer, Source::Printed, "FRA");
        add(DocumentNumber, Source::Printed, "X4RTBPFW4");
        add(BankHolder, Source::Bank, "Maëlys Martin");
        return applicant;
    }

    /// Puts the application into the queue, the list and the line of claims.
    void add(const domain::ApplicationDetail &detail, domain::MachineResults machine = {})
    {
        reader.details[detail.kase.id] = detail;
        cases.details[detail.kase.id].kase = detail.kase;
        claiming.line.push_back(detail.kase.id);
        domain::CaseRow row;
        row.row = static_cast<domain::RowId>(reader.details.size());
        row.kase = detail.kase;
        if (detail.application) {
            const auto &of = *detail.application;
            row.application =
                domain::ApplicationBrief{of.kind, of.state, of.attempt, of.submittedAt, !of.reuse.empty()};
            row.owner = of.member;
            applicants.add({of, values(), std::move(machine), QStringLiteral("X4RTBPFW4"), {}, true});
        }
        if (detail.member)
            row.ownerName = detail.member->displayName;
        feed.add(row);
    }

    ui::certification::CertificationPorts ports()
    {
        return {feed,   cases,       reader, applicants, certifying, claiming, deciding,  pictures, connection,
                drafts, preferences, clock,  practising, steppingUp, messages, workplace, language};
    }
};

} // namespace vigie::test
