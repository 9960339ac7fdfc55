<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Decisions haven&apos;t left yet</source>
        <translation>Entscheidungen sind noch nicht abgeschickt</translation>
    </message>
    <message>
        <source>Some of your decisions for “%1” haven&apos;t reached the server yet. Send them before you go on?</source>
        <translation>Einige Ihrer Entscheidungen für „%1“ haben den Server noch nicht erreicht. Sollen sie gesendet werden, bevor es weitergeht?</translation>
    </message>
    <message>
        <source>You act in “%1” as an administrator.</source>
        <translation>Sie handeln in „%1“ als Administrator.</translation>
    </message>
    <message>
        <source>%1 It is suspended: you can read and erase there, nothing else.</source>
        <translation>%1 Sie ist gesperrt: Dort kann gelesen und gelöscht werden, sonst nichts.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>You act in no organisation. Choose one first.</source>
        <translation>Sie handeln in keiner Organisation. Wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more, or not within your reach. You act in no organisation now.</source>
        <translation>„%1“ gibt es nicht mehr oder ist für Sie nicht mehr erreichbar. Sie handeln jetzt in keiner Organisation.</translation>
    </message>
    <message>
        <source>Acts in %1</source>
        <translation>Handelt in %1</translation>
    </message>
    <message>
        <source>It goes on as soon as the server has answered.</source>
        <translation>Es geht weiter, sobald der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Go on and &amp;lose them</source>
        <translation>Weiter und &amp;verlieren</translation>
    </message>
    <message>
        <source>%1 Its platform is suspended: you can read and erase there, nothing else.</source>
        <translation>%1 Die Plattform dieser Organisation ist gesperrt: Dort kann gelesen und gelöscht werden, sonst nichts.</translation>
    </message>
</context>
<context>
    <name>ApprovalDelegate</name>
    <message>
        <source>Look closely</source>
        <translation>Genau ansehen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>Geht in %1 s raus</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>ApprovalsModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>On the page “%1”</source>
        <translation>Auf der Seite „%1“</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Ihre Tasten</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Days that reports are kept</source>
        <translation>Tage, die Berichte aufbewahrt werden</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Plans are approved by themselves</source>
        <translation>Pläne werden von selbst freigegeben</translation>
    </message>
    <message>
        <source>Interviews cancelled</source>
        <translation>Abgesagte Interviews</translation>
    </message>
    <message>
        <source>Days that candidates&apos; data are kept</source>
        <translation>Tage, die Daten der Kandidaten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Nummer der Bescheinigung</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Which deliveries</source>
        <translation>Welche Zustellungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Two persons for plan and report</source>
        <translation>Zwei Menschen für Plan und Bericht</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>There was a receiver</source>
        <translation>Es gab einen Empfänger</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Asked to talk to a person</source>
        <translation>Bat, mit einem Menschen zu sprechen</translation>
    </message>
    <message>
        <source>Days that candidates&apos; links work</source>
        <translation>Tage, die Links der Kandidaten gelten</translation>
    </message>
    <message>
        <source>Kinds of interviews</source>
        <translation>Arten von Interviews</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The assessor&apos;s score</source>
        <translation>Wertung des Gutachters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Hours that a candidate has</source>
        <translation>Stunden, die ein Kandidat hat</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Fassung des Hinweises</translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation>Gemacht aus Fassung</translation>
    </message>
    <message>
        <source>Deliveries left without a receiver</source>
        <translation>Zustellungen ohne Empfänger</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Nummer des Plans</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Days that recordings are kept</source>
        <translation>Tage, die Aufnahmen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Wertung vorher</translation>
    </message>
    <message>
        <source>Replaces the key</source>
        <translation>Ersetzt den Schlüssel</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Candidates are asked first</source>
        <translation>Kandidaten werden zuerst gefragt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Has a new secret</source>
        <translation>Hat ein neues Geheimnis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The program named</source>
        <translation>Das Programm nannte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>ausgesperrt</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>is another one now</source>
        <translation>ist jetzt anders</translation>
    </message>
    <message>
        <source>one of the organisation&apos;s own</source>
        <translation>eine eigene der Organisation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before:
%1
Now:
%2</source>
        <translation>Vorher:
%1
Jetzt:
%2</translation>
    </message>
    <message>
        <source>“%1” before, “%2” now</source>
        <translation>vorher „%1“, jetzt „%2“</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>When it was done</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>Whatever it was done to</source>
        <translation>Womit auch immer es geschah</translation>
    </message>
    <message>
        <source>Whichever request did it</source>
        <translation>Welche Anfrage es auch war</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Jede Handlung</translation>
    </message>
    <message>
        <source>%1: everything</source>
        <translation>%1: alles</translation>
    </message>
    <message>
        <source>Of one request</source>
        <translation>Von einer Anfrage</translation>
    </message>
</context>
<context>
    <name>AuditHelp</name>
    <message>
        <source>Who did what, the newest first. Nothing in the log is ever changed or deleted, and nothing personal is in it: of people only what they did and may.</source>
        <translation>Wer was getan hat, das Neueste zuerst. Im Protokoll wird nie etwas geändert oder gelöscht, und es steht nichts Persönliches darin: von Menschen nur, was sie getan haben und dürfen.</translation>
    </message>
    <message>
        <source>Filter by time, action and person above the table, or by what a record says: its person, its subject, its request.</source>
        <translation>Filtern Sie über der Tabelle nach Zeit, Handlung und Mensch, oder nach dem, was ein Eintrag sagt: seinem Menschen, seinem Gegenstand, seiner Anfrage.</translation>
    </message>
    <message>
        <source>Each record&apos;s hash covers the one before. “Verify” has the server look through all of them: nobody can have changed, left out or slipped in one without being noticed.</source>
        <translation>Die Prüfsumme jedes Eintrags deckt den davor mit ab. „Prüfen“ lässt den Server alle durchsehen: Niemand kann unbemerkt einen geändert, weggelassen oder eingeschoben haben.</translation>
    </message>
    <message>
        <source>The export writes what the table shows, with its filters and its columns; the columns of details, requests and hashes are offered under “Columns”.</source>
        <translation>Der Export schreibt, was die Tabelle zeigt, mit ihren Filtern und Spalten; die Spalten für Einzelheiten, Anfragen und Prüfsummen gibt es unter „Spalten“.</translation>
    </message>
    <message>
        <source>A filter that leaves little has the server look far back. It says how far it is; you can stop it and look further later.</source>
        <translation>Ein Filter, der wenig übrig lässt, lässt den Server weit zurücksehen. Es steht da, wie weit er ist; Sie können ihn anhalten und später weitersuchen.</translation>
    </message>
    <message>
        <source>That an organisation was made, changed or deleted is in its platform&apos;s log, and what happened to the server itself in the installation&apos;s.</source>
        <translation>Dass eine Organisation angelegt, geändert oder gelöscht wurde, steht im Protokoll ihrer Plattform, und was mit dem Server selbst geschah, in dem der Installation.</translation>
    </message>
    <message>
        <source>When the log is broken, change nothing: keep the server&apos;s data folder as it is, export the log, and compare it with a backup from before the first record that doesn&apos;t fit.</source>
        <translation>Wenn das Protokoll beschädigt ist, ändern Sie nichts: Lassen Sie den Datenordner des Servers, wie er ist, exportieren Sie das Protokoll und vergleichen Sie es mit einer Sicherung aus der Zeit vor dem ersten Eintrag, der nicht passt.</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts in one line</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>audit-log</source>
        <comment>the name of a file</comment>
        <translation>audit-protokoll</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Wessen Protokoll</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Whatever somebody changes from now on is written down here.</source>
        <translation>Was ab jetzt jemand ändert, wird hier aufgeschrieben.</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>So etwas ist nicht geschehen</translation>
    </message>
    <message>
        <source>Nothing in this log fits the filters.</source>
        <translation>Nichts in diesem Protokoll passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur von diesem</translation>
    </message>
    <message>
        <source>Only this subject</source>
        <translation>Nur damit</translation>
    </message>
    <message>
        <source>Only this request</source>
        <translation>Nur diese Anfrage</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Interview requested</source>
        <translation>Interview angefragt</translation>
    </message>
    <message>
        <source>Missing information asked for</source>
        <translation>Fehlende Angaben erfragt</translation>
    </message>
    <message>
        <source>Missing information supplied</source>
        <translation>Fehlende Angaben geliefert</translation>
    </message>
    <message>
        <source>Request accepted</source>
        <translation>Anfrage angenommen</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>Plan begonnen</translation>
    </message>
    <message>
        <source>Plan written</source>
        <translation>Plan geschrieben</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan freigegeben</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan abgelehnt</translation>
    </message>
    <message>
        <source>Plan sent back to be revised</source>
        <translation>Plan zum Überarbeiten zurückgegeben</translation>
    </message>
    <message>
        <source>Plan edited</source>
        <translation>Plan bearbeitet</translation>
    </message>
    <message>
        <source>New link made for the candidate</source>
        <translation>Neuer Link für den Kandidaten erzeugt</translation>
    </message>
    <message>
        <source>Candidate answered the notice</source>
        <translation>Kandidat hat auf den Hinweis geantwortet</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>Interview begonnen</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation>Interview beendet</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>Bericht freigegeben</translation>
    </message>
    <message>
        <source>Report rejected</source>
        <translation>Bericht abgelehnt</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>Wertung geändert</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>Interview abgesagt</translation>
    </message>
    <message>
        <source>Agent failed several times</source>
        <translation>Agent ist mehrmals gescheitert</translation>
    </message>
    <message>
        <source>Agent asked again at once</source>
        <translation>Agent sofort erneut gefragt</translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation>Daten des Kandidaten gelöscht</translation>
    </message>
    <message>
        <source>Report erased</source>
        <translation>Bericht gelöscht</translation>
    </message>
    <message>
        <source>Question asked about a report</source>
        <translation>Frage zu einem Bericht gestellt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>Sitzung erneuert</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>Account locked after wrong passwords</source>
        <translation>Konto nach falschen Passwörtern gesperrt</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>Sitzung beendet: ihr Token wurde zweimal benutzt</translation>
    </message>
    <message>
        <source>Owner signed in at the server itself</source>
        <translation>Inhaber hat sich am Server selbst angemeldet</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Mensch hinzugefügt</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Mensch geändert</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Mensch entfernt</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>Einladung erzeugt</translation>
    </message>
    <message>
        <source>First password chosen</source>
        <translation>Erstes Passwort gewählt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>Rolle erzeugt</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rolle gelöscht</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>OAuth client made</source>
        <translation>OAuth-Client erzeugt</translation>
    </message>
    <message>
        <source>OAuth client changed</source>
        <translation>OAuth-Client geändert</translation>
    </message>
    <message>
        <source>OAuth client&apos;s secret replaced</source>
        <translation>Geheimnis des OAuth-Clients ersetzt</translation>
    </message>
    <message>
        <source>OAuth client revoked</source>
        <translation>OAuth-Client widerrufen</translation>
    </message>
    <message>
        <source>Access token given out</source>
        <translation>Zugriffstoken ausgegeben</translation>
    </message>
    <message>
        <source>Webhook saved</source>
        <translation>Webhook gespeichert</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook entfernt</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook geprüft</translation>
    </message>
    <message>
        <source>Delivery sent again</source>
        <translation>Zustellung erneut gesendet</translation>
    </message>
    <message>
        <source>Deliveries recovered</source>
        <translation>Zustellungen nachgeholt</translation>
    </message>
    <message>
        <source>Recovery of deliveries cancelled</source>
        <translation>Nachholen von Zustellungen abgebrochen</translation>
    </message>
    <message>
        <source>Organisation made</source>
        <translation>Organisation angelegt</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organisation geändert</translation>
    </message>
    <message>
        <source>Organisation deleted</source>
        <translation>Organisation gelöscht</translation>
    </message>
    <message>
        <source>Platform made</source>
        <translation>Plattform angelegt</translation>
    </message>
    <message>
        <source>Platform changed</source>
        <translation>Plattform geändert</translation>
    </message>
    <message>
        <source>Platform deleted</source>
        <translation>Plattform gelöscht</translation>
    </message>
    <message>
        <source>Installation set up</source>
        <translation>Installation eingerichtet</translation>
    </message>
    <message>
        <source>First key for sessions made</source>
        <translation>Erster Schlüssel für Sitzungen erzeugt</translation>
    </message>
    <message>
        <source>New key for sessions made</source>
        <translation>Neuer Schlüssel für Sitzungen erzeugt</translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation>Sicherung begonnen</translation>
    </message>
    <message>
        <source>Backup cancelled</source>
        <translation>Sicherung abgebrochen</translation>
    </message>
    <message>
        <source>Demonstration prepared</source>
        <translation>Vorführung vorbereitet</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>OAuth-Clients</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tests of webhooks</source>
        <translation>Prüfungen von Webhooks</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Key for sessions</source>
        <translation>Schlüssel für Sitzungen</translation>
    </message>
    <message>
        <source>Keys for sessions</source>
        <translation>Schlüssel für Sitzungen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Candor itself</source>
        <translation>Candor selbst</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>A program that is gone</source>
        <translation>Ein Programm, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing, and its name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>None is left here</source>
        <translation>Hier ist keines mehr</translation>
    </message>
    <message>
        <source>All in the state “%1”, as a table</source>
        <translation>Alle mit Status „%1“ als Tabelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how many are in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardHelp</name>
    <message>
        <source>All interviews as cards, a column for each state, the last changed first. The number above a column is exact; more cards come as you scroll.</source>
        <translation>Alle Interviews als Karten, eine Spalte je Status, das zuletzt Geänderte zuerst. Die Zahl über einer Spalte ist genau; weitere Karten kommen beim Blättern.</translation>
    </message>
    <message>
        <source>Cards move by themselves when something happens, and yours stays the current one. Nothing is dragged: a state changes by what candidates do and what people decide.</source>
        <translation>Karten wandern von selbst, wenn etwas geschieht, und Ihre bleibt die aktuelle. Gezogen wird nichts: Ein Status ändert sich durch das, was Kandidaten tun und Menschen entscheiden.</translation>
    </message>
    <message>
        <source>A column that couldn&apos;t be read offers to try again; the others go on.</source>
        <translation>Eine Spalte, die nicht gelesen werden konnte, bietet an, es noch einmal zu versuchen; die anderen gehen weiter.</translation>
    </message>
    <message>
        <source>What isn&apos;t in the column where you expect it has moved on. Search for it with Ctrl+K.</source>
        <translation>Was nicht in der Spalte steht, in der Sie es erwarten, ist weitergegangen. Suchen Sie es mit Strg+K.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>The column to the right</source>
        <translation>Die Spalte rechts</translation>
    </message>
    <message>
        <source>The column to the left</source>
        <translation>Die Spalte links</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <translation>Interviews: %1</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Noch keine Interviews</translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation>Sie erscheinen hier, sobald Ihr Bewerbermanagement das erste anfragt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Interview</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Needs a look</source>
        <translation>Genau anzusehen</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>How far the log is verified</source>
        <translation>Wie weit das Protokoll geprüft ist</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Verified %1 of %2 records</source>
        <translation>%1 von %2 Einträgen geprüft</translation>
    </message>
    <message>
        <source>The log is verified …</source>
        <translation>Das Protokoll wird geprüft …</translation>
    </message>
    <message>
        <source>The log is whole: there is nothing in it yet.</source>
        <translation>Das Protokoll ist unversehrt: Es steht noch nichts darin.</translation>
    </message>
    <message>
        <source>The log is whole: all %1 records fit one another. None was changed, left out or slipped in.</source>
        <translation>Das Protokoll ist unversehrt: Alle %1 Einträge passen zueinander. Keiner wurde geändert, weggelassen oder eingeschoben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The log is broken at record %1: it, or one before it, was changed, left out or slipped in. The %2 records before it are whole. Change nothing: keep the server&apos;s data folder as it is, export this log, compare it with a backup from before, and tell who runs the server.</source>
        <translation>Das Protokoll ist bei Eintrag %1 beschädigt: Er oder einer davor wurde geändert, weggelassen oder eingeschoben. Die %2 Einträge davor sind unversehrt. Ändern Sie nichts: Lassen Sie den Datenordner des Servers, wie er ist, exportieren Sie dieses Protokoll, vergleichen Sie es mit einer Sicherung von vorher, und sagen Sie es denen, die den Server betreiben.</translation>
    </message>
    <message>
        <source>Verified up to record %1 of %2; all of these are whole.</source>
        <translation>Geprüft bis Eintrag %1 von %2; alle diese sind unversehrt.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Noch ist nichts geprüft.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of a chart and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places, the last one: %1</source>
        <translation>
            <numerusform>%Ln Stelle, die letzte: %1</numerusform>
            <numerusform>%Ln Stellen, die letzte: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>%1: save as CSV</source>
        <translation>%1: als CSV speichern</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1: show the chart</source>
        <translation>%1: Diagramm zeigen</translation>
    </message>
    <message>
        <source>%1: show the table</source>
        <translation>%1: Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Question about the report</source>
        <translation>Frage zum Bericht</translation>
    </message>
    <message>
        <source>Ask about this interview</source>
        <translation>Zu diesem Interview fragen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>An agent answers from the candidate&apos;s words and names the turns. It decides nothing.</source>
        <translation>Ein Agent antwortet aus den Worten des Kandidaten und nennt die Beiträge. Er entscheidet nichts.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent, without words to rest on</source>
        <translation>Agent, ohne Worte, auf die er sich stützen kann</translation>
    </message>
    <message>
        <source>The agent reads the interview …</source>
        <translation>Der Agent liest das Interview …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Zurück zur Rangliste</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Candidates beside one another</source>
        <translation>Kandidaten nebeneinander</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Overall, of 100</source>
        <translation>Insgesamt, von 100</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Open the interview of %1</source>
        <translation>Interview von %1 öffnen</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht gewertet</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Kein Bericht</translation>
    </message>
    <message>
        <source>Competencies, 1 to 5</source>
        <translation>Kompetenzen, 1 bis 5</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate and what is scored</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>%1: machine %2</source>
        <translation>%1: Maschine %2</translation>
    </message>
    <message>
        <source>%1: person %2</source>
        <translation>%1: Mensch %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>Geben Sie „%1“ ein, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1, abgelaufen am %2</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>In PEM, instead of the system&apos;s: your own authority&apos;s, or the receiver&apos;s when it is self-signed.</source>
        <translation>In PEM, statt derer des Systems: von Ihrer eigenen Zertifizierungsstelle oder vom Empfänger, wenn sein Zertifikat selbst signiert ist.</translation>
    </message>
    <message>
        <source>the trusted certificates</source>
        <translation>vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>In PEM, with its chain, for receivers that ask for one.</source>
        <translation>In PEM, mit seiner Kette, für Empfänger, die eines verlangen.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>One that whoever runs the server allows, as http://host:port. Empty: directly.</source>
        <translation>Einer, den der Betreiber des Servers erlaubt, als http://host:port. Leer: direkt.</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Whom Candor trusts</source>
        <translation>Wem Candor vertraut</translation>
    </message>
    <message>
        <source>What Candor shows of itself</source>
        <translation>Wie sich Candor ausweist</translation>
    </message>
    <message>
        <source>%1. Its key is stored and isn&apos;t shown.</source>
        <translation>%1. Der Schlüssel dazu ist gespeichert und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>In PEM, without a passphrase. Empty: the stored key stays, if the certificate is only renewed.</source>
        <translation>In PEM, ohne Passphrase. Leer: Der gespeicherte Schlüssel bleibt, wenn das Zertifikat nur erneuert wird.</translation>
    </message>
    <message>
        <source>In PEM, without a passphrase. It is kept sealed and never shown again.</source>
        <translation>In PEM, ohne Passphrase. Er wird versiegelt aufbewahrt und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Paste the certificates, or keep what is stored.</source>
        <translation>Fügen Sie die Zertifikate ein, oder behalten Sie die gespeicherten.</translation>
    </message>
    <message>
        <source>Paste the certificate, or keep what is stored.</source>
        <translation>Fügen Sie das Zertifikat ein, oder behalten Sie das gespeicherte.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>Zum Schlüssel gehört sein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate needs its key.</source>
        <translation>Zum Zertifikat gehört sein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation>Wo möchten Sie arbeiten?</translation>
    </message>
    <message>
        <source>Another way …</source>
        <translation>Anderer Weg …</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ vergessen</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Checks skills</source>
        <translation>Prüft Fähigkeiten</translation>
    </message>
    <message>
        <source>Writes plans</source>
        <translation>Schreibt Pläne</translation>
    </message>
    <message>
        <source>Writes reports</source>
        <translation>Schreibt Berichte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>up to an hour</source>
        <translation>bis zu einer Stunde</translation>
    </message>
    <message>
        <source>up to a day</source>
        <translation>bis zu einem Tag</translation>
    </message>
    <message>
        <source>up to 3 days</source>
        <translation>bis zu 3 Tage</translation>
    </message>
    <message>
        <source>up to a week</source>
        <translation>bis zu einer Woche</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 von 100 binnen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Scheitert</translation>
    </message>
