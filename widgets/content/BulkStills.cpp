#include "widgets/content/BulkStills.h"

#include "models/domain/JudgingTable.h"
#include "widgets/content/BulkLines.h"
#include "widgets/content/CaseDecision.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/VisibleText.h"
#include "widgets/kit/Words.h"
#include "widgets/media/PictureSet.h"

#include <algorithm>

namespace vigie::ui::content {

using domain::BulkEvidence;

BulkStills::BulkStills(const ContentPorts &ports, media::StillGrid &grid, QObject *parent)
    : QObject(parent), m_ports(ports), m_grid(grid), m_filters(ports.preferences)
{
    connect(&grid, &media::StillGrid::markedChanged, this, &BulkStills::changed);
    connect(&m_filters, &kit::PictureFilters::changed, this, [this] {
        for (int i = 0; i < count(); ++i)
            m_grid.setFilter(i, filterOf(i));
    });
    connect(&ports.connection, &domain::Connection::statusChanged, this, [this] {
        if (m_ports.connection.status().link == domain::Link::Online && missing() > 0)
            retry();
        Q_EMIT changed();
    });
}

void BulkStills::show(const std::vector<domain::CaseId> &cases)
{
    drop();
    m_cases.resize(cases.size());
    m_grid.setCells(QStringLiteral("batch"), std::vector<QString>(cases.size(), tr("Case")));
    m_reading = count();
    for (int i = 0; i < count(); ++i) {
        at(i).one.detail.kase.id = cases[static_cast<std::size_t>(i)];
        read(i);
    }
}

void BulkStills::drop()
{
    ++m_round;
    m_reading = 0;
    for (const auto &shown : m_cases)
        if (shown.one.detail.item)
            for (const auto &media : shown.one.detail.item->media)
                m_ports.pictures.forget(media.id);
    m_cases.clear();
    m_grid.clear();
}

void BulkStills::read(int index)
{
    m_grid.setWords(index, tr("Reading…"));
    at(index).failure.reset();
    deliver(m_ports.reader.read(at(index).one.detail.kase.id), this,
            [this, index, round = m_round](Result<domain::CaseDetail> detail) {
                if (round != m_round)
                    return;
                --m_reading;
                if (detail) {
                    auto &one = at(index).one;
                    one.detail = std::move(*detail);
                    const auto overlay = m_ports.deciding.overlay();
                    one.decidedHere = overlay.closedCases.contains(one.detail.kase.id);
                    if (one.detail.item)
                        one.detail.item = domain::overlaid(*one.detail.item, overlay);
                    showPictures(index);
                } else {
                    at(index).failure = detail.code();
                    m_grid.setWords(index, kit::errorText(detail.code()));
                }
                Q_EMIT changed();
            });
}

void BulkStills::showPictures(int index)
{
    auto &shown = at(index);
    const auto &item = shown.one.detail.item;
    if (!item)
        return m_grid.setWords(index, BulkLines::words(domain::BulkObstacle::RecordMissing));
    if (item->restricted)
        return m_grid.setWords(index, BulkLines::words(domain::BulkObstacle::Restricted));
    shown.failure.reset();
    if (item->media.empty())
        return m_grid.setWords(index, item->caption);
    shown.pictures.resize(item->media.size(), BulkEvidence::Lacking);
    const QSize room = m_grid.wantedPixels();
    for (std::size_t i = 0; i < item->media.size(); ++i) {
        if (shown.pictures[i] != BulkEvidence::Lacking)
            continue; // of a set that is asked for again, the others are here or on their way
        shown.pictures[i] = BulkEvidence::Coming;
        if (i == 0)
            m_grid.setWords(index, tr("Fetching…"));
        deliver(m_ports.pictures.picture({item->media[i], room.width(), room.height(), domain::PictureUrgency::Now}),
                this, [this, index, i, round = m_round](const Result<domain::Picture> &picture) {
                    if (round == m_round)
                        arrived(index, i, picture);
                });
    }
}

void BulkStills::arrived(int index, std::size_t place, const Result<domain::Picture> &picture)
{
    auto &shown = at(index);
    if (!picture)
        shown.failure = picture.code();
    const bool whole = picture && picture->veil && !picture->damaged;
    shown.pictures[place] = whole ? BulkEvidence::Whole : BulkEvidence::Lacking;
    if (place == 0 && picture)
        m_grid.setPicture(index, *picture, filterOf(index));
    else if (place == 0)
        m_grid.setWords(index, kit::errorText(picture.code()));
    Q_EMIT changed();
}

BulkEvidence BulkStills::evidenceOf(const Shown &shown)
{
    for (const auto state : {BulkEvidence::Coming, BulkEvidence::Lacking})
        if (std::ranges::find(shown.pictures, state) != shown.pictures.end())
            return state;
    return BulkEvidence::Whole;
}

int BulkStills::coming() const
{
    return static_cast<int>(std::ranges::count(m_cases, BulkEvidence::Coming, &BulkStills::evidenceOf));
}

int BulkStills::missing() const
{
    return static_cast<int>(std::ranges::count_if(
        m_cases, [](const Shown &shown) { return shown.failure && media::PictureSet::mayPass(*shown.failure); }));
}

void BulkStills::retry()
{
    for (int i = 0; i < count(); ++i) {
        if (!at(i).failure || !media::PictureSet::mayPass(*at(i).failure))
            continue;
        if (at(i).one.detail.item) {
            showPictures(i);
        } else {
            ++m_reading;
            read(i);
        }
    }
    Q_EMIT changed();
}

std::vector<domain::BulkCase> BulkStills::cases() const
{
    std::vector<domain::BulkCase> out;
    for (int i = 0; i < count(); ++i) {
        out.push_back(at(i).one);
        out.back().evidence = evidenceOf(at(i));
        out.back().exception = m_grid.isMarked(i);
    }
    return out;
}

std::vector<domain::ItemId> BulkStills::seenWhole() const
{
    std::vector<domain::ItemId> seen;
    for (int i = 0; i < count(); ++i)
        if (at(i).one.detail.item && m_grid.hasBeenRevealed(i))
            seen.push_back(at(i).one.detail.item->id);
    return seen;
}

std::vector<QString> BulkStills::owners() const
{
    std::vector<QString> out;
    for (const auto &shown : m_cases) {
        const auto &detail = shown.one.detail;
        const QString kind = detail.item ? kit::words(detail.item->kind) : QString();
        out.push_back(detail.owner ? QStringLiteral("%1 · %2").arg(kit::visibleLine(detail.owner->displayName), kind)
                                   : kind);
    }
    return out;
}

std::optional<domain::CaseId> BulkStills::firstException() const
{
    const auto marked = m_grid.marked();
    return marked.empty() ? std::nullopt : std::optional(at(marked.front()).one.detail.kase.id);
}

domain::Filter BulkStills::filterOf(int index) const
{
    using Opinion = kit::PictureFilters::Opinion;
    const auto &detail = at(index).one.detail;
    const bool sealed = domain::isSealedUnder(detail.policy, detail.kase);
    return m_filters.of(detail.item, detail.kase.category, sealed ? Opinion::Sealed : Opinion::Open);
}

Gravity BulkStills::gravityOf(int index) const
{
    const auto &kase = at(index).one.detail.kase;
    return {kase.category, kase.severity};
}

std::optional<domain::LetterDraft> BulkStills::letterOf(const domain::Clause &clause) const
{
    for (const auto &[detail, evidence, exception, decidedHere] : cases())
        if (auto draft = caseLetter(detail, domain::DecisionAction::Block, clause.id, m_ports.connection.serverNow()))
            return draft;
    return std::nullopt;
}

} // namespace vigie::ui::content
