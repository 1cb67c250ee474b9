// moc of Qt 6.4 cannot parse <chrono> when nothing of the standard library came before it.
#include "tests/support/TestCase.h"

#include "tests/support/Pictures.h"
#include "tests/widgets/certification/PageChecks.h"
#include "tests/widgets/certification/SheetWorld.h"
#include "widgets/certification/DataStage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
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
    void init() { open({}); }
    void cleanup()
    {
        m_window.reset();
        m_sheet.reset();
    }

    void whatDiffersIsSaidInWordsBesideItsColour()
    {
        value(ApplicantField::GivenNames, domain::ValueSource::Account).value = QStringLiteral("Camille");
        value(ApplicantField::BankHolder, domain::ValueSource::Bank).value = QStringLiteral("M SOMEBODY ELSE");
        show();
        QVERIFY(cell("Given names, Printed: ALIX MARIE, differs"));
        QVERIFY(cell("Account holder, Provider: M SOMEBODY ELSE, differs"));
        QVERIFY(cell("Surname, Printed: SAMPLE, agrees"));
        auto *lit = cell("Given names, Printed: ALIX MARIE, differs");
        auto *tag = lit->findChild<kit::StatusTag *>();
        QVERIFY(tag->isVisible());
        QCOMPARE(tag->word(), QStringLiteral("differs"));
        QCOMPARE(tag->tone(), domain::Tone::Danger);
        auto *quiet = cell("Surname, Printed: SAMPLE, agrees");
        QVERIFY(!quiet->findChild<kit::StatusTag *>()->isVisible());
        // The ground of what differs is another one, with a line around it.
        QVERIFY(lit->grab().toImage().pixelColor(lit->width() / 2, 3) !=
                quiet->grab().toImage().pixelColor(quiet->width() / 2, 3));
    }

    void theGravestFindingComesFirstWithWhatFollows()
    {
        for (const auto source : {domain::ValueSource::Account, domain::ValueSource::Printed})
            value(ApplicantField::BirthDate, source).value = QStringLiteral("2008-03-03");
        value(ApplicantField::GivenNames, domain::ValueSource::Account).value = QStringLiteral("Camille");
        show();
        const auto titles = shownTitles("findingList");
        QCOMPARE(titles.front(), QStringLiteral("Under 18"));
        QVERIFY(titles.contains(QStringLiteral("Name differs")));
        QVERIFY(words().contains(QStringLiteral("17 on the day of signing")));
        QVERIFY(words().contains(QStringLiteral("Report a suspected minor.")));
        QVERIFY(words().contains(QStringLiteral("Valid, last day: 31 December 2031")));
    }

    void nothingFoundSaysNoMoreThanThat()
    {
        show();
        m_stage->showZone(nullptr, nullptr);
        m_sheet->setReadZone(test::SheetWorld::zone());
        QTRY_VERIFY(find<QWidget>("noFindings")->isVisible());
        QVERIFY(words().contains(QStringLiteral("not that the document is genuine")));
        QVERIFY(!words().contains(QStringLiteral("verified"), Qt::CaseInsensitive));
        QVERIFY(words().contains(QStringLiteral("30 on the day of signing")));
    }

    void aDerivedEndCitesItsRule()
    {
        m_application.document = domain::DocumentKind::IdentityCard;
        value(ApplicantField::ExpiryDate, domain::ValueSource::Printed).value.clear();
        show();
        auto zone = test::SheetWorld::zone();
        zone.lines = {"IDFRASAMPLE<<<<<<<<<<<<<<<<<<<751001", "1606751000011ALIX<<MARIE<<<9601019F7"};
        m_sheet->setReadZone(zone);
        QTRY_VERIFY(words().contains(QStringLiteral("decree 2013-1188")));
        QVERIFY(words().contains(QStringLiteral("between ")));
    }

    void theProviderWaitsForTheAnswer()
    {
        show();
        QVERIFY(words().contains(QStringLiteral("Provider: after your answer")));
        QVERIFY(cell("Surname, Provider: After your answer"));
        QVERIFY(!words().contains(QStringLiteral("UTO"))); // what only a provider read
        m_stage->setProviderShown(true);
        QTRY_VERIFY(cell("Surname, Provider: SAMPLE, agrees"));
        QVERIFY(!words().contains(QStringLiteral("after your answer")));
        QVERIFY(words().contains(QStringLiteral("UTO")));
    }

    void everyStateHasItsWordsAndOneAction()
    {
        m_world->applicants.slow = true;
        m_stage->show(m_application);
        m_sheet->show(m_application);
        QTRY_VERIFY(find<QWidget>("valuesComing")->isVisible());
        m_world->applicants.failWith = ErrorCode::Unreachable;
        m_world->applicants.answerAll();
        QTRY_VERIFY(state()->isVisible());
        QVERIFY(!find<QWidget>("valuesComing")->isVisible());
        QCOMPARE(state()->state(), kit::StateView::State::Offline);
        QVERIFY(state()->sentence().contains(QStringLiteral("never kept on this machine")));
        m_world->applicants.slow = false;
        m_world->applicants.failWith = ErrorCode::ServerError;
        click(state()->findChild<QWidget *>(QStringLiteral("stateAction")));
        QTRY_COMPARE(state()->state(), kit::StateView::State::Error);
        m_world->applicants.failWith = ErrorCode::Permission;
        click(state()->findChild<QWidget *>(QStringLiteral("stateAction")));
        QTRY_COMPARE(state()->state(), kit::StateView::State::NoPermission);
        QVERIFY(!state()->findChild<QWidget *>(QStringLiteral("stateAction"))->isVisible()); // asking again is no help
        QVERIFY(words().contains(QStringLiteral("Known when the values are here.")));
    }

    void backOnlineTheValuesComeBySelf()
    {
        m_world->applicants.failWith = ErrorCode::Unreachable;
        m_stage->setOnline(false);
        m_stage->show(m_application);
        m_sheet->show(m_application);
        QTRY_VERIFY(state()->isVisible());
        m_world->applicants.failWith.reset();
        m_stage->setOnline(true);
        QTRY_VERIFY(cell("Surname, Account: Sample"));
        QVERIFY(!state()->isVisible());
    }

    void theNumberIsMaskedAndItsButtonAsks()
    {
        show();
        QVERIFY(!words().contains(QStringLiteral("L898902C3")));
        QSignalSpy wanted(m_stage, &DataStage::revealWanted);
        auto *button = find<kit::Button>("revealNumber", true);
        QVERIFY(button);
        click(button);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<domain::RevealOf>(), domain::RevealOf::DocumentNumber);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(wanted.size(), 2);
        m_stage->askReveal();
        QCOMPARE(wanted.size(), 3);
        m_stage->clear();
        m_sheet->clear();
        m_stage->askReveal(); // nothing is masked
        QCOMPARE(wanted.size(), 3);
    }

    /// Lower case, « and spaces, with Enter for what is left of a line.
    void theZoneIsTypedByKeys()
    {
        show();
        const auto unreadable = test::SheetWorld::zone(domain::MrzState::Unreadable);
        m_stage->showZone(nullptr, &unreadable);
        m_sheet->setReadZone(unreadable);
        QVERIFY(words().contains(QStringLiteral("blurred, glaring or covered")));
        click(find<kit::Button>("typeZone"));
        QTRY_COMPARE(focus(), QStringLiteral("zoneLine1"));
        QCOMPARE(find<QComboBox>("zoneSize")->currentText(), QStringLiteral("Passport or visa: 2 lines of 44"));
        QCOMPARE(checks(), QStringList(5, QStringLiteral("not typed yet")));
        type(QString::fromUtf8("p<uto sample«alix<marie"));
        QCOMPARE(line(1)->text(), QStringLiteral("P<UTOSAMPLE<<ALIX<MARIE"));
        press(Qt::Key_Return);
        QCOMPARE(line(1)->text(), QString::fromLatin1(test::SheetWorld::Zone1));
        QTRY_COMPARE(focus(), QStringLiteral("zoneLine2"));
        type(QStringLiteral("l898902c36"));
        QCOMPARE(checks().front(), QStringLiteral("agrees"));
        type(QStringLiteral("uto9601018"));
        QCOMPARE(checks()[1], QStringLiteral("does not agree"));
        press(Qt::Key_Backspace);
        type(QString::fromLatin1(test::SheetWorld::Zone2).mid(19).toLower());
        QCOMPARE(checks(), QStringList(5, QStringLiteral("agrees")));
        QVERIFY(cell("Surname, Zone: SAMPLE, agrees"));
        QVERIFY(words().contains(QStringLiteral("typed here is compared")));
        QVERIFY(m_sheet->zone() && m_sheet->zone()->checkDigitsAgree());
        press(Qt::Key_Escape);
        QTRY_COMPARE(focus(), QStringLiteral("dataPage"));
        QVERIFY(line(2)->isVisible()); // what was typed stays
        QCOMPARE(m_sheet->zoneFrom(), ApplicantSheet::ZoneFrom::Typed);
        m_stage->clear();
        m_sheet->clear();
        QVERIFY(line(1)->text().isEmpty() && line(2)->text().isEmpty());
        line(1)->undo();
        QVERIFY(line(1)->text().isEmpty());
    }

    void linesGoOnByThemselvesAndBack()
    {
        show();
        m_stage->openEditor();
        type(QString::fromLatin1(test::SheetWorld::Zone1));
        QTRY_COMPARE(focus(), QStringLiteral("zoneLine2"));
        press(Qt::Key_Return); // as a reader of documents sends it after a line
        QVERIFY(line(2)->text().isEmpty());
        press(Qt::Key_Backspace); // nothing here: back to the line before
        QTRY_COMPARE(focus(), QStringLiteral("zoneLine1"));
        press(Qt::Key_Down);
        QTRY_COMPARE(focus(), QStringLiteral("zoneLine2"));
        press(Qt::Key_Up);
        QTRY_COMPARE(focus(), QStringLiteral("zoneLine1"));
        for (int i = 0; i < 44; ++i)
            press(Qt::Key_Backspace);
        QCOMPARE(m_sheet->zoneFrom(), ApplicantSheet::ZoneFrom::Nowhere);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!line(1)->isVisible()); // nothing was typed
        QVERIFY(find<QWidget>("typeZone")->isVisible());
    }

    void whatNoZoneHasIsLeftOutAndSaid()
    {
        show();
        m_stage->openEditor();
        type(QString::fromUtf8("I<É-"));
        QCOMPARE(line(1)->text(), QStringLiteral("I<"));
        QVERIFY(words().contains(QStringLiteral("something else was left out")));
        find<QComboBox>("zoneSize")->setCurrentIndex(0);
        Q_EMIT find<QComboBox>("zoneSize")->activated(0);
        type(QString(28, QLatin1Char('X')));
        press(Qt::Key_Return);
        type(QString(30, QLatin1Char('<')));
        type(QString(30, QLatin1Char('<')));
        QVERIFY(!words().contains(QStringLiteral("left out")));
        line(1)->clear();
        line(1)->setFocus();
        type(QString(30, QLatin1Char('X')));
        QVERIFY(words().contains(QStringLiteral("No document's zone of this size begins like this.")));
    }

    void nothingTypedCanBeCopied()
    {
        show();
        m_stage->openEditor();
        type(QStringLiteral("P<UTOSAMPLE"));
        auto *clipboard = QGuiApplication::clipboard();
        clipboard->setText(QStringLiteral("before"));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(clipboard->text(), QStringLiteral("before"));
        QCOMPARE(line(1)->text(), QStringLiteral("P<UTOSAMPLE"));
        line(1)->deselect();
        QTest::mouseDClick(line(1), Qt::LeftButton, {}, QPoint(30, line(1)->height() / 2));
        QVERIFY(!line(1)->hasSelectedText());
        QCOMPARE(line(1)->contextMenuPolicy(), Qt::NoContextMenu);
    }

    void doubtfulAndCorrectedCharactersAreSaid()
    {
        show();
        auto zone = test::SheetWorld::zone(domain::MrzState::DigitsDisagree);
        using Kind = domain::MrzMark::Kind;
        zone.marks = {{Kind::Doubtful, 0, 6, '5', 0.7F},
                      {Kind::Corrected, 1, 0, 'I', 0.6F},
                      {Kind::Doubtful, 1, 4, '9', 0.8F},
                      {Kind::Doubtful, 1, 20, 'M', 0.5F},   // the sex: not shown, not said
                      {Kind::Doubtful, 9, 200, 'X', 0.5F}}; // where nothing is
        m_stage->showZone(nullptr, &zone);
        const QString said = find<kit::PlainLabel>("zoneNotes")->text();
        QCOMPARE(said, QStringLiteral("Line 1, character 7: A is doubtful, may be 5.\n"
                                      "Line 2, character 1: looks like I, taken as L because the check digit then "
                                      "agrees.\n"
                                      "Line 2, character 5: 9 is doubtful."));
        const QString lines = find<QWidget>("zoneLines")->accessibleName();
        QVERIFY(lines.contains(QString::fromLatin1(test::SheetWorld::Zone1)));
        QVERIFY(!lines.contains(QString::fromLatin1(test::SheetWorld::Zone2))); // its letter for the sex is hidden
        QVERIFY(lines.contains(QString::fromLatin1(test::SheetWorld::Zone2).replace(20, 1, QChar(0x2022))));
        const auto plain = find<QWidget>("zoneLines")->grab().toImage();
        zone.marks.clear();
        m_stage->showZone(nullptr, &zone);
        QVERIFY(find<QWidget>("zoneLines")->grab().toImage() != plain);
        QVERIFY(!find<QWidget>("zoneNotes")->isVisible());
    }

    /// The strip is the lower part of the document: its portrait lies above, and every pixel goes with the application.
    void theStripShowsTheZoneAndNoPortrait()
    {
        show();
        for (const auto shape : {domain::DocumentShape::Card, domain::DocumentShape::Booklet}) {
            const bool isCard = shape == domain::DocumentShape::Card;
            const int height = isCard ? 638 : 1039;
            const double share = isCard ? 0.36 : 0.24;
            auto look = documentOf(isCard ? 1011 : 1476, height, static_cast<int>(height * (1 - share)) - 1);
            look.document->inspection.outline.shape = shape;
            std::weak_ptr<const PixelBuffer> pixels = look.document->rectified;
            const auto zone = test::SheetWorld::zone();
            m_stage->showZone(&look, &zone);
            look.document.reset();
            auto *strip = find<QWidget>("zoneStrip");
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
            m_stage->clear();
            QVERIFY(pixels.expired());
            QVERIFY(!strip->isVisible());
            m_stage->show(m_application);
        }
    }

    /// The letter is in the picture, too. Nobody compares it.
    void theSexIsCoveredInTheStrip()
    {
        show();
        auto look = documentOf(1476, 1039, 0); // all blue
        look.document->inspection.outline.shape = domain::DocumentShape::Booklet;
        look.document->inspection.outline.corners = {{{{0.1F, 0.1F}, {0.9F, 0.1F}, {0.9F, 0.9F}, {0.1F, 0.9F}}}};
        auto &mrz = look.document->inspection.mrz;
        mrz = test::SheetWorld::zone();
        // 44 cells of a fiftieth of the document's width, the lower line from 0.90 to 0.95 of its height
        const auto at = [](float x, float y) { return domain::PicturePoint{0.1F + 0.8F * x, 0.1F + 0.8F * y}; };
        mrz.zone.corners = {at(0.06F, 0.85F), at(0.94F, 0.85F), at(0.94F, 0.95F), at(0.06F, 0.95F)};
        m_stage->showZone(&look, &mrz);
        auto *strip = find<QWidget>("zoneStrip");
        QTRY_VERIFY(strip->isVisible() && strip->height() > 20);
        const auto image = strip->grab().toImage();
        const auto colour = [&](double x, double y) { // of the document, 0…1
            const double width = image.height() / 0.24 * 1476 / 1039;
            return image.pixelColor(static_cast<int>((image.width() - width) / 2 + x * width),
                                    static_cast<int>((y - 0.76) / 0.24 * image.height()));
        };
        const double sex = 0.06 + 0.02 * 20.5;
        QCOMPARE(colour(sex, 0.925).name(), m_theme->theme().colour(kit::Colour::Canvas).name());
        QCOMPARE(colour(sex, 0.875).name(), QStringLiteral("#0000ff"));        // the line above
        QCOMPARE(colour(sex - 0.04, 0.925).name(), QStringLiteral("#0000ff")); // the characters beside
        QCOMPARE(colour(sex + 0.04, 0.925).name(), QStringLiteral("#0000ff"));
    }

    void whatCouldNotBeLookedAtIsSaid()
    {
        show();
        QVERIFY(words().contains(QStringLiteral("No side of a document has been read yet.")));
        EvidenceLook side;
        m_stage->showZone(&side, nullptr);
        QVERIFY(words().contains(QStringLiteral("The document is being read.")));
        side.documentFailure = ErrorCode::DecoderTimeout;
        m_stage->showZone(&side, nullptr);
        QVERIFY(words().contains(QStringLiteral("could not be looked at")));
        for (const auto state : {domain::MrzState::NotFound, domain::MrzState::TooSmall,
                                 domain::MrzState::UnknownFormat, domain::MrzState::DigitsAgree}) {
            const auto zone = test::SheetWorld::zone(state);
            m_stage->showZone(nullptr, &zone);
            QVERIFY(find<QWidget>("typeZone")->isVisible());
        }
    }

    void hostileValuesAreText()
    {
        for (const auto &hostile : test::hostileTexts()) {
            open({});
            for (auto &one : m_world->applicants.known.begin()->second.applicant.values)
                if (one.field != ApplicantField::BirthDate)
                    one.value = hostile;
            m_stage->show(m_application);
            m_sheet->show(m_application);
            QTRY_VERIFY(!m_sheet->isComing());
            const bool isTooLong = hostile.size() > 1024;
            QCOMPARE(m_sheet->failure(), isTooLong ? std::optional(ErrorCode::TooLarge) : std::nullopt);
            QVERIFY(isTooLong == m_sheet->table().rows.empty());
            m_stage->setProviderShown(true);
            domain::MrzFinding zone = test::SheetWorld::zone();
            zone.lines = {hostile.left(200).toStdString(), std::string(1, '\0'), {}};
            m_stage->showZone(nullptr, &zone);
            m_sheet->setReadZone(zone);
            m_window->grab();
            QCOMPARE(test::harmful(*m_stage).join(u" | "_qs), QString());
        }
    }

    void everythingHasANameAndFits()
    {
        for (const int percent : {100, 200}) {
            for (const int width : {900, 1600}) {
                kit::Appearance appearance;
                appearance.textPercent = percent;
                open(appearance, width);
                value(ApplicantField::GivenNames, domain::ValueSource::Account).value = QStringLiteral("Camille");
                show();
                auto zone = test::SheetWorld::zone(domain::MrzState::DigitsDisagree);
                zone.marks = {{domain::MrzMark::Kind::Doubtful, 0, 6, '5', 0.7F}};
                m_stage->showZone(nullptr, &zone);
                m_stage->openEditor();
                QTRY_COMPARE(test::clipped(*m_stage), QStringList());
                QCOMPARE(test::nameless(*m_stage).join(u" | "_qs), QString());
            }
        }
    }

