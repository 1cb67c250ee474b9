#include "models/backend/rules/Claims.h"
#include "models/contract/Applications.h"
#include "tests/models/backend/CertificationWorld.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

using enum VerdictAction;

namespace {

/// What matters of an application and its case, whatever store it is in.
QString summary(CertificationWorld &w, const ApplicationId &id)
{
    const auto application = w.application(id);
    const auto kase = w.kase(id);
    const auto member = must(w.store.readMember(application.member));
    QString text = QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
                       .arg(static_cast<int>(application.state))
                       .arg(static_cast<int>(kase.state))
                       .arg(static_cast<int>(kase.reason))
                       .arg(kase.round)
                       .arg(member.certified)
                       .arg(member.frozen)
                       .arg(application.evidence.size())
                       .arg(application.proposals.size());
    for (const auto &verdict : must(w.store.verdictsIn(kase.id)))
        text +=
            QStringLiteral(" %1/%2").arg(static_cast<int>(verdict.verdict.action)).arg(static_cast<int>(verdict.role));
    return text;
}

/// One person does one thing; what came of it.
QString act(CertificationWorld &w, QRandomGenerator &random, const std::vector<ApplicationId> &applications)
{
    const std::array people{&w.ines, &w.milo, &w.robin, &w.lead};
    const auto &id = applications[static_cast<std::size_t>(random.bounded(static_cast<int>(applications.size())))];
    const auto *someone = people[static_cast<std::size_t>(random.bounded(4))];
    const auto lease = must(w.store.findLease(w.caseOf(id)));
    if (random.bounded(4) != 0 && lease && lease->state == LeaseState::Live && lease->expiresAt > w.now())
        someone = *std::ranges::find(people, lease->person, [](const Person *person) { return person->id; });
    const auto &who = *someone;
    const auto action = static_cast<VerdictAction>(random.bounded(1, 9));
    const auto answer = static_cast<FaceAnswer>(random.bounded(1, 6));
    const auto code = [](const auto &result) { return result ? -1 : static_cast<int>(result.error().code); };
    switch (random.bounded(8)) {
    case 0:
        return QStringLiteral("claim %1").arg(code(w.claim(who, id)));
    case 1:
        return QStringLiteral("seal %1").arg(code(w.seal(who, id, answer)));
    case 2: {
        auto sent = w.submission("again-" + std::to_string(random.generate()), "N" + id.value);
        return QStringLiteral("submit %1").arg(code(w.run([&] { return submit(w.store, id, sent, w.now()); })));
    }
    case 3:
        return QStringLiteral("appeal %1").arg(code(w.run([&] {
            return appeal(w.store, id, QStringLiteral("words"), w.now());
        })));
    case 4:
        w.world.clock.advance(std::chrono::seconds(random.bounded(90)));
        return QStringLiteral("wait");
    default:
        return QStringLiteral("verdict %1").arg(code(w.decide(who, id, action, answer)));
    }
}

/// Never the same person twice among the words that made one verdict.
bool neverTwice(CertificationWorld &w, const ApplicationId &id)
{
    std::vector<PersonId> readers;
    for (const auto &verdict : must(w.store.verdictsIn(w.caseOf(id)))) {
        if (std::ranges::find(readers, verdict.author) != readers.end())
            return false;
        readers.push_back(verdict.author);
        if (verdict.role == VerdictRole::Primary)
            readers.clear();
    }
    return true;
}

} // namespace

/// The database and the store of the simulator hold the same rules to the same ends.
class CertificationStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomPeopleLeaveBothStoresAlike()
    {
        int primaries = 0, refused = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            auto memory = std::make_unique<sim::MemoryBackendStore>(sim::Bodies::Contract);
            auto &inMemory = *memory;
            CertificationWorld sql, other(std::move(memory));
            std::vector<ApplicationId> first, second;
            for (const char *member : {"c1", "c2", "c3"}) {
                first.push_back(sql.waiting(member));
                second.push_back(other.waiting(member));
            }
            QRandomGenerator randomSql(seed), randomMemory(seed);
            for (int step = 0; step < 60; ++step) {
                const auto one = act(sql, randomSql, first);
                const auto two = act(other, randomMemory, second);
                const auto where = QStringLiteral("seed %1 step %2: %3, %4").arg(seed).arg(step).arg(one, two);
                refused += one.endsWith(QStringLiteral("-1")) ? 0 : 1;
                // Ids differ between the two, so submissions do not: their outcome is compared by what is left.
                for (std::size_t i = 0; i < first.size(); ++i) {
                    QVERIFY2(summary(sql, first[i]) == summary(other, second[i]), qPrintable(where));
                    QVERIFY2(neverTwice(sql, first[i]), qPrintable(where));
                    const auto application = sql.application(first[i]);
                    const auto member = must(sql.store.readMember(application.member));
                    QVERIFY2(member.certified == certifies(application, sql.now()), qPrintable(where));
                }
            }
            for (const auto &verdict : must(sql.store.verdictsAfter(0, 1000)))
                primaries += verdict.role == VerdictRole::Primary ? 1 : 0;
            QVERIFY2(inMemory.violations.empty(),
                     inMemory.violations.empty() ? "" : inMemory.violations.front().c_str());
        }
        qInfo("12 seeds: %d verdicts counted, %d steps refused", primaries, refused);
        QVERIFY(primaries > 20 && refused > 100);
    }

    void applicationsSurviveARestart()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        w.addVerdict(id, Recommendation::Approve);
        must(w.claim(w.ines, id));
        must(w.seal(w.ines, id));
        const auto application = w.application(id);
        const auto machines = must(w.store.machineResults(id));
        const auto applicant = must(w.store.findApplicant(id));
        const auto kase = w.kase(id);
        w.world.reopen();
        auto &store = *w.world.store;
        QCOMPARE(must(store.readApplication(id)), application);
        QVERIFY(must(store.machineResults(id)) == machines && must(store.findApplicant(id)) == applicant);
        QVERIFY(must(store.findSealed(kase.id, 1, w.ines.id)));
        QCOMPARE(must(store.caseAbout(CaseKind::Certification, MemberId("c1"), id.value)), std::optional(kase.id));
        QCOMPARE(must(store.wire(RecordType::Application, id.value)).body, contract::writeApplication(application));
    }

    void theDatabaseHoldsOneVerdictARound()
    {
        CertificationWorld w;
        const auto id = w.waiting("c1");
        must(w.decide(w.ines, id, Approve));
        auto record = must(w.store.verdictsIn(w.caseOf(id))).front();
        record.id = DecisionId::make();
        record.command = CommandId::make();
        QVERIFY(!w.store.recordVerdict(record));
        record.role = VerdictRole::Proposal;
        QVERIFY(w.store.recordVerdict(record));
        const auto sealed = must(w.store.findSealed(w.caseOf(id), 1, w.ines.id)).value();
        QVERIFY(!w.store.addSealed(sealed));
    }
};

VIGIE_TEST(CertificationStoresTest);
#include "CertificationStoresTest.moc"
