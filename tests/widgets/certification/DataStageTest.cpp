// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "tests/support/Pictures.h"
#include "tests/widgets/certification/DataWindow.h"

#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::certification;
using documents::TableColumn;
using domain::ApplicantField;

/// The second stage in a real window, by keys and mouse.
class DataStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void whatDiffersIsSaidInWordsBesideItsColour()
    {
        m_window->value(ApplicantField::GivenNames, domain::ValueSource::Account).value = QStringLiteral("Camille");
        m_window->value(ApplicantField::BankHolder, domain::ValueSource::Bank).value =
            QStringLiteral("M SOMEBODY ELSE");
        QVERIFY(m_window->show());
        QVERIFY(m_window->cell("Given names, Printed: ALIX MARIE, differs"));
        QVERIFY(m_window->cell("Account holder, Provider: M SOMEBODY ELSE, differs"));
        QVERIFY(m_window->cell("Surname, Printed: SAMPLE, agrees"));
        auto *lit = m_window->cell("Given names, Printed: ALIX MARIE, differs");
        auto *tag = lit->findChild<kit::StatusTag *>();
        QVERIFY(tag->isVisible());
        QCOMPARE(tag->word(), QStringLiteral("differs"));
        QCOMPARE(tag->tone(), domain::Tone::Danger);
        auto *quiet = m_window->cell("Surname, Printed: SAMPLE, agrees");
        QVERIFY(!quiet->findChild<kit::StatusTag *>()->isVisible());
        // The ground of what differs is another one, with a line around it.
        QVERIFY(lit->grab().toImage().pixelColor(lit->width() / 2, 3) !=
                quiet->grab().toImage().pixelColor(quiet->width() / 2, 3));
    }

    void theGravestFindingComesFirstWithWhatFollows()
    {
        for (const auto source : {domain::ValueSource::Account, domain::ValueSource::Printed})
            m_window->value(ApplicantField::BirthDate, source).value = QStringLiteral("2008-03-03");
        m_window->value(ApplicantField::GivenNames, domain::ValueSource::Account).value = QStringLiteral("Camille");
        QVERIFY(m_window->show());
        const auto titles = shownTitles("findingList");
        QCOMPARE(titles.front(), QStringLiteral("Under 18"));
        QVERIFY(titles.contains(QStringLiteral("Name differs")));
        QVERIFY(m_window->words().contains(QStringLiteral("17 on the day of signing")));
        QVERIFY(m_window->words().contains(QStringLiteral("Report a suspected minor.")));
        QVERIFY(m_window->words().contains(QStringLiteral("Valid, last day: 31 December 2031")));
    }

    void datesAreWrittenAsPeopleWriteThem()
    {
        m_window->value(ApplicantField::BirthDate, domain::ValueSource::Account).value = QStringLiteral("1996-02-30");
        QVERIFY(m_window->show());
        QVERIFY(m_window->cell("Birth date, Printed: 1 January 1996, differs"));
        QVERIFY(m_window->words().contains(QStringLiteral("1996-02-30"))); // no day: as it came
    }

    void nothingFoundSaysNoMoreThanThat()
    {
        QVERIFY(m_window->show());
        m_window->stage->showZone(nullptr, nullptr);
        m_window->sheet.setReadZone(test::SheetWorld::zone());
        QTRY_VERIFY(m_window->find<QWidget>("noFindings")->isVisible());
        QVERIFY(m_window->words().contains(QStringLiteral("not that the document is genuine")));
        QVERIFY(!m_window->words().contains(QStringLiteral("verified"), Qt::CaseInsensitive));
        QVERIFY(m_window->words().contains(QStringLiteral("30 on the day of signing")));
    }

    void aDerivedEndCitesItsRule()
    {
        m_window->application.document = domain::DocumentKind::IdentityCard;
        m_window->value(ApplicantField::ExpiryDate, domain::ValueSource::Printed).value.clear();
        QVERIFY(m_window->show());
        auto zone = test::SheetWorld::zone();
        zone.lines = {"IDFRASAMPLE<<<<<<<<<<<<<<<<<<<751001", "1606751000011ALIX<<MARIE<<<9601019F7"};
        m_window->sheet.setReadZone(zone);
        QTRY_VERIFY(m_window->words().contains(QStringLiteral("decree 2013-1188")));
        QVERIFY(m_window->words().contains(QStringLiteral("between ")));
    }

    void theProviderWaitsForTheAnswer()
    {
        QVERIFY(m_window->show());
        QVERIFY(m_window->words().contains(QStringLiteral("Provider: after your answer")));
        QVERIFY(m_window->cell("Surname, Provider: After your answer"));
        QVERIFY(!m_window->words().contains(QStringLiteral("UTO"))); // what only a provider read
        m_window->stage->setProviderShown(true);
        QTRY_VERIFY(m_window->cell("Surname, Provider: SAMPLE, agrees"));
        QVERIFY(!m_window->words().contains(QStringLiteral("after your answer")));
        QVERIFY(m_window->words().contains(QStringLiteral("UTO")));
    }

    void everyStateHasItsWordsAndOneAction()
    {
        m_window->world.applicants.slow = true;
        m_window->stage->show(m_window->application);
        m_window->sheet.show(m_window->application);
        QTRY_VERIFY(m_window->find<QWidget>("valuesComing")->isVisible());
        m_window->world.applicants.failWith = ErrorCode::Unreachable;
        m_window->world.applicants.answerAll();
        QTRY_VERIFY(state()->isVisible());
        QVERIFY(!m_window->find<QWidget>("valuesComing")->isVisible());
        QCOMPARE(state()->state(), kit::StateView::State::Offline);
        QVERIFY(state()->sentence().contains(QStringLiteral("never kept on this machine")));
        m_window->world.applicants.slow = false;
        m_window->world.applicants.failWith = ErrorCode::ServerError;
        QVERIFY(m_window->click(state()->findChild<QWidget *>(QStringLiteral("stateAction"))));
        QTRY_COMPARE(state()->state(), kit::StateView::State::Error);
        m_window->world.applicants.failWith = ErrorCode::Permission;
        QVERIFY(m_window->click(state()->findChild<QWidget *>(QStringLiteral("stateAction"))));
        QTRY_COMPARE(state()->state(), kit::StateView::State::NoPermission);
        QVERIFY(!state()->findChild<QWidget *>(QStringLiteral("stateAction"))->isVisible()); // asking again is no help
        QVERIFY(m_window->words().contains(QStringLiteral("Known when the values are here.")));
    }

    void backOnlineTheValuesComeBySelf()
    {
        m_window->world.applicants.failWith = ErrorCode::Unreachable;
        m_window->stage->setOnline(false);
        m_window->stage->show(m_window->application);
        m_window->sheet.show(m_window->application);
        QTRY_VERIFY(state()->isVisible());
        m_window->world.applicants.failWith.reset();
        m_window->stage->setOnline(true);
        QTRY_VERIFY(m_window->cell("Surname, Account: Sample"));
        QVERIFY(!state()->isVisible());
    }

    void theNumberIsMaskedAndItsButtonAsks()
    {
        QVERIFY(m_window->show());
        QVERIFY(!m_window->words().contains(QStringLiteral("L898902C3")));
        QSignalSpy wanted(m_window->stage, &DataStage::revealWanted);
        auto *button = m_window->visible<kit::Button>("revealNumber");
        QVERIFY(button);
        QVERIFY(m_window->click(button));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<domain::RevealOf>(), domain::RevealOf::DocumentNumber);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(wanted.size(), 2);
        m_window->stage->askReveal();
        QCOMPARE(wanted.size(), 3);
        m_window->stage->clear();
        m_window->sheet.clear();
        m_window->stage->askReveal(); // nothing is masked
        QCOMPARE(wanted.size(), 3);
    }

    void doubtfulAndCorrectedCharactersAreSaid()
    {
        QVERIFY(m_window->show());
        auto zone = test::SheetWorld::zone(domain::MrzState::DigitsDisagree);
        using Kind = domain::MrzMark::Kind;
        zone.marks = {{Kind::Doubtful, 0, 6, '5', 0.7F},
                      {Kind::Corrected, 1, 0, 'I', 0.6F},
                      {Kind::Doubtful, 1, 4, '9', 0.8F},
                      {Kind::Doubtful, 1, 20, 'M', 0.5F},   // the sex: not shown, not said
                      {Kind::Doubtful, 9, 200, 'X', 0.5F}}; // where nothing is
        m_window->stage->showZone(nullptr, &zone);
        const QString said = m_window->find<kit::PlainLabel>("zoneNotes")->text();
        QCOMPARE(said, QStringLiteral("Line 1, character 7: A is doubtful, may be 5.\n"
                                      "Line 2, character 1: looks like I, taken as L because the check digit then "
                                      "agrees.\n"
                                      "Line 2, character 5: 9 is doubtful."));
        const QString lines = m_window->find<QWidget>("zoneLines")->accessibleName();
        QVERIFY(lines.contains(QString::fromLatin1(test::SheetWorld::Zone1)));
        QVERIFY(!lines.contains(QString::fromLatin1(test::SheetWorld::Zone2))); // its letter for the sex is hidden
        QVERIFY(lines.contains(QString::fromLatin1(test::SheetWorld::Zone2).replace(20, 1, QChar(0x2022))));
        const auto plain = m_window->find<QWidget>("zoneLines")->grab().toImage();
        zone.marks.clear();
        m_window->stage->showZone(nullptr, &zone);
        QVERIFY(m_window->find<QWidget>("zoneLines")->grab().toImage() != plain);
        QVERIFY(!m_window->find<QWidget>("zoneNotes")->isVisible());
    }

    /// The strip is the lower part of the document: its portrait lies above, and every pixel goes with the application.
    void theStripShowsTheZoneAndNoPortrait()
    {
        QVERIFY(m_window->show());
        for (const auto shape : {domain::DocumentShape::Card, domain::DocumentShape::Booklet}) {
            const bool isCard = shape == domain::DocumentShape::Card;
            const int height = isCard ? 638 : 1039;
            const double share = isCard ? 0.48 : 0.24;
            auto look = documentOf(isCard ? 1011 : 1476, height, static_cast<int>(height * (1 - share)) - 1);
            look.document->inspection.outline.shape = shape;
            std::weak_ptr<const PixelBuffer> pixels = look.document->rectified;
            const auto zone = test::SheetWorld::zone();
            m_window->stage->showZone(&look, &zone);
            look.document.reset();
            auto *strip = m_window->find<QWidget>("zoneStrip");
            QTRY_VERIFY(strip->isVisible() && strip->height() > 20);
            const auto image = strip->grab().toImage();
            bool hasZone = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const auto colour = image.pixelColor(x, y);
                    QVERIFY(colour.red() < 0xC0 || colour.blue() > 0x40); // the portrait is red
                    hasZone = hasZone || (colour.blue() > 0xC0 && colour.red() < 0x40);
                }
            QVERIFY(hasZone);
            m_window->stage->clear();
            QVERIFY(pixels.expired());
            QVERIFY(!strip->isVisible());
            m_window->stage->show(m_window->application);
        }
    }

    /// What agrees need not be compared. What does not, or is typed, is compared with the picture letter by letter.
    void numbersOfAZoneThatAgreesAreMasked()
    {
        QVERIFY(m_window->show());
        const auto lines = [this] { return m_window->find<QWidget>("zoneLines")->accessibleName(); };
        const QString masked = QString(6, QChar(0x2022)) + QStringLiteral("2C36UTO");
        auto zone = test::SheetWorld::zone();
        zone.marks = {{domain::MrzMark::Kind::Doubtful, 1, 1, '3', 0.5F},
                      {domain::MrzMark::Kind::Corrected, 1, 3, 'B', 0.5F}};
        m_window->stage->showZone(nullptr, &zone);
        QVERIFY2(lines().contains(masked), qPrintable(lines()));
        QCOMPARE(
            m_window->find<kit::PlainLabel>("zoneNotes")->text(),
            QStringLiteral("Line 2, character 4: taken otherwise than it looks because the check digit then agrees."));
        m_window->stage->openEditor();
        QVERIFY(lines().contains(QStringLiteral("L898902C36UTO")));
        QTest::keyClick(m_window->stage->focusWidget(), Qt::Key_Escape);
        QVERIFY(lines().contains(masked));
        zone.state = domain::MrzState::DigitsDisagree;
        m_window->stage->showZone(nullptr, &zone);
        QVERIFY(lines().contains(QStringLiteral("L898902C36UTO")));
    }

    /// The letter is in the picture, too. Nobody compares it.
    void theSexIsCoveredInTheStrip()
    {
        QVERIFY(m_window->show());
        auto look = documentOf(1476, 1039, 0); // all blue
        look.document->inspection.outline.shape = domain::DocumentShape::Booklet;
        look.document->inspection.outline.corners = {{{{0.1F, 0.1F}, {0.9F, 0.1F}, {0.9F, 0.9F}, {0.1F, 0.9F}}}};
        auto &mrz = look.document->inspection.mrz;
        mrz = test::SheetWorld::zone();
        // 44 cells of a fiftieth of the document's width, the lower line from 0.90 to 0.95 of its height
        const auto at = [](float x, float y) { return domain::PicturePoint{0.1F + 0.8F * x, 0.1F + 0.8F * y}; };
        mrz.zone.corners = {at(0.06F, 0.85F), at(0.94F, 0.85F), at(0.94F, 0.95F), at(0.06F, 0.95F)};
        m_window->stage->showZone(&look, &mrz);
        auto *strip = m_window->find<QWidget>("zoneStrip");
        QTRY_VERIFY(strip->isVisible() && strip->height() > 20);
        auto image = strip->grab().toImage();
        const QString canvas = m_window->theme->theme().colour(kit::Colour::Canvas).name();
        const auto colour = [&](double x, double y) { // of the document, 0…1
            const double width = image.height() / 0.24 * 1476 / 1039;
            return image.pixelColor(static_cast<int>((image.width() - width) / 2 + x * width),
                                    static_cast<int>((y - 0.76) / 0.24 * image.height()));
        };
        const double sex = 0.06 + 0.02 * 20.5;
        QCOMPARE(colour(sex, 0.925).name(), m_window->theme->theme().colour(kit::Colour::Canvas).name());
        QCOMPARE(colour(sex, 0.875).name(), QStringLiteral("#0000ff"));        // the line above
        QCOMPARE(colour(sex, 0.895).name(), QStringLiteral("#0000ff"));        // the whole of it
        QCOMPARE(colour(sex - 0.04, 0.925).name(), QStringLiteral("#0000ff")); // the characters beside
        QCOMPARE(colour(sex + 0.04, 0.925).name(), QStringLiteral("#0000ff"));
        const auto number = [](int place) { return 0.06 + 0.02 * (place - 0.5); };
        QCOMPARE(colour(number(1), 0.925).name(), canvas);
        QCOMPARE(colour(number(6), 0.925).name(), canvas);
        QCOMPARE(colour(number(8), 0.925).name(), QStringLiteral("#0000ff"));
        m_window->stage->openEditor();
        QTRY_VERIFY(strip->height() > 20);
        image = strip->grab().toImage();
        QCOMPARE(colour(number(3), 0.925).name(), QStringLiteral("#0000ff"));
        QCOMPARE(colour(sex, 0.925).name(), canvas);
    }

    void whatCouldNotBeLookedAtIsSaid()
    {
        QVERIFY(m_window->show());
        QVERIFY(m_window->words().contains(QStringLiteral("No side of a document has been read yet.")));
        EvidenceLook side;
        m_window->stage->showZone(&side, nullptr);
        QVERIFY(m_window->words().contains(QStringLiteral("The document is being read.")));
        side.documentFailure = ErrorCode::DecoderTimeout;
        m_window->stage->showZone(&side, nullptr);
        QVERIFY(m_window->words().contains(QStringLiteral("could not be looked at")));
        for (const auto state : {domain::MrzState::NotFound, domain::MrzState::TooSmall,
                                 domain::MrzState::UnknownFormat, domain::MrzState::DigitsAgree}) {
            const auto zone = test::SheetWorld::zone(state);
            m_window->stage->showZone(nullptr, &zone);
            QVERIFY(m_window->find<QWidget>("typeZone")->isVisible());
        }
    }

    void hostileValuesAreText()
    {
        for (const auto &hostile : test::hostileTexts()) {
            open();
            for (auto &one : m_window->world.applicants.known.begin()->second.applicant.values)
                if (one.field != ApplicantField::BirthDate)
                    one.value = hostile;
            m_window->stage->show(m_window->application);
            m_window->sheet.show(m_window->application);
            QTRY_VERIFY(!m_window->sheet.isComing());
            const bool isTooLong = hostile.size() > 1024;
            QCOMPARE(m_window->sheet.failure(), isTooLong ? std::optional(ErrorCode::TooLarge) : std::nullopt);
            QVERIFY(isTooLong == m_window->sheet.table().rows.empty());
            m_window->stage->setProviderShown(true);
            domain::MrzFinding zone = test::SheetWorld::zone();
            zone.lines = {hostile.left(200).toStdString(), std::string(1, '\0'), {}};
            m_window->stage->showZone(nullptr, &zone);
            m_window->sheet.setReadZone(zone);
            m_window->window.grab();
            QCOMPARE(test::harmful(*m_window->stage).join(u" | "_qs), QString());
        }
    }

    void everythingHasANameAndFits()
    {
        for (const int percent : {100, 200}) {
            for (const int width : {900, 1600}) {
                kit::Appearance appearance;
                appearance.textPercent = percent;
                open(appearance, width);
                m_window->value(ApplicantField::GivenNames, domain::ValueSource::Account).value =
                    QStringLiteral("Camille");
                QVERIFY(m_window->show());
                auto zone = test::SheetWorld::zone(domain::MrzState::DigitsDisagree);
                zone.marks = {{domain::MrzMark::Kind::Doubtful, 0, 6, '5', 0.7F}};
                m_window->stage->showZone(nullptr, &zone);
                m_window->stage->openEditor();
                QTRY_COMPARE(test::clipped(*m_window->stage), QStringList());
                QCOMPARE(test::nameless(*m_window->stage).join(u" | "_qs), QString());
            }
        }
    }

private:
    void open(const kit::Appearance &appearance = {}, int width = 900)
    {
        m_window = std::make_unique<test::DataWindow>(appearance, width);
    }
    /// Red above `redUntil`, blue below.
    static EvidenceLook documentOf(int width, int height, int redUntil)
    {
        std::vector<std::byte> bytes;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                for (const int channel : {y < redUntil ? 0 : 0xFF, 0, y < redUntil ? 0xFF : 0, 0xFF})
                    bytes.push_back(static_cast<std::byte>(channel));
        EvidenceLook look;
        look.document.emplace();
        look.document->rectified = std::make_shared<const PixelBuffer>(
            PixelBuffer::create(SealedMemory::of(bytes).value(), width, height).value());
        return look;
    }
    QStringList shownTitles(const char *list) const
    {
        QStringList titles;
        for (const auto *one :
             m_window->find<QWidget>(list)->findChildren<kit::PlainLabel *>(QStringLiteral("statedTitle")))
            if (one->isVisible())
                titles << one->text();
        return titles;
    }
    kit::StateView *state() const { return m_window->find<kit::StateView>("valuesState"); }

    std::unique_ptr<test::DataWindow> m_window;
};

VIGIE_TEST(DataStageTest);
#include "DataStageTest.moc"
