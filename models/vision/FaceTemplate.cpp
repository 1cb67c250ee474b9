#include "models/vision/FaceTemplate.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace vigie::vision {

void FaceTemplate::Wipe::operator()(Numbers *numbers) const
{
    ::explicit_bzero(numbers, sizeof(Numbers));
    delete numbers;
}

FaceTemplate::FaceTemplate(std::span<const float, Length> numbers) : m_numbers(new Numbers)
{
    std::ranges::copy(numbers, m_numbers->begin());
}

float FaceTemplate::norm() const
{
    return std::sqrt(std::inner_product(m_numbers->begin(), m_numbers->end(), m_numbers->begin(), 0.0F));
}

float FaceTemplate::cosine(const FaceTemplate &one, const FaceTemplate &other)
{
    const float lengths = one.norm() * other.norm();
    if (!(lengths > 0))
        return 0;
    const float dot = std::inner_product(one.m_numbers->begin(), one.m_numbers->end(), other.m_numbers->begin(), 0.0F);
    return std::clamp(dot / lengths, -1.0F, 1.0F);
}

} // namespace vigie::vision
