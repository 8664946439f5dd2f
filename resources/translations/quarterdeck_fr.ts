<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Add an absence</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message>
        <source>Change the absence</source>
        <translation>Modifier l’absence</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Whole days, both included.</source>
        <translation>Jours entiers, tous deux compris.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Choisissez une personne.</translation>
    </message>
    <message>
        <source>It ends before it begins: set a later last day.</source>
        <translation>Elle finit avant de commencer&#x202f;: mettez un dernier jour plus tardif.</translation>
    </message>
</context>
<context>
    <name>AbsenceImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>everybody whom its events name</source>
        <translation>tous ceux que ses événements nomment</translation>
    </message>
    <message>
        <source>Absences of</source>
        <translation>Absences de</translation>
    </message>
    <message>
        <source>People are found by the e-mail of an attendee or organizer, else by a name in the event&apos;s title.</source>
        <translation>Les personnes sont trouvées par l’adresse d’un participant ou de l’organisateur, sinon par un nom dans le titre de l’événement.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 unchanged.</source>
        <translation>Nouvelles&#x202f;: %1&#x202f;; retirées&#x202f;: %2&#x202f;; inchangées&#x202f;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of less than half a day are no absence.</source>
        <translation>
            <numerusform>%n événement de moins d’une demi-journée n’est pas une absence.</numerusform>
            <numerusform>%n événements de moins d’une demi-journée ne sont pas des absences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are left out: see the list.</source>
        <translation>
            <numerusform>%n événement est laissé de côté&#x202f;: voyez la liste.</numerusform>
            <numerusform>%n événements sont laissés de côté&#x202f;: voyez la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceWords</name>
    <message>
        <source>an absence ends on its first day or later</source>
        <translation>une absence finit à son premier jour ou après</translation>
    </message>
    <message>
        <source>a closing day needs a date</source>
        <translation>il faut une date à un jour de fermeture</translation>
    </message>
    <message>
        <source>it names nobody who is known: give the person</source>
        <translation>il ne nomme personne de connu&#x202f;: donnez la personne</translation>
    </message>
    <message>
        <source>it names several people: give the person</source>
        <translation>il nomme plusieurs personnes&#x202f;: donnez la personne</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>congé</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>maladie</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>AbsencesPanel</name>
    <message>
        <source>Past ones, too</source>
        <translation>Les passées aussi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search absences</source>
        <translation>Chercher dans les absences</translation>
    </message>
    <message>
        <source>Import calendar…</source>
        <translation>Importer un agenda…</translation>
    </message>
    <message>
        <source>Add absence…</source>
        <translation>Ajouter une absence…</translation>
    </message>
    <message>
        <source>Nobody is away. Add absences one by one, or take them from a calendar file (.ics).</source>
        <translation>Personne n’est absent. Ajoutez les absences une à une, ou prenez-les d’un fichier d’agenda (.ics).</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>%1 (from a calendar)</source>
        <comment>a note</comment>
        <translation>%1 (d’un agenda)</translation>
    </message>
    <message>
        <source>The absence was removed.</source>
        <translation>L’absence est retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import absences</source>
        <translation>Importer des absences</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB: export a shorter time from the calendar.</source>
        <translation>%1 dépasse 64 Mo&#x202f;: exportez une période plus courte de l’agenda.</translation>
    </message>
    <message>
        <source>The absences were imported.</source>
        <translation>Les absences sont importées.</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>Acknowledge the alert</source>
        <translation>Acquitter l’alerte</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alerts</source>
        <translation>
            <numerusform>Acquitter %n alerte</numerusform>
            <numerusform>Acquitter %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>until it clears</source>
        <translation>jusqu’à ce qu’elle cesse</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>what you do about it</source>
        <translation>ce que vous en faites</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Output of “%1”</source>
        <translation>Sortie de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>from the runbook “%1”</source>
        <translation>de la procédure «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>This runs on this machine, without a shell, one argument a line:</source>
        <translation>Ceci s’exécute sur cette machine, sans shell, un argument par ligne&#x202f;:</translation>
    </message>
    <message>
        <source>This is sent:</source>
        <translation>Ceci est envoyé&#x202f;:</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Ce qui s’exécute</translation>
    </message>
    <message>
        <source>It is stopped after %1 s at the latest.</source>
        <translation>Arrêt après %1 s au plus tard.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Secret “%1”</source>
        <translation>Secret «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>kept in the keyring of this workstation</source>
        <translation>gardé dans le trousseau de ce poste</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Tapez son nom</translation>
    </message>
    <message>
        <source>I have read it, and it may run on this workstation</source>
        <translation>Je l’ai lu, et il peut s’exécuter sur ce poste</translation>
    </message>
    <message>
        <source>Nobody has approved this text here yet. A runbook is somebody else&apos;s code: it runs with your rights.</source>
        <translation>Personne n’a encore approuvé ce texte ici. Une procédure est le code d’un autre&#x202f;: elle s’exécute avec vos droits.</translation>
    </message>
</context>
<context>
    <name>AlertDelegate</name>
    <message numerus="yes">
        <source>and %n more: narrow the search</source>
        <translation>
            <numerusform>et %n autre&#x202f;: précisez la recherche</numerusform>
            <numerusform>et %n autres&#x202f;: précisez la recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>name, how many</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>the worst: %1</source>
        <translation>la pire&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>AlertSignals</name>
    <message>
        <source>%1, over ten minutes</source>
        <translation>%1, sur dix minutes</translation>
    </message>
</context>
<context>
    <name>AlertView</name>
    <message>
        <source>How fast it was told</source>
        <translation>Délai avant l’alerte</translation>
    </message>
    <message>
        <source>The last times</source>
        <translation>Les dernières fois</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Acquitter…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Mettre en silence…</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Déclarer un incident</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Withdraw the acknowledgement</source>
        <translation>Retirer l’acquittement</translation>
    </message>
    <message>
        <source>Snooze for %1</source>
        <translation>Mettre en veille %1</translation>
    </message>
    <message>
        <source>No longer snoozed</source>
        <translation>Fin de la mise en veille</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>name, how many</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>the worst: %1</source>
        <translation>la pire&#x202f;: %1</translation>
    </message>
    <message>
        <source>hidden by the silence %1</source>
        <translation>cachée par le silence %1</translation>
    </message>
    <message>
        <source>hidden by the alert %1</source>
        <translation>cachée par l’alerte %1</translation>
    </message>
    <message>
        <source>Acknowledge again…</source>
        <translation>Acquitter à nouveau…</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Ouvrir l’incident</translation>
    </message>
    <message>
        <source>value: %1</source>
        <translation>valeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>first bad sample</source>
        <translation>première mesure mauvaise</translation>
    </message>
    <message>
        <source>Not told to anybody yet.</source>
        <translation>Dite à personne pour l’instant.</translation>
    </message>
    <message>
        <source>Told %1 after the first bad sample: within the minute.</source>
        <translation>Dite %1 après la première mesure mauvaise&#x202f;: dans la minute.</translation>
    </message>
    <message>
        <source>Told %1 after the first bad sample: later than the minute.</source>
        <translation>Dite %1 après la première mesure mauvaise&#x202f;: au-delà de la minute.</translation>
    </message>
    <message>
        <source>It never fired here before.</source>
        <translation>Elle ne s’était jamais déclenchée ici.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>acquittée par %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who, words</comment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>nobody acknowledged it</source>
        <translation>personne ne l’a acquittée</translation>
    </message>
    <message>
        <source>Its incident</source>
        <translation>Son incident</translation>
    </message>
    <message>
        <source>nobody has told of it since %1: it may be over</source>
        <translation>plus personne n’en parle depuis %1&#x202f;: c’est peut-être fini</translation>
    </message>
    <message>
        <source>hidden by a silence of %1 until %2</source>
        <translation>cachée par un silence de %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>hidden by a silence of %1 until %2: “%3”</source>
        <translation>cachée par un silence de %1 jusqu’à %2&#x202f;: «&#x202f;%3&#x202f;»</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>%1 cannot be seen</source>
        <translation>%1 n’est plus visible</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>firing for %1</source>
        <translation>déclenchée depuis %1</translation>
    </message>
    <message>
        <source>without data for %1</source>
        <translation>sans données depuis %1</translation>
    </message>
    <message>
        <source>pending for %1</source>
        <translation>en attente depuis %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>en veille jusqu’à %1</translation>
    </message>
    <message>
        <source>acknowledged by %1 for %2, until it clears</source>
        <translation>acquittée par %1 depuis %2, jusqu’à ce qu’elle cesse</translation>
    </message>
    <message>
        <source>acknowledged by %1 until %2</source>
        <translation>acquittée par %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>silenced, firing for %1</source>
        <translation>en silence, déclenchée depuis %1</translation>
    </message>
    <message>
        <source>muted, firing for %1</source>
        <translation>coupée, déclenchée depuis %1</translation>
    </message>
    <message>
        <source>inhibited, firing for %1</source>
        <translation>inhibée, déclenchée depuis %1</translation>
    </message>
    <message>
        <source>seen by an evaluation</source>
        <translation>vue par une évaluation</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>déclenchée</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>on the desktop</source>
        <translation>sur le bureau</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>regardée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>pris en compte</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Utile</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>Not actionable</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Poor details</source>
        <translation>Trop peu claire</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Search names and labels (/)</source>
        <translation>Chercher noms et étiquettes (/)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>The rule “%1” was removed.</source>
        <translation>La règle «&#x202f;%1&#x202f;» a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>nothing fires that nobody has</source>
        <translation>rien ne sonne que personne n’ait pris</translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n déclenchée</numerusform>
            <numerusform>%n déclenchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong that a rule or a server told of. What begins to fire comes here at once.</source>
        <translation>Rien ne va mal, d’après les règles et les serveurs. Ce qui se déclenche arrive ici aussitôt.</translation>
    </message>
    <message>
        <source>Nobody watches yet: there is no alert rule, and no Prometheus or Alertmanager to tell of its own.</source>
        <translation>Personne ne veille encore&#x202f;: il n’y a aucune règle d’alerte, ni Prometheus ni Alertmanager pour dire les siennes.</translation>
    </message>
    <message>
        <source>There is no Alertmanager among the sources that could keep a silence. Acknowledge or snooze the alert instead, or connect one.</source>
        <translation>Aucune des sources n’est un Alertmanager, qui pourrait garder un silence. Acquittez l’alerte ou mettez-la en veille, ou connectez-en un.</translation>
    </message>
    <message>
        <source>It is silenced.</source>
        <translation>Le silence est posé.</translation>
    </message>
    <message>
        <source>Declared from the alert %1</source>
        <translation>Déclaré depuis l’alerte %1</translation>
    </message>
    <message>
        <source>A rule file is PromQL: connect a Prometheus first.</source>
        <translation>Un fichier de règles est du PromQL&#x202f;: connectez d’abord un Prometheus.</translation>
    </message>
    <message>
        <source>Import a rule file</source>
        <translation>Importer un fichier de règles</translation>
    </message>
    <message>
        <source>Prometheus rule files (*.yaml *.yml);;All files (*)</source>
        <translation>Fichiers de règles Prometheus (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken, judged on %1.</source>
        <translation>
            <numerusform>%n règle prise, jugée sur %1.</numerusform>
            <numerusform>%n règles prises, jugées sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording rule(s) left out.</source>
        <translation>
            <numerusform>%n règle d’enregistrement laissée.</numerusform>
            <numerusform>%n règles d’enregistrement laissées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>No runbook of the guide answers this alert, and its rule names none.</source>
        <translation>Aucune procédure du guide ne répond à cette alerte, et sa règle n’en nomme aucune.</translation>
    </message>
    <message>
        <source>The silence has ended.</source>
        <translation>Le silence est levé.</translation>
    </message>
</context>
<context>
    <name>AnnotationDialog</name>
    <message>
        <source>Annotate the charts</source>
        <translation>Annoter les graphiques</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Shown across all charts, to the whole crew.</source>
        <translation>Visible sur tous les graphiques, par tout l’équipage.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Dites en quelques mots ce qui s’est passé.</translation>
    </message>
</context>
<context>
    <name>ArchiveVerb</name>
    <message>
        <source>Copied to %1.</source>
        <translation>Copié dans %1.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Restauré depuis %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Ce qui s’y trouvait est conservé sous %1.</translation>
    </message>
    <message>
        <source>give the path of one file</source>
        <translation>donnez le chemin d’un fichier</translation>
    </message>
    <message>
        <source>%1 is sound: version %2, %3 bytes, SQLite %4.</source>
        <translation>%1 est sain&#x202f;: version %2, %3 octets, SQLite %4.</translation>
    </message>
</context>
<context>
    <name>AroundPanel</name>
    <message>
        <source>Around this moment</source>
        <translation>Autour de cet instant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>What happened around this moment</source>
        <translation>Ce qui s’est passé autour de cet instant</translation>
    </message>
    <message>
        <source>This moment as text, for the logbook or a message (Ctrl+C)</source>
        <translation>Cet instant en texte, pour le journal de bord ou un message (Ctrl+C)</translation>
    </message>
    <message>
        <source>Begin a note for the logbook with this moment</source>
        <translation>Commencer une note pour le journal de bord avec cet instant</translation>
    </message>
    <message>
        <source>Around now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>De quart&#x202f;: %1</translation>
    </message>
    <message>
        <source>nobody is planned</source>
        <translation>personne n’est prévu</translation>
    </message>
    <message>
        <source>no sample</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>Nothing happened within %1 of it. N and P go to the next moment.</source>
        <translation>Rien ne s’est passé à moins de %1. N et P vont au moment suivant ou précédent.</translation>
    </message>
    <message>
        <source>The first %1 of %2: zoom in to see fewer.</source>
        <translation>Les %1 premiers sur %2&#x202f;: zoomez pour en voir moins.</translation>
    </message>
</context>
<context>
    <name>AuthFields</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Name and password (basic)</source>
        <translation>Nom et mot de passe (basic)</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Jeton (bearer)</translation>
    </message>
    <message>
        <source>kept in the keyring of this machine</source>
        <translation>gardé dans le trousseau de cette machine</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>… or a file with it</source>
        <translation>… ou un fichier qui le contient</translation>
    </message>
    <message>
        <source>File with the password or token</source>
        <translation>Fichier du mot de passe ou du jeton</translation>
    </message>
    <message>
        <source>Own authority (PEM)</source>
        <translation>Autorité propre (PEM)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Enter the user that the server knows.</source>
        <translation>Saisissez l’utilisateur que connaît le serveur.</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block releases</source>
        <translation>Bloquer les livraisons</translation>
    </message>
    <message>
        <source>in 30 minutes</source>
        <translation>dans 30 minutes</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>dans une heure</translation>
    </message>
    <message>
        <source>in 2 hours</source>
        <translation>dans 2 heures</translation>
    </message>
    <message>
        <source>in 4 hours</source>
        <translation>dans 4 heures</translation>
    </message>
    <message>
        <source>tomorrow at this hour</source>
        <translation>demain à cette heure</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Remind to lift it</source>
        <translation>Rappeler de débloquer</translation>
    </message>
    <message>
        <source>It is shown on every page, told to the product teams where a channel leads to them, and answered to deployment scripts by “quarterdeck releases status”.</source>
        <translation>Le blocage s’affiche sur chaque page, est dit aux équipes produit si un canal les atteint, et «&#x202f;quarterdeck releases status&#x202f;» le dit aux scripts de déploiement.</translation>
    </message>
    <message>
        <source>Say in a few words why nobody should release.</source>
        <translation>Dites en quelques mots pourquoi ne rien livrer.</translation>
    </message>
</context>
<context>
    <name>BridgeChart</name>
    <message>
        <source>Waiting for the samples…</source>
        <translation>En attente des mesures…</translation>
    </message>
    <message>
        <source>No sample in this time.</source>
        <translation>Aucune mesure dans cette période.</translation>
    </message>
</context>
<context>
    <name>BridgePage</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Works in progress</source>
        <translation>Chantiers en cours</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Journal de bord</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Open the dashboards</source>
        <translation>Ouvrir les tableaux de bord</translation>
    </message>
    <message>
        <source>Nothing alerts.</source>
        <translation>Aucune alerte.</translation>
    </message>
    <message numerus="yes">
        <source>Target: %1. The figure is the median of %n case(s).</source>
        <translation>
            <numerusform>Cible&#x202f;: %1. Le chiffre est la médiane de %n cas.</numerusform>
            <numerusform>Cible&#x202f;: %1. Le chiffre est la médiane de %n cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1 watches</source>
        <translation>%1 derniers quarts</translation>
    </message>
    <message>
        <source>No work is in progress.</source>
        <translation>Aucun chantier en cours.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n word(s)</source>
        <translation>
            <numerusform>Brouillon, %n mot</numerusform>
            <numerusform>Brouillon, %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in the margin</source>
        <translation>
            <numerusform>%n note dans la marge</numerusform>
            <numerusform>%n notes dans la marge</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day: Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>No threshold is expected to be crossed.</source>
        <translation>Aucun franchissement de seuil à prévoir.</translation>
    </message>
    <message>
        <source>No panel is watched ahead yet.</source>
        <translation>Aucun panneau n’est encore suivi.</translation>
    </message>
    <message>
        <source>No chart stands on a dashboard yet. Those whose menu says “Show on the bridge” come first here.</source>
        <translation>Aucun tableau de bord ne porte encore de graphique. Ceux dont le menu dit «&#x202f;Montrer sur la passerelle&#x202f;» viennent ici en premier.</translation>
    </message>
    <message>
        <source>What happened around now</source>
        <translation>Ce qui s’est passé autour de maintenant</translation>
    </message>
    <message>
        <source>%1 firing</source>
        <translation>déclenchées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>en attente&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>CadenceBar</name>
    <message>
        <source>%1: no news for %2 to: %3.</source>
        <translation>%1&#x202f;: sans nouvelles depuis %2 pour&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Tell…</source>
        <translation>Prévenir…</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>it has no start that can be read</source>
        <translation>il n’a pas de début lisible</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>il finit avant de commencer</translation>
    </message>
    <message>
        <source>it repeats more often than daily</source>
        <translation>il se répète plus d’une fois par jour</translation>
    </message>
    <message>
        <source>its recurrence rule cannot be read</source>
        <translation>sa règle de répétition est illisible</translation>
    </message>
    <message>
        <source>its recurrence takes too long to work out</source>
        <translation>sa répétition est trop longue à calculer</translation>
    </message>
</context>
<context>
    <name>CaptainBadge</name>
    <message>
        <source>2nd week</source>
        <translation>2e semaine</translation>
    </message>
    <message>
        <source>1st week</source>
        <translation>1re semaine</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>remplace %1</translation>
    </message>
    <message>
        <source>%1, at the helm, %2</source>
        <translation>%1, à la barre, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Give the helm to %1</source>
        <translation>Donner la barre à %1</translation>
    </message>
    <message>
        <source>Give the helm at another time…</source>
        <translation>Donner la barre à un autre moment…</translation>
    </message>
</context>
<context>
    <name>CaptaincyDialog</name>
    <message>
        <source>Add a captaincy</source>
        <translation>Ajouter un capitanat</translation>
    </message>
    <message>
        <source>Change the captaincy</source>
        <translation>Modifier le capitanat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>Captain</source>
        <translation>Capitaine</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Première semaine</translation>
    </message>
    <message>
        <source>Two weeks: the first as junior captain, the second as senior.</source>
        <translation>Deux semaines&#x202f;: la première comme nouveau capitaine, la seconde comme ancien.</translation>
    </message>
    <message>
        <source>Add people first, on the page “Crew”.</source>
        <translation>Ajoutez d’abord des personnes, sur la page «&#x202f;Équipage&#x202f;».</translation>
    </message>
</context>
<context>
    <name>CaptaincySide</name>
    <message>
        <source>Captaincy</source>
        <translation>Capitanat</translation>
    </message>
    <message>
        <source>Choose a captaincy on the calendar.</source>
        <translation>Choisissez un capitanat sur le calendrier.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Stand in…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Échanger…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>no address yet: enter one in the crew</source>
        <translation>pas encore d’adresse&#x202f;: saisissez-la dans l’équipage</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Against the rules: %1</source>
        <translation>Contre les règles&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning would choose otherwise now:</source>
        <translation>La planification choisirait autrement à présent&#x202f;:</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation>Liste&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message numerus="yes">
        <source>%n d here</source>
        <comment>so many days in this column</comment>
        <translation>
            <numerusform>%n j ici</numerusform>
            <numerusform>%n j ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>No card</source>
        <translation>Aucune carte</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>overdue by so many days</comment>
        <translation>
            <numerusform>%n j de retard</numerusform>
            <numerusform>%n j de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Attendu le %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 étape faite sur %n</numerusform>
            <numerusform>Étapes faites&#x202f;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort: %1 d</source>
        <translation>Effort&#x202f;: %1 j</translation>
    </message>
    <message>
        <source>In this column for %1</source>
        <translation>Dans cette colonne depuis %1</translation>
    </message>
</context>
<context>
    <name>ChannelDialog</name>
    <message>
        <source>A channel</source>
        <translation>Un canal</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>#incidents</source>
        <translation>#incidents</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>the console&apos;s</source>
        <translation>celle de la console</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Sa langue</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>none, on this machine alone</source>
        <translation>aucun, sur cette machine seulement</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>index.html and status.json are written there, for a web server to show.</source>
        <translation>index.html et status.json y sont écrits, pour qu’un serveur web les montre.</translation>
    </message>
    <message>
        <source>kept; only typed anew to change it</source>
        <translation>gardé&#x202f;; à ressaisir seulement pour le changer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The address of the webhook, or the password. It stays in the keyring of this workstation.</source>
        <translation>L’adresse du webhook, ou le mot de passe. Il reste dans le trousseau de ce poste.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>a PEM file, where the system does not know it</source>
        <translation>un fichier PEM, si le système ne la connaît pas</translation>
    </message>
</context>
<context>
    <name>ChannelVerb</name>
    <message>
        <source>give list, add slack|email|webhook|status_page NAME …, test NAME or remove NAME</source>
        <translation>donnez list, add slack|email|webhook|status_page NOM …, test NOM ou remove NOM</translation>
    </message>
    <message>
        <source>an audience is crew, product_teams, support or users, not “%1”</source>
        <translation>un public est crew, product_teams, support ou users, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>encryption is none, starttls or tls, not “%1”</source>
        <translation>un chiffrement est none, starttls ou tls, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>There is no keyring here: give the secret in the environment as QUARTERDECK_SECRET_NAME.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;: donnez le secret dans l’environnement sous QUARTERDECK_SECRET_NOM.</translation>
    </message>
    <message>
        <source>It took the test message: %1</source>
        <translation>Il a pris le message d’essai&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ChannelsPanel</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>its secret is not known here</source>
        <translation>secret inconnu ici</translation>
    </message>
    <message>
        <source>its secret is no address</source>
        <translation>le secret n’est pas une adresse</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No channel leads to the others yet: Slack, e-mail, a webhook, or a status page. Until then a message can be copied and told by hand.</source>
        <translation>Aucun canal ne mène encore aux autres&#x202f;: Slack, e-mail, webhook ou page d’état. D’ici là, un message peut être copié et transmis à la main.</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Ajouter un canal…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>While an incident is open</source>
        <translation>Tant qu’un incident est ouvert</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Remind to tell each audience again after</source>
        <translation>Rappeler de prévenir à nouveau chaque public après</translation>
    </message>
    <message>
        <source>a critical one after</source>
        <translation>si critique, après</translation>
    </message>
    <message>
        <source>the console&apos;s</source>
        <translation>celle de la console</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>There is no keyring here: the secret holds until the console is closed.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;: le secret tient jusqu’à la fermeture de la console.</translation>
    </message>
    <message>
        <source>%1 took the test message: %2</source>
        <translation>%1 a pris le message d’essai&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 did not take the test message. %2</source>
        <translation>%1 n’a pas pris le message d’essai. %2</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its secret goes from the keyring, and what still waits for it is never sent.</source>
        <translation>Son secret quitte le trousseau, et ce qui attend encore ce canal ne partira jamais.</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>min %1 · max %2 · mean %3</source>
        <translation>min %1 · max %2 · moyenne %3</translation>
    </message>
</context>
<context>
    <name>ChartPictureDialog</name>
    <message>
        <source>Picture of a chart</source>
        <translation>Image d’un graphique</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>L’insérer</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 heures</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Les derniers</translation>
    </message>
    <message>
        <source>There is no chart yet: the page Monitoring makes one.</source>
        <translation>Il n’y a pas encore de graphique&#x202f;: la page Surveillance en crée.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>bytes per second</source>
        <translation>octets par seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Aires</translation>
    </message>
    <message>
        <source>Stacked areas</source>
        <translation>Aires empilées</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Single value</source>
        <translation>Valeur seule</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>States over time</source>
        <translation>États dans le temps</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>requêtes par seconde</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>bits per second</source>
        <translation>bits par seconde</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>hertz</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>degrés Celsius</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>volts</translation>
    </message>
    <message>
        <source>watts</source>
        <translation>watts</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nobody is entered yet who could become a captain.</source>
        <translation>Personne n’est encore inscrit qui puisse devenir capitaine.</translation>
    </message>
    <message>
        <source>Open the crew</source>
        <translation>Ouvrir l’équipage</translation>
    </message>
    <message>
        <source>No step is left. Name what a new captain goes through.</source>
        <translation>Il ne reste aucune étape. Nommez ce par quoi passe un nouveau capitaine.</translation>
    </message>
    <message>
        <source>Steps…</source>
        <translation>Étapes…</translation>
    </message>
    <message>
        <source>Who arrives, and everybody else</source>
        <translation>Qui arrive, et tous les autres</translation>
    </message>
    <message>
        <source>People and how far they are</source>
        <translation>Personnes et où elles en sont</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation>Coché par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Space ticks and unticks.</source>
        <translation>Espace coche et décoche.</translation>
    </message>
    <message>
        <source>arrives on %1</source>
        <translation>arrive le %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day: Qt date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>on watch</source>
        <translation>de quart</translation>
    </message>
    <message>
        <source>never was captain</source>
        <translation>jamais capitaine</translation>
    </message>
    <message numerus="yes">
        <source>captain %n time(s)</source>
        <translation>
            <numerusform>capitaine %n fois</numerusform>
            <numerusform>capitaine %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Export the checklists</source>
        <translation>Exporter les listes de contrôle</translation>
    </message>
    <message>
        <source>Table (*.csv);;Markdown (*.md)</source>
        <translation>Tableau (*.csv);;Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>ChronicleChart</name>
    <message>
        <source>%1 (highest of %2)</source>
        <translation>%1 (max. de %2)</translation>
    </message>
</context>
<context>
    <name>ChroniclePage</name>
    <message>
        <source>Time</source>
        <translation>Fil du temps</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 j</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Quart</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The lanes show what was read last; it is tried again. %1</source>
        <translation>Les couloirs montrent ce qui a été lu en dernier, un nouvel essai est en cours. %1</translation>
    </message>
    <message>
        <source>Lanes and charts</source>
        <translation>Pistes et graphiques</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Charts, up to %1</source>
        <translation>Courbes, jusqu’à %1</translation>
    </message>
    <message>
        <source>Copied: paste it into the logbook or a message.</source>
        <translation>Copié&#x202f;: à coller dans le journal de bord ou un message.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fil-du-temps</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
</context>
<context>
    <name>ChronicleStrip</name>
    <message>
        <source>The watch on one time axis</source>
        <translation>Le quart sur un seul axe du temps</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day: Qt date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day: Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Waiting for the samples…</source>
        <translation>En attente des mesures…</translation>
    </message>
    <message>
        <source>No sample in this time.</source>
        <translation>Aucune mesure dans cette période.</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day of a month that is named: Qt date format</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>ChronicleWords</name>
    <message>
        <source>d MMM</source>
        <comment>a day: Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Captains</source>
        <translation>Capitaines</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Works moved</source>
        <translation>Chantiers déplacés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n watch(es)</source>
        <translation>
            <numerusform>%n quart</numerusform>
            <numerusform>%n quarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
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
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
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
            <numerusform>%n chantier déplacé</numerusform>
            <numerusform>%n chantiers déplacés</numerusform>
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
            <numerusform>%1, dont %n critique</numerusform>
            <numerusform>%1, dont %n critiques</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day: Qt date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>right then</source>
        <translation>à cet instant</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>levé</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>fixed for good</source>
        <translation>corrigé pour de bon</translation>
    </message>
    <message>
        <source>%1 (helm)</source>
        <translation>%1 (barre)</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the board</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A limit is soft: one card more is shown as too many, and allowed. What a column counts as decides what the logbook and the handover tell of its cards.</source>
        <translation>Une limite est souple&#x202f;: une carte de plus est signalée, mais permise. Ce pour quoi compte une colonne décide de ce que le journal de bord et la passation disent de ses cartes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>Plus à gauche</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>Plus à droite</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Retirer la colonne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Give each column a name.</source>
        <translation>Donnez un nom à chaque colonne.</translation>
    </message>
    <message>
        <source>A board needs a column.</source>
        <translation>Un tableau a besoin d’une colonne.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 demande une valeur</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>option inconnue&#x202f;: %1</translation>
    </message>
    <message>
        <source>--lang is en or fr, not %1</source>
        <translation>--lang est en ou fr, pas %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Everything at hand</source>
        <translation>Tout à portée de main</translation>
    </message>
    <message>
        <source>What would you do, or what do you look for?</source>
        <translation>Que voulez-vous faire, ou que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Logbook of %1</source>
        <translation>Journal de bord %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Journal de bord</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>As the template says</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Tell others</source>
        <translation>Prévenir les autres</translation>
    </message>
    <message>
        <source>Copy, and told by hand</source>
        <translation>Copier et transmettre</translation>
    </message>
    <message>
        <source>Copies it as Slack writes it, and notes that it was told</source>
        <translation>Copie au format de Slack, et note que c’est transmis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What, to whom</source>
        <translation>Quoi, à qui</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>what is known, in a sentence</source>
        <translation>ce qu’on sait, en une phrase</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Envoi vers</translation>
    </message>
    <message>
        <source>As it will look</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not ready here: it waits</source>
        <translation>pas prêt ici&#x202f;: le message attend</translation>
    </message>
    <message>
        <source>No channel leads to the %1 yet: add one under Messages, Channels. The text can be copied.</source>
        <translation>Aucun canal n’atteint encore&#x202f;: %1. Ajoutez-en un sous Messages, Canaux. Le texte peut être copié.</translation>
    </message>
    <message>
        <source>copied, and told by hand</source>
        <translation>copié, et transmis à la main</translation>
    </message>
    <message>
        <source>What you wrote was not sent. Cancel once more to lose it.</source>
        <translation>Votre texte n’est pas envoyé. Annulez encore une fois pour le perdre.</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>ConfidenceView</name>
    <message>
        <source>The planner prefers it so</source>
        <translation>Le planificateur le préfère ainsi</translation>
    </message>
    <message>
        <source>Last ratings</source>
        <translation>Dernières notes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nobody is entered yet whom one could ask.</source>
        <translation>Personne n’est encore inscrit à qui le demander.</translation>
    </message>
    <message>
        <source>Open the crew</source>
        <translation>Ouvrir l’équipage</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>“I feel able to take and hold the captain’s role”</source>
        <translation>«&#x202f;Je me sens capable de prendre et de tenir le rôle de capitaine&#x202f;»</translation>
    </message>
    <message>
        <source>Who should come next</source>
        <translation>Qui devrait venir ensuite</translation>
    </message>
    <message>
        <source>Of captains who have waited as long and are as good for the teams, it takes one with whom no hesitant captain is left without a confident one. Off, it does not look at ratings.</source>
        <translation>Entre des capitaines qui attendent depuis aussi longtemps et qui conviennent autant aux équipes, il en prend un avec qui aucun capitaine hésitant ne reste sans un confiant. Décoché, il ne regarde pas les notes.</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Remove the last rating</source>
        <translation>Retirer la dernière note</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>met</source>
        <comment>the objective</comment>
        <translation>atteint</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>il en manque %n</numerusform>
            <numerusform>il en manque %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Personne n’a encore été interrogé.</translation>
    </message>
    <message>
        <source>%1 of %2 rate themselves 3 or more.</source>
        <translation>%1 sur %2 se donnent 3 ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n never asked.</source>
        <translation>
            <numerusform>%n jamais interrogé.</numerusform>
            <numerusform>%n jamais interrogés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who takes watches is confident.</source>
        <translation>Tous ceux qui prennent le quart sont confiants.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>jamais interrogé</translation>
    </message>
    <message>
        <source>Choose somebody with a rating first.</source>
        <translation>Choisissez d’abord quelqu’un qui a une note.</translation>
    </message>
    <message>
        <source>The rating of %1 of %2 is removed.</source>
        <translation>La note de %1 du %2 est retirée.</translation>
    </message>
</context>
<context>
    <name>CrewPage</name>
    <message>
        <source>Crew</source>
        <translation>Équipage</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Ajouter une équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n équipe</numerusform>
            <numerusform>%n équipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>Fichiers CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exporter les personnes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours chômés</translation>
    </message>
    <message>
        <source>Those who left, too</source>
        <translation>Ceux qui sont partis aussi</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Import a CSV file with the columns name and team (and, if you like, email, slack, phone, joined, left), or add people one by one.</source>
        <translation>Personne n’est encore saisi. Importez un fichier CSV avec les colonnes name et team (et, si vous voulez, email, slack, phone, joined, left), ou ajoutez les personnes une à une.</translation>
    </message>
    <message>
        <source>This person is not in the list.</source>
        <translation>Cette personne n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 ne fait plus partie de la liste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1 is back. Of their captaincies, %n now belong(s) to somebody else.</source>
        <translation>
            <numerusform>%1 est de retour. De ses capitanats, %n appartient maintenant à quelqu’un d’autre.</numerusform>
            <numerusform>%1 est de retour. De ses capitanats, %n appartiennent maintenant à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their name stays in the past; captaincies to come are given up. It can be undone right afterwards.</source>
        <translation>Le nom reste dans le passé&#x202f;; les capitanats à venir sont abandonnés. Cela peut être annulé juste après.</translation>
    </message>
    <message>
        <source>It can be undone right afterwards.</source>
        <translation>Cela peut être annulé juste après.</translation>
    </message>
</context>
<context>
    <name>CrewWords</name>
    <message>
        <source>it would end before it begins</source>
        <translation>cela finirait avant de commencer</translation>
    </message>
    <message>
        <source>somebody cannot stand in for themselves</source>
        <translation>personne ne se remplace soi-même</translation>
    </message>
    <message>
        <source>who would stand in is on watch then</source>
        <translation>qui remplacerait est alors de quart</translation>
    </message>
    <message>
        <source>somebody stands in for them then already</source>
        <translation>quelqu’un remplace déjà à ce moment-là</translation>
    </message>
    <message>
        <source>no captaincy begins in this week</source>
        <translation>aucun capitanat ne commence cette semaine-là</translation>
    </message>
    <message>
        <source>this captaincy has begun: find a replacement instead</source>
        <translation>ce capitanat a commencé&#x202f;: cherchez plutôt un remplacement</translation>
    </message>
    <message>
        <source>both captaincies are of the same person</source>
        <translation>les deux capitanats sont de la même personne</translation>
    </message>
    <message>
        <source>the plan has changed since the swap was proposed</source>
        <translation>le plan a changé depuis que l’échange fut proposé</translation>
    </message>
    <message>
        <source>this swap was answered before</source>
        <translation>cet échange a déjà eu sa réponse</translation>
    </message>
    <message>
        <source>only who is on watch at that time can take the helm</source>
        <translation>seul qui est de quart à cette heure-là peut prendre la barre</translation>
    </message>
    <message>
        <source>%1 takes the helm</source>
        <translation>%1 prend la barre</translation>
    </message>
    <message>
        <source>they hold the helm at that time already</source>
        <translation>la barre est déjà à cette personne à cette heure-là</translation>
    </message>
</context>
<context>
    <name>DashboardExchange</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>DashboardTabs</name>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Add a dashboard</source>
        <translation>Ajouter un tableau de bord</translation>
    </message>
    <message>
        <source>What to do with this dashboard</source>
        <translation>Que faire de ce tableau de bord</translation>
    </message>
</context>
<context>
    <name>DashboardVerb</name>
    <message>
        <source>give import FILE.json, export TITLE [FILE.json] or list</source>
        <translation>donnez import FICHIER.json, export TITRE [FICHIER.json] ou list</translation>
    </message>
    <message>
        <source>“%1”: panels taken: %2, left out: %3.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: panneaux repris&#x202f;: %2, laissés&#x202f;: %3.</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>laissé&#x202f;: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changé&#x202f;: %1</translation>
    </message>
    <message>
        <source>nothing of it can be shown here: no dashboard was made</source>
        <translation>rien n’en peut être montré ici&#x202f;: aucun tableau de bord n’a été créé</translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n panneau</numerusform>
            <numerusform>%n panneaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysOffPanel</name>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>The company is closed</source>
        <translation>Fermetures de l’entreprise</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Alsace-Moselle</source>
        <translation>Alsace-Moselle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>why: a bridge day, moving house…</source>
        <translation>pourquoi&#x202f;: un pont, un déménagement…</translation>
    </message>
    <message>
        <source>Why the company is closed</source>
        <translation>Pourquoi l’entreprise est fermée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The company works on %1.</source>
        <translation>L’entreprise travaille le %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No closing is planned.</source>
        <translation>Aucune fermeture n’est prévue.</translation>
    </message>
</context>
<context>
    <name>DeadManWords</name>
    <message>
        <source>The alert that always fires (%1) does not arrive</source>
        <translation>L’alerte qui sonne toujours (%1) n’arrive plus</translation>
    </message>
    <message>
        <source>Alerts may not reach this console: look whether Prometheus evaluates its rules and whether Alertmanager answers.</source>
        <translation>Les alertes n’arrivent peut-être plus ici&#x202f;: vérifiez que Prometheus évalue ses règles et qu’Alertmanager répond.</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove this drill</source>
        <translation>Supprimer cet exercice</translation>
    </message>
    <message>
        <source>Both timelines, from the start of the impact</source>
        <translation>Les deux chronologies, depuis le début de l’impact</translation>
    </message>
    <message>
        <source>Both timelines</source>
        <translation>Les deux chronologies</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qu’on a appris</translation>
    </message>
    <message>
        <source>What went well, what took long, what you would do first the next time</source>
        <translation>Ce qui a bien marché, ce qui a été long, ce que vous feriez d’abord la prochaine fois</translation>
    </message>
    <message>
        <source>Every time here is the drill’s own.</source>
        <translation>Tous les temps sont ceux de l’exercice.</translation>
    </message>
    <message>
        <source>The incident is invented; beside yours stands what a good captain would have done.</source>
        <translation>L’incident est inventé&#x202f;; à côté de vos gestes, ceux d’un bon capitaine.</translation>
    </message>
    <message>
        <source>What you did changed nothing in the charts: they showed what they showed then.</source>
        <translation>Vos gestes n’ont rien changé aux courbes&#x202f;: elles montraient ce qu’elles montraient alors.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>Declaration</name>
    <message>
        <source>An alert without a name</source>
        <translation>Une alerte sans nom</translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>Declare an incident</source>
        <translation>Déclarer un incident</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>What do users notice?</source>
        <translation>Que remarquent les utilisateurs&#x202f;?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Impact since</source>
        <translation>Impact depuis</translation>
    </message>
    <message>
        <source>The stopwatch runs from here.</source>
        <translation>Le chronomètre part d’ici.</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Mené par</translation>
    </message>
    <message>
        <source>Give it a title: a few words are enough.</source>
        <translation>Donnez-lui un titre&#x202f;: quelques mots suffisent.</translation>
    </message>
    <message>
        <source>The impact cannot begin in the future.</source>
        <translation>L’impact ne peut pas commencer dans le futur.</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>Services touched</source>
        <translation>Services touchés</translation>
    </message>
    <message>
        <source>Seen before:</source>
        <translation>Déjà vu&#x202f;:</translation>
    </message>
</context>
<context>
    <name>DemoPast</name>
    <message>
        <source>I looked at the servers before the list of releases: the other way round next time.</source>
        <translation>J’ai regardé les serveurs avant la liste des mises en production&#x202f;: l’inverse la prochaine fois.</translation>
    </message>
    <message>
        <source>The slope says how much time there is. Told nobody.</source>
        <translation>La pente dit combien de temps il reste. Je n’ai prévenu personne.</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Why is it no incident?</source>
        <translation>Pourquoi n’est-ce pas un incident&#x202f;?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Three paragraphs</source>
        <translation>Trois paragraphes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Put into the entry</source>
        <translation>Mettre dans l’entrée</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Brouillon de %1</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modèle…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le brouillon</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Prendre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open what this was drawn from</source>
        <translation>Ouvrir ce dont c’est tiré</translation>
    </message>
    <message>
        <source>The entry tells all of it already.</source>
        <translation>L’entrée dit déjà tout cela.</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Problems and their resolution</source>
        <translation>Problèmes et résolution</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>No incident this week.</source>
        <translation>Aucun incident cette semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n false alarm(s) dismissed.</source>
        <translation>
            <numerusform>%n fausse alerte écartée.</numerusform>
            <numerusform>%n fausses alertes écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1** (%2, %3): %4.</source>
        <translation>**%1** (%2, %3)&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Service restored in %1.</source>
        <translation>Service rétabli en %1.</translation>
    </message>
    <message>
        <source>Not restored yet.</source>
        <translation>Pas encore rétabli.</translation>
    </message>
    <message>
        <source>Durable fix live since %1.</source>
        <translation>Correction durable en place depuis le %1.</translation>
    </message>
    <message>
        <source>Durable fix due %1.</source>
        <translation>Correction durable attendue le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s).</source>
        <translation>
            <numerusform>%n ticket de support.</numerusform>
            <numerusform>%n tickets de support.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1&#x202f;: terminé.</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, with %3.</source>
        <translation>%1&#x202f;: %2, avec %3.</translation>
    </message>
    <message>
        <source>No work in progress.</source>
        <translation>Aucun chantier en cours.</translation>
    </message>
    <message>
        <source>%1 goes back to their team.</source>
        <translation>%1 retourne dans son équipe.</translation>
    </message>
    <message>
        <source>%1 stays, now the senior captain.</source>
        <translation>%1 reste, désormais l’ancien.</translation>
    </message>
    <message>
        <source>The new captain is **%1**, from %2: welcome aboard!</source>
        <translation>Le nouveau capitaine est **%1**, à partir du %2&#x202f;: bienvenue à bord&#x202f;!</translation>
    </message>
    <message>
        <source>Nobody is planned yet for the watch that begins %1.</source>
        <translation>Personne n’est encore prévu pour le quart qui commence le %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>Not told here: %1.</source>
        <translation>Non raconté ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing happened in this watch that the console knows of: no incident, no alert, no work.</source>
        <translation>Il ne s’est rien passé pendant ce quart que la console sache&#x202f;: ni incident, ni alerte, ni chantier.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that cleared by themselves</source>
        <translation>
            <numerusform>%n alerte qui s’est levée d’elle-même</numerusform>
            <numerusform>%n alertes qui se sont levées d’elles-mêmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that somebody answered</source>
        <translation>
            <numerusform>%n alerte à laquelle quelqu’un a répondu</numerusform>
            <numerusform>%n alertes auxquelles quelqu’un a répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of the margin</source>
        <translation>
            <numerusform>%n note de la marge</numerusform>
            <numerusform>%n notes de la marge</numerusform>
        </translation>
    </message>
    <message>
        <source>what lies ahead, since nobody looked</source>
        <translation>ce qui s’annonce, car personne n’a regardé</translation>
    </message>
    <message numerus="yes">
        <source>And %n other incident(s)</source>
        <translation>
            <numerusform>Et %n autre incident</numerusform>
            <numerusform>Et %n autres incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>, half of them restored within %1</source>
        <translation>, la moitié rétablis en %1 au plus</translation>
    </message>
    <message numerus="yes">
        <source>, %n not restored yet</source>
        <translation>
            <numerusform>, %n pas encore rétabli</numerusform>
            <numerusform>, %n pas encore rétablis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>The alert %1 fired %2, %3 at the longest.</source>
        <translation>L’alerte %1 s’est déclenchée %2, %3 au plus long.</translation>
    </message>
    <message>
        <source>The alert that fired most is %1: %2, %3 at the longest</source>
        <translation>L’alerte la plus fréquente est %1&#x202f;: %2, %3 au plus long</translation>
    </message>
    <message>
        <source>Alerts that fired: %1</source>
        <translation>Alertes déclenchées&#x202f;: %1</translation>
    </message>
    <message>
        <source>; then %1</source>
        <translation>&#x202f;; puis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Detected in %1 (median); %2 in under 1 minute.</source>
        <translation>Détecté en %1 (médiane)&#x202f;; %2 en moins d’une minute.</translation>
    </message>
    <message>
        <source>Restored in %1 (median); %2 in under 10 minutes.</source>
        <translation>Rétabli en %1 (médiane)&#x202f;; %2 en moins de 10 minutes.</translation>
    </message>
    <message>
        <source>%1 of the durable fixes within 10 working days.</source>
        <translation>%1 des corrections durables en 10 jours ouvrés au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s) in all; %1 of the incidents with fewer than 10.</source>
        <translation>
            <numerusform>%n ticket au support en tout&#x202f;; %1 des incidents en ont moins de 10.</numerusform>
            <numerusform>%n tickets au support en tout&#x202f;; %1 des incidents en ont moins de 10.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is expected to reach %2 around %3.</source>
        <translation>%1 devrait atteindre %2 vers le %3.</translation>
    </message>
    <message>
        <source>%1 may reach %2 from %3 on.</source>
        <translation>%1 pourrait atteindre %2 à partir du %3.</translation>
    </message>
    <message>
        <source>%1 found the watch %2 of 5 hard.</source>
        <translation>%1 a trouvé le quart difficile à %2 sur 5.</translation>
    </message>
    <message>
        <source>What should be easier: %1</source>
        <translation>Ce qui devrait être plus simple&#x202f;: %1</translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;at&apos; H:mm</source>
        <extracomment>a day and a time: Qt date format</extracomment>
        <translation>dddd d MMMM &apos;à&apos; H&apos;h&apos;mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>what broke, how long, and how it was mended</source>
        <translation>ce qui a cassé, combien de temps, et comment ce fut réparé</translation>
    </message>
    <message>
        <source>the alerts that fired most often</source>
        <translation>les alertes les plus fréquentes</translation>
    </message>
    <message>
        <source>works that were finished, and those under way</source>
        <translation>les chantiers terminés, et ceux en cours</translation>
    </message>
    <message>
        <source>what was told to whom during incidents</source>
        <translation>ce qui a été dit à qui pendant les incidents</translation>
    </message>
    <message>
        <source>the watch against its objectives</source>
        <translation>le quart face à ses objectifs</translation>
    </message>
    <message>
        <source>thresholds that the look ahead expects to be crossed</source>
        <translation>les seuils que la prévision voit franchis</translation>
    </message>
    <message>
        <source>the notes that wait in the week&apos;s margin</source>
        <translation>les notes qui attendent dans la marge de la semaine</translation>
    </message>
    <message>
        <source>who leaves, who stays, who arrives, and their notes</source>
        <translation>qui part, qui reste, qui arrive, et leurs notes</translation>
    </message>
    <message>
        <source>what the draft does not tell</source>
        <translation>ce que le brouillon ne dit pas</translation>
    </message>
    <message>
        <source>the week, as 2026-W47</source>
        <translation>la semaine, comme 2026-W47</translation>
    </message>
    <message>
        <source>the first day of the watch</source>
        <translation>le premier jour du quart</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>son dernier jour</translation>
    </message>
    <message>
        <source>the senior captain of the watch</source>
        <translation>l’ancien capitaine du quart</translation>
    </message>
    <message>
        <source>the junior captain</source>
        <translation>le nouveau capitaine</translation>
    </message>
    <message>
        <source>who becomes captain after it</source>
        <translation>qui devient capitaine ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n unnamed incident(s)</source>
        <translation>
            <numerusform>%n incident qui n’est pas nommé</numerusform>
            <numerusform>%n incidents qui ne sont pas nommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent message(s)</source>
        <translation>
            <numerusform>%n message envoyé</numerusform>
            <numerusform>%n messages envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipage</translation>
    </message>
    <message>
        <source>Nobody was planned.</source>
        <translation>Personne n’était prévu.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>the figures of the watch</source>
        <translation>les chiffres du quart</translation>
    </message>
    <message numerus="yes">
        <source>%n threshold(s) that may be crossed</source>
        <translation>
            <numerusform>%n seuil qui peut être franchi</numerusform>
            <numerusform>%n seuils qui peuvent être franchis</numerusform>
        </translation>
    </message>
    <message>
        <source>the handover</source>
        <translation>la passation</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to what the watch was like</source>
        <translation>
            <numerusform>%n réponse sur le vécu du quart</numerusform>
            <numerusform>%n réponses sur le vécu du quart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n chantier</numerusform>
            <numerusform>%n chantiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: %n restored</source>
        <translation>
            <numerusform>&#x202f;: %n rétabli</numerusform>
            <numerusform>&#x202f;: %n rétablis</numerusform>
        </translation>
    </message>
    <message>
        <source>, restored within %1</source>
        <translation>, rétabli en %1</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>, half of these within %1</source>
        <translation>, dont la moitié en %1 au plus</translation>
    </message>
    <message numerus="yes">
        <source>And %n more work(s) done.</source>
        <translation>
            <numerusform>Et %n autre chantier terminé.</numerusform>
            <numerusform>Et %n autres chantiers terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more work(s) under way.</source>
        <translation>
            <numerusform>Et %n autre chantier en cours.</numerusform>
            <numerusform>Et %n autres chantiers en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) not restored yet.</source>
        <translation>
            <numerusform>%n incident pas encore rétabli.</numerusform>
            <numerusform>%n incidents pas encore rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n durable fix(es) still to come.</source>
        <translation>
            <numerusform>%n correction durable encore à venir.</numerusform>
            <numerusform>%n corrections durables encore à venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more threshold(s) that may be crossed.</source>
        <translation>
            <numerusform>Et %n autre seuil qui peut être franchi.</numerusform>
            <numerusform>Et %n autres seuils qui peuvent être franchis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more note(s) in the margin.</source>
        <translation>
            <numerusform>Et %n autre note dans la marge.</numerusform>
            <numerusform>Et %n autres notes dans la marge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillBar</name>
    <message>
        <source>in real time</source>
        <translation>en temps réel</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 fois plus vite</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Finir l’exercice</translation>
    </message>
    <message>
        <source>The time of the drill</source>
        <translation>L’heure de l’exercice</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, who, what they say</comment>
        <translation>%1 %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Personne n’a encore rien dit.</translation>
    </message>
    <message numerus="yes">
        <source>All %n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>Les %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillDesk</name>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) so far</source>
        <translation>
            <numerusform>%n ticket jusqu’ici</numerusform>
            <numerusform>%n tickets jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>it is going on, or began only just now: it is no past to replay</source>
        <translation>il est en cours, ou commence à peine&#x202f;: ce n’est pas un passé à rejouer</translation>
    </message>
