#pragma once

#include "app/workstation/Options.h"
#include "models/domain/ports/PictureSource.h"
#include "models/http/Transfer.h"
#include "widgets/kit/KeyValueList.h"

#include <QCoreApplication>

#include <vector>

namespace vigie::workstation {

/// How this process is protected and where its data goes, as the settings page lists it.
struct MachineFacts
{
    Q_DECLARE_TR_FUNCTIONS(vigie::workstation::MachineFacts)

public:
    static std::vector<ui::kit::KeyValueList::Fact>
    of(const Options &options, const http::ConnectionSettings &connection, const domain::DecoderStatus &decoder);
};

} // namespace vigie::workstation
