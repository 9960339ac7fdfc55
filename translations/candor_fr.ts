<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Decisions haven&apos;t left yet</source>
        <translation>Des décisions ne sont pas encore parties</translation>
    </message>
    <message>
        <source>Some of your decisions for “%1” haven&apos;t reached the server yet. Send them before you go on?</source>
        <translation>Certaines de vos décisions pour «&#xa0;%1&#xa0;» ne sont pas encore parvenues au serveur. Les envoyer avant de continuer&#x202f;?</translation>
    </message>
    <message>
        <source>You act in “%1” as an administrator.</source>
        <translation>Vous agissez dans «&#xa0;%1&#xa0;» en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>%1 It is suspended: you can read and erase there, nothing else.</source>
        <translation>%1 Elle est suspendue&#xa0;: vous pouvez y lire et effacer, rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>You act in no organisation. Choose one first.</source>
        <translation>Vous n&apos;agissez dans aucune organisation. Choisissez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more, or not within your reach. You act in no organisation now.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe plus ou ne vous est plus accessible. Vous n&apos;agissez plus dans aucune organisation.</translation>
    </message>
    <message>
        <source>Acts in %1</source>
        <translation>Agit dans %1</translation>
    </message>
    <message>
        <source>It goes on as soon as the server has answered.</source>
        <translation>Cela continue dès que le serveur a répondu.</translation>
    </message>
    <message>
        <source>Go on and &amp;lose them</source>
        <translation>Continuer et les &amp;perdre</translation>
    </message>
    <message>
        <source>%1 Its platform is suspended: you can read and erase there, nothing else.</source>
        <translation>%1 Sa plateforme est suspendue&#xa0;: vous pouvez y lire et effacer, rien d&apos;autre.</translation>
    </message>
</context>
<context>
    <name>ApprovalDelegate</name>
    <message>
        <source>Look closely</source>
        <translation>À examiner de près</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>Part dans %1 s</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
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
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>On the page “%1”</source>
        <translation>Sur la page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Ses touches</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>Agreed</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Allumé</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Days that reports are kept</source>
        <translation>Jours de conservation des rapports</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Plans are approved by themselves</source>
        <translation>Les plans sont approuvés automatiquement</translation>
    </message>
    <message>
        <source>Interviews cancelled</source>
        <translation>Entretiens annulés</translation>
    </message>
    <message>
        <source>Days that candidates&apos; data are kept</source>
        <translation>Jours de conservation des données des candidats</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Numéro du certificat</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Which deliveries</source>
        <translation>Quelles livraisons</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Two persons for plan and report</source>
        <translation>Deux personnes pour le plan et le rapport</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>There was a receiver</source>
        <translation>Il y avait un destinataire</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Asked to talk to a person</source>
        <translation>A demandé à parler à une personne</translation>
    </message>
    <message>
        <source>Days that candidates&apos; links work</source>
        <translation>Jours de validité des liens des candidats</translation>
    </message>
    <message>
        <source>Kinds of interviews</source>
        <translation>Types d’entretien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The assessor&apos;s score</source>
        <translation>Note de l’évaluateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>Hours that a candidate has</source>
        <translation>Heures dont dispose un candidat</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Version de la notice</translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation>Établi à partir de la version</translation>
    </message>
    <message>
        <source>Deliveries left without a receiver</source>
        <translation>Livraisons restées sans destinataire</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Numéro du plan</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Days that recordings are kept</source>
        <translation>Jours de conservation des enregistrements</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Replaces the key</source>
        <translation>Remplace la clé</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyées</translation>
    </message>
    <message>
        <source>Candidates are asked first</source>
        <translation>Les candidats sont d’abord consultés</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Has a new secret</source>
        <translation>A un nouveau secret</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signe à partir du</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>The program named</source>
        <translation>Le programme a indiqué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>is another one now</source>
        <translation>est désormais différent</translation>
    </message>
    <message>
        <source>one of the organisation&apos;s own</source>
        <translation>un rôle propre à l’organisation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Before:
%1
Now:
%2</source>
        <translation>Avant&#xa0;:
%1
Maintenant&#xa0;:
%2</translation>
    </message>
    <message>
        <source>“%1” before, “%2” now</source>
        <translation>avant «&#xa0;%1&#xa0;», maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>When it was done</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Whatever it was done to</source>
        <translation>Quel que soit l’objet</translation>
    </message>
    <message>
        <source>Whichever request did it</source>
        <translation>Quelle que soit la requête</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>%1: everything</source>
        <translation>%1&#xa0;: tout</translation>
    </message>
    <message>
        <source>Of one request</source>
        <translation>D’une seule requête</translation>
    </message>
</context>
<context>
    <name>AuditHelp</name>
    <message>
        <source>Who did what, the newest first. Nothing in the log is ever changed or deleted, and nothing personal is in it: of people only what they did and may.</source>
        <translation>Qui a fait quoi, le plus récent d’abord. Rien n’est jamais modifié ni supprimé dans le journal, et rien de personnel n’y figure&#xa0;: des personnes, seulement ce qu’elles ont fait et ce qu’elles peuvent faire.</translation>
    </message>
    <message>
        <source>Filter by time, action and person above the table, or by what a record says: its person, its subject, its request.</source>
        <translation>Filtrez par date, action et personne au-dessus du tableau, ou selon ce que dit une entrée&#xa0;: sa personne, son objet, sa requête.</translation>
    </message>
    <message>
        <source>Each record&apos;s hash covers the one before. “Verify” has the server look through all of them: nobody can have changed, left out or slipped in one without being noticed.</source>
        <translation>L’empreinte de chaque entrée couvre la précédente. «&#xa0;Vérifier&#xa0;» fait parcourir toutes les entrées au serveur&#xa0;: personne n’a pu en modifier, en omettre ou en glisser une sans que cela se voie.</translation>
    </message>
    <message>
        <source>The export writes what the table shows, with its filters and its columns; the columns of details, requests and hashes are offered under “Columns”.</source>
        <translation>L’export écrit ce que montre le tableau, avec ses filtres et ses colonnes&#x202f;; les colonnes des détails, des requêtes et des empreintes sont proposées sous «&#xa0;Colonnes&#xa0;».</translation>
    </message>
    <message>
        <source>A filter that leaves little has the server look far back. It says how far it is; you can stop it and look further later.</source>
        <translation>Un filtre qui laisse peu de choses oblige le serveur à remonter loin. Il est dit où il en est&#x202f;; vous pouvez l’arrêter et chercher plus loin plus tard.</translation>
    </message>
    <message>
        <source>That an organisation was made, changed or deleted is in its platform&apos;s log, and what happened to the server itself in the installation&apos;s.</source>
        <translation>La création, la modification ou la suppression d’une organisation figure dans le journal de sa plateforme, et ce qui arrive au serveur lui-même dans celui de l’installation.</translation>
    </message>
    <message>
        <source>When the log is broken, change nothing: keep the server&apos;s data folder as it is, export the log, and compare it with a backup from before the first record that doesn&apos;t fit.</source>
        <translation>Si le journal est rompu, ne changez rien&#xa0;: laissez le dossier de données du serveur tel quel, exportez le journal et comparez-le avec une sauvegarde antérieure à la première entrée qui ne concorde pas.</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>audit-log</source>
        <comment>the name of a file</comment>
        <translation>journal-d-audit</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Journal de qui</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Whatever somebody changes from now on is written down here.</source>
        <translation>Tout ce que quelqu’un modifiera désormais est noté ici.</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>Rien de tel n’a été fait</translation>
    </message>
    <message>
        <source>Nothing in this log fits the filters.</source>
        <translation>Rien dans ce journal ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Cette personne seule</translation>
    </message>
    <message>
        <source>Only this subject</source>
        <translation>Cet objet seul</translation>
    </message>
    <message>
        <source>Only this request</source>
        <translation>Cette requête seule</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Interview requested</source>
        <translation>Entretien demandé</translation>
    </message>
    <message>
        <source>Missing information asked for</source>
        <translation>Informations manquantes demandées</translation>
    </message>
    <message>
        <source>Missing information supplied</source>
        <translation>Informations manquantes fournies</translation>
    </message>
    <message>
        <source>Request accepted</source>
        <translation>Demande acceptée</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>Plan commencé</translation>
    </message>
    <message>
        <source>Plan written</source>
        <translation>Plan rédigé</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan approuvé</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan rejeté</translation>
    </message>
    <message>
        <source>Plan sent back to be revised</source>
        <translation>Plan renvoyé pour révision</translation>
    </message>
    <message>
        <source>Plan edited</source>
        <translation>Plan modifié</translation>
    </message>
    <message>
        <source>New link made for the candidate</source>
        <translation>Nouveau lien créé pour le candidat</translation>
    </message>
    <message>
        <source>Candidate answered the notice</source>
        <translation>Le candidat a répondu à la notice</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>Entretien commencé</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation>Entretien terminé</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Rapport rédigé</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>Rapport approuvé</translation>
    </message>
    <message>
        <source>Report rejected</source>
        <translation>Rapport rejeté</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>Note corrigée</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>Entretien annulé</translation>
    </message>
    <message>
        <source>Agent failed several times</source>
        <translation>L’agent a échoué plusieurs fois</translation>
    </message>
    <message>
        <source>Agent asked again at once</source>
        <translation>Agent relancé aussitôt</translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation>Données du candidat effacées</translation>
    </message>
    <message>
        <source>Report erased</source>
        <translation>Rapport effacé</translation>
    </message>
    <message>
        <source>Question asked about a report</source>
        <translation>Question posée sur un rapport</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>Session renouvelée</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Account locked after wrong passwords</source>
        <translation>Compte bloqué après de mauvais mots de passe</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>Session terminée&#xa0;: son jeton a servi deux fois</translation>
    </message>
    <message>
        <source>Owner signed in at the server itself</source>
        <translation>Le propriétaire s’est connecté sur le serveur même</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Personne retirée</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>Invitation créée</translation>
    </message>
    <message>
        <source>First password chosen</source>
        <translation>Premier mot de passe choisi</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>Rôle créé</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rôle supprimé</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clé créée</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Clé remplacée</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>OAuth client made</source>
        <translation>Client OAuth créé</translation>
    </message>
    <message>
        <source>OAuth client changed</source>
        <translation>Client OAuth modifié</translation>
    </message>
    <message>
        <source>OAuth client&apos;s secret replaced</source>
        <translation>Secret du client OAuth remplacé</translation>
    </message>
    <message>
        <source>OAuth client revoked</source>
        <translation>Client OAuth révoqué</translation>
    </message>
    <message>
        <source>Access token given out</source>
        <translation>Jeton d’accès délivré</translation>
    </message>
    <message>
        <source>Webhook saved</source>
        <translation>Webhook enregistré</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook retiré</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook testé</translation>
    </message>
    <message>
        <source>Delivery sent again</source>
        <translation>Livraison renvoyée</translation>
    </message>
    <message>
        <source>Deliveries recovered</source>
        <translation>Livraisons rattrapées</translation>
    </message>
    <message>
        <source>Recovery of deliveries cancelled</source>
        <translation>Rattrapage des livraisons annulé</translation>
    </message>
    <message>
        <source>Organisation made</source>
        <translation>Organisation créée</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organisation modifiée</translation>
    </message>
    <message>
        <source>Organisation deleted</source>
        <translation>Organisation supprimée</translation>
    </message>
    <message>
        <source>Platform made</source>
        <translation>Plateforme créée</translation>
    </message>
    <message>
        <source>Platform changed</source>
        <translation>Plateforme modifiée</translation>
    </message>
    <message>
        <source>Platform deleted</source>
        <translation>Plateforme supprimée</translation>
    </message>
    <message>
        <source>Installation set up</source>
        <translation>Installation mise en place</translation>
    </message>
    <message>
        <source>First key for sessions made</source>
        <translation>Première clé de session créée</translation>
    </message>
    <message>
        <source>New key for sessions made</source>
        <translation>Nouvelle clé de session créée</translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation>Sauvegarde commencée</translation>
    </message>
    <message>
        <source>Backup cancelled</source>
        <translation>Sauvegarde annulée</translation>
    </message>
    <message>
        <source>Demonstration prepared</source>
        <translation>Démonstration préparée</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Client OAuth</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>Clients OAuth</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tests of webhooks</source>
        <translation>Tests de webhooks</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Key for sessions</source>
        <translation>Clé de session</translation>
    </message>
    <message>
        <source>Keys for sessions</source>
        <translation>Clés de session</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Candor itself</source>
        <translation>Candor lui-même</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>A program that is gone</source>
        <translation>Un programme disparu</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Une personne inconnue</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing, and its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>None is left here</source>
        <translation>Il n’en reste plus ici</translation>
    </message>
    <message>
        <source>All in the state “%1”, as a table</source>
        <translation>Tous ceux à l’état «&#xa0;%1&#xa0;», en tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how many are in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BoardHelp</name>
    <message>
        <source>All interviews as cards, a column for each state, the last changed first. The number above a column is exact; more cards come as you scroll.</source>
        <translation>Tous les entretiens sous forme de cartes, une colonne par état, le dernier modifié en premier. Le nombre au-dessus d’une colonne est exact ; d’autres cartes arrivent quand vous faites défiler.</translation>
    </message>
    <message>
        <source>Cards move by themselves when something happens, and yours stays the current one. Nothing is dragged: a state changes by what candidates do and what people decide.</source>
        <translation>Les cartes se déplacent d’elles-mêmes quand quelque chose se passe, et la vôtre reste la carte courante. Rien ne se fait glisser : un état change par ce que font les candidats et ce que décident les personnes.</translation>
    </message>
    <message>
        <source>A column that couldn&apos;t be read offers to try again; the others go on.</source>
        <translation>Une colonne qui n’a pas pu être lue propose de réessayer ; les autres continuent.</translation>
    </message>
    <message>
        <source>What isn&apos;t in the column where you expect it has moved on. Search for it with Ctrl+K.</source>
        <translation>Ce qui n’est pas dans la colonne où vous l’attendez a avancé. Cherchez-le avec Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The column to the right</source>
        <translation>La colonne à droite</translation>
    </message>
    <message>
        <source>The column to the left</source>
        <translation>La colonne à gauche</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <translation>Entretiens&#xa0;: %1</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Pas encore d’entretiens</translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation>Ils apparaissent ici dès que votre logiciel de recrutement demande le premier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>How far the log is verified</source>
        <translation>Avancement de la vérification du journal</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Verified %1 of %2 records</source>
        <translation>%1 entrées vérifiées sur %2</translation>
    </message>
    <message>
        <source>The log is verified …</source>
        <translation>Le journal est en cours de vérification …</translation>
    </message>
    <message>
        <source>The log is whole: there is nothing in it yet.</source>
        <translation>Le journal est intact&#xa0;: il ne contient encore rien.</translation>
    </message>
    <message>
        <source>The log is whole: all %1 records fit one another. None was changed, left out or slipped in.</source>
        <translation>Le journal est intact&#xa0;: ses %1 entrées concordent. Aucune n’a été modifiée, omise ou glissée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The log is broken at record %1: it, or one before it, was changed, left out or slipped in. The %2 records before it are whole. Change nothing: keep the server&apos;s data folder as it is, export this log, compare it with a backup from before, and tell who runs the server.</source>
        <translation>Le journal est rompu à l’entrée %1&#xa0;: elle, ou une précédente, a été modifiée, omise ou glissée. Les %2 entrées qui précèdent sont intactes. Ne changez rien&#xa0;: laissez le dossier de données du serveur tel quel, exportez ce journal, comparez-le avec une sauvegarde antérieure et prévenez qui gère le serveur.</translation>
    </message>
    <message>
        <source>Verified up to record %1 of %2; all of these are whole.</source>
        <translation>Vérifié jusqu’à l’entrée %1 sur %2&#x202f;; toutes celles-ci sont intactes.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Rien n’a encore été vérifié.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of a chart and its values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places, the last one: %1</source>
        <translation>
            <numerusform>%Ln valeur, la dernière&#xa0;: %1</numerusform>
            <numerusform>%Ln valeurs, la dernière&#xa0;: %1</numerusform>
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
        <translation>%1&#xa0;: enregistrer en CSV</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>%1: show the chart</source>
        <translation>%1&#xa0;: afficher le graphique</translation>
    </message>
    <message>
        <source>%1: show the table</source>
        <translation>%1&#xa0;: afficher le tableau</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Question about the report</source>
        <translation>Question sur le rapport</translation>
    </message>
    <message>
        <source>Ask about this interview</source>
        <translation>Poser une question sur cet entretien</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>An agent answers from the candidate&apos;s words and names the turns. It decides nothing.</source>
        <translation>Un agent répond à partir des paroles du candidat et cite les échanges. Il ne décide rien.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent, without words to rest on</source>
        <translation>Agent, sans paroles sur lesquelles s’appuyer</translation>
    </message>
    <message>
        <source>The agent reads the interview …</source>
        <translation>L’agent lit l’entretien …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Retour au classement</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Candidates beside one another</source>
        <translation>Candidats côte à côte</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>Overall, of 100</source>
        <translation>Total, sur 100</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Open the interview of %1</source>
        <translation>Ouvrir l’entretien de %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Pas de rapport</translation>
    </message>
    <message>
        <source>Competencies, 1 to 5</source>
        <translation>Compétences, de 1 à 5</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Humain</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate and what is scored</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucune preuve</translation>
    </message>
    <message>
        <source>%1: machine %2</source>
        <translation>%1&#xa0;: machine %2</translation>
    </message>
    <message>
        <source>%1: person %2</source>
        <translation>%1&#xa0;: humain %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour continuer.</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1, expiré le %2</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>In PEM, instead of the system&apos;s: your own authority&apos;s, or the receiver&apos;s when it is self-signed.</source>
        <translation>En PEM, à la place de ceux du système&#xa0;: ceux de votre propre autorité, ou celui du destinataire s’il est autosigné.</translation>
    </message>
    <message>
        <source>the trusted certificates</source>
        <translation>les certificats de confiance</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>In PEM, with its chain, for receivers that ask for one.</source>
        <translation>En PEM, avec sa chaîne, pour les destinataires qui en demandent un.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Proxy sortant</translation>
    </message>
    <message>
        <source>One that whoever runs the server allows, as http://host:port. Empty: directly.</source>
        <translation>Un proxy autorisé par l’exploitant du serveur, sous la forme http://host:port. Vide&#xa0;: en direct.</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>le certificat client</translation>
    </message>
    <message>
        <source>Whom Candor trusts</source>
        <translation>À qui Candor fait confiance</translation>
    </message>
    <message>
        <source>What Candor shows of itself</source>
        <translation>Ce que Candor présente de lui-même</translation>
    </message>
    <message>
        <source>%1. Its key is stored and isn&apos;t shown.</source>
        <translation>%1. Sa clé est enregistrée et n’est pas affichée.</translation>
    </message>
    <message>
        <source>In PEM, without a passphrase. Empty: the stored key stays, if the certificate is only renewed.</source>
        <translation>En PEM, sans phrase secrète. Vide&#xa0;: la clé enregistrée reste, si le certificat est seulement renouvelé.</translation>
    </message>
    <message>
        <source>In PEM, without a passphrase. It is kept sealed and never shown again.</source>
        <translation>En PEM, sans phrase secrète. Elle est conservée scellée et n’est plus jamais affichée.</translation>
    </message>
    <message>
        <source>Paste the certificates, or keep what is stored.</source>
        <translation>Collez les certificats, ou gardez ceux qui sont enregistrés.</translation>
    </message>
    <message>
        <source>Paste the certificate, or keep what is stored.</source>
        <translation>Collez le certificat, ou gardez celui qui est enregistré.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>La clé a besoin de son certificat.</translation>
    </message>
    <message>
        <source>The certificate needs its key.</source>
        <translation>Le certificat a besoin de sa clé.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation>Où voulez-vous travailler&#x202f;?</translation>
    </message>
    <message>
        <source>Another way …</source>
        <translation>Autrement …</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Oublier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Checks skills</source>
        <translation>Vérifie les compétences</translation>
    </message>
    <message>
        <source>Writes plans</source>
        <translation>Écrit les plans</translation>
    </message>
    <message>
        <source>Writes reports</source>
        <translation>Écrit les rapports</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>up to an hour</source>
        <translation>jusqu’à une heure</translation>
    </message>
    <message>
        <source>up to a day</source>
        <translation>jusqu’à un jour</translation>
    </message>
    <message>
        <source>up to 3 days</source>
        <translation>jusqu’à 3 jours</translation>
    </message>
    <message>
        <source>up to a week</source>
        <translation>jusqu’à une semaine</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus longtemps</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié en moins de</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 sur 100 en moins de</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
