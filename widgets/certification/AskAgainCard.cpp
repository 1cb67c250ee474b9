#include "widgets/certification/AskAgainCard.h"

#include "widgets/certification/EvidenceWords.h"
#include "widgets/kit/ChoiceName.h"
#include "widgets/kit/TimeWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie::ui::certification {

using domain::EvidenceAdvice;
using domain::EvidenceKind;
using kit::Metric;
using kit::PlainLabel;

namespace {

constexpr int Width = 640;

constexpr std::array OfDocument{
    EvidenceAdvice::WholeDocument,  EvidenceAdvice::HoldStill,       EvidenceAdvice::NoReflections,
    EvidenceAdvice::LessLight,      EvidenceAdvice::MoreLight,       EvidenceAdvice::ComeCloser,
    EvidenceAdvice::NothingInFront, EvidenceAdvice::DocumentItself,  EvidenceAdvice::ValidDocument,
    EvidenceAdvice::RecentDocument, EvidenceAdvice::TiltForHologram, EvidenceAdvice::None};
constexpr std::array OfFace{EvidenceAdvice::FaceInFrame,    EvidenceAdvice::HoldStill,
                            EvidenceAdvice::LessLight,      EvidenceAdvice::MoreLight,
                            EvidenceAdvice::ComeCloser,     EvidenceAdvice::NoReflections,
                            EvidenceAdvice::NothingInFront, EvidenceAdvice::OneselfLive,
                            EvidenceAdvice::WholeDocument,  EvidenceAdvice::None};
constexpr std::array OfProof{EvidenceAdvice::WholeDocument, EvidenceAdvice::HoldStill,      EvidenceAdvice::ComeCloser,
                             EvidenceAdvice::ValidDocument, EvidenceAdvice::DocumentItself, EvidenceAdvice::None};

std::span<const EvidenceAdvice> adviceFor(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::DocumentFront:
    case EvidenceKind::DocumentBack:
        return OfDocument;
    case EvidenceKind::SecuritySelfie:
    case EvidenceKind::LivenessFrame:
        return OfFace;
    case EvidenceKind::NameProof:
    case EvidenceKind::AddressProof:
    case EvidenceKind::HolderProof:
    case EvidenceKind::Unknown:
        break;
    }
    return OfProof;
}

} // namespace

AskAgainCard::AskAgainCard(const kit::ThemeSource &theme, QWidget &host)
    : Floating(theme, host), m_grid(new QGridLayout),
      m_told(new PlainLabel(theme, {.colour = kit::Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_confirm(new kit::Button(theme, tr("Ask again"), kit::Button::Role::Primary, this))
{
    setObjectName(QStringLiteral("askAgainCard"));
    setAccessibleName(tr("Ask for evidence again"));
    setOutside(Outside::Closes);
    auto *title = new PlainLabel(theme, {.type = kit::Type::Emphasis, .weight = kit::Weight::Strong}, this);
    title->setObjectName(QStringLiteral("askAgainTitle"));
    title->setPlainText(tr("Which evidence is needed again?"));
    m_told->setObjectName(QStringLiteral("askAgainTold"));
    m_confirm->setObjectName(QStringLiteral("askAgainConfirm"));
    m_confirm->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new kit::Button(theme, tr("Cancel"), kit::Button::Role::Quiet, this);
    cancel->setObjectName(QStringLiteral("askAgainCancel"));
    cancel->setKeyHint(tr("Esc"));
    const int space = theme->metric(Metric::SpaceM);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + space, shadow() + space, shadow() + space, shadow() + space);
    column->setSpacing(space);
    column->addWidget(title);
    m_grid->setHorizontalSpacing(space);
    m_grid->setVerticalSpacing(space / 2);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    column->addWidget(m_told);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(m_confirm, &QAbstractButton::clicked, this, &AskAgainCard::confirm);
    connect(cancel, &QAbstractButton::clicked, this, &Floating::close);
}

void AskAgainCard::addRow(EvidenceKind kind)
{
    Row row{kind, new QCheckBox(EvidenceWords::kind(kind), this), new QComboBox(this)};
    row.box->setObjectName(QStringLiteral("askFor%1").arg(static_cast<int>(kind)));
    row.box->setAccessibleName(row.box->text());
    row.advice->setObjectName(QStringLiteral("adviceFor%1").arg(static_cast<int>(kind)));
    kit::nameChoice(*row.advice, tr("Advice: %1").arg(row.box->text()));
    row.advice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto advice : adviceFor(kind))
        row.advice->addItem(EvidenceWords::adviceInShort(advice), static_cast<int>(advice));
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.box, at, 0);
    m_grid->addWidget(row.advice, at, 1);
    setTabOrder(row.box, row.advice);
    connect(row.box, &QCheckBox::toggled, this, &AskAgainCard::refresh);
    connect(row.advice, &QComboBox::currentIndexChanged, this, &AskAgainCard::refresh);
    m_rows.push_back(row);
}

