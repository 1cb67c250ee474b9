<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BulkFeature</name>
    <message>
        <source>Several cases at once</source>
        <translation>Plusieurs dossiers à la fois</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Plusieurs…</translation>
    </message>
    <message>
        <source>The last batches and what became of them</source>
        <translation>Les derniers lots et leurs suites</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
</context>
<context>
    <name>DeskFeatures</name>
    <message>
        <source>Next tab of the case panel</source>
        <translation>Onglet suivant du panneau du dossier</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Notices and near-duplicates of this item</source>
        <translation>Signalements et images proches</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblances</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>There is no such thing any more, or it is not yours to see.</source>
        <translation>Cet élément n’existe plus, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>What was entered or received does not make sense.</source>
        <translation>Ce qui a été saisi ou reçu n’est pas valable.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation>Ce type de fichier ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>Vigie broke a promise of its own. Please report it.</source>
        <translation>Vigie a manqué à l’une de ses règles. Merci de le signaler.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written.</source>
        <translation>Un fichier de cet ordinateur n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>Le disque est plein. Rien n’est perdu ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The platform is busy. It is tried again by itself.</source>
        <translation>La plateforme est occupée. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>It is larger than what can be handled safely.</source>
        <translation>C’est trop volumineux pour être traité sans risque.</translation>
    </message>
    <message>
        <source>The stored bytes were changed by something else than Vigie.</source>
        <translation>Les données enregistrées ont été modifiées par autre chose que Vigie.</translation>
    </message>
    <message>
        <source>The key does not open this database.</source>
        <translation>La clé n’ouvre pas cette base.</translation>
    </message>
    <message>
        <source>This database is not encrypted. Vigie refuses to use it.</source>
        <translation>Cette base n’est pas chiffrée. Vigie refuse de s’en servir.</translation>
    </message>
    <message>
        <source>This profile was used with a newer Vigie. Please update; nothing was changed.</source>
        <translation>Ce profil a servi avec une version plus récente de Vigie. Mettez Vigie à jour ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keychain that holds the key cannot be reached.</source>
        <translation>Le trousseau qui garde la clé est injoignable.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Cette phrase secrète n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>La plateforme est injoignable.</translation>
    </message>
    <message>
        <source>The platform's certificate cannot be trusted. Nothing was sent.</source>
        <translation>Le certificat de la plateforme n’est pas digne de confiance. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>La plateforme n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The platform's answer arrived broken. It is asked again.</source>
        <translation>La réponse de la plateforme est arrivée abîmée. Elle est redemandée.</translation>
    </message>
    <message>
        <source>Something else than the platform answered, perhaps the sign-in page of a network.</source>
        <translation>Autre chose que la plateforme a répondu, peut-être la page de connexion d’un réseau.</translation>
    </message>
    <message>
        <source>You are signed out. What you decided is kept.</source>
        <translation>Vous êtes déconnecté. Vos décisions sont conservées.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Somebody else has taken this case meanwhile.</source>
        <translation>Quelqu’un d’autre a pris ce dossier entre-temps.</translation>
    </message>
    <message>
        <source>The platform is still working on it.</source>
        <translation>La plateforme y travaille encore.</translation>
    </message>
    <message>
        <source>The content changed since you saw it. Please look again.</source>
        <translation>Le contenu a changé depuis que vous l’avez vu. Regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>The policy changed since you decided. Please look again.</source>
        <translation>Les règles ont changé depuis votre décision. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>This case was decided already.</source>
        <translation>Ce dossier est déjà décidé.</translation>
    </message>
    <message>
        <source>This was merged into another.</source>
        <translation>Cet élément a été fusionné avec un autre.</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>Ce dossier est clos.</translation>
    </message>
    <message>
        <source>This decision is not possible for content in this state.</source>
        <translation>Cette décision n’est pas possible pour un contenu dans cet état.</translation>
    </message>
    <message>
        <source>This computer was away for long; everything is read anew.</source>
        <translation>Cet ordinateur est resté longtemps absent ; tout est relu.</translation>
    </message>
    <message>
        <source>What you may see has changed; everything is read anew.</source>
        <translation>Ce que vous pouvez voir a changé ; tout est relu.</translation>
    </message>
    <message>
        <source>The platform knows another decision by this number. Please decide again.</source>
        <translation>La plateforme connaît une autre décision sous ce numéro. Décidez à nouveau.</translation>
    </message>
    <message>
        <source>The platform refused this as invalid.</source>
        <translation>La plateforme a refusé cette demande, jugée non valable.</translation>
    </message>
    <message>
        <source>The platform asks to wait. It is tried again by itself.</source>
        <translation>La plateforme demande d’attendre. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The platform has a fault. It is tried again by itself.</source>
        <translation>La plateforme est en panne. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Cette image est endommagée.</translation>
    </message>
    <message>
        <source>This file is not what it says it is.</source>
        <translation>Ce fichier n’est pas ce qu’il prétend être.</translation>
    </message>
    <message>
        <source>The picture made the decoder fail. The decoder was replaced.</source>
        <translation>L’image a fait échouer le décodeur. Le décodeur a été remplacé.</translation>
    </message>
    <message>
        <source>The picture took too long to decode and was stopped.</source>
        <translation>L’image était trop longue à décoder ; l’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>This file made the decoder fail twice and is not opened again.</source>
        <translation>Ce fichier a fait échouer le décodeur deux fois et n’est plus ouvert.</translation>
    </message>
    <message>
        <source>This must be done by somebody else: you decided about it before, or you know the person.</source>
        <translation>C’est à quelqu’un d’autre de le faire : vous en avez déjà décidé, ou vous connaissez la personne.</translation>
    </message>
</context>
<context>
    <name>KeyCaps</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Offline since %1.</source>
        <translation>Hors ligne depuis %1.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here and are not sent yet.</source>
        <translation>
            <numerusform>%n décision attend ici et n’est pas encore envoyée.</numerusform>
            <numerusform>%n décisions attendent ici et ne sont pas encore envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on with the case you hold.</source>
        <translation>Vous pouvez continuer le dossier que vous tenez.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Reading anew</source>
        <translation>Relecture</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform came back from a backup at %1. All your decisions have been checked since.</source>
        <translation>La plateforme a été restaurée d’une sauvegarde à %1. Toutes vos décisions ont été vérifiées depuis.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The platform came back from a backup at %1.</source>
        <translation>La plateforme a été restaurée d’une sauvegarde à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of yours are being checked again. Nothing you decided is lost.</source>
        <translation>
            <numerusform>%n de vos décisions est vérifiée à nouveau. Rien de ce que vous avez décidé n’est perdu.</numerusform>
            <numerusform>%n de vos décisions sont vérifiées à nouveau. Rien de ce que vous avez décidé n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now…</source>
        <translation>Essai en cours…</translation>
    </message>
</context>
<context>
    <name>ListFeatures</name>
    <message>
        <source>All filters and saved views</source>
        <translation>Tous les filtres et vues</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>Vue enregistrée suivante</translation>
    </message>
    <message>
        <source>Previous saved view</source>
        <translation>Vue enregistrée précédente</translation>
    </message>
    <message>
        <source>Only cases of this member</source>
        <translation>Seulement ce membre</translation>
    </message>
    <message>
        <source>All cases, without filters</source>
        <translation>Tous les dossiers, sans filtre</translation>
    </message>
    <message>
        <source>Search captions, members, notices and notes</source>
        <translation>Chercher légendes, membres, signalements, notes</translation>
    </message>
