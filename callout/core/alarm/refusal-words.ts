import { defineWords } from '#platform/kernel/words.ts';

/** Read in the worst two minutes of somebody's month: what is wrong, and what to do now. */
export const alarmWords = defineWords({
  'not-allowed': [
    'U mag dit niet doen. Bel de receptie of uw hoofd BHV; bij gevaar: 112.',
    'Vous n’y êtes pas autorisé. Téléphonez à l’accueil ou à votre responsable\u00a0; en cas de danger\u00a0: 112.',
    'You are not allowed to do this. Phone reception or your head of responders; if there is danger: 112.',
  ],
  'no-such-call': [
    'Deze oproep bestaat niet. Ga terug naar het overzicht.',
    'Cette alerte n’existe pas. Retournez à l’aperçu.',
    'This call does not exist. Go back to the overview.',
  ],
  'call-exists': [
    'Deze oproep is al verstuurd, met andere gegevens. Kijk bij de lopende oproepen; stuur een bericht als er iets niet klopt.',
    'Cette alerte est déjà partie, avec d’autres données. Consultez les alertes en cours\u00a0; envoyez un message si quelque chose est inexact.',
    'This call has already been sent, with other details. Look at the running calls; send a message if something is wrong.',
  ],
  'nature-missing': [
    'Wat is er aan de hand? Kies of typ de aard van het incident.',
    'Que se passe-t-il\u00a0? Choisissez ou écrivez la nature de l’incident.',
    'What is happening? Choose or type the nature of the incident.',
  ],
  'place-missing': [
    'Waar is het? Vul de plaats in, zoals een ruimtenummer.',
    'Où est-ce\u00a0? Indiquez le lieu, par exemple un numéro de local.',
    'Where is it? Fill in the place, such as a room number.',
  ],
  'nobody-to-call': [
    'Op {location} is nu niemand bekend die opgeroepen kan worden. Bel 112 als er gevaar is, en roep een groep of personen op.',
    'À {location}, personne ne peut être appelé en ce moment. En cas de danger, téléphonez au 112\u00a0; appelez aussi un groupe ou des personnes.',
    'Nobody who can be called is known to be at {location} now. Phone 112 if there is danger, and call a group or particular people.',
  ],
  'nobody-to-call-in-group': [
    'Van de groep {group} is nu niemand hier. Roep allen op, of kies een andere groep.',
    'Personne du groupe {group} n’est ici en ce moment. Appelez tout le monde ou choisissez un autre groupe.',
    'Nobody in the group {group} is here now. Call everybody, or choose another group.',
  ],
  'nobody-new-to-call': [
    'Iedereen die dit betreft, is al opgeroepen. Kies een andere groep, of roep allen op.',
    'Toutes les personnes concernées sont déjà appelées. Choisissez un autre groupe ou appelez tout le monde.',
    'Everybody concerned has already been called. Choose another group, or call everybody.',
  ],
  'test-of-own-phone': [
    'Een alarmproef gaat alleen naar uw eigen telefoon. Wilt u met meer mensen oefenen? Kies Oefening. Is er echt iets? Kies een echte oproep.',
    'Un test d’alarme ne va qu’à votre propre téléphone. Pour vous exercer à plusieurs, choisissez Exercice. Est-ce réel\u00a0? Choisissez une alerte réelle.',
    'An alarm test goes to your own phone only. To practise with others, choose Drill. Is it real? Choose a real call.',
  ],
  'responder-not-active': [
    'BHV’er “{responder}” is niet actief. Kies iemand anders.',
    'L’équipier «\u00a0{responder}\u00a0» n’est pas actif. Choisissez quelqu’un d’autre.',
    'The responder “{responder}” is not active. Choose somebody else.',
  ],
  'scenario-of-other-location': [
    'Het scenario {scenario} is voor een andere locatie. Kies een scenario van deze locatie, of roep allen op.',
    'Le scénario {scenario} est prévu pour un autre site. Choisissez un scénario de ce site ou appelez tout le monde.',
    'The scenario {scenario} is for another location. Choose a scenario of this location, or call everybody.',
  ],
  'no-such-step': [
    'De stap “{step}” hoort niet (meer) bij dit scenario. Ververs de pagina, of roep allen op.',
    'L’étape «\u00a0{step}\u00a0» n’appartient pas (ou plus) à ce scénario. Actualisez la page ou appelez tout le monde.',
    'The step “{step}” does not belong to this scenario (any more). Reload the page, or call everybody.',
  ],
  'step-of-other-scenario': [
    'Deze oproep volgt een ander scenario. Schaal op met een stap van dat scenario, een groep of allen.',
    'Cette alerte suit un autre scénario. Appelez du renfort avec une étape de ce scénario-là, un groupe ou tout le monde.',
    'This call follows another scenario. Scale up with a step of that scenario, a group or everybody.',
  ],
  'call-without-scenario': [
    'Bij deze oproep hoort geen scenario; er zijn geen taken te verdelen. Stuur een bericht met wat er moet gebeuren.',
    'Cette alerte n’a pas de scénario\u00a0; il n’y a pas de tâches à répartir. Envoyez un message avec ce qu’il faut faire.',
    'This call has no scenario, so there are no tasks to share out. Send a message that says what to do.',
  ],
  'call-is-over': [
    'Deze oproep is al afgelopen. Is er weer iets aan de hand? Roep opnieuw op.',
    'Cette alerte est déjà terminée. Se passe-t-il à nouveau quelque chose\u00a0? Lancez une nouvelle alerte.',
    'This call is already over. Is something happening again? Raise a new call.',
  ],
  'call-is-closed': [
    'Deze oproep is afgesloten. Is er weer iets aan de hand? Roep opnieuw op.',
    'Cette alerte est clôturée. Se passe-t-il à nouveau quelque chose\u00a0? Lancez une nouvelle alerte.',
    'This call has been closed. Is something happening again? Raise a new call.',
  ],
  'call-was-withdrawn': [
    'Deze oproep is ingetrokken; iedereen heeft dat gehoord. U kunt hem afsluiten.',
    'Cette alerte a été retirée\u00a0; tout le monde en est informé. Vous pouvez la clôturer.',
    'This call was withdrawn, and everybody has been told. You can close it.',
  ],
  'all-clear-first': [
    'Geef eerst het sein veilig: tot dan blijven de telefoons alarm geven.',
    'Donnez d’abord la fin d’alerte\u00a0: jusque-là, les téléphones continuent de sonner.',
    'Give the all clear first: until then the phones keep sounding the alarm.',
  ],
  'not-called': [
    'U bent voor deze oproep niet opgeroepen. Meld u bij de receptie als u wilt helpen.',
    'Vous n’êtes pas appelé pour cette alerte. Présentez-vous à l’accueil si vous voulez aider.',
    'You were not called for this. Report to reception if you want to help.',
  ],
  'message-empty': [
    'Het bericht is leeg. Typ wat men moet weten.',
    'Le message est vide. Écrivez ce qu’il faut savoir.',
    'The message is empty. Type what people need to know.',
  ],
  'message-to-nobody': [
    'Niemand van de opgeroepenen hoort daarbij. Kies een andere groep, of stuur het aan iedereen.',
    'Aucune personne appelée n’en fait partie. Choisissez un autre groupe, ou envoyez à tous.',
    'None of the people called belongs to it. Choose another group, or send it to everybody.',
  ],
  'too-many-replies': [
    'U hebt bij deze oproep al {most} keer geantwoord. Bel de receptie.',
    'Vous avez déjà répondu {most} fois à cette alerte. Téléphonez à l’accueil.',
    'You have already answered this call {most} times. Phone reception.',
  ],
  'message-to-uncalled': [
    '“{responder}” is niet opgeroepen en krijgt dus geen bericht. Schaal eerst op, of kies een ander.',
    '«\u00a0{responder}\u00a0» n’est pas appelé et ne reçoit donc pas de message. Appelez d’abord du renfort ou choisissez quelqu’un d’autre.',
    '“{responder}” was not called and so gets no message. Scale up first, or choose somebody else.',
  ],
  'reason-missing': [
    'Schrijf kort waarom: iedereen die is opgeroepen, leest het.',
    'Écrivez brièvement pourquoi\u00a0: toutes les personnes appelées le liront.',
    'Say briefly why: everybody who was called will read it.',
  ],
  'evaluation-concluded': [
    'De evaluatie is al afgerond. Geef een aanvulling door aan uw hoofd BHV.',
    'L’évaluation est déjà clôturée. Transmettez votre complément à votre responsable.',
    'The evaluation has already been concluded. Tell your head of responders what is missing.',
  ],
  'conclusion-missing': [
    'Schrijf in een paar woorden hoe het ging; daarna kunt u afronden.',
    'Écrivez en quelques mots comment cela s’est passé\u00a0; ensuite vous pourrez clôturer l’évaluation.',
    'Write in a few words how it went; then you can conclude the evaluation.',
  ],
  'action-incomplete': [
    'Vul bij elke afspraak in wat er gebeurt en wie het doet, of verwijder de lege regel.',
    'Indiquez pour chaque action ce qui sera fait et par qui, ou supprimez la ligne vide.',
    'For each action fill in what is done and by whom, or remove the empty line.',
  ],
});