</context>
<context>
    <name>DrillSetup</name>
    <message>
        <source>Begin the drill</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>À quelle vitesse</translation>
    </message>
    <message>
        <source>A second window opens, marked as a drill: two calm minutes, then it happens. Declare, acknowledge, note and open runbooks as if it were real. The drill ends when you say “Restored”, or with its button. Alerts, notes and commands stay in the drill: nobody is told, nothing is run.</source>
        <translation>Une seconde fenêtre s’ouvre, marquée comme exercice&#x202f;: deux minutes de calme, puis cela arrive. Déclarez, prenez en compte, notez et ouvrez les procédures comme en vrai. L’exercice finit quand vous dites «&#x202f;Rétabli&#x202f;», ou par son bouton. Alertes, notes et commandes restent dans l’exercice&#x202f;: personne n’est prévenu, rien n’est lancé.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Invented: it never happened.</source>
        <translation>Inventé&#x202f;: ce n’est jamais arrivé.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>restored after %1</source>
        <translation>rétabli après %1</translation>
    </message>
    <message>
        <source>never restored: only your own times will stand at the end</source>
        <translation>jamais rétabli&#x202f;: seuls vos temps figureront à la fin</translation>
    </message>
    <message>
        <source>looking for its charts…</source>
        <translation>recherche de ses courbes…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
</context>
<context>
    <name>DrillStage</name>
    <message>
        <source>a drill goes on already</source>
        <translation>un exercice est déjà en cours</translation>
    </message>
    <message>
        <source>How the drill went could not be kept</source>
        <translation>Le bilan de l’exercice n’a pas pu être gardé</translation>
    </message>
</context>
<context>
    <name>DrillText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Restored after %1</source>
        <translation>Rétabli après %1</translation>
    </message>
    <message>
        <source>Stopped before anything happened</source>
        <translation>Arrêté avant qu’il ne se passe rien</translation>
    </message>
    <message>
        <source>Stopped after %1, not restored</source>
        <translation>Arrêté après %1, non rétabli</translation>
    </message>
    <message>
        <source>Not restored when the recording ended, after %1</source>
        <translation>Non rétabli à la fin de l’enregistrement, après %1</translation>
    </message>
    <message>
        <source>First alert</source>
        <translation>Première alerte</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Runbook opened</source>
        <translation>Procédure ouverte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Told others</source>
        <translation>Autres prévenus</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>In real time: %1</source>
        <translation>En temps réel&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 times as fast: %2 of the drill took %3</source>
        <translation>%1 fois plus vite&#x202f;: %2 d’exercice ont pris %3</translation>
    </message>
    <message>
        <source>charts kept</source>
        <translation>courbes gardées</translation>
    </message>
    <message>
        <source>charts kept as five-minute points</source>
        <translation>courbes gardées par points de cinq minutes</translation>
    </message>
    <message>
        <source>samples gone: only alerts and timeline</source>
        <translation>mesures disparues&#x202f;: alertes et chronologie seulement</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>Never noticed: no incident was declared</source>
        <translation>Jamais remarqué&#x202f;: aucun incident déclaré</translation>
    </message>
    <message>
        <source>Never restored</source>
        <translation>Jamais rétabli</translation>
    </message>
    <message>
        <source>Noticed after %1: under %2</source>
        <translation>Remarqué après %1&#x202f;: moins de %2</translation>
    </message>
    <message>
        <source>Noticed after %1: not under %2</source>
        <translation>Remarqué après %1&#x202f;: pas en moins de %2</translation>
    </message>
    <message>
        <source>Restored after %1: under %2</source>
        <translation>Rétabli après %1&#x202f;: moins de %2</translation>
    </message>
    <message>
        <source>Restored after %1: not under %2</source>
        <translation>Rétabli après %1&#x202f;: pas en moins de %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>A good reaction</source>
        <translation>Bonne réaction</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>À l’époque</translation>
    </message>
    <message>
        <source>In the drill</source>
        <translation>À l’exercice</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qu’on a appris</translation>
    </message>
    <message>
        <source>Invented: it comes with the guide, and never happened.</source>
        <translation>Inventé&#x202f;: il vient avec le guide, et n’est jamais arrivé.</translation>
    </message>
</context>
<context>
    <name>DrillVerb</name>
    <message>
        <source>give list, done, show ID, or export FILE.csv or FILE.json</source>
        <translation>donnez list, done, show ID, ou export FICHIER.csv ou FICHIER.json</translation>
    </message>
    <message>
        <source>%1 ends neither in .csv nor in .json</source>
        <translation>%1 ne finit ni par .csv ni par .json</translation>
    </message>
