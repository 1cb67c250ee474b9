#pragma once

#include "tests/support/Applications.h"
#include "tests/support/FakeApplicantReader.h"
#include "tests/support/FakeCaseFeed.h"
#include "tests/support/FakeCaseReader.h"
#include "tests/support/FakeClaiming.h"
#include "tests/support/FakeConnection.h"
#include "tests/support/FakeDeciding.h"
#include "tests/support/FakeDraftStore.h"
#include "tests/support/FakeMessages.h"
#include "tests/support/FakePractising.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/FakeSteppingUp.h"
#include "tests/support/FakeWorkplace.h"
#include "tests/support/ManualClock.h"
#include "widgets/certification/CertificationPorts.h"

namespace vigie::test {

/// What the pages about one applicant need: the platform that tells values, and nothing else that answers.
struct SheetWorld
{
    class NoApplications final : public domain::ApplicationReader
    {
        Request<domain::ApplicationDetail> read(const domain::CaseId &) override
        {
            return answered<domain::ApplicationDetail>(ErrorCode::NotFound);
        }
    };
    class NoVerdicts final : public domain::Certifying
    {
        Request<domain::CommandId> give(const domain::CertificationVerdict &, const domain::Case &,
                                        const domain::Application &) override
        {
            return answered<domain::CommandId>(ErrorCode::Permission);
        }
    };
    class NoPictures final : public domain::IdentityPictures
    {
        Request<domain::FacesLook> faces(const domain::FacesJob &) override
        {
            return answered<domain::FacesLook>(ErrorCode::NotFound);
        }
        Request<domain::DocumentLook> document(const domain::DocumentJob &) override
        {
            return answered<domain::DocumentLook>(ErrorCode::NotFound);
        }
        Request<domain::FaceSimilarity> similarity(const domain::SimilarityJob &) override
        {
            return answered<domain::FaceSimilarity>(ErrorCode::Permission);
        }
        void forgetAll() override {}
        domain::DecoderStatus status() const override { return {}; }
    };

    FakeCaseFeed feed;
    FakeCaseReader cases;
    NoApplications reader;
    FakeApplicantReader applicants;
    NoVerdicts certifying;
    FakeClaiming claiming;
    FakeDeciding deciding;
    NoPictures pictures;
    FakeConnection connection;
    FakeDraftStore drafts;
    FakePreferences preferences;
    FakePractising practising{2};
    FakeSteppingUp steppingUp;
    FakeMessages messages;
    FakeWorkplace workplace;
    ManualClock clock; ///< 2 March 2026

    ui::certification::CertificationPorts ports()
    {
        return {feed,   cases,       reader, applicants, certifying, claiming, deciding,  pictures, connection,
                drafts, preferences, clock,  practising, steppingUp, messages, workplace, "en"};
    }

    /// Of an adult with a passport; every place says the same.
    static constexpr const char *Zone1 = "P<UTOSAMPLE<<ALIX<MARIE<<<<<<<<<<<<<<<<<<<<<";
    static constexpr const char *Zone2 = "L898902C36UTO9601019F3112319<<<<<<<<<<<<<<<6";

    static std::vector<domain::ApplicantValue> values()
    {
        using domain::ApplicantField;
        using domain::ValueSource;
        const auto text = [](const char *words) { return QString::fromUtf8(words); };
        return {{ApplicantField::Surname, ValueSource::Account, text("Sample"), false},
                {ApplicantField::Surname, ValueSource::Printed, text("SAMPLE"), false},
                {ApplicantField::Surname, ValueSource::Zone, text("SAMPLE"), false},
                {ApplicantField::GivenNames, ValueSource::Account, text("Alix Marie"), false},
                {ApplicantField::GivenNames, ValueSource::Printed, text("ALIX MARIE"), false},
                {ApplicantField::BirthDate, ValueSource::Account, text("1996-01-01"), false},
                {ApplicantField::BirthDate, ValueSource::Printed, text("1996-01-01"), false},
                {ApplicantField::ExpiryDate, ValueSource::Printed, text("2031-12-31"), false},
                {ApplicantField::Issuer, ValueSource::Zone, text("UTO"), false},
                {ApplicantField::DocumentNumber, ValueSource::Printed, text("L898902C3"), false},
                {ApplicantField::DocumentNumber, ValueSource::Chip, text("L898902C3"), false},
                {ApplicantField::BankHolder, ValueSource::Bank, text("MME SAMPLE ALIX"), false}};
    }
    domain::Application application(const std::string &id = "application-1")
    {
        auto made = wholeApplication(clock.wall(), id);
        made.document = domain::DocumentKind::Passport;
        made.country.clear(); // UTO, of the standard's examples, is no country
        return made;
    }
    domain::Application add(const std::string &id = "application-1")
    {
        FakeApplicantReader::Known one;
        one.application = application(id);
        one.applicant.values = values();
        one.number = QStringLiteral("L898902C3");
        applicants.add(one);
        return one.application;
    }
    static domain::MrzFinding zone(domain::MrzState state = domain::MrzState::DigitsAgree)
    {
        domain::MrzFinding found;
        found.state = state;
        if (state == domain::MrzState::DigitsAgree || state == domain::MrzState::DigitsDisagree)
            found.lines = {Zone1, Zone2};
        return found;
    }
};

} // namespace vigie::test
