// SourceFactory: makes the object that asks a source for its samples. Called on the thread the object shall live on.
#pragma once

#include "app/connectors/metricsource.h"
#include "app/domain/source.h"

#include <functional>
#include <memory>

namespace qd {

using SourceFactory = std::function<std::unique_ptr<MetricSource>(const Source &)>;

} // namespace qd
