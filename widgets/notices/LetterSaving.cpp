#include "widgets/notices/LetterSaving.h"

#include "widgets/kit/ErrorText.h"

#include <QLineEdit>
#include <QStringList>
#include <QVBoxLayout>

namespace vigie::ui::notices {

using kit::Colour;
using kit::PlainLabel;

namespace {

constexpr int LongestPath = 4096;

QString said(ErrorCode reason)
{
    switch (reason) {
    case ErrorCode::Busy:
        return LetterSaving::tr("Letters of that name are there already. Nothing was overwritten.");
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        return LetterSaving::tr("There is no such folder. Write the whole path of one.");
    default:
        return kit::errorText(reason);
    }
}

} // namespace

LetterSaving::LetterSaving(const kit::ThemeSource &theme, domain::LetterKeeping &keeping, domain::NoticeId notice,
                           std::vector<domain::SentLetter> letters, QWidget *parent)
    : QWidget(parent), m_keeping(keeping), m_notice(std::move(notice)), m_letters(std::move(letters)),
      m_folder(new QLineEdit(keeping.usualFolder(), this)),
      m_save(new kit::Button(theme, tr("Save as PDF"), kit::Button::Role::Plain, this)),
      m_result(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this))
{
    setObjectName(QStringLiteral("letterSaving"));
    setAccessibleName(tr("Letters as PDF"));
    m_folder->setObjectName(QStringLiteral("letterFolder"));
    m_folder->setAccessibleName(tr("Folder for the letters"));
    m_folder->setPlaceholderText(tr("Folder: the whole path"));
    m_folder->setMaxLength(LongestPath);
    m_save->setObjectName(QStringLiteral("saveLetters"));
    m_save->setFocusPolicy(Qt::TabFocus);
    m_result->setObjectName(QStringLiteral("lettersSaved"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme->metric(kit::Metric::SpaceS));
    column->addWidget(m_folder);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_result);
    connect(m_save, &QAbstractButton::clicked, this, &LetterSaving::save);
    connect(m_folder, &QLineEdit::returnPressed, this, &LetterSaving::save);
    connect(m_folder, &QLineEdit::textChanged, this, &LetterSaving::refresh);
    refresh();
}

void LetterSaving::refresh()
{
    m_save->setEnabled(!m_isBusy && !m_folder->text().trimmed().isEmpty());
    m_result->setVisible(!m_result->text().isEmpty());
}

void LetterSaving::save()
{
    if (!m_save->isEnabled())
        return;
    m_isBusy = true;
    refresh();
    deliver(m_keeping.keep(m_notice, m_letters, m_folder->text().trimmed()), this,
            [this](const Result<std::vector<QString>> &names) { tell(names); });
}

void LetterSaving::tell(const Result<std::vector<QString>> &names)
{
    m_isBusy = false;
    m_result->setColour(names ? Colour::Success : Colour::Danger);
    m_result->setPlainText(names ? tr("In %1, for you alone:").arg(m_folder->text().trimmed()) + QLatin1Char('\n') +
                                       QStringList(names->begin(), names->end()).join(QLatin1Char('\n'))
                                 : said(names.code()));
    refresh();
}

} // namespace vigie::ui::notices
