#include "widgets/kit/Words.h"

#include <QCoreApplication>

#include <array>

namespace vigie::ui::kit {

using namespace domain;

namespace {

template <typename Enum> struct Row
{
    Enum value;
    const char *word;
};

template <typename Enum, std::size_t N> QString find(const std::array<Row<Enum>, N> &rows, Enum value)
{
    for (const auto &row : rows)
        if (row.value == value)
            return QCoreApplication::translate("Words", row.word);
    return QCoreApplication::translate("Words", "Not known to this version");
}

constexpr std::array Actions{
    Row{DecisionAction::PublishGeneral, QT_TRANSLATE_NOOP("Words", "Publish as general")},
    Row{DecisionAction::PublishAdult, QT_TRANSLATE_NOOP("Words", "Publish as adult")},
    Row{DecisionAction::ReclassifyGeneral, QT_TRANSLATE_NOOP("Words", "Reclassify as general")},
    Row{DecisionAction::ReclassifyAdult, QT_TRANSLATE_NOOP("Words", "Reclassify as adult")},
    Row{DecisionAction::Block, QT_TRANSLATE_NOOP("Words", "Block")},
    Row{DecisionAction::MakeUnavailable, QT_TRANSLATE_NOOP("Words", "Make unavailable")},
    Row{DecisionAction::Hide, QT_TRANSLATE_NOOP("Words", "Hide while I look")},
    Row{DecisionAction::Unhide, QT_TRANSLATE_NOOP("Words", "Show again")},
};
constexpr std::array Categories{
    Row{Category::None, QT_TRANSLATE_NOOP("Words", "Nothing found")},
    Row{Category::Sexual, QT_TRANSLATE_NOOP("Words", "Sexual")},
    Row{Category::Suggestive, QT_TRANSLATE_NOOP("Words", "Suggestive")},
    Row{Category::Violence, QT_TRANSLATE_NOOP("Words", "Violence")},
    Row{Category::Gore, QT_TRANSLATE_NOOP("Words", "Gore")},
    Row{Category::Weapons, QT_TRANSLATE_NOOP("Words", "Weapons")},
    Row{Category::SelfHarm, QT_TRANSLATE_NOOP("Words", "Self-harm")},
    Row{Category::Hate, QT_TRANSLATE_NOOP("Words", "Hate")},
    Row{Category::Drugs, QT_TRANSLATE_NOOP("Words", "Drugs")},
    Row{Category::Child, QT_TRANSLATE_NOOP("Words", "Minors")},
    Row{Category::AnimalSexual, QT_TRANSLATE_NOOP("Words", "Animal, sexual")},
    Row{Category::NonConsensual, QT_TRANSLATE_NOOP("Words", "No consent")},
    Row{Category::Generated, QT_TRANSLATE_NOOP("Words", "Generated")},
    Row{Category::PersonalData, QT_TRANSLATE_NOOP("Words", "Privacy")},
    Row{Category::Spam, QT_TRANSLATE_NOOP("Words", "Spam, fraud")},
    Row{Category::Other, QT_TRANSLATE_NOOP("Words", "Other")},
};
constexpr std::array Severities{
    Row{Severity::None, QT_TRANSLATE_NOOP("Words", "No severity")},
    Row{Severity::Low, QT_TRANSLATE_NOOP("Words", "Low")},
    Row{Severity::Medium, QT_TRANSLATE_NOOP("Words", "Medium")},
    Row{Severity::High, QT_TRANSLATE_NOOP("Words", "High")},
    Row{Severity::Critical, QT_TRANSLATE_NOOP("Words", "Critical")},
};
constexpr std::array Kinds{
    Row{ItemKind::Photo, QT_TRANSLATE_NOOP("Words", "Photo")},
    Row{ItemKind::PhotoSet, QT_TRANSLATE_NOOP("Words", "Photo set")},
    Row{ItemKind::Video, QT_TRANSLATE_NOOP("Words", "Video")},
    Row{ItemKind::Audio, QT_TRANSLATE_NOOP("Words", "Audio")},
    Row{ItemKind::Live, QT_TRANSLATE_NOOP("Words", "Live")},
    Row{ItemKind::ProfilePicture, QT_TRANSLATE_NOOP("Words", "Profile picture")},
    Row{ItemKind::Banner, QT_TRANSLATE_NOOP("Words", "Banner")},
    Row{ItemKind::Message, QT_TRANSLATE_NOOP("Words", "Message")},
};
constexpr std::array States{
    Row{ItemState::Pending, QT_TRANSLATE_NOOP("Words", "Pending")},
    Row{ItemState::Published, QT_TRANSLATE_NOOP("Words", "Published")},
    Row{ItemState::Blocked, QT_TRANSLATE_NOOP("Words", "Blocked")},
    Row{ItemState::Unavailable, QT_TRANSLATE_NOOP("Words", "Unavailable")},
};
constexpr std::array Classifications{
    Row{Classification::Unclassified, QT_TRANSLATE_NOOP("Words", "Not classified")},
    Row{Classification::General, QT_TRANSLATE_NOOP("Words", "General")},
    Row{Classification::Adult, QT_TRANSLATE_NOOP("Words", "Adult")},
};
constexpr std::array Reasons{
    Row{CaseReason::Flagged, QT_TRANSLATE_NOOP("Words", "Flagged by the machine")},
    Row{CaseReason::Unscreened, QT_TRANSLATE_NOOP("Words", "Not screened by the machine")},
    Row{CaseReason::Notice, QT_TRANSLATE_NOOP("Words", "Reported")},
    Row{CaseReason::Appeal, QT_TRANSLATE_NOOP("Words", "Appeal")},
    Row{CaseReason::Sample, QT_TRANSLATE_NOOP("Words", "Sample check")},
    Row{CaseReason::Reversed, QT_TRANSLATE_NOOP("Words", "Decision taken back")},
    Row{CaseReason::SecondReading, QT_TRANSLATE_NOOP("Words", "Second reading")},
    Row{CaseReason::Disagreement, QT_TRANSLATE_NOOP("Words", "Two readers disagree")},
    Row{CaseReason::Application, QT_TRANSLATE_NOOP("Words", "Asks to be certified")},
    Row{CaseReason::SuspectedMinor, QT_TRANSLATE_NOOP("Words", "Suspected minor, account frozen")},
    Row{CaseReason::Reexamination, QT_TRANSLATE_NOOP("Words", "Certified, to be examined again")},
};

} // namespace

QString words(DecisionAction action)
{
    return find(Actions, action);
}

QString words(Category category)
{
    return find(Categories, category);
}

QString words(Severity severity)
{
    return find(Severities, severity);
}

QString words(ItemKind kind)
{
    return find(Kinds, kind);
}

QString words(ItemState state)
{
    return find(States, state);
}

QString words(Classification classification)
{
    return find(Classifications, classification);
}

QString words(CaseReason reason)
{
    return find(Reasons, reason);
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
    case Severity::High:
        return Tone::Danger;
    case Severity::Medium:
        return Tone::Soon;
    case Severity::Low:
    case Severity::None:
    case Severity::Unknown:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(ItemState state)
{
    switch (state) {
    case ItemState::Published:
        return Tone::Good;
    case ItemState::Blocked:
        return Tone::Danger;
    case ItemState::Unavailable:
        return Tone::Soon;
    case ItemState::Pending:
    case ItemState::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace vigie::ui::kit