</context>
<context>
    <name>DashboardHelp</name>
    <message>
        <source>How things stand, in numbers: what waits for decisions and for how long, how many interviews are at each step, whether events reach their receivers, and whether the agents work.</source>
        <translation>Wie es steht, in Zahlen: was auf Entscheidungen wartet und wie lange, wie viele Interviews bei jedem Schritt sind, ob Ereignisse ihre Empfänger erreichen und ob die Agenten arbeiten.</translation>
    </message>
    <message>
        <source>Each chart can be read as a table and saved as CSV. With the arrow keys you go through it place by place; what is there is said in words below.</source>
        <translation>Jedes Diagramm lässt sich als Tabelle lesen und als CSV speichern. Mit den Pfeiltasten gehen Sie es Stelle für Stelle durch; was dort ist, steht in Worten darunter.</translation>
    </message>
    <message>
        <source>A number that can be pressed leads to what it counts.</source>
        <translation>Eine Zahl, die sich drücken lässt, führt zu dem, was sie zählt.</translation>
    </message>
    <message>
        <source>What you may not see is left out: deliveries are shown to those whose role allows it.</source>
        <translation>Was Sie nicht sehen dürfen, fehlt: Zustellungen sieht, wessen Rolle es erlaubt.</translation>
    </message>
    <message>
        <source>An agent that fails is tried again by itself. When it keeps failing, its last words are told here; whoever runs the server finds more in the log.</source>
        <translation>Ein Agent, der scheitert, versucht es von selbst erneut. Scheitert er weiter, stehen hier seine letzten Worte; wer den Server betreibt, findet mehr im Protokoll.</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Deliveries of</source>
        <translation>Zustellungen der letzten</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Warten auf Entscheidung</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Attempts that succeeded</source>
        <translation>Gelungene Versuche</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Interviews by state</source>
        <translation>Interviews nach Status</translation>
    </message>
    <message>
        <source>Age of what waits for a decision</source>
        <translation>Wie lange Entscheidungen schon ausstehen</translation>
    </message>
    <message>
        <source>Deliveries by the hour</source>
        <translation>Zustellungen je Stunde</translation>
    </message>
    <message>
        <source>How long receivers take</source>
        <translation>Wie lange Empfänger brauchen</translation>
    </message>
    <message>
        <source>What agents owe</source>
        <translation>Was Agenten noch zu tun haben</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>the oldest: %1</source>
        <translation>am längsten: %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>genau anzusehen: %1</translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation>keines ist genau anzusehen</translation>
    </message>
    <message>
        <source>%1 fail and are tried again</source>
        <translation>gescheitert und erneut versucht: %1</translation>
    </message>
    <message>
        <source>to do, none fails</source>
        <translation>zu tun, keine gescheitert</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nichts wurde gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed</source>
        <translation>%1 von %2 Versuchen fehlgeschlagen</translation>
    </message>
    <message>
        <source>all of %1 attempts</source>
        <translation>alle von %1 Versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Score from 1 to 5</source>
        <translation>Wertung von 1 bis 5</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc goes back</source>
        <translation>Strg+Eingabe sendet, Esc geht zurück</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message>
        <source>Approval of “%1”</source>
        <translation>Freigabe von „%1“</translation>
    </message>
    <message>
        <source>Rejection of “%1”</source>
        <translation>Ablehnung von „%1“</translation>
    </message>
    <message>
        <source>Revision of “%1”</source>
        <translation>Überarbeitung von „%1“</translation>
    </message>
    <message>
        <source>New link for “%1”</source>
        <translation>Neuer Link für „%1“</translation>
    </message>
    <message>
        <source>%1: it was sent, and no answer came. Perhaps it is done; nothing here would tell you.</source>
        <translation>%1: gesendet, aber ohne Antwort. Vielleicht ist es getan; hier würden Sie es nicht erfahren.</translation>
    </message>
    <message>
        <source>%1: it is being sent. Perhaps it arrives; nothing here would tell you.</source>
        <translation>%1: wird gerade gesendet. Vielleicht kommt es an; hier würden Sie es nicht erfahren.</translation>
    </message>
    <message>
        <source>%1: it hasn&apos;t reached the server, which is asked again and again. It would be lost, and the interview stay as it is.</source>
        <translation>%1: hat den Server noch nicht erreicht, der immer wieder gefragt wird. Es ginge verloren, und das Interview bliebe, wie es ist.</translation>
    </message>
</context>
<context>
    <name>DecisionToasts</name>
    <message>
        <source>Approval of “%1” leaves in %2 s</source>
        <translation>Freigabe von „%1“ geht in %2 s raus</translation>
    </message>
    <message>
        <source>Rejection of “%1” leaves in %2 s</source>
        <translation>Ablehnung von „%1“ geht in %2 s raus</translation>
    </message>
    <message>
        <source>Revision of “%1” leaves in %2 s</source>
        <translation>Überarbeitung von „%1“ geht in %2 s raus</translation>
    </message>
    <message>
        <source>New link for “%1” leaves in %2 s</source>
        <translation>Neuer Link für „%1“ geht in %2 s raus</translation>
    </message>
    <message>
        <source>“%1” is approved</source>
        <translation>„%1“ ist freigegeben</translation>
    </message>
    <message>
        <source>“%1” is rejected</source>
        <translation>„%1“ ist abgelehnt</translation>
    </message>
    <message>
        <source>“%1” gets a new plan</source>
        <translation>„%1“ bekommt einen neuen Plan</translation>
    </message>
    <message>
        <source>“%1” has a new link</source>
        <translation>„%1“ hat einen neuen Link</translation>
    </message>
    <message>
        <source>%1 (and %2 before it)</source>
        <translation>%1 (und %2 davor)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 not confirmed yet: asking again</source>
        <translation>%1 noch nicht bestätigt: wird nachgefragt</translation>
    </message>
    <message>
        <source>%1 not sent yet: trying again</source>
        <translation>%1 noch nicht gesendet: wird erneut versucht</translation>
    </message>
    <message>
        <source>%1 leaving</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>Es steht jetzt auf „%1“.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation>„%1“: %2 %3</translation>
    </message>
</context>
<context>
    <name>DeliveriesHelp</name>
    <message>
        <source>Each event on its way to a receiver, and why it hasn&apos;t arrived: every attempt with what was sent, what came back, and how long each step took.</source>
        <translation>Jedes Ereignis auf dem Weg zu einem Empfänger, und warum es nicht angekommen ist: jeder Versuch mit dem, was gesendet wurde, was zurückkam und wie lange jeder Schritt dauerte.</translation>
    </message>
    <message>
        <source>Events of one interview arrive in their order, so that one which fails holds up those behind it, and no others.</source>
        <translation>Ereignisse eines Interviews kommen in ihrer Reihenfolge an; eines, das scheitert, hält die dahinter auf, und keine anderen.</translation>
    </message>
    <message>
        <source>One can be sent again, and so can all that failed in a time: the page shows how far that is, and it can be stopped.</source>
        <translation>Eines lässt sich erneut senden, ebenso alle, die in einer Zeit fehlschlugen: Die Seite zeigt, wie weit das ist, und es lässt sich anhalten.</translation>
    </message>
    <message>
        <source>An answer that isn&apos;t 2xx is tried again later and later, for about three days. After that the delivery has failed, and is sent again only when you say so.</source>
        <translation>Nach einer Antwort, die nicht 2xx ist, wird in wachsenden Abständen erneut versucht, etwa drei Tage lang. Danach ist die Zustellung fehlgeschlagen und wird nur noch auf Ihr Wort hin gesendet.</translation>
    </message>
    <message>
        <source>“Parked” means that its webhook was disabled or is gone. Enable it, then recover.</source>
        <translation>„Angehalten“ heißt, dass ihr Webhook abgeschaltet oder fort ist. Schalten Sie ihn ein und holen Sie dann nach.</translation>
    </message>
    <message>
        <source>A receiver may get the same event twice; it knows it by its number.</source>
        <translation>Ein Empfänger kann dasselbe Ereignis zweimal bekommen; er erkennt es an seiner Nummer.</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Happened</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Nachholen…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Jedes Ereignis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Of one interview</source>
        <translation>Eines Interviews</translation>
    </message>
    <message>
        <source>Show those of all interviews</source>
        <translation>Die aller Interviews zeigen</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Once a webhook is set up, each event on its way to it is listed here.</source>
        <translation>Sobald ein Webhook eingerichtet ist, steht hier jedes Ereignis, das zu ihm unterwegs ist.</translation>
    </message>
    <message>
        <source>Set up a webhook</source>
        <translation>Webhook einrichten</translation>
    </message>
    <message>
        <source>Oldest on its way: %1</source>
        <translation>Am längsten unterwegs: %1</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 without a webhook</source>
        <translation>%1 ohne Webhook</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation>Alles ist angekommen</translation>
    </message>
    <message>
        <source>The delivery before wasn&apos;t sent again. %1</source>
        <translation>Die Zustellung davor wurde nicht erneut gesendet. %1</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>(Your role doesn&apos;t allow you to see the body: it takes “%1”.)</source>
        <translation>(Ihre Rolle erlaubt nicht, den Inhalt zu sehen: Dazu braucht es „%1“.)</translation>
    </message>
    <message>
        <source>(The body was erased with the candidate&apos;s data.)</source>
        <translation>(Der Inhalt wurde mit den Daten des Kandidaten gelöscht.)</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Look at the earlier one</source>
        <translation>Die frühere ansehen</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Versuch %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, um %2</translation>
    </message>
</context>
<context>
    <name>DeliveryFinder</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>It arrived</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <source>Its webhook was deleted</source>
        <translation>Ihr Webhook wurde gelöscht</translation>
    </message>
    <message>
        <source>Set up another one that takes this event, then send it again.</source>
        <translation>Richten Sie einen anderen ein, der dieses Ereignis nimmt, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>What was to be sent can&apos;t be read any more</source>
        <translation>Was zu senden war, ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>The candidate&apos;s data was erased, or it was tampered with.</source>
        <translation>Die Daten des Kandidaten wurden gelöscht, oder jemand hat daran manipuliert.</translation>
    </message>
    <message>
        <source>The secret that signs it can&apos;t be read any more</source>
        <translation>Das Geheimnis zum Signieren ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Give the webhook a new secret, then send it again.</source>
        <translation>Geben Sie dem Webhook ein neues Geheimnis und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The receiver wants no more events (410)</source>
        <translation>Der Empfänger will keine Ereignisse mehr (410)</translation>
    </message>
    <message>
        <source>Once it does again, send it again or recover all of that time.</source>
        <translation>Sobald er wieder will, senden Sie erneut oder holen Sie die ganze Zeit nach.</translation>
    </message>
    <message>
        <source>All attempts failed</source>
        <translation>Alle Versuche sind fehlgeschlagen</translation>
    </message>
    <message>
        <source>Correct what the attempts show, then send it again.</source>
        <translation>Beheben Sie, was die Versuche zeigen, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Held: the receiver wanted no more (410)</source>
        <translation>Angehalten: Der Empfänger wollte keine mehr (410)</translation>
    </message>
    <message>
        <source>It goes on when the webhook is saved again.</source>
        <translation>Es geht weiter, sobald der Webhook wieder gespeichert wird.</translation>
    </message>
    <message>
        <source>Held: the webhook was disabled for failing</source>
        <translation>Angehalten: Der Webhook wurde wegen Fehlern abgeschaltet</translation>
    </message>
    <message>
        <source>Mend the receiver, then save the webhook again.</source>
        <translation>Reparieren Sie den Empfänger und speichern Sie den Webhook erneut.</translation>
    </message>
    <message>
        <source>Held: the webhook&apos;s secret can&apos;t be read</source>
        <translation>Angehalten: Das Geheimnis des Webhooks ist nicht lesbar</translation>
    </message>
    <message>
        <source>Give the webhook a new secret.</source>
        <translation>Geben Sie dem Webhook ein neues Geheimnis.</translation>
    </message>
    <message>
        <source>Held: the webhook is switched off</source>
        <translation>Angehalten: Der Webhook ist ausgeschaltet</translation>
    </message>
    <message>
        <source>It goes on when the webhook is switched on.</source>
        <translation>Es geht weiter, sobald der Webhook eingeschaltet wird.</translation>
    </message>
    <message>
        <source>An earlier event of the interview has to arrive first</source>
        <translation>Ein früheres Ereignis des Interviews muss zuerst ankommen</translation>
    </message>
    <message>
        <source>Look at that one: it holds this one up.</source>
        <translation>Sehen Sie jenes an: Es hält dieses auf.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Sie wird gerade gesendet</translation>
    </message>
    <message>
        <source>The receiver failed several times and is left in peace</source>
        <translation>Der Empfänger scheiterte mehrmals und hat jetzt Ruhe</translation>
    </message>
    <message>
        <source>Then one request finds out whether it answers again. Send it again to have it tried at once.</source>
        <translation>Danach zeigt eine Anfrage, ob er wieder antwortet. Senden Sie erneut, um es sofort zu versuchen.</translation>
    </message>
    <message>
        <source>One request finds out whether the receiver answers again</source>
        <translation>Eine Anfrage prüft, ob der Empfänger wieder antwortet</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again</source>
        <translation>Der letzte Versuch ist fehlgeschlagen; ein weiterer folgt</translation>
    </message>
    <message>
        <source>The receiver asked to be left alone for a while</source>
        <translation>Der Empfänger bat um eine Pause</translation>
    </message>
    <message>
        <source>The receiver gets as much as it takes at once</source>
        <translation>Der Empfänger bekommt so viel, wie er auf einmal nimmt</translation>
    </message>
    <message>
        <source>The receiver has got enough in this second</source>
        <translation>Der Empfänger hat in dieser Sekunde genug bekommen</translation>
    </message>
    <message>
        <source>It is sent as soon as its turn comes</source>
        <translation>Sie wird gesendet, sobald sie an der Reihe ist</translation>
    </message>
    <message>
        <source>The host&apos;s name isn&apos;t known</source>
        <translation>Der Name des Hosts ist unbekannt</translation>
    </message>
    <message>
        <source>Check the spelling of the webhook&apos;s address.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse des Webhooks.</translation>
    </message>
    <message>
        <source>The server isn&apos;t allowed to call this address</source>
        <translation>Der Server darf diese Adresse nicht aufrufen</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow it.</source>
        <translation>Wer den Server betreibt, kann es erlauben.</translation>
    </message>
    <message>
        <source>No connection came about</source>
        <translation>Keine Verbindung kam zustande</translation>
    </message>
    <message>
        <source>Check that the receiver runs, its port, and the firewalls on the way.</source>
        <translation>Prüfen Sie, ob der Empfänger läuft, seinen Port und die Firewalls auf dem Weg.</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Keine sichere Verbindung kam zustande</translation>
    </message>
    <message>
        <source>Check the receiver&apos;s certificate.</source>
        <translation>Prüfen Sie das Zertifikat des Empfängers.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Es dauerte zu lange</translation>
    </message>
    <message>
        <source>The receiver should answer first and work afterwards.</source>
        <translation>Der Empfänger sollte erst antworten und dann arbeiten.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came</source>
        <translation>Die Verbindung wurde vor einer Antwort geschlossen</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log.</source>
        <translation>Sehen Sie im Protokoll des Empfängers nach.</translation>
    </message>
    <message>
        <source>What came back is no HTTP</source>
        <translation>Was zurückkam, ist kein HTTP</translation>
    </message>
    <message>
        <source>Check the port of the webhook&apos;s address.</source>
        <translation>Prüfen Sie den Port der Adresse des Webhooks.</translation>
    </message>
    <message>
        <source>The server was stopped meanwhile</source>
        <translation>Der Server wurde währenddessen beendet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>Ohne Webhook</translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation>Nächster um %1.</translation>
    </message>
    <message>
        <source>The receiver answered %1</source>
        <translation>Der Empfänger antwortete %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t let the event in: check the secret, or what stands before the receiver.</source>
        <translation>Der Empfänger lässt das Ereignis nicht ein: Prüfen Sie das Geheimnis oder was vor dem Empfänger steht.</translation>
    </message>
    <message>
        <source>There is nothing that takes events at this address: correct the webhook&apos;s.</source>
        <translation>An dieser Adresse nimmt nichts Ereignisse an: Berichtigen Sie die des Webhooks.</translation>
    </message>
    <message>
        <source>The receiver wants no more events.</source>
        <translation>Der Empfänger will keine Ereignisse mehr.</translation>
    </message>
    <message>
        <source>The event is too large for the receiver; reports are long.</source>
        <translation>Das Ereignis ist zu groß für den Empfänger; Berichte sind lang.</translation>
    </message>
    <message>
        <source>The receiver takes no more for now.</source>
        <translation>Der Empfänger nimmt vorerst nichts mehr.</translation>
    </message>
    <message>
        <source>Redirects aren&apos;t followed: set the webhook to the address it points to.</source>
        <translation>Umleitungen werden nicht verfolgt: Setzen Sie den Webhook auf die Zieladresse.</translation>
    </message>
    <message>
        <source>The receiver failed or is down: look into its log.</source>
        <translation>Der Empfänger ist gescheitert oder steht still: Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>Only an answer of 200 to 299 counts as delivered.</source>
        <translation>Nur Antworten von 200 bis 299 gelten als zugestellt.</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <comment>a phase and how long it took</comment>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Wasn&apos;t there</source>
        <translation>War nicht da</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, vorher</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, nachher</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Making up interviews: %1 of %2</source>
        <translation>Interviews werden erfunden: %1 von %2</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>Your last session is over. Sign in again.</source>
        <translation>Ihre letzte Sitzung ist vorbei. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>This computer has no open keyring, so you will be asked for the password each time. GNOME Keyring or KWallet would keep you signed in.</source>
        <translation>Dieser Computer hat keinen offenen Schlüsselbund, darum werden Sie jedes Mal nach dem Passwort gefragt. GNOME Keyring oder KWallet würde Sie angemeldet lassen.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>Der Server startet.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Die Vorführung wird vorbereitet</translation>
    </message>
    <message>
        <source>Starting Candor on this computer</source>
        <translation>Candor startet auf diesem Computer</translation>
    </message>
    <message>
        <source>It runs. Signing you in.</source>
        <translation>Er läuft. Sie werden angemeldet.</translation>
    </message>
    <message>
        <source>The server lets nobody in</source>
        <translation>Der Server lässt niemanden ein</translation>
    </message>
    <message>
        <source>It runs already, and takes no sign-in from this window. Connect to it with your e-mail address and password instead.</source>
        <translation>Er läuft bereits und nimmt von diesem Fenster keine Anmeldung an. Verbinden Sie sich stattdessen mit E-Mail-Adresse und Passwort.</translation>
    </message>
    <message>
        <source>Nobody owns this installation yet. Say who does.</source>
        <translation>Noch gehört diese Installation niemandem. Sagen Sie, wem.</translation>
    </message>
    <message>
        <source>The file with the master key</source>
        <translation>Die Datei mit dem Hauptschlüssel</translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>All events, also those that a newer version will know</source>
        <translation>Alle Ereignisse, auch die, die eine neuere Version kennen wird</translation>
    </message>
    <message>
        <source>Example of the event</source>
        <translation>Beispiel des Ereignisses</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>The server&apos;s example isn&apos;t here yet.</source>
        <translation>Das Beispiel des Servers ist noch nicht da.</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>Beitrag %1</translation>
    </message>
    <message>
        <source>Show it in the transcript</source>
        <translation>Im Transkript zeigen</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Part of the exchange</source>
        <translation>Teil des Austauschs</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>As &amp;CSV …</source>
        <translation>Als &amp;CSV …</translation>
    </message>
    <message>
        <source>As &amp;PDF …</source>
        <translation>Als &amp;PDF …</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running what is in CSV cells</source>
        <translation>Tabellenprogramme hindern, Inhalte von CSV-Zellen auszuführen</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1: %2 in all.</source>
        <translation>Nach %1 exportiert: insgesamt %2.</translation>
    </message>
    <message>
        <source>The export was cancelled; there is no file.</source>
        <translation>Der Export wurde abgebrochen; es gibt keine Datei.</translation>
    </message>
    <message>
        <source>There is no file: %1</source>
        <translation>Es gibt keine Datei: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of more than %2</source>
        <translation>Export: %1 von mehr als %2</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Export: %1 von %2</translation>
    </message>
