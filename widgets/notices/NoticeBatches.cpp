#include "widgets/notices/NoticeBatches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace vigie::ui::notices {

using namespace domain;

namespace {

const DraftKey Place{{}, "notice-batches"};

bool isOurs(NoticeReceipt::State state)
{
    return state == NoticeReceipt::State::Kept || state == NoticeReceipt::State::Applied;
}

QJsonObject written(const NoticeReceipt &receipt)
{
    return {{QStringLiteral("case"), QString::fromStdString(receipt.kase.value)},
            {QStringLiteral("notice"), QString::fromStdString(receipt.notice.value)},
            {QStringLiteral("outcome"), static_cast<int>(receipt.outcome)},
            {QStringLiteral("command"), QString::fromStdString(receipt.command->value)}};
}

std::string wordOf(const QJsonObject &json, QLatin1StringView name)
{
    return json[name].toString().toStdString();
}

std::optional<NoticeReceipt> receiptOf(const QJsonObject &json)
{
    NoticeReceipt receipt;
    receipt.kase = CaseId(wordOf(json, QLatin1StringView("case")));
    receipt.notice = NoticeId(wordOf(json, QLatin1StringView("notice")));
    receipt.command = CommandId(wordOf(json, QLatin1StringView("command")));
    const int outcome = json[QStringLiteral("outcome")].toInt(-1);
    if (receipt.kase.empty() || receipt.command->empty() || outcome < 0 ||
        outcome > static_cast<int>(NoticeOutcome::AlreadyGone))
        return std::nullopt;
    receipt.outcome = static_cast<NoticeOutcome>(outcome);
    receipt.state = NoticeReceipt::State::Kept;
    return receipt;
}

} // namespace

NoticeBatches::NoticeBatches(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&ports.connection, &Connection::sessionChanged, this, &NoticeBatches::follow);
    follow();
}

void NoticeBatches::follow()
{
    if (m_asked || !m_ports.connection.session())
        return;
    m_asked = true;
    deliver(m_ports.drafts.latest(Place), this, [this](const Result<std::optional<QString>> &text) {
        if (text && *text)
            restore(**text);
    });
}

NoticeBatchRun &NoticeBatches::begin()
{
    return add();
}

NoticeBatchRun &NoticeBatches::add()
{
    if (m_batches.size() == MostKept) {
        m_batches.front()->deleteLater();
        m_batches.erase(m_batches.begin());
    }
    auto *run = new NoticeBatchRun(m_ports, this);
    m_batches.push_back(run);
    connect(run, &NoticeBatchRun::changed, this, [this, run] {
        if (!run->isRunning())
            keep();
        Q_EMIT changed();
    });
    return *run;
}

void NoticeBatches::keep()
{
    const auto session = m_ports.connection.session();
    if (!session)
        return;
    QJsonArray batches;
    for (const auto *batch : m_batches) {
        QJsonArray lines;
        for (const auto &receipt : batch->receipts())
            if (receipt.command && isOurs(receipt.state)) // what is taken back is not taken back once more
                lines.append(written(receipt));
        if (!lines.isEmpty())
            batches.append(lines);
    }
    const QJsonObject all{{QStringLiteral("person"), QString::fromStdString(session->person.value)},
                          {QStringLiteral("batches"), batches}};
    const QString text = QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    if (std::exchange(m_kept, text) != text)
        (void)m_ports.drafts.save(Place, text);
}

void NoticeBatches::restore(const QString &text)
{
    const auto all = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto session = m_ports.connection.session();
    if (!m_batches.empty() || !session || session->person.value != wordOf(all, QLatin1StringView("person")))
        return; // one has been begun already, or somebody else sits here
    const auto batches = all[QStringLiteral("batches")].toArray();
    for (const auto &batch : batches) {
        std::vector<NoticeReceipt> receipts;
        const auto lines = batch.toArray();
        for (const auto &line : lines)
            if (auto receipt = receiptOf(line.toObject()))
                receipts.push_back(std::move(*receipt));
        if (!receipts.empty())
            add().restore(std::move(receipts));
    }
    Q_EMIT changed();
}

} // namespace vigie::ui::notices