</context>
<context>
    <name>DrillWheel</name>
    <message numerus="yes">
        <source>Wheel of %n drills</source>
        <translation>
            <numerusform>Roue de %n exercice</numerusform>
            <numerusform>Roue de %n exercices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillsPanel</name>
    <message>
        <source>Past incidents</source>
        <translation>Incidents passés</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Let the wheel choose…</source>
        <translation>Laisser la roue choisir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Export how the drill went</source>
        <translation>Exporter le bilan de l’exercice</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Remove this drill of %1?</source>
        <translation>Supprimer cet exercice de %1&#x202f;?</translation>
    </message>
    <message>
        <source>How it went, and what was learnt, will be gone.</source>
        <translation>Le bilan, et ce qu’on a appris, seront perdus.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This is a drill. Others begin in the window of the console itself.</source>
        <translation>Ceci est un exercice. Les autres commencent dans la fenêtre de la console elle-même.</translation>
    </message>
    <message>
        <source>looking for its charts…</source>
        <translation>recherche de ses courbes…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>No drill was done yet. Choose a ready-made one, or let the wheel choose.</source>
        <translation>Aucun exercice n’a encore été fait. Choisissez-en un prêt, ou laissez la roue choisir.</translation>
    </message>
    <message>
        <source>No incident of the past can be replayed yet. The ready-made drills need none.</source>
        <translation>Aucun incident passé ne peut encore être rejoué. Les exercices prêts s’en passent.</translation>
    </message>
    <message>
        <source>Export the drills that were done</source>
        <translation>Exporter les exercices faits</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tableau (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
</context>
<context>
    <name>DutyVerb</name>
    <message>
        <source>Senior captain: %1 (%2), until %3</source>
        <translation>Deuxième semaine&#x202f;: %1 (%2), jusqu’au %3</translation>
    </message>
    <message>
        <source>Junior captain: %1 (%2), until %3</source>
        <translation>Première semaine&#x202f;: %1 (%2), jusqu’au %3</translation>
    </message>
    <message>
        <source>Nobody is planned for %1.</source>
        <translation>Personne n’est prévu pour %1.</translation>
    </message>
    <message>
        <source>Next handover: %1</source>
        <translation>Prochaine relève&#x202f;: %1</translation>
    </message>
    <message>
        <source>Then comes: %1 (%2), from %3</source>
        <translation>Puis vient&#x202f;: %1 (%2), à partir du %3</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>remplace %1</translation>
    </message>
    <message>
        <source>holds the helm</source>
        <translation>tient la barre</translation>
    </message>
</context>
<context>
    <name>EndOfWatchBar</name>
    <message>
        <source>Open the logbook</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>the entry is not written</source>
        <translation>l’entrée n’est pas écrite</translation>
    </message>
    <message>
        <source>the entry is not published</source>
        <translation>l’entrée n’est pas publiée</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait in the margin</source>
        <translation>
            <numerusform>%n note attend dans la marge</numerusform>
            <numerusform>%n notes attendent dans la marge</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has said what the watch was like</source>
        <translation>personne n’a dit comment était le quart</translation>
    </message>
    <message>
        <source>The last day of this watch: %1.</source>
        <translation>Dernier jour de ce quart&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Say what it was like</source>
        <translation>Dire comment c’était</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Picture of a chart</source>
        <translation>Image d’un graphique</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Rien que le texte</translation>
    </message>
    <message>
        <source>Entry in Markdown</source>
        <translation>Entrée en Markdown</translation>
    </message>
    <message>
        <source>Three paragraphs are enough: what broke and how it was mended, the works going on, and who takes over.

“Draft from the week” begins it for you.</source>
        <translation>Trois paragraphes suffisent&#x202f;: ce qui a cassé et comment c’est réparé, les chantiers en cours, et qui prend la suite.

«&#x202f;Brouillon depuis la semaine&#x202f;» commence à votre place.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>three paragraphs would do</source>
        <translation>trois paragraphes suffiraient</translation>
    </message>
    <message>
        <source>spelling is not checked: no dictionary is installed</source>
        <translation>orthographe non vérifiée&#x202f;: aucun dictionnaire n’est installé</translation>
    </message>
</context>
<context>
    <name>EntryExports</name>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>The entry is in the clipboard.</source>
        <translation>L’entrée est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Export the entry</source>
        <translation>Exporter l’entrée</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Markdown (*.md);;OpenDocument text (*.odt)</source>
        <translation>Page web (*.html);;PDF (*.pdf);;Markdown (*.md);;Texte OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>A post for a static site</source>
        <translation>Un billet pour un site statique</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The year %1 as a book</source>
        <translation>L’année %1 en livre</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The folder of the wiki</source>
        <translation>Le dossier du wiki</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written</source>
        <translation>
            <numerusform>%n page écrite</numerusform>
            <numerusform>%n pages écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; git refused to commit them: %2</source>
        <translation>%1&#x202f;; git a refusé de les valider&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 and committed.</source>
        <translation>%1 et validées dans git.</translation>
    </message>
</context>
<context>
    <name>EntryReader</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>around the cursor</source>
        <translation>autour du curseur</translation>
    </message>
    <message>
        <source>no heading yet</source>
        <translation>pas encore de titre</translation>
    </message>
    <message>
        <source>There is no entry before this one.</source>
        <translation>Il n’y a pas d’entrée avant celle-ci.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file at %1. Check the path.</source>
        <translation>Il n’y a pas de fichier à %1. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Another program holds the database %1. Close it, or try again in a moment.</source>
        <translation>Un autre programme occupe la base %1. Fermez-le, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Allow writing to it and to its folder, or choose another folder with --data.</source>
        <translation>La base %1 est en lecture seule. Autorisez l’écriture du fichier et de son dossier, ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>The file %1 is damaged, or not a database (%2). It was left as it is. Restore a copy with “quarterdeck restore FILE”; copies made before each upgrade are in the folder “backups” beside it.</source>
        <translation>Le fichier %1 est abîmé, ou n’est pas une base (%2). Il est resté tel quel. Restaurez une copie avec «&#x202f;quarterdeck restore FICHIER&#x202f;»&#x202f;; les copies faites avant chaque mise à niveau sont dans le dossier «&#x202f;backups&#x202f;» voisin.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another application. It was left as it is. Choose another folder with --data.</source>
        <translation>Le fichier %1 appartient à une autre application. Il est resté tel quel. Choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Quarterdeck (%2). It was left as it is. Upgrade Quarterdeck to open it.</source>
        <translation>Le fichier %1 a été écrit par un Quarterdeck plus récent (%2). Il est resté tel quel. Mettez Quarterdeck à niveau pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written. What was written before is safe. Free some space.</source>
        <translation>Le disque est plein&#x202f;: %1 ne peut pas être écrit. Ce qui l’était déjà est sauf. Libérez de la place.</translation>
    </message>
    <message>
        <source>A window of Quarterdeck is open on %1 (%2). Close it first.</source>
        <translation>Une fenêtre de Quarterdeck est ouverte sur %1 (%2). Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>%1 ne peut être ni lu ni écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the name in the address.</source>
        <translation>Le serveur %1 est introuvable. Vérifiez le nom dans l’adresse.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused. Is the server running, and the port right?</source>
        <translation>Rien ne répond à %1&#x202f;: la connexion est refusée. Le serveur tourne-t-il, et le port est-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop longtemps à répondre.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Give the authority that signed it, or correct the address.</source>
        <translation>Le certificat de %1 n’est pas reconnu&#x202f;: %2. Donnez l’autorité qui l’a signé, ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (%2). Enter that address if you trust it.</source>
        <translation>%1 renvoie ailleurs (%2). Saisissez cette adresse si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>%1 refused the name or the password (%2).</source>
        <translation>%1 a refusé le nom ou le mot de passe (%2).</translation>
    </message>
    <message>
        <source>%1 answered with an error: %2.</source>
        <translation>%1 a répondu par une erreur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is cut short or malformed (%2).</source>
        <translation>La réponse de %1 est tronquée ou mal formée (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 is too large (%2). Narrow the query.</source>
        <translation>La réponse de %1 est trop grande (%2). Resserrez la requête.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 was not found: %2.</source>
        <translation>%1 est introuvable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is in conflict with what is there.</source>
        <translation>%1 est en conflit avec ce qui existe.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is not available on this machine: %2.</source>
        <translation>%1 n’est pas disponible sur cette machine&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 answers, but with another API than it should (%2). Check the address and its path.</source>
        <translation>%1 répond, mais par une autre API que prévu (%2). Vérifiez l’adresse et son chemin.</translation>
    </message>
    <message>
        <source>%1 rejected the request: %2</source>
        <translation>%1 a refusé la demande&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>EventVerb</name>
    <message>
        <source>give add TITLE, list or import FILE.jsonl</source>
        <translation>donnez add TITRE, list ou import FICHIER.jsonl</translation>
    </message>
    <message>
        <source>a kind is release, configuration, scaling or restart, not “%1”</source>
        <translation>un genre est release, configuration, scaling ou restart, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>Aucun changement.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) added, %1 known already, %2 lines passed by</source>
        <translation>
            <numerusform>%n changement ajouté, %1 déjà connus, %2 lignes ignorées</numerusform>
            <numerusform>%n changements ajoutés, %1 déjà connus, %2 lignes ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Production watch</source>
        <translation>Quart de production</translation>
    </message>
    <message>
        <source>Production watch of %1</source>
        <translation>Quart de production de %1</translation>
    </message>
    <message>
        <source>Captain: %1 (%2)</source>
        <translation>Capitaine&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Junior captain in %1, senior captain in %2.</source>
        <translation>Première semaine en %1, deuxième en %2.</translation>
    </message>
</context>
<context>
    <name>FairnessBars</name>
    <message>
        <source>%1: %2, a fair share is %3</source>
        <translation>%1&#x202f;: %2, une part juste est %3</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Against the objectives</source>
        <translation>Face aux objectifs</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Nine in ten</source>
        <translation>Neuf sur dix</translation>
    </message>
    <message>
        <source>Within it</source>
        <translation>Dans l’objectif</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Alerted</source>
        <translation>Alertés</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>under 10 min</source>
        <translation>moins de 10 min</translation>
    </message>
    <message>
        <source>Fixed for good</source>
        <translation>Corrigé pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>When they begin</source>
        <translation>Quand ils commencent</translation>
    </message>
    <message>
        <source>No incident in this time.</source>
        <translation>Aucun incident dans cette période.</translation>
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
            <numerusform>%n ouvert.</numerusform>
            <numerusform>%n ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relapse(s).</source>
        <translation>
            <numerusform>%n rechute.</numerusform>
            <numerusform>%n rechutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed, not counted.</source>
        <translation>
            <numerusform>%n écarté, non compté.</numerusform>
            <numerusform>%n écartés, non comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The console was off for %1: what began then is left out of “Alerted”.</source>
        <translation>La console fut éteinte pendant %1&#x202f;: ce qui commença alors n’est pas compté dans «&#x202f;Alertés&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s); %1 of the incidents had fewer than %2.</source>
        <translation>
            <numerusform>%n ticket&#x202f;; %1 des incidents en ont eu moins de %2.</numerusform>
            <numerusform>%n tickets&#x202f;; %1 des incidents en ont eu moins de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Export the incidents of this time</source>
        <translation>Exporter les incidents de cette période</translation>
    </message>
    <message>
        <source>Incidents as a table (*.csv);;Incidents and their timelines (*.json)</source>
        <translation>Incidents en tableau (*.csv);;Incidents et leurs chronologies (*.json)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Search (/)</source>
        <translation>Chercher (/)</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Chercher dans les incidents</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>tous les états</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>any severity</source>
        <translation>toutes les gravités</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>toute période</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>le dernier %n jour</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Mené par</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>open ones first</source>
        <translation>ouverts d’abord</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>les plus anciens d’abord</translation>
    </message>
    <message>
        <source>the worst first</source>
        <translation>les plus graves d’abord</translation>
    </message>
    <message>
        <source>the longest first</source>
        <translation>les plus longs d’abord</translation>
    </message>
    <message>
        <source>most tickets first</source>
        <translation>le plus de tickets d’abord</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>any service</source>
        <translation>tous les services</translation>
    </message>
    <message>
        <source>led by anybody</source>
        <translation>menés par tous</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>A regular expression; \1 in the replacement is its first group.</source>
        <translation>Une expression régulière&#x202f;; \1 dans le remplacement est son premier groupe.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>this pattern takes too long</source>
        <translation>ce motif prend trop de temps</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GlassQuestion</name>
    <message>
        <source>%1, eight minutes. What next?</source>
        <translation>%1, huit minutes. Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Eight minutes. What next?</source>
        <translation>Huit minutes. Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Block releases</source>
        <translation>Bloquer les livraisons</translation>
    </message>
    <message>
        <source>Call somebody in…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Call somebody in</source>
        <translation>Appeler du renfort</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Continuer ainsi</translation>
    </message>
</context>
<context>
    <name>GoodReaction</name>
    <message>
        <source>What a good captain would have done</source>
        <translation>Ce qu’aurait fait un bon capitaine</translation>
    </message>
</context>
<context>
    <name>GrafanaImport</name>
    <message>
        <source>Row %1</source>
        <translation>Rangée %1</translation>
    </message>
    <message>
        <source>Imported dashboard</source>
        <translation>Tableau de bord importé</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Panneau %1</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>a name of letters, digits, spaces, dots, dashes and “/” is needed</source>
        <translation>il faut un nom fait de lettres, chiffres, espaces, points, tirets et «&#x202f;/&#x202f;»</translation>
    </message>
    <message>
        <source>it comes from a file: change it there</source>
        <translation>elle vient d’un fichier&#x202f;: c’est lui qu’il faut modifier</translation>
    </message>
</context>
<context>
    <name>GuideFolder</name>
    <message>
        <source>the folder cannot be read</source>
        <translation>le dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>c’est un lien, et les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 folders</source>
        <translation>il est à plus de %1 dossiers de profondeur</translation>
    </message>
    <message>
        <source>there are more than %1 runbooks; the rest was left out</source>
        <translation>il y a plus de %1 procédures&#x202f;; le reste est laissé de côté</translation>
    </message>
    <message>
        <source>there is another one of its path and language; this one is left out</source>
        <translation>une autre a ce chemin et cette langue&#x202f;; celle-ci est laissée de côté</translation>
    </message>
    <message>
        <source>%1 has the same name; an alert finds both</source>
        <translation>%1 porte le même nom&#x202f;; une alerte trouve les deux</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Keep the guide in step with a folder of Markdown files</source>
        <translation>Tenir le guide à jour d’après un dossier de fichiers Markdown</translation>
    </message>
    <message>
        <source>Write a runbook…</source>
        <translation>Écrire une procédure…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>I have reviewed it today: it holds</source>
        <translation>Je l’ai relue aujourd’hui&#x202f;: elle reste valable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Followed in</source>
        <translation>Suivie dans</translation>
    </message>
    <message>
        <source>No runbook holds these words.</source>
        <translation>Aucune procédure ne contient ces mots.</translation>
    </message>
    <message>
        <source>not reviewed for 6 months</source>
        <translation>pas relue depuis 6 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n runbook(s)</source>
        <translation>
            <numerusform>%n procédure</numerusform>
            <numerusform>%n procédures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed for 6 months</source>
        <translation>
            <numerusform>%n pas relue depuis 6 mois</numerusform>
            <numerusform>%n pas relues depuis 6 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>in step with %1</source>
        <translation>d’après %1</translation>
    </message>
    <message>
        <source>no incident: it is only read</source>
        <translation>aucun incident&#x202f;: simple lecture</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>tenue par %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>jamais relue</translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation>relue le %1</translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation>Adapter…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Ne plus suivre %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its runbooks go from the guide; the files stay. Another folder can be chosen afterwards.</source>
        <translation>Ses procédures quittent le guide&#x202f;; les fichiers restent. Vous pourrez ensuite choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>A folder of runbooks in Markdown</source>
        <translation>Un dossier de procédures en Markdown</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What it had put in the place of a built-in runbook, or of one in a folder, is seen again.</source>
        <translation>Si elle remplaçait une procédure intégrée ou d’un dossier, celle-ci réapparaît.</translation>
    </message>
    <message>
        <source>This link leads neither to the web nor to another runbook: %1</source>
        <translation>Ce lien ne mène ni au web ni à une autre procédure&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#x202f;%1&#x202f;» est retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The guide is without %1.</source>
        <translation>Le guide n’a plus %1.</translation>
    </message>
</context>
<context>
    <name>GuideRunner</name>
    <message>
        <source>its text was not approved on this workstation yet</source>
        <translation>son texte n’est pas encore approuvé sur ce poste</translation>
    </message>
</context>
<context>
    <name>GuideVerb</name>
    <message>
        <source>give list, show NAME, search WORDS, import FOLDER or run NAME TITLE [--set NAME=VALUE …]</source>
        <translation>donnez list, show NOM, search MOTS, import DOSSIER ou run NOM TITRE [--set NOM=VALEUR …]</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 as before</source>
        <translation>ajoutées&#x202f;: %1, modifiées&#x202f;: %2, retirées&#x202f;: %3, inchangées&#x202f;: %4</translation>
    </message>
    <message>
        <source>not reviewed for 6 months</source>
        <translation>pas relue depuis 6 mois</translation>
    </message>
    <message>
        <source>there is no action in this runbook</source>
        <translation>il n’y a pas d’action dans cette procédure</translation>
    </message>
    <message>
        <source>there is no action “%1”; there are: %2</source>
        <translation>il n’y a pas d’action «&#x202f;%1&#x202f;»&#x202f;; il y a&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas de la forme NOM=VALEUR</translation>
    </message>
    <message>
        <source>Nobody has approved this text on this workstation yet. Read it above; --approve approves it.</source>
        <translation>Personne n’a encore approuvé ce texte sur ce poste. Lisez-le ci-dessus&#x202f;; --approve l’approuve.</translation>
    </message>
    <message>
        <source>Would run:</source>
        <translation>Serait lancé&#x202f;:</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
</context>
<context>
    <name>HandoverVerb</name>
    <message>
        <source>Handover to %1</source>
        <translation>Relève vers %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>leaves: %1, stays: %2, arrives: %3</source>
        <translation>part&#x202f;: %1, reste&#x202f;: %2, arrive&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>a moment: Qt date format</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day: Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>not restored, since %1</source>
        <translation>pas rétabli, depuis %1</translation>
    </message>
    <message>
        <source>durable fix due %1</source>
        <translation>correction durable attendue le %1</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>mené par %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n alert(s)</source>
        <translation>
            <numerusform>%1, %n alerte</numerusform>
            <numerusform>%1, %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>firing since %1</source>
        <translation>déclenchée depuis %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>en veille jusqu’à %1</translation>
    </message>
    <message>
        <source>silenced by %1 until %2</source>
        <translation>mis en silence par %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>attendu le %1</translation>
    </message>
    <message>
        <source>The logbook entry of %1</source>
        <translation>L’entrée du journal de bord de %1</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrite</translation>
    </message>
    <message>
        <source>Write the entry of %1 first.</source>
        <translation>Écrivez d’abord l’entrée de %1.</translation>
    </message>
    <message>
        <source>saved %1 by %2</source>
        <translation>enregistrée le %1 par %2</translation>
    </message>
    <message>
        <source>What the next crew must know</source>
        <translation>Ce que le prochain équipage doit savoir</translation>
    </message>
    <message>
        <source>nothing is noted</source>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>The new captain is announced</source>
        <translation>Le nouveau capitaine est annoncé</translation>
    </message>
    <message>
        <source>nobody is planned</source>
        <translation>personne n’est prévu</translation>
    </message>
    <message>
        <source>Plan the captain of %1 first.</source>
        <translation>Planifiez d’abord le capitaine de %1.</translation>
    </message>
    <message>
        <source>Handover to %1</source>
        <translation>Relève vers %1</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>Passé en revue</translation>
    </message>
    <message>
        <source>For the next crew</source>
        <translation>Pour le prochain équipage</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>hands over: %1</source>
        <translation>passe la main&#x202f;: %1</translation>
    </message>
    <message>
        <source>takes over: %1</source>
        <translation>prend la suite&#x202f;: %1</translation>
    </message>
    <message>
        <source>New captain of production from %1: %2 (%3).</source>
        <translation>Nouveau capitaine de la production à partir du %1&#x202f;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 (%2) stays for a second week.</source>
        <translation>%1 (%2) reste une deuxième semaine.</translation>
    </message>
    <message>
        <source>Thank you, %1!</source>
        <translation>Merci, %1&#x202f;!</translation>
    </message>
    <message>
        <source>%1 (%2) leaves</source>
        <translation>%1 (%2) part</translation>
    </message>
    <message>
        <source>%1 (%2) stays</source>
        <translation>%1 (%2) reste</translation>
    </message>
    <message>
        <source>%1 (%2) arrives</source>
        <translation>%1 (%2) arrive</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>levé</translation>
    </message>
    <message>
        <source>gone through</source>
        <translation>passé en revue</translation>
    </message>
    <message>
        <source>Releases are blocked: %1</source>
        <translation>Les livraisons sont bloquées&#x202f;: %1</translation>
    </message>
    <message>
        <source>by %1 since %2</source>
        <translation>par %1 depuis %2</translation>
    </message>
    <message>
        <source>in this watch: %1</source>
        <translation>pendant ce quart&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>HeadingBar</name>
    <message>
        <source>What to do with this heading</source>
        <translation>Que faire de cet intertitre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show what is folded away</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold away what is below</source>
        <translation>Replier ce qui est dessous</translation>
    </message>
</context>
<context>
    <name>HelmDialog</name>
    <message>
        <source>Give the helm to %1</source>
        <translation>Donner la barre à %1</translation>
    </message>
    <message>
        <source>Give the helm</source>
        <translation>Donner la barre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until the next passing or the next handover: then the senior captain holds it.</source>
        <translation>Jusqu’au prochain passage ou à la prochaine relève&#x202f;: le capitaine de deuxième semaine la tient alors.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Time in each column</source>
        <translation>Temps dans chaque colonne</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Did it pay?</source>
        <translation>Est-ce que cela a payé&#x202f;?</translation>
    </message>
    <message>
        <source>new in %1</source>
        <translation>créé dans %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one column to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>et %n plus ancien</numerusform>
            <numerusform>et %n plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in the 30 days before the incident.</source>
        <translation>%1&#x202f;: %2 dans les 30 jours avant l’incident.</translation>
    </message>
    <message>
        <source>%1: %2 in the 30 days before the incident, %3 in the 30 days after the work.</source>
        <translation>%1&#x202f;: %2 dans les 30 jours avant l’incident, %3 dans les 30 jours après le chantier.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in the 30 days before the incident, %3 in the %n day(s) since the work.</source>
        <translation>
            <numerusform>%1&#x202f;: %2 dans les 30 jours avant l’incident, %3 en %n jour depuis le chantier.</numerusform>
            <numerusform>%1&#x202f;: %2 dans les 30 jours avant l’incident, %3 en %n jours depuis le chantier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows: the incident names no alert and no service.</source>
        <translation>Nul ne le sait&#x202f;: l’incident ne nomme ni alerte ni service.</translation>
    </message>
    <message>
        <source>Alerts “%1”</source>
        <translation>Alertes «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Other incidents of %1</source>
        <translation>Autres incidents de %1</translation>
    </message>
    <message>
        <source>What comes after is counted once the work is done.</source>
        <translation>La suite est comptée une fois le chantier terminé.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>it never came back</source>
        <translation>ce n’est jamais revenu</translation>
    </message>
    <message>
        <source>it has not come back so far</source>
        <translation>ce n’est pas revenu jusqu’ici</translation>
    </message>
    <message>
        <source>it comes back less often</source>
        <translation>cela revient moins souvent</translation>
    </message>
    <message>
        <source>it comes back as before</source>
        <translation>cela revient comme avant</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Handover: %1 arrives</source>
        <translation>Relève&#x202f;: %1 arrive</translation>
    </message>
    <message>
        <source>Handover: %1 leaves</source>
        <translation>Relève&#x202f;: %1 part</translation>
    </message>
    <message>
        <source>Handover: %1 leaves, %2 arrives</source>
        <translation>Relève&#x202f;: %1 part, %2 arrive</translation>
    </message>
    <message>
        <source>%1 takes the helm</source>
        <translation>%1 prend la barre</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>à la place de %1</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1&#x202f;: pas de données</translation>
    </message>
    <message>
        <source>Releases blocked: %1</source>
        <translation>Mises en production bloquées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: new, in %2</source>
        <translation>%1&#x202f;: nouveau, dans «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#x202f;: de «&#x202f;%2&#x202f;» à «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Logbook of %1 published</source>
        <translation>Journal de bord de %1 publié</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>%1 (not sent)</source>
        <translation>%1 (non parti)</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du travail</translation>
    </message>
    <message>
        <source>Victory in 1945</source>
        <translation>Victoire de 1945</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice of 1918</source>
        <translation>Armistice de 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
</context>
<context>
    <name>HorizonDialog</name>
    <message>
        <source>as last week</source>
        <translation>comme la semaine passée</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>robust trend</source>
        <translation>tendance robuste</translation>
    </message>
    <message>
        <source>trend and hour of the day</source>
        <translation>tendance et heure du jour</translation>
    </message>
    <message>
        <source>trend and hour of the week</source>
        <translation>tendance et heure de la semaine</translation>
    </message>
    <message>
        <source>Into the logbook</source>
        <translation>Dans le journal de bord</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Look ahead: the next 90 days</source>
        <translation>Prévoir&#x202f;: les 90 prochains jours</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Crossed</source>
        <translation>Franchi</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation>Prévu par</translation>
    </message>
    <message>
        <source>Crossings to be expected</source>
        <translation>Franchissements à prévoir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>«&#x202f;%1&#x202f;» est laissé de côté&#x202f;: %2</translation>
    </message>
    <message>
        <source>Asking for the history of the last 60 days…</source>
        <translation>Lecture des 60 derniers jours…</translation>
    </message>
    <message>
        <source>too short a history to say</source>
        <translation>passé trop court pour le dire</translation>
    </message>
    <message>
        <source>too few samples to say</source>
        <translation>trop peu de mesures pour le dire</translation>
    </message>
    <message>
        <source>not within 90 days</source>
        <translation>pas sous 90 jours</translation>
    </message>
    <message>
        <source>perhaps from %1</source>
        <translation>peut-être dès le %1</translation>
    </message>
    <message>
        <source>No panel is watched ahead yet. Choose “Watch in the look ahead” in the menu of a panel that has a threshold.</source>
        <translation>Aucun panneau n’est suivi ici. Choisissez «&#x202f;Suivre dans les prévisions&#x202f;» dans le menu d’un panneau qui a un seuil.</translation>
    </message>
    <message>
        <source>Nothing that is watched ahead is expected to cross a threshold.</source>
        <translation>Aucun franchissement de seuil n’est à prévoir.</translation>
    </message>
    <message numerus="yes">
        <source>%n crossing(s) to be expected, the nearest first. The band holds four in five of the errors that the same method made on past it was not shown.</source>
        <translation>
            <numerusform>%n franchissement à prévoir. La bande contient quatre cinquièmes des erreurs que la même méthode a faites sur un passé qu’elle n’avait pas vu.</numerusform>
            <numerusform>%n franchissements à prévoir, le plus proche d’abord. La bande contient quatre cinquièmes des erreurs que la même méthode a faites sur un passé qu’elle n’avait pas vu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies ahead:</source>
        <translation>Ce qui s’annonce&#x202f;:</translation>
    </message>
    <message>
        <source>%1: now %2, will cross %3 %4 (sure to %5).</source>
        <translation>%1&#x202f;: %2 aujourd’hui, franchira %3 %4 (sûr à %5).</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a dashboard</source>
        <translation>Importer un tableau de bord</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What was not taken as it stands</source>
        <translation>Ce qui n’a pas été repris tel quel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>It answers the queries of what comes from Grafana, and stands in for sources that are not here.</source>
        <translation>Elle répond aux requêtes de ce qui vient de Grafana, et remplace les sources absentes d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n panel(s) can be taken</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#x202f;: %n panneau peut être repris</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#x202f;: %n panneaux peuvent être repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not.</source>
        <translation>
            <numerusform>, %n non.</numerusform>
            <numerusform>, %n non.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissé de côté&#x202f;:</translation>
    </message>
    <message>
        <source>Taken otherwise:</source>
        <translation>Repris autrement&#x202f;:</translation>
    </message>
</context>
<context>
    <name>ImportNote</name>
    <message>
        <source>panels that stood on each other were moved apart</source>
        <translation>des panneaux superposés ont été écartés</translation>
    </message>
    <message>
        <source>the source “%1” is not here: another one stands in for it</source>
        <translation>la source «&#x202f;%1&#x202f;» n’est pas ici&#x202f;: une autre la remplace</translation>
    </message>
    <message>
        <source>repeated rows are taken once</source>
        <translation>les rangées répétées sont prises une fois</translation>
    </message>
    <message>
        <source>panels after the first %1</source>
        <translation>les panneaux au-delà des %1 premiers</translation>
    </message>
    <message>
        <source>queries for annotations</source>
        <translation>requêtes d’annotations</translation>
    </message>
    <message>
        <source>panels of a library that is not in the file</source>
        <translation>panneaux d’une bibliothèque absente du fichier</translation>
    </message>
    <message>
        <source>panels of the kind “%1”</source>
        <translation>panneaux du genre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>panels without a query to a Prometheus</source>
        <translation>panneaux sans requête à un Prometheus</translation>
    </message>
    <message>
        <source>bars by category became bars over time</source>
        <translation>les barres par catégorie sont devenues des barres dans le temps</translation>
    </message>
    <message>
        <source>pies became tables</source>
        <translation>les camemberts sont devenus des tableaux</translation>
    </message>
    <message>
        <source>stacks in percent of their sum became stacks of values</source>
        <translation>les piles en pourcentage sont devenues des piles de valeurs</translation>
    </message>
    <message>
        <source>points became lines</source>
        <translation>les points sont devenus des lignes</translation>
    </message>
    <message>
        <source>queries to another kind of source: %1</source>
        <translation>requêtes à un autre genre de source&#x202f;: %1</translation>
    </message>
    <message>
        <source>hidden queries</source>
        <translation>requêtes masquées</translation>
    </message>
    <message>
        <source>queries without an expression</source>
        <translation>requêtes sans expression</translation>
    </message>
    <message>
        <source>queries name “$%1”, which has no value here</source>
        <translation>des requêtes nomment «&#x202f;$%1&#x202f;», qui n’a pas de valeur ici</translation>
    </message>
    <message>
        <source>numbers in “%1” are written without a unit</source>
        <translation>les nombres en «&#x202f;%1&#x202f;» sont écrits sans unité</translation>
    </message>
    <message>
        <source>values in “%1” are brought to a unit of here, in the query</source>
        <translation>les valeurs en «&#x202f;%1&#x202f;» sont ramenées à une unité d’ici, dans la requête</translation>
    </message>
    <message>
        <source>limits whose lowest is not below their highest</source>
        <translation>bornes dont la basse n’est pas sous la haute</translation>
    </message>
    <message>
        <source>repeated panels are taken once</source>
        <translation>les panneaux répétés sont pris une fois</translation>
    </message>
    <message>
        <source>time ranges of single panels</source>
        <translation>périodes propres à un panneau</translation>
    </message>
    <message>
        <source>transformations of the answer</source>
        <translation>transformations de la réponse</translation>
    </message>
    <message>
        <source>looks, units and axes of single series</source>
        <translation>aspect, unités et axes de séries isolées</translation>
    </message>
    <message>
        <source>words in place of values</source>
        <translation>mots à la place de valeurs</translation>
    </message>
    <message>
        <source>alert rules</source>
        <translation>règles d’alerte</translation>
    </message>
    <message>
        <source>tabs became headings</source>
        <translation>les onglets sont devenus des intertitres</translation>
    </message>
    <message>
        <source>thresholds in percent of a range without both ends</source>
        <translation>seuils en pourcentage d’une plage sans ses deux bornes</translation>
    </message>
    <message>
        <source>variables for a data source: every query asks the source chosen here</source>
        <translation>variables de source&#x202f;: chaque requête interroge la source choisie ici</translation>
    </message>
    <message>
        <source>variables with a name that cannot be one here</source>
        <translation>variables dont le nom n’est pas permis ici</translation>
    </message>
    <message>
        <source>variables of the kind “%1”</source>
        <translation>variables du genre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>variables that are asked of their source in a way unknown here (%1) became a text to type</source>
        <translation>les variables demandées à leur source d’une façon inconnue ici (%1) sont devenues un texte à saisir</translation>
    </message>
    <message>
        <source>a template for cards is no card</source>
        <translation>un modèle de carte n’est pas une carte</translation>
    </message>
    <message>
        <source>the same card stands there twice, or has no id</source>
        <translation>la même carte s’y trouve deux fois, ou n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>its list is not in the file</source>
        <translation>sa liste n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>there are more than 100,000 cards</source>
        <translation>il y a plus de 100 000 cartes</translation>
    </message>
    <message>
        <source>a due date that cannot be read</source>
        <translation>une échéance illisible</translation>
    </message>
    <message>
        <source>the due date of what is ticked as complete</source>
        <translation>l’échéance de ce qui est coché comme terminé</translation>
    </message>
    <message>
        <source>members who are gone from the board</source>
        <translation>des membres partis du tableau</translation>
    </message>
    <message>
        <source>the first member owns the card, the others stand in its description</source>
        <translation>le premier membre porte la carte, les autres figurent dans sa description</translation>
    </message>
    <message>
        <source>steps after the 500th of a card</source>
        <translation>les étapes après la 500e d’une carte</translation>
    </message>
    <message>
        <source>attachments without a web address</source>
        <translation>des pièces jointes sans adresse web</translation>
    </message>
    <message>
        <source>a description was cut</source>
        <translation>une description a été coupée</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>des champs personnalisés</translation>
    </message>
    <message>
        <source>data of power-ups</source>
        <translation>des données de power-ups</translation>
    </message>
    <message>
        <source>comments before the newest 1,000 actions: the file does not hold them</source>
        <translation>les commentaires d’avant les 1 000 dernières actions&#x202f;: le fichier ne les contient pas</translation>
    </message>
    <message>
        <source>%1 comments stand at the end of the descriptions</source>
        <translation>%1 commentaires figurent à la fin des descriptions</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>the column “%1” is missing</source>
        <translation>la colonne «&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>la colonne «&#x202f;%1&#x202f;» est là deux fois</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>%1 champs au lieu de %2</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«&#x202f;%1&#x202f;» est vide</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-18</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 2026-11-18</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni yes ni no</translation>
    </message>
    <message>
        <source>“%1” is not a list of days like “mon tue thu”</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste de jours comme «&#x202f;mon tue thu&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is not a number of captaincies</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de capitanats</translation>
    </message>
    <message>
        <source>they would leave before they joined</source>
        <translation>le départ précéderait l’arrivée</translation>
    </message>
    <message>
        <source>the same person as in line %1</source>
        <translation>la même personne qu’à la ligne %1</translation>
    </message>
    <message>
        <source>several people are called %1: give their e-mail</source>
        <translation>plusieurs personnes s’appellent %1&#x202f;: donnez leur adresse</translation>
    </message>
    <message>
        <source>A folder of entries in Markdown</source>
        <translation>Un dossier d’entrées en Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) added.</source>
        <translation>
            <numerusform>%n entrée ajoutée.</numerusform>
            <numerusform>%n entrées ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out:</source>
        <translation>
            <numerusform>%n fichier laissé de côté&#x202f;:</numerusform>
            <numerusform>%n fichiers laissés de côté&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentBanner</name>
    <message>
        <source>Declare incident…</source>
        <translation>Déclarer un incident…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>Aucun incident ouvert</translation>
    </message>
    <message>
        <source>Ctrl+I declares one.</source>
        <translation>Ctrl+I en déclare un.</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>pris en compte à %1</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>mené par %1</translation>
    </message>
    <message>
        <source>others told %1 ago</source>
        <translation>autres prévenus il y a %1</translation>
    </message>
    <message>
        <source>nobody told yet</source>
        <translation>personne n’est prévenu</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>tickets&#x202f;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more open</source>
        <translation>
            <numerusform>et %n autre ouvert</numerusform>
            <numerusform>et %n autres ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 to restore</source>
        <translation>sur %1 pour rétablir</translation>
    </message>
</context>
<context>
    <name>IncidentChart</name>
    <message>
        <source>Chart beside the timeline</source>
        <translation>Graphique à côté de la chronologie</translation>
    </message>
    <message>
        <source>Waiting for the samples…</source>
        <translation>En attente des mesures…</translation>
    </message>
    <message>
        <source>No sample in this time.</source>
        <translation>Aucune mesure dans cette période.</translation>
    </message>
</context>
<context>
    <name>IncidentHead</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>mené par %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>relapsed %n time(s)</source>
        <translation>
            <numerusform>%n rechute</numerusform>
            <numerusform>%n rechutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Restored…</source>
        <translation>Rétabli…</translation>
    </message>
    <message>
        <source>Fixed for good…</source>
        <translation>Corrigé pour de bon…</translation>
    </message>
    <message>
        <source>to restore, of 10:00</source>
        <translation>pour rétablir, sur 10:00</translation>
    </message>
    <message>
        <source>of 10:00 to restore</source>
        <translation>sur 10:00 pour rétablir</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>Tell…</source>
        <translation>Prévenir…</translation>
    </message>
    <message>
        <source>told by %1</source>
        <translation>messages par %1</translation>
    </message>
</context>
<context>
    <name>IncidentSide</name>
    <message>
        <source>Changed before</source>
        <translation>Changé juste avant</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <source>Durable fix</source>
        <translation>Correction durable</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Tickets de support</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Compter…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>Nothing told in the two hours before.</source>
        <translation>Rien de signalé dans les deux heures d’avant.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day: Qt date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>none: dismissed</source>
        <translation>aucune&#x202f;: écarté</translation>
    </message>
    <message>
        <source>live since %1</source>
        <translation>en place depuis le %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>attendue %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n jour ouvré restant</numerusform>
            <numerusform>%n jours ouvrés restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n jour ouvré de retard</numerusform>
            <numerusform>%n jours ouvrés de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>Ouvrir la procédure</translation>
    </message>
</context>
<context>
    <name>IncidentTimeline</name>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>IncidentVerb</name>
    <message>
        <source>a severity is critical, major or minor, not “%1”</source>
        <translation>une gravité est critical, major ou minor, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>its timeline has no line %1</source>
        <translation>sa chronologie n’a pas de ligne %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>No incident.</source>
        <translation>Aucun incident.</translation>
    </message>
    <message>
        <source>give declare TITLE, note ID TEXT, enter ID LINE, ack ID, restore ID, fix ID, relapse ID --text WHY, dismiss ID --reason R, reopen ID --text WHY, merge ID INTO, start ID --at TIME, correct ID LINE TEXT, tickets ID N, list, show ID, figures or postmortem ID</source>
        <translation>donnez declare TITRE, note ID TEXTE, enter ID LIGNE, ack ID, restore ID, fix ID, relapse ID --text POURQUOI, dismiss ID --reason R, reopen ID --text POURQUOI, merge ID DANS, start ID --at HEURE, correct ID LIGNE TEXTE, tickets ID N, list, show ID, figures ou postmortem ID</translation>
    </message>
    <message>
        <source>a reason is duplicate, false_positive, superseded, external or cancelled, not “%1”</source>
        <translation>une raison est duplicate, false_positive, superseded, external ou cancelled, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no incident can be “%1”</source>
        <translation>aucun incident ne peut être «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>sort by open, newest, oldest, severity, restore or tickets, not “%1”</source>
        <translation>triez par open, newest, oldest, severity, restore ou tickets, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: no case</source>
        <translation>%1&#x202f;: aucun cas</translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2 %4, 90th percentile %3 %4, %n case(s)</source>
        <translation>
            <numerusform>%1&#x202f;: médiane %2 %4, 90e centile %3 %4, %n cas</numerusform>
            <numerusform>%1&#x202f;: médiane %2 %4, 90e centile %3 %4, %n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>, within the objective %1 %</source>
        <translation>, dans l’objectif %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s), %1 open, %2 dismissed, %3 relapses</source>
        <translation>
            <numerusform>%n incident, %1 ouverts, %2 écartés, %3 rechutes</numerusform>
            <numerusform>%n incidents, %1 ouverts, %2 écartés, %3 rechutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Temps de détection</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Temps de prise en compte</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Temps de rétablissement</translation>
    </message>
    <message>
        <source>Time to fix</source>
        <translation>Temps de correction</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s)</source>
        <translation>
            <numerusform>%n ticket de support</numerusform>
            <numerusform>%n tickets de support</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Restored</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Correct the chosen line…</source>
        <translation>Corriger la ligne choisie…</translation>
    </message>
    <message>
        <source>Count support tickets…</source>
        <translation>Compter les tickets de support…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>What is the durable fix?</source>
        <translation>Quelle est la correction durable&#x202f;?</translation>
    </message>
    <message>
        <source>Correct this line</source>
        <translation>Corriger cette ligne</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Support tickets of %1</source>
        <translation>Tickets de support de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>L’image est illisible.</translation>
    </message>
    <message>
        <source>Restored…</source>
        <translation>Rétabli…</translation>
    </message>
    <message>
        <source>Fixed for good…</source>
        <translation>Corrigé pour de bon…</translation>
    </message>
    <message>
        <source>It came back…</source>
        <translation>C’est revenu…</translation>
    </message>
    <message>
        <source>The impact began at another time…</source>
        <translation>L’impact a commencé à une autre heure…</translation>
    </message>
    <message>
        <source>Services touched…</source>
        <translation>Services touchés…</translation>
    </message>
    <message>
        <source>Attach a picture or a log…</source>
        <translation>Joindre une image ou un journal…</translation>
    </message>
    <message>
        <source>Post-mortem…</source>
        <translation>Post-mortem…</translation>
    </message>
    <message>
        <source>It is the same as another incident…</source>
        <translation>C’est le même qu’un autre incident…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>%1 est rétabli</translation>
    </message>
    <message>
        <source>Users are served since</source>
        <translation>Les utilisateurs sont servis depuis</translation>
    </message>
    <message>
        <source>The first good sample that stayed good.</source>
        <translation>La première bonne mesure qui le soit restée.</translation>
    </message>
    <message>
        <source>When users were served again, not when you press the button.</source>
        <translation>L’heure où les utilisateurs furent servis à nouveau, pas celle du clic.</translation>
    </message>
    <message>
        <source>What restored it?</source>
        <translation>Qu’est-ce qui a rétabli le service&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is fixed for good</source>
        <translation>%1 est corrigé pour de bon</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>En place depuis</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 est revenu</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>C’est revenu</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Users suffer again since</source>
        <translation>Les utilisateurs sont à nouveau touchés depuis</translation>
    </message>
    <message>
        <source>The glass is turned.</source>
        <translation>Le sablier est retourné.</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Why was it an incident after all?</source>
        <translation>Pourquoi était-ce un incident, finalement&#x202f;?</translation>
    </message>
    <message>
        <source>There is no other incident that it could be.</source>
        <translation>Il n’y a pas d’autre incident que ce puisse être.</translation>
    </message>
    <message>
        <source>Start of the impact of %1</source>
        <translation>Début de l’impact de %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Users suffer since</source>
        <translation>Les utilisateurs sont touchés depuis</translation>
    </message>
    <message>
        <source>The glass and the figures count from here.</source>
        <translation>Le sablier et les chiffres comptent à partir de là.</translation>
    </message>
    <message>
        <source>How is that known?</source>
        <translation>Comment le sait-on&#x202f;?</translation>
    </message>
    <message>
        <source>Services touched by %1</source>
        <translation>Services touchés par %1</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Des noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What was written first stays in the timeline.</source>
        <translation>Ce qui fut écrit d’abord reste dans la chronologie.</translation>
    </message>
    <message>
        <source>Attach a picture or a log</source>
        <translation>Joindre une image ou un journal</translation>
    </message>
    <message>
        <source>Pictures and text (*.png *.txt *.log *.json);;All files (*)</source>
        <translation>Images et texte (*.png *.txt *.log *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>Good since %1; two minutes of it make it a restoration.</source>
        <translation>Bon depuis %1&#x202f;; deux minutes ainsi en font un rétablissement.</translation>
    </message>
    <message>
        <source>The samples are good again since %1, and stayed so.</source>
        <translation>Les mesures sont bonnes depuis %1, et le sont restées.</translation>
    </message>
    <message>
        <source>Restored at %1</source>
        <translation>Rétabli à %1</translation>
    </message>
    <message>
        <source>Logbook of its week</source>
        <translation>Journal de sa semaine</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Block releases…</source>
        <translation>Bloquer les livraisons…</translation>
    </message>
    <message>
        <source>What else happened then</source>
        <translation>Ce qui s’est passé autour</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>triggered</source>
        <translation>déclenché</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>pris en compte</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Declare incident…</source>
        <translation>Déclarer un incident…</translation>
    </message>
    <message>
        <source>Production is quiet: no incident was ever declared here. When something breaks, declare it: the stopwatch and the timeline start with it.</source>
        <translation>La production est calme&#x202f;: aucun incident n’a encore été déclaré ici. Quand quelque chose casse, déclarez-le&#x202f;: le chronomètre et la chronologie démarrent avec lui.</translation>
    </message>
    <message>
        <source>Declare an incident…</source>
        <translation>Déclarer un incident…</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>aucun n’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>No incident is like that.</source>
        <translation>Aucun incident n’est ainsi.</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 sur %n montré</numerusform>
            <numerusform>%1 sur %n montrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsDialog</name>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Checklist of a new captain</source>
        <translation>Liste de contrôle d’un nouveau capitaine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is retired keeps its history, and comes back under its name.</source>
        <translation>Ce qui est retiré garde son histoire, et revient sous son nom.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Add a work here</source>
        <translation>Ajouter un chantier ici</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) at most, as agreed</source>
        <translation>
            <numerusform>%n carte au plus, comme convenu</numerusform>
            <numerusform>%n cartes au plus, comme convenu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeapWords</name>
    <message>
        <source>This machine slept from %1 to %2: nothing was watched; what was missed is being read back.</source>
        <translation>Cette machine a dormi de %1 à %2&#x202f;: rien ne fut surveillé&#x202f;; ce qui a manqué est relu.</translation>
    </message>
    <message>
        <source>The console was held up from %1 to %2: nothing was watched; what was missed is being read back.</source>
        <translation>La console fut bloquée de %1 à %2&#x202f;: rien ne fut surveillé&#x202f;; ce qui a manqué est relu.</translation>
    </message>
    <message>
        <source>The clock of this machine was set forward, from %1 to %2: what lies between is being read back.</source>
        <translation>L’horloge de cette machine fut avancée, de %1 à %2&#x202f;: ce qui est entre les deux est relu.</translation>
    </message>
    <message>
        <source>The clock of this machine was set back to %1: times of the last minutes may come twice.</source>
        <translation>L’horloge de cette machine fut reculée à %1&#x202f;: les heures des dernières minutes peuvent venir deux fois.</translation>
    </message>
</context>
<context>
    <name>LearningDesk</name>
    <message>
        <source>a column “name” is needed, and one for each topic</source>
        <translation>il faut une colonne «&#x202f;name&#x202f;», et une pour chaque sujet</translation>
    </message>
    <message>
        <source>line 1: there is no topic “%1”; add it first</source>
        <translation>ligne 1&#x202f;: il n’y a pas de sujet «&#x202f;%1&#x202f;»&#x202f;; ajoutez-le d’abord</translation>
    </message>
    <message>
        <source>line %1: nobody of the crew is called %2</source>
        <translation>ligne %1&#x202f;: personne de l’équipage ne s’appelle %2</translation>
    </message>
    <message>
        <source>line %1: “%2” is no level from 0 to 3</source>
        <translation>ligne %1&#x202f;: «&#x202f;%2&#x202f;» n’est pas un niveau de 0 à 3</translation>
    </message>
    <message>
        <source>import of skills</source>
        <translation>import de compétences</translation>
    </message>