</context>
<context>
    <name>FailureNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>“%1” %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>Give an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>Give a password.</source>
        <translation>Geben Sie ein Passwort an.</translation>
    </message>
    <message>
        <source>Give a domain such as acme.example.</source>
        <translation>Geben Sie eine Domain an, etwa acme.example.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Wählen Sie eine Rolle.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>Wählen Sie eine Plattform.</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Wählen Sie mindestens eine Berechtigung.</translation>
    </message>
    <message>
        <source>Give the address that receives the events.</source>
        <translation>Geben Sie die Adresse an, die die Ereignisse empfängt.</translation>
    </message>
    <message>
        <source>A key needs its certificate; give that, too.</source>
        <translation>Zum Schlüssel gehört sein Zertifikat; geben Sie auch das an.</translation>
    </message>
    <message>
        <source>A certificate needs its key; give that, too.</source>
        <translation>Zum Zertifikat gehört sein Schlüssel; geben Sie auch den an.</translation>
    </message>
    <message>
        <source>Ask at least one question.</source>
        <translation>Stellen Sie mindestens eine Frage.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schreiben Sie die Frage.</translation>
    </message>
    <message>
        <source>Say what each of the three steps stands for.</source>
        <translation>Sagen Sie, wofür jede der drei Stufen steht.</translation>
    </message>
    <message>
        <source>Say what a good answer shows.</source>
        <translation>Sagen Sie, was eine gute Antwort zeigt.</translation>
    </message>
    <message>
        <source>Name the position.</source>
        <translation>Nennen Sie die Position.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>Hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>Give an e-mail address such as ada@acme.example.</source>
        <translation>Geben Sie eine E-Mail-Adresse an, etwa ada@acme.example.</translation>
    </message>
    <message>
        <source>Give a domain such as acme.example, without scheme, port or path.</source>
        <translation>Geben Sie eine Domain an, etwa acme.example, ohne Schema, Port oder Pfad.</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and hyphens; its value is one line without letters outside of ASCII.</source>
        <translation>Der Name eines Headers hat Buchstaben, Ziffern und Bindestriche; sein Wert ist eine Zeile ohne Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>Give a whole address such as https://acme.example/events.</source>
        <translation>Geben Sie eine vollständige Adresse an, etwa https://acme.example/events.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>Wählen Sie eine andere Sprache.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this one; choose another.</source>
        <translation>Das kennt der Server nicht; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another one than the current.</source>
        <translation>Wählen Sie ein anderes als das aktuelle.</translation>
    </message>
    <message>
        <source>There is no such role any more; choose another.</source>
        <translation>Diese Rolle gibt es nicht mehr; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The roles that are built in have such names; choose another.</source>
        <translation>So heißen die Rollen, die eingebaut sind; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>One of these permissions can&apos;t be given here; take it out.</source>
        <translation>Eine dieser Berechtigungen kann hier nicht vergeben werden; nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>A header is there twice; take one of them out.</source>
        <translation>Ein Header kommt zweimal vor; nehmen Sie einen davon heraus.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>Haken Sie mindestens eines an.</translation>
    </message>
    <message>
        <source>This can&apos;t stand here; choose something else.</source>
        <translation>Das kann hier nicht stehen; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Give the key of this certificate, as PEM and without a password.</source>
        <translation>Geben Sie den Schlüssel dieses Zertifikats an, als PEM und ohne Passwort.</translation>
    </message>
    <message>
        <source>Give whole certificates, as PEM.</source>
        <translation>Geben Sie vollständige Zertifikate an, als PEM.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without letters outside of ASCII.</source>
        <translation>Der Wert eines Headers ist eine Zeile ohne Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>A secret has many visible characters and no spaces.</source>
        <translation>Ein Geheimnis hat viele sichtbare Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>An interview can&apos;t take so many minutes, or so few.</source>
        <translation>So viele oder so wenige Minuten kann ein Interview nicht dauern.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Diese Zahl ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>These are too many; take some out.</source>
        <translation>Das sind zu viele; nehmen Sie einige heraus.</translation>
    </message>
    <message>
        <source>This is too long; shorten it.</source>
        <translation>Das ist zu lang; kürzen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %Ln characters; a few words do well.</source>
        <translation>
            <numerusform>Geben Sie mindestens %Ln Zeichen an; ein paar Wörter eignen sich gut.</numerusform>
            <numerusform>Geben Sie mindestens %Ln Zeichen an; ein paar Wörter eignen sich gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too few; add some.</source>
        <translation>Das sind zu wenige; fügen Sie einige hinzu.</translation>
    </message>
    <message>
        <source>This is too short; write more.</source>
        <translation>Das ist zu kurz; schreiben Sie mehr.</translation>
    </message>
    <message>
        <source>Somebody has this address already.</source>
        <translation>Diese Adresse hat schon jemand.</translation>
    </message>
    <message>
        <source>This is used already; choose another.</source>
        <translation>Das ist schon vergeben; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send this way: who runs it names the proxies, and only https goes through them.</source>
        <translation>Auf diesem Weg sendet der Server nicht: Wer ihn betreibt, nennt die Proxys, und nur https geht durch sie.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send there: it wants https and a public host, unless who runs it allows more.</source>
        <translation>Dorthin sendet der Server nicht: Er will https und einen öffentlichen Host, es sei denn, wer ihn betreibt, erlaubt mehr.</translation>
    </message>
    <message>
        <source>The sections don&apos;t take as many minutes as the interview.</source>
        <translation>Die Abschnitte dauern nicht so viele Minuten wie das Interview.</translation>
    </message>
    <message>
        <source>The weights don&apos;t add up to 100 percent.</source>
        <translation>Die Gewichte ergeben zusammen nicht 100 Prozent.</translation>
    </message>
    <message>
        <source>This isn&apos;t the current password.</source>
        <translation>Das ist nicht das aktuelle Passwort.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried; choose another.</source>
        <translation>Dieses Passwort gehört zu den ersten, die probiert werden; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The server expects something else here.</source>
        <translation>Der Server erwartet hier etwas anderes.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this; it may be older than this program.</source>
        <translation>Das kennt der Server nicht; vielleicht ist er älter als dieses Programm.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know one of these events; take it out.</source>
        <translation>Eines dieser Ereignisse kennt der Server nicht; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The plan doesn&apos;t have this competency; choose another.</source>
        <translation>Diese Kompetenz hat der Plan nicht; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No question asks for this.</source>
        <translation>Danach fragt keine Frage.</translation>
    </message>
    <message>
        <source>This header is Candor&apos;s own; choose another name.</source>
        <translation>Dieser Header ist Candors eigener; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing of this is stored any more; give it again.</source>
        <translation>Davon ist nichts mehr gespeichert; geben Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>What is stored can&apos;t be decrypted any more; give it again.</source>
        <translation>Was gespeichert ist, lässt sich nicht mehr entschlüsseln; geben Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>This certificate has expired; give one that is valid.</source>
        <translation>Dieses Zertifikat ist abgelaufen; geben Sie ein gültiges an.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The request asks for more than stands here.</source>
        <translation>Die Anfrage verlangt mehr, als hier steht.</translation>
    </message>
    <message>
        <source>Take invisible characters out of it.</source>
        <translation>Nehmen Sie unsichtbare Zeichen heraus.</translation>
    </message>
    <message>
        <source>The list can&apos;t be gone on with from here; read it anew.</source>
        <translation>Die Liste lässt sich von hier aus nicht fortsetzen; laden Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Genau anzusehen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Position, candidate or reference</source>
        <translation>Position, Kandidat oder Kennung</translation>
    </message>
    <message>
        <source>Find interviews</source>
        <translation>Interviews suchen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>State: %1 chosen</source>
        <translation>Status: %1 gewählt</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>GeneralHelp</name>
    <message>
        <source>Your password is never kept. What is kept is a token that lets you in the next time, in the keyring of your desktop and nowhere else. Where there is no keyring you are asked for the password at each start.</source>
        <translation>Ihr Passwort wird nie aufbewahrt. Aufbewahrt wird ein Token, das Sie beim nächsten Mal einlässt, im Schlüsselbund Ihres Systems und nirgends sonst. Wo es keinen gibt, werden Sie bei jedem Start nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>At the server on this computer nobody asks for a password: whoever may start it is let in as its owner.</source>
        <translation>Beim Server auf diesem Computer fragt niemand nach einem Passwort: Wer ihn starten darf, wird als Inhaber eingelassen.</translation>
    </message>
    <message>
        <source>After several wrong passwords the server waits for some minutes before it looks at another one. Whoever administers your company&apos;s users can set a new one.</source>
        <translation>Nach mehreren falschen Passwörtern wartet der Server einige Minuten, bevor er ein weiteres ansieht. Wer die Personen Ihrer Firma verwaltet, kann ein neues setzen.</translation>
    </message>
    <message>
        <source>An address that begins with http:// sends your password readably over the network. Candor asks before it does that.</source>
        <translation>Eine Adresse, die mit http:// beginnt, sendet Ihr Passwort lesbar übers Netz. Candor fragt, bevor es das tut.</translation>
    </message>
    <message>
        <source>When the server on this computer doesn&apos;t start, the reason is told with its ways out: another port, another folder, the log.</source>
        <translation>Startet der Server auf diesem Computer nicht, wird der Grund genannt, mit Auswegen: ein anderer Port, ein anderer Ordner, das Protokoll.</translation>
    </message>
    <message>
        <source>Ctrl+K opens a box that finds pages, what can be done, and the things of the server: begin to type what they are called. Arrow keys choose, Enter opens, Esc closes.</source>
        <translation>Strg+K öffnet ein Feld, das Seiten, Befehle und die Dinge des Servers findet: Tippen Sie, wie sie heißen. Pfeiltasten wählen, Eingabe öffnet, Esc schließt.</translation>
    </message>
    <message>
        <source>What is at hand is there at once; what the server is asked for follows as its answers come. What you chose last comes first.</source>
        <translation>Was zur Hand ist, steht sofort da; was der Server gefragt wird, folgt mit seinen Antworten. Was Sie zuletzt wählten, kommt zuerst.</translation>
    </message>
    <message>
        <source>A sign at the beginning looks in one place only: &gt; what can be done, # interviews, ! deliveries, ? help. A number that was copied from elsewhere, of an interview or a delivery, can be pasted whole.</source>
        <translation>Ein Zeichen am Anfang sucht nur an einer Stelle: &gt; Befehle, # Interviews, ! Zustellungen, ? Hilfe. Eine kopierte Nummer eines Interviews oder einer Zustellung lässt sich ganz einfügen.</translation>
    </message>
    <message>
        <source>A decision leaves some seconds after you made it; until then Ctrl+Z takes it back. How many seconds is yours to choose in the preferences.</source>
        <translation>Eine Entscheidung geht einige Sekunden, nachdem Sie sie getroffen haben, hinaus; bis dahin nimmt Strg+Z sie zurück. Wie viele Sekunden, wählen Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing is called approved before the server said so. Until then you read that it leaves, that it is being sent, or that it isn&apos;t confirmed yet.</source>
        <translation>Nichts heißt freigegeben, bevor der Server es gesagt hat. Bis dahin lesen Sie, dass es hinausgeht, gesendet wird oder noch nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>“Not confirmed” means that the connection broke before the answer came. The same decision is sent again until there is one; it never counts twice.</source>
        <translation>„Nicht bestätigt“ heißt, dass die Verbindung vor der Antwort abbrach. Dieselbe Entscheidung wird erneut gesendet, bis eine da ist; sie zählt nie doppelt.</translation>
    </message>
    <message>
        <source>When somebody else was first you are told who and when, and the decision that you made is dropped.</source>
        <translation>War jemand anderes zuerst, erfahren Sie, wer und wann, und Ihre Entscheidung entfällt.</translation>
    </message>
    <message>
        <source>When Candor is closed while decisions wait, it asks whether to send or to drop them.</source>
        <translation>Wird Candor geschlossen, während Entscheidungen warten, fragt es, ob sie gesendet oder verworfen werden sollen.</translation>
    </message>
    <message>
        <source>When the server can&apos;t be reached a line above the page says since when. What you see may be old; it is asked for again by itself, and nothing that you typed is lost.</source>
        <translation>Ist der Server nicht erreichbar, sagt eine Zeile über der Seite, seit wann. Was Sie sehen, kann alt sein; es wird von selbst neu gefragt, und nichts, was Sie eingaben, geht verloren.</translation>
    </message>
    <message>
        <source>Drafts of requests and plans are kept on this computer while you type, without what names a candidate, and are offered again.</source>
        <translation>Entwürfe von Anfragen und Plänen bleiben beim Tippen auf diesem Computer, ohne was einen Kandidaten nennt, und werden wieder angeboten.</translation>
    </message>
    <message>
        <source>A failure names what to do about it, and in small letters the number of the request: whoever runs the server finds it in its log by that number.</source>
        <translation>Ein Fehler nennt, was zu tun ist, und klein die Nummer der Anfrage: Damit findet ihn, wer den Server betreibt, im Protokoll.</translation>
    </message>
    <message>
        <source>“Too many requests” ends by itself within a minute; Candor waits as long as the server says and asks again.</source>
        <translation>„Zu viele Anfragen“ endet binnen einer Minute von selbst; Candor wartet so lange, wie der Server sagt, und fragt wieder.</translation>
    </message>
    <message>
        <source>“Your role doesn&apos;t allow this” means that the server knows you and refuses. Whoever administers your company&apos;s users can change your role.</source>
        <translation>„Ihre Rolle erlaubt das nicht“ heißt, dass der Server Sie kennt und ablehnt. Wer die Personen Ihrer Firma verwaltet, kann Ihre Rolle ändern.</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>Etwas finden</translation>
    </message>
    <message>
        <source>Decisions, and taking them back</source>
        <translation>Entscheidungen, und wie man sie zurücknimmt</translation>
    </message>
    <message>
        <source>When the server doesn&apos;t answer</source>
        <translation>Wenn der Server nicht antwortet</translation>
    </message>
    <message>
        <source>Servers and signing in</source>
        <translation>Server und Anmeldung</translation>
    </message>
    <message>
        <source>Single letters work wherever nothing is typed. They can be switched off in the preferences; every command is in the menu “Actions” and in the box that Ctrl+K opens, too.</source>
        <translation>Einzelne Buchstaben wirken, wo nichts getippt wird. In den Einstellungen lassen sie sich abschalten; jeder Befehl steht auch im Menü „Aktionen“ und in dem Feld, das Strg+K öffnet.</translation>
    </message>
    <message>
        <source>Candor works with one server at a time: one on this computer, which it starts for you, or one that somebody else runs. “Other ways to use Candor” leads back to the choice, later “Work somewhere else” in the menu “File”, and every server where you were is offered again.</source>
        <translation>Candor arbeitet mit einem Server zur Zeit: einem auf diesem Computer, den es für Sie startet, oder einem, den jemand anderes betreibt. „Andere Wege zu Candor“ führt zur Wahl zurück, später „Woanders arbeiten“ im Menü „Datei“, und jeder Server, bei dem Sie waren, wird wieder angeboten.</translation>
    </message>
    <message>
        <source>Whoever was invited chooses “I have an invitation” there and sets a password with the token that they got. Later “Change password” in the menu “File” changes it.</source>
        <translation>Wer eingeladen wurde, wählt dort „Ich habe eine Einladung“ und setzt mit dem erhaltenen Token ein Passwort. Später ändert es „Passwort ändern“ im Menü „Datei“.</translation>
    </message>
</context>
<context>
    <name>HeadersField</name>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value is stored; it isn&apos;t shown.</source>
        <translation>Der Wert ist gespeichert; er wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Name von Header %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Wert von Header %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Header %1 entfernen</translation>
    </message>
    <message>
        <source>There can&apos;t be more.</source>
        <translation>Mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and signs such as “-”, and no spaces.</source>
        <translation>Der Name eines Headers hat Buchstaben, Ziffern und Zeichen wie „-“ und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This header is Candor&apos;s own. Choose another name.</source>
        <translation>Diesen Header setzt Candor selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This header is there already.</source>
        <translation>Diesen Header gibt es schon.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Geben Sie den Wert ein.</translation>
    </message>
    <message>
        <source>A value has letters without accents, digits, signs and spaces, at most 1000.</source>
        <translation>Ein Wert hat Buchstaben ohne Akzente und Umlaute, Ziffern, Zeichen und Leerzeichen, höchstens 1000.</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Wert zeigen</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Health, last 24 hours</source>
        <translation>Zustand, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 von 100 binnen</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>See the deliveries</source>
        <translation>Zustellungen ansehen</translation>
    </message>
    <message>
        <source>The next request goes at %1.</source>
        <translation>Die nächste Anfrage geht um %1 raus.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>It has failed for %1, %Ln times in a row.</source>
        <translation>
            <numerusform>Seit %1 gescheitert, %Ln Mal in Folge.</numerusform>
            <numerusform>Seit %1 gescheitert, %Ln Mal in Folge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has failed %Ln times in a row.</source>
        <translation>
            <numerusform>%Ln Mal in Folge gescheitert.</numerusform>
            <numerusform>%Ln Mal in Folge gescheitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent</source>
        <translation>Nichts gesendet</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Das Thema</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Nothing is said about this.</source>
        <translation>Dazu steht hier nichts.</translation>
    </message>
    <message>
        <source>When something doesn&apos;t work</source>
        <translation>Wenn etwas nicht geht</translation>
    </message>
</context>
<context>
    <name>InboxDocument</name>
    <message>
        <source>Nothing to read</source>
        <translation>Nichts zu lesen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
</context>
<context>
    <name>InboxHelp</name>
    <message>
        <source>Plans and reports that wait for your decision stand on the left, the one that has waited longest first. What you look at is on the right, to be read before it is decided.</source>
        <translation>Pläne und Berichte, die auf Ihre Entscheidung warten, stehen links, was am längsten wartet zuerst. Was Sie ansehen, ist rechts: erst lesen, dann entscheiden.</translation>
    </message>
    <message>
        <source>A plan says what the interview will ask and how answers will be judged. You approve it, reject it with a reason, edit it yourself, or send it back with instructions: the next version comes back here.</source>
        <translation>Ein Plan sagt, was das Interview fragen wird und wie Antworten beurteilt werden. Sie geben ihn frei, lehnen ihn mit Grund ab, bearbeiten ihn selbst oder schicken ihn mit Anweisungen zurück: Die nächste Fassung kommt wieder hierher.</translation>
    </message>
    <message>
        <source>A report says what the interview showed: a score for each competency with the candidate&apos;s own words as evidence. A dash means that nothing was shown about it, which is not a bad mark. Your own score stands beside the machine&apos;s and counts instead of it.</source>
        <translation>Ein Bericht sagt, was das Interview gezeigt hat: eine Wertung je Kompetenz, mit den Worten des Kandidaten als Beleg. Ein Strich heißt, dass sich dazu nichts zeigte; das ist keine schlechte Note. Ihre Wertung steht neben der der Maschine und zählt statt ihrer.</translation>
    </message>
    <message>
        <source>A decision leaves some seconds later, and can be taken back until then. The selection moves on at once, so that many decisions are few keys.</source>
        <translation>Eine Entscheidung geht einige Sekunden später hinaus und lässt sich bis dahin zurücknehmen. Die Auswahl rückt sofort weiter, sodass viele Entscheidungen wenige Tasten sind.</translation>
    </message>
    <message>
        <source>“Changed since you looked”: somebody else, or the planner, made another version. What is different is shown by the key for differences; your decision is about the version that you see, and is refused otherwise.</source>
        <translation>„Geändert, seit Sie es sahen“: Jemand anderes oder der Planer hat eine neue Fassung erstellt. Was anders ist, zeigt die Taste für Unterschiede; Ihre Entscheidung gilt der Fassung, die Sie sehen, und wird sonst abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing waits although it should: look at the interviews for those that need attention. An agent that can&apos;t work is told there, and on the dashboard.</source>
        <translation>Nichts wartet, obwohl es sollte: Sehen Sie bei den Interviews nach denen, die genau anzusehen sind. Ein Agent, der nicht arbeiten kann, steht dort und in der Übersicht.</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu zeigen ist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>New plans and reports appear here by themselves.</source>
        <translation>Neue Pläne und Berichte erscheinen hier von selbst.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>What you wanted to look at doesn&apos;t wait any more.</source>
        <translation>Was Sie ansehen wollten, wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Override score</source>
        <translation>Wertung ändern</translation>
    </message>
    <message>
        <source>Show how answers are judged</source>
        <translation>Zeigen, wie Antworten beurteilt werden</translation>
    </message>
    <message>
        <source>Differences between versions</source>
        <translation>Unterschiede zwischen Fassungen</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Nächster Beleg</translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation>Voriger Beleg</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Ask about the report</source>
        <translation>Zum Bericht fragen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Everything about this interview</source>
        <translation>Alles zu diesem Interview</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow you to decide this.</source>
        <translation>Ihre Rolle erlaubt Ihnen diese Entscheidung nicht.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>InterviewFinder</name>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>position, candidate</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>InterviewHead</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation>angefragt %1</translation>
    </message>
