#pragma once

#include "models/domain/Policy.h"

namespace vigie::test {

inline domain::LocalizedText inBoth(const char *english, const char *french)
{
    return {{{"en", QString::fromUtf8(english)}, {"fr", QString::fromUtf8(french)}}};
}

inline domain::Clause noticeClause(const char *code, domain::Category category, domain::Severity severity, char key,
                                   domain::LocalizedText title, domain::LocalizedText text)
{
    domain::Clause c;
    c.id = domain::ClauseId(code);
    c.code = code;
    c.category = category;
    c.severity = severity;
    c.actions = {domain::DecisionAction::Block, domain::DecisionAction::MakeUnavailable};
    c.key = key;
    c.title = std::move(title);
    c.text = std::move(text);
    c.allowed =
        inBoth("Criticism, also sharp, of what somebody does.", "La critique, même vive, de ce que fait une personne.");
    c.forbidden = inBoth("Calling for contempt of people for what they are.",
                         "Appeler au mépris de personnes pour ce qu’elles sont.");
    return c;
}

/// Every letter about a complaint, in both languages.
inline void addComplaintLetters(domain::Policy &p)
{
    using enum domain::RestrictionKind;
    using domain::ComplaintOutcome;
    auto &letters = p.complaintLetters;
    letters.acknowledgement = inBoth("{date}. We have your complaint {reference}. {redress}",
                                     "{date}. Nous avons reçu votre réclamation {reference}. {redress}");
    letters.answer =
        inBoth("Your complaint {reference} of {received} about our decision of {decided}\n\nOn {date}: "
               "{outcome}\n\n{facts}\n\n{supervision}\n\n{redress}",
               "Votre réclamation {reference} du {received} sur notre décision du {decided}\n\nLe {date} : "
               "{outcome}\n\n{facts}\n\n{supervision}\n\n{redress}");
    letters.change = inBoth("Your notice {reference}. On {date}: {outcome}\n\n{supervision}\n\n{redress}",
                            "Votre signalement {reference}. Le {date} : {outcome}\n\n{supervision}\n\n{redress}");
    letters.supervision =
        inBoth("Decided under the supervision of qualified staff, not solely by automated means.",
               "Décidé sous la supervision de personnel qualifié, non par des moyens uniquement automatisés.");
    letters.redress = inBoth("An out-of-court dispute settlement body can be seized.",
                             "Un organe de règlement extrajudiciaire peut être saisi.");
    letters.memberOutcomes = {
        {ComplaintOutcome::Upheld, inBoth("Your complaint is well founded.", "Votre réclamation est fondée.")},
        {ComplaintOutcome::Partly, inBoth("It is well founded in part.", "Elle est fondée en partie.")},
        {ComplaintOutcome::Rejected, inBoth("The decision stands.", "La décision demeure.")}};
    letters.notifierOutcomes = {
        {ComplaintOutcome::Upheld, inBoth("Your notice is examined again.", "Votre signalement est réexaminé.")},
        {ComplaintOutcome::Rejected, inBoth("The decision stands.", "La décision demeure.")}};
    letters.changes = {{ComplaintOutcome::Upheld, inBoth("The restriction has ended.", "La restriction a pris fin.")},
                       {ComplaintOutcome::Partly, inBoth("A part of it has ended.", "Une partie a pris fin.")}};
    letters.reliefs = {
        {Unavailable, inBoth("It is visible again.", "Il est de nouveau visible.")},
        {AgeRestricted, inBoth("It is shown without an age check.", "Il est visible sans contrôle d’âge.")},
        {PayoutHeld, inBoth("Payouts resume.", "Les versements reprennent.")},
        {AccountSuspended, inBoth("Your account is open again.", "Votre compte est rouvert.")}};
}

/// A policy with three clauses and every letter about a notice, in both languages.
inline domain::Policy noticeRules()
{
    using enum domain::RestrictionKind;
    using domain::NoticeOrigin;
    using domain::NoticeOutcome;
    domain::Policy p;
    p.id = domain::PolicyId("policy");
    p.version = 7;
    p.clauses = {
        noticeClause("H1", domain::Category::Hate, domain::Severity::High, 'H',
                     inBoth("Hate and discrimination", "Haine et discrimination"),
                     inBoth("Content that incites hatred against people for origin, religion, sex or disability "
                            "is not allowed.",
                            "Les contenus qui incitent à la haine contre des personnes en raison de leur origine, "
                            "leur religion, leur sexe ou leur handicap sont interdits.")),
        noticeClause("P2", domain::Category::PersonalData, domain::Severity::Medium, 'P',
                     inBoth("Other people’s privacy", "Vie privée d’autrui"),
                     inBoth("Nobody’s address, number or papers are published without their consent.",
                            "Ni adresse, ni numéro, ni papiers de quelqu’un ne sont publiés sans son accord.")),
        noticeClause("N1", domain::Category::NonConsensual, domain::Severity::Critical, 'N',
                     inBoth("Intimate pictures without consent", "Images intimes sans consentement"),
                     inBoth("Who is shown must have agreed to it.", "La personne montrée doit y avoir consenti."))};
    auto &letters = p.noticeLetters;
    letters.acknowledgement = inBoth("{date}. We have your notice {reference}. {redress}",
                                     "{date}. Nous avons reçu votre signalement {reference}. {redress}");
    letters.restriction =
        inBoth("Decision of {date}\n\nWe have restricted your content:\n{effects}\n\nIt rests on clause {code} of our "
               "terms, “{title}”. The decision goes back to {source}. It was made by a person.\n\n{facts}\n\n{redress}",
               "Décision du {date}\n\nNous avons restreint votre contenu :\n{effects}\n\nElle repose sur la clause "
               "{code} de nos conditions, « {title} ». La décision fait suite à {source}. Elle a été prise par une "
               "personne.\n\n{facts}\n\n{redress}");
    letters.answer = inBoth("Your notice {reference} of {received}\n\n{outcome}\n\n{redress}",
                            "Votre signalement {reference} du {received}\n\n{outcome}\n\n{redress}");
    letters.takenBack =
        inBoth("On {date} we took our decision of {decided} back.\n{effects}\n\n{reason}\n\n{redress}",
               "Le {date}, nous sommes revenus sur notre décision du {decided}.\n{effects}\n\n{reason}\n\n{redress}");
    letters.answerTakenBack =
        inBoth("On {date} we took our decision of {decided} on your notice {reference} back.\n\n{redress}",
               "Le {date}, nous sommes revenus sur notre décision du {decided} sur votre signalement "
               "{reference}.\n\n{redress}");
    letters.until = inBoth(" Until {until}.", " Jusqu’au {until}.");
    letters.memberRedress = inBoth("You can contest it on the platform for six months.",
                                   "Vous pouvez la contester sur la plateforme pendant six mois.");
    letters.notifierRedress =
        inBoth("You can contest it for six months.", "Vous pouvez la contester pendant six mois.");
    letters.effects = {
        {Unavailable, inBoth("It is no longer visible.", "Il n’est plus visible.")},
        {AgeRestricted, inBoth("It is shown after the age check only.", "Il n’est visible qu’après contrôle d’âge.")},
        {PayoutHeld, inBoth("Payouts are held.", "Les versements sont suspendus.")},
        {AccountSuspended, inBoth("Your account is suspended.", "Votre compte est suspendu.")}};
    const auto notice = inBoth("a notice we received", "un signalement reçu");
    letters.sources = {{NoticeOrigin::Anyone, notice},
                       {NoticeOrigin::Member, notice},
                       {NoticeOrigin::TrustedFlagger, inBoth("a trusted flagger", "un signaleur de confiance")},
                       {NoticeOrigin::Authority, inBoth("an order of an authority", "l’injonction d’une autorité")},
                       {NoticeOrigin::OwnInitiative, inBoth("our own checks", "nos propres vérifications")}};
    letters.outcomes = {
        {NoticeOutcome::Restricted,
         inBoth("We have restricted what you reported.", "Nous avons restreint ce que vous avez signalé.")},
        {NoticeOutcome::NoViolation, inBoth("We found no violation.", "Nous n’avons constaté aucune infraction.")},
        {NoticeOutcome::Imprecise,
         inBoth("What you told us is not enough to tell.", "Vos indications ne suffisent pas pour juger.")},
        {NoticeOutcome::AlreadyGone, inBoth("It was gone already.", "Le contenu n’était déjà plus en ligne.")}};
    addComplaintLetters(p);
    return p;
}

} // namespace vigie::test
