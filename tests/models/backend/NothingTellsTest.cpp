#include "models/backend/api/PlatformApi.h"
#include "models/backend/api/Tokens.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/ComplaintIntake.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Queues.h"
#include "models/backend/rules/Referring.h"
#include "models/backend/rules/Viewing.h"
#include "models/contract/Commands.h"
#include "tests/models/backend/NoticeDesk.h"
#include "tests/support/TestCase.h"

#include <QFile>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

using Json = nlohmann::json;
using Answers = std::map<std::string, std::string>; ///< "person GET target" → status and body

const QString Words = QStringLiteral("Rien n'est ce que l'on en dit ici. SPECIMEN");

/// Every path of the contract that is read.
std::vector<std::string> readRoutes()
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/api/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no contract");
    std::vector<std::string> routes;
    std::string path;
    const QRegularExpression isPath(QStringLiteral("^  (/v1/[^:]*):$"));
    for (const auto &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (const auto match = isPath.match(line); match.hasMatch())
            path = match.captured(1).toStdString();
        else if (line == QLatin1StringView("    get:"))
            routes.push_back(path);
    }
    return routes;
}

/// What some routes cannot be asked without.
std::string queryOf(const std::string &route)
{
    static const std::map<std::string, std::string> Queries{
        {"/v1/items/{id}/view", "?as=visitor"}, {"/v1/members/{id}/timeline", "?reason=ticket%2042"},
        {"/v1/reports/yearly", "?year=2026"},   {"/v1/people", "?permission=restricted.work"},
        {"/v1/changes", "?limit=500"},          {"/v1/decisions", "?limit=500"},
    };
    const auto found = Queries.find(route);
    return found == Queries.end() ? std::string() : found->second;
}

/// Without what tells nothing of anything: a revision grows whenever a record comes and goes somewhere, and a cursor
/// holds how far the whole feed is.
void forgetMarks(Json &json)
{
    if (json.is_object()) {
        for (const char *mark : {"rev", "cursor", "seq"})
            json.erase(mark);
        for (auto &[key, value] : json.items())
            forgetMarks(value);
    } else if (json.is_array()) {
        for (auto &value : json)
            forgetMarks(value);
    }
}

/// People without `restricted.work`: every role that lacks it, and somebody who may do everything else.
struct House : NoticeDesk
{
    House() : file(std::tmpfile(), &std::fclose), log(clock, file.get()), api(*store, clock, log, {})
    {
        for (const char *role : {"moderator", "certifier", "reviewer", "support"})
            add(person(std::string("a-") + role, role));
        auto all = person("a-nearly-all", "lead");
        for (const char *role : {"lead", "certification_lead", "compliance_lead", "certifier", "support"})
            all.permissions.merge(permissionsOf(role));
        all.permissions.erase(std::string(permission::RestrictedWork));
        all.permissions.erase(std::string(permission::RestrictedReveal));
        must(store->writePerson(all));
        add(all);
        insider = person("insider", "compliance_lead");
        for (const char *role : {"lead", "certification_lead"})
            insider.permissions.merge(permissionsOf(role));
        must(store->writePerson(insider));
        insiderToken = must(api::issueToken(*store, insider.id));
        insider.session = must(api::authenticate(*store, "Bearer " + insiderToken)).session;
        second = person("second", "compliance_lead");
    }

    void add(const Person &one) { tokens[one.id.value] = must(api::issueToken(*store, one.id)); }

    template <typename Work> auto run(Work work) -> decltype(work())
    {
        decltype(work()) answer(ErrorCode::Internal);
        must(store->transaction([&]() -> Result<void> {
            answer = work();
            return answer ? Result<void>() : Result<void>(answer.error());
        }));
        return answer;
    }

    std::string read(const std::string &token, const std::string &target)
    {
        const auto response = api.handle({"GET", target, {{"authorization", "Bearer " + token}}, {}});
        auto body = Json::parse(response.body, nullptr, false);
        if (!body.is_discarded())
            forgetMarks(body);
        return std::to_string(response.status) + " " + (body.is_discarded() ? response.body : body.dump());
    }

