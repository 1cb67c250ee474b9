#pragma once

#include "models/base/Secret.h"
#include "models/domain/Alarm.h"
#include "models/domain/Application.h"
#include "models/domain/Case.h"
#include "models/domain/Complaint.h"
#include "models/domain/Feed.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"
#include "models/domain/Note.h"
#include "models/domain/Notice.h"
#include "models/domain/Policy.h"
#include "models/domain/Queue.h"
#include "models/domain/ports/Stores.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <optional>

/// Small synthetic records and the pages that carry them.
namespace vigie::test {

Instant at(int minutes); ///< after an arbitrary start

domain::Case sampleCase(const std::string &id, const std::string &item, const std::string &queue = "q1",
                        std::int64_t rev = 1);
domain::Item sampleItem(const std::string &id, const std::string &owner, const QString &caption, std::int64_t rev = 1);
domain::Member sampleMember(const std::string &id, const QString &name, std::int64_t rev = 1);
domain::Notice sampleNotice(const std::string &id, const std::string &item, std::int64_t rev = 1);
domain::Note sampleNote(const std::string &id, const std::string &kase, const QString &text);
domain::Queue sampleQueue(const std::string &id, std::int64_t rev = 1);
domain::Policy samplePolicy(const std::string &id, int version, Instant effective, std::int64_t rev = 1);

/// A page under construction; every change gets the next seq.
class Page
{
public:
    explicit Page(std::string cursor, std::string epoch = "epoch-1");

    Page &put(const domain::Case &record);
    Page &put(const domain::Item &record);
    Page &put(const domain::Member &record);
    Page &put(const domain::Notice &record);
    Page &put(const domain::Complaint &record);
    Page &put(const domain::Queue &record);
    Page &put(const domain::Policy &record);
    Page &put(const domain::Note &record);
    Page &put(const domain::Alarm &record);
    Page &put(const domain::Application &record);
    Page &remove(domain::RecordType type, const std::string &id);
    Page &purge(domain::RecordType type, const std::string &id);
    Page &raw(domain::Change change);
    Page &malformed(const std::string &bytes);

    operator domain::ChangePage() const { return m_page; }
    domain::ChangePage &get() { return m_page; }

private:
    Page &add(domain::RecordType type, const std::string &id, std::int64_t rev, domain::ChangeOp op, std::string body);
    domain::ChangePage m_page;
};

/// A command as sync would store it.
domain::StoredCommand sampleCommand(const std::string &note = {},
                                    domain::CommandState state = domain::CommandState::Held);
domain::OutboxEntry moved(domain::OutboxEntry entry, domain::CommandState state);

/// A folder with a key, for one database.
struct Drawer
{
    QTemporaryDir folder;
    std::shared_ptr<const Secret> key = std::make_shared<const Secret>(Secret::random(32));
    std::filesystem::path path(const char *name = "cache.db") const
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    QByteArray bytes(const std::string &name) const;
};

} // namespace vigie::test
