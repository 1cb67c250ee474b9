#pragma once

#include "models/domain/BulkPlan.h"
#include "widgets/content/ContentPorts.h"
#include "widgets/content/ExposureMeter.h"
#include "widgets/kit/PictureFilters.h"
#include "widgets/media/StillGrid.h"

#include <QObject>

namespace vigie::ui::content {

/// The cases of one page of a batch and their stills: reads and fetches them, asks again what did not come for a reason
/// that may pass, and says in each cell why there is nothing.
class BulkStills : public QObject
{
    Q_OBJECT

public:
    BulkStills(const ContentPorts &ports, media::StillGrid &grid, QObject *parent);

    void show(const std::vector<domain::CaseId> &cases);
    void drop(); ///< here and at the source
    bool isRead() const { return m_reading == 0; }
    int coming() const;  ///< cases of which a picture is on its way
    int missing() const; ///< cases that may come when they are asked for again
    void retry();

    int count() const { return static_cast<int>(m_cases.size()); }
    /// As they are now: with what is marked, and whether every picture is whole.
    std::vector<domain::BulkCase> cases() const;
    std::vector<domain::ItemId> seenWhole() const;
    std::vector<QString> owners() const;
    std::optional<domain::CaseId> firstException() const;
    Gravity gravityOf(int index) const;
    /// What the first member of the page would read; the others get the same with their own names.
    std::optional<domain::LetterDraft> letterOf(const domain::Clause &clause) const;

Q_SIGNALS:
    void changed();

private:
    struct Shown
    {
        domain::BulkCase one;
        std::vector<domain::BulkEvidence> pictures;
        std::optional<ErrorCode> failure;
    };
    Shown &at(int index) { return m_cases[static_cast<std::size_t>(index)]; }
    const Shown &at(int index) const { return m_cases[static_cast<std::size_t>(index)]; }
    void read(int index);
    void showPictures(int index);
    void arrived(int index, std::size_t place, const Result<domain::Picture> &picture);
    static domain::BulkEvidence evidenceOf(const Shown &shown);
    domain::Filter filterOf(int index) const;

    ContentPorts m_ports;
    media::StillGrid &m_grid;
    kit::PictureFilters m_filters;
    std::vector<Shown> m_cases;
    int m_reading = 0;
    quint64 m_round = 0; ///< answers to an older page are dropped
};

} // namespace vigie::ui::content
