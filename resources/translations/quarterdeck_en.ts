<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    </context>
    <context>
        <name>DashboardVerb</name>
        <message numerus="yes">
            <source>%n panels</source>
            <translation>
                <numerusform>%n panel</numerusform>
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
        <name>IncidentView</name>
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
        <name>IncidentsPage</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogbookPage</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
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
        <name>WorksPage</name>
        <message numerus="yes">
            <source>%n planned or going on</source>
            <translation>
                <numerusform>%n planned or going on</numerusform>
                <numerusform>%n planned or going on</numerusform>
            </translation>
        </message>
    </context>
</TS>
