#pragma once

#include "models/vision/FaceNetworks.h"

#include <vector>

namespace vigie::test {

/// Networks that see what a test puts there: faces in a scene of `sceneSize`, wherever a part of it is looked at. A
/// part is recognised by its first pixel, which `sceneOf()` numbers.
class FakeFaceNetworks : public vision::FaceNetworks
{
public:
    struct Face
    {
        cv::Rect2f box;
        float score = 0.9F;
        float smallestShare = 0; ///< not seen where it is lower than this share of the part
        bool looksLikeFace = true;
    };
    std::vector<Face> faces;
    bool fails = false;
    domain::LivenessHint hint{0.8F, 0.1F};
    int livenessAsked = 0;

    /// A picture in which every pixel says where it is: blue = column / 8, green = row / 8.
    static cv::Mat sceneOf(cv::Size size)
    {
        cv::Mat scene(size, CV_8UC3);
        for (int y = 0; y < size.height; ++y)
            for (int x = 0; x < size.width; ++x)
                scene.at<cv::Vec3b>(y, x) = {cv::saturate_cast<std::uint8_t>(x / Coarse),
                                             cv::saturate_cast<std::uint8_t>(y / Coarse), Upright};
        return scene;
    }

    Result<std::vector<vision::FaceBox>> detect(const cv::Mat &bgr) override
    {
        if (fails)
            return {ErrorCode::Internal, "asked to fail"};
        std::vector<vision::FaceBox> found;
        if (!isUpright(bgr))
            return found;
        const cv::Point2f origin = originOf(bgr);
        for (const auto &face : faces) {
            const cv::Rect2f whole(origin, cv::Size2f(bgr.size()));
            cv::Rect2f box = face.box & whole;
            if (box.area() < 0.3F * face.box.area() || face.box.height < face.smallestShare * float(bgr.rows))
                continue;
            found.push_back({box - origin, face.score});
        }
        return found;
    }

    Result<vision::FacePoints> landmarks(const cv::Mat &, const cv::Rect2f &box) override
    {
        if (fails)
            return {ErrorCode::Internal, "asked to fail"};
        bool looksLikeFace = true;
        for (const auto &face : faces)
            if ((face.box & box).area() > 0.5F * face.box.area())
                looksLikeFace = face.looksLikeFace;
        vision::FacePoints points;
        const auto put = [&](std::size_t first, std::size_t last, float x, float y) {
            for (auto i = first; i <= last; ++i)
                points[i] = {box.x + x * box.width, box.y + (looksLikeFace ? y : 1 - y) * box.height};
        };
        put(0, 67, 0.5F, 0.5F);
        put(36, 41, 0.3F, 0.4F);
        put(42, 47, 0.7F, 0.4F);
        put(30, 30, 0.5F, 0.6F);
        put(48, 48, 0.35F, 0.8F);
        put(60, 60, 0.35F, 0.8F);
        put(54, 54, 0.65F, 0.8F);
        put(64, 64, 0.65F, 0.8F);
        return points;
    }

    Result<domain::LivenessHint> liveness(const cv::Mat &, const cv::Rect2f &) override
    {
        ++livenessAsked;
        return hint;
    }

private:
    static constexpr int Coarse = 8;
    static constexpr std::uint8_t Upright = 77;

    static bool isUpright(const cv::Mat &bgr)
    {
        const auto first = bgr.at<cv::Vec3b>(0, 0), last = bgr.at<cv::Vec3b>(bgr.rows - 1, bgr.cols - 1);
        const auto right = bgr.at<cv::Vec3b>(0, bgr.cols - 1);
        return first[2] == Upright && last[0] >= first[0] && last[1] >= first[1] && right[0] >= first[0] &&
               right[1] == first[1];
    }
    /// To a pixel: where the numbers change.
    static cv::Point2f originOf(const cv::Mat &bgr)
    {
        const auto first = bgr.at<cv::Vec3b>(0, 0);
        int x = 0, y = 0;
        while (x < Coarse && x + 1 < bgr.cols && bgr.at<cv::Vec3b>(0, x)[0] == first[0])
            ++x;
        while (y < Coarse && y + 1 < bgr.rows && bgr.at<cv::Vec3b>(y, 0)[1] == first[1])
            ++y;
        return {float((first[0] + 1) * Coarse - x), float((first[1] + 1) * Coarse - y)};
    }
};

} // namespace vigie::test
