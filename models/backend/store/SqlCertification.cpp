#include "models/backend/store/SqlBackendStore.h"
#include "models/contract/Applicants.h"
#include "models/contract/Applications.h"
#include "models/contract/MachineResults.h"

/// Applications, their evidence and certifications.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

std::int64_t count(Instant at)
{
    return at.time_since_epoch().count();
}

std::optional<std::int64_t> count(std::optional<Instant> at)
{
    return at ? std::optional(count(*at)) : std::nullopt;
}

Instant instantOf(const Statement &row, int column)
{
    return Instant(Milliseconds(row.integer(column)));
}

/// Every id of the first column.
template <typename IdType> Result<std::vector<IdType>> idsOf(Statement &row)
{
    std::vector<IdType> ids;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return ids;
        ids.emplace_back(row.string(0));
    }
}

CertificationRecord certificationOf(const Statement &row)
{
    CertificationRecord record{MemberId(row.string(0)), ApplicationId(row.string(1)), instantOf(row, 2),
                               row.integer(3) != 0, std::nullopt};
    if (!row.isNull(4))
        record.lapsesAt = instantOf(row, 4);
    return record;
}

} // namespace

Result<void> SqlBackendStore::writeApplication(const Application &application)
{
    return m_database.run("INSERT INTO applications(id, rev, member, erase_at, body) VALUES(?1,?2,?3,?4,?5)"
                          " ON CONFLICT(id) DO UPDATE SET rev=?2, erase_at=?4, body=?5",
                          application.id.value, application.rev, application.member.value, count(application.eraseAt),
                          contract::writeApplication(application));
}

Result<Application> SqlBackendStore::readApplication(const ApplicationId &id)
{
    TRY(const auto json, body("SELECT body FROM applications WHERE id=?1", id.value));
    return contract::parseApplication(json);
}

Result<std::vector<ApplicationId>> SqlBackendStore::applicationsOf(const MemberId &member)
{
    TRY(auto row, m_database.prepare("SELECT id FROM applications WHERE member=?1 ORDER BY rid DESC"));
    row.bindAll(member.value);
    return idsOf<ApplicationId>(row);
}

Result<std::vector<ApplicationId>> SqlBackendStore::evidenceDue(Instant now)
{
    TRY(auto row, m_database.prepare("SELECT id FROM applications WHERE erase_at <= ?1 ORDER BY erase_at, rid"));
    row.bindAll(count(now));
    return idsOf<ApplicationId>(row);
}

Result<std::optional<CaseId>> SqlBackendStore::caseAbout(CaseKind kind, const MemberId &owner, std::string_view subject)
{
    TRY(auto row,
        m_database.prepare("SELECT id FROM cases WHERE owner=?1 AND subject=?2 AND kind=?3 ORDER BY rid DESC LIMIT 1"));
    TRY(const auto step, row.bindAll(owner.value, subject, static_cast<int>(kind)).step());
    if (step == Statement::Step::Done)
        return std::optional<CaseId>();
    return std::optional(CaseId(row.string(0)));
}

Result<void> SqlBackendStore::writeApplicant(const Applicant &applicant)
{
    return m_database.run("INSERT OR REPLACE INTO applicants(application, body) VALUES(?1, ?2)",
                          applicant.application.value, contract::writeApplicant(applicant));
}

