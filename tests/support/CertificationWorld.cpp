#include "tests/support/CertificationWorld.h"

namespace vigie::test {

CertificationWorld::~CertificationWorld() = default;

CertificationWorld::CertificationWorld()
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

domain::ApplicationDetail CertificationWorld::application(int number) const
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

domain::Applicant CertificationWorld::values()
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

void CertificationWorld::add(const domain::ApplicationDetail &detail, domain::MachineResults machine)
{
    reader.details[detail.kase.id] = detail;
    cases.details[detail.kase.id].kase = detail.kase;
    claiming.line.push_back(detail.kase.id);
    domain::CaseRow row;
    row.row = static_cast<domain::RowId>(reader.details.size());
    row.kase = detail.kase;
    if (detail.application) {
        const auto &of = *detail.application;
        row.application = domain::ApplicationBrief{of.kind, of.state, of.attempt, of.submittedAt, !of.reuse.empty()};
        row.owner = of.member;
        applicants.add({of, values(), std::move(machine), QStringLiteral("X4RTBPFW4"), {}, true});
    }
    if (detail.member)
        row.ownerName = detail.member->displayName;
    feed.add(row);
}

ui::certification::CertificationPorts CertificationWorld::ports()
{
    return {feed,   cases,       reader, applicants, certifying, claiming, deciding,  pictures, connection,
            drafts, preferences, clock,  practising, steppingUp, messages, workplace, language};
}

} // namespace vigie::test