</context>
<context>
    <name>LearningExport</name>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Checklists of new captains</source>
        <translation>Listes de contrôle des nouveaux capitaines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>LearningVerb</name>
    <message>
        <source>give list, show [NAME], set NAME TOPIC LEVEL, add TOPIC, rename TOPIC NAME, retire TOPIC, import FILE.csv or export FILE.csv|.md</source>
        <translation>donnez list, show [NOM], set NOM SUJET NIVEAU, add SUJET, rename SUJET NOM, retire SUJET, import FICHIER.csv ou export FICHIER.csv|.md</translation>
    </message>
    <message>
        <source>give list, show NAME, tick NAME STEP, untick NAME STEP, add STEP, rename STEP NAME, retire STEP or export FILE.csv|.md</source>
        <translation>donnez list, show NOM, tick NOM ÉTAPE, untick NOM ÉTAPE, add ÉTAPE, rename ÉTAPE NOM, retire ÉTAPE ou export FICHIER.csv|.md</translation>
    </message>
    <message>
        <source>“%1” is no level: none, learning, alone, teaches, or 0 to 3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un niveau&#x202f;: none, learning, alone, teaches, ou de 0 à 3</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) changed</source>
        <translation>
            <numerusform>%n niveau changé</numerusform>
            <numerusform>%n niveaux changés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Leading an incident</source>
        <translation>Mener un incident</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Access to production</source>
        <translation>Accès à la production</translation>
    </message>
    <message>
        <source>Tools installed</source>
        <translation>Outils installés</translation>
    </message>
    <message>
        <source>Guide read</source>
        <translation>Guide lu</translation>
    </message>
    <message>
        <source>Drill done</source>
        <translation>Exercice fait</translation>
    </message>
    <message>
        <source>Shadow watch</source>
        <translation>Quart en observation</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how much somebody knows</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>learning</source>
        <comment>how much somebody knows</comment>
        <translation>apprend</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>how much somebody knows: does it alone</comment>
        <translation>seul</translation>
    </message>
    <message>
        <source>teaches</source>
        <comment>how much somebody knows</comment>
        <translation>enseigne</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 seul</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody can be counted on</source>
        <translation>on ne peut compter sur personne</translation>
    </message>
    <message>
        <source>nobody on this watch can be counted on</source>
        <translation>personne de ce quart sur qui compter</translation>
    </message>
    <message>
        <source>Cover no topic yet</source>
        <translation>Ne couvrent encore aucun sujet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>jamais interrogé</translation>
    </message>
    <message>
        <source>%1 of 5 since %2</source>
        <translation>%1 sur 5 depuis le %2</translation>
    </message>
    <message>
        <source>nobody confident of another team to be beside</source>
        <translation>personne de confiant d’une autre équipe à ses côtés</translation>
    </message>
    <message>
        <source>beside %1, %2 of 5</source>
        <translation>à côté de %1, %2 sur 5</translation>
    </message>
    <message>
        <source>beside %1, %2 of 5, senior in %3</source>
        <translation>à côté de %1, %2 sur 5, senior en %3</translation>
    </message>
    <message>
        <source>planned for %1 beside %2, %3 of 5</source>
        <translation>prévu en %1 à côté de %2, %3 sur 5</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>prévu en %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a person, a topic, how much they know</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>tick “%1” of %2</source>
        <translation>cocher «&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>untick “%1” of %2</source>
        <translation>décocher «&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>edit the topics</source>
        <translation>modifier les sujets</translation>
    </message>
    <message>
        <source>edit the checklist</source>
        <translation>modifier la liste de contrôle</translation>
    </message>
</context>
<context>
    <name>LegendTable</name>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
</context>
<context>
    <name>LogbookExport</name>
    <message>
        <source>Logbook of %1</source>
        <translation>Journal de bord %1</translation>
    </message>
    <message>
        <source>Published %1.</source>
        <translation>Publiée le %1.</translation>
    </message>
    <message>
        <source>Published %1, corrected %2.</source>
        <translation>Publiée le %1, corrigée le %2.</translation>
    </message>
    <message>
        <source>Logbook of the year %1</source>
        <translation>Journal de bord de l’année %1</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Journal de bord</translation>
    </message>
    <message numerus="yes">
        <source>Logbook, %n week(s)</source>
        <translation>
            <numerusform>Journal de bord, %n semaine</numerusform>
            <numerusform>Journal de bord, %n semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogbookFile</name>
    <message>
        <source>neither its front matter nor its name tells a week or a date</source>
        <translation>ni son en-tête ni son nom ne disent une semaine ou une date</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>il dépasse %1 Mo</translation>
    </message>
    <message>
        <source>it holds zeros, as no text does</source>
        <translation>il contient des octets nuls, comme aucun texte</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient aucun texte</translation>
    </message>
    <message>
        <source>it is longer than an entry may be</source>
        <translation>il est plus long qu’une entrée peut l’être</translation>
    </message>
    <message>
        <source>its front matter is no YAML: %1</source>
        <translation>son en-tête n’est pas du YAML&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>LogbookPage</name>
    <message>
        <source>Logbook</source>
        <translation>Journal de bord</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Draft from the week</source>
        <translation>Brouillon depuis la semaine</translation>
    </message>
    <message>
        <source>Logbook of W%1</source>
        <translation>Journal de bord S%1</translation>
    </message>
    <message>
        <source>%1 to %2, for the product teams and the next crew</source>
        <translation>du %1 au %2, pour les équipes produit et le prochain équipage</translation>
    </message>
    <message>
        <source>· saved %1</source>
        <translation>· enregistrée à %1</translation>
    </message>
    <message>
        <source>· saving…</source>
        <translation>· enregistrement…</translation>
    </message>
    <message>
        <source>· not saved</source>
        <translation>· non enregistrée</translation>
    </message>
    <message>
        <source>The entry is not saved: %1 It is tried again every few seconds; keep this window open.</source>
        <translation>L’entrée n’est pas enregistrée&#x202f;: %1 Nouvel essai toutes les quelques secondes&#x202f;; gardez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>%1 has changed this entry meanwhile. Both texts are kept until you choose.</source>
        <translation>%1 a modifié cette entrée entre-temps. Les deux textes sont gardés jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le sien</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Revisions…</source>
        <translation>Révisions…</translation>
    </message>
    <message>
        <source>What was the watch like?…</source>
        <translation>Comment était le quart ?…</translation>
    </message>
    <message>
        <source>· published %1, corrected %2</source>
        <translation>· publiée %1, corrigée %2</translation>
    </message>
    <message>
        <source>· published %1</source>
        <translation>· publiée %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>What you change now is kept as a correction of what was published.</source>
        <translation>Ce que vous changez maintenant est gardé comme correction de ce qui fut publié.</translation>
    </message>
    <message>
        <source>Publish the entry of %1?</source>
        <translation>Publier l’entrée de %1&#x202f;?</translation>
    </message>
    <message>
        <source>It is locked then: what changes later is marked as a correction.</source>
        <translation>Elle est alors verrouillée&#x202f;: ce qui change plus tard est marqué comme correction.</translation>
    </message>
    <message>
        <source>The entry is published.</source>
        <translation>L’entrée est publiée.</translation>
    </message>
    <message>
        <source>Nothing was saved for this week yet.</source>
        <translation>Rien n’est encore enregistré pour cette semaine.</translation>
    </message>
    <message>
        <source>The entry is published: press “Correct” first.</source>
        <translation>L’entrée est publiée&#x202f;: pressez d’abord «&#x202f;Corriger&#x202f;».</translation>
    </message>
    <message>
        <source>The text of then is back.</source>
        <translation>Le texte d’alors est de retour.</translation>
    </message>
    <message>
        <source>Copy for Slack</source>
        <translation>Copier pour Slack</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as rich text</source>
        <translation>Copier en texte enrichi</translation>
    </message>
    <message>
        <source>The draft is in the entry.</source>
        <translation>Le brouillon est dans l’entrée.</translation>
    </message>
    <message>
        <source>Post for a static site…</source>
        <translation>Billet pour un site statique…</translation>
    </message>
    <message>
        <source>Pages of a wiki…</source>
        <translation>Pages d’un wiki…</translation>
    </message>
    <message>
        <source>The year as a book…</source>
        <translation>L’année en livre…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Étiquettes de %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Names apart by commas: what the entry is found by, besides its words.</source>
        <translation>Des noms séparés par des virgules&#x202f;: ce par quoi on trouve l’entrée, en plus de ses mots.</translation>
    </message>
    <message>
        <source>Text and preview</source>
        <translation>Texte et aperçu</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>Preview alone</source>
        <translation>Aperçu seul</translation>
    </message>
    <message>
        <source>Send to the others…</source>
        <translation>Envoyer aux autres…</translation>
    </message>
    <message>
        <source>There is nothing in this entry yet.</source>
        <translation>Cette entrée est encore vide.</translation>
    </message>
    <message>
        <source>Import entries…</source>
        <translation>Importer des entrées…</translation>
    </message>
