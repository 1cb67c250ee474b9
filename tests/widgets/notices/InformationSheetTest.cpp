#include "widgets/notices/InformationSheet.h"
#include "tests/widgets/notices/NoticeWindow.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;
using Stage = InformationFlow::Stage;
using State = InformationState;
using Work = InformationWork;

/// An order to give information as people record, verify, answer and hand it over: by keys, in a real window.
class InformationSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(world().notice(1));
        permit({"export.create"});
    }
    void cleanup() { m_window.reset(); }

    void itIsRecordedByKeys()
    {
        QVERIFY(open());
        QVERIFY(word().contains(QStringLiteral("No order")));
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        auto *kind = m_window->find<QComboBox>("informationKind");
        QVERIFY(kind->hasFocus());
        QVERIFY(word().contains(QStringLiteral("kind of authority")));
        QVERIFY(!act()->isEnabled());
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Tab);
        type(QStringLiteral("Parquet de Villexemple"));
        line("informationMemberState")->setText(QStringLiteral("fr"));
        line("informationReference")->setText(QStringLiteral("PV 1"));
        line("informationMember")->setText(QStringLiteral("member-1"));
        m_window->find<QCheckBox>("informationScope1")->setChecked(true);
        m_window->find<QCheckBox>("informationScope6")->setChecked(true);
        line("informationFrom")->setText(QStringLiteral("2026-01-01"));
        line("informationUntil")->setText(QStringLiteral("2026-01-31"));
        QVERIFY2(act()->isEnabled(), qPrintable(word()));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().orders.size(), std::size_t{1});
        const auto &entry = fake().orders.front().entry;
        QCOMPARE(entry.kind, InformationAuthority::Judge);
        QCOMPARE(entry.authority, QStringLiteral("Parquet de Villexemple"));
        QCOMPARE(entry.memberState, std::string("FR"));
        QCOMPARE(entry.scope, (std::set{HeldData::Account, HeldData::Publications}));
        QVERIFY(*entry.until - *entry.from == std::chrono::days(31)); // the last day is meant, too
        QVERIFY(!entry.dueAt);
        QTRY_COMPARE(act()->text(), QStringLiteral("Authority verified"));
        QVERIFY(m_window->words("informationClock").contains(QStringLiteral("none is invented")));
        QVERIFY(m_window->words("informationFaults").contains(QStringLiteral("legal basis")));
    }

    void whatCannotBeIsSaidBeforeItIsSent_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no date") << QByteArray("informationReceived") << QStringLiteral("yesterday")
                                 << QStringLiteral("in the future");
        QTest::newRow("ahead") << QByteArray("informationReceived") << QStringLiteral("2126-01-01 08:00")
                               << QStringLiteral("in the future");
        QTest::newRow("issued after") << QByteArray("informationIssued") << QStringLiteral("2126-01-01 08:00")
                                      << QStringLiteral("issued after");
        QTest::newRow("state") << QByteArray("informationMemberState") << QStringLiteral("1F")
                               << QStringLiteral("two capital letters");
        QTest::newRow("direction") << QByteArray("informationReference") << QStringLiteral("PV \u202E71")
                                   << QStringLiteral("hidden characters");
    }
    void whatCannotBeIsSaidBeforeItIsSent()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        QVERIFY(open());
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        m_window->find<QComboBox>("informationKind")->setCurrentIndex(0);
        QVERIFY(act()->isEnabled());
        line(field.constData())->setText(text);
        QVERIFY2(word().contains(said), qPrintable(word()));
        QVERIFY(!act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(fake().orders.empty());
    }

    void itIsVerifiedAndPreparedByKeys()
    {
        add(State::Received);
        QVERIFY(open());
        QVERIFY(m_window->find<QComboBox>("informationNext")->hasFocus());
        m_window->press(Qt::Key_Tab);
        QVERIFY(m_window->find<QComboBox>("informationCheck")->hasFocus());
        m_window->press(Qt::Key_Down);
        m_window->press(Qt::Key_Tab);
        QVERIFY(!act()->isEnabled());
        type(QStringLiteral("standard"));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().orders.front().state, State::Verified);
        QCOMPARE(fake().orders.front().verification->how, AuthorityCheck::CalledBack);
        QTRY_COMPARE(act()->text(), QStringLiteral("Prepare the answer"));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().orders.front().state, State::Prepared);
        QTRY_VERIFY(m_window->words("informationAnswer").contains(QStringLiteral("not held")));
        QVERIFY(!m_window->words("informationAnswer").contains(fake().held)); // values are read on purpose
    }

    void whoPreparedDoesNotRelease()
    {
        add(State::Prepared, world().connection.session()->person);
        QVERIFY(open());
        QVERIFY(word().contains(QStringLiteral("another person releases it")));
        auto *next = m_window->find<QComboBox>("informationNext");
        next->setCurrentIndex(next->findText(QStringLiteral("Release the answer")));
        Q_EMIT next->activated(next->currentIndex());
        QCOMPARE(act()->text(), QStringLiteral("Release the answer"));
        QVERIFY(!act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        // Also without the button.
        sheet().flow().work(sheet().flow().orders().front(), Work::Release);
        QCOMPARE(fake().orders.front().state, State::Prepared);
    }

    void anotherReadsReleasesAndHandsOver()
    {
        add(State::Prepared, PersonId("kim"));
        fake().asksForCode = true;
        QVERIFY(open());
        QCOMPARE(act()->text(), QStringLiteral("Read what is told"));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        auto *code = line("informationCode");
        QTRY_VERIFY(code->hasFocus());
        QVERIFY(word().contains(QStringLiteral("that it is you")));
        fake().asksForCode = false;
        type(QStringLiteral("123456"));
        m_window->press(Qt::Key_Return);
        QTRY_VERIFY(m_window->words("informationAnswer").contains(fake().held));
        QVERIFY(code->isHidden());

        QTRY_COMPARE(act()->text(), QStringLiteral("Release the answer"));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().orders.front().state, State::Released);
        QTRY_COMPARE(act()->text(), QStringLiteral("Make the files"));
        line("informationFolder")->setText(QStringLiteral("/nowhere"));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().kept.size(), std::size_t{1});
        QVERIFY(!fake().kept.front().answer->parts.front().values.empty());
        QTRY_VERIFY(m_window->words("informationResult").contains(QStringLiteral(".json")));
        QTRY_COMPARE(act()->text(), QStringLiteral("I have handed it over"));
        line("informationReceipt")->setText(QStringLiteral("AR 7"));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().orders.front().state, State::HandedOver);
        QCOMPARE(fake().orders.front().receipt, QStringLiteral("AR 7"));
        QTRY_COMPARE(act()->text(), QStringLiteral("Tell the person"));
        QVERIFY(m_window->words("informationTelling").contains(QStringLiteral("to be told now")));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(fake().orders.front().toldAt);
    }

    void aProhibitionIsShownAndHeldTo()
    {
        add(State::HandedOver, PersonId("kim"));
        fake().orders.front().entry.silence =
            DoNotNotify{QStringLiteral("Article 11"), world().now() + std::chrono::hours(1)};
        QVERIFY(open());
        QVERIFY(m_window->words("informationTelling").contains(QStringLiteral("Article 11")));
        auto *next = m_window->find<QComboBox>("informationNext");
        next->setCurrentIndex(next->findText(QStringLiteral("Tell the person")));
        Q_EMIT next->activated(next->currentIndex());
        QVERIFY(word().contains(QStringLiteral("forbids")));
        QVERIFY(!act()->isEnabled());
        // Of what was handed over only the prohibition is corrected.
        next->setCurrentIndex(next->findText(QStringLiteral("Correct the order")));
        Q_EMIT next->activated(next->currentIndex());
        QVERIFY(!line("informationAuthority")->isVisible());
        QVERIFY(line("informationSilenceBasis")->isVisible());
        QVERIFY(!act()->isEnabled()); // nothing is changed yet
        m_window->find<QCheckBox>("informationSilenced")->setChecked(false);
        QVERIFY(act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!fake().orders.front().entry.silence);
        QTRY_COMPARE(act()->text(), QStringLiteral("Tell the person"));
        QVERIFY(act()->isEnabled());
    }

    void whatItLacksIsSaidAndAskedBack()
    {
        add(State::Verified);
        fake().orders.front().entry.basis.clear();
        QVERIFY(open());
        QVERIFY(m_window->words("informationFaults").contains(QStringLiteral("legal basis")));
        QCOMPARE(act()->text(), QStringLiteral("Ask the authority back"));
        QVERIFY(!act()->isEnabled());
        m_window->find<QPlainTextEdit>("informationWords")->setPlainText(QStringLiteral("On what law?"));
        QVERIFY(act()->isEnabled());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fake().orders.front().state, State::AskedBack);
        QCOMPARE(fake().said, QStringLiteral("On what law?"));
    }

    void theMostPressingStandsFirst()
    {
        add(State::Received);
        auto danger = fake().orders.front();
        danger.id = InformationOrderId("danger");
        danger.entry.authority = QStringLiteral("Brigade");
        danger.entry.urgency = InformationUrgency::DangerToLife;
        danger.entry.receivedAt = world().now();
        fake().orders.push_back(danger);
        QVERIFY(open());
        QCOMPARE(sheet().flow().orders().front().id, danger.id);
        QVERIFY(m_window->words("informationClock").contains(QStringLiteral("Danger to life")));
    }

    void whoMayNotIsTold()
    {
        auto session = *world().connection.session();
        session.permissions.erase("order.inform");
        world().connection.signInAs(session);
        QVERIFY(m_window->start());
        QVERIFY(!m_window->action("notices.information-orders")->isEnabled());
        m_window->press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(!sheet().isOpen());
    }

    void itsStatesAreSaid_data()
    {
        QTest::addColumn<ErrorCode>("reason");
        QTest::addColumn<int>("state");
        using View = kit::StateView::State;
        QTest::newRow("role") << ErrorCode::Permission << static_cast<int>(View::NoPermission);
        QTest::newRow("fault") << ErrorCode::ServerError << static_cast<int>(View::Error);
    }
    void itsStatesAreSaid()
    {
        QFETCH(const ErrorCode, reason);
        QFETCH(const int, state);
        fake().failWith = reason;
        QVERIFY(m_window->start());
        m_window->press(Qt::Key_O, Qt::ControlModifier);
        auto *view = m_window->find<kit::StateView>("informationState");
        QTRY_COMPARE(static_cast<int>(view->state()), state);
    }

    void aRefusalKeepsWhatWasTyped()
    {
        add(State::Received);
        QVERIFY(open());
        m_window->find<QComboBox>("informationCheck")->setCurrentIndex(1);
        line("informationCheckNote")->setText(QStringLiteral("standard"));
        fake().failWith = ErrorCode::SecondPerson;
        QTest::mouseClick(act(), Qt::LeftButton);
        QTRY_VERIFY(word().contains(QStringLiteral("know the person")));
        QCOMPARE(line("informationCheckNote")->text(), QStringLiteral("standard"));
    }

    void itOpensByMouseAndNothingStaysAfterTheLock()
    {
        add(State::Prepared, PersonId("kim"));
        QVERIFY(m_window->start());
        QTest::mouseClick(m_window->find<QWidget>("button.notices.information-orders"), Qt::LeftButton);
        QTRY_COMPARE(sheet().flow().stage(), Stage::Open);
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->words("informationAnswer").contains(fake().held));
        m_window->desk->lock();
        QVERIFY(!sheet().isOpen());
        QVERIFY(sheet().flow().orders().empty());
        QVERIFY(line("informationAuthority")->text().isEmpty());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    test::FakeInforming &fake() { return world().informing; }
    InformationSheet &sheet() { return *m_window->find<InformationSheet>("informationSheet"); }
    kit::Button *act() { return m_window->find<kit::Button>("informationAct"); }
    QLineEdit *line(const char *name) { return m_window->find<QLineEdit>(name); }
    QString word() { return m_window->words("informationWord"); }
    void add(State state, const PersonId &preparer = {})
    {
        InformationOrder order;
        order.id = InformationOrderId("order-0");
        order.rev = 1;
        order.state = state;
        auto &entry = order.entry;
        entry.kind = InformationAuthority::Prosecutor;
        entry.authority = QStringLiteral("Parquet de Villexemple");
        entry.memberState = "FR";
        entry.basis = QStringLiteral("Article 60-1");
        entry.reasonsWithheld = true;
        entry.namesRedress = true;
        entry.language = "fr";
        entry.urgency = InformationUrgency::AsStated;
        entry.receivedAt = world().now() - std::chrono::hours(2) + Milliseconds(7); // no whole minute
        entry.issuedAt = entry.receivedAt - std::chrono::hours(9);
        entry.member = MemberId("member-1");
        entry.scope = {HeldData::Account, HeldData::Connections};
        entry.from = entry.receivedAt - std::chrono::hours(900);
        entry.until = entry.receivedAt;
        if (!preparer.empty()) {
            order.answer = InformationAnswer{
                {{HeldData::Account, 1, {{HeldField::Handle, fake().held, {}}}}, {HeldData::Connections, 0, {}}},
                false,
                preparer,
                QStringLiteral("Kim"),
                world().now()};
            order.steps = {{Work::Prepare, preparer, QStringLiteral("Kim"), world().now(), {}}};
        }
        fake().orders.push_back(order);
    }
    void permit(const std::set<std::string> &more)
    {
        auto session = *world().connection.session();
        session.permissions.insert(more.begin(), more.end());
        world().connection.signInAs(session);
    }
    bool open()
    {
        if (!m_window->start())
            return false;
        m_window->press(Qt::Key_O, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return sheet().flow().stage() == Stage::Open && sheet().flow().isLive(); });
    }
    void type(const QString &words) { QTest::keyClicks(m_window->desk->focusWidget(), words); }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(InformationSheetTest);
#include "InformationSheetTest.moc"
