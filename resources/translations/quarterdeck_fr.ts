<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
            <translation>%1 est sain : version %2, %3 octets, SQLite %4.</translation>
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
            <translation>Deux semaines : arrivée la première, à la barre la seconde.</translation>
        </message>
        <message>
            <source>Add people first, on the page “Crew”.</source>
            <translation>Ajoutez d’abord des personnes, sur la page « Équipage ».</translation>
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
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1 (masquée)</translation>
        </message>
        <message>
            <source>All series</source>
            <translation>Toutes les séries</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
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
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 demande une valeur</translation>
        </message>
        <message>
            <source>unknown option %1</source>
            <translation>option inconnue : %1</translation>
        </message>
        <message>
            <source>--lang is en or fr, not %1</source>
            <translation>--lang est en ou fr, pas %1</translation>
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
            <source>Nobody is entered yet. Import a CSV file with the columns name and team (and, if you like, email, slack, joined, left), or add people one by one.</source>
            <translation>Personne n’est encore saisi. Importez un fichier CSV avec les colonnes name et team (et, au besoin, email, slack, joined, left), ou ajoutez les personnes une à une.</translation>
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
            <translation>Retirer %1 ?</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>C’est sans retour.</translation>
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
            <translation>%1 ne peut pas être lu : %2.</translation>
        </message>
        <message>
            <source>%1 will be added, %2 updated, %3 are unchanged.</source>
            <translation>%1 seront ajoutées, %2 mises à jour, %3 sont inchangées.</translation>
        </message>
        <message>
            <source>Line %1 is left out: %2.</source>
            <translation>La ligne %1 est laissée de côté : %2.</translation>
        </message>
        <message>
            <source>Import %1?</source>
            <translation>Importer %1 ?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
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
            <source>%1 cannot be written: %2.</source>
            <translation>%1 ne peut pas être écrit : %2.</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Écrit dans %1.</translation>
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
            <translation>Que remarquent les utilisateurs ?</translation>
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
            <translation>Donnez-lui un titre : quelques mots suffisent.</translation>
        </message>
        <message>
            <source>The impact cannot begin in the future.</source>
            <translation>L’impact ne peut pas commencer dans le futur.</translation>
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
            <translation>**%1** (%2, %3) : %4.</translation>
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
            <translation>%1 : terminé.</translation>
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
            <translation>%1 : %2.</translation>
        </message>
        <message>
            <source>%1: %2, with %3.</source>
            <translation>%1 : %2, avec %3.</translation>
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
            <translation>%1 reste et prend la barre.</translation>
        </message>
        <message>
            <source>The new captain is **%1**, from %2: welcome aboard!</source>
            <translation>Le nouveau capitaine est **%1**, à partir du %2 : bienvenue à bord !</translation>
        </message>
        <message>
            <source>Nobody is planned yet for the watch that begins %1.</source>
            <translation>Personne n’est encore prévu pour le quart qui commence le %1.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>dddd d MMMM 'at' H:mm</source>
            <comment>a day and a time: Qt date format</comment>
            <translation>dddd d MMMM 'à' H'h'mm</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a day: Qt date format</comment>
            <translation>dddd d MMMM</translation>
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
    </context>
    <context>
        <name>DutyVerb</name>
        <message>
            <source>Senior captain: %1 (%2), until %3</source>
            <translation>À la barre : %1 (%2), jusqu’au %3</translation>
        </message>
        <message>
            <source>Junior captain: %1 (%2), until %3</source>
            <translation>Première semaine : %1 (%2), jusqu’au %3</translation>
        </message>
        <message>
            <source>Nobody is planned for %1.</source>
            <translation>Personne n’est prévu pour %1.</translation>
        </message>
        <message>
            <source>Next handover: %1</source>
            <translation>Prochaine relève : %1</translation>
        </message>
        <message>
            <source>Then comes: %1 (%2), from %3</source>
            <translation>Puis vient : %1 (%2), à partir du %3</translation>
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
            <translation>Le fichier %1 est abîmé, ou n’est pas une base (%2). Il est resté tel quel. Restaurez une copie avec « quarterdeck restore FICHIER » ; les copies faites avant chaque mise à niveau sont dans le dossier « backups » voisin.</translation>
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
            <translation>Le disque est plein : %1 ne peut pas être écrit. Ce qui l’était déjà est sauf. Libérez de la place.</translation>
        </message>
        <message>
            <source>A window of Quarterdeck is open on %1 (%2). Close it first.</source>
            <translation>Une fenêtre de Quarterdeck est ouverte sur %1 (%2). Fermez-la d’abord.</translation>
        </message>
        <message>
            <source>%1 cannot be read or written: %2.</source>
            <translation>%1 ne peut être ni lu ni écrit : %2.</translation>
        </message>
        <message>
            <source>The server %1 was not found. Check the name in the address.</source>
            <translation>Le serveur %1 est introuvable. Vérifiez le nom dans l’adresse.</translation>
        </message>
        <message>
            <source>Nothing answers at %1: the connection was refused. Is the server running, and the port right?</source>
            <translation>Rien ne répond à %1 : la connexion est refusée. Le serveur tourne-t-il, et le port est-il juste ?</translation>
        </message>
        <message>
            <source>%1 took too long to answer.</source>
            <translation>%1 a mis trop longtemps à répondre.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2. Give the authority that signed it, or correct the address.</source>
            <translation>Le certificat de %1 n’est pas reconnu : %2. Donnez l’autorité qui l’a signé, ou corrigez l’adresse.</translation>
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
            <translation>%1 a répondu par une erreur : %2.</translation>
        </message>
        <message>
            <source>%1 answers, but not as Prometheus does (%2). Check the address and its path.</source>
            <translation>%1 répond, mais pas comme un Prometheus (%2). Vérifiez l’adresse et son chemin.</translation>
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
            <source>%1 rejected the query: %2</source>
            <translation>%1 a rejeté la requête : %2</translation>
        </message>
        <message>
            <source>%1 cannot be reached: %2.</source>
            <translation>%1 est injoignable : %2.</translation>
        </message>
        <message>
            <source>%1 was not found.</source>
            <translation>%1 est introuvable.</translation>
        </message>
        <message>
            <source>%1 was not found: %2.</source>
            <translation>%1 est introuvable : %2.</translation>
        </message>
        <message>
            <source>%1 is in conflict with what is there.</source>
            <translation>%1 est en conflit avec ce qui existe.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1 : %2.</translation>
        </message>
        <message>
            <source>%1 is not available on this machine: %2.</source>
            <translation>%1 n’est pas disponible sur cette machine : %2.</translation>
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
        <name>IncidentVerb</name>
        <message>
            <source>give declare TITLE, note ID TEXT, ack ID, restore ID, fix ID, dismiss ID --reason R, correct ID LINE TEXT, tickets ID N, list or show ID</source>
            <translation>donnez declare TITRE, note ID TEXTE, ack ID, restore ID, fix ID, dismiss ID --reason R, correct ID LIGNE TEXTE, tickets ID N, list ou show ID</translation>
        </message>
        <message>
            <source>a severity is critical, major or minor, not “%1”</source>
            <translation>une gravité est critical, major ou minor, pas « %1 »</translation>
        </message>
        <message>
            <source>its timeline has no line %1</source>
            <translation>sa chronologie n’a pas de ligne %1</translation>
        </message>
        <message>
            <source>“%1” is not a number</source>
            <translation>« %1 » n’est pas un nombre</translation>
        </message>
        <message>
            <source>No incident.</source>
            <translation>Aucun incident.</translation>
        </message>
    </context>
    <context>
        <name>IncidentView</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
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
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Timeline in words</source>
            <translation>Chronologie en mots</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
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
            <source>Note what happens</source>
            <translation>Noter ce qui se passe</translation>
        </message>
        <message>
            <source>Note what happens; Enter adds it to the timeline, “14:05 …” sets its time</source>
            <translation>Notez ce qui se passe ; Entrée l’ajoute à la chronologie, « 14:05 … » en fixe l’heure</translation>
        </message>
        <message>
            <source>led by %1 · since %2</source>
            <translation>mené par %1 · depuis %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>of 10:00 to restore</source>
            <translation>sur 10:00 pour rétablir</translation>
        </message>
        <message>
            <source>to restore, of 10:00</source>
            <translation>pour rétablir, sur 10:00</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Prendre en compte</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a day: Qt date format</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>none: dismissed</source>
            <translation>aucune : écarté</translation>
        </message>
        <message>
            <source>live since %1</source>
            <translation>en place depuis le %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>attendue le %1</translation>
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
            <source>corrected</source>
            <translation>corrigée</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>D’abord : %1</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>What is the durable fix?</source>
            <translation>Quelle est la correction durable ?</translation>
        </message>
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
            <translation>Pourquoi n’est-ce pas un incident ?</translation>
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
            <translation>Combien ?</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>« %1 » n’est pas un nombre.</translation>
        </message>
    </context>
    <context>
        <name>IncidentWords</name>
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
        <message>
            <source>declared</source>
            <translation>déclaré</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>correction</translation>
        </message>
    </context>
    <context>
        <name>IncidentsPage</name>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Declare incident…</source>
            <translation>Déclarer un incident…</translation>
        </message>
        <message>
            <source>Ctrl+Shift+I</source>
            <translation>Ctrl+Maj+I</translation>
        </message>
        <message>
            <source>Production is quiet: no incident was ever declared here. When something breaks, declare it: the stopwatch and the timeline start with it.</source>
            <translation>La production est calme : aucun incident n’a encore été déclaré ici. Quand quelque chose casse, déclarez-le : le chronomètre et la chronologie démarrent avec lui.</translation>
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
    </context>
    <context>
        <name>LogbookExport</name>
        <message>
            <source>Logbook of %1</source>
            <translation>Journal de bord %1</translation>
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
            <translation>Ébaucher depuis la semaine</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Quarts</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Entry in Markdown</source>
            <translation>Page en Markdown</translation>
        </message>
        <message>
            <source>Three paragraphs are enough: what broke and how it was mended, the works going on, and who takes over.

