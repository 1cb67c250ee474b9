#pragma once

#include "tests/support/FakeAccountMeasures.h"
#include "tests/support/FakeCaseFeed.h"
#include "tests/support/FakeCaseReader.h"
#include "tests/support/FakeClaiming.h"
#include "tests/support/FakeComplaining.h"
#include "tests/support/FakeConnection.h"
#include "tests/support/FakeDeliberating.h"
#include "tests/support/FakeDisputing.h"
#include "tests/support/FakeDraftStore.h"
#include "tests/support/FakeHostNoticing.h"
#include "tests/support/FakeInforming.h"
#include "tests/support/FakeLetterKeeping.h"
#include "tests/support/FakeMessages.h"
#include "tests/support/FakeNoticeFiles.h"
#include "tests/support/FakeNoticeReader.h"
#include "tests/support/FakeNoticing.h"
#include "tests/support/FakePictureSource.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/FakeReferring.h"
#include "tests/support/FakeRestating.h"
#include "tests/support/FakeStatementTemplates.h"
#include "tests/support/FakeViewing.h"
#include "tests/support/ManualClock.h"
#include "widgets/notices/NoticePorts.h"

namespace vigie::test {

/// Everything the notice desk stands on, in memory.
struct NoticeFakes
{
    NoticeFakes(); // made in one place: every file of tests that made them itself compiled all of them
    ~NoticeFakes();

    FakeCaseFeed feed;
    FakeCaseReader cases;
    FakeNoticeReader reader;
    FakeNoticeFiles files;
    FakeReferring referring;
    FakeLetterKeeping letters;
    FakeDeliberating deliberating;
    FakeDisputing disputing;
    FakeHostNoticing hosts;
    FakeInforming informing;
    FakeStatementTemplates statements;
    FakeRestating restating;
    FakeAccountMeasures measures;
    FakeViewing viewing;
    FakeDeciding deciding;
    FakeNoticing noticing{deciding};
    FakeComplaining complaining{deciding};
    FakeClaiming claiming;
    FakePictureSource pictures;
    FakeConnection connection;
    FakeDraftStore drafts;
    FakePreferences preferences;
    ManualClock clock;
    FakeMessages messages;
    domain::Policy policy;
    std::string language = "en";

    ui::notices::NoticePorts ports() { return portsOver(feed, cases, reader); }
    /// With a replica that is real, and everything else in memory.
    ui::notices::NoticePorts portsOver(domain::CaseFeed &rows, domain::CaseReader &queues,
                                       domain::NoticeReader &details)
    {
        return {rows,         queues,    details,   files,      statements, restating,   noticing, complaining,
                claiming,     deciding,  pictures,  connection, drafts,     preferences, clock,    messages,
                referring,    referring, referring, letters,    measures,   viewing,     cases,    deliberating,
                deliberating, disputing, hosts,     hosts,      informing,  informing,   language};
    }
};

} // namespace vigie::test
