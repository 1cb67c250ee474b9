#include "models/backend/sample/SamplePeople.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Queues.h"

namespace vigie::backend::sample {

using namespace vigie::domain;

namespace {

Person person(const char *id, const char *name, const char *role, const char *language)
{
    return {PersonId(id), QString::fromUtf8(name), role, language, permissionsOf(role)};
}

QueueRecord queue(std::string_view id, std::string_view permission, const char *french, const char *english,
                  std::chrono::seconds handling, CaseKind kind = CaseKind::ItemReview)
{
    Queue queue;
    queue.id = QueueId(std::string(id));
    queue.rev = 1;
    queue.kind = kind;
    queue.name.byLanguage = {{"fr", QString::fromUtf8(french)}, {"en", QString::fromUtf8(english)}};
    queue.handlingTime = handling;
    return {std::move(queue), std::string(permission)};
}

} // namespace

std::vector<Person> samplePeople()
{
    return {person("person-alix", "Alix (sample moderator)", "moderator", "fr"),
            person("person-noor", "Noor (sample moderator)", "moderator", "fr"),
            person("person-sam", "Sam (sample moderator)", "moderator", "en"),
            person("person-dominique", "Dominique (sample lead)", "lead", "fr"),
            person("person-ines", "Inès (sample certifier)", "certifier", "fr"),
            person("person-milo", "Milo (sample certifier)", "certifier", "fr"),
            person("person-robin", "Robin (sample certifier)", "certifier", "en"),
            person("person-tess", "Tess (sample certifier, new)", "certifier", "fr"),
            person("person-camille", "Camille (sample lead of certification)", "certification_lead", "fr"),
            person("person-yael", "Yaël (sample reviewer of notices)", "reviewer", "fr"),
            person("person-kim", "Kim (sample reviewer of notices)", "reviewer", "en"),
            person("person-jeanne", "Jeanne (sample lead of compliance)", "compliance_lead", "fr"),
            person("person-amira", "Amira (sample lead of compliance)", "compliance_lead", "fr"),
            person("person-charlie", "Charlie (sample support)", "support", "fr")};
}

std::vector<QueueRecord> sampleQueues()
{
    using namespace std::chrono_literals;
    return {queue(queues::Screening, {}, "Avant publication", "Before publication", 45s),
            queue(queues::PublishedReview, {}, "Contrôle des publications", "Published items", 90s),
            queue(queues::Arbitration, permission::LeadView, "Désaccords", "Disagreements", 180s),
            queue(queues::Restricted, permission::RestrictedWork, "Accès restreint", "Restricted", 120s),
            queue(queues::Certification, {}, "Certifications", "Certifications", 240s, CaseKind::Certification),
            queue(queues::CertificationArbitration, permission::LeadView, "Certifications : désaccords",
                  "Certifications: disagreements", 300s, CaseKind::Certification),
            queue(queues::Notices, {}, "Signalements", "Notices", 300s, CaseKind::NoticeReview),
            queue(queues::NoticesRestricted, permission::RestrictedWork, "Signalements restreints",
                  "Restricted notices", 300s, CaseKind::NoticeReview),
            queue(queues::Complaints, {}, "Réclamations", "Complaints", 600s, CaseKind::Complaint),
            queue(queues::ComplaintsRestricted, permission::RestrictedWork, "Réclamations restreintes",
                  "Restricted complaints", 600s, CaseKind::Complaint)};
}

} // namespace vigie::backend::sample