</context>
<context>
    <name>LogbookVerb</name>
    <message>
        <source>“%1” is not a week like 2026-W47</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une semaine comme 2026-W47</translation>
    </message>
    <message>
        <source>Nobody has written for %1 yet.</source>
        <translation>Personne n’a encore écrit pour %1.</translation>
    </message>
    <message>
        <source>something is written already: add --force to put the draft in its place</source>
        <translation>quelque chose est déjà écrit&#x202f;: ajoutez --force pour mettre le brouillon à la place</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>give draft, show, list, write FILE, export FILE, publish, revisions, note TEXT, notes, review 1…5, search WORDS or import FOLDER</source>
        <translation>donnez draft, show, list, write FICHIER, export FICHIER, publish, revisions, note TEXTE, notes, review 1…5, search MOTS ou import DOSSIER</translation>
    </message>
    <message>
        <source>“%1” is not the number of a revision</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de révision</translation>
    </message>
    <message>
        <source>Entries added: %1.</source>
        <translation>Entrées ajoutées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a language: give en or fr</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue&#x202f;: donnez en ou fr</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>a format is md, html, pdf, odt, post or wiki: name it with --format, or by the file&apos;s ending</source>
        <translation>un format est md, html, pdf, odt, post ou wiki&#x202f;: nommez-le par --format, ou par la fin du nom de fichier</translation>
    </message>
    <message>
        <source>The pages are written; git refused to commit them: %1</source>
        <translation>Les pages sont écrites&#x202f;; git a refusé de les valider&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is not a year like 2026</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une année comme 2026</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demo: an imaginary production, gone when this window closes</source>
        <translation>Démonstration&#x202f;: une production imaginaire, qui disparaît avec cette fenêtre</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Quarts</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Journal de bord</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The demo could not be started. Try: quarterdeck --demo</source>
        <translation>La démonstration n’a pas pu démarrer. Essayez&#x202f;: quarterdeck --demo</translation>
    </message>
    <message>
        <source>Samples are not being kept: %1</source>
        <translation>Les mesures ne sont pas conservées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another program holds the database: what you did waits, and is written as soon as it is free.</source>
        <translation>Un autre programme occupe la base&#x202f;: ce que vous avez fait attend, et sera écrit dès qu’elle sera libre.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Open the alerts</source>
        <translation>Ouvrir les alertes</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Releases are still blocked</source>
        <translation>Les livraisons sont toujours bloquées</translation>
    </message>
    <message>
        <source>News are due</source>
        <translation>Des nouvelles sont attendues</translation>
    </message>
    <message>
        <source>Deployment scripts do not see how releases stand: %1</source>
        <translation>Les scripts de déploiement ne voient pas où en sont les livraisons&#x202f;: %1</translation>
    </message>
    <message>
        <source>Support tickets are not counted: %1</source>
        <translation>Les tickets du support ne sont pas comptés&#x202f;: %1</translation>
    </message>
    <message>
        <source>The watch was interrupted</source>
        <translation>La surveillance fut interrompue</translation>
    </message>
    <message>
        <source>The calendars of the rota are not fresh: %1</source>
        <translation>Les agendas du tour de quart ne sont pas à jour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nobody was told of the change of the rota: %1</source>
        <translation>Personne n’est prévenu du changement du tour de quart&#x202f;: %1</translation>
    </message>
    <message>
        <source>Noted, for the logbook of this week.</source>
        <translation>Noté, pour le journal de bord de cette semaine.</translation>
    </message>
    <message>
        <source>Open the logbook</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Déclarer un incident</translation>
    </message>
    <message>
        <source>Tell others</source>
        <translation>Prévenir les autres</translation>
    </message>
    <message>
        <source>Lift the block of releases</source>
        <translation>Débloquer les livraisons</translation>
    </message>
    <message>
        <source>Block releases</source>
        <translation>Bloquer les livraisons</translation>
    </message>
    <message>
        <source>A note for the logbook</source>
        <translation>Une note pour le journal de bord</translation>
    </message>
    <message>
        <source>Draft the logbook of this week</source>
        <translation>Ébaucher le journal de bord de la semaine</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Les dix premières minutes</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The checklist of %1, who arrives next</source>
        <translation>La liste de contrôle de %1, qui arrive ensuite</translation>
    </message>
    <message>
        <source>Drill: nothing here is real</source>
        <translation>Exercice&#x202f;: rien ici n’est réel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fil du temps</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>What happened around now</source>
        <translation>Ce qui s’est passé autour de maintenant</translation>
    </message>
    <message>
        <source>The bridge, for a wall</source>
        <translation>La passerelle, pour un mur</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages&#x202f;: %1</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Manuel&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ManualVerb</name>
    <message>
        <source>give the name of one chapter, or none for the list of them</source>
        <translation>donnez le nom d’un chapitre, ou aucun pour en avoir la liste</translation>
    </message>
    <message>
        <source>there is no chapter “%1”; chapters are %2</source>
        <translation>il n’y a pas de chapitre «&#x202f;%1&#x202f;»&#x202f;; les chapitres sont %2</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Manual – Quarterdeck</source>
        <translation>Manuel – Quarterdeck</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing in the manual holds these words.</source>
        <translation>Rien dans le manuel ne contient ces mots.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Revenir (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avancer (Alt+Droite)</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Handover: %1 arrives</source>
        <translation>Relève&#x202f;: %1 arrive</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>%1 takes the helm</source>
        <translation>%1 prend la barre</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>%1 is larger than 20 MB.</source>
        <translation>%1 dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>That is too long for one entry, which may have four million characters: put in a part of it.</source>
        <translation>C’est trop long pour une entrée, qui peut avoir quatre millions de caractères&#x202f;: insérez-en une partie.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 is the same as another incident</source>
        <translation>%1 est le même qu’un autre incident</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Le même que</translation>
    </message>
    <message>
        <source>%1 keeps its number and points there; its timeline is shown with the other&apos;s.</source>
        <translation>%1 garde son numéro et y renvoie&#x202f;; sa chronologie est montrée avec celle de l’autre.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB.</source>
        <translation>Le fichier dépasse 4&#x202f;Mo.</translation>
    </message>
</context>
<context>
    <name>MessageComposer</name>
    <message>
        <source>there is nothing in it: a subject and a few words are needed</source>
        <translation>il est vide&#x202f;: il faut un objet et quelques mots</translation>
    </message>
    <message>
        <source>its sender is no address, such as captains@example.org</source>
        <translation>son expéditeur n’est pas une adresse, comme captains@example.org</translation>
    </message>
    <message>
        <source>it has nobody to be sent to</source>
        <translation>il n’a aucun destinataire</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#x202f;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>just seen</source>
        <translation>tout juste vu</translation>
    </message>
    <message>
        <source>being repaired</source>
        <translation>en cours de réparation</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>fixed for good</source>
        <translation>corrigé pour de bon</translation>
    </message>
    <message>
        <source>no incident after all</source>
        <translation>finalement pas un incident</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>Incident déclaré</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Fixed for good</source>
        <translation>Corrigé pour de bon</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Maintenance prévue</translation>
    </message>
    <message>
        <source>Logbook of the week</source>
        <translation>Journal de bord de la semaine</translation>
    </message>
    <message>
        <source>New captain</source>
        <translation>Nouveau capitaine</translation>
    </message>
    <message>
        <source>Reinforcement needed</source>
        <translation>Besoin de renfort</translation>
    </message>
    <message>
        <source>Releases blocked</source>
        <translation>Livraisons bloquées</translation>
    </message>
    <message>
        <source>Releases again</source>
        <translation>Livraisons débloquées</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>équipage</translation>
    </message>
    <message>
        <source>product teams</source>
        <translation>équipes produit</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>page d’état</translation>
    </message>
</context>
<context>
    <name>MessageVerb</name>
    <message>
        <source>give draft SITUATION, send SITUATION, list, retry ID, arrived ID or drop ID</source>
        <translation>donnez draft SITUATION, send SITUATION, list, retry ID, arrived ID ou drop ID</translation>
    </message>
    <message>
        <source>a situation is declared, update, restored, fixed, maintenance, logbook, newcomer or reinforcement, not “%1”</source>
        <translation>une situation est declared, update, restored, fixed, maintenance, logbook, newcomer ou reinforcement, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>an audience is crew, product_teams, support or users, not “%1”</source>
        <translation>un public est crew, product_teams, support ou users, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no channel leads there: quarterdeck channel add …</source>
        <translation>aucun canal n’y mène&#x202f;: quarterdeck channel add …</translation>
    </message>
    <message>
        <source>it is stored, and is sent as soon as a console is open</source>
        <translation>il est enregistré, et part dès qu’une console est ouverte</translation>
    </message>
</context>
<context>
    <name>MetricChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Chart without values</source>
        <translation>Graphique sans valeurs</translation>
    </message>
    <message>
        <source>Chart. Now: %1</source>
        <translation>Graphique. Maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>alert %1</source>
        <translation>alerte %1</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>A few words are needed.</source>
        <translation>Il faut quelques mots.</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The panel “%1” was removed.</source>
        <translation>Le panneau «&#x202f;%1&#x202f;» est retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Add panel…</source>
        <translation>Ajouter un panneau…</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Watch this host</source>
        <translation>Surveiller cette machine</translation>
    </message>
    <message>
        <source>Connect a Prometheus…</source>
        <translation>Connecter un Prometheus…</translation>
    </message>
    <message>
        <source>There is no chart yet. A panel draws one query of one source.</source>
        <translation>Il n’y a pas encore de graphique. Un panneau dessine une requête d’une source.</translation>
    </message>
    <message>
        <source>Add a panel…</source>
        <translation>Ajouter un panneau…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Follow live</source>
        <translation>Suivre en direct</translation>
    </message>
    <message>
        <source>Hold the charts still (Space)</source>
        <translation>Figer les graphiques (Espace)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Paused: the charts end at %1</source>
        <translation>En pause&#x202f;: les graphiques s’arrêtent à %1</translation>
    </message>
    <message>
        <source>Somebody else changed this dashboard meanwhile: it is shown as it is now. Please try again.</source>
        <translation>Quelqu’un d’autre a modifié ce tableau de bord entre-temps&#x202f;: le voici tel qu’il est. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>Add a dashboard</source>
        <translation>Ajouter un tableau de bord</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename the dashboard</source>
        <translation>Renommer le tableau de bord</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The dashboard “%1” was removed.</source>
        <translation>Le tableau de bord «&#x202f;%1&#x202f;» est retiré.</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Ajouter un intertitre</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Renommer l’intertitre</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation>Annoter…</translation>
    </message>
    <message>
        <source>Declare an incident…</source>
        <translation>Déclarer un incident…</translation>
    </message>
    <message>
        <source>From %1 to %2, on “%3”: </source>
        <translation>De %1 à %2, sur «&#x202f;%3&#x202f;»&#x202f;: </translation>
    </message>
    <message>
        <source>The annotation was removed.</source>
        <translation>L’annotation est retirée.</translation>
    </message>
    <message>
        <source>Import a dashboard</source>
        <translation>Importer un tableau de bord</translation>
    </message>
    <message>
        <source>Dashboards of Grafana or Quarterdeck (*.json);;All files (*)</source>
        <translation>Tableaux de bord de Grafana ou de Quarterdeck (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <translation>Exporter le tableau de bord</translation>
    </message>
    <message>
        <source>Dashboard (*.json)</source>
        <translation>Tableau de bord (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>The picture of “%1” is on the clipboard.</source>
        <translation>L’image de «&#x202f;%1&#x202f;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg)</source>
        <translation>Image (*.png);;Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>There is no open incident: declare one first.</source>
        <translation>Aucun incident n’est ouvert&#x202f;: déclarez-en un d’abord.</translation>
    </message>
    <message>
        <source>The picture is in the timeline of %1.</source>
        <translation>L’image est dans la chronologie de %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Look ahead…</source>
        <translation>Prévoir…</translation>
    </message>
    <message>
        <source>Add a heading…</source>
        <translation>Ajouter un intertitre…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Import a dashboard…</source>
        <translation>Importer un tableau de bord…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Follow the clock again (L)</source>
        <translation>Suivre l’heure de nouveau (L)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 is unknown since %2. %3</source>
        <translation>%1&#x202f;: état inconnu depuis %2. %3</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>Variables…</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Watch the machine that this console runs on, connect the Prometheus of your production, or ask an address or a check plugin every few seconds.</source>
        <translation>Rien n’est encore surveillé. Surveillez la machine où tourne cette console, connectez le Prometheus de votre production, ou interrogez une adresse ou une sonde toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Other sources…</source>
        <translation>Autres sources…</translation>
    </message>
    <message>
        <source>Note in the logbook…</source>
        <translation>Noter au journal de bord…</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note for the logbook</source>
        <translation>Note pour le journal de bord</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>It waits in the margin of this week&apos;s entry.</source>
        <translation>Elle attend en marge de l’entrée de cette semaine.</translation>
    </message>
    <message>
        <source>A few words are needed.</source>
        <translation>Il faut quelques mots.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>With the picture of “%1”</source>
        <translation>Avec l’image de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note what happens</source>
        <translation>Notez ce qui se passe</translation>
    </message>
    <message>
        <source>Note what happens · “14:05 …” sets its time · / for commands</source>
        <translation>Notez ce qui se passe · «&#x202f;14:05 …&#x202f;» en fixe l’heure · / pour les commandes</translation>
    </message>
</context>
<context>
    <name>NotesMargin</name>
    <message>
        <source>Notes of the week</source>
        <translation>Notes de la semaine</translation>
    </message>
    <message>
        <source>All into the entry</source>
        <translation>Toutes dans l’entrée</translation>
    </message>
    <message>
        <source>Enter puts a note into the entry, Delete takes it away.</source>
        <translation>Entrée met une note dans l’entrée du journal, Suppr la retire.</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Nothing is noted. Ctrl+N takes a note on every page.</source>
        <translation>Rien n’est noté. Ctrl+N prend une note sur toutes les pages.</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[image&#x202f;: %1]</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>The rota has changed</source>
        <translation>Le tour de quart a changé</translation>
    </message>
    <message>
        <source>captain from %1</source>
        <translation>capitaine à partir du %1</translation>
    </message>
    <message>
        <source>no longer from %1</source>
        <translation>plus à partir du %1</translation>
    </message>
    <message>
        <source>ddd d MMMM, H:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d MMMM, H:mm</translation>
    </message>
</context>
<context>
    <name>ObjectiveDesk</name>
    <message>
        <source>Alerted in time</source>
        <translation>Alertés à temps</translation>
    </message>
    <message>
        <source>Restored in time</source>
        <translation>Rétablis à temps</translation>
    </message>
    <message>
        <source>Fixed for good in time</source>
        <translation>Corrigés à temps</translation>
    </message>
    <message>
        <source>Few support tickets</source>
        <translation>Peu de tickets</translation>
    </message>
    <message>
        <source>Confident to be captain</source>
        <translation>Prêts à être capitaine</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 au moins</translation>
    </message>
    <message>
        <source>a target is above 0, and a share at most 1</source>
        <translation>une cible dépasse 0, et une part vaut 1 au plus</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ObjectiveTile</name>
    <message>
        <source>nothing to judge by</source>
        <translation>rien pour en juger</translation>
    </message>
    <message>
        <source>met</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>Of those who were ever asked, how many rate themselves 3 or more.</source>
        <translation>Parmi ceux qui ont déjà répondu, combien se donnent 3 ou plus.</translation>
    </message>
    <message>
        <source>The figure is the median of the cases that are over.</source>
        <translation>Le chiffre est la médiane des cas terminés.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>aucun cas</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <translation>%1 quarts</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Cible…</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>Face à la cible</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>The lines: the last %1 watches</source>
        <translation>Les lignes&#x202f;: les %1 derniers quarts</translation>
    </message>
    <message>
        <source>Nothing in this time gives a figure.</source>
        <translation>Rien dans cette période ne donne de chiffre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n met.</source>
        <translation>
            <numerusform>%1 tenu sur %n.</numerusform>
            <numerusform>Tenus&#x202f;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said yet how able they feel to take the captain’s role. Rate the first, or import a file.</source>
        <translation>Personne n’a encore dit s’il se sent capable de prendre le rôle de capitaine. Notez le premier, ou importez un fichier.</translation>
    </message>
    <message>
        <source>No incident of this time gives a figure.</source>
        <translation>Aucun incident de cette période ne donne de chiffre.</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore terminé</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>en confiance</translation>
    </message>
    <message>
        <source>hesitant</source>
        <translation>hésitant</translation>
    </message>
    <message>
        <source>met</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Ratings as a table: name, score, day (*.csv)</source>
        <translation>Notes en tableau&#x202f;: name, score, day (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was imported. Put these right first: %1</source>
        <translation>Rien n’a été importé. Corrigez d’abord&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) imported.</source>
        <translation>
            <numerusform>%n note importée.</numerusform>
            <numerusform>%n notes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the objectives</source>
        <translation>Exporter les objectifs</translation>
    </message>
    <message>
        <source>Table (*.csv);;Markdown (*.md);;Picture (*.png)</source>
        <translation>Tableau (*.csv);;Markdown (*.md);;Image (*.png)</translation>
    </message>
</context>
<context>
    <name>ObjectivesVerb</name>
    <message>
        <source>the period ends before it begins</source>
        <translation>la période finit avant de commencer</translation>
    </message>
    <message>
        <source>give no more words, or target OBJECTIVE VALUE</source>
        <translation>ne donnez rien de plus, ou target OBJECTIF VALEUR</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>an objective is detect, restore, fix, tickets or confidence, not “%1”</source>
        <translation>un objectif est detect, restore, fix, tickets ou confidence, pas «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>OfferPopup</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Nothing was told yet. Each message is stored first, then sent, and tried again until it has arrived.</source>
        <translation>Rien n’a encore été dit. Chaque message est d’abord enregistré, puis envoyé, et réessayé jusqu’à ce qu’il arrive.</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Écrire un message…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Ouvrir l’incident</translation>
    </message>
    <message>
        <source>the crew&apos;s webhook</source>
        <translation>le webhook de l’équipage</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>a channel that is gone</source>
        <translation>un canal disparu</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>arrived at %1</source>
        <translation>arrivé&#x202f;: %1</translation>
    </message>
    <message>
        <source>It may have arrived: nothing was heard after it was sent, and its receiver would not know a repetition. Look there, then say so here.</source>
        <translation>Il est peut-être arrivé&#x202f;: rien n’a répondu après l’envoi, et là-bas une répétition passerait inaperçue. Regardez là-bas, puis dites-le ici.</translation>
    </message>
    <message>
        <source>It is sent once the part before it has arrived.</source>
        <translation>Il part dès que la partie d’avant est arrivée.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Il est en route.</translation>
    </message>
    <message>
        <source>Its channel is off, or its secret is not known on this workstation: it waits.</source>
        <translation>Son canal est désactivé, ou le secret est inconnu sur ce poste&#x202f;: il attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the next one at %1.</source>
        <translation>
            <numerusform>%n essai&#x202f;; le prochain à %1.</numerusform>
            <numerusform>%n essais&#x202f;; le prochain à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutreachDesk</name>
    <message>
        <source>a channel needs a name of at most 80 characters</source>
        <translation>il faut à un canal un nom de 80 caractères au plus</translation>
    </message>
    <message>
        <source>say whom it reaches</source>
        <translation>dites à qui il s’adresse</translation>
    </message>
    <message>
        <source>the server of the e-mail is missing, such as smtp.example.org</source>
        <translation>il manque le serveur d’e-mail, comme smtp.example.org</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>un port est un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>“%1” is no address, such as support@example.org</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse, comme support@example.org</translation>
    </message>
    <message>
        <source>a login is sent over an encrypted connection only: choose STARTTLS or TLS</source>
        <translation>un identifiant ne part que sur une connexion chiffrée&#x202f;: choisissez STARTTLS ou TLS</translation>
    </message>
    <message>
        <source>say to which addresses it is sent</source>
        <translation>dites à quelles adresses il envoie</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
    <message>
        <source>it was sent already</source>
        <translation>il est déjà envoyé</translation>
    </message>
    <message>
        <source>no channel was chosen</source>
        <translation>aucun canal n’est choisi</translation>
    </message>
    <message>
        <source>another channel has this name</source>
        <translation>un autre canal porte ce nom</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Block releases…</source>
        <translation>Bloquer les livraisons…</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Écrire un message…</translation>
    </message>
    <message>
        <source>who is told what, and by which way</source>
        <translation>qui apprend quoi, et par quelle voie</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>What to do with this panel</source>
        <translation>Que faire de ce panneau</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Waiting for the first samples…</source>
        <translation>En attente des premières mesures…</translation>
    </message>
    <message>
        <source>No sample in this time.</source>
        <translation>Aucune mesure sur cette période.</translation>
    </message>
    <message>
        <source>The source answers, but has no series for this query in this time.</source>
        <translation>La source répond, mais n’a pas de série pour cette requête sur cette période.</translation>
    </message>
    <message>
        <source>Compare with last week</source>
        <translation>Comparer à la semaine passée</translation>
    </message>
    <message>
        <source>Watch in the look ahead</source>
        <translation>Suivre dans les prévisions</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the data…</source>
        <translation>Enregistrer les données…</translation>
    </message>
    <message>
        <source>Picture into the open incident</source>
        <translation>Image dans l’incident ouvert</translation>
    </message>
    <message>
        <source>Picture into the logbook</source>
        <translation>Image dans le journal de bord</translation>
    </message>
    <message>
        <source>What is there now…</source>
        <translation>Ce qu’il y a maintenant…</translation>
    </message>
    <message>
        <source>All series with their figures</source>
        <translation>Toutes les séries et leurs chiffres</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Aucune série</translation>
    </message>
    <message>
        <source>Show on the bridge</source>
        <translation>Montrer sur la passerelle</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Edit the panel</source>
        <translation>Modifier le panneau</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>Ajouter un panneau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Give the panel a title.</source>
        <translation>Donnez un titre au panneau.</translation>
    </message>
    <message>
        <source>Choose a source.</source>
        <translation>Choisissez une source.</translation>
    </message>
    <message>
        <source>Enter a query, or the name of a metric of this host.</source>
        <translation>Saisissez une requête, ou le nom d’une mesure de cette machine.</translation>
    </message>
    <message>
        <source>The preview appears when there is a query.</source>
        <translation>L’aperçu apparaît dès qu’il y a une requête.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Question en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>The query has no series in this time.</source>
        <translation>La requête n’a pas de série sur cette période.</translation>
    </message>
    <message>
        <source>No preview.</source>
        <translation>Pas d’aperçu.</translation>
    </message>
    <message>
        <source>percent, from a share of 1</source>
        <translation>pour cent, depuis une part de 1</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmique</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>décimales</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Lowest value of the axis</source>
        <translation>Plus petite valeur de l’axe</translation>
    </message>
    <message>
        <source>Highest value of the axis</source>
        <translation>Plus grande valeur de l’axe</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>A threshold has to be a number.</source>
        <translation>Un seuil doit être un nombre.</translation>
    </message>
    <message>
        <source>Decimals and the ends of the axis have to be numbers.</source>
        <translation>Les décimales et les bornes de l’axe doivent être des nombres.</translation>
    </message>
    <message>
        <source>The lowest value must be below the highest.</source>
        <translation>Le minimum doit être sous le maximum.</translation>
    </message>
    <message>
        <source>The ends of a logarithmic axis must be above zero.</source>
        <translation>Les bornes d’un axe logarithmique doivent dépasser zéro.</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>Query refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>up</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Elle répond.</translation>
    </message>
    <message>
        <source>It answers; last sample %1.</source>
        <translation>Elle répond&#x202f;; dernière mesure %1.</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>muette depuis %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogée</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>Elle n’a pas encore été interrogée.</translation>
    </message>
    <message>
        <source>Unknown since %1</source>
        <translation>Inconnu depuis %1</translation>
    </message>
    <message>
        <source>There was no sample before.</source>
        <translation>Il n’y avait aucune mesure avant.</translation>
    </message>
    <message>
        <source>Last sample %1.</source>
        <translation>Dernière mesure à %1.</translation>
    </message>
    <message>
        <source>Other clock</source>
        <translation>Autre horloge</translation>
    </message>
    <message>
        <source>The clock of this source is %1 behind ours; it is drawn in its time.</source>
        <translation>L’horloge de cette source retarde de %1 sur la nôtre&#x202f;; elle est dessinée à son heure.</translation>
    </message>
    <message>
        <source>The clock of this source is %1 ahead of ours; it is drawn in its time.</source>
        <translation>L’horloge de cette source avance de %1 sur la nôtre&#x202f;; elle est dessinée à son heure.</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Aucune série</translation>
    </message>
    <message>
        <source>None since %1; the source answers.</source>
        <translation>Aucune depuis %1&#x202f;; la source répond.</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Its incident</source>
        <translation>Son incident</translation>
    </message>
    <message>
        <source>Nothing fired in this time.</source>
        <translation>Rien ne s’est déclenché dans cette période.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>Dite après</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acquittée par</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Past alerts</source>
        <translation>Alertes passées</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Elle était</translation>
    </message>
    <message>
        <source>What the alert was worth</source>
        <translation>Ce que valait l’alerte</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugée</translation>
    </message>
    <message numerus="yes">
        <source>%n fired.</source>
        <translation>
            <numerusform>%n déclenchée.</numerusform>
            <numerusform>%n déclenchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Told after %1 in the middle, %2 for nine in ten; %3 within the minute.</source>
        <translation>Dites après %1 en médiane, %2 pour neuf sur dix&#x202f;; %3 dans la minute.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n judged, %1 were useful.</source>
        <translation>
            <numerusform>Sur %n jugée, %1 utile.</numerusform>
            <numerusform>Sur %n jugées, %1 utiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The console was off for %1.</source>
        <translation>La console fut éteinte pendant %1.</translation>
    </message>
    <message>
        <source>A source could not be seen for %1.</source>
        <translation>Une source fut invisible pendant %1.</translation>
    </message>
    <message>
        <source>What began then is not among what was told.</source>
        <translation>Ce qui commença alors n’est pas compté.</translation>
    </message>
    <message>
        <source>still</source>
        <translation>encore</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non dite</translation>
    </message>
</context>
<context>
    <name>PeopleImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>faute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, what it says</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 will be added, %2 updated, %3 are unchanged.</source>
        <translation>À ajouter&#x202f;: %1&#x202f;; à modifier&#x202f;: %2&#x202f;; inchangées&#x202f;: %3.</translation>
    </message>
    <message>
        <source>New teams: %1.</source>
        <translation>Nouvelles équipes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Columns that are not known, and left out: %1.</source>
        <translation>Colonnes inconnues, laissées de côté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing can be imported before these lines are put right in the file.</source>
        <translation>Rien ne peut être importé avant que ces lignes soient corrigées dans le fichier.</translation>
    </message>
</context>
<context>
    <name>PeopleVerb</name>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 refused.</source>
        <translation>%1 ajoutées, %2 mises à jour, %3 inchangées, %4 refusées.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>these columns are not known, and left out: %1</source>
        <translation>ces colonnes sont inconnues, et laissées de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>give import FILE.csv, list or export</source>
        <translation>donnez import FICHIER.csv, list ou export</translation>
    </message>
    <message>
        <source>Nobody yet. Import a file with: quarterdeck people import FILE.csv</source>
        <translation>Personne encore. Importez un fichier avec&#x202f;: quarterdeck people import FICHIER.csv</translation>
    </message>
    <message>
        <source>Nothing was imported: correct these lines first.</source>
        <translation>Rien n’est importé&#x202f;: corrigez d’abord ces lignes.</translation>
    </message>
    <message>
        <source>line %1: adds %2: %3</source>
        <translation>ligne %1&#x202f;: ajoute %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>line %1: changes %2: %3</source>
        <translation>ligne %1&#x202f;: modifie %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>they would leave before they joined</source>
        <translation>le départ précéderait l’arrivée</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>une personne a besoin d’un nom</translation>
    </message>
    <message>
        <source>a person needs a team</source>
        <translation>une personne a besoin d’une équipe</translation>
    </message>
    <message>
        <source>a team needs a name</source>
        <translation>une équipe a besoin d’un nom</translation>
    </message>
    <message>
        <source>there is a team of this name already</source>
        <translation>une équipe porte déjà ce nom</translation>
    </message>
    <message>
        <source>people are in this team: move them first</source>
        <translation>cette équipe a des membres&#x202f;: déplacez-les d’abord</translation>
    </message>
    <message>
        <source>captaincies held are 0 or more, working days from Monday to Friday</source>
        <translation>les capitanats passés sont 0 ou plus, les jours travaillés du lundi au vendredi</translation>
    </message>
    <message>
        <source>%1; nothing was imported</source>
        <translation>%1&#x202f;; rien n’est importé</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Does not take watches</source>
        <translation>Ne prend pas de quart</translation>
    </message>
    <message>
        <source>Choose one, or type a new one</source>
        <translation>Choisissez-en une, ou saisissez-en une nouvelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Arrivée le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Partie le</translation>
    </message>
    <message>
        <source>Leave empty while they are here.</source>
        <translation>Laissez vide tant qu’elle est là.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>A team is needed: choose one, or type a new one.</source>
        <translation>Il faut une équipe&#x202f;: choisissez-en une, ou saisissez-en une nouvelle.</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-18.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 2026-11-18.</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Travaille</translation>
    </message>
    <message>
        <source>Was captain</source>
        <translation>Fut capitaine</translation>
    </message>
    <message>
        <source>So many times before the rota was kept here.</source>
        <translation>Autant de fois avant que le tour de quart soit tenu ici.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>The last day without watches. Leave empty: for good.</source>
        <translation>Le dernier jour sans quart. Vide&#x202f;: pour de bon.</translation>
    </message>
    <message>
        <source>They work on one day at least; who does not work here any more has left.</source>
        <translation>Il faut un jour travaillé au moins&#x202f;; qui ne travaille plus ici est parti.</translation>
    </message>
    <message>
        <source>They left before they joined: change one of the dates.</source>
        <translation>Le départ précède l’arrivée&#x202f;: changez l’une des dates.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan the next weeks</source>
        <translation>Planifier les semaines à venir</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Weeks from now</source>
        <translation>Semaines à partir d’ici</translation>
    </message>
    <message>
        <source>What would be planned</source>
        <translation>Ce qui serait planifié</translation>
    </message>
    <message>
        <source>Every one of these weeks has its captain already.</source>
        <translation>Chacune de ces semaines a déjà son capitaine.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n week(s)</source>
        <translation>
            <numerusform>Planifier %n semaine</numerusform>
            <numerusform>Planifier %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan again what is neither locked nor under way</source>
        <translation>Replanifier ce qui n’est ni verrouillé ni en cours</translation>
    </message>
    <message>
        <source>Otherwise what is planned stays, and only empty weeks are filled.</source>
        <translation>Sinon ce qui est prévu reste, et seules les semaines vides se remplissent.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>%1   %2 instead of %3</source>
        <translation>%1   %2 au lieu de %3</translation>
    </message>
    <message>
        <source>, sooner after their last time than the rules want</source>
        <translation>, plus tôt après la dernière fois que ne veulent les règles</translation>
    </message>
    <message>
        <source>There are too few people for a gap of %1 weeks: this plan keeps one of %2.</source>
        <translation>Trop peu de personnes pour un écart de %1 semaines&#x202f;: ce plan en garde un de %2.</translation>
    </message>
</context>
<context>
    <name>PluginDialog</name>
    <message>
        <source>Edit the check plugin</source>
        <translation>Modifier la sonde Nagios</translation>
    </message>
    <message>
        <source>Add a check plugin</source>
        <translation>Ajouter une sonde Nagios</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Program of the check plugin</source>
        <translation>Programme de la sonde</translation>
    </message>
    <message>
        <source>Any program that speaks as a plugin of Nagios does. It runs on this machine, as you.</source>
        <translation>Tout programme qui parle comme un greffon Nagios. Il s’exécute sur cette machine, sous votre compte.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>One a line, as it is: nothing is quoted, and no shell reads it. Empty lines are left out.</source>
        <translation>Un par ligne, tel quel&#x202f;: rien n’est mis entre guillemets, aucun shell ne le lit. Les lignes vides sont ignorées.</translation>
    </message>
    <message>
        <source>the name of the program</source>
        <translation>le nom du programme</translation>
    </message>
    <message>
        <source>Enter the whole path of the program.</source>
        <translation>Saisissez le chemin complet du programme.</translation>
    </message>
</context>
<context>
    <name>PluginWords</name>
    <message>
        <source>the plugin did not end within %1 s and was stopped</source>
        <translation>la sonde n’a pas fini en %1 s et a été arrêtée</translation>
    </message>
    <message>
        <source>the plugin died of signal %1</source>
        <translation>la sonde est morte du signal %1</translation>
    </message>
    <message>
        <source>the plugin ended with the code %1, which means nothing</source>
        <translation>la sonde a fini avec le code %1, qui ne veut rien dire</translation>
    </message>
    <message>
        <source>the plugin printed too much; the end was left out</source>
        <translation>la sonde a trop écrit&#x202f;; la fin est laissée de côté</translation>
    </message>
    <message>
        <source>the plugin said nothing; its status is %1</source>
        <translation>la sonde n’a rien dit&#x202f;; son état est %1</translation>
    </message>
</context>
<context>
    <name>PostMortemDialog</name>
    <message>
        <source>Post-mortem of %1</source>
        <translation>Post-mortem de %1</translation>
    </message>
    <message>
        <source>Post-mortem in Markdown</source>
        <translation>Post-mortem en Markdown</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Draft again…</source>
        <translation>Rédiger à nouveau…</translation>
    </message>
    <message>
        <source>Make works of the open items</source>
        <translation>Faire des chantiers des points ouverts</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>drafted from the timeline, not kept yet</source>
        <translation>rédigé depuis la chronologie, pas encore gardé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message>
        <source>It is not kept: %1</source>
        <translation>Ce n’est pas gardé&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is not kept, so this window stays: %1</source>
        <translation>Ce n’est pas gardé, cette fenêtre reste donc&#x202f;: %1</translation>
    </message>
    <message>
        <source>Draft the post-mortem of %1 again?</source>
        <translation>Rédiger à nouveau le post-mortem de %1&#x202f;?</translation>
    </message>
    <message>
        <source>The draft takes the place of what stands here; undo brings that back while this window is open.</source>
        <translation>Le brouillon remplace ce qui est là&#x202f;; annuler le ramène tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Rédiger à nouveau</translation>
    </message>
    <message>
        <source>There is no open item that is not a work already. An item is a line that begins with “- [ ]”.</source>
        <translation>Aucun point ouvert qui ne soit déjà un chantier. Un point est une ligne qui commence par «&#x202f;- [ ]&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) made, due with the durable fix.</source>
        <translation>
            <numerusform>%n chantier créé, attendu avec la correction durable.</numerusform>
            <numerusform>%n chantiers créés, attendus avec la correction durable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the post-mortem</source>
        <translation>Exporter le post-mortem</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>PostMortemWords</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ce qui a bien marché</translation>
    </message>
    <message>
        <source>(to be written)</source>
        <translation>(à écrire)</translation>
    </message>
    <message>
        <source>What did not go well</source>
        <translation>Ce qui a mal marché</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>%1 incident, begun %2.</source>
        <translation>Incident %1, commencé le %2.</translation>
    </message>
    <message>
        <source>Led by %1.</source>
        <translation>Mené par %1.</translation>
    </message>
    <message>
        <source>Restored by: %1.</source>
        <translation>Rétabli par&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Durable fix: %1.</source>
        <translation>Correction durable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1&#x202f;: pas encore</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services&#x202f;: %1</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Users were not served for %1 (objective: under 10 min)</source>
        <translation>Les utilisateurs n’ont pas été servis pendant %1 (objectif&#x202f;: moins de 10 min)</translation>
    </message>
    <message>
        <source>Not restored yet</source>
        <translation>Pas encore rétabli</translation>
    </message>
    <message numerus="yes">
        <source>%n relapse(s)</source>
        <translation>
            <numerusform>%n rechute</numerusform>
            <numerusform>%n rechutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Durable fix live since %1</source>
        <translation>Correction durable en place depuis le %1</translation>
    </message>
    <message>
        <source>Durable fix due %1</source>
        <translation>Correction durable attendue le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s) (objective: fewer than 10)</source>
        <translation>
            <numerusform>%n ticket de support (objectif&#x202f;: moins de 10)</numerusform>
            <numerusform>%n tickets de support (objectif&#x202f;: moins de 10)</numerusform>
        </translation>
    </message>
    <message>
        <source>Called in: %1</source>
        <translation>Appelés en renfort&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 before: %2 %3</source>
        <translation>%1 avant&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>(why it broke, why it was not noticed before, to be written)</source>
        <translation>(pourquoi cela a cassé, pourquoi on ne l’a pas vu avant, à écrire)</translation>
    </message>
    <message>
        <source>Noticed after %1, the objective is under 1 min</source>
        <translation>Remarqué après %1, l’objectif est moins de 1 min</translation>
    </message>
    <message>
        <source>Restored after %1, the objective is under 10 min</source>
        <translation>Rétabli après %1, l’objectif est moins de 10 min</translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s), the objective is fewer than 10</source>
        <translation>
            <numerusform>%n ticket de support, l’objectif est moins de 10</numerusform>
            <numerusform>%n tickets de support, l’objectif est moins de 10</numerusform>
        </translation>
    </message>
    <message>
        <source>Relapsed: %1</source>
        <translation>Rechute&#x202f;: %1</translation>
    </message>
    <message>
        <source>Durable fix of %1</source>
        <translation>Correction durable de %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy &apos;at&apos; H:mm</source>
        <comment>a day and a time: Qt date format</comment>
        <translation>dddd d MMMM yyyy &apos;à&apos; H:mm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>ProbeDialog</name>
    <message>
        <source>Edit the probe</source>
        <translation>Modifier la sonde HTTP</translation>
    </message>
    <message>
        <source>Add a probe</source>
        <translation>Ajouter une sonde HTTP</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Suivre les redirections</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation>l’hôte de l’adresse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>One a line; passwords belong to the authentication.</source>
        <translation>Un par ligne&#x202f;; les mots de passe relèvent de l’authentification.</translation>
    </message>
    <message>
        <source>Good status</source>
        <translation>Bon code</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à trouver</translation>
    </message>
    <message>
        <source>Enter the address to ask.</source>
        <translation>Saisissez l’adresse à interroger.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>the server %1 was not found</source>
        <translation>le serveur %1 est introuvable</translation>
    </message>
    <message>
        <source>nothing answers at %1 (%2)</source>
        <translation>rien ne répond à %1 (%2)</translation>
    </message>
    <message>
        <source>no whole answer of %1 within %2 s</source>
        <translation>pas de réponse entière de %1 en %2 s</translation>
    </message>
    <message>
        <source>no trusted connection to %1 (%2)</source>
        <translation>pas de connexion de confiance à %1 (%2)</translation>
    </message>
    <message>
        <source>no whole answer of %1 (%2)</source>
        <translation>pas de réponse entière de %1 (%2)</translation>
    </message>
    <message>
        <source>the status is %1, expected is %2</source>
        <translation>le code est %1, attendu %2</translation>
    </message>
    <message>
        <source>the text “%1” is not in the first %2 MiB of the answer</source>
        <translation>le texte «&#x202f;%1&#x202f;» n’est pas dans les %2 premiers Mio de la réponse</translation>
    </message>
    <message>
        <source>the text “%1” is not in the answer</source>
        <translation>le texte «&#x202f;%1&#x202f;» n’est pas dans la réponse</translation>
    </message>
    <message>
        <source>it redirects more than %1 times</source>
        <translation>plus de %1 redirections</translation>
    </message>
    <message>
        <source>it redirects to %1, which is no address of HTTP</source>
        <translation>redirection vers %1, qui n’est pas une adresse HTTP</translation>
    </message>
</context>
<context>
    <name>Promql</name>
    <message>
        <source>Each value without its sign.</source>
        <translation>Chaque valeur sans son signe.</translation>
    </message>
    <message>
        <source>1 when there is no such series, nothing when there is one: for alerts on what has vanished.</source>
        <translation>1 quand aucune série ne correspond, rien sinon&#x202f;: pour alerter sur ce qui a disparu.</translation>
    </message>
    <message>
        <source>1 when no such series had a sample within the range.</source>
        <translation>1 quand aucune de ces séries n’a eu de mesure sur la période.</translation>
    </message>
    <message>
        <source>Arc cosine, in radians.</source>
        <translation>Arc cosinus, en radians.</translation>
    </message>
    <message>
        <source>Inverse hyperbolic cosine.</source>
        <translation>Cosinus hyperbolique réciproque.</translation>
    </message>
    <message>
        <source>Arc sine, in radians.</source>
        <translation>Arc sinus, en radians.</translation>
    </message>
    <message>
        <source>Inverse hyperbolic sine.</source>
        <translation>Sinus hyperbolique réciproque.</translation>
    </message>
    <message>
        <source>Arc tangent, in radians.</source>
        <translation>Arc tangente, en radians.</translation>
    </message>
    <message>
        <source>Inverse hyperbolic tangent.</source>
        <translation>Tangente hyperbolique réciproque.</translation>
    </message>
    <message>
        <source>Mean of each series&apos; samples within the range.</source>
        <translation>Moyenne des mesures de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Rounds up to whole numbers.</source>
        <translation>Arrondit à l’entier supérieur.</translation>
    </message>
    <message>
        <source>How often the value changed within the range.</source>
        <translation>Nombre de changements de valeur sur la période.</translation>
    </message>
    <message>
        <source>Holds values between two bounds.</source>
        <translation>Maintient les valeurs entre deux bornes.</translation>
    </message>
    <message>
        <source>Holds values at or below a bound.</source>
        <translation>Maintient les valeurs sous une borne.</translation>
    </message>
    <message>
        <source>Holds values at or above a bound.</source>
        <translation>Maintient les valeurs au-dessus d’une borne.</translation>
    </message>
    <message>
        <source>Cosine of an angle in radians.</source>
        <translation>Cosinus d’un angle en radians.</translation>
    </message>
    <message>
        <source>Hyperbolic cosine.</source>
        <translation>Cosinus hyperbolique.</translation>
    </message>
    <message>
        <source>How many samples each series has within the range.</source>
        <translation>Nombre de mesures de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Day of the month of a Unix time, 1 to 31, in UTC.</source>
        <translation>Jour du mois d’un temps Unix, 1 à 31, en UTC.</translation>
    </message>
    <message>
        <source>Day of the week of a Unix time, 0 for Sunday, in UTC.</source>
        <translation>Jour de la semaine d’un temps Unix, 0 pour dimanche, en UTC.</translation>
    </message>
    <message>
        <source>Day of the year of a Unix time, 1 to 366, in UTC.</source>
        <translation>Jour de l’année d’un temps Unix, 1 à 366, en UTC.</translation>
    </message>
    <message>
        <source>Length in days of the month of a Unix time.</source>
        <translation>Longueur en jours du mois d’un temps Unix.</translation>
    </message>
    <message>
        <source>Radians to degrees.</source>
        <translation>Radians en degrés.</translation>
    </message>
    <message>
        <source>Difference between the ends of the range, extended to its whole length. For gauges.</source>
        <translation>Écart entre les bouts de la période, étendu à toute sa longueur. Pour les jauges.</translation>
    </message>
    <message>
        <source>Slope per second of the straight line that fits the range best. For gauges.</source>
        <translation>Pente par seconde de la droite qui épouse le mieux la période. Pour les jauges.</translation>
    </message>
    <message>
        <source>Smooths a gauge by its level and its trend. Prometheus 3; holt_winters before it.</source>
        <translation>Lisse une jauge par son niveau et sa tendance. Prometheus 3&#x202f;; holt_winters avant.</translation>
    </message>
    <message>
        <source>e to the power of each value.</source>
        <translation>e à la puissance de chaque valeur.</translation>
    </message>
    <message>
        <source>Rounds down to whole numbers.</source>
        <translation>Arrondit à l’entier inférieur.</translation>
    </message>
    <message>
        <source>Mean of the observations in native histograms.</source>
        <translation>Moyenne des observations d’histogrammes natifs.</translation>
    </message>
    <message>
        <source>Number of observations in native histograms.</source>
        <translation>Nombre d’observations d’histogrammes natifs.</translation>
    </message>
    <message>
        <source>Share of the observations between two bounds, of native histograms.</source>
        <translation>Part des observations entre deux bornes, d’histogrammes natifs.</translation>
    </message>
    <message>
        <source>Quantile of a histogram: give the rate of its buckets, summed by le. 0.95 for the 95th percentile.</source>
        <translation>Quantile d’un histogramme&#x202f;: donnez le débit de ses classes, sommé par le. 0.95 pour le 95e centile.</translation>
    </message>
    <message>
        <source>Sum of the observations in native histograms.</source>
        <translation>Somme des observations d’histogrammes natifs.</translation>
    </message>
    <message>
        <source>Smooths a gauge by its level and its trend. Called double_exponential_smoothing in Prometheus 3.</source>
        <translation>Lisse une jauge par son niveau et sa tendance. Nommé double_exponential_smoothing dans Prometheus 3.</translation>
    </message>
    <message>
        <source>Hour of a Unix time, 0 to 23, in UTC.</source>
        <translation>Heure d’un temps Unix, 0 à 23, en UTC.</translation>
    </message>
    <message>
        <source>Difference between the last two samples of the range. For gauges.</source>
        <translation>Écart entre les deux dernières mesures de la période. Pour les jauges.</translation>
    </message>
    <message>
        <source>How much a counter grew within the range, restarts allowed for.</source>
        <translation>Croissance d’un compteur sur la période, redémarrages compris.</translation>
    </message>
    <message>
        <source>Growth per second of a counter between its last two samples: nervous, for fast counters.</source>
        <translation>Croissance par seconde entre les deux dernières mesures&#x202f;: nerveux, pour compteurs rapides.</translation>
    </message>
    <message>
        <source>Writes the values of several labels, joined, into a label.</source>
        <translation>Écrit dans une étiquette les valeurs réunies de plusieurs autres.</translation>
    </message>
    <message>
        <source>Writes into a label what a pattern finds in another; $1 is its first group.</source>
        <translation>Écrit dans une étiquette ce qu’un motif trouve dans une autre&#x202f;; $1 est son premier groupe.</translation>
    </message>
    <message>
        <source>Newest sample of each series within the range.</source>
        <translation>Dernière mesure de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Natural logarithm.</source>
        <translation>Logarithme naturel.</translation>
    </message>
    <message>
        <source>Logarithm to base 10.</source>
        <translation>Logarithme en base 10.</translation>
    </message>
    <message>
        <source>Logarithm to base 2.</source>
        <translation>Logarithme en base 2.</translation>
    </message>
    <message>
        <source>Highest sample of each series within the range.</source>
        <translation>Plus haute mesure de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Lowest sample of each series within the range.</source>
        <translation>Plus basse mesure de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Minute of a Unix time, 0 to 59.</source>
        <translation>Minute d’un temps Unix, 0 à 59.</translation>
    </message>
    <message>
        <source>Month of a Unix time, 1 to 12, in UTC.</source>
        <translation>Mois d’un temps Unix, 1 à 12, en UTC.</translation>
    </message>
    <message>
        <source>The number π.</source>
        <translation>Le nombre π.</translation>
    </message>
    <message>
        <source>Where a gauge will be t seconds from now, if it goes on as in the range.</source>
        <translation>Où sera une jauge dans t secondes, si elle continue comme sur la période.</translation>
    </message>
    <message>
        <source>1 for each series that had a sample within the range.</source>
        <translation>1 pour chaque série qui a eu une mesure sur la période.</translation>
    </message>
    <message>
        <source>Quantile of each series&apos; samples within the range.</source>
        <translation>Quantile des mesures de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Degrees to radians.</source>
        <translation>Degrés en radians.</translation>
    </message>
    <message>
        <source>Growth per second of a counter, averaged over the range, restarts allowed for.</source>
        <translation>Croissance par seconde d’un compteur, moyenne sur la période, redémarrages compris.</translation>
    </message>
    <message>
        <source>How often a counter began anew within the range.</source>
        <translation>Nombre de redémarrages d’un compteur sur la période.</translation>
    </message>
    <message>
        <source>Rounds to the nearest multiple.</source>
        <translation>Arrondit au multiple le plus proche.</translation>
    </message>
    <message>
        <source>The value of the only series as a number; NaN when there are several or none.</source>
        <translation>La valeur de l’unique série comme nombre&#x202f;; NaN s’il y en a plusieurs ou aucune.</translation>
    </message>
    <message>
        <source>Sign of each value: 1, 0 or -1.</source>
        <translation>Signe de chaque valeur&#x202f;: 1, 0 ou -1.</translation>
    </message>
    <message>
        <source>Sine of an angle in radians.</source>
        <translation>Sinus d’un angle en radians.</translation>
    </message>
    <message>
        <source>Hyperbolic sine.</source>
        <translation>Sinus hyperbolique.</translation>
    </message>
    <message>
        <source>Series in rising order. For tables only: a range has its own order.</source>
        <translation>Séries en ordre croissant. Pour les tableaux&#x202f;: une période a son propre ordre.</translation>
    </message>
    <message>
        <source>Series in falling order. For tables only: a range has its own order.</source>
        <translation>Séries en ordre décroissant. Pour les tableaux&#x202f;: une période a son propre ordre.</translation>
    </message>
    <message>
        <source>Square root.</source>
        <translation>Racine carrée.</translation>
    </message>
    <message>
        <source>Standard deviation of each series&apos; samples within the range.</source>
        <translation>Écart type des mesures de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Variance of each series&apos; samples within the range.</source>
        <translation>Variance des mesures de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Sum of each series&apos; samples within the range.</source>
        <translation>Somme des mesures de chaque série sur la période.</translation>
    </message>
    <message>
        <source>Tangent of an angle in radians.</source>
        <translation>Tangente d’un angle en radians.</translation>
    </message>
    <message>
        <source>Hyperbolic tangent.</source>
        <translation>Tangente hyperbolique.</translation>
    </message>
    <message>
        <source>Seconds since 1970, at the moment that is looked at.</source>
        <translation>Secondes depuis 1970, à l’instant regardé.</translation>
    </message>
    <message>
        <source>When each sample was taken, as a Unix time.</source>
        <translation>Quand chaque mesure a été prise, en temps Unix.</translation>
    </message>
    <message>
        <source>A number as a series without labels.</source>
        <translation>Un nombre comme série sans étiquette.</translation>
    </message>
    <message>
        <source>Year of a Unix time, in UTC.</source>
        <translation>Année d’un temps Unix, en UTC.</translation>
    </message>
    <message>
        <source>Mean over the series of each group.</source>
        <translation>Moyenne des séries de chaque groupe.</translation>
    </message>
    <message>
        <source>The k series with the lowest values.</source>
        <translation>Les k séries aux plus basses valeurs.</translation>
    </message>
    <message>
        <source>Number of series in each group.</source>
        <translation>Nombre de séries de chaque groupe.</translation>
    </message>
    <message>
        <source>Number of series for each value, which becomes a label.</source>
        <translation>Nombre de séries pour chaque valeur, qui devient une étiquette.</translation>
    </message>
    <message>
        <source>1 for each group that has a series.</source>
        <translation>1 pour chaque groupe qui a une série.</translation>
    </message>
    <message>
        <source>Highest value of each group.</source>
        <translation>Plus haute valeur de chaque groupe.</translation>
    </message>
    <message>
        <source>Lowest value of each group.</source>
        <translation>Plus basse valeur de chaque groupe.</translation>
    </message>
    <message>
        <source>Quantile over the series of each group.</source>
        <translation>Quantile des séries de chaque groupe.</translation>
    </message>
    <message>
        <source>Standard deviation over the series of each group.</source>
        <translation>Écart type des séries de chaque groupe.</translation>
    </message>
    <message>
        <source>Variance over the series of each group.</source>
        <translation>Variance des séries de chaque groupe.</translation>
    </message>
    <message>
        <source>Sum over the series of each group.</source>
        <translation>Somme des séries de chaque groupe.</translation>
    </message>
    <message>
        <source>The k series with the highest values.</source>
        <translation>Les k séries aux plus hautes valeurs.</translation>
    </message>
    <message>
        <source>Series of the left side that the right side has too.</source>
        <translation>Séries de gauche que la droite a aussi.</translation>
    </message>
    <message>
        <source>Arc tangent of a / b, in radians, by the signs of both.</source>
        <translation>Arc tangente de a / b, en radians, selon leurs signes.</translation>
    </message>
    <message>
        <source>The comparison answers 0 or 1 instead of leaving series out.</source>
        <translation>La comparaison répond 0 ou 1 au lieu d’écarter des séries.</translation>
    </message>
    <message>
        <source>Keeps only these labels when series are put together.</source>
        <translation>Ne garde que ces étiquettes en réunissant les séries.</translation>
    </message>
    <message>
        <source>Several series on the left for one on the right, whose labels may be taken over.</source>
        <translation>Plusieurs séries à gauche pour une à droite, dont les étiquettes peuvent être reprises.</translation>
    </message>
    <message>
        <source>Several series on the right for one on the left, whose labels may be taken over.</source>
        <translation>Plusieurs séries à droite pour une à gauche, dont les étiquettes peuvent être reprises.</translation>
    </message>
    <message>
        <source>Pairs series by all labels but these.</source>
        <translation>Apparie les séries par toutes les étiquettes sauf celles-ci.</translation>
    </message>
    <message>
        <source>The same series, so much earlier.</source>
        <translation>Les mêmes séries, autant de temps avant.</translation>
    </message>
    <message>
        <source>Pairs series by these labels only.</source>
        <translation>Apparie les séries par ces seules étiquettes.</translation>
    </message>
    <message>
        <source>Series of the left side, and those of the right side that the left has not.</source>
        <translation>Séries de gauche, et celles de droite que la gauche n’a pas.</translation>
    </message>
    <message>
        <source>Series of the left side that the right side has not.</source>
        <translation>Séries de gauche que la droite n’a pas.</translation>
    </message>
    <message>
        <source>Drops these labels when series are put together.</source>
        <translation>Retire ces étiquettes en réunissant les séries.</translation>
    </message>
</context>
<context>
    <name>PromqlCompleter</name>
    <message>
        <source>Asking %1…</source>
        <translation>Question à %1…</translation>
    </message>
    <message>
        <source>Nothing to complete here.</source>
        <translation>Rien à compléter ici.</translation>
    </message>
</context>
<context>
    <name>PromqlEdit</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>%1 closes what nothing opened.</source>
        <translation>%1 ferme ce que rien n’a ouvert.</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>%1 n’est pas fermé.</translation>
    </message>
</context>
<context>
    <name>PromqlOffers</name>
    <message>
        <source>time between two points of the chart</source>
        <translation>temps entre deux points du graphique</translation>
    </message>
    <message>
        <source>a range that suits rate() on this chart</source>
        <translation>une période qui convient à rate() sur ce graphique</translation>
    </message>
    <message>
        <source>the whole range of the chart</source>
        <translation>toute la période du graphique</translation>
    </message>
    <message>
        <source>variable of the dashboard</source>
        <translation>variable du tableau de bord</translation>
    </message>
</context>
<context>
    <name>QueryRows</name>
    <message>
        <source>Add a query</source>
        <translation>Ajouter une requête</translation>
    </message>
    <message>
        <source>Remove this query</source>
        <translation>Retirer cette requête</translation>
    </message>
    <message>
        <source>What its series are called. Empty: the labels in which they differ.</source>
        <translation>Le nom de ses séries. Vide&#x202f;: les étiquettes qui les distinguent.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Legend %1</source>
        <translation>Légende %1</translation>
    </message>
</context>
<context>
    <name>QueryVerb</name>
    <message>
        <source>give a SOURCE and an EXPRESSION</source>
        <translation>donnez une SOURCE et une EXPRESSION</translation>
    </message>
    <message>
        <source>No samples.</source>
        <translation>Aucune mesure.</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>%1, your captaincy is over: how able do you feel now to take and hold the role?</source>
        <translation>%1, votre capitanat est fini&#x202f;: vous sentez-vous maintenant capable de prendre et de tenir le rôle&#x202f;?</translation>
    </message>
    <message>
        <source>%1, your captaincy begins: how able do you feel to take and hold the role?</source>
        <translation>%1, votre capitanat commence&#x202f;: vous sentez-vous capable de prendre et de tenir le rôle&#x202f;?</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Rate the confidence</source>
        <translation>Noter la confiance</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>“I feel able to take and hold the captain’s role”</source>
        <translation>«&#x202f;Je me sens capable de prendre et de tenir le rôle de capitaine&#x202f;»</translation>
    </message>
    <message>
        <source>1: not at all; 5: at any hour. From 3 on somebody counts as confident.</source>
        <translation>1&#x202f;: pas du tout&#x202f;; 5&#x202f;: à toute heure. À partir de 3, on compte comme en confiance.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui aiderait</translation>
    </message>
    <message>
        <source>Choose who rates.</source>
        <translation>Choisissez qui note.</translation>
    </message>
    <message>
        <source>Choose a rating from 1 to 5.</source>
        <translation>Choisissez une note de 1 à 5.</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Rehearsal of %1</source>
        <translation>Répétition de %1</translation>
    </message>
    <message>
        <source>“%1” on the past</source>
        <translation>«&#x202f;%1&#x202f;» sur le passé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Et puis</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It could not be rehearsed.</source>
        <translation>Elle n’a pu être répétée.</translation>
    </message>
    <message numerus="yes">
        <source>Asking for the history of %n day(s)…</source>
        <translation>
            <numerusform>Demande de l’historique de %n jour…</numerusform>
            <numerusform>Demande de l’historique de %n jours…</numerusform>
        </translation>
    </message>
    <message>
        <source>found, %1 earlier</source>
        <translation>trouvé, %1 plus tôt</translation>
    </message>
    <message>
        <source>found, %1 later</source>
        <translation>trouvé, %1 plus tard</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>not known: there are no samples</source>
        <translation>inconnu&#x202f;: il n’y a pas de mesures</translation>
    </message>
    <message>
        <source>fires: %1</source>
        <translation>se déclenche&#x202f;: %1</translation>
    </message>
    <message>
        <source>still does</source>
        <translation>dure encore</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>aucun incident</translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %n time(s).</source>
        <translation>
            <numerusform>Elle se serait déclenchée %n fois.</numerusform>
            <numerusform>Elle se serait déclenchée %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It finds %1 of %n known incident(s).</source>
        <translation>
            <numerusform>Elle trouve %1 incident sur %n connu.</numerusform>
            <numerusform>Elle trouve %1 incidents sur %n connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing(s) belong to no incident.</source>
        <translation>
            <numerusform>%n déclenchement n’a pas d’incident.</numerusform>
            <numerusform>%n déclenchements n’ont pas d’incident.</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 it had nothing to judge by.</source>
        <translation>Pendant %1 elle n’avait rien sur quoi juger.</translation>
    </message>
</context>
<context>
    <name>ReinforcementDialog</name>
    <message>
        <source>Call somebody in</source>
        <translation>Appeler du renfort</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>aucun incident</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Anyone may be called in; the register says from which team and for how long.</source>
        <translation>On peut appeler n’importe qui&#x202f;; le registre dit de quelle équipe et pour combien de temps.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Choose who is called in.</source>
        <translation>Choisissez qui est appelé.</translation>
    </message>
</context>
<context>
    <name>ReleaseBar</name>
    <message>
        <source>Remind in an hour</source>
        <translation>Rappeler dans une heure</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Releases are still blocked, for %1 now: %2</source>
        <translation>Livraisons toujours bloquées, depuis %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Releases are blocked by %1 since %2: %3</source>
        <translation>Livraisons bloquées par %1 depuis %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>ReleaseDesk</name>
    <message>
        <source>say in a few words why nobody should release</source>
        <translation>dites en quelques mots pourquoi ne rien livrer</translation>
    </message>
    <message>
        <source>releases are blocked already, by %1</source>
        <translation>les livraisons sont déjà bloquées, par %1</translation>
    </message>
    <message>
        <source>releases are not blocked</source>
        <translation>les livraisons ne sont pas bloquées</translation>
    </message>
</context>
<context>
    <name>ReleasesVerb</name>
    <message>
        <source>give status, block REASON or lift</source>
        <translation>donnez status, block RAISON ou lift</translation>
    </message>
    <message>
        <source>Releases may go ahead.</source>
        <translation>Les livraisons sont possibles.</translation>
    </message>
    <message>
        <source>Releases are blocked by %1 since %2: </source>
        <translation>Livraisons bloquées par %1 depuis %2&#x202f;: </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>The watch of %1</source>
        <translation>Le quart de %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Était-ce dur&#x202f;?</translation>
    </message>
    <message>
        <source>From 1, easy, to 5, hard.</source>
        <translation>De 1, facile, à 5, dur.</translation>
    </message>
    <message>
        <source>What should be easier?</source>
        <translation>Qu’est-ce qui devrait être plus facile&#x202f;?</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>Put this text back</source>
        <translation>Remettre ce texte</translation>
    </message>
    <message>
        <source>Revisions of %1</source>
        <translation>Révisions de %1</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the same as now</source>
        <translation>le même que maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Les deux textes</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
</context>
<context>
    <name>RotaCalendar</name>
    <message>
        <source>Calendar of the captaincies</source>
        <translation>Calendrier des capitanats</translation>
    </message>
    <message>
        <source>%1 (%2), %3 and %4, from %5 to %6</source>
        <translation>%1 (%2), %3 et %4, du %5 au %6</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>S%1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>à pourvoir</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>away from %1 to %2</source>
        <translation>absent du %1 au %2</translation>
    </message>
    <message>
        <source>%1 stands in from %2 to %3</source>
        <translation>%1 remplace du %2 au %3</translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message>
        <source>away on %1</source>
        <translation>absent le %1</translation>
    </message>
</context>
<context>
    <name>RotaFairness</name>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Captaincies</source>
        <translation>Capit.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Sem.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Fériés</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation>Rempl.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>At 3:00 they held the helm.</source>
        <translation>À 3 h cette personne tenait la barre.</translation>
    </message>
    <message>
        <source>Public holidays and closing days on which they held the helm.</source>
        <translation>Jours fériés et de fermeture où cette personne tenait la barre.</translation>
    </message>
    <message>
        <source>That disturbed production while they were on watch.</source>
        <translation>Qui ont troublé la production pendant son quart.</translation>
    </message>
    <message>
        <source>For another captain.</source>
        <translation>Pour un autre capitaine.</translation>
    </message>
    <message>
        <source>What each has carried</source>
        <translation>Ce que chacun a porté</translation>
    </message>
    <message>
        <source>Captaincies of the teams</source>
        <translation>Capitanats des équipes</translation>
    </message>
    <message>
        <source>The mark is a team&apos;s share by its people who take watches.</source>
        <translation>Le trait est la part d’une équipe selon ses membres qui prennent des quarts.</translation>
    </message>
    <message>
        <source>Save the shares as a table</source>
        <translation>Enregistrer les parts en tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>RotaFiles</name>
    <message>
        <source>give --people FILE.csv or --absences FILE.ics, or both</source>
        <translation>donnez --people FICHIER.csv ou --absences FICHIER.ics, ou les deux</translation>
    </message>
    <message>
        <source>nobody is called “%1”</source>
        <translation>personne ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 absences added, %2 removed, %3 unchanged; %4 events are shorter than half a day.</source>
        <translation>Absences ajoutées&#x202f;: %1&#x202f;; retirées&#x202f;: %2&#x202f;; inchangées&#x202f;: %3&#x202f;; événements de moins d’une demi-journée&#x202f;: %4.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>«&#x202f;%1&#x202f;» est laissé de côté&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is not a number of days</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de jours</translation>
    </message>
    <message>
        <source>captaincies  weeks  incidents  nights  holidays  last      next</source>
        <comment>columns of 11, 5, 9, 6, 8, 8</comment>
        <translation> capitanats   sem.  incidents   nuits    fériés  dernier   prochain</translation>
    </message>
    <message>
        <source>give --ics FILE or --csv FILE, or both, or --folder DIR</source>
        <translation>donnez --ics FICHIER ou --csv FICHIER, ou les deux, ou --folder DOSSIER</translation>
    </message>
</context>
<context>
    <name>RotaHandover</name>
    <message>
        <source>Open incidents</source>
        <translation>Incidents ouverts</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>Alertes déclenchées</translation>
    </message>
    <message>
        <source>Silences and snoozes: adopt or end each</source>
        <translation>Silences et veilles&#x202f;: reprendre ou lever chacun</translation>
    </message>
    <message>
        <source>Works in progress</source>
        <translation>Chantiers en cours</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>À dire</translation>
    </message>
    <message>
        <source>To go through</source>
        <translation>À passer en revue</translation>
    </message>
    <message>
        <source>For the next crew</source>
        <translation>Pour le prochain équipage</translation>
    </message>
    <message>
        <source>The handover as it was signed</source>
        <translation>La relève telle que signée</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>passe la main</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>arrive</translation>
    </message>
    <message>
        <source>What the next crew must know: what to watch, what was tried, whom to ask. Markdown.</source>
        <translation>Ce que le prochain équipage doit savoir&#x202f;: quoi surveiller, ce qui a été essayé, à qui demander. En Markdown.</translation>
    </message>
    <message>
        <source>Handover to %1</source>
        <translation>Relève vers %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation>Telle que signée</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout est fait</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 sur %n fait</numerusform>
            <numerusform>%1 sur %n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hands over</source>
        <translation>%1 passe la main</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 prend la suite</translation>
    </message>
    <message>
        <source>Tick every point first.</source>
        <translation>Cochez d’abord chaque point.</translation>
    </message>
    <message>
        <source>%1 has handed over, %2</source>
        <translation>%1 a passé la main, %2</translation>
    </message>
    <message>
        <source>%1 has taken over, %2</source>
        <translation>%1 a pris la suite, %2</translation>
    </message>
    <message>
        <source>adopted by %1</source>
        <translation>repris par %1</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Copy the announcement</source>
        <translation>Copier l’annonce</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The announcement is in the clipboard.</source>
        <translation>L’annonce est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Releases blocked</source>
        <translation>Livraisons bloquées</translation>
    </message>
</context>
<context>
    <name>RotaList</name>
    <message>
        <source>Find a person, a team or a week</source>
        <translation>Chercher une personne, une équipe ou une semaine</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Quart</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Passe la main</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrive</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Weeks of the rota</source>
        <translation>Semaines du tour de quart</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
</context>
<context>
    <name>RotaPage</name>
    <message>
        <source>Rota</source>
        <translation>Quarts</translation>
    </message>
    <message>
        <source>Next weeks</source>
        <translation>Semaines à venir</translation>
    </message>
    <message>
        <source>Add captaincy…</source>
        <translation>Ajouter un capitanat…</translation>
    </message>
    <message>
        <source>Plan the next weeks…</source>
        <translation>Planifier la suite…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Quart</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Passe la main</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrive</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Enter the people and their teams first; then the weeks plan themselves.</source>
        <translation>Saisissez d’abord les personnes et leurs équipes&#x202f;; les semaines se planifient ensuite d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Go to the crew</source>
        <translation>Aller à l’équipage</translation>
    </message>
    <message>
        <source>staggered watch, two weeks each; next handover %1</source>
        <translation>quart biseauté, deux semaines chacun&#x202f;; prochaine relève %1</translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;at&apos; H:mm</source>
        <comment>a day and a time: Qt date format</comment>
        <translation>dddd d MMMM &apos;à&apos; H&apos;h&apos;mm</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 sur %2 planifiées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The captaincy of %1 was removed.</source>
        <translation>Le capitanat de %1 est retiré.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is fixed in %2: unlock it first.</source>
        <translation>%1 est fixé en %2&#x202f;: déverrouillez d’abord.</translation>
    </message>
    <message>
        <source>%1 has begun: it stays where it is. Somebody can stand in.</source>
        <translation>%1 a commencé et reste en place. Quelqu’un peut remplacer.</translation>
    </message>
    <message>
        <source>%1 has begun already.</source>
        <translation>%1 a déjà commencé.</translation>
    </message>
    <message>
        <source>This cannot be: %1.</source>
        <translation>Impossible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Against the rules: %1. “Change…” does it all the same.</source>
        <translation>Contre les règles&#x202f;: %1. «&#x202f;Modifier…&#x202f;» le fait tout de même.</translation>
    </message>
    <message>
        <source>The weeks were planned.</source>
        <translation>Les semaines sont planifiées.</translation>
    </message>
    <message>
        <source>%1 was added in %2.</source>
        <translation>%1 est ajouté en %2.</translation>
    </message>
    <message>
        <source>The captaincy of %1 was changed.</source>
        <translation>Le capitanat de %1 est modifié.</translation>
    </message>
    <message>
        <source>%1 is locked: planning does not move it.</source>
        <translation>%1 est verrouillé&#x202f;: la planification n’y touche pas.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 est déverrouillé.</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>%1 remplace %2.</translation>
    </message>
    <message>
        <source>The swap is proposed. It is answered in the register.</source>
        <translation>L’échange est proposé. La réponse se donne dans le registre.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>Stand in…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Propose a swap…</source>
        <translation>Proposer un échange…</translation>
    </message>
    <message>
        <source>Calendar of this captain…</source>
        <translation>Agenda de ce capitaine…</translation>
    </message>
    <message>
        <source>Save the rota as a picture</source>
        <translation>Enregistrer le tour de quart en image</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg)</source>
        <translation>Image (*.png);;Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Save the rota as PDF</source>
        <translation>Enregistrer le tour de quart en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer l’agenda</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Save the rota as a table</source>
        <translation>Enregistrer le tour de quart en tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Calendar of the crew (iCalendar)…</source>
        <translation>Agenda de l’équipage (iCalendar)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>%1 and %2 changed places.</source>
        <translation>%1 et %2 ont échangé leurs places.</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 passe en %2.</translation>
    </message>
    <message>
        <source>%1 and %2 were swapped.</source>
        <translation>%1 et %2 sont échangés.</translation>
    </message>
    <message>
        <source>Save the watch on one sheet</source>
        <translation>Enregistrer le quart sur une feuille</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Équité</translation>
    </message>
    <message>
        <source>The watch on one sheet (PDF)…</source>
        <translation>Le quart sur une feuille (PDF)…</translation>
    </message>
    <message>
        <source>Print the watch on one sheet…</source>
        <translation>Imprimer le quart sur une feuille…</translation>
    </message>
    <message>
        <source>Logbook of %1</source>
        <translation>Journal de bord %1</translation>
    </message>
    <message>
        <source>Nobody stands in any more: the captain keeps the watch.</source>
        <translation>Plus personne ne remplace&#x202f;: le capitaine garde son quart.</translation>
    </message>
</context>
<context>
    <name>RotaPicture</name>
    <message>
        <source>Rota, %1 to %2</source>
        <translation>Tour de quart, du %1 au %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
</context>
<context>
    <name>RotaRegister</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>C’est fini</translation>
    </message>
    <message>
        <source>Stand in…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Call somebody in…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Nothing happened beside the plan. Here stands who stood in for a captain, who swapped, and who was called in.</source>
        <translation>Rien en dehors du plan. Ici se lit qui a remplacé un capitaine, qui a échangé, et qui fut appelé en renfort.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>En renfort</translation>
    </message>
    <message>
        <source>The helm</source>
        <translation>La barre</translation>
    </message>
</context>
<context>
    <name>RotaRulesDialog</name>
    <message>
        <source>Rules of the rota</source>
        <translation>Règles du tour de quart</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semaines</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Between two captaincies</source>
        <translation>Entre deux capitanats</translation>
    </message>
    <message>
        <source>Free weeks of one person. Shortened, and told, when there are too few people.</source>
        <translation>Semaines libres d’une personne. Moins, et dit, quand il y a trop peu de monde.</translation>
    </message>
    <message>
        <source>Away at most</source>
        <translation>Absence d’au plus</translation>
    </message>
    <message>
        <source>Working days of a captaincy on which the captain may be absent.</source>
        <translation>Jours ouvrés d’un capitanat où le capitaine peut être absent.</translation>
    </message>
    <message>
        <source>Waits differ by</source>
        <translation>Pas des attentes</translation>
    </message>
    <message>
        <source>Who waited longest comes first. A longer step leaves more room for teams in turn and for pairing a first-timer with somebody experienced.</source>
        <translation>Qui attend depuis le plus longtemps passe d’abord. Un pas plus long laisse plus de jeu au tour des équipes et au duo d’un débutant et d’un habitué.</translation>
    </message>
    <message>
        <source>A hesitant captain beside a confident one</source>
        <translation>Un capitaine hésitant à côté d’un confiant</translation>
    </message>
    <message>
        <source>By their ratings</source>
        <translation>Selon leurs notes</translation>
    </message>
    <message>
        <source>A wish: it decides where waits, teams and first-timers leave a choice. Under 3 of 5 is hesitant.</source>
        <translation>Un souhait&#x202f;: il décide là où les attentes, les équipes et les débutants laissent le choix. Moins de 3 sur 5, c’est hésitant.</translation>
    </message>
</context>
<context>
    <name>RotaVerb</name>
    <message>
        <source>“%1” is not a week like 2026-W47</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une semaine comme 2026-W47</translation>
    </message>
    <message>
        <source>%1 needs a number from 1 to %2</source>
        <translation>%1 demande un nombre de 1 à %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1  %2 (sooner than the gap asks for)</source>
        <translation>%1  %2 (plus tôt que l’écart demandé)</translation>
    </message>
    <message>
        <source>Every one of these weeks has its captain already.</source>
        <translation>Chacune de ces semaines a déjà son capitaine.</translation>
    </message>
    <message>
        <source>nobody is called “%1”</source>
        <translation>personne ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no captaincy begins in this week</source>
        <translation>aucun capitanat ne commence cette semaine-là</translation>
    </message>
    <message>
        <source>%1 is not planned so: this is what planning it again would choose.</source>
        <translation>%1 n’est pas prévu ainsi&#x202f;: voici ce que choisirait une nouvelle planification.</translation>
    </message>
    <message numerus="yes">
        <source>There are too few people for the gap: it is %n week(s).</source>
        <translation>
            <numerusform>Trop peu de personnes pour l’écart&#x202f;: il est de %n semaine.</numerusform>
            <numerusform>Trop peu de personnes pour l’écart&#x202f;: il est de %n semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan is possible with %1.</source>
        <translation>Un plan est possible avec %1.</translation>
    </message>
    <message>
        <source>The search was given up after a while: there may be a better plan.</source>
        <translation>La recherche fut abandonnée après un temps&#x202f;: il y a peut-être un meilleur plan.</translation>
    </message>
    <message>
        <source>give show, plan, explain WEEK, add PERSON WEEK, remove WEEK, swap WEEK WEEK, handover [WEEK], fairness, export or import</source>
        <translation>donnez show, plan, explain SEMAINE, add PERSONNE SEMAINE, remove SEMAINE, swap SEMAINE SEMAINE, handover [SEMAINE], fairness, export ou import</translation>
    </message>
    <message>
        <source>--confidence is on or off, not “%1”</source>
        <translation>--confidence vaut on ou off, pas «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>RotaWords</name>
    <message>
        <source>another captaincy begins in this week</source>
        <translation>un autre capitanat commence cette semaine-là</translation>
    </message>
    <message>
        <source>would be on watch twice at once</source>
        <translation>serait de quart deux fois à la fois</translation>
    </message>
    <message>
        <source>of the same team as the captain who stays</source>
        <translation>de la même équipe que le capitaine qui reste</translation>
    </message>
    <message>
        <source>of the same team as the captain who comes next</source>
        <translation>de la même équipe que le capitaine suivant</translation>
    </message>
    <message>
        <source>too soon before or after another captaincy of theirs</source>
        <translation>trop près d’un autre de ses capitanats</translation>
    </message>
    <message>
        <source>absent for too many days</source>
        <translation>absent trop de jours</translation>
    </message>
    <message>
        <source>not in the company during all of it</source>
        <translation>pas dans l’entreprise pendant tout ce temps</translation>
    </message>
    <message>
        <source>does not take watches</source>
        <translation>ne prend pas de quart</translation>
    </message>
    <message>
        <source>has waited longer</source>
        <translation>attend depuis plus longtemps</translation>
    </message>
    <message>
        <source>their team is further behind its share</source>
        <translation>son équipe est plus en retard sur sa part</translation>
    </message>
    <message>
        <source>no first-timer is left without an experienced captain</source>
        <translation>aucun débutant ne reste sans capitaine expérimenté</translation>
    </message>
    <message>
        <source>is absent on fewer days</source>
        <translation>est absent moins de jours</translation>
    </message>
    <message>
        <source>was announced for this week</source>
        <translation>fut annoncé pour cette semaine</translation>
    </message>
    <message>
        <source>all else being equal, comes first by day of joining and name</source>
        <translation>à égalité, passe d’abord par jour d’arrivée et par nom</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n personne&#x202f;: %1</numerusform>
            <numerusform>%n personnes&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nobody to choose from</source>
        <translation>il n’y a personne à choisir</translation>
    </message>
    <message numerus="yes">
        <source>a gap of %n week(s)</source>
        <translation>
            <numerusform>un écart de %n semaine</numerusform>
            <numerusform>un écart de %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) of absence in a captaincy</source>
        <translation>
            <numerusform>jusqu’à %n jour d’absence dans un capitanat</numerusform>
            <numerusform>jusqu’à %n jours d’absence dans un capitanat</numerusform>
        </translation>
    </message>
    <message>
        <source>two captains of one team in %1</source>
        <translation>deux capitaines d’une équipe en %1</translation>
    </message>
    <message>
        <source>%1 takes a watch all the same</source>
        <translation>%1 prend un quart tout de même</translation>
    </message>
    <message>
        <source>the captaincy of %1 may move</source>
        <translation>le capitanat de %1 peut bouger</translation>
    </message>
    <message>
        <source>two captains of one team in any week</source>
        <translation>deux capitaines d’une équipe n’importe quelle semaine</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2 was fixed before: past, locked or planned already.</source>
        <translation>%1&#x202f;: %2 était déjà fixé&#x202f;: passé, verrouillé ou déjà prévu.</translation>
    </message>
    <message>
        <source>%1: %2, who has waited longest of all: never captain before.</source>
        <translation>%1&#x202f;: %2, qui attend depuis le plus longtemps&#x202f;: jamais capitaine encore.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, who has waited for %n week(s).</source>
        <translation>
            <numerusform>%1&#x202f;: %2, qui attend depuis %n semaine.</numerusform>
            <numerusform>%1&#x202f;: %2, qui attend depuis %n semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was ahead, but: %2.</source>
        <translation>%1 était devant, mais&#x202f;: %2.</translation>
    </message>
    <message>
        <source>is needed later, or no captain is left for %1</source>
        <translation>il en faut plus tard, ou il ne reste aucun capitaine pour %1</translation>
    </message>
    <message>
        <source>%1 would have come next; %2 goes first: %3.</source>
        <translation>%1 serait venu ensuite&#x202f;; %2 passe devant&#x202f;: %3.</translation>
    </message>
    <message>
        <source>no hesitant captain is left without a confident one beside them</source>
        <translation>aucun capitaine hésitant ne reste sans un confiant à ses côtés</translation>
    </message>
</context>
<context>
    <name>RowsArea</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>an address is needed</source>
        <translation>il faut une adresse</translation>
    </message>
    <message>
        <source>not an address like http://prometheus.example.org:9090</source>
        <translation>pas une adresse comme http://prometheus.example.org:9090</translation>
    </message>
    <message>
        <source>the address must begin with http:// or https://</source>
        <translation>l’adresse doit commencer par http:// ou https://</translation>
    </message>
    <message>
        <source>leave the name and the password out of the address</source>
        <translation>laissez le nom et le mot de passe hors de l’adresse</translation>
    </message>
    <message>
        <source>leave what follows the question mark out of the address</source>
        <translation>laissez ce qui suit le point d’interrogation hors de l’adresse</translation>
    </message>
    <message>
        <source>already declared</source>
        <translation>déjà déclaré</translation>
    </message>
    <message>
        <source>before the start of the impact</source>
        <translation>avant le début de l’impact</translation>
    </message>
    <message>
        <source>already acknowledged</source>
        <translation>déjà pris en compte</translation>
    </message>
    <message>
        <source>before the restoration</source>
        <translation>avant le rétablissement</translation>
    </message>
    <message>
        <source>already restored</source>
        <translation>déjà rétabli</translation>
    </message>
    <message>
        <source>already fixed</source>
        <translation>déjà corrigé</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>this time is still to come</source>
        <translation>cette heure est encore à venir</translation>
    </message>
    <message>
        <source>an incident needs a title</source>
        <translation>un incident a besoin d’un titre</translation>
    </message>
    <message>
        <source>it cannot be noticed before it starts</source>
        <translation>il ne peut pas être remarqué avant de commencer</translation>
    </message>
    <message>
        <source>a note needs words</source>
        <translation>une note a besoin de mots</translation>
    </message>
    <message>
        <source>dismissing needs a reason</source>
        <translation>écarter demande une raison</translation>
    </message>
    <message>
        <source>the fix would come before the restoration</source>
        <translation>la correction précéderait le rétablissement</translation>
    </message>
    <message>
        <source>there cannot be fewer than no tickets</source>
        <translation>il ne peut y avoir moins de zéro ticket</translation>
    </message>
    <message>
        <source>this captaincy is fixed: unlock it first</source>
        <translation>ce capitanat est fixé&#x202f;: déverrouillez-le d’abord</translation>
    </message>
    <message>
        <source>a work needs a title</source>
        <translation>un chantier a besoin d’un titre</translation>
    </message>
    <message>
        <source>the whole path of the program is needed</source>
        <translation>il faut le chemin complet du programme</translation>
    </message>
    <message>
        <source>a header is one line like “Name: value”</source>
        <translation>un en-tête est une ligne comme «&#x202f;Nom: valeur&#x202f;»</translation>
    </message>
    <message>
        <source>give the password or the token as authentication, not as a header</source>
        <translation>donnez le mot de passe ou le jeton comme authentification, pas comme en-tête</translation>
    </message>
    <message>
        <source>this header is set by the probe itself</source>
        <translation>la sonde pose elle-même cet en-tête</translation>
    </message>
    <message>
        <source>not an address like https://www.example.org/status</source>
        <translation>pas une adresse comme https://www.example.org/status</translation>
    </message>
    <message>
        <source>expected are codes from 100 to 599 and ranges, like 200-299, 401</source>
        <translation>attendus&#x202f;: codes de 100 à 599 et plages, comme 200-299, 401</translation>
    </message>
    <message>
        <source>not a method like GET, HEAD or POST</source>
        <translation>pas une méthode comme GET, HEAD ou POST</translation>
    </message>
    <message>
        <source>a panel needs a title</source>
        <translation>un panneau a besoin d’un titre</translation>
    </message>
    <message>
        <source>a panel must stand inside of the grid</source>
        <translation>un panneau doit tenir dans la grille</translation>
    </message>
    <message>
        <source>a panel needs a source</source>
        <translation>un panneau a besoin d’une source</translation>
    </message>
    <message>
        <source>a panel needs a query</source>
        <translation>un panneau a besoin d’une requête</translation>
    </message>
    <message>
        <source>a query of this panel is empty</source>
        <translation>une requête de ce panneau est vide</translation>
    </message>
    <message>
        <source>the lowest value must be below the highest</source>
        <translation>le minimum doit être sous le maximum</translation>
    </message>
    <message>
        <source>a dashboard needs a title</source>
        <translation>un tableau de bord a besoin d’un titre</translation>
    </message>
    <message>
        <source>the name of a variable is made of letters, digits and underscores</source>
        <translation>le nom d’une variable est fait de lettres, de chiffres et de soulignés</translation>
    </message>
    <message>
        <source>two variables have the same name</source>
        <translation>deux variables ont le même nom</translation>
    </message>
    <message>
        <source>the file is larger than 10 MiB: that is no dashboard</source>
        <translation>le fichier dépasse 10 Mio&#x202f;: ce n’est pas un tableau de bord</translation>
    </message>
    <message>
        <source>the file is nested too deeply for a dashboard</source>
        <translation>le fichier est trop imbriqué pour un tableau de bord</translation>
    </message>
    <message>
        <source>this is not JSON, or it is cut short</source>
        <translation>ce n’est pas du JSON, ou il est tronqué</translation>
    </message>
    <message>
        <source>this is JSON, but not a dashboard</source>
        <translation>c’est du JSON, mais pas un tableau de bord</translation>
    </message>
    <message>
        <source>more panels than a dashboard holds</source>
        <translation>plus de panneaux qu’un tableau de bord n’en tient</translation>
    </message>
    <message>
        <source>this part of the dashboard&apos;s file cannot be understood</source>
        <translation>cette partie du fichier est incompréhensible</translation>
    </message>
    <message>
        <source>no source of this name and kind is here: add it, or choose another one to stand in for it</source>
        <translation>aucune source de ce nom et de ce genre ici&#x202f;: ajoutez-la, ou choisissez-en une autre à sa place</translation>
    </message>
    <message>
        <source>the file was written by a newer Quarterdeck: upgrade this one to read it</source>
        <translation>le fichier a été écrit par un Quarterdeck plus récent&#x202f;: mettez celui-ci à niveau pour le lire</translation>
    </message>
    <message>
        <source>the file does not say which version of the format it has</source>
        <translation>le fichier ne dit pas la version de son format</translation>
    </message>
    <message>
        <source>choose the source that the queries of this dashboard shall be asked of</source>
        <translation>choisissez la source à qui poser les requêtes de ce tableau de bord</translation>
    </message>
    <message>
        <source>a picture must be a PNG</source>
        <translation>une image doit être un PNG</translation>
    </message>
    <message>
        <source>several dashboards have this title</source>
        <translation>plusieurs tableaux de bord ont ce titre</translation>
    </message>
    <message>
        <source>an annotation needs words</source>
        <translation>une annotation a besoin de mots</translation>
    </message>
    <message>
        <source>this Alertmanager speaks the API v1 only: version 0.16 or newer is needed</source>
        <translation>cet Alertmanager ne parle que l’API v1&#x202f;: il faut la version 0.16 ou une plus récente</translation>
    </message>
    <message>
        <source>an Alertmanager has alerts and no samples</source>
        <translation>un Alertmanager a des alertes et pas de mesures</translation>
    </message>
    <message>
        <source>the address of a webhook begins with http:// or https://</source>
        <translation>l’adresse d’un webhook commence par http:// ou https://</translation>
    </message>
    <message>
        <source>a name or a password does not belong into the address</source>
        <translation>un nom ou un mot de passe n’a pas sa place dans l’adresse</translation>
    </message>
    <message>
        <source>an alert rule needs a name</source>
        <translation>il faut un nom à une règle d’alerte</translation>
    </message>
    <message>
        <source>an alert rule needs an expression</source>
        <translation>il faut une expression à une règle d’alerte</translation>
    </message>
    <message>
        <source>a duration is never negative</source>
        <translation>une durée n’est jamais négative</translation>
    </message>
    <message>
        <source>a rule is evaluated at most once a second</source>
        <translation>une règle est évaluée au plus une fois par seconde</translation>
    </message>
    <message>
        <source>a label&apos;s name has letters, digits and _, and no digit first</source>
        <translation>le nom d’une étiquette est fait de lettres, de chiffres et de _, sans chiffre au début</translation>
    </message>
    <message>
        <source>an alert may stay away for a second at least</source>
        <translation>une alerte peut manquer une seconde au moins</translation>
    </message>
    <message>
        <source>a condition needs the name of a label</source>
        <translation>il faut un nom d’étiquette à une condition</translation>
    </message>
    <message>
        <source>this is not a regular expression</source>
        <translation>ce n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>at least one condition must ask for a label&apos;s value</source>
        <translation>une condition au moins doit exiger la valeur d’une étiquette</translation>
    </message>
    <message>
        <source>This rule cannot be evaluated</source>
        <translation>Cette règle ne peut pas être évaluée</translation>
    </message>
    <message>
        <source>This rule has nothing to judge by</source>
        <translation>Cette règle n’a rien à juger</translation>
    </message>
    <message>
        <source>a silence needs the name of who asks for it</source>
        <translation>il faut à un silence le nom de qui le demande</translation>
    </message>
    <message>
        <source>a silence needs a reason</source>
        <translation>il faut une raison à un silence</translation>
    </message>
    <message>
        <source>a silence ends after it begins</source>
        <translation>un silence finit après son début</translation>
    </message>
    <message>
        <source>a silence ends in the future</source>
        <translation>un silence finit dans l’avenir</translation>
    </message>
    <message>
        <source>an acknowledgement ends in the future</source>
        <translation>un acquittement finit dans l’avenir</translation>
    </message>
    <message>
        <source>a change needs a title</source>
        <translation>il faut un titre à un changement</translation>
    </message>
    <message>
        <source>a change needs its time</source>
        <translation>il faut une heure à un changement</translation>
    </message>
    <message>
        <source>it cannot end before it begins</source>
        <translation>il ne peut pas finir avant de commencer</translation>
    </message>
    <message>
        <source>a link begins with http:// or https://</source>
        <translation>un lien commence par http:// ou https://</translation>
    </message>
    <message>
        <source>a relapse needs a reason in words</source>
        <translation>il faut dire pourquoi il y a rechute</translation>
    </message>
    <message>
        <source>reopening needs a reason in words</source>
        <translation>il faut dire pourquoi on rouvre</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>qui&#x202f;?</translation>
    </message>
    <message>
        <source>called in already</source>
        <translation>déjà appelé</translation>
    </message>
    <message>
        <source>was not called in</source>
        <translation>n’était pas appelé</translation>
    </message>
    <message>
        <source>a severity is critical, major or minor</source>
        <translation>une gravité est critical, major ou minor</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>lequel&#x202f;?</translation>
    </message>
    <message>
        <source>an entry has at most 65,536 characters</source>
        <translation>une ligne a 65 536 caractères au plus</translation>
    </message>
    <message>
        <source>merged into another incident</source>
        <translation>fusionné dans un autre incident</translation>
    </message>
    <message>
        <source>not dismissed</source>
        <translation>pas écarté</translation>
    </message>
    <message>
        <source>before the relapse</source>
        <translation>avant la rechute</translation>
    </message>
    <message>
        <source>not restored yet: say first when users were served again</source>
        <translation>pas encore rétabli&#x202f;: dites d’abord quand les utilisateurs furent servis à nouveau</translation>
    </message>
    <message>
        <source>not restored yet</source>
        <translation>pas encore rétabli</translation>
    </message>
    <message>
        <source>restored: only a fix or a relapse can follow</source>
        <translation>rétabli&#x202f;: seule une correction ou une rechute peut suivre</translation>
    </message>
    <message>
        <source>before the fix</source>
        <translation>avant la correction</translation>
    </message>
    <message>
        <source>the restoration would come before the start of the impact</source>
        <translation>le rétablissement viendrait avant le début de l’impact</translation>
    </message>
    <message>
        <source>the relapse would come before the restoration</source>
        <translation>la rechute viendrait avant le rétablissement</translation>
    </message>
    <message>
        <source>not a number of tickets</source>
        <translation>ce n’est pas un nombre de tickets</translation>
    </message>
    <message>
        <source>a few words are needed</source>
        <translation>il faut quelques mots</translation>
    </message>
    <message>
        <source>a reason is duplicate, false_positive, superseded, external or cancelled</source>
        <translation>une raison est duplicate, false_positive, superseded, external ou cancelled</translation>
    </message>
    <message>
        <source>no such command; a line may begin with a space to be a note</source>
        <translation>commande inconnue&#x202f;; une ligne qui commence par une espace est une note</translation>
    </message>
    <message>
        <source>longer than 64 KiB</source>
        <translation>plus de 64 Kio</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>give release, configuration, scaling or restart</source>
        <translation>donnez release, configuration, scaling ou restart</translation>
    </message>
    <message>
        <source>give a time with its offset, or seconds since 1970</source>
        <translation>donnez une heure avec son décalage, ou des secondes depuis 1970</translation>
    </message>
    <message>
        <source>a log must be text</source>
        <translation>un journal doit être du texte</translation>
    </message>
    <message>
        <source>a title has at most 300 characters</source>
        <translation>un titre a 300 caractères au plus</translation>
    </message>
    <message>
        <source>an incident cannot be merged into itself</source>
        <translation>un incident ne se fusionne pas avec lui-même</translation>
    </message>
    <message>
        <source>the time between two samples</source>
        <translation>le temps entre deux mesures</translation>
    </message>
    <message>
        <source>the time between two evaluations</source>
        <translation>le temps entre deux évaluations</translation>
    </message>
    <message>
        <source>the time that the rule waits before it fires (for)</source>
        <translation>le temps que la règle attend avant de se déclencher (for)</translation>
    </message>
    <message>
        <source>the time that Alertmanager waits for more of the group (group_wait)</source>
        <translation>le temps qu’Alertmanager attend la suite du groupe (group_wait)</translation>
    </message>
    <message>
        <source>At worst after %1, on average after %2. Most of it is %4: %5.</source>
        <translation>Au pire après %1, en moyenne après %2. Le plus long est %4&#x202f;: %5.</translation>
    </message>
    <message>
        <source>At worst after %1, on average after %2: not in less than %3. Most of it is %4: %5.</source>
        <translation>Au pire après %1, en moyenne après %2&#x202f;: pas en moins de %3. Le plus long est %4&#x202f;: %5.</translation>
    </message>
    <message>
        <source>the calendar is larger than 32 MiB</source>
        <translation>l’agenda dépasse 32 Mio</translation>
    </message>
    <message>
        <source>this is not a calendar that can be read</source>
        <translation>ce n’est pas un agenda lisible</translation>
    </message>
    <message>
        <source>this is not a calendar: it does not begin with BEGIN:VCALENDAR</source>
        <translation>ce n’est pas un agenda&#x202f;: il ne commence pas par BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>the recurring events of this calendar take too long to work out</source>
        <translation>les événements répétés de cet agenda sont trop longs à calculer</translation>
    </message>
    <message>
        <source>the plan was changed since: look at it again</source>
        <translation>le plan a changé depuis&#x202f;: regardez-le à nouveau</translation>
    </message>
    <message>
        <source>a gap and days of absence are 0 or more, a step 1 or more</source>
        <translation>l’écart et les jours d’absence sont 0 ou plus, le pas 1 ou plus</translation>
    </message>
    <message>
        <source>this handover was signed by both, and is kept</source>
        <translation>cette relève est signée des deux, et gardée</translation>
    </message>
    <message>
        <source>nobody is planned who could sign here</source>
        <translation>personne n’est prévu pour signer ici</translation>
    </message>
    <message>
        <source>tick every point first</source>
        <translation>cochez d’abord chaque point</translation>
    </message>
    <message>
        <source>this entry is published: correct it instead</source>
        <translation>cette entrée est publiée&#x202f;: corrigez-la plutôt</translation>
    </message>
    <message>
        <source>an empty entry has nothing to publish</source>
        <translation>une entrée vide n’a rien à publier</translation>
    </message>
    <message>
        <source>this entry is published already</source>
        <translation>cette entrée est déjà publiée</translation>
    </message>
    <message>
        <source>a note needs a few words</source>
        <translation>il faut quelques mots à une note</translation>
    </message>
    <message>
        <source>a watch is from 1, easy, to 5, hard</source>
        <translation>un quart va de 1, facile, à 5, dur</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>its week has an entry already</source>
        <translation>sa semaine a déjà une entrée</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the template is longer than 100,000 characters</source>
        <translation>le modèle dépasse 100 000 caractères</translation>
    </message>
    <message>
        <source>there is no placeholder “%1”; there are %2</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>a placeholder is not closed by }}</source>
        <translation>un champ n’est pas fermé par }}</translation>
    </message>
    <message>
        <source>a format is md, html, pdf, odt or post</source>
        <translation>un format est md, html, pdf, odt ou post</translation>
    </message>
    <message>
        <source>a page is a link to elsewhere</source>
        <translation>une page est un lien vers ailleurs</translation>
    </message>
    <message>
        <source>this page was not written by Quarterdeck: move it away first</source>
        <translation>cette page n’a pas été écrite par Quarterdeck&#x202f;: déplacez-la d’abord</translation>
    </message>
    <message>
        <source>a value is needed</source>
        <translation>il faut une valeur</translation>
    </message>
    <message>
        <source>the value is longer than 4,000 characters</source>
        <translation>la valeur dépasse 4 000 caractères</translation>
    </message>
    <message>
        <source>the value has a line break or a control character in it</source>
        <translation>la valeur contient un saut de ligne ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>the value begins with a dash, and would be taken for an option</source>
        <translation>la valeur commence par un tiret, et passerait pour une option</translation>
    </message>
    <message>
        <source>a rating is from 1 to 5</source>
        <translation>une note va de 1 à 5</translation>
    </message>
    <message>
        <source>a day like 2026-11-18 is needed</source>
        <translation>il faut un jour comme 2026-11-18</translation>
    </message>
    <message>
        <source>this day is still to come</source>
        <translation>ce jour est encore à venir</translation>
    </message>
    <message>
        <source>an entry has 4,000,000 characters at most</source>
        <translation>une entrée a 4 000 000 caractères au plus</translation>
    </message>
    <message>
        <source>a link is an incident like INC-42, an address that begins with https://, or the path of a runbook, which ends with .md</source>
        <translation>un lien est un incident comme INC-42, une adresse qui commence par https://, ou le chemin d’une procédure, qui finit par .md</translation>
    </message>
    <message>
        <source>somebody changed this work meanwhile: open it again</source>
        <translation>quelqu’un a changé ce chantier entre-temps&#x202f;: rouvrez-le</translation>
    </message>
    <message>
        <source>somebody changed this work meanwhile: it stays as it is</source>
        <translation>quelqu’un a changé ce chantier entre-temps&#x202f;: il reste tel quel</translation>
    </message>
    <message>
        <source>a board has 1 to 24 columns</source>
        <translation>un tableau a de 1 à 24 colonnes</translation>
    </message>
    <message>
        <source>a column can go when no card stands in it any more</source>
        <translation>une colonne peut partir quand plus aucune carte ne s’y trouve</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>une colonne a besoin d’un nom</translation>
    </message>
    <message>
        <source>works are exported to a file that ends with .csv, .md or .json</source>
        <translation>les chantiers s’exportent vers un fichier qui finit par .csv, .md ou .json</translation>
    </message>
    <message>
        <source>a list has 40 entries at most</source>
        <translation>une liste a 40 lignes au plus</translation>
    </message>
    <message>
        <source>each entry needs a name</source>
        <translation>chaque ligne a besoin d’un nom</translation>
    </message>
    <message>
        <source>a name has 60 characters at most</source>
        <translation>un nom a 60 caractères au plus</translation>
    </message>
    <message>
        <source>this name stands there twice</source>
        <translation>ce nom y est deux fois</translation>
    </message>
    <message>
        <source>somebody changed this meanwhile: it stays as it is</source>
        <translation>quelqu’un l’a changé entre-temps&#x202f;: cela reste tel quel</translation>
    </message>
    <message>
        <source>such a level does not exist</source>
        <translation>un tel niveau n’existe pas</translation>
    </message>
    <message>
        <source>somebody changed this rating meanwhile: it stays as it is</source>
        <translation>quelqu’un a changé cette note entre-temps&#x202f;: elle reste telle quelle</translation>
    </message>
    <message>
        <source>who does the drill has to be said</source>
        <translation>il faut dire qui fait l’exercice</translation>
    </message>
    <message>
        <source>a drill goes 1, 2, 4, 10 or 20 times as fast</source>
        <translation>un exercice va 1, 2, 4, 10 ou 20 fois plus vite</translation>
    </message>
    <message>
        <source>this is no drill: it has no subject, or ends before it began</source>
        <translation>ce n’est pas un exercice&#x202f;: il n’a pas de sujet, ou finit avant d’avoir commencé</translation>
    </message>
    <message>
        <source>somebody changed the columns meanwhile: they stay as they are</source>
        <translation>quelqu’un a modifié les colonnes entre-temps&#x202f;: elles restent telles quelles</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>le fichier dépasse 64&#x202f;Mio</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Add an alert rule</source>
        <translation>Ajouter une règle d’alerte</translation>
    </message>
    <message>
        <source>Change the alert rule</source>
        <translation>Changer la règle d’alerte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>fires at once</source>
        <translation>se déclenche aussitôt</translation>
    </message>
    <message>
        <source>ends at once</source>
        <translation>cesse aussitôt</translation>
    </message>
    <message>
        <source>as soon as it finds a series</source>
        <translation>dès qu’elle trouve une série</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>PromQL, or the name of what a probe, a plugin or this host measures.</source>
        <translation>PromQL, ou le nom de ce que mesure une sonde, un greffon ou cette machine.</translation>
    </message>
    <message>
        <source>Is bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>The threshold must be a number.</source>
        <translation>Le seuil doit être un nombre.</translation>
    </message>
    <message>
        <source>A rule needs a source: add one on the monitoring page.</source>
        <translation>Il faut une source à une règle&#x202f;: ajoutez-en une à la page de supervision.</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Répéter…</translation>
    </message>