</context>
<context>
    <name>InterviewHelp</name>
    <message>
        <source>Everything about one interview: where it stands, its plan, its report, and what happened to it so far, with who did it.</source>
        <translation>Alles zu einem Interview: wo es steht, sein Plan, sein Bericht, und was bisher geschah und durch wen.</translation>
    </message>
    <message>
        <source>The timeline shows each step with the event that was sent about it. From there you come to its deliveries.</source>
        <translation>Der Verlauf zeigt jeden Schritt mit dem Ereignis, das darüber gesendet wurde. Von dort kommen Sie zu seinen Zustellungen.</translation>
    </message>
    <message>
        <source>What else can be done stands in the menu behind “More”: a new link for the candidate, cancelling, erasing the candidate&apos;s data, saving the report as PDF, and the same request as a cURL command.</source>
        <translation>Was sonst möglich ist, steht im Menü hinter „Mehr“: ein neuer Link für den Kandidaten, absagen, die Daten des Kandidaten löschen, den Bericht als PDF speichern und dieselbe Anfrage als cURL-Befehl.</translation>
    </message>
    <message>
        <source>Decisions are made in the inbox, so that there is one place for them; one key leads there.</source>
        <translation>Entschieden wird im Eingang, damit es dafür einen Ort gibt; eine Taste führt dorthin.</translation>
    </message>
    <message>
        <source>Erasing can&apos;t be taken back. It asks for the candidate&apos;s reference, and gives a certificate that you can keep.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Es fragt nach der Kennung des Kandidaten und gibt ein Zertifikat, das Sie behalten können.</translation>
    </message>
    <message>
        <source>A link that has expired is replaced by a new one; the old one never works again.</source>
        <translation>Ein abgelaufener Link wird durch einen neuen ersetzt; der alte gilt nie wieder.</translation>
    </message>
    <message>
        <source>When an agent waits or fails, the page says since when and when it is tried again; “Try now” doesn&apos;t wait for that.</source>
        <translation>Wartet oder scheitert ein Agent, sagt die Seite, seit wann und wann es wieder versucht wird; „Jetzt versuchen“ wartet nicht darauf.</translation>
    </message>
    <message>
        <source>“Request” shows what your ATS asked for, how good a plan that allows, and what would make it better.</source>
        <translation>„Anfrage“ zeigt, was Ihr ATS angefragt hat, wie gut ein Plan damit werden kann und was ihn besser machen würde.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>What to show</source>
        <translation>Was zu zeigen ist</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Decide in the inbox</source>
        <translation>Im Eingang entscheiden</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>Bericht als PDF speichern…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>The command is copied; it reads your token from CANDOR_TOKEN.</source>
        <translation>Der Befehl ist kopiert; er liest Ihr Token aus CANDOR_TOKEN.</translation>
    </message>
    <message>
        <source>Make a new link…</source>
        <translation>Neuen Link erzeugen…</translation>
    </message>
    <message>
        <source>Cancel the interview…</source>
        <translation>Interview absagen…</translation>
    </message>
    <message>
        <source>Erase the candidate&apos;s data…</source>
        <translation>Daten des Kandidaten löschen…</translation>
    </message>
    <message>
        <source>No interview is chosen</source>
        <translation>Kein Interview gewählt</translation>
    </message>
    <message>
        <source>Open one from the inbox or the list of interviews.</source>
        <translation>Öffnen Sie eines aus dem Eingang oder der Liste der Interviews.</translation>
    </message>
    <message>
        <source>The interview ends for good. The candidate can&apos;t go on; its record stays.</source>
        <translation>Das Interview endet endgültig. Der Kandidat kann nicht weitermachen; die Aufzeichnung darüber bleibt.</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>absagen</translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation>Interview absagen</translation>
    </message>
    <message>
        <source>The interview is cancelled</source>
        <translation>Das Interview ist abgesagt</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Name, address, answers, quotes and recordings are erased for good. Scores and references stay. An interview that isn&apos;t over is cancelled first.</source>
        <translation>Name, Adresse, Antworten, Zitate und Aufnahmen werden endgültig gelöscht. Wertungen und Kennungen bleiben. Ein laufendes Interview wird zuvor abgesagt.</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>The link that the candidate has stops working at once.</source>
        <translation>Der Link, den der Kandidat hat, gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Link erzeugen</translation>
    </message>
    <message>
        <source>The new link is there; the earlier one no longer works</source>
        <translation>Der neue Link ist da; der frühere gilt nicht mehr</translation>
    </message>
    <message>
        <source>The agent tries again now</source>
        <translation>Der Agent versucht es jetzt erneut</translation>
    </message>
    <message>
        <source>That was sent; a plan is written when nothing is missing any more</source>
        <translation>Gesendet; ein Plan wird geschrieben, sobald nichts mehr fehlt</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation>Plan wartet</translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation>Beim Kandidaten</translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation>Bericht wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Hervorragend</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dürftig</translation>
    </message>
</context>
<context>
    <name>InterviewsHelp</name>
    <message>
        <source>All interviews as a table that the server sorts and filters, however many there are. Enter opens one.</source>
        <translation>Alle Interviews als Tabelle, die der Server sortiert und filtert, wie viele es auch sind. Eingabe öffnet eines.</translation>
    </message>
    <message>
        <source>Columns are chosen, moved and widened by you and stay so. A view is a filter, an order and columns under a name that you give.</source>
        <translation>Spalten wählen, verschieben und verbreitern Sie, und so bleiben sie. Eine Ansicht ist Filter, Reihenfolge und Spalten unter einem Namen von Ihnen.</translation>
    </message>
    <message>
        <source>New ones don&apos;t move what you look at: a line says how many there are, and shows them when you want.</source>
        <translation>Neue verschieben nicht, was Sie ansehen: Eine Zeile sagt, wie viele es sind, und zeigt sie, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>The export writes what the table shows, in its order and with its columns, as CSV or PDF.</source>
        <translation>Der Export schreibt, was die Tabelle zeigt, in ihrer Reihenfolge und mit ihren Spalten, als CSV oder PDF.</translation>
    </message>
    <message>
        <source>“More than” before a number: the server doesn&apos;t count further, for speed.</source>
        <translation>„Mehr als“ vor einer Zahl: Der Server zählt nicht weiter, um schnell zu sein.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for formulas get an apostrophe in the CSV.</source>
        <translation>Zellen, die ein Tabellenprogramm für Formeln hielte, bekommen in der CSV einen Apostroph.</translation>
    </message>
</context>
<context>
    <name>InterviewsModel</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>A person should look at this.</source>
        <translation>Das sollte sich jemand ansehen.</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 new · Show</source>
        <translation>%1 neu · Zeigen</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Noch keine Interviews</translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation>Sie erscheinen hier, sobald Ihr Bewerbermanagement das erste anfragt.</translation>
    </message>
    <message>
        <source>No interview is like that</source>
        <translation>Kein Interview ist so</translation>
    </message>
    <message>
        <source>Positions are found anywhere in their text, candidates and references by how they begin.</source>
        <translation>Positionen werden überall in ihrem Text gefunden, Kandidaten und Kennungen an ihrem Anfang.</translation>
    </message>
    <message>
        <source>&amp;Keep this view as …</source>
        <translation>&amp;Diese Ansicht behalten als …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Wie soll sie heißen?</translation>
    </message>
    <message>
        <source>“%1” is among your views now.</source>
        <translation>„%1“ gehört jetzt zu Ihren Ansichten.</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>the name of a file</comment>
        <translation>interviews</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Interview</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>The token that an administrator handed to you.</source>
        <translation>Das Token, das Ihnen ein Administrator gegeben hat.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Ihr neues Passwort</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen, welches Sie möchten; ein paar Wörter eignen sich gut.</numerusform>
            <numerusform>Mindestens %Ln Zeichen, welche Sie möchten; ein paar Wörter eignen sich gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>Passwort setzen und anmelden</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Welcome to Candor</source>
        <translation>Willkommen bei Candor</translation>
    </message>
    <message>
        <source>An invitation lets you choose a password. It works once.</source>
        <translation>Mit einer Einladung wählen Sie ein Passwort. Sie gilt einmal.</translation>
    </message>
    <message>
        <source>Name the server&apos;s host, like candor.example.com.</source>
        <translation>Nennen Sie den Host des Servers, etwa candor.example.com.</translation>
    </message>
    <message>
        <source>Put in the invitation.</source>
        <translation>Geben Sie die Einladung ein.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt: Andere können Ihr Passwort unterwegs lesen.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>This invitation isn&apos;t known here, was used already or is too old. Ask for another.</source>
        <translation>Diese Einladung ist hier nicht bekannt, wurde schon benutzt oder ist zu alt. Bitten Sie um eine andere.</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation>„%1“ ist erzeugt</translation>
    </message>
    <message>
        <source>Pass this invitation on to %1 in a way that you trust. With it they set their password, once and until %2.</source>
        <translation>Geben Sie diese Einladung auf einem Weg, dem Sie vertrauen, an %1 weiter. Damit wird einmal und bis %2 ein Passwort gesetzt.</translation>
    </message>
    <message>
        <source>An invitation for “%1”</source>
        <translation>Eine Einladung für „%1“</translation>
    </message>
    <message>
        <source>Hand it to them in a way that you trust. In the window where one signs in they choose “I have an invitation” and set a password with it. It works once, until %1; invitations that they got before don&apos;t work any more.</source>
        <translation>Geben Sie sie auf einem Weg weiter, dem Sie trauen. Im Anmeldefenster wählt die Person „Ich habe eine Einladung“ und setzt damit ein Passwort. Sie gilt einmal, bis %1; frühere Einladungen gelten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation>„%1“ ist erzeugt</translation>
    </message>
    <message>
        <source>“%1” has a new secret</source>
        <translation>„%1“ hat ein neues Geheimnis</translation>
    </message>
    <message>
        <source>Programs send it with each request, as the header X-API-Key.</source>
        <translation>Programme senden ihn mit jeder Anfrage als Header X-API-Key.</translation>
    </message>
    <message>
        <source>Programs swap client ID and secret for access tokens at /api/v1/oauth/token.</source>
        <translation>Programme tauschen Client-ID und Geheimnis bei /api/v1/oauth/token gegen Zugriffstoken.</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>In einem Tag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>The old secret stops</source>
        <translation>Das alte Geheimnis endet</translation>
    </message>
    <message>
        <source>Until then both work, so that nothing fails while you exchange them.</source>
        <translation>Bis dahin gelten beide, damit beim Austausch nichts scheitert.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is refused from then on. This can&apos;t be undone.</source>
        <translation>Was „%1“ benutzt, wird von da an abgewiesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>KeyFinder</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who or what will use it.</source>
        <translation>Wer oder was ihn benutzen wird.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For whoever looks at it later.</source>
        <translation>Für alle, die ihn später sehen.</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>A new OAuth client</source>
        <translation>Neuer OAuth-Client</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Client erzeugen</translation>
    </message>
    <message>
        <source>What you choose below.</source>
        <translation>Was Sie unten wählen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation>Wählen Sie mindestens eines, was er darf.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Not used yet</source>
        <translation>Noch unbenutzt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Stops soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Führen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a resource and what may be done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ATS connector</source>
        <translation>ATS-Anbindung</translation>
    </message>
    <message>
        <source>Requests interviews, decides plans, reads and approves reports.</source>
        <translation>Fragt Interviews an, entscheidet über Pläne, liest Berichte und gibt sie frei.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Sees interviews and reports and changes nothing.</source>
        <translation>Sieht Interviews und Berichte und ändert nichts.</translation>
    </message>
    <message>
        <source>Webhook monitor</source>
        <translation>Webhook-Wächter</translation>
    </message>
    <message>
        <source>Watches deliveries and sends failed ones again.</source>
        <translation>Beobachtet Zustellungen und sendet fehlgeschlagene erneut.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Creates people and roles and ends their access.</source>
        <translation>Legt Personen und Rollen an und beendet ihren Zugang.</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and a clock</comment>
        <translation>%1 T %2</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>What programs sign in with: API keys, and OAuth clients, which get tokens that end by themselves. Each may do what its permissions say and nothing else.</source>
        <translation>Womit Programme sich anmelden: API-Schlüssel, und OAuth-Clients, die Token bekommen, die von selbst enden. Jeder darf, was seine Berechtigungen sagen, und sonst nichts.</translation>
    </message>
    <message>
        <source>A secret is shown once, when it is made. Copy it to where it is needed and say that it is stored: then it is forgotten here, and the clipboard with it.</source>
        <translation>Ein Geheimnis wird einmal gezeigt, wenn es entsteht. Kopieren Sie es dorthin, wo es gebraucht wird, und sagen Sie, dass es abgelegt ist: Dann wird es hier vergessen, und die Zwischenablage mit ihm.</translation>
    </message>
    <message>
        <source>Replacing makes a new secret while the old one works on for as long as you choose. Revoking ends a key at once.</source>
        <translation>Ersetzen erzeugt ein neues Geheimnis, während das alte so lange weiter gilt, wie Sie wählen. Widerrufen beendet einen Schlüssel sofort.</translation>
    </message>
    <message>
        <source>“Used” says when a key was last used, to the minute. One that nobody has used for months can go.</source>
        <translation>„Benutzt“ sagt auf die Minute, wann ein Schlüssel zuletzt benutzt wurde. Einer, den seit Monaten niemand benutzt hat, kann weg.</translation>
    </message>
    <message>
        <source>When the connection breaks while a key is made, its secret may be lost although the key is there. Replace it to get another one.</source>
        <translation>Bricht die Verbindung ab, während ein Schlüssel entsteht, kann sein Geheimnis verloren sein, obwohl es ihn gibt. Ersetzen Sie es, um ein anderes zu bekommen.</translation>
    </message>
    <message>
        <source>You can&apos;t give a key more than you may do yourself.</source>
        <translation>Sie können einem Schlüssel nicht mehr geben, als Sie selbst dürfen.</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Old secret: %1</source>
        <translation>Altes Geheimnis: %1</translation>
    </message>
    <message>
        <source>Stops in %1</source>
        <translation>Endet in %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu zeigen ist</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>OAuth-Clients</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Platform keys</source>
        <translation>Plattform-Schlüssel</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Client</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>No OAuth clients yet</source>
        <translation>Noch keine OAuth-Clients</translation>
    </message>
    <message>
        <source>A key lets a program, such as your ATS, work with Candor.</source>
        <translation>Mit einem Schlüssel arbeitet ein Programm, etwa Ihr ATS, mit Candor.</translation>
    </message>
    <message>
        <source>A client asks for tokens that end by themselves, as OAuth 2 has it.</source>
        <translation>Ein Client holt sich Token, die von selbst enden, wie OAuth 2 es vorsieht.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>“%1” is revoked: it is refused from now on.</source>
        <translation>„%1“ ist widerrufen und wird ab jetzt abgewiesen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” was made, but its secret was lost on the way here. Replace it to get another.</source>
        <translation>„%1“ wurde erzeugt, aber das Geheimnis ging unterwegs verloren. Ersetzen Sie es, um ein anderes zu bekommen.</translation>
    </message>
    <message>
        <source>That key isn&apos;t there any more</source>
        <translation>Diesen Schlüssel gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>LocalSetup</name>
    <message>
        <source>Run Candor on this computer</source>
        <translation>Candor auf diesem Computer betreiben</translation>
    </message>
    <message>
        <source>The server runs beside this window, for you alone until you open it to others.</source>
        <translation>Der Server läuft neben diesem Fenster, nur für Sie, bis Sie ihn für andere öffnen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start Candor</source>
        <translation>Candor starten</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihre Firma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>Folder for the data</source>
        <translation>Ordner für die Daten</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>„%1“ ist noch leer.</translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address yet.</source>
        <translation>Das ist noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The password needs 12 characters or more.</source>
        <translation>Das Passwort braucht 12 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>The port is a number from %1 to %2.</source>
        <translation>Der Port ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Name the folder from the root on, like /home/you/candor.</source>
        <translation>Nennen Sie den Ordner von der Wurzel an, etwa /home/you/candor.</translation>
    </message>
</context>
<context>
    <name>NewInterviewHelp</name>
    <message>
        <source>You ask for an interview here: what position it is for, at which level, and what the person has to be able to do.</source>
        <translation>Hier fragen Sie ein Interview an: für welche Position, auf welcher Stufe, und was die Person können muss.</translation>
    </message>
    <message>
        <source>At the side you see while you type how much the plan will have to go by, and what would make it better. Two or three concrete requirements are worth more than a long description.</source>
        <translation>Beim Tippen sehen Sie an der Seite, wie viel der Plan haben wird und was ihn besser machte. Zwei oder drei genaue Anforderungen sind mehr wert als eine lange Beschreibung.</translation>
    </message>
    <message>
        <source>No names are needed. The candidate&apos;s reference is what you know the person by elsewhere.</source>
        <translation>Namen braucht es nicht. Die Kennung des Kandidaten ist, woran Sie die Person anderswo erkennen.</translation>
    </message>
    <message>
        <source>The same request stands below as a command for programs.</source>
        <translation>Dieselbe Anfrage steht unten als Befehl für Programme.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft on this computer, without what names the candidate, and is here again when you come back.</source>
        <translation>Was Sie tippen, bleibt als Entwurf auf diesem Computer, ohne was den Kandidaten nennt, und ist wieder da, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>A field that the server doesn&apos;t accept is marked with the reason below it.</source>
        <translation>Ein Feld, das der Server nicht annimmt, wird markiert, mit dem Grund darunter.</translation>
    </message>
</context>
<context>
    <name>NewInterviewPage</name>
    <message>
        <source>Request the interview</source>
        <translation>Interview anfragen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Interview</translation>
    </message>
    <message>
        <source>What you typed until %1 is here again, without what names the candidate.</source>
        <translation>Was Sie bis %1 eingegeben haben, ist wieder da, ohne das, was den Kandidaten nennt.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What you typed is thrown away.</source>
        <translation>Ihre Eingaben werden weggeworfen.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>The interview is requested</source>
        <translation>Das Interview ist angefragt</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>&amp;Send now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>You act here</source>
        <translation>Sie handeln hier</translation>
    </message>
    <message>
        <source>For trials</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Give it this name</source>
        <translation>So nennen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>“%1” goes on where it stood: its people and programs can do again what their roles and keys allow.</source>
        <translation>„%1“ geht dort weiter, wo sie stand: Ihre Personen und Programme dürfen wieder, was Rollen und Schlüssel erlauben.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>The people and programs of “%1” can then read and erase, nothing else: no interview is requested, decided or held, and candidates are told to come back later. Nothing is deleted, and you can reactivate it at any time.</source>
        <translation>Personen und Programme von „%1“ können dann lesen und löschen, sonst nichts: Kein Interview wird angefragt, entschieden oder geführt, und Kandidaten werden gebeten, später wiederzukommen. Nichts geht verloren, und Sie können sie jederzeit reaktivieren.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>“%1” is gone at once, with its people, roles and keys. What its interviews hold of candidates is erased. This can&apos;t be undone.</source>
        <translation>„%1“ ist sofort weg, mit allen Personen, Rollen und Schlüsseln. Was die Interviews von Kandidaten enthalten, wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” has interviews that aren&apos;t finished, so it is still there. Deleting it all the same cancels them, also those that a candidate is in right now, and erases what they hold. This can&apos;t be undone.</source>
        <translation>„%1“ hat Interviews, die nicht beendet sind, und ist deshalb noch da. Wird sie trotzdem gelöscht, werden diese abgebrochen, auch solche, in denen gerade ein Kandidat ist, und ihr Inhalt wird gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel them and delete it</source>
        <translation>Abbrechen und löschen</translation>
    </message>
    <message>
        <source>Its platform is suspended</source>
        <translation>Plattform der Organisation gesperrt</translation>
    </message>
</context>
<context>
    <name>OrganisationFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>Name oder Domain</translation>
    </message>
    <message>
        <source>Find organisations</source>
        <translation>Organisationen suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
