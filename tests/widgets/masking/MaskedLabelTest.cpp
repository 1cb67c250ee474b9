#include "widgets/masking/MaskedLabel.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::masking;

namespace {

const QString Told = QStringLiteral("Call me at 06 39 98 12 34 or write to sam@example.org.");

} // namespace

/// What people wrote is never on the screen with somebody's details unless the person at the desk asks for them.
class MaskedLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_masks = std::make_unique<DetailMasks>();
        m_label = make();
    }
    void cleanup()
    {
        m_label.reset();
        m_masks.reset();
        m_theme.reset();
    }

    void nothingOfItIsThereBeforeItWasLookedThrough()
    {
        m_label->setWords(Told);
        QVERIFY(!m_label->isLookedThrough());
        QCOMPARE(m_label->shown().size(), Told.size()); // nothing moves when the answer comes
        for (const QChar unit : m_label->shown())
            QVERIFY(unit == u'•' || unit == u' ');
        QTRY_VERIFY(m_label->isLookedThrough());
    }

    void detailsAreMaskedAndTheRestIsNot()
    {
        m_label->setWords(Told);
        QTRY_VERIFY(m_label->hasMasked());
        QVERIFY(m_label->shown().startsWith(QStringLiteral("Call me at ")));
        for (const auto *detail : {"06 39 98", "12 34", "sam@", "example.org"}) {
            QVERIFY2(!m_label->text().contains(QLatin1StringView(detail)), detail);
            QVERIFY2(!m_label->toolTip().contains(QLatin1StringView(detail)), detail);
            QVERIFY2(!m_label->accessibleName().contains(QLatin1StringView(detail)), detail);
        }
    }

    void whatHoldsNoDetailIsShownAsItIs()
    {
        const auto words = QStringLiteral("A theatre play, and the poster says so.");
        m_label->setWords(words);
        QTRY_COMPARE(m_label->shown(), words);
        QVERIFY(!m_label->hasMasked());
        m_label->setWords({});
        QVERIFY(m_label->shown().isEmpty());
    }

    void whoAsksSeesThemOnAllLabelsUntilTheyAreMaskedAgain()
    {
        const auto other = make();
        m_label->setWords(Told);
        other->setWords(QStringLiteral("06 39 98 00 01"));
        QTRY_VERIFY(m_label->hasMasked() && other->hasMasked());
        m_masks->setShown(true);
        QCOMPARE(m_label->shown(), Told);
        QCOMPARE(other->shown(), QStringLiteral("06 39 98 00 01"));
        m_masks->setShown(false);
        QVERIFY(!m_label->shown().contains(QStringLiteral("06 39 98")));
        QVERIFY(!other->shown().contains(QStringLiteral("06 39 98")));
    }

    void whatWasLookedThroughIsKnownAtOnce()
    {
        m_label->setWords(Told);
        QTRY_VERIFY(m_label->hasMasked());
        const auto other = make();
        other->setWords(Told);
        QVERIFY(other->hasMasked());
        QCOMPARE(other->shown(), m_label->shown());
    }

    void anAnswerAboutOlderWordsIsDropped()
    {
        const auto words = QStringLiteral("A theatre play.");
        m_label->setWords(Told);
        m_label->setWords(words);
        QTRY_COMPARE(m_label->shown(), words);
        const auto after = make(); // the thread has answered everything before this
        after->setWords(QStringLiteral("06 39 98 00 02"));
        QTRY_VERIFY(after->hasMasked());
        QCOMPARE(m_label->shown(), words);
        QVERIFY(!m_label->hasMasked());
    }

    void theCutComesAfterTheMask()
    {
        const QString words = QString(90, u'a') + QStringLiteral(" 06 39 98 12 34 ") + QString(90, u'b');
        m_label->setWords(words, 100); // in the middle of the number
        QTRY_VERIFY(m_label->isLookedThrough());
        QVERIFY(!m_label->text().contains(QStringLiteral("06")));
        QVERIFY(m_label->shown().endsWith(QString(90, u'b'))); // the whole of it, for who reads on
    }

    void aTextTooLongToLookThroughIsVeiledUntilAskedFor()
    {
        const QString words(1'000'001, u'a');
        QSignalSpy changed(m_label.get(), &MaskedLabel::changed);
        m_label->setWords(words, 200);
        QTRY_VERIFY(m_label->hasMasked());
        QVERIFY(!m_label->shown().contains(u'a'));
        m_masks->setShown(true);
        QCOMPARE(m_label->shown(), words);
        QVERIFY(changed.size() >= 3);
    }

    void theWorkerOutlivesNobody()
    {
        for (int i = 0; i < 50; ++i)
            m_label->setWords(Told + QString::number(i));
        m_label.reset();
        m_masks.reset(); // waits for what is under way, and answers nobody
    }

private:
    std::unique_ptr<MaskedLabel> make()
    {
        return std::make_unique<MaskedLabel>(*m_theme,
                                             kit::PlainLabel::Look{.flow = kit::PlainLabel::Flow::Wrap}, *m_masks);
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<DetailMasks> m_masks;
    std::unique_ptr<MaskedLabel> m_label;
};

VIGIE_TEST(MaskedLabelTest);
#include "MaskedLabelTest.moc"