</context>
<context>
    <name>DashboardHelp</name>
    <message>
        <source>How things stand, in numbers: what waits for decisions and for how long, how many interviews are at each step, whether events reach their receivers, and whether the agents work.</source>
        <translation>Où en sont les choses, en chiffres&#xa0;: ce qui attend une décision et depuis quand, combien d’entretiens sont à chaque étape, si les événements atteignent leurs destinataires et si les agents travaillent.</translation>
    </message>
    <message>
        <source>Each chart can be read as a table and saved as CSV. With the arrow keys you go through it place by place; what is there is said in words below.</source>
        <translation>Chaque graphique se lit en tableau et s’enregistre en CSV. Les flèches le parcourent valeur par valeur&#x202f;; ce qui s’y trouve est dit en mots au-dessous.</translation>
    </message>
    <message>
        <source>A number that can be pressed leads to what it counts.</source>
        <translation>Un chiffre sur lequel on peut appuyer mène à ce qu’il compte.</translation>
    </message>
    <message>
        <source>What you may not see is left out: deliveries are shown to those whose role allows it.</source>
        <translation>Ce que vous ne pouvez pas voir est omis&#xa0;: les livraisons se montrent à qui son rôle le permet.</translation>
    </message>
    <message>
        <source>An agent that fails is tried again by itself. When it keeps failing, its last words are told here; whoever runs the server finds more in the log.</source>
        <translation>Un agent qui échoue est relancé de lui-même. S’il échoue encore, ses dernières paroles sont ici&#x202f;; qui exploite le serveur en trouve plus dans le journal.</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Deliveries of</source>
        <translation>Livraisons sur</translation>
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
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>En attente de décision</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Attempts that succeeded</source>
        <translation>Tentatives réussies</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Interviews by state</source>
        <translation>Entretiens par état</translation>
    </message>
    <message>
        <source>Age of what waits for a decision</source>
        <translation>Ancienneté des décisions en attente</translation>
    </message>
    <message>
        <source>Deliveries by the hour</source>
        <translation>Livraisons par heure</translation>
    </message>
    <message>
        <source>How long receivers take</source>
        <translation>Temps de réponse des destinataires</translation>
    </message>
    <message>
        <source>What agents owe</source>
        <translation>Travail en attente des agents</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>the oldest: %1</source>
        <translation>le plus ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>à examiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation>aucun à examiner</translation>
    </message>
    <message>
        <source>%1 fail and are tried again</source>
        <translation>en échec et retentées&#xa0;: %1</translation>
    </message>
    <message>
        <source>to do, none fails</source>
        <translation>à faire, aucune en échec</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>rien n’a été envoyé</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed</source>
        <translation>%1 tentatives sur %2 ont échoué</translation>
    </message>
    <message>
        <source>all of %1 attempts</source>
        <translation>toutes les %1 tentatives</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Score from 1 to 5</source>
        <translation>Note de 1 à 5</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc goes back</source>
        <translation>Ctrl+Entrée envoie, Échap revient</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message>
        <source>Approval of “%1”</source>
        <translation>Approbation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rejection of “%1”</source>
        <translation>Rejet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Revision of “%1”</source>
        <translation>Révision de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New link for “%1”</source>
        <translation>Nouveau lien pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: it was sent, and no answer came. Perhaps it is done; nothing here would tell you.</source>
        <translation>%1&#xa0;: envoyé, sans réponse. C&apos;est peut-être fait&#x202f;; rien ici ne vous le dirait.</translation>
    </message>
    <message>
        <source>%1: it is being sent. Perhaps it arrives; nothing here would tell you.</source>
        <translation>%1&#xa0;: en cours d&apos;envoi. Cela arrivera peut-être&#x202f;; rien ici ne vous le dirait.</translation>
    </message>
    <message>
        <source>%1: it hasn&apos;t reached the server, which is asked again and again. It would be lost, and the interview stay as it is.</source>
        <translation>%1&#xa0;: n&apos;est pas parvenu au serveur, qui est sollicité encore et encore. Ce serait perdu, et l&apos;entretien resterait tel quel.</translation>
    </message>