Result<std::optional<Applicant>> SqlBackendStore::findApplicant(const ApplicationId &id)
{
    TRY(auto row, m_database.prepare("SELECT body FROM applicants WHERE application=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return std::optional<Applicant>();
    TRY(auto applicant, contract::parseApplicant(row.text(0)));
    return std::optional(std::move(applicant));
}

Result<void> SqlBackendStore::writeEstimate(const ApplicationId &id, const FirstEstimate &estimate)
{
    return m_database.run("INSERT OR REPLACE INTO first_estimates(application, body) VALUES(?1, ?2)", id.value,
                          contract::writeFirstEstimate(estimate));
}

Result<void> SqlBackendStore::addIdentityVerdict(const ApplicationId &id, const IdentityVerdict &verdict)
{
    return m_database.run("INSERT INTO identity_verdicts(application, body) VALUES(?1, ?2)", id.value,
                          contract::writeIdentityVerdict(verdict));
}

Result<MachineResults> SqlBackendStore::machineResults(const ApplicationId &id)
{
    MachineResults results;
    TRY(auto estimate, m_database.prepare("SELECT body FROM first_estimates WHERE application=?1"));
    TRY(const auto found, estimate.bindAll(id.value).step());
    if (found == Statement::Step::Row) {
        TRY(results.estimate, contract::parseFirstEstimate(estimate.text(0)));
    }
    TRY(auto row, m_database.prepare("SELECT body FROM identity_verdicts WHERE application=?1 ORDER BY rid DESC"));
    row.bindAll(id.value);
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return results;
        TRY(auto verdict, contract::parseIdentityVerdict(row.text(0)));
        results.verdicts.push_back(std::move(verdict));
    }
}

Result<void> SqlBackendStore::writeEvidenceFile(const MediaId &id, const EvidenceFile &file)
{
    return m_database.run("INSERT OR REPLACE INTO evidence_files(id, application, type, sha256) VALUES(?1,?2,?3,?4)",
                          id.value, file.application.value, file.type, file.sha256);
}

Result<std::optional<EvidenceFile>> SqlBackendStore::findEvidenceFile(const MediaId &id)
{
    TRY(auto row, m_database.prepare("SELECT application, type, sha256 FROM evidence_files WHERE id=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return std::optional<EvidenceFile>();
    return std::optional(EvidenceFile{ApplicationId(row.string(0)), row.string(1), row.string(2)});
}

Result<void> SqlBackendStore::writeEvidenceBytes(std::string_view sha256, std::span<const std::byte> bytes)
{
    return m_database.run("INSERT OR IGNORE INTO evidence_bytes(sha256, bytes) VALUES(?1, ?2)", sha256, bytes);
}

Result<std::vector<std::byte>> SqlBackendStore::readEvidenceBytes(std::string_view sha256)
{
    TRY(auto row, m_database.prepare("SELECT bytes FROM evidence_bytes WHERE sha256=?1"));
    TRY(const auto step, row.bindAll(sha256).step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, "evidence"};
    const auto blob = row.blob(0);
    return std::vector<std::byte>(blob.begin(), blob.end());
}

Result<void> SqlBackendStore::addMark(const ApplicationId &id, ReuseOf of, std::string_view mark)
{
    return m_database.run("INSERT OR IGNORE INTO evidence_marks(application, kind, mark) VALUES(?1,?2,?3)", id.value,
                          static_cast<int>(of), mark);
}

Result<std::vector<ApplicationId>> SqlBackendStore::applicationsWith(ReuseOf of, std::string_view mark)
{
    TRY(auto row, m_database.prepare("SELECT a.id FROM evidence_marks m JOIN applications a ON a.id = m.application"
                                     " WHERE m.mark=?1 AND m.kind=?2 ORDER BY a.rid"));
    row.bindAll(mark, static_cast<int>(of));
    return idsOf<ApplicationId>(row);
}

Result<std::vector<std::pair<ReuseOf, std::string>>> SqlBackendStore::marksOf(const ApplicationId &id)
{
    TRY(auto row, m_database.prepare("SELECT kind, mark FROM evidence_marks WHERE application=?1 ORDER BY kind, mark"));
    row.bindAll(id.value);
    std::vector<std::pair<ReuseOf, std::string>> marks;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return marks;
        marks.emplace_back(static_cast<ReuseOf>(row.integer(0)), row.string(1));
    }
}

Result<void> SqlBackendStore::eraseEvidence(const ApplicationId &id)
{
    TRY_DONE(m_database.run("DELETE FROM evidence_bytes WHERE sha256 IN (SELECT sha256 FROM evidence_files WHERE "
                            "application=?1) AND NOT EXISTS (SELECT 1 FROM evidence_files f WHERE f.sha256 = "
                            "evidence_bytes.sha256 AND f.application <> ?1)",
                            id.value));
    for (const char *sql :
         {"DELETE FROM evidence_files WHERE application=?1", "DELETE FROM evidence_marks WHERE application=?1",
          "DELETE FROM applicants WHERE application=?1", "DELETE FROM first_estimates WHERE application=?1",
          "DELETE FROM identity_verdicts WHERE application=?1"})
        TRY_DONE(m_database.run(sql, id.value));
    return {};
}

Result<void> SqlBackendStore::writeCertification(const CertificationRecord &record)
{
    return m_database.run("INSERT OR REPLACE INTO certifications(member, application, since, certified, lapses_at) "
                          "VALUES(?1,?2,?3,?4,?5)",
                          record.member.value, record.application.value, count(record.since), record.certified ? 1 : 0,
                          count(record.lapsesAt));
}

Result<std::optional<CertificationRecord>> SqlBackendStore::findCertification(const MemberId &member)
{
    TRY(auto row, m_database.prepare(
                      "SELECT member, application, since, certified, lapses_at FROM certifications WHERE member=?1"));
    TRY(const auto step, row.bindAll(member.value).step());
    if (step == Statement::Step::Done)
        return std::optional<CertificationRecord>();
    return std::optional(certificationOf(row));
}

Result<std::vector<CertificationRecord>> SqlBackendStore::certificationsOver(Instant now)
{
    TRY(auto row, m_database.prepare("SELECT member, application, since, certified, lapses_at FROM certifications"
                                     " WHERE certified=1 AND lapses_at <= ?1 ORDER BY lapses_at"));
    row.bindAll(count(now));
    std::vector<CertificationRecord> over;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return over;
        over.push_back(certificationOf(row));
    }
}

} // namespace vigie::backend