void AskAgainCard::ask(const std::vector<EvidenceKind> &offered, const std::vector<domain::AskedEvidence> &suggested,
                       std::optional<Instant> answerBy)
{
    m_answerBy = answerBy;
    for (const auto &row : m_rows) {
        delete row.box;
        delete row.advice;
    }
    m_rows.clear();
    for (const auto kind : offered)
        if (std::ranges::find(m_rows, kind, &Row::kind) == m_rows.end())
            addRow(kind);
    for (const auto &one : suggested) {
        const auto row = std::ranges::find(m_rows, one.kind, &Row::kind);
        if (row == m_rows.end())
            continue;
        const int advice = row->advice->findData(static_cast<int>(one.advice));
        row->advice->setCurrentIndex(std::max(0, advice));
        row->box->setChecked(true);
    }
    if (!m_rows.empty())
        setTabOrder(m_rows.back().advice, m_confirm);
    refresh();
    open();
}

std::vector<domain::AskedEvidence> AskAgainCard::asked() const
{
    std::vector<domain::AskedEvidence> asked;
    for (const auto &row : m_rows)
        if (row.box->isChecked())
            asked.push_back({row.kind, static_cast<EvidenceAdvice>(row.advice->currentData().toInt())});
    return asked;
}

void AskAgainCard::refresh()
{
    QStringList told;
    for (const auto &one : asked())
        told << tr("%1: %2").arg(EvidenceWords::kind(one.kind), EvidenceWords::advice(one.advice));
    for (const auto &row : m_rows)
        row.advice->setEnabled(row.box->isChecked());
    QString words =
        told.isEmpty() ? tr("Choose at least one.") : tr("The applicant reads:\n%1").arg(told.join(QLatin1Char('\n')));
    if (m_answerBy)
        words +=
            QLatin1Char('\n') + tr("The certification stands until %1 and lapses then unless the evidence has come.")
                                    .arg(kit::moment(*m_answerBy));
    m_told->setPlainText(words);
    m_confirm->setEnabled(!told.isEmpty());
}

void AskAgainCard::confirm()
{
    const auto evidence = asked();
    if (!isOpen() || evidence.empty())
        return;
    close();
    Q_EMIT chosen(evidence);
}

void AskAgainCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        return confirm();
    Floating::keyPressEvent(event);
}

QWidget *AskAgainCard::focusTarget()
{
    const auto checked = std::ranges::find_if(m_rows, [](const Row &row) { return row.box->isChecked(); });
    if (checked != m_rows.end())
        return checked->box;
    return m_rows.empty() ? static_cast<QWidget *>(m_confirm) : m_rows.front().box;
}

QRect AskAgainCard::placeIn(const QSize &area) const
{
    return inUpperThird(area, fitted(area, Width));
}

} // namespace vigie::ui::certification
