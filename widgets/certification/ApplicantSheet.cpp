#include "widgets/certification/ApplicantSheet.h"

#include <algorithm>

namespace vigie::ui::certification {

using domain::ValueSource;

namespace {

constexpr int Majority = 18; ///< full years (French civil code, Art. 414)

/// Letters of one value. No name and no number is as long; comparing such a text would hold up the window.
constexpr qsizetype LongestValue = 1024;

bool isTooLong(const domain::Applicant &applicant)
{
    return std::ranges::any_of(applicant.values, [](const auto &one) { return one.value.size() > LongestValue; });
}

documents::Day dayOf(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now);
}

std::optional<documents::Mrz> read(const QStringList &lines)
{
    std::vector<std::string> raw;
    for (const auto &line : lines)
        raw.push_back(line.toStdString());
    auto zone = documents::readMrz(documents::tidied(raw));
    return zone ? std::optional(std::move(zone).value()) : std::nullopt;
}

bool isSaidByProvider(const domain::ApplicantValue &value)
{
    return value.source == ValueSource::Zone || value.source == ValueSource::Chip;
}

bool hasNameProof(const domain::Application &application)
{
    return std::ranges::find(application.evidence, domain::EvidenceKind::NameProof, &domain::Evidence::kind) !=
           application.evidence.end();
}

} // namespace

ApplicantSheet::ApplicantSheet(const CertificationPorts &ports, QObject *parent) : QObject(parent), m_ports(ports) {}

void ApplicantSheet::show(const domain::Application &application)
{
    const bool isSame = m_application && m_application->id == application.id;
    if (isSame && m_application->rev == application.rev)
        return;
    if (!isSame)
        clear();
    m_application = application;
    ask();
}

void ApplicantSheet::clear()
{
    ++m_round;
    m_application.reset();
    m_applicant = {};
    m_table = {};
    m_zone.reset();
    m_read.clear();
    m_typed.clear();
    m_readFrom = ZoneFrom::Nowhere;
    m_isComing = false;
    m_isProviderShown = false;
    m_failure.reset();
    Q_EMIT changed();
}

void ApplicantSheet::retry()
{
    if (m_application && m_failure)
        ask();
}

void ApplicantSheet::ask()
{
    m_isComing = m_applicant.values.empty(); // of the same application read anew the former ones stay meanwhile
    m_failure.reset();
    work();
    deliver(m_ports.applicants.values(m_application->id), this,
            [this, round = ++m_round](const Result<domain::Applicant> &answer) {
                if (round != m_round)
                    return;
                m_isComing = false;
                m_applicant = {};
                if (!answer)
                    m_failure = answer.code();
                else if (isTooLong(*answer))
                    m_failure = ErrorCode::TooLarge;
                else
                    m_applicant = *answer;
                work();
            });
}

void ApplicantSheet::setReadZone(const domain::MrzFinding &finding)
{
    m_read.clear();
    for (const auto &line : finding.lines)
        m_read << QString::fromStdString(line);
    m_readFrom = m_read.isEmpty() ? ZoneFrom::Nowhere : ZoneFrom::Read;
    work();
}

void ApplicantSheet::setTypedZone(const QStringList &lines)
{
    const bool isEmpty = std::ranges::all_of(lines, [](const QString &line) { return line.trimmed().isEmpty(); });
    m_typed = isEmpty ? QStringList() : lines;
    work();
}

void ApplicantSheet::setProviderShown(bool shown)
{
    if (shown == m_isProviderShown)
        return;
    m_isProviderShown = shown;
    work();
}

std::optional<domain::DocumentFinding> ApplicantSheet::finding() const
{
    const auto &validity = m_table.validity;
    if (validity.standing == documents::Standing::CannotTell || !validity.from)
        return std::nullopt;
    domain::DocumentFinding found;
    found.adult = m_table.age && *m_table.age >= Majority;
    found.digitsAgree = m_zone && m_zone->checkDigitsAgree();
    found.lastDay = *validity.from; // known to a month only: the first day on which it may be over
    found.derived = validity.isDerived;
    return found;
}

void ApplicantSheet::work()
{
    m_zone = read(zoneLines());
    m_table = {};
    if (m_application && !m_isComing && !m_failure) {
        auto known = m_applicant;
        if (!m_isProviderShown)
            std::erase_if(known.values, isSaidByProvider);
        m_table = documents::tableOf({known, m_zone, m_application->document, hasNameProof(*m_application),
                                      dayOf(m_ports.clock.wall()), m_application->country});
    }
    Q_EMIT changed();
}

} // namespace vigie::ui::certification
