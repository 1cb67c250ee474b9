#pragma once

#include <QCoreApplication>
#include <QSize>

#include <optional>

namespace vigie::ui::media {

/// What is known of a picture before it is there, and how far the set it belongs to has come.
struct ComingPicture
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::media::ComingPicture)

public:
    QSize pixels; ///< empty: not known
    qint64 bytes = 0;
    int there = 0; ///< pictures of the set
    int of = 1;

    QString words() const; ///< empty when nothing is known
    /// 0…1 of the set; none for a picture alone: nobody says how much of it has come.
    std::optional<double> share() const;
};

} // namespace vigie::ui::media
