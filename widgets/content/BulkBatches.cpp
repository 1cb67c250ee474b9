#include "widgets/content/BulkBatches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::ui::content {

using namespace domain;

namespace {

const DraftKey Place{{}, "batches"};

QJsonObject written(const BulkReceipt &receipt, const QString &owner)
{
    return {{QStringLiteral("case"), QString::fromStdString(receipt.line.kase.value)},
            {QStringLiteral("action"), static_cast<int>(receipt.line.action)},
            {QStringLiteral("command"), QString::fromStdString(receipt.command->value)},
            {QStringLiteral("owner"), owner}};
}

std::optional<BulkReceipt> receiptOf(const QJsonObject &json)
{
    BulkReceipt receipt;
    receipt.line.kase = CaseId(json[QStringLiteral("case")].toString().toStdString());
    const int action = json[QStringLiteral("action")].toInt(-1);
    receipt.command = CommandId(json[QStringLiteral("command")].toString().toStdString());
    if (receipt.line.kase.empty() || receipt.command->empty() || action < 0 ||
        action > static_cast<int>(DecisionAction::Unhide))
        return std::nullopt;
    receipt.line.action = static_cast<DecisionAction>(action);
    receipt.state = BulkReceipt::State::Kept;
    return receipt;
}

} // namespace

BulkBatches::BulkBatches(const ContentPorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&ports.connection, &Connection::sessionChanged, this, &BulkBatches::follow);
    follow();
}

void BulkBatches::follow()
{
    if (m_asked || !m_ports.connection.session())
        return;
    m_asked = true;
    deliver(m_ports.drafts.latest(Place), this, [this](const Result<std::optional<QString>> &text) {
        if (text && *text)
            restore(**text);
    });
}

BulkRun &BulkBatches::add(std::vector<QString> owners)
{
    if (m_batches.size() == MostKept) {
        m_batches.front().run->deleteLater();
        m_batches.erase(m_batches.begin());
    }
    auto *run = new BulkRun(m_ports, this);
    m_batches.push_back({run, std::move(owners)});
    connect(run, &BulkRun::changed, this, [this, run] {
        if (!run->isRunning())
            keep();
        Q_EMIT changed();
    });
    return *run;
}

BulkRun &BulkBatches::begin(std::vector<QString> owners)
{
    return add(std::move(owners));
}

void BulkBatches::keep()
{
    const auto session = m_ports.connection.session();
    if (!session)
        return;
    QJsonArray batches;
    for (const auto &batch : m_batches) {
        QJsonArray lines;
        const auto &receipts = batch.run->receipts();
        for (std::size_t i = 0; i < receipts.size(); ++i)
            if (receipts[i].command)
                lines.append(written(receipts[i], i < batch.owners.size() ? batch.owners[i] : QString()));
        if (!lines.isEmpty())
            batches.append(lines);
    }
    const QJsonObject all{{QStringLiteral("person"), QString::fromStdString(session->person.value)},
                          {QStringLiteral("batches"), batches}};
    const QString text = QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    if (std::exchange(m_kept, text) != text)
        (void)m_ports.drafts.save(Place, text);
}

void BulkBatches::restore(const QString &text)
{
    const auto all = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto session = m_ports.connection.session();
    const auto person = all[QStringLiteral("person")].toString().toStdString();
    if (!m_batches.empty() || !session || session->person.value != person)
        return; // one has been begun already, or somebody else sits here
    const auto batches = all[QStringLiteral("batches")].toArray();
    for (const auto &batch : batches) {
        std::vector<BulkReceipt> receipts;
        std::vector<QString> owners;
        const auto lines = batch.toArray();
        for (const auto &line : lines)
            if (auto receipt = receiptOf(line.toObject())) {
                receipts.push_back(std::move(*receipt));
                owners.push_back(line.toObject()[QStringLiteral("owner")].toString());
            }
        if (!receipts.empty())
            add(std::move(owners)).restore(std::move(receipts));
    }
    Q_EMIT changed();
}

} // namespace vigie::ui::content
