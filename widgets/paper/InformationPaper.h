#pragma once

#include "models/domain/InformationOrder.h"
#include "widgets/paper/PaperDocument.h"

namespace vigie::ui::paper {

/// The answer to an order on paper, as the authority gets it, in the language of the order (French or English): what
/// was asked for, what is held of it, what is not. Who worked on it, the letters and the history are the platform's
/// own. `order`: with its values.
PaperDocument informationPaper(const domain::InformationOrder &order, Instant now);

} // namespace vigie::ui::paper
