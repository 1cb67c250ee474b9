#pragma once

#include "models/domain/NoticeFile.h"
#include "widgets/paper/PaperDocument.h"

namespace vigie::ui::paper {

/// A letter about a notice on paper, word for word, in the letter's language.
PaperDocument noticeLetterPaper(const domain::SentLetter &sent, const domain::NoticeId &notice);

} // namespace vigie::ui::paper
