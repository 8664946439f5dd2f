<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsenceImportDialog</name>
    <message numerus="yes">
        <source>%n event(s) of less than half a day are no absence.</source>
        <translation>
            <numerusform>%n event of less than half a day are no absence.</numerusform>
            <numerusform>%n events of less than half a day are no absence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are left out: see the list.</source>
        <translation>
            <numerusform>%n event are left out: see the list.</numerusform>
            <numerusform>%n events are left out: see the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialog</name>
    <message numerus="yes">
        <source>Acknowledge %n alerts</source>
        <translation>
            <numerusform>Acknowledge %n alerts</numerusform>
            <numerusform>Acknowledge %n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertDelegate</name>
    <message numerus="yes">
        <source>and %n more: narrow the search</source>
        <translation>
            <numerusform>and %n more: narrow the search</numerusform>
            <numerusform>and %n more: narrow the search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n firing</numerusform>
            <numerusform>%n firing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken, judged on %1.</source>
        <translation>
            <numerusform>%n rule taken, judged on %1.</numerusform>
            <numerusform>%n rules taken, judged on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording rule(s) left out.</source>
        <translation>
            <numerusform>%n recording rule left out.</numerusform>
            <numerusform>%n recording rules left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BridgePage</name>
    <message numerus="yes">
        <source>Target: %1. The figure is the median of %n case(s).</source>
        <translation>
            <numerusform>Target: %1. The figure is the median of %n case.</numerusform>
            <numerusform>Target: %1. The figure is the median of %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n word(s)</source>
        <translation>
            <numerusform>Draft, %n word</numerusform>
            <numerusform>Draft, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in the margin</source>
        <translation>
            <numerusform>%n note in the margin</numerusform>
            <numerusform>%n notes in the margin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptaincySide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message numerus="yes">
        <source>%n d here</source>
        <comment>so many days in this column</comment>
        <translation>
            <numerusform>%n d here</numerusform>
            <numerusform>%n d here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>overdue by so many days</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message numerus="yes">
        <source>captain %n time(s)</source>
        <translation>
            <numerusform>captain once</numerusform>
            <numerusform>captain %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChronicleStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChronicleWords</name>
    <message numerus="yes">
        <source>%n watch(es)</source>
        <translation>
            <numerusform>%n watch</numerusform>
            <numerusform>%n watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) moved</source>
        <translation>
            <numerusform>%n work moved</numerusform>
            <numerusform>%n works moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n critical</source>
        <translation>
            <numerusform>%1, %n critical</numerusform>
            <numerusform>%1, %n critical</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceView</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never asked.</source>
        <translation>
            <numerusform>%n never asked.</numerusform>
            <numerusform>%n never asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is back. Of their captaincies, %n now belong(s) to somebody else.</source>
        <translation>
            <numerusform>%1 is back. Of their captaincies, %n now belongs to somebody else.</numerusform>
            <numerusform>%1 is back. Of their captaincies, %n now belong to somebody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardVerb</name>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n panels</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>%n false alarm(s) dismissed.</source>
        <translation>
            <numerusform>%n false alarm dismissed.</numerusform>
            <numerusform>%n false alarms dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s).</source>
        <translation>
            <numerusform>%n support ticket.</numerusform>
            <numerusform>%n support tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that cleared by themselves</source>
        <translation>
            <numerusform>%n alert that cleared by themselves</numerusform>
            <numerusform>%n alerts that cleared by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that somebody answered</source>
        <translation>
            <numerusform>%n alert that somebody answered</numerusform>
            <numerusform>%n alerts that somebody answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of the margin</source>
        <translation>
            <numerusform>%n note of the margin</numerusform>
            <numerusform>%n notes of the margin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n other incident(s)</source>
        <translation>
            <numerusform>And %n other incident</numerusform>
            <numerusform>And %n other incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored yet</source>
        <translation>
            <numerusform>, %n not restored yet</numerusform>
            <numerusform>, %n not restored yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s) in all; %1 of the incidents with fewer than 10.</source>
        <translation>
            <numerusform>%n support ticket in all; %1 of the incidents with fewer than 10.</numerusform>
            <numerusform>%n support tickets in all; %1 of the incidents with fewer than 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unnamed incident(s)</source>
        <translation>
            <numerusform>%n unnamed incident</numerusform>
            <numerusform>%n unnamed incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent message(s)</source>
        <translation>
            <numerusform>%n sent message</numerusform>
            <numerusform>%n sent messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threshold(s) that may be crossed</source>
        <translation>
            <numerusform>%n threshold that may be crossed</numerusform>
            <numerusform>%n thresholds that may be crossed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to what the watch was like</source>
        <translation>
            <numerusform>%n answer to what the watch was like</numerusform>
            <numerusform>%n answers to what the watch was like</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %n restored</source>
        <translation>
            <numerusform>: %n restored</numerusform>
            <numerusform>: %n restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more work(s) done.</source>
        <translation>
            <numerusform>And %n more work done.</numerusform>
            <numerusform>And %n more works done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more work(s) under way.</source>
        <translation>
            <numerusform>And %n more work under way.</numerusform>
            <numerusform>And %n more works under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) not restored yet.</source>
        <translation>
            <numerusform>%n incident not restored yet.</numerusform>
            <numerusform>%n incidents not restored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n durable fix(es) still to come.</source>
        <translation>
            <numerusform>%n durable fix still to come.</numerusform>
            <numerusform>%n durable fixes still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more threshold(s) that may be crossed.</source>
        <translation>
            <numerusform>And %n more threshold that may be crossed.</numerusform>
            <numerusform>And %n more thresholds that may be crossed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more note(s) in the margin.</source>
        <translation>
            <numerusform>And %n more note in the margin.</numerusform>
            <numerusform>And %n more notes in the margin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillBar</name>
    <message numerus="yes">
        <source>All %n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>All %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillDesk</name>
    <message numerus="yes">
        <source>%n ticket(s) so far</source>
        <translation>
            <numerusform>%n ticket so far</numerusform>
            <numerusform>%n tickets so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillWheel</name>
    <message numerus="yes">
        <source>Wheel of %n drills</source>
        <translation>
            <numerusform>Wheel of %n drill</numerusform>
            <numerusform>Wheel of %n drills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndOfWatchBar</name>
    <message numerus="yes">
        <source>%n note(s) wait in the margin</source>
        <translation>
            <numerusform>%n note wait in the margin</numerusform>
            <numerusform>%n notes wait in the margin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryExports</name>
    <message numerus="yes">
        <source>%n page(s) written</source>
        <translation>
            <numerusform>%n page written</numerusform>
            <numerusform>%n pages written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventVerb</name>
    <message numerus="yes">
        <source>%n change(s) added, %1 known already, %2 lines passed by</source>
        <translation>
            <numerusform>%n change added, %1 known already, %2 lines passed by</numerusform>
            <numerusform>%n changes added, %1 known already, %2 lines passed by</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s).</source>
        <translation>
            <numerusform>%n incident.</numerusform>
            <numerusform>%n incidents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open.</source>
        <translation>
            <numerusform>%n open.</numerusform>
            <numerusform>%n open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relapse(s).</source>
        <translation>
            <numerusform>%n relapse.</numerusform>
            <numerusform>%n relapses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed, not counted.</source>
        <translation>
            <numerusform>%n dismissed, not counted.</numerusform>
            <numerusform>%n dismissed, not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s); %1 of the incidents had fewer than %2.</source>
        <translation>
            <numerusform>%n support ticket; %1 of the incidents had fewer than %2.</numerusform>
            <numerusform>%n support tickets; %1 of the incidents had fewer than %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last %n day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message numerus="yes">
        <source>%n runbook(s)</source>
        <translation>
            <numerusform>%n runbook</numerusform>
            <numerusform>%n runbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed for 6 months</source>
        <translation>
            <numerusform>%n not reviewed for 6 months</numerusform>
            <numerusform>%n not reviewed for 6 months</numerusform>
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
    <name>HandoverWords</name>
    <message numerus="yes">
        <source>%1, %n alert(s)</source>
        <translation>
            <numerusform>%1, %n alert</numerusform>
            <numerusform>%1, %n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in the 30 days before the incident, %3 in the %n day(s) since the work.</source>
        <translation>
            <numerusform>%1: %2 in the 30 days before the incident, %3 in the %n day since the work.</numerusform>
            <numerusform>%1: %2 in the 30 days before the incident, %3 in the %n days since the work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HorizonDialog</name>
    <message numerus="yes">
        <source>%n crossing(s) to be expected, the nearest first. The band holds four in five of the errors that the same method made on past it was not shown.</source>
        <translation>
            <numerusform>%n crossing to be expected, the nearest first. The band holds four in five of the errors that the same method made on past it was not shown.</numerusform>
            <numerusform>%n crossings to be expected, the nearest first. The band holds four in five of the errors that the same method made on past it was not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>“%1”: %n panel(s) can be taken</source>
        <translation>
            <numerusform>“%1”: %n panel can be taken</numerusform>
            <numerusform>“%1”: %n panels can be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not.</source>
        <translation>
            <numerusform>, %n not.</numerusform>
            <numerusform>, %n not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n entry(ies) added.</source>
        <translation>
            <numerusform>%n entry added.</numerusform>
            <numerusform>%n entries added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out:</source>
        <translation>
            <numerusform>%n file left out:</numerusform>
            <numerusform>%n files left out:</numerusform>
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
    <name>IncidentBanner</name>
    <message numerus="yes">
        <source>and %n more open</source>
        <translation>
            <numerusform>and %n more open</numerusform>
            <numerusform>and %n more open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentHead</name>
    <message numerus="yes">
        <source>relapsed %n time(s)</source>
        <translation>
            <numerusform>relapsed %n time</numerusform>
            <numerusform>relapsed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentVerb</name>
    <message numerus="yes">
        <source>%1: median %2 %4, 90th percentile %3 %4, %n case(s)</source>
        <translation>
            <numerusform>%1: median %2 %4, 90th percentile %3 %4, %n case</numerusform>
            <numerusform>%1: median %2 %4, 90th percentile %3 %4, %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s), %1 open, %2 dismissed, %3 relapses</source>
        <translation>
            <numerusform>%n incident, %1 open, %2 dismissed, %3 relapses</numerusform>
            <numerusform>%n incidents, %1 open, %2 dismissed, %3 relapses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s)</source>
        <translation>
            <numerusform>%n support ticket</numerusform>
            <numerusform>%n support tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 of %n shown</numerusform>
            <numerusform>%1 of %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message numerus="yes">
        <source>%n card(s) at most, as agreed</source>
        <translation>
            <numerusform>%n card at most, as agreed</numerusform>
            <numerusform>%n cards at most, as agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningVerb</name>
    <message numerus="yes">
        <source>%n level(s) changed</source>
        <translation>
            <numerusform>%n level changed</numerusform>
            <numerusform>%n levels changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
    <name>LogbookExport</name>
    <message numerus="yes">
        <source>Logbook, %n week(s)</source>
        <translation>
            <numerusform>Logbook, %n week</numerusform>
            <numerusform>Logbook, %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveDesk</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveTile</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message numerus="yes">
        <source>%1 of %n met.</source>
        <translation>
            <numerusform>%1 of %n met.</numerusform>
            <numerusform>%1 of %n met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) imported.</source>
        <translation>
            <numerusform>%n rating imported.</numerusform>
            <numerusform>%n ratings imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message numerus="yes">
        <source>%n attempt(s); the next one at %1.</source>
        <translation>
            <numerusform>%n attempt; the next one at %1.</numerusform>
            <numerusform>%n attempts; the next one at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n needs somebody</numerusform>
            <numerusform>%n need somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message numerus="yes">
        <source>%n fired.</source>
        <translation>
            <numerusform>%n fired.</numerusform>
            <numerusform>%n fired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n judged, %1 were useful.</source>
        <translation>
            <numerusform>Of %n judged, %1 were useful.</numerusform>
            <numerusform>Of %n judged, %1 were useful.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>Plan %n week(s)</source>
        <translation>
            <numerusform>Plan %n week</numerusform>
            <numerusform>Plan %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostMortemDialog</name>
    <message numerus="yes">
        <source>%n work(s) made, due with the durable fix.</source>
        <translation>
            <numerusform>%n work made, due with the durable fix.</numerusform>
            <numerusform>%n works made, due with the durable fix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostMortemWords</name>
    <message numerus="yes">
        <source>%n relapse(s)</source>
        <translation>
            <numerusform>%n relapse</numerusform>
            <numerusform>%n relapses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s) (objective: fewer than 10)</source>
        <translation>
            <numerusform>%n support ticket (objective: fewer than 10)</numerusform>
            <numerusform>%n support tickets (objective: fewer than 10)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s), the objective is fewer than 10</source>
        <translation>
            <numerusform>%n support ticket, the objective is fewer than 10</numerusform>
            <numerusform>%n support tickets, the objective is fewer than 10</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message numerus="yes">
        <source>Asking for the history of %n day(s)…</source>
        <translation>
            <numerusform>Asking for the history of %n day…</numerusform>
            <numerusform>Asking for the history of %n days…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %n time(s).</source>
        <translation>
            <numerusform>It would have fired %n time.</numerusform>
            <numerusform>It would have fired %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finds %1 of %n known incident(s).</source>
        <translation>
            <numerusform>It finds %1 of %n known incident.</numerusform>
            <numerusform>It finds %1 of %n known incidents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing(s) belong to no incident.</source>
        <translation>
            <numerusform>%n firing belong to no incident.</numerusform>
            <numerusform>%n firings belong to no incident.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differ</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotaCalendar</name>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotaHandover</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotaVerb</name>
    <message numerus="yes">
        <source>There are too few people for the gap: it is %n week(s).</source>
        <translation>
            <numerusform>There are too few people for the gap: it is %n week.</numerusform>
            <numerusform>There are too few people for the gap: it is %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotaWords</name>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n people: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a gap of %n week(s)</source>
        <translation>
            <numerusform>a gap of %n week</numerusform>
            <numerusform>a gap of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) of absence in a captaincy</source>
        <translation>
            <numerusform>up to %n day of absence in a captaincy</numerusform>
            <numerusform>up to %n days of absence in a captaincy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, who has waited for %n week(s).</source>
        <translation>
            <numerusform>%1: %2, who has waited for %n week.</numerusform>
            <numerusform>%1: %2, who has waited for %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsArea</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleVerb</name>
    <message numerus="yes">
        <source>%n rule(s) taken, %1 recording rules left out</source>
        <translation>
            <numerusform>%n rule taken, %1 recording rules left out</numerusform>
            <numerusform>%n rules taken, %1 recording rules left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n firing</numerusform>
            <numerusform>%n firing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>It answers: %n ticket(s) today.</source>
        <translation>
            <numerusform>It answers: %n ticket today.</numerusform>
            <numerusform>It answers: %n tickets today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillsView</name>
    <message numerus="yes">
        <source>%n level(s) changed.</source>
        <translation>
            <numerusform>%n level changed.</numerusform>
            <numerusform>%n levels changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message numerus="yes">
        <source>It tells %n alert(s) now.</source>
        <translation>
            <numerusform>It tells %n alert now.</numerusform>
            <numerusform>It tells %n alerts now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFindingWords</name>
    <message numerus="yes">
        <source>Its certificate is good for %n more day(s).</source>
        <translation>
            <numerusform>Its certificate is good for %n more day.</numerusform>
            <numerusform>Its certificate is good for %n more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gives %n value(s).</source>
        <translation>
            <numerusform>It gives %n value.</numerusform>
            <numerusform>It gives %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceStrip</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceVerb</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyVerb</name>
    <message numerus="yes">
        <source>%n rating(s) added</source>
        <translation>
            <numerusform>%n rating added</numerusform>
            <numerusform>%n ratings added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>firing for %1 (told %n time(s))</source>
        <translation>
            <numerusform>firing for %1 (told %n time)</numerusform>
            <numerusform>firing for %1 (told %n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>still firing for %1 (told %n time(s))</source>
        <translation>
            <numerusform>still firing for %1 (told %n time)</numerusform>
            <numerusform>still firing for %1 (told %n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still firing</source>
        <translation>
            <numerusform>%n still firing</numerusform>
            <numerusform>%n still firing</numerusform>
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
    <name>TileBody</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n support ticket(s)</source>
        <translation>
            <numerusform>%n support ticket</numerusform>
            <numerusform>%n support tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekHeatMap</name>
    <message numerus="yes">
        <source>%1 %2:00: %n incident(s)</source>
        <translation>
            <numerusform>%1 %2:00: %n incident</numerusform>
            <numerusform>%1 %2:00: %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkImport</name>
    <message numerus="yes">
        <source>%n card(s) taken</source>
        <translation>
            <numerusform>%n card taken</numerusform>
            <numerusform>%n cards taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them archived</source>
        <translation>
            <numerusform>%n of them archived</numerusform>
            <numerusform>%n of them archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes a new column: %n card(s)</source>
        <translation>
            <numerusform>“%1” becomes a new column: %n card</numerusform>
            <numerusform>“%1” becomes a new column: %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes to “%2”: %n card(s)</source>
        <translation>
            <numerusform>“%1” goes to “%2”: %n card</numerusform>
            <numerusform>“%1” goes to “%2”: %n cards</numerusform>
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
    <name>WorkImportDialog</name>
    <message numerus="yes">
        <source>Import %n card(s)</source>
        <translation>
            <numerusform>Import %n card</numerusform>
            <numerusform>Import %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>import %n card(s)</source>
        <translation>
            <numerusform>import %n card</numerusform>
            <numerusform>import %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since the handover</source>
        <translation>
            <numerusform>%n changed since the handover</numerusform>
            <numerusform>%n changed since the handover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 of %n shown</numerusform>
            <numerusform>%1 of %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorstState</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has taken</source>
        <translation>
            <numerusform>%n alert that nobody has taken</numerusform>
            <numerusform>%n alerts that nobody has taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n without data</numerusform>
            <numerusform>%n without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blind: %n source(s) do not answer</source>
        <translation>
            <numerusform>blind: %n source do not answer</numerusform>
            <numerusform>blind: %n sources do not answer</numerusform>
        </translation>
    </message>
</context>
</TS>
