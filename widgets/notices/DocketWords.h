#pragma once

#include "models/domain/Docket.h"
#include "widgets/kit/Tones.h"
#include "widgets/notices/DetailNet.h"

#include <QCoreApplication>

namespace vigie::ui::notices {

/// Words of questions before the ethics committee.
class DocketWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::notices::DocketWords)

public:
    static QString state(domain::DocketState state);
    static kit::Tone tone(domain::DocketState state);
    static QString gap(domain::DocketGap gap);
    /// "2 No, unless…", or that it is none of them.
    static QString option(const domain::DocketQuestion &question, std::optional<int> option);
    /// Every position as far as it is seen, or why none is.
    static QString positions(const domain::Docket &docket);
    static QString answer(const domain::Docket &docket, const std::string &language);
    static QString policy(const domain::Docket &docket);
    /// What was caught in words that others are to read; empty: nothing.
    static QString caught(const DetailNet &net);
    /// Why the platform did not take something.
    static QString refused(ErrorCode reason);
};

} // namespace vigie::ui::notices