</context>
<context>
    <name>OrganisationFinder</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Candidates read it, too.</source>
        <translation>Auch Kandidaten lesen ihn.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Names it for programs, and no other organisation has it: the company&apos;s own, or one that you make up.</source>
        <translation>Bezeichnet sie für Programme, und keine andere Organisation hat sie: die eigene des Unternehmens oder eine ausgedachte.</translation>
    </message>
    <message>
        <source>Find a platform</source>
        <translation>Plattform suchen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Whose administrators look after it. It stays so.</source>
        <translation>Deren Administratoren kümmern sich um sie. Das bleibt so.</translation>
    </message>
    <message>
        <source>E-mail of its first administrator</source>
        <translation>E-Mail des ersten Administrators</translation>
    </message>
    <message>
        <source>They get an invitation that you pass on. Empty: nobody is invited yet.</source>
        <translation>Dafür entsteht eine Einladung, die Sie weitergeben. Leer: Noch wird niemand eingeladen.</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>Organisation anlegen</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Eine neue Organisation</translation>
    </message>
    <message>
        <source>The platforms can&apos;t be listed now. Go back and try again.</source>
        <translation>Die Plattformen lassen sich gerade nicht auflisten. Gehen Sie zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no platform yet. Make one first, on the page “Platforms”.</source>
        <translation>Es gibt noch keine Plattform. Legen Sie zuerst eine an, auf der Seite „Plattformen“.</translation>
    </message>
    <message>
        <source>No platform is called so.</source>
        <translation>Keine Plattform heißt so.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, hyphens and dots, as in acme.example.</source>
        <translation>Buchstaben ohne Akzente, Ziffern, Bindestriche und Punkte, wie in acme.example.</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Give it a domain.</source>
        <translation>Geben Sie ihr eine Domain.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>Wählen Sie eine Plattform.</translation>
    </message>
    <message>
        <source>Another organisation has this domain.</source>
        <translation>Eine andere Organisation hat diese Domain.</translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>No organisation fits</source>
        <translation>Keine Organisation passt</translation>
    </message>
    <message>
        <source>None that you look after is called so and stands so.</source>
        <translation>Keine, um die Sie sich kümmern, heißt so und hat diesen Status.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Each customer or company gets one, with people, keys and interviews of its own.</source>
        <translation>Jeder Kunde oder jedes Unternehmen bekommt eine, mit eigenen Personen, Schlüsseln und Interviews.</translation>
    </message>
    <message>
        <source>That organisation isn&apos;t there any more.</source>
        <translation>Diese Organisation gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>OrganisationsHelp</name>
    <message>
        <source>The organisations that you look after as an administrator. Each has its own people, keys, interviews and settings, and sees nothing of the others.</source>
        <translation>Die Organisationen, um die Sie sich als Administrator kümmern. Jede hat eigene Personen, Schlüssel, Interviews und Einstellungen und sieht nichts von den anderen.</translation>
    </message>
    <message>
        <source>To work in one, act in it: all pages are about it then, and a line above them says so. “Leave” brings you back here. Your choice is kept until you make another.</source>
        <translation>Um in einer zu arbeiten, handeln Sie in ihr: Dann gelten alle Seiten ihr, und eine Zeile darüber sagt es. „Verlassen“ bringt Sie hierher zurück. Ihre Wahl gilt, bis Sie eine andere treffen.</translation>
    </message>
    <message>
        <source>A suspended organisation can read and erase, nothing else. Nothing is lost, and it goes on when you reactivate it.</source>
        <translation>Eine gesperrte Organisation kann lesen und löschen, sonst nichts. Nichts geht verloren, und es geht weiter, wenn Sie sie reaktivieren.</translation>
    </message>
    <message>
        <source>A deleted one is gone with its people and keys, and what its interviews hold of candidates is erased.</source>
        <translation>Eine gelöschte ist mit ihren Personen und Schlüsseln weg, und was ihre Interviews von Kandidaten enthalten, wird gelöscht.</translation>
    </message>
    <message>
        <source>Before you go to another organisation, decisions that haven&apos;t left are sent or discarded: you are asked, so that none reaches the wrong place.</source>
        <translation>Bevor Sie in eine andere Organisation gehen, werden Entscheidungen, die noch nicht weg sind, gesendet oder verworfen: Sie werden gefragt, damit keine am falschen Ort ankommt.</translation>
    </message>
    <message>
        <source>When somebody else changed an organisation while you looked at it, nothing of theirs is overwritten: you see what it is now and decide again.</source>
        <translation>Hat jemand anders eine Organisation geändert, während Sie sie ansahen, wird davon nichts überschrieben: Sie sehen, wie sie jetzt ist, und entscheiden neu.</translation>
    </message>
    <message>
        <source>When the connection breaks while an organisation is made, its invitation may be lost although it is there. Act in it and invite somebody there.</source>
        <translation>Bricht die Verbindung ab, während eine Organisation angelegt wird, kann die Einladung verloren sein, obwohl es die Organisation gibt. Handeln Sie in ihr und laden Sie dort jemanden ein.</translation>
    </message>
</context>
<context>
    <name>OrganisationsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1 (for trials)</source>
        <translation>%1 (zum Ausprobieren)</translation>
    </message>
    <message>
        <source>%1, you act here</source>
        <translation>%1, Sie handeln hier</translation>
    </message>
    <message>
        <source>Suspended with its platform</source>
        <translation>Mit ihrer Plattform gesperrt</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Act in this organisation</source>
        <translation>In dieser Organisation handeln</translation>
    </message>
    <message>
        <source>Act in none</source>
        <translation>In keiner handeln</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>„%1“ ist angelegt.</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Einstellungen von „%1“</translation>
    </message>
    <message>
        <source>The organisation is called “%1” now.</source>
        <translation>Die Organisation heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>„%1“ ist wieder aktiv.</translation>
    </message>
    <message>
        <source>“%1” is suspended.</source>
        <translation>„%1“ ist gesperrt.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile, so nothing was done. This is how it is now; decide again.</source>
        <translation>Jemand anders hat sie inzwischen geändert, deshalb wurde nichts getan. So ist sie jetzt; entscheiden Sie neu.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The planner</source>
        <translation>Der Planer</translation>
    </message>
    <message>
        <source>The assessor</source>
        <translation>Der Gutachter</translation>
    </message>
    <message>
        <source>The validator</source>
        <translation>Der Prüfer</translation>
    </message>
    <message>
        <source>%1 is at work.</source>
        <translation>%1 ist bei der Arbeit.</translation>
    </message>
    <message>
        <source>%1 begins soon.</source>
        <translation>%1 beginnt bald.</translation>
    </message>
    <message>
        <source>%1 failed %2 times and tries again at %3.</source>
        <translation>%1 ist %2-mal gescheitert und versucht es um %3 erneut.</translation>
    </message>
    <message>
        <source>%1 failed %2 times.</source>
        <translation>%1 ist %2-mal gescheitert.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation>Kennung im ATS</translation>
    </message>
    <message>
        <source>Request&apos;s quality</source>
        <translation>Güte der Anfrage</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Made in a tenant for trials</source>
        <translation>In einer Organisation für Proben angelegt</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>No plan can be written without it. What must the candidate be able to do?</source>
        <translation>Ohne das lässt sich kein Plan schreiben. Was muss der Kandidat können?</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The candidate&apos;s data is erased</source>
        <translation>Die Daten des Kandidaten sind gelöscht</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Zertifikat speichern…</translation>
    </message>
    <message>
        <source>Certificate %1, %2. %3 kinds of data were erased.</source>
        <translation>Zertifikat %1, %2. Gelöschte Arten von Daten: %3.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>The certificate is saved</source>
        <translation>Das Zertifikat ist gespeichert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Find a page, a command, an interview …</source>
        <translation>Eine Seite, einen Befehl, ein Interview finden …</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Finden und tun</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still asking the server: %1</source>
        <translation>Der Server wird noch gefragt: %1</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes. &gt; finds commands only, ? help.</source>
        <translation>Pfeiltasten wählen, Eingabe öffnet, Esc schließt. &gt; findet nur Befehle, ? Hilfe.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Their new password</source>
        <translation>Neues Passwort der Person</translation>
    </message>
    <message>
        <source>Their sessions end at once, and so does a lock after too many wrong passwords.</source>
        <translation>Die Sitzungen der Person enden sofort, ebenso eine Sperre nach zu vielen falschen Passwörtern.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen, welches Sie möchten; ein paar Wörter eignen sich gut.</numerusform>
            <numerusform>Mindestens %Ln Zeichen, welche Sie möchten; ein paar Wörter eignen sich gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Whoever is signed in with your account elsewhere is signed out there; this window goes on.</source>
        <translation>Wer anderswo mit Ihrem Konto angemeldet ist, wird dort abgemeldet; dieses Fenster läuft weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong passwords you have to wait: try again in %Ln minutes.</source>
        <translation>
            <numerusform>Nach zu vielen falschen Passwörtern müssen Sie warten: Versuchen Sie es in %Ln Minute erneut.</numerusform>
            <numerusform>Nach zu vielen falschen Passwörtern müssen Sie warten: Versuchen Sie es in %Ln Minuten erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>%1, from a file…</source>
        <translation>%1, aus einer Datei…</translation>
    </message>
    <message>
        <source>A file in PEM</source>
        <translation>Eine Datei in PEM</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than certificates are. Choose another one.</source>
        <translation>Die Datei ist größer, als Zertifikate es sind. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no PEM in the file, which begins with “-----BEGIN”. Export it as PEM.</source>
        <translation>In der Datei ist kein PEM, das mit „-----BEGIN“ beginnt. Exportieren Sie es als PEM.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Zustand</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PeopleHelp</name>
    <message>
        <source>Who can sign in, and what their role lets them do. Administrators of a platform find those like them here, too.</source>
        <translation>Wer sich anmelden kann und was die jeweilige Rolle erlaubt. Administratoren einer Plattform finden hier auch ihresgleichen.</translation>
    </message>
    <message>
        <source>Somebody new comes in by an invitation or with a password that you choose. An invitation is a token that you see once: hand it over, and whoever has it sets a password in the window where one signs in.</source>
        <translation>Wer neu ist, kommt mit einer Einladung herein oder mit einem Passwort, das Sie wählen. Eine Einladung ist ein Token, das Sie einmal sehen: Geben Sie es weiter; wer es hat, setzt im Anmeldefenster ein Passwort.</translation>
    </message>
    <message>
        <source>Disabling keeps somebody out without losing anything: their sessions end at once, and what they decided stays. Deleting can&apos;t be undone.</source>
        <translation>Deaktivieren hält jemanden draußen, ohne dass etwas verloren geht: Die Sitzungen enden sofort, die Entscheidungen bleiben. Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Another role and another password end the sessions of whoever gets them.</source>
        <translation>Eine andere Rolle oder ein anderes Passwort beendet die Sitzungen der Person.</translation>
    </message>
    <message>
        <source>After too many wrong passwords an account is locked for some minutes. Setting a new password lifts that at once, and so does a new invitation when it is used.</source>
        <translation>Nach zu vielen falschen Passwörtern ist ein Konto einige Minuten gesperrt. Ein neues Passwort hebt das sofort auf, ebenso eine neue Einladung, sobald sie benutzt wird.</translation>
    </message>
    <message>
        <source>Nobody can disable or delete their own account, nor that of the last administrator, nor change one whose role may do more than theirs.</source>
        <translation>Niemand kann das eigene Konto oder das des letzten Administrators deaktivieren oder löschen, noch eines ändern, dessen Rolle mehr darf als die eigene.</translation>
    </message>
    <message>
        <source>“It changed meanwhile” means that somebody else was at the same account: look at what is new, then decide again.</source>
        <translation>„Es hat sich inzwischen geändert“ heißt, dass jemand anderes am selben Konto war: Sehen Sie sich das Neue an und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Owners of the server find each other under “Owners”. At least one of them can always sign in.</source>
        <translation>Inhaber des Servers finden einander unter „Inhaber“. Mindestens einer von ihnen kann sich immer anmelden.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation>Wessen Konten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>That person isn&apos;t there any more</source>
        <translation>Diese Person gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>Noch keine Plattform</translation>
    </message>
    <message>
        <source>Administrators belong to one. Platforms are made on the page “Platforms”.</source>
        <translation>Administratoren gehören zu einer. Plattformen entstehen auf der Seite „Plattformen“.</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>So ist niemand</translation>
    </message>
    <message>
        <source>People are found by how a word of their name or their e-mail address begins.</source>
        <translation>Personen findet man daran, wie ein Wort des Namens oder die E-Mail-Adresse beginnt.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Whoever is made here can sign in.</source>
        <translation>Wer hier angelegt wird, kann sich anmelden.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Inhaber</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Your own you change in the menu “File”.</source>
        <translation>Ihr eigenes ändern Sie im Menü „Datei“.</translation>
    </message>
    <message>
        <source>“%1” can sign in now.</source>
        <translation>„%1“ kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>“%1” is an owner of this server now.</source>
        <translation>„%1“ ist jetzt Inhaber dieses Servers.</translation>
    </message>
    <message>
        <source>The invitation for “%1” was lost on the way here. Make another one.</source>
        <translation>Die Einladung für „%1“ ging auf dem Weg hierher verloren. Erzeugen Sie eine neue.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>This is you. Another administrator can disable or delete your account.</source>
        <translation>Das sind Sie. Ein anderer Administrator kann Ihr Konto deaktivieren oder löschen.</translation>
    </message>
    <message>
        <source>Their role may do more than yours, so you can&apos;t change this account.</source>
        <translation>Die Rolle dieser Person darf mehr als Ihre; deshalb können Sie dieses Konto nicht ändern.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in here. Make another one before you disable or delete this account.</source>
        <translation>Das ist der letzte Administrator, der sich hier anmelden kann. Legen Sie einen weiteren an, bevor Sie dieses Konto deaktivieren oder löschen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>PermissionMatrix</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody in an organisation can have this.</source>
        <translation>Niemand in einer Organisation kann das haben.</translation>
    </message>
    <message>
        <source>You can&apos;t give what you lack.</source>
        <translation>Was Ihnen fehlt, können Sie nicht geben.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a permission, why it can&apos;t be given</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Greyed: %1</source>
        <translation>Ausgegraut: %1</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is disabled and signed out everywhere.</source>
        <translation>„%1“ ist deaktiviert und überall abgemeldet.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>„%1“ ist wieder aktiv.</translation>
    </message>
    <message>
        <source>“%1” has a new password and is signed out everywhere.</source>
        <translation>„%1“ hat ein neues Passwort und ist überall abgemeldet.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>What they may do</source>
        <translation>Was die Person darf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>“%1” is signed out everywhere at once and can&apos;t sign in until you enable the account again. An invitation that is open becomes void.</source>
        <translation>„%1“ wird sofort überall abgemeldet und kann sich nicht anmelden, bis Sie das Konto wieder aktivieren. Eine offene Einladung verfällt.</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>“%1” is signed out everywhere and the account is gone; what they decided stays in the history. This can&apos;t be undone. To keep somebody out for a while, disable the account.</source>
        <translation>„%1“ wird überall abgemeldet und das Konto ist weg; die Entscheidungen bleiben im Verlauf. Das lässt sich nicht rückgängig machen. Um jemanden eine Weile draußen zu halten, deaktivieren Sie das Konto.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Too many passwords were wrong: nobody gets in before %1. A new password lifts that at once.</source>
        <translation>Zu viele Passwörter waren falsch: Vor %1 kommt niemand hinein. Ein neues Passwort hebt das sofort auf.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>How they come in</source>
        <translation>Wie die Person hereinkommt</translation>
    </message>
    <message>
        <source>By an invitation</source>
        <translation>Mit einer Einladung</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What they administer</source>
        <translation>Was die Person verwaltet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>You can&apos;t give what you lack.</source>
        <translation>Was Ihnen fehlt, können Sie nicht vergeben.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Somebody new in %1</source>
        <translation>Jemand Neues in %1</translation>
    </message>
    <message>
        <source>A new administrator</source>
        <translation>Ein neuer Administrator</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>They sign in with it.</source>
        <translation>Damit meldet sich die Person an.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>The platform %1</source>
        <translation>Die Plattform %1</translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation>Den ganzen Server</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>An account keeps its address.</source>
        <translation>Ein Konto behält seine Adresse.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile: it is called “%1” and has the role “%2” now. Save again to have it as you say here.</source>
        <translation>Jemand anderes hat dieses Konto inzwischen geändert: Es heißt jetzt „%1“ und hat die Rolle „%2“. Speichern Sie noch einmal, damit es so wird, wie es hier steht.</translation>
    </message>
    <message>
        <source>Another administrator can give you another role.</source>
        <translation>Ein anderer Administrator kann Ihnen eine andere Rolle geben.</translation>
    </message>
    <message>
        <source>You get a token to hand to them, with which they set a password themselves.</source>
        <translation>Sie bekommen ein Token zum Weitergeben, mit dem die Person selbst ein Passwort setzt.</translation>
    </message>
    <message>
        <source>Tell it to them in a way that you trust; they can change it.</source>
        <translation>Sagen Sie es der Person auf einem Weg, dem Sie trauen; sie kann es ändern.</translation>
    </message>
    <message>
        <source>A new owner of this server</source>
        <translation>Ein neuer Inhaber dieses Servers</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>1: %1
3: %2
5: %3</source>
        <translation>1: %1
3: %2
5: %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Wünschenswert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>%1, weighs %2</source>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>Mindestwertung</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation>erforderlich, mindestens %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>deckt ab</translation>
    </message>
    <message>
        <source>looks for</source>
        <translation>achtet auf</translation>
    </message>
    <message>
        <source>follows up</source>
        <translation>hakt nach</translation>
    </message>
    <message>
        <source>how it is judged</source>
        <translation>wie beurteilt wird</translation>
    </message>
    <message>
        <source>Section %1 of before</source>
        <translation>Abschnitt %1 von vorher</translation>
    </message>
    <message>
        <source>A question of section %1 of before</source>
        <translation>Eine Frage aus Abschnitt %1 von vorher</translation>
    </message>
</context>
<context>
    <name>PlanEditorHelp</name>
    <message>
        <source>You change a plan by hand: sections and their minutes, questions, what a good answer shows, and what weak, fair and strong answers look like.</source>
        <translation>Sie ändern einen Plan von Hand: Abschnitte und ihre Minuten, Fragen, was eine gute Antwort zeigt und wie schwache, mittlere und starke Antworten aussehen.</translation>
    </message>
    <message>
        <source>What is wrong is said at its place while you type, and at the top how many minutes and weights there are in all. A plan that isn&apos;t whole can&apos;t be saved.</source>
        <translation>Was nicht stimmt, steht beim Tippen an seiner Stelle, und oben, wie viele Minuten und Gewichte es insgesamt sind. Ein unvollständiger Plan lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>Saving makes a new version. The one before is kept and can be compared.</source>
        <translation>Speichern erzeugt eine neue Fassung. Die davor bleibt und lässt sich vergleichen.</translation>
    </message>
    <message>
        <source>When somebody else saved a version meanwhile, both are kept: you choose yours or theirs, and nothing is overwritten unseen.</source>
        <translation>Hat inzwischen jemand anderes eine Fassung gespeichert, bleiben beide: Sie wählen Ihre oder die andere, und nichts wird ungesehen überschrieben.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft on this computer until it is saved or discarded.</source>
        <translation>Was Sie eingaben, bleibt als Entwurf auf diesem Computer, bis es gespeichert oder verworfen ist.</translation>
    </message>
    <message>
        <source>The arrows at a section or question, or Alt with the arrow keys, move it up and down; a question at its section&apos;s edge goes on into the next one. What was removed can be put back.</source>
        <translation>Die Pfeile an einem Abschnitt oder einer Frage, oder Alt mit den Pfeiltasten, verschieben sie nach oben und unten; eine Frage am Rand ihres Abschnitts geht in den nächsten über. Was entfernt wurde, lässt sich zurückholen.</translation>
    </message>
</context>
<context>
    <name>PlanEditorPage</name>
    <message>
        <source>Save as the next version</source>
        <translation>Als nächste Fassung speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde nehmen</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>This plan can&apos;t be edited</source>
        <translation>Dieser Plan lässt sich nicht bearbeiten</translation>
    </message>
    <message>
        <source>Only a plan that waits for a decision can.</source>
        <translation>Das geht nur, solange er auf eine Entscheidung wartet.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Saving asks which one goes on.</source>
        <translation>Inzwischen hat jemand Fassung %1 erstellt. Beim Speichern werden Sie gefragt, welche weitergeht.</translation>
    </message>
    <message>
        <source>Your changes of %1 are here again.</source>
        <translation>Ihre Änderungen von %1 sind wieder da.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>To mend, where it is marked: %1</source>
        <translation>Zu beheben, wo es markiert ist: %1</translation>
    </message>
    <message>
        <source>The plan you left isn&apos;t saved; what you typed is kept. %1</source>
        <translation>Der Plan, den Sie verließen, ist nicht gespeichert; Ihre Eingaben bleiben. %1</translation>
    </message>
    <message>
        <source>This is version %1 now</source>
        <translation>Das ist jetzt Fassung %1</translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Before is theirs, after is yours.</source>
        <translation>Inzwischen hat jemand Fassung %1 erstellt. Vorher ist die fremde, nachher Ihre.</translation>
    </message>
    <message>
        <source>What you changed is thrown away.</source>
        <translation>Ihre Änderungen werden weggeworfen.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Entferntes zurückholen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Gewicht von %1 in Prozent</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Add a question to section %1</source>
        <translation>Frage zu Abschnitt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>Abschnitt %1 entfernen</translation>
    </message>
    <message>
        <source>Title of section %1</source>
        <translation>Titel von Abschnitt %1</translation>
    </message>
    <message>
        <source>Minutes of section %1</source>
        <translation>Minuten von Abschnitt %1</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Frage %1 entfernen</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>Difficulty of %1</source>
        <translation>Schwierigkeit von %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht gewertet</translation>
    </message>
    <message>
        <source>Competency of %1</source>
        <translation>Kompetenz von %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Requirement that %1 covers</source>
        <translation>Anforderung, die %1 abdeckt</translation>
    </message>
    <message>
        <source>What a good answer to %1 shows</source>
        <translation>Was eine gute Antwort auf %1 zeigt</translation>
    </message>
    <message>
        <source>%1 scores 1</source>
        <translation>%1 bekommt 1</translation>
    </message>
    <message>
        <source>%1 scores 3</source>
        <translation>%1 bekommt 3</translation>
    </message>
    <message>
        <source>%1 scores 5</source>
        <translation>%1 bekommt 5</translation>
    </message>
    <message>
        <source>Question %1 is removed</source>
        <translation>Frage %1 ist entfernt</translation>
    </message>
    <message>
        <source>Section %1 is removed</source>
        <translation>Abschnitt %1 ist entfernt</translation>
    </message>
    <message>
        <source>Move section %1 up</source>
        <translation>Abschnitt %1 nach oben</translation>
    </message>
    <message>
        <source>Move section %1 down</source>
        <translation>Abschnitt %1 nach unten</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>Frage %1 nach oben</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>Frage %1 nach unten</translation>
    </message>
    <message>
        <source>No question asks for “%1”.</source>
        <translation>Nach „%1“ fragt keine Frage.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Covers %1 of %2 requirements</source>
        <translation>Deckt %1 von %2 Anforderungen ab</translation>
    </message>
    <message>
        <source>Plan, version %1</source>
        <translation>Plan, Fassung %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation>erforderlich, mindestens %1</translation>
    </message>
    <message>
        <source>Looks for: %1</source>
        <translation>Achtet auf: %1</translation>
    </message>
    <message>
        <source>Follows up: %1</source>
        <translation>Hakt nach: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