</context>
<context>
    <name>RuleExchange</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>this is not YAML: %1</source>
        <translation>ce n’est pas du YAML&#x202f;: %1</translation>
    </message>
    <message>
        <source>fields are needed here</source>
        <translation>il faut des champs ici</translation>
    </message>
    <message>
        <source>the name of a field is needed here</source>
        <translation>il faut un nom de champ ici</translation>
    </message>
    <message>
        <source>fields merged with &lt;&lt; cannot be taken</source>
        <translation>des champs fusionnés par &lt;&lt; ne peuvent être pris</translation>
    </message>
    <message>
        <source>the field %1 is there twice</source>
        <translation>le champ %1 est là deux fois</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>il faut une liste ici</translation>
    </message>
    <message>
        <source>there are too many rules</source>
        <translation>il y a trop de règles</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>il faut un texte ici</translation>
    </message>
    <message>
        <source>“%1” is not a duration like 30s or 1h30m</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée comme 30s ou 1h30m</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a label</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être le nom d’une étiquette</translation>
    </message>
    <message>
        <source>%1 is not known here and stays as it is written</source>
        <translation>%1 n’est pas connu ici et reste tel qu’il est écrit</translation>
    </message>
    <message>
        <source>of resources, only PrometheusRule has rules</source>
        <translation>parmi les ressources, seule PrometheusRule a des règles</translation>
    </message>
    <message>
        <source>the field %1 is not taken</source>
        <translation>le champ %1 n’est pas pris</translation>
    </message>
    <message>
        <source>a group needs a name</source>
        <translation>il faut un nom à un groupe</translation>
    </message>
    <message>
        <source>there is another group with the name %1</source>
        <translation>un autre groupe porte le nom %1</translation>
    </message>
    <message>
        <source>a rule is evaluated once a second at most</source>
        <translation>une règle est évaluée une fois par seconde au plus</translation>
    </message>
    <message>
        <source>a rule needs the field alert</source>
        <translation>il faut à une règle le champ alert</translation>
    </message>
    <message>
        <source>a rule has either the field alert or the field record</source>
        <translation>une règle a soit le champ alert, soit le champ record</translation>
    </message>
    <message>
        <source>the rule %1 needs an expression</source>
        <translation>il faut une expression à la règle %1</translation>
    </message>
    <message>
        <source>the recording rule %1 is not taken</source>
        <translation>la règle d’enregistrement %1 n’est pas prise</translation>
    </message>
    <message>
        <source>the file is larger than 4 MB</source>
        <translation>le fichier dépasse 4 Mo</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8</source>
        <translation>le fichier n’est pas du texte en UTF-8</translation>
    </message>
