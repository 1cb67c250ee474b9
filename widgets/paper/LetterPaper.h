#pragma once

#include "models/domain/Letter.h"
#include "widgets/paper/PaperDocument.h"

namespace vigie::ui::paper {

/// What stands around a letter. Texts for members are policy data in the member's language.
struct LetterEnvelope
{
    std::vector<QString> sender;    ///< name first; empty: as the letter names it
    std::vector<QString> addressee; ///< may be empty: a member may be known by a handle alone
    QString subject;
    QString reference;
    QString redress; ///< the policy's sentence; where the letter ends in it, it stands under a heading of its own
};

/// A letter to a member on paper, word for word, in the letter's language.
PaperDocument letterPaper(const domain::Letter &letter, const LetterEnvelope &envelope);

} // namespace vigie::ui::paper
