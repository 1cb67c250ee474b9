#include "widgets/certification/EvidenceLooks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::ui::certification {

using namespace domain;

namespace {

/// What is compared comes first, then what is read, then the rest.
int turnOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::DocumentFront:
        return 0;
    case EvidenceKind::SecuritySelfie:
        return 1;
    case EvidenceKind::DocumentBack:
        return 2;
    case EvidenceKind::LivenessFrame:
        return 3;
    default:
        return 4;
    }
}

/// What a person waits for: nothing else is looked at before these faces have come.
bool isCompared(EvidenceKind kind)
{
    return kind == EvidenceKind::DocumentFront || kind == EvidenceKind::SecuritySelfie;
}

SeenAs seenAs(const EvidenceLook &look)
{
    if (look.failure)
        return *look.failure == ErrorCode::Damaged ? SeenAs::Damaged : SeenAs::NotSeen;
    if (!look.faces || !look.wasShown)
        return SeenAs::NotSeen;
    return look.faces->picture.damaged ? SeenAs::Damaged : SeenAs::Whole;
}

/// How much a reading of a zone is worth beside another one.
int worthOf(const EvidenceLook &look)
{
    if (!look.document)
        return -1;
    switch (look.document->inspection.mrz.state) {
    case MrzState::DigitsAgree:
        return 5;
    case MrzState::DigitsDisagree:
        return 4;
    case MrzState::UnknownFormat:
        return 3;
    case MrzState::Unreadable:
        return 2;
    case MrzState::TooSmall:
        return 1;
    case MrzState::NotFound:
        break;
    }
    return 0;
}

} // namespace

FacePicture facePictureOf(EvidenceKind kind)
{
    return kind == EvidenceKind::SecuritySelfie || kind == EvidenceKind::LivenessFrame ? FacePicture::Selfie
                                                                                       : FacePicture::Document;
}

bool isDocumentSide(EvidenceKind kind)
{
    return kind == EvidenceKind::DocumentFront || kind == EvidenceKind::DocumentBack;
}

std::vector<DocumentFault> documentFaultsOf(const EvidenceLook &look)
{
    if (!look.document)
        return {};
    auto faults = faultsOf(look.document->inspection);
    if (look.evidence.kind == EvidenceKind::DocumentBack)
        std::erase(faults, DocumentFault::NoFace);
    else if (look.evidence.kind == EvidenceKind::DocumentFront && look.hasOtherSide)
        std::erase(faults, DocumentFault::NoZone);
    return faults;
}

EvidenceLooks::EvidenceLooks(IdentityPictures &pictures, QObject *parent) : QObject(parent), m_pictures(pictures)
{
    m_aside.setMaxThreadCount(1);
}

void EvidenceLooks::show(const Application &application, QSize room)
{
    if (application.id != m_application)
        clear();
    m_application = application.id;
    m_room = room;
    std::vector<EvidenceLook> looks;
    const auto isSent = [&application](EvidenceKind kind) {
        return std::ranges::any_of(application.evidence, [kind](const Evidence &piece) { return piece.kind == kind; });
    };
    const bool hasBothSides = isSent(EvidenceKind::DocumentFront) && isSent(EvidenceKind::DocumentBack);
    for (const auto &piece : application.evidence) {
        const auto known = std::ranges::find_if(m_looks, [&](const EvidenceLook &look) {
            return look.evidence.id == piece.id && look.evidence.media.sha256 == piece.media.sha256;
        });
        looks.push_back(known == m_looks.end() ? EvidenceLook{} : std::move(*known));
        looks.back().evidence = piece;
        looks.back().hasOtherSide = hasBothSides && isDocumentSide(piece.kind);
    }
    std::ranges::stable_sort(looks, {}, [](const EvidenceLook &look) { return turnOf(look.evidence.kind); });
    m_looks = std::move(looks);
    Q_EMIT reset();
    std::vector<EvidenceId> compared;
    m_later.clear();
    for (const auto &each : m_looks)
        if (each.isComing())
            (isCompared(each.evidence.kind) ? compared : m_later).push_back(each.evidence.id);
    std::erase_if(m_documentsLater, [this](const EvidenceId &id) { return !look(id); });
    for (const auto &id : compared) {
        askFaces(*look(id));
        if (isDocumentSide(look(id)->evidence.kind) &&
            std::ranges::find(m_documentsLater, id) == m_documentsLater.end())
            m_documentsLater.push_back(id);
    }
    askLater();
}