</context>
<context>
    <name>MachineWords</name>
    <message>
        <source>Cases of my queues</source>
        <translation>Dossiers de mes files</translation>
    </message>
    <message>
        <source>Members named in them</source>
        <translation>Membres qui y sont nommés</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Queues and policy</source>
        <translation>Files et règles</translation>
    </message>
    <message>
        <source>Records not understood</source>
        <translation>Enregistrements non compris</translation>
    </message>
    <message>
        <source>Ids of what was erased</source>
        <translation>Identifiants de ce qui a été effacé</translation>
    </message>
    <message>
        <source>My decisions</source>
        <translation>Mes décisions</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Keys of the databases</source>
        <translation>Clés des bases</translation>
    </message>
    <message>
        <source>Settings of this window</source>
        <translation>Réglages de cette fenêtre</translation>
    </message>
    <message>
        <source>What I have seen</source>
        <translation>Ce que j’ai vu</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>Mémoire seulement</translation>
    </message>
    <message>
        <source>Encrypted on the disk</source>
        <translation>Chiffré sur le disque</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>On the disk, under the passphrase</source>
        <translation>Sur le disque, sous la phrase secrète</translation>
    </message>
    <message>
        <source>On the disk, nothing secret</source>
        <translation>Sur le disque, rien de secret</translation>
    </message>
    <message>
        <source>a day after the case closed</source>
        <translation>un jour après la clôture</translation>
    </message>
    <message>
        <source>until they can be read</source>
        <translation>jusqu’à pouvoir être lus</translation>
    </message>
    <message>
        <source>30 days after they were settled</source>
        <translation>30 jours après leur règlement</translation>
    </message>
    <message>
        <source>until the view closes or the window locks</source>
        <translation>jusqu’à la fermeture ou au verrouillage</translation>
    </message>
    <message>
        <source>until sign-out, or a lock with a keychain</source>
        <translation>jusqu’à la déconnexion, ou au verrouillage avec trousseau</translation>
    </message>
    <message>
        <source>as long as the profile</source>
        <translation>aussi longtemps que le profil</translation>
    </message>
    <message>
        <source>until I delete it</source>
        <translation>jusqu’à ce que je l’efface</translation>
    </message>
    <message>
        <source>Database of cases: encrypted, another key is refused</source>
        <translation>Base des dossiers : chiffrée, une autre clé est refusée</translation>
    </message>
    <message>
        <source>Database of decisions: encrypted, another key is refused</source>
        <translation>Base des décisions : chiffrée, une autre clé est refusée</translation>
    </message>
    <message>
        <source>Database of cases: every page is whole</source>
        <translation>Base des dossiers : chaque page est intacte</translation>
    </message>
    <message>
        <source>Database of decisions: every page is whole</source>
        <translation>Base des décisions : chaque page est intacte</translation>
    </message>
    <message>
        <source>No picture in the folder of the profile</source>
        <translation>Aucune image dans le dossier du profil</translation>
    </message>
    <message>
        <source>No core dumps, closed to other programs</source>
        <translation>Pas de vidage mémoire, fermé aux autres programmes</translation>
    </message>
    <message>
        <source>Pictures are decoded without files and network</source>
        <translation>Les images sont décodées sans fichiers ni réseau</translation>
    </message>
    <message>
        <source>Items: what is known of them</source>
        <translation>Contenus : ce qu’on en sait</translation>
    </message>
    <message>
        <source>Notes of colleagues</source>
        <translation>Notes des collègues</translation>
    </message>
    <message>
        <source>Alarms: somebody is in danger</source>
        <translation>Alertes : quelqu’un en danger</translation>
    </message>
    <message>
        <source>Applications for certification: states, no values</source>
        <translation>Demandes de certification : états, aucune valeur</translation>
    </message>
    <message>
        <source>Unsent texts, every version</source>
        <translation>Textes non envoyés, versions comprises</translation>
    </message>
    <message>
        <source>until sent, or untouched for 30 days</source>
        <translation>jusqu’à l’envoi, ou 30 jours sans y toucher</translation>
    </message>
</context>
<context>
    <name>MemberFeatures</name>
    <message>
        <source>The member and their time line</source>
        <translation>Le membre et sa chronologie</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>What others see of this item</source>
        <translation>Ce que les autres voient de ce contenu</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>Voir comme</translation>
    </message>
</context>
<context>
    <name>PolicyFeatures</name>
    <message>
        <source>The policy changed while you were reading. What you decide now rests on version %1.</source>
        <translation>La politique a changé pendant votre lecture. Ce que vous décidez maintenant repose sur la version %1.</translation>
    </message>
    <message>
        <source>The policy in force</source>
        <translation>La politique en vigueur</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Ask for a second reader</source>
        <translation>Demander un second lecteur</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>No second reader is needed</source>
        <translation>Sans second lecteur</translation>
    </message>
