#include "widgets/certification/DataStage.h"

#include "widgets/certification/EvidenceWords.h"
#include "widgets/certification/FindingWords.h"
#include "widgets/certification/VerdictLines.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/Skeleton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui::certification {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;
using kit::StateView;

namespace {

constexpr int ComingLines = 7;

bool isOffline(ErrorCode failure)
{
    return failure == ErrorCode::Unreachable || failure == ErrorCode::Timeout;
}

StateView::State stateOf(ErrorCode failure)
{
    if (isOffline(failure))
        return StateView::State::Offline;
    return failure == ErrorCode::Permission ? StateView::State::NoPermission : StateView::State::Error;
}

} // namespace

DataStage::DataStage(const kit::ThemeSource &theme, ApplicantSheet &sheet, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_sheet(sheet), m_page(new TwoColumns(theme, tr("Data of the applicant"), this))
{
    setObjectName(QStringLiteral("dataStage"));
    setAccessibleName(tr("Data"));
    m_page->setObjectName(QStringLiteral("dataPage"));
    setFocusProxy(m_page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    m_page->left().addWidget(buildValues());
    m_page->left().addWidget(buildZone());
    m_page->left().addStretch(1);
    m_page->right().addWidget(buildFindings());
    m_page->right().addStretch(1);
    connect(&m_sheet, &ApplicantSheet::changed, this, &DataStage::refresh);
    connect(m_grid, &ValueGrid::revealWanted, this, &DataStage::askReveal);
    connect(m_state, &StateView::actionTriggered, &m_sheet, &ApplicantSheet::retry);
    connect(m_type, &QAbstractButton::clicked, this, &DataStage::openEditor);
    connect(m_editor, &ZoneEditor::typed, &m_sheet, &ApplicantSheet::setTypedZone);
    connect(m_editor, &ZoneEditor::left, this, &DataStage::leaveEditor);
    refresh();
}

PlainLabel *DataStage::label(PlainLabel::Look look, const char *name, QWidget *parent)
{
    auto *made = new PlainLabel(m_theme, look, parent);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

kit::SectionHeader *DataStage::heading(const QString &text, QWidget *parent)
{
    auto *made = new kit::SectionHeader(m_theme, text, parent);
    made->setObjectName(QStringLiteral("partHead"));
    return made;
}

QWidget *DataStage::buildValues()
{
    auto *part = new QWidget(&m_page->body());
    part->setObjectName(QStringLiteral("dataValues"));
    m_grid = new ValueGrid(m_theme, part);
    m_coming = new kit::Skeleton(m_theme, ComingLines, part);
    m_coming->setObjectName(QStringLiteral("valuesComing"));
    m_coming->setAccessibleName(tr("The values are on their way"));
    m_state = new StateView(m_theme, part);
    m_state->setObjectName(QStringLiteral("valuesState"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Values side by side"), part));
    column->addWidget(m_grid);
    column->addWidget(m_coming);
    column->addWidget(m_state);
    return part;
}

QWidget *DataStage::buildZone()
{
    auto *part = new QWidget(&m_page->body());
    part->setObjectName(QStringLiteral("dataZone"));
    m_zoneTag = new kit::StatusTag(m_theme, part);
    m_zoneTag->setObjectName(QStringLiteral("zoneTag"));
    m_zoneSentence = label({.flow = PlainLabel::Flow::Wrap}, "zoneState", part);
    m_strip = new ZoneStrip(m_theme, part);
    m_lines = new ZoneLines(m_theme, part);
    m_notes = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "zoneNotes", part);
    m_type = new kit::Button(m_theme, tr("Type the zone"), kit::Button::Role::Plain, part);
    m_type->setObjectName(QStringLiteral("typeZone"));
    m_type->setAccessibleName(tr("Type the machine-readable zone by hand"));
    m_editor = new ZoneEditor(m_theme, part);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme->metric(Metric::SpaceS));
    row->addWidget(m_zoneTag, 0, Qt::AlignVCenter);
    row->addWidget(m_zoneSentence, 1, Qt::AlignVCenter);
    row->addWidget(m_type, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme->metric(Metric::SpaceS));
    column->addWidget(heading(tr("Machine-readable zone"), part));
    column->addLayout(row);
    column->addWidget(m_strip);
    column->addWidget(m_lines);
    column->addWidget(m_notes);
    column->addWidget(m_editor);
    return part;
}

QWidget *DataStage::buildFindings()
{
    auto *part = new QWidget(&m_page->body());
    part->setObjectName(QStringLiteral("dataFindings"));
    m_facts = new StatedList(m_theme, tr("Age and validity"), part);
    m_facts->setObjectName(QStringLiteral("dataFacts"));
    m_noFindings = label({.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, "noFindings", part);
    m_findings = new StatedList(m_theme, tr("Findings"), part);
    m_findings->setObjectName(QStringLiteral("findingList"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme->metric(Metric::SpaceS));
    column->addWidget(heading(tr("Age and validity"), part));
    column->addWidget(m_facts);
    column->addWidget(heading(tr("Findings"), part));
    column->addWidget(m_noFindings);
    column->addWidget(m_findings);
    return part;
}

void DataStage::show(const domain::Application &application)
{
    m_hasDocument = true;
    m_kind = application.document;
    m_editor->expect(application.document, application.country);
    refresh();
}

void DataStage::clear()
{
    m_page->letGo();
    m_hasDocument = m_isEditing = m_isProviderShown = m_hasSide = false;
    m_kind = domain::DocumentKind::Unknown;
    m_zone.reset();
    m_zoneFailure.reset();
    m_strip->clear();
    m_editor->clear();
    refresh();
}

void DataStage::showZone(const EvidenceLook *side, const domain::MrzFinding *zone)
{
    m_zone = zone ? std::optional(*zone) : std::nullopt;
    m_hasSide = side != nullptr;
    m_zoneFailure = side ? side->documentFailure : std::nullopt;
    if (side && side->document)
        m_strip->show(*side->document);
    else
        m_strip->clear();
    refresh();
}

void DataStage::setProviderShown(bool shown)
{
    m_isProviderShown = shown;
    m_sheet.setProviderShown(shown);
    refresh();
}

void DataStage::setOnline(bool online)
{
    const bool isBack = online && !m_isOnline && m_sheet.failure() && isOffline(*m_sheet.failure());
    m_isOnline = online;
    if (isBack)
        return m_sheet.retry();
    refreshValues();
}

void DataStage::openEditor()
{
    if (!m_hasDocument)
        return;
    m_isEditing = true;
    refreshZone();
    m_editor->takeFocus();
    m_page->keepInSight(*m_editor);
}

void DataStage::leaveEditor()
{
    m_page->letGo();
    m_isEditing = !m_editor->lines().isEmpty(); // what was typed stays in sight
    m_page->setFocus(Qt::OtherFocusReason);
    refreshZone();
}

void DataStage::askReveal()
{
    if (m_isStale)
        refreshValues();
    if (m_grid->canReveal())
        Q_EMIT revealWanted(domain::RevealOf::DocumentNumber);
}

void DataStage::setKeys(const QString &reveal, const QString &type)
{
    m_grid->setRevealKey(reveal);
    m_type->setKeyHint(type);
}

void DataStage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void DataStage::refresh()
{
    m_isStale = m_hasDocument && !isVisible();
    if (m_isStale)
        return; // laying it out costs a part of the frame in which faces come
    refreshValues();
    refreshZone();
    refreshFindings();
}

void DataStage::refreshValues()
{
    const auto failure = m_sheet.failure();
    const bool isComing = m_sheet.isComing();
    const bool isThere = m_hasDocument && !failure && !isComing;
    m_coming->setVisible(m_hasDocument && isComing);
    m_state->setVisible(m_hasDocument && failure.has_value());
    m_grid->setVisible(isThere);
    m_grid->show(isThere ? m_sheet.table().rows : std::vector<documents::TableRow>{}, m_isProviderShown);
    if (!failure)
        return;
    const bool away = !m_isOnline || isOffline(*failure);
    m_state->setState(away ? StateView::State::Offline : stateOf(*failure),
                      away
                          ? tr("The values are asked of the platform, which cannot be reached now. They are never kept "
                               "on this machine.")
                          : kit::errorText(*failure),
                      *failure == ErrorCode::Permission ? QString() : tr("Try again"));
}

void DataStage::refreshZone()
{
    const bool isRead = m_zone && m_zone->state == domain::MrzState::DigitsAgree;
    const bool isTyped = m_sheet.zoneFrom() == ApplicantSheet::ZoneFrom::Typed;
    m_zoneTag->setVisible(m_hasDocument);
    if (isTyped) {
        m_zoneTag->setState(kit::Tone::Neutral, tr("Typed"));
        m_zoneSentence->setPlainText(tr("The zone typed here is compared, not what was read."));
    } else if (m_zone) {
        m_zoneTag->setState(EvidenceWords::tone(m_zone->state), isRead ? tr("Read") : tr("Look"));
        m_zoneSentence->setPlainText(EvidenceWords::zone(m_zone->state));
    } else if (m_zoneFailure) {
        m_zoneTag->setState(kit::Tone::Soon, tr("Look"));
        m_zoneSentence->setPlainText(tr("The document could not be looked at. %1").arg(kit::errorText(*m_zoneFailure)));
    } else {
        m_zoneTag->setState(kit::Tone::Neutral, m_hasSide ? tr("Coming") : tr("None"));
        m_zoneSentence->setPlainText(m_hasSide ? tr("The document is being read.")
                                               : tr("No side of a document has been read yet."));
    }
    m_zoneSentence->setVisible(m_hasDocument);
    QStringList lines;
    for (const auto &line : m_zone ? m_zone->lines : std::vector<std::string>{})
        lines << QString::fromStdString(line);
    // Where the digits do not agree, or while they are typed, somebody compares them with the picture letter by letter.
    const bool numbersHidden = isRead && !m_isEditing;
    m_strip->setNumbersHidden(numbersHidden);
    m_lines->show(lines, m_zone ? m_zone->marks : std::vector<domain::MrzMark>{}, {}, numbersHidden);
    const QStringList notes = m_lines->notes();
    m_notes->setPlainText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_type->setRole(isRead ? kit::Button::Role::Quiet : kit::Button::Role::Plain);
    m_type->setText(isRead ? tr("Type it instead") : tr("Type the zone"));
    m_type->setVisible(m_hasDocument && !m_isEditing);
    m_editor->setVisible(m_hasDocument && m_isEditing);
}

void DataStage::refreshFindings()
{
    const auto &table = m_sheet.table();
    const bool isThere = m_hasDocument && !m_sheet.isComing() && !m_sheet.failure();
    std::vector<StatedLine> facts;
    if (isThere) {
        facts.push_back({FindingWords::ageTone(table.age), tr("Age"), FindingWords::age(table.age, table.ageIsExact)});
        facts.push_back({FindingWords::tone(table.validity.standing), tr("Validity"),
                         FindingWords::validity(table.validity), FindingWords::rule(table.validity.rule)});
    }
    m_facts->setLines(facts);
    std::vector<StatedLine> findings;
    for (const auto finding : isThere ? table.findings : std::vector<documents::Finding>{})
        findings.push_back(VerdictLines::finding(finding));
    m_findings->setLines(findings);
    m_noFindings->setVisible(findings.empty());
    m_noFindings->setPlainText(isThere ? tr("Nothing disagrees. That says that the values match, not that the document "
                                            "is genuine.")
                                       : tr("Known when the values are here."));
}

} // namespace vigie::ui::certification
