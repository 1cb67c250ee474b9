#pragma once

#include "models/documents/ApplicantTable.h"
#include "widgets/certification/CertificationPorts.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace vigie::ui::certification {

/// The values of the applicant side by side: asked of the platform under the claim, completed by the zone as it was
/// read or typed here. Forgets everything with clear().
class ApplicantSheet : public QObject
{
    Q_OBJECT

public:
    /// Where the zone comes from.
    enum class ZoneFrom { Nowhere, Read, Typed };

    ApplicantSheet(const CertificationPorts &ports, QObject *parent);

    void show(const domain::Application &application);
    void clear();
    void retry();
    /// As the decoder read it; what was typed stays.
    void setReadZone(const domain::MrzFinding &finding);
    /// As it is being typed; empty lines take the typed zone away.
    void setTypedZone(const QStringList &lines);
    /// What the provider says is known only after the sealed answer.
    void setProviderShown(bool shown);

    bool isComing() const { return m_isComing; }
    std::optional<ErrorCode> failure() const { return m_failure; }
    const documents::ApplicantTable &table() const { return m_table; }
    ZoneFrom zoneFrom() const { return m_typed.isEmpty() ? m_readFrom : ZoneFrom::Typed; }
    QStringList zoneLines() const { return m_typed.isEmpty() ? m_read : m_typed; }
    /// The zone as it reads now; nothing when its lines are no zone.
    const std::optional<documents::Mrz> &zone() const { return m_zone; }
    /// What was found in the document, for an approval; nothing while its last day is not known.
    std::optional<domain::DocumentFinding> finding() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void work();

    CertificationPorts m_ports;
    std::optional<domain::Application> m_application;
    domain::Applicant m_applicant;
    documents::ApplicantTable m_table;
    std::optional<documents::Mrz> m_zone;
    QStringList m_read, m_typed;
    ZoneFrom m_readFrom = ZoneFrom::Nowhere;
    bool m_isComing = false;
    bool m_isProviderShown = false;
    std::optional<ErrorCode> m_failure;
    quint64 m_round = 0;
};

} // namespace vigie::ui::certification
