#pragma once

#include "widgets/certification/CertificationPorts.h"

#include <QObject>
#include <QSize>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace vigie::ui::certification {

/// One piece of evidence of the application on the desk, and what the decoder made of it.
struct EvidenceLook
{
    domain::Evidence evidence;
    std::optional<domain::FacesLook> faces; ///< none while it is on its way, and when it failed
    std::optional<ErrorCode> failure;       ///< why it could not be seen
    /// Of document sides; none while it is on its way, and when it failed.
    std::optional<domain::DocumentLook> document;
    std::optional<ErrorCode> documentFailure;
    bool wasShown = false;     ///< it has been on the screen
    bool hasOtherSide = false; ///< front and back of one document were sent

    bool isComing() const { return !faces && !failure; }
};

/// The pictures of the application on the desk: what has come, what failed, and which were on the screen. Drops every
/// pixel with clear(), which waits for nothing.
class EvidenceLooks : public QObject
{
    Q_OBJECT

public:
    EvidenceLooks(domain::IdentityPictures &pictures, QObject *parent);

    /// Whole pictures are decoded for a room of `room` device pixels. Of the application that is shown already only
    /// what is new is asked for.
    void show(const domain::Application &application, QSize room);
    /// The pictures that will be compared first are decoded beforehand and stay in the decoder.
    void prefetch(const domain::Application &application, QSize room);
    void clear();
    /// The same; when it returns, every pixel has been given back to the system.
    void forget();

    const std::vector<EvidenceLook> &all() const { return m_looks; }
    /// The newest of this kind; null when there is none.
    const EvidenceLook *find(domain::EvidenceKind kind) const;
    const EvidenceLook *find(const domain::EvidenceId &id) const;
    /// Every piece as a verdict names it.
    std::vector<domain::SeenEvidence> seen() const;
    /// The zone of this document as it was read: of the side on which most could be read.
    const domain::MrzFinding *zone() const;
    /// The document seen from above whose zone that is; null when there is none.
    const EvidenceLook *zoneSide() const;

    /// Whether a picture that is compared is still on its way.
    bool isComparedComing() const;
    /// Whether there are, or may still come, a face on the document and one in the selfie.
    bool canBeCompared() const;
    /// The next piece that was not looked at, else the one after `after`; null when there is none at all.
    const EvidenceLook *nextToSee(const domain::EvidenceId &after) const;

    void markShown(const domain::EvidenceId &id);
    /// A person placed the corners of a document.
    void setCorners(const domain::EvidenceId &id, const domain::Quad &corners);
    void retry(const domain::EvidenceId &id);
    bool hasFailures() const;
    void retryAll();

Q_SIGNALS:
    void changed(const vigie::domain::EvidenceId &id); ///< has come, failed or was shown
    void reset();                                      ///< other pieces than before

private:
    EvidenceLook *look(const domain::EvidenceId &id);
    void askLater();
    void askFaces(const EvidenceLook &of);
    void askDocument(const EvidenceLook &of, std::optional<domain::Quad> corners = {});

    domain::IdentityPictures &m_pictures;
    std::vector<EvidenceLook> m_looks;
    domain::ApplicationId m_application;
    QSize m_room;
    std::vector<domain::EvidenceId> m_later;          ///< of other pieces; asked for when the compared faces have come
    std::vector<domain::EvidenceId> m_documentsLater; ///< compared ones to be read as documents then
    quint64 m_round = 0;                              ///< answers about an application that has gone are dropped
    QThreadPool m_aside;                              ///< gives pixels back: millions of them take longer than a frame may
};

/// What a piece is looked at as.
domain::FacePicture facePictureOf(domain::EvidenceKind kind);
bool isDocumentSide(domain::EvidenceKind kind);
/// What is to be said about this side: of a card with two, portrait and zone lie on different ones, and what belongs to
/// the other is no fault of this.
std::vector<domain::DocumentFault> documentFaultsOf(const EvidenceLook &look);

} // namespace vigie::ui::certification
