#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/ExposureBook.h"
#include "widgets/content/CaseFlow.h"
#include "widgets/media/ProtectedPicture.h"

#include <QObject>

namespace vigie::ui::content {

/// Counts how long pictures were on the screen without their cover, for the person alone: from the first uncovered
/// paint to the moment the picture covers itself.
class ExposureMeter : public QObject
{
    Q_OBJECT

public:
    ExposureMeter(media::ProtectedPicture &picture, const CaseFlow &flow, const Clock &clock,
                  domain::ExposureBook &book, QObject *parent = nullptr);

private:
    void begin();
    void end();

    const CaseFlow &m_flow;
    const Clock &m_clock;
    domain::ExposureBook &m_book;
    std::optional<Milliseconds> m_since;
    domain::Category m_category = domain::Category::Unknown;
    domain::Severity m_severity = domain::Severity::Unknown;
};

} // namespace vigie::ui::content