“Draft from the week” begins it for you.</source>
            <translation>Trois paragraphes suffisent : ce qui a cassé et comment c’est réparé, les chantiers en cours, et qui prend la suite.

« Ébaucher depuis la semaine » commence à votre place.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
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
            <source>Logbook of W%1</source>
            <translation>Journal de bord S%1</translation>
        </message>
        <message>
            <source>%1 to %2, for the product teams and the next crew</source>
            <translation>du %1 au %2, pour les équipes produit et le prochain équipage</translation>
        </message>
        <message>
            <source>the beginning only</source>
            <translation>le début seulement</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>· saved %1</source>
            <translation>· enregistré à %1</translation>
        </message>
        <message>
            <source>· saving…</source>
            <translation>· enregistrement…</translation>
        </message>
        <message>
            <source>· not saved</source>
            <translation>· non enregistré</translation>
        </message>
        <message>
            <source>The entry is not saved: %1 It is tried again every few seconds; keep this window open.</source>
            <translation>La page n’est pas enregistrée : %1 Nouvel essai toutes les quelques secondes ; gardez cette fenêtre ouverte.</translation>
        </message>
        <message>
            <source>%1 has changed this entry meanwhile. Both texts are kept until you choose.</source>
            <translation>%1 a modifié cette page entre-temps. Les deux textes sont gardés jusqu’à votre choix.</translation>
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
            <source>The draft was added below what you had written.</source>
            <translation>L’ébauche est ajoutée sous ce que vous aviez écrit.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Export the entry</source>
            <translation>Exporter la page</translation>
        </message>
        <message>
            <source>Web page (*.html);;PDF (*.pdf);;Markdown (*.md)</source>
            <translation>Page web (*.html);;PDF (*.pdf);;Markdown (*.md)</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Écrit dans %1.</translation>
        </message>
    </context>
    <context>
        <name>LogbookVerb</name>
        <message>
            <source>give draft, show, list, write FILE or export FILE</source>
            <translation>donnez draft, show, list, write FICHIER ou export FICHIER</translation>
        </message>
        <message>
            <source>“%1” is not a week like 2026-W47</source>
            <translation>« %1 » n’est pas une semaine comme 2026-W47</translation>
        </message>
        <message>
            <source>a format is md, html or pdf: name it with --format, or by the file's ending</source>
            <translation>un format est md, html ou pdf : nommez-le avec --format, ou par la fin du nom de fichier</translation>
        </message>
        <message>
            <source>Nobody has written for %1 yet.</source>
            <translation>Personne n’a encore écrit pour %1.</translation>
        </message>
        <message>
            <source>something is written already: add --force to put the draft in its place</source>
            <translation>quelque chose est déjà écrit : ajoutez --force pour mettre l’ébauche à la place</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Écrit dans %1.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Demo: an imaginary production, gone when this window closes</source>
            <translation>Démonstration : une production imaginaire, qui disparaît avec cette fenêtre</translation>
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
            <translation>La démonstration n’a pas pu démarrer. Essayez : quarterdeck --demo</translation>
        </message>
        <message>
            <source>Samples are not being kept: %1</source>
            <translation>Les mesures ne sont pas conservées : %1</translation>
        </message>
        <message>
            <source>Another program holds the database: what you did waits, and is written as soon as it is free.</source>
            <translation>Un autre programme occupe la base : ce que vous avez fait attend, et sera écrit dès qu’elle sera libre.</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Chantiers</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>MetricChart</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Chart without values</source>
            <translation>Graphique sans valeurs</translation>
        </message>
        <message>
            <source>Chart. Now: %1</source>
            <translation>Graphique. Maintenant : %1</translation>
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
            <translation>Le panneau « %1 » est retiré.</translation>
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
            <source>Add Prometheus…</source>
            <translation>Ajouter un Prometheus…</translation>
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
            <source>Nothing is watched yet. Watch the machine that this console runs on, or connect the Prometheus of your production.</source>
            <translation>Rien n’est encore surveillé. Surveillez la machine de cette console, ou connectez le Prometheus de votre production.</translation>
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
            <source>Follow the clock again (Space)</source>
            <translation>Suivre l’heure de nouveau (Espace)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>The charts follow the clock</source>
            <translation>Les graphiques suivent l’heure</translation>
        </message>
        <message>
            <source>Paused: the charts end at %1</source>
            <translation>En pause : les graphiques s’arrêtent à %1</translation>
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
            <source>Move earlier</source>
            <translation>Avancer</translation>
        </message>
        <message>
            <source>Move later</source>
            <translation>Reculer</translation>
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
            <source>Query</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Empty: the labels in which the series differ.</source>
            <translation>Vide : les étiquettes qui distinguent les séries.</translation>
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
            <source>The threshold has to be a number.</source>
            <translation>Le seuil doit être un nombre.</translation>
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
    </context>
    <context>
        <name>PanelText</name>
        <message>
            <source>Query refused</source>
            <translation>Requête refusée</translation>
        </message>
        <message>
            <source>No answer since %1, and no sample before. %2</source>
            <translation>Sans réponse depuis %1, et aucune mesure avant. %2</translation>
        </message>
        <message>
            <source>No answer since %1, last sample %2. %3</source>
            <translation>Sans réponse depuis %1, dernière mesure %2. %3</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Partial</source>
            <translation>Partiel</translation>
        </message>
        <message>
            <source>The server says: %1</source>
            <translation>Le serveur dit : %1</translation>
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
            <translation>Elle répond ; dernière mesure %1.</translation>
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
    </context>
    <context>
        <name>PeopleVerb</name>
        <message>
            <source>%1 added, %2 updated, %3 unchanged, %4 refused.</source>
            <translation>%1 ajoutées, %2 mises à jour, %3 inchangées, %4 refusées.</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>ligne %1 : %2</translation>
        </message>
        <message>
            <source>these columns are not known, and left out: %1</source>
            <translation>ces colonnes sont inconnues, et laissées de côté : %1</translation>
        </message>
        <message>
            <source>give import FILE.csv, list or export</source>
            <translation>donnez import FICHIER.csv, list ou export</translation>
        </message>
        <message>
            <source>Nobody yet. Import a file with: quarterdeck people import FILE.csv</source>
            <translation>Personne encore. Importez un fichier avec : quarterdeck people import FICHIER.csv</translation>
        </message>
    </context>
    <context>
        <name>PeopleWords</name>
        <message>
            <source>the column “%1” is missing</source>
            <translation>la colonne « %1 » manque</translation>
        </message>
        <message>
            <source>“%1” is empty</source>
            <translation>« %1 » est vide</translation>
        </message>
        <message>
            <source>“%1” is not a date like 2026-11-18</source>
            <translation>« %1 » n’est pas une date comme 2026-11-18</translation>
        </message>
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
            <translation>cette équipe a des membres : déplacez-les d’abord</translation>
        </message>
        <message>
            <source>they have captaincies, which stay in the history: set the day they left instead</source>
            <translation>cette personne a des capitanats, qui restent dans l’histoire : donnez plutôt son jour de départ</translation>
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
            <translation>Il faut une équipe : choisissez-en une, ou saisissez-en une nouvelle.</translation>
        </message>
        <message>
            <source>“%1” is not a date like 2026-11-18.</source>
            <translation>« %1 » n’est pas une date comme 2026-11-18.</translation>
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
            <source>What is planned already does not move; only empty weeks are filled.</source>
            <translation>Ce qui est planifié ne bouge pas ; seules les semaines vides sont remplies.</translation>
        </message>
        <message>
            <source>What would be planned</source>
            <translation>Ce qui serait planifié</translation>
        </message>
        <message>
            <source>%1   %2, sooner than 8 weeks after the last time</source>
            <translation>%1   %2, moins de 8 semaines après la dernière fois</translation>
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
        <name>RotaAdvice</name>
        <message>
            <source>Another captaincy begins in this week.</source>
            <translation>Un autre capitanat commence cette semaine-là.</translation>
        </message>
        <message>
            <source>They would be on watch twice at once.</source>
            <translation>Cette personne serait de quart deux fois à la fois.</translation>
        </message>
        <message>
            <source>The captain who stays is of the same team.</source>
            <translation>Le capitaine qui reste est de la même équipe.</translation>
        </message>
        <message>
            <source>The captain who comes next is of the same team.</source>
            <translation>Le capitaine suivant est de la même équipe.</translation>
        </message>
        <message>
            <source>Their last or next captaincy is less than 8 weeks away.</source>
            <translation>Son capitanat précédent ou suivant est à moins de 8 semaines.</translation>
        </message>
        <message>
            <source>They are not in the company during all of it.</source>
            <translation>Cette personne n’est pas dans l’entreprise pendant toute la durée.</translation>
        </message>
        <message>
            <source>They do not take watches.</source>
            <translation>Cette personne ne prend pas de quart.</translation>
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
            <translation>ici</translation>
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
            <source>Fairness</source>
            <translation>Équité</translation>
        </message>
        <message>
            <source>captaincies, last 52 weeks</source>
            <translation>capitanats, 52 semaines</translation>
        </message>
        <message>
            <source>Enter the people and their teams first; then the weeks plan themselves.</source>
            <translation>Saisissez d’abord les personnes et leurs équipes ; les semaines se planifient ensuite d’elles-mêmes.</translation>
        </message>
        <message>
            <source>Go to the crew</source>
            <translation>Aller à l’équipage</translation>
        </message>
        <message>
            <source>This captaincy is fixed: unlock it first.</source>
            <translation>Ce capitanat est fixé : déverrouillez-le d’abord.</translation>
        </message>
        <message>
            <source>staggered watch, two weeks each; next handover %1</source>
            <translation>quart biseauté, deux semaines chacun ; prochaine relève %1</translation>
        </message>
        <message>
            <source>dddd d MMMM 'at' H:mm</source>
            <comment>a day and a time: Qt date format</comment>
            <translation>dddd d MMMM 'à' H'h'mm</translation>
        </message>
        <message>
            <source>%1 of %2 planned</source>
            <translation>%1 sur %2 planifiées</translation>
        </message>
        <message>
            <source>Moved to %1.</source>
            <translation>Déplacé en %1.</translation>
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
            <source>A week earlier</source>
            <translation>Une semaine plus tôt</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Une semaine plus tard</translation>
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
    </context>
    <context>
        <name>RotaVerb</name>
        <message>
            <source>give show, plan, add PERSON WEEK or remove WEEK</source>
            <translation>donnez show, plan, add PERSONNE SEMAINE ou remove SEMAINE</translation>
        </message>
        <message>
            <source>“%1” is not a week like 2026-W47</source>
            <translation>« %1 » n’est pas une semaine comme 2026-W47</translation>
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
            <translation>personne ne s’appelle « %1 »</translation>
        </message>
        <message>
            <source>no captaincy begins in this week</source>
            <translation>aucun capitanat ne commence cette semaine-là</translation>
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
            <source>restored: only a fix can follow</source>
            <translation>rétabli : seule une correction peut suivre</translation>
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
            <source>nobody is left who is in the company, takes watches, is free, and is of another team than the captains before and after</source>
            <translation>il ne reste personne qui soit dans l’entreprise, prenne des quarts, soit libre, et vienne d’une autre équipe que les capitaines d’avant et d’après</translation>
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
            <source>a format is md, html or pdf</source>
            <translation>un format est md, html ou pdf</translation>
        </message>
        <message>
            <source>another captaincy begins in this week</source>
            <translation>un autre capitanat commence cette semaine-là</translation>
        </message>
        <message>
            <source>they would be on watch twice at once</source>
            <translation>cette personne serait de quart deux fois à la fois</translation>
        </message>
        <message>
            <source>this captaincy is fixed: unlock it first</source>
            <translation>ce capitanat est fixé : déverrouillez-le d’abord</translation>
        </message>
        <message>
            <source>a work needs a title</source>
            <translation>un chantier a besoin d’un titre</translation>
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
            <translation>il n’y a pas de page « %1 » ; les pages sont %2</translation>
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
            <source>The crew's handover</source>
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
            <source>The crew's data: %1
