#include "app/ctl/FileBytes.h"

#include "models/decoding/Limits.h"

#include <QFile>

namespace vigie::ctl {
namespace {

Result<SealedMemory> read(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, file.errorString().toStdString()};
    if (file.size() > static_cast<qint64>(decoding::MaxInputBytes))
        return {ErrorCode::TooLarge, "over 64 MB"};
    const auto bytes = file.readAll();
    if (bytes.isEmpty())
        return {ErrorCode::Invalid, "an empty file"};
    return SealedMemory::of(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

} // namespace

Request<SealedMemory> FileBytes::fetch(const domain::MediaRef &media)
{
    return answered(read(media.id.value));
}

} // namespace vigie::ctl
