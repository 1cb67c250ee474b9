#pragma once

#include "models/domain/ports/LetterKeeping.h"

#include <QThreadPool>

namespace vigie::workstation {

/// Letters as files of this machine's person: composed and written away from the window's thread.
class LetterFiles final : public domain::LetterKeeping
{
public:
    LetterFiles();
    ~LetterFiles() override;

    QString usualFolder() const override;
    Request<std::vector<QString>> keep(const domain::NoticeId &notice, const std::vector<domain::SentLetter> &letters,
                                       const QString &folder) override;

private:
    QThreadPool m_threads;
};

} // namespace vigie::workstation