</context>
<context>
    <name>PlatformChoice</name>
    <message>
        <source>Which platform</source>
        <translation>Welche Plattform</translation>
    </message>
    <message>
        <source>Find a platform</source>
        <translation>Plattform suchen</translation>
    </message>
    <message>
        <source>No platform is called so.</source>
        <translation>Keine Plattform heißt so.</translation>
    </message>
</context>
<context>
    <name>PlatformDetail</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>It still has organisations. Delete them before you delete the platform.</source>
        <translation>Sie hat noch Organisationen. Löschen Sie diese, bevor Sie die Plattform löschen.</translation>
    </message>
    <message>
        <source>“%1” is gone at once, with its administrators and keys. This can&apos;t be undone.</source>
        <translation>„%1“ ist sofort weg, mit ihren Administratoren und Schlüsseln. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” and its organisations go on where they stood; one that is suspended itself stays so.</source>
        <translation>„%1“ und ihre Organisationen machen weiter, wo sie standen; eine, die selbst gesperrt ist, bleibt es.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>The administrators, people and programs of “%1” and of all its organisations can then read and erase, nothing else: no interview is requested, decided or held, and candidates are told to come back later. Nothing is deleted, and you can reactivate it at any time.</source>
        <translation>Administratoren, Personen und Programme von „%1“ und von allen ihren Organisationen können dann lesen und löschen, sonst nichts: Kein Interview wird angefragt, entschieden oder geführt, und Kandidaten werden gebeten, später wiederzukommen. Nichts geht verloren, und Sie können sie jederzeit reaktivieren.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>PlatformFinder</name>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
</context>
<context>
    <name>PlatformForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Such as partner.example. Nobody else can have it.</source>
        <translation>Etwa partner.example. Niemand sonst kann sie haben.</translation>
    </message>
    <message>
        <source>A new platform</source>
        <translation>Eine neue Plattform</translation>
    </message>
    <message>
        <source>Make the platform</source>
        <translation>Plattform anlegen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Somebody else changed this platform meanwhile: it is called “%1” and has the domain %2 now. Save again to have it as you say here.</source>
        <translation>Jemand anderes hat diese Plattform inzwischen geändert: Sie heißt jetzt „%1“ und hat die Domain %2. Speichern Sie noch einmal, damit sie so wird, wie es hier steht.</translation>
    </message>
</context>
<context>
    <name>PlatformList</name>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>Name oder Domain</translation>
    </message>
    <message>
        <source>Find platforms</source>
        <translation>Plattformen suchen</translation>
    </message>
    <message>
        <source>No platform is called that</source>
        <translation>Keine Plattform heißt so</translation>
    </message>
    <message>
        <source>Platforms are found by how a word of their name or their domain begins.</source>
        <translation>Plattformen findet man daran, wie ein Wort des Namens oder die Domain beginnt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No platforms yet</source>
        <translation>Noch keine Plattformen</translation>
    </message>
    <message>
        <source>A platform holds organisations, and has administrators who look after them.</source>
        <translation>Eine Plattform enthält Organisationen und hat Administratoren, die sich um sie kümmern.</translation>
    </message>
</context>
<context>
    <name>PlatformsHelp</name>
    <message>
        <source>A platform is a partner or a part of your company that looks after organisations of its own. Its administrators reach those and nothing else.</source>
        <translation>Eine Plattform ist ein Partner oder ein Teil Ihres Unternehmens, der sich um eigene Organisationen kümmert. Ihre Administratoren erreichen diese und sonst nichts.</translation>
    </message>
    <message>
        <source>Its name and its domain can be changed at any time. Nobody else can have the domain.</source>
        <translation>Name und Domain lassen sich jederzeit ändern. Niemand sonst kann die Domain haben.</translation>
    </message>
    <message>
        <source>Its administrators are made on the page “People”, which A leads to.</source>
        <translation>Ihre Administratoren werden auf der Seite „Personen“ angelegt, zu der A führt.</translation>
    </message>
    <message>
        <source>Only a platform without organisations can be deleted: delete those first. Its administrators and its keys go with it.</source>
        <translation>Nur eine Plattform ohne Organisationen lässt sich löschen: Löschen Sie diese zuerst. Ihre Administratoren und Schlüssel gehen mit ihr.</translation>
    </message>
    <message>
        <source>“It changed meanwhile” means that somebody else was at the same platform: look at what is new, then decide again.</source>
        <translation>„Es hat sich inzwischen geändert“ heißt, dass jemand anderes an derselben Plattform war: Sehen Sie sich das Neue an und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>A suspended platform and its organisations can read and erase, nothing else. Nothing is lost, and all goes on when you reactivate it.</source>
        <translation>Eine gesperrte Plattform und ihre Organisationen können lesen und löschen, sonst nichts. Nichts geht verloren, und alles geht weiter, wenn Sie sie reaktivieren.</translation>
    </message>
</context>
<context>
    <name>PlatformsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>PlatformsPage</name>
    <message>
        <source>New platform</source>
        <translation>Neue Plattform</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>That platform isn&apos;t there any more</source>
        <translation>Diese Plattform gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>„%1“ ist angelegt.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” got organisations meanwhile. Delete them first.</source>
        <translation>„%1“ hat inzwischen Organisationen bekommen. Löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>“%1” is suspended, and its organisations with it.</source>
        <translation>„%1“ ist gesperrt und mit ihr ihre Organisationen.</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>„%1“ ist wieder aktiv.</translation>
    </message>
</context>
<context>
    <name>PositionField</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Every position</source>
        <translation>Jede Position</translation>
    </message>
    <message>
        <source>Positions with a ranking</source>
        <translation>Positionen mit einer Rangliste</translation>
    </message>
    <message>
        <source>There are more. Type on to see them.</source>
        <translation>Es gibt noch mehr. Tippen Sie weiter, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Decisions and keys</source>
        <translation>Entscheidungen und Tasten</translation>
    </message>
    <message>
        <source>What you are told of over the desktop</source>
        <translation>Was Ihnen auf dem Desktop gemeldet wird</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Kommen und Gehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das Betriebssystem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Größe der Texte</translation>
    </message>
    <message>
        <source>Beside what the desktop gives to all programs.</source>
        <translation>Zusätzlich zu dem, was das System allen Programmen gibt.</translation>
    </message>
    <message>
        <source>What Candor speaks</source>
        <translation>Was Candor spricht</translation>
    </message>
    <message>
        <source>In effect when Candor is started the next time.</source>
        <translation>Gilt ab dem nächsten Start von Candor.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>A decision can be taken back for</source>
        <translation>Eine Entscheidung lässt sich zurücknehmen für</translation>
    </message>
    <message>
        <source>Then it leaves. With 0 it leaves at once.</source>
        <translation>Dann geht sie hinaus. Bei 0 sofort.</translation>
    </message>
    <message>
        <source>Single letters are keys, such as A for approving</source>
        <translation>Einzelne Buchstaben sind Tasten, etwa A zum Freigeben</translation>
    </message>
    <message>
        <source>Plans and reports that wait for your decision</source>
        <translation>Pläne und Berichte, die auf Ihre Entscheidung warten</translation>
    </message>
    <message>
        <source>Events that don&apos;t reach their receivers</source>
        <translation>Ereignisse, die ihre Empfänger nicht erreichen</translation>
    </message>
    <message>
        <source>Be quiet from</source>
        <translation>Still sein von</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <translation>Beginn der stillen Zeit</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <translation>Ende der stillen Zeit</translation>
    </message>
    <message>
        <source>At most once a minute, summed up, and never while you look at Candor.</source>
        <translation>Höchstens einmal je Minute, zusammengefasst, und nie, während Sie Candor ansehen.</translation>
    </message>
    <message>
        <source>Start when I log in to this computer</source>
        <translation>Starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>The folder for programs that start by themselves can&apos;t be written.</source>
        <translation>Der Ordner für Programme, die von selbst starten, ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Im Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Candor.</source>
        <translation>Dieses System hat keinen Infobereich: Das Schließen des Fensters beendet Candor.</translation>
    </message>
    <message>
        <source>Stop the server on this computer when Candor ends</source>
        <translation>Den Server auf diesem Computer beenden, wenn Candor endet</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Say which level the job wants.</source>
        <translation>Sagen Sie, welche Stufe die Stelle verlangt.</translation>
    </message>
    <message>
        <source>Give three requirements or more.</source>
        <translation>Nennen Sie mindestens drei Anforderungen.</translation>
    </message>
    <message>
        <source>Say each requirement in four words or more.</source>
        <translation>Beschreiben Sie jede Anforderung mit mindestens vier Wörtern.</translation>
    </message>
    <message>
        <source>Add what is known of the candidate.</source>
        <translation>Ergänzen Sie, was über den Kandidaten bekannt ist.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>Nennen Sie die Firma.</translation>
    </message>
    <message>
        <source>Give the candidate&apos;s reference.</source>
        <translation>Geben Sie die Kennung des Kandidaten an.</translation>
    </message>
    <message>
        <source>The same as cURL</source>
        <translation>Dasselbe als cURL</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>A plan can be written.</source>
        <translation>Ein Plan lässt sich schreiben.</translation>
    </message>
    <message>
        <source>No plan can be written before the level and the requirements are known.</source>
        <translation>Ohne Stufe und Anforderungen lässt sich kein Plan schreiben.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The reason is kept with the interview. Rejecting ends it.</source>
        <translation>Der Grund bleibt beim Interview. Eine Ablehnung beendet es.</translation>
    </message>
    <message>
        <source>Why do you reject this plan?</source>
        <translation>Warum lehnen Sie diesen Plan ab?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why do you reject this report?</source>
        <translation>Warum lehnen Sie diesen Bericht ab?</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>Was soll anders werden?</translation>
    </message>
    <message>
        <source>The planner writes a new version to these words.</source>
        <translation>Der Planer schreibt danach eine neue Fassung.</translation>
    </message>
    <message>
        <source>Have it revised</source>
        <translation>Überarbeiten lassen</translation>
    </message>
    <message>
        <source>Your score for “%1”, and why</source>
        <translation>Ihre Wertung für „%1“, und warum</translation>
    </message>
    <message>
        <source>The machine&apos;s score stays beside it.</source>
        <translation>Die Wertung der Maschine bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>RankingFilter</name>
    <message>
        <source>Which reports</source>
        <translation>Welche Berichte</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Warten auf Prüfung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Jede Stufe</translation>
    </message>
</context>
<context>
    <name>RankingsHelp</name>
    <message>
        <source>Everybody who was interviewed for a position, the highest score first, and how the scores are spread.</source>
        <translation>Alle, die für eine Position interviewt wurden, die höchste Bewertung zuerst, und wie sich die Bewertungen verteilen.</translation>
    </message>
    <message>
        <source>A candidate who was erased leaves an empty place in a comparison; the others stay.</source>
        <translation>Ein gelöschter Kandidat hinterlässt im Vergleich einen leeren Platz; die anderen bleiben.</translation>
    </message>
    <message>
        <source>Only written reports count: those that are approved, or under “Waiting for review” those that nobody has decided yet.</source>
        <translation>Es zählen nur geschriebene Berichte: freigegebene, oder unter „Warten auf Prüfung“ die, über die noch niemand entschieden hat.</translation>
    </message>
    <message>
        <source>Mark two to %1 to see them side by side: each competency with its requirement, the machine&apos;s score and the person&apos;s.</source>
        <translation>Markieren Sie zwei bis %1, um sie nebeneinander zu sehen: jede Kompetenz mit ihrer Anforderung, die Wertung der Maschine und die des Menschen.</translation>
    </message>
</context>
<context>
    <name>RankingsModel</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Marked to be compared</source>
        <translation>Zum Vergleich markiert</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nicht markiert</translation>
    </message>
</context>
<context>
    <name>RankingsPage</name>
    <message>
        <source>Candidates by score</source>
        <translation>Kandidaten nach Wertung</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>No report is ranked yet</source>
        <translation>Noch kein Bericht in der Rangliste</translation>
    </message>
    <message>
        <source>Candidates appear here once their report is approved.</source>
        <translation>Kandidaten erscheinen hier, sobald ihr Bericht freigegeben ist.</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Zum Vergleich markieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Find a position</source>
        <translation>Position suchen</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Zurück zur Rangliste</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Nobody is ranked there</source>
        <translation>Dort ist niemand</translation>
    </message>
    <message>
        <source>A position is looked for as a whole, in capitals or not.</source>
        <translation>Eine Position wird als Ganzes gesucht, groß- oder kleingeschrieben.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Puts those that are marked beside one another</source>
        <translation>Stellt die markierten nebeneinander</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 candidates can stand beside one another. Take the mark of one first.</source>
        <translation>%1 Kandidaten können nebeneinander stehen. Nehmen Sie zuerst eine Markierung weg.</translation>
    </message>
    <message>
        <source>Mark two to %1 candidates first, with the space bar</source>
        <translation>Markieren Sie zuerst zwei bis %1 Kandidaten, mit der Leertaste</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>To what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>Nummer der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Genau anzusehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of somebody, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record %1 of this log</source>
        <translation>Eintrag %1 dieses Protokolls</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>What failed</source>
        <translation>Was fehlschlug</translation>
    </message>
    <message>
        <source>What lost its webhook</source>
        <translation>Was seinen Webhook verlor</translation>
    </message>
    <message>
        <source>Of the last hour</source>
        <translation>Der letzten Stunde</translation>
    </message>
    <message>
        <source>Of the last day</source>
        <translation>Des letzten Tages</translation>
    </message>
    <message>
        <source>Of the last week</source>
        <translation>Der letzten Woche</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Alle erneut senden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How far the recovery has come</source>
        <translation>Wie weit das Nachholen ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sending again: %1 of %2%3</source>
        <translation>Wird erneut gesendet: %1 von %2%3</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> oder mehr</translation>
    </message>
    <message>
        <source>Sent again: %1. Left as they are, for want of a webhook: %2.</source>
        <translation>Erneut gesendet: %1. Ohne Webhook belassen: %2.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Angehalten nach %1.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>“%1” (turn %2)</source>
        <translation>„%1“ (Beitrag %2)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>machine %1</source>
        <translation>Maschine %1</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation>Mensch %1: %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>Overall %1 of 100</source>
        <translation>Insgesamt %1 von 100</translation>
    </message>
    <message>
        <source>Not approved by a person yet.</source>
        <translation>Noch von niemandem freigegeben.</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Genau ansehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Of plan version %1. Written by %2 on %3.</source>
        <translation>Zur Fassung %1 des Plans. Geschrieben von %2 am %3.</translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>The machine&apos;s confidence in all of it is %1.</source>
        <translation>Die Maschine ist sich insgesamt zu %1 sicher.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Wertung</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Maschine %1</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>Beside the report</source>
        <translation>Neben dem Bericht</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Mensch %1</translation>
    </message>
    <message>
        <source>Your score for %1</source>
        <translation>Ihre Wertung für %1</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>The planner chooses</source>
        <translation>Der Planer wählt</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>One a line; three or more make the best plans</source>
        <translation>Eine je Zeile; drei oder mehr ergeben die besten Pläne</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>Instead of requirements, or beside them</source>
        <translation>Statt Anforderungen oder daneben</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>Der Kandidat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Stays when the candidate&apos;s data is erased: no name, please</source>
        <translation>Bleibt, wenn die Daten des Kandidaten gelöscht werden: bitte kein Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Say which level of experience the job wants.</source>
        <translation>Sagen Sie, welche Stufe an Erfahrung die Stelle verlangt.</translation>
    </message>
    <message>
        <source>Name three or more qualifications, or send a job description of 300 characters.</source>
        <translation>Nennen Sie drei oder mehr Qualifikationen, oder schicken Sie eine Stellenbeschreibung von 300 Zeichen.</translation>
    </message>
    <message>
        <source>Write qualifications in four words or more: what must the person be able to do?</source>
        <translation>Schreiben Sie Qualifikationen in vier oder mehr Wörtern: Was muss die Person können?</translation>
    </message>
    <message>
        <source>Send the candidate&apos;s profile.</source>
        <translation>Schicken Sie das Profil des Kandidaten.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>Nennen Sie die Firma.</translation>
    </message>
    <message>
        <source>Send your reference of the candidate or of the request.</source>
        <translation>Schicken Sie Ihre Kennung des Kandidaten oder der Anfrage.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>How good a plan it allows</source>
        <translation>Wie gut ein Plan damit wird</translation>
    </message>
    <message>
        <source>Nothing is known that would make it better.</source>
        <translation>Es ist nichts bekannt, was sie besser machen würde.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln points</source>
        <translation>
            <numerusform>+%Ln Punkt</numerusform>
            <numerusform>+%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was angefragt wurde</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your organisation&apos;s</source>
        <translation>Die Ihrer Organisation</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The planner&apos;s choice</source>
        <translation>Wählt der Planer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation>Kennung im ATS</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>Ereignisse gehen an</translation>
    </message>
    <message>
        <source>Where your organisation&apos;s events go</source>
        <translation>Wohin die Ereignisse Ihrer Organisation gehen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>None were sent.</source>
        <translation>Es wurden keine geschickt.</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>None was sent.</source>
        <translation>Es wurde keine geschickt.</translation>
    </message>
    <message>
        <source>Data of the ATS</source>
        <translation>Daten des ATS</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>For the next request:</source>
        <translation>Für die nächste Anfrage:</translation>
    </message>
</context>
<context>
    <name>RoleDetail</name>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>Comes with Candor</source>
        <translation>Kommt mit Candor</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own</source>
        <translation>Eigene Ihrer Organisation</translation>
    </message>
    <message>
        <source>“%1” is gone then. Nobody may have it any more.</source>
        <translation>„%1“ gibt es dann nicht mehr. Niemand darf die Rolle noch haben.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RoleFinder</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Role of Candor</source>
        <translation>Rolle von Candor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people see it who have it.</source>
        <translation>So sehen sie die, die sie haben.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>For whoever gives it.</source>
        <translation>Für die, die sie vergeben.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>A new role</source>
        <translation>Eine neue Rolle</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Rolle erzeugen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>Eine Kopie von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its permissions can&apos;t be given, and are left out.</source>
        <translation>
            <numerusform>%Ln ihrer Berechtigungen kann nicht vergeben werden und ist ausgelassen.</numerusform>
            <numerusform>%Ln ihrer Berechtigungen können nicht vergeben werden und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Rolle speichern</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>Was Sie geändert haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation>Wählen Sie mindestens eines, was sie darf.</translation>
    </message>
    <message>
        <source>Somebody else changed this role meanwhile: it is called “%1” now and has %2 permissions. Save yours over it, or take theirs.</source>
        <translation>Jemand anderes hat diese Rolle inzwischen geändert: Sie heißt jetzt „%1“ und hat %2 Berechtigungen. Speichern Sie Ihre darüber, oder nehmen Sie die andere.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
</context>
<context>
    <name>RolesHelp</name>
    <message>
        <source>A role says what people may do. Candor brings some that can&apos;t be changed; beside them your organisation makes its own.</source>
        <translation>Eine Rolle sagt, was Menschen dürfen. Candor bringt einige mit, die man nicht ändern kann; daneben macht Ihre Organisation eigene.</translation>
    </message>
    <message>
        <source>The easiest way to a role is a copy of one that comes near: what it may is taken over, and you change what is different.</source>
        <translation>Am leichtesten entsteht eine Rolle als Kopie einer ähnlichen: Was sie darf, wird übernommen, und Sie ändern, was anders ist.</translation>
    </message>
    <message>
        <source>A change counts for everybody who has the role, from their next request on.</source>
        <translation>Eine Änderung gilt für alle, die die Rolle haben, ab ihrer nächsten Anfrage.</translation>
    </message>
    <message>
        <source>Permissions that you lack yourself are greyed: you can&apos;t give what you lack, and you can&apos;t change a role that may more than you.</source>
        <translation>Berechtigungen, die Ihnen selbst fehlen, sind ausgegraut: Was Ihnen fehlt, können Sie nicht geben, und eine Rolle, die mehr darf als Sie, können Sie nicht ändern.</translation>
    </message>
    <message>
        <source>A role that somebody has can&apos;t be deleted: give them another one first.</source>
        <translation>Eine Rolle, die jemand hat, kann nicht gelöscht werden: Geben Sie ihnen zuerst eine andere.</translation>
    </message>
    <message>
        <source>When somebody else changed the role meanwhile, nothing of yours is lost: you see what it is now, and choose.</source>
        <translation>Wenn jemand anderes die Rolle inzwischen geändert hat, geht nichts von Ihnen verloren: Sie sehen, wie sie jetzt ist, und wählen.</translation>
    </message>