    /// What a notice's decision stated was refused by the database.
    void refuseStatements(const std::string &notice)
    {
        for (const auto &record : must(store->statementsAbout(NoticeId(notice)))) {
            auto refused = record.statement;
            refused.stage = compliance::DeliveryStage::SetAside;
            refused.refusedBy = compliance::RefusedBy::TheDatabase;
            must(store->writeDelivery(refused, now()));
        }
    }

    /// Every read route, for each of `ids` where it takes one; what was refused of the statements beside them all.
    Answers readAll(const std::string &who, const std::string &token, const std::vector<std::string> &ids)
    {
        Answers answers{{who + " refused", read(token, "/v1/statements?state=refused")}};
        for (const auto &route : readRoutes()) {
            const auto at = route.find("{id}");
            if (at == std::string::npos) {
                answers[who + " " + route] = read(token, route + queryOf(route));
                continue;
            }
            for (const auto &id : ids) {
                auto target = route;
                answers[who + " " + route + " " + id] = read(token, target.replace(at, 4, id) + queryOf(route));
            }
        }
        return answers;
    }

    Answers everybodyReads(const std::vector<std::string> &ids)
    {
        Answers all;
        for (const auto &[who, token] : tokens)
            all.merge(readAll(who, token, ids));
        return all;
    }

    ItemId addWithMedia(const std::string &medium)
    {
        auto made = item(published());
        made.media = {{MediaId(medium), "image/jpeg", 10, 10, 10, std::string(64, 'a')}};
        must(store->writeItem(made));
        must(store->writeMedia(made.media.front().id, {made.id, "image/jpeg", std::string(64, 'a')}));
        return made.id;
    }

    DecisionId decidedBy(const Person &who, const std::string &notice)
    {
        return *must(decide(who, decisionOn(notice, NoticeOutcome::Restricted))).decision;
    }

    ComplaintId complain(const std::string &id, const DecisionId &decision, const ItemId &of)
    {
        const ComplaintFiling filing{decision, Complainant::Member, item(of).owner, {}, Words, "fr"};
        (void)run([&] { return takeInComplaint(*store, ComplaintId(id), filing, now()); });
        return ComplaintId(id);
    }

    std::unique_ptr<std::FILE, int (*)(std::FILE *)> file;
    api::EventLog log;
    api::PlatformApi api;
    std::map<std::string, std::string> tokens; ///< by person
    Person insider, second;
    std::string insiderToken;
};

/// Ordinary work, and the ids that somebody knows of it.
std::vector<std::string> fillOpenly(House &house, ItemId &plain)
{
    plain = house.addWithMedia("m-plain");
    const auto judged = house.addWithMedia("m-judged");
    const auto pending = house.addItem(ItemState::Pending);
    const auto screening = house.openCase(pending);
    house.take("n-plain", filingOf({plain}));
    house.take("n-judged", filingOf({judged}));
    const auto decision = house.decidedBy(house.reviewer, "n-judged");
    house.refuseStatements("n-judged");
    house.complain("c-judged", decision, judged);
    const auto referral = house.run([&] {
        return openReferral(*house.store, house.reviewer, NoticeId("n-plain"), ReferralRecipient::Pharos, house.now());
    });
    std::vector<std::string> ids{plain.value,     judged.value, pending.value,
                                 screening.value, "n-plain",    "n-judged",
                                 "c-judged",      "m-plain",    "m-judged",
                                 "member-1",      "member-2",   "nothing",
                                 decision.value,  "restricted", "notices-restricted",
                                 "notices",       "screening",  must(referral).packet.id.value};
    ids.push_back(house.caseOf("n-plain").kase.id.value);
    return ids;
}

