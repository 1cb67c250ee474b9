#include "models/vision/Confinement.h"

#include <opencv2/core.hpp>
#include <opencv2/core/ocl.hpp>
#include <opencv2/core/utils/logger.hpp>

namespace vigie::vision {

void confineLibrary()
{
    cv::setNumThreads(1);
    cv::getNumberOfCPUs(); // reads a file once, when a picture is first blurred
    cv::ocl::setUseOpenCL(false);
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    // Errors are thrown either way; this is what is printed of them before.
    cv::redirectError([](int, const char *, const char *, const char *, int, void *) { return 0; });
}

} // namespace vigie::vision
