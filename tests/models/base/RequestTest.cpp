#include "models/base/Request.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

#include <thread>

using namespace vigie;

namespace {

Result<int> half(int n)
{
    if (n % 2)
        return {ErrorCode::Invalid, "odd"};
    return n / 2;
}

Result<int> quarter(int n)
{
    TRY(const int first, half(n));
    TRY(const int second, half(first));
    return second;
}

} // namespace

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tryReturnsTheFirstError()
    {
        QCOMPARE(quarter(8).value(), 2);
        QCOMPARE(quarter(6).code(), ErrorCode::Invalid);
    }

    void deliversFromAnotherThread()
    {
        Reply<int> reply;
        int got = 0;
        deliver(reply.request(), this, [&](Result<int> answer) { got = answer.value(); });
        std::thread worker([reply] { reply.finish(42); });
        QTRY_COMPARE(got, 42);
        worker.join();
    }

    void deliversNothingToTheDead()
    {
        Reply<int> reply;
        bool called = false;
        auto *guard = new QObject;
        deliver(reply.request(), guard, [&](const Result<int> &) { called = true; });
        delete guard;
        reply.finish(1);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }

    void anAbandonedProducerDeliversCancelled()
    {
        std::optional<ErrorCode> code;
        {
            Reply<int> reply;
            deliver(reply.request(), this, [&](const Result<int> &answer) { code = answer.code(); });
        }
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, ErrorCode::Cancelled);
    }

    void cancelReachesTheProducer()
    {
        bool cancelled = false;
        Reply<int> reply;
        const auto request = reply.request([&] { cancelled = true; });
        request.cancel();
        QVERIFY(cancelled);
    }
};

VIGIE_TEST(RequestTest);
#include "RequestTest.moc"