A consistent copy, at any time: quarterdeck backup FILE</source>
            <translation>Les données de l’équipage : %1
Une copie cohérente, à tout moment : quarterdeck backup FICHIER</translation>
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
            <source>the host of the address</source>
            <translation>l’hôte de l’adresse</translation>
        </message>
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
            <source>as before</source>
            <translation>comme avant</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
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
            <source>Time limit</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Enter the address of the server.</source>
            <translation>Saisissez l’adresse du serveur.</translation>
        </message>
        <message>
            <source>Enter the user that the server knows.</source>
            <translation>Saisissez l’utilisateur que connaît le serveur.</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>Question à %1…</translation>
        </message>
        <message>
            <source>It answers: %1 %2, in %3 ms.</source>
            <translation>Il répond : %1 %2, en %3 ms.</translation>
        </message>
        <message>
            <source>It holds %1 series.</source>
            <translation>Il contient %1 séries.</translation>
        </message>
        <message>
            <source>Its clock differs by %1 s from this machine's.</source>
            <translation>Son horloge diffère de %1 s de celle de cette machine.</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>Enregistrer quand même</translation>
        </message>
        <message>
            <source>Add all the same</source>
            <translation>Ajouter quand même</translation>
        </message>
        <message>
            <source>The source is kept; its secret only until the console closes. %1 Name a file that holds it, and it lasts.</source>
            <translation>La source est gardée ; son secret seulement jusqu’à la fermeture de la console. %1 Nommez un fichier qui le contient, et il reste.</translation>
        </message>
        <message>
            <source>kept in the keyring of this machine</source>
            <translation>gardé dans le trousseau de cette machine</translation>
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
            <source>give add prometheus URL, add host, list, test NAME or remove NAME</source>
            <translation>donnez add prometheus URL, add host, list, test NOM ou remove NOM</translation>
        </message>
        <message>
            <source>sources of the kind “%1” are not in this version</source>
            <translation>les sources du genre « %1 » ne sont pas dans cette version</translation>
        </message>
        <message>
            <source>Added “%1”.</source>
            <translation>« %1 » est ajoutée.</translation>
        </message>
        <message>
            <source>Removed “%1”.</source>
            <translation>« %1 » est retirée.</translation>
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
            <translation>Il n’y a pas de trousseau ici : le secret n’est pas gardé. Donnez-le avec --password-file ou --bearer-file, ou dans l’environnement sous %1.</translation>
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
            <source>a panel needs a title and an expression</source>
            <translation>un panneau a besoin d’un titre et d’une expression</translation>
        </message>
        <message>
            <source>basic authentication needs a user</source>
            <translation>l’authentification basic demande un utilisateur</translation>
        </message>
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
            <translation>Retirer la source « %1 » ?</translation>
        </message>
        <message>
            <source>Its panels go with it. The samples at the server stay.</source>
            <translation>Ses panneaux partent avec elle. Les mesures du serveur restent.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
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
        <name>TextDialog</name>
        <message>
            <source>At</source>
            <translation>À</translation>
        </message>
        <message>
            <source>A few words are needed.</source>
            <translation>Il faut quelques mots.</translation>
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
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
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
            <translation>la page de la semaine</translation>
        </message>
        <message>
            <source>a consistent copy of the crew's data</source>
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
            <translation>Usage : quarterdeck [--data DOSSIER] [--lang en|fr] [--demo]            ouvre la fenêtre
        quarterdeck VERBE … [--data DOSSIER] [--json] [--lang en|fr]    répond en ligne de commande

