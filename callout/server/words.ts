import { defineWords } from '#platform/kernel/words.ts';

/** What the server of Paraat itself says; what the core refuses has its sentence there. */
export const serverWords = defineWords({
  'not-signed-in': [
    'U bent niet aangemeld. Meld u aan en probeer het opnieuw.',
    'Vous n’êtes pas connecté. Connectez-vous et réessayez.',
    'You are not signed in. Sign in and try again.',
  ],
  'second-factor-missing': [
    'Stel eerst uw tweede factor in: een passkey of een code-app.',
    'Configurez d’abord votre second facteur : une clé d’accès ou une application de codes.',
    'Set up your second factor first: a passkey or an authenticator app.',
  ],
  'nothing-to-see': [
    'Deze pagina is voor receptie, hoofden en beheerders.',
    'Cette page est pour l’accueil, les responsables et les administrateurs.',
    'This page is for receptions, heads and administrators.',
  ],
  'no-locations-yet': [
    'Er zijn nog geen locaties, dus is hier nog niets te zien. De beheerder maakt ze bij Beheer, onder Locaties.',
    'Il n’y a pas encore de sites, donc rien à voir ici. L’administrateur les crée sous Gestion, dans Sites.',
    'There are no locations yet, so there is nothing to see here. The administrator makes them under Administration, in Locations.',
  ],
  'no-such-device': [
    'Deze telefoon is hier niet bekend.',
    'Ce téléphone n’est pas connu ici.',
    'This phone is not known here.',
  ],
  'too-many-devices': [
    'U hebt al {most} telefoons aangemeld. Verwijder eerst een telefoon die u niet meer gebruikt.',
    'Vous avez déjà inscrit {most} téléphones. Supprimez d’abord un téléphone que vous n’utilisez plus.',
    'You have enrolled {most} phones already. Remove one that you no longer use first.',
  ],
  'responders-only': [
    'Dit is voor BHV’ers. U staat niet als BHV’er in de organisatie.',
    'Ceci est pour les équipiers. Vous n’êtes pas inscrit comme équipier.',
    'This is for responders. You are not entered as a responder.',
  ],
  'kiosk-not-known': [
    'Deze kiosk is niet bekend, of hoort bij een andere locatie. Vraag de beheerder om een nieuwe sleutel.',
    'Cette borne n’est pas connue, ou appartient à un autre site. Demandez une nouvelle clé à l’administrateur.',
    'This kiosk is not known, or belongs to another location. Ask the administrator for a new key.',
  ],
  'roster-line': ['Regel {line}: {text}', 'Ligne {line} : {text}', 'Line {line}: {text}'],
  'roster-wrong': [
    'Het rooster is niet overgenomen: {lines|# regel klopt|# regels kloppen} niet. Verbeter dit en kies het bestand opnieuw.',
    'Le planning n’a pas été repris : {lines|# ligne est incorrecte|# lignes sont incorrectes}. Corrigez et choisissez à nouveau le fichier.',
    'The roster was not taken over: {lines|# line is|# lines are} wrong. Mend this and choose the file again.',
  ],
  'image-missing': [
    'Kies een plaatje van de plattegrond en stuur het opnieuw.',
    'Choisissez une image du plan et envoyez-la à nouveau.',
    'Choose a picture of the plan and send it again.',
  ],
  'image-is-svg': [
    'Een SVG-bestand kan programma’s bevatten en wordt niet aangenomen. Sla de plattegrond op als PNG.',
    'Un fichier SVG peut contenir des programmes et n’est pas accepté. Enregistrez le plan en PNG.',
    'An SVG file can hold programs and is not taken. Save the plan as PNG.',
  ],
  'image-is-pdf': [
    'Een PDF wordt niet aangenomen. Sla de bladzijde met de plattegrond op als PNG of JPEG.',
    'Un PDF n’est pas accepté. Enregistrez la page du plan en PNG ou JPEG.',
    'A PDF is not taken. Save the page with the plan as PNG or JPEG.',
  ],
  'image-kind-unknown': [
    'Dit is geen PNG, JPEG of WebP. Sla de plattegrond zo op en kies het bestand opnieuw.',
    'Ce n’est ni PNG, ni JPEG, ni WebP. Enregistrez ainsi le plan et choisissez à nouveau le fichier.',
    'This is no PNG, JPEG or WebP. Save the plan as one and choose the file again.',
  ],
  'image-damaged': [
    'Het plaatje is beschadigd of onvolledig. Sla het opnieuw op en kies het nog een keer.',
    'L’image est endommagée ou incomplète. Enregistrez-la à nouveau et choisissez-la encore.',
    'The picture is damaged or incomplete. Save it anew and choose it again.',
  ],
  'image-too-large': [
    'Het bestand is groter dan {limit} MB. Sla de plattegrond kleiner op.',
    'Le fichier dépasse {limit} Mo. Enregistrez le plan plus petit.',
    'The file is larger than {limit} MB. Save the plan smaller.',
  ],
  'image-too-many-pixels': [
    'Het plaatje heeft te veel beeldpunten ({width} × {height}); hoogstens {most} miljoen en {side} langs een kant mag. Verklein het.',
    'L’image a trop de pixels ({width} × {height}) ; {most} millions et {side} par côté au plus. Réduisez-la.',
    'The picture has too many pixels ({width} × {height}); {most} million and {side} along a side at most. Make it smaller.',
  ],
  'image-too-few-pixels': [
    'Het plaatje is te klein om iets op aan te wijzen: {least} beeldpunten langs elke kant is het minste.',
    'L’image est trop petite pour y indiquer quelque chose : au moins {least} pixels par côté.',
    'The picture is too small to point at anything: {least} pixels along each side is the least.',
  ],
  'no-such-image': [
    'Dit plaatje is er niet (meer). Kies het bestand opnieuw.',
    'Cette image n’existe pas (ou plus). Choisissez à nouveau le fichier.',
    'This picture is not there (any more). Choose the file again.',
  ],
  'no-such-kiosk': [
    'Deze aanmeldzuil bestaat niet (meer). Ververs de pagina.',
    'Cette borne n’existe pas (ou plus). Actualisez la page.',
    'This kiosk does not exist (any more). Load the page again.',
  ],
  'kiosk-code-not-valid': [
    'Deze link is al gebruikt of verlopen. Vraag de beheerder om een nieuwe.',
    'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau à l’administrateur.',
    'This link was used already or has expired. Ask the administrator for a new one.',
  ],
  'too-many-kiosks': [
    'Deze locatie heeft al {most} aanmeldzuilen. Trek er eerst een in.',
    'Ce site a déjà {most} bornes. Retirez-en une d’abord.',
    'This location has {most} kiosks already. Withdraw one first.',
  ],
  'kiosk-too-often': [
    'Er wordt hier te vaak gezocht of gemeld. Wacht een minuut, of vraag de receptie.',
    'Trop de recherches ou de signalements ici. Attendez une minute ou demandez à l’accueil.',
    'There is too much searching or signing in here. Wait a minute, or ask the reception.',
  ],
  'push-service-unknown': [
    'Deze browser gebruikt een pushdienst die de server niet kent. Vraag de beheerder haar toe te laten, of gebruik een andere browser.',
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
    'Ce n’est pas un numéro international. Écrivez par exemple +32 470 12 34 56.',
    'This is no telephone number with a country code. Write for instance +31 6 12345678.',
  ],
  'push-answer-unknown': [
    'Dit antwoord hoort bij geen oproep of telefoon. Open Paraat en antwoord daar.',
    'Cette réponse ne correspond à aucune alerte ni téléphone. Ouvrez Paraat et répondez-y.',
    'This answer belongs to no call or phone. Open Paraat and answer there.',
  ],
  'push-renewal-unknown': [
    'Deze telefoon is hier niet bekend en wordt niet gewekt. Open Paraat en meld hem opnieuw aan.',
    'Ce téléphone n’est pas connu ici et n’est pas réveillé. Ouvrez Paraat et réinscrivez-le.',
    'This phone is not known here and is not woken. Open Paraat and enrol it again.',
  ],
  'disk-takes-nothing': [
    'NIET verzonden: de server kan niets bewaren, zijn schijf is vol of defect. Waarschuw de BHV’ers zelf, bijvoorbeeld per telefoon, en bel de beheerder.',
    'NON envoyé : le serveur ne peut rien conserver, son disque est plein ou défectueux. Prévenez vous-même les équipiers, par téléphone par exemple, et appelez l’administrateur.',
    'NOT sent: the server cannot keep anything, its disk is full or broken. Warn the responders yourself, for instance by telephone, and call the administrator.',
  ],
  'disk-takes-nothing-warning': [
    'De schijf van de server is vol of defect. Lopende oproepen gaan door; nieuwe oproepen worden geweigerd. Bel de beheerder.',
    'Le disque du serveur est plein ou défectueux. Les alertes en cours continuent ; les nouvelles sont refusées. Appelez l’administrateur.',
    'The disk of the server is full or broken. Running calls go on; new ones are refused. Call the administrator.',
  ],
  'database-away': [
    'NIET verzonden: deze server bereikt zijn database niet, of die is vol. Waarschuw de BHV’ers zelf, bijvoorbeeld per telefoon, en bel de beheerder.',
    'NON envoyé : ce serveur n’atteint pas sa base de données, ou elle est pleine. Prévenez vous-même les équipiers, par téléphone par exemple, et appelez l’administrateur.',
    'NOT sent: this server cannot reach its database, or it is full. Warn the responders yourself, for instance by telephone, and call the administrator.',
  ],
  'database-away-warning': [
    'Deze server bereikt zijn database niet, of die is vol. Lopende oproepen gaan door; nieuwe oproepen worden geweigerd. Bel de beheerder.',
    'Ce serveur n’atteint pas sa base de données, ou elle est pleine. Les alertes en cours continuent ; les nouvelles sont refusées. Appelez l’administrateur.',
    'This server cannot reach its database, or it is full. Running calls go on; new ones are refused. Call the administrator.',
  ],
  'phones-sent-away-warning': [
    'Deze server bereikt zijn database niet en heeft de telefoons naar een andere server gestuurd. Deze pagina loopt achter en oproepen kan hier niet: laad haar opnieuw. Helpt dat niet, waarschuw de BHV’ers dan zelf, bijvoorbeeld per telefoon, en bel de beheerder.',
    'Ce serveur n’atteint pas sa base de données et a envoyé les téléphones vers un autre serveur. Cette page est en retard et ne peut appeler personne : rechargez-la. Si cela n’aide pas, prévenez vous-même les équipiers, par téléphone par exemple, et appelez l’administrateur.',
    'This server cannot reach its database and has sent the phones to another server. This page is behind and cannot call anybody: load it again. If that does not help, warn the responders yourself, for instance by telephone, and call the administrator.',
  ],
  'nodes-apart-warning': [
    'Deze server bereikt een andere server van Paraat niet: wie met elkaar spreekt, hoort misschien niet iedereen. Oproepen gaan door. Bel de beheerder.',
    'Ce serveur n’atteint pas un autre serveur de Paraat : ceux qui se parlent n’entendent peut-être pas tout le monde. Les appels continuent. Appelez l’administrateur.',
    'This server does not reach another server of Paraat: people who speak may not hear everybody. Calls go on. Call the administrator.',
  ],
  'outcome-unknown': [
    'Niet zeker of dit is verzonden: de verbinding met de database brak af. Druk nog eens: wie al is opgeroepen, wordt niet dubbel opgeroepen.',
    'Il n’est pas certain que ceci a été envoyé : la connexion à la base de données s’est interrompue. Appuyez à nouveau : personne ne sera appelé deux fois.',
    'Not certain whether this was sent: the connection to the database broke. Press again: nobody is called twice.',
  ],
  'stood-still': [
    'Niet gedaan: deze server stond even stil en leest wat er intussen gebeurde. Kijk hoe het nu staat en druk nog eens.',
    'Pas fait : ce serveur s’était figé un moment et lit ce qui s’est passé. Regardez où l’on en est et appuyez à nouveau.',
    'Not done: this server stood still for a moment and reads what happened meanwhile. Look how things stand and press again.',
  ],
  'clock-differs-warning': [
    'De klok van de server is verzet: hij wijst {wallAt} aan, terwijl het {countedAt} is. Oproepen gaan door. Bel de beheerder.',
    'L’horloge du serveur a été changée : elle indique {wallAt} alors qu’il est {countedAt}. Les alertes continuent. Appelez l’administrateur.',
    'The clock of the server was changed: it shows {wallAt} where it is {countedAt}. Calls go on. Call the administrator.',
  ],
  'clock-set-back': [
    'De klok van de server loopt achter op wat al is vastgelegd. Er is niets veranderd; probeer het opnieuw en bel de beheerder.',
    'L’horloge du serveur retarde sur ce qui est déjà consigné. Rien n’a changé ; réessayez et appelez l’administrateur.',
    'The clock of the server is behind what is on record already. Nothing was changed; try again and call the administrator.',
  ],
  'no-such-recording': [
    'Hiervan is geen opname (meer). Opnamen worden gewist na de termijn die de organisatie heeft gesteld.',
    'Il n’y a pas (ou plus) d’enregistrement. Ils sont effacés après le délai fixé par l’organisation.',
    'There is no recording of this (any more). Recordings are erased after the term that the organisation has set.',
  ],
  'administrators-only': [
    'Deze pagina is voor beheerders. Vraag de hoofdbeheerder als u hier iets moet wijzigen.',
    'Cette page est pour les administrateurs. Adressez-vous à l’administrateur principal pour un changement.',
    'This page is for administrators. Ask the super user when something here has to change.',
  ],
  'organisation-changed': [
    'Er is intussen iets gewijzigd in de organisatie. Bekijk het voorbeeld opnieuw en bevestig het daarna.',
    'L’organisation a changé entre-temps. Regardez à nouveau l’aperçu, puis confirmez.',
    'The organisation was changed meanwhile. Look at the preview again and confirm it then.',
  ],
  'import-nothing-to-do': [
    'Geen enkele regel van dit bestand wijzigt iets. U hoeft niets te doen.',
    'Aucune ligne de ce fichier ne change quoi que ce soit. Vous n’avez rien à faire.',
    'No line of this file changes anything. You need not do anything.',
  ],
  'location-has-call': [
    'Op deze locatie staat nog een oproep open. Sluit die eerst af.',
    'Un appel est encore ouvert sur ce site. Clôturez-le d’abord.',
    'A call is still open at this location. Close it first.',
  ],
  'person-without-work': [
    'Geef aan waar deze persoon BHV’er is, of welke functie hij krijgt.',
    'Indiquez où cette personne est équipier, ou quelle fonction elle reçoit.',
    'Say where this person is a responder, or which function he gets.',
  ],
  'person-has-account': [
    'Deze persoon heeft een eigen account en beheert daar zijn naam en e-mailadres zelf.',
    'Cette personne a son propre compte et y gère elle-même son nom et son adresse.',
    'This person has an account and looks after name and e-mail address there.',
  ],
  'code-not-allowed': [
    'Deze code kan niet. Gebruik letters, cijfers, punten en streepjes, hoogstens 80.',
    'Ce code n’est pas permis. Utilisez des lettres, chiffres, points et tirets, 80 au plus.',
    'This code is not allowed. Use letters, digits, dots and dashes, at most 80.',
  ],
  'no-such-person': ['Deze persoon bestaat niet.', 'Cette personne n’existe pas.', 'This person does not exist.'],
});