</context>
<context>
    <name>RuleVerb</name>
    <message>
        <source>give import FILE.yaml --source NAME, test FILE.yaml, list or export</source>
        <translation>donnez import FICHIER.yaml --source NOM, test FICHIER.yaml, list ou export</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken, %1 recording rules left out</source>
        <translation>
            <numerusform>%n règle prise, %1 règles d’enregistrement laissées</numerusform>
            <numerusform>%n règles prises, %1 règles d’enregistrement laissées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The console has no rule of its own yet. A rule says what is bad, for how long, and in which words the captain is told.</source>
        <translation>La console n’a encore aucune règle. Une règle dit ce qui est mauvais, depuis combien de temps, et en quels mots le capitaine l’apprend.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Bad when</source>
        <translation>Mauvais quand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>pas encore jugée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans données</translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n déclenchée</numerusform>
            <numerusform>%n déclenchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Import a rule file…</source>
        <translation>Importer un fichier de règles…</translation>
    </message>
</context>
<context>
    <name>RunbookAction</name>
    <message>
        <source>“%1” is no field of an action; there are title, run, request, headers, json, body, timeout and danger</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ d’action&#x202f;; il y a title, run, request, headers, json, body, timeout et danger</translation>
    </message>
    <message>
        <source>an action needs a title of at most 80 characters</source>
        <translation>il faut à une action un titre de 80 caractères au plus</translation>
    </message>
    <message>
        <source>an action has either run or request</source>
        <translation>une action a soit run, soit request</translation>
    </message>
    <message>
        <source>run is a list: the program, then each argument by itself, as in [/usr/bin/systemctl, restart, api]</source>
        <translation>run est une liste&#x202f;: le programme, puis chaque argument à part, comme [/usr/bin/systemctl, restart, api]</translation>
    </message>
    <message>
        <source>run begins with the whole path of a program, without a placeholder</source>
        <translation>run commence par le chemin complet d’un programme, sans champ</translation>
    </message>
    <message>
        <source>request is a method and an address, as in POST https://example.org/restart</source>
        <translation>request est une méthode et une adresse, comme POST https://example.org/restart</translation>
    </message>
    <message>
        <source>a placeholder in the host of an address stands alone there, as in https://{{host}}/</source>
        <translation>un champ dans l’hôte d’une adresse y est seul, comme https://{{host}}/</translation>
    </message>
    <message>
        <source>an action has either json or body</source>
        <translation>une action a soit json, soit body</translation>
    </message>
    <message>
        <source>timeout is a duration up to an hour, as in 30s</source>
        <translation>timeout est une durée d’une heure au plus, comme 30s</translation>
    </message>
    <message>
        <source>danger is true or false</source>
        <translation>danger est true ou false</translation>
    </message>
    <message>
        <source>“%1” has a placeholder that is not closed, or with another name than letters, digits, _ . -</source>
        <translation>«&#x202f;%1&#x202f;» a un champ qui n’est pas fermé, ou dont le nom n’est pas fait de lettres, chiffres, _ . -</translation>
    </message>
    <message>
        <source>a header has a name of letters, digits and dashes, and one line of text</source>
        <translation>un en-tête a un nom fait de lettres, chiffres et tirets, et une ligne de texte</translation>
    </message>
</context>
<context>
    <name>RunbookEditor</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A new runbook</source>
        <translation>Une nouvelle procédure</translation>
    </message>
    <message>
        <source>Name of its file</source>
        <translation>Nom de son fichier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“- [ ]” makes a step, a block named “action” a button.</source>
        <translation>«&#x202f;- [ ]&#x202f;» fait une étape, un bloc nommé «&#x202f;action&#x202f;» un bouton.</translation>
    </message>
    <message>
        <source>---
title: 
alerts: []
services: []
severity: major
owner: 
---

What is broken, in one sentence.

## Look

- [ ] 

## Act

- [ ] 
</source>
        <translation>---
title: 
alerts: []
services: []
severity: major
owner: 
---

Ce qui est cassé, en une phrase.

## Regarder

- [ ] 

## Agir

- [ ] 
</translation>
    </message>
    <message>
        <source>What you wrote is not kept. Cancel once more to lose it.</source>
        <translation>Votre texte n’est pas gardé. Annulez encore une fois pour le perdre.</translation>
    </message>
</context>
<context>
    <name>RunbookFile</name>
    <message>
        <source>its front matter is not YAML: %1</source>
        <translation>son en-tête n’est pas du YAML&#x202f;: %1</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>a severity is critical, major or minor, not “%1”</source>
        <translation>une gravité est critical, major ou minor, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-11-18</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date comme 2026-11-18</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>give the folder to write the pictures to</source>
        <translation>donnez le dossier où écrire les images</translation>
    </message>
    <message>
        <source>--theme is light or dark</source>
        <translation>--theme est light ou dark</translation>
    </message>
    <message>
        <source>--size is like 1280x800, from 640x480 to 8000x8000</source>
        <translation>--size est comme 1280x800, de 640x480 à 8000x8000</translation>
    </message>
    <message>
        <source>there is no page “%1”; pages are %2</source>
        <translation>il n’y a pas de page «&#x202f;%1&#x202f;»&#x202f;; les pages sont %2</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>give the words to look for</source>
        <translation>donnez les mots à chercher</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>SeriesBody</name>
    <message>
        <source>%1, %2</source>
        <comment>value, level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>no value since %1, then %2</source>
        <translation>pas de valeur depuis %1, alors %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Panel without values</source>
        <translation>Panneau sans valeurs</translation>
    </message>
</context>
<context>
    <name>SeriesMenu</name>
    <message>
        <source>Asking %1…</source>
        <translation>Question à %1…</translation>
    </message>
    <message>
        <source>Edit the queries…</source>
        <translation>Modifier les requêtes…</translation>
    </message>
    <message>
        <source>All that these queries name is there: they find nothing just now.</source>
        <translation>Tout ce que nomment ces requêtes existe&#x202f;: elles ne trouvent rien en ce moment.</translation>
    </message>
    <message>
        <source>A metric of these queries is gone, and nothing here resembles it.</source>
        <translation>Une métrique de ces requêtes a disparu, et rien ici ne lui ressemble.</translation>
    </message>
    <message>
        <source>%1 is gone. There now:</source>
        <translation>%1 a disparu. Il y a maintenant&#x202f;:</translation>
    </message>
</context>
<context>
    <name>SeriesTableModel</name>
    <message>
        <source>none since %1</source>
        <translation>aucune depuis %1</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>The mean of all samples of the shown range, where it is known</source>
        <translation>La moyenne de toutes les mesures de la période, quand elle est connue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>each change applies at once</source>
        <translation>chaque changement s’applique aussitôt</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The crew&apos;s handover</source>
        <translation>La relève de l’équipage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The crew&apos;s data: %1
A consistent copy, at any time: quarterdeck backup FILE</source>
        <translation>Les données de l’équipage&#x202f;: %1
Une copie cohérente, à tout moment&#x202f;: quarterdeck backup FICHIER</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Every sample is kept</source>
        <translation>Garder chaque mesure</translation>
    </message>
    <message>
        <source>The file of samples holds %1. %2 Losing it loses nothing of the crew&apos;s: it is filled again from the sources.</source>
        <translation>Le fichier des mesures occupe %1. %2 Le perdre ne perd rien de l’équipage&#x202f;: il se remplit de nouveau depuis les sources.</translation>
    </message>
    <message>
        <source>It will grow to about %1.</source>
        <translation>Il atteindra environ %1.</translation>
    </message>
    <message>
        <source>What it will grow to is known after some hours.</source>
        <translation>Sa taille à venir se connaît après quelques heures.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>an address is kept; empty and Enter forgets it</source>
        <translation>une adresse est gardée&#x202f;; vide et Entrée l’oublie</translation>
    </message>
    <message>
        <source>There is no keyring here: the address holds until the console is closed.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;: l’adresse tient jusqu’à la fermeture de la console.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>C’est gardé.</translation>
    </message>
    <message>
        <source>Critical alerts repeat it until acknowledged</source>
        <translation>Les alertes critiques le répètent jusqu’à l’acquittement</translation>
    </message>
    <message>
        <source>Alerts make a sound</source>
        <translation>Les alertes font un son</translation>
    </message>
    <message>
        <source>Webhook of the crew</source>
        <translation>Webhook de l’équipage</translation>
    </message>
    <message>
        <source>It is told when nobody acknowledges a critical alert for five minutes.</source>
        <translation>Il est prévenu quand personne n’acquitte une alerte critique en cinq minutes.</translation>
    </message>
    <message>
        <source>Changes of production</source>
        <translation>Changements de la production</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 is not a folder; the one before is still watched.</source>
        <translation>%1 n’est pas un dossier&#x202f;; celui d’avant est toujours surveillé.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Releases and the like, one JSON object a line, in files that end in .jsonl: {&quot;kind&quot;: &quot;release&quot;, &quot;at&quot;: &quot;2026-11-18T14:01:00Z&quot;, &quot;title&quot;: &quot;v4.212&quot;}</source>
        <translation>Mises en production et autres, un objet JSON par ligne, dans des fichiers en .jsonl&#x202f;: {&quot;kind&quot;: &quot;release&quot;, &quot;at&quot;: &quot;2026-11-18T14:01:00Z&quot;, &quot;title&quot;: &quot;v4.212&quot;}</translation>
    </message>
    <message>
        <source>Figures of 5 min and 1 h</source>
        <translation>Chiffres de 5 min et 1 h</translation>
    </message>
    <message>
        <source>Calendars kept in</source>
        <translation>Agendas tenus dans</translation>
    </message>
    <message>
        <source>A folder that a web server or a shared drive shows: crew.ics, and one for each person, written again after each change.</source>
        <translation>Un dossier qu’un serveur web ou un partage montre&#x202f;: crew.ics et un agenda par personne, réécrits après chaque changement.</translation>
    </message>
    <message>
        <source>The crew&apos;s webhook tells whose watches have changed</source>
        <translation>Le webhook de l’équipage dit de qui les quarts ont changé</translation>
    </message>
    <message>
        <source>Changes of the rota</source>
        <translation>Changements du tour</translation>
    </message>
    <message>
        <source>%1 is not a folder; the calendars stay where they were.</source>
        <translation>%1 n’est pas un dossier&#x202f;; les agendas restent où ils étaient.</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Tickets de support</translation>
    </message>
    <message>
        <source>Freshdesk</source>
        <translation>Freshdesk</translation>
    </message>
    <message>
        <source>the API key; it stays in the keyring</source>
        <translation>la clé d’API&#x202f;; elle reste dans le trousseau</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>the incident&apos;s tag, such as inc-42</source>
        <translation>l’étiquette de l’incident, comme inc-42</translation>
    </message>
    <message>
        <source>INC-42 in their subject</source>
        <translation>INC-42 dans leur objet</translation>
    </message>
    <message>
        <source>when they came: all since it was noticed</source>
        <translation>leur heure&#x202f;: tous depuis sa détection</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Reconnus à</translation>
    </message>
    <message>
        <source>of a period: only with this tag</source>
        <translation>par heure&#x202f;: seulement avec cette étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Enregistrer et essayer</translation>
    </message>
    <message>
        <source>The tickets of each open incident are counted each minute, against %1. Without a help desk they are counted by hand.</source>
        <translation>Les tickets de chaque incident ouvert sont comptés chaque minute, face à l’objectif de %1. Sans outil de support, ils se comptent à la main.</translation>
    </message>
    <message>
        <source>Tickets are counted by hand.</source>
        <translation>Les tickets se comptent à la main.</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n ticket(s) today.</source>
        <translation>
            <numerusform>Il répond&#x202f;: %n ticket aujourd’hui.</numerusform>
            <numerusform>Il répond&#x202f;: %n tickets aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>colours appearance night black white</source>
        <translation>couleurs apparence nuit noir blanc</translation>
    </message>
    <message>
        <source>translation words</source>
        <translation>traduction mots anglais français</translation>
    </message>
    <message>
        <source>author signature who me</source>
        <translation>auteur signature qui moi</translation>
    </message>
    <message>
        <source>watch week rota begins</source>
        <translation>quart semaine tour début</translation>
    </message>
    <message>
        <source>time watch rota begins</source>
        <translation>heures quart tour début</translation>
    </message>
    <message>
        <source>clock country summer</source>
        <translation>horloge pays été</translation>
    </message>
    <message>
        <source>ics icalendar subscribe export</source>
        <translation>ics icalendar abonner export calendrier</translation>
    </message>
    <message>
        <source>notify swap</source>
        <translation>prévenir échange</translation>
    </message>
    <message>
        <source>noise bell mute silent loud</source>
        <translation>bruit sonnerie muet silence fort</translation>
    </message>
    <message>
        <source>escalation slack call nobody</source>
        <translation>escalade slack appel personne</translation>
    </message>
    <message>
        <source>help desk address customers</source>
        <translation>support adresse clients</translation>
    </message>
    <message>
        <source>secret password token API</source>
        <translation>secret mot de passe jeton API</translation>
    </message>
    <message>
        <source>There is no keyring here: the key holds until the console is closed.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;: la clé tient jusqu’à la fermeture de la console.</translation>
    </message>
    <message>
        <source>deployment release events JSON</source>
        <translation>déploiement livraison événements JSON</translation>
    </message>
    <message>
        <source>retention disk history space</source>
        <translation>conservation disque historique place</translation>
    </message>
    <message>
        <source>Search the settings (/)</source>
        <translation>Chercher dans les réglages (/)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting is called so, or is about that.</source>
        <translation>Aucun réglage ne s’appelle ainsi, ni n’en parle.</translation>
    </message>
</context>
<context>
    <name>SeverityWords</name>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
</context>
<context>
    <name>ShareChart</name>
    <message>
        <source>The share of the confident over the last year</source>
        <translation>La part des confiants sur l’année écoulée</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 %</source>
        <translation>%1&#x202f;: %2 sur %3, %4&#x202f;%</translation>
    </message>
    <message>
        <source>%1: nobody asked yet</source>
        <translation>%1&#x202f;: personne d’interrogé encore</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>cible %1&#x202f;%</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month: Qt date format</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>everything at hand: acts, incidents, entries, works, runbooks, people</source>
        <translation>tout à portée de main&#x202f;: actes, incidents, entrées, chantiers, procédures, personnes</translation>
    </message>
    <message>
        <source>the pages in their order</source>
        <translation>les pages dans leur ordre</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>declare an incident</source>
        <translation>déclarer un incident</translation>
    </message>
    <message>
        <source>a note for the logbook</source>
        <translation>une note pour le journal de bord</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette fiche</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>drag, Backspace</source>
        <translation>glisser, Retour arrière</translation>
    </message>
    <message>
        <source>zoom in, back</source>
        <translation>agrandir, revenir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>follow live, pause</source>
        <translation>suivre en direct, figer</translation>
    </message>
    <message>
        <source>arrows, Enter</source>
        <translation>flèches, Entrée</translation>
    </message>
    <message>
        <source>move the hairline, open what stands there</source>
        <translation>déplacer le repère, ouvrir ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Ctrl and arrows</source>
        <translation>Ctrl et flèches</translation>
    </message>
    <message>
        <source>move in time</source>
        <translation>parcourir le temps</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>undo an edit of the dashboard</source>
        <translation>annuler une modification du tableau de bord</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>acquitter</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>mettre en silence</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>procédure</translation>
    </message>
    <message>
        <source>search</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>fixed for good</source>
        <translation>corrigé pour de bon</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>post-mortem</source>
        <translation>post-mortem</translation>
    </message>
    <message>
        <source>search, or a command in the note</source>
        <translation>rechercher, ou une commande dans la note</translation>
    </message>
    <message>
        <source>Guide and messages</source>
        <translation>Guide et messages</translation>
    </message>
    <message>
        <source>search the guide</source>
        <translation>chercher dans le guide</translation>
    </message>
    <message>
        <source>tick a step</source>
        <translation>cocher une étape</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>send the message that is written</source>
        <translation>envoyer le message écrit</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Quarts</translation>
    </message>
    <message>
        <source>along the watch, change</source>
        <translation>parcourir les quarts, modifier</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrouiller</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Journal de bord</translation>
    </message>
    <message>
        <source>bold, italic, code, link</source>
        <translation>gras, italique, code, lien</translation>
    </message>
    <message>
        <source>lists, tasks</source>
        <translation>listes, tâches</translation>
    </message>
    <message>
        <source>complete incidents, people, works</source>
        <translation>compléter incidents, personnes, chantiers</translation>
    </message>
    <message>
        <source>find, replace</source>
        <translation>chercher, remplacer</translation>
    </message>
    <message>
        <source>search all entries</source>
        <translation>chercher dans toutes les entrées</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>rate somebody</source>
        <translation>noter quelqu’un</translation>
    </message>
    <message>
        <source>how much somebody knows of the topic</source>
        <translation>ce que quelqu’un sait du sujet</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>the bridge over the whole screen, for a wall</source>
        <translation>la passerelle en plein écran, pour un mur</translation>
    </message>
    <message>
        <source>the manual, at the page one is on</source>
        <translation>le manuel, à la page où l’on est</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fil du temps</translation>
    </message>
    <message>
        <source>from the bridge: what happened around now</source>
        <translation>depuis la passerelle&#x202f;: ce qui s’est passé autour de maintenant</translation>
    </message>
    <message>
        <source>arrows, Shift</source>
        <translation>flèches, Maj</translation>
    </message>
    <message>
        <source>move the cursor, further</source>
        <translation>déplacer le curseur, plus loin</translation>
    </message>
    <message>
        <source>the next moment, the one before</source>
        <translation>moment suivant, précédent</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open what is nearest</source>
        <translation>ouvrir le plus proche</translation>
    </message>
    <message>
        <source>Home, Esc</source>
        <translation>Début, Échap</translation>
    </message>
    <message>
        <source>now, back</source>
        <translation>maintenant, retour</translation>
    </message>
    <message>
        <source>copy this moment</source>
        <translation>copier cet instant</translation>
    </message>
    <message>
        <source>stand in</source>
        <translation>remplacer</translation>
    </message>
</context>
<context>
    <name>SilenceDialog</name>
    <message>
        <source>Silence alerts</source>
        <translation>Mettre des alertes en silence</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Poser le silence</translation>
    </message>
    <message>
        <source>why, for whoever finds it</source>
        <translation>pourquoi, pour qui le trouvera</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Where all of these hold</source>
        <translation>Quand tout ceci est vrai</translation>
    </message>
    <message>
        <source>With fewer of them more alerts are silenced.</source>
        <translation>Moins il y en a, plus d’alertes se taisent.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>SilencesPanel</name>
    <message>
        <source>End the silence</source>
        <translation>Lever le silence</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>En silence</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>No Alertmanager is among the sources. Silences are kept there: connect one, and they are seen, made and ended here.</source>
        <translation>Aucun Alertmanager parmi les sources. C’est là que vivent les silences&#x202f;: connectez-en un, et on les voit, les pose et les lève ici.</translation>
    </message>
    <message>
        <source>Nothing is silenced. A silence is made from an alert, with a reason and an end.</source>
        <translation>Rien n’est en silence. Un silence se pose depuis une alerte, avec une raison et une fin.</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
</context>
<context>
    <name>SkillMatrix</name>
    <message>
        <source>People and topics</source>
        <translation>Personnes et sujets</translation>
    </message>
</context>
<context>
    <name>SkillsView</name>
    <message>
        <source>Where it is thin</source>
        <translation>Points faibles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Topics are kept person by person.</source>
        <translation>Personne n’est encore inscrit. Les sujets se tiennent personne par personne.</translation>
    </message>
    <message>
        <source>Open the crew</source>
        <translation>Ouvrir l’équipage</translation>
    </message>
    <message>
        <source>No topic is left. Name what a captain of yours has to know.</source>
        <translation>Il ne reste aucun sujet. Nommez ce qu’un capitaine doit savoir chez vous.</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Sujets…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>0 none · 1 learning · 2 does it alone · 3 teaches it. Arrows go, digits set, Enter offers.</source>
        <translation>0 aucun · 1 apprend · 2 le fait seul · 3 l’enseigne. Les flèches vont, les chiffres fixent, Entrée propose.</translation>
    </message>
    <message>
        <source>Every team</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>Nowhere: two can be counted on for each.</source>
        <translation>Nulle part&#x202f;: on peut compter sur deux pour chacun.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Import skills</source>
        <translation>Importer des compétences</translation>
    </message>
    <message>
        <source>Skills as a table: name, then topics (*.csv)</source>
        <translation>Compétences en tableau&#x202f;: name, puis les sujets (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) changed.</source>
        <translation>
            <numerusform>%n niveau changé.</numerusform>
            <numerusform>%n niveaux changés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. Put these right first: %1</source>
        <translation>Rien n’a été importé. Corrigez d’abord&#x202f;: %1</translation>
    </message>
    <message>
        <source>Export the skills</source>
        <translation>Exporter les compétences</translation>
    </message>
    <message>
        <source>Table (*.csv);;Markdown (*.md)</source>
        <translation>Tableau (*.csv);;Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Edit the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Add a Prometheus</source>
        <translation>Ajouter un Prometheus</translation>
    </message>
    <message>
        <source>the host of the address</source>
        <translation>l’hôte de l’adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>It answers: %1 %2, in %3 ms.</source>
        <translation>Il répond&#x202f;: %1 %2, en %3 ms.</translation>
    </message>
    <message>
        <source>It holds %1 series.</source>
        <translation>Il contient %1 séries.</translation>
    </message>
    <message>
        <source>Its clock differs by %1 s from this machine&apos;s.</source>
        <translation>Son horloge diffère de %1 s de celle de cette machine.</translation>
    </message>
    <message>
        <source>Add an Alertmanager</source>
        <translation>Ajouter un Alertmanager</translation>
    </message>
    <message numerus="yes">
        <source>It tells %n alert(s) now.</source>
        <translation>
            <numerusform>Il dit %n alerte en ce moment.</numerusform>
            <numerusform>Il dit %n alertes en ce moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFindingWords</name>
    <message>
        <source>It answers %1 after %2 ms (%3).</source>
        <translation>Réponse %1 après %2 ms (%3).</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Son certificat est expiré.</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate is good for %n more day(s).</source>
        <translation>
            <numerusform>Son certificat est valable encore %n jour.</numerusform>
            <numerusform>Son certificat est valable encore %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>But the probe fails: %1.</source>
        <translation>Mais la sonde échoue&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The probe fails: %1.</source>
        <translation>La sonde échoue&#x202f;: %1.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It ran for %1 ms; its status is %2 (%3).</source>
        <translation>Exécutée en %1 ms&#x202f;; son état est %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>It gives %n value(s).</source>
        <translation>
            <numerusform>Elle donne %n valeur.</numerusform>
            <numerusform>Elle donne %n valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Elle dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Interroger toutes les</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Question à %1…</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>The source is kept; its secret only until the console closes. %1 Name a file that holds it, and it lasts.</source>
        <translation>La source est gardée&#x202f;; son secret seulement jusqu’à la fermeture de la console. %1 Nommez un fichier qui le contient, et il reste.</translation>
    </message>
</context>
<context>
    <name>SourcePanels</name>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Disks used</source>
        <translation>Disques utilisés</translation>
    </message>
    <message>
        <source>Disk traffic</source>
        <translation>Trafic des disques</translation>
    </message>
    <message>
        <source>Targets up</source>
        <translation>Cibles qui répondent</translation>
    </message>
    <message>
        <source>Time of a scrape</source>
        <translation>Durée d’une collecte</translation>
    </message>
    <message>
        <source>Answers as expected</source>
        <translation>Répond comme attendu</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Code de réponse</translation>
    </message>
    <message>
        <source>Days to the end of the certificate</source>
        <translation>Jours avant la fin du certificat</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Durée d’une exécution</translation>
    </message>
    <message>
        <source>Status: 0 OK, 1 warning, 2 critical, 3 unknown</source>
        <translation>État&#x202f;: 0 OK, 1 avertissement, 2 critique, 3 inconnu</translation>
    </message>
</context>
<context>
    <name>SourceStrip</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceVerb</name>
    <message>
        <source>Added “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» est ajoutée.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» est retirée.</translation>
    </message>
    <message>
        <source>give --user or a bearer token, not both</source>
        <translation>donnez --user ou un jeton, pas les deux</translation>
    </message>
    <message>
        <source>--user needs --password-file or --password-stdin</source>
        <translation>--user demande --password-file ou --password-stdin</translation>
    </message>
    <message>
        <source>There is no keyring here: the secret was not kept. Give it with --password-file or --bearer-file, or in the environment as %1.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;: le secret n’est pas gardé. Donnez-le avec --password-file ou --bearer-file, ou dans l’environnement sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>clock difference %1 s</source>
        <translation>écart d’horloge %1 s</translation>
    </message>
    <message>
        <source>give add plugin [options] PROGRAM ARG…</source>
        <translation>donnez add plugin [options] PROGRAMME ARG…</translation>
    </message>
    <message>
        <source>--%1 is for probes</source>
        <translation>--%1 est pour les sondes</translation>
    </message>
    <message>
        <source>give add prometheus URL, add alertmanager URL, add probe URL, add plugin PROGRAM ARG…, add host, list, test NAME or remove NAME</source>
        <translation>donnez add prometheus URL, add alertmanager URL, add probe URL, add plugin PROGRAM ARG…, add host, list, test NAME ou remove NAME</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>This host</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>this host is watched already</source>
        <translation>cette machine est déjà surveillée</translation>
    </message>
    <message>
        <source>there is a source of this name already</source>
        <translation>une source porte déjà ce nom</translation>
    </message>
    <message>
        <source>a source needs a name</source>
        <translation>une source a besoin d’un nom</translation>
    </message>
    <message>
        <source>basic authentication needs a user</source>
        <translation>l’authentification basic demande un utilisateur</translation>
    </message>
    <message>
        <source>the whole path of a program is needed</source>
        <translation>il faut le chemin complet d’un programme</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>ce programme n’existe pas</translation>
    </message>
    <message>
        <source>this file is not a program that may be run</source>
        <translation>ce fichier n’est pas un programme exécutable</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Add Prometheus…</source>
        <translation>Ajouter un Prometheus…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Il n’y a pas encore de source.</translation>
    </message>
    <message>
        <source>the kernel of this machine</source>
        <translation>le noyau de cette machine</translation>
    </message>
    <message>
        <source>made up for the demo</source>
        <translation>inventée pour la démonstration</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove the source “%1”?</source>
        <translation>Retirer la source «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its panels go with it. The samples at the server stay.</source>
        <translation>Ses panneaux partent avec elle. Les mesures du serveur restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a probe…</source>
        <translation>Ajouter une sonde HTTP…</translation>
    </message>
    <message>
        <source>Add a check plugin…</source>
        <translation>Ajouter une sonde Nagios…</translation>
    </message>
    <message>
        <source>probe of %1</source>
        <translation>sonde de %1</translation>
    </message>
    <message>
        <source>Add an Alertmanager…</source>
        <translation>Ajouter un Alertmanager…</translation>
    </message>
    <message>
        <source>alerts of %1</source>
        <translation>alertes de %1</translation>
    </message>
    <message>
        <source>Its alerts are shown no more. Its silences stay as they are.</source>
        <translation>Ses alertes ne sont plus montrées. Ses silences restent tels quels.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>The source “%1” was removed.</source>
        <translation>La source «&#x202f;%1&#x202f;» a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Learn “%1”</source>
        <translation>Apprendre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is right until the console is closed: it could not be kept.</source>
        <translation>«&#x202f;%1&#x202f;» est admis jusqu’à la fermeture de la console&#x202f;: le mot n’a pas pu être gardé.</translation>
    </message>
</context>
<context>
    <name>StandInDialog</name>
    <message>
        <source>Stand in for a captain</source>
        <translation>Remplacer un capitaine</translation>
    </message>
    <message>
        <source>Let them stand in</source>
        <translation>Faire remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>illness, leave, a train…</source>
        <translation>maladie, congé, un train…</translation>
    </message>
    <message>
        <source>Captain</source>
        <translation>Capitaine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>The widest gap to their own watches comes first. The captaincy stays as it is.</source>
        <translation>Le plus loin de ses propres quarts vient d’abord. Le capitanat reste tel quel.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1, no watch of their own</source>
        <translation>%1, sans quart à soi</translation>
    </message>
    <message>
        <source>%1, %2 from a watch of their own</source>
        <translation>%1, à %2 d’un quart à soi</translation>
    </message>
    <message>
        <source>Nobody is free for all of this time: take a shorter one.</source>
        <translation>Personne n’est libre pendant tout ce temps&#x202f;: prenez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose the captain.</source>
        <translation>Choisissez le capitaine.</translation>
    </message>
    <message>
        <source>It ends after it begins: set a later end.</source>
        <translation>La fin vient après le début&#x202f;: mettez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Choose who stands in.</source>
        <translation>Choisissez qui remplace.</translation>
    </message>
