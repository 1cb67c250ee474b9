#pragma once

#include <QObject>

#include <set>

namespace vigie::ui::media {

/// Which pictures of one surface are on the screen without their cover, by their place in it. The surface says what it
/// paints and what it covers; whoever counts listens.
class Sightings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void painted(int index)
    {
        if (m_open.insert(index).second)
            Q_EMIT began(index);
    }
    void coveredAll()
    {
        for (const int index : std::exchange(m_open, {}))
            Q_EMIT ended(index);
    }
    bool any() const { return !m_open.empty(); }

Q_SIGNALS:
    void began(int index);
    void ended(int index);

private:
    std::set<int> m_open;
};

} // namespace vigie::ui::media
