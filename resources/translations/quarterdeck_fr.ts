<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ArchiveVerb</name>
    <message>
        <source>Copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the path of one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound: version %2, %3 bytes, SQLite %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptaincyDialog</name>
    <message>
        <source>Add a captaincy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the captaincy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks: the first as junior captain, the second as senior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people first, on the page “Crew”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is en or fr, not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrewPage</name>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is entered yet. Import a CSV file with the columns name and team (and, if you like, email, slack, joined, left), or add people one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be added, %2 updated, %3 are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>Declare an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do users notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stopwatch runs from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title: a few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impact cannot begin in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Problems and their resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n false alarm(s) dismissed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>**%1** (%2, %3): %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service restored in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durable fix live since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durable fix due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes back to their team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays, now the senior captain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new captain is **%1**, from %2: welcome aboard!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is planned yet for the watch that begins %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;at&apos; H:mm</source>
        <comment>a day and a time: Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day: Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyVerb</name>
    <message>
        <source>Senior captain: %1 (%2), until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior captain: %1 (%2), until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is planned for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next handover: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then comes: %1 (%2), from %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file at %1. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database %1. Close it, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is read-only. Allow writing to it and to its folder, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged, or not a database (%2). It was left as it is. Restore a copy with “quarterdeck restore FILE”; copies made before each upgrade are in the folder “backups” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 belongs to another application. It was left as it is. Choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Quarterdeck (%2). It was left as it is. Upgrade Quarterdeck to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. What was written before is safe. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of Quarterdeck is open on %1 (%2). Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the name in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused. Is the server running, and the port right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Give the authority that signed it, or correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (%2). Enter that address if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the name or the password (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with an error: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not as Prometheus does (%2). Check the address and its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is cut short or malformed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large (%2). Narrow the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected the query: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in conflict with what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available on this machine: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentVerb</name>
    <message>
        <source>give declare TITLE, note ID TEXT, ack ID, restore ID, fix ID, dismiss ID --reason R, correct ID LINE TEXT, tickets ID N, list or show ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a severity is critical, major or minor, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its timeline has no line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the chosen line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count support tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durable fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happens; Enter adds it to the timeline, “14:05 …” sets its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led by %1 · since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 10:00 to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to restore, of 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day: Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the durable fix?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it no incident?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support tickets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production is quiet: no incident was ever declared here. When something breaks, declare it: the stopwatch and the timeline start with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare an incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogbookExport</name>
    <message>
        <source>Logbook of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogbookPage</name>
    <message>
        <source>Logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three paragraphs are enough: what broke and how it was mended, the works going on, and who takes over.

“Draft from the week” begins it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbook of W%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, for the product teams and the next crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>· saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not saved: %1 It is tried again every few seconds; keep this window open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed this entry meanwhile. Both texts are kept until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was added below what you had written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogbookVerb</name>
    <message>
        <source>give draft, show, list, write FILE or export FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a week like 2026-W47</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a format is md, html or pdf: name it with --format, or by the file&apos;s ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is written already: add --force to put the draft in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo: an imaginary production, gone when this window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started. Try: quarterdeck --demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples are not being kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database: what you did waits, and is written as soon as it is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricChart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart without values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart. Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel “%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Prometheus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add panel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched yet. Watch the machine that this console runs on, or connect the Prometheus of your production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Prometheus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart yet. A panel draws one query of one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a panel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the charts still (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the clock again (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>What to do with this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first samples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source answers, but has no series for this query in this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Edit the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the labels in which the series differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the panel a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a query, or the name of a metric of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview appears when there is a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The query has no series in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>Query refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer since %1, and no sample before. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer since %1, last sample %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers; last sample %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleVerb</name>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these columns are not known, and left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give import FILE.csv, list or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Import a file with: quarterdeck people import FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>the column “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they would leave before they joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person needs a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a team needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a team of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people are in this team: move them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have captaincies, which stay in the history: set the day they left instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not take watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty while they are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team is needed: choose one, or type a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-18.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan the next weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned already does not move; only empty weeks are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2, sooner than 8 weeks after the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one of these weeks has its captain already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryVerb</name>
    <message>
        <source>give a SOURCE and an EXPRESSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaAdvice</name>
    <message>
        <source>Another captaincy begins in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would be on watch twice at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captain who stays is of the same team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captain who comes next is of the same team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their last or next captaincy is less than 8 weeks away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not in the company during all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not take watches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaCalendar</name>
    <message>
        <source>Calendar of the captaincies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3 and %4, from %5 to %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaPage</name>
    <message>
        <source>Rota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add captaincy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next weeks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captaincies, last 52 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the people and their teams first; then the weeks plan themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This captaincy is fixed: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staggered watch, two weeks each; next handover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;at&apos; H:mm</source>
        <comment>a day and a time: Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captaincy of %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotaVerb</name>
    <message>
        <source>give show, plan, add PERSON WEEK or remove WEEK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a week like 2026-W47</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a number from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 (sooner than the gap asks for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one of these weeks has its captain already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no captaincy begins in this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>an address is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address like http://prometheus.example.org:9090</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address must begin with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the name and the password out of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave what follows the question mark out of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the start of the impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored: only a fix can follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is left who is in the company, takes watches, is free, and is of another team than the captains before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this time is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an incident needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be noticed before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note needs words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissing needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fix would come before the restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there cannot be fewer than no tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a format is md, html or pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another captaincy begins in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they would be on watch twice at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this captaincy is fixed: unlock it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a work needs a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>give the folder to write the pictures to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is like 1280x800, from 640x480 to 8000x8000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no page “%1”; pages are %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each change applies at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crew&apos;s handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crew&apos;s data: %1
A consistent copy, at any time: quarterdeck backup FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Edit the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Prometheus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password (basic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… or a file with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own authority (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user that the server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers: %1 %2, in %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock differs by %1 s from this machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is kept; its secret only until the console closes. %1 Name a file that holds it, and it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceStrip</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceVerb</name>
    <message>
        <source>give add prometheus URL, add host, list, test NAME or remove NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources of the kind “%1” are not in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --user or a bearer token, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--user needs --password-file or --password-stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring here: the secret was not kept. Give it with --password-file or --bearer-file, or in the environment as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>clock difference %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>This host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this host is watched already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a source of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a panel needs a title and an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic authentication needs a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a scrape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Prometheus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made up for the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the source “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its panels go with it. The samples at the server stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Add a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raspberry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbTable</name>
    <message>
        <source>who is on duty, until when, and who comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where samples come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples as a table, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitoring with no window, one JSON line per event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the staggered weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents and their timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weekly entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consistent copy of the crew&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts a copy in place, keeping what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integrity report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: quarterdeck [--data DIR] [--lang en|fr] [--demo]            open the window
       quarterdeck VERB … [--data DIR] [--json] [--lang en|fr]    answer on the command line

Verbs:
%1
Exit codes: 0 success, 1 failure (explained on standard error), 2 wrong usage.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renders the pages to PNG files, with no display</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>2nd week, at the helm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on duty this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody planned after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · W%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched: no source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind since %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly blind since %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded since %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical since %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident · seen %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome aboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are live charts of this machine. Connect a Prometheus to see your production, or look around in the demo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Prometheus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>quarterdeck: there is no verb “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarterdeck: there is no display here. Use the verbs (quarterdeck --help), or “quarterdeck screens DIR” for pictures of the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterdeck cannot open its data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captaincies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last or next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