void EvidenceLooks::askLater()
{
    if (isComparedComing())
        return;
    const auto pieces = std::exchange(m_later, {});
    auto documents = std::exchange(m_documentsLater, {});
    for (const auto &id : pieces) {
        askFaces(*look(id));
        if (isDocumentSide(look(id)->evidence.kind))
            documents.push_back(id);
    }
    for (const auto &id : documents)
        askDocument(*look(id));
}

void EvidenceLooks::prefetch(const Application &application, QSize room)
{
    for (const auto kind : {EvidenceKind::DocumentFront, EvidenceKind::SecuritySelfie}) {
        for (const auto &piece : application.evidence)
            if (piece.kind == kind)
                (void)m_pictures.faces(
                    {piece.media, facePictureOf(kind), room.width(), room.height(), PictureUrgency::Prefetch});
    }
}

void EvidenceLooks::clear()
{
    ++m_round;
    m_application = {};
    if (m_looks.empty())
        return;
    auto left = std::exchange(m_looks, {});
    m_later.clear();
    m_documentsLater.clear();
    Q_EMIT reset();
    m_aside.start([left = std::move(left)]() mutable { left.clear(); });
}

void EvidenceLooks::forget()
{
    clear();
    m_aside.waitForDone();
}

void EvidenceLooks::askFaces(const EvidenceLook &of)
{
    const FacesJob job{of.evidence.media, facePictureOf(of.evidence.kind), m_room.width(), m_room.height(),
                       PictureUrgency::Now};
    deliver(m_pictures.faces(job), this, [this, id = of.evidence.id, round = m_round](Result<FacesLook> faces) {
        auto *asked = look(id);
        if (round != m_round || !asked)
            return;
        asked->failure = faces ? std::nullopt : std::optional(faces.code());
        asked->faces = faces ? std::optional(std::move(*faces)) : std::nullopt;
        Q_EMIT changed(id);
        if (round == m_round)
            askLater();
    });
}

void EvidenceLooks::askDocument(const EvidenceLook &of, std::optional<Quad> corners)
{
    const DocumentJob job{of.evidence.media, corners, PictureUrgency::Now};
    deliver(m_pictures.document(job), this, [this, id = of.evidence.id, round = m_round](Result<DocumentLook> read) {
        auto *asked = look(id);
        if (round != m_round || !asked)
            return;
        asked->documentFailure = read ? std::nullopt : std::optional(read.code());
        // Corners that are no outline change nothing: what was found before stays.
        if (read)
            asked->document = std::move(*read);
        Q_EMIT changed(id);
    });
}

EvidenceLook *EvidenceLooks::look(const EvidenceId &id)
{
    const auto found = std::ranges::find_if(m_looks, [&](const EvidenceLook &l) { return l.evidence.id == id; });
    return found == m_looks.end() ? nullptr : &*found;
}

const EvidenceLook *EvidenceLooks::find(const EvidenceId &id) const
{
    const auto found = std::ranges::find_if(m_looks, [&](const EvidenceLook &l) { return l.evidence.id == id; });
    return found == m_looks.end() ? nullptr : &*found;
}

const EvidenceLook *EvidenceLooks::find(EvidenceKind kind) const
{
    const EvidenceLook *newest = nullptr;
    for (const auto &each : m_looks)
        if (each.evidence.kind == kind && (!newest || each.evidence.attempt > newest->evidence.attempt))
            newest = &each;
    return newest;
}

