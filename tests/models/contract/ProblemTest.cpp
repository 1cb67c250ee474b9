#include "models/contract/Problem.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::contract;

class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalReadsBack()
    {
        for (const auto code : {ErrorCode::ClaimLost,     ErrorCode::CommandRunning,    ErrorCode::Changed,
                                ErrorCode::PolicyChanged, ErrorCode::AlreadyDecided,    ErrorCode::Merged,
                                ErrorCode::Closed,        ErrorCode::IllegalTransition, ErrorCode::SecondPerson,
                                ErrorCode::PracticeFirst, ErrorCode::StepUpNeeded,      ErrorCode::WrongCode,
                                ErrorCode::Permission,    ErrorCode::CursorExpired,     ErrorCode::ScopeChanged,
                                ErrorCode::KeyReused,     ErrorCode::Refused,           ErrorCode::Unauthorized,
                                ErrorCode::NotFound,      ErrorCode::RateLimited}) {
            const auto problem = problemFor(code);
            QCOMPARE(errorFrom(problem.status, writeProblem(problem)).code, code);
        }
    }

    void theStatusAloneIsEnough_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("401") << 401 << ErrorCode::Unauthorized;
        QTest::newRow("403") << 403 << ErrorCode::Permission;
        QTest::newRow("redirect") << 302 << ErrorCode::NotThePlatform;
        QTest::newRow("409 without type") << 409 << ErrorCode::Refused;
        QTest::newRow("422") << 422 << ErrorCode::Refused;
        QTest::newRow("429") << 429 << ErrorCode::RateLimited;
        QTest::newRow("500") << 500 << ErrorCode::ServerError;
        QTest::newRow("503") << 503 << ErrorCode::Busy;
    }
    void theStatusAloneIsEnough()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorFrom(status, "<html>").code, code);
        QCOMPARE(errorFrom(status, R"({"type":"/problems/no-such"})").code, code);
    }

    void aTypeUnderTheWrongStatusIsNotBelieved()
    {
        QCOMPARE(errorFrom(500, R"({"type":"/problems/claim-lost"})").code, ErrorCode::ServerError);
    }
};

VIGIE_TEST(ProblemTest);
#include "ProblemTest.moc"
