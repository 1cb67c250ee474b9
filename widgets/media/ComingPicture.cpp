#include "widgets/media/ComingPicture.h"

#include <QLocale>
#include <QStringList>

namespace vigie::ui::media {

QString ComingPicture::words() const
{
    QStringList said;
    if (!pixels.isEmpty() && bytes > 0)
        said << tr("%1 × %2, %3")
                    .arg(pixels.width())
                    .arg(pixels.height())
                    .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
    if (of > 1)
        said << tr("Pictures that are here: %1 of %2").arg(there).arg(of);
    return said.join(QStringLiteral(" · "));
}

std::optional<double> ComingPicture::share() const
{
    return of > 1 ? std::optional(static_cast<double>(there) / of) : std::nullopt;
}

} // namespace vigie::ui::media