</context>
<context>
    <name>ReasonKeys</name>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known to this version</source>
        <translation>Inconnu de cette version</translation>
    </message>
    <message>
        <source>Publish as general</source>
        <translation>Publier, tous publics</translation>
    </message>
    <message>
        <source>Publish as adult</source>
        <translation>Publier, adulte</translation>
    </message>
    <message>
        <source>Reclassify as general</source>
        <translation>Reclasser tous publics</translation>
    </message>
    <message>
        <source>Reclassify as adult</source>
        <translation>Reclasser adulte</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Make unavailable</source>
        <translation>Rendre indisponible</translation>
    </message>
    <message>
        <source>Hide while I look</source>
        <translation>Masquer pendant l’examen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation>Sexuel</translation>
    </message>
    <message>
        <source>Suggestive</source>
        <translation>Suggestif</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Gore</source>
        <translation>Sanglant</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Armes</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>Autolésion</translation>
    </message>
    <message>
        <source>Hate</source>
        <translation>Haine</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogues</translation>
    </message>
    <message>
        <source>Animal, sexual</source>
        <translation>Animal, sexuel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>Aucune gravité</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo set</source>
        <translation>Série de photos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Photo de profil</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Bannière</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Tous publics</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Flagged by the machine</source>
        <translation>Signalé par la machine</translation>
    </message>
    <message>
        <source>Not screened by the machine</source>
        <translation>Non analysé par la machine</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé par quelqu’un</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Sample check</source>
        <translation>Contrôle par échantillon</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Décision reprise</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Non consenti</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Spam, fraud</source>
        <translation>Spam, fraude</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>Two readers disagree</source>
        <translation>Deux lecteurs en désaccord</translation>
    </message>
    <message>
        <source>Asks to be certified</source>
        <translation>Demande de certification</translation>
    </message>
    <message>
        <source>Suspected minor, account frozen</source>
        <translation>Mineur présumé, compte gelé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ActionBar</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::AlikeRow</name>
    <message>
        <source>The same file</source>
        <translation>Le même fichier</translation>
    </message>
    <message>
        <source>The same picture, mirrored</source>
        <translation>La même image, en miroir</translation>
    </message>
    <message>
        <source>The same picture</source>
        <translation>La même image</translation>
    </message>
    <message>
        <source>Similar, mirrored: look closer</source>
        <translation>Ressemblante, en miroir : regardez de plus près</translation>
    </message>
    <message>
        <source>Similar: look closer</source>
        <translation>Ressemblante : regardez de plus près</translation>
    </message>
    <message>
        <source>Alike in a way that this version does not know</source>
        <translation>Ressemblante d’une façon que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Same member, %1</source>
        <translation>Même membre, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open the case: %1</source>
        <translation>Ouvrir le dossier : %1</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>En attente de décision</translation>
    </message>
    <message>
        <source>Nobody has decided about it</source>
        <translation>Personne n’a statué</translation>
    </message>
    <message>
        <source>Decision reversed</source>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>What became of it is shown after you have judged.</source>
        <translation>La suite donnée s’affiche après votre jugement.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::AsideCard</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should the next person know?</source>
        <translation>Que doit savoir la personne suivante ?</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Garder le dossier</translation>
    </message>
    <message>
        <source>Hand the case over</source>
        <translation>Transmettre le dossier</translation>
    </message>
    <message>
        <source>Whoever you choose has two minutes to take it; then it goes back to the queue. The note stays with the case.</source>
        <translation>La personne choisie a deux minutes pour le prendre ; ensuite il retourne dans la file. La note reste avec le dossier.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Back to the queue, for anybody</source>
        <translation>Retour dans la file, pour tous</translation>
    </message>
    <message>
        <source>Put the case aside</source>
        <translation>Mettre le dossier de côté</translation>
    </message>
    <message>
        <source>Nobody is given the case until then; its deadline does not move. You can open it again yourself at any time.</source>
        <translation>Personne ne reçoit le dossier d’ici là ; son échéance ne bouge pas. Vous pouvez le rouvrir vous-même à tout moment.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Pour 15 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pour 1 heure</translation>
    </message>
    <message>
        <source>For 4 hours</source>
        <translation>Pour 4 heures</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Jusqu’à demain matin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::BulkLines</name>
    <message>
        <source>Left out: marked by you</source>
        <translation>Laissé de côté : marqué par vous</translation>
    </message>
    <message>
        <source>Named twice: decided once</source>
        <translation>Nommé deux fois : décidé une fois</translation>
    </message>
    <message>
        <source>The record is incomplete</source>
        <translation>Fiche incomplète</translation>
    </message>
    <message>
        <source>Uses a word this version does not know</source>
        <translation>Contient un mot inconnu de cette version</translation>
    </message>
    <message>
        <source>Restricted: never decided here</source>
        <translation>Restreint : jamais décidé ici</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>Déjà décidé</translation>
    </message>
    <message>
        <source>Somebody else has it</source>
        <translation>Quelqu’un d’autre l’a pris</translation>
    </message>
    <message>
        <source>Open notices ask for an answer each</source>
        <translation>Chaque signalement ouvert demande une réponse</translation>
    </message>
    <message>
        <source>Not every picture is there and whole</source>
        <translation>Une image manque ou est abîmée</translation>
    </message>
    <message>
        <source>The clause does not fit it</source>
        <translation>La règle ne s’y applique pas</translation>
    </message>
    <message>
        <source>Its state does not allow it</source>
        <translation>Son état ne le permet pas</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1 : en cours</translation>
    </message>
    <message>
        <source>%1: kept, not sent yet</source>
        <translation>%1 : gardé, pas encore envoyé</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1 : fait</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflit : %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Not begun: you stopped</source>
        <translation>Pas commencé : vous avez arrêté</translation>
    </message>
    <message>
        <source>Taken back before it left</source>
        <translation>Annulé avant l’envoi</translation>
    </message>
    <message>
        <source>Being taken back, with the reason</source>
        <translation>Annulation en cours, avec le motif</translation>
    </message>
    <message>
        <source>Sealed cases, appeals and second readings are judged one by one</source>
        <translation>Les dossiers scellés, recours et secondes lectures se jugent un par un</translation>
    </message>
    <message>
        <source>A picture is still on its way: go back to see it</source>
        <translation>Une image est encore en route : revenez pour la voir</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::BulkSheet</name>
    <message>
        <source>Several cases at once</source>
        <translation>Plusieurs dossiers à la fois</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Ce que devient chacun</translation>
    </message>
    <message>
        <source>Reason for taking them back</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>All general</source>
        <translation>Tous publics</translation>
    </message>
    <message>
        <source>All adult</source>
        <translation>Tous adultes</translation>
    </message>
    <message>
        <source>Take down…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The whole batch was decided wrongly.</source>
        <translation>Tout le lot a été décidé par erreur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Space or a click marks an exception, holding shows one still. %n marked.</source>
        <translation>
            <numerusform>Espace ou un clic marque une exception, maintenir montre une image. %n marquée.</numerusform>
            <numerusform>Espace ou un clic marque une exception, maintenir montre une image. %n marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be decided</source>
        <translation>
            <numerusform>%n dossier serait décidé</numerusform>
            <numerusform>%n dossiers seraient décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case has its own decision. What is left as it is says why.</source>
        <translation>Chaque dossier a sa propre décision. Ce qui reste en l’état dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to go</source>
        <translation>
            <numerusform>Encore %n dossier</numerusform>
            <numerusform>Encore %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) decided</source>
        <translation>
            <numerusform>%n dossier décidé</numerusform>
            <numerusform>%n dossiers décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or in conflict: %1. Taken back: %2.</source>
        <translation>Refusés ou en conflit : %1. Annulés : %2.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Older batch</source>
        <translation>Lot précédent</translation>
    </message>
    <message>
        <source>Newer batch</source>
        <translation>Lot suivant</translation>
    </message>
    <message numerus="yes">
        <source>Next %n case(s)</source>
        <translation>
            <numerusform>%n cas suivant</numerusform>
            <numerusform>%n cas suivants</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: each case is claimed before it is decided. You can go on when the platform is back; what you marked stays.</source>
        <translation>Hors ligne : chaque cas est réservé avant d’être décidé. Vous continuerez au retour de la plateforme ; vos marques restent.</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Lecture des cas…</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched.</source>
        <translation>
            <numerusform>%n n’a pas pu être récupéré.</numerusform>
            <numerusform>%n n’ont pas pu être récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more come after these.</source>
        <translation>
            <numerusform>%n autre vient ensuite.</numerusform>
            <numerusform>%n autres viennent ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait in this batch.</source>
        <translation>
            <numerusform>%n autre attend dans ce lot.</numerusform>
            <numerusform>%n autres attendent dans ce lot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 of %2, the newest first.</source>
        <translation>Lot %1 sur %2, le plus récent d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of %n case(s) are on their way.</source>
        <translation>
            <numerusform>Les images de %n dossier sont en route.</numerusform>
            <numerusform>Les images de %n dossiers sont en route.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::BulkStills</name>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::CanvasTools</name>
    <message>
        <source>How the picture is shown</source>
        <translation>Affichage de l’image</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>100 %: one pixel a pixel</source>
        <translation>100 % : un pixel pour un pixel</translation>
    </message>
    <message>
        <source>Two pictures side by side</source>
        <translation>Deux images côte à côte</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>All pictures of the set</source>
        <translation>Toutes les images de la série</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::CaseCanvas</name>
    <message>
        <source>What is judged</source>
        <translation>Ce qui est jugé</translation>
    </message>
    <message>
        <source>The record of this content is missing or damaged. It cannot be decided here.</source>
        <translation>La fiche de ce contenu manque ou est abîmée. Impossible de décider ici.</translation>
    </message>
    <message>
        <source>No picture and no text.</source>
        <translation>Ni image ni texte.</translation>
    </message>
    <message>
        <source>%1, picture %2 of %3</source>
        <translation>%1, image %2 sur %3</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Machine’s opinion</source>
        <translation>Avis de la machine</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hidden for now</source>
        <translation>Masqué pour le moment</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
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
        <source>Strikes</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1 published, %2 blocked</source>
        <translation>%1 publiés, %2 bloqués</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Manifestly illegal: two people decide</source>
        <translation>Manifestement illicite : à décider à deux</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted flagger</source>
        <translation>Signaleur de confiance</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3 : %4</translation>
    </message>
    <message>
        <source>Not screened yet: the machine has no opinion.</source>
        <translation>Pas encore analysé : la machine n’a pas d’avis.</translation>
    </message>
    <message>
        <source>Only the summary is here. %1</source>
        <translation>Seul le résumé est ici. %1</translation>
    </message>
    <message>
        <source>Policy %1 · %2</source>
        <translation>Règle %1 · %2</translation>
    </message>
    <message>
        <source>✓ Allowed: %1</source>
        <translation>✓ Permis : %1</translation>
    </message>
    <message>
        <source>✕ Forbidden: %1</source>
        <translation>✕ Interdit : %1</translation>
    </message>
    <message>
        <source>Sealed until you have judged.</source>
        <translation>Sous scellé jusqu’à votre jugement.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Tout lire</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::CaseRail</name>
    <message>
        <source>About the case</source>
        <translation>Sur le dossier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::CaseWords</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans délai</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Flagged</source>
        <comment>why a case is in the list, one word</comment>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Unscreened</source>
        <comment>why a case is in the list, one word</comment>
        <translation>Non filtré</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>why a case is in the list, one word</comment>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Appeal</source>
        <comment>why a case is in the list, one word</comment>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>why a case is in the list, one word</comment>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>why a case is in the list, one word</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Yours · %1</source>
        <translation>À vous · %1</translation>
    </message>
    <message>
        <source>Colleague · %1</source>
        <translation>Collègue · %1</translation>
    </message>
    <message>
        <source>Parked · %1</source>
        <translation>Mis de côté · %1</translation>
    </message>
    <message>
        <source>%1 or graver</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Chez un collègue</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>why a case is in the list, one word: it is read by a second person</comment>
        <translation>Second</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>why a case is in the list, one word: its two readers do not agree</comment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Minor?</source>
        <comment>why a case is in the list, one word: its owner may be a minor</comment>
        <translation>Mineur ?</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>why a case is in the list, one word</comment>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ChangeList</name>
    <message>
        <source>new rule</source>
        <translation>nouvelle règle</translation>
    </message>
    <message>
        <source>no longer a rule</source>
        <translation>n’est plus une règle</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autre rédaction</translation>
    </message>
    <message>
        <source>decided otherwise</source>
        <translation>décision différente</translation>
    </message>
    <message>
        <source>severity: %1, was %2</source>
        <translation>gravité : %1, avant %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>What changed in the policy</source>
        <translation>Ce qui a changé dans la politique</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>Version %1, depuis le %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ChangeText</name>
    <message>
        <source>removed: “%1”</source>
        <translation>retiré : « %1 »</translation>
    </message>
    <message>
        <source>added: “%1”</source>
        <translation>ajouté : « %1 »</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ClausePicker</name>
    <message>
        <source>%1: which clause?</source>
        <translation>%1 : quelle règle ?</translation>
    </message>
    <message>
        <source>%1. The member is told: %2</source>
        <translation>%1. Le membre lira : %2</translation>
    </message>
    <message>
        <source>The member is told</source>
        <translation>Le membre lira</translation>
    </message>
    <message>
        <source>The letter cannot be sent: it has no value for %1.</source>
        <translation>La lettre ne peut pas partir : il lui manque %1.</translation>
    </message>
    <message>
        <source>Page Down: the rest of the letter</source>
        <translation>Page suiv. : la suite de la lettre</translation>
    </message>
    <message>
        <source>Page Up: its beginning</source>
        <translation>Page préc. : son début</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ContentDesk</name>
    <message>
        <source>Content desk</source>
        <translation>Poste contenus</translation>
    </message>
    <message>
        <source>Content · %1</source>
        <translation>Contenus · %1</translation>
    </message>
    <message>
        <source>Getting the next case…</source>
        <translation>Recherche du prochain dossier…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <source>Skip: somebody else decides</source>
        <translation>Passer : quelqu’un d’autre décidera</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The machine’s numbers</source>
        <translation>Les chiffres de la machine</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>Redemander l’image</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrer la file</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Queue panel</source>
        <translation>Volet de la file</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Case panel</source>
        <translation>Volet du dossier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Picture only</source>
        <translation>Image seule</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait in this queue.</source>
        <translation>
            <numerusform>%n dossier attend dans cette file.</numerusform>
            <numerusform>%n dossiers attendent dans cette file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in this queue.</source>
        <translation>Rien n’attend dans cette file.</translation>
    </message>
    <message>
        <source>The queue is empty. Nothing is left to decide.</source>
        <translation>La file est vide. Il ne reste rien à décider.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>New cases need the platform. What is in the list can be read.</source>
        <translation>Sans la plateforme, pas de nouveau dossier. Ce qui est dans la liste reste lisible.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Garder : %1</translation>
    </message>
    <message>
        <source>Keep my judgement</source>
        <translation>Garder mon jugement</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ContradictionSection</name>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::DecisionMessages</name>
    <message>
        <source>Not decided: the letter to the member has no value for %1.</source>
        <translation>Rien n’est décidé : il manque %1 à la lettre au membre.</translation>
    </message>
    <message>
        <source>The machine disagrees. Enter keeps your judgement, another key changes it.</source>
        <translation>La machine n’est pas d’accord. Entrée garde votre jugement, une autre touche le change.</translation>
    </message>
    <message>
        <source>The machine’s opinion is shown. Enter keeps your judgement, another key changes it.</source>
        <translation>L’avis de la machine s’affiche. Entrée garde votre jugement, une autre touche le change.</translation>
    </message>
    <message>
        <source>Hidden while you look. It comes back by itself.</source>
        <translation>Masqué le temps de regarder. Il reviendra tout seul.</translation>
    </message>
    <message>
        <source>Shown again.</source>
        <translation>À nouveau visible.</translation>
    </message>
    <message numerus="yes">
        <source>%1: leaves in %n second(s).</source>
        <translation>
            <numerusform>%1 : départ dans %n seconde.</numerusform>
            <numerusform>%1 : départ dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits here until the platform is back.</source>
        <translation>%1 : en attente ici jusqu’au retour de la plateforme.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::DeskDecisions</name>
    <message>
        <source>General</source>
        <translation>Tous publics</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Block for a reason…</source>
        <translation>Bloquer avec motif…</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Make unavailable for a reason…</source>
        <translation>Rendre indisponible avec motif…</translation>
    </message>
    <message>
        <source>Read the letter of a reason before deciding…</source>
        <translation>Lire la lettre d’un motif avant de décider…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettres…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Keep as adult</source>
        <translation>Laisser adulte</translation>
    </message>
    <message>
        <source>Keep as general</source>
        <translation>Laisser tous publics</translation>
    </message>
    <message>
        <source>The record is incomplete. It cannot be decided here.</source>
        <translation>La fiche est incomplète. Impossible de décider ici.</translation>
    </message>
    <message>
        <source>The record uses a word that this version does not know. It cannot be decided here.</source>
        <translation>Ce dossier contient un mot que cette version ne connaît pas. Il ne peut pas être décidé ici.</translation>
    </message>
    <message>
        <source>Restricted content is neither shown nor decided here.</source>
        <translation>Un contenu restreint n’est ni montré ni décidé ici.</translation>
    </message>
    <message>
        <source>Pictures are marked as exceptions: the set cannot be published. The decision names them.</source>
        <translation>Des images sont marquées comme exceptions : la série ne peut pas être publiée. La décision les nomme.</translation>
    </message>
    <message>
        <source>Not claimed: the platform cannot be reached. Your decision counts if nobody else decides first.</source>
        <translation>Dossier non réservé : la plateforme est injoignable. Votre décision compte si personne ne décide avant.</translation>
    </message>
    <message>
        <source>Take down…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::FilterSheet</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>There are too many views. Delete one first.</source>
        <translation>Il y a trop de vues. Supprimez-en une d’abord.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another view has that name.</source>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ForecastLine</name>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>day and time</comment>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) late already.</source>
        <translation>
            <numerusform>%n dossier déjà en retard.</numerusform>
            <numerusform>%n dossiers déjà en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace the first case is late at %1.</source>
        <translation>À ce rythme, premier dossier en retard : %1.</translation>
    </message>
    <message>
        <source>At this pace nothing is late within a day.</source>
        <translation>À ce rythme, rien n’est en retard d’ici un jour.</translation>
    </message>
    <message>
        <source>When it is late is not known: no pace from the platform.</source>
        <translation>Échéance inconnue : la plateforme ne dit pas le rythme.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::JudgingSection</name>
    <message>
        <source>How this case is judged</source>
        <translation>Comment ce dossier est jugé</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>The member objects</source>
        <translation>Le membre conteste</translation>
    </message>
    <message>
        <source>Letter that was sent</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>What two readers found</source>
        <translation>Ce que deux lecteurs ont conclu</translation>
    </message>
    <message>
        <source>What the member would be told</source>
        <translation>Ce que le membre lirait</translation>
    </message>
    <message>
        <source>You judged alone: %1%2.</source>
        <translation>Votre jugement, sans la machine : %1%2.</translation>
    </message>
    <message>
        <source>The machine says: %1.</source>
        <translation>La machine dit : %1.</translation>
    </message>
    <message>
        <source>Enter keeps your judgement, another key changes it. Both are recorded.</source>
        <translation>Entrée garde votre jugement, une autre touche le change. Les deux sont consignés.</translation>
    </message>
    <message>
        <source>Sealed: the machine’s opinion is shown after you have judged.</source>
        <translation>Sous scellé : l’avis de la machine s’affiche après votre jugement.</translation>
    </message>
    <message>
        <source>This file is on the list of known illegal files. It is never released from here.</source>
        <translation>Ce fichier figure sur la liste des fichiers illégaux connus. Il n’est jamais libéré d’ici.</translation>
    </message>
    <message>
        <source>Somebody else has read this case. Your judgement is compared with theirs.</source>
        <translation>Quelqu’un d’autre a lu ce dossier. Votre jugement est comparé au sien.</translation>
    </message>
    <message>
        <source>You are unsure: somebody else reads this case after you.</source>
        <translation>Vous hésitez : quelqu’un d’autre lit ce dossier après vous.</translation>
    </message>
    <message>
        <source>Manifestly illegal: only two people together can release it.</source>
        <translation>Manifestement illégal : seules deux personnes ensemble peuvent le libérer.</translation>
    </message>
    <message>
        <source>A machine blocked it: two people decide the appeal.</source>
        <translation>Bloqué par une machine : deux personnes tranchent le recours.</translation>
    </message>
    <message>
        <source>An appeal: two people decide.</source>
        <translation>Recours : deux personnes tranchent.</translation>
    </message>
    <message>
        <source>%1, decided by a machine alone</source>
        <translation>%1, décision d’une machine seule</translation>
    </message>
    <message>
        <source>%1, decided by a person</source>
        <translation>%1, décision d’une personne</translation>
    </message>
    <message>
        <source>Its words are shown after you have judged.</source>
        <translation>Son texte s’affiche après votre jugement.</translation>
    </message>
    <message>
        <source>Reader %1: %2%3</source>
        <translation>Lecteur %1 : %2%3</translation>
    </message>
    <message>
        <source>The letter cannot be sent: it has no value for %1.</source>
        <translation>La lettre ne peut pas partir : il lui manque %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ListFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Caption, name or notice</source>
        <translation>Légende, nom, signalement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récents d’abord</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>Par membre</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtres en cours</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>View without a name</source>
        <translation>Vue sans nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>Un membre</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Retirer le filtre : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::MemberCard</name>
    <message>
        <source>Open the member</source>
        <translation>Ouvrir le membre</translation>
    </message>
    <message>
        <source>A member without a case</source>
        <translation>Un membre sans dossier</translation>
    </message>
    <message>
        <source>Why? The platform keeps the reason.</source>
        <translation>Pourquoi ? La plateforme garde le motif.</translation>
    </message>
    <message>
        <source>Reason for opening the member</source>
        <translation>Motif pour ouvrir le membre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::MemberSection</name>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Your role sees the stage of certification only.</source>
        <translation>Votre rôle ne voit que l’étape de certification.</translation>
    </message>
    <message numerus="yes">
        <source>%n older event(s) not shown</source>
        <translation>
            <numerusform>%n événement plus ancien non affiché</numerusform>
            <numerusform>%n événements plus anciens non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more, older than this.</source>
        <translation>Il y en a d’autres, plus anciens.</translation>
    </message>
    <message>
        <source>The record of the member is not here.</source>
        <translation>La fiche du membre n’est pas ici.</translation>
    </message>
    <message>
        <source>Asking the platform for the time line…</source>
        <translation>Demande de la chronologie à la plateforme…</translation>
    </message>
    <message>
        <source>The time line needs the platform. It comes when the connection is back.</source>
        <translation>La chronologie vient de la plateforme. Elle arrive au retour de la connexion.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>About this item: shown after you have judged</source>
        <translation>Sur ce contenu : affiché après votre jugement</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::MemberWords</name>
    <message>
        <source>Not certified</source>
        <translation>Non certifié</translation>
    </message>
    <message>
        <source>Certification in review</source>
        <translation>Certification en cours</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Certification lapsed</source>
        <translation>Certification échue</translation>
    </message>
    <message>
        <source>Certification refused</source>
        <translation>Certification refusée</translation>
    </message>
    <message>
        <source>Certification withdrawn</source>
        <translation>Certification retirée</translation>
    </message>
    <message>
        <source>Certification not known</source>
        <translation>Certification inconnue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>held</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Certification begun</source>
        <translation>Certification commencée</translation>
    </message>
    <message>
        <source>A decision was taken back</source>
        <translation>Décision reprise</translation>
    </message>
    <message>
        <source>Notice, open</source>
        <translation>Signalement, ouvert</translation>
    </message>
    <message>
        <source>Notice, decided</source>
        <translation>Signalement, traité</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Restriction ended</source>
        <translation>Restriction levée</translation>
    </message>
    <message>
        <source>Strike, expired</source>
        <translation>Avertissement expiré</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Account frozen</source>
        <translation>Compte gelé</translation>
    </message>
    <message>
        <source>Account unfrozen</source>
        <translation>Compte dégelé</translation>
    </message>
    <message>
        <source>Payout held</source>
        <translation>Versement suspendu</translation>
    </message>
    <message>
        <source>Payout released</source>
        <translation>Versement repris</translation>
    </message>
    <message>
        <source>Something this version does not know</source>
        <translation>Inconnu de cette version</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Published while the account is restricted: nobody can see it.</source>
        <translation>Publié alors que le compte est restreint : personne ne le voit.</translation>
    </message>
    <message>
        <source>Published while the account is frozen: nobody can see it.</source>
        <translation>Publié alors que le compte est gelé : personne ne le voit.</translation>
    </message>
    <message>
        <source>Published though the owner is not certified: nobody can see it.</source>
        <translation>Publié alors que son auteur n’est pas certifié : personne ne le voit.</translation>
    </message>
    <message>
        <source>A notice is open on what a colleague published %1 ago.</source>
        <translation>Un signalement est ouvert sur ce qu’un collègue a publié il y a %1.</translation>
    </message>
    <message>
        <source>Published and taken down within a day, last %1 ago.</source>
        <translation>Publié puis retiré en moins d’un jour, la dernière fois il y a %1.</translation>
    </message>
    <message>
        <source>The account was frozen %1 ago. Somebody is at work on it.</source>
        <translation>Le compte a été gelé il y a %1. Quelqu’un s’en occupe.</translation>
    </message>
    <message>
        <source>The account is frozen, and money still goes out.</source>
        <translation>Le compte est gelé et de l’argent sort encore.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Fan without age check</source>
        <translation>Fan sans contrôle d’âge</translation>
    </message>
    <message>
        <source>Checked fan</source>
        <translation>Fan contrôlé</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>it waits for a decision</source>
        <translation>il attend une décision</translation>
    </message>
    <message>
        <source>it is blocked</source>
        <translation>il est bloqué</translation>
    </message>
    <message>
        <source>it was taken down</source>
        <translation>il a été retiré</translation>
    </message>
    <message>
        <source>it is hidden for now</source>
        <translation>il est masqué pour l’instant</translation>
    </message>
    <message>
        <source>its owner is not certified</source>
        <translation>son auteur n’est pas certifié</translation>
    </message>
    <message>
        <source>its owner is restricted</source>
        <translation>son auteur est restreint</translation>
    </message>
    <message>
        <source>it is restricted content</source>
        <translation>c’est un contenu à accès restreint</translation>
    </message>
    <message>
        <source>it is a private message</source>
        <translation>c’est un message privé</translation>
    </message>
    <message>
        <source>for a reason this version does not know</source>
        <translation>pour une raison inconnue de cette version</translation>
    </message>
    <message>
        <source>Sees nothing: %1.</source>
        <translation>Ne voit rien : %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>the warning to click</source>
        <translation>l’avertissement à valider</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>the age check</source>
        <translation>le contrôle d’âge</translation>
    </message>
    <message>
        <source>the offer to subscribe</source>
        <translation>l’offre d’abonnement</translation>
    </message>
    <message>
        <source>a gate this version does not know</source>
        <translation>un contrôle inconnu de cette version</translation>
    </message>
    <message>
        <source>Sees the item at once.</source>
        <translation>Voit le contenu tout de suite.</translation>
    </message>
    <message>
        <source>Meets %1; then the item.</source>
        <translation>Rencontre %1 ; puis le contenu.</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between gates</comment>
        <translation>, puis </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::NotesSection</name>
    <message>
        <source>Notes for colleagues</source>
        <translation>Notes aux collègues</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>What should colleagues know? The member never sees it.</source>
        <translation>Que doivent savoir les collègues ? Le membre ne le voit jamais.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>You, on its way</source>
        <translation>Vous, en cours d’envoi</translation>
    </message>
    <message>
        <source>Nobody has written about this case yet.</source>
        <translation>Personne n’a encore écrit sur ce dossier.</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Lire en entier</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::PolicyDrawer</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>The policy has not arrived yet.</source>
        <translation>La politique n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>Search by code or words</source>
        <translation>Chercher par code ou par mots</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Chercher dans la politique</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No clause has these words.</source>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
    <message>
        <source>What its versions changed</source>
        <translation>Ce que ses versions ont changé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✓ Allowed: %1</source>
        <translation>✓ Permis : %1</translation>
    </message>
    <message>
        <source>✕ Forbidden: %1</source>
        <translation>✕ Interdit : %1</translation>
    </message>
    <message>
        <source>A restriction on it needs two readers.</source>
        <translation>Une restriction à ce titre demande deux lecteurs.</translation>
    </message>
    <message>
        <source>Policy, version %1, in force since %2</source>
        <translation>Politique, version %1, en vigueur depuis le %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::PolicyNews</name>
    <message>
        <source>I have read it (Enter)</source>
        <translation>J’ai lu (Entrée)</translation>
    </message>
    <message>
        <source>What changed in the policy since your last shift</source>
        <translation>Ce qui a changé dans la politique depuis votre dernier service</translation>
    </message>
    <message>
        <source>What changed since your last shift</source>
        <translation>Ce qui a changé depuis votre dernier service</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>I have read what changed</source>
        <translation>J’ai lu ce qui a changé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Rien ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>This queue is empty. Well done.</source>
        <translation>Cette file est vide. Bravo.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Montrer tous les dossiers</translation>
    </message>
    <message>
        <source>Nothing of this queue is on this machine yet.</source>
        <translation>Rien de cette file n’est encore sur ce poste.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::RecusalCard</name>
    <message>
        <source>Who knows whom</source>
        <translation>Qui connaît qui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Nobody has said that they know a member.</source>
        <translation>Personne n’a dit connaître un membre.</translation>
    </message>
    <message>
        <source>%1 knows %2, since %3</source>
        <translation>%1 connaît %2, depuis le %3</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Another lead takes yours back.</source>
        <translation>Un autre responsable annule la vôtre.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::RelatedSection</name>
    <message>
        <source>Notices and near-duplicates</source>
        <translation>Signalements et images ressemblantes</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Images ressemblantes</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>There are more than are listed here.</source>
        <translation>Il y en a d’autres que cette liste.</translation>
    </message>
    <message>
        <source>The item itself is not here, so nothing can be compared with it.</source>
        <translation>Le contenu lui-même n’est pas ici : rien ne peut lui être comparé.</translation>
    </message>
    <message>
        <source>No notice on this item</source>
        <translation>Aucun signalement de ce contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) on this item</source>
        <translation>
            <numerusform>%n signalement de ce contenu</numerusform>
            <numerusform>%n signalements de ce contenu</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted flagger</source>
        <translation>Signaleur de confiance</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: %5</source>
        <translation>%1, %2, %3, %4 : %5</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Comparaison des images</translation>
    </message>
    <message>
        <source>What looks alike is not known now. %1</source>
        <translation>Les ressemblances ne sont pas connues pour l’instant. %1</translation>
    </message>
    <message>
        <source>Nothing looks like it.</source>
        <translation>Rien ne lui ressemble.</translation>
    </message>
    <message>
        <source>A picture of this item is still being compared.</source>
        <translation>Une image de ce contenu est encore en cours de comparaison.</translation>
    </message>
    <message>
        <source>This platform does not compare pictures.</source>
        <translation>Cette plateforme ne compare pas les images.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ReversalPrompt</name>
    <message>
        <source>Take it back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Revenir sur une décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why was it wrong?</source>
        <translation>Pourquoi était-ce une erreur ?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>“%1” has left already. It can be taken back with a reason; the case then opens again.</source>
        <translation>« %1 » est déjà parti. On peut revenir dessus avec un motif ; le dossier s’ouvre alors à nouveau.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::RowPresence</name>
    <message>
        <source>Who looks at this case</source>
        <translation>Qui regarde ce dossier</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::SearchCard</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>What is on this workstation is searched while you type. Newest first.</source>
        <translation>La recherche porte sur ce poste et suit la frappe. Les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Nothing on this workstation has these words.</source>
        <translation>Rien sur ce poste ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) found</source>
        <translation>
            <numerusform>%n dossier trouvé</numerusform>
            <numerusform>%n dossiers trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>Ouvrir le membre</translation>
    </message>
    <message>
        <source>Search captions, members, notices and notes</source>
        <translation>Chercher légendes, membres, signalements, notes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::SearchWords</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::SeeAsCard</name>
    <message>
        <source>What others see</source>
        <translation>Ce que les autres voient</translation>
    </message>
    <message>
        <source>What others see of this item</source>
        <translation>Ce que les autres voient de ce contenu</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Only the platform knows, and it cannot be reached.</source>
        <translation>Seule la plateforme le sait, et elle est injoignable.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::TeamFeature</name>
    <message>
        <source>Write a note for colleagues</source>
        <translation>Écrire une note aux collègues</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hand the case over…</source>
        <translation>Transmettre le dossier…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Put the case aside…</source>
        <translation>Mettre le dossier de côté…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>I know this person: others decide</source>
        <translation>Je connais cette personne : d’autres décident</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>Je connais cette personne</translation>
    </message>
    <message>
        <source>What waits for me</source>
        <translation>Ce qui m’attend</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>M’attend</translation>
    </message>
    <message>
        <source>Take what was handed to me</source>
        <translation>Prendre ce qui m’a été transmis</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>The note is kept. Notes are only added, never taken back.</source>
        <translation>La note est gardée. Une note s’ajoute et ne se reprend jamais.</translation>
    </message>
    <message>
        <source>Back in the queue. Somebody else takes it now.</source>
        <translation>De retour dans la file. Quelqu’un d’autre le prendra.</translation>
    </message>
    <message>
        <source>Handed to %1. Only they can give it back.</source>
        <translation>Transmis à %1, qui seul peut le rendre.</translation>
    </message>
    <message>
        <source>Put aside until %1. You find it under “What waits for me”.</source>
        <translation>Mis de côté jusqu’au %1. Vous le retrouvez sous « Ce qui m’attend ».</translation>
    </message>
    <message>
        <source>You will not be given a case of this person again. Only your lead can change that.</source>
        <translation>Vous ne recevrez plus de dossier de cette personne. Seul votre responsable peut y revenir.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Who knows whom: take it back</source>
        <translation>Qui connaît qui : annuler</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Qui connaît qui</translation>
    </message>
    <message>
        <source>%1 may be given cases of %2 again.</source>
        <translation>%1 peut de nouveau recevoir des dossiers de %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::TeamHint</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Note by %1: “%2”</source>
        <translation>Note de %1 : « %2 »</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::TeamWords</name>
    <message>
        <source>%1 has this case open too, since %2.</source>
        <translation>%1 a aussi ce dossier à l’écran, depuis %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Handed to you by %1.</source>
        <translation>Transmis par %1.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>Put aside until %1.</source>
        <translation>Mis de côté jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::ViewActions</name>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>En attente pour vous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Prendre le dossier</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>L’ouvrir maintenant</translation>
    </message>
    <message>
        <source>Nothing was handed to you, and you put nothing aside.</source>
        <translation>Rien ne vous a été transmis et vous n’avez rien mis de côté.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::Button</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::ClaimRing</name>
    <message numerus="yes">
        <source>Claim: less than %n second(s) left</source>
        <translation>
            <numerusform>Dossier réservé : moins de %n seconde</numerusform>
            <numerusform>Dossier réservé : moins de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Aucun dossier réservé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::CommandWords</name>
    <message>
        <source>Take the decision back</source>
        <translation>Reprendre la décision</translation>
    </message>
    <message>
        <source>Verdict on an application</source>
        <translation>Verdict sur une demande</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note aux collègues</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation>Quelqu’un est en danger</translation>
    </message>
    <message>
        <source>Second opinion: %1</source>
        <translation>Second avis : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::KeyValueList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::Legend</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Page %1 of %2, Page Down goes on</source>
        <translation>Page %1 sur %2 ; Page suivante pour continuer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::PagedText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1. The rest is too long to be shown.</source>
        <translation>%1. La suite est trop longue pour être affichée.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Page Down, Page Up, Escape closes</source>
        <translation>Page suivante, Page précédente, Échap ferme</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::Pill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a promise is broken</source>
        <translation>%1, un engagement n’est pas tenu</translation>
    </message>
    <message>
        <source>%1, a promise is in danger</source>
        <translation>%1, un engagement est en danger</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::ScoreBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1 : aucune valeur</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>vigie::ui::media::ComingPicture</name>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Pictures that are here: %1 of %2</source>
        <translation>Images arrivées : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::media::ProtectedPicture</name>
    <message>
        <source>Fetching the picture…</source>
        <translation>Chargement de l’image…</translation>
    </message>
    <message>
        <source>Restricted content is never shown here.</source>
        <translation>Un contenu restreint n’est jamais affiché ici.</translation>
    </message>
    <message>
        <source>Damaged: only a part could be decoded. It cannot be published.</source>
        <translation>Endommagée : seule une partie a pu être décodée. Elle ne peut pas être publiée.</translation>
    </message>
    <message>
        <source>This file is not what it says it is: %1.</source>
        <translation>Ce fichier n’est pas ce qu’il prétend être : %1.</translation>
    </message>
    <message>
        <source>%1 Try again</source>
        <translation>%1 Réessayer</translation>
    </message>
    <message>
        <source>Hold to look, with Shift in colour</source>
        <translation>Maintenir pour voir, avec Maj en couleurs</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
