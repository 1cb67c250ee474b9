#include "widgets/masking/DetailMasks.h"

#include "models/screening/LetterScreening.h"
#include "models/screening/Masking.h"

namespace vigie::ui::masking {

namespace {

constexpr qsizetype KeptUnits = 1'000'000; ///< of texts that were looked through, in UTF-16 units
constexpr QChar Dot(u'•');

Result<DetailMasks::Masked> maskedOf(const QString &text)
{
    TRY(const auto net, screening::LetterScreening::create({}));
    TRY(const auto findings, net.mustNotLeave(text));
    return DetailMasks::Masked{screening::masked(text, findings), !findings.empty()};
}

} // namespace

DetailMasks::DetailMasks(QObject *parent) : QObject(parent), m_known(KeptUnits)
{
    m_pool.setMaxThreadCount(1);
    m_pool.start([] { (void)maskedOf(QStringLiteral("06 39 98 12 34")); }); // the first one reads the numbering plans
}

DetailMasks::~DetailMasks()
{
    m_pool.clear();
    m_pool.waitForDone();
}

Request<DetailMasks::Masked> DetailMasks::masked(const QString &text)
{
    Reply<Masked> reply;
    m_pool.start([reply, text] { reply.finish(maskedOf(text)); });
    return reply.request();
}

void DetailMasks::learn(const QString &text, const Masked &masked)
{
    m_known.insert(text, new Masked(masked), text.size() + masked.text.size());
}

void DetailMasks::setShown(bool shown)
{
    if (m_areShown == shown)
        return;
    m_areShown = shown;
    Q_EMIT shownChanged();
}

QString DetailMasks::veiled(const QString &text)
{
    QString out = text;
    for (QChar &unit : out)
        if (!unit.isSpace())
            unit = Dot;
    return out;
}

} // namespace vigie::ui::masking
