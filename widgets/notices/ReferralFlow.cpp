#include "widgets/notices/ReferralFlow.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::notices {

using namespace vigie::domain;

namespace {

enum class After { Open, Busy };

/// The one that is still being worked on, else the newest.
const Referral *current(const std::vector<Referral> &referrals)
{
    const auto open = std::ranges::find_if(
        referrals, [](const Referral &referral) { return referral.state != ReferralState::Closed; });
    if (open != referrals.end())
        return &*open;
    return referrals.empty() ? nullptr : &referrals.back();
}

} // namespace

ReferralFlow::ReferralFlow(const NoticePorts &ports, ReferralDraft &draft, QObject *parent)
    : QObject(parent), m_ports(ports), m_draft(draft)
{}

void ReferralFlow::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    Q_EMIT changed();
}

void ReferralFlow::open(const NoticeId &notice, const std::string &likely)
{
    m_notice = notice;
    m_likely = likely;
    m_files.clear();
    m_needsCode = m_saveAgain = false;
    m_draft.clear();
    const auto step = ++m_step;
    become(Stage::Opening);
    deliver(m_ports.referring.offences(), this, [this, step](const Result<OffenceList> &offences) {
        if (step != m_step)
            return;
        if (!offences)
            return become(Stage::Failed, offences.code());
        m_draft.setOffences(*offences);
        fetch(step);
    });
}

void ReferralFlow::fetch(quint64 step)
{
    deliver(m_ports.referring.about(m_notice), this, [this, step](const Result<std::vector<Referral>> &known) {
        if (step != m_step)
            return;
        if (!known)
            return become(Stage::Failed, known.code());
        if (const auto *referral = current(*known)) {
            m_draft.begin(*referral);
            return become(Stage::Open);
        }
        ask(m_ports.referring.open(m_notice, ReferralRecipient::Pharos), [this](const Referral &referral) {
            m_draft.begin(referral);
            if (m_draft.entry().offence.empty())
                m_draft.setOffence(m_likely);
            Q_EMIT saved(referral);
            return After::Open;
        });
    });
}

/// The answer becomes the draft, or the reason why there is none.
template <typename Work> void ReferralFlow::ask(const Request<Referral> &request, Work work)
{
    deliver(request, this, [this, work, step = m_step](const Result<Referral> &referral) {
        if (step != m_step) {
            if (referral)
                Q_EMIT saved(*referral); // the platform has it, whatever is on the desk by now
            return;
        }
        if (!referral && m_draft.isEmpty())
            return become(Stage::Failed, referral.code());
        m_needsCode = !referral && referral.code() == ErrorCode::StepUpNeeded;
        if (!referral)
            return become(Stage::Open, m_needsCode ? std::nullopt : std::optional(referral.code()));
        if (work(*referral) == After::Busy)
            return;
        become(Stage::Open);
        if (std::exchange(m_saveAgain, false))
            save();
    });
}

void ReferralFlow::leave()
{
    if (m_stage == Stage::Open && m_draft.isDirty() && m_draft.isFit(now())) {
        const auto &referral = m_draft.referral();
        deliver(m_ports.referring.save(referral.packet.id, referral.rev, m_draft.entry()), this,
                [this](const Result<Referral> &kept) {
                    if (kept)
                        Q_EMIT saved(*kept);
                });
    }
    ++m_step; // what else is on its way arrives, and is told, but is no draft any more
    m_draft.clear();
    m_files.clear();
    m_needsCode = false;
    become(Stage::Closed);
}

bool ReferralFlow::save()
{
    if (!m_draft.isDirty() || !m_draft.isFit(now()))
        return false;
    m_saveAgain = m_stage == Stage::Busy; // what is under way is older
    if (m_stage == Stage::Open)
        send(Then::Nothing);
    return m_stage == Stage::Busy;
}

void ReferralFlow::send(Then then)
{
    become(Stage::Busy);
    const auto &referral = m_draft.referral();
    ask(m_ports.referring.save(referral.packet.id, referral.rev, m_draft.entry()),
        [this, then, sent = m_draft.entry()](const Referral &kept) {
            const auto since = m_draft.entry();
            m_draft.begin(kept);
            if (since != sent) { // written on meanwhile: that is newer
                m_draft.setFacts(since.facts);
                m_draft.setOffence(since.offence);
                m_draft.setRecipient(since.recipient);
                m_draft.setDanger(since.danger);
                m_draft.setHold(since.hold);
                m_draft.setSilence(since.silence);
            }
            Q_EMIT saved(kept);
            if (then == Then::Export)
                makePacket();
            return then == Then::Export ? After::Busy : After::Open;
        });
}

void ReferralFlow::exportTo(const QString &folder)
{
    if (m_stage != Stage::Open)
        return;
    m_folder = folder.trimmed();
    m_files.clear();
    if (m_draft.isDirty())
        return send(Then::Export);
    makePacket();
}

void ReferralFlow::makePacket()
{
    become(Stage::Busy);
    const auto &referral = m_draft.referral();
    deliver(m_ports.referring.exportPacket(referral.packet.id, referral.rev), this,
            [this, step = m_step](const Result<Referral> &made) {
                if (step != m_step)
                    return;
                m_needsCode = !made && made.code() == ErrorCode::StepUpNeeded;
                if (!made)
                    return become(Stage::Open, m_needsCode ? std::nullopt : std::optional(made.code()));
                m_draft.begin(*made);
                Q_EMIT saved(*made);
                keep(*made);
            });
}

void ReferralFlow::keep(const Referral &referral)
{
    deliver(m_ports.packets.keep(referral, m_draft.offences(), m_folder), this,
            [this, step = m_step](const Result<std::vector<QString>> &files) {
                if (step != m_step)
                    return;
                if (files)
                    m_files = *files;
                become(Stage::Open, files ? std::nullopt : std::optional(files.code()));
            });
}

void ReferralFlow::confirm(const std::string &code)
{
    if (m_stage != Stage::Open)
        return;
    become(Stage::Busy);
    deliver(m_ports.steppingUp.confirm(code), this, [this, step = m_step](const Result<void> &confirmed) {
        if (step != m_step)
            return;
        if (!confirmed)
            return become(Stage::Open, confirmed.code());
        m_needsCode = false;
        makePacket();
    });
}

void ReferralFlow::handIn(const ReferralReceipt &receipt)
{
    if (m_stage != Stage::Open)
        return;
    become(Stage::Busy);
    const auto &referral = m_draft.referral();
    ask(m_ports.referring.handIn(referral.packet.id, referral.rev, receipt), [this](const Referral &done) {
        m_draft.begin(done);
        Q_EMIT saved(done);
        return After::Open;
    });
}

void ReferralFlow::close()
{
    if (m_stage != Stage::Open)
        return;
    become(Stage::Busy);
    const auto &referral = m_draft.referral();
    ask(m_ports.referring.close(referral.packet.id, referral.rev), [this](const Referral &done) {
        m_draft.begin(done);
        Q_EMIT saved(done);
        return After::Open;
    });
}

} // namespace vigie::ui::notices