Verbes :
%1
Codes de sortie : 0 succès, 1 échec (expliqué sur la sortie d’erreur), 2 mauvais usage.
</translation>
        </message>
        <message>
            <source>renders the pages to PNG files, with no display</source>
            <translation>dessine les pages en fichiers PNG, sans écran</translation>
        </message>
    </context>
    <context>
        <name>WatchStrip</name>
        <message>
            <source>2nd week, at the helm</source>
            <translation>2e semaine, à la barre</translation>
        </message>
        <message>
            <source>1st week</source>
            <translation>1re semaine</translation>
        </message>
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
            <translation>Pas surveillée : aucune source</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>On regarde…</translation>
        </message>
        <message>
            <source>Blind since %1 · %2</source>
            <translation>Aveugle depuis %1 · %2</translation>
        </message>
        <message>
            <source>Partly blind since %1 · %2</source>
            <translation>En partie aveugle depuis %1 · %2</translation>
        </message>
        <message>
            <source>Degraded since %1 · %2</source>
            <translation>Dégradée depuis %1 · %2</translation>
        </message>
        <message>
            <source>Critical since %1 · %2</source>
            <translation>Critique depuis %1 · %2</translation>
        </message>
        <message>
            <source>No incident · seen %1 ago</source>
            <translation>Pas d’incident · vu il y a %1</translation>
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
        <name>WorkDialog</name>
        <message>
            <source>Add a work</source>
            <translation>Ajouter un chantier</translation>
        </message>
        <message>
            <source>Change the work</source>
            <translation>Modifier le chantier</translation>
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
            <translation>Qu’est-ce qui sera plus solide ?</translation>
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
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Donnez-lui un titre.</translation>
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
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>No work is planned yet. What would have prevented the last incident? Enter it here: the logbook tells of it.</source>
            <translation>Aucun chantier n’est prévu. Qu’est-ce qui aurait évité le dernier incident ? Notez-le ici : le journal de bord le racontera.</translation>
        </message>
        <message>
            <source>Add a work…</source>
            <translation>Ajouter un chantier…</translation>
        </message>
        <message numerus="yes">
            <source>%n planned or going on</source>
            <translation>
                <numerusform>%n prévu ou en cours</numerusform>
                <numerusform>%n prévus ou en cours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>quarterdeck: there is no verb “%1”.</source>
            <translation>quarterdeck : il n’y a pas de verbe « %1 ».</translation>
        </message>
        <message>
            <source>quarterdeck: there is no display here. Use the verbs (quarterdeck --help), or “quarterdeck screens DIR” for pictures of the pages.</source>
            <translation>quarterdeck : il n’y a pas d’écran ici. Utilisez les verbes (quarterdeck --help), ou « quarterdeck screens DOSSIER » pour des images des pages.</translation>
        </message>
        <message>
            <source>Quarterdeck cannot open its data</source>
            <translation>Quarterdeck ne peut pas ouvrir ses données</translation>
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
            <translation>Dernier ou prochain</translation>
        </message>
    </context>
</TS>
