#pragma once

#include "models/domain/ports/IdentityPictures.h"
#include "tests/support/Pictures.h"

#include <functional>
#include <map>
#include <vector>

namespace vigie::test {

/// Identity pictures of one colour, with the faces the test names. Answers at once, or when the test says so.
class FakeIdentityPictures final : public domain::IdentityPictures
{
public:
    Request<domain::FacesLook> faces(const domain::FacesJob &job) override
    {
        faceJobs.push_back(job);
        Reply<domain::FacesLook> reply;
        settle([this, reply, job] {
            if (const auto bad = failures.find(job.media.id); bad != failures.end())
                return reply.finish(Result<domain::FacesLook>(bad->second));
            const auto known = looks.find(job.media.id);
            reply.finish(known != looks.end() ? known->second : plain(job.kind));
        });
        return reply.request();
    }

    Request<domain::DocumentLook> document(const domain::DocumentJob &job) override
    {
        documentJobs.push_back(job);
        Reply<domain::DocumentLook> reply;
        settle([this, reply, job] {
            if (const auto bad = failures.find(job.media.id); bad != failures.end())
                return reply.finish(Result<domain::DocumentLook>(bad->second));
            const auto known = documents.find(job.media.id);
            auto look = known != documents.end() ? known->second : domain::DocumentLook{};
            if (job.corners) {
                look.inspection.outline.state = domain::OutlineState::Given;
                look.inspection.outline.corners = *job.corners;
            }
            reply.finish(look);
        });
        return reply.request();
    }
    Request<domain::FaceSimilarity> similarity(const domain::SimilarityJob &job) override
    {
        comparisons.push_back(job);
        const Reply<domain::FaceSimilarity> reply;
        settle([this, reply] { reply.finish(alike); });
        return reply.request([this, reply] {
            ++cancelledComparisons;
            reply.finish(Result<domain::FaceSimilarity>(ErrorCode::Cancelled));
        });
    }
    void forgetAll() override { ++forgotAll; }
    domain::DecoderStatus status() const override { return {true, true, true}; }

    void answerAll()
    {
        for (auto &answer : std::exchange(m_held, {}))
            answer();
    }

    /// A sharp face in the common frame, in a colour of its own.
    static domain::EqualisedFace face(domain::FaceRole role, unsigned char shade)
    {
        domain::EqualisedFace made;
        made.finding.role = role;
        made.finding.score = 0.98F;
        made.finding.quality.eyeDistance = role == domain::FaceRole::HeldCard ? 42 : 160;
        made.finding.quality.sharpness = 900;
        made.finding.quality.brightness = 0.5F;
        made.pixels = plainPixels(domain::FaceFrame::Width, domain::FaceFrame::Height, shade, 0x90, 0xB0);
        return made;
    }
    static domain::FacesLook lookOf(domain::FacePicture kind)
    {
        domain::FacesLook look;
        look.picture = redPicture(1200, 800);
        look.picture.veil.reset();
        if (kind == domain::FacePicture::Document) {
            look.found.state = domain::FacesState::One;
            look.faces = {face(domain::FaceRole::Document, 0x40)};
        } else {
            look.found.state = domain::FacesState::LiveAndHeld;
            look.faces = {face(domain::FaceRole::Live, 0x60), face(domain::FaceRole::HeldCard, 0x50)};
        }
        for (const auto &each : look.faces)
            look.found.faces.push_back(each.finding);
        return look;
    }

    std::map<domain::MediaId, domain::FacesLook> looks;
    std::map<domain::MediaId, domain::DocumentLook> documents;
    std::map<domain::MediaId, ErrorCode> failures;
    std::vector<domain::FacesJob> faceJobs;
    std::vector<domain::DocumentJob> documentJobs;
    std::vector<domain::SimilarityJob> comparisons;
    Result<domain::FaceSimilarity> alike = domain::FaceSimilarity{0.6173F, {160, 4.1F}, {230, 4.2F}};
    int cancelledComparisons = 0;
    int forgotAll = 0;
    bool slow = false;

private:
    /// Made once: pixels are many.
    static const domain::FacesLook &plain(domain::FacePicture kind)
    {
        static const domain::FacesLook document = lookOf(domain::FacePicture::Document);
        static const domain::FacesLook selfie = lookOf(domain::FacePicture::Selfie);
        return kind == domain::FacePicture::Document ? document : selfie;
    }
    void settle(std::function<void()> answer)
    {
        if (slow)
            m_held.push_back(std::move(answer));
        else
            answer();
    }
    std::vector<std::function<void()>> m_held;
};

} // namespace vigie::test
