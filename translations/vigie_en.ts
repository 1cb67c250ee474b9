<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%n decision(s) wait here and are not sent yet.</source>
        <translation>
            <numerusform>%n decision waits here and is not sent yet.</numerusform>
            <numerusform>%n decisions wait here and are not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Next try in %n second.</numerusform>
            <numerusform>Next try in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of yours are being checked again. Nothing you decided is lost.</source>
        <translation>
            <numerusform>%n decision of yours is being checked again. Nothing you decided is lost.</numerusform>
            <numerusform>%n decisions of yours are being checked again. Nothing you decided is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::FindingWords</name>
    <message numerus="yes">
        <source>%n on the day of signing</source>
        <comment>full years</comment>
        <translation>
            <numerusform>%n on the day of signing</numerusform>
            <numerusform>%n on the day of signing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the day of signing, by the youngest reading</source>
        <comment>full years</comment>
        <translation>
            <numerusform>%n on the day of signing, by the youngest reading</numerusform>
            <numerusform>%n on the day of signing, by the youngest reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::PracticeWords</name>
    <message numerus="yes">
        <source>%n pair(s) left</source>
        <translation>
            <numerusform>%n pair left</numerusform>
            <numerusform>%n pairs left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::RevealCard</name>
    <message numerus="yes">
        <source>Your reason and that you asked are kept. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>Your reason and that you asked are kept. It is masked again after %n second.</numerusform>
            <numerusform>Your reason and that you asked are kept. It is masked again after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::VerdictLines</name>
    <message numerus="yes">
        <source>latest of %n attempts</source>
        <translation>
            <numerusform>latest of %n attempt</numerusform>
            <numerusform>latest of %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) of this check</source>
        <translation>
            <numerusform>%n more part of this check</numerusform>
            <numerusform>%n more parts of this check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::VerdictMessages</name>
    <message numerus="yes">
        <source>%1: leaves in %n second(s).</source>
        <translation>
            <numerusform>%1: leaves in %n second.</numerusform>
            <numerusform>%1: leaves in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::VerdictWords</name>
    <message numerus="yes">
        <source>The document number: also %n other account(s) (%1)</source>
        <translation>
            <numerusform>The document number: also %n other account (%1)</numerusform>
            <numerusform>The document number: also %n other accounts (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same picture file: also %n other account(s) (%1)</source>
        <translation>
            <numerusform>The same picture file: also %n other account (%1)</numerusform>
            <numerusform>The same picture file: also %n other accounts (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence: also %n other account(s) (%1)</source>
        <translation>
            <numerusform>Evidence: also %n other account (%1)</numerusform>
            <numerusform>Evidence: also %n other accounts (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::WhatWaits</name>
    <message numerus="yes">
        <source>%n application(s) wait.</source>
        <translation>
            <numerusform>%n application waits.</numerusform>
            <numerusform>%n applications wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::BulkSheet</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Space or a click marks an exception, holding shows one still. %n marked.</source>
        <translation>
            <numerusform>Space or a click marks an exception, holding shows one still. %n marked.</numerusform>
            <numerusform>Space or a click marks an exception, holding shows one still. %n marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be decided</source>
        <translation>
            <numerusform>%n case would be decided</numerusform>
            <numerusform>%n cases would be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to go</source>
        <translation>
            <numerusform>%n case to go</numerusform>
            <numerusform>%n cases to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>%n case decided</numerusform>
            <numerusform>%n cases decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %n case(s)</source>
        <translation>
            <numerusform>Next %n case</numerusform>
            <numerusform>Next %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched.</source>
        <translation>
            <numerusform>%n could not be fetched.</numerusform>
            <numerusform>%n could not be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more come after these.</source>
        <translation>
            <numerusform>%n more comes after these.</numerusform>
            <numerusform>%n more come after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait in this batch.</source>
        <translation>
            <numerusform>%n more waits in this batch.</numerusform>
            <numerusform>%n more wait in this batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures of %n case(s) are on their way.</source>
        <translation>
            <numerusform>Pictures of %n case are on their way.</numerusform>
            <numerusform>Pictures of %n cases are on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::CasePanel</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ContentDesk</name>
    <message numerus="yes">
        <source>%n case(s) wait in this queue.</source>
        <translation>
            <numerusform>%n case waits in this queue.</numerusform>
            <numerusform>%n cases wait in this queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::DecisionMessages</name>
    <message numerus="yes">
        <source>%1: leaves in %n second(s).</source>
        <translation>
            <numerusform>%1: leaves in %n second.</numerusform>
            <numerusform>%1: leaves in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ForecastLine</name>
    <message numerus="yes">
        <source>%n case(s) late already.</source>
        <translation>
            <numerusform>%n case late already.</numerusform>
            <numerusform>%n cases late already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::MemberSection</name>
    <message numerus="yes">
        <source>%n older event(s) not shown</source>
        <translation>
            <numerusform>%n older event not shown</numerusform>
            <numerusform>%n older events not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::MemberWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::RelatedSection</name>
    <message numerus="yes">
        <source>%n notice(s) on this item</source>
        <translation>
            <numerusform>%n notice on this item</numerusform>
            <numerusform>%n notices on this item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::SearchCard</name>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>%n case found</numerusform>
            <numerusform>%n cases found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::BlocksView</name>
    <message numerus="yes">
        <source>Blocked by %n member(s).</source>
        <translation>
            <numerusform>Blocked by %n member.</numerusform>
            <numerusform>Blocked by %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked by %n member(s), after a message within an hour: %1.</source>
        <translation>
            <numerusform>Blocked by %n member, after a message within an hour: %1.</numerusform>
            <numerusform>Blocked by %n members, after a message within an hour: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocks %n member(s).</source>
        <translation>
            <numerusform>Blocks %n member.</numerusform>
            <numerusform>Blocks %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::ClaimRing</name>
    <message numerus="yes">
        <source>Claim: less than %n second(s) left</source>
        <translation>
            <numerusform>Claim: less than %n second left</numerusform>
            <numerusform>Claim: less than %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::Pill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ClusterView</name>
    <message numerus="yes">
        <source>Other notices on this content: %n</source>
        <translation>
            <numerusform>Other notice on this content: %n</numerusform>
            <numerusform>Other notices on this content: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) open: your decision is about this notice only.</source>
        <translation>
            <numerusform>%n stays open: your decision is about this notice only.</numerusform>
            <numerusform>%n stay open: your decision is about this notice only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came just now.</source>
        <translation>
            <numerusform>%n came just now.</numerusform>
            <numerusform>%n came just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ComplaintWords</name>
    <message numerus="yes">
        <source>Say what you examined and why it follows: at least %n character(s).</source>
        <translation>
            <numerusform>Say what you examined and why it follows: at least %n character.</numerusform>
            <numerusform>Say what you examined and why it follows: at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Too long: at most %n character.</numerusform>
            <numerusform>Too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DecidingPanel</name>
    <message numerus="yes">
        <source>%1 And %n more below.</source>
        <translation>
            <numerusform>%1 And %n more below.</numerusform>
            <numerusform>%1 And %n more below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DocketWords</name>
    <message numerus="yes">
        <source>%n position(s) written. What others think is seen by members who wrote their own, and by everybody once there is an answer.</source>
        <translation>
            <numerusform>%n position written. What others think is seen by members who wrote their own, and by everybody once there is an answer.</numerusform>
            <numerusform>%n positions written. What others think is seen by members who wrote their own, and by everybody once there is an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::EndingRows</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::FileView</name>
    <message numerus="yes">
        <source>Decisions: %n</source>
        <translation>
            <numerusform>Decision: %n</numerusform>
            <numerusform>Decisions: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters sent: %n</source>
        <translation>
            <numerusform>Letter sent: %n</numerusform>
            <numerusform>Letters sent: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complaints: %n</source>
        <translation>
            <numerusform>Complaint: %n</numerusform>
            <numerusform>Complaints: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statements of reasons for the EU&apos;s database: %n</source>
        <translation>
            <numerusform>Statement of reasons for the EU’s database: %n</numerusform>
            <numerusform>Statements of reasons for the EU’s database: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::HostNoticeWords</name>
    <message numerus="yes">
        <source>At most %n addresses go into one notice.</source>
        <translation>
            <numerusform>At most %n address goes into one notice.</numerusform>
            <numerusform>At most %n addresses go into one notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::InformationWords</name>
    <message numerus="yes">
        <source>%1 – held: %n</source>
        <comment>category of data</comment>
        <translation>
            <numerusform>%1 – held: %n item</numerusform>
            <numerusform>%1 – held: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ItemView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::LettersView</name>
    <message numerus="yes">
        <source>Word for word as they leave. Not shown here: %n more.</source>
        <translation>
            <numerusform>Word for word as they leave. Not shown here: %n more.</numerusform>
            <numerusform>Word for word as they leave. Not shown here: %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::MeasureSheet</name>
    <message numerus="yes">
        <source>Say why: at least %n character(s).</source>
        <translation>
            <numerusform>Say why: at least %n character.</numerusform>
            <numerusform>Say why: at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Too long: at most %n character.</numerusform>
            <numerusform>Too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::MisuseRows</name>
    <message numerus="yes">
        <source>With this one %1 of %2 within %n day(s).</source>
        <translation>
            <numerusform>With this one %1 of %2 within %n day.</numerusform>
            <numerusform>With this one %1 of %2 within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchFoot</name>
    <message numerus="yes">
        <source>Decide %n notice(s)</source>
        <translation>
            <numerusform>Decide %n notice</numerusform>
            <numerusform>Decide %n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchLines</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchOutlook</name>
    <message numerus="yes">
        <source>%n letter(s) to members.</source>
        <translation>
            <numerusform>%n letter to members.</numerusform>
            <numerusform>%n letters to members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to who sent a notice.</source>
        <translation>
            <numerusform>%n answer to who sent a notice.</numerusform>
            <numerusform>%n answers to who sent a notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of reasons for the EU&apos;s database: what has gone there cannot be withdrawn.</source>
        <translation>
            <numerusform>%n statement of reasons for the EU&apos;s database: what has gone there cannot be withdrawn.</numerusform>
            <numerusform>%n statements of reasons for the EU&apos;s database: what has gone there cannot be withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) stay open; the list says why.</source>
        <translation>
            <numerusform>%n notice stays open; the list says why.</numerusform>
            <numerusform>%n notices stay open; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchSheet</name>
    <message numerus="yes">
        <source>%n more notice(s) on this content are not in the batch: they stay open.</source>
        <translation>
            <numerusform>%n more notice on this content is not in the batch: it stays open.</numerusform>
            <numerusform>%n more notices on this content are not in the batch: they stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were chosen, too many at once: they stay open.</source>
        <translation>
            <numerusform>%n more was chosen, too many at once: it stays open.</numerusform>
            <numerusform>%n more were chosen, too many at once: they stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen</source>
        <translation>
            <numerusform>%n notice chosen</numerusform>
            <numerusform>%n notices chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be decided</source>
        <translation>
            <numerusform>%n notice would be decided</numerusform>
            <numerusform>%n notices would be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to go</source>
        <translation>
            <numerusform>%n notice to go</numerusform>
            <numerusform>%n notices to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) decided</source>
        <translation>
            <numerusform>%n notice decided</numerusform>
            <numerusform>%n notices decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided.</source>
        <translation>
            <numerusform>%n could not be decided.</numerusform>
            <numerusform>%n could not be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back.</source>
        <translation>
            <numerusform>%n taken back.</numerusform>
            <numerusform>%n taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeCasebook</name>
    <message numerus="yes">
        <source>Refused statements of reasons: %n</source>
        <translation>
            <numerusform>Refused statement of reasons: %n</numerusform>
            <numerusform>Refused statements of reasons: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeMessages</name>
    <message numerus="yes">
        <source>%1: the letters leave in %n second(s).</source>
        <translation>
            <numerusform>%1: the letters leave in %n second.</numerusform>
            <numerusform>%1: the letters leave in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticePanel</name>
    <message numerus="yes">
        <source>%n content(s) that cannot be ticked any more</source>
        <translation>
            <numerusform>%n content that cannot be ticked any more</numerusform>
            <numerusform>%n contents that cannot be ticked any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) whose end has come</source>
        <translation>
            <numerusform>%n restriction whose end has come</numerusform>
            <numerusform>%n restrictions whose end has come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeRowWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not on the platform: %n</source>
        <translation>
            <numerusform>Not on the platform: %n</numerusform>
            <numerusform>Not on the platform: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeWords</name>
    <message numerus="yes">
        <source>Say what you saw and why it follows: at least %n character(s).</source>
        <translation>
            <numerusform>Say what you saw and why it follows: at least %n character.</numerusform>
            <numerusform>Say what you saw and why it follows: at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Too long: at most %n character.</numerusform>
            <numerusform>Too long: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An account ends after %n day(s) at the earliest, unless an exception is named.</source>
        <translation>
            <numerusform>An account ends after %n day at the earliest, unless an exception is named.</numerusform>
            <numerusform>An account ends after %n days at the earliest, unless an exception is named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name what the exception rests on: at least %n character(s).</source>
        <translation>
            <numerusform>Name what the exception rests on: at least %n character.</numerusform>
            <numerusform>Name what the exception rests on: at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralHoldPage</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralReviewPage</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralSheet</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::RestrictionRows</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReturnedBanner</name>
    <message numerus="yes">
        <source>%n decision(s) came back. %1: %2</source>
        <translation>
            <numerusform>%n decision came back. %1: %2</numerusform>
            <numerusform>%n decisions came back. %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::StandingView</name>
    <message numerus="yes">
        <source>Not shown here: %n more account(s).</source>
        <translation>
            <numerusform>Not shown here: %n more account.</numerusform>
            <numerusform>Not shown here: %n more accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n strike(s) count, weight %2.</source>
        <translation>
            <numerusform>%1: %n strike counts, weight %2.</numerusform>
            <numerusform>%1: %n strikes count, weight %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes of weight %1 within %n day(s): the policy proposes “%2”. You decide.</source>
        <translation>
            <numerusform>Strikes of weight %1 within %n day: the policy proposes “%2”. You decide.</numerusform>
            <numerusform>Strikes of weight %1 within %n days: the policy proposes “%2”. You decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::StatementsView</name>
    <message numerus="yes">
        <source>Composed of what you chose, and nothing else. Not shown here: %n more.</source>
        <translation>
            <numerusform>Composed of what you chose, and nothing else. Not shown here: %n more.</numerusform>
            <numerusform>Composed of what you chose, and nothing else. Not shown here: %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ViewingStrip</name>
    <message numerus="yes">
        <source>Logged. Gone in %n second(s).</source>
        <translation>
            <numerusform>Logged. Gone in %n second.</numerusform>
            <numerusform>Logged. Gone in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::WhatWaits</name>
    <message numerus="yes">
        <source>%n notice(s) wait.</source>
        <translation>
            <numerusform>%n notice waits.</numerusform>
            <numerusform>%n notices wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::CarePage</name>
    <message numerus="yes">
        <source>%n category(ies) put aside until midnight.</source>
        <translation>
            <numerusform>%n category put aside until midnight.</numerusform>
            <numerusform>%n categories put aside until midnight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week %1, %n people, about:</source>
        <translation>
            <numerusform>Week %1, %n person, about:</numerusform>
            <numerusform>Week %1, %n people, about:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::MachinePage</name>
    <message numerus="yes">
        <source>%n thing(s) do not hold. Stop working and tell your lead.</source>
        <translation>
            <numerusform>%n thing does not hold. Stop working and tell your lead.</numerusform>
            <numerusform>%n things do not hold. Stop working and tell your lead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::OutboxPanel</name>
    <message numerus="yes">
        <source>%n decision(s) are not on the platform yet.</source>
        <translation>
            <numerusform>%n decision is not on the platform yet.</numerusform>
            <numerusform>%n decisions are not on the platform yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n second(s). Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Leaves in %n second. Ctrl+Z undoes it.</numerusform>
            <numerusform>Leaves in %n seconds. Ctrl+Z undoes it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) came back and wait for you.</source>
        <translation>
            <numerusform>%n decision came back and waits for you.</numerusform>
            <numerusform>%n decisions came back and wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::TeamDesk</name>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <translation>
            <numerusform>%1 (%n more)</numerusform>
            <numerusform>%1 (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::TopBar</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::UnlockPage</name>
    <message numerus="yes">
        <source>At least %n characters, please; several words are best.</source>
        <translation>
            <numerusform>At least %n character, please; several words are best.</numerusform>
            <numerusform>At least %n characters, please; several words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::workstation::Composition</name>
    <message numerus="yes">
        <source>Your session ends in %n minute(s). Then you sign in again; nothing is lost.</source>
        <translation>
            <numerusform>Your session ends in %n minute. Then you sign in again; nothing is lost.</numerusform>
            <numerusform>Your session ends in %n minutes. Then you sign in again; nothing is lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
