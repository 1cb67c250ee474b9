#include "widgets/notices/InformationFlow.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::notices {

using namespace vigie::domain;

InformationFlow::InformationFlow(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&m_ports.connection, &Connection::statusChanged, this, [this] {
        if (m_stage == Stage::Open || m_stage == Stage::Failed)
            Q_EMIT changed();
    });
}

void InformationFlow::become(Stage stage, std::optional<ErrorCode> reason)
{
    m_stage = stage;
    m_reason = reason;
    Q_EMIT changed();
}

void InformationFlow::open()
{
    const auto step = ++m_step;
    m_orders.clear();
    m_files.clear();
    m_again = nullptr;
    become(Stage::Opening);
    deliver(m_ports.informing.list(), this, [this, step](const Result<std::vector<InformationOrder>> &told) {
        if (step != m_step)
            return;
        if (!told)
            return become(Stage::Failed, told.code());
        m_orders = *told;
        std::ranges::sort(m_orders, comesBefore);
        become(Stage::Open);
    });
}

void InformationFlow::leave()
{
    ++m_step; // what is on its way arrives; its answer is of no use
    m_orders.clear();
    m_files.clear();
    m_again = nullptr;
    m_keepsFiles = false;
    become(Stage::Closed);
}

bool InformationFlow::may(const char *permission) const
{
    const auto session = m_ports.connection.session();
    return session && session->may(permission);
}

PersonId InformationFlow::person() const
{
    const auto session = m_ports.connection.session();
    return session ? session->person : PersonId();
}

const InformationOrder *InformationFlow::find(const InformationOrderId &id) const
{
    const auto found = std::ranges::find(m_orders, id, &InformationOrder::id);
    return found == m_orders.end() ? nullptr : &*found;
}

void InformationFlow::record(const InformationEntry &entry)
{
    if (isLive())
        send(m_ports.informing.record(entry));
}

void InformationFlow::correct(const InformationOrder &seen, const InformationEntry &entry)
{
    if (isLive())
        send(m_ports.informing.correct(seen.id, seen.rev, entry));
}

void InformationFlow::verify(const InformationOrder &seen, AuthorityCheck how, const QString &note)
{
    if (isLive())
        send(m_ports.informing.verify(seen.id, seen.rev, how, note));
}

void InformationFlow::giveBack(const InformationOrder &seen, InformationWork how, const QString &reasons)
{
    if (isLive())
        send(m_ports.informing.giveBack(seen.id, seen.rev, how, reasons));
}

void InformationFlow::work(const InformationOrder &seen, InformationWork what)
{
    // The platform would refuse it as well: this one says why.
    if (!isLive() || barTo(what, seen, person(), now()))
        return;
    auto &informing = m_ports.informing;
    switch (what) {
    case InformationWork::Prepare:
        return send(informing.prepare(seen.id, seen.rev));
    case InformationWork::Release:
        return send(informing.release(seen.id, seen.rev));
    case InformationWork::Tell:
        return send(informing.tell(seen.id, seen.rev));
    default:
        break;
    }
}

void InformationFlow::handOver(const InformationOrder &seen, const QString &receipt)
{
    if (isLive())
        send(m_ports.informing.handOver(seen.id, seen.rev, now(), receipt));
}

void InformationFlow::read(const InformationOrder &seen)
{
    if (isLive())
        send(m_ports.informing.open(seen.id, seen.rev), [this, seen] { read(seen); });
}

void InformationFlow::makePacket(const InformationOrder &seen, const QString &folder)
{
    if (!isLive())
        return;
    m_folder = folder.trimmed();
    m_keepsFiles = true;
    send(m_ports.informing.makePacket(seen.id, seen.rev), [this, seen, folder] { makePacket(seen, folder); });
}

void InformationFlow::confirm(const std::string &code)
{
    if (!isLive() || !m_again)
        return;
    become(Stage::Busy);
    deliver(m_ports.steppingUp.confirm(code), this, [this, step = m_step](const Result<void> &confirmed) {
        if (step != m_step)
            return;
        if (!confirmed)
            return become(Stage::Open, confirmed.code());
        const auto again = std::exchange(m_again, nullptr);
        become(Stage::Open);
        again();
    });
}

/// `again`: what is done once a code was shown, where the platform asks for one.
void InformationFlow::send(const Request<InformationOrder> &request, std::function<void()> again)
{
    m_files.clear();
    m_again = nullptr;
    become(Stage::Busy);
    deliver(request, this, [this, again, step = m_step](const Result<InformationOrder> &order) {
        if (step != m_step)
            return;
        const bool keeps = std::exchange(m_keepsFiles, false);
        if (!order) {
            const bool asks = order.code() == ErrorCode::StepUpNeeded && again;
            if (asks)
                m_again = again;
            return become(Stage::Open, asks ? std::nullopt : std::optional(order.code()));
        }
        learn(*order);
        if (keeps)
            return keepFiles(*order);
        Q_EMIT kept(order->id); // first: what was typed is settled where it was typed
        become(Stage::Open);
    });
}

void InformationFlow::learn(const InformationOrder &order)
{
    std::erase_if(m_orders, [&order](const InformationOrder &known) { return known.id == order.id; });
    m_orders.insert(std::ranges::upper_bound(m_orders, order, comesBefore), order);
}

void InformationFlow::keepFiles(const InformationOrder &order)
{
    deliver(m_ports.information.keep(order, m_folder), this,
            [this, id = order.id, step = m_step](const Result<std::vector<QString>> &files) {
                if (step != m_step)
                    return;
                if (files)
                    m_files = *files;
                Q_EMIT kept(id);
                become(Stage::Open, files ? std::nullopt : std::optional(files.code()));
            });
}

} // namespace vigie::ui::notices