private:
    void open(const kit::Appearance &appearance, int width = 900)
    {
        cleanup();
        m_theme = kit::ThemeSource::create(appearance).value();
        m_world = std::make_unique<test::SheetWorld>();
        m_application = m_world->add();
        m_sheet = std::make_unique<ApplicantSheet>(m_world->ports(), nullptr);
        m_window = std::make_unique<QWidget>();
        m_stage = new DataStage(*m_theme, *m_sheet, m_window.get());
        m_window->resize(width, 700);
        m_stage->resize(width, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void show()
    {
        m_stage->show(m_application);
        m_sheet->show(m_application);
        QTRY_VERIFY(!m_sheet->table().rows.empty());
        QTRY_VERIFY(find<QWidget>("valueGrid")->isVisible());
    }
    domain::ApplicantValue &value(ApplicantField field, domain::ValueSource source)
    {
        auto &values = m_world->applicants.known.begin()->second.applicant.values;
        return *std::ranges::find_if(values,
                                     [&](const auto &one) { return one.field == field && one.source == source; });
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
    template <typename Widget> Widget *find(const char *name, bool visible = false) const
    {
        for (auto *one : m_stage->findChildren<Widget *>(QLatin1StringView(name)))
            if (!visible || one->isVisible())
                return one;
        return nullptr;
    }
    ValueCell *cell(const char *name) const
    {
        for (auto *one : m_stage->findChildren<ValueCell *>())
            if (one->isVisible() && one->accessibleName().remove(QChar(0x200B)) == QString::fromUtf8(name))
                return one;
        return nullptr;
    }
    QStringList shownTitles(const char *list) const
    {
        QStringList titles;
        for (const auto *one : find<QWidget>(list)->findChildren<kit::PlainLabel *>(QStringLiteral("statedTitle")))
            if (one->isVisible())
                titles << one->text();
        return titles;
    }
    QStringList checks() const
    {
        QStringList words;
        for (const auto *tag : m_stage->findChildren<kit::StatusTag *>(QStringLiteral("zoneCheck")))
            if (tag->isVisible())
                words << tag->word().section(QStringLiteral(": "), 1);
        return words;
    }
    kit::StateView *state() const { return find<kit::StateView>("valuesState"); }
    QLineEdit *line(int number) const
    {
        return m_stage->findChild<QLineEdit *>(QStringLiteral("zoneLine%1").arg(number));
    }
    QString words() const { return test::wordsOn(*m_stage); }
    QString focus() const { return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) { // the line may change with every letter
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(m_window->focusWidget(), &event);
        }
    }
    static void click(QWidget *widget)
    {
        QVERIFY(widget && widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<test::SheetWorld> m_world;
    std::unique_ptr<ApplicantSheet> m_sheet;
    std::unique_ptr<QWidget> m_window;
    DataStage *m_stage = nullptr;
    domain::Application m_application;
};

VIGIE_TEST(DataStageTest);
#include "DataStageTest.moc"