/// The same again where nobody else may know of it, beside the open content and about its owner.
std::vector<std::string> fillRestricted(House &house, const ItemId &plain)
{
    auto &store = *house.store;
    const auto hidden = house.addWithMedia("m-hidden"), other = house.addWithMedia("m-other");
    for (const auto &id : {hidden, other}) {
        auto item = house.item(id);
        item.restricted = true;
        item.owner = house.item(plain).owner;
        must(store.writeItem(item));
    }
    const auto review = house.openCase(hidden, queues::Restricted);
    must(house.claim(house.insider, review));
    const auto asked = house.run([&] {
        return grantViewing(store, house.insider, {review, hidden, ViewingReason::Decision, Words}, house.now());
    });
    must(house.send(house.insider, house.decision(house.insider, review, DecisionAction::MakeUnavailable)));
    house.take("n-hidden", filingOf({other}));
    house.take("n-both", filingOf({plain, other}));
    house.take("n-child", filingOf({plain}, Category::Child));
    const auto decision = house.decidedBy(house.insider, "n-hidden");
    house.refuseStatements("n-hidden");
    house.complain("c-hidden", decision, other);
    const auto referral = house.run(
        [&] { return openReferral(store, house.second, NoticeId("n-child"), ReferralRecipient::Pharos, house.now()); });
    Command alarm;
    alarm.id = CommandId::make();
    alarm.author = house.second.id;
    DangerAlert alert;
    alert.caseId = house.caseOf("n-both").kase.id;
    alert.words = Words;
    alarm.body = alert;
    alarm.madeAt = house.now();
    must(house.send(house.second, alarm));
    const auto complaint = must(store.findOpenCase(CaseKind::Complaint, "c-hidden"));
    return {hidden.value,
            other.value,
            review.value,
            must(asked).id.value,
            "n-hidden",
            "n-both",
            "n-child",
            "c-hidden",
            "m-hidden",
            "m-other",
            decision.value,
            must(referral).packet.id.value,
            complaint->kase.id.value,
            house.caseOf("n-both").kase.id.value,
            house.caseOf("n-child").kase.id.value};
}

/// Where they part, with what stands around it.
std::string difference(const std::string &before, const std::string &after)
{
    constexpr std::size_t Around = 300;
    const auto parts = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    const auto from = parts - std::min(parts, Around);
    return "\nbefore " + before.substr(from, 2 * Around) + "\nafter  " + after.substr(from, 2 * Around);
}

} // namespace

/// Who may not work on restricted content does not learn that there is any: of no route, by no id, by no count.
class NothingTellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noReadRouteTellsOfRestrictedContent()
    {
        House house;
        ItemId plain;
        const auto known = fillOpenly(house, plain);
        QVERIFY(readRoutes().size() >= 45);
        const auto before = house.everybodyReads(known);
        const auto again = house.everybodyReads(known); // reading changes nothing
        QVERIFY(before == again);
        const auto hidden = fillRestricted(house, plain);
        const auto after = house.everybodyReads(known);
        for (const auto &[asked, answer] : after) {
            QVERIFY2(before.at(asked) == answer, (asked + difference(before.at(asked), answer)).c_str());
            for (const auto &id : hidden)
                QVERIFY2(answer.find(id) == std::string::npos, (asked + " names " + id).c_str());
        }
        // An id that was guessed or overheard gets the answer of one that never was.
        for (const auto &[who, token] : house.tokens) {
            const auto never = house.readAll(who, token, {"never-was"});
            for (const auto &[asked, answer] : house.readAll(who, token, hidden)) {
                const auto route = asked.substr(0, asked.rfind(' '));
                const auto like = never.find(route + " never-was");
                if (like != never.end())
                    QVERIFY2(answer == like->second, (asked + ": " + answer + ", not " + like->second).c_str());
            }
        }
    }

    /// The walk finds what is there: for who may know, every one of those ids is in some answer.
    void theWalkFindsWhatIsThere()
    {
        House house;
        ItemId plain;
        auto ids = fillOpenly(house, plain);
        const auto hidden = fillRestricted(house, plain);
        ids.insert(ids.end(), hidden.begin(), hidden.end());
        std::string all;
        for (const auto &[asked, answer] : house.readAll("insider", house.insiderToken, ids))
            if (answer.starts_with("200"))
                all += answer;
        const auto refused = house.read(house.insiderToken, "/v1/statements?state=refused");
        QVERIFY2(refused.find("n-hidden") != std::string::npos && refused.find("n-judged") != std::string::npos,
                 refused.c_str());
        const auto plainly = house.read(house.tokens.at("a-reviewer"), "/v1/statements?state=refused");
        QVERIFY2(plainly.starts_with("200") && plainly.find("n-judged") != std::string::npos, plainly.c_str());
        for (const auto &id : hidden)
            QVERIFY2(all.find(id) != std::string::npos, id.c_str());
    }
};

VIGIE_TEST(NothingTellsTest);
#include "NothingTellsTest.moc"