std::vector<SeenEvidence> EvidenceLooks::seen() const
{
    std::vector<SeenEvidence> seen;
    for (const auto &each : m_looks)
        seen.push_back({each.evidence.id, each.evidence.media.sha256, seenAs(each)});
    return seen;
}

const EvidenceLook *EvidenceLooks::zoneSide() const
{
    const EvidenceLook *best = nullptr;
    // The front of a card has its portrait where others have the zone: without a zone it is not looked at for one.
    const bool hasBack = find(EvidenceKind::DocumentBack) != nullptr;
    const auto mayHaveZone = [hasBack](const EvidenceLook &look) {
        return worthOf(look) > 0 ||
               (worthOf(look) == 0 && (!hasBack || look.evidence.kind == EvidenceKind::DocumentBack));
    };
    for (const auto &each : m_looks)
        if (mayHaveZone(each) && (!best || worthOf(each) > worthOf(*best)))
            best = &each;
    return best;
}

const MrzFinding *EvidenceLooks::zone() const
{
    const auto *side = zoneSide();
    return side ? &side->document->inspection.mrz : nullptr;
}

bool EvidenceLooks::isComparedComing() const
{
    return std::ranges::any_of(
        m_looks, [](const EvidenceLook &each) { return isCompared(each.evidence.kind) && each.isComing(); });
}

bool EvidenceLooks::canBeCompared() const
{
    const auto shows = [this](EvidenceKind kind, FaceRole role) {
        const auto *one = find(kind);
        if (!one || one->failure || (one->faces && one->faces->picture.damaged))
            return false;
        return one->isComing() || std::ranges::any_of(one->faces->faces, [role](const EqualisedFace &face) {
                   return face.finding.role == role;
               });
    };
    return shows(EvidenceKind::DocumentFront, FaceRole::Document) &&
           shows(EvidenceKind::SecuritySelfie, FaceRole::Live);
}

const EvidenceLook *EvidenceLooks::nextToSee(const EvidenceId &after) const
{
    if (m_looks.empty())
        return nullptr;
    const auto shown = std::ranges::find_if(m_looks, [&](const EvidenceLook &l) { return l.evidence.id == after; });
    const auto begin = shown == m_looks.end() ? m_looks.begin() : shown + 1;
    // What cannot be seen is no reason to stay there.
    const auto waits = [](const EvidenceLook &l) { return !l.wasShown && !l.failure; };
    auto next = std::find_if(begin, m_looks.end(), waits);
    if (next == m_looks.end())
        next = std::find_if(m_looks.begin(), begin, waits);
    if (next == m_looks.end() || !waits(*next))
        next = begin == m_looks.end() ? m_looks.begin() : begin;
    return &*next;
}

void EvidenceLooks::markShown(const EvidenceId &id)
{
    auto *shown = look(id);
    if (!shown || shown->wasShown || !shown->faces)
        return;
    shown->wasShown = true;
    Q_EMIT changed(id);
}

void EvidenceLooks::setCorners(const EvidenceId &id, const Quad &corners)
{
    if (const auto *placed = look(id))
        askDocument(*placed, corners);
}

void EvidenceLooks::retry(const EvidenceId &id)
{
    auto *failed = look(id);
    if (!failed)
        return;
    if (failed->failure) {
        failed->failure.reset();
        askFaces(*failed);
        Q_EMIT changed(id);
    }
    if (auto *again = look(id); again && again->documentFailure) {
        again->documentFailure.reset();
        askDocument(*again);
    }
}

bool EvidenceLooks::hasFailures() const
{
    return std::ranges::any_of(m_looks, [](const EvidenceLook &l) { return l.failure || l.documentFailure; });
}

void EvidenceLooks::retryAll()
{
    std::vector<EvidenceId> failed;
    for (const auto &each : m_looks)
        if (each.failure || each.documentFailure)
            failed.push_back(each.evidence.id);
    for (const auto &id : failed)
        retry(id);
}

} // namespace vigie::ui::certification
