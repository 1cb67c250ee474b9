#include "models/domain/HostNotice.h"

#include "models/domain/LetterText.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace vigie::domain {

bool isExactUrl(const QString &url)
{
    static const QRegularExpression Pattern(
        QStringLiteral("\\Ahttps?://[^\\s/?#@]+\\.[^\\s/?#@]+(?:/[^\\s]+|/?\\?[^\\s]+)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return Pattern.match(url).hasMatch();
}

std::vector<HostNoticeGap> hostNoticeGaps(const HostNoticeEntry &entry)
{
    using enum HostNoticeGap;
    std::set<HostNoticeGap> gaps;
    const auto found = [&gaps](bool is, HostNoticeGap gap) {
        if (is)
            gaps.insert(gap);
    };
    found(entry.host.trimmed().isEmpty(), HostMissing);
    found(entry.urls.empty(), UrlMissing);
    found(entry.urls.size() > hostnotice::MostUrls, TooManyUrls);
    std::set<QString> seen;
    for (const auto &url : entry.urls) {
        found(!isExactUrl(url), UrlNotExact);
        found(!seen.insert(url).second, UrlTwice);
        found(url.size() > hostnotice::UrlLimit, TooLong);
    }
    found(entry.language != "fr" && entry.language != "en", LanguageMissing);
    const auto written = entry.explanation.trimmed().size();
    found(written == 0, ExplanationMissing);
    found(written > 0 && written < hostnotice::LeastExplanation, ExplanationTooShort);
    found(entry.explanation.size() > hostnotice::TextLimit || entry.host.size() > hostnotice::NameLimit, TooLong);
    return {gaps.begin(), gaps.end()};
}

LetterDraft composeHostNotice(const HostNoticeWording &wording, const HostNoticeEntry &entry, const HostNoticeId &id,
                              const std::string &date)
{
    QStringList urls;
    for (const auto &url : entry.urls)
        urls << url;
    LetterDraft draft{{entry.language, date, {}}, {}};
    draft.letter.text = fillLetter(wording.letter.in(entry.language),
                                   {{QStringLiteral("date"), readableDate(date, entry.language)},
                                    {QStringLiteral("reference"), QString::fromStdString(id.value)},
                                    {QStringLiteral("host"), entry.host.trimmed()},
                                    {QStringLiteral("urls"), urls.join(u'\n')},
                                    {QStringLiteral("explanation"), entry.explanation.trimmed()},
                                    {QStringLiteral("good_faith"), wording.goodFaith.in(entry.language)},
                                    {QStringLiteral("platform"), wording.platform},
                                    {QStringLiteral("contact"), wording.contact}},
                                   draft.missing)
                            .trimmed();
    return draft;
}

QString titleOf(const HostNoticeWording &wording, const HostNoticeEntry &entry)
{
    std::vector<QString> missing;
    return fillLetter(wording.title.in(entry.language), {{QStringLiteral("host"), entry.host.trimmed()}}, missing);
}

} // namespace vigie::domain
