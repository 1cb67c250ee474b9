#pragma once

#include "widgets/certification/LocalSimilarity.h"
#include "widgets/certification/StatedList.h"

namespace vigie::ui::certification {

/// How alike a machine finds the two faces, never without how often such an opinion is wrong, what speaks against it
/// and what the law permits it on. Nothing at all while there is no opinion.
class SimilarityGroup : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarityGroup(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const SimilarityOpinion &opinion);

    static std::vector<StatedLine> lines(const SimilarityOpinion &opinion);

private:
    static StatedLine band(float cosine);
    static StatedLine rates(domain::SimilarityBand band);
    static StatedLine sizes(const domain::FaceSimilarity &found);
    static StatedLine warning(const domain::SimilarityWarning &warning, const domain::FaceSimilarity &found);

    StatedList *m_lines;
};

} // namespace vigie::ui::certification
