#pragma once

#include "models/backend/rules/Informing.h"
#include "models/backend/rules/StepUp.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/base/OneTimeCode.h"
#include "tests/models/backend/CasebookWorld.h"
#include "tests/support/TestCase.h"

namespace vigie::test {

inline const MemberId Creator("creator-x");

using namespace std::chrono_literals;
using Work = InformationWork;

/// A platform with a member of whom something of every category is held, but connections.
struct InformationWorld : CasebookWorld
{
    explicit InformationWorld(bool inMemory) : CasebookWorld(inMemory)
    {
        must(kept.setSetting(InformationWordingKey, sample::informationOrdersSeed()));
        Member member;
        member.id = Creator;
        member.rev = 1;
        member.kind = MemberKind::Creator;
        member.displayName = QStringLiteral("Studio Lumière");
        member.handle = QStringLiteral("lumiere");
        member.country = "FR";
        member.language = "fr";
        member.since = now() - 24h * 400;
        must(kept.writeMember(member));
        addEvidence();
        addItemOf("post-old", ItemKind::Photo, now() - 24h * 200);
        addItemOf("post-new", ItemKind::Photo, now() - 24h * 3);
        addItemOf("post-secret", ItemKind::Photo, now() - 24h * 2, true);
        addItemOf("message-1", ItemKind::Message, now() - 24h * 2);
        addEvent(MemberEventKind::PayoutHeld, 24h * 4);
        addEvent(MemberEventKind::Strike, 24h * 5);
        addEvent(MemberEventKind::Strike, 24h * 300);
        addEvent(MemberEventKind::NoticeCame, 24h * 5); // somebody else's doing
        for (const auto *person : {&reviewer, &first, &second})
            m_secrets[person->id] = must(enrolAuthenticator(kept, person->id));
        another = newPerson("another", "reviewer");
        m_secrets[another.id] = must(enrolAuthenticator(kept, another.id));
    }

    void addEvidence()
    {
        Application application;
        application.id = ApplicationId("application-x");
        application.rev = 1;
        application.member = Creator;
        application.kind = ApplicationKind::Creator;
        application.state = ApplicationState::Approved;
        application.checks.phoneVerifiedAt = now() - 24h * 390;
        application.checks.holder = HolderMatch::Matches;
        must(kept.writeApplication(application));
        using Field = ApplicantField;
        must(kept.writeApplicant({application.id,
                                  {{Field::Surname, ValueSource::Account, QStringLiteral("SPECIMENOV")},
                                   {Field::Surname, ValueSource::Zone, QStringLiteral("SPECIMENOV")},
                                   {Field::GivenNames, ValueSource::Account, QStringLiteral("Ada")},
                                   {Field::BirthDate, ValueSource::Zone, QStringLiteral("1990-01-02")},
                                   {Field::DocumentNumber, ValueSource::Zone, QStringLiteral("DOC4711")},
                                   {Field::Issuer, ValueSource::Zone, QStringLiteral("UTO")},
                                   {Field::BankHolder, ValueSource::Bank, QStringLiteral("A SPECIMENOV")}}}));
    }

    void addItemOf(const std::string &id, ItemKind kind, Instant at, bool restricted = false)
    {
        Item item;
        item.id = ItemId(id);
        item.rev = 1;
        item.kind = kind;
        item.state = ItemState::Published;
        item.owner = Creator;
        item.caption = QStringLiteral("words of ") + QString::fromStdString(id);
        item.contentHash = "h";
        item.restricted = restricted;
        item.createdAt = at;
        must(kept.writeItem(item));
    }

    void addEvent(MemberEventKind kind, Milliseconds ago)
    {
        MemberEvent event;
        event.kind = kind;
        event.at = now() - ago;
        event.note = QStringLiteral("a colleague's note");
        must(kept.addMemberEvent(Creator, event));
    }

    InformationEntry entry() const
    {
        InformationEntry made;
        made.kind = InformationAuthority::Prosecutor;
        made.authority = QStringLiteral("Parquet de Villexemple (SPECIMEN)");
        made.memberState = "FR";
        made.reference = QStringLiteral("PV 1");
        made.basis = QStringLiteral("Article 60-1 du code de procédure pénale");
        made.reasonsWithheld = true;
        made.namesRedress = true;
        made.language = "fr";
        made.urgency = InformationUrgency::AsStated;
        made.issuedAt = now() - 24h;
        made.receivedAt = now() - 1h;
        made.member = Creator;
        made.scope = {HeldData::Account, HeldData::Connections, HeldData::Publications};
        made.from = now() - 24h * 30;
        made.until = now() - 1h;
        return made;
    }

