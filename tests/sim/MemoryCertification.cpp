#include "tests/sim/MemoryBackendStore.h"

#include <algorithm>

/// Applications, their evidence, and what people found about them.
namespace vigie::sim {

using namespace domain;
using namespace backend;

namespace {

template <typename T> std::optional<T> found(const std::map<std::string, T> &map, const std::string &key)
{
    const auto it = map.find(key);
    return it == map.end() ? std::nullopt : std::optional(it->second);
}

template <typename IdType> std::vector<IdType> idsOf(const std::vector<std::string> &ids)
{
    std::vector<IdType> out;
    for (const auto &id : ids)
        out.emplace_back(std::string(id));
    return out;
}

} // namespace

Result<void> MemoryBackendStore::writeApplication(const Application &application)
{
    if (!m_data.records.contains(keyOf(RecordType::Application, application.id.value)))
        append(m_data.applicationsOfMember, application.member.value, application.id.value);
    write(RecordType::Application, application.id.value, application);
    return {};
}

Result<Application> MemoryBackendStore::readApplication(const ApplicationId &id)
{
    return read<Application>(RecordType::Application, id.value);
}

Result<std::vector<ApplicationId>> MemoryBackendStore::applicationsOf(const MemberId &member)
{
    auto ids = idsOf<ApplicationId>(found(m_data.applicationsOfMember, member.value).value_or(std::vector<Text>()));
    std::ranges::reverse(ids);
    return ids;
}

Result<std::vector<ApplicationId>> MemoryBackendStore::evidenceDue(Instant now)
{
    std::vector<std::pair<Instant, ApplicationId>> due;
    for (const auto &[member, ids] : m_data.applicationsOfMember)
        for (const auto &id : ids) {
            TRY(const auto application, readApplication(ApplicationId(std::string(id))));
            if (application.eraseAt && *application.eraseAt <= now)
                due.emplace_back(*application.eraseAt, application.id);
        }
    std::ranges::stable_sort(due);
    std::vector<ApplicationId> ids;
    for (const auto &[at, id] : due)
        ids.push_back(id);
    return ids;
}

Result<std::optional<CaseId>> MemoryBackendStore::caseAbout(CaseKind kind, const MemberId &owner,
                                                            std::string_view subject)
{
    const CaseRow *newest = nullptr;
    for (const auto &[id, row] : m_data.cases)
        if (row.record.kase.kind == kind && row.record.owner == owner && row.record.kase.subject == subject &&
            (!newest || row.row > newest->row))
            newest = &row;
    return newest ? std::optional(newest->record.kase.id) : std::optional<CaseId>();
}

Result<void> MemoryBackendStore::writeApplicant(const Applicant &applicant)
{
    put(m_data.applicants, applicant.application.value, applicant);
    return {};
}

Result<std::optional<Applicant>> MemoryBackendStore::findApplicant(const ApplicationId &id)
{
    return found(m_data.applicants, id.value);
}

Result<void> MemoryBackendStore::writeEstimate(const ApplicationId &id, const FirstEstimate &estimate)
{
    put(m_data.estimates, id.value, estimate);
    return {};
}

Result<void> MemoryBackendStore::addIdentityVerdict(const ApplicationId &id, const IdentityVerdict &verdict)
{
    append(m_data.identityVerdicts, id.value, verdict);
    return {};
}

Result<MachineResults> MemoryBackendStore::machineResults(const ApplicationId &id)
{
    MachineResults results;
    results.estimate = found(m_data.estimates, id.value);
    results.verdicts = found(m_data.identityVerdicts, id.value).value_or(std::vector<IdentityVerdict>());
    std::ranges::reverse(results.verdicts);
    return results;
}

Result<void> MemoryBackendStore::writeEvidenceFile(const MediaId &id, const EvidenceFile &file)
{
    put(m_data.evidenceFiles, id.value, file);
    return {};
}

Result<std::optional<EvidenceFile>> MemoryBackendStore::findEvidenceFile(const MediaId &id)
{
    return found(m_data.evidenceFiles, id.value);
}

Result<void> MemoryBackendStore::writeEvidenceBytes(std::string_view sha256, std::span<const std::byte> bytes)
{
    if (!m_data.evidenceBytes.contains(Text(sha256)))
        put(m_data.evidenceBytes, Text(sha256), std::vector<std::byte>(bytes.begin(), bytes.end()));
    return {};
}

Result<std::vector<std::byte>> MemoryBackendStore::readEvidenceBytes(std::string_view sha256)
{
    auto bytes = found(m_data.evidenceBytes, Text(sha256));
    if (!bytes)
        return {ErrorCode::NotFound, "evidence"};
    return std::move(*bytes);
}

Result<void> MemoryBackendStore::addMark(const ApplicationId &id, ReuseOf of, std::string_view mark)
{
    put(m_data.marks, {id.value, static_cast<int>(of), Text(mark)}, true);
    return {};
}

Result<std::vector<ApplicationId>> MemoryBackendStore::applicationsWith(ReuseOf of, std::string_view mark)
{
    std::vector<Application> applications;
    for (const auto &[key, there] : m_data.marks) {
        if (std::get<1>(key) != static_cast<int>(of) || std::get<2>(key) != mark)
            continue;
        TRY(auto application, readApplication(ApplicationId(std::string(std::get<0>(key)))));
        applications.push_back(std::move(application));
    }
    std::ranges::stable_sort(applications, {}, &Application::begunAt);
    std::vector<ApplicationId> ids;
    for (const auto &application : applications)
        ids.push_back(application.id);
    return ids;
}

Result<std::vector<std::pair<ReuseOf, std::string>>> MemoryBackendStore::marksOf(const ApplicationId &id)
{
    std::vector<std::pair<ReuseOf, std::string>> marks;
    for (const auto &[key, there] : m_data.marks)
        if (std::get<0>(key) == id.value)
            marks.emplace_back(static_cast<ReuseOf>(std::get<1>(key)), std::get<2>(key));
    return marks;
}

Result<void> MemoryBackendStore::eraseEvidence(const ApplicationId &id)
{
    const auto files = m_data.evidenceFiles;
    for (const auto &[media, file] : files) {
        if (file.application != id)
            continue;
        const bool shared = std::ranges::any_of(files, [&, hash = file.sha256](const auto &other) {
            return other.second.application != id && other.second.sha256 == hash;
        });
        if (!shared)
            erase(m_data.evidenceBytes, file.sha256);
        erase(m_data.evidenceFiles, media);
    }
    const auto marks = m_data.marks;
    for (const auto &[key, there] : marks)
        if (std::get<0>(key) == id.value)
            erase(m_data.marks, key);
    erase(m_data.applicants, id.value);
    erase(m_data.estimates, id.value);
    erase(m_data.identityVerdicts, id.value);
    return {};
}

Result<void> MemoryBackendStore::addSealed(const SealedRecord &sealed)
{
    const std::tuple key(sealed.answer.caseId.value, sealed.answer.round, sealed.person.value);
    if (m_data.sealed.contains(key))
        violations.push_back("sealed-twice: " + sealed.answer.caseId.value);
    put(m_data.sealed, key, sealed);
    return {};
}

Result<std::optional<SealedRecord>> MemoryBackendStore::findSealed(const CaseId &kase, int round,
                                                                   const PersonId &person)
{
    const auto it = m_data.sealed.find({kase.value, round, person.value});
    return it == m_data.sealed.end() ? std::optional<SealedRecord>() : std::optional(it->second);
}

Result<void> MemoryBackendStore::recordVerdict(const VerdictRecord &verdict)
{
    for (const auto &earlier : m_data.verdicts) {
        if (earlier.command == verdict.command)
            violations.push_back("I1 applied-twice: " + verdict.command.value);
        if (earlier.role == VerdictRole::Primary && verdict.role == VerdictRole::Primary &&
            earlier.verdict.caseId == verdict.verdict.caseId && earlier.verdict.round == verdict.verdict.round)
            violations.push_back("I6 two-primaries: " + verdict.verdict.caseId.value);
    }
    auto made = verdict;
    made.row = static_cast<std::int64_t>(m_data.verdicts.size()) + 1;
    m_data.verdicts.push_back(std::move(made));
    if (m_open)
        m_undo.push_back([this] { m_data.verdicts.pop_back(); });
    return {};
}

Result<std::vector<VerdictRecord>> MemoryBackendStore::verdictsIn(const CaseId &kase)
{
    std::vector<VerdictRecord> verdicts;
    std::ranges::copy_if(m_data.verdicts, std::back_inserter(verdicts),
                         [&](const VerdictRecord &v) { return v.verdict.caseId == kase; });
    return verdicts;
}

Result<std::vector<VerdictRecord>> MemoryBackendStore::verdictsAfter(std::int64_t row, int limit)
{
    std::vector<VerdictRecord> verdicts;
    for (const auto &verdict : m_data.verdicts)
        if (verdict.row > row && verdicts.size() < static_cast<std::size_t>(limit))
            verdicts.push_back(verdict);
    return verdicts;
}

Result<void> MemoryBackendStore::writeCertification(const CertificationRecord &certification)
{
    put(m_data.certifications, certification.member.value, certification);
    return {};
}

Result<std::optional<CertificationRecord>> MemoryBackendStore::findCertification(const MemberId &member)
{
    return found(m_data.certifications, member.value);
}

Result<std::vector<CertificationRecord>> MemoryBackendStore::certificationsOver(Instant now)
{
    std::vector<CertificationRecord> over;
    for (const auto &[member, record] : m_data.certifications)
        if (record.certified && record.lapsesAt && *record.lapsesAt <= now)
            over.push_back(record);
    std::ranges::stable_sort(over, {}, &CertificationRecord::lapsesAt);
    return over;
}

Result<void> MemoryBackendStore::logReveal(const RevealRecord &reveal)
{
    append(m_data.reveals, reveal.application.value, reveal);
    return {};
}

Result<std::vector<RevealRecord>> MemoryBackendStore::reveals(const ApplicationId &id)
{
    auto all = found(m_data.reveals, id.value).value_or(std::vector<RevealRecord>());
    std::ranges::reverse(all);
    return all;
}

Result<std::vector<ItemId>> MemoryBackendStore::itemsOf(const MemberId &member)
{
    return idsOf<ItemId>(found(m_data.itemsOfOwner, member.value).value_or(std::vector<Text>()));
}

Result<void> MemoryBackendStore::holdItem(const HeldItem &held)
{
    put(m_data.heldItems, held.item.value, held);
    return {};
}

Result<std::vector<HeldItem>> MemoryBackendStore::heldItems(const MemberId &member)
{
    std::vector<HeldItem> held;
    for (const auto &[id, item] : m_data.heldItems)
        if (item.member == member)
            held.push_back(item);
    return held;
}

Result<void> MemoryBackendStore::forgetHeldItems(const MemberId &member)
{
    TRY(const auto held, heldItems(member));
    for (const auto &item : held)
        erase(m_data.heldItems, item.item.value);
    return {};
}

} // namespace vigie::sim
