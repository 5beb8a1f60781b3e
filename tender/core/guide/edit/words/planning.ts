import { type FieldWords, said } from './said.ts';

/** When things happen before the deadline. */
export const planning: FieldWords = {
  '/planning': said(
    ['Planning', 'Calendrier', 'Planning'],
    [
      'Alle fasen, de aankondiging eerst: minimumtermijnen lopen vanaf die dag.',
      'Toutes les phases, l’avis en premier : les délais minimaux courent de ce jour.',
      'All phases, the notice first: minimum periods run from that day.',
    ],
    'ALM-01; Aanbestedingswet 2012 art. 2.71',
    ['Fase', 'Phase', 'Phase'],
  ),
  '/planning/*/on': said(
    ['Op', 'Le', 'On'],
    [
      'De dag, of dag en uur, waarop het gebeurt. Geef een fase één manier van dateren.',
      'Le jour, ou le jour et l’heure. Donnez à une phase une seule façon de dater.',
      'The day, or day and time, on which it happens. Give a phase one way of dating.',
    ],
  ),
  '/planning/*/until': said(
    ['Tot', 'Jusqu’au', 'Until'],
    [
      'Het laatste ogenblik, met uur: wat daarna komt, is te laat.',
      'Le dernier instant, avec l’heure : ensuite, c’est trop tard.',
      'The last instant, with its time: what comes after is too late.',
    ],
    'ALM-04; ROC-02',
  ),
  '/planning/*/from': said(
    ['Van', 'Du', 'From'],
    [
      'Eerste dag van een fase van hele dagen; vul ook de laatste in.',
      'Premier jour d’une phase en jours entiers ; indiquez aussi le dernier.',
      'First day of a phase of whole days; give the last one too.',
    ],
  ),
  '/planning/*/through': said(
    ['Tot en met', 'Au (inclus)', 'Through'],
    ['Laatste dag, die meetelt.', 'Dernier jour, compris.', 'Last day, included.'],
  ),
  '/planning/*/month': said(
    ['In de maand', 'Au mois de', 'In the month'],
    ['Als alleen de maand bekend is.', 'Si seul le mois est connu.', 'Where only the month is known.'],
  ),
  '/planning/*/condition': said(
    ['Alleen als', 'Seulement si', 'Only if'],
    [
      'Voor een fase die er misschien niet komt.',
      'Pour une phase qui n’aura peut-être pas lieu.',
      'For a phase that may not come.',
    ],
  ),
  '/planning/*/counted': said(
    ['Hoe geteld', 'Comment compté', 'How counted'],
    [
      'Hoe uw tekst naar deze dag telt. De controle rekent na of de datum klopt.',
      'Comment votre texte compte jusqu’à ce jour. La vérification recalcule la date.',
      'How your text counts to this day. The check computes whether the date is right.',
    ],
    'De taal van de leidraad',
  ),
  '/planning/*/counted/from': said(
    ['Vanaf', 'À partir de', 'From'],
    [
      'De fase waarvan wordt geteld; die dag zelf telt niet mee.',
      'La phase d’où l’on compte ; ce jour ne compte pas.',
      'The phase that is counted from; that day itself does not count.',
    ],
    'Verordening 1182/71 art. 3 lid 1',
  ),
  '/planning/*/counted/days': said(
    ['Kalenderdagen', 'Jours calendrier', 'Calendar days'],
    [
      'Kies kalenderdagen óf werkdagen.',
      'Choisissez jours calendrier ou jours ouvrables.',
      'Choose calendar days or working days.',
    ],
  ),
  '/planning/*/counted/workingDays': said(
    ['Werkdagen', 'Jours ouvrables', 'Working days'],
    [
      'Zonder zaterdagen, zondagen en feestdagen.',
      'Sans samedis, dimanches ni jours fériés.',
      'Without Saturdays, Sundays and public holidays.',
    ],
    'Verordening 1182/71 art. 2',
  ),
  '/questions': said(
    ['Vragen', 'Questions', 'Questions'],
    [
      'Hoe inschrijvers vragen stellen en wanneer de antwoorden komen.',
      'Comment poser des questions et quand viennent les réponses.',
      'How tenderers ask questions and when the answers come.',
    ],
    'Aanbestedingswet 2012 art. 2.54; ALM-02',
  ),
  '/questions/rounds': said(
    ['Vragenrondes', 'Séries de questions', 'Rounds of questions'],
    [
      'Elke ronde sluit op een fase en eindigt met een nota van inlichtingen.',
      'Chaque série se clôt à une phase et donne lieu à une note.',
      'Each round closes at a phase and ends with a clarification note.',
    ],
    undefined,
    ['Ronde', 'Série', 'Round'],
  ),
  '/questions/rounds/*/closes': said(
    ['Sluit op', 'Se clôt à', 'Closes at'],
    ['De fase waarop de ronde sluit.', 'La phase à laquelle la série se clôt.', 'The phase at which the round closes.'],
  ),
  '/questions/rounds/*/note': said(
    ['Nota op', 'Note le', 'Note on'],
    [
      'De fase waarop de antwoorden komen; ten minste tien dagen voor de sluiting.',
      'La phase de publication des réponses ; au moins dix jours avant la clôture.',
      'The phase on which the answers come; at least ten days before closing.',
    ],
    'Aanbestedingswet 2012 art. 2.54 lid 1',
  ),
  '/questions/rounds/*/accepts': said(
    ['Welke vragen', 'Quelles questions', 'Which questions'],
    [
      'Nieuwe vragen, alleen vervolgvragen op een antwoord, of beide.',
      'Nouvelles questions, seulement des suites à une réponse, ou les deux.',
      'New questions, only follow-ups to an answer, or both.',
    ],
    'ROC-07',
  ),
  '/questions/format': said(
    ['Vorm van een vraag', 'Forme d’une question', 'Form of a question'],
    [
      'Wat bij elke vraag moet staan, zoals document en bladzijde.',
      'Ce que chaque question doit indiquer, comme le document et la page.',
      'What each question has to name, such as document and page.',
    ],
    'ALM-02',
  ),
  '/questions/suggestions': said(
    ['Tekstvoorstellen bij', 'Propositions de texte pour', 'Text suggestions for'],
    [
      'Stukken waarvoor andere woorden mogen worden voorgesteld; elk voorstel wordt overgenomen of met redenen geweigerd.',
      'Documents pour lesquels d’autres termes peuvent être proposés ; chaque proposition est adoptée ou refusée avec motifs.',
      'Documents for which other words may be proposed; each is adopted, or refused with reasons.',
    ],
    'ROC-08',
    ['Bijlage', 'Annexe', 'Annex'],
  ),
  '/questions/finalVersions': said(
    ['Eindversie met de laatste nota', 'Version finale avec la dernière note', 'Final version with the last note'],
    [
      'Stukken waarvan de laatste nota de versie draagt waarop wordt ingeschreven.',
      'Documents dont la dernière note porte la version définitive.',
      'Documents whose version that is tendered for comes with the last note.',
    ],
    'ROC-08',
    ['Bijlage', 'Annexe', 'Annex'],
  ),
  '/siteVisit': said(
    ['Schouw', 'Visite des lieux', 'Site visit'],
    [
      'Wanneer en waar ondernemers de plaats bekijken.',
      'Quand et où les opérateurs visitent les lieux.',
      'When and where operators visit the site.',
    ],
    'ALM-03',
  ),
  '/siteVisit/registration': said(
    ['Aanmelden tot', 'Inscription jusqu’à', 'Registration until'],
    [
      'De fase waarop aanmelden sluit.',
      'La phase de clôture des inscriptions.',
      'The phase at which registration closes.',
    ],
  ),
  '/siteVisit/visit': said(
    ['Fase van de schouw', 'Phase de la visite', 'Phase of the visit'],
    ['De fase van de planning waarop zij is.', 'La phase du calendrier.', 'The phase of the planning on which it is.'],
  ),
  '/siteVisit/startsAt': said(
    ['Begint om', 'Commence à', 'Starts at'],
    [
      'Dag en uur, op de dag van de fase.',
      'Jour et heure, le jour de la phase.',
      'Day and time, on the day of the phase.',
    ],
  ),
  '/siteVisit/location': said(
    ['Waar', 'Lieu', 'Where'],
    ['Adres en ingang.', 'Adresse et entrée.', 'Address and entrance.'],
  ),
  '/siteVisit/maxPersons': said(
    ['Personen per ondernemer', 'Personnes par opérateur', 'Persons per operator'],
    ['Hoeveel er ten hoogste komen.', 'Combien au plus.', 'How many come at most.'],
  ),
  '/siteVisit/askLicencePlate': said(
    ['Kenteken vragen', 'Demander la plaque', 'Ask for the licence plate'],
    [
      'Alleen als er parkeerplaats nodig is.',
      'Seulement si un parking est nécessaire.',
      'Only where parking is needed.',
    ],
    'Verordening (EU) 2016/679 art. 5',
  ),
  '/siteVisit/answersQuestions': said(
    ['Vragen beantwoorden ter plaatse', 'Répondre sur place', 'Answer questions there'],
    [
      'Beter niet: iedereen moet dezelfde antwoorden krijgen.',
      'Mieux vaut non : chacun doit recevoir les mêmes réponses.',
      'Better not: everybody must get the same answers.',
    ],
    'Aanbestedingswet 2012 art. 1.8',
  ),
};