</context>
<context>
    <name>RolesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Runs the server: every platform, every organisation, and the installation itself.</source>
        <translation>Betreibt den Server: jede Plattform, jede Organisation und die Installation selbst.</translation>
    </message>
    <message>
        <source>Runs a platform: its organisations and everything in them.</source>
        <translation>Betreibt eine Plattform: ihre Organisationen und alles darin.</translation>
    </message>
    <message>
        <source>Runs an organisation: its interviews, people, roles, keys and webhooks.</source>
        <translation>Betreibt eine Organisation: ihre Interviews, Menschen, Rollen, Schlüssel und Webhooks.</translation>
    </message>
    <message>
        <source>Requests interviews, decides about plans, reads and approves reports.</source>
        <translation>Fragt Interviews an, entscheidet über Pläne, liest Berichte und gibt sie frei.</translation>
    </message>
    <message>
        <source>Reads interviews and reports, and changes nothing.</source>
        <translation>Liest Interviews und Berichte und ändert nichts.</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>That role isn&apos;t there any more</source>
        <translation>Diese Rolle gibt es nicht mehr</translation>
    </message>
    <message>
        <source>What comes with Candor can&apos;t be changed. Make a copy, and change that.</source>
        <translation>Was mit Candor kommt, kann nicht geändert werden. Machen Sie eine Kopie und ändern Sie diese.</translation>
    </message>
    <message>
        <source>It may more than you, so that you can&apos;t change it.</source>
        <translation>Sie darf mehr als Sie; deshalb können Sie sie nicht ändern.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>“%1” is made. Give it to people on their page.</source>
        <translation>„%1“ ist erzeugt. Vergeben Sie die Rolle auf der Seite der Personen.</translation>
    </message>
    <message>
        <source>“%1” is saved, and counts from now on.</source>
        <translation>„%1“ ist gespeichert und gilt ab jetzt.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>RotationCard</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis…</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht weiter</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Einen Tag lang</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Eine Woche lang</translation>
    </message>
    <message>
        <source>The old secret signs along</source>
        <translation>Das alte Geheimnis signiert mit</translation>
    </message>
    <message>
        <source>Give receivers the new one before the old one ends; one that is replaced already ends at once.</source>
        <translation>Geben Sie Empfängern das neue, bevor das alte endet; ein bereits ersetztes endet sofort.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Events are signed with the secret that ends with %1.</source>
        <translation>Ereignisse sind mit dem Geheimnis signiert, das auf %1 endet.</translation>
    </message>
    <message>
        <source>The secret before signs along for %1. Receivers may check either.</source>
        <translation>Das Geheimnis davor signiert noch %1 mit. Empfänger können beide prüfen.</translation>
    </message>
    <message>
        <source>%1 Whether the new secret signs already isn&apos;t known. It is kept here: try again to see it.</source>
        <translation>%1 Ob das neue Geheimnis schon signiert, ist nicht bekannt. Es bleibt hier: Versuchen Sie es erneut, um es zu sehen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>I have stored it</source>
        <translation>Ich habe es abgelegt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>It is shown this once. Candor keeps no copy that could be shown again: put it where it belongs before you go on.</source>
        <translation>Es wird nur dieses Mal gezeigt. Candor behält keine Kopie, die sich noch zeigen ließe: Legen Sie es ab, bevor Sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the address and the network, and whether the server runs.</source>
        <translation>Prüfen Sie Adresse und Netz, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer</source>
        <translation>%1 braucht zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Vielleicht ist er ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe</source>
        <translation>Die Verbindung zu %1 ist nicht sicher</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t trusted on this computer. Ask who runs the server.</source>
        <translation>Dieser Computer vertraut dem Zertifikat nicht. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer like a Candor server</source>
        <translation>%1 antwortet nicht wie ein Candor-Server</translation>
    </message>
    <message>
        <source>Check the address. A proxy on the way may answer instead.</source>
        <translation>Prüfen Sie die Adresse. Vielleicht antwortet ein Proxy auf dem Weg.</translation>
    </message>
    <message>
        <source>This has been decided already</source>
        <translation>Das ist bereits entschieden</translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>Es steht jetzt auf „%1“.</translation>
    </message>
    <message>
        <source>Reload to see where it stands.</source>
        <translation>Laden Sie neu, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>The server wants you to sign in</source>
        <translation>Der Server verlangt, dass Sie sich anmelden</translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right, or the session has ended.</source>
        <translation>E-Mail-Adresse oder Passwort stimmt nicht, oder die Sitzung ist vorbei.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation>Ihre Rolle erlaubt das nicht</translation>
    </message>
    <message>
        <source>An administrator of your organisation can give you a role that does.</source>
        <translation>Ein Administrator Ihrer Organisation kann Ihnen eine passende Rolle geben.</translation>
    </message>
    <message>
        <source>Somebody else has to approve this</source>
        <translation>Das muss jemand anderes freigeben</translation>
    </message>
    <message>
        <source>You approved the plan; your organisation wants a second person for the report.</source>
        <translation>Sie haben den Plan freigegeben; Ihre Organisation will für den Bericht eine zweite Person.</translation>
    </message>
    <message>
        <source>Your organisation is suspended</source>
        <translation>Ihre Organisation ist gesperrt</translation>
    </message>
    <message>
        <source>It can read and erase, nothing else.</source>
        <translation>Sie kann lesen und löschen, sonst nichts.</translation>
    </message>
    <message>
        <source>It changed meanwhile</source>
        <translation>Es hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Look at what is new, then decide again.</source>
        <translation>Sehen Sie das Neue an und entscheiden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>It may have been erased.</source>
        <translation>Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>Gleich geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>Die Festplatte des Servers ist voll</translation>
    </message>
    <message>
        <source>Tell who runs the server.</source>
        <translation>Sagen Sie es dem, der den Server betreibt.</translation>
    </message>
    <message>
        <source>The server can&apos;t reach its database</source>
        <translation>Der Server erreicht seine Datenbank nicht</translation>
    </message>
    <message>
        <source>The agent couldn&apos;t answer</source>
        <translation>Der Agent konnte nicht antworten</translation>
    </message>
    <message>
        <source>The server made a mistake</source>
        <translation>Der Server hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Tell who runs the server, with the number below.</source>
        <translation>Sagen Sie es dem, der den Server betreibt, mit der Nummer unten.</translation>
    </message>
    <message>
        <source>The server refuses this</source>
        <translation>Der Server lehnt das ab</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The platform is suspended</source>
        <translation>Die Plattform ist gesperrt</translation>
    </message>
    <message>
        <source>It and its organisations can read and erase, nothing else.</source>
        <translation>Sie und ihre Organisationen können lesen und löschen, sonst nichts.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what the server says, in English</comment>
        <translation>Der Server sagt dazu auf Englisch: „%1“</translation>
    </message>
</context>
<context>
    <name>ServerFailure</name>
    <message>
        <source>You may not use port %1</source>
        <translation>Sie dürfen Port %1 nicht benutzen</translation>
    </message>
    <message>
        <source>Ports below 1024 are for administrators. Take another one.</source>
        <translation>Ports unter 1024 sind Administratoren vorbehalten. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program</source>
        <translation>Port %1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>End that program, or take another port. Links that were sent to candidates name the old one.</source>
        <translation>Beenden Sie dieses Programm oder nehmen Sie einen anderen Port. Links, die Kandidaten schon haben, nennen den alten.</translation>
    </message>
    <message>
        <source>Another Candor uses this folder</source>
        <translation>Ein anderes Candor benutzt diesen Ordner</translation>
    </message>
    <message>
        <source>It runs for somebody else, or is just ending. Wait a moment and try again, or take another folder.</source>
        <translation>Es läuft für jemand anderen oder endet gerade. Versuchen Sie es gleich noch einmal oder nehmen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>Make room on it and try again, or take a folder on another disk.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut, oder nehmen Sie einen Ordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to</source>
        <translation>Der Ordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Take another folder, or have this one made yours.</source>
        <translation>Nehmen Sie einen anderen Ordner oder lassen Sie sich diesen übertragen.</translation>
    </message>
    <message>
        <source>The key to the data is missing</source>
        <translation>Der Schlüssel zu den Daten fehlt</translation>
    </message>
    <message>
        <source>Everything here is encrypted with a key that isn&apos;t in the folder, or isn&apos;t the right one. Choose the file that you kept it in (master.key).</source>
        <translation>Alles hier ist mit einem Schlüssel verschlüsselt, der nicht im Ordner liegt oder nicht der richtige ist. Wählen Sie die Datei, in der Sie ihn aufbewahren (master.key).</translation>
    </message>
    <message>
        <source>The data was written by a newer Candor</source>
        <translation>Die Daten stammen von einem neueren Candor</translation>
    </message>
    <message>
        <source>Update Candor on this computer, or open another folder.</source>
        <translation>Aktualisieren Sie Candor auf diesem Computer oder öffnen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs, and that candor.toml in the folder names it right.</source>
        <translation>Sehen Sie nach, ob PostgreSQL läuft und candor.toml im Ordner es richtig nennt.</translation>
    </message>
    <message>
        <source>The server&apos;s settings make no sense to it</source>
        <translation>Die Einstellungen des Servers ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>Mend candor.toml in the folder; the details say what is wrong.</source>
        <translation>Berichtigen Sie candor.toml im Ordner; die Einzelheiten sagen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>The server isn&apos;t installed</source>
        <translation>Der Server ist nicht installiert</translation>
    </message>
    <message>
        <source>The program candor-server is missing on this computer. Install it, or connect to a server that runs elsewhere.</source>
        <translation>Das Programm candor-server fehlt auf diesem Computer. Installieren Sie es oder verbinden Sie sich mit einem Server, der anderswo läuft.</translation>
    </message>
    <message>
        <source>The server ended by itself</source>
        <translation>Der Server hat sich von selbst beendet</translation>
    </message>
    <message>
        <source>The details are its last words. Your data is as it was.</source>
        <translation>Die Einzelheiten sind seine letzten Worte. Ihre Daten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>It was started and hasn&apos;t said anything. The computer may be very busy.</source>
        <translation>Er wurde gestartet und hat nichts gesagt. Vielleicht ist der Computer ausgelastet.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
    <message>
        <source>Choose a port …</source>
        <translation>Port wählen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose the key …</source>
        <translation>Schlüssel wählen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>ServerHelp</name>
    <message>
        <source>For whoever runs the server: how it is, how it is set up and where each setting comes from, the newest lines of its log, and its backups.</source>
        <translation>Für alle, die den Server betreiben: wie es ihm geht, wie er eingestellt ist und woher jede Einstellung kommt, die neuesten Zeilen seines Protokolls und seine Sicherungen.</translation>
    </message>
    <message>
        <source>The log is found by the number of a request, which every failure in this program names.</source>
        <translation>Das Protokoll findet sich über die Nummer einer Anfrage, die jeder Fehler in diesem Programm nennt.</translation>
    </message>
    <message>
        <source>A backup is made while the server works on, is checked before it gets its name, and lies in the data folder.</source>
        <translation>Eine Sicherung entsteht, während der Server weiterarbeitet, wird geprüft, bevor sie ihren Namen bekommt, und liegt im Datenordner.</translation>
    </message>
    <message>
        <source>The master key isn&apos;t in a backup. Without it nothing personal in the backup can be read: keep a copy of it elsewhere.</source>
        <translation>Der Hauptschlüssel ist nicht in der Sicherung. Ohne ihn ist nichts Persönliches darin lesbar: Bewahren Sie eine Kopie davon anderswo auf.</translation>
    </message>
    <message>
        <source>To go back to a backup, stop the server, put the file in the place of the database, and start it again; the handbook for operators tells it step by step.</source>
        <translation>Um zu einer Sicherung zurückzukehren, beenden Sie den Server, legen die Datei an die Stelle der Datenbank und starten ihn wieder; das Handbuch für Betreiber sagt es Schritt für Schritt.</translation>
    </message>
    <message>
        <source>With PostgreSQL backups are made by PostgreSQL&apos;s own tools.</source>
        <translation>Mit PostgreSQL werden Sicherungen mit dessen eigenen Werkzeugen gemacht.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole database as it is now, in a file on the server. The server goes on meanwhile. The master key isn&apos;t in it: without master.key from the data folder nobody can read the copy, so keep both, and not at one place.</source>
        <translation>Eine Sicherung ist eine Kopie der ganzen Datenbank, wie sie jetzt ist, in einer Datei auf dem Server. Der Server arbeitet währenddessen weiter. Der Hauptschlüssel ist nicht darin: Ohne master.key aus dem Datenordner kann niemand die Kopie lesen. Bewahren Sie beide auf, aber nicht am selben Ort.</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Wie weit die Sicherung ist</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Sicherung abbrechen</translation>
    </message>
    <message>
        <source>This server keeps its data in PostgreSQL: back it up with pg_dump.</source>
        <translation>Dieser Server hält seine Daten in PostgreSQL: Sichern Sie sie mit pg_dump.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Copy the path of %1</source>
        <translation>Pfad von %1 kopieren</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Find, by a request&apos;s number for one</source>
        <translation>Suchen, etwa nach der Nummer einer Anfrage</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No such lines.</source>
        <translation>Keine solchen Zeilen.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu zeigen ist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Settings are changed where they come from, and count from the server&apos;s next start on. Choose one to see what it is for.</source>
        <translation>Einstellungen werden dort geändert, wo sie herkommen, und gelten ab dem nächsten Start des Servers. Wählen Sie eine, um zu sehen, wofür sie ist.</translation>
    </message>
    <message>
        <source>%1 As delivered: %2</source>
        <translation>%1 Wie ausgeliefert: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Links are made with</source>
        <translation>Links werden gebildet mit</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Yes, by this server itself</source>
        <translation>Ja, von diesem Server selbst</translation>
    </message>
    <message>
        <source>Not by this server itself</source>
        <translation>Nicht von diesem Server selbst</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>%1, %2, schema %3</source>
        <translation>%1, %2, Schema %3</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Frei auf der Festplatte</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Andere Knoten</translation>
    </message>
    <message>
        <source>There is little room left on the disk: the server stops taking anything when it is full.</source>
        <translation>Auf der Festplatte ist kaum noch Platz: Ist sie voll, nimmt der Server nichts mehr an.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SettingsEditor</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your role may look at the settings and not change them. An administrator of your organisation can.</source>
        <translation>Ihre Rolle darf die Einstellungen ansehen, aber nicht ändern. Ein Administrator Ihrer Organisation kann es.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. What you changed yourself is still here; save again to put it over theirs.</source>
        <translation>Jemand anders hat dies inzwischen geändert: %1. Was Sie selbst geändert haben, ist noch da; speichern Sie erneut, um es darüber zu setzen.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed something meanwhile, so nothing is saved yet. What you changed is still here; save again to put it over theirs.</source>
        <translation>Jemand anders hat inzwischen etwas geändert, deshalb ist noch nichts gespeichert. Was Sie geändert haben, ist noch da; speichern Sie erneut, um es darüber zu setzen.</translation>
    </message>
    <message>
        <source>What you changed here on %1 and didn&apos;t save is here again.</source>
        <translation>Was Sie hier am %1 geändert und nicht gespeichert haben, ist wieder da.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Plans are approved by themselves</source>
        <translation>Pläne werden von selbst freigegeben</translation>
    </message>
    <message>
        <source>As soon as a plan is written the candidate&apos;s link is made. Nobody looks at it before.</source>
        <translation>Sobald ein Plan geschrieben ist, entsteht der Link des Kandidaten. Niemand sieht ihn vorher an.</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>Zwei Personen entscheiden</translation>
    </message>
    <message>
        <source>Who approved a plan can&apos;t approve the report of the same interview.</source>
        <translation>Wer einen Plan freigegeben hat, kann den Bericht desselben Interviews nicht freigeben.</translation>
    </message>
    <message>
        <source>Who writes plans and reports</source>
        <translation>Wer Pläne und Berichte schreibt</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Candidates consent first</source>
        <translation>Kandidaten willigen zuerst ein</translation>
    </message>
    <message>
        <source>The interview begins once they have read the notice and agreed to it.</source>
        <translation>Das Interview beginnt, wenn sie den Hinweis gelesen und ihm zugestimmt haben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>That interviews are held in, unless a request names another.</source>
        <translation>In der Interviews geführt werden, wenn eine Anfrage keine andere nennt.</translation>
    </message>
    <message>
        <source>Who hasn&apos;t begun by then is cancelled. A new link can be made before.</source>
        <translation>Wer bis dahin nicht begonnen hat, wird abgebrochen. Vorher lässt sich ein neuer Link erzeugen.</translation>
    </message>
    <message>
        <source>With at least half of its questions answered it is assessed, else it is cancelled.</source>
        <translation>Ist mindestens die Hälfte der Fragen beantwortet, wird es begutachtet, sonst abgebrochen.</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Wie lange Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Name, e-mail, profile and answers are erased once an interview is over and nothing has happened to it for so long.</source>
        <translation>Name, E-Mail, Profil und Antworten werden gelöscht, wenn ein Interview vorbei ist und so lange nichts damit geschehen ist.</translation>
    </message>
    <message>
        <source>One that nobody has changed for so long goes, and with it a place in the rankings.</source>
        <translation>Einer, den so lange niemand geändert hat, verschwindet und mit ihm ein Platz in den Ranglisten.</translation>
    </message>
    <message>
        <source>Voices tell who somebody is: keep them no longer than you need them.</source>
        <translation>Stimmen verraten, wer jemand ist: Bewahren Sie sie nicht länger auf, als Sie sie brauchen.</translation>
    </message>
    <message>
        <source>How candidates answer</source>
        <translation>Wie Kandidaten antworten</translation>
    </message>
    <message>
        <source>With both they choose for themselves.</source>
        <translation>Bei beidem wählen sie selbst.</translation>
    </message>
    <message>
        <source>The agents that are built in</source>
        <translation>Die eingebauten Agenten</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>an engine, its model</comment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>Who runs the server says which there are.</source>
        <translation>Welche es gibt, bestimmt, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>They work on this server, without a network. It knows of no others.</source>
        <translation>Sie arbeiten auf diesem Server, ohne Netz. Andere kennt er nicht.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>Haken Sie mindestens eines an.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this.</source>
        <translation>Der Server kennt das nicht.</translation>
    </message>
    <message>
        <source>Days that a candidate&apos;s link works</source>
        <translation>Tage, die der Link eines Kandidaten gilt</translation>
    </message>
    <message>
        <source>Hours until an interview that stands still ends</source>
        <translation>Stunden, bis ein Interview endet, das stillsteht</translation>
    </message>
    <message>
        <source>Days that names and answers are kept</source>
        <translation>Tage, die Namen und Antworten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Days that reports are kept</source>
        <translation>Tage, die Berichte aufbewahrt werden</translation>
    </message>
    <message>
        <source>Days that recordings are kept</source>
        <translation>Tage, die Aufnahmen aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>SettingsHelp</name>
    <message>
        <source>What holds for all interviews of your organisation: who decides, how candidates answer, how long their links work and how long data is kept.</source>
        <translation>Was für alle Interviews Ihrer Organisation gilt: wer entscheidet, wie Kandidaten antworten, wie lange ihre Links gelten und wie lange Daten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Each setting says below what it means. What you change counts once you save it. Until then it stays here, also when you leave the page or close Candor.</source>
        <translation>Unter jeder Einstellung steht, was sie bedeutet. Was Sie ändern, gilt, sobald Sie es speichern. Bis dahin bleibt es hier, auch wenn Sie die Seite verlassen oder Candor schließen.</translation>
    </message>
    <message>
        <source>Shorter times erase what is older within the hour, and it can&apos;t be brought back.</source>
        <translation>Kürzere Zeiten löschen innerhalb einer Stunde, was älter ist, und es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>When somebody else saves while you change something, nothing of theirs is lost: you are told what they changed, and decide whether yours goes over it.</source>
        <translation>Speichert jemand anders, während Sie etwas ändern, geht davon nichts verloren: Sie erfahren, was geändert wurde, und entscheiden, ob Ihres darüber kommt.</translation>
    </message>
    <message>
        <source>Without the right to change the organisation you can look at its settings only.</source>
        <translation>Ohne das Recht, die Organisation zu ändern, können Sie ihre Einstellungen nur ansehen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1, %2 in trouble</source>
        <translation>%1, %2 gestört</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to Candor</source>
        <translation>Bei Candor anmelden</translation>
    </message>
    <message>
        <source>Plans and reports wait for you there.</source>
        <translation>Dort warten Pläne und Berichte auf Sie.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your account belongs to</source>
        <translation>Ihr Konto gehört zu</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Einer Firma</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Einer Plattform</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Dem Server</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Other ways to use Candor</source>
        <translation>Andere Wege zu Candor</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung …</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again and go on where you were.</source>
        <translation>Ihre Sitzung ist vorbei. Melden Sie sich wieder an und machen Sie weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>The server&apos;s address isn&apos;t one: name its host, like candor.example.com.</source>
        <translation>Das ist keine Serveradresse: Nennen Sie den Host, etwa candor.example.com.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt: Andere können Ihr Passwort unterwegs lesen.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right.</source>
        <translation>E-Mail-Adresse oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>Your password is set, but signing in didn&apos;t work. %1</source>
        <translation>Ihr Passwort ist gesetzt, aber die Anmeldung hat nicht geklappt. %1</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>scores from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Ein Bericht</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 Berichte</translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation>%1 · Median %2</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 asks for what is missing</source>
        <translation>%1 fragt nach dem, was fehlt</translation>
    </message>
    <message>
        <source>%1 accepted the request</source>
        <translation>%1 nahm die Anfrage an</translation>
    </message>
    <message>
        <source>%1 supplied what was missing</source>
        <translation>%1 ergänzte, was fehlte</translation>
    </message>
    <message>
        <source>%1 began to write a plan</source>
        <translation>%1 begann einen Plan</translation>
    </message>
    <message>
        <source>%1 wrote a plan</source>
        <translation>%1 schrieb einen Plan</translation>
    </message>
    <message>
        <source>%1 approved the plan</source>
        <translation>%1 gab den Plan frei</translation>
    </message>
    <message>
        <source>%1 rejected the plan</source>
        <translation>%1 lehnte den Plan ab</translation>
    </message>
    <message>
        <source>%1 had the plan revised</source>
        <translation>%1 ließ den Plan überarbeiten</translation>
    </message>
    <message>
        <source>%1 began the interview</source>
        <translation>%1 begann das Interview</translation>
    </message>
    <message>
        <source>%1 finished the interview</source>
        <translation>%1 beendete das Interview</translation>
    </message>
    <message>
        <source>%1 wrote a report</source>
        <translation>%1 schrieb einen Bericht</translation>
    </message>
    <message>
        <source>%1 approved the report</source>
        <translation>%1 gab den Bericht frei</translation>
    </message>
    <message>
        <source>%1 rejected the report</source>
        <translation>%1 lehnte den Bericht ab</translation>
    </message>
    <message>
        <source>%1 cancelled the interview</source>
        <translation>%1 sagte das Interview ab</translation>
    </message>
    <message>
        <source>%1 edited the plan</source>
        <translation>%1 bearbeitete den Plan</translation>
    </message>
    <message>
        <source>%1 changed a score</source>
        <translation>%1 änderte eine Wertung</translation>
    </message>
    <message>
        <source>%1 made a new link</source>
        <translation>%1 erzeugte einen neuen Link</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>Der Kandidat</translation>
    </message>
    <message>
        <source>A connected program</source>
        <translation>Ein verbundenes Programm</translation>
    </message>
    <message>
        <source>The program “%1”</source>
        <translation>Das Programm „%1“</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>%1 asked for the interview</source>
        <translation>%1 fragte das Interview an</translation>
    </message>
    <message>
        <source>%1 moved it to “%2”</source>
        <translation>%1 setzte es auf „%2“</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>StoredValue</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Gespeichertes behalten</translation>
    </message>
    <message>
        <source>Keep what is stored of %1</source>
        <translation>Gespeichertes behalten: %1</translation>
    </message>
    <message>
        <source>Replaces what is stored.</source>
        <translation>Ersetzt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Goes when you save.</source>
        <translation>Wird beim Speichern entfernt.</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Rows changed their places while you looked; some may be missing here.</source>
        <translation>Zeilen haben den Platz gewechselt, während Sie lasen; hier können welche fehlen.</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>Liste neu lesen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows in sight</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>The newest %1 were looked through.</source>
        <translation>Die neuesten %1 wurden durchgesehen.</translation>
    </message>
    <message>
        <source>There is more to look through.</source>
        <translation>Es gibt noch mehr durchzusehen.</translation>
    </message>
    <message>
        <source>Looking further. %1</source>
        <comment>a sentence follows</comment>
        <translation>Es wird weitergesucht. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>There may be more further on.</source>
        <translation>Weiter hinten gibt es vielleicht noch mehr.</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Sends a signed event that says that it is a test, and shows what comes back.</source>
        <translation>Sendet ein signiertes Ereignis, das sich als Probe ausweist, und zeigt, was zurückkommt.</translation>
    </message>
    <message>
        <source>Event of the test</source>
        <translation>Ereignis der Probe</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>Der Empfänger antwortete %1.</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>Es dauerte %1 ms.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht erprobt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Now “%1”</source>
        <translation>Jetzt „%1“</translation>
    </message>
    <message>
        <source>On behalf of %1</source>
        <translation>Im Namen von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Show this delivery</source>
        <translation>Diese Zustellung zeigen</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Turn %1, follow-up</source>
        <translation>Beitrag %1, Nachfrage</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Beitrag %1</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Version %1, %2</source>
        <translation>Fassung %1, %2</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergleichen von</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>There is one version only</source>
        <translation>Es gibt nur eine Fassung</translation>
    </message>
    <message>
        <source>Edits and revisions make new ones; what they change shows here.</source>
        <translation>Bearbeiten und Überarbeiten erzeugen neue; was sie ändern, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>WebhookForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An https address of your system. Candor checks it when you save.</source>
        <translation>Eine https-Adresse Ihres Systems. Candor prüft sie beim Speichern.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Tick at least one event. To send none for a while, switch the webhook off.</source>
        <translation>Wählen Sie mindestens ein Ereignis. Um eine Weile keine zu senden, schalten Sie den Webhook aus.</translation>
    </message>
    <message>
        <source>Headers, certificates and proxy…</source>
        <translation>Header, Zertifikate und Proxy…</translation>
    </message>
    <message>
        <source>Headers of its own</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>They are sent with each event, for receivers that ask for a key of theirs.</source>
        <translation>Sie werden mit jedem Ereignis gesendet, für Empfänger, die einen eigenen Schlüssel verlangen.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>Interview requested</source>
        <translation>Interview angefragt</translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation>Fähigkeiten werden geprüft</translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation>Plan wird geschrieben</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>Angaben fehlen</translation>
    </message>
    <message>
        <source>Information was added</source>
        <translation>Angaben ergänzt</translation>
    </message>
    <message>
        <source>Plan waits for approval</source>
        <translation>Plan wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Plan is revised</source>
        <translation>Plan wird überarbeitet</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan freigegeben</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan abgelehnt</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>Interview begonnen</translation>
    </message>
    <message>
        <source>Interview completed</source>
        <translation>Interview beendet</translation>
    </message>
    <message>
        <source>Report waits for approval</source>
        <translation>Bericht wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>Bericht freigegeben</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>Interview abgesagt</translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation>Daten des Kandidaten gelöscht</translation>
    </message>
    <message>
        <source>An agent failed</source>
        <translation>Ein Agent ist gescheitert</translation>
    </message>
    <message>
        <source>A webhook&apos;s receiver fails</source>
        <translation>Der Empfänger eines Webhooks scheitert</translation>
    </message>
    <message>
        <source>A webhook was disabled</source>
        <translation>Ein Webhook wurde abgeschaltet</translation>
    </message>
    <message>
        <source>Interview&apos;s own address</source>
        <translation>Eigene Adresse des Interviews</translation>
    </message>
    <message>
        <source>Organisation&apos;s webhook</source>
        <translation>Webhook der Organisation</translation>
    </message>
    <message>
        <source>Platform&apos;s webhook</source>
        <translation>Webhook der Plattform</translation>
    </message>
    <message>
        <source>Goes before, for its interview</source>
        <translation>Geht für sein Interview vor</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>An interview that was requested with an address of its own tells its events there and nowhere else.</source>
        <translation>Ein Interview mit eigener Adresse meldet seine Ereignisse dorthin und nirgends sonst.</translation>
    </message>
    <message>
        <source>It is switched on, and goes before the platform&apos;s.</source>
        <translation>Er ist eingeschaltet und geht dem der Plattform vor.</translation>
    </message>
    <message>
        <source>It is switched on, and the organisation has none that is.</source>
        <translation>Er ist eingeschaltet, und die Organisation hat keinen eingeschalteten.</translation>
    </message>
    <message>
        <source>The organisation&apos;s is switched on. This one is for organisations without one.</source>
        <translation>Der der Organisation ist eingeschaltet. Dieser gilt für Organisationen ohne eigenen.</translation>
    </message>
    <message>
        <source>It is switched off, so that the next one is asked.</source>
        <translation>Er ist ausgeschaltet, darum wird der nächste gefragt.</translation>
    </message>
    <message>
        <source>What goes there is held until it is saved again; the next one isn&apos;t asked.</source>
        <translation>Was dorthin geht, wird angehalten, bis er wieder gespeichert wird; der nächste wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Nothing is set up here.</source>
        <translation>Hier ist nichts eingerichtet.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Fails; left in peace for a while</source>
        <translation>Scheitert; hat eine Weile Ruhe</translation>
    </message>
    <message>
        <source>The receiver said that it wants no more (410). What goes there is held until you save the webhook again.</source>
        <translation>Der Empfänger sagte, er wolle keine mehr (410). Was dorthin geht, wird angehalten, bis Sie den Webhook wieder speichern.</translation>
    </message>
    <message>
        <source>The receiver failed for so long that the webhook was disabled. Everything is held until you save it again.</source>
        <translation>Der Empfänger scheiterte so lange, dass der Webhook abgeschaltet wurde. Alles wird angehalten, bis Sie ihn wieder speichern.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret can&apos;t be decrypted any more. Give it a new one.</source>
        <translation>Das Geheimnis des Webhooks lässt sich nicht mehr entschlüsseln. Geben Sie ihm ein neues.</translation>
    </message>
    <message>
        <source>The webhook was disabled. Everything is held until you save it again.</source>
        <translation>Der Webhook wurde abgeschaltet. Alles wird angehalten, bis Sie ihn wieder speichern.</translation>
    </message>
