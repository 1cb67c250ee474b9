#pragma once

#include "models/domain/ports/LetterKeeping.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"

#include <QWidget>

class QLineEdit;

namespace vigie::ui::notices {

/// The letters that were sent about one notice, to be kept as PDF in a folder of the person's choice.
class LetterSaving : public QWidget
{
    Q_OBJECT

public:
    LetterSaving(const kit::ThemeSource &theme, domain::LetterKeeping &keeping, domain::NoticeId notice,
                 std::vector<domain::SentLetter> letters, QWidget *parent = nullptr);

    void save();
    /// The key of save(), in words.
    void setKey(const QString &key) { m_save->setKeyHint(key); }

private:
    void refresh();
    void tell(const Result<std::vector<QString>> &names);

    domain::LetterKeeping &m_keeping;
    domain::NoticeId m_notice;
    std::vector<domain::SentLetter> m_letters;
    bool m_isBusy = false;
    QLineEdit *m_folder;
    kit::Button *m_save;
    kit::PlainLabel *m_result;
};

} // namespace vigie::ui::notices