    Result<InformationOrder> record(const Person &who, const InformationEntry &what)
    {
        return run([&] { return recordInformationOrder(kept, who, what, now()); });
    }
    Result<InformationOrder> correct(const Person &who, const InformationOrder &seen, const InformationEntry &what)
    {
        return run([&] { return correctInformationOrder(kept, who, seen.id, seen.rev, what, now()); });
    }
    Result<InformationOrder> verify(const Person &who, const InformationOrder &seen,
                                    AuthorityCheck how = AuthorityCheck::CalledBack,
                                    const QString &note = QStringLiteral("Le standard."))
    {
        return run([&] { return verifyAuthority(kept, who, seen.id, seen.rev, how, note, now()); });
    }
    Result<InformationOrder> giveBack(const Person &who, const InformationOrder &seen, Work how,
                                      const QString &reasons = QStringLiteral("Il manque les voies de recours."))
    {
        return run([&] { return giveBackInformationOrder(kept, who, seen.id, seen.rev, how, reasons, now()); });
    }
    Result<InformationOrder> prepare(const Person &who, const InformationOrder &seen)
    {
        return run([&] { return prepareInformation(kept, who, seen.id, seen.rev, now()); });
    }
    Result<InformationOrder> read(const Person &who, const InformationOrder &seen)
    {
        return run([&] { return openInformation(kept, who, seen.id, seen.rev, now()); });
    }
    Result<InformationOrder> release(const Person &who, const InformationOrder &seen)
    {
        return run([&] { return releaseInformation(kept, who, seen.id, seen.rev, now()); });
    }
    Result<InformationOrder> makePacket(const Person &who, const InformationOrder &seen)
    {
        return run([&] { return makeInformationPacket(kept, who, seen.id, seen.rev, now()); });
    }
    Result<InformationOrder> handOver(const Person &who, const InformationOrder &seen, Instant at,
                                      const QString &receipt = QStringLiteral("AR 7"))
    {
        return run([&] { return handOverInformation(kept, who, seen.id, seen.rev, at, receipt, now()); });
    }
    Result<InformationOrder> tell(const Person &who, const InformationOrder &seen)
    {
        return run([&] { return tellOfInformation(kept, who, seen.id, seen.rev, now()); });
    }

    /// The person shows a code.
    void showCode(const Person &who)
    {
        clock.advance(30s); // a code counts once
        const auto outcome = run([&]() -> Result<StepUpOutcome> {
            return stepUp(kept, who, codeOf(must(fromBase32(m_secrets.at(who.id))), codeStepAt(now())), now());
        });
        QVERIFY(outcome && *outcome == StepUpOutcome::Confirmed);
    }

    InformationOrder verified(const InformationEntry &what)
    {
        return must(verify(reviewer, must(record(reviewer, what))));
    }
    InformationOrder prepared(const Person &who, const InformationEntry &what)
    {
        return must(prepare(who, verified(what)));
    }
    InformationOrder released(const InformationEntry &what)
    {
        const auto order = prepared(reviewer, what);
        showCode(first);
        return must(release(first, must(read(first, order))));
    }
    InformationOrder handedOver(const InformationEntry &what)
    {
        auto order = released(what);
        order = must(makePacket(first, order));
        return must(handOver(first, order, now()));
    }

    Person another; ///< a reviewer as well

private:
    std::map<PersonId, std::string> m_secrets;
};

inline const HeldPart *partOf(const InformationOrder &order, HeldData data)
{
    const auto found = std::ranges::find(order.answer->parts, data, &HeldPart::data);
    return found == order.answer->parts.end() ? nullptr : &*found;
}

inline QString allOf(const std::vector<HeldPart> &parts)
{
    QString all;
    for (const auto &part : parts)
        for (const auto &value : part.values)
            all += value.value + u'\n';
    return all;
}

inline bool hasLetter(const InformationOrder &order, InformationLetterKind kind)
{
    return std::ranges::find(order.letters, kind, &InformationLetter::kind) != order.letters.end();
}

} // namespace vigie::test