</context>
<context>
    <name>DecisionToasts</name>
    <message>
        <source>Approval of “%1” leaves in %2 s</source>
        <translation>Approbation de «&#xa0;%1&#xa0;»&#xa0;: part dans %2 s</translation>
    </message>
    <message>
        <source>Rejection of “%1” leaves in %2 s</source>
        <translation>Rejet de «&#xa0;%1&#xa0;»&#xa0;: part dans %2 s</translation>
    </message>
    <message>
        <source>Revision of “%1” leaves in %2 s</source>
        <translation>Révision de «&#xa0;%1&#xa0;»&#xa0;: part dans %2 s</translation>
    </message>
    <message>
        <source>New link for “%1” leaves in %2 s</source>
        <translation>Nouveau lien pour «&#xa0;%1&#xa0;»&#xa0;: part dans %2 s</translation>
    </message>
    <message>
        <source>“%1” is approved</source>
        <translation>«&#xa0;%1&#xa0;» est approuvé</translation>
    </message>
    <message>
        <source>“%1” is rejected</source>
        <translation>«&#xa0;%1&#xa0;» est rejeté</translation>
    </message>
    <message>
        <source>“%1” gets a new plan</source>
        <translation>«&#xa0;%1&#xa0;» reçoit un nouveau plan</translation>
    </message>
    <message>
        <source>“%1” has a new link</source>
        <translation>«&#xa0;%1&#xa0;» a un nouveau lien</translation>
    </message>
    <message>
        <source>%1 (and %2 before it)</source>
        <translation>%1 (et %2 avant)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>%1 not confirmed yet: asking again</source>
        <translation>%1 pas encore confirmé&#xa0;: nouvelle vérification</translation>
    </message>
    <message>
        <source>%1 not sent yet: trying again</source>
        <translation>%1 pas encore envoyé&#xa0;: nouvel essai</translation>
    </message>
    <message>
        <source>%1 leaving</source>
        <translation>%1 en partance</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>L’état est maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>DeliveriesHelp</name>
    <message>
        <source>Each event on its way to a receiver, and why it hasn&apos;t arrived: every attempt with what was sent, what came back, and how long each step took.</source>
        <translation>Chaque événement en route vers un destinataire, et pourquoi il n’est pas arrivé&#xa0;: chaque tentative avec ce qui a été envoyé, ce qui est revenu et la durée de chaque étape.</translation>
    </message>
    <message>
        <source>Events of one interview arrive in their order, so that one which fails holds up those behind it, and no others.</source>
        <translation>Les événements d’un entretien arrivent dans leur ordre&#xa0;: celui qui échoue retient ceux qui suivent, et aucun autre.</translation>
    </message>
    <message>
        <source>One can be sent again, and so can all that failed in a time: the page shows how far that is, and it can be stopped.</source>
        <translation>On peut en renvoyer un, et tous ceux qui ont échoué sur une période&#xa0;: la page montre l’avancement, et cela peut être arrêté.</translation>
    </message>
    <message>
        <source>An answer that isn&apos;t 2xx is tried again later and later, for about three days. After that the delivery has failed, and is sent again only when you say so.</source>
        <translation>Une réponse qui n’est pas 2xx est retentée de plus en plus tard, pendant environ trois jours. Ensuite la livraison a échoué et n’est renvoyée que si vous le dites.</translation>
    </message>
    <message>
        <source>“Parked” means that its webhook was disabled or is gone. Enable it, then recover.</source>
        <translation>«&#xa0;En suspens&#xa0;» veut dire que son webhook a été désactivé ou n’existe plus. Activez-le, puis rattrapez.</translation>
    </message>
    <message>
        <source>A receiver may get the same event twice; it knows it by its number.</source>
        <translation>Un destinataire peut recevoir deux fois le même événement&#x202f;; il le reconnaît à son numéro.</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Rattraper…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Tout événement</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Of one interview</source>
        <translation>D’un seul entretien</translation>
    </message>
    <message>
        <source>Show those of all interviews</source>
        <translation>Afficher celles de tous les entretiens</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Once a webhook is set up, each event on its way to it is listed here.</source>
        <translation>Dès qu’un webhook est configuré, chaque événement qui part vers lui figure ici.</translation>
    </message>
    <message>
        <source>Set up a webhook</source>
        <translation>Configurer un webhook</translation>
    </message>
    <message>
        <source>Oldest on its way: %1</source>
        <translation>La plus ancienne en route&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 en route</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 en suspens</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 without a webhook</source>
        <translation>%1 sans webhook</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation>Tout est arrivé</translation>
    </message>
    <message>
        <source>The delivery before wasn&apos;t sent again. %1</source>
        <translation>La livraison précédente n’a pas été renvoyée. %1</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>(Your role doesn&apos;t allow you to see the body: it takes “%1”.)</source>
        <translation>(Votre rôle ne vous permet pas de voir le contenu&#xa0;: il faut «&#xa0;%1&#xa0;».)</translation>
    </message>
    <message>
        <source>(The body was erased with the candidate&apos;s data.)</source>
        <translation>(Le contenu a été effacé avec les données du candidat.)</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Look at the earlier one</source>
        <translation>Voir la précédente</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Tentative %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
</context>
<context>
    <name>DeliveryFinder</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>It arrived</source>
        <translation>Elle est arrivée</translation>
    </message>
    <message>
        <source>Its webhook was deleted</source>
        <translation>Son webhook a été supprimé</translation>
    </message>
    <message>
        <source>Set up another one that takes this event, then send it again.</source>
        <translation>Configurez-en un autre qui prend cet événement, puis renvoyez.</translation>
    </message>
    <message>
        <source>What was to be sent can&apos;t be read any more</source>
        <translation>Ce qui devait être envoyé n’est plus lisible</translation>
    </message>
    <message>
        <source>The candidate&apos;s data was erased, or it was tampered with.</source>
        <translation>Les données du candidat ont été effacées, ou quelqu’un les a altérées.</translation>
    </message>
    <message>
        <source>The secret that signs it can&apos;t be read any more</source>
        <translation>Le secret qui signe n’est plus lisible</translation>
    </message>
    <message>
        <source>Give the webhook a new secret, then send it again.</source>
        <translation>Donnez un nouveau secret au webhook, puis renvoyez.</translation>
    </message>
    <message>
        <source>The receiver wants no more events (410)</source>
        <translation>Le destinataire ne veut plus d’événements (410)</translation>
    </message>
    <message>
        <source>Once it does again, send it again or recover all of that time.</source>
        <translation>Quand il en voudra de nouveau, renvoyez ou rattrapez toute la période.</translation>
    </message>
    <message>
        <source>All attempts failed</source>
        <translation>Toutes les tentatives ont échoué</translation>
    </message>
    <message>
        <source>Correct what the attempts show, then send it again.</source>
        <translation>Corrigez ce que montrent les tentatives, puis renvoyez.</translation>
    </message>
    <message>
        <source>Held: the receiver wanted no more (410)</source>
        <translation>En suspens&#xa0;: le destinataire n’en voulait plus (410)</translation>
    </message>
    <message>
        <source>It goes on when the webhook is saved again.</source>
        <translation>L’envoi reprend quand le webhook est enregistré de nouveau.</translation>
    </message>
    <message>
        <source>Held: the webhook was disabled for failing</source>
        <translation>En suspens&#xa0;: le webhook a été désactivé pour ses échecs</translation>
    </message>
    <message>
        <source>Mend the receiver, then save the webhook again.</source>
        <translation>Réparez le destinataire, puis enregistrez de nouveau le webhook.</translation>
    </message>
    <message>
        <source>Held: the webhook&apos;s secret can&apos;t be read</source>
        <translation>En suspens&#xa0;: le secret du webhook n’est pas lisible</translation>
    </message>
    <message>
        <source>Give the webhook a new secret.</source>
        <translation>Donnez un nouveau secret au webhook.</translation>
    </message>
    <message>
        <source>Held: the webhook is switched off</source>
        <translation>En suspens&#xa0;: le webhook est éteint</translation>
    </message>
    <message>
        <source>It goes on when the webhook is switched on.</source>
        <translation>L’envoi reprend quand le webhook est allumé.</translation>
    </message>
    <message>
        <source>An earlier event of the interview has to arrive first</source>
        <translation>Un événement antérieur de l’entretien doit arriver d’abord</translation>
    </message>
    <message>
        <source>Look at that one: it holds this one up.</source>
        <translation>Regardez celui-là&#xa0;: il retient celui-ci.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Elle est en cours d’envoi</translation>
    </message>
    <message>
        <source>The receiver failed several times and is left in peace</source>
        <translation>Le destinataire a échoué plusieurs fois et est laissé tranquille</translation>
    </message>
    <message>
        <source>Then one request finds out whether it answers again. Send it again to have it tried at once.</source>
        <translation>Ensuite, une requête dira s’il répond de nouveau. Renvoyez pour essayer tout de suite.</translation>
    </message>
    <message>
        <source>One request finds out whether the receiver answers again</source>
        <translation>Une requête vérifie si le destinataire répond de nouveau</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again</source>
        <translation>La dernière tentative a échoué&#x202f;; une autre suit</translation>
    </message>
    <message>
        <source>The receiver asked to be left alone for a while</source>
        <translation>Le destinataire a demandé une pause</translation>
    </message>
    <message>
        <source>The receiver gets as much as it takes at once</source>
        <translation>Le destinataire reçoit autant qu’il en prend à la fois</translation>
    </message>
    <message>
        <source>The receiver has got enough in this second</source>
        <translation>Le destinataire a assez reçu pour cette seconde</translation>
    </message>
    <message>
        <source>It is sent as soon as its turn comes</source>
        <translation>Elle part dès que son tour vient</translation>
    </message>
    <message>
        <source>The host&apos;s name isn&apos;t known</source>
        <translation>Le nom de l’hôte est inconnu</translation>
    </message>
    <message>
        <source>Check the spelling of the webhook&apos;s address.</source>
        <translation>Vérifiez l’orthographe de l’adresse du webhook.</translation>
    </message>
    <message>
        <source>The server isn&apos;t allowed to call this address</source>
        <translation>Le serveur n’a pas le droit d’appeler cette adresse</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow it.</source>
        <translation>Qui exploite le serveur peut l’autoriser.</translation>
    </message>
    <message>
        <source>No connection came about</source>
        <translation>Aucune connexion n’a été établie</translation>
    </message>
    <message>
        <source>Check that the receiver runs, its port, and the firewalls on the way.</source>
        <translation>Vérifiez que le destinataire tourne, son port et les pare-feu en chemin.</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Aucune connexion sûre n’a été établie</translation>
    </message>
    <message>
        <source>Check the receiver&apos;s certificate.</source>
        <translation>Vérifiez le certificat du destinataire.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Cela a pris trop de temps</translation>
    </message>
    <message>
        <source>The receiver should answer first and work afterwards.</source>
        <translation>Le destinataire devrait d’abord répondre, puis travailler.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came</source>
        <translation>La connexion a été fermée avant toute réponse</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log.</source>
        <translation>Consultez le journal du destinataire.</translation>
    </message>
    <message>
        <source>What came back is no HTTP</source>
        <translation>Ce qui est revenu n’est pas du HTTP</translation>
    </message>
    <message>
        <source>Check the port of the webhook&apos;s address.</source>
        <translation>Vérifiez le port de l’adresse du webhook.</translation>
    </message>
    <message>
        <source>The server was stopped meanwhile</source>
        <translation>Le serveur a été arrêté entre-temps</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>Sans webhook</translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation>Prochaine à %1.</translation>
    </message>
    <message>
        <source>The receiver answered %1</source>
        <translation>Le destinataire a répondu %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t let the event in: check the secret, or what stands before the receiver.</source>
        <translation>Le destinataire refuse l’événement&#xa0;: vérifiez le secret, ou ce qui se trouve devant le destinataire.</translation>
    </message>
    <message>
        <source>There is nothing that takes events at this address: correct the webhook&apos;s.</source>
        <translation>Rien ne prend d’événements à cette adresse&#xa0;: corrigez celle du webhook.</translation>
    </message>
    <message>
        <source>The receiver wants no more events.</source>
        <translation>Le destinataire ne veut plus d’événements.</translation>
    </message>
    <message>
        <source>The event is too large for the receiver; reports are long.</source>
        <translation>L’événement est trop gros pour le destinataire&#x202f;; les rapports sont longs.</translation>
    </message>
    <message>
        <source>The receiver takes no more for now.</source>
        <translation>Le destinataire ne prend plus rien pour l’instant.</translation>
    </message>
    <message>
        <source>Redirects aren&apos;t followed: set the webhook to the address it points to.</source>
        <translation>Les redirections ne sont pas suivies&#xa0;: donnez au webhook l’adresse vers laquelle elle mène.</translation>
    </message>
    <message>
        <source>The receiver failed or is down: look into its log.</source>
        <translation>Le destinataire a échoué ou est arrêté&#xa0;: consultez son journal.</translation>
    </message>
    <message>
        <source>Only an answer of 200 to 299 counts as delivered.</source>
        <translation>Seule une réponse de 200 à 299 vaut livraison.</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <comment>a phase and how long it took</comment>
        <translation>%1&#xa0;%2 ms</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>résolution du nom</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>premier octet</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Wasn&apos;t there</source>
        <translation>N’existait pas</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, avant</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, après</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Rien n’est différent.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>changed %1</source>
        <translation>modifié %1</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Making up interviews: %1 of %2</source>
        <translation>Invention d’entretiens&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Your last session is over. Sign in again.</source>
        <translation>Votre dernière session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This computer has no open keyring, so you will be asked for the password each time. GNOME Keyring or KWallet would keep you signed in.</source>
        <translation>Cet ordinateur n’a pas de trousseau ouvert&#xa0;: le mot de passe vous sera demandé chaque fois. GNOME Keyring ou KWallet vous garderait connecté.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>Le serveur démarre.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Préparation de la démonstration</translation>
    </message>
    <message>
        <source>Starting Candor on this computer</source>
        <translation>Démarrage de Candor sur cet ordinateur</translation>
    </message>
    <message>
        <source>It runs. Signing you in.</source>
        <translation>Il tourne. Connexion en cours.</translation>
    </message>
    <message>
        <source>The server lets nobody in</source>
        <translation>Le serveur ne laisse entrer personne</translation>
    </message>
    <message>
        <source>It runs already, and takes no sign-in from this window. Connect to it with your e-mail address and password instead.</source>
        <translation>Il tourne déjà et n’accepte pas de connexion depuis cette fenêtre. Connectez-vous plutôt avec votre adresse e-mail et votre mot de passe.</translation>
    </message>
    <message>
        <source>Nobody owns this installation yet. Say who does.</source>
        <translation>Cette installation n’appartient encore à personne. Dites à qui.</translation>
    </message>
    <message>
        <source>The file with the master key</source>
        <translation>Le fichier de la clé maîtresse</translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>All events, also those that a newer version will know</source>
        <translation>Tous les événements, y compris ceux qu’une version plus récente connaîtra</translation>
    </message>
    <message>
        <source>Example of the event</source>
        <translation>Exemple de l’événement</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s example isn&apos;t here yet.</source>
        <translation>L’exemple du serveur n’est pas encore là.</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>échange %1</translation>
    </message>
    <message>
        <source>Show it in the transcript</source>
        <translation>Montrer dans la transcription</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Part of the exchange</source>
        <translation>Partie de l’échange</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>As &amp;CSV …</source>
        <translation>En &amp;CSV …</translation>
    </message>
    <message>
        <source>As &amp;PDF …</source>
        <translation>En &amp;PDF …</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running what is in CSV cells</source>
        <translation>Empêcher les tableurs d’exécuter le contenu des cellules CSV</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
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
        <translation>Exporté vers %1&#xa0;: %2 en tout.</translation>
    </message>
    <message>
        <source>The export was cancelled; there is no file.</source>
        <translation>L’export a été annulé&#x202f;; il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>There is no file: %1</source>
        <translation>Il n’y a pas de fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of more than %2</source>
        <translation>Export&#xa0;: %1 sur plus de %2</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Export&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>FailureNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>“%1” %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>« %1 » %2</translation>
    </message>
    <message>
        <source>Give an e-mail address.</source>
        <translation>Indiquez une adresse e-mail.</translation>
    </message>
    <message>
        <source>Give a password.</source>
        <translation>Indiquez un mot de passe.</translation>
    </message>
    <message>
        <source>Give a domain such as acme.example.</source>
        <translation>Indiquez un domaine tel que acme.example.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Choisissez un rôle.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>Choisissez une plateforme.</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Choisissez au moins une permission.</translation>
    </message>
    <message>
        <source>Give the address that receives the events.</source>
        <translation>Indiquez l’adresse qui reçoit les événements.</translation>
    </message>
    <message>
        <source>A key needs its certificate; give that, too.</source>
        <translation>Une clé va avec son certificat&#x202f;; indiquez-le aussi.</translation>
    </message>
    <message>
        <source>A certificate needs its key; give that, too.</source>
        <translation>Un certificat va avec sa clé&#x202f;; indiquez-la aussi.</translation>
    </message>
    <message>
        <source>Ask at least one question.</source>
        <translation>Posez au moins une question.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>Say what each of the three steps stands for.</source>
        <translation>Dites à quoi correspond chacun des trois paliers.</translation>
    </message>
    <message>
        <source>Say what a good answer shows.</source>
        <translation>Dites ce que montre une bonne réponse.</translation>
    </message>
    <message>
        <source>Name the position.</source>
        <translation>Indiquez le poste.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>Il faut indiquer quelque chose ici.</translation>
    </message>
    <message>
        <source>Give an e-mail address such as ada@acme.example.</source>
        <translation>Indiquez une adresse e-mail telle que ada@acme.example.</translation>
    </message>
    <message>
        <source>Give a domain such as acme.example, without scheme, port or path.</source>
        <translation>Indiquez un domaine tel que acme.example, sans schéma, port ni chemin.</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and hyphens; its value is one line without letters outside of ASCII.</source>
        <translation>Le nom d’un en-tête se compose de lettres, de chiffres et de traits d’union&#x202f;; sa valeur tient en une ligne, sans caractère hors ASCII.</translation>
    </message>
    <message>
        <source>Give a whole address such as https://acme.example/events.</source>
        <translation>Indiquez une adresse complète, par exemple https://acme.example/events.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>Choisissez une autre langue.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this one; choose another.</source>
        <translation>Le serveur ne connaît pas ce choix&#x202f;; faites-en un autre.</translation>
    </message>
    <message>
        <source>Choose another one than the current.</source>
        <translation>Choisissez-en un autre que l’actuel.</translation>
    </message>
    <message>
        <source>There is no such role any more; choose another.</source>
        <translation>Ce rôle n’existe plus&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The roles that are built in have such names; choose another.</source>
        <translation>Les rôles intégrés portent de tels noms&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>One of these permissions can&apos;t be given here; take it out.</source>
        <translation>L’une de ces permissions ne peut pas être donnée ici&#x202f;; retirez-la.</translation>
    </message>
    <message>
        <source>A header is there twice; take one of them out.</source>
        <translation>Un en-tête figure deux fois&#x202f;; retirez-en un.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>Cochez-en au moins un.</translation>
    </message>
    <message>
        <source>This can&apos;t stand here; choose something else.</source>
        <translation>Cela ne convient pas ici&#x202f;; choisissez autre chose.</translation>
    </message>
    <message>
        <source>Give the key of this certificate, as PEM and without a password.</source>
        <translation>Indiquez la clé de ce certificat, en PEM et sans mot de passe.</translation>
    </message>
    <message>
        <source>Give whole certificates, as PEM.</source>
        <translation>Indiquez des certificats complets, en PEM.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without letters outside of ASCII.</source>
        <translation>La valeur d’un en-tête tient en une ligne, sans caractère hors ASCII.</translation>
    </message>
    <message>
        <source>A secret has many visible characters and no spaces.</source>
        <translation>Un secret a beaucoup de caractères visibles et pas d’espace.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>An interview can&apos;t take so many minutes, or so few.</source>
        <translation>Un entretien ne peut pas durer autant, ni aussi peu, de minutes.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Ce nombre est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>These are too many; take some out.</source>
        <translation>Il y en a trop&#x202f;; retirez-en.</translation>
    </message>
    <message>
        <source>This is too long; shorten it.</source>
        <translation>C’est trop long&#x202f;; raccourcissez.</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %Ln characters; a few words do well.</source>
        <translation>
            <numerusform>Indiquez au moins %Ln caractère&#x202f;; quelques mots conviennent bien.</numerusform>
            <numerusform>Indiquez au moins %Ln caractères&#x202f;; quelques mots conviennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too few; add some.</source>
        <translation>Il n’y en a pas assez&#x202f;; ajoutez-en.</translation>
    </message>
    <message>
        <source>This is too short; write more.</source>
        <translation>C’est trop court&#x202f;; écrivez davantage.</translation>
    </message>
    <message>
        <source>Somebody has this address already.</source>
        <translation>Quelqu’un a déjà cette adresse.</translation>
    </message>
    <message>
        <source>This is used already; choose another.</source>
        <translation>Ceci est déjà utilisé&#x202f;; choisissez autre chose.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send this way: who runs it names the proxies, and only https goes through them.</source>
        <translation>Le serveur n’envoie pas par là&#xa0;: qui l’exploite désigne les proxys, et seul https y passe.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send there: it wants https and a public host, unless who runs it allows more.</source>
        <translation>Le serveur n’envoie pas à cette adresse&#xa0;: il lui faut https et un hôte public, à moins que qui l’exploite n’en permette davantage.</translation>
    </message>
    <message>
        <source>The sections don&apos;t take as many minutes as the interview.</source>
        <translation>Les sections ne durent pas autant de minutes que l’entretien.</translation>
    </message>
    <message>
        <source>The weights don&apos;t add up to 100 percent.</source>
        <translation>La somme des poids n’est pas de 100 pour cent.</translation>
    </message>
    <message>
        <source>This isn&apos;t the current password.</source>
        <translation>Ce n’est pas le mot de passe actuel.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried; choose another.</source>
        <translation>Ce mot de passe est parmi les premiers que l’on essaie&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server expects something else here.</source>
        <translation>Le serveur attend autre chose ici.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this; it may be older than this program.</source>
        <translation>Le serveur ne connaît pas cela&#x202f;; il est peut-être plus ancien que ce programme.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know one of these events; take it out.</source>
        <translation>Le serveur ne connaît pas l’un de ces événements&#x202f;; retirez-le.</translation>
    </message>
    <message>
        <source>The plan doesn&apos;t have this competency; choose another.</source>
        <translation>Le plan n’a pas cette compétence&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>No question asks for this.</source>
        <translation>Aucune question ne porte là-dessus.</translation>
    </message>
    <message>
        <source>This header is Candor&apos;s own; choose another name.</source>
        <translation>Cet en-tête est celui de Candor&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing of this is stored any more; give it again.</source>
        <translation>Rien de cela n’est plus enregistré&#x202f;; indiquez-le de nouveau.</translation>
    </message>
    <message>
        <source>What is stored can&apos;t be decrypted any more; give it again.</source>
        <translation>Ce qui est enregistré ne peut plus être déchiffré&#x202f;; indiquez-le de nouveau.</translation>
    </message>
    <message>
        <source>This certificate has expired; give one that is valid.</source>
        <translation>Ce certificat a expiré&#x202f;; indiquez-en un valide.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Proxy sortant</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The request asks for more than stands here.</source>
        <translation>La demande exige plus que ce qui figure ici.</translation>
    </message>
    <message>
        <source>Take invisible characters out of it.</source>
        <translation>Retirez-en les caractères invisibles.</translation>
    </message>
    <message>
        <source>The list can&apos;t be gone on with from here; read it anew.</source>
        <translation>La liste ne peut pas être poursuivie à partir d&apos;ici&#x202f;; rechargez-la.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Position, candidate or reference</source>
        <translation>Poste, candidat ou référence</translation>
    </message>
    <message>
        <source>Find interviews</source>
        <translation>Trouver des entretiens</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Tout niveau</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1 chosen</source>
        <translation>État&#xa0;: %1 choisis</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>GeneralHelp</name>
    <message>
        <source>Your password is never kept. What is kept is a token that lets you in the next time, in the keyring of your desktop and nowhere else. Where there is no keyring you are asked for the password at each start.</source>
        <translation>Votre mot de passe n’est jamais gardé. Ce qui est gardé est un jeton qui vous laisse entrer la fois suivante, dans le trousseau de votre bureau et nulle part ailleurs. Sans trousseau, le mot de passe est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>At the server on this computer nobody asks for a password: whoever may start it is let in as its owner.</source>
        <translation>Au serveur sur cet ordinateur, personne ne demande de mot de passe&#xa0;: qui peut le démarrer entre comme propriétaire.</translation>
    </message>
    <message>
        <source>After several wrong passwords the server waits for some minutes before it looks at another one. Whoever administers your company&apos;s users can set a new one.</source>
        <translation>Après plusieurs mots de passe faux, le serveur attend quelques minutes avant d’en examiner un autre. Qui gère les personnes de votre entreprise peut en définir un nouveau.</translation>
    </message>
    <message>
        <source>An address that begins with http:// sends your password readably over the network. Candor asks before it does that.</source>
        <translation>Une adresse qui commence par http:// envoie votre mot de passe lisible sur le réseau. Candor demande avant de le faire.</translation>
    </message>
    <message>
        <source>When the server on this computer doesn&apos;t start, the reason is told with its ways out: another port, another folder, the log.</source>
        <translation>Quand le serveur sur cet ordinateur ne démarre pas, la raison est dite avec ses issues&#xa0;: un autre port, un autre dossier, le journal.</translation>
    </message>
    <message>
        <source>Ctrl+K opens a box that finds pages, what can be done, and the things of the server: begin to type what they are called. Arrow keys choose, Enter opens, Esc closes.</source>
        <translation>Ctrl+K ouvre une boîte qui trouve les pages, les commandes et les choses du serveur&#xa0;: commencez à taper leur nom. Les flèches choisissent, Entrée ouvre, Échap ferme.</translation>
    </message>
    <message>
        <source>What is at hand is there at once; what the server is asked for follows as its answers come. What you chose last comes first.</source>
        <translation>Ce qui est à portée est là aussitôt&#x202f;; ce que le serveur doit dire suit avec ses réponses. Vos derniers choix viennent d’abord.</translation>
    </message>
    <message>
        <source>A sign at the beginning looks in one place only: &gt; what can be done, # interviews, ! deliveries, ? help. A number that was copied from elsewhere, of an interview or a delivery, can be pasted whole.</source>
        <translation>Un signe au début cherche à un seul endroit&#xa0;: &gt; commandes, # entretiens,&#x202f;! livraisons,&#x202f;? aide. Un numéro copié ailleurs, d’un entretien ou d’une livraison, peut être collé en entier.</translation>
    </message>
    <message>
        <source>A decision leaves some seconds after you made it; until then Ctrl+Z takes it back. How many seconds is yours to choose in the preferences.</source>
        <translation>Une décision part quelques secondes après que vous l’avez prise&#x202f;; jusque-là, Ctrl+Z la reprend. Vous choisissez combien de secondes dans les préférences.</translation>
    </message>
    <message>
        <source>Nothing is called approved before the server said so. Until then you read that it leaves, that it is being sent, or that it isn&apos;t confirmed yet.</source>
        <translation>Rien n’est dit approuvé avant que le serveur l’ait dit. Jusque-là vous lisez que cela part, que c’est en cours d’envoi ou pas encore confirmé.</translation>
    </message>
    <message>
        <source>“Not confirmed” means that the connection broke before the answer came. The same decision is sent again until there is one; it never counts twice.</source>
        <translation>«&#xa0;Non confirmé&#xa0;» veut dire que la connexion s’est rompue avant la réponse. La même décision est renvoyée jusqu’à ce qu’il y en ait une&#x202f;; elle ne compte jamais deux fois.</translation>
    </message>
    <message>
        <source>When somebody else was first you are told who and when, and the decision that you made is dropped.</source>
        <translation>Si quelqu’un d’autre a été plus rapide, vous apprenez qui et quand, et votre décision est abandonnée.</translation>
    </message>
    <message>
        <source>When Candor is closed while decisions wait, it asks whether to send or to drop them.</source>
        <translation>Si Candor se ferme pendant que des décisions attendent, il demande s’il faut les envoyer ou les jeter.</translation>
    </message>
    <message>
        <source>When the server can&apos;t be reached a line above the page says since when. What you see may be old; it is asked for again by itself, and nothing that you typed is lost.</source>
        <translation>Quand le serveur est injoignable, une ligne au-dessus de la page dit depuis quand. Ce que vous voyez peut dater&#x202f;; cela est redemandé tout seul, et rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>Drafts of requests and plans are kept on this computer while you type, without what names a candidate, and are offered again.</source>
        <translation>Les brouillons de demandes et de plans sont gardés sur cet ordinateur pendant la saisie, sans ce qui nomme un candidat, et proposés de nouveau.</translation>
    </message>
    <message>
        <source>A failure names what to do about it, and in small letters the number of the request: whoever runs the server finds it in its log by that number.</source>
        <translation>Un échec dit quoi faire et, en petit, le numéro de la requête&#xa0;: avec lui, qui exploite le serveur le trouve dans le journal.</translation>
    </message>
    <message>
        <source>“Too many requests” ends by itself within a minute; Candor waits as long as the server says and asks again.</source>
        <translation>«&#xa0;Trop de requêtes&#xa0;» passe de soi-même en une minute&#x202f;; Candor attend autant que le serveur le dit et redemande.</translation>
    </message>
    <message>
        <source>“Your role doesn&apos;t allow this” means that the server knows you and refuses. Whoever administers your company&apos;s users can change your role.</source>
        <translation>«&#xa0;Votre rôle ne le permet pas&#xa0;» veut dire que le serveur vous connaît et refuse. Qui gère les personnes de votre entreprise peut changer votre rôle.</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>Trouver des choses</translation>
    </message>
    <message>
        <source>Decisions, and taking them back</source>
        <translation>Les décisions, et comment les reprendre</translation>
    </message>
    <message>
        <source>When the server doesn&apos;t answer</source>
        <translation>Quand le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Servers and signing in</source>
        <translation>Serveurs et connexion</translation>
    </message>
    <message>
        <source>Single letters work wherever nothing is typed. They can be switched off in the preferences; every command is in the menu “Actions” and in the box that Ctrl+K opens, too.</source>
        <translation>Les lettres seules agissent partout où l’on ne tape rien. Elles se désactivent dans les préférences&#x202f;; chaque commande est aussi dans le menu «&#xa0;Actions&#xa0;» et dans la boîte que Ctrl+K ouvre.</translation>
    </message>
    <message>
        <source>Candor works with one server at a time: one on this computer, which it starts for you, or one that somebody else runs. “Other ways to use Candor” leads back to the choice, later “Work somewhere else” in the menu “File”, and every server where you were is offered again.</source>
        <translation>Candor travaille avec un serveur à la fois : un sur cet ordinateur, qu’il démarre pour vous, ou un que quelqu’un d’autre exploite. « Autres façons d’utiliser Candor » ramène au choix, plus tard « Travailler ailleurs » dans le menu « Fichier », et chaque serveur où vous étiez est proposé de nouveau.</translation>
    </message>
    <message>
        <source>Whoever was invited chooses “I have an invitation” there and sets a password with the token that they got. Later “Change password” in the menu “File” changes it.</source>
        <translation>Qui a été invité y choisit «&#xa0;J’ai une invitation&#xa0;» et définit un mot de passe avec le jeton reçu. Plus tard, «&#xa0;Changer le mot de passe&#xa0;» dans le menu «&#xa0;Fichier&#xa0;» le modifie.</translation>
    </message>
</context>
<context>
    <name>HeadersField</name>
    <message>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The value is stored; it isn&apos;t shown.</source>
        <translation>La valeur est enregistrée&#x202f;; elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Nom de l’en-tête %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valeur de l’en-tête %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Retirer l’en-tête %1</translation>
    </message>
    <message>
        <source>There can&apos;t be more.</source>
        <translation>Il ne peut pas y en avoir plus.</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and signs such as “-”, and no spaces.</source>
        <translation>Le nom d’un en-tête comporte des lettres, des chiffres et des signes comme «&#xa0;-&#xa0;», sans espaces.</translation>
    </message>
    <message>
        <source>This header is Candor&apos;s own. Choose another name.</source>
        <translation>Cet en-tête appartient à Candor. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This header is there already.</source>
        <translation>Cet en-tête existe déjà.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Saisissez la valeur.</translation>
    </message>
    <message>
        <source>A value has letters without accents, digits, signs and spaces, at most 1000.</source>
        <translation>Une valeur comporte des lettres sans accents, des chiffres, des signes et des espaces, 1000 au plus.</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Afficher la valeur</translation>
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
        <translation>Santé, 24 dernières heures</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié en moins de</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 sur 100 en moins de</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>See the deliveries</source>
        <translation>Voir les livraisons</translation>
    </message>
    <message>
        <source>The next request goes at %1.</source>
        <translation>La prochaine requête part à %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>It has failed for %1, %Ln times in a row.</source>
        <translation>
            <numerusform>En échec depuis %1, %Ln fois de suite.</numerusform>
            <numerusform>En échec depuis %1, %Ln fois de suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has failed %Ln times in a row.</source>
        <translation>
            <numerusform>En échec, %Ln fois de suite.</numerusform>
            <numerusform>En échec, %Ln fois de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent</source>
        <translation>Rien d&apos;envoyé</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>Le sujet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Nothing is said about this.</source>
        <translation>Rien n’en est dit.</translation>
    </message>
    <message>
        <source>When something doesn&apos;t work</source>
        <translation>Quand quelque chose ne marche pas</translation>
    </message>
</context>
<context>
    <name>InboxDocument</name>
    <message>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
</context>
<context>
    <name>InboxHelp</name>
    <message>
        <source>Plans and reports that wait for your decision stand on the left, the one that has waited longest first. What you look at is on the right, to be read before it is decided.</source>
        <translation>Les plans et rapports qui attendent votre décision sont à gauche, le plus ancien d’abord. Ce que vous regardez est à droite, à lire avant de décider.</translation>
    </message>
    <message>
        <source>A plan says what the interview will ask and how answers will be judged. You approve it, reject it with a reason, edit it yourself, or send it back with instructions: the next version comes back here.</source>
        <translation>Un plan dit ce que l’entretien demandera et comment les réponses seront jugées. Vous l’approuvez, le rejetez avec une raison, le modifiez vous-même ou le renvoyez avec des instructions&#xa0;: la version suivante revient ici.</translation>
    </message>
    <message>
        <source>A report says what the interview showed: a score for each competency with the candidate&apos;s own words as evidence. A dash means that nothing was shown about it, which is not a bad mark. Your own score stands beside the machine&apos;s and counts instead of it.</source>
        <translation>Un rapport dit ce que l’entretien a montré&#xa0;: une note par compétence, avec les paroles du candidat pour preuve. Un tiret veut dire que rien ne s’est montré, ce qui n’est pas une mauvaise note. Votre note figure à côté de celle de la machine et compte à sa place.</translation>
    </message>
    <message>
        <source>A decision leaves some seconds later, and can be taken back until then. The selection moves on at once, so that many decisions are few keys.</source>
        <translation>Une décision part quelques secondes plus tard et peut être reprise jusque-là. La sélection avance aussitôt, si bien que beaucoup de décisions sont peu de touches.</translation>
    </message>
    <message>
        <source>“Changed since you looked”: somebody else, or the planner, made another version. What is different is shown by the key for differences; your decision is about the version that you see, and is refused otherwise.</source>
        <translation>«&#xa0;Modifié depuis que vous l’avez vu&#xa0;»&#xa0;: quelqu’un d’autre, ou le planificateur, a fait une autre version. La touche des différences montre ce qui change&#x202f;; votre décision porte sur la version que vous voyez, et sinon est refusée.</translation>
    </message>
    <message>
        <source>Nothing waits although it should: look at the interviews for those that need attention. An agent that can&apos;t work is told there, and on the dashboard.</source>
        <translation>Rien n’attend alors que cela devrait&#xa0;: regardez parmi les entretiens ceux à examiner. Un agent qui ne peut pas travailler est signalé là et au tableau de bord.</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>New plans and reports appear here by themselves.</source>
        <translation>Les nouveaux plans et rapports apparaissent ici d’eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>What you wanted to look at doesn&apos;t wait any more.</source>
        <translation>Ce que vous vouliez voir n’attend plus.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Override score</source>
        <translation>Corriger la note</translation>
    </message>
    <message>
        <source>Show how answers are judged</source>
        <translation>Montrer comment les réponses sont jugées</translation>
    </message>
    <message>
        <source>Differences between versions</source>
        <translation>Différences entre versions</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Preuve suivante</translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation>Preuve précédente</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Ask about the report</source>
        <translation>Interroger sur le rapport</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Everything about this interview</source>
        <translation>Tout sur cet entretien</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow you to decide this.</source>
        <translation>Votre rôle ne vous permet pas cette décision.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>InterviewFinder</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
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
        <translation>Plus</translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation>demandé %1</translation>
    </message>
</context>
<context>
    <name>InterviewHelp</name>
    <message>
        <source>Everything about one interview: where it stands, its plan, its report, and what happened to it so far, with who did it.</source>
        <translation>Tout sur un entretien&#xa0;: où il en est, son plan, son rapport, et ce qui s’est passé jusqu’ici, par qui.</translation>
    </message>
    <message>
        <source>The timeline shows each step with the event that was sent about it. From there you come to its deliveries.</source>
        <translation>La chronologie montre chaque étape avec l’événement envoyé à son sujet. De là vous allez à ses livraisons.</translation>
    </message>
    <message>
        <source>What else can be done stands in the menu behind “More”: a new link for the candidate, cancelling, erasing the candidate&apos;s data, saving the report as PDF, and the same request as a cURL command.</source>
        <translation>Le reste se trouve dans le menu «&#xa0;Plus&#xa0;»&#xa0;: un nouveau lien pour le candidat, annuler, effacer les données du candidat, enregistrer le rapport en PDF, et la même requête en commande cURL.</translation>
    </message>
    <message>
        <source>Decisions are made in the inbox, so that there is one place for them; one key leads there.</source>
        <translation>Les décisions se prennent dans la boîte de réception, pour qu’il n’y ait qu’un endroit&#x202f;; une touche y mène.</translation>
    </message>
    <message>
        <source>Erasing can&apos;t be taken back. It asks for the candidate&apos;s reference, and gives a certificate that you can keep.</source>
        <translation>L’effacement est irréversible. Il demande la référence du candidat et donne un certificat que vous pouvez garder.</translation>
    </message>
    <message>
        <source>A link that has expired is replaced by a new one; the old one never works again.</source>
        <translation>Un lien expiré est remplacé par un nouveau&#x202f;; l’ancien ne fonctionne plus jamais.</translation>
    </message>
    <message>
        <source>When an agent waits or fails, the page says since when and when it is tried again; “Try now” doesn&apos;t wait for that.</source>
        <translation>Quand un agent attend ou échoue, la page dit depuis quand et quand il réessaie&#x202f;; «&#xa0;Essayer maintenant&#xa0;» n’attend pas.</translation>
    </message>
    <message>
        <source>“Request” shows what your ATS asked for, how good a plan that allows, and what would make it better.</source>
        <translation>«&#xa0;Demande&#xa0;» montre ce que votre ATS a demandé, la qualité du plan que cela permet et ce qui l’améliorerait.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Decide in the inbox</source>
        <translation>Décider dans la boîte de réception</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>Enregistrer le rapport en PDF…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>The command is copied; it reads your token from CANDOR_TOKEN.</source>
        <translation>La commande est copiée&#x202f;; elle lit votre jeton dans CANDOR_TOKEN.</translation>
    </message>
    <message>
        <source>Make a new link…</source>
        <translation>Créer un nouveau lien…</translation>
    </message>
    <message>
        <source>Cancel the interview…</source>
        <translation>Annuler l’entretien…</translation>
    </message>
    <message>
        <source>Erase the candidate&apos;s data…</source>
        <translation>Effacer les données du candidat…</translation>
    </message>
    <message>
        <source>No interview is chosen</source>
        <translation>Aucun entretien choisi</translation>
    </message>
    <message>
        <source>Open one from the inbox or the list of interviews.</source>
        <translation>Ouvrez-en un depuis la boîte de réception ou la liste des entretiens.</translation>
    </message>
    <message>
        <source>The interview ends for good. The candidate can&apos;t go on; its record stays.</source>
        <translation>L’entretien prend fin définitivement. Le candidat ne peut pas continuer&#x202f;; sa trace demeure.</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation>Annuler l’entretien</translation>
    </message>
    <message>
        <source>The interview is cancelled</source>
        <translation>L’entretien est annulé</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Name, address, answers, quotes and recordings are erased for good. Scores and references stay. An interview that isn&apos;t over is cancelled first.</source>
        <translation>Nom, adresse, réponses, citations et enregistrements sont effacés définitivement. Notes et références restent. Un entretien en cours est d’abord annulé.</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Effacer les données</translation>
    </message>
    <message>
        <source>The link that the candidate has stops working at once.</source>
        <translation>Le lien que le candidat possède cesse aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>The new link is there; the earlier one no longer works</source>
        <translation>Le nouveau lien est là&#x202f;; l’ancien ne fonctionne plus</translation>
    </message>
    <message>
        <source>The agent tries again now</source>
        <translation>L’agent réessaie maintenant</translation>
    </message>
    <message>
        <source>That was sent; a plan is written when nothing is missing any more</source>
        <translation>Envoyé&#x202f;; un plan sera écrit quand plus rien ne manquera</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Le rapport est enregistré</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation>Plan en attente</translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation>Chez le candidat</translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation>Rapport en attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Maigre</translation>
    </message>
</context>
<context>
    <name>InterviewsHelp</name>
    <message>
        <source>All interviews as a table that the server sorts and filters, however many there are. Enter opens one.</source>
        <translation>Tous les entretiens en un tableau que le serveur trie et filtre, si nombreux soient-ils. Entrée en ouvre un.</translation>
    </message>
    <message>
        <source>Columns are chosen, moved and widened by you and stay so. A view is a filter, an order and columns under a name that you give.</source>
        <translation>Vous choisissez, déplacez et élargissez les colonnes, et elles le restent. Une vue est un filtre, un ordre et des colonnes sous un nom que vous donnez.</translation>
    </message>
    <message>
        <source>New ones don&apos;t move what you look at: a line says how many there are, and shows them when you want.</source>
        <translation>Les nouveaux ne déplacent pas ce que vous regardez&#xa0;: une ligne dit combien ils sont et les montre quand vous voulez.</translation>
    </message>
    <message>
        <source>The export writes what the table shows, in its order and with its columns, as CSV or PDF.</source>
        <translation>L’export écrit ce que montre le tableau, dans son ordre et avec ses colonnes, en CSV ou PDF.</translation>
    </message>
    <message>
        <source>“More than” before a number: the server doesn&apos;t count further, for speed.</source>
        <translation>«&#xa0;Plus de&#xa0;» devant un nombre&#xa0;: le serveur ne compte pas plus loin, pour être rapide.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for formulas get an apostrophe in the CSV.</source>
        <translation>Les cellules qu’un tableur prendrait pour des formules reçoivent une apostrophe dans le CSV.</translation>
    </message>
</context>
<context>
    <name>InterviewsModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>A person should look at this.</source>
        <translation>Quelqu’un devrait y regarder.</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 new · Show</source>
        <translation>%1 nouveaux · Afficher</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Pas encore d’entretiens</translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation>Ils apparaissent ici dès que votre logiciel de recrutement demande le premier.</translation>
    </message>
    <message>
        <source>No interview is like that</source>
        <translation>Aucun entretien de ce genre</translation>
    </message>
    <message>
        <source>Positions are found anywhere in their text, candidates and references by how they begin.</source>
        <translation>Les postes se trouvent n’importe où dans leur texte, les candidats et les références par leur début.</translation>
    </message>
    <message>
        <source>&amp;Keep this view as …</source>
        <translation>&amp;Garder cette vue sous …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Quel nom lui donner&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is among your views now.</source>
        <translation>«&#xa0;%1&#xa0;» fait maintenant partie de vos vues.</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>the name of a file</comment>
        <translation>entretiens</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>The token that an administrator handed to you.</source>
        <translation>Le jeton qu’un administrateur vous a remis.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Votre nouveau mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>Au moins %Ln caractère, celui que vous voulez&#x202f;; quelques mots conviennent bien.</numerusform>
            <numerusform>Au moins %Ln caractères, ceux que vous voulez&#x202f;; quelques mots conviennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>Définir le mot de passe et se connecter</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Welcome to Candor</source>
        <translation>Bienvenue dans Candor</translation>
    </message>
    <message>
        <source>An invitation lets you choose a password. It works once.</source>
        <translation>Une invitation vous permet de choisir un mot de passe. Elle sert une seule fois.</translation>
    </message>
    <message>
        <source>Name the server&apos;s host, like candor.example.com.</source>
        <translation>Indiquez l’hôte du serveur, comme candor.example.com.</translation>
    </message>
    <message>
        <source>Put in the invitation.</source>
        <translation>Saisissez l’invitation.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation>La connexion à %1 n’est pas chiffrée&#xa0;: d’autres peuvent lire votre mot de passe en chemin.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>This invitation isn&apos;t known here, was used already or is too old. Ask for another.</source>
        <translation>Cette invitation n’est pas connue ici, a déjà servi ou est trop ancienne. Demandez-en une autre.</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation>«&#xa0;%1&#xa0;» est créé</translation>
    </message>
    <message>
        <source>Pass this invitation on to %1 in a way that you trust. With it they set their password, once and until %2.</source>
        <translation>Transmettez cette invitation à %1 par un moyen auquel vous vous fiez. Elle permet de définir son mot de passe, une fois et jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>An invitation for “%1”</source>
        <translation>Une invitation pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hand it to them in a way that you trust. In the window where one signs in they choose “I have an invitation” and set a password with it. It works once, until %1; invitations that they got before don&apos;t work any more.</source>
        <translation>Remettez-la par un moyen auquel vous vous fiez. Dans la fenêtre de connexion, la personne choisit «&#xa0;J’ai une invitation&#xa0;» et définit ainsi un mot de passe. Elle sert une seule fois, jusqu’au %1&#x202f;; les invitations précédentes ne servent plus.</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation>«&#xa0;%1&#xa0;» est créé</translation>
    </message>
    <message>
        <source>“%1” has a new secret</source>
        <translation>«&#xa0;%1&#xa0;» a un nouveau secret</translation>
    </message>
    <message>
        <source>Programs send it with each request, as the header X-API-Key.</source>
        <translation>Les programmes l’envoient avec chaque requête, dans l’en-tête X-API-Key.</translation>
    </message>
    <message>
        <source>Programs swap client ID and secret for access tokens at /api/v1/oauth/token.</source>
        <translation>Les programmes échangent l’ID client et le secret contre des jetons d’accès à /api/v1/oauth/token.</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Cesse</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>Dans un jour</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>The old secret stops</source>
        <translation>L’ancien secret cesse</translation>
    </message>
    <message>
        <source>Until then both work, so that nothing fails while you exchange them.</source>
        <translation>Jusque-là, les deux fonctionnent, pour que rien n’échoue pendant l’échange.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais de lui-même</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is refused from then on. This can&apos;t be undone.</source>
        <translation>Tout ce qui utilise «&#xa0;%1&#xa0;» est refusé dès lors. C’est irréversible.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>KeyFinder</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Client OAuth</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who or what will use it.</source>
        <translation>Qui ou quoi l’utilisera.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For whoever looks at it later.</source>
        <translation>Pour qui le regardera plus tard.</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Cesse de fonctionner</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>A new OAuth client</source>
        <translation>Nouveau client OAuth</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>What you choose below.</source>
        <translation>Ce que vous choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation>Choisissez au moins une chose qu’il peut faire.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Stops soon</source>
        <translation>Cesse bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Mener</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a resource and what may be done with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ATS connector</source>
        <translation>Connecteur ATS</translation>
    </message>
    <message>
        <source>Requests interviews, decides plans, reads and approves reports.</source>
        <translation>Demande des entretiens, décide des plans, lit et approuve les rapports.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Sees interviews and reports and changes nothing.</source>
        <translation>Voit les entretiens et les rapports et ne change rien.</translation>
    </message>
    <message>
        <source>Webhook monitor</source>
        <translation>Veilleur de webhooks</translation>
    </message>
    <message>
        <source>Watches deliveries and sends failed ones again.</source>
        <translation>Surveille les livraisons et renvoie celles qui ont échoué.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Creates people and roles and ends their access.</source>
        <translation>Crée des personnes et des rôles et met fin à leur accès.</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and a clock</comment>
        <translation>%1 j %2</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>What programs sign in with: API keys, and OAuth clients, which get tokens that end by themselves. Each may do what its permissions say and nothing else.</source>
        <translation>Ce avec quoi les programmes se connectent&#xa0;: clés d’API, et clients OAuth, qui reçoivent des jetons expirant d’eux-mêmes. Chacun peut ce que disent ses permissions et rien d’autre.</translation>
    </message>
    <message>
        <source>A secret is shown once, when it is made. Copy it to where it is needed and say that it is stored: then it is forgotten here, and the clipboard with it.</source>
        <translation>Un secret est montré une fois, à sa création. Copiez-le là où il le faut et dites qu’il est en lieu sûr&#xa0;: il est alors oublié ici, et le presse-papiers avec lui.</translation>
    </message>
    <message>
        <source>Replacing makes a new secret while the old one works on for as long as you choose. Revoking ends a key at once.</source>
        <translation>Remplacer crée un nouveau secret pendant que l’ancien sert encore le temps que vous choisissez. Révoquer met fin à une clé aussitôt.</translation>
    </message>
    <message>
        <source>“Used” says when a key was last used, to the minute. One that nobody has used for months can go.</source>
        <translation>«&#xa0;Utilisé&#xa0;» dit, à la minute près, quand une clé a servi pour la dernière fois. Celle que personne n’utilise depuis des mois peut partir.</translation>
    </message>
    <message>
        <source>When the connection breaks while a key is made, its secret may be lost although the key is there. Replace it to get another one.</source>
        <translation>Si la connexion se rompt pendant la création d’une clé, son secret peut être perdu alors que la clé existe. Remplacez-le pour en obtenir un autre.</translation>
    </message>
    <message>
        <source>You can&apos;t give a key more than you may do yourself.</source>
        <translation>Vous ne pouvez pas donner à une clé plus que ce que vous pouvez vous-même.</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Old secret: %1</source>
        <translation>Ancien secret&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stops in %1</source>
        <translation>Cesse dans %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>Clients OAuth</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Platform keys</source>
        <translation>Clés de plateforme</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>No OAuth clients yet</source>
        <translation>Pas encore de clients OAuth</translation>
    </message>
    <message>
        <source>A key lets a program, such as your ATS, work with Candor.</source>
        <translation>Une clé permet à un programme, comme votre ATS, de travailler avec Candor.</translation>
    </message>
    <message>
        <source>A client asks for tokens that end by themselves, as OAuth 2 has it.</source>
        <translation>Un client demande des jetons qui expirent d’eux-mêmes, comme le prévoit OAuth 2.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>“%1” is revoked: it is refused from now on.</source>
        <translation>«&#xa0;%1&#xa0;» est révoqué et refusé dès maintenant.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was made, but its secret was lost on the way here. Replace it to get another.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé, mais son secret s’est perdu en chemin. Remplacez-le pour en obtenir un autre.</translation>
    </message>
    <message>
        <source>That key isn&apos;t there any more</source>
        <translation>Cette clé n’existe plus</translation>
    </message>
</context>
<context>
    <name>LocalSetup</name>
    <message>
        <source>Run Candor on this computer</source>
        <translation>Faire tourner Candor sur cet ordinateur</translation>
    </message>
    <message>
        <source>The server runs beside this window, for you alone until you open it to others.</source>
        <translation>Le serveur tourne à côté de cette fenêtre, pour vous seul jusqu’à ce que vous l’ouvriez à d’autres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start Candor</source>
        <translation>Démarrer Candor</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 caractères ou plus</translation>
    </message>
    <message>
        <source>Folder for the data</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>«&#xa0;%1&#xa0;» est encore vide.</translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address yet.</source>
        <translation>Ce n’est pas encore une adresse e-mail.</translation>
    </message>
    <message>
        <source>The password needs 12 characters or more.</source>
        <translation>Le mot de passe doit compter 12 caractères ou plus.</translation>
    </message>
    <message>
        <source>The port is a number from %1 to %2.</source>
        <translation>Le port est un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Name the folder from the root on, like /home/you/candor.</source>
        <translation>Nommez le dossier depuis la racine, comme /home/you/candor.</translation>
    </message>
</context>
<context>
    <name>NewInterviewHelp</name>
    <message>
        <source>You ask for an interview here: what position it is for, at which level, and what the person has to be able to do.</source>
        <translation>Vous demandez ici un entretien&#xa0;: pour quel poste, à quel niveau, et ce que la personne doit savoir faire.</translation>
    </message>
    <message>
        <source>At the side you see while you type how much the plan will have to go by, and what would make it better. Two or three concrete requirements are worth more than a long description.</source>
        <translation>Sur le côté, vous voyez pendant la saisie de quoi le plan disposera, et ce qui le rendrait meilleur. Deux ou trois exigences concrètes valent mieux qu’une longue description.</translation>
    </message>
    <message>
        <source>No names are needed. The candidate&apos;s reference is what you know the person by elsewhere.</source>
        <translation>Aucun nom n’est nécessaire. La référence du candidat est ce à quoi vous reconnaissez la personne ailleurs.</translation>
    </message>
    <message>
        <source>The same request stands below as a command for programs.</source>
        <translation>La même demande figure au-dessous en commande pour programmes.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft on this computer, without what names the candidate, and is here again when you come back.</source>
        <translation>Ce que vous tapez est gardé en brouillon sur cet ordinateur, sans ce qui nomme le candidat, et revient quand vous revenez.</translation>
    </message>
    <message>
        <source>A field that the server doesn&apos;t accept is marked with the reason below it.</source>
        <translation>Un champ que le serveur n’accepte pas est marqué, la raison au-dessous.</translation>
    </message>
</context>
<context>
    <name>NewInterviewPage</name>
    <message>
        <source>Request the interview</source>
        <translation>Demander l’entretien</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>What you typed until %1 is here again, without what names the candidate.</source>
        <translation>Ce que vous aviez saisi jusqu’à %1 est revenu, sans ce qui nomme le candidat.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>What you typed is thrown away.</source>
        <translation>Ce que vous avez saisi sera perdu.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>The interview is requested</source>
        <translation>L’entretien est demandé</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Envoyer maintenant</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>Les &amp;jeter</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>You act here</source>
        <translation>Vous agissez ici</translation>
    </message>
    <message>
        <source>For trials</source>
        <translation>Pour les essais</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Give it this name</source>
        <translation>Lui donner ce nom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>“%1” goes on where it stood: its people and programs can do again what their roles and keys allow.</source>
        <translation>«&#xa0;%1&#xa0;» reprend là où elle en était&#xa0;: ses personnes et ses programmes peuvent de nouveau faire ce que leurs rôles et leurs clés permettent.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>La réactiver</translation>
    </message>
    <message>
        <source>The people and programs of “%1” can then read and erase, nothing else: no interview is requested, decided or held, and candidates are told to come back later. Nothing is deleted, and you can reactivate it at any time.</source>
        <translation>Les personnes et les programmes de «&#xa0;%1&#xa0;» peuvent alors lire et effacer, rien d&apos;autre&#xa0;: aucun entretien n&apos;est demandé, décidé ni mené, et les candidats sont priés de revenir plus tard. Rien n&apos;est supprimé, et vous pouvez la réactiver à tout moment.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>La suspendre</translation>
    </message>
    <message>
        <source>“%1” is gone at once, with its people, roles and keys. What its interviews hold of candidates is erased. This can&apos;t be undone.</source>
        <translation>«&#xa0;%1&#xa0;» disparaît aussitôt, avec ses personnes, ses rôles et ses clés. Ce que ses entretiens contiennent des candidats est effacé. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” has interviews that aren&apos;t finished, so it is still there. Deleting it all the same cancels them, also those that a candidate is in right now, and erases what they hold. This can&apos;t be undone.</source>
        <translation>«&#xa0;%1&#xa0;» a des entretiens qui ne sont pas terminés&#x202f;; elle existe donc encore. La supprimer malgré tout les annule, même ceux où un candidat se trouve en ce moment, et efface leur contenu. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Cancel them and delete it</source>
        <translation>Les annuler et la supprimer</translation>
    </message>
    <message>
        <source>Its platform is suspended</source>
        <translation>Sa plateforme est suspendue</translation>
    </message>
</context>
<context>
    <name>OrganisationFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>Nom ou domaine</translation>
    </message>
    <message>
        <source>Find organisations</source>
        <translation>Chercher des organisations</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
</context>
<context>
    <name>OrganisationFinder</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Candidates read it, too.</source>
        <translation>Les candidats le lisent aussi.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Names it for programs, and no other organisation has it: the company&apos;s own, or one that you make up.</source>
        <translation>La désigne pour les programmes, et aucune autre organisation ne l&apos;a&#xa0;: celui de l&apos;entreprise, ou un que vous inventez.</translation>
    </message>
    <message>
        <source>Find a platform</source>
        <translation>Chercher une plateforme</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Whose administrators look after it. It stays so.</source>
        <translation>Ses administrateurs s&apos;en occupent. Cela ne change plus.</translation>
    </message>
    <message>
        <source>E-mail of its first administrator</source>
        <translation>E-mail de son premier administrateur</translation>
    </message>
    <message>
        <source>They get an invitation that you pass on. Empty: nobody is invited yet.</source>
        <translation>Il reçoit une invitation que vous transmettez. Vide&#xa0;: personne n&apos;est encore invité.</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>Créer l&apos;organisation</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Une nouvelle organisation</translation>
    </message>
    <message>
        <source>The platforms can&apos;t be listed now. Go back and try again.</source>
        <translation>Les plateformes ne peuvent pas être listées pour l&apos;instant. Revenez en arrière et réessayez.</translation>
    </message>
    <message>
        <source>There is no platform yet. Make one first, on the page “Platforms”.</source>
        <translation>Il n&apos;y a pas encore de plateforme. Créez-en d&apos;abord une, sur la page «&#xa0;Plateformes&#xa0;».</translation>
    </message>
    <message>
        <source>No platform is called so.</source>
        <translation>Aucune plateforme ne porte ce nom.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, hyphens and dots, as in acme.example.</source>
        <translation>Des lettres sans accents, des chiffres, des traits d&apos;union et des points, comme dans acme.example.</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address.</source>
        <translation>Ce n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Give it a domain.</source>
        <translation>Donnez-lui un domaine.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>Choisissez une plateforme.</translation>
    </message>
    <message>
        <source>Another organisation has this domain.</source>
        <translation>Une autre organisation a ce domaine.</translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>No organisation fits</source>
        <translation>Aucune organisation ne correspond</translation>
    </message>
    <message>
        <source>None that you look after is called so and stands so.</source>
        <translation>Aucune de celles dont vous vous occupez ne porte ce nom avec ce statut.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Pas encore d&apos;organisations</translation>
    </message>
    <message>
        <source>Each customer or company gets one, with people, keys and interviews of its own.</source>
        <translation>Chaque client ou entreprise en reçoit une, avec ses propres personnes, clés et entretiens.</translation>
    </message>
    <message>
        <source>That organisation isn&apos;t there any more.</source>
        <translation>Cette organisation n&apos;existe plus.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>OrganisationsHelp</name>
    <message>
        <source>The organisations that you look after as an administrator. Each has its own people, keys, interviews and settings, and sees nothing of the others.</source>
        <translation>Les organisations dont vous vous occupez en tant qu&apos;administrateur. Chacune a ses propres personnes, clés, entretiens et réglages, et ne voit rien des autres.</translation>
    </message>
    <message>
        <source>To work in one, act in it: all pages are about it then, and a line above them says so. “Leave” brings you back here. Your choice is kept until you make another.</source>
        <translation>Pour travailler dans l&apos;une d&apos;elles, agissez-y&#xa0;: toutes les pages la concernent alors, et une ligne au-dessus le dit. «&#xa0;Quitter&#xa0;» vous ramène ici. Votre choix est gardé jusqu&apos;au suivant.</translation>
    </message>
    <message>
        <source>A suspended organisation can read and erase, nothing else. Nothing is lost, and it goes on when you reactivate it.</source>
        <translation>Une organisation suspendue peut lire et effacer, rien d&apos;autre. Rien n&apos;est perdu, et elle continue quand vous la réactivez.</translation>
    </message>
    <message>
        <source>A deleted one is gone with its people and keys, and what its interviews hold of candidates is erased.</source>
        <translation>Une organisation supprimée disparaît avec ses personnes et ses clés, et ce que ses entretiens contiennent des candidats est effacé.</translation>
    </message>
    <message>
        <source>Before you go to another organisation, decisions that haven&apos;t left are sent or discarded: you are asked, so that none reaches the wrong place.</source>
        <translation>Avant de passer à une autre organisation, les décisions qui ne sont pas parties sont envoyées ou jetées&#xa0;: on vous le demande, pour qu&apos;aucune n&apos;arrive au mauvais endroit.</translation>
    </message>
    <message>
        <source>When somebody else changed an organisation while you looked at it, nothing of theirs is overwritten: you see what it is now and decide again.</source>
        <translation>Si quelqu&apos;un d&apos;autre a modifié une organisation pendant que vous la regardiez, rien n&apos;est écrasé&#xa0;: vous voyez ce qu&apos;elle est à présent et décidez de nouveau.</translation>
    </message>
    <message>
        <source>When the connection breaks while an organisation is made, its invitation may be lost although it is there. Act in it and invite somebody there.</source>
        <translation>Si la connexion se rompt pendant la création d&apos;une organisation, son invitation peut être perdue bien que l&apos;organisation existe. Agissez-y et invitez-y quelqu&apos;un.</translation>
    </message>
</context>
<context>
    <name>OrganisationsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>%1 (for trials)</source>
        <translation>%1 (pour les essais)</translation>
    </message>
    <message>
        <source>%1, you act here</source>
        <translation>%1, vous agissez ici</translation>
    </message>
    <message>
        <source>Suspended with its platform</source>
        <translation>Suspendue avec sa plateforme</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Act in this organisation</source>
        <translation>Agir dans cette organisation</translation>
    </message>
    <message>
        <source>Act in none</source>
        <translation>N&apos;agir dans aucune</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Reprendre les modifications</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>«&#xa0;%1&#xa0;» est créée.</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Réglages de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The organisation is called “%1” now.</source>
        <translation>L&apos;organisation s&apos;appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau active.</translation>
    </message>
    <message>
        <source>“%1” is suspended.</source>
        <translation>«&#xa0;%1&#xa0;» est suspendue.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile, so nothing was done. This is how it is now; decide again.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;a modifiée entre-temps, rien n&apos;a donc été fait. Voici ce qu&apos;elle est à présent&#x202f;; décidez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The planner</source>
        <translation>Le planificateur</translation>
    </message>
    <message>
        <source>The assessor</source>
        <translation>L’évaluateur</translation>
    </message>
    <message>
        <source>The validator</source>
        <translation>Le vérificateur</translation>
    </message>
    <message>
        <source>%1 is at work.</source>
        <translation>%1 est au travail.</translation>
    </message>
    <message>
        <source>%1 begins soon.</source>
        <translation>%1 commence bientôt.</translation>
    </message>
    <message>
        <source>%1 failed %2 times and tries again at %3.</source>
        <translation>%1 a échoué %2 fois et réessaie à %3.</translation>
    </message>
    <message>
        <source>%1 failed %2 times.</source>
        <translation>%1 a échoué %2 fois.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation>Référence dans l’ATS</translation>
    </message>
    <message>
        <source>Request&apos;s quality</source>
        <translation>Qualité de la demande</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Made in a tenant for trials</source>
        <translation>Créé dans une organisation d’essai</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>No plan can be written without it. What must the candidate be able to do?</source>
        <translation>Sans cela, aucun plan ne peut être écrit. Que doit savoir faire le candidat&#x202f;?</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Description du poste</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The candidate&apos;s data is erased</source>
        <translation>Les données du candidat sont effacées</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>Certificate %1, %2. %3 kinds of data were erased.</source>
        <translation>Certificat %1, %2. Types de données effacés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>The certificate is saved</source>
        <translation>Le certificat est enregistré</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Find a page, a command, an interview …</source>
        <translation>Trouver une page, une commande, un entretien …</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Trouver et faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Still asking the server: %1</source>
        <translation>Le serveur est encore interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes. &gt; finds commands only, ? help.</source>
        <translation>Les flèches choisissent, Entrée ouvre, Échap ferme. &gt; trouve seulement les commandes,&#x202f;? l’aide.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Their new password</source>
        <translation>Son nouveau mot de passe</translation>
    </message>
    <message>
        <source>Their sessions end at once, and so does a lock after too many wrong passwords.</source>
        <translation>Ses sessions prennent fin aussitôt, de même qu’un blocage après trop de mots de passe erronés.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Le définir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>Au moins %Ln caractère, celui que vous voulez&#x202f;; quelques mots conviennent bien.</numerusform>
            <numerusform>Au moins %Ln caractères, ceux que vous voulez&#x202f;; quelques mots conviennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Whoever is signed in with your account elsewhere is signed out there; this window goes on.</source>
        <translation>Qui est connecté ailleurs avec votre compte y est déconnecté&#x202f;; cette fenêtre continue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong passwords you have to wait: try again in %Ln minutes.</source>
        <translation>
            <numerusform>Après trop de mots de passe erronés, il faut attendre&#xa0;: réessayez dans %Ln minute.</numerusform>
            <numerusform>Après trop de mots de passe erronés, il faut attendre&#xa0;: réessayez dans %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>%1, from a file…</source>
        <translation>%1, depuis un fichier…</translation>
    </message>
    <message>
        <source>A file in PEM</source>
        <translation>Un fichier PEM</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is larger than certificates are. Choose another one.</source>
        <translation>Le fichier est plus gros que ne le sont des certificats. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no PEM in the file, which begins with “-----BEGIN”. Export it as PEM.</source>
        <translation>Le fichier ne contient pas de PEM, qui commence par «&#xa0;-----BEGIN&#xa0;». Exportez-le en PEM.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les états</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PeopleHelp</name>
    <message>
        <source>Who can sign in, and what their role lets them do. Administrators of a platform find those like them here, too.</source>
        <translation>Qui peut se connecter, et ce que son rôle permet. Les administrateurs d’une plateforme trouvent ici aussi leurs pairs.</translation>
    </message>
    <message>
        <source>Somebody new comes in by an invitation or with a password that you choose. An invitation is a token that you see once: hand it over, and whoever has it sets a password in the window where one signs in.</source>
        <translation>Une nouvelle personne entre par une invitation ou avec un mot de passe que vous choisissez. Une invitation est un jeton que vous voyez une seule fois&#xa0;: remettez-le, et qui le détient définit un mot de passe dans la fenêtre de connexion.</translation>
    </message>
    <message>
        <source>Disabling keeps somebody out without losing anything: their sessions end at once, and what they decided stays. Deleting can&apos;t be undone.</source>
        <translation>Désactiver tient quelqu’un à l’écart sans rien perdre&#xa0;: ses sessions prennent fin aussitôt et ses décisions restent. La suppression est irréversible.</translation>
    </message>
    <message>
        <source>Another role and another password end the sessions of whoever gets them.</source>
        <translation>Un autre rôle ou un autre mot de passe met fin aux sessions de la personne.</translation>
    </message>
    <message>
        <source>After too many wrong passwords an account is locked for some minutes. Setting a new password lifts that at once, and so does a new invitation when it is used.</source>
        <translation>Après trop de mots de passe erronés, un compte est bloqué quelques minutes. Définir un nouveau mot de passe lève ce blocage aussitôt, de même qu’une nouvelle invitation dès qu’elle sert.</translation>
    </message>
    <message>
        <source>Nobody can disable or delete their own account, nor that of the last administrator, nor change one whose role may do more than theirs.</source>
        <translation>Personne ne peut désactiver ou supprimer son propre compte, ni celui du dernier administrateur, ni modifier un compte dont le rôle permet plus que le sien.</translation>
    </message>
    <message>
        <source>“It changed meanwhile” means that somebody else was at the same account: look at what is new, then decide again.</source>
        <translation>«&#xa0;Cela a changé entre-temps&#xa0;» signifie que quelqu’un d’autre était sur le même compte&#xa0;: regardez ce qui est nouveau, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>Owners of the server find each other under “Owners”. At least one of them can always sign in.</source>
        <translation>Les propriétaires du serveur se trouvent sous «&#xa0;Propriétaires&#xa0;». Au moins l&apos;un d&apos;eux peut toujours se connecter.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation>Les comptes de qui</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>That person isn&apos;t there any more</source>
        <translation>Cette personne n’est plus là</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>Pas encore de plateforme</translation>
    </message>
    <message>
        <source>Administrators belong to one. Platforms are made on the page “Platforms”.</source>
        <translation>Les administrateurs appartiennent à une plateforme. Les plateformes se créent sur la page «&#xa0;Plateformes&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Personne n’y répond</translation>
    </message>
    <message>
        <source>People are found by how a word of their name or their e-mail address begins.</source>
        <translation>On trouve les personnes par le début d’un mot de leur nom ou de leur adresse e-mail.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour le moment</translation>
    </message>
    <message>
        <source>Whoever is made here can sign in.</source>
        <translation>Qui est créé ici peut se connecter.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Your own you change in the menu “File”.</source>
        <translation>Le vôtre se change dans le menu «&#xa0;Fichier&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can sign in now.</source>
        <translation>«&#xa0;%1&#xa0;» peut maintenant se connecter.</translation>
    </message>
    <message>
        <source>“%1” is an owner of this server now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant propriétaire de ce serveur.</translation>
    </message>
    <message>
        <source>The invitation for “%1” was lost on the way here. Make another one.</source>
        <translation>L’invitation pour «&#xa0;%1&#xa0;» s’est perdue en chemin. Créez-en une autre.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>This is you. Another administrator can disable or delete your account.</source>
        <translation>C’est vous. Un autre administrateur peut désactiver ou supprimer votre compte.</translation>
    </message>
    <message>
        <source>Their role may do more than yours, so you can&apos;t change this account.</source>
        <translation>Son rôle permet plus que le vôtre&#x202f;; vous ne pouvez donc pas modifier ce compte.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in here. Make another one before you disable or delete this account.</source>
        <translation>C’est le dernier administrateur qui peut se connecter ici. Créez-en un autre avant de désactiver ou de supprimer ce compte.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>PermissionMatrix</name>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody in an organisation can have this.</source>
        <translation>Personne dans une organisation ne peut l’avoir.</translation>
    </message>
    <message>
        <source>You can&apos;t give what you lack.</source>
        <translation>Vous ne pouvez pas donner ce qui vous manque.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a permission, why it can&apos;t be given</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Greyed: %1</source>
        <translation>Grisé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is disabled and signed out everywhere.</source>
        <translation>«&#xa0;%1&#xa0;» est désactivé et déconnecté partout.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau activé.</translation>
    </message>
    <message>
        <source>“%1” has a new password and is signed out everywhere.</source>
        <translation>«&#xa0;%1&#xa0;» a un nouveau mot de passe et est déconnecté partout.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>What they may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>“%1” is signed out everywhere at once and can&apos;t sign in until you enable the account again. An invitation that is open becomes void.</source>
        <translation>«&#xa0;%1&#xa0;» est aussitôt déconnecté partout et ne peut plus se connecter tant que vous n’activez pas le compte de nouveau. Une invitation en cours devient caduque.</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>Le désactiver</translation>
    </message>
    <message>
        <source>“%1” is signed out everywhere and the account is gone; what they decided stays in the history. This can&apos;t be undone. To keep somebody out for a while, disable the account.</source>
        <translation>«&#xa0;%1&#xa0;» est déconnecté partout et le compte disparaît&#x202f;; ses décisions restent dans la chronologie. C’est irréversible. Pour tenir quelqu’un à l’écart un temps, désactivez le compte.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Too many passwords were wrong: nobody gets in before %1. A new password lifts that at once.</source>
        <translation>Trop de mots de passe étaient faux&#xa0;: personne n&apos;entre avant %1. Un nouveau mot de passe lève cela aussitôt.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>How they come in</source>
        <translation>Comment elle entre</translation>
    </message>
    <message>
        <source>By an invitation</source>
        <translation>Par une invitation</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What they administer</source>
        <translation>Ce qu’elle administre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>You can&apos;t give what you lack.</source>
        <translation>Vous ne pouvez pas donner ce que vous n’avez pas.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>Somebody new in %1</source>
        <translation>Une nouvelle personne dans %1</translation>
    </message>
    <message>
        <source>A new administrator</source>
        <translation>Un nouvel administrateur</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>They sign in with it.</source>
        <translation>Elle s’en sert pour se connecter.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>The platform %1</source>
        <translation>La plateforme %1</translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation>Le serveur entier</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>An account keeps its address.</source>
        <translation>Un compte garde son adresse.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile: it is called “%1” and has the role “%2” now. Save again to have it as you say here.</source>
        <translation>Quelqu’un d’autre a modifié ce compte entre-temps&#xa0;: il s’appelle maintenant «&#xa0;%1&#xa0;» et a le rôle «&#xa0;%2&#xa0;». Enregistrez à nouveau pour l’avoir comme indiqué ici.</translation>
    </message>
    <message>
        <source>Another administrator can give you another role.</source>
        <translation>Un autre administrateur peut vous donner un autre rôle.</translation>
    </message>
    <message>
        <source>You get a token to hand to them, with which they set a password themselves.</source>
        <translation>Vous recevez un jeton à remettre, avec lequel la personne définit elle-même un mot de passe.</translation>
    </message>
    <message>
        <source>Tell it to them in a way that you trust; they can change it.</source>
        <translation>Communiquez-le par un moyen auquel vous vous fiez&#x202f;; il peut être changé.</translation>
    </message>
    <message>
        <source>A new owner of this server</source>
        <translation>Un nouveau propriétaire de ce serveur</translation>
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
        <translation>1&#xa0;: %1
3&#xa0;: %2
5&#xa0;: %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Souhaitable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>%1, weighs %2</source>
        <translation>%1, poids %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>note minimale</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation>requise, au moins %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>but</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>competencies</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>difficulté</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>couvre</translation>
    </message>
    <message>
        <source>looks for</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>follows up</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>how it is judged</source>
        <translation>comment elle est jugée</translation>
    </message>
    <message>
        <source>Section %1 of before</source>
        <translation>Section %1 d’avant</translation>
    </message>
    <message>
        <source>A question of section %1 of before</source>
        <translation>Une question de la section %1 d’avant</translation>
    </message>
</context>
<context>
    <name>PlanEditorHelp</name>
    <message>
        <source>You change a plan by hand: sections and their minutes, questions, what a good answer shows, and what weak, fair and strong answers look like.</source>
        <translation>Vous modifiez un plan à la main&#xa0;: sections et minutes, questions, ce que montre une bonne réponse, et à quoi ressemblent des réponses faibles, moyennes et fortes.</translation>
    </message>
    <message>
        <source>What is wrong is said at its place while you type, and at the top how many minutes and weights there are in all. A plan that isn&apos;t whole can&apos;t be saved.</source>
        <translation>Ce qui ne va pas est dit à sa place pendant la saisie et, en haut, le total des minutes et des poids. Un plan incomplet ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>Saving makes a new version. The one before is kept and can be compared.</source>
        <translation>Enregistrer crée une nouvelle version. La précédente est gardée et peut être comparée.</translation>
    </message>
    <message>
        <source>When somebody else saved a version meanwhile, both are kept: you choose yours or theirs, and nothing is overwritten unseen.</source>
        <translation>Si quelqu’un d’autre a enregistré une version entre-temps, les deux sont gardées&#xa0;: vous choisissez la vôtre ou la leur, et rien n’est écrasé sans être vu.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft on this computer until it is saved or discarded.</source>
        <translation>Ce que vous avez tapé reste en brouillon sur cet ordinateur jusqu’à ce que ce soit enregistré ou jeté.</translation>
    </message>
    <message>
        <source>The arrows at a section or question, or Alt with the arrow keys, move it up and down; a question at its section&apos;s edge goes on into the next one. What was removed can be put back.</source>
        <translation>Les flèches d’une section ou d’une question, ou Alt avec les touches fléchées, la déplacent vers le haut et vers le bas&#x202f;; une question au bord de sa section passe dans la suivante. Ce qui a été retiré peut être remis.</translation>
    </message>
</context>
<context>
    <name>PlanEditorPage</name>
    <message>
        <source>Save as the next version</source>
        <translation>Enregistrer comme version suivante</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>This plan can&apos;t be edited</source>
        <translation>Ce plan ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Only a plan that waits for a decision can.</source>
        <translation>Seul un plan en attente de décision peut l’être.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Aller à la boîte de réception</translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Saving asks which one goes on.</source>
        <translation>Quelqu’un a fait la version %1 entre-temps. À l’enregistrement, vous choisirez laquelle continue.</translation>
    </message>
    <message>
        <source>Your changes of %1 are here again.</source>
        <translation>Vos changements de %1 sont revenus.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les jeter</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>To mend, where it is marked: %1</source>
        <translation>À corriger, là où c’est marqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan you left isn&apos;t saved; what you typed is kept. %1</source>
        <translation>Le plan que vous avez quitté n’est pas enregistré&#x202f;; votre saisie est gardée. %1</translation>
    </message>
    <message>
        <source>This is version %1 now</source>
        <translation>C’est maintenant la version %1</translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Before is theirs, after is yours.</source>
        <translation>Quelqu’un a fait la version %1 entre-temps. Avant, c’est la leur&#x202f;; après, la vôtre.</translation>
    </message>
    <message>
        <source>What you changed is thrown away.</source>
        <translation>Vos changements seront perdus.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Remettre ce qui a été retiré</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
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
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Poids de %1 en pour cent</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>Add a question to section %1</source>
        <translation>Ajouter une question à la section %1</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>Retirer la section %1</translation>
    </message>
    <message>
        <source>Title of section %1</source>
        <translation>Titre de la section %1</translation>
    </message>
    <message>
        <source>Minutes of section %1</source>
        <translation>Minutes de la section %1</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Retirer la question %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Difficulty of %1</source>
        <translation>Difficulté de %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Competency of %1</source>
        <translation>Compétence de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Requirement that %1 covers</source>
        <translation>Exigence couverte par %1</translation>
    </message>
    <message>
        <source>What a good answer to %1 shows</source>
        <translation>Ce que montre une bonne réponse à %1</translation>
    </message>
    <message>
        <source>%1 scores 1</source>
        <translation>%1 vaut 1</translation>
    </message>
    <message>
        <source>%1 scores 3</source>
        <translation>%1 vaut 3</translation>
    </message>
    <message>
        <source>%1 scores 5</source>
        <translation>%1 vaut 5</translation>
    </message>
    <message>
        <source>Question %1 is removed</source>
        <translation>La question %1 est retirée</translation>
    </message>
    <message>
        <source>Section %1 is removed</source>
        <translation>La section %1 est retirée</translation>
    </message>
    <message>
        <source>Move section %1 up</source>
        <translation>Monter la section %1</translation>
    </message>
    <message>
        <source>Move section %1 down</source>
        <translation>Descendre la section %1</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>Monter la question %1</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>Descendre la question %1</translation>
    </message>
    <message>
        <source>No question asks for “%1”.</source>
        <translation>Aucune question ne porte sur «&#xa0;%1&#xa0;».</translation>
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
        <translation>Couvre %1 exigences sur %2</translation>
    </message>
    <message>
        <source>Plan, version %1</source>
        <translation>Plan, version %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation>requise, au moins %1</translation>
    </message>
    <message>
        <source>Looks for: %1</source>
        <translation>Attend&#xa0;: %1</translation>
    </message>
    <message>
        <source>Follows up: %1</source>
        <translation>Relance&#xa0;: %1</translation>
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
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>PlatformChoice</name>
    <message>
        <source>Which platform</source>
        <translation>Quelle plateforme</translation>
    </message>
    <message>
        <source>Find a platform</source>
        <translation>Trouver une plateforme</translation>
    </message>
    <message>
        <source>No platform is called so.</source>
        <translation>Aucune plateforme ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>PlatformDetail</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>It still has organisations. Delete them before you delete the platform.</source>
        <translation>Elle a encore des organisations. Supprimez-les avant de supprimer la plateforme.</translation>
    </message>
    <message>
        <source>“%1” is gone at once, with its administrators and keys. This can&apos;t be undone.</source>
        <translation>«&#xa0;%1&#xa0;» disparaît aussitôt, avec ses administrateurs et ses clés. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” and its organisations go on where they stood; one that is suspended itself stays so.</source>
        <translation>«&#xa0;%1&#xa0;» et ses organisations reprennent où elles en étaient&#x202f;; celle qui est elle-même suspendue le reste.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>La réactiver</translation>
    </message>
    <message>
        <source>The administrators, people and programs of “%1” and of all its organisations can then read and erase, nothing else: no interview is requested, decided or held, and candidates are told to come back later. Nothing is deleted, and you can reactivate it at any time.</source>
        <translation>Les administrateurs, les personnes et les programmes de «&#xa0;%1&#xa0;» et de toutes ses organisations peuvent alors lire et effacer, rien d&apos;autre&#xa0;: aucun entretien n&apos;est demandé, décidé ni mené, et les candidats sont priés de revenir plus tard. Rien n&apos;est supprimé, et vous pouvez la réactiver à tout moment.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>La suspendre</translation>
    </message>
</context>
<context>
    <name>PlatformFinder</name>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
</context>
<context>
    <name>PlatformForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Such as partner.example. Nobody else can have it.</source>
        <translation>Tel que partner.example. Personne d’autre ne peut l’avoir.</translation>
    </message>
    <message>
        <source>A new platform</source>
        <translation>Une nouvelle plateforme</translation>
    </message>
    <message>
        <source>Make the platform</source>
        <translation>Créer la plateforme</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Somebody else changed this platform meanwhile: it is called “%1” and has the domain %2 now. Save again to have it as you say here.</source>
        <translation>Quelqu’un d’autre a modifié cette plateforme entre-temps&#xa0;: elle s’appelle maintenant «&#xa0;%1&#xa0;» et a le domaine %2. Enregistrez à nouveau pour l’avoir comme indiqué ici.</translation>
    </message>
</context>
<context>
    <name>PlatformList</name>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>Nom ou domaine</translation>
    </message>
    <message>
        <source>Find platforms</source>
        <translation>Trouver des plateformes</translation>
    </message>
    <message>
        <source>No platform is called that</source>
        <translation>Aucune plateforme ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Platforms are found by how a word of their name or their domain begins.</source>
        <translation>On trouve les plateformes par le début d’un mot de leur nom ou de leur domaine.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No platforms yet</source>
        <translation>Pas encore de plateformes</translation>
    </message>
    <message>
        <source>A platform holds organisations, and has administrators who look after them.</source>
        <translation>Une plateforme contient des organisations et a des administrateurs qui s’en occupent.</translation>
    </message>
</context>
<context>
    <name>PlatformsHelp</name>
    <message>
        <source>A platform is a partner or a part of your company that looks after organisations of its own. Its administrators reach those and nothing else.</source>
        <translation>Une plateforme est un partenaire ou une partie de votre entreprise qui s’occupe de ses propres organisations. Ses administrateurs accèdent à celles-ci et à rien d’autre.</translation>
    </message>
    <message>
        <source>Its name and its domain can be changed at any time. Nobody else can have the domain.</source>
        <translation>Son nom et son domaine peuvent changer à tout moment. Personne d’autre ne peut avoir le domaine.</translation>
    </message>
    <message>
        <source>Its administrators are made on the page “People”, which A leads to.</source>
        <translation>Ses administrateurs se créent sur la page «&#xa0;Personnes&#xa0;», à laquelle mène A.</translation>
    </message>
    <message>
        <source>Only a platform without organisations can be deleted: delete those first. Its administrators and its keys go with it.</source>
        <translation>Seule une plateforme sans organisations peut être supprimée&#xa0;: supprimez d’abord celles-ci. Ses administrateurs et ses clés disparaissent avec elle.</translation>
    </message>
    <message>
        <source>“It changed meanwhile” means that somebody else was at the same platform: look at what is new, then decide again.</source>
        <translation>«&#xa0;Cela a changé entre-temps&#xa0;» signifie que quelqu’un d’autre était sur la même plateforme&#xa0;: regardez ce qui est nouveau, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>A suspended platform and its organisations can read and erase, nothing else. Nothing is lost, and all goes on when you reactivate it.</source>
        <translation>Une plateforme suspendue et ses organisations peuvent lire et effacer, rien d&apos;autre. Rien n&apos;est perdu, et tout continue quand vous la réactivez.</translation>
    </message>
</context>
<context>
    <name>PlatformsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>PlatformsPage</name>
    <message>
        <source>New platform</source>
        <translation>Nouvelle plateforme</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>That platform isn&apos;t there any more</source>
        <translation>Cette plateforme n’est plus là</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>«&#xa0;%1&#xa0;» est créée.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“%1” got organisations meanwhile. Delete them first.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu des organisations entre-temps. Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>“%1” is suspended, and its organisations with it.</source>
        <translation>«&#xa0;%1&#xa0;» est suspendue, et ses organisations avec elle.</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau active.</translation>
    </message>
</context>
<context>
    <name>PositionField</name>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Every position</source>
        <translation>Tout poste</translation>
    </message>
    <message>
        <source>Positions with a ranking</source>
        <translation>Postes avec un classement</translation>
    </message>
    <message>
        <source>There are more. Type on to see them.</source>
        <translation>Il y en a d’autres. Continuez à taper pour les voir.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Decisions and keys</source>
        <translation>Décisions et touches</translation>
    </message>
    <message>
        <source>What you are told of over the desktop</source>
        <translation>Ce qui vous est signalé sur le bureau</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source>Beside what the desktop gives to all programs.</source>
        <translation>En plus de ce que le bureau donne à tous les programmes.</translation>
    </message>
    <message>
        <source>What Candor speaks</source>
        <translation>Ce que parle Candor</translation>
    </message>
    <message>
        <source>In effect when Candor is started the next time.</source>
        <translation>Vaut dès le prochain démarrage de Candor.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>A decision can be taken back for</source>
        <translation>Une décision peut être reprise pendant</translation>
    </message>
    <message>
        <source>Then it leaves. With 0 it leaves at once.</source>
        <translation>Ensuite elle part. Avec 0, elle part aussitôt.</translation>
    </message>
    <message>
        <source>Single letters are keys, such as A for approving</source>
        <translation>Les lettres seules sont des touches, comme A pour approuver</translation>
    </message>
    <message>
        <source>Plans and reports that wait for your decision</source>
        <translation>Plans et rapports qui attendent votre décision</translation>
    </message>
    <message>
        <source>Events that don&apos;t reach their receivers</source>
        <translation>Événements qui n’atteignent pas leurs destinataires</translation>
    </message>
    <message>
        <source>Be quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <translation>Début des heures de silence</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <translation>Fin des heures de silence</translation>
    </message>
    <message>
        <source>At most once a minute, summed up, and never while you look at Candor.</source>
        <translation>Au plus une fois par minute, en résumé, et jamais pendant que vous regardez Candor.</translation>
    </message>
    <message>
        <source>Start when I log in to this computer</source>
        <translation>Démarrer quand j’ouvre ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>The folder for programs that start by themselves can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le dossier des programmes qui démarrent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre se ferme</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Candor.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre quitte Candor.</translation>
    </message>
    <message>
        <source>Stop the server on this computer when Candor ends</source>
        <translation>Arrêter le serveur sur cet ordinateur quand Candor se termine</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Say which level the job wants.</source>
        <translation>Dites quel niveau le poste demande.</translation>
    </message>
    <message>
        <source>Give three requirements or more.</source>
        <translation>Donnez au moins trois exigences.</translation>
    </message>
    <message>
        <source>Say each requirement in four words or more.</source>
        <translation>Formulez chaque exigence en quatre mots ou plus.</translation>
    </message>
    <message>
        <source>Add what is known of the candidate.</source>
        <translation>Ajoutez ce qu’on sait du candidat.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>Nommez l’entreprise.</translation>
    </message>
    <message>
        <source>Give the candidate&apos;s reference.</source>
        <translation>Donnez la référence du candidat.</translation>
    </message>
    <message>
        <source>The same as cURL</source>
        <translation>La même chose en cURL</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>A plan can be written.</source>
        <translation>Un plan peut être écrit.</translation>
    </message>
    <message>
        <source>No plan can be written before the level and the requirements are known.</source>
        <translation>Aucun plan ne peut être écrit sans le niveau et les exigences.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The reason is kept with the interview. Rejecting ends it.</source>
        <translation>La raison est gardée avec l’entretien. Un rejet y met fin.</translation>
    </message>
    <message>
        <source>Why do you reject this plan?</source>
        <translation>Pourquoi rejetez-vous ce plan&#x202f;?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Why do you reject this report?</source>
        <translation>Pourquoi rejetez-vous ce rapport&#x202f;?</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>Qu’est-ce qui doit changer&#x202f;?</translation>
    </message>
    <message>
        <source>The planner writes a new version to these words.</source>
        <translation>Le planificateur écrit une nouvelle version d’après ces mots.</translation>
    </message>
    <message>
        <source>Have it revised</source>
        <translation>Faire réviser</translation>
    </message>
    <message>
        <source>Your score for “%1”, and why</source>
        <translation>Votre note pour «&#xa0;%1&#xa0;», et pourquoi</translation>
    </message>
    <message>
        <source>The machine&apos;s score stays beside it.</source>
        <translation>La note de la machine reste à côté.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>RankingFilter</name>
    <message>
        <source>Which reports</source>
        <translation>Quels rapports</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>En attente d’examen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Tout niveau</translation>
    </message>
</context>
<context>
    <name>RankingsHelp</name>
    <message>
        <source>Everybody who was interviewed for a position, the highest score first, and how the scores are spread.</source>
        <translation>Toutes les personnes interrogées pour un poste, le meilleur score en premier, et la répartition des scores.</translation>
    </message>
    <message>
        <source>A candidate who was erased leaves an empty place in a comparison; the others stay.</source>
        <translation>Un candidat effacé laisse une place vide dans la comparaison ; les autres restent.</translation>
    </message>
    <message>
        <source>Only written reports count: those that are approved, or under “Waiting for review” those that nobody has decided yet.</source>
        <translation>Seuls comptent les rapports rédigés : ceux qui sont approuvés, ou sous « En attente d’examen » ceux que personne n’a encore décidés.</translation>
    </message>
    <message>
        <source>Mark two to %1 to see them side by side: each competency with its requirement, the machine&apos;s score and the person&apos;s.</source>
        <translation>Marquez-en de deux à %1 pour les voir côte à côte&#xa0;: chaque compétence avec son exigence, la note de la machine et celle de la personne.</translation>
    </message>
</context>
<context>
    <name>RankingsModel</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Marked to be compared</source>
        <translation>Marqué pour comparaison</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqué</translation>
    </message>
</context>
<context>
    <name>RankingsPage</name>
    <message>
        <source>Candidates by score</source>
        <translation>Candidats par note</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Retirer toutes les marques</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>No report is ranked yet</source>
        <translation>Aucun rapport classé pour l’instant</translation>
    </message>
    <message>
        <source>Candidates appear here once their report is approved.</source>
        <translation>Les candidats apparaissent ici quand leur rapport est approuvé.</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Marquer pour comparaison</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Find a position</source>
        <translation>Trouver un poste</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Retour au classement</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Nobody is ranked there</source>
        <translation>Personne n’y est classé</translation>
    </message>
    <message>
        <source>A position is looked for as a whole, in capitals or not.</source>
        <translation>Un poste est cherché en entier, en majuscules ou non.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Puts those that are marked beside one another</source>
        <translation>Met côte à côte ceux qui sont marqués</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marqués&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 candidates can stand beside one another. Take the mark of one first.</source>
        <translation>%1 candidats peuvent figurer côte à côte. Retirez d’abord une marque.</translation>
    </message>
    <message>
        <source>Mark two to %1 candidates first, with the space bar</source>
        <translation>Marquez d’abord de deux à %1 candidats, avec la barre d’espace</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>Copier le numéro de la requête</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder de près</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of somebody, name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Record %1 of this log</source>
        <translation>Entrée %1 de ce journal</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>What lost its webhook</source>
        <translation>Ce qui a perdu son webhook</translation>
    </message>
    <message>
        <source>Of the last hour</source>
        <translation>De la dernière heure</translation>
    </message>
    <message>
        <source>Of the last day</source>
        <translation>Du dernier jour</translation>
    </message>
    <message>
        <source>Of the last week</source>
        <translation>De la dernière semaine</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Des 30 derniers jours</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>De quelle période</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Tout renvoyer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How far the recovery has come</source>
        <translation>Avancement du rattrapage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sending again: %1 of %2%3</source>
        <translation>Renvoi&#xa0;: %1 sur %2%3</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> ou plus</translation>
    </message>
    <message>
        <source>Sent again: %1. Left as they are, for want of a webhook: %2.</source>
        <translation>Renvoyées&#xa0;: %1. Laissées en l’état, faute de webhook&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Arrêté après %1.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>“%1” (turn %2)</source>
        <translation>«&#xa0;%1&#xa0;» (échange %2)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>machine %1</source>
        <translation>machine %1</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>aucune preuve</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation>Humain %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
    <message>
        <source>Overall %1 of 100</source>
        <translation>Total&#xa0;: %1 sur 100</translation>
    </message>
    <message>
        <source>Not approved by a person yet.</source>
        <translation>Pas encore approuvé par un humain.</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>À examiner de près</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Of plan version %1. Written by %2 on %3.</source>
        <translation>Selon la version %1 du plan. Écrit par %2 le %3.</translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>The machine&apos;s confidence in all of it is %1.</source>
        <translation>La confiance de la machine dans l’ensemble est de %1.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Confidence %1</source>
        <translation>Confiance %1</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Machine %1</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucune preuve</translation>
    </message>
    <message>
        <source>Beside the report</source>
        <translation>À côté du rapport</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Humain %1</translation>
    </message>
    <message>
        <source>Your score for %1</source>
        <translation>Votre note pour %1</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>The planner chooses</source>
        <translation>Le planificateur choisit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>One a line; three or more make the best plans</source>
        <translation>Une par ligne&#x202f;; trois ou plus donnent les meilleurs plans</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Description du poste</translation>
    </message>
    <message>
        <source>Instead of requirements, or beside them</source>
        <translation>À la place des exigences, ou en complément</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>Le candidat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Stays when the candidate&apos;s data is erased: no name, please</source>
        <translation>Reste quand les données du candidat sont effacées&#xa0;: pas de nom, s’il vous plaît</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Indiquez le niveau d’expérience que demande le poste.</translation>
    </message>
    <message>
        <source>Name three or more qualifications, or send a job description of 300 characters.</source>
        <translation>Nommez trois qualifications ou plus, ou envoyez une description du poste de 300 caractères.</translation>
    </message>
    <message>
        <source>Write qualifications in four words or more: what must the person be able to do?</source>
        <translation>Écrivez les qualifications en quatre mots ou plus&#xa0;: que doit savoir faire la personne&#x202f;?</translation>
    </message>
    <message>
        <source>Send the candidate&apos;s profile.</source>
        <translation>Envoyez le profil du candidat.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>Nommez l’entreprise.</translation>
    </message>
    <message>
        <source>Send your reference of the candidate or of the request.</source>
        <translation>Envoyez votre référence du candidat ou de la demande.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>How good a plan it allows</source>
        <translation>Qualité du plan qu’elle permet</translation>
    </message>
    <message>
        <source>Nothing is known that would make it better.</source>
        <translation>On ne connaît rien qui l’améliorerait.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln points</source>
        <translation>
            <numerusform>+%Ln point</numerusform>
            <numerusform>+%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your organisation&apos;s</source>
        <translation>Celle de votre organisation</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The planner&apos;s choice</source>
        <translation>Au choix du planificateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation>Référence dans l’ATS</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>Les événements vont à</translation>
    </message>
    <message>
        <source>Where your organisation&apos;s events go</source>
        <translation>Là où vont les événements de votre organisation</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>None were sent.</source>
        <translation>Aucune n’a été envoyée.</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Description du poste</translation>
    </message>
    <message>
        <source>None was sent.</source>
        <translation>Aucune n’a été envoyée.</translation>
    </message>
    <message>
        <source>Data of the ATS</source>
        <translation>Données de l’ATS</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>For the next request:</source>
        <translation>Pour la prochaine demande&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RoleDetail</name>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il permet</translation>
    </message>
    <message>
        <source>Comes with Candor</source>
        <translation>Fourni avec Candor</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own</source>
        <translation>Propre à votre organisation</translation>
    </message>
    <message>
        <source>“%1” is gone then. Nobody may have it any more.</source>
        <translation>«&#xa0;%1&#xa0;» disparaît alors. Plus personne ne doit l’avoir.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RoleFinder</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Role of Candor</source>
        <translation>Rôle de Candor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people see it who have it.</source>
        <translation>Tel que le voient ceux qui l’ont.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>For whoever gives it.</source>
        <translation>Pour qui l’attribue.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il permet</translation>
    </message>
    <message>
        <source>A new role</source>
        <translation>Un nouveau rôle</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Créer le rôle</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>Une copie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its permissions can&apos;t be given, and are left out.</source>
        <translation>
            <numerusform>%Ln de ses permissions ne peut pas être donnée et est laissée de côté.</numerusform>
            <numerusform>%Ln de ses permissions ne peuvent pas être données et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>Ce que vous avez modifié n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation>Choisissez au moins une chose qu’il permet.</translation>
    </message>
    <message>
        <source>Somebody else changed this role meanwhile: it is called “%1” now and has %2 permissions. Save yours over it, or take theirs.</source>
        <translation>Quelqu’un d’autre a modifié ce rôle entre-temps&#xa0;: il s’appelle désormais «&#xa0;%1&#xa0;» et a %2 permissions. Enregistrez le vôtre par-dessus ou prenez le sien.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le sien</translation>
    </message>
</context>
<context>
    <name>RolesHelp</name>
    <message>
        <source>A role says what people may do. Candor brings some that can&apos;t be changed; beside them your organisation makes its own.</source>
        <translation>Un rôle dit ce que les personnes peuvent faire. Candor en apporte quelques-uns qui ne se modifient pas&#x202f;; à côté, votre organisation crée les siens.</translation>
    </message>
    <message>
        <source>The easiest way to a role is a copy of one that comes near: what it may is taken over, and you change what is different.</source>
        <translation>Le plus simple est de copier un rôle qui s’en approche&#xa0;: ce qu’il permet est repris, et vous changez ce qui diffère.</translation>
    </message>
    <message>
        <source>A change counts for everybody who has the role, from their next request on.</source>
        <translation>Une modification vaut pour tous ceux qui ont le rôle, dès leur prochaine requête.</translation>
    </message>
    <message>
        <source>Permissions that you lack yourself are greyed: you can&apos;t give what you lack, and you can&apos;t change a role that may more than you.</source>
        <translation>Les permissions qui vous manquent sont grisées&#xa0;: vous ne pouvez pas donner ce qui vous manque, ni modifier un rôle qui en permet plus que le vôtre.</translation>
    </message>
    <message>
        <source>A role that somebody has can&apos;t be deleted: give them another one first.</source>
        <translation>Un rôle que quelqu’un a ne peut pas être supprimé&#xa0;: donnez-lui d’abord un autre rôle.</translation>
    </message>
    <message>
        <source>When somebody else changed the role meanwhile, nothing of yours is lost: you see what it is now, and choose.</source>
        <translation>Quand quelqu’un d’autre a modifié le rôle entre-temps, rien de ce que vous avez saisi n’est perdu&#xa0;: vous voyez ce qu’il est devenu, et choisissez.</translation>
    </message>
</context>
<context>
    <name>RolesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Runs the server: every platform, every organisation, and the installation itself.</source>
        <translation>Gère le serveur&#xa0;: chaque plateforme, chaque organisation et l’installation elle-même.</translation>
    </message>
    <message>
        <source>Runs a platform: its organisations and everything in them.</source>
        <translation>Gère une plateforme&#xa0;: ses organisations et tout ce qu’elles contiennent.</translation>
    </message>
    <message>
        <source>Runs an organisation: its interviews, people, roles, keys and webhooks.</source>
        <translation>Gère une organisation&#xa0;: ses entretiens, personnes, rôles, clés et webhooks.</translation>
    </message>
    <message>
        <source>Requests interviews, decides about plans, reads and approves reports.</source>
        <translation>Demande des entretiens, décide des plans, lit et approuve les rapports.</translation>
    </message>
    <message>
        <source>Reads interviews and reports, and changes nothing.</source>
        <translation>Lit les entretiens et les rapports, et ne modifie rien.</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>That role isn&apos;t there any more</source>
        <translation>Ce rôle n’existe plus</translation>
    </message>
    <message>
        <source>What comes with Candor can&apos;t be changed. Make a copy, and change that.</source>
        <translation>Ce qui est fourni avec Candor ne se modifie pas. Faites une copie et modifiez-la.</translation>
    </message>
    <message>
        <source>It may more than you, so that you can&apos;t change it.</source>
        <translation>Il permet plus que le vôtre&#x202f;; vous ne pouvez donc pas le modifier.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>“%1” is made. Give it to people on their page.</source>
        <translation>«&#xa0;%1&#xa0;» est créé. Attribuez-le sur la page des personnes.</translation>
    </message>
    <message>
        <source>“%1” is saved, and counts from now on.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré et vaut dès maintenant.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RotationCard</name>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Pas plus longtemps</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pendant un jour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pendant une semaine</translation>
    </message>
    <message>
        <source>The old secret signs along</source>
        <translation>L’ancien secret signe aussi</translation>
    </message>
    <message>
        <source>Give receivers the new one before the old one ends; one that is replaced already ends at once.</source>
        <translation>Donnez le nouveau aux destinataires avant la fin de l’ancien&#x202f;; un secret déjà remplacé cesse aussitôt.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Events are signed with the secret that ends with %1.</source>
        <translation>Les événements sont signés avec le secret qui finit par %1.</translation>
    </message>
    <message>
        <source>The secret before signs along for %1. Receivers may check either.</source>
        <translation>Le secret précédent signe aussi pendant %1. Les destinataires peuvent vérifier l’un ou l’autre.</translation>
    </message>
    <message>
        <source>%1 Whether the new secret signs already isn&apos;t known. It is kept here: try again to see it.</source>
        <translation>%1 On ne sait pas si le nouveau secret signe déjà. Il est gardé ici&#xa0;: réessayez pour le voir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>I have stored it</source>
        <translation>Je l’ai mis en lieu sûr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is shown this once. Candor keeps no copy that could be shown again: put it where it belongs before you go on.</source>
        <translation>Il n’est montré que cette fois. Candor n’en garde aucune copie qui pourrait être montrée&#xa0;: mettez-le à sa place avant de continuer.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>Check the address and the network, and whether the server runs.</source>
        <translation>Vérifiez l’adresse et le réseau, et si le serveur tourne.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer</source>
        <translation>%1 met trop de temps à répondre</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Il est peut-être occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe</source>
        <translation>La connexion à %1 n’est pas sûre</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t trusted on this computer. Ask who runs the server.</source>
        <translation>Cet ordinateur ne fait pas confiance à son certificat. Demandez à qui exploite le serveur.</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>La connexion à %1 s’est rompue</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer like a Candor server</source>
        <translation>%1 ne répond pas comme un serveur Candor</translation>
    </message>
    <message>
        <source>Check the address. A proxy on the way may answer instead.</source>
        <translation>Vérifiez l’adresse. Un proxy en chemin répond peut-être à sa place.</translation>
    </message>
    <message>
        <source>This has been decided already</source>
        <translation>C’est déjà décidé</translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>L’état est maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Reload to see where it stands.</source>
        <translation>Rechargez pour voir où cela en est.</translation>
    </message>
    <message>
        <source>The server wants you to sign in</source>
        <translation>Le serveur veut que vous vous connectiez</translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right, or the session has ended.</source>
        <translation>L’adresse e-mail ou le mot de passe est faux, ou la session est terminée.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>An administrator of your organisation can give you a role that does.</source>
        <translation>Un administrateur de votre organisation peut vous donner un rôle qui le permet.</translation>
    </message>
    <message>
        <source>Somebody else has to approve this</source>
        <translation>Quelqu’un d’autre doit approuver</translation>
    </message>
    <message>
        <source>You approved the plan; your organisation wants a second person for the report.</source>
        <translation>Vous avez approuvé le plan&#x202f;; votre organisation veut une seconde personne pour le rapport.</translation>
    </message>
    <message>
        <source>Your organisation is suspended</source>
        <translation>Votre organisation est suspendue</translation>
    </message>
    <message>
        <source>It can read and erase, nothing else.</source>
        <translation>Elle peut lire et effacer, rien d’autre.</translation>
    </message>
    <message>
        <source>It changed meanwhile</source>
        <translation>Cela a changé entre-temps</translation>
    </message>
    <message>
        <source>Look at what is new, then decide again.</source>
        <translation>Regardez ce qui est nouveau, puis décidez encore.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more</source>
        <translation>Ce n’est plus là</translation>
    </message>
    <message>
        <source>It may have been erased.</source>
        <translation>Cela a peut-être été effacé.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>Cela reprend tout seul dans un instant.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>Le disque du serveur est plein</translation>
    </message>
    <message>
        <source>Tell who runs the server.</source>
        <translation>Prévenez qui exploite le serveur.</translation>
    </message>
    <message>
        <source>The server can&apos;t reach its database</source>
        <translation>Le serveur n’atteint pas sa base de données</translation>
    </message>
    <message>
        <source>The agent couldn&apos;t answer</source>
        <translation>L’agent n’a pas pu répondre</translation>
    </message>
    <message>
        <source>The server made a mistake</source>
        <translation>Le serveur a commis une erreur</translation>
    </message>
    <message>
        <source>Tell who runs the server, with the number below.</source>
        <translation>Prévenez qui exploite le serveur, avec le numéro ci-dessous.</translation>
    </message>
    <message>
        <source>The server refuses this</source>
        <translation>Le serveur refuse</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The platform is suspended</source>
        <translation>La plateforme est suspendue</translation>
    </message>
    <message>
        <source>It and its organisations can read and erase, nothing else.</source>
        <translation>Elle et ses organisations peuvent lire et effacer, rien d&apos;autre.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what the server says, in English</comment>
        <translation>Le serveur dit, en anglais&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ServerFailure</name>
    <message>
        <source>You may not use port %1</source>
        <translation>Vous ne pouvez pas utiliser le port %1</translation>
    </message>
    <message>
        <source>Ports below 1024 are for administrators. Take another one.</source>
        <translation>Les ports inférieurs à 1024 sont réservés aux administrateurs. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program</source>
        <translation>Le port %1 est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>End that program, or take another port. Links that were sent to candidates name the old one.</source>
        <translation>Arrêtez ce programme ou prenez un autre port. Les liens déjà envoyés aux candidats nomment l’ancien.</translation>
    </message>
    <message>
        <source>Another Candor uses this folder</source>
        <translation>Un autre Candor utilise ce dossier</translation>
    </message>
    <message>
        <source>It runs for somebody else, or is just ending. Wait a moment and try again, or take another folder.</source>
        <translation>Il tourne pour quelqu’un d’autre, ou s’arrête à l’instant. Attendez un moment et réessayez, ou prenez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Make room on it and try again, or take a folder on another disk.</source>
        <translation>Faites-y de la place et réessayez, ou prenez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to</source>
        <translation>Impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>Take another folder, or have this one made yours.</source>
        <translation>Prenez un autre dossier, ou faites-vous attribuer celui-ci.</translation>
    </message>
    <message>
        <source>The key to the data is missing</source>
        <translation>La clé des données manque</translation>
    </message>
    <message>
        <source>Everything here is encrypted with a key that isn&apos;t in the folder, or isn&apos;t the right one. Choose the file that you kept it in (master.key).</source>
        <translation>Tout ici est chiffré avec une clé qui n’est pas dans le dossier, ou qui n’est pas la bonne. Choisissez le fichier où vous l’avez gardée (master.key).</translation>
    </message>
    <message>
        <source>The data was written by a newer Candor</source>
        <translation>Les données ont été écrites par un Candor plus récent</translation>
    </message>
    <message>
        <source>Update Candor on this computer, or open another folder.</source>
        <translation>Mettez Candor à jour sur cet ordinateur, ou ouvrez un autre dossier.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached</source>
        <translation>La base de données est injoignable</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs, and that candor.toml in the folder names it right.</source>
        <translation>Vérifiez que PostgreSQL tourne, et que candor.toml dans le dossier le nomme bien.</translation>
    </message>
    <message>
        <source>The server&apos;s settings make no sense to it</source>
        <translation>Les réglages du serveur n’ont pas de sens pour lui</translation>
    </message>
    <message>
        <source>Mend candor.toml in the folder; the details say what is wrong.</source>
        <translation>Corrigez candor.toml dans le dossier&#x202f;; les détails disent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The server isn&apos;t installed</source>
        <translation>Le serveur n’est pas installé</translation>
    </message>
    <message>
        <source>The program candor-server is missing on this computer. Install it, or connect to a server that runs elsewhere.</source>
        <translation>Le programme candor-server manque sur cet ordinateur. Installez-le, ou connectez-vous à un serveur qui tourne ailleurs.</translation>
    </message>
    <message>
        <source>The server ended by itself</source>
        <translation>Le serveur s’est arrêté de lui-même</translation>
    </message>
    <message>
        <source>The details are its last words. Your data is as it was.</source>
        <translation>Les détails sont ses dernières paroles. Vos données sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>It was started and hasn&apos;t said anything. The computer may be very busy.</source>
        <translation>Il a été démarré et n’a rien dit. L’ordinateur est peut-être très occupé.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Prendre le port %1</translation>
    </message>
    <message>
        <source>Choose a port …</source>
        <translation>Choisir un port …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Choose the key …</source>
        <translation>Choisir la clé …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ServerHelp</name>
    <message>
        <source>For whoever runs the server: how it is, how it is set up and where each setting comes from, the newest lines of its log, and its backups.</source>
        <translation>Pour qui exploite le serveur&#xa0;: comment il va, comment il est réglé et d’où vient chaque réglage, les dernières lignes de son journal, et ses sauvegardes.</translation>
    </message>
    <message>
        <source>The log is found by the number of a request, which every failure in this program names.</source>
        <translation>Le journal se cherche par le numéro d’une requête, que chaque échec dans ce programme nomme.</translation>
    </message>
    <message>
        <source>A backup is made while the server works on, is checked before it gets its name, and lies in the data folder.</source>
        <translation>Une sauvegarde se fait pendant que le serveur travaille, est vérifiée avant de recevoir son nom et se trouve dans le dossier des données.</translation>
    </message>
    <message>
        <source>The master key isn&apos;t in a backup. Without it nothing personal in the backup can be read: keep a copy of it elsewhere.</source>
        <translation>La clé maîtresse n’est pas dans une sauvegarde. Sans elle, rien de personnel n’y est lisible&#xa0;: gardez-en une copie ailleurs.</translation>
    </message>
    <message>
        <source>To go back to a backup, stop the server, put the file in the place of the database, and start it again; the handbook for operators tells it step by step.</source>
        <translation>Pour revenir à une sauvegarde, arrêtez le serveur, mettez le fichier à la place de la base de données et redémarrez&#x202f;; le manuel d’exploitation le dit pas à pas.</translation>
    </message>
    <message>
        <source>With PostgreSQL backups are made by PostgreSQL&apos;s own tools.</source>
        <translation>Avec PostgreSQL, les sauvegardes se font avec ses propres outils.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole database as it is now, in a file on the server. The server goes on meanwhile. The master key isn&apos;t in it: without master.key from the data folder nobody can read the copy, so keep both, and not at one place.</source>
        <translation>Une sauvegarde est une copie de toute la base de données telle qu’elle est maintenant, dans un fichier sur le serveur. Le serveur continue pendant ce temps. La clé maîtresse n’y est pas&#xa0;: sans master.key du dossier des données, personne ne peut lire la copie. Gardez les deux, mais pas au même endroit.</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Annuler la sauvegarde</translation>
    </message>
    <message>
        <source>This server keeps its data in PostgreSQL: back it up with pg_dump.</source>
        <translation>Ce serveur garde ses données dans PostgreSQL&#xa0;: sauvegardez-les avec pg_dump.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Copy the path of %1</source>
        <translation>Copier le chemin de %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Find, by a request&apos;s number for one</source>
        <translation>Chercher, par exemple le numéro d’une requête</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No such lines.</source>
        <translation>Aucune ligne de ce genre.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>valeur d’origine</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Settings are changed where they come from, and count from the server&apos;s next start on. Choose one to see what it is for.</source>
        <translation>Les réglages se changent là d’où ils viennent et valent dès le prochain démarrage du serveur. Choisissez-en un pour voir à quoi il sert.</translation>
    </message>
    <message>
        <source>%1 As delivered: %2</source>
        <translation>%1 Valeur d’origine&#xa0;: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Tourne depuis</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Links are made with</source>
        <translation>Les liens sont faits avec</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Yes, by this server itself</source>
        <translation>Oui, par ce serveur lui-même</translation>
    </message>
    <message>
        <source>Not by this server itself</source>
        <translation>Pas par ce serveur lui-même</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>%1, %2, schema %3</source>
        <translation>%1, %2, schéma %3</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Libre sur son disque</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Ce nœud</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Autres nœuds</translation>
    </message>
    <message>
        <source>There is little room left on the disk: the server stops taking anything when it is full.</source>
        <translation>Il reste peu de place sur le disque&#xa0;: le serveur n’accepte plus rien quand il est plein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SettingsEditor</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your role may look at the settings and not change them. An administrator of your organisation can.</source>
        <translation>Votre rôle permet de regarder les réglages, pas de les modifier. Un administrateur de votre organisation le peut.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. What you changed yourself is still here; save again to put it over theirs.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ceci entre-temps&#xa0;: %1. Ce que vous avez modifié est toujours là&#x202f;; enregistrez de nouveau pour passer par-dessus.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Les réglages sont enregistrés.</translation>
    </message>
    <message>
        <source>Somebody else changed something meanwhile, so nothing is saved yet. What you changed is still here; save again to put it over theirs.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié quelque chose entre-temps, rien n&apos;est donc encore enregistré. Ce que vous avez modifié est toujours là&#x202f;; enregistrez de nouveau pour passer par-dessus.</translation>
    </message>
    <message>
        <source>What you changed here on %1 and didn&apos;t save is here again.</source>
        <translation>Ce que vous avez modifié ici le %1 sans l&apos;enregistrer est de retour.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Plans are approved by themselves</source>
        <translation>Les plans sont approuvés d&apos;eux-mêmes</translation>
    </message>
    <message>
        <source>As soon as a plan is written the candidate&apos;s link is made. Nobody looks at it before.</source>
        <translation>Dès qu&apos;un plan est écrit, le lien du candidat est créé. Personne ne le regarde avant.</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>Deux personnes décident</translation>
    </message>
    <message>
        <source>Who approved a plan can&apos;t approve the report of the same interview.</source>
        <translation>Qui a approuvé un plan ne peut pas approuver le rapport du même entretien.</translation>
    </message>
    <message>
        <source>Who writes plans and reports</source>
        <translation>Qui écrit les plans et les rapports</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Candidates consent first</source>
        <translation>Les candidats consentent d&apos;abord</translation>
    </message>
    <message>
        <source>The interview begins once they have read the notice and agreed to it.</source>
        <translation>L&apos;entretien commence une fois qu&apos;ils ont lu l&apos;avis et l&apos;ont accepté.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>That interviews are held in, unless a request names another.</source>
        <translation>Dans laquelle les entretiens sont menés, sauf si une demande en nomme une autre.</translation>
    </message>
    <message>
        <source>Who hasn&apos;t begun by then is cancelled. A new link can be made before.</source>
        <translation>Qui n&apos;a pas commencé d&apos;ici là est annulé. Un nouveau lien peut être créé avant.</translation>
    </message>
    <message>
        <source>With at least half of its questions answered it is assessed, else it is cancelled.</source>
        <translation>Si la moitié au moins des questions ont une réponse, il est évalué, sinon il est annulé.</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Combien de temps les données sont gardées</translation>
    </message>
    <message>
        <source>Name, e-mail, profile and answers are erased once an interview is over and nothing has happened to it for so long.</source>
        <translation>Nom, e-mail, profil et réponses sont effacés quand un entretien est terminé et que rien ne s&apos;y est passé depuis aussi longtemps.</translation>
    </message>
    <message>
        <source>One that nobody has changed for so long goes, and with it a place in the rankings.</source>
        <translation>Un rapport que personne n&apos;a modifié depuis aussi longtemps disparaît, et avec lui une place dans les classements.</translation>
    </message>
    <message>
        <source>Voices tell who somebody is: keep them no longer than you need them.</source>
        <translation>Une voix révèle qui parle&#xa0;: ne les gardez pas plus longtemps que nécessaire.</translation>
    </message>
    <message>
        <source>How candidates answer</source>
        <translation>Comment les candidats répondent</translation>
    </message>
    <message>
        <source>With both they choose for themselves.</source>
        <translation>Avec les deux, ils choisissent eux-mêmes.</translation>
    </message>
    <message>
        <source>The agents that are built in</source>
        <translation>Les agents intégrés</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>an engine, its model</comment>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>Who runs the server says which there are.</source>
        <translation>Qui gère le serveur décide lesquels il y a.</translation>
    </message>
    <message>
        <source>They work on this server, without a network. It knows of no others.</source>
        <translation>Ils travaillent sur ce serveur, sans réseau. Il n&apos;en connaît pas d&apos;autres.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>Cochez-en au moins un.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this.</source>
        <translation>Le serveur ne connaît pas cela.</translation>
    </message>
    <message>
        <source>Days that a candidate&apos;s link works</source>
        <translation>Jours de validité du lien d&apos;un candidat</translation>
    </message>
    <message>
        <source>Hours until an interview that stands still ends</source>
        <translation>Heures avant la fin d&apos;un entretien à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Days that names and answers are kept</source>
        <translation>Jours de conservation des noms et des réponses</translation>
    </message>
    <message>
        <source>Days that reports are kept</source>
        <translation>Jours de conservation des rapports</translation>
    </message>
    <message>
        <source>Days that recordings are kept</source>
        <translation>Jours de conservation des enregistrements</translation>
    </message>
</context>
<context>
    <name>SettingsHelp</name>
    <message>
        <source>What holds for all interviews of your organisation: who decides, how candidates answer, how long their links work and how long data is kept.</source>
        <translation>Ce qui vaut pour tous les entretiens de votre organisation&#xa0;: qui décide, comment les candidats répondent, combien de temps leurs liens fonctionnent et combien de temps les données sont gardées.</translation>
    </message>
    <message>
        <source>Each setting says below what it means. What you change counts once you save it. Until then it stays here, also when you leave the page or close Candor.</source>
        <translation>Sous chaque réglage se trouve ce qu&apos;il signifie. Ce que vous modifiez compte dès que vous l&apos;enregistrez. D&apos;ici là, cela reste ici, même si vous quittez la page ou fermez Candor.</translation>
    </message>
    <message>
        <source>Shorter times erase what is older within the hour, and it can&apos;t be brought back.</source>
        <translation>Des durées plus courtes effacent dans l&apos;heure ce qui est plus ancien, sans retour possible.</translation>
    </message>
    <message>
        <source>When somebody else saves while you change something, nothing of theirs is lost: you are told what they changed, and decide whether yours goes over it.</source>
        <translation>Si quelqu&apos;un d&apos;autre enregistre pendant que vous modifiez, rien de lui n&apos;est perdu&#xa0;: on vous dit ce qui a changé, et vous décidez si le vôtre passe par-dessus.</translation>
    </message>
    <message>
        <source>Without the right to change the organisation you can look at its settings only.</source>
        <translation>Sans le droit de modifier l&apos;organisation, vous ne pouvez que regarder ses réglages.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Reprendre les modifications</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1, %2 in trouble</source>
        <translation>%1, %2 en difficulté</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en attente</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to Candor</source>
        <translation>Se connecter à Candor</translation>
    </message>
    <message>
        <source>Plans and reports wait for you there.</source>
        <translation>Des plans et des rapports vous y attendent.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Your account belongs to</source>
        <translation>Votre compte appartient à</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Une entreprise</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Une plateforme</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Other ways to use Candor</source>
        <translation>Autres façons d’utiliser Candor</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again and go on where you were.</source>
        <translation>Votre session est terminée. Reconnectez-vous et reprenez où vous en étiez.</translation>
    </message>
    <message>
        <source>The server&apos;s address isn&apos;t one: name its host, like candor.example.com.</source>
        <translation>L’adresse du serveur n’en est pas une&#xa0;: nommez son hôte, comme candor.example.com.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation>La connexion à %1 n’est pas chiffrée&#xa0;: d’autres peuvent lire votre mot de passe en chemin.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right.</source>
        <translation>L’adresse e-mail ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>Your password is set, but signing in didn&apos;t work. %1</source>
        <translation>Votre mot de passe est défini, mais la connexion n’a pas abouti. %1</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>scores from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Un rapport</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 rapports</translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation>%1 · médiane %2</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 asks for what is missing</source>
        <translation>%1 demande ce qui manque</translation>
    </message>
    <message>
        <source>%1 accepted the request</source>
        <translation>%1 a accepté la demande</translation>
    </message>
    <message>
        <source>%1 supplied what was missing</source>
        <translation>%1 a fourni ce qui manquait</translation>
    </message>
    <message>
        <source>%1 began to write a plan</source>
        <translation>%1 a commencé un plan</translation>
    </message>
    <message>
        <source>%1 wrote a plan</source>
        <translation>%1 a écrit un plan</translation>
    </message>
    <message>
        <source>%1 approved the plan</source>
        <translation>%1 a approuvé le plan</translation>
    </message>
    <message>
        <source>%1 rejected the plan</source>
        <translation>%1 a rejeté le plan</translation>
    </message>
    <message>
        <source>%1 had the plan revised</source>
        <translation>%1 a fait réviser le plan</translation>
    </message>
    <message>
        <source>%1 began the interview</source>
        <translation>%1 a commencé l’entretien</translation>
    </message>
    <message>
        <source>%1 finished the interview</source>
        <translation>%1 a terminé l’entretien</translation>
    </message>
    <message>
        <source>%1 wrote a report</source>
        <translation>%1 a écrit un rapport</translation>
    </message>
    <message>
        <source>%1 approved the report</source>
        <translation>%1 a approuvé le rapport</translation>
    </message>
    <message>
        <source>%1 rejected the report</source>
        <translation>%1 a rejeté le rapport</translation>
    </message>
    <message>
        <source>%1 cancelled the interview</source>
        <translation>%1 a annulé l’entretien</translation>
    </message>
    <message>
        <source>%1 edited the plan</source>
        <translation>%1 a modifié le plan</translation>
    </message>
    <message>
        <source>%1 changed a score</source>
        <translation>%1 a changé une note</translation>
    </message>
    <message>
        <source>%1 made a new link</source>
        <translation>%1 a créé un nouveau lien</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>Le candidat</translation>
    </message>
    <message>
        <source>A connected program</source>
        <translation>Un programme connecté</translation>
    </message>
    <message>
        <source>The program “%1”</source>
        <translation>Le programme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>%1 asked for the interview</source>
        <translation>%1 a demandé l’entretien</translation>
    </message>
    <message>
        <source>%1 moved it to “%2”</source>
        <translation>%1 l’a mis à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>StoredValue</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Garder ce qui est enregistré</translation>
    </message>
    <message>
        <source>Keep what is stored of %1</source>
        <translation>Garder ce qui est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replaces what is stored.</source>
        <translation>Remplace ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Goes when you save.</source>
        <translation>Disparaît à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Rows changed their places while you looked; some may be missing here.</source>
        <translation>Des lignes ont changé de place pendant que vous regardiez&#x202f;; il peut en manquer ici.</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows in sight</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Rien trouvé jusqu’ici</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>The newest %1 were looked through.</source>
        <translation>Les %1 plus récents ont été parcourus.</translation>
    </message>
    <message>
        <source>There is more to look through.</source>
        <translation>Il en reste à parcourir.</translation>
    </message>
    <message>
        <source>Looking further. %1</source>
        <comment>a sentence follows</comment>
        <translation>Recherche en cours. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>There may be more further on.</source>
        <translation>Il y en a peut-être d’autres plus loin.</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sends a signed event that says that it is a test, and shows what comes back.</source>
        <translation>Envoie un événement signé qui dit être un test, et montre ce qui revient.</translation>
    </message>
    <message>
        <source>Event of the test</source>
        <translation>Événement du test</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non livré</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>Le destinataire a répondu %1.</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>Cela a pris %1 ms.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Now “%1”</source>
        <translation>Maintenant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>On behalf of %1</source>
        <translation>Au nom de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show this delivery</source>
        <translation>Afficher cette livraison</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Turn %1, follow-up</source>
        <translation>Échange %1, relance</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Échange %1</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparer depuis</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>There is one version only</source>
        <translation>Il n’y a qu’une version</translation>
    </message>
    <message>
        <source>Edits and revisions make new ones; what they change shows here.</source>
        <translation>Les modifications et révisions en créent de nouvelles&#x202f;; ce qu’elles changent s’affiche ici.</translation>
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
        <translation>Une adresse https de votre système. Candor la vérifie à l’enregistrement.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Allumé</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Tick at least one event. To send none for a while, switch the webhook off.</source>
        <translation>Cochez au moins un événement. Pour n’en envoyer aucun un moment, éteignez le webhook.</translation>
    </message>
    <message>
        <source>Headers, certificates and proxy…</source>
        <translation>En-têtes, certificats et proxy…</translation>
    </message>
    <message>
        <source>Headers of its own</source>
        <translation>En-têtes propres</translation>
    </message>
    <message>
        <source>They are sent with each event, for receivers that ask for a key of theirs.</source>
        <translation>Ils sont envoyés avec chaque événement, pour les destinataires qui demandent leur propre clé.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>Interview requested</source>
        <translation>Entretien demandé</translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation>Compétences en vérification</translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation>Plan en cours d’écriture</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>Informations manquantes</translation>
    </message>
    <message>
        <source>Information was added</source>
        <translation>Informations ajoutées</translation>
    </message>
    <message>
        <source>Plan waits for approval</source>
        <translation>Plan en attente d’approbation</translation>
    </message>
    <message>
        <source>Plan is revised</source>
        <translation>Plan en révision</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan approuvé</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan rejeté</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>Entretien commencé</translation>
    </message>
    <message>
        <source>Interview completed</source>
        <translation>Entretien terminé</translation>
    </message>
    <message>
        <source>Report waits for approval</source>
        <translation>Rapport en attente d’approbation</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>Rapport approuvé</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>Entretien annulé</translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation>Données du candidat effacées</translation>
    </message>
    <message>
        <source>An agent failed</source>
        <translation>Un agent a échoué</translation>
    </message>
    <message>
        <source>A webhook&apos;s receiver fails</source>
        <translation>Le destinataire d’un webhook échoue</translation>
    </message>
    <message>
        <source>A webhook was disabled</source>
        <translation>Un webhook a été désactivé</translation>
    </message>
    <message>
        <source>Interview&apos;s own address</source>
        <translation>Adresse propre à l’entretien</translation>
    </message>
    <message>
        <source>Organisation&apos;s webhook</source>
        <translation>Webhook de l’organisation</translation>
    </message>
    <message>
        <source>Platform&apos;s webhook</source>
        <translation>Webhook de la plateforme</translation>
    </message>
    <message>
        <source>Goes before, for its interview</source>
        <translation>Prioritaire, pour son entretien</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>An interview that was requested with an address of its own tells its events there and nowhere else.</source>
        <translation>Un entretien demandé avec sa propre adresse annonce ses événements là et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>It is switched on, and goes before the platform&apos;s.</source>
        <translation>Il est allumé et passe avant celui de la plateforme.</translation>
    </message>
    <message>
        <source>It is switched on, and the organisation has none that is.</source>
        <translation>Il est allumé, et l’organisation n’en a aucun qui le soit.</translation>
    </message>
    <message>
        <source>The organisation&apos;s is switched on. This one is for organisations without one.</source>
        <translation>Celui de l’organisation est allumé. Celui-ci sert aux organisations qui n’en ont pas.</translation>
    </message>
    <message>
        <source>It is switched off, so that the next one is asked.</source>
        <translation>Il est éteint, donc le suivant est consulté.</translation>
    </message>
    <message>
        <source>What goes there is held until it is saved again; the next one isn&apos;t asked.</source>
        <translation>Ce qui y va est retenu jusqu’à ce qu’il soit enregistré de nouveau&#x202f;; le suivant n’est pas consulté.</translation>
    </message>
    <message>
        <source>Nothing is set up here.</source>
        <translation>Rien n’est configuré ici.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Échoue</translation>
    </message>
    <message>
        <source>Fails; left in peace for a while</source>
        <translation>Échoue&#x202f;; laissé tranquille un moment</translation>
    </message>
    <message>
        <source>The receiver said that it wants no more (410). What goes there is held until you save the webhook again.</source>
        <translation>Le destinataire a dit qu’il n’en voulait plus (410). Ce qui y va est retenu jusqu’à ce que vous enregistriez de nouveau le webhook.</translation>
    </message>
    <message>
        <source>The receiver failed for so long that the webhook was disabled. Everything is held until you save it again.</source>
        <translation>Le destinataire a échoué si longtemps que le webhook a été désactivé. Tout est retenu jusqu’à ce que vous l’enregistriez de nouveau.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret can&apos;t be decrypted any more. Give it a new one.</source>
        <translation>Le secret du webhook ne peut plus être déchiffré. Donnez-lui-en un nouveau.</translation>
    </message>
    <message>
        <source>The webhook was disabled. Everything is held until you save it again.</source>
        <translation>Le webhook a été désactivé. Tout est retenu jusqu’à ce que vous l’enregistriez de nouveau.</translation>
    </message>
</context>
<context>
    <name>WebhooksHelp</name>
    <message>
        <source>Where the server tells other programs what happened. At the top stands which webhook is in effect and why: one that an interview brings along goes before your company&apos;s, and that before the platform&apos;s.</source>
        <translation>Là où le serveur dit aux autres programmes ce qui s’est passé. En haut figure quel webhook est en vigueur et pourquoi&#xa0;: celui qu’un entretien apporte passe avant celui de votre entreprise, et celui-ci avant celui de la plateforme.</translation>
    </message>
    <message>
        <source>Below are the address, the events that it gets, and its secret. Each event has an example of what is sent.</source>
        <translation>Au-dessous, l’adresse, les événements qu’elle reçoit et son secret. Chaque événement a un exemple de ce qui est envoyé.</translation>
    </message>
    <message>
        <source>A test sends one event at once and shows the whole exchange, what was sent and what came back.</source>
        <translation>Un test envoie aussitôt un événement et montre tout l’échange&#xa0;: ce qui a été envoyé et ce qui est revenu.</translation>
    </message>
    <message>
        <source>When the secret is replaced the old one signs along for a while, so that the receiver can change over without losing anything. The page counts down how long.</source>
        <translation>Quand le secret est remplacé, l’ancien signe encore un moment, pour que le destinataire change sans rien perdre. La page compte le temps restant.</translation>
    </message>
    <message>
        <source>A receiver that keeps failing is disabled after some days; you are told before. Mend it, send a test, and enable it again: what is missing is sent from the page of deliveries.</source>
        <translation>Un destinataire qui échoue sans cesse est désactivé après quelques jours&#x202f;; vous êtes prévenu avant. Réparez-le, envoyez un test et réactivez-le&#xa0;: ce qui manque se renvoie depuis la page des livraisons.</translation>
    </message>
    <message>
        <source>An address inside your network is refused unless whoever runs the server allows it by name.</source>
        <translation>Une adresse de votre réseau est refusée sauf si qui exploite le serveur l’autorise nommément.</translation>
    </message>
    <message>
        <source>“The signature doesn&apos;t match” at the receiver nearly always means another secret, or that the body was changed on its way, by a proxy for instance.</source>
        <translation>«&#xa0;La signature ne correspond pas&#xa0;» chez le destinataire veut presque toujours dire un autre secret, ou que le contenu a été changé en chemin, par un proxy par exemple.</translation>
    </message>
    <message>
        <source>Behind “Headers, certificates and proxy” is what a receiver in a company&apos;s network may want: headers of its own, an authority that Candor trusts, a client certificate, and a forward proxy. What is stored there is kept sealed: it can be replaced and removed, and isn&apos;t shown again.</source>
        <translation>Derrière «&#xa0;En-têtes, certificats et proxy&#xa0;» se trouve ce que peut demander un destinataire dans un réseau d’entreprise&#xa0;: des en-têtes propres, une autorité à laquelle Candor fait confiance, un certificat client et un proxy sortant. Ce qui y est enregistré reste scellé&#xa0;: on peut le remplacer et le retirer, il n’est plus affiché.</translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Supprimer le webhook</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>Où vont les événements</translation>
    </message>
    <message>
        <source>The platform&apos;s webhook</source>
        <translation>Le webhook de la plateforme</translation>
    </message>
    <message>
        <source>Your organisation&apos;s webhook</source>
        <translation>Le webhook de votre organisation</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>The webhook is saved.</source>
        <translation>Le webhook est enregistré.</translation>
    </message>
    <message>
        <source>Events go to the next place from then on, or nowhere. What hasn&apos;t arrived yet is kept and can be sent again later.</source>
        <translation>Dès lors, les événements vont à l’endroit suivant, ou nulle part. Ce qui n’est pas encore arrivé est gardé et pourra être renvoyé plus tard.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How do you want to use Candor?</source>
        <translation>Comment voulez-vous utiliser Candor&#x202f;?</translation>
    </message>
    <message>
        <source>Interviews are planned, held and assessed by agents; people decide. You can change this later.</source>
        <translation>Des agents planifient, mènent et évaluent les entretiens&#x202f;; des humains décident. Vous pourrez changer d’avis.</translation>
    </message>
    <message>
        <source>Run it on this computer</source>
        <translation>Le faire tourner sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your data stays here, in a folder of yours. Nothing else has to be installed.</source>
        <translation>Vos données restent ici, dans un dossier à vous. Rien d’autre n’est à installer.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Your organisation runs Candor already, and you have an account there.</source>
        <translation>Votre organisation utilise déjà Candor, et vous y avez un compte.</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>L’essayer avec des données de démonstration</translation>
    </message>
    <message>
        <source>A made-up company with interviews in every state. It stays on this computer.</source>
        <translation>Une entreprise inventée avec des entretiens dans chaque état. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>L’état est maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is version %1 of the plan.</source>
        <translation>C’est la version %1 du plan.</translation>
    </message>
    <message>
        <source>The report is another.</source>
        <translation>Le rapport est un autre.</translation>
    </message>
    <message>
        <source>Another score: %1.</source>
        <translation>Une autre note&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It changed while you looked. %1</source>
        <translation>Cela a changé pendant que vous regardiez. %1</translation>
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
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>Informations manquantes</translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation>Compétences en vérification</translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation>Plan en cours d’écriture</translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation>Plan en attente</translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation>Chez le candidat</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan rejeté</translation>
    </message>
    <message>
        <source>Interview under way</source>
        <translation>Entretien en cours</translation>
    </message>
    <message>
        <source>Report is written</source>
        <translation>Rapport en cours d’écriture</translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation>Rapport en attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Mid-level</source>
        <translation>Confirmé</translation>
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
        <translation>Excellente demande</translation>
    </message>
    <message>
        <source>Good request</source>
        <translation>Bonne demande</translation>
    </message>
    <message>
        <source>Fair request</source>
        <translation>Demande moyenne</translation>
    </message>
    <message>
        <source>Thin request</source>
        <translation>Demande maigre</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Comportementale</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Situational</source>
        <translation>Situationnelle</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Strong hire</source>
        <translation>À recruter absolument</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>À recruter</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>No hire</source>
        <translation>Ne pas recruter</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Partiellement satisfait</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non satisfait</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Too little evidence</source>
        <translation>Trop peu de preuves</translation>
    </message>
    <message>
        <source>Tried to instruct the assessor</source>
        <translation>A tenté de donner des ordres à l’évaluateur</translation>
    </message>
    <message>
        <source>Left questions unanswered</source>
        <translation>A laissé des questions sans réponse</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confiance faible</translation>
    </message>
    <message>
        <source>Years contradict one another</source>
        <translation>Les années se contredisent</translation>
    </message>
    <message>
        <source>Answers list keywords</source>
        <translation>Les réponses alignent des mots-clés</translation>
    </message>
    <message>
        <source>Answers miss the question</source>
        <translation>Les réponses passent à côté de la question</translation>
    </message>
    <message>
        <source>Repeats an answer</source>
        <translation>Répète une réponse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Platform administrator</source>
        <translation>Administrateur de plateforme</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Recruteur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>%1&#xa0;%2</translation>
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
        <translation>&amp;Travailler ailleurs …</translation>
    </message>
    <message>
        <source>The server on this computer ended by itself. It is being started again.</source>
        <translation>Le serveur sur cet ordinateur s’est arrêté de lui-même. Il redémarre.</translation>
    </message>
    <message>
        <source>The server on this computer runs again.</source>
        <translation>Le serveur sur cet ordinateur tourne de nouveau.</translation>
    </message>
    <message>
        <source>The server on this computer can&apos;t be started again.</source>
        <translation>Le serveur sur cet ordinateur ne peut pas être redémarré.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Que puis-je faire&#x202f;?</translation>
    </message>
    <message>
        <source>The server on this computer takes long to end. It may be finishing some work.</source>
        <translation>Le serveur sur cet ordinateur tarde à s’arrêter. Il termine peut-être un travail.</translation>
    </message>
    <message>
        <source>&amp;Let it run on</source>
        <translation>&amp;Le laisser tourner</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Préférences …</translation>
    </message>
    <message>
        <source>&amp;Change password …</source>
        <translation>&amp;Changer le mot de passe …</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>Votre mot de passe est changé. Vos autres sessions ont pris fin.</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Notifier</name>
    <message>
        <source>Waiting for your decision: %1</source>
        <translation>En attente de votre décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Events that don&apos;t arrive: %1</source>
        <translation>Événements qui n’arrivent pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Tray</name>
    <message>
        <source>&amp;Open Candor</source>
        <translation>&amp;Ouvrir Candor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Candor: nothing waits for you</source>
        <translation>Candor&#xa0;: rien ne vous attend</translation>
    </message>
    <message>
        <source>Candor: %1 waiting for you</source>
        <translation>Candor&#xa0;: %1 en attente</translation>
    </message>
</context>
<context>
    <name>candor::frame::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo the last decision</source>
        <translation>&amp;Annuler la dernière décision</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>R&amp;echarger</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Connected to %1, updates every 10 s</source>
        <translation>Connecté à %1, actualisé toutes les 10 s</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
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
        <translation>Des décisions ne sont pas encore parties</translation>
    </message>
    <message>
        <source>Some of your decisions haven&apos;t reached the server yet. Send them before Candor closes?</source>
        <translation>Certaines de vos décisions n’ont pas encore atteint le serveur. Les envoyer avant que Candor se ferme&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>&amp;Trouver …</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>A&amp;ide de cette page</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Toutes les to&amp;uches</translation>
    </message>
    <message>
        <source>What you had decided there and hadn&apos;t left yet isn&apos;t sent.</source>
        <translation>Ce que vous y aviez décidé et qui n&apos;était pas encore parti n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>Candor closes as soon as the server has answered.</source>
        <translation>Candor se ferme dès que le serveur a répondu.</translation>
    </message>
    <message>
        <source>Close and &amp;lose them</source>
        <translation>Fermer et les &amp;perdre</translation>
    </message>
</context>
<context>
    <name>candor::frame::PaletteSearch</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>candor::frame::TroubleLine</name>
    <message>
        <source>%1 can&apos;t be reached since %2. What you see may be old; it comes back by itself.</source>
        <translation>%1 est injoignable depuis %2. Ce que vous voyez peut dater&#x202f;; cela reviendra tout seul.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>What you see may be old. %1</source>
        <translation>Ce que vous voyez est peut-être ancien. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>candor::models::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>candor::parts::Table</name>
    <message>
        <source>Order by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The server to sign in at.</source>
        <translation>Le serveur auquel se connecter.</translation>
    </message>
    <message>
        <source>Show a demonstration with made-up data on this computer.</source>
        <translation>Montrer une démonstration avec des données inventées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Candor&apos;s console: plans and reports wait here for people.</source>
        <translation>La console de Candor&#xa0;: plans et rapports y attendent des humains.</translation>
    </message>
    <message>
        <source>Begin without a window, where the desktop has a tray.</source>
        <translation>Commencer sans fenêtre, si le bureau a une zone de notification.</translation>
    </message>
</context>
</TS>
