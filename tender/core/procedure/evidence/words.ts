import { defineWords } from '#platform/kernel/words.ts';

export const evidenceWords = defineWords({
  'evidence-not-asked': [
    'Van uw onderneming worden (nog) geen bewijsstukken gevraagd.',
    'Aucune pièce n’est (encore) demandée à votre entreprise.',
    'No evidence is asked of your company (yet).',
  ],
  'no-such-evidence': [
    'Dit bewijsstuk wordt niet gevraagd.',
    'Cette pièce n’est pas demandée.',
    'This piece of evidence is not asked for.',
  ],
  'no-evidence-asked-of': [
    'Van deze inschrijver worden geen bewijsstukken gevraagd.',
    'Aucune pièce n’est demandée à ce soumissionnaire.',
    'No evidence is asked of this tenderer.',
  ],
  'evidence-still-due': [
    'De inschrijver kan dit bewijsstuk nog indienen tot {until}. Afwijzen kan daarna.',
    'Le soumissionnaire peut encore remettre cette pièce jusqu’au {until}. Un rejet est possible ensuite.',
    'The tenderer can still hand in this evidence until {until}. It can be turned down after that.',
  ],
  'evidence-accepted-already': [
    'Dit bewijsstuk is al goedgekeurd.',
    'Cette pièce est déjà acceptée.',
    'This piece of evidence has been accepted already.',
  ],
  'evidence-issued-in-future': [
    'De datum van afgifte ligt in de toekomst. Controleer de datum.',
    'La date de délivrance est future. Vérifiez la date.',
    'The date of issue lies in the future. Check the date.',
  ],
  'evidence-not-handed-in': [
    'Dit bewijsstuk is nog niet ingediend.',
    'Cette pièce n’est pas encore remise.',
    'This piece of evidence has not been handed in yet.',
  ],
  'evidence-too-old': [
    'Dit bewijsstuk is van {issuedOn} en was bij de inschrijving te oud: de vroegst toegestane datum is {oldest}. Goedkeuren kan niet.',
    'Cette pièce date du {issuedOn} et était trop ancienne lors de l’offre : la date la plus ancienne admise est le {oldest}. Elle ne peut être acceptée.',
    'This piece is of {issuedOn} and was too old when the tender was made: the earliest date allowed is {oldest}. It cannot be accepted.',
  ],
  'evidence-late': [
    'Dit bewijsstuk kwam na {until}. De leidraad laat bij dit stuk geen gegronde reden toe.',
    'Cette pièce est arrivée après le {until}. Le guide n’admet ici aucun motif légitime.',
    'This piece came after {until}. The guide admits no good reason for it.',
  ],
  'good-reason-needed': [
    'Dit stuk is te laat of te oud. Goedkeuren kan alleen met een gegronde reden.',
    'Cette pièce est tardive ou trop ancienne. L’accepter exige un motif légitime.',
    'This piece is late or too old. It can only be accepted for a good reason.',
  ],
  'next-hand-in-evidence': [
    'Dien {count|# bewijsstuk|# bewijsstukken} in.',
    'Remettez {count|# pièce justificative|# pièces justificatives}.',
    'Hand in {count|# piece|# pieces} of evidence.',
  ],
  'next-judge-evidence': [
    'Beoordeel {count|# bewijsstuk|# bewijsstukken}.',
    'Jugez {count|# pièce justificative|# pièces justificatives}.',
    'Judge {count|# piece|# pieces} of evidence.',
  ],
  'next-exclude-for-evidence': [
    '{name} voldoet niet aan de gevraagde bewijsstukken. Sluit uit en stel een nieuwe rangorde vast.',
    '{name} ne satisfait pas aux pièces demandées. Excluez et établissez un nouveau classement.',
    '{name} does not meet the evidence asked for. Exclude and make a new ranking.',
  ],
});
