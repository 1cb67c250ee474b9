#include "widgets/content/FilterSheet.h"

#include "widgets/content/CaseWords.h"
#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::content {

using namespace domain;
using kit::Metric;

namespace {

constexpr int Width = 300;

QString wordOf(Category value)
{
    return kit::words(value);
}
QString wordOf(ItemKind value)
{
    return kit::words(value);
}
QString wordOf(CaseReason value)
{
    return kit::words(value);
}
QString wordOf(Severity value)
{
    return CaseWords::atLeast(value);
}
QString wordOf(CaseStanding value)
{
    return CaseWords::standing(value);
}

/// The entry with this value; the first one, "all", when there is none.
template <typename Enum> void showIn(QComboBox &box, const std::optional<Enum> &value)
{
    box.setCurrentIndex(value ? std::max(box.findData(static_cast<int>(*value)), 0) : 0);
}

template <typename Enum> std::optional<Enum> chosenIn(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(static_cast<Enum>(data.toInt())) : std::nullopt;
}

} // namespace

FilterSheet::FilterSheet(const kit::ThemeSource &theme, QWidget &host, items::SavedViews &views)
    : Floating(theme, host), m_views(views), m_grid(new QGridLayout), m_name(new QLineEdit(this)),
      m_save(new kit::Button(theme, tr("Save view"), kit::Button::Role::Plain, this)),
      m_rename(new kit::Button(theme, tr("Rename"), kit::Button::Role::Quiet, this)),
      m_remove(new kit::Button(theme, tr("Delete view"), kit::Button::Role::Quiet, this)),
      m_problem(new kit::PlainLabel(theme, {.colour = kit::Colour::Danger, .flow = kit::PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("filterSheet"));
    setAccessibleName(tr("Filters"));
    m_category = addChoice("filterCategory", tr("Category"));
    m_severity = addChoice("filterSeverity", tr("Severity"));
    m_kind = addChoice("filterKind", tr("Kind"));
    m_reason = addChoice("filterReason", tr("Why here"));
    m_standing = addChoice("filterStanding", tr("State"));
    m_language = addChoice("filterLanguage", tr("Language"));
    m_member = addChoice("filterMember", tr("Member"));
    using enum Category;
    fill(*m_category, {Sexual, Suggestive, Violence, Gore, Weapons, SelfHarm, Hate, Drugs, Child, AnimalSexual,
                       NonConsensual, Generated, PersonalData, Spam, Other, None});
    fill(*m_severity, {Severity::Low, Severity::Medium, Severity::High, Severity::Critical});
    fill(*m_kind, {ItemKind::Photo, ItemKind::PhotoSet, ItemKind::Video, ItemKind::Audio, ItemKind::Live,
                   ItemKind::ProfilePicture, ItemKind::Banner, ItemKind::Message});
    fill(*m_reason, {CaseReason::Flagged, CaseReason::Unscreened, CaseReason::Notice, CaseReason::Appeal,
                     CaseReason::Sample, CaseReason::Reversed, CaseReason::SecondReading, CaseReason::Disagreement});
    fill(*m_standing, {CaseStanding::Waiting, CaseStanding::Mine, CaseStanding::Elsewhere, CaseStanding::Parked});
    m_language->addItem(tr("All"));
    for (const auto &tag : CaseWords::knownLanguages())
        m_language->addItem(CaseWords::language(tag), QString::fromStdString(tag));
    setMembers({});
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setMaxLength(static_cast<int>(items::SavedViews::LongestName));
    m_save->setObjectName(QStringLiteral("viewSave"));
    m_rename->setObjectName(QStringLiteral("viewRename"));
    m_remove->setObjectName(QStringLiteral("viewRemove"));
    m_problem->setObjectName(QStringLiteral("viewProblem"));
    m_problem->hide();
    auto *clear = new kit::Button(theme, tr("Clear all"), kit::Button::Role::Quiet, this);
    clear->setObjectName(QStringLiteral("filterClear"));
    auto *done = new kit::Button(theme, tr("Done"), kit::Button::Role::Primary, this);
    done->setObjectName(QStringLiteral("filterDone"));

    const int space = theme->metric(Metric::SpaceS);
    const int edge = shadow() + theme->metric(Metric::SpaceM);
    m_grid->setSpacing(space);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space);
    column->addLayout(m_grid);
    auto *ends = new QHBoxLayout;
    ends->addWidget(clear);
    ends->addStretch(1);
    ends->addWidget(done);
    column->addLayout(ends);
    column->addWidget(new kit::SectionHeader(theme, tr("Saved view"), this));
    auto *naming = new QHBoxLayout;
    naming->setSpacing(space);
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    column->addLayout(naming);
    auto *changing = new QHBoxLayout;
    changing->addWidget(m_rename);
    changing->addWidget(m_remove);
    changing->addStretch(1);
    column->addLayout(changing);
    column->addWidget(m_problem);

    QWidget *before = m_category;
    for (QWidget *next : std::initializer_list<QWidget *>{m_severity, m_kind, m_reason, m_standing, m_language,
                                                          m_member, clear, done, m_name, m_save, m_rename, m_remove}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(clear, &QAbstractButton::clicked, this, [this] {
        CaseFilter none;
        none.sort = m_filter.sort;
        Q_EMIT chosen(none);
    });
    connect(done, &QAbstractButton::clicked, this, &Floating::close);
    connect(m_name, &QLineEdit::textChanged, this, &FilterSheet::refreshViewButtons);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterSheet::save);
    connect(m_save, &QAbstractButton::clicked, this, &FilterSheet::save);
    connect(m_rename, &QAbstractButton::clicked, this, &FilterSheet::renameView);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_views.remove(m_view); });
    refreshViewButtons();
}

