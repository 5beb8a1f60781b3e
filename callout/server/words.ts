import { defineWords } from '#platform/kernel/words.ts';

/** What the server of Paraat itself says; what the core refuses has its sentence there. */
export const serverWords = defineWords({
  'not-signed-in': [
    'U bent niet aangemeld. Meld u aan en probeer het opnieuw.',
    'Vous n’êtes pas connecté. Connectez-vous et réessayez.',
    'You are not signed in. Sign in and try again.',
  ],
  'second-factor-missing': [
    'Stel eerst uw tweede factor in: een passkey of een authenticator-app.',
    'Configurez d’abord votre second facteur\u00a0: une clé d’accès ou une application d’authentification.',
    'Set up your second factor first: a passkey or an authenticator app.',
  ],
  'nothing-to-see': [
    'Deze pagina is voor receptie, hoofden en beheerders.',
    'Cette page est destinée à l’accueil, aux responsables et aux administrateurs.',
    'This page is for reception, heads of responders and administrators.',
  ],
  'no-locations-yet': [
    'Er zijn nog geen locaties, dus is hier nog niets te zien. De beheerder maakt ze bij Beheer, onder Locaties.',
    'Il n’y a pas encore de sites, donc rien à voir ici. L’administrateur les crée sous Gestion, dans Sites.',
    'There are no locations yet, so there is nothing to see here. The administrator creates them under Administration, in Locations.',
  ],
  'no-such-device': [
    'Deze telefoon is hier niet bekend.',
    'Ce téléphone n’est pas connu ici.',
    'This phone is not known here.',
  ],
  'too-many-devices': [
    'U hebt al {most} telefoons aangemeld. Verwijder eerst een telefoon die u niet meer gebruikt.',
    'Vous avez déjà inscrit {most} téléphones. Supprimez d’abord un téléphone que vous n’utilisez plus.',
    'You have already enrolled {most} phones. First remove a phone that you no longer use.',
  ],
  'responders-only': [
    'Dit is voor BHV’ers. U staat niet als BHV’er in de organisatie.',
    'Ceci est destiné aux équipiers. Vous n’êtes pas inscrit comme équipier dans l’organisation.',
    'This is for responders. You are not listed as a responder in the organisation.',
  ],
  'kiosk-not-known': [
    'Deze aanmeldzuil is niet bekend, of hoort bij een andere locatie. Vraag de beheerder om een nieuwe link.',
    'Cette borne n’est pas connue, ou appartient à un autre site. Demandez un nouveau lien à l’administrateur.',
    'This kiosk is not known, or belongs to another location. Ask the administrator for a new link.',
  ],
  'roster-line': ['Regel {line}: {text}', 'Ligne {line}\u00a0: {text}', 'Line {line}: {text}'],
  'roster-wrong': [
    'Het rooster is niet overgenomen: {lines|# regel klopt|# regels kloppen} niet. Verbeter dit en kies het bestand opnieuw.',
    'Le planning n’a pas été importé\u00a0: {lines|# ligne est incorrecte|# lignes sont incorrectes}. Corrigez et choisissez à nouveau le fichier.',
    'The roster was not imported: {lines|# line is|# lines are} wrong. Correct this and choose the file again.',
  ],
  'image-missing': [
    'Kies een plaatje van de plattegrond en stuur het opnieuw.',
    'Choisissez une image du plan et envoyez-la à nouveau.',
    'Choose a picture of the plan and send it again.',
  ],
  'image-is-svg': [
    'Een SVG-bestand kan programma’s bevatten en wordt niet aangenomen. Sla de plattegrond op als PNG.',
    'Un fichier SVG peut contenir des programmes et n’est pas accepté. Enregistrez le plan en PNG.',
    'An SVG file can contain programs and is not accepted. Save the plan as PNG.',
  ],
  'image-is-pdf': [
    'Een PDF wordt niet aangenomen. Sla de bladzijde met de plattegrond op als PNG of JPEG.',
    'Un PDF n’est pas accepté. Enregistrez la page du plan en PNG ou JPEG.',
    'A PDF is not accepted. Save the page with the plan as PNG or JPEG.',
  ],
  'image-kind-unknown': [
    'Dit is geen PNG, JPEG of WebP. Sla de plattegrond zo op en kies het bestand opnieuw.',
    'Ce n’est ni un PNG, ni un JPEG, ni un WebP. Enregistrez le plan dans un de ces formats et choisissez à nouveau le fichier.',
    'This is not a PNG, JPEG or WebP. Save the plan as one of these and choose the file again.',
  ],
  'image-damaged': [
    'Het plaatje is beschadigd of onvolledig. Sla het opnieuw op en kies het nog een keer.',
    'L’image est endommagée ou incomplète. Enregistrez-la à nouveau et choisissez-la encore.',
    'The picture is damaged or incomplete. Save it again and choose it once more.',
  ],
  'image-too-large': [
    'Het bestand is groter dan {limit} MB. Sla de plattegrond kleiner op.',
    'Le fichier dépasse {limit} Mo. Enregistrez le plan en plus petit.',
    'The file is larger than {limit} MB. Save the plan at a smaller size.',
  ],
  'image-too-many-pixels': [
    'Het plaatje heeft te veel beeldpunten ({width} × {height}); hoogstens {most} miljoen en {side} langs een kant mag. Verklein het.',
    'L’image a trop de pixels ({width} × {height})\u00a0; {most} millions au total et {side} par côté au plus. Réduisez-la.',
    'The picture has too many pixels ({width} × {height}); at most {most} million, and {side} along a side. Make it smaller.',
  ],
  'image-too-few-pixels': [
    'Het plaatje is te klein om iets op aan te wijzen: {least} beeldpunten langs elke kant is het minste.',
    'L’image est trop petite pour y indiquer quelque chose\u00a0: au moins {least} pixels par côté.',
    'The picture is too small to point at anything: it needs at least {least} pixels along each side.',
  ],
  'no-such-image': [
    'Dit plaatje is er niet (meer). Kies het bestand opnieuw.',
    'Cette image n’existe pas (ou plus). Choisissez à nouveau le fichier.',
    'This picture is no longer there. Choose the file again.',
  ],
  'no-such-kiosk': [
    'Deze aanmeldzuil bestaat niet (meer). Ververs de pagina.',
    'Cette borne n’existe pas (ou plus). Actualisez la page.',
    'This kiosk does not exist (any more). Reload the page.',
  ],
  'kiosk-code-not-valid': [
    'Deze link is al gebruikt of verlopen. Vraag de beheerder om een nieuwe.',
    'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau à l’administrateur.',
    'This link has already been used or has expired. Ask the administrator for a new one.',
  ],
  'too-many-kiosks': [
    'Deze locatie heeft al {most} aanmeldzuilen. Trek er eerst een in.',
    'Ce site a déjà {most} bornes. Retirez-en une d’abord.',
    'This location already has {most} kiosks. Withdraw one first.',
  ],
  'kiosk-too-often': [
    'Er wordt hier te vaak gezocht of gemeld. Wacht een minuut, of vraag de receptie.',
    'Trop de recherches ou de signalements ici. Attendez une minute ou demandez à l’accueil.',
    'Too many searches or reports here. Wait a minute, or ask reception.',
  ],
  'push-service-unknown': [
    'Deze browser gebruikt een pushdienst die de server niet kent. Vraag de beheerder die toe te laten, of gebruik een andere browser.',
    'Ce navigateur utilise un service push inconnu du serveur. Demandez à l’administrateur de l’autoriser, ou changez de navigateur.',
    'This browser uses a push service that the server does not know. Ask the administrator to allow it, or use another browser.',
  ],
  'push-keys-wrong': [
    'De sleutels voor push kloppen niet. Sluit Paraat, open het opnieuw en zet push nog eens aan.',
    'Les clés push sont incorrectes. Fermez Paraat, rouvrez-le et réactivez les notifications push.',
    'The keys for push are wrong. Close Paraat, open it again and switch push on once more.',
  ],
  'telephone-wrong': [
    'Dit is geen telefoonnummer met landcode. Schrijf bijvoorbeeld +31 6 12345678.',
    'Ce n’est pas un numéro de téléphone avec l’indicatif du pays. Écrivez par exemple +32 470 12 34 56.',
    'This is not a telephone number with a country code. Write, for instance, +31 6 12345678.',
  ],
  'push-answer-unknown': [
    'Dit antwoord hoort bij geen oproep of telefoon. Open Paraat en antwoord daar.',
    'Cette réponse ne correspond à aucune alerte ni téléphone. Ouvrez Paraat et répondez-y.',
    'This answer does not belong to any call or phone. Open Paraat and answer there.',
  ],
  'push-renewal-unknown': [
    'Deze telefoon is hier niet bekend en wordt niet gewekt. Open Paraat en meld hem opnieuw aan.',
    'Ce téléphone n’est pas connu ici et ne sera pas réveillé. Ouvrez Paraat et réinscrivez-le.',
    'This phone is not known here and will not be woken. Open Paraat and enrol it again.',
  ],
  'disk-takes-nothing': [
    'NIET verzonden: de server kan niets bewaren, zijn schijf is vol of defect. Waarschuw de BHV’ers zelf, bijvoorbeeld per telefoon, en bel de beheerder.',
    'NON envoyé\u00a0: le serveur ne peut rien conserver, son disque est plein ou défectueux. Prévenez vous-même les équipiers, par téléphone par exemple, et téléphonez à l’administrateur.',
    'NOT sent: the server cannot store anything, its disk is full or broken. Warn the responders yourself, for instance by telephone, and phone the administrator.',
  ],
  'disk-takes-nothing-warning': [
    'De schijf van de server is vol of defect. Lopende oproepen gaan door; nieuwe oproepen worden geweigerd. Bel de beheerder.',
    'Le disque du serveur est plein ou défectueux. Les alertes en cours continuent\u00a0; les nouvelles sont refusées. Téléphonez à l’administrateur.',
    'The disk of the server is full or broken. Running calls go on; new ones are refused. Phone the administrator.',
  ],
  'database-away': [
    'NIET verzonden: deze server bereikt zijn database niet, of die is vol. Waarschuw de BHV’ers zelf, bijvoorbeeld per telefoon, en bel de beheerder.',
    'NON envoyé\u00a0: ce serveur n’atteint pas sa base de données, ou elle est pleine. Prévenez vous-même les équipiers, par téléphone par exemple, et téléphonez à l’administrateur.',
    'NOT sent: this server cannot reach its database, or it is full. Warn the responders yourself, for instance by telephone, and phone the administrator.',
  ],
  'database-away-warning': [
    'Deze server bereikt zijn database niet, of die is vol. Lopende oproepen gaan door; nieuwe oproepen worden geweigerd. Bel de beheerder.',
    'Ce serveur n’atteint pas sa base de données, ou elle est pleine. Les alertes en cours continuent\u00a0; les nouvelles sont refusées. Téléphonez à l’administrateur.',
    'This server cannot reach its database, or it is full. Running calls go on; new ones are refused. Phone the administrator.',
  ],
  'phones-sent-away-warning': [
    'Deze server bereikt zijn database niet en heeft de telefoons naar een andere server gestuurd. Deze pagina loopt achter en oproepen kan hier niet: ververs haar. Helpt dat niet, waarschuw de BHV’ers dan zelf, bijvoorbeeld per telefoon, en bel de beheerder.',
    'Ce serveur n’atteint pas sa base de données et a envoyé les téléphones vers un autre serveur. Cette page est en retard et ne peut appeler personne\u00a0: actualisez-la. Si cela n’aide pas, prévenez vous-même les équipiers, par téléphone par exemple, et téléphonez à l’administrateur.',
    'This server cannot reach its database and has sent the phones to another server. This page is behind and cannot call anybody: reload it. If that does not help, warn the responders yourself, for instance by telephone, and phone the administrator.',
  ],
  'nodes-apart-warning': [
    'Deze server bereikt een andere server van Paraat niet: wie met elkaar spreekt, hoort misschien niet iedereen. Oproepen gaan door. Bel de beheerder.',
    'Ce serveur n’atteint pas un autre serveur de Paraat\u00a0: ceux qui se parlent n’entendent peut-être pas tout le monde. Les alertes continuent. Téléphonez à l’administrateur.',
    'This server cannot reach another server of Paraat: people who speak may not hear everybody. Calls go on. Phone the administrator.',
  ],
  'outcome-unknown': [
    'Niet zeker of dit is verzonden: de verbinding met de database brak af. Druk nog eens: wie al is opgeroepen, wordt niet dubbel opgeroepen.',
    'Il n’est pas certain que ceci ait été envoyé\u00a0: la connexion à la base de données s’est interrompue. Appuyez à nouveau\u00a0: personne ne sera appelé deux fois.',
    'It is not certain that this was sent: the connection to the database broke. Press again: nobody will be called twice.',
  ],
  'stood-still': [
    'Niet gedaan: deze server stond even stil en leest wat er intussen gebeurde. Kijk hoe het nu staat en druk nog eens.',
    'Pas fait\u00a0: ce serveur s’est figé un moment et rattrape ce qui s’est passé. Voyez où l’on en est et appuyez à nouveau.',
    'Not done: this server stood still for a moment and is catching up on what happened. See how things stand and press again.',
  ],
  'clock-differs-warning': [
    'De klok van de server is verzet: hij wijst {wallAt} aan, terwijl het {countedAt} is. Oproepen gaan door. Bel de beheerder.',
    'L’horloge du serveur a été modifiée\u00a0: elle indique {wallAt} alors qu’il est {countedAt}. Les alertes continuent. Téléphonez à l’administrateur.',
    'The clock of the server was changed: it shows {wallAt} while it is {countedAt}. Calls go on. Phone the administrator.',
  ],
  'clock-set-back': [
    'De klok van de server loopt achter op wat al is vastgelegd. Er is niets veranderd; probeer het opnieuw en bel de beheerder.',
    'L’horloge du serveur est en retard sur ce qui est déjà enregistré. Rien n’a changé\u00a0; réessayez et téléphonez à l’administrateur.',
    'The clock of the server is behind what has already been recorded. Nothing was changed; try again and phone the administrator.',
  ],
  'no-such-recording': [
    'Hiervan is geen opname (meer). Opnamen worden gewist na de termijn die de organisatie heeft gesteld.',
    'Il n’y a pas (ou plus) d’enregistrement. Les enregistrements sont effacés après le délai fixé par l’organisation.',
    'There is no recording of this (any more). Recordings are erased after the period the organisation has set.',
  ],
  'administrators-only': [
    'Deze pagina is voor beheerders. Vraag de hoofdbeheerder als u hier iets moet wijzigen.',
    'Cette page est réservée aux administrateurs. Adressez-vous à l’administrateur principal pour un changement.',
    'This page is for administrators. Ask the super user if something here has to change.',
  ],
  'organisation-changed': [
    'Er is intussen iets gewijzigd in de organisatie. Bekijk het voorbeeld opnieuw en bevestig het daarna.',
    'L’organisation a changé entre-temps. Regardez à nouveau l’aperçu, puis confirmez.',
    'The organisation has been changed meanwhile. Look at the preview again, then confirm it.',
  ],
  'import-nothing-to-do': [
    'Geen enkele regel van dit bestand wijzigt iets. U hoeft niets te doen.',
    'Aucune ligne de ce fichier ne change quoi que ce soit. Vous n’avez rien à faire.',
    'No line of this file changes anything. There is nothing to do.',
  ],
  'location-has-call': [
    'Op deze locatie staat nog een oproep open. Sluit die eerst af.',
    'Une alerte est encore ouverte sur ce site. Clôturez-la d’abord.',
    'A call is still open at this location. Close it first.',
  ],
  'person-without-work': [
    'Geef aan waar deze persoon BHV’er is, of welke functie hij krijgt.',
    'Indiquez où cette personne est équipier, ou quelle fonction elle reçoit.',
    'Say where this person is a responder, or which role they get.',
  ],
  'person-has-account': [
    'Deze persoon heeft een eigen account en beheert daar zijn naam en e-mailadres zelf.',
    'Cette personne a son propre compte et y gère elle-même son nom et son adresse e-mail.',
    'This person has an account and manages name and e-mail address there.',
  ],
  'code-not-allowed': [
    'Deze code kan niet. Gebruik letters, cijfers, punten en streepjes, hoogstens 80.',
    'Ce code n’est pas permis. Utilisez des lettres, chiffres, points et tirets, 80 au plus.',
    'This code is not allowed. Use letters, digits, dots and dashes, at most 80.',
  ],
  'no-such-person': ['Deze persoon bestaat niet.', 'Cette personne n’existe pas.', 'This person does not exist.'],
});
