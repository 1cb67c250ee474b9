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
        <source>The platform&apos;s certificate cannot be trusted. Nothing was sent.</source>
        <translation>Le certificat de la plateforme n’est pas digne de confiance. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The platform did not answer in time.</source>
        <translation>La plateforme n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer arrived broken. It is asked again.</source>
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
    <message>
        <source>Practice comes first: you have not answered enough practice applications yet.</source>
        <translation>L’entraînement d’abord : vous n’avez pas encore répondu à assez de candidatures d’entraînement.</translation>
    </message>
    <message>
        <source>First confirm with a code that it is you.</source>
        <translation>Confirmez d’abord par un code que c’est bien vous.</translation>
    </message>
    <message>
        <source>That code is not right, or it was used already. Take the next one.</source>
        <translation>Ce code n’est pas bon, ou il a déjà servi. Prenez le suivant.</translation>
    </message>
</context>
<context>
    <name>InformationPaper</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Civil identity</source>
        <translation>Identité civile</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Private messages</source>
        <translation>Messages privés</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>Nom public</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Surname in use</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Contact details complete</source>
        <translation>Coordonnées complètes</translation>
    </message>
    <message>
        <source>Telephone verified</source>
        <translation>Téléphone vérifié</translation>
    </message>
    <message>
        <source>Holder of the bank account</source>
        <translation>Titulaire du compte bancaire</translation>
    </message>
    <message>
        <source>Holder compared</source>
        <translation>Titulaire comparé</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Answer to an order to provide information</source>
        <translation>Réponse à une injonction de fournir des informations</translation>
    </message>
    <message>
        <source>Only what had been collected already to provide the service is told; nothing was generated to answer. No picture and no document of identity is part of it. All times are in UTC.</source>
        <translation>Seul ce qui avait déjà été recueilli pour fournir le service est communiqué ; rien n’a été produit pour répondre. Aucune image ni aucun document d’identité n’en fait partie. Toutes les heures sont en UTC.</translation>
    </message>
    <message>
        <source>Content under restricted access was not looked at for this answer.</source>
        <translation>Les contenus à accès restreint n’ont pas été examinés pour cette réponse.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>No end is set.</source>
        <translation>Sans terme fixé.</translation>
    </message>
    <message>
        <source>The person concerned is not told</source>
        <translation>La personne concernée n’est pas informée</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>État membre</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Sa référence</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Personne concernée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recueilli le</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Injonction</translation>
    </message>
    <message>
        <source>Not held by the platform.</source>
        <translation>Non détenu par la plateforme.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
    <name>LetterPaper</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>How to contest this decision</source>
        <translation>Comment contester cette décision</translation>
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
    <message>
        <source>Complaints about decisions</source>
        <translation>Réclamations contre des décisions</translation>
    </message>
    <message>
        <source>Questions before the ethics committee</source>
        <translation>Questions au comité d’éthique</translation>
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
    <name>NoticeLetterPaper</name>
    <message>
        <source>Your notice</source>
        <translation>Votre signalement</translation>
    </message>
    <message>
        <source>Our decision about your content</source>
        <translation>Notre décision sur votre contenu</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
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
    <name>ReferralPaper</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>The person concerned must not be told of this referral.</source>
        <translation>La personne concernée ne doit pas être informée de ce signalement.</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Base légale : %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>No end is set.</source>
        <translation>Aucun terme n’est fixé.</translation>
    </message>
    <message>
        <source>Do not notify</source>
        <translation>Ne pas informer</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Dossier incomplet</translation>
    </message>
    <message>
        <source>Something that this recipient needs is still missing: do not hand it in.</source>
        <translation>Il manque encore un élément nécessaire à ce destinataire : ne pas le remettre.</translation>
    </message>
    <message>
        <source>The chain of custody has faults</source>
        <translation>La chaîne de conservation présente des anomalies</translation>
    </message>
    <message>
        <source>Look at these entries of the chain: %1</source>
        <translation>Entrées de la chaîne à vérifier : %1</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Personne menacée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State concerned</source>
        <translation>État concerné</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Offence suspected</source>
        <translation>Infraction suspectée</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What gave rise</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Référence de l’origine</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>This packet holds no picture. The platform keeps the original; the identifiers and hashes below name it. All times are in UTC.</source>
        <translation>Ce dossier ne contient aucune image. La plateforme conserve l’original ; les identifiants et les empreintes ci-dessous le désignent. Toutes les heures sont en UTC.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Mis en ligne</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Made unavailable</source>
        <translation>Rendu inaccessible</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Contenu %1 sur %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Uploader</source>
        <translation>Auteur de la mise en ligne</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Chaîne de conservation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Reference of the authority</source>
        <translation>Référence de l’autorité</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Until it is lifted</source>
        <translation>Jusqu’à sa levée</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Gel des données</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reference received</source>
        <translation>Référence reçue</translation>
    </message>
    <message>
        <source>Who was informed</source>
        <translation>Personnes et services informés</translation>
    </message>
</context>
<context>
    <name>ReferralTerms</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Hash verified</source>
        <translation>Empreinte vérifiée</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classé</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Preserved</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Accès accordé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Une notification</translation>
    </message>
    <message>
        <source>A match with a list of hashes</source>
        <translation>Une correspondance avec une liste d’empreintes</translation>
    </message>
    <message>
        <source>Our own review</source>
        <translation>Notre propre contrôle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>National authority</source>
        <translation>Autorité nationale</translation>
    </message>
    <message>
        <source>Lead of the shift</source>
        <translation>Responsable d’équipe</translation>
    </message>
    <message>
        <source>Trusted flagger</source>
        <translation>Signaleur de confiance</translation>
    </message>
    <message>
        <source>Author of the notice</source>
        <translation>Auteur de la notification</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Personne concernée</translation>
    </message>
    <message>
        <source>Referral to PHAROS</source>
        <translation>Signalement à PHAROS</translation>
    </message>
    <message>
        <source>Referral to Point de Contact</source>
        <translation>Signalement à Point de Contact</translation>
    </message>
    <message>
        <source>Suspicion of an offence that threatens life or safety (DSA Article 18)</source>
        <translation>Soupçon d’une infraction menaçant la vie ou la sécurité (article 18 du DSA)</translation>
    </message>
    <message>
        <source>Referral without a recipient</source>
        <translation>Signalement sans destinataire</translation>
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
    <message>
        <source>Certified, to be examined again</source>
        <translation>Certifié, à réexaminer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
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
        <source>No queue of applications is yours to work on.</source>
        <translation>Aucune file de candidatures ne vous est confiée.</translation>
    </message>
    <message>
        <source>No application waits.</source>
        <translation>Aucune candidature n’attend.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::ApplicationWords</name>
    <message>
        <source>no limit</source>
        <translation>sans délai</translation>
    </message>
    <message>
        <source>Application that cannot be read</source>
        <translation>Candidature illisible</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>fan</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>créateur</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, envoi n° %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
        <translation>Mise de côté · %1</translation>
    </message>
    <message>
        <source>Re-used</source>
        <comment>one word in a list: the same evidence is known with another account</comment>
        <translation>Réutilisée</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>one word in a list: sent once more</comment>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one word in a list: sent for the first time</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>one word in a list: it is read by a second person</comment>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>one word in a list: its two readers do not agree</comment>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Appeal</source>
        <comment>one word in a list</comment>
        <translation>Recours</translation>
    </message>
    <message>
        <source>Minor?</source>
        <comment>one word in a list: the applicant may be a minor</comment>
        <translation>Mineur ?</translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>one word in a list: somebody who is certified is examined again</comment>
        <translation>Réexamen</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::AskAgainCard</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask for evidence again</source>
        <translation>Redemander des pièces</translation>
    </message>
    <message>
        <source>Which evidence is needed again?</source>
        <translation>Quelles pièces faut-il de nouveau ?</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Conseil : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>The applicant reads:
%1</source>
        <translation>Le demandeur lira :
