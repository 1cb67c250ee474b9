#include "models/cache/SqlMessages.h"
#include "models/cache/SqlReplicaStore.h"
#include "models/contract/TeamRecords.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

Change noteChange(const char *id, const char *kase, const QString &text, std::int64_t seq, std::int64_t rev = 1)
{
    const domain::Note note{NoteId(id), rev, CaseId(kase), PersonId("p"), QStringLiteral("Alix"), text, at(1)};
    Change change;
    change.seq = seq;
    change.type = RecordType::Note;
    change.id = id;
    change.rev = rev;
    change.op = ChangeOp::Upsert;
    change.body = contract::writeNote(note);
    return change;
}

Change alarmChange(const char *id, std::int64_t seq)
{
    Alarm alarm;
    alarm.id = AlarmId(id);
    alarm.rev = 1;
    alarm.raisedBy = PersonId("p");
    alarm.at = at(1);
    Change change;
    change.seq = seq;
    change.type = RecordType::Alarm;
    change.id = id;
    change.rev = 1;
    change.op = ChangeOp::Upsert;
    change.body = contract::writeAlarm(alarm);
    return change;
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesOfACaseComeInTheirOrder()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        SqlMessages messages(replica);
        QSignalSpy changed(&replica, &Replica::changed);
        QVERIFY(await(store.apply(Page("a")
                                      .raw(noteChange("n1", "c1", QStringLiteral("one"), 1))
                                      .raw(noteChange("n2", "c2", QStringLiteral("elsewhere"), 2))
                                      .raw(noteChange("n3", "c1", QStringLiteral("two"), 3))))
                    .has_value());
        const auto notes = await(messages.notes(CaseId("c1"))).value();
        QCOMPARE(notes.size(), std::size_t{2});
        QCOMPARE(notes[0].text, QStringLiteral("one"));
        QCOMPARE(notes[1].text, QStringLiteral("two"));
        QTRY_COMPARE(changed.count(), 1); // the case on the desk is read anew
        const auto cases = changed.front().front().value<std::vector<CaseId>>();
        QCOMPARE(cases.size(), std::size_t{2});
    }

    void whatWasWrittenIsNeverRewritten()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        SqlMessages messages(replica);
        QVERIFY(await(store.apply(Page("a").raw(noteChange("n1", "c1", QStringLiteral("one"), 1)))).has_value());
        const auto applied = await(store.apply(Page("b").raw(noteChange("n1", "c1", QStringLiteral("other"), 2, 2))));
        QCOMPARE(applied->quarantined, 1);
        QVERIFY(await(messages.notes(CaseId("c1")))->empty());
    }

    void notesLeaveAndAreErasedLikeEverythingElse()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        SqlMessages messages(replica);
        QVERIFY(await(store.apply(Page("a")
                                      .raw(noteChange("n1", "c1", QStringLiteral("one"), 1))
                                      .raw(noteChange("n2", "c1", QStringLiteral("two"), 2))
                                      .raw(alarmChange("a1", 3))))
                    .has_value());
        QCOMPARE(await(messages.alarms())->size(), std::size_t{1});
        QVERIFY(await(store.apply(Page("b").remove(RecordType::Note, "n1").purge(RecordType::Note, "n2"))).has_value());
        QVERIFY(await(messages.notes(CaseId("c1")))->empty());
        QVERIFY(await(store.apply(Page("c").purge(RecordType::Alarm, "a1"))).has_value());
        QVERIFY(await(messages.alarms())->empty());
    }
};

VIGIE_TEST(MessagesTest);
#include "MessagesTest.moc"
