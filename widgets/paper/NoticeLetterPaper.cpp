#include "widgets/paper/NoticeLetterPaper.h"

#include "widgets/paper/LetterPaper.h"
#include "widgets/paper/PaperWords.h"

#include <QCoreApplication>

namespace vigie::ui::paper {

PaperDocument noticeLetterPaper(const domain::SentLetter &sent, const domain::NoticeId &notice)
{
    const PaperWords words(sent.letter.language);
    LetterEnvelope envelope;
    envelope.subject =
        sent.to == domain::LetterTo::Notifier
            ? words.say("NoticeLetterPaper", QT_TRANSLATE_NOOP("NoticeLetterPaper", "Your notice"))
            : words.say("NoticeLetterPaper", QT_TRANSLATE_NOOP("NoticeLetterPaper", "Our decision about your content"));
    envelope.reference = QString::fromStdString(notice.value);
    return letterPaper(sent.letter, envelope);
}

} // namespace vigie::ui::paper