QComboBox *FilterSheet::addChoice(const char *objectName, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(objectName));
    kit::nameChoice(*box, label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(1);
    auto *word = new kit::PlainLabel(m_theme, {.colour = kit::Colour::TextSecondary}, this);
    word->setPlainText(label);
    const int row = m_grid->rowCount();
    m_grid->addWidget(word, row, 0);
    m_grid->addWidget(box, row, 1);
    connect(box, &QComboBox::activated, this, &FilterSheet::choose);
    return box;
}

template <typename Enum> void FilterSheet::fill(QComboBox &box, std::initializer_list<Enum> values)
{
    box.addItem(tr("All"));
    for (const Enum value : values)
        box.addItem(wordOf(value), static_cast<int>(value));
}

void FilterSheet::setMembers(std::vector<FilterMember> members)
{
    m_members = std::move(members);
    m_member->clear();
    m_member->addItem(tr("All"));
    for (const auto &member : m_members)
        m_member->addItem(kit::visibleLine(member.name), QString::fromStdString(member.id.value));
    m_member->setEnabled(!m_members.empty());
    setFilter(m_filter);
}

void FilterSheet::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    showIn(*m_category, filter.category);
    showIn(*m_severity, filter.atLeast);
    showIn(*m_kind, filter.kind);
    showIn(*m_reason, filter.reason);
    showIn(*m_standing, filter.standing);
    m_language->setCurrentIndex(std::max(m_language->findData(QString::fromStdString(filter.language)), 0));
    const QString owner = filter.owner ? QString::fromStdString(filter.owner->value) : QString();
    m_member->setCurrentIndex(owner.isEmpty() ? 0 : std::max(m_member->findData(owner), 0));
}

void FilterSheet::setView(const QString &name)
{
    m_view = name;
    m_name->setText(name);
    refreshViewButtons();
}

void FilterSheet::choose()
{
    CaseFilter filter = m_filter;
    filter.category = chosenIn<Category>(*m_category);
    filter.atLeast = chosenIn<Severity>(*m_severity);
    filter.kind = chosenIn<ItemKind>(*m_kind);
    filter.reason = chosenIn<CaseReason>(*m_reason);
    filter.standing = chosenIn<CaseStanding>(*m_standing);
    filter.language = m_language->currentData().toString().toStdString();
    const auto owner = m_member->currentData().toString().toStdString();
    filter.owner = owner.empty() ? std::nullopt : std::optional(MemberId(owner));
    Q_EMIT chosen(filter);
}

void FilterSheet::save()
{
    const QString name = m_name->text().simplified();
    const auto saved = m_views.save(name, m_filter);
    m_problem->setVisible(!saved);
    if (saved)
        Q_EMIT viewSaved(name);
    else
        m_problem->setPlainText(saved.code() == ErrorCode::TooLarge ? tr("There are too many views. Delete one first.")
                                                                    : tr("A view needs a name."));
    settle();
}

void FilterSheet::renameView()
{
    const QString name = m_name->text().simplified();
    const auto renamed = m_views.rename(m_view, name);
    m_problem->setVisible(!renamed);
    if (renamed)
        setView(name);
    else
        m_problem->setPlainText(tr("Another view has that name."));
    settle();
}

void FilterSheet::refreshViewButtons()
{
    const QString name = m_name->text().simplified();
    m_save->setEnabled(!name.isEmpty());
    m_rename->setEnabled(!m_view.isEmpty() && !name.isEmpty() && name != m_view);
    m_remove->setEnabled(!m_view.isEmpty());
    m_problem->hide();
}

QWidget *FilterSheet::focusTarget()
{
    return m_category;
}

void FilterSheet::openAt(int top)
{
    m_top = top;
    open();
}

QRect FilterSheet::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceS);
    const int width = std::min(m_theme->scaled(Width), area.width() - 2 * margin);
    const int wished =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width + 2 * shadow()) : layout()->sizeHint().height();
    const int height = std::min(wished - 2 * shadow(), area.height() - 2 * margin);
    // Below the place where it is opened from, as far as there is room.
    const int top = std::min(m_top, area.height() - margin - height);
    return {(area.width() - width) / 2, std::max(top, margin), width, height};
}

} // namespace vigie::ui::content
