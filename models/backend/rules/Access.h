#pragma once

#include "models/backend/store/BackendStore.h"

/// Who may see and do what. Every answer is per record.
namespace vigie::backend {

namespace permission {
inline constexpr std::string_view DecideItems = "item.decide";
inline constexpr std::string_view RestrictedWork = "restricted.work";
inline constexpr std::string_view RestrictedReveal = "restricted.reveal"; ///< the pictures themselves
inline constexpr std::string_view ReadAudit = "audit.read";
inline constexpr std::string_view CreateExports = "export.create";
inline constexpr std::string_view LeadView = "lead.view";
inline constexpr std::string_view ViewIdentity = "identity.view";     ///< evidence and values, under a claim
inline constexpr std::string_view RevealIdentity = "identity.reveal"; ///< masked numbers and accounts, for a reason
inline constexpr std::string_view EditPolicy = "policy.edit";
inline constexpr std::string_view DecideNotices = "notice.decide";
inline constexpr std::string_view AnswerDockets = "docket.answer"; ///< a member of the ethics committee
inline constexpr std::string_view InformAuthorities = "order.inform"; ///< orders to give information
inline constexpr std::string_view DecideComplaints = "complaint.decide";
inline constexpr std::string_view RestrictMembers = "member.restrict"; ///< money and account, not only items
} // namespace permission

/// The permissions of a role ("moderator", "lead", "support"); none for an unknown one.
std::set<std::string> permissionsOf(std::string_view role);

/// `queue.work:<kind>` and, where the queue asks for it, its own permission.
bool mayWork(const Person &person, const QueueRecord &queue);

/// The scopes of the person's feed: what everybody has, one a queue, and the alarms for a lead.
Result<std::vector<std::string>> scopesOf(BackendStore &store, const Person &person);

inline constexpr std::string_view CommonScope = "*";                       ///< the policy
inline constexpr std::string_view LeadScope = "lead";                      ///< alarms: what only a lead of a shift sees
inline constexpr std::string_view RestrictedLeadScope = "lead-restricted"; ///< the same about restricted content

/// Data minimisation: a record is visible while a queue of the person shows it, to its decider for 24 hours more, and
/// to a lead. Restricted items need `restricted.work` in every case. Errors: NotFound (also for "not yours", and for
/// what is restricted: nobody else learns that it is there).
Result<domain::Item> itemFor(BackendStore &store, const Person &person, const domain::ItemId &id, Instant now);
Result<CaseRecord> caseFor(BackendStore &store, const Person &person, const domain::CaseId &id);

/// An application, while a queue of the person shows its case, and to who leads certification. Errors: NotFound.
Result<domain::Application> applicationFor(BackendStore &store, const Person &person, const domain::ApplicationId &id);

/// Whether a notice goes the restricted path: by what it alleges, or by what it is about.
Result<bool> goesRestricted(BackendStore &store, const domain::Notice &notice);

/// A notice, while a queue of the person shows it, and to who leads there. What goes the restricted path needs
/// `restricted.work` in every case. Errors: NotFound.
Result<domain::Notice> noticeFor(BackendStore &store, const Person &person, const domain::NoticeId &id);

/// A complaint, as the notice it is about. Errors: NotFound.
Result<domain::Complaint> complaintFor(BackendStore &store, const Person &person, const domain::ComplaintId &id);

/// Whether the person may learn that it is there: for lists of what was done. Of what was deleted nothing tells any
/// more, so it counts as restricted.
Result<bool> mayKnowOf(BackendStore &store, const Person &person, const domain::ItemId &id);
Result<bool> mayKnowOf(BackendStore &store, const Person &person, const domain::NoticeId &id);
/// By the notice that it answers, or by its item where the content desk or the machine decided.
Result<bool> mayKnowOf(BackendStore &store, const Person &person, const StatementRecord &statement);

/// A case to be worked: as caseFor, but missing rights are Permission.
Result<CaseRecord> workableCase(BackendStore &store, const Person &person, const domain::CaseId &id);

} // namespace vigie::backend