</context>
<context>
    <name>StatView</name>
    <message>
        <source>unchanged since %1</source>
        <translation>inchangé depuis %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>up</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message>
        <source>%1 %2</source>
        <comment>state, share of time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <translation>%1 ou avant</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>%1, the end</source>
        <translation>%1, la fin</translation>
    </message>
    <message>
        <source>for</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of what is known</source>
        <translation>%1 de ce qui est connu</translation>
    </message>
    <message>
        <source>of what is known</source>
        <translation>de ce qui est connu</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>Our service is disturbed.</source>
        <translation>Notre service est perturbé.</translation>
    </message>
    <message>
        <source>Our service is down.</source>
        <translation>Notre service est en panne.</translation>
    </message>
    <message>
        <source>Maintenance is planned.</source>
        <translation>Une maintenance est prévue.</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Cause recherchée</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Cause trouvée</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Sous surveillance</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Aucun incident en cours.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour le %1</translation>
    </message>
</context>
<context>
    <name>SurveyVerb</name>
    <message>
        <source>“%1” is no day like 2026-11-18</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour comme 2026-11-18</translation>
    </message>
    <message>
        <source>“%1” is no rating from 1 to 5</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une note de 1 à 5</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) added</source>
        <translation>
            <numerusform>%n note ajoutée</numerusform>
            <numerusform>%n notes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 feel able to be captain</source>
        <translation>%1 sur %2 se sentent prêts à être capitaine</translation>
    </message>
    <message>
        <source>give show, trend, next, add NAME 1…5, remove NAME or import FILE.csv</source>
        <translation>donnez show, trend, next, add NOM 1…5, remove NOM ou import FICHIER.csv</translation>
    </message>
    <message>
        <source>a rating of %1</source>
        <translation>une note de %1</translation>
    </message>
</context>
<context>
    <name>SwapDialog</name>
    <message>
        <source>Propose a swap</source>
        <translation>Proposer un échange</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>why, for the other captain</source>
        <translation>pourquoi, pour l’autre capitaine</translation>
    </message>
    <message>
        <source>%1 gives</source>
        <translation>%1 donne</translation>
    </message>
    <message>
        <source>and takes</source>
        <translation>et prend</translation>
    </message>
    <message>
        <source>Nothing changes before the swap is accepted.</source>
        <translation>Rien ne change avant que l’échange soit accepté.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Against the rules: %1</source>
        <translation>Contre les règles&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no other captaincy to come: plan the next weeks first.</source>
        <translation>Aucun autre capitanat à venir&#x202f;: planifiez d’abord la suite.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Change the target</source>
        <translation>Changer la cible</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> working days</source>
        <comment>after a number</comment>
        <translation> jours ouvrés</translation>
    </message>
    <message>
        <source> tickets</source>
        <comment>after a number</comment>
        <translation> tickets</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>From now on. What was judged before keeps its target.</source>
        <translation>À partir de maintenant. Ce qui a été jugé avant garde sa cible.</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>depuis le %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Add a team</source>
        <translation>Ajouter une équipe</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Modifier l’équipe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>sarcelle</translation>
    </message>
    <message>
        <source>raspberry</source>
        <translation>framboise</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>ardoise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
</context>
<context>
    <name>TeamShares</name>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>personne d’interrogé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Nobody has acknowledged for %1.</source>
        <translation>Personne n’a acquitté depuis %1.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeure</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>an alert without a name</source>
        <translation>une alerte sans nom</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>firing for %1 (told %n time(s))</source>
        <translation>
            <numerusform>déclenchée depuis %1 (dite %n fois)</numerusform>
            <numerusform>déclenchée depuis %1 (dite %n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>firing for %1</source>
        <translation>déclenchée depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>still firing for %1 (told %n time(s))</source>
        <translation>
            <numerusform>toujours déclenchée depuis %1 (dite %n fois)</numerusform>
            <numerusform>toujours déclenchée depuis %1 (dite %n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged and forgotten? It has been firing for %1.</source>
        <translation>acquittée et oubliée&#x202f;? Elle sonne depuis %1.</translation>
    </message>
    <message>
        <source>acknowledged by %1 and forgotten? It has been firing for %2.</source>
        <translation>acquittée par %1 et oubliée&#x202f;? Elle sonne depuis %2.</translation>
    </message>
    <message>
        <source>the snooze is over, and it is still firing, for %1</source>
        <translation>la veille est finie, et elle sonne toujours, depuis %1</translation>
    </message>
    <message>
        <source>the silence ends in %1, and what it hides is still firing</source>
        <translation>le silence finit dans %1, et ce qu’il cache sonne toujours</translation>
    </message>
    <message>
        <source>flapping: it comes and goes, and is told again when it stays as it is</source>
        <translation>instable&#x202f;: elle va et vient, et sera redite quand elle ne changera plus</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n résolue</numerusform>
            <numerusform>%n résolues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n still firing</source>
        <translation>
            <numerusform>%n toujours déclenchée</numerusform>
            <numerusform>%n toujours déclenchées</numerusform>
        </translation>
    </message>
    <message>
        <source>no data: %1</source>
        <translation>sans données&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Template of the draft</source>
        <translation>Modèle du brouillon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Placeholders: a double click puts one in</source>
        <translation>Champs&#x202f;: un double-clic en insère un</translation>
    </message>
    <message>
        <source>With this week</source>
        <translation>Avec cette semaine</translation>
    </message>
    <message>
        <source>As it was built in</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>As it was built in</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>With the last incident</source>
        <translation>Avec le dernier incident</translation>
    </message>
    <message>
        <source>The first line is the subject. A line whose placeholders are all empty is left out. There are: %1</source>
        <translation>La première ligne est l’objet. Une ligne dont tous les champs sont vides est omise. Champs&#x202f;: %1</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>ce qu’on sait</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>C’est gardé.</translation>
    </message>
</context>
<context>
    <name>ThresholdRows</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Seuil %1</translation>
    </message>
    <message>
        <source>Level of threshold %1</source>
        <translation>Niveau du seuil %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
</context>
<context>
    <name>TicketCurve</name>
    <message>
        <source>Support tickets</source>
        <translation>Tickets de support</translation>
    </message>
    <message>
        <source>%1 of %2 tickets, %3 messages</source>
        <translation>tickets&#x202f;: %1 sur %2, messages&#x202f;: %3</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TicketWatch</name>
    <message>
        <source>the address of a help desk is like https://example.freshdesk.com</source>
        <translation>l’adresse d’un outil de support est comme https://example.freshdesk.com</translation>
    </message>
    <message>
        <source>the key of the help desk is not known on this workstation</source>
        <translation>la clé de l’outil de support est inconnue sur ce poste</translation>
    </message>
</context>
<context>
    <name>TileBody</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>unknown since %1</source>
        <translation>inconnu depuis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>since %1 · last %2</source>
        <translation>depuis %1 · dernière %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>what was seen or thought</source>
        <translation>ce qu’on a vu ou pensé</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>ce qu’on a fait</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>a command that was run</source>
        <translation>une commande lancée</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>ce qu’on a décidé</translation>
    </message>
    <message>
        <source>what was told to others</source>
        <translation>ce qu’on a dit aux autres</translation>
    </message>
    <message>
        <source>[TIME]</source>
        <translation>[HEURE]</translation>
    </message>
    <message>
        <source>somebody is at it</source>
        <translation>quelqu’un s’en occupe</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>who leads from now on</source>
        <translation>qui mène désormais</translation>
    </message>
    <message>
        <source>calls somebody in</source>
        <translation>appelle quelqu’un en renfort</translation>
    </message>
    <message>
        <source>somebody goes back to their work</source>
        <translation>quelqu’un retourne à son travail</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>GRAVITÉ</translation>
    </message>
    <message>
        <source>how bad it is</source>
        <translation>à quel point c’est grave</translation>
    </message>
    <message>
        <source>NAME, -NAME</source>
        <translation>NOM, -NOM</translation>
    </message>
    <message>
        <source>a service is touched, or not after all</source>
        <translation>un service est touché, ou finalement non</translation>
    </message>
    <message>
        <source>[NUMBER]</source>
        <translation>[NOMBRE]</translation>
    </message>
    <message>
        <source>so many support tickets in all, +2 more, or one more</source>
        <translation>autant de tickets en tout, +2 de plus, ou un de plus</translation>
    </message>
    <message>
        <source>users are served again</source>
        <translation>les utilisateurs sont servis à nouveau</translation>
    </message>
    <message>
        <source>the durable fix is live</source>
        <translation>la correction durable est en place</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>c’est revenu</translation>
    </message>
    <message>
        <source>REASON [WORDS]</source>
        <translation>RAISON [MOTS]</translation>
    </message>
    <message>
        <source>it is no incident</source>
        <translation>ce n’est pas un incident</translation>
    </message>
    <message>
        <source>it is an incident after all</source>
        <translation>c’est bien un incident</translation>
    </message>
    <message>
        <source>who tells the others from now on</source>
        <translation>qui prévient les autres désormais</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first bad sample at %2</source>
        <translation>%1, première mauvaise mesure à %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>At first: %1</source>
        <translation>D’abord&#x202f;: %1</translation>
    </message>
    <message>
        <source>[picture: %1, Enter opens it]</source>
        <translation>[image&#x202f;: %1, Entrée l’ouvre]</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>attached, Enter opens it</source>
        <translation>joint, Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Chronologie en mots</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>pris en compte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>mène</translation>
    </message>
    <message>
        <source>called in</source>
        <translation>en renfort</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>start of the impact</source>
        <translation>début de l’impact</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>relapsed</source>
        <translation>rechute</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>un doublon</translation>
    </message>
    <message>
        <source>a false alarm</source>
        <translation>une fausse alerte</translation>
    </message>
    <message>
        <source>superseded by another</source>
        <translation>remplacé par un autre</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 mène</translation>
    </message>
    <message>
        <source>%1 is called in</source>
        <translation>%1 vient en renfort</translation>
    </message>
    <message>
        <source>%1 (%2) is called in</source>
        <translation>%1 (%2) vient en renfort</translation>
    </message>
    <message>
        <source>%1 goes back to their work</source>
        <translation>%1 retourne à son travail</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n support ticket(s)</source>
        <translation>
            <numerusform>%n ticket de support</numerusform>
            <numerusform>%n tickets de support</numerusform>
        </translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>fusionné dans %1</translation>
    </message>
    <message>
        <source>%1 is merged into this</source>
        <translation>%1 est fusionné ici</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>revenir en arrière</translation>
    </message>
    <message>
        <source>block releases</source>
        <translation>bloquer les mises en production</translation>
    </message>
    <message>
        <source>call somebody in</source>
        <translation>appeler du renfort</translation>
    </message>
    <message>
        <source>go on as before</source>
        <translation>continuer comme avant</translation>
    </message>
    <message>
        <source>%1 tells the others</source>
        <translation>%1 prévient les autres</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Donnez-lui un titre.</translation>
    </message>
</context>
<context>
    <name>TrainingDesk</name>
    <message>
        <source>columns “name” and “score” are needed</source>
        <translation>il faut les colonnes «&#x202f;name&#x202f;» et «&#x202f;score&#x202f;»</translation>
    </message>
    <message>
        <source>line %1: nobody of the crew is called %2</source>
        <translation>ligne %1&#x202f;: personne dans l’équipage ne s’appelle %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is no rating from 1 to 5</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une note de 1 à 5</translation>
    </message>
    <message>
        <source>This rating</source>
        <comment>of confidence</comment>
        <translation>Cette note</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Who feels able to be captain, who knows what, what a newcomer still has to go through, and drills.</source>
        <translation>Qui se sent capable d’être capitaine, qui sait quoi, ce qu’il reste à voir aux nouveaux, et les exercices.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Quarterdeck</source>
        <translation>Ouvrir Quarterdeck</translation>
    </message>
    <message>
        <source>Snooze all for 15 min</source>
        <translation>Tout mettre en veille 15 min</translation>
    </message>
    <message>
        <source>Snooze all for 1 h</source>
        <translation>Tout mettre en veille 1 h</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>End it (until %1)</source>
        <translation>Y mettre fin (jusqu’à %1)</translation>
    </message>
    <message>
        <source>For 30 min</source>
        <translation>Pendant 30 min</translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Pendant 1 h</translation>
    </message>
    <message>
        <source>For 2 h</source>
        <translation>Pendant 2 h</translation>
    </message>
    <message>
        <source>Until tomorrow at %1</source>
        <translation>Jusqu’à demain à %1</translation>
    </message>
    <message>
        <source>Quarterdeck</source>
        <translation>Quarterdeck</translation>
    </message>
    <message>
        <source>Quarterdeck: %1</source>
        <translation>Quarterdeck&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>VariableBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Variables of “%1”</source>
        <translation>Variables de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Queries name a variable as $name; above the panels its value is chosen, for this workstation.</source>
        <translation>Les requêtes nomment une variable $nom&#x202f;; sa valeur se choisit au-dessus des panneaux, pour ce poste.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Before the one above</source>
        <translation>Avant celle du dessus</translation>
    </message>
    <message>
        <source>After the one below</source>
        <translation>Après celle du dessous</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <translation>Supprimer la variable</translation>
    </message>
    <message>
        <source>as the name</source>
        <translation>comme le nom</translation>
    </message>
    <message>
        <source>Values of a label</source>
        <translation>Les valeurs d’une étiquette</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Un choix d’une liste</translation>
    </message>
    <message>
        <source>A stretch of time</source>
        <translation>Une durée</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Ce qui est saisi</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Toujours la même</translation>
    </message>
    <message>
        <source>of the first panel</source>
        <translation>celle du premier panneau</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>“All” may be chosen</source>
        <translation>«&#x202f;Tout&#x202f;» peut être choisi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Only values like</source>
        <translation>Seulement celles comme</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>VerbTable</name>
    <message>
        <source>who is on duty, until when, and who comes next</source>
        <translation>qui est de quart, jusqu’à quand, et qui vient ensuite</translation>
    </message>
    <message>
        <source>where samples come from</source>
        <translation>d’où viennent les mesures</translation>
    </message>
    <message>
        <source>samples as a table, CSV or JSON</source>
        <translation>les mesures en tableau, CSV ou JSON</translation>
    </message>
    <message>
        <source>monitoring with no window, one JSON line per event</source>
        <translation>surveillance sans fenêtre, une ligne JSON par événement</translation>
    </message>
    <message>
        <source>people and teams</source>
        <translation>personnes et équipes</translation>
    </message>
    <message>
        <source>the staggered weeks</source>
        <translation>les semaines en quart biseauté</translation>
    </message>
    <message>
        <source>incidents and their timelines</source>
        <translation>les incidents et leur chronologie</translation>
    </message>
    <message>
        <source>the weekly entry</source>
        <translation>l’entrée de la semaine</translation>
    </message>
    <message>
        <source>a consistent copy of the crew&apos;s data</source>
        <translation>une copie cohérente des données de l’équipage</translation>
    </message>
    <message>
        <source>puts a copy in place, keeping what was there</source>
        <translation>remet une copie en place, en gardant ce qui y était</translation>
    </message>
    <message>
        <source>an integrity report</source>
        <translation>un rapport d’intégrité</translation>
    </message>
    <message>
        <source>Usage: quarterdeck [--data DIR] [--lang en|fr] [--demo]            open the window
       quarterdeck VERB … [--data DIR] [--json] [--lang en|fr]    answer on the command line

Verbs:
%1
Exit codes: 0 success, 1 failure (explained on standard error), 2 wrong usage.
</source>
        <translation>Usage&#x202f;: quarterdeck [--data DOSSIER] [--lang en|fr] [--demo]            ouvre la fenêtre
        quarterdeck VERBE … [--data DOSSIER] [--json] [--lang en|fr]    répond en ligne de commande

Verbes&#x202f;:
%1
Codes de sortie&#x202f;: 0 succès, 1 échec (expliqué sur la sortie d’erreur), 2 mauvais usage.
</translation>
    </message>
    <message>
        <source>renders the pages to PNG files, with no display</source>
        <translation>dessine les pages en fichiers PNG, sans écran</translation>
    </message>
    <message>
        <source>dashboards from and to files, Grafana&apos;s too</source>
        <translation>tableaux de bord depuis et vers des fichiers, ceux de Grafana aussi</translation>
    </message>
    <message>
        <source>changes of production: releases, configuration, scaling, restarts</source>
        <translation>changements de la production&#x202f;: mises en production, configuration, capacité, redémarrages</translation>
    </message>
    <message>
        <source>alert rules, from Prometheus rule files too</source>
        <translation>des règles d’alerte, aussi depuis des fichiers de règles Prometheus</translation>
    </message>
    <message>
        <source>what to do when production breaks: runbooks and their actions</source>
        <translation>que faire quand la production casse&#x202f;: les procédures et leurs actions</translation>
    </message>
    <message>
        <source>whether releases to production are blocked</source>
        <translation>si les livraisons en production sont bloquées</translation>
    </message>
    <message>
        <source>the ways to others</source>
        <translation>les voies vers les autres</translation>
    </message>
    <message>
        <source>what is told to others</source>
        <translation>ce qui est dit aux autres</translation>
    </message>
    <message>
        <source>how the captains stand against their five objectives</source>
        <translation>où en sont les capitaines face à leurs cinq objectifs</translation>
    </message>
    <message>
        <source>how able developers feel to be captain</source>
        <translation>à quel point les développeurs se sentent prêts à être capitaine</translation>
    </message>
    <message>
        <source>the planned improvements of production, Trello&apos;s boards too</source>
        <translation>les chantiers, y compris ceux d’un tableau Trello</translation>
    </message>
    <message>
        <source>who knows how much of what</source>
        <translation>qui sait quoi, et à quel point</translation>
    </message>
    <message>
        <source>what a new captain still has to go through</source>
        <translation>ce qui attend encore un nouveau capitaine</translation>
    </message>
    <message>
        <source>incidents replayed as an exercise, and how they went</source>
        <translation>des incidents rejoués en exercice, et leurs bilans</translation>
    </message>
    <message>
        <source>incidents, works, entries, runbooks and people that hold the words</source>
        <translation>incidents, chantiers, entrées, procédures et personnes qui contiennent les mots</translation>
    </message>
    <message>
        <source>the built-in manual, as text</source>
        <translation>le manuel intégré, en texte</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Quarterdeck, for a wall</source>
        <translation>Quarterdeck, pour un mur</translation>
    </message>
</context>
<context>
    <name>WatchSheet</name>
    <message>
        <source>Handover %1. Printed %2.</source>
        <translation>Relève %1. Imprimé %2.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Nobody is planned.</source>
        <translation>Personne n’est prévu.</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>arrive %1</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Les dix premières minutes</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouverts en ce moment</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Who else knows production</source>
        <translation>Qui d’autre connaît la production</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>The watch of %1</source>
        <translation>Le quart de %1</translation>
    </message>
    <message>
        <source>no address is known</source>
        <translation>aucune adresse connue</translation>
    </message>
    <message>
        <source>ddd d MMM, H:mm</source>
        <comment>a moment on the sheet: Qt date format</comment>
        <translation>ddd d MMM, H:mm</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>remplace %1</translation>
    </message>
    <message>
        <source>second week</source>
        <translation>deuxième semaine</translation>
    </message>
    <message>
        <source>first week</source>
        <translation>première semaine</translation>
    </message>
    <message>
        <source>at the helm</source>
        <translation>à la barre</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Look: what do users feel, since when, and what was changed just before?</source>
        <translation>Regarder&#x202f;: que ressentent les utilisateurs, depuis quand, et qu’a-t-on changé juste avant&#x202f;?</translation>
    </message>
    <message>
        <source>Declare the incident and say so: the other captain, support, whoever waits. Then every half hour.</source>
        <translation>Déclarer l’incident et le dire&#x202f;: à l’autre capitaine, au support, à qui attend. Puis toutes les demi-heures.</translation>
    </message>
    <message>
        <source>Decide by minute eight: roll back, block releases, or call somebody in.</source>
        <translation>Décider avant la huitième minute&#x202f;: retour arrière, bloquer les livraisons, ou appeler du renfort.</translation>
    </message>
    <message>
        <source>Act: one change at a time, each written down with its time. First serve users, then find the cause.</source>
        <translation>Agir&#x202f;: un changement à la fois, chacun noté avec son heure. D’abord servir les utilisateurs, ensuite chercher la cause.</translation>
    </message>
    <message>
        <source>Restored is when users are served again. Write down what is left, and who does it.</source>
        <translation>Rétabli, c’est quand les utilisateurs sont servis à nouveau. Noter ce qui reste, et qui le fait.</translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Nobody is on duty this week</source>
        <translation>Personne n’est de quart cette semaine</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>nobody planned after it</source>
        <translation>personne de prévu ensuite</translation>
    </message>
    <message>
        <source>Handover in %1</source>
        <translation>Relève dans %1</translation>
    </message>
    <message>
        <source>%1 · W%2</source>
        <translation>%1 · S%2</translation>
    </message>
    <message>
        <source>Not watched: no source yet</source>
        <translation>Pas surveillée&#x202f;: aucune source</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>On regarde…</translation>
    </message>
    <message>
        <source>No incident · seen %1 ago</source>
        <translation>Pas d’incident · vu il y a %1</translation>
    </message>
    <message>
        <source>%1 (helm)</source>
        <translation>%1 (barre)</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>De quart&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 takes the helm at %2.</source>
        <translation>%1 prend la barre à %2.</translation>
    </message>
    <message>
        <source>%1 has the helm.</source>
        <translation>%1 a la barre.</translation>
    </message>
    <message>
        <source>%1 of 10:00</source>
        <translation>%1 sur 10:00</translation>
    </message>
    <message>
        <source>Blind · %1 · since %2</source>
        <translation>Aveugle · %1 · depuis %2</translation>
    </message>
    <message>
        <source>Partly blind · %1 · since %2</source>
        <translation>En partie aveugle · %1 · depuis %2</translation>
    </message>
    <message>
        <source>Degraded · %1 · since %2</source>
        <translation>Dégradée · %1 · depuis %2</translation>
    </message>
    <message>
        <source>Critical · %1 · since %2</source>
        <translation>Critique · %1 · depuis %2</translation>
    </message>
    <message>
        <source>Blind · %1</source>
        <translation>Aveugle · %1</translation>
    </message>
    <message>
        <source>Partly blind · %1</source>
        <translation>En partie aveugle · %1</translation>
    </message>
    <message>
        <source>Degraded · %1</source>
        <translation>Dégradée · %1</translation>
    </message>
    <message>
        <source>Critical · %1</source>
        <translation>Critique · %1</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Pas d’incident</translation>
    </message>
</context>
<context>
    <name>WeekHeatMap</name>
    <message>
        <source>Incidents by weekday and hour</source>
        <translation>Incidents par jour et heure</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2:00: %n incident(s)</source>
        <translation>
            <numerusform>%1 %2 h&#x202f;: %n incident</numerusform>
            <numerusform>%1 %2 h&#x202f;: %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekList</name>
    <message>
        <source>Search all entries</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Quarts</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrite</translation>
    </message>
    <message>
        <source>this watch</source>
        <translation>ce quart</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>No entry holds this.</source>
        <translation>Aucune entrée ne contient cela.</translation>
    </message>
    <message>
        <source>Weeks of</source>
        <translation>Semaines de</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Étiquette %1</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome aboard</source>
        <translation>Bienvenue à bord</translation>
    </message>
    <message>
        <source>These are live charts of this machine. Connect a Prometheus to see your production, or look around in the demo first.</source>
        <translation>Voici cette machine en direct. Connectez un Prometheus pour voir votre production, ou visitez d’abord la démonstration.</translation>
    </message>
    <message>
        <source>Connect a Prometheus…</source>
        <translation>Connecter un Prometheus…</translation>
    </message>
    <message>
        <source>Watch this machine</source>
        <translation>Surveiller cette machine</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>Visiter la démonstration</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>Fermer l’accueil</translation>
    </message>
</context>
<context>
    <name>WheelDialog</name>
    <message>
        <source>Turn it: it leaves out what you did lately.</source>
        <translation>Tournez-la&#x202f;: elle laisse de côté ce que vous avez fait récemment.</translation>
    </message>
    <message>
        <source>Turn the wheel</source>
        <translation>Tourner la roue</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>La roue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
</context>
<context>
    <name>WorkArchive</name>
    <message>
        <source>Take back to the board</source>
        <translation>Remettre au tableau</translation>
    </message>
    <message>
        <source>Search the archive (/)</source>
        <translation>Chercher dans l’archive (/)</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Chercher dans l’archive</translation>
    </message>
    <message>
        <source>Archived works</source>
        <translation>Chantiers archivés</translation>
    </message>
    <message>
        <source>archived %1</source>
        <translation>archivé le %1</translation>
    </message>
    <message>
        <source>Nothing was archived yet. C on a card puts it away, and here it can be found again.</source>
        <translation>Rien n’est encore archivé. C sur une carte la range, et on la retrouve ici.</translation>
    </message>
    <message>
        <source>No archived work is like that.</source>
        <translation>Aucun chantier archivé ne correspond.</translation>
    </message>
</context>
<context>
    <name>WorkBoard</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Due date…</source>
        <translation>Échéance…</translation>
    </message>
    <message>
        <source>To the column before</source>
        <translation>Vers la colonne précédente</translation>
    </message>
    <message>
        <source>To the next column</source>
        <translation>Vers la colonne suivante</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Add a work</source>
        <translation>Ajouter un chantier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What will be stronger?</source>
        <translation>Qu’est-ce qui sera plus solide&#x202f;?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Donnez-lui un titre.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Chantier</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Add a step, Enter</source>
        <translation>Ajouter une étape, Entrée</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>INC-42, https://… or runbook.md, Enter</source>
        <translation>INC-42, https://… ou procedure.md, Entrée</translation>
    </message>
    <message>
        <source>Checklist, %1 of %2</source>
        <translation>Étapes, %1 sur %2</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Markdown: why, how, and how one will see that it works</source>
        <translation>Markdown&#x202f;: pourquoi, comment, et à quoi l’on verra que cela marche</translation>
    </message>
    <message>
        <source>database, resilience</source>
        <translation>base de données, résilience</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>A une échéance</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days of effort</comment>
        <translation> j</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Saves the card and opens the incident</source>
        <translation>Enregistre la carte et ouvre l’incident</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: a link is an incident like INC-42, an address that begins with https://, or the path of a runbook, which ends with .md.</source>
        <translation>«&#x202f;%1&#x202f;» ne mène nulle part&#x202f;: un lien est un incident comme INC-42, une adresse qui commence par https://, ou le chemin d’une procédure, qui finit par .md.</translation>
    </message>
</context>
<context>
    <name>WorkExport</name>
    <message>
        <source>Works</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>attendu le %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>effort in days</comment>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>WorkFilterBar</name>
    <message>
        <source>Search (/)</source>
        <translation>Chercher (/)</translation>
    </message>
    <message>
        <source>Search works</source>
        <translation>Chercher des chantiers</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>anybody&apos;s</source>
        <translation>tous les porteurs</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>sans porteur</translation>
    </message>
    <message>
        <source>any team</source>
        <translation>toutes les équipes</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Only what should have been done by now</source>
        <translation>Seulement ce qui devrait déjà être fait</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changés</translation>
    </message>
    <message>
        <source>Only what is different since the last handover</source>
        <translation>Seulement ce qui a changé depuis la dernière passation</translation>
    </message>
    <message>
        <source>Show all again (X)</source>
        <translation>Tout montrer (X)</translation>
    </message>
</context>
<context>
    <name>WorkImport</name>
    <message numerus="yes">
        <source>%n card(s) taken</source>
        <translation>
            <numerusform>%n carte prise</numerusform>
            <numerusform>%n cartes prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them archived</source>
        <translation>
            <numerusform>dont %n archivée</numerusform>
            <numerusform>dont %n archivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes a new column: %n card(s)</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» devient une nouvelle colonne&#x202f;: %n carte</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» devient une nouvelle colonne&#x202f;: %n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes to “%2”: %n card(s)</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» va dans «&#x202f;%2&#x202f;»&#x202f;: %n carte</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» va dans «&#x202f;%2&#x202f;»&#x202f;: %n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, of which cards</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>WorkImportDialog</name>
    <message>
        <source>Import a board</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n card(s)</source>
        <translation>
            <numerusform>Importer %n carte</numerusform>
            <numerusform>Importer %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes, and what stays behind</source>
        <translation>Ce qui vient, et ce qui reste</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revue</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>new, in %1</source>
        <translation>nouveau, dans %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>passé de %1 à %2</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <translation>ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>déplacer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>reorder “%1”</source>
        <translation>reclasser «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <translation>archiver «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>take “%1” out of the archive</source>
        <translation>sortir «&#x202f;%1&#x202f;» de l’archive</translation>
    </message>
    <message>
        <source>tick “%1”</source>
        <translation>cocher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>untick “%1”</source>
        <translation>décocher «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>import %n card(s)</source>
        <translation>
            <numerusform>importer %n carte</numerusform>
            <numerusform>importer %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>change the columns</source>
        <translation>modifier les colonnes</translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
    <message>
        <source>Works</source>
        <translation>Chantiers</translation>
    </message>
    <message>
        <source>Add work…</source>
        <translation>Ajouter un chantier…</translation>
    </message>
    <message>
        <source>No work is planned yet. What would have prevented the last incident? Enter it here: the logbook tells of it.</source>
        <translation>Aucun chantier n’est prévu. Qu’est-ce qui aurait évité le dernier incident&#x202f;? Notez-le ici&#x202f;: le journal de bord le racontera.</translation>
    </message>
    <message>
        <source>Add a work…</source>
        <translation>Ajouter un chantier…</translation>
    </message>
    <message>
        <source>%1 names %2, which is not here.</source>
        <translation>%1 nomme %2, qui n’est pas ici.</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>«&#x202f;%1&#x202f;» est dans l’archive.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Import a Trello board</source>
        <translation>Importer un tableau Trello</translation>
    </message>
    <message>
        <source>Exports of Trello (*.json)</source>
        <translation>Exports de Trello (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>Export the works</source>
        <translation>Exporter les chantiers</translation>
    </message>
    <message>
        <source>Table (*.csv);;Markdown (*.md);;JSON (*.json)</source>
        <translation>Tableau (*.csv);;Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>No work is like that.</source>
        <translation>Aucun chantier ne correspond.</translation>
    </message>
    <message>
        <source>Import a Trello board…</source>
        <translation>Importer un tableau Trello…</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>N on the board</source>
        <translation>N sur le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since the handover</source>
        <translation>
            <numerusform>%n changé depuis la passation</numerusform>
            <numerusform>%n changés depuis la passation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 affiché sur %n</numerusform>
            <numerusform>Affichés&#x202f;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, an act</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The columns were changed.</source>
        <translation>Les colonnes sont modifiées.</translation>
    </message>
</context>
<context>
    <name>WorksVerb</name>
    <message>
        <source>give list, import FILE.json or export FILE</source>
        <translation>donnez list, import FICHIER.json ou export FICHIER</translation>
    </message>
    <message>
        <source>No work yet.</source>
        <translation>Aucun chantier pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is what would come.</source>
        <translation>Rien n’a été changé&#x202f;: voici ce qui viendrait.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>the file is there already: --overwrite replaces it</source>
        <translation>le fichier existe déjà&#x202f;: --overwrite le remplace</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>attendu le %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>WorstState</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that nobody has taken</source>
        <translation>
            <numerusform>%n alerte que personne n’a prise</numerusform>
            <numerusform>%n alertes que personne n’a prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n prise en charge</numerusform>
            <numerusform>%n prises en charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n sans données</numerusform>
            <numerusform>%n sans données</numerusform>
        </translation>
    </message>
    <message>
        <source>blind: %1 does not answer</source>
        <translation>aveugle&#x202f;: %1 ne répond pas</translation>
    </message>
    <message numerus="yes">
        <source>blind: %n source(s) do not answer</source>
        <translation>
            <numerusform>aveugle&#x202f;: %n source ne répond pas</numerusform>
            <numerusform>aveugle&#x202f;: %n sources ne répondent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is watched</source>
        <translation>rien n’est surveillé</translation>
    </message>
    <message>
        <source>all is calm</source>
        <translation>tout est calme</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
</context>
<context>
    <name>WritingBar</name>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>quarterdeck: there is no verb “%1”.</source>
        <translation>quarterdeck&#x202f;: il n’y a pas de verbe «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>quarterdeck: there is no display here. Use the verbs (quarterdeck --help), or “quarterdeck screens DIR” for pictures of the pages.</source>
        <translation>quarterdeck&#x202f;: il n’y a pas d’écran ici. Utilisez les verbes (quarterdeck --help), ou «&#x202f;quarterdeck screens DOSSIER&#x202f;» pour des images des pages.</translation>
    </message>
    <message>
        <source>Quarterdeck cannot open its data</source>
        <translation>Quarterdeck ne peut pas ouvrir ses données</translation>
    </message>
</context>
<context>
    <name>qd::ActionRun</name>
    <message>
        <source>stopped, because its window was closed</source>
        <translation>arrêtée, car sa fenêtre fut fermée</translation>
    </message>
    <message>
        <source>the secret “%1” is not known here</source>
        <translation>le secret «&#x202f;%1&#x202f;» est inconnu ici</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>stopped after %1 s, its time limit</source>
        <translation>arrêtée après %1 s, sa limite de temps</translation>
    </message>
    <message>
        <source>it died of signal %1</source>
        <translation>morte du signal %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>answered %1 %2</source>
        <translation>réponse %1 %2</translation>
    </message>
    <message>
        <source>would have run: in a drill nothing is run</source>
        <translation>aurait été lancé&#x202f;: dans un exercice, rien ne l’est</translation>
    </message>
</context>
<context>
    <name>qd::AlertTeller</name>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Déclarer un incident</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
</context>
<context>
    <name>qd::ChangeFolder</name>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
</context>
<context>
    <name>qd::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Captaincies</source>
        <translation>Capitanats</translation>
    </message>
    <message>
        <source>Last or next</source>
        <translation>Le plus proche</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>off the lists since %1</source>
        <translation>hors des listes depuis le %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>parti le %1</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>part le %1</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>absent jusqu’au %1</translation>
    </message>
    <message>
        <source>no watches until %1</source>
        <translation>pas de quart jusqu’au %1</translation>
    </message>
    <message>
        <source>no watches</source>
        <translation>pas de quart</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>no watches: why</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>pas le %1</translation>
    </message>
</context>
<context>
    <name>qd::SkillModel</name>
    <message>
        <source>set by %1 on %2</source>
        <translation>fixé par %1 le %2</translation>
    </message>
    <message>
        <source>%1 (on watch)</source>
        <translation>%1 (de quart)</translation>
    </message>
</context>
</TS>