</context>
<context>
    <name>WebhooksHelp</name>
    <message>
        <source>Where the server tells other programs what happened. At the top stands which webhook is in effect and why: one that an interview brings along goes before your company&apos;s, and that before the platform&apos;s.</source>
        <translation>Wo der Server anderen Programmen meldet, was geschah. Oben steht, welcher Webhook gilt und warum: Der, den ein Interview mitbringt, geht dem Ihrer Firma vor, und dieser dem der Plattform.</translation>
    </message>
    <message>
        <source>Below are the address, the events that it gets, and its secret. Each event has an example of what is sent.</source>
        <translation>Darunter stehen die Adresse, die Ereignisse, die sie bekommt, und ihr Geheimnis. Jedes Ereignis hat ein Beispiel dessen, was gesendet wird.</translation>
    </message>
    <message>
        <source>A test sends one event at once and shows the whole exchange, what was sent and what came back.</source>
        <translation>Eine Probe sendet sofort ein Ereignis und zeigt den ganzen Austausch: was gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>When the secret is replaced the old one signs along for a while, so that the receiver can change over without losing anything. The page counts down how long.</source>
        <translation>Wird das Geheimnis ersetzt, signiert das alte eine Weile mit, damit der Empfänger ohne Verlust wechseln kann. Die Seite zählt, wie lange noch.</translation>
    </message>
    <message>
        <source>A receiver that keeps failing is disabled after some days; you are told before. Mend it, send a test, and enable it again: what is missing is sent from the page of deliveries.</source>
        <translation>Ein Empfänger, der weiter scheitert, wird nach einigen Tagen abgeschaltet; Sie erfahren es vorher. Reparieren Sie ihn, senden Sie eine Probe und schalten Sie ihn wieder ein: Was fehlt, wird von der Seite der Zustellungen aus gesendet.</translation>
    </message>
    <message>
        <source>An address inside your network is refused unless whoever runs the server allows it by name.</source>
        <translation>Eine Adresse in Ihrem Netz wird abgelehnt, wenn nicht der Betreiber des Servers sie beim Namen erlaubt.</translation>
    </message>
    <message>
        <source>“The signature doesn&apos;t match” at the receiver nearly always means another secret, or that the body was changed on its way, by a proxy for instance.</source>
        <translation>„Die Signatur stimmt nicht“ beim Empfänger heißt fast immer: ein anderes Geheimnis, oder der Inhalt wurde unterwegs geändert, etwa von einem Proxy.</translation>
    </message>
    <message>
        <source>Behind “Headers, certificates and proxy” is what a receiver in a company&apos;s network may want: headers of its own, an authority that Candor trusts, a client certificate, and a forward proxy. What is stored there is kept sealed: it can be replaced and removed, and isn&apos;t shown again.</source>
        <translation>Hinter „Header, Zertifikate und Proxy“ steht, was ein Empfänger in einem Firmennetz verlangen kann: eigene Header, eine Zertifizierungsstelle, der Candor vertraut, ein Client-Zertifikat und ein Proxy. Was dort gespeichert ist, bleibt versiegelt: Es kann ersetzt und entfernt werden und wird nicht wieder gezeigt.</translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Probe senden</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>Wohin Ereignisse gehen</translation>
    </message>
    <message>
        <source>The platform&apos;s webhook</source>
        <translation>Webhook der Plattform</translation>
    </message>
    <message>
        <source>Your organisation&apos;s webhook</source>
        <translation>Webhook Ihrer Organisation</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The webhook is saved.</source>
        <translation>Der Webhook ist gespeichert.</translation>
    </message>
    <message>
        <source>Events go to the next place from then on, or nowhere. What hasn&apos;t arrived yet is kept and can be sent again later.</source>
        <translation>Ereignisse gehen von da an an die nächste Stelle oder nirgendwohin. Was noch nicht angekommen ist, bleibt und kann später gesendet werden.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How do you want to use Candor?</source>
        <translation>Wie möchten Sie Candor nutzen?</translation>
    </message>
    <message>
        <source>Interviews are planned, held and assessed by agents; people decide. You can change this later.</source>
        <translation>Agenten planen, führen und bewerten Interviews; Menschen entscheiden. Sie können das später ändern.</translation>
    </message>
    <message>
        <source>Run it on this computer</source>
        <translation>Auf diesem Computer betreiben</translation>
    </message>
    <message>
        <source>Your data stays here, in a folder of yours. Nothing else has to be installed.</source>
        <translation>Ihre Daten bleiben hier, in einem Ordner von Ihnen. Sonst muss nichts installiert werden.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Your organisation runs Candor already, and you have an account there.</source>
        <translation>Ihre Organisation betreibt Candor bereits, und Sie haben dort ein Konto.</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A made-up company with interviews in every state. It stays on this computer.</source>
        <translation>Eine erfundene Firma mit Interviews in jedem Status. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>Es steht jetzt auf „%1“.</translation>
    </message>
    <message>
        <source>This is version %1 of the plan.</source>
        <translation>Das ist Fassung %1 des Plans.</translation>
    </message>
    <message>
        <source>The report is another.</source>
        <translation>Der Bericht ist ein anderer.</translation>
    </message>
    <message>
        <source>Another score: %1.</source>
        <translation>Eine andere Wertung: %1.</translation>
    </message>
    <message>
        <source>It changed while you looked. %1</source>
        <translation>Es änderte sich, während Sie lasen. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>Angaben fehlen</translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation>Fähigkeiten werden geprüft</translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation>Plan wird geschrieben</translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation>Plan wartet</translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation>Beim Kandidaten</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan abgelehnt</translation>
    </message>
    <message>
        <source>Interview under way</source>
        <translation>Interview läuft</translation>
    </message>
    <message>
        <source>Report is written</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation>Bericht wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Mid-level</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Excellent request</source>
        <translation>Hervorragende Anfrage</translation>
    </message>
    <message>
        <source>Good request</source>
        <translation>Gute Anfrage</translation>
    </message>
    <message>
        <source>Fair request</source>
        <translation>Mittlere Anfrage</translation>
    </message>
    <message>
        <source>Thin request</source>
        <translation>Dürftige Anfrage</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <source>Situational</source>
        <translation>Situativ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Strong hire</source>
        <translation>Unbedingt einstellen</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>No hire</source>
        <translation>Nicht einstellen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Too little evidence</source>
        <translation>Zu wenig Belege</translation>
    </message>
    <message>
        <source>Tried to instruct the assessor</source>
        <translation>Wollte dem Gutachter Anweisungen geben</translation>
    </message>
    <message>
        <source>Left questions unanswered</source>
        <translation>Ließ Fragen unbeantwortet</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Geringe Sicherheit</translation>
    </message>
    <message>
        <source>Years contradict one another</source>
        <translation>Jahresangaben widersprechen sich</translation>
    </message>
    <message>
        <source>Answers list keywords</source>
        <translation>Antworten reihen Schlagworte</translation>
    </message>
    <message>
        <source>Answers miss the question</source>
        <translation>Antworten treffen die Frage nicht</translation>
    </message>
    <message>
        <source>Repeats an answer</source>
        <translation>Wiederholt eine Antwort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Platform administrator</source>
        <translation>Plattform-Administrator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruiter</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Console</name>
    <message>
        <source>&amp;Work somewhere else …</source>
        <translation>&amp;Woanders arbeiten …</translation>
    </message>
    <message>
        <source>The server on this computer ended by itself. It is being started again.</source>
        <translation>Der Server auf diesem Computer hat sich von selbst beendet. Er wird wieder gestartet.</translation>
    </message>
    <message>
        <source>The server on this computer runs again.</source>
        <translation>Der Server auf diesem Computer läuft wieder.</translation>
    </message>
    <message>
        <source>The server on this computer can&apos;t be started again.</source>
        <translation>Der Server auf diesem Computer lässt sich nicht wieder starten.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Was kann ich tun?</translation>
    </message>
    <message>
        <source>The server on this computer takes long to end. It may be finishing some work.</source>
        <translation>Der Server auf diesem Computer braucht lange zum Beenden. Vielleicht schließt er Arbeit ab.</translation>
    </message>
    <message>
        <source>&amp;Let it run on</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>Wa&amp;rten</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Change password …</source>
        <translation>Passwort ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>Ihr Passwort ist geändert. Ihre anderen Sitzungen sind beendet.</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Notifier</name>
    <message>
        <source>Waiting for your decision: %1</source>
        <translation>Warten auf Ihre Entscheidung: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Events that don&apos;t arrive: %1</source>
        <translation>Ereignisse, die nicht ankommen: %1</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Tray</name>
    <message>
        <source>&amp;Open Candor</source>
        <translation>Candor &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Candor: nothing waits for you</source>
        <translation>Candor: nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Candor: %1 waiting for you</source>
        <translation>Candor: %1 warten auf Sie</translation>
    </message>
</context>
<context>
    <name>candor::frame::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo the last decision</source>
        <translation>Letzte &amp;Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Connected to %1, updates every 10 s</source>
        <translation>Verbunden mit %1, aktualisiert alle 10 s</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>%1 – Candor</source>
        <translation>%1 – Candor</translation>
    </message>
    <message>
        <source>%1 – %2 – Candor</source>
        <translation>%1 – %2 – Candor</translation>
    </message>
    <message>
        <source>Decisions haven&apos;t left yet</source>
        <translation>Entscheidungen sind noch nicht abgeschickt</translation>
    </message>
    <message>
        <source>Some of your decisions haven&apos;t reached the server yet. Send them before Candor closes?</source>
        <translation>Einige Ihrer Entscheidungen haben den Server noch nicht erreicht. Vor dem Schließen senden?</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>Etwas &amp;finden …</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>What you had decided there and hadn&apos;t left yet isn&apos;t sent.</source>
        <translation>Was Sie dort entschieden hatten und noch nicht weg war, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Candor closes as soon as the server has answered.</source>
        <translation>Candor schließt sich, sobald der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Close and &amp;lose them</source>
        <translation>Schließen und &amp;verlieren</translation>
    </message>
</context>
<context>
    <name>candor::frame::PaletteSearch</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>candor::frame::TroubleLine</name>
    <message>
        <source>%1 can&apos;t be reached since %2. What you see may be old; it comes back by itself.</source>
        <translation>%1 ist seit %2 nicht erreichbar. Was Sie sehen, kann alt sein; es kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>What you see may be old. %1</source>
        <translation>Was Sie sehen, kann alt sein. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>candor::models::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>candor::parts::Table</name>
    <message>
        <source>Order by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The server to sign in at.</source>
        <translation>Der Server, bei dem angemeldet wird.</translation>
    </message>
    <message>
        <source>Show a demonstration with made-up data on this computer.</source>
        <translation>Eine Vorführung mit erfundenen Daten auf diesem Computer zeigen.</translation>
    </message>
    <message>
        <source>Candor&apos;s console: plans and reports wait here for people.</source>
        <translation>Die Konsole von Candor: Hier warten Pläne und Berichte auf Menschen.</translation>
    </message>
    <message>
        <source>Begin without a window, where the desktop has a tray.</source>
        <translation>Ohne Fenster beginnen, wo das System einen Infobereich hat.</translation>
    </message>
</context>
</TS>
