#include "widgets/notices/ReferralPage.h"

#include "models/compliance/ReferralPacket.h"
#include "widgets/kit/ChoiceName.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;

ReferralPage::ReferralPage(const kit::ThemeSource &theme, ReferralFlow &flow, ReferralDraft &draft, const QString &name)
    : m_theme(theme), m_flow(flow), m_draft(draft), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const int space = theme->metric(Metric::SpaceS);
    m_column->setContentsMargins(0, space, 2 * space, space);
    m_column->setSpacing(space);
}

void ReferralPage::finish()
{
    m_column->addStretch(1);
    setWidget(m_body);
    dress();
    connect(&m_theme, &kit::ThemeSource::changed, this, &ReferralPage::dress);
    connect(&m_draft, &ReferralDraft::began, this, [this] {
        m_isFilling = true;
        fill();
        m_isFilling = false;
        refresh();
    });
    connect(&m_draft, &ReferralDraft::changed, this, [this] { refresh(); });
}

void ReferralPage::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme->colour(Colour::Raised));
    setPalette(colours);
    m_body->setPalette(colours);
    m_body->setAutoFillBackground(true);
}

void ReferralPage::add(QWidget *part)
{
    m_column->addWidget(part);
}

void ReferralPage::head(const QString &text, const char *name)
{
    auto *made = new kit::SectionHeader(m_theme, text, m_body);
    made->setObjectName(QLatin1StringView(name));
    add(made);
}

kit::PlainLabel *ReferralPage::label(kit::PlainLabel::Look look, const char *name)
{
    auto *made = new kit::PlainLabel(m_theme, look, m_body);
    made->setObjectName(QLatin1StringView(name));
    add(made);
    return made;
}

kit::NoteField *ReferralPage::note(const char *name, const QString &called, const QString &hint, int lines)
{
    auto *made = new kit::NoteField(m_theme, m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(called);
    made->setPlaceholderText(hint);
    made->setLines(lines);
    connect(made, &kit::NoteField::submitted, this, &ReferralPage::submitted);
    add(made);
    return made;
}

QLineEdit *ReferralPage::line(const char *name, const QString &called, const QString &hint)
{
    auto *made = new QLineEdit(m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(called);
    made->setPlaceholderText(hint);
    made->setMaxLength(static_cast<int>(compliance::referral::TextLimit));
    add(made);
    return made;
}

QCheckBox *ReferralPage::check(const char *name, const QString &text)
{
    auto *made = new QCheckBox(text, m_body);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(text);
    add(made);
    return made;
}

QComboBox *ReferralPage::choice(const char *name, const QString &called)
{
    auto *made = new QComboBox(m_body);
    made->setObjectName(QLatin1StringView(name));
    kit::nameChoice(*made, called);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_column->addWidget(made, 0, Qt::AlignLeft);
    return made;
}

bool ReferralPage::has(const std::vector<compliance::ReferralMissing> &gaps, compliance::ReferralGap gap)
{
    return std::ranges::find(gaps, gap, &compliance::ReferralMissing::gap) != gaps.end();
}

} // namespace vigie::ui::notices
