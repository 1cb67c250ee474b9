#include "models/backend/sample/Phrases.h"

#include <array>
#include <span>

namespace vigie::backend::sample {

using namespace vigie::drawn;

using domain::Category;

namespace {

template <std::size_t N> QString pick(const std::array<const char *, N> &texts, Dice &dice)
{
    return QString::fromUtf8(dice.pick(std::span<const char *const>(texts)));
}

constexpr std::array French{
    "Premier essai avec le nouvel objectif, vos avis ?",
    "Lever de soleil depuis la terrasse, sans retouche.",
    "La série complète arrive dimanche soir pour les abonnés.",
    "Petit aperçu de la séance d'hier 📸",
    "On ferme l'atelier pour une semaine, merci pour vos messages ❤️",
    "Nature morte n° 7 : faïence et agrumes.",
    "Je recommence le dessin depuis le début, ça change tout.",
    "Couleurs du matin, il faisait 4 °C.",
    "Nouvelle bannière, dites-moi laquelle vous préférez.",
    "Les coulisses du tournage, en vrac.",
    "Promenade après l'orage, tout sentait la terre.",
    "Qui vient au direct de ce soir ? 20 h 30 🎥",
    "J'ai enfin rangé le studio. Avant / après.",
    "Édition limitée : dix tirages numérotés.",
    "Un peu de vert pour commencer la semaine 🌿",
    "La mer, encore et toujours.",
    "Essai de composition, cadrage carré.",
    "Merci aux 1 000 premiers ! Surprise bientôt.",
    "Pas de filtre, juste la lumière de 18 h.",
    "Étude de formes, feutre puis numérique.",
    "Ma première photo acceptée en exposition 🥹",
    "Recette de saison : la vidéo suit.",
    "Deux heures d'attente pour cette goutte d'eau.",
    "Nouveau portrait de profil, dessiné par mes soins.",
};

constexpr std::array English{
    "First try with the new lens, what do you think?",
    "Sunrise from the roof, straight out of the camera.",
    "The full series is coming on Sunday for subscribers.",
    "A little preview of yesterday's session 📸",
    "Taking a week off, thank you for all the messages ❤️",
    "Still life no. 7: pottery and citrus.",
    "Started the drawing over, and it changed everything.",
    "Morning colours, it was 4 °C out there.",
    "New banner. Which one do you prefer?",
    "Behind the scenes, in no particular order.",
    "A walk after the storm; everything smelled of rain.",
    "Who is joining tonight's live? 8:30 pm 🎥",
    "Finally tidied the studio. Before / after.",
    "Limited edition: ten numbered prints.",
    "A bit of green to start the week 🌿",
    "The sea, again and always.",
    "Playing with a square crop.",
    "Thanks to the first 1,000 of you! Surprise soon.",
    "No filter, just the light at six.",
    "Shape study, marker first, then digital.",
    "My first picture in an exhibition 🥹",
    "Seasonal recipe, the video follows.",
    "Two hours of waiting for this drop of water.",
    "New profile picture, drawn by myself.",
};

constexpr std::array FrenchReports{
    "Ce contenu ne respecte pas les règles, merci de vérifier.",
    "Je pense que cette image a été prise sur un autre site.",
    "Publication signalée par plusieurs abonnés, regardez la deuxième image.",
};
constexpr std::array EnglishReports{
    "This does not follow the rules, please check.",
    "I believe this picture was taken from another site.",
    "Several followers complained, look at the second picture.",
};

/// Things to check that words of the desk are shown as they are: an override that turns the text round, a zero-width
/// space inside a word, a line separator.
constexpr std::array Tricks{"Photo de vacances \u202Egpj.egami", "Abon\u200Bnez-vous vite\u200B!",
                            "Ligne une\u2028ligne deux",
                            "\u2067test\u2069 caption, mixed direction \u05D0\u05D1\u05D2"};

constexpr std::array Firsts{"Camille", "Morgan", "Alex",  "Charlie", "Sacha", "Robin", "Dominique",
                            "Jordan",  "Andrea", "Noor",  "Eden",    "Lou",   "Sam",   "Avery",
                            "Quinn",   "Maxime", "Ariel", "Swann",   "Yaël",  "Casey"};
constexpr std::array Lasts{"Brume", "Lumen", "Rivage", "Ardoise", "Willow", "Harbour", "Ember", "Clairière"};

constexpr double TrickShare = 0.03;

const char *specificReport(bool french, Category category)
{
    switch (category) {
    case Category::NonConsensual:
        return french ? "Je suis sur cette photo et je n'ai jamais donné mon accord."
                      : "I am in this picture and never agreed to it.";
    case Category::Hate:
        return french ? "Le texte de l'image insulte une communauté." : "The text in the picture insults a community.";
    case Category::Violence:
        return french ? "On y voit une bagarre réelle." : "It shows a real fight.";
    case Category::PersonalData:
        return french ? "Mon numéro de téléphone est lisible à l'arrière-plan : 06 39 98 12 34."
                      : "My phone number can be read in the background: 06 39 98 12 34.";
    case Category::SelfHarm:
        return french ? "Je m'inquiète pour cette personne." : "I am worried about this person.";
    case Category::Spam:
        return french ? "C'est la dixième fois que cette offre est publiée." : "This offer has been posted ten times.";
    case Category::Generated:
        return french ? "Image fabriquée présentée comme vraie." : "A made picture presented as a real one.";
    default:
        return nullptr;
    }
}

} // namespace

QString captionIn(const std::string &language, Dice &dice)
{
    if (dice.chance(TrickShare))
        return pick(Tricks, dice);
    return language == "fr" ? pick(French, dice) : pick(English, dice);
}

QString explanationIn(const std::string &language, Category category, Dice &dice)
{
    const bool french = language == "fr";
    if (const auto *text = specificReport(french, category))
        return QString::fromUtf8(text);
    return french ? pick(FrenchReports, dice) : pick(EnglishReports, dice);
}

QString complaintIn(const std::string &language, Dice &dice)
{
    static constexpr std::array InFrench{
        "C'est une répétition de théâtre, le couteau est en bois. Regardez la deuxième image, s'il vous plaît.",
        "Je ne comprends pas : la même photo est en ligne sur mon autre compte depuis un an.",
        "Votre machine a pris un maquillage de scène pour une blessure. Merci de faire regarder quelqu'un.",
        "Aucune règle n'interdit ce que je montre. Je demande une décision par une personne."};
    static constexpr std::array InEnglish{
        "This is a stage rehearsal and the knife is made of wood. Please look at the picture again.",
        "I do not understand: the same photo has been online for a year.",
        "Your machine took stage make-up for an injury. Please have a person look at it.",
        "No rule forbids what I show. I ask for a decision by a person."};
    return language == "fr" ? pick(InFrench, dice) : pick(InEnglish, dice);
}

MemberName memberName(int number)
{
    const auto index = static_cast<std::size_t>(number);
    const auto first = QString::fromUtf8(Firsts[index % Firsts.size()]);
    const auto last = QString::fromUtf8(Lasts[(index / Firsts.size() + index) % Lasts.size()]);
    return {first + QLatin1Char(' ') + last, QStringLiteral("@") + first.toLower() + QLatin1Char('.') +
                                                 QString::number(number + 1) + QStringLiteral(".sample")};
}

} // namespace vigie::backend::sample
