#pragma once

#include "models/domain/Item.h"
#include "models/domain/ports/PictureSource.h"

#include <QObject>
#include <QSize>

#include <map>
#include <optional>
#include <vector>

namespace vigie::ui::media {

/// The pictures of the item on the desk, fetched and decoded elsewhere.
class PictureSet : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        domain::MediaRef media;
        std::optional<domain::Picture> picture;
        std::optional<ErrorCode> failure; ///< neither: still on its way
    };

    /// A failure that another attempt may not meet.
    static bool mayPass(ErrorCode failure);

    explicit PictureSet(domain::PictureSource &source, QObject *parent = nullptr) : QObject(parent), m_source(source) {}

    /// `room` is the place they will be painted in, in device pixels. Restricted items are never fetched here. Forgets
    /// what was here before; what is already decoded is there when this returns.
    void load(const domain::Item &item, QSize room);
    /// The same of a restricted item, for who has the platform's grant at this moment: without it nothing comes.
    void loadGranted(const domain::Item &item, QSize room);
    /// Forgets the pixels, here and at the source.
    void clear();
    /// Asks for the pictures of an item that comes next, so that they are decoded when it does.
    void prefetch(const domain::Item &item, QSize room);

    /// Asks for more pixels of one picture; an earlier wish for the same one is given up. What is there stays.
    void sharpen(int index, QSize box);

    const std::vector<Entry> &entries() const { return m_entries; }
    /// Every picture is there and whole: nobody may publish on less.
    bool isComplete() const;
    /// Whether asking again could bring a picture that did not come: the network, a busy or failing program.
    bool canRetry() const;
    void retry();

Q_SIGNALS:
    void changed(int index);
    void sharpened(int index, const vigie::domain::Picture &detail);

private:
    void place(const domain::Item &item, QSize room);
    void ask(std::size_t index);
    void take(std::size_t index, Result<domain::Picture> picture);
    void giveUpDetails();

    domain::PictureSource &m_source;
    std::vector<Entry> m_entries;
    QSize m_room;
    quint64 m_round = 0;
    std::map<int, Request<domain::Picture>> m_details; ///< on their way, by index
};

} // namespace vigie::ui::media
