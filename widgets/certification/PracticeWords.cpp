#include "widgets/certification/PracticeWords.h"

namespace vigie::ui::certification {

using namespace domain;

QString PracticeWords::truth(FaceTruth truth)
{
    switch (truth) {
    case FaceTruth::Same:
        return tr("One person");
    case FaceTruth::Different:
        return tr("Two people");
    case FaceTruth::Unknown:
        break;
    }
    return tr("Not known to this version");
}

QString PracticeWords::lesson(PracticeLesson lesson)
{
    switch (lesson) {
    case PracticeLesson::SamePlain:
        return tr("Nothing hides it: the features agree one by one.");
    case PracticeLesson::SameOlder:
        return tr("The portrait is years older: hair and beard have changed, bones and distances have not.");
    case PracticeLesson::DifferentPlain:
        return tr("The shapes of face, eyes and nose are not alike.");
    case PracticeLesson::DifferentAlike:
        return tr("Hair, colours and build are the same; only the features tell them apart. Compare ears, nose and the "
                  "distances one by one.");
    case PracticeLesson::Unknown:
        break;
    }
    return tr("Why is not known to this version.");
}

QString PracticeWords::progress(int answered, int needed)
{
    const int left = needed - answered;
    return left > 0 ? tr("%n pair(s) left", nullptr, left) : tr("No pair is left");
}

} // namespace vigie::ui::certification