%1</translation>
    </message>
    <message>
        <source>The certification stands until %1 and lapses then unless the evidence has come.</source>
        <translation>La certification reste valable jusqu’au %1 ; elle s’éteint alors si les pièces ne sont pas arrivées.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::CertificationDesk</name>
    <message>
        <source>Certification desk</source>
        <translation>Poste de certification</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Certification · %1</source>
        <translation>Certification · %1</translation>
    </message>
    <message>
        <source>Getting the next application…</source>
        <translation>Recherche de la prochaine candidature…</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back to the stage before</source>
        <translation>Revenir à l’étape précédente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The next piece of evidence, whole</source>
        <translation>La pièce suivante, en entier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Skip: somebody else reads it</source>
        <translation>Passer : quelqu’un d’autre la lira</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Undo the last verdict</source>
        <translation>Annuler le dernier verdict</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>List of applications</source>
        <translation>Liste des candidatures</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Evidence panel</source>
        <translation>Volet des pièces</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Identity documents are for people with the role of a certifier. Yours does not have it; an administrator of the platform can change that.</source>
        <translation>Les pièces d’identité sont réservées au rôle de certificateur. Vous ne l’avez pas ; un administrateur de la plateforme peut y remédier.</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Candidature suivante</translation>
    </message>
    <message>
        <source>The record of this application cannot be read. Somebody who looks after the platform has to see to it; skip it.</source>
        <translation>Cette candidature ne peut pas être lue. La personne qui s’occupe de la plateforme doit intervenir ; passez-la.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Application of %1</source>
        <translation>Candidature de %1</translation>
    </message>
    <message>
        <source>The faces cannot be compared. Go on to ask for the evidence again.</source>
        <translation>Les visages ne peuvent pas être comparés. Continuez pour redemander les pièces.</translation>
    </message>
    <message>
        <source>Your answer is sealed by the platform, which cannot be reached now.</source>
        <translation>Votre réponse est scellée par la plateforme, qui est injoignable pour l’instant.</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Revenir à l’étape</translation>
    </message>
    <message>
        <source>Go on to the next stage</source>
        <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
        <source>Type the machine-readable zone</source>
        <translation>Saisir la zone de lecture automatique</translation>
    </message>
    <message>
        <source>Type the zone</source>
        <translation>Saisir la zone</translation>
    </message>
    <message>
        <source>Reveal the document’s number</source>
        <translation>Révéler le numéro du document</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Fetch again what could not be seen</source>
        <translation>Reprendre ce qui n’a pas pu être vu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::DataStage</name>
    <message>
        <source>Data of the applicant</source>
        <translation>Données du demandeur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The values are on their way</source>
        <translation>Les valeurs arrivent</translation>
    </message>
    <message>
        <source>Values side by side</source>
        <translation>Valeurs côte à côte</translation>
    </message>
    <message>
        <source>Type the zone</source>
        <translation>Saisir la zone</translation>
    </message>
    <message>
        <source>Type the machine-readable zone by hand</source>
        <translation>Saisir à la main la zone de lecture automatique</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>Zone de lecture automatique</translation>
    </message>
    <message>
        <source>Age and validity</source>
        <translation>Âge et validité</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>The values are asked of the platform, which cannot be reached now. They are never kept on this machine.</source>
        <translation>Les valeurs sont demandées à la plateforme, injoignable pour l’instant. Elles ne sont jamais conservées sur cette machine.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>The zone typed here is compared, not what was read.</source>
        <translation>C’est la zone saisie ici qui est comparée, non celle qui a été lue.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>The document could not be looked at. %1</source>
        <translation>Le document n’a pas pu être examiné. %1</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The document is being read.</source>
        <translation>Le document est en cours de lecture.</translation>
    </message>
    <message>
        <source>No side of a document has been read yet.</source>
        <translation>Aucune face d’un document n’a encore été lue.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Nothing disagrees. That says that the values match, not that the document is genuine.</source>
        <translation>Rien ne se contredit. Cela dit que les valeurs concordent, non que le document est authentique.</translation>
    </message>
    <message>
        <source>Known when the values are here.</source>
        <translation>Connu quand les valeurs seront là.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::EvidencePanel</name>
    <message>
        <source>The file is not of the type it was sent as.</source>
        <translation>Le fichier n’est pas du type annoncé.</translation>
    </message>
    <message>
        <source>Sent turned; shown upright.</source>
        <translation>Envoyée tournée ; montrée à l’endroit.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmée</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note pour les collègues</translation>
    </message>
    <message>
        <source>Goes with your verdict; never to the applicant.</source>
        <translation>Accompagne votre verdict ; jamais transmise au candidat.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Asks as</source>
        <translation>Demande en tant que</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Envoi n°</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Evidence is deleted</source>
        <translation>Pièces supprimées</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::EvidenceWords</name>
    <message>
        <source>Document, front</source>
        <translation>Document, recto</translation>
    </message>
    <message>
        <source>Document, back</source>
        <translation>Document, verso</translation>
    </message>
    <message>
        <source>Security selfie</source>
        <translation>Selfie de sécurité</translation>
    </message>
    <message>
        <source>Liveness picture</source>
        <translation>Image de vivacité</translation>
    </message>
    <message>
        <source>Proof of the name</source>
        <translation>Justificatif de nom</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>Proof of the account&apos;s holder</source>
        <translation>Justificatif du titulaire du compte</translation>
    </message>
    <message>
        <source>Evidence of a kind this version does not know</source>
        <translation>Pièce d’un type inconnu de cette version</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Document of a kind this version does not know</source>
        <translation>Document d’un type inconnu de cette version</translation>
    </message>
    <message>
        <source>Please send it once more.</source>
        <translation>Merci de l’envoyer une nouvelle fois.</translation>
    </message>
    <message>
        <source>The picture is too bright: move away from the lamp or window.</source>
        <translation>L’image est trop claire : éloignez-vous de la lampe ou de la fenêtre.</translation>
    </message>
    <message>
        <source>The picture is too dark: face a window or switch on a light.</source>
        <translation>L’image est trop sombre : placez-vous face à une fenêtre ou allumez une lampe.</translation>
    </message>
    <message>
        <source>The picture is blurred: hold still until it is taken.</source>
        <translation>L’image est floue : ne bougez pas jusqu’à la prise de vue.</translation>
    </message>
    <message>
        <source>Your whole face must be in the picture, and nobody else&apos;s.</source>
        <translation>Tout votre visage doit être dans l’image, et celui de personne d’autre.</translation>
    </message>
    <message>
        <source>Light is reflected: tilt the document until nothing shines.</source>
        <translation>La lumière se reflète : inclinez le document jusqu’à ce que rien ne brille.</translation>
    </message>
    <message>
        <source>Something covers it: no fingers, hair, mask or glasses in front.</source>
        <translation>Quelque chose le cache : ni doigts, ni cheveux, ni masque, ni lunettes devant.</translation>
    </message>
    <message>
        <source>All four corners of the document must be in the picture.</source>
        <translation>Les quatre coins du document doivent être dans l’image.</translation>
    </message>
    <message>
        <source>It is too small to be read: come closer.</source>
        <translation>C’est trop petit pour être lu : approchez-vous.</translation>
    </message>
    <message>
        <source>Photograph the document itself, not a copy or a screen.</source>
        <translation>Photographiez le document lui-même, non une copie ou un écran.</translation>
    </message>
    <message>
        <source>This document is no longer valid: send one that is.</source>
        <translation>Ce document n’est plus valide : envoyez-en un qui l’est.</translation>
    </message>
    <message>
        <source>Take the picture of yourself now, not of a photo.</source>
        <translation>Photographiez-vous vous-même, maintenant, non une photo.</translation>
    </message>
    <message>
        <source>The photo on the document is old: send a more recent one.</source>
        <translation>La photo du document est ancienne : envoyez un document plus récent.</translation>
    </message>
    <message>
        <source>Tilt the document slowly so that its hologram can be seen.</source>
        <translation>Inclinez lentement le document pour que son hologramme soit visible.</translation>
    </message>
    <message>
        <source>Evidence is missing. Ask for it.</source>
        <translation>Il manque une pièce. Demandez-la.</translation>
    </message>
    <message>
        <source>The evidence has changed since you looked. Look at it again.</source>
        <translation>Les pièces ont changé depuis que vous les avez vues. Regardez-les de nouveau.</translation>
    </message>
    <message>
        <source>A picture is damaged and could be shown only in part. Ask for it again.</source>
        <translation>Une image est abîmée et n’a pu être montrée qu’en partie. Redemandez-la.</translation>
    </message>
    <message>
        <source>Not every piece of evidence has been on the screen. Look at all of it first.</source>
        <translation>Toutes les pièces n’ont pas été affichées. Regardez-les d’abord toutes.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmée</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vue</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Face too small to compare: ask for a closer picture</source>
        <translation>Visage trop petit pour être comparé : demandez une image plus proche</translation>
    </message>
    <message>
        <source>Face blurred: ask for one held still</source>
        <translation>Visage flou : demandez une image sans bouger</translation>
    </message>
    <message>
        <source>Light reflected on the face: ask for one without reflections</source>
        <translation>Reflet sur le visage : demandez une image sans reflets</translation>
    </message>
    <message>
        <source>Face too dark: ask for more light</source>
        <translation>Visage trop sombre : demandez plus de lumière</translation>
    </message>
    <message>
        <source>Face too bright: ask for less light</source>
        <translation>Visage trop clair : demandez moins de lumière</translation>
    </message>
    <message>
        <source>Face cut off: ask for the whole face</source>
        <translation>Visage coupé : demandez le visage entier</translation>
    </message>
    <message>
        <source>Edge of the document not found: place its corners by hand</source>
        <translation>Bord du document introuvable : placez ses coins à la main</translation>
    </message>
    <message>
        <source>Edge of the document doubtful: check its corners</source>
        <translation>Bord du document douteux : vérifiez ses coins</translation>
    </message>
    <message>
        <source>A part of the document is missing: ask for all four corners</source>
        <translation>Une partie du document manque : demandez les quatre coins</translation>
    </message>
    <message>
        <source>Document blurred: ask for one held still</source>
        <translation>Document flou : demandez une image sans bouger</translation>
    </message>
    <message>
        <source>Light reflected on the portrait: ask for one without reflections</source>
        <translation>Reflet sur le portrait : demandez une image sans reflets</translation>
    </message>
    <message>
        <source>Light reflected on the machine-readable zone: type it, or ask again</source>
        <translation>Reflet sur la zone de lecture automatique : saisissez-la, ou redemandez</translation>
    </message>
    <message>
        <source>No face found on this side: look at the whole picture</source>
        <translation>Aucun visage trouvé sur cette face : regardez l’image entière</translation>
    </message>
    <message>
        <source>Several faces found: check which one is the holder&apos;s</source>
        <translation>Plusieurs visages trouvés : vérifiez lequel est celui du titulaire</translation>
    </message>
    <message>
        <source>No machine-readable zone found on this side: type it where there is one</source>
        <translation>Aucune zone de lecture automatique trouvée sur cette face : saisissez-la s’il y en a une</translation>
    </message>
    <message>
        <source>No machine-readable zone found: type it where there is one</source>
        <translation>Aucune zone de lecture automatique trouvée : saisissez-la s’il y en a une</translation>
    </message>
    <message>
        <source>Zone too small to be read: type it, or ask for a closer picture</source>
        <translation>Zone trop petite pour être lue : saisissez-la, ou demandez une image plus proche</translation>
    </message>
    <message>
        <source>Zone blurred, glaring or covered: type it, or ask again</source>
        <translation>Zone floue, éblouie ou couverte : saisissez-la, ou redemandez</translation>
    </message>
    <message>
        <source>Zone of a format this version does not know: compare it by eye</source>
        <translation>Zone d’un format inconnu de cette version : comparez-la à l’œil</translation>
    </message>
    <message>
        <source>Zone read, check digits do not agree: compare it with the picture</source>
        <translation>Zone lue, les chiffres de contrôle ne concordent pas : comparez-la à l’image</translation>
    </message>
    <message>
        <source>Zone read, check digits agree</source>
        <translation>Zone lue, les chiffres de contrôle concordent</translation>
    </message>
    <message>
        <source>No face found: look at the whole picture</source>
        <translation>Aucun visage trouvé : regardez l’image entière</translation>
    </message>
    <message>
        <source>One face found, none on a held document: look whether it is held</source>
        <translation>Un visage trouvé, aucun sur un document tenu : vérifiez qu’il est bien tenu</translation>
    </message>
    <message>
        <source>A face and the face on the held document found</source>
        <translation>Un visage et celui du document tenu trouvés</translation>
    </message>
    <message>
        <source>Several people found: ask for a picture with one person</source>
        <translation>Plusieurs personnes trouvées : demandez une image d’une seule personne</translation>
    </message>
    <message>
        <source>Portrait of the document</source>
        <translation>Portrait du document</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Face on the held document</source>
        <translation>Visage du document tenu</translation>
    </message>
    <message>
        <source>Another face</source>
        <translation>Un autre visage</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>À renvoyer</translation>
    </message>
    <message>
        <source>Less light</source>
        <translation>Moins de lumière</translation>
    </message>
    <message>
        <source>More light</source>
        <translation>Plus de lumière</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Sans bouger</translation>
    </message>
    <message>
        <source>Whole face, alone</source>
        <translation>Visage entier, seul</translation>
    </message>
    <message>
        <source>No reflections</source>
        <translation>Sans reflets</translation>
    </message>
    <message>
        <source>Nothing in front</source>
        <translation>Rien devant</translation>
    </message>
    <message>
        <source>All four corners</source>
        <translation>Les quatre coins</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>De plus près</translation>
    </message>
    <message>
        <source>The original, no copy</source>
        <translation>L’original, pas de copie</translation>
    </message>
    <message>
        <source>A valid document</source>
        <translation>Un document valable</translation>
    </message>
    <message>
        <source>Taken now, oneself</source>
        <translation>Pris maintenant, soi-même</translation>
    </message>
    <message>
        <source>A more recent document</source>
        <translation>Un document plus récent</translation>
    </message>
    <message>
        <source>Tilt for the hologram</source>
        <translation>Incliner pour l’hologramme</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::FacePair</name>
    <message>
        <source>Face on the document</source>
        <translation>Visage du document</translation>
    </message>
    <message>
        <source>Face of the person</source>
        <translation>Visage de la personne</translation>
    </message>
    <message>
        <source>Faces to compare</source>
        <translation>Visages à comparer</translation>
    </message>
    <message>
        <source>More faces of the same person</source>
        <translation>Autres visages de la même personne</translation>
    </message>
    <message>
        <source>No picture of a document was sent.</source>
        <translation>Aucune photo de document n’a été envoyée.</translation>
    </message>
    <message>
        <source>No selfie was sent.</source>
        <translation>Aucun selfie n’a été envoyé.</translation>
    </message>
    <message>
        <source>No face was found on the document.</source>
        <translation>Aucun visage n’a été trouvé sur le document.</translation>
    </message>
    <message>
        <source>No face was found in the selfie.</source>
        <translation>Aucun visage n’a été trouvé sur le selfie.</translation>
    </message>
    <message>
        <source>Face on the card that is held</source>
        <translation>Visage de la carte tenue en main</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::FacesStage</name>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>How the faces are looked at</source>
        <translation>Façon de regarder les visages</translation>
    </message>
    <message>
        <source>Both faces in grey</source>
        <translation>Les deux visages en gris</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Mirror the person’s face</source>
        <translation>Visage de la personne en miroir</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Loupe on both faces</source>
        <translation>Loupe sur les deux visages</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>The whole faces</source>
        <translation>Les visages entiers</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entier</translation>
    </message>
    <message>
        <source>The face before, on the right</source>
        <translation>Le visage précédent, à droite</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The next face on the right: held card, liveness frames</source>
        <translation>Le visage suivant à droite : carte tenue, images de vivacité</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Visage suivant</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Card that is held</source>
        <translation>Carte tenue en main</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1 px between the eyes</source>
        <translation>%1 px entre les yeux</translation>
    </message>
    <message>
        <source>You have answered: %1.</source>
        <translation>Vous avez répondu : %1.</translation>
    </message>
    <message>
        <source>Do both pictures show the same person?</source>
        <translation>Les deux images montrent-elles la même personne ?</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::FindingWords</name>
    <message>
        <source>Machine-readable zone not read</source>
        <translation>Zone de lecture automatique non lue</translation>
    </message>
    <message>
        <source>Check digits do not agree</source>
        <translation>Les chiffres de contrôle ne concordent pas</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>Le nom diffère</translation>
    </message>
    <message>
        <source>Name agrees in part</source>
        <translation>Le nom concorde en partie</translation>
    </message>
    <message>
        <source>Name differs, with a proof</source>
        <translation>Le nom diffère, avec justificatif</translation>
    </message>
    <message>
        <source>Birth date differs</source>
        <translation>La date de naissance diffère</translation>
    </message>
    <message>
        <source>Birth date not known</source>
        <translation>Date de naissance inconnue</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>Document expiré</translation>
    </message>
    <message>
        <source>Validity not known</source>
        <translation>Validité inconnue</translation>
    </message>
    <message>
        <source>Validity derived from a rule</source>
        <translation>Validité déduite d’une règle</translation>
    </message>
    <message>
        <source>The document contradicts itself</source>
        <translation>Le document se contredit</translation>
    </message>
    <message>
        <source>Bank account of somebody else</source>
        <translation>Compte bancaire d’une autre personne</translation>
    </message>
    <message>
        <source>Holder of the account agrees in part</source>
        <translation>Le titulaire du compte concorde en partie</translation>
    </message>
    <message>
        <source>Another kind of document</source>
        <translation>Document d’un autre type</translation>
    </message>
    <message>
        <source>Issued by another country</source>
        <translation>Délivré par un autre pays</translation>
    </message>
    <message>
        <source>Not a proof of identity</source>
        <translation>Ne prouve pas l’identité</translation>
    </message>
    <message>
        <source>Its values are compared only when somebody types it.</source>
        <translation>Ses valeurs ne sont comparées que si quelqu’un la saisit.</translation>
    </message>
    <message>
        <source>A character was misread or mistyped, or the document is not as it was printed.</source>
        <translation>Un caractère a été mal lu ou mal saisi, ou le document n’est plus tel qu’imprimé.</translation>
    </message>
    <message>
        <source>Surname or given names on the document are not the account&apos;s. Marriage or a changed first name can be proved.</source>
        <translation>Le nom ou les prénoms du document ne sont pas ceux du compte. Un mariage ou un changement de prénom se justifie.</translation>
    </message>
    <message>
        <source>Another order, one of two surnames or another first name first: often innocent.</source>
        <translation>Un autre ordre, un nom sur deux ou un autre prénom en premier : souvent sans malice.</translation>
    </message>
    <message>
        <source>The applicant sent a proof why; no fault.</source>
        <translation>Le demandeur a envoyé un justificatif ; ce n’est pas une faute.</translation>
    </message>
    <message>
        <source>Account and document, or two places of the document, name different days. The youngest counts.</source>
        <translation>Le compte et le document, ou deux endroits du document, donnent des jours différents. Le plus jeune âge compte.</translation>
    </message>
    <message>
        <source>No place of the document tells the day: whether they are an adult is not shown.</source>
        <translation>Aucun endroit du document ne donne le jour : la majorité n’est pas établie.</translation>
    </message>
    <message>
        <source>By the youngest reading of the document. The account is frozen until a second reader has looked.</source>
        <translation>Selon la lecture la plus jeune du document. Le compte est gelé jusqu’à ce qu’un second lecteur ait regardé.</translation>
    </message>
    <message>
        <source>An expired document is no proof today.</source>
        <translation>Un document expiré ne prouve rien aujourd’hui.</translation>
    </message>
    <message>
        <source>It depends on a day that could not be read. Look at the printed date.</source>
        <translation>Elle dépend d’un jour qui n’a pas pu être lu. Regardez la date imprimée.</translation>
    </message>
    <message>
        <source>The last day is computed from the month of issue; the card itself names another day or none.</source>
        <translation>Le dernier jour est calculé depuis le mois de délivrance ; la carte en indique un autre ou aucun.</translation>
    </message>
    <message>
        <source>Print, zone or chip name another number, issuer or expiry. Misread, or not genuine.</source>
        <translation>L’impression, la zone ou la puce donnent un autre numéro, émetteur ou terme. Mal lu, ou pas authentique.</translation>
    </message>
    <message>
        <source>Money would go to somebody who is not the applicant.</source>
        <translation>L’argent irait à une autre personne que le demandeur.</translation>
    </message>
    <message>
        <source>An initial or one of two surnames: often innocent.</source>
        <translation>Une initiale ou un nom sur deux : souvent sans malice.</translation>
    </message>
    <message>
        <source>The zone is not one of the kind of document that the applicant named. A visa proves nobody’s age.</source>
        <translation>La zone n’est pas celle du type de document annoncé par le demandeur. Un visa ne prouve l’âge de personne.</translation>
    </message>
    <message>
        <source>The document names another country than the applicant. Its validity follows the rules of its issuer.</source>
        <translation>Le document nomme un autre pays que le demandeur. Sa validité suit les règles de l’autorité qui l’a délivré.</translation>
    </message>
    <message>
        <source>A document of this kind proves neither age nor who somebody is.</source>
        <translation>Un document de ce type ne prouve ni l’âge ni l’identité.</translation>
    </message>
    <message>
        <source>Good to know; nothing is to be done.</source>
        <translation>Bon à savoir ; rien à faire.</translation>
    </message>
    <message>
        <source>Look closely; ask a second reader when in doubt.</source>
        <translation>Regardez de près ; en cas de doute, demandez un second lecteur.</translation>
    </message>
    <message>
        <source>Ask for another document or proof.</source>
        <translation>Demandez un autre document ou justificatif.</translation>
    </message>
    <message>
        <source>Report a suspected minor.</source>
        <translation>Signalez un mineur présumé.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Minor?</source>
        <translation>Mineur ?</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in use</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Field not known to this version</source>
        <translation>Champ inconnu de cette version</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>proof sent</source>
        <translation>justifié</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Optional part</source>
        <translation>Partie facultative</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Numéro personnel</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Service émetteur</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Card, 3 lines of 30</source>
        <translation>Carte, 3 lignes de 30</translation>
    </message>
    <message>
        <source>Card, 2 lines of 36</source>
        <translation>Carte, 2 lignes de 36</translation>
    </message>
    <message>
        <source>Passport, 2 lines of 44</source>
        <translation>Passeport, 2 lignes de 44</translation>
    </message>
    <message>
        <source>Visa, 2 lines of 44</source>
        <translation>Visa, 2 lignes de 44</translation>
    </message>
    <message>
        <source>Visa, 2 lines of 36</source>
        <translation>Visa, 2 lignes de 36</translation>
    </message>
    <message>
        <source>French card of 1995, 2 lines of 36</source>
        <translation>Carte française de 1995, 2 lignes de 36</translation>
    </message>
    <message>
        <source>French driving licence, 1 line of 30</source>
        <translation>Permis de conduire français, 1 ligne de 30</translation>
    </message>
    <message>
        <source>Age not known: no birth date could be read</source>
        <translation>Âge inconnu : aucune date de naissance n’a pu être lue</translation>
    </message>
    <message numerus="yes">
        <source>%n on the day of signing</source>
        <comment>full years</comment>
        <translation>
            <numerusform>%n an le jour de la signature</numerusform>
            <numerusform>%n ans le jour de la signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the day of signing, by the youngest reading</source>
        <comment>full years</comment>
        <translation>
            <numerusform>%n an le jour de la signature, selon la lecture la plus jeune</numerusform>
            <numerusform>%n ans le jour de la signature, selon la lecture la plus jeune</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity not known: look at the printed date</source>
        <translation>Validité inconnue : regardez la date imprimée</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>Valid, last day: %1</source>
        <translation>Valide, dernier jour : %1</translation>
    </message>
    <message>
        <source>Expired, last day: %1</source>
        <translation>Expiré, dernier jour : %1</translation>
    </message>
    <message>
        <source>Validity not known, last day: %1</source>
        <translation>Validité inconnue, dernier jour : %1</translation>
    </message>
    <message>
        <source>Derived: French card issued before 2 January 2004, ten years (decree 55-1397)</source>
        <translation>Déduit : carte française délivrée avant le 2 janvier 2004, dix ans (décret 55-1397)</translation>
    </message>
    <message>
        <source>Derived: French card issued to a minor, ten years (decree 55-1397)</source>
        <translation>Déduit : carte française délivrée à un mineur, dix ans (décret 55-1397)</translation>
    </message>
    <message>
        <source>Derived: French card issued to an adult from 2 January 2004 to 31 December 2013, the ten years printed and five more; not reprinted (decree 2013-1188)</source>
        <translation>Déduit : carte française délivrée à un majeur du 2 janvier 2004 au 31 décembre 2013, les dix ans imprimés et cinq de plus ; non réimprimée (décret 2013-1188)</translation>
    </message>
    <message>
        <source>Derived: French card issued to an adult since 1 January 2014, fifteen years (decree 2013-1188)</source>
        <translation>Déduit : carte française délivrée à un majeur depuis le 1er janvier 2014, quinze ans (décret 2013-1188)</translation>
    </message>
    <message>
        <source>No rule is known for this document.</source>
        <translation>Aucune règle n’est connue pour ce document.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Before the first live application you compare some pairs of invented people and are told the answer after each. It is not measured.</source>
        <translation>Avant la première demande réelle, vous comparez quelques paires de personnes inventées ; la réponse vous est donnée après chacune. Rien n’est mesuré.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>The people are invented. What you answer is neither measured nor kept.</source>
        <translation>Ces personnes sont inventées. Ce que vous répondez n’est ni mesuré ni conservé.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Ce qui est vrai</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Getting the next pair…</source>
        <translation>Récupération de la paire suivante…</translation>
    </message>
    <message>
        <source>Every pair is answered. The live applications are open to you.</source>
        <translation>Toutes les paires ont reçu une réponse. Les demandes réelles vous sont ouvertes.</translation>
    </message>
    <message>
        <source>To the applications</source>
        <translation>Vers les demandes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A picture of this pair cannot be shown.</source>
        <translation>Une image de cette paire ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::PracticeWords</name>
    <message>
        <source>One person</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Not known to this version</source>
        <translation>Inconnu de cette version</translation>
    </message>
    <message>
        <source>Nothing hides it: the features agree one by one.</source>
        <translation>Rien ne le cache : les traits concordent un à un.</translation>
    </message>
    <message>
        <source>The portrait is years older: hair and beard have changed, bones and distances have not.</source>
        <translation>Le portrait date de plusieurs années : cheveux et barbe ont changé, pas l’ossature ni les distances.</translation>
    </message>
    <message>
        <source>The shapes of face, eyes and nose are not alike.</source>
        <translation>Les formes du visage, des yeux et du nez ne se ressemblent pas.</translation>
    </message>
    <message>
        <source>Hair, colours and build are the same; only the features tell them apart. Compare ears, nose and the distances one by one.</source>
        <translation>Cheveux, couleurs et carrure sont les mêmes ; seuls les traits les distinguent. Comparez une à une les oreilles, le nez et les distances.</translation>
    </message>
    <message>
        <source>Why is not known to this version.</source>
        <translation>Cette version ne sait pas pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) left</source>
        <translation>
            <numerusform>encore %n paire</numerusform>
            <numerusform>encore %n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair is left</source>
        <translation>Plus aucune paire</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::ProviderWords</name>
    <message>
        <source>Document genuine</source>
        <translation>Document authentique</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Face of document and selfie</source>
        <translation>Visages du document et du selfie</translation>
    </message>
    <message>
        <source>One document with another</source>
        <translation>Un document avec un autre</translation>
    </message>
    <message>
        <source>One face with another</source>
        <translation>Un visage avec un autre</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Vivacité</translation>
    </message>
    <message>
        <source>Face among other accounts</source>
        <translation>Visage parmi d’autres comptes</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Listes de surveillance</translation>
    </message>
    <message>
        <source>Name and address in a register</source>
        <translation>Nom et adresse dans un registre</translation>
    </message>
    <message>
        <source>Check without a name</source>
        <translation>Contrôle sans nom</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>consider</source>
        <translation>à considérer</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>pas de recommandation</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>pas de résultat</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>par une machine</translation>
    </message>
    <message>
        <source>by an expert</source>
        <translation>par un expert</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>state not told</source>
        <translation>état non dit</translation>
    </message>
    <message>
        <source>Reason %1: %2</source>
        <translation>Motif %1 : %2</translation>
    </message>
    <message>
        <source>%1 Advice to the applicant: %2</source>
        <translation>%1 Conseil au demandeur : %2</translation>
    </message>
    <message>
        <source>the evidence cannot be used; ask for it again.</source>
        <translation>la pièce est inutilisable ; redemandez-la.</translation>
    </message>
    <message>
        <source>may have an innocent cause; look closely.</source>
        <translation>peut avoir une cause innocente ; regardez de près.</translation>
    </message>
    <message>
        <source>the evidence may not be what it claims to be; a second reader before any answer.</source>
        <translation>la pièce n’est peut-être pas ce qu’elle prétend être ; un second lecteur avant toute réponse.</translation>
    </message>
    <message>
        <source>the document cannot serve; ask for another one.</source>
        <translation>le document ne peut servir ; demandez-en un autre.</translation>
    </message>
    <message>
        <source>a code this version does not know; look yourself.</source>
        <translation>un code inconnu de cette version ; regardez vous-même.</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1, spread %2 (a score of quality, not an interval)</source>
        <translation>%1, dispersion %2 (une note de qualité, non un intervalle)</translation>
    </message>
    <message>
        <source>%1; too large to be used</source>
        <translation>%1 ; trop grande pour servir</translation>
    </message>
    <message>
        <source>%1; face held to be live</source>
        <translation>%1 ; visage tenu pour vivant</translation>
    </message>
    <message>
        <source>%1; face not held to be live</source>
        <translation>%1 ; visage non tenu pour vivant</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::RefusalCard</name>
    <message>
        <source>Note for colleagues</source>
        <translation>Note pour les collègues</translation>
    </message>
    <message>
        <source>For colleagues only: what did you see? The applicant never reads it.</source>
        <translation>Pour les collègues seulement : qu’avez-vous vu ? Le demandeur ne la lit jamais.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>End the certification</source>
        <translation>Mettre fin à la certification</translation>
    </message>
    <message>
        <source>Reject the application</source>
        <translation>Refuser la demande</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::RevealCard</name>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message numerus="yes">
        <source>Your reason and that you asked are kept. It is masked again after %n second(s).</source>
        <translation>
            <numerusform>Votre motif et votre demande sont conservés. C’est de nouveau masqué après %n seconde.</numerusform>
            <numerusform>Votre motif et votre demande sont conservés. C’est de nouveau masqué après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What do you need it for?</source>
        <translation>Pourquoi en avez-vous besoin ?</translation>
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
        <source>Masked again. Ask once more when you still need it.</source>
        <translation>De nouveau masqué. Redemandez si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>Reveal which other accounts used the evidence</source>
        <translation>Révéler quels autres comptes ont utilisé la pièce</translation>
    </message>
    <message>
        <source>Reveal the number of the document</source>
        <translation>Révéler le numéro du document</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Demande à la plateforme</translation>
    </message>
    <message>
        <source>%1, application %2</source>
        <translation>%1, demande %2</translation>
    </message>
    <message>
        <source>The platform has nothing to reveal.</source>
        <translation>La plateforme n’a rien à révéler.</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code de votre authentificateur</translation>
    </message>
    <message>
        <source>Six digits of your authenticator</source>
        <translation>Six chiffres de votre authentificateur</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmer que c’est vous</translation>
    </message>
    <message>
        <source>The platform wants to be sure that it is you. It asks again after some minutes.</source>
        <translation>La plateforme veut être sûre que c’est vous. Elle le redemande au bout de quelques minutes.</translation>
    </message>
    <message>
        <source>Too many wrong codes. None is looked at for five minutes.</source>
        <translation>Trop de codes faux. Aucun n’est examiné pendant cinq minutes.</translation>
    </message>
    <message>
        <source>No authenticator of yours is known. An administrator of the platform can set one up.</source>
        <translation>Aucun authentificateur n’est connu pour vous. Un administrateur de la plateforme peut en créer un.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::SimilarityGroup</name>
    <message>
        <source>Local similarity</source>
        <translation>Similarité locale</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>The two faces are compared on this machine</source>
        <translation>Les deux visages sont comparés sur ce poste</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>The two faces could not be compared</source>
        <translation>Les deux visages n’ont pas pu être comparés</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Base légale : %1</translation>
    </message>
    <message>
        <source>The platform permits this comparison. The number stays in this window: it is not sent, not kept and no part of the verdict.</source>
        <translation>La plateforme autorise cette comparaison. Le nombre reste dans cette fenêtre : il n’est ni envoyé, ni conservé, ni joint à la décision.</translation>
    </message>
    <message>
        <source>Similarity %1, on a scale from −1 to 1</source>
        <translation>Similarité %1, sur une échelle de −1 à 1</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>concordent</translation>
    </message>
    <message>
        <source>The machine finds the faces alike. It finds so of people, too, who only resemble each other.</source>
        <translation>La machine trouve les visages semblables. Elle en dit autant de personnes qui se ressemblent seulement.</translation>
    </message>
    <message>
        <source>look closer</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>The machine cannot tell. Look at both faces again, feature by feature.</source>
        <translation>La machine ne peut pas trancher. Regardez à nouveau les deux visages, trait par trait.</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>diffèrent</translation>
    </message>
    <message>
        <source>The machine finds the faces unlike. It finds so of one person, too, in other light, years later or when it took the wrong face.</source>
        <translation>La machine trouve les visages différents. Elle en dit autant d’une même personne sous une autre lumière, des années plus tard, ou quand elle s’est trompée de visage.</translation>
    </message>
    <message>
        <source>Of 1,000 pairs of two different people about %1 come out like this, of 1,000 pairs of one person about %2</source>
        <translation>Sur 1 000 paires de deux personnes différentes, environ %1 donnent ce résultat ; sur 1 000 paires d’une même personne, environ %2</translation>
    </message>
    <message>
        <source>Of 1,000 pairs of two different people about %1 come out like this, of 1,000 pairs of one person fewer than %2</source>
        <translation>Sur 1 000 paires de deux personnes différentes, environ %1 donnent ce résultat ; sur 1 000 paires d’une même personne, moins de %2</translation>
    </message>
    <message>
        <source>error rates</source>
        <translation>taux d’erreur</translation>
    </message>
    <message>
        <source>Measured on %1 and %2 pairs of invented faces on simulated cards, all from one source. That is optimistic: real cards, cameras and years between two pictures were not measured.</source>
        <translation>Mesuré sur %1 et %2 paires de visages inventés, sur des cartes simulées, d’une seule source. C’est optimiste : ni vraies cartes, ni vrais appareils, ni années entre deux photos n’ont été mesurés.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparés</translation>
    </message>
    <message>
        <source>Eyes %1 px apart in the document, %2 px in the selfie</source>
        <translation>Yeux distants de %1 px sur le document, de %2 px sur le selfie</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparés</translation>
    </message>
    <message>
        <source>No face was found on the document</source>
        <translation>Aucun visage n’a été trouvé sur le document</translation>
    </message>
    <message>
        <source>No live face was found in the selfie</source>
        <translation>Aucun visage réel n’a été trouvé sur le selfie</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petit</translation>
    </message>
    <message>
        <source>The eyes on the document are %1 px apart</source>
        <translation>Les yeux sur le document sont distants de %1 px</translation>
    </message>
    <message>
        <source>The eyes in the selfie are %1 px apart</source>
        <translation>Les yeux sur le selfie sont distants de %1 px</translation>
    </message>
    <message>
        <source>At least %1 px are needed; a number of less would say nothing.</source>
        <translation>Il faut au moins %1 px ; en dessous, un nombre ne dirait rien.</translation>
    </message>
    <message>
        <source>unclear face</source>
        <translation>visage peu net</translation>
    </message>
    <message>
        <source>The machine saw little of the face on the document</source>
        <translation>La machine a vu peu du visage sur le document</translation>
    </message>
    <message>
        <source>The machine saw little of the face in the selfie</source>
        <translation>La machine a vu peu du visage sur le selfie</translation>
    </message>
    <message>
        <source>Its measure is %1, that of a clear picture about 4. The number above may be wrong either way.</source>
        <translation>Sa mesure est de %1, celle d’une image nette d’environ 4. Le nombre ci-dessus peut être faux dans un sens comme dans l’autre.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::StageHead</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::StatedList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::SuspicionCard</name>
    <message>
        <source>Freeze the account</source>
        <translation>Geler le compte</translation>
    </message>
    <message>
        <source>The applicant may be a minor</source>
        <translation>Le candidat est peut-être mineur</translation>
    </message>
    <message>
        <source>The account is frozen everywhere at once: nothing of it can be seen, it earns nothing and sends nothing. A second reader confirms or lifts it. You cannot take it back yourself.</source>
        <translation>Le compte est gelé partout et aussitôt : rien n’en est visible, il ne gagne rien et n’envoie rien. Un second lecteur confirme ou lève le gel. Vous ne pouvez pas revenir dessus vous-même.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::ValueCell</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::ValueGrid</name>
    <message>
        <source>Values side by side</source>
        <translation>Valeurs côte à côte</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Révéler…</translation>
    </message>
    <message>
        <source>Reveal the document number, with a reason</source>
        <translation>Révéler le numéro du document, avec un motif</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>After your answer</source>
        <translation>Après votre réponse</translation>
    </message>
    <message>
        <source>%1: after your answer</source>
        <translation>%1 : après votre réponse</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::VerdictLines</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 screened, %3 waiting</source>
        <translation>%1 sur %2 vérifiés, %3 en attente</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expirée le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>It could not be seen. %1</source>
        <translation>Elle n’a pas pu être vue. %1</translation>
    </message>
    <message>
        <source>Only a part could be decoded: ask for it again.</source>
        <translation>Une partie seulement a pu être décodée : redemandez-la.</translation>
    </message>
    <message>
        <source>The file is not of the type it was sent as.</source>
        <translation>Le fichier n’est pas du type annoncé.</translation>
    </message>
    <message>
        <source>It has not been on the screen yet: look at it first.</source>
        <translation>Elle n’a pas encore été affichée : regardez-la d’abord.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message numerus="yes">
        <source>latest of %n attempts</source>
        <translation>
            <numerusform>dernière de %n tentative</numerusform>
            <numerusform>dernière de %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion of the provider: %1</source>
        <translation>Suggestion du prestataire : %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>suite</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) of this check</source>
        <translation>
            <numerusform>%n autre partie de ce contrôle</numerusform>
            <numerusform>%n autres parties de ce contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>Age at registration: %1</source>
        <translation>Âge à l’inscription : %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>That account is frozen.</source>
        <translation>Ce compte est gelé.</translation>
    </message>
    <message>
        <source>Faces: %1</source>
        <translation>Visages : %1</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Lecteur %1</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>À deux</translation>
    </message>
    <message>
        <source>A second reader reads it, too: %1.</source>
        <translation>Un second lecteur la lit aussi : %1.</translation>
    </message>
    <message>
        <source>Document, both sides</source>
        <translation>Document, les deux faces</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Aucune pièce</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>The member has been asked to prove who they are. There is nothing to compare until they do.</source>
        <translation>On a demandé au membre de prouver son identité. D’ici là il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>What was sent is deleted</source>
        <translation>Ce qui avait été envoyé est supprimé</translation>
    </message>
    <message>
        <source>Its time was over, as the law asks. Ask for it again before anything is decided.</source>
        <translation>Le délai légal était écoulé. Redemandez les pièces avant toute décision.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::VerdictMessages</name>
    <message>
        <source>The account is frozen everywhere. A second reader will look.</source>
        <translation>Le compte est gelé partout. Un second lecteur va regarder.</translation>
    </message>
    <message>
        <source>%1: on its way.</source>
        <translation>%1 : en route.</translation>
    </message>
    <message numerus="yes">
        <source>%1: leaves in %n second(s).</source>
        <translation>
            <numerusform>%1 : part dans %n seconde.</numerusform>
            <numerusform>%1 : part dans %n secondes.</numerusform>
        </translation>
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
        <source>Undone. It never left.</source>
        <translation>Annulé. Ce n’est jamais parti.</translation>
    </message>
    <message>
        <source>Too late: the platform has it. A verdict is changed by an appeal or by withdrawing the certification.</source>
        <translation>Trop tard : la plateforme l’a reçu. Un verdict change par un recours ou par le retrait de la certification.</translation>
    </message>
    <message>
        <source>You have answered this application before, and differently. The first answer counts: give the same one, or skip the application.</source>
        <translation>Vous avez déjà répondu autrement à cette candidature. La première réponse compte : redonnez-la, ou passez la candidature.</translation>
    </message>
    <message>
        <source>%1: kept as a draft. A verdict is given on evidence in force, with the platform.</source>
        <translation>%1 : gardé comme brouillon. Un verdict se rend sur des pièces en vigueur, avec la plateforme.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::VerdictPage</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Which accounts used it, too</source>
        <translation>Quels comptes l’ont aussi utilisé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First answer whether both faces are one person.</source>
        <translation>Répondez d’abord si les deux visages sont ceux d’une même personne.</translation>
    </message>
    <message>
        <source>Not met yet: %1.</source>
        <translation>Pas encore rempli : %1.</translation>
    </message>
    <message>
        <source>Until when the document is valid is not known. Type its zone in the stage before.</source>
        <translation>La fin de validité du document n’est pas connue. Saisissez sa zone à l’étape précédente.</translation>
    </message>
    <message>
        <source>Under 18 by the document.</source>
        <translation>Moins de 18 ans d’après le document.</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>Le document a expiré.</translation>
    </message>
    <message>
        <source>A verdict needs the platform, which cannot be reached now. What you choose is kept as a draft.</source>
        <translation>Un verdict demande la plateforme, injoignable pour le moment. Votre choix est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Approving is not possible. %1</source>
        <translation>Approbation impossible. %1</translation>
    </message>
    <message>
        <source>Lifting the suspicion is not possible. %1</source>
        <translation>Impossible de lever le soupçon. %1</translation>
    </message>
    <message>
        <source>Neither lifting nor confirming is possible. %1</source>
        <translation>Impossible de lever comme de confirmer le soupçon. %1</translation>
    </message>
    <message>
        <source>Your draft, not given yet: %1. Give it, or another one, when the platform can be reached.</source>
        <translation>Votre brouillon, pas encore rendu : %1. Rendez-le, ou un autre, quand la plateforme sera joignable.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::VerdictStage</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Utilisé ailleurs</translation>
    </message>
    <message>
        <source>What two readers found</source>
        <translation>Ce que deux lecteurs ont conclu</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>What machines say</source>
        <translation>Ce que disent les machines</translation>
    </message>
    <message>
        <source>Which accounts…</source>
        <translation>Quels comptes…</translation>
    </message>
    <message>
        <source>Reveal which other accounts, with a reason</source>
        <translation>Révéler quels autres comptes, avec un motif</translation>
    </message>
    <message>
        <source>submission %1</source>
        <translation>envoi %1</translation>
    </message>
    <message>
        <source>consented %1</source>
        <translation>consentement le %1</translation>
    </message>
    <message>
        <source>no consent: certifies nobody</source>
        <translation>sans consentement : ne certifie personne</translation>
    </message>
    <message>
        <source>This version does not know what is asked of such an application.</source>
        <translation>Cette version ne sait pas ce qui est exigé d’une telle demande.</translation>
    </message>
    <message>
        <source>Nothing was found in pictures and data. That is no proof that they are genuine.</source>
        <translation>Rien n’a été trouvé dans les images et les données. Cela ne prouve pas qu’elles sont authentiques.</translation>
    </message>
    <message>
        <source>The values of the applicant are not here, so nothing is known of them.</source>
        <translation>Les valeurs du demandeur ne sont pas là ; on n’en sait donc rien.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <source>Given before anything a machine found; it does not change any more.</source>
        <translation>Donnée avant tout résultat de machine ; elle ne change plus.</translation>
    </message>
    <message>
        <source>Compare the faces first. What machines say is shown when your answer is sealed.</source>
        <translation>Comparez d’abord les visages. Ce que disent les machines s’affiche quand votre réponse est scellée.</translation>
    </message>
    <message>
        <source>What machines say is on its way.</source>
        <translation>Ce que disent les machines arrive.</translation>
    </message>
    <message>
        <source>After your answer</source>
        <translation>Après votre réponse</translation>
    </message>
    <message>
        <source>No machine has said anything.</source>
        <translation>Aucune machine n’a rien dit.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::VerdictWords</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Redemander…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Suspected minor</source>
        <translation>Mineur présumé</translation>
    </message>
    <message>
        <source>Not a minor</source>
        <translation>Pas un mineur</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Verdict this version does not know</source>
        <translation>Verdict inconnu de cette version</translation>
    </message>
    <message>
        <source>The applicant is certified as soon as every condition is met.</source>
        <translation>Le demandeur est certifié dès que toutes les conditions sont remplies.</translation>
    </message>
    <message>
        <source>The applicant is asked for the named evidence once more, with your advice.</source>
        <translation>Les pièces nommées sont redemandées au demandeur, avec votre conseil.</translation>
    </message>
    <message>
        <source>The application is refused when a second reader finds the same. The applicant can appeal.</source>
        <translation>La demande est refusée si un second lecteur conclut de même. Le demandeur peut faire un recours.</translation>
    </message>
    <message>
        <source>Somebody else reads it without knowing what you found.</source>
        <translation>Quelqu’un d’autre la lit sans savoir ce que vous avez conclu.</translation>
    </message>
    <message>
        <source>The account is frozen at once, until a second reader has looked.</source>
        <translation>Le compte est gelé aussitôt, jusqu’à ce qu’un second lecteur ait regardé.</translation>
    </message>
    <message>
        <source>The account is released; the application goes on.</source>
        <translation>Le compte est libéré ; la demande suit son cours.</translation>
    </message>
    <message>
        <source>The account stays frozen; the application is refused.</source>
        <translation>Le compte reste gelé ; la demande est refusée.</translation>
    </message>
    <message>
        <source>The certification ends when a second reader finds the same. The member can appeal.</source>
        <translation>La certification prend fin si un second lecteur conclut de même. Le membre peut faire un recours.</translation>
    </message>
    <message>
        <source>This version does not know what it does.</source>
        <translation>Cette version ne sait pas ce que cela fait.</translation>
    </message>
    <message>
        <source>Not an adult</source>
        <translation>Pas majeur</translation>
    </message>
    <message>
        <source>Not the person on the document</source>
        <translation>Pas la personne du document</translation>
    </message>
    <message>
        <source>Document not genuine</source>
        <translation>Document non authentique</translation>
    </message>
    <message>
        <source>Document not accepted: its kind, or no longer valid</source>
        <translation>Document non accepté : son type, ou plus valide</translation>
    </message>
    <message>
        <source>Document and account are not one person&apos;s</source>
        <translation>Document et compte ne sont pas d’une même personne</translation>
    </message>
    <message>
        <source>Document used by another account</source>
        <translation>Document utilisé par un autre compte</translation>
    </message>
    <message>
        <source>Not live: a picture of a picture, or a mask</source>
        <translation>Pas vivant : image d’une image, ou masque</translation>
    </message>
    <message>
        <source>Never usable: asked again too often</source>
        <translation>Jamais utilisable : redemandé trop souvent</translation>
    </message>
    <message>
        <source>Reason not known to this version</source>
        <translation>Motif inconnu de cette version</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Probably same</source>
        <translation>Plutôt identique</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Probably different</source>
        <translation>Plutôt différent</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 ans ou plus</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Security selfie</source>
        <translation>Selfie de sécurité</translation>
    </message>
    <message>
        <source>Phone, by a code</source>
        <translation>Téléphone, par un code</translation>
    </message>
    <message>
        <source>Five media in the feed</source>
        <translation>Cinq médias dans le fil</translation>
    </message>
    <message>
        <source>Condition not known to this version</source>
        <translation>Condition inconnue de cette version</translation>
    </message>
    <message>
        <source>a reader</source>
        <translation>un lecteur</translation>
    </message>
    <message>
        <source>the payment provider</source>
        <translation>le prestataire de paiement</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plateforme</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>la vérification</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Échue</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>you pass it on</source>
        <translation>vous la transmettez</translation>
    </message>
    <message>
        <source>it takes somebody&apos;s livelihood</source>
        <translation>elle prive quelqu’un de son revenu</translation>
    </message>
    <message>
        <source>it changes what two people found</source>
        <translation>elle change ce que deux personnes ont conclu</translation>
    </message>
    <message>
        <source>you are not sure of the face</source>
        <translation>vous n’êtes pas sûr du visage</translation>
    </message>
    <message>
        <source>a provider does not agree, or disagrees with itself</source>
        <translation>un prestataire n’est pas d’accord, ou se contredit</translation>
    </message>
    <message>
        <source>another account has used the same evidence</source>
        <translation>un autre compte a utilisé la même pièce</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Fan, voluntary</source>
        <translation>Fan, volontaire</translation>
    </message>
    <message>
        <source>Application of a kind this version does not know</source>
        <translation>Demande d’un type inconnu de cette version</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>redemandée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>certification ended</source>
        <translation>certification terminée</translation>
    </message>
    <message>
        <source>withdrawn by the applicant</source>
        <translation>retirée par le demandeur</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>état inconnu</translation>
    </message>
    <message numerus="yes">
        <source>The document number: also %n other account(s) (%1)</source>
        <translation>
            <numerusform>Le numéro du document : aussi %n autre compte (%1)</numerusform>
            <numerusform>Le numéro du document : aussi %n autres comptes (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same picture file: also %n other account(s) (%1)</source>
        <translation>
            <numerusform>Le même fichier d’image : aussi %n autre compte (%1)</numerusform>
            <numerusform>Le même fichier d’image : aussi %n autres comptes (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence: also %n other account(s) (%1)</source>
        <translation>
            <numerusform>Pièce : aussi %n autre compte (%1)</numerusform>
            <numerusform>Pièce : aussi %n autres comptes (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: the applicant sends the evidence.</source>
        <translation>Ensuite : le demandeur envoie les pièces.</translation>
    </message>
    <message>
        <source>Next: the applicant completes the contact details.</source>
        <translation>Ensuite : le demandeur complète ses coordonnées.</translation>
    </message>
    <message>
        <source>Next: the applicant attaches a bank account.</source>
        <translation>Ensuite : le demandeur rattache un compte bancaire.</translation>
    </message>
    <message>
        <source>Next: the applicant attaches an account of their own, or proves that this one is.</source>
        <translation>Ensuite : le demandeur rattache un compte à son nom, ou prouve que celui-ci est le sien.</translation>
    </message>
    <message>
        <source>Next: the applicant confirms the phone by a code.</source>
        <translation>Ensuite : le demandeur confirme son téléphone par un code.</translation>
    </message>
    <message>
        <source>Next: the applicant turns on the second factor.</source>
        <translation>Ensuite : le demandeur active le second facteur.</translation>
    </message>
    <message>
        <source>Next: the applicant publishes more media.</source>
        <translation>Ensuite : le demandeur publie d’autres médias.</translation>
    </message>
    <message>
        <source>Next: the applicant sends new evidence; the former has expired.</source>
        <translation>Ensuite : le demandeur envoie de nouvelles pièces ; les précédentes ont expiré.</translation>
    </message>
    <message>
        <source>Next: the applicant submits the application.</source>
        <translation>Ensuite : le demandeur dépose sa demande.</translation>
    </message>
    <message>
        <source>Next: you judge it.</source>
        <translation>Ensuite : à vous de juger.</translation>
    </message>
    <message>
        <source>Next: the payment provider says whose account it is.</source>
        <translation>Ensuite : le prestataire de paiement dit à qui est le compte.</translation>
    </message>
    <message>
        <source>Next: the platform screens the media that wait.</source>
        <translation>Ensuite : la plateforme vérifie les médias en attente.</translation>
    </message>
    <message>
        <source>Next: the applicant appeals or applies anew.</source>
        <translation>Ensuite : le demandeur conteste ou dépose une nouvelle demande.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names that have commas of their own</comment>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::WhatWaits</name>
    <message>
        <source>Applications need the platform: nothing of them is kept on this machine.</source>
        <translation>Les candidatures ont besoin de la plateforme : rien n’en est conservé sur ce poste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The queue is empty. Nobody waits for an answer.</source>
        <translation>La file est vide. Personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) wait.</source>
        <translation>
            <numerusform>%n candidature attend.</numerusform>
            <numerusform>%n candidatures attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>Candidature suivante</translation>
    </message>
    <message>
        <source>No application waits.</source>
        <translation>Aucune candidature n’attend.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::WholePicture</name>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>L’image entière</translation>
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
        <source>Place the corners of the document</source>
        <translation>Placer les coins du document</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Coins</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::WholeTools</name>
    <message>
        <source>How the picture is looked at</source>
        <translation>Comment l’image est regardée</translation>
    </message>
    <message>
        <source>Drag the corners, or choose one with Space and move it with the arrows. %1 ends it, Esc leaves them as they were.</source>
        <translation>Tirez les coins, ou choisissez-en un avec Espace et déplacez-le avec les flèches. %1 termine, Échap laisse tout comme avant.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::ZoneEditor</name>
    <message>
        <source>Type the machine-readable zone</source>
        <translation>Saisir la zone de lecture automatique</translation>
    </message>
    <message>
        <source>Size of the zone</source>
        <translation>Taille de la zone</translation>
    </message>
    <message>
        <source>Card: 3 lines of 30</source>
        <translation>Carte : 3 lignes de 30</translation>
    </message>
    <message>
        <source>Older card: 2 lines of 36</source>
        <translation>Ancienne carte : 2 lignes de 36</translation>
    </message>
    <message>
        <source>Passport or visa: 2 lines of 44</source>
        <translation>Passeport ou visa : 2 lignes de 44</translation>
    </message>
    <message>
        <source>French driving licence: 1 line of 30</source>
        <translation>Permis de conduire français : 1 ligne de 30</translation>
    </message>
    <message>
        <source>Line %1 of the zone</source>
        <translation>Ligne %1 de la zone</translation>
    </message>
    <message>
        <source>Check digits</source>
        <translation>Chiffres de contrôle</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 sur %2 caractères</translation>
    </message>
    <message>
        <source>%1: agrees</source>
        <translation>%1 : concorde</translation>
    </message>
    <message>
        <source>%1: does not agree</source>
        <translation>%1 : ne concorde pas</translation>
    </message>
    <message>
        <source>%1: not typed yet</source>
        <translation>%1 : pas encore saisi</translation>
    </message>
    <message>
        <source>Letters, digits and &lt;. Enter fills the line with &lt;; Esc leaves, what is typed stays.</source>
        <translation>Lettres, chiffres et &lt;. Entrée complète la ligne avec &lt; ; Échap quitte, la saisie reste.</translation>
    </message>
    <message>
        <source>A digit stands where a letter must be, or a letter in a date.</source>
        <translation>Un chiffre est à la place d’une lettre, ou une lettre dans une date.</translation>
    </message>
    <message>
        <source>No document&apos;s zone of this size begins like this.</source>
        <translation>Aucune zone de document de cette taille ne commence ainsi.</translation>
    </message>
    <message>
        <source>Only A to Z, 0 to 9 and &lt; stand in a zone; something else was left out.</source>
        <translation>Une zone ne contient que A à Z, 0 à 9 et &lt; ; autre chose a été omis.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::ZoneLines</name>
    <message>
        <source>Machine-readable zone: %1</source>
        <translation>Zone de lecture automatique : %1</translation>
    </message>
    <message>
        <source>Line %1, character %2</source>
        <translation>Ligne %1, caractère %2</translation>
    </message>
    <message>
        <source>%1: looks like %2, taken as %3 because the check digit then agrees.</source>
        <translation>%1 : ressemble à %2, pris pour %3 car le chiffre de contrôle concorde alors.</translation>
    </message>
    <message>
        <source>%1: %2 is doubtful, may be %3.</source>
        <translation>%1 : %2 est douteux, peut-être %3.</translation>
    </message>
    <message>
        <source>%1: %2 is doubtful.</source>
        <translation>%1 : %2 est douteux.</translation>
    </message>
    <message>
        <source>%1: taken otherwise than it looks because the check digit then agrees.</source>
        <translation>%1 : lu autrement qu’il n’y paraît, car le chiffre de contrôle concorde alors.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::certification::ZoneStrip</name>
    <message>
        <source>Machine-readable zone as it was photographed</source>
        <translation>Zone de lecture automatique telle que photographiée</translation>
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
    <message>
        <source>Mask personal details</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>Show personal details</source>
        <translation>Afficher les données personnelles</translation>
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
    <message>
        <source>Once more</source>
        <comment>why a case is in the list, one word: somebody who is certified is examined again</comment>
        <translation>Réexamen</translation>
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
    <message>
        <source>Show personal details, or mask them</source>
        <translation>Afficher ou masquer les données personnelles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
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
    <message>
        <source>That case is not to be looked at any more. Here is the next one.</source>
        <translation>Ce dossier n’est plus à regarder. Voici le suivant.</translation>
    </message>
    <message>
        <source>“%1” has left already. It can be taken back with a reason; the case then opens again.</source>
        <translation>« %1 » est déjà parti. On peut revenir dessus avec un motif ; le dossier s’ouvre alors à nouveau.</translation>
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
    <name>vigie::ui::content::DoubtCard</name>
    <message>
        <source>They may be a minor</source>
        <translation>Cette personne est peut-être mineure</translation>
    </message>
    <message>
        <source>They may not be the person who was certified</source>
        <translation>Ce n’est peut-être pas la personne certifiée</translation>
    </message>
    <message>
        <source>Something about this person is wrong</source>
        <translation>Quelque chose ne va pas avec cette personne</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Ce que vous avez vu</translation>
    </message>
    <message>
        <source>What did you see? For the colleague who looks then, never for the member.</source>
        <translation>Qu’avez-vous vu ? Pour le collègue qui examinera, jamais pour le membre.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>This member is not certified.</source>
        <translation>Ce membre n’est pas certifié.</translation>
    </message>
    <message>
        <source>Choose what is wrong. It cannot be taken back from here: a second person looks.</source>
        <translation>Choisissez ce qui ne va pas. On ne peut pas revenir dessus d’ici : une seconde personne examine.</translation>
    </message>
    <message>
        <source>The account is frozen everywhere at once: nothing of it can be seen, it earns nothing and sends nothing. A second person confirms or lifts it. You cannot take it back yourself.</source>
        <translation>Le compte est gelé partout immédiatement : rien n’en est visible, il ne gagne rien et n’envoie rien. Une seconde personne confirme ou lève le gel. Vous ne pouvez pas revenir dessus vous-même.</translation>
    </message>
    <message>
        <source>Nothing changes for the member now. A certifier compares the documents once more; you cannot take the question back.</source>
        <translation>Rien ne change maintenant pour le membre. Un certificateur compare de nouveau les documents ; vous ne pouvez pas retirer la question.</translation>
    </message>
    <message>
        <source>Have it examined again</source>
        <translation>Faire réexaminer</translation>
    </message>
    <message>
        <source>Freeze the account</source>
        <translation>Geler le compte</translation>
    </message>
</context>
<context>
    <name>vigie::ui::content::DoubtFeature</name>
    <message>
        <source>Doubt the person: a minor, or somebody else…</source>
        <translation>Douter de la personne : mineure, ou une autre…</translation>
    </message>
    <message>
        <source>Doubt the person…</source>
        <translation>Douter de la personne…</translation>
    </message>
    <message>
        <source>The account is frozen. A second person looks at it now.</source>
        <translation>Le compte est gelé. Une seconde personne l’examine maintenant.</translation>
    </message>
    <message>
        <source>A certifier will compare the documents once more.</source>
        <translation>Un certificateur comparera de nouveau les documents.</translation>
    </message>
    <message>
        <source>Kept here. It goes to the platform as soon as it can be reached.</source>
        <translation>Gardé ici. Cela part vers la plateforme dès qu’elle est joignable.</translation>
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
    <message>
        <source>Age check</source>
        <translation>Contrôle d’âge</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
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
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>ended without an answer</source>
        <translation>terminé sans réponse</translation>
    </message>
    <message>
        <source>an answer this version does not know</source>
        <translation>une réponse que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>age estimated from the face</source>
        <translation>âge estimé d’après le visage</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>pièce d’identité</translation>
    </message>
    <message>
        <source>digital identity</source>
        <translation>identité numérique</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Complaint about a decision</source>
        <translation>Réclamation contre une décision</translation>
    </message>
    <message>
        <source>Examined again: the decision changed</source>
        <translation>Réexaminé : la décision a changé</translation>
    </message>
    <message>
        <source>Examined again: the decision stands</source>
        <translation>Réexaminé : la décision demeure</translation>
    </message>
    <message>
        <source>Strike of weight %1</source>
        <translation>Avertissement de poids %1</translation>
    </message>
    <message>
        <source>Strike taken back</source>
        <translation>Avertissement retiré</translation>
    </message>
    <message>
        <source>The account is to end</source>
        <translation>Fin du compte annoncée</translation>
    </message>
    <message>
        <source>The account does not end</source>
        <translation>Fin du compte retirée</translation>
    </message>
    <message>
        <source>Account ended</source>
        <translation>Compte clos</translation>
    </message>
    <message>
        <source>Warned of misuse</source>
        <translation>Mis en garde pour abus</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
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
    <name>vigie::ui::kit::ActionBar</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::BlocksView</name>
    <message>
        <source>Blocks</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>unwanted messages</source>
        <translation>messages non voulus</translation>
    </message>
    <message>
        <source>insults</source>
        <translation>insultes</translation>
    </message>
    <message>
        <source>threats</source>
        <translation>menaces</translation>
    </message>
    <message>
        <source>sexual requests</source>
        <translation>demandes sexuelles</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>impersonation</source>
        <translation>usurpation d’identité</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>une raison que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Nobody blocks this member.</source>
        <translation>Personne ne bloque ce membre.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked by %n member(s).</source>
        <translation>
            <numerusform>Bloqué par %n membre.</numerusform>
            <numerusform>Bloqué par %n membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked by %n member(s), after a message within an hour: %1.</source>
        <translation>
            <numerusform>Bloqué par %n membre, dans l’heure après un message : %1.</numerusform>
            <numerusform>Bloqué par %n membres, dans l’heure après un message : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocks %n member(s).</source>
        <translation>
            <numerusform>Bloque %n membre.</numerusform>
            <numerusform>Bloque %n membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>They block nobody.</source>
        <translation>Il ne bloque personne.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>within an hour of a message</source>
        <translation>dans l’heure après un message</translation>
    </message>
    <message>
        <source>with a report</source>
        <translation>avec un signalement</translation>
    </message>
    <message>
        <source>each blocks the other</source>
        <translation>chacun bloque l’autre</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts about a block</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Blocks somebody since %1: %2</source>
        <comment>date, facts</comment>
        <translation>Bloque quelqu’un depuis le %1 : %2</translation>
    </message>
    <message>
        <source>Blocked since %1: %2</source>
        <comment>date, facts</comment>
        <translation>Bloqué depuis le %1 : %2</translation>
    </message>
    <message>
        <source>The two no longer see each other’s content, messages or lives. It hides content from nobody else, and it is no finding.</source>
        <translation>Les deux ne voient plus ni les contenus, ni les messages, ni les directs l’un de l’autre. Cela ne cache de contenu à personne d’autre et n’est pas un constat.</translation>
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
    <name>vigie::ui::kit::ColleagueNotes</name>
    <message>
        <source>What colleagues wrote</source>
        <translation>Ce que des collègues ont écrit</translation>
    </message>
    <message>
        <source>%1 wrote on %2</source>
        <translation>%1 a écrit le %2</translation>
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
    <message>
        <source>Suspected minor</source>
        <translation>Soupçon de minorité</translation>
    </message>
    <message>
        <source>Certification to be examined again</source>
        <translation>Certification à réexaminer</translation>
    </message>
    <message>
        <source>Decision on a notice</source>
        <translation>Décision sur un signalement</translation>
    </message>
    <message>
        <source>Decision on a complaint</source>
        <translation>Décision sur une réclamation</translation>
    </message>
    <message>
        <source>Take the decision on a notice back</source>
        <translation>Revenir sur la décision sur un signalement</translation>
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
    <name>vigie::ui::kit::ReversalPrompt</name>
    <message>
        <source>Take it back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Revenir sur une décision</translation>
    </message>
    <message>
        <source>Why was it wrong?</source>
        <translation>Pourquoi était-ce une erreur ?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
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
    <name>vigie::ui::kit::TimeWords</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy</translation>
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
    <message>
        <source>Restricted content stays covered.</source>
        <translation>Un contenu restreint reste couvert.</translation>
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
    <name>vigie::ui::notices::ClauseSheet</name>
    <message>
        <source>Which clause?</source>
        <translation>Quelle clause ?</translation>
    </message>
    <message>
        <source>Clauses of the policy</source>
        <translation>Clauses de la politique</translation>
    </message>
    <message>
        <source>Take this clause</source>
        <translation>Prendre cette clause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Autorisé : %1</translation>
    </message>
    <message>
        <source>Forbidden: %1</source>
        <translation>Interdit : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ClusterView</name>
    <message>
        <source>Other notices on this content</source>
        <translation>Autres signalements de ce contenu</translation>
    </message>
    <message numerus="yes">
        <source>Other notices on this content: %n</source>
        <translation>
            <numerusform>Autre signalement de ce contenu : %n</numerusform>
            <numerusform>Autres signalements de ce contenu : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has reported it.</source>
        <translation>Personne d’autre ne l’a signalé.</translation>
    </message>
    <message>
        <source>All of them are decided.</source>
        <translation>Tous sont décidés.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) open: your decision is about this notice only.</source>
        <translation>
            <numerusform>%n reste ouvert : votre décision ne porte que sur ce signalement.</numerusform>
            <numerusform>%n restent ouverts : votre décision ne porte que sur ce signalement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n came just now.</source>
        <translation>
            <numerusform>%n vient d’arriver.</numerusform>
            <numerusform>%n viennent d’arriver.</numerusform>
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
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>origin of a notice, when it came</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ComplaintForm</name>
    <message>
        <source>Decision on the complaint</source>
        <translation>Décision sur la réclamation</translation>
    </message>
    <message>
        <source>Was the first decision right?</source>
        <translation>La première décision était-elle juste ?</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Ce qui prend fin</translation>
    </message>
    <message>
        <source>What you examined, and why it follows</source>
        <translation>Ce que vous avez examiné, et pourquoi cela s’ensuit</translation>
    </message>
    <message>
        <source>What you examined, and why it follows: it stands in the letter</source>
        <translation>Ce que vous avez examiné, et pourquoi cela s’ensuit : cela figure dans la lettre</translation>
    </message>
    <message>
        <source>%1: content that is gone</source>
        <translation>%1 : contenu qui n’existe plus</translation>
    </message>
    <message>
        <source>%1: content %2</source>
        <comment>restriction, number of the content in the list</comment>
        <translation>%1 : contenu %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ComplaintPanel</name>
    <message>
        <source>Decision on the complaint</source>
        <translation>Décision sur la réclamation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>You took the decision complained of: somebody else looks at it again.</source>
        <translation>Vous avez pris la décision contestée : quelqu’un d’autre la réexamine.</translation>
    </message>
    <message>
        <source>A colleague has this complaint: you can read it, they decide it.</source>
        <translation>Un collègue a cette réclamation : vous pouvez la lire, lui la tranche.</translation>
    </message>
    <message>
        <source>Your role reads complaints and does not decide them.</source>
        <translation>Votre rôle permet de lire les réclamations, pas de les trancher.</translation>
    </message>
    <message>
        <source>The policy has not come yet: no letter can be written.</source>
        <translation>Les règles ne sont pas encore arrivées : aucune lettre ne peut être écrite.</translation>
    </message>
    <message>
        <source>The record of this complaint cannot be read: it cannot be decided.</source>
        <translation>L’enregistrement de cette réclamation est illisible : elle ne peut pas être tranchée.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>Ready. It waits some seconds before it leaves.</source>
        <translation>Prêt. La décision attend quelques secondes avant de partir.</translation>
    </message>
    <message>
        <source>Ready. Offline: the decision waits here.</source>
        <translation>Prêt. Hors ligne : la décision attend ici.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ComplaintView</name>
    <message>
        <source>First decision</source>
        <translation>Première décision</translation>
    </message>
    <message>
        <source>Letter that left then</source>
        <translation>Lettre envoyée alors</translation>
    </message>
    <message>
        <source>The notice it goes back to</source>
        <translation>Le signalement d’origine</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Accusé envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Decided first by</source>
        <translation>Décidé d’abord par</translation>
    </message>
    <message>
        <source>Decides now</source>
        <translation>Décide maintenant</translation>
    </message>
    <message>
        <source>somebody else: the first decision is yours</source>
        <translation>quelqu’un d’autre : la première décision est la vôtre</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Examined again</source>
        <translation>Réexaminé</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>outcome, colleague, moment</comment>
        <translation>%1, par %2 le %3</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ComplaintWords</name>
    <message>
        <source>Complaint of a notifier</source>
        <translation>Récl. d’un signaleur</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Intimate pictures or a minor, and the notice was not followed: before other complaints.</source>
        <translation>Images intimes ou mineur, et le signalement n’a pas été suivi : avant les autres réclamations.</translation>
    </message>
    <message>
        <source>An account or payouts: somebody earns nothing until it is decided.</source>
        <translation>Un compte ou des versements : quelqu’un ne gagne rien tant que ce n’est pas tranché.</translation>
    </message>
    <message>
        <source>No priority: in the order of their time limits.</source>
        <translation>Sans priorité : dans l’ordre des échéances.</translation>
    </message>
    <message>
        <source>%1 Overdue: %2.</source>
        <translation>%1 En retard : %2.</translation>
    </message>
    <message>
        <source>%1 Due in %2.</source>
        <translation>%1 Échéance dans %2.</translation>
    </message>
    <message>
        <source>The member whose content or account was restricted</source>
        <translation>Le membre dont le contenu ou le compte a été restreint</translation>
    </message>
    <message>
        <source>Who sent the notice</source>
        <translation>L’auteur du signalement</translation>
    </message>
    <message>
        <source>Unknown complainant</source>
        <translation>Auteur de la réclamation inconnu</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Fondée</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>Fondée en partie</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>The first decision was wrong: the notice is examined again, by somebody who has not decided it.</source>
        <translation>La première décision était erronée : le signalement est réexaminé par quelqu’un qui ne l’a pas tranché.</translation>
    </message>
    <message>
        <source>The first decision was wrong: everything it took from the member ends at once.</source>
        <translation>La première décision était erronée : tout ce qu’elle a retiré au membre prend fin aussitôt.</translation>
    </message>
    <message>
        <source>The first decision went too far: what you tick ends at once, the rest stands.</source>
        <translation>La première décision allait trop loin : ce que vous cochez prend fin aussitôt, le reste demeure.</translation>
    </message>
    <message>
        <source>The first decision stands. The letter says why.</source>
        <translation>La première décision demeure. La lettre dit pourquoi.</translation>
    </message>
    <message>
        <source>Choose what you found about the first decision.</source>
        <translation>Choisissez votre conclusion sur la première décision.</translation>
    </message>
    <message>
        <source>There is nothing to uphold in part: only one thing was decided.</source>
        <translation>Rien ne peut être fondé en partie : une seule chose a été décidée.</translation>
    </message>
    <message>
        <source>Tick what ends.</source>
        <translation>Cochez ce qui prend fin.</translation>
    </message>
    <message>
        <source>Everything ends: that is upheld, not partly upheld.</source>
        <translation>Tout prend fin : la réclamation est fondée, pas seulement en partie.</translation>
    </message>
    <message>
        <source>Something is ticked that the first decision did not take.</source>
        <translation>Une chose cochée n’avait pas été retirée par la première décision.</translation>
    </message>
    <message numerus="yes">
        <source>Say what you examined and why it follows: at least %n character(s).</source>
        <translation>
            <numerusform>Dites ce que vous avez examiné et pourquoi cela s’ensuit : au moins %n caractère.</numerusform>
            <numerusform>Dites ce que vous avez examiné et pourquoi cela s’ensuit : au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Trop long : au plus %n caractère.</numerusform>
            <numerusform>Trop long : au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place to fill in still stands in the text: […] or {…}.</source>
        <translation>Un passage à compléter reste dans le texte : […] ou {…}.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DecidingForm</name>
    <message>
        <source>The person reads this. No name, address or number of anybody.</source>
        <translation>La personne lira ceci. Ni nom, ni adresse, ni numéro de quiconque.</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note pour les collègues</translation>
    </message>
    <message>
        <source>For colleagues only. Nobody else reads it.</source>
        <translation>Pour les collègues. Personne d’autre ne la lit.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>outcome, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters written, at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>letters written; what is missing</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This must not leave in a letter. Take it out:</source>
        <translation>Ceci ne doit partir dans aucune lettre. Retirez-le :</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DecidingPanel</name>
    <message>
        <source>Pages of the decision</source>
        <translation>Pages de la décision</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more below.</source>
        <translation>
            <numerusform>%1 Et encore %n point.</numerusform>
            <numerusform>%1 Et encore %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for personal details in what leaves…</source>
        <translation>Recherche de données personnelles dans ce qui part…</translation>
    </message>
    <message>
        <source>A personal detail stands in what leaves. Take it out.</source>
        <translation>Une donnée personnelle figure dans ce qui part. Retirez-la.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter to somebody, what it lacks</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DecisionForm</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Qu’avez-vous constaté ?</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Choose the clause…</source>
        <translation>Choisir la clause…</translation>
    </message>
    <message>
        <source>What is taken away</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>What you saw, and why it follows</source>
        <translation>Ce que vous avez vu, et pourquoi</translation>
    </message>
    <message>
        <source>What you saw, and why it follows: it stands in the letter</source>
        <translation>Ce que vous avez vu, et pourquoi : cela figure dans la lettre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code of a clause, its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another clause…</source>
        <translation>Une autre clause…</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>Sur le compte</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DisputeSheet</name>
    <message>
        <source>Out-of-court disputes</source>
        <translation>Litiges extrajudiciaires</translation>
    </message>
    <message>
        <source>Before a certified body, about a decision on a notice or on a complaint (DSA, Article 21). They are counted in the yearly report.</source>
        <translation>Devant un organe certifié, sur une décision relative à un signalement ou à une réclamation (DSA, article 21). Ils sont comptés dans le rapport annuel.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Reference of the notice</source>
        <translation>Référence du signalement</translation>
    </message>
    <message>
        <source>The reference that stands in the letters</source>
        <translation>La référence qui figure dans les lettres</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Decision that is contested</source>
        <translation>Décision contestée</translation>
    </message>
    <message>
        <source>Certified body</source>
        <translation>Organe certifié</translation>
    </message>
    <message>
        <source>Name of the certified body</source>
        <translation>Nom de l’organe certifié</translation>
    </message>
    <message>
        <source>Reference of the body</source>
        <translation>Référence de l’organe</translation>
    </message>
    <message>
        <source>Reference of the body, if there is one</source>
        <translation>Référence de l’organe, s’il y en a une</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Received on: 2026-03-31</source>
        <translation>Reçu le : 2026-03-31</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Decided or withdrawn on: 2026-03-31</source>
        <translation>Décidé ou retiré le : 2026-03-31</translation>
    </message>
    <message>
        <source>What was decided has been carried out</source>
        <translation>Ce qui a été décidé est exécuté</translation>
    </message>
    <message>
        <source>Notice, %1: %2</source>
        <comment>when, outcome</comment>
        <translation>Signalement, %1 : %2</translation>
    </message>
    <message>
        <source>Complaint, %1: %2</source>
        <comment>when, outcome</comment>
        <translation>Réclamation, %1 : %2</translation>
    </message>
    <message>
        <source>Fetching the disputes…</source>
        <translation>Lecture des litiges…</translation>
    </message>
    <message>
        <source>Disputes are for people who decide complaints.</source>
        <translation>Les litiges sont réservés aux personnes qui tranchent les réclamations.</translation>
    </message>
    <message>
        <source>Disputes need the platform: nothing of them is kept on this machine.</source>
        <translation>Les litiges demandent la plateforme : rien n’en est conservé sur cette machine.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save the dispute</source>
        <translation>Enregistrer le litige</translation>
    </message>
    <message>
        <source>Record the dispute</source>
        <translation>Consigner le litige</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>Nouveau litige</translation>
    </message>
    <message>
        <source>The body has until %1, or until %2 where the matter is complex.</source>
        <translation>L’organe a jusqu’au %1, ou jusqu’au %2 si l’affaire est complexe.</translation>
    </message>
    <message>
        <source>There is no such notice, or it is not yours to see.</source>
        <translation>Ce signalement n’existe pas, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>Write the reference of the notice and press Enter.</source>
        <translation>Écrivez la référence du signalement, puis Entrée.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this notice: there is nothing to contest.</source>
        <translation>Rien n’est décidé sur ce signalement : il n’y a rien à contester.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Demande à la plateforme…</translation>
    </message>
    <message>
        <source>Read only: the platform is away.</source>
        <translation>Lecture seule : la plateforme est injoignable.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DisputeWords</name>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Decided for both in part</source>
        <translation>En partie pour chacun</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Write the name of the certified body.</source>
        <translation>Écrivez le nom de l’organe certifié.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texte est trop long.</translation>
    </message>
    <message>
        <source>Choose how it stands.</source>
        <translation>Choisissez où il en est.</translation>
    </message>
    <message>
        <source>Write the day on which it was received, as 2026-03-31.</source>
        <translation>Écrivez le jour de réception, comme 2026-03-31.</translation>
    </message>
    <message>
        <source>It cannot have been received before the decision that it contests.</source>
        <translation>Il ne peut pas avoir été reçu avant la décision qu’il conteste.</translation>
    </message>
    <message>
        <source>The day on which it was received lies ahead.</source>
        <translation>Le jour de réception est dans l’avenir.</translation>
    </message>
    <message>
        <source>Write the day on which it ended, as 2026-03-31.</source>
        <translation>Écrivez le jour où il s’est terminé, comme 2026-03-31.</translation>
    </message>
    <message>
        <source>It cannot have ended before it was received.</source>
        <translation>Il ne peut pas s’être terminé avant d’être reçu.</translation>
    </message>
    <message>
        <source>The day on which it ended lies ahead.</source>
        <translation>Le jour où il s’est terminé est dans l’avenir.</translation>
    </message>
    <message>
        <source>It is open: leave out the day on which it ended.</source>
        <translation>Il est en cours : laissez vide le jour où il s’est terminé.</translation>
    </message>
    <message>
        <source>Nothing was decided that is to be carried out.</source>
        <translation>Rien n’a été décidé qui soit à exécuter.</translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Leave and open it again.</source>
        <translation>Un collègue l’a modifié entre-temps. Quittez et rouvrez-le.</translation>
    </message>
    <message>
        <source>There is no such decision any more. Leave and open it again.</source>
        <translation>Cette décision n’existe plus. Quittez et rouvrez.</translation>
    </message>
    <message>
        <source>The platform did not take it: a day cannot be, or a personal detail stands in it.</source>
        <translation>La plateforme l’a refusé : un jour est impossible, ou une donnée personnelle y figure.</translation>
    </message>
    <message>
        <source>In the user&apos;s favour</source>
        <translation>En faveur de l’utilisateur</translation>
    </message>
    <message>
        <source>In the platform&apos;s favour</source>
        <translation>En faveur de la plateforme</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DocketSheet</name>
    <message>
        <source>Ethics committee</source>
        <translation>Comité d’éthique</translation>
    </message>
    <message>
        <source>Questions that the policy does not answer. A case is named by its id; pictures and people stay out.</source>
        <translation>Les questions auxquelles la politique ne répond pas. Un dossier n’est nommé que par son identifiant ; ni images, ni personnes.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What does the policy not answer?</source>
        <translation>À quoi la politique ne répond-elle pas ?</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Option %1, if there is one</source>
        <translation>Option %1, s’il y en a une</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>What you think, and why</source>
        <translation>Votre avis, et pourquoi</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>What it changes in the policy</source>
        <translation>Ce que cela change dans la politique</translation>
    </message>
    <message>
        <source>Words of the clause, in French</source>
        <translation>Texte de la clause, en français</translation>
    </message>
    <message>
        <source>Words of the clause, in English</source>
        <translation>Texte de la clause, en anglais</translation>
    </message>
    <message>
        <source>What changes, in French</source>
        <translation>Ce qui change, en français</translation>
    </message>
    <message>
        <source>What changes, in English</source>
        <translation>Ce qui change, en anglais</translation>
    </message>
    <message>
        <source>Fetching the questions…</source>
        <translation>Lecture des questions…</translation>
    </message>
    <message>
        <source>Questions before the committee are for people who decide notices.</source>
        <translation>Les questions au comité sont réservées aux personnes qui tranchent les signalements.</translation>
    </message>
    <message>
        <source>The platform is away, and nothing was read on this machine before.</source>
        <translation>La plateforme est injoignable, et rien n’a encore été lu sur cette machine.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asked by %1, %2. Case %3.</source>
        <translation>Posée par %1, %2. Dossier %3.</translation>
    </message>
    <message>
        <source>Write the answer of the committee</source>
        <translation>Écrire la réponse du comité</translation>
    </message>
    <message>
        <source>What you think</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>The policy stays as it is</source>
        <translation>La politique reste telle quelle</translation>
    </message>
    <message>
        <source>Clause %1 · %2</source>
        <comment>code, title</comment>
        <translation>Clause %1 · %2</translation>
    </message>
    <message>
        <source>Ask the committee</source>
        <translation>Poser la question</translation>
    </message>
    <message>
        <source>Write what you think</source>
        <translation>Donner mon avis</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>Donner la réponse</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>En faire la politique</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Demande à la plateforme…</translation>
    </message>
    <message>
        <source>Read only: the platform is away. This is what it told on %1.</source>
        <translation>Lecture seule : la plateforme est injoignable. Voici ce qu’elle disait le %1.</translation>
    </message>
    <message>
        <source>Read only: the platform is away.</source>
        <translation>Lecture seule : la plateforme est injoignable.</translation>
    </message>
    <message>
        <source>It is written once. Then you see what the others think.</source>
        <translation>Il s’écrit une seule fois. Ensuite, vous voyez l’avis des autres.</translation>
    </message>
    <message>
        <source>Only one answer is given, and it stays.</source>
        <translation>Une seule réponse est donnée, et elle demeure.</translation>
    </message>
    <message>
        <source>No question has been asked yet.</source>
        <translation>Aucune question n’a encore été posée.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::DocketWords</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Became policy</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>A question arises in a case: open one first.</source>
        <translation>Une question naît d’un dossier : ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La question est trop longue.</translation>
    </message>
    <message>
        <source>Write at least two options.</source>
        <translation>Écrivez au moins deux options.</translation>
    </message>
    <message>
        <source>There are too many options.</source>
        <translation>Il y a trop d’options.</translation>
    </message>
    <message>
        <source>An option is empty.</source>
        <translation>Une option est vide.</translation>
    </message>
    <message>
        <source>An option is too long.</source>
        <translation>Une option est trop longue.</translation>
    </message>
    <message>
        <source>Two options say the same.</source>
        <translation>Deux options disent la même chose.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune d’elles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, option</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has written what they think yet.</source>
        <translation>Personne n’a encore donné son avis.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) written. What others think is seen by members who wrote their own, and by everybody once there is an answer.</source>
        <translation>
            <numerusform>%n avis donné. Les membres voient l’avis des autres après avoir donné le leur ; tout le monde le voit une fois la réponse donnée.</numerusform>
            <numerusform>%n avis donnés. Les membres voient l’avis des autres après avoir donné le leur ; tout le monde les voit une fois la réponse donnée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, which option</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Proposed for the clause: %1</source>
        <translation>Proposé pour la clause : %1</translation>
    </message>
    <message>
        <source>Proposed; not in force yet.</source>
        <translation>Proposé ; pas encore en vigueur.</translation>
    </message>
    <message>
        <source>The answer proposes nothing for the policy.</source>
        <translation>La réponse ne propose rien pour la politique.</translation>
    </message>
    <message>
        <source>Version %1 of the policy, since %2.</source>
        <translation>Version %1 de la politique, depuis le %2.</translation>
    </message>
    <message>
        <source>Version %1 of the policy.</source>
        <translation>Version %1 de la politique.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of detail, masked</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Personal details do not belong here. Take out: %1</source>
        <translation>Les données personnelles n’ont pas leur place ici. À retirer : %1</translation>
    </message>
    <message>
        <source>Somebody wrote meanwhile. Leave and open it again to read it.</source>
        <translation>Quelqu’un a écrit entre-temps. Quittez et rouvrez pour le lire.</translation>
    </message>
    <message>
        <source>A newer policy is in force. Leave and open it again.</source>
        <translation>Une politique plus récente est en vigueur. Quittez et rouvrez.</translation>
    </message>
    <message>
        <source>It has been answered meanwhile. Leave and open it again.</source>
        <translation>Une réponse a été donnée entre-temps. Quittez et rouvrez.</translation>
    </message>
    <message>
        <source>You have written what you think already.</source>
        <translation>Vous avez déjà donné votre avis.</translation>
    </message>
    <message>
        <source>This cannot be done any more. Leave and open it again.</source>
        <translation>Ce n’est plus possible. Quittez et rouvrez.</translation>
    </message>
    <message>
        <source>The platform did not take it: something is missing, or a personal detail stands in it.</source>
        <translation>La plateforme l’a refusé : quelque chose manque, ou une donnée personnelle y figure.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::EndingRows</name>
    <message>
        <source>End of the account</source>
        <translation>Fin du compte</translation>
    </message>
    <message>
        <source>When the account ends</source>
        <translation>Quand le compte prend fin</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it may end before thirty days</source>
        <translation>Pourquoi il peut prendre fin avant trente jours</translation>
    </message>
    <message>
        <source>What the exception rests on: it stands in the letter</source>
        <translation>Ce qui fonde l’exception : c’est écrit dans la lettre</translation>
    </message>
    <message>
        <source>Which law, or which infringements and when. The person reads this.</source>
        <translation>Quelle loi, ou quels manquements et quand. La personne lit ceci.</translation>
    </message>
    <message>
        <source>The account ends with the decision.</source>
        <translation>Le compte prend fin avec la décision.</translation>
    </message>
    <message>
        <source>The account ends on %1. Until then it stays open, and this can be withdrawn.</source>
        <translation>Le compte prend fin le %1. Jusque-là il reste ouvert et la décision peut être retirée.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::FileView</name>
    <message>
        <source>File of the notice</source>
        <translation>Dossier du signalement</translation>
    </message>
    <message>
        <source>Who sent it: never told to anybody</source>
        <translation>Qui l’a envoyé : jamais révélé à quiconque</translation>
    </message>
    <message>
        <source>No notice is on the desk.</source>
        <translation>Aucun signalement n’est ouvert.</translation>
    </message>
    <message>
        <source>Fetching the file…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Who sent a notice is for people who decide it.</source>
        <translation>L’auteur d’un signalement n’est connu que des personnes qui le décident.</translation>
    </message>
    <message>
        <source>The file needs the platform: nothing of it is kept on this machine.</source>
        <translation>Le dossier demande la plateforme : rien n’en est gardé sur cette machine.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Trusted flagger</source>
        <translation>Signaleur de confiance</translation>
    </message>
    <message numerus="yes">
        <source>Decisions: %n</source>
        <translation>
            <numerusform>Décision : %n</numerusform>
            <numerusform>Décisions : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters sent: %n</source>
        <translation>
            <numerusform>Lettre envoyée : %n</numerusform>
            <numerusform>Lettres envoyées : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>outcome, colleague, moment</comment>
        <translation>%1, par %2 le %3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>To the member</source>
        <translation>Au membre</translation>
    </message>
    <message>
        <source>To who sent the notice</source>
        <translation>À l’auteur du signalement</translation>
    </message>
    <message>
        <source>To somebody</source>
        <translation>À quelqu’un</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>to whom, language, moment</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Complaints: %n</source>
        <translation>
            <numerusform>Réclamation : %n</numerusform>
            <numerusform>Réclamations : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>who complained, moment</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Not examined again yet.</source>
        <translation>Pas encore réexaminé.</translation>
    </message>
    <message>
        <source>Examined again: %1, by %2 on %3</source>
        <comment>outcome, colleague, moment</comment>
        <translation>Réexaminé : %1, par %2 le %3</translation>
    </message>
    <message numerus="yes">
        <source>Statements of reasons for the EU&apos;s database: %n</source>
        <translation>
            <numerusform>Exposé des motifs pour la base de l’UE : %n</numerusform>
            <numerusform>Exposés des motifs pour la base de l’UE : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform has not been told where to send them: they wait.</source>
        <translation>Personne n’a indiqué à la plateforme où les envoyer : ils attendent.</translation>
    </message>
    <message>
        <source>About content %1</source>
        <translation>Sur le contenu %1</translation>
    </message>
    <message>
        <source>About the account %1</source>
        <translation>Sur le compte %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what it is about, state, moment</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Our number: %1</source>
        <translation>Notre numéro : %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Adresse publique : %1</translation>
    </message>
    <message>
        <source>Fields at fault: %1</source>
        <translation>Champs en cause : %1</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2: %3</source>
        <comment>colleague, moment, reason</comment>
        <translation>Retirée par %1 le %2 : %3</translation>
    </message>
    <message>
        <source>Who sent it and member %1 have blocked each other, since %2 and %3.</source>
        <comment>member, moment, moment</comment>
        <translation>L’auteur du signalement et le membre %1 se sont bloqués l’un l’autre, depuis le %2 et le %3.</translation>
    </message>
    <message>
        <source>Who sent it has blocked member %1, since %2.</source>
        <comment>member, moment</comment>
        <translation>L’auteur du signalement a bloqué le membre %1, depuis le %2.</translation>
    </message>
    <message>
        <source>Member %1 has blocked who sent it, since %2.</source>
        <comment>member, moment</comment>
        <translation>Le membre %1 a bloqué l’auteur du signalement, depuis le %2.</translation>
    </message>
    <message>
        <source>%1 It is no finding.</source>
        <translation>%1 Ce n’est pas un constat.</translation>
    </message>
    <message>
        <source>Refused by our own rules: %1</source>
        <translation>Refusé par nos propres règles : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::HostNoticeSheet</name>
    <message>
        <source>Notices to other hosts</source>
        <translation>Notifications à d’autres hébergeurs</translation>
    </message>
    <message>
        <source>Where content of this platform is within reach of minors elsewhere (DSA, Article 16). Nothing is sent from here: the notice is yours to send.</source>
        <translation>Quand un contenu de cette plateforme est ailleurs à la portée de mineurs (DSA, article 16). Rien ne part d’ici : c’est à vous d’envoyer la notification.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Whom it goes to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nom de l’hébergeur</translation>
    </message>
    <message>
        <source>Exact addresses</source>
        <translation>Adresses exactes</translation>
    </message>
    <message>
        <source>Exact addresses, one a line</source>
        <translation>Adresses exactes, une par ligne</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Langue de la notification</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>What is shown, and why minors can reach it</source>
        <translation>Ce qui est montré, et pourquoi des mineurs y accèdent</translation>
    </message>
    <message>
        <source>What the host answered</source>
        <translation>Réponse de l’hébergeur</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>A PDF and plain text, yours to send</source>
        <translation>Un PDF et un texte, à vous d’envoyer</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Emplacement des fichiers</translation>
    </message>
    <message>
        <source>Folder: the whole path</source>
        <translation>Emplacement : le chemin complet</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>Créer les fichiers</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Fetching the notices…</source>
        <translation>Lecture des notifications…</translation>
    </message>
    <message>
        <source>Notices to other hosts are for people who decide notices.</source>
        <translation>Ces notifications sont réservées aux personnes qui tranchent les signalements.</translation>
    </message>
    <message>
        <source>These notices need the platform: nothing of them is kept on this machine.</source>
        <translation>Ces notifications demandent la plateforme : rien n’en est conservé sur cette machine.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Nouvelle notification</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>I have sent it: record it</source>
        <translation>Je l’ai envoyée : consigner</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Consigner la réponse</translation>
    </message>
    <message>
        <source>In %1, for you alone: %2</source>
        <comment>folder, files</comment>
        <translation>Dans %1, pour vous seul : %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Read only: the platform is away.</source>
        <translation>Lecture seule : la plateforme est injoignable.</translation>
    </message>
    <message>
        <source>Make the files or copy the words, send them yourself, then record it.</source>
        <translation>Créez les fichiers ou copiez le texte, envoyez vous-même, puis consignez.</translation>
    </message>
    <message>
        <source>No notice to another host has been written yet.</source>
        <translation>Aucune notification à un autre hébergeur n’a encore été écrite.</translation>
    </message>
    <message>
        <source>Copied. It stays on the clipboard until something else is copied.</source>
        <translation>Copié. Le texte reste dans le presse-papiers jusqu’à la prochaine copie.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::HostNoticeWords</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Write whom it goes to.</source>
        <translation>Écrivez à qui elle s’adresse.</translation>
    </message>
    <message>
        <source>Write the exact addresses, one a line.</source>
        <translation>Écrivez les adresses exactes, une par ligne.</translation>
    </message>
    <message>
        <source>An address does not lead to one page: https://host/page, one a line.</source>
        <translation>Une adresse ne mène pas à une page : https://hôte/page, une par ligne.</translation>
    </message>
    <message>
        <source>An address is there twice.</source>
        <translation>Une adresse figure deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n addresses go into one notice.</source>
        <translation>
            <numerusform>Au plus %n adresse par notification.</numerusform>
            <numerusform>Au plus %n adresses par notification.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the language of the notice.</source>
        <translation>Choisissez la langue de la notification.</translation>
    </message>
    <message>
        <source>Explain what is shown and why minors can reach it.</source>
        <translation>Expliquez ce qui est montré et pourquoi des mineurs y accèdent.</translation>
    </message>
    <message>
        <source>Explain more: the host must be able to judge it without asking.</source>
        <translation>Expliquez davantage : l’hébergeur doit pouvoir juger sans questionner.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texte est trop long.</translation>
    </message>
    <message>
        <source>Sent on %1. What was sent stays as it was.</source>
        <translation>Envoyée le %1. Ce qui est envoyé ne change plus.</translation>
    </message>
    <message>
        <source>Answered on %1:</source>
        <translation>Réponse le %1 :</translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Leave and open it again.</source>
        <translation>Un collègue l’a modifiée entre-temps. Quittez et rouvrez-la.</translation>
    </message>
    <message>
        <source>It was sent meanwhile. Leave and open it again.</source>
        <translation>Elle a été envoyée entre-temps. Quittez et rouvrez.</translation>
    </message>
    <message>
        <source>The platform did not take it: something is missing, or a personal detail stands in it.</source>
        <translation>La plateforme l’a refusé : quelque chose manque, ou une donnée personnelle y figure.</translation>
    </message>
    <message>
        <source>Files of that name are there already. Nothing was overwritten.</source>
        <translation>Des fichiers de ce nom existent déjà. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>There is no such folder. Write the whole path of one.</source>
        <translation>Cet emplacement n’existe pas. Écrivez un chemin complet.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::InformationFields</name>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Dans une autre langue</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::InformationSheet</name>
    <message>
        <source>Orders to give information</source>
        <translation>Injonctions de fournir des informations</translation>
    </message>
    <message>
        <source>Of an authority, about a member (DSA, Article 10). Only what is held is told, two people release it, and nothing is sent from here.</source>
        <translation>D’une autorité, au sujet d’un membre (DSA, article 10). Seul ce qui est détenu est communiqué, deux personnes le libèrent, et rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Letters, word for word</source>
        <translation>Lettres, mot pour mot</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Fetching the orders…</source>
        <translation>Lecture des injonctions…</translation>
    </message>
    <message>
        <source>Orders of authorities are for people who answer them.</source>
        <translation>Les injonctions des autorités sont réservées aux personnes qui y répondent.</translation>
    </message>
    <message>
        <source>These orders need the platform: nothing of them is kept on this machine.</source>
        <translation>Ces injonctions demandent la plateforme : rien n’en est gardé sur ce poste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time left, authority</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In %1, for you alone: %2</source>
        <comment>folder, files</comment>
        <translation>Dans %1, pour vous seul : %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Read only: the platform is away.</source>
        <translation>Lecture seule : la plateforme est injoignable.</translation>
    </message>
    <message>
        <source>The platform wants to be sure that it is you.</source>
        <translation>La plateforme veut s’assurer que c’est bien vous.</translation>
    </message>
    <message>
        <source>Files are made by people who may export.</source>
        <translation>Les fichiers sont faits par les personnes qui peuvent exporter.</translation>
    </message>
    <message>
        <source>No order to give information has come yet.</source>
        <translation>Aucune injonction de fournir des informations n’est encore arrivée.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle injonction</translation>
    </message>
    <message>
        <source>What DSA, Article 10(2) asks of an order</source>
        <translation>Ce que l’article 10, paragraphe 2, du DSA demande d’une injonction</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Ce qui est détenu</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>L’injonction</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Type d’autorité</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Authority: name and seat</source>
        <translation>Autorité : nom et siège</translation>
    </message>
    <message>
        <source>Member state of the authority</source>
        <translation>État membre de l’autorité</translation>
    </message>
    <message>
        <source>Member state: FR</source>
        <translation>État membre : FR</translation>
    </message>
    <message>
        <source>Reference of the authority</source>
        <translation>Référence de l’autorité</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>Legal basis, as the order names it</source>
        <translation>Base juridique, telle que l’injonction la nomme</translation>
    </message>
    <message>
        <source>Language of the order</source>
        <translation>Langue de l’injonction</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Issued: 2026-03-31 14:05</source>
        <translation>Émise le : 2026-03-31 14:05</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Received: 2026-03-31 14:05</source>
        <translation>Reçue le : 2026-03-31 14:05</translation>
    </message>
    <message>
        <source>Due, where the order states it</source>
        <translation>Échéance, si l’injonction en fixe une</translation>
    </message>
    <message>
        <source>Due, where stated: 2026-03-31 14:05</source>
        <translation>Échéance, si fixée : 2026-03-31 14:05</translation>
    </message>
    <message>
        <source>Identifier of the member</source>
        <translation>Identifiant du membre</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>From this day on: 2026-03-31</source>
        <translation>À partir de ce jour : 2026-03-31</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last day: 2026-03-31</source>
        <translation>Dernier jour : 2026-03-31</translation>
    </message>
    <message>
        <source>Reasons of the authority</source>
        <translation>Motifs de l’autorité</translation>
    </message>
    <message>
        <source>Why it needs the information, in its own words</source>
        <translation>Pourquoi elle en a besoin, dans ses propres mots</translation>
    </message>
    <message>
        <source>It keeps its reasons, for an investigation</source>
        <translation>Elle garde ses motifs, pour une enquête</translation>
    </message>
    <message>
        <source>It names the possibilities for redress</source>
        <translation>Elle indique les voies de recours</translation>
    </message>
    <message>
        <source>It asks to collect something anew</source>
        <translation>Elle demande de recueillir du nouveau</translation>
    </message>
    <message>
        <source>It forbids to tell the person</source>
        <translation>Elle interdit d’informer la personne</translation>
    </message>
    <message>
        <source>Legal basis of the prohibition</source>
        <translation>Base juridique de l’interdiction</translation>
    </message>
    <message>
        <source>End of the prohibition</source>
        <translation>Fin de l’interdiction</translation>
    </message>
    <message>
        <source>Its end, if it has one: 2026-03-31 14:05</source>
        <translation>Sa fin, si elle en a une : 2026-03-31 14:05</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>How the authority was verified</source>
        <translation>Comment l’autorité a été vérifiée</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Which number was called, which signature</source>
        <translation>Quel numéro a été appelé, quelle signature</translation>
    </message>
    <message>
        <source>Reasons for the authority</source>
        <translation>Motifs pour l’autorité</translation>
    </message>
    <message>
        <source>What the authority is told</source>
        <translation>Ce qui est dit à l’autorité</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Folder: the whole path</source>
        <translation>Dossier : le chemin complet</translation>
    </message>
    <message>
        <source>Receipt of the authority</source>
        <translation>Récépissé de l’autorité</translation>
    </message>
    <message>
        <source>What the authority gave in return, if anything</source>
        <translation>Ce que l’autorité a remis en retour, le cas échéant</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>Six digits of your authenticator</source>
        <translation>Six chiffres de votre application d’authentification</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Présenter le code</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::InformationWords</name>
    <message>
        <source>The order states no time: none is invented.</source>
        <translation>L’injonction ne fixe aucun délai : aucun n’est inventé.</translation>
    </message>
    <message>
        <source>Danger to life: by %1.</source>
        <translation>Danger pour la vie : avant le %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Avant le %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of authority, its name</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Member state: %1</source>
        <translation>État membre : %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence : %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Base juridique : %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Émise le %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçue le %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Au sujet de : %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Asks for:</source>
        <translation>Demande :</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Motifs : %1</translation>
    </message>
    <message>
        <source>It keeps its reasons, for an investigation.</source>
        <translation>Elle garde ses motifs, pour une enquête.</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <comment>how it was verified, what, who, when</comment>
        <translation>%1 (%2) : %3, %4</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Prepared by %1, %2.</source>
        <translation>Préparée par %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 – held: %n</source>
        <comment>category of data</comment>
        <translation>
            <numerusform>%1 – détenu : %n élément</numerusform>
            <numerusform>%1 – détenus : %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – not held</source>
        <translation>%1 – non détenu</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>field, value, moment</comment>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Restricted content was not looked at: whoever prepared may not work there.</source>
        <translation>Les contenus restreints n’ont pas été examinés : qui a préparé n’y a pas accès.</translation>
    </message>
    <message>
        <source>The person was told %1.</source>
        <translation>La personne a été informée le %1.</translation>
    </message>
    <message>
        <source>The prohibition is over: the person is to be told now.</source>
        <translation>L’interdiction a pris fin : la personne doit maintenant être informée.</translation>
    </message>
    <message>
        <source>The person is to be told now.</source>
        <translation>La personne doit maintenant être informée.</translation>
    </message>
    <message>
        <source>The person must not be told until %1 (%2).</source>
        <translation>La personne ne doit pas être informée avant le %1 (%2).</translation>
    </message>
    <message>
        <source>The person must not be told until the authority lifts it (%1).</source>
        <translation>La personne ne doit pas être informée tant que l’autorité ne l’autorise pas (%1).</translation>
    </message>
    <message>
        <source>The person is told when effect is given.</source>
        <translation>La personne est informée quand il y est donné suite.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>moment, who, what they did</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what they did, their words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To be prepared</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second regard</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Person to be told</source>
        <translation>À informer</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation>Procureur</translation>
    </message>
    <message>
        <source>Police or gendarmerie</source>
        <translation>Police ou gendarmerie</translation>
    </message>
    <message>
        <source>Administrative authority</source>
        <translation>Autorité administrative</translation>
    </message>
    <message>
        <source>As the order states</source>
        <translation>Selon l’injonction</translation>
    </message>
    <message>
        <source>Danger to life: one hour</source>
        <translation>Danger pour la vie : une heure</translation>
    </message>
    <message>
        <source>Called back at a number known before</source>
        <translation>Rappelée à un numéro déjà connu</translation>
    </message>
    <message>
        <source>Came by the authority&apos;s official platform</source>
        <translation>Venue par la plateforme officielle de l’autorité</translation>
    </message>
    <message>
        <source>Signature of the document checked</source>
        <translation>Signature du document vérifiée</translation>
    </message>
    <message>
        <source>Account: public names, country, language</source>
        <translation>Compte : noms publics, pays, langue</translation>
    </message>
    <message>
        <source>Civil identity: names, date of birth</source>
        <translation>Identité civile : noms, date de naissance</translation>
    </message>
    <message>
        <source>Contact details: when they were verified</source>
        <translation>Coordonnées : dates de vérification</translation>
    </message>
    <message>
        <source>Connections: addresses and times</source>
        <translation>Connexions : adresses et horaires</translation>
    </message>
    <message>
        <source>Payments: holder, payouts held and released</source>
        <translation>Paiements : titulaire, versements retenus et libérés</translation>
    </message>
    <message>
        <source>Publications: addresses, times, states</source>
        <translation>Publications : adresses, dates, états</translation>
    </message>
    <message>
        <source>Measures taken on the account</source>
        <translation>Mesures prises sur le compte</translation>
    </message>
    <message>
        <source>Words of private messages (a judge only)</source>
        <translation>Textes des messages privés (un juge seulement)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>Nom public</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Surname in use</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Contact details complete</source>
        <translation>Coordonnées complètes</translation>
    </message>
    <message>
        <source>Telephone verified</source>
        <translation>Téléphone vérifié</translation>
    </message>
    <message>
        <source>Holder of the bank account</source>
        <translation>Titulaire du compte bancaire</translation>
    </message>
    <message>
        <source>Holder compared</source>
        <translation>Titulaire comparé</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>Enregistrer l’injonction</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Corriger l’injonction</translation>
    </message>
    <message>
        <source>Authority verified</source>
        <translation>Autorité vérifiée</translation>
    </message>
    <message>
        <source>Ask the authority back</source>
        <translation>Demander de compléter</translation>
    </message>
    <message>
        <source>Refuse the order</source>
        <translation>Refuser l’injonction</translation>
    </message>
    <message>
        <source>Prepare the answer</source>
        <translation>Préparer la réponse</translation>
    </message>
    <message>
        <source>Read what is told</source>
        <translation>Lire ce qui est dit</translation>
    </message>
    <message>
        <source>Release the answer</source>
        <translation>Libérer la réponse</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>Faire les fichiers</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Je l’ai remise</translation>
    </message>
    <message>
        <source>Tell the person</source>
        <translation>Informer la personne</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>authority verified</source>
        <translation>autorité vérifiée</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>renvoyée pour être complétée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>answer prepared</source>
        <translation>réponse préparée</translation>
    </message>
    <message>
        <source>preparation void: something changed</source>
        <translation>préparation annulée : quelque chose a changé</translation>
    </message>
    <message>
        <source>values read</source>
        <translation>valeurs lues</translation>
    </message>
    <message>
        <source>answer released</source>
        <translation>réponse libérée</translation>
    </message>
    <message>
        <source>files made</source>
        <translation>fichiers faits</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>person told</source>
        <translation>personne informée</translation>
    </message>
    <message>
        <source>something this version does not know</source>
        <translation>une étape que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Receipt, for the authority</source>
        <translation>Accusé de réception, pour l’autorité</translation>
    </message>
    <message>
        <source>Asked back, for the authority</source>
        <translation>Demande de compléter, pour l’autorité</translation>
    </message>
    <message>
        <source>Refusal, for the authority</source>
        <translation>Refus, pour l’autorité</translation>
    </message>
    <message>
        <source>Effect given, for the authority</source>
        <translation>Suite donnée, pour l’autorité</translation>
    </message>
    <message>
        <source>For the person concerned</source>
        <translation>Pour la personne concernée</translation>
    </message>
    <message>
        <source>Choose what kind of authority it is.</source>
        <translation>Choisissez le type d’autorité.</translation>
    </message>
    <message>
        <source>Choose how urgent it is.</source>
        <translation>Choisissez l’urgence.</translation>
    </message>
    <message>
        <source>It cannot have come in the future. Write: 2026-03-31 14:05</source>
        <translation>Elle n’a pas pu arriver dans le futur. Écrivez : 2026-03-31 14:05</translation>
    </message>
    <message>
        <source>It was issued after it came: check the dates.</source>
        <translation>Elle est émise après son arrivée : vérifiez les dates.</translation>
    </message>
    <message>
        <source>It was due before it came: check the dates.</source>
        <translation>Son échéance précède son arrivée : vérifiez les dates.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>Write the member state in two capital letters: FR</source>
        <translation>Écrivez l’État membre en deux capitales : FR</translation>
    </message>
    <message>
        <source>The language is none.</source>
        <translation>Ce n’est pas une langue.</translation>
    </message>
    <message>
        <source>Something is too long.</source>
        <translation>Quelque chose est trop long.</translation>
    </message>
    <message>
        <source>Something holds hidden characters: type it anew.</source>
        <translation>Quelque chose contient des caractères cachés : saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The legal basis is not named.</source>
        <translation>La base juridique n’est pas nommée.</translation>
    </message>
    <message>
        <source>The authority or its member state is not named.</source>
        <translation>L’autorité ou son État membre n’est pas nommé.</translation>
    </message>
    <message>
        <source>The person cannot be identified.</source>
        <translation>La personne ne peut pas être identifiée.</translation>
    </message>
    <message>
        <source>It gives no reasons, and does not say that it keeps them for an investigation.</source>
        <translation>Elle ne donne pas de motifs, et ne dit pas les garder pour une enquête.</translation>
    </message>
    <message>
        <source>It does not name the possibilities for redress.</source>
        <translation>Elle n’indique pas les voies de recours.</translation>
    </message>
    <message>
        <source>It asks for what has not been collected yet.</source>
        <translation>Elle demande ce qui n’a pas encore été recueilli.</translation>
    </message>
    <message>
        <source>It is in no language that the platform declared.</source>
        <translation>Elle n’est dans aucune des langues déclarées par la plateforme.</translation>
    </message>
    <message>
        <source>It bears no date.</source>
        <translation>Elle n’est pas datée.</translation>
    </message>
    <message>
        <source>It does not say which information.</source>
        <translation>Elle ne dit pas quelles informations.</translation>
    </message>
    <message>
        <source>The period has no beginning or no end.</source>
        <translation>La période n’a pas de début ou pas de fin.</translation>
    </message>
    <message>
        <source>Private messages are told to a judge only.</source>
        <translation>Les messages privés ne sont communiqués qu’à un juge.</translation>
    </message>
    <message>
        <source>It forbids to tell the person, without a legal basis.</source>
        <translation>Elle interdit d’informer la personne, sans base juridique.</translation>
    </message>
    <message>
        <source>Something this version does not know.</source>
        <translation>Un défaut que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>First somebody makes sure that it comes from the authority.</source>
        <translation>D’abord, quelqu’un s’assure qu’elle vient bien de l’autorité.</translation>
    </message>
    <message>
        <source>The order lacks something: ask the authority back.</source>
        <translation>Il manque quelque chose à l’injonction : demandez à l’autorité de compléter.</translation>
    </message>
    <message>
        <source>You prepared this answer: another person releases it.</source>
        <translation>Vous avez préparé cette réponse : une autre personne la libère.</translation>
    </message>
    <message>
        <source>Read what is told before you release it.</source>
        <translation>Lisez ce qui est dit avant de le libérer.</translation>
    </message>
    <message>
        <source>The authority forbids to tell the person.</source>
        <translation>L’autorité interdit d’informer la personne.</translation>
    </message>
    <message>
        <source>Make the files first.</source>
        <translation>Faites d’abord les fichiers.</translation>
    </message>
    <message>
        <source>This cannot be done as it stands.</source>
        <translation>Ce n’est pas possible en l’état.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Leave and open it again to read it.</source>
        <translation>Quelqu’un l’a modifiée entre-temps. Quittez et rouvrez pour la lire.</translation>
    </message>
    <message>
        <source>Another person does that: you prepared it, or you know the person concerned.</source>
        <translation>Une autre personne s’en charge : vous l’avez préparée, ou vous connaissez la personne concernée.</translation>
    </message>
    <message>
        <source>This cannot be done any more. Leave and open it again.</source>
        <translation>Ce n’est plus possible. Quittez et rouvrez.</translation>
    </message>
    <message>
        <source>The platform did not take it: something is missing, too long or cannot be.</source>
        <translation>La plateforme ne l’a pas prise : quelque chose manque, est trop long ou ne peut pas être.</translation>
    </message>
    <message>
        <source>There is no such member, or no such order.</source>
        <translation>Ce membre ou cette injonction n’existe pas.</translation>
    </message>
    <message>
        <source>That code is not right. Take the one your authenticator shows now.</source>
        <translation>Ce code n’est pas le bon. Prenez celui que votre application affiche maintenant.</translation>
    </message>
    <message>
        <source>Files of that name are there already: choose another folder.</source>
        <translation>Des fichiers de ce nom s’y trouvent déjà : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Écrivez le chemin complet du dossier.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ItemView</name>
    <message>
        <source>Content of the notice</source>
        <translation>Contenu du signalement</translation>
    </message>
    <message>
        <source>Content named by the notice</source>
        <translation>Contenu visé par le signalement</translation>
    </message>
    <message>
        <source>Pictures of the set</source>
        <translation>Images de la série</translation>
    </message>
    <message>
        <source>About this content</source>
        <translation>À propos de ce contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n contenu</numerusform>
            <numerusform>%n contenus</numerusform>
        </translation>
    </message>
    <message>
        <source>This content is not here: it was restricted or deleted, or it has not come yet. It cannot be judged unseen.</source>
        <translation>Ce contenu n’est pas ici : il a été restreint ou supprimé, ou il n’est pas encore arrivé. On ne juge pas sans voir.</translation>
    </message>
    <message>
        <source>This notice names nothing that is on the platform.</source>
        <translation>Ce signalement ne vise rien qui soit sur la plateforme.</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>certifié</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>non certifié</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>On the list of known illegal files: it can be decided unseen</source>
        <translation>Sur la liste des fichiers illicites connus : on peut décider sans le voir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::LetterSaving</name>
    <message>
        <source>Letters of that name are there already. Nothing was overwritten.</source>
        <translation>Des lettres portent déjà ce nom. Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>There is no such folder. Write the whole path of one.</source>
        <translation>Ce dossier n’existe pas. Écrivez un chemin complet.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Letters as PDF</source>
        <translation>Lettres en PDF</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Emplacement des lettres</translation>
    </message>
    <message>
        <source>Folder: the whole path</source>
        <translation>Emplacement : le chemin complet</translation>
    </message>
    <message>
        <source>In %1, for you alone:</source>
        <translation>Dans %1, pour vous seul :</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::LettersView</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>To %1, in %2</source>
        <translation>À %1, en %2</translation>
    </message>
    <message>
        <source>To who sent the notice, in %1</source>
        <translation>À l’auteur du signalement, en %1</translation>
    </message>
    <message>
        <source>what you saw</source>
        <translation>ce que vous avez vu</translation>
    </message>
    <message>
        <source>what is taken away</source>
        <translation>ce qui est retiré</translation>
    </message>
    <message>
        <source>the clause</source>
        <translation>la clause</translation>
    </message>
    <message>
        <source>“%1”, which the policy has no words for</source>
        <translation>« %1 », que la politique ne sait pas dire</translation>
    </message>
    <message>
        <source>The policy has no template for this letter.</source>
        <translation>La politique n’a pas de modèle pour cette lettre.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore : %1.</translation>
    </message>
    <message>
        <source>Choose what you found: the letters are written as you go.</source>
        <translation>Dites ce que vous avez constaté : les lettres s’écrivent à mesure.</translation>
    </message>
    <message>
        <source>No letter leaves: nothing is restricted, and nobody waits for an answer.</source>
        <translation>Aucune lettre ne part : rien n’est restreint, et personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>Nobody to answer: the notice came without a sender that can be reached.</source>
        <translation>Personne à qui répondre : le signalement est venu sans expéditeur joignable.</translation>
    </message>
    <message>
        <source>Word for word as they leave.</source>
        <translation>Mot pour mot telles qu’elles partent.</translation>
    </message>
    <message numerus="yes">
        <source>Word for word as they leave. Not shown here: %n more.</source>
        <translation>
            <numerusform>Mot pour mot telles qu’elles partent. %n autre n’est pas montrée ici.</numerusform>
            <numerusform>Mot pour mot telles qu’elles partent. %n autres ne sont pas montrées ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::MeasureSheet</name>
    <message>
        <source>Accounts that are to end</source>
        <translation>Comptes qui vont prendre fin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Withdraw: the account stays open</source>
        <translation>Retirer : le compte reste ouvert</translation>
    </message>
    <message>
        <source>Why it is withdrawn. The person reads this in a letter.</source>
        <translation>Pourquoi elle est retirée. La personne le lit dans une lettre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Say why: at least %n character(s).</source>
        <translation>
            <numerusform>Dites pourquoi : au moins %n caractère.</numerusform>
            <numerusform>Dites pourquoi : au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Trop long : au plus %n caractère.</numerusform>
            <numerusform>Trop long : au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Question à la plateforme…</translation>
    </message>
    <message>
        <source>Nothing waits: no account is about to end.</source>
        <translation>Rien n’attend : aucun compte ne va prendre fin.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::MeasureWords</name>
    <message>
        <source>The account ends on %1. Until then this can be withdrawn.</source>
        <translation>Le compte prend fin le %1. Jusque-là la décision peut être retirée.</translation>
    </message>
    <message>
        <source>The account ends on %1 (%2). Until then this can be withdrawn.</source>
        <translation>Le compte prend fin le %1 (%2). Jusque-là la décision peut être retirée.</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Décidé le %1</translation>
    </message>
    <message>
        <source>Decided %1 by %2</source>
        <translation>Décidé le %1 par %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::MisuseRows</name>
    <message>
        <source>Misuse</source>
        <translation>Abus</translation>
    </message>
    <message>
        <source>What follows from misuse</source>
        <translation>Ce qui suit de l’abus</translation>
    </message>
    <message>
        <source>How long their notices are not processed</source>
        <translation>Combien de temps ses signalements ne sont pas traités</translation>
    </message>
    <message numerus="yes">
        <source>With this one %1 of %2 within %n day(s).</source>
        <translation>
            <numerusform>Avec celui-ci, %1 sur %2 en %n jour.</numerusform>
            <numerusform>Avec celui-ci, %1 sur %2 en %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gravest so far: %1.</source>
        <translation>Le plus grave : %1.</translation>
    </message>
    <message>
        <source>Warned on %1.</source>
        <translation>Mise en garde le %1.</translation>
    </message>
    <message>
        <source>Not warned yet.</source>
        <translation>Pas encore de mise en garde.</translation>
    </message>
    <message>
        <source>Suspended until %1.</source>
        <translation>Suspendu jusqu’au %1.</translation>
    </message>
    <message>
        <source>A suspension for misuse needs a warning letter before it.</source>
        <translation>Une suspension pour abus demande une lettre de mise en garde auparavant.</translation>
    </message>
    <message>
        <source>A suspension for misuse needs more of it: %1, and %2 percent.</source>
        <translation>Une suspension pour abus demande davantage d’abus : %1, et %2 pour cent.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until when?</source>
        <translation>jusqu’à quand ?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Manifestly illegal</source>
        <translation>Manifestement illicite</translation>
    </message>
    <message>
        <source>Manifestly unfounded</source>
        <translation>Manifestement infondé</translation>
    </message>
    <message>
        <source>Plain to anybody, without examination</source>
        <translation>Évident pour tous, sans examen</translation>
    </message>
    <message>
        <source>Earlier misuse cannot be read now, so no suspension can rest on it.</source>
        <translation>Les abus antérieurs ne sont pas consultables : aucune suspension ne peut s’y fonder.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchFeature</name>
    <message>
        <source>Several notices at once: the chosen ones, or this wave</source>
        <translation>Plusieurs signalements à la fois : ceux choisis, ou cette vague</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Plusieurs…</translation>
    </message>
    <message>
        <source>The last batches of notices and what became of them</source>
        <translation>Les derniers lots de signalements et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Nothing else is open on this content or its members. Choose others in the list: Shift with arrows, Ctrl with a click.</source>
        <translation>Rien d’autre n’est ouvert sur ce contenu ni sur ses membres. Choisissez-en d’autres dans la liste : Maj et flèches, Ctrl et clic.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchFoot</name>
    <message>
        <source>See what leaves</source>
        <translation>Voir ce qui part</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Older batch</source>
        <translation>Lot précédent</translation>
    </message>
    <message>
        <source>Newer batch</source>
        <translation>Lot suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n notice(s)</source>
        <translation>
            <numerusform>Décider %n signalement</numerusform>
            <numerusform>Décider %n signalements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchLines</name>
    <message>
        <source>Left out by you: stays open</source>
        <translation>Écarté par vous : reste ouvert</translation>
    </message>
    <message>
        <source>Named twice: decided once</source>
        <translation>Nommé deux fois : décidé une fois</translation>
    </message>
    <message>
        <source>Its record cannot be read</source>
        <translation>Sa fiche est illisible</translation>
    </message>
    <message>
        <source>Uses a word this version does not know</source>
        <translation>Emploie un mot inconnu de cette version</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>Déjà décidé</translation>
    </message>
    <message>
        <source>A colleague has it</source>
        <translation>Un collègue l’a en main</translation>
    </message>
    <message>
        <source>Not for you: you know the member, or decided on it before</source>
        <translation>Pas pour vous : vous connaissez le membre, ou avez déjà décidé</translation>
    </message>
    <message>
        <source>The platform could not be asked about it</source>
        <translation>La plateforme n’a pas pu être interrogée</translation>
    </message>
    <message>
        <source>Restricted: never decided with others</source>
        <translation>Restreint : jamais décidé avec d’autres</translation>
    </message>
    <message>
        <source>About other content than the first one</source>
        <translation>Porte sur un autre contenu que le premier</translation>
    </message>
    <message>
        <source>Names content that is not here: nobody has judged it</source>
        <translation>Nomme un contenu absent d’ici : personne ne l’a jugé</translation>
    </message>
    <message>
        <source>Its content cannot be restricted so</source>
        <translation>Son contenu ne peut pas être restreint ainsi</translation>
    </message>
    <message>
        <source>The clause does not ground it</source>
        <translation>La clause ne le fonde pas</translation>
    </message>
    <message>
        <source>The decision is not whole yet</source>
        <translation>La décision n’est pas encore complète</translation>
    </message>
    <message>
        <source>A letter lacks a part</source>
        <translation>Il manque une partie d’une lettre</translation>
    </message>
    <message>
        <source>Its statement of reasons could not be sent</source>
        <translation>Son exposé des motifs ne pourrait pas être envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, letters</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>outcome, letters, statements</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n exposé</numerusform>
            <numerusform>%n exposés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what stands in the way, parts of a letter</comment>
        <translation>%1 : %2</translation>
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
        <source>%1: done, its letters have left</source>
        <translation>%1 : fait, ses lettres sont parties</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Revenu : %1</translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation>Pas décidé : %1</translation>
    </message>
    <message>
        <source>Not begun: you stopped</source>
        <translation>Pas commencé : vous avez arrêté</translation>
    </message>
    <message>
        <source>Taken back before it left</source>
        <translation>Repris avant son départ</translation>
    </message>
    <message>
        <source>Being taken back: new letters say so</source>
        <translation>En cours de retrait : de nouvelles lettres le disent</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>notice, its words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On its own: order, danger or ending</source>
        <translation>À part : injonction, danger ou clôture</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchOutlook</name>
    <message numerus="yes">
        <source>%n letter(s) to members.</source>
        <translation>
            <numerusform>%n lettre aux membres.</numerusform>
            <numerusform>%n lettres aux membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to who sent a notice.</source>
        <translation>
            <numerusform>%n réponse à qui a signalé.</numerusform>
            <numerusform>%n réponses à ceux qui ont signalé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of reasons for the EU&apos;s database: what has gone there cannot be withdrawn.</source>
        <translation>
            <numerusform>%n exposé des motifs pour la base de l’UE : ce qui y est parti ne peut pas en être retiré.</numerusform>
            <numerusform>%n exposés des motifs pour la base de l’UE : ce qui y est parti ne peut pas en être retiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) stay open; the list says why.</source>
        <translation>
            <numerusform>%n signalement reste ouvert ; la liste dit pourquoi.</numerusform>
            <numerusform>%n signalements restent ouverts ; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchSheet</name>
    <message>
        <source>Several notices at once</source>
        <translation>Plusieurs signalements à la fois</translation>
    </message>
    <message>
        <source>What becomes of each notice</source>
        <translation>Ce que devient chaque signalement</translation>
    </message>
    <message>
        <source>Reason for taking them back: it stands in the letters</source>
        <translation>Raison du retrait : elle figure dans les lettres</translation>
    </message>
    <message>
        <source>Offline: the platform is asked about each notice before it is decided. What you wrote stays.</source>
        <translation>Hors ligne : la plateforme est interrogée sur chaque signalement avant la décision. Ce que vous avez écrit reste.</translation>
    </message>
    <message>
        <source>Reading the notices…</source>
        <translation>Lecture des signalements…</translation>
    </message>
    <message>
        <source>None of them can be decided so.</source>
        <translation>Aucun ne peut être décidé ainsi.</translation>
    </message>
    <message>
        <source>We decided it by mistake.</source>
        <translation>Nous l’avons décidé par erreur.</translation>
    </message>
    <message>
        <source>Each notice has a decision of its own. Nothing leaves before you have seen all of it.</source>
        <translation>Chaque signalement a sa propre décision. Rien ne part avant que vous ayez tout vu.</translation>
    </message>
    <message>
        <source>Space leaves one out.</source>
        <translation>Espace en écarte un.</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s) on this content are not in the batch: they stay open.</source>
        <translation>
            <numerusform>%n autre signalement sur ce contenu n’est pas dans le lot : il reste ouvert.</numerusform>
            <numerusform>%n autres signalements sur ce contenu ne sont pas dans le lot : ils restent ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were chosen, too many at once: they stay open.</source>
        <translation>
            <numerusform>%n autre a été choisi, trop à la fois : il reste ouvert.</numerusform>
            <numerusform>%n autres ont été choisis, trop à la fois : ils restent ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) chosen</source>
        <translation>
            <numerusform>%n signalement choisi</numerusform>
            <numerusform>%n signalements choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform about each: %1 of %2</source>
        <translation>Question à la plateforme sur chacun : %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be decided</source>
        <translation>
            <numerusform>%n signalement serait décidé</numerusform>
            <numerusform>%n signalements seraient décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) to go</source>
        <translation>
            <numerusform>Encore %n signalement</numerusform>
            <numerusform>Encore %n signalements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) decided</source>
        <translation>
            <numerusform>%n signalement décidé</numerusform>
            <numerusform>%n signalements décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 of %2, the newest first.</source>
        <translation>Lot %1 sur %2, le plus récent d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided.</source>
        <translation>
            <numerusform>%n n’a pas pu être décidé.</numerusform>
            <numerusform>%n n’ont pas pu être décidés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back.</source>
        <translation>
            <numerusform>%n repris.</numerusform>
            <numerusform>%n repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be taken back at once: each notice then opens again and whoever was told is told so. A statement of reasons that has gone to the EU&apos;s database stays there.</source>
        <translation>On peut revenir sur toutes à la fois : chaque signalement s’ouvre alors à nouveau et les personnes informées l’apprennent. Un exposé des motifs parti dans la base de l’UE y reste.</translation>
    </message>
    <message>
        <source>Your role may read notices, not decide them.</source>
        <translation>Votre rôle permet de lire les signalements, pas de les trancher.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeBatchWriting</name>
    <message>
        <source>Looking for personal details in what leaves…</source>
        <translation>Recherche de données personnelles dans ce qui part…</translation>
    </message>
    <message>
        <source>A personal detail stands in what leaves. Take it out.</source>
        <translation>Une donnée personnelle figure dans ce qui part. Retirez-la.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeCasebook</name>
    <message>
        <source>Notices</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Questions before the ethics committee</source>
        <translation>Questions au comité d’éthique</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Disputes before a certified body</source>
        <translation>Litiges devant un organe certifié</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Notices to other hosts</source>
        <translation>Notifications à d’autres hébergeurs</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Autres hébergeurs</translation>
    </message>
    <message>
        <source>Orders to give information</source>
        <translation>Injonctions de fournir des informations</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Injonctions</translation>
    </message>
    <message>
        <source>Refused statements of reasons</source>
        <translation>Exposés des motifs refusés</translation>
    </message>
    <message numerus="yes">
        <source>Refused statements of reasons: %n</source>
        <translation>
            <numerusform>Exposé des motifs refusé : %n</numerusform>
            <numerusform>Exposés des motifs refusés : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusés : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeDesk</name>
    <message>
        <source>Notice desk</source>
        <translation>Poste des signalements</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Notice and content</source>
        <translation>Signalement et contenu</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Notices · %1</source>
        <translation>Signalements · %1</translation>
    </message>
    <message>
        <source>Fetching the notice…</source>
        <translation>Lecture du signalement…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Signalement suivant</translation>
    </message>
    <message>
        <source>Skip: somebody else decides</source>
        <translation>Passer : quelqu’un d’autre décide</translation>
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
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Constat : %1</translation>
    </message>
    <message>
        <source>Choose the clause</source>
        <translation>Choisir la clause</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Write what you saw</source>
        <translation>Écrire ce que vous avez vu</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Tick this content, or leave it out</source>
        <translation>Cocher ce contenu, ou le laisser</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Tick all content of the notice</source>
        <translation>Cocher tout le contenu du signalement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Next content of the notice</source>
        <translation>Contenu suivant du signalement</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous content of the notice</source>
        <translation>Contenu précédent du signalement</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Read the whole notice</source>
        <translation>Lire tout le signalement</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>To the picture: hold Space to look</source>
        <translation>À l’image : maintenir Espace pour voir</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Fetch the picture again</source>
        <translation>Redemander l’image</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Next page of the decision</source>
        <translation>Page suivante de la décision</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>File: who sent it, decisions, letters sent</source>
        <translation>Dossier : auteur, décisions, lettres envoyées</translation>
    </message>
    <message>
        <source>List of notices</source>
        <translation>Liste des signalements</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Decision panel</source>
        <translation>Panneau de décision</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Refer to PHAROS, Point de Contact or an authority</source>
        <translation>Saisir PHAROS, Point de Contact ou une autorité</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Next queue: notices, complaints</source>
        <translation>File suivante : signalements, réclamations</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>Réclamation : %1</translation>
    </message>
    <message>
        <source>Accounts that are to end</source>
        <translation>Comptes qui vont prendre fin</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Fins de compte</translation>
    </message>
    <message>
        <source>Save the letters of the file as PDF</source>
        <translation>Enregistrer en PDF les lettres du dossier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Show personal details, or mask them</source>
        <translation>Afficher ou masquer les données personnelles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Take away, or not: %1</source>
        <translation>Retirer ou non : %1</translation>
    </message>
    <message>
        <source>Take what the policy proposes for the strikes</source>
        <translation>Suivre ce que les règles proposent pour les avertissements</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Suivre</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
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
        <source>No queue of notices is yours to work on.</source>
        <translation>Aucune file de signalements ne vous est confiée.</translation>
    </message>
    <message>
        <source>No notice waits.</source>
        <translation>Aucun signalement n’attend.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeMessages</name>
    <message>
        <source>%1: it waits in the outbox until the platform is back.</source>
        <translation>%1 : en attente dans la boîte d’envoi, jusqu’au retour de la plateforme.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the letters leave in %n second(s).</source>
        <translation>
            <numerusform>%1 : les lettres partent dans %n seconde.</numerusform>
            <numerusform>%1 : les lettres partent dans %n secondes.</numerusform>
        </translation>
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
        <source>Undone. Nothing has left.</source>
        <translation>Annulé. Rien n’est parti.</translation>
    </message>
    <message>
        <source>The policy has changed. Look at the clause and the letters again.</source>
        <translation>La politique a changé. Relisez la clause et les lettres.</translation>
    </message>
    <message>
        <source>The notice has changed. What you ticked and wrote is kept; look again.</source>
        <translation>Le signalement a changé. Ce que vous avez coché et écrit est gardé ; regardez de nouveau.</translation>
    </message>
    <message>
        <source>Why was it wrong? It stands in the letter.</source>
        <translation>Pourquoi était-ce une erreur ? Cela figurera dans la lettre.</translation>
    </message>
    <message>
        <source>Taken back. The notice opens again, and whoever was told is told so.</source>
        <translation>Décision reprise. Le signalement s’ouvre à nouveau, et les personnes informées l’apprennent.</translation>
    </message>
    <message>
        <source>Too late: it has left, and was not decided at this desk.</source>
        <translation>Trop tard : la décision est partie, et elle n’a pas été prise à ce poste.</translation>
    </message>
    <message>
        <source>“%1” has left, and so have its letters. It can be taken back with a reason: the notice opens again, what it restricted comes back, and whoever was told is told so.</source>
        <translation>« %1 » est parti, et ses lettres aussi. On peut revenir dessus avec un motif : le signalement s’ouvre à nouveau, ce qui était restreint revient, et les personnes informées l’apprennent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of detail, masked</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This must not leave in a letter: %1</source>
        <translation>Ceci ne doit pas partir dans une lettre : %1</translation>
    </message>
    <message>
        <source>Too late: the letters have left. A complaint is decided once; the member can still ask a dispute settlement body.</source>
        <translation>Trop tard : les lettres sont parties. Une réclamation n’est tranchée qu’une fois ; le membre peut encore saisir un organe de règlement des litiges.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticePanel</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>A colleague has this notice: you can read it, they decide it.</source>
        <translation>Un collègue a ce signalement : vous pouvez le lire, il le décide.</translation>
    </message>
    <message>
        <source>The policy has not come yet: nothing can rest on it.</source>
        <translation>La politique n’est pas encore arrivée : rien ne peut reposer sur elle.</translation>
    </message>
    <message>
        <source>The record of this notice cannot be read: it cannot be decided.</source>
        <translation>Les données de ce signalement sont illisibles : on ne peut pas le décider.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>Ready. It waits some seconds before it leaves.</source>
        <translation>Prêt. La décision attend quelques secondes avant de partir.</translation>
    </message>
    <message>
        <source>Ready. Offline since %1: the decision waits here.</source>
        <translation>Prêt. Hors ligne depuis le %1 : la décision attend ici.</translation>
    </message>
    <message>
        <source>Ready. Offline: the decision waits here.</source>
        <translation>Prêt. Hors ligne : la décision attend ici.</translation>
    </message>
    <message>
        <source>Statement of reasons: %1</source>
        <translation>Exposé des motifs : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) that cannot be ticked any more</source>
        <translation>
            <numerusform>%n contenu qui ne peut plus être coché</numerusform>
            <numerusform>%n contenus qui ne peuvent plus être cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>a clause that is not in force any more</source>
        <translation>une clause qui n’est plus en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) whose end has come</source>
        <translation>
            <numerusform>%n restriction dont la fin est venue</numerusform>
            <numerusform>%n restrictions dont la fin est venue</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had chosen is back, without: %1. Look at it again.</source>
        <translation>Ce que vous aviez choisi est revenu, sans : %1. Vérifiez-le.</translation>
    </message>
    <message>
        <source>%1 ⚠ Its statement waits: the EU’s database refuses the platform.</source>
        <translation>%1 ⚠ Son exposé attend : la base de l’UE refuse la plateforme.</translation>
    </message>
    <message>
        <source>Your role may read notices, not decide them.</source>
        <translation>Votre rôle permet de lire les signalements, pas de les trancher.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeRowWords</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Its record cannot be read</source>
        <translation>Ses données sont illisibles</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n contenu</numerusform>
            <numerusform>%n contenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>duty of a notice, its category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a complaint, its category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not for you: your decision</source>
        <translation>Pas pour vous : votre décision</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeView</name>
    <message>
        <source>Read the whole notice</source>
        <translation>Lire tout le signalement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Injonction</translation>
    </message>
    <message>
        <source>About the notice</source>
        <translation>À propos du signalement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>Il ne dit rien.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>the time of the law</source>
        <translation>le délai de la loi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Named for</source>
        <translation>Désigné pour</translation>
    </message>
    <message>
        <source>this kind of content</source>
        <translation>ce genre de contenu</translation>
    </message>
    <message>
        <source>other content: no priority</source>
        <translation>d’autres contenus : sans priorité</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Accusé envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>somebody waits for it</source>
        <translation>quelqu’un l’attend</translation>
    </message>
    <message>
        <source>nobody to answer</source>
        <translation>personne à qui répondre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Not on the platform: %n</source>
        <translation>
            <numerusform>Hors de la plateforme : %n</numerusform>
            <numerusform>Hors de la plateforme : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>État membre</translation>
    </message>
    <message>
        <source>Mask personal details</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>Show personal details</source>
        <translation>Afficher les données personnelles</translation>
    </message>
    <message>
        <source>no: it does not establish knowledge (Art. 16(3))</source>
        <translation>non : ne vaut pas connaissance effective (art. 16, § 3)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticeWords</name>
    <message>
        <source>Danger to life</source>
        <translation>Danger vital</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Injonction</translation>
    </message>
    <message>
        <source>Trusted flagger</source>
        <translation>Signaleur de confiance</translation>
    </message>
    <message>
        <source>Intimate or minor</source>
        <translation>Intime ou mineur</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Own initiative</source>
        <translation>Initiative propre</translation>
    </message>
    <message>
        <source>Order of an authority: before all but danger to life.</source>
        <translation>Injonction d’une autorité : avant tout, sauf un danger vital.</translation>
    </message>
    <message>
        <source>Trusted flagger: before all but danger and orders.</source>
        <translation>Signaleur de confiance : avant tout, sauf danger et injonctions.</translation>
    </message>
    <message>
        <source>Intimate pictures or a minor: before other notices, every hour online is harm.</source>
        <translation>Images intimes ou mineur : avant les autres, chaque heure en ligne fait du mal.</translation>
    </message>
    <message>
        <source>No priority: in the order of their time limits.</source>
        <translation>Sans priorité : dans l’ordre des échéances.</translation>
    </message>
    <message>
        <source>Found by ourselves: nobody waits for an answer.</source>
        <translation>Trouvé par nous : personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>%1 Overdue: %2.</source>
        <translation>%1 En retard : %2.</translation>
    </message>
    <message>
        <source>%1 Due in %2.</source>
        <translation>%1 Échéance dans %2.</translation>
    </message>
    <message>
        <source>Public form</source>
        <translation>Formulaire public</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Unknown origin</source>
        <translation>Origine inconnue</translation>
    </message>
    <message>
        <source>Said to be illegal</source>
        <translation>Dit illicite</translation>
    </message>
    <message>
        <source>Said to break the terms</source>
        <translation>Dit contraire aux conditions</translation>
    </message>
    <message>
        <source>Unknown ground</source>
        <translation>Motif inconnu</translation>
    </message>
    <message>
        <source>Terrorist content: one hour</source>
        <translation>Contenu terroriste : une heure</translation>
    </message>
    <message>
        <source>Images of child abuse: 24 hours</source>
        <translation>Images d’abus d’enfants : 24 heures</translation>
    </message>
    <message>
        <source>Other: without undue delay</source>
        <translation>Autre : sans retard injustifié</translation>
    </message>
    <message>
        <source>Unknown matter</source>
        <translation>Objet inconnu</translation>
    </message>
    <message>
        <source>To act against content</source>
        <translation>D’agir contre un contenu</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Genre inconnu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>No violation</source>
        <translation>Aucune infraction</translation>
    </message>
    <message>
        <source>Too imprecise</source>
        <translation>Trop imprécis</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà retiré</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Against the law or the terms: something is taken away, with a letter to the member.</source>
        <translation>Contraire à la loi ou aux conditions : quelque chose est retiré, avec une lettre au membre.</translation>
    </message>
    <message>
        <source>Neither against the law nor the terms: everything stays.</source>
        <translation>Contraire ni à la loi ni aux conditions : tout reste.</translation>
    </message>
    <message>
        <source>What it says or points at is not enough to tell.</source>
        <translation>Ce qu’il dit ou désigne ne suffit pas pour juger.</translation>
    </message>
    <message>
        <source>Restricted before, or taken down by its author.</source>
        <translation>Restreint auparavant, ou retiré par son auteur.</translation>
    </message>
    <message>
        <source>Content unavailable</source>
        <translation>Contenu indisponible</translation>
    </message>
    <message>
        <source>Only after the age check</source>
        <translation>Après contrôle d’âge</translation>
    </message>
    <message>
        <source>Payout held</source>
        <translation>Versements suspendus</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>Unknown restriction</source>
        <translation>Restriction inconnue</translation>
    </message>
    <message>
        <source>Choose what you found.</source>
        <translation>Dites ce que vous avez constaté.</translation>
    </message>
    <message>
        <source>Tick the content that is restricted.</source>
        <translation>Cochez le contenu restreint.</translation>
    </message>
    <message>
        <source>Some of the content is not part of this notice any more.</source>
        <translation>Une partie du contenu ne relève plus de ce signalement.</translation>
    </message>
    <message>
        <source>Tick what is taken away.</source>
        <translation>Cochez ce qui est retiré.</translation>
    </message>
    <message>
        <source>Where nothing is found there is nothing to restrict.</source>
        <translation>Sans constat, il n’y a rien à restreindre.</translation>
    </message>
    <message>
        <source>The same restriction stands there twice.</source>
        <translation>La même restriction figure deux fois.</translation>
    </message>
    <message>
        <source>A restriction ends before it begins.</source>
        <translation>Une restriction finit avant de commencer.</translation>
    </message>
    <message>
        <source>Choose the clause it rests on.</source>
        <translation>Choisissez la clause sur laquelle elle repose.</translation>
    </message>
    <message numerus="yes">
        <source>Say what you saw and why it follows: at least %n character(s).</source>
        <translation>
            <numerusform>Dites ce que vous avez vu et pourquoi : au moins %n caractère.</numerusform>
            <numerusform>Dites ce que vous avez vu et pourquoi : au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Trop long : au plus %n caractère.</numerusform>
            <numerusform>Trop long : au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place to fill in still stands in the text: […] or {…}.</source>
        <translation>Un passage à compléter reste dans le texte : […] ou {…}.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Bank account (IBAN)</source>
        <translation>Compte bancaire (IBAN)</translation>
    </message>
    <message>
        <source>Bank account (RIB)</source>
        <translation>Compte bancaire (RIB)</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Banque (BIC)</translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Carte de paiement</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Name on another network</source>
        <translation>Nom sur un autre réseau</translation>
    </message>
    <message>
        <source>Payment name</source>
        <translation>Nom de paiement</translation>
    </message>
    <message>
        <source>Crypto address</source>
        <translation>Adresse de cryptomonnaie</translation>
    </message>
    <message>
        <source>Personal detail</source>
        <translation>Donnée personnelle</translation>
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
        <source>unknown language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host of a link, then the whole of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>sent, without an answer yet</source>
        <translation>envoyé, sans réponse pour l’instant</translation>
    </message>
    <message>
        <source>accepted by the database</source>
        <translation>accepté par la base</translation>
    </message>
    <message>
        <source>refused: somebody has to look at it</source>
        <translation>refusé : quelqu’un doit l’examiner</translation>
    </message>
    <message>
        <source>in a state that this version does not know</source>
        <translation>dans un état que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>Account ended</source>
        <translation>Compte clos</translation>
    </message>
    <message>
        <source>The law obliges us to, and leaves no time</source>
        <translation>La loi l’exige, sans délai</translation>
    </message>
    <message>
        <source>An imperative reason of national law</source>
        <translation>Une raison impérieuse de droit national</translation>
    </message>
    <message>
        <source>The terms were broken repeatedly</source>
        <translation>Les conditions ont été enfreintes à plusieurs reprises</translation>
    </message>
    <message>
        <source>Choose the exception…</source>
        <translation>Choisir l’exception…</translation>
    </message>
    <message>
        <source>A warning letter</source>
        <translation>Une lettre de mise en garde</translation>
    </message>
    <message>
        <source>Suspension for misuse</source>
        <translation>Suspension pour abus</translation>
    </message>
    <message numerus="yes">
        <source>An account ends after %n day(s) at the earliest, unless an exception is named.</source>
        <translation>
            <numerusform>Un compte prend fin après %n jour au plus tôt, sauf exception nommée.</numerusform>
            <numerusform>Un compte prend fin après %n jours au plus tôt, sauf exception nommée.</numerusform>
        </translation>
    </message>
    <message>
        <source>A period of notice or an exception stands where no account ends early.</source>
        <translation>Un préavis ou une exception figure là où aucun compte ne prend fin plus tôt.</translation>
    </message>
    <message numerus="yes">
        <source>Name what the exception rests on: at least %n character(s).</source>
        <translation>
            <numerusform>Nommez ce qui fonde l’exception : au moins %n caractère.</numerusform>
            <numerusform>Nommez ce qui fonde l’exception : au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing manifest can be found with this outcome.</source>
        <translation>Rien de manifeste ne peut être constaté avec ce résultat.</translation>
    </message>
    <message>
        <source>Nothing follows from misuse where none was found.</source>
        <translation>Rien ne suit d’un abus qui n’a pas été constaté.</translation>
    </message>
    <message>
        <source>A suspension for misuse states when it ends.</source>
        <translation>Une suspension pour abus dit quand elle finit.</translation>
    </message>
    <message>
        <source>The suspension ends before it begins.</source>
        <translation>La suspension finit avant de commencer.</translation>
    </message>
    <message>
        <source>A suspension for misuse suspends the account: tick it, with its end.</source>
        <translation>Une suspension pour abus suspend le compte : cochez-la, avec sa fin.</translation>
    </message>
    <message>
        <source>⚠ The EU’s database refused the platform’s token (401): no statement leaves. You can go on deciding: statements wait and none is lost. Whoever runs the platform starts it with a valid token.</source>
        <translation>⚠ La base de l’UE a refusé le jeton de la plateforme (401) : aucun exposé ne part. Vous pouvez continuer à décider : les exposés attendent et aucun n’est perdu. Qui exploite la plateforme la relance avec un jeton valable.</translation>
    </message>
    <message>
        <source>⚠ The EU’s database does not let the platform hand statements in (403): none leaves. You can go on deciding: statements wait and none is lost. Whoever runs the platform has its access there put right.</source>
        <translation>⚠ La base de l’UE ne laisse pas la plateforme remettre d’exposés (403) : aucun ne part. Vous pouvez continuer à décider : les exposés attendent et aucun n’est perdu. Qui exploite la plateforme y fait régulariser son accès.</translation>
    </message>
    <message>
        <source>Danger to life: before everything else. Alert the authorities now (17 or 112), then refer it.</source>
        <translation>Danger vital : avant tout le reste. Alertez les autorités maintenant (17 ou 112), puis saisissez-les.</translation>
    </message>
    <message>
        <source>To give information about members: it restricts nothing</source>
        <translation>De fournir des informations sur des membres : ne restreint rien</translation>
    </message>
    <message>
        <source>Counted, nothing more</source>
        <translation>Comptabilisé, sans suite</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::NoticedItemsModel</name>
    <message>
        <source>%1 · not here</source>
        <translation>%1 · pas ici</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>of content: gone, restricted or not come yet</comment>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::RecordSheet</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralBanner</name>
    <message>
        <source>Write the referral</source>
        <translation>Rédiger la saisine</translation>
    </message>
    <message>
        <source>Referral to %1. %2</source>
        <comment>recipient, what became of it</comment>
        <translation>Saisine de %1. %2</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Ouvrir la saisine</translation>
    </message>
    <message>
        <source>What you decided has to be referred to the authorities: %1.</source>
        <comment>offence</comment>
        <translation>Votre décision doit être transmise aux autorités : %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralContentPage</name>
    <message>
        <source>Came in %1</source>
        <translation>Reçu le %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publié le %1</translation>
    </message>
    <message>
        <source>Unavailable since %1</source>
        <translation>Indisponible depuis le %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Content that is part of it: no picture travels</source>
        <translation>Contenus concernés : aucune image ne part</translation>
    </message>
    <message>
        <source>Who put it there</source>
        <translation>Qui les a mis en ligne</translation>
    </message>
    <message>
        <source>Chain of custody: written by the platform, never rewritten</source>
        <translation>Chaîne de conservation : écrite par la plateforme, jamais réécrite</translation>
    </message>
    <message>
        <source>Content %1 is part of it</source>
        <translation>Le contenu %1 en fait partie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of identifier, the identifier</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The platform names nobody.</source>
        <translation>La plateforme ne nomme personne.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>moment, content, what happened</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is told of it yet.</source>
        <translation>Rien n’en est encore dit.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralFactsPage</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>The facts, in words</source>
        <translation>Les faits, en mots</translation>
    </message>
    <message>
        <source>What was published, what was seen, what happened then. Never a picture, no link to one.</source>
        <translation>Ce qui a été publié, ce qui a été vu, ce qui s’est passé ensuite. Jamais d’image, ni de lien vers une image.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment on l’a appris</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>letters written, at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>letters written; what is missing</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what gave rise to it, its reference</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <translation>Connu depuis le %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralHoldPage</name>
    <message>
        <source>Hold and silence</source>
        <translation>Gel et silence</translation>
    </message>
    <message>
        <source>Legal hold: nothing of this is deleted</source>
        <translation>Gel légal : rien de tout cela n’est supprimé</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>What is kept, for instance: all media of the account</source>
        <translation>Ce qui est conservé, par exemple : tous les médias du compte</translation>
    </message>
    <message>
        <source>Basis of the hold</source>
        <translation>Fondement du gel</translation>
    </message>
    <message>
        <source>Basis: the law or the order</source>
        <translation>Fondement : la loi ou l’injonction</translation>
    </message>
    <message>
        <source>Reference of the authority</source>
        <translation>Référence de l’autorité</translation>
    </message>
    <message>
        <source>Reference of the authority, if any</source>
        <translation>Référence de l’autorité, s’il y en a une</translation>
    </message>
    <message>
        <source>Legal hold: until when</source>
        <translation>Gel légal : jusqu’à quand</translation>
    </message>
    <message>
        <source>Do not notify: the person concerned must not be told</source>
        <translation>Ne pas informer : la personne concernée ne doit rien savoir</translation>
    </message>
    <message>
        <source>Legal basis of the silence</source>
        <translation>Fondement légal du silence</translation>
    </message>
    <message>
        <source>Legal basis: the law or the order</source>
        <translation>Fondement légal : la loi ou l’injonction</translation>
    </message>
    <message>
        <source>Do not notify: until when</source>
        <translation>Ne pas informer : jusqu’à quand</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>jusqu’à sa levée</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>lift it now</source>
        <translation>le lever maintenant</translation>
    </message>
    <message>
        <source>While the referral is open nothing of it is deleted.</source>
        <translation>Tant que la saisine est ouverte, rien n’en est supprimé.</translation>
    </message>
    <message>
        <source>The person concerned is told what was decided, as usual.</source>
        <translation>La personne concernée est informée de la décision, comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralOffencePage</name>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Which offence is suspected?</source>
        <translation>Quelle infraction est soupçonnée ?</translation>
    </message>
    <message>
        <source>The list is dated policy: version %1 of %2.</source>
        <translation>La liste est une règle datée : version %1 du %2.</translation>
    </message>
    <message>
        <source>Compared with the law on %1.</source>
        <translation>Comparé au texte de loi le %1.</translation>
    </message>
    <message>
        <source>Nobody has compared it with the law yet.</source>
        <translation>Personne ne l’a encore comparé au texte de loi.</translation>
    </message>
    <message>
        <source>The law asks for it to be reported promptly.</source>
        <translation>La loi demande de le signaler promptement.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralReceiptPage</name>
    <message>
        <source>Handed in</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>Reference received</source>
        <translation>Référence reçue</translation>
    </message>
    <message>
        <source>Reference received; may come later</source>
        <translation>Référence reçue ; elle peut venir plus tard</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Qui a été informé</translation>
    </message>
    <message>
        <source>Record that it was handed in</source>
        <translation>Enregistrer la remise</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Clore la saisine</translation>
    </message>
    <message>
        <source>Make the packet first. Nothing is sent from here: you hand it in.</source>
        <translation>Faites d’abord le dossier. Rien ne part d’ici : c’est vous qui le remettez.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, reference</comment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralRecipientPage</name>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Who does it go to?</source>
        <translation>À qui va-t-elle ?</translation>
    </message>
    <message>
        <source>The danger</source>
        <translation>Le danger</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation>Ce qui est sur le point d’arriver</translation>
    </message>
    <message>
        <source>To whom, as far as known</source>
        <translation>À qui, si on le sait</translation>
    </message>
    <message>
        <source>Where, as far as known</source>
        <translation>Où, si on le sait</translation>
    </message>
    <message>
        <source>State concerned, two letters</source>
        <translation>État concerné, deux lettres</translation>
    </message>
    <message>
        <source>State concerned, two letters: FR, BE…</source>
        <translation>État concerné, deux lettres : FR, BE…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralReviewPage</name>
    <message>
        <source>Your role writes referrals and does not make packets: ask a compliance lead.</source>
        <translation>Votre rôle rédige les saisines et ne fait pas les dossiers : demandez à un responsable conformité.</translation>
    </message>
    <message>
        <source>That code is not right. Take the one your authenticator shows now.</source>
        <translation>Ce code n’est pas le bon. Prenez celui que votre authentificateur affiche maintenant.</translation>
    </message>
    <message>
        <source>Too many wrong codes. None is looked at for five minutes.</source>
        <translation>Trop de codes faux. Aucun n’est examiné pendant cinq minutes.</translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Close this and open it again.</source>
        <translation>Un collègue l’a modifiée entre-temps. Fermez-la et rouvrez-la.</translation>
    </message>
    <message>
        <source>Files of that name are there already. Nothing was overwritten.</source>
        <translation>Des fichiers de ce nom existent déjà. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>There is no such folder. Write the whole path of one.</source>
        <translation>Ce dossier n’existe pas. Écrivez un chemin complet.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What it has become</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>The packet: a PDF and a file, yours to hand in</source>
        <translation>Le dossier : un PDF et un fichier, à remettre par vous</translation>
    </message>
    <message>
        <source>Folder for the packet</source>
        <translation>Emplacement du dossier</translation>
    </message>
    <message>
        <source>Folder: the whole path</source>
        <translation>Emplacement : le chemin complet</translation>
    </message>
    <message>
        <source>Make the packet</source>
        <translation>Faire le dossier</translation>
    </message>
    <message>
        <source>The platform wants to be sure that it is you.</source>
        <translation>La plateforme veut être sûre que c’est vous.</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code de votre authentificateur</translation>
    </message>
    <message>
        <source>Six digits of your authenticator</source>
        <translation>Six chiffres de votre authentificateur</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmer que c’est vous</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisie</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Gel légal</translation>
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
        <source>Do not notify</source>
        <translation>Ne pas informer</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>La plateforme est interrogée</translation>
    </message>
    <message>
        <source>In %1, for you alone:</source>
        <translation>Dans %1, pour vous seul :</translation>
    </message>
    <message>
        <source>Something is still missing: it stands beside.</source>
        <translation>Il manque encore quelque chose : c’est écrit à côté.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralSheet</name>
    <message>
        <source>Referral</source>
        <translation>Saisine</translation>
    </message>
    <message>
        <source>Steps of the referral</source>
        <translation>Étapes de la saisine</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Notice %1. Nothing is sent from here: the packet is yours to hand in.</source>
        <translation>Signalement %1. Rien ne part d’ici : c’est vous qui remettez le dossier.</translation>
    </message>
    <message>
        <source>Fetching the referral…</source>
        <translation>La saisine arrive…</translation>
    </message>
    <message>
        <source>Referrals of this notice are for people who decide it.</source>
        <translation>Les saisines de ce signalement sont pour qui le décide.</translation>
    </message>
    <message>
        <source>A referral needs the platform: nothing of it is kept on this machine.</source>
        <translation>Une saisine a besoin de la plateforme : rien n’en est gardé sur cette machine.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation>Saisine de %1</translation>
    </message>
    <message>
        <source>Nothing. It can be handed in.</source>
        <translation>Rien. Elle peut être remise.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>Rien de particulier.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved when you leave this step.</source>
        <translation>Enregistré quand vous quittez cette étape.</translation>
    </message>
    <message>
        <source>Not saved: something in it may not stand in a packet.</source>
        <translation>Pas enregistré : quelque chose ne peut pas figurer dans un dossier.</translation>
    </message>
    <message>
        <source>Saved on the platform; nothing is kept here.</source>
        <translation>Enregistré sur la plateforme ; rien n’est gardé ici.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make the packet</source>
        <translation>Créer le dossier</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReferralTalk</name>
    <message>
        <source>Content %1 has no id.</source>
        <translation>Le contenu %1 n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>Content %1 is there twice.</source>
        <translation>Le contenu %1 est là deux fois.</translation>
    </message>
    <message>
        <source>Content %1 has no address.</source>
        <translation>Le contenu %1 n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The address of content %1 is none.</source>
        <translation>L’adresse du contenu %1 n’en est pas une.</translation>
    </message>
    <message>
        <source>Nothing says when content %1 came in.</source>
        <translation>Rien ne dit quand le contenu %1 a été reçu.</translation>
    </message>
    <message>
        <source>Content %1 has no SHA-256.</source>
        <translation>Le contenu %1 n’a pas de SHA-256.</translation>
    </message>
    <message>
        <source>A hash of content %1 is none.</source>
        <translation>Une empreinte du contenu %1 n’en est pas une.</translation>
    </message>
    <message>
        <source>Identifier %1 is not complete.</source>
        <translation>L’identifiant %1 n’est pas complet.</translation>
    </message>
    <message>
        <source>Content %1 has no chain of custody yet: save first.</source>
        <translation>Le contenu %1 n’a pas encore de chaîne de conservation : enregistrez d’abord.</translation>
    </message>
    <message>
        <source>Event %1 of the chain of custody does not fit.</source>
        <translation>L’événement %1 de la chaîne de conservation ne concorde pas.</translation>
    </message>
    <message>
        <source>Content %1 is not in safe keeping yet: save first.</source>
        <translation>Le contenu %1 n’est pas encore mis en sûreté : enregistrez d’abord.</translation>
    </message>
    <message>
        <source>Who was told, entry %1, is not complete.</source>
        <translation>L’entrée %1 des personnes informées n’est pas complète.</translation>
    </message>
    <message>
        <source>PHAROS</source>
        <translation>PHAROS</translation>
    </message>
    <message>
        <source>Point de Contact</source>
        <translation>Point de Contact</translation>
    </message>
    <message>
        <source>Authority, danger to life (DSA Art. 18)</source>
        <translation>Autorité, danger pour la vie (DSA art. 18)</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>The police’s portal for illegal content. It gets everything in the packet.</source>
        <translation>Le portail de la police pour les contenus illicites. Il reçoit tout le dossier.</translation>
    </message>
    <message>
        <source>An association, no authority: it gets member id and handle, and neither the hold nor who else was told.</source>
        <translation>Une association, pas une autorité : elle reçoit l’identifiant et le pseudonyme du membre, ni le gel ni qui d’autre a été informé.</translation>
    </message>
    <message>
        <source>Somebody’s life or safety: what is known, at once. Call 17 or 112 first; nothing that takes time keeps this packet back.</source>
        <translation>La vie ou la sécurité de quelqu’un : ce qu’on sait, tout de suite. Appelez d’abord le 17 ou le 112 ; rien de ce qui prend du temps ne retient ce dossier.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Un signalement</translation>
    </message>
    <message>
        <source>A match with a list of hashes</source>
        <translation>Une concordance avec une liste d’empreintes</translation>
    </message>
    <message>
        <source>Our own review</source>
        <translation>Notre propre examen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>National authority</source>
        <translation>Autorité nationale</translation>
    </message>
    <message>
        <source>Europol</source>
        <translation>Europol</translation>
    </message>
    <message>
        <source>Lead of the shift</source>
        <translation>Responsable d’équipe</translation>
    </message>
    <message>
        <source>Trusted flagger</source>
        <translation>Signaleur de confiance</translation>
    </message>
    <message>
        <source>Who sent the notice</source>
        <translation>Qui a envoyé le signalement</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Personne concernée</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>hashed again: the same</source>
        <translation>empreinte recalculée : la même</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>classified</source>
        <translation>classé</translation>
    </message>
    <message>
        <source>made unavailable</source>
        <translation>rendu indisponible</translation>
    </message>
    <message>
        <source>put into safe keeping</source>
        <translation>mis en sûreté</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>access given</source>
        <translation>accès donné</translation>
    </message>
    <message>
        <source>released from safe keeping</source>
        <translation>sorti de la mise en sûreté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Packet made %1. Hand it in, then record what came back.</source>
        <translation>Dossier fait le %1. Remettez-le, puis enregistrez ce qui est revenu.</translation>
    </message>
    <message>
        <source>Being written. Nothing has left.</source>
        <translation>En cours de rédaction. Rien n’est parti.</translation>
    </message>
    <message>
        <source>Handed in. No reference yet.</source>
        <translation>Remise. Pas encore de référence.</translation>
    </message>
    <message>
        <source>Handed in, reference %1.</source>
        <translation>Remise, référence %1.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Close.</translation>
    </message>
    <message>
        <source>In a state this version does not know.</source>
        <translation>Dans un état que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The referral has no id.</source>
        <translation>La saisine n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>Choose who it goes to.</source>
        <translation>Choisissez à qui elle va.</translation>
    </message>
    <message>
        <source>Choose the offence.</source>
        <translation>Choisissez l’infraction.</translation>
    </message>
    <message>
        <source>The offence is not in the list.</source>
        <translation>L’infraction n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>This offence is not one for this recipient.</source>
        <translation>Cette infraction n’est pas pour ce destinataire.</translation>
    </message>
    <message>
        <source>Write the facts.</source>
        <translation>Écrivez les faits.</translation>
    </message>
    <message>
        <source>The facts are too long.</source>
        <translation>Les faits sont trop longs.</translation>
    </message>
    <message>
        <source>A text holds encoded bytes: no picture travels in a packet.</source>
        <translation>Un texte contient des octets codés : aucune image ne voyage dans un dossier.</translation>
    </message>
    <message>
        <source>Nothing says what gave rise to it.</source>
        <translation>Rien ne dit ce qui y a conduit.</translation>
    </message>
    <message>
        <source>What gave rise to it has no reference.</source>
        <translation>Ce qui y a conduit n’a pas de référence.</translation>
    </message>
    <message>
        <source>Nothing says since when it is known.</source>
        <translation>Rien ne dit depuis quand c’est connu.</translation>
    </message>
    <message>
        <source>The moment it became known lies ahead.</source>
        <translation>Le moment où on l’a su est à venir.</translation>
    </message>
    <message>
        <source>No content is part of it.</source>
        <translation>Aucun contenu n’en fait partie.</translation>
    </message>
    <message>
        <source>A text or a list is too long.</source>
        <translation>Un texte ou une liste est trop long.</translation>
    </message>
    <message>
        <source>Nobody is named as the uploader.</source>
        <translation>Personne n’est nommé comme auteur.</translation>
    </message>
    <message>
        <source>This recipient needs a legal hold.</source>
        <translation>Ce destinataire a besoin d’un gel légal.</translation>
    </message>
    <message>
        <source>The hold needs its scope and its basis.</source>
        <translation>Il faut au gel son étendue et son fondement.</translation>
    </message>
    <message>
        <source>The hold ends before it starts.</source>
        <translation>Le gel finit avant de commencer.</translation>
    </message>
    <message>
        <source>The hold is over.</source>
        <translation>Le gel est terminé.</translation>
    </message>
    <message>
        <source>Say what is about to happen.</source>
        <translation>Dites ce qui est sur le point d’arriver.</translation>
    </message>
    <message>
        <source>Neither content nor uploader is named: nobody could act.</source>
        <translation>Ni contenu ni auteur n’est nommé : personne ne pourrait agir.</translation>
    </message>
    <message>
        <source>The person concerned must not be told.</source>
        <translation>La personne concernée ne doit rien savoir.</translation>
    </message>
    <message>
        <source>The silence is over: the person concerned may be told.</source>
        <translation>Le silence est terminé : la personne concernée peut être informée.</translation>
    </message>
    <message>
        <source>The person concerned was told while it was forbidden. Tell the lead of the shift.</source>
        <translation>La personne concernée a été informée alors que c’était interdit. Prévenez le responsable d’équipe.</translation>
    </message>
    <message>
        <source>A legal hold is open: nothing is deleted.</source>
        <translation>Un gel légal est ouvert : rien n’est supprimé.</translation>
    </message>
    <message>
        <source>MD5 or SHA-1 of a content is not known; partners’ lists use them.</source>
        <translation>Le MD5 ou le SHA-1 d’un contenu n’est pas connu ; les listes des partenaires s’en servent.</translation>
    </message>
    <message>
        <source>The state concerned is unknown: France or Europol is told.</source>
        <translation>L’État concerné est inconnu : la France ou Europol est informé.</translation>
    </message>
    <message>
        <source>The law asks for this to be reported promptly.</source>
        <translation>La loi demande de le signaler promptement.</translation>
    </message>
    <message>
        <source>Nobody has compared this article with the law for a year.</source>
        <translation>Personne n’a comparé cet article au texte de loi depuis un an.</translation>
    </message>
    <message>
        <source>This recipient does not get every identifier.</source>
        <translation>Ce destinataire ne reçoit pas tous les identifiants.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>jusqu’à sa levée</translation>
    </message>
    <message>
        <source>Legal hold %1: nothing of this is deleted.</source>
        <translation>Gel légal %1 : rien de tout cela n’est supprimé.</translation>
    </message>
    <message>
        <source>Legal hold %1 (%2): nothing of this is deleted.</source>
        <comment>until when, on what basis</comment>
        <translation>Gel légal %1 (%2) : rien de tout cela n’est supprimé.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Nobody is to be told %1: no letter leaves.</source>
        <translation>Personne ne doit être informé %1 : aucune lettre ne part.</translation>
    </message>
    <message>
        <source>Nobody is to be told %1 (%2): no letter leaves.</source>
        <comment>until when, on what basis</comment>
        <translation>Personne ne doit être informé %1 (%2) : aucune lettre ne part.</translation>
    </message>
    <message>
        <source>“Do not notify” needs its legal basis and its end.</source>
        <translation>L’interdiction d’informer doit indiquer sa base légale et sa fin.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::RefusedSheet</name>
    <message>
        <source>Refused statements of reasons</source>
        <translation>Exposés des motifs refusés</translation>
    </message>
    <message>
        <source>What the EU&apos;s database or our own rules did not take. Nothing is written here: the platform&apos;s templates are corrected, then the statement is composed again of the same decision, under the same number.</source>
        <translation>Ce que la base de l’UE ou nos propres règles n’ont pas pris. Rien ne s’écrit ici : on corrige les modèles de la plateforme, puis l’exposé est recomposé pour la même décision, sous le même numéro.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>As it was refused</source>
        <translation>Tel qu’il a été refusé</translation>
    </message>
    <message>
        <source>Content %1 of %2</source>
        <translation>Contenu %1 de %2</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Compte de %1</translation>
    </message>
    <message>
        <source>Decision %1, without a notice</source>
        <translation>Décision %1, sans signalement</translation>
    </message>
    <message>
        <source>Decision %1 on notice %2</source>
        <translation>Décision %1 sur le signalement %2</translation>
    </message>
    <message>
        <source>Clause: %1</source>
        <translation>Clause : %1</translation>
    </message>
    <message>
        <source>Composed: %1</source>
        <translation>Composé : %1</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <comment>when, by whom</comment>
        <translation>Refusé : %1, %2</translation>
    </message>
    <message>
        <source>Our number: %1</source>
        <translation>Notre numéro : %1</translation>
    </message>
    <message>
        <source>Fetching the refused statements…</source>
        <translation>Récupération des exposés refusés…</translation>
    </message>
    <message>
        <source>Refused statements need the platform: nothing of them is kept on this machine.</source>
        <translation>Les exposés refusés demandent la plateforme : rien n’en est gardé sur ce poste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No statement was refused.</source>
        <translation>Aucun exposé n’a été refusé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>It is too large for the database.</source>
        <translation>Il est trop grand pour la base.</translation>
    </message>
    <message>
        <source>No field was named.</source>
        <translation>Aucun champ n’a été nommé.</translation>
    </message>
    <message>
        <source>It could not be composed: there is no text yet.</source>
        <translation>Il n’a pas pu être composé : il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>Composed again under the same number. It waits to be sent.</source>
        <translation>Recomposé sous le même numéro. Il attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Composed again, and our own rules still refuse it. Nothing was sent: see the faults.</source>
        <translation>Recomposé, et nos propres règles le refusent encore. Rien n’est parti : voyez les défauts.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was refused, and nothing was sent: the templates have to be corrected first.</source>
        <translation>Rien n’a changé depuis le refus, et rien n’est parti : il faut d’abord corriger les modèles.</translation>
    </message>
    <message>
        <source>It is no longer refused: somebody had it composed again meanwhile.</source>
        <translation>Il n’est plus refusé : quelqu’un l’a fait recomposer entre-temps.</translation>
    </message>
    <message>
        <source>Compose again and send</source>
        <translation>Recomposer et envoyer</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Demande à la plateforme…</translation>
    </message>
    <message>
        <source>Read only: the platform is away.</source>
        <translation>Lecture seule : la plateforme est absente.</translation>
    </message>
    <message>
        <source>Read only: people who decide notices have it composed again.</source>
        <translation>Lecture seule : qui décide des signalements le fait recomposer.</translation>
    </message>
    <message>
        <source>An older version of the platform composed it, and kept nothing to compose it of again.</source>
        <translation>Une version plus ancienne de la plateforme l’a composé, et n’a rien gardé pour le recomposer.</translation>
    </message>
    <message>
        <source>There are more; they come as these are seen to.</source>
        <translation>Il y en a d’autres ; ils viennent à mesure que ceux-ci sont traités.</translation>
    </message>
    <message>
        <source>Refused statements are for reviewers of notices and for auditors.</source>
        <translation>Réservés aux personnes qui traitent les signalements et aux auditeurs.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::RestrictedReveal</name>
    <message>
        <source>Look at restricted content, for a reason</source>
        <translation>Regarder un contenu restreint, pour un motif</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Stop looking at restricted content</source>
        <translation>Cesser de regarder le contenu restreint</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Cesser</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Regarder…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::RestrictionRows</name>
    <message>
        <source>What is taken away</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>%1: until when</source>
        <translation>%1 : jusqu’à quand</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>restriction, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ReturnedBanner</name>
    <message numerus="yes">
        <source>%n decision(s) came back. %1: %2</source>
        <translation>
            <numerusform>%n décision est revenue. %1 : %2</numerusform>
            <numerusform>%n décisions sont revenues. %1 : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Taking back a decision</source>
        <translation>Revenir sur une décision</translation>
    </message>
    <message>
        <source>Leave it as decided</source>
        <translation>Laisser la décision</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::StandingView</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>On the account</source>
        <translation>Sur le compte</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Suivre la proposition</translation>
    </message>
    <message>
        <source>A member whose record is not here</source>
        <translation>Un membre dont la fiche n’est pas ici</translation>
    </message>
    <message>
        <source>Asking the platform which strikes count…</source>
        <translation>Question à la plateforme : quels avertissements comptent…</translation>
    </message>
    <message>
        <source>Which strikes count is not known here. %1</source>
        <translation>Les avertissements qui comptent ne sont pas connus ici. %1</translation>
    </message>
    <message numerus="yes">
        <source>Not shown here: %n more account(s).</source>
        <translation>
            <numerusform>Non montré ici : %n autre compte.</numerusform>
            <numerusform>Non montrés ici : %n autres comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no strike counts.</source>
        <translation>%1 : aucun avertissement ne compte.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n strike(s) count, weight %2.</source>
        <translation>
            <numerusform>%1 : %n avertissement compte, poids %2.</numerusform>
            <numerusform>%1 : %n avertissements comptent, poids %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight %1, until %2</source>
        <translation>Poids %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Suspended for misuse until %1</source>
        <translation>Suspendu pour abus jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n jour</numerusform>
            <numerusform>%1, %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes of weight %1 within %n day(s): the policy proposes “%2”. You decide.</source>
        <translation>
            <numerusform>Avertissements de poids %1 en %n jour : les règles proposent « %2 ». Vous décidez.</numerusform>
            <numerusform>Avertissements de poids %1 en %n jours : les règles proposent « %2 ». Vous décidez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This decision gives a strike of weight %1, until %2.</source>
        <translation>Cette décision donne un avertissement de poids %1, jusqu’au %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::StatementWords</name>
    <message>
        <source>%1 (field %2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (champ %2)</translation>
    </message>
    <message>
        <source>Nobody has written a statement for this clause.</source>
        <translation>Personne n’a rédigé d’exposé des motifs pour cette clause.</translation>
    </message>
    <message>
        <source>The statement of this clause names no law.</source>
        <translation>L’exposé des motifs de cette clause ne cite aucune loi.</translation>
    </message>
    <message>
        <source>The statement of this clause asks for “%1”, which does not exist.</source>
        <translation>L’exposé des motifs de cette clause demande « %1 », qui n’existe pas.</translation>
    </message>
    <message>
        <source>The decision says nothing for “%1”.</source>
        <translation>La décision ne dit rien pour « %1 ».</translation>
    </message>
    <message>
        <source>The database does not know this field.</source>
        <translation>La base ne connaît pas ce champ.</translation>
    </message>
    <message>
        <source>Something that is required is missing.</source>
        <translation>Il manque une donnée obligatoire.</translation>
    </message>
    <message>
        <source>The database does not take what stands there.</source>
        <translation>La base n’accepte pas ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>It is too long: %1 characters, %2 are allowed.</source>
        <translation>C’est trop long : %1 caractères, %2 sont admis.</translation>
    </message>
    <message>
        <source>The database does not take this day.</source>
        <translation>La base n’accepte pas cette date.</translation>
    </message>
    <message>
        <source>It restricts nothing.</source>
        <translation>Il ne restreint rien.</translation>
    </message>
    <message>
        <source>Another statement has the same number.</source>
        <translation>Un autre exposé porte le même numéro.</translation>
    </message>
    <message>
        <source>The restriction ends before it begins.</source>
        <translation>La restriction finit avant de commencer.</translation>
    </message>
    <message>
        <source>It does not say where the restriction applies.</source>
        <translation>Il ne dit pas où la restriction s’applique.</translation>
    </message>
    <message>
        <source>A detail of a person stands in it, and the database is public.</source>
        <translation>Il contient une donnée personnelle, et la base est publique.</translation>
    </message>
    <message>
        <source>The database would drop it without a word.</source>
        <translation>La base l’écarterait sans rien dire.</translation>
    </message>
    <message>
        <source>A keyword is of none of its categories.</source>
        <translation>Un mot-clé n’appartient à aucune de ses catégories.</translation>
    </message>
    <message>
        <source>It does not say what “other” is.</source>
        <translation>Il ne dit pas ce que recouvre « autre ».</translation>
    </message>
    <message>
        <source>Something ends that is not restricted.</source>
        <translation>Une fin est donnée à ce qui n’est pas restreint.</translation>
    </message>
    <message>
        <source>A person decided, so it was not fully automated.</source>
        <translation>Une personne a décidé : la décision n’était pas entièrement automatisée.</translation>
    </message>
    <message>
        <source>A decision on an order has no statement.</source>
        <translation>Une décision sur injonction n’a pas d’exposé des motifs.</translation>
    </message>
    <message>
        <source>A creator who sells is a business user.</source>
        <translation>Un créateur qui vend est une entreprise utilisatrice.</translation>
    </message>
    <message>
        <source>The white space around it would be removed.</source>
        <translation>Les espaces qui l’entourent seraient supprimés.</translation>
    </message>
    <message>
        <source>Something is wrong with it.</source>
        <translation>Quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il est illisible.</translation>
    </message>
    <message>
        <source>The database does not take the field %1.</source>
        <translation>La base ne prend pas le champ %1.</translation>
    </message>
    <message>
        <source>by our own rules: it did not leave</source>
        <translation>par nos propres règles : il n’est pas parti</translation>
    </message>
    <message>
        <source>by the EU&apos;s database</source>
        <translation>par la base de l’UE</translation>
    </message>
    <message>
        <source>by the EU&apos;s database: it is too large</source>
        <translation>par la base de l’UE : il est trop grand</translation>
    </message>
    <message>
        <source>it is not said by whom</source>
        <translation>il n’est pas dit par qui</translation>
    </message>
    <message>
        <source>Our rules</source>
        <translation>Nos règles</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de l’UE</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::StatementsView</name>
    <message>
        <source>Statements of reasons for the EU&apos;s database</source>
        <translation>Exposés des motifs pour la base de l’UE</translation>
    </message>
    <message>
        <source>About content %1 of %2</source>
        <translation>Sur le contenu %1 de %2</translation>
    </message>
    <message>
        <source>About the account of %1</source>
        <translation>Sur le compte de %1</translation>
    </message>
    <message>
        <source>None: nothing is restricted.</source>
        <translation>Aucun : rien n’est restreint.</translation>
    </message>
    <message>
        <source>Asking the platform what statements are composed of…</source>
        <translation>Demande à la plateforme de quoi les exposés sont composés…</translation>
    </message>
    <message>
        <source>The platform has nothing to compose statements of: it will refuse a restriction.</source>
        <translation>La plateforme n’a rien pour composer les exposés : elle refusera une restriction.</translation>
    </message>
    <message>
        <source>Not shown: the platform cannot be reached. It composes and checks them all the same.</source>
        <translation>Non affichés : la plateforme est injoignable. Elle les compose et les vérifie quand même.</translation>
    </message>
    <message>
        <source>None yet: choose the clause and what is restricted. An order to act has none.</source>
        <translation>Aucun pour l’instant : choisissez la clause et ce qui est restreint. Une injonction d’agir n’en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>Composed of what you chose, and nothing else. Not shown here: %n more.</source>
        <translation>
            <numerusform>Composés de vos seuls choix. Non affiché ici : encore %n.</numerusform>
            <numerusform>Composés de vos seuls choix. Non affichés ici : encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Composed of what you chose, and nothing else. The database is public.</source>
        <translation>Composés de vos seuls choix. La base est publique.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ViewingSheet</name>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Why do you have to see it?</source>
        <translation>Pourquoi devez-vous le voir ?</translation>
    </message>
    <message>
        <source>It can be decided unseen. Who looks, at what, why, when and for how long is kept in a log that auditors read. It comes blurred and grey, and is gone after a short time.</source>
        <translation>On peut décider sans voir. Qui regarde, quoi, pourquoi, quand et combien de temps : tout est gardé dans un journal lu par les auditeurs. L’image vient floue et grise, et disparaît après un court moment.</translation>
    </message>
    <message>
        <source>Your reason in a sentence</source>
        <translation>Votre motif en une phrase</translation>
    </message>
    <message>
        <source>In a sentence: what do you need to know?</source>
        <translation>En une phrase : que devez-vous savoir ?</translation>
    </message>
    <message>
        <source>Decide unseen</source>
        <translation>Décider sans voir</translation>
    </message>
    <message>
        <source>It can be decided only by what is seen</source>
        <translation>Seule l’image permet de décider</translation>
    </message>
    <message>
        <source>The match or the finding may be mistaken</source>
        <translation>La correspondance ou le constat est peut-être erroné</translation>
    </message>
    <message>
        <source>A decision is examined again</source>
        <translation>Une décision est réexaminée</translation>
    </message>
    <message>
        <source>A referral needs a fact that only the picture tells</source>
        <translation>Un signalement aux autorités exige un fait que seule l’image donne</translation>
    </message>
    <message>
        <source>Somebody may be in danger now</source>
        <translation>Quelqu’un est peut-être en danger en ce moment</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Demande à la plateforme</translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::ViewingStrip</name>
    <message>
        <source>Restricted content</source>
        <translation>Contenu restreint</translation>
    </message>
    <message>
        <source>Restricted: it can be decided unseen. Looking takes a reason and is logged.</source>
        <translation>Restreint : on peut décider sans voir. Regarder exige un motif et c’est journalisé.</translation>
    </message>
    <message numerus="yes">
        <source>Logged. Gone in %n second(s).</source>
        <translation>
            <numerusform>Journalisé. Disparaît dans %n seconde.</numerusform>
            <numerusform>Journalisé. Disparaît dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::notices::WhatWaits</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Notices are for people who decide them. Your role does not; an administrator of the platform can change that.</source>
        <translation>Les signalements sont pour les personnes qui les décident. Votre rôle ne le permet pas ; un administrateur de la plateforme peut le changer.</translation>
    </message>
    <message>
        <source>The platform is away since %1, and nothing more is here to read. What you decided waits in the outbox.</source>
        <translation>La plateforme est injoignable depuis le %1, et il n’y a plus rien à lire ici. Vos décisions attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The platform is away, and nothing more is here to read. What you decided waits in the outbox.</source>
        <translation>La plateforme est injoignable, et il n’y a plus rien à lire ici. Vos décisions attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The record of this notice is missing or damaged. Somebody who looks after the platform has to see to it; skip it.</source>
        <translation>Les données de ce signalement manquent ou sont abîmées. Quelqu’un qui s’occupe de la plateforme doit s’en charger ; passez-le.</translation>
    </message>
    <message>
        <source>The queue is empty. No notice waits.</source>
        <translation>La file est vide. Aucun signalement n’attend.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) wait.</source>
        <translation>
            <numerusform>%n signalement attend.</numerusform>
            <numerusform>%n signalements attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Signalement suivant</translation>
    </message>
    <message>
        <source>No notice waits.</source>
        <translation>Aucun signalement n’attend.</translation>
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
    <message>
        <source>Last time the window ended without being closed. What was decided or written is kept; pictures are not.</source>
        <translation>La dernière fois, la fenêtre s’est arrêtée sans être fermée. Ce qui a été décidé ou écrit est gardé ; les images ne le sont pas.</translation>
    </message>
</context>
<context>
    <name>vigie::workstation::Desks</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Signalements</translation>
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
