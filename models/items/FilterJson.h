#pragma once

#include "models/domain/CaseFilter.h"

#include <QJsonObject>

namespace vigie::items {

/// How a list is narrowed, in words that outlive the program. The queue and the person who looks are not part of it.
QJsonObject writeFilter(const domain::CaseFilter &filter);

/// What another version wrote and this one does not understand is left out, never guessed.
domain::CaseFilter readFilter(const QJsonObject &json);

} // namespace vigie::items