</context>
<context>
    <name>vigie::ui::media::StillGrid</name>
    <message>
        <source>No pictures</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1, marked</source>
        <translation>%1, marquée</translation>
    </message>
    <message>
        <source>Space marks, holding shows</source>
        <translation>Espace marque, maintenir montre</translation>
    </message>
</context>
<context>
    <name>vigie::ui::media::VeilStrip</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::CarePage</name>
    <message>
        <source>Delete everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>This week by category</source>
        <translation>Cette semaine par catégorie</translation>
    </message>
    <message>
        <source>What you mark is not given to you until midnight. Nobody asks why, and nobody is told.</source>
        <translation>Ce que vous cochez ne vous est plus proposé jusqu’à minuit. Personne ne demande pourquoi, personne n’en est informé.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>What I have seen</source>
        <translation>Ce que j’ai vu</translation>
    </message>
    <message>
        <source>Not today: %1</source>
        <translation>Pas aujourd’hui : %1</translation>
    </message>
    <message>
        <source>This could not be passed on: %1</source>
        <translation>Cela n’a pas pu être transmis : %1</translation>
    </message>
    <message>
        <source>The platform cannot be asked: %1</source>
        <translation>La plateforme ne peut pas être interrogée : %1</translation>
    </message>
    <message>
        <source>Nothing is put aside.</source>
        <translation>Rien n’est mis de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) put aside until midnight.</source>
        <translation>
            <numerusform>%n catégorie mise de côté jusqu’à minuit.</numerusform>
            <numerusform>%n catégories mises de côté jusqu’à minuit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read or kept: %1</source>
        <translation>Cela ne peut pas être lu ou conservé : %1</translation>
    </message>
    <message>
        <source>Nothing this week.</source>
        <translation>Rien cette semaine.</translation>
    </message>
    <message>
        <source>Press again: it cannot be brought back</source>
        <translation>Appuyez encore : c’est définitif</translation>
    </message>
    <message>
        <source>Add my weeks to the sum of the team</source>
        <translation>Ajouter mes semaines à la somme de l’équipe</translation>
    </message>
    <message>
        <source>How long pictures were uncovered on this computer; a grave one counts up to eight times. It is kept under a key of your own and stays on this computer.</source>
        <translation>Combien de temps des images ont été découvertes sur cet ordinateur ; une image grave compte jusqu’à huit fois. C’est gardé sous une clé qui n’est qu’à vous et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Off unless you switch it on. Then one coarse number for each category leaves after each whole week, without your name. Leads see it only as a sum of five people or more, to plan work and help. Switch it off whenever you want.</source>
        <translation>Désactivé tant que vous ne l’activez pas. Ensuite, après chaque semaine entière, un nombre approximatif par catégorie part sans votre nom. Les responsables ne le voient que comme la somme d’au moins cinq personnes, pour organiser le travail et l’aide. Vous pouvez le désactiver à tout moment.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>What the team has seen</source>
        <translation>Ce que l’équipe a vu</translation>
    </message>
    <message>
        <source>It could not be passed on yet: %1</source>
        <translation>Pas encore transmis : %1</translation>
    </message>
    <message>
        <source>The last week that was given: %1.</source>
        <translation>Dernière semaine transmise : %1.</translation>
    </message>
    <message>
        <source>The first number leaves when the next whole week is over.</source>
        <translation>Le premier nombre part à la fin de la prochaine semaine entière.</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Question à la plateforme…</translation>
    </message>
    <message>
        <source>Fewer than five people give their weeks: nothing is shown.</source>
        <translation>Moins de cinq personnes transmettent leurs semaines : rien n’est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>Week %1, %n people, about:</source>
        <translation>
            <numerusform>Semaine %1, %n personne, environ :</numerusform>
            <numerusform>Semaine %1, %n personnes, environ :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::ConflictCard</name>
    <message>
        <source>Judge it again as it is now</source>
        <translation>Juger à nouveau, tel qu’il est</translation>
    </message>
    <message>
        <source>Keep as a second opinion</source>
        <translation>Garder comme second avis</translation>
    </message>
    <message>
        <source>Send the copy</source>
        <translation>Envoyer la copie</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Jeter la mienne</translation>
    </message>
    <message>
        <source>A copy of what you wrote</source>
        <translation>Une copie de ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Revenu : %1</translation>
    </message>
    <message>
        <source>Somebody else’s decision was there first. Yours is kept beside it as a second opinion and changes nothing.</source>
        <translation>La décision de quelqu’un d’autre était là avant. La vôtre est gardée à côté comme second avis et ne change rien.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>On demande…</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardé</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>On the platform now</source>
        <translation>Sur la plateforme maintenant</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1, par %2, %3</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Pas encore de décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>No longer yours to see</source>
        <translation>Ne vous est plus visible</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Your note: it goes along when you judge again</source>
        <translation>Votre note : elle vous suit si vous jugez à nouveau</translation>
    </message>
    <message>
        <source>What you wrote: change it and send it anew</source>
        <translation>Ce que vous avez écrit : corrigez et renvoyez</translation>
    </message>
    <message>
        <source>Kept as a second opinion. The one that came back can be discarded now.</source>
        <translation>Gardée comme second avis. Celle qui est revenue peut maintenant être jetée.</translation>
    </message>
    <message>
        <source>Sent anew. The one that came back stays until you discard it.</source>
        <translation>Renvoyé. Ce qui est revenu reste jusqu’à ce que vous le jetiez.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Jeté.</translation>
    </message>
    <message>
        <source>Mine beside what is there</source>
        <translation>La mienne à côté de ce qui s’y trouve</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::DangerPanel</name>
    <message>
        <source>Tell the lead now</source>
        <translation>Prévenir le responsable</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation>Quelqu’un est en danger</translation>
    </message>
    <message>
        <source>What makes you think so</source>
        <translation>Ce qui vous le fait penser</translation>
    </message>
    <message>
        <source>What makes you think so? One sentence is enough, none is enough too.</source>
        <translation>Qu’est-ce qui vous le fait penser ? Une phrase suffit, aucune suffit aussi.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Back to the work</source>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The lead sees your alarm at once. Nothing you are working on is lost.</source>
        <translation>Le responsable voit votre alerte aussitôt. Rien de votre travail n’est perdu.</translation>
    </message>
    <message>
        <source>The lead sees your alarm with the case you have open, and a packet for the authorities (Art. 18) is started from it. Your case stays as it is.</source>
        <translation>Le responsable voit votre alerte avec le dossier ouvert, et un dossier pour les autorités (art. 18) en est commencé. Votre dossier reste tel quel.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::ExposureBars</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::FilterPreview</name>
    <message>
        <source>Sample picture under this filter</source>
        <translation>Image d’exemple sous ce filtre</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::FilterSettings</name>
    <message>
        <source>Pictures before you ask to see them</source>
        <translation>Images avant que vous demandiez à les voir</translation>
    </message>
    <message>
        <source>A picture shows</source>
        <translation>Une image se montre</translation>
    </message>
    <message>
        <source>While its key or button is held</source>
        <translation>Tant que sa touche ou son bouton est tenu</translation>
    </message>
    <message>
        <source>Until its key or button is pressed again</source>
        <translation>Jusqu’à un nouvel appui</translation>
    </message>
    <message>
        <source>What nobody has judged yet is always fully covered. Uncovering goes from grey to colour, never straight.</source>
        <translation>Ce que personne n’a encore jugé est toujours entièrement couvert. On découvre d’abord en gris, puis en couleur.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::KeyField</name>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>Appuyez sur la touche…</translation>
    </message>
    <message>
        <source>%1: press the new key, Escape to keep %2</source>
        <translation>%1 : appuyez sur la nouvelle touche, Échap pour garder %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::KeyRow</name>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>%1: back to the key it came with</source>
        <translation>%1 : revenir à la touche d’origine</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::KeymapPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Choose a key, then press the new one. Delete takes a key away. What you change goes with your account to the next workstation.</source>
        <translation>Choisissez une touche, puis appuyez sur la nouvelle. Suppr retire la touche. Vos changements suivent votre compte sur le prochain poste.</translation>
    </message>
    <message>
        <source>All keys back to the beginning</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>%1 is kept for the window and its fields.</source>
        <translation>%1 est réservée à la fenêtre et à ses champs.</translation>
    </message>
    <message>
        <source>%1 is already: %2. Change that one first.</source>
        <translation>%1 sert déjà à : %2. Changez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>Beside %1: %2. A finger that slips would do the other.</source>
        <translation>À côté de %1 : %2. Un doigt qui glisse ferait l’autre.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::MachinePage</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>On this machine now</source>
        <translation>Sur cette machine, maintenant</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>It could not be counted: %1</source>
        <translation>Le décompte n’a pas pu être fait : %1</translation>
    </message>
    <message>
        <source>Counted %1. Numbers only: nothing can be taken out from here.</source>
        <translation>Compté le %1. Des nombres seulement : rien ne peut être extrait d’ici.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1 : %2, %3, %4</translation>
    </message>
    <message>
        <source>Reading every page again…</source>
        <translation>Relecture de chaque page…</translation>
    </message>
    <message>
        <source>It could not be verified: %1</source>
        <translation>La vérification n’a pas pu être faite : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not hold. Stop working and tell your lead.</source>
        <translation>
            <numerusform>%n point ne tient pas. Arrêtez de travailler et prévenez votre responsable.</numerusform>
            <numerusform>%n points ne tiennent pas. Arrêtez de travailler et prévenez votre responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything holds.</source>
        <translation>Tout est conforme.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::MainWindow</name>
    <message>
        <source>%1 Enter your access token to go on.</source>
        <translation>%1 Entrez votre jeton d’accès pour reprendre.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::OutboxPanel</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Send what is held now</source>
        <translation>Envoyer maintenant ce qui est retenu</translation>
    </message>
    <message>
        <source>Decisions of the outbox</source>
        <translation>Décisions à envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Fermer les envois</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not on the platform yet.</source>
        <translation>
            <numerusform>%n décision n’est pas encore sur la plateforme.</numerusform>
            <numerusform>%n décisions ne sont pas encore sur la plateforme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you decided is on the platform.</source>
        <translation>Tout ce que vous avez décidé est sur la plateforme.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves after the connection is back. Ctrl+Z undoes it.</source>
        <translation>Part au retour de la connexion. Ctrl+Z l’annule.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n second(s). Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>Part dans %n seconde. Ctrl+Z l’annule.</numerusform>
            <numerusform>Part dans %n secondes. Ctrl+Z l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a second opinion: another decision was there first.</source>
        <translation>Gardée comme second avis : une autre décision était déjà là.</translation>
    </message>
    <message>
        <source>Waits for a second reader.</source>
        <translation>Attend un second lecteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) came back and wait for you.</source>
        <translation>
            <numerusform>%n décision est revenue et vous attend.</numerusform>
            <numerusform>%n décisions sont revenues et vous attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::OutboxRow</name>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Regarder : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::PauseWatch</name>
    <message>
        <source>You have looked at a lot that is grave within the last hour. A pause does good; nobody is told.</source>
        <translation>Vous avez regardé beaucoup de contenus graves depuis une heure. Une pause fait du bien ; personne n’en est informé.</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Faire une pause</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::PrivacyCurtain</name>
    <message>
        <source>The window is hidden. %1 leads back.</source>
        <translation>La fenêtre est masquée. %1 la fait revenir.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures before you ask to see them</source>
        <translation>Images avant que vous demandiez à les voir</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Adresse de la plateforme</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>The token comes from your platform. It is kept in memory only, until this window closes.</source>
        <translation>Le jeton vient de votre plateforme. Il reste en mémoire seulement, jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Both are needed: the address and the token.</source>
        <translation>Il faut les deux : l’adresse et le jeton.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::TeamDesk</name>
    <message>
        <source>Someone is in danger</source>
        <translation>Quelqu’un est en danger</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The lead has your alarm. Call if somebody is in danger now.</source>
        <translation>Le responsable a votre alerte. Appelez si quelqu’un est en danger maintenant.</translation>
    </message>
    <message>
        <source>Your alarm leaves as soon as the platform is back. Call now.</source>
        <translation>Votre alerte part dès que la plateforme revient. Appelez maintenant.</translation>
    </message>
    <message>
        <source>%1, %2: someone is in danger.</source>
        <translation>%1, %2 : quelqu’un est en danger.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>I take it over</source>
        <translation>Je m’en charge</translation>
    </message>
    <message>
        <source>The alarm is yours. The packet for the authorities is started.</source>
        <translation>L’alerte est à vous. Le dossier pour les autorités est commencé.</translation>
    </message>
    <message>
        <source>The disk is full: what you type is kept in memory only. Free some space.</source>
        <translation>Le disque est plein : ce que vous écrivez n’est gardé qu’en mémoire. Libérez de la place.</translation>
    </message>
    <message>
        <source>What you type cannot be saved and is kept in memory only. %1</source>
        <translation>Ce que vous écrivez ne peut être enregistré et n’est gardé qu’en mémoire. %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Status of this window</source>
        <translation>État de cette fenêtre</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n revenue</numerusform>
            <numerusform>%n revenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Envois : %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté : %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::UnlockPage</name>
    <message>
        <source>Unlock the profile</source>
        <translation>Déverrouiller le profil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so a passphrase protects what Vigie keeps here. It is stored nowhere: without it, what waits here unsent is lost.</source>
        <translation>Cet ordinateur n’offre pas de trousseau : une phrase secrète protège ce que Vigie garde ici. Elle n’est enregistrée nulle part ; sans elle, ce qui attend ici sans être envoyé est perdu.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this profile.</source>
        <translation>Saisissez la phrase secrète de ce profil.</translation>
    </message>
    <message>
        <source>Protect the profile</source>
        <translation>Protéger le profil</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please; several words are best.</source>
        <translation>
            <numerusform>Au moins %n caractère ; plusieurs mots, c’est mieux.</numerusform>
            <numerusform>Au moins %n caractères ; plusieurs mots, c’est mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Locked on your key.</source>
        <translation>Verrouillé à votre demande.</translation>
    </message>
    <message>
        <source>Locked because nobody used this window for a while.</source>
        <translation>Verrouillé : personne n’a utilisé cette fenêtre depuis un moment.</translation>
    </message>
    <message>
        <source>Locked with the screen of this computer.</source>
        <translation>Verrouillé avec l’écran de cet ordinateur.</translation>
    </message>
    <message>
        <source>Locked because this computer went to sleep.</source>
        <translation>Verrouillé : cet ordinateur s’est mis en veille.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 Pictures and keys are gone from memory, what you decided is kept. Enter the passphrase of this profile to go on.</source>
        <translation>%1 Les images et les clés ont quitté la mémoire, vos décisions sont conservées. Entrez la phrase secrète de ce profil pour reprendre.</translation>
    </message>
    <message>
        <source>Your session has lasted as long as the platform allows. Sign in again to go on.</source>
        <translation>Votre session a duré aussi longtemps que la plateforme le permet. Reconnectez-vous pour continuer.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::shell::WorkFrame</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Try the connection now</source>
        <translation>Essayer la connexion maintenant</translation>
    </message>
    <message>
        <source>%1 · on this machine, unencrypted</source>
        <translation>%1 · sur cette machine, non chiffré</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Kept as a second opinion: another decision was there first.</source>
        <translation>Gardée comme second avis : une autre décision était déjà là.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>vigie::workstation::Composition</name>
    <message>
        <source>This is not the address of a platform. It begins with https://; plain http:// is for this machine only.</source>
        <translation>Ce n’est pas l’adresse d’une plateforme. Elle commence par https:// ; http:// simple ne vaut que pour cette machine.</translation>
    </message>
    <message>
        <source>Opening the profile</source>
        <translation>Ouverture du profil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Vigie is already open with this profile, in another window.</source>
        <translation>Vigie est déjà ouvert avec ce profil, dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On this machine now</source>
        <translation>Sur cette machine, maintenant</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Pour moi</translation>
    </message>
    <message numerus="yes">
        <source>Your session ends in %n minute(s). Then you sign in again; nothing is lost.</source>
        <translation>
            <numerusform>Votre session se termine dans %n minute. Vous vous reconnecterez ensuite ; rien n’est perdu.</numerusform>
            <numerusform>Votre session se termine dans %n minutes. Vous vous reconnecterez ensuite ; rien n’est perdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::workstation::MachineFacts</name>
    <message>
        <source>No core dumps, closed to other programs</source>
        <translation>Pas d’image mémoire, fermé aux autres programmes</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Sandboxed: no files, no network</source>
        <translation>Isolé : ni fichiers, ni réseau</translation>
    </message>
    <message>
        <source>Not sandboxed</source>
        <translation>Non isolé</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Encrypted with SQLCipher, proved at start</source>
        <translation>Chiffrées par SQLCipher, prouvé au démarrage</translation>
    </message>
    <message>
        <source>This process</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Picture decoder</source>
        <translation>Décodeur d’images</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Unencrypted, to this machine only</source>
        <translation>Non chiffrée, vers cette machine seulement</translation>
    </message>
    <message>
        <source>TLS, certificate verified</source>
        <translation>TLS, certificat vérifié</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>In memory only, never on the disk</source>
        <translation>En mémoire seulement, jamais sur le disque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
</TS>