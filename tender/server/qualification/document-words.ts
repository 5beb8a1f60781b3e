import { defineWords } from '#platform/kernel/words.ts';

/** Documents that the platform makes of a qualification system. */
export const documentWords = defineWords({
  'notice-title': [
    'Mededeling over het bestaan van een kwalificatiesysteem',
    'Avis sur l’existence d’un système de qualification',
    'Notice on the existence of a qualification system',
  ],
  'notice-number': ['Mededeling nr.', 'Avis n°', 'Notice no.'],
  'notice-open': [
    'Het systeem blijft open: een onderneming kan op elk moment haar belangstelling laten blijken. Er is geen uiterste datum.',
    'Le système reste ouvert : une entreprise peut à tout moment manifester son intérêt. Il n’y a pas de date limite.',
    'The system stays open: a company can express its interest at any moment. There is no final date.',
  ],
  'notice-calls': [
    'Wie gekwalificeerd is, ontvangt elke latere oproep in dit domein zonder daarom te vragen.',
    'Qui est qualifié reçoit d’office tout appel ultérieur dans ce domaine.',
    'Who is qualified receives every later call in this domain without asking.',
  ],
  'notice-bar': [
    'Na een weigering of het verlies van de kwalificatie wordt gedurende {months|# maand|# maanden} vanaf de kennisgeving geen nieuwe blijk van belangstelling aangenomen.',
    'Après un refus ou la perte de la qualification, aucune nouvelle manifestation d’intérêt n’est reçue pendant {months|# mois|# mois} à compter de la notification.',
    'After a refusal or the loss of the qualification no new expression of interest is taken for {months|# month|# months} from the notification.',
  ],
  'published-at': ['Gepubliceerd op', 'Publié sur', 'Published at'],
  cpv: ['CPV-codes', 'Codes CPV', 'CPV codes'],
  attestation: ['Attest', 'Attestation', 'Attestation'],
  accepted: ['Aanvaard', 'Admis', 'Accepted'],
  equivalent: ['of gelijkwaardig', 'ou équivalent', 'or equivalent'],
  'decision-qualified': ['Beslissing tot kwalificatie', 'Décision de qualification', 'Decision to qualify'],
  'decision-refused': ['Beslissing tot weigering', 'Décision de refus', 'Decision to refuse'],
  'decision-lapsed': [
    'Beslissing over het vervallen van de kwalificatie',
    'Décision constatant la caducité de la qualification',
    'Decision on the lapse of the qualification',
  ],
  'decision-withdrawn': [
    'Beslissing tot intrekking van de kwalificatie',
    'Décision de retrait de la qualification',
    'Decision to withdraw the qualification',
  ],
  'says-qualified': [
    'Uw onderneming is gekwalificeerd vanaf {day}. U ontvangt elke latere oproep in dit domein, zolang u aan de criteria voldoet en de kwalificatie niet is ingetrokken.',
    'Votre entreprise est qualifiée à partir du {day}. Vous recevez tout appel ultérieur dans ce domaine, tant que vous répondez aux critères et que la qualification n’est pas retirée.',
    'Your company is qualified from {day}. You receive every later call in this domain, for as long as you meet the criteria and the qualification is not withdrawn.',
  ],
  'says-refused': [
    'De kwalificatie wordt u geweigerd. Kennisgeving: {day}.',
    'La qualification vous est refusée. Notification : {day}.',
    'You are refused the qualification. Notification: {day}.',
  ],
  'says-lapsed': [
    'Uw kwalificatie is vervallen. De beslissing werkt vanaf de kennisgeving, {day}.',
    'Votre qualification est devenue caduque. La décision produit effet à sa notification, le {day}.',
    'Your qualification has lapsed. The decision works from its notification, {day}.',
  ],
  'says-withdrawn': [
    'Uw kwalificatie is ingetrokken. De beslissing werkt vanaf de kennisgeving, {day}.',
    'Votre qualification est retirée. La décision produit effet à sa notification, le {day}.',
    'Your qualification is withdrawn. The decision works from its notification, {day}.',
  ],
  'says-free': [
    'U kunt opnieuw uw belangstelling laten blijken vanaf {freeFrom}, {months|# maand|# maanden} na de kennisgeving.',
    'Vous pourrez à nouveau manifester votre intérêt à partir du {freeFrom}, {months|# mois|# mois} après la notification.',
    'You can express your interest again from {freeFrom}, {months|# month|# months} after the notification.',
  ],
  reasons: ['Redenen', 'Motifs', 'Reasons'],
  remedies: [
    'Hoe u deze beslissing kunt aanvechten',
    'Comment contester cette décision',
    'How this decision can be contested',
  ],
  'remedy-until': ['Dat kan tot en met {day}', 'Vous le pouvez jusqu’au {day} inclus', 'You can do so through {day}'],
  'remedy-counted': [
    'De dag van de kennisgeving telt niet mee in deze termijnen.',
    'Le jour de la notification n’est pas compté dans ces délais.',
    'The day of the notification does not count in these terms.',
  ],
  criterion: ['Criterium', 'Critère', 'Criterion'],
  says: ['Wat het zegt', 'Ce qu’il dit', 'What it says'],
  'register-title': [
    'Register van gekwalificeerde ondernemingen op {day}',
    'Registre des entreprises qualifiées au {day}',
    'Register of qualified companies on {day}',
  ],
  'register-says': [
    'Wie gekwalificeerd was aan het einde van deze dag.',
    'Les entreprises qualifiées à la fin de ce jour.',
    'Who was qualified at the end of this day.',
  ],
  'register-none': [
    'Op deze dag was niemand gekwalificeerd.',
    'Aucune entreprise n’était qualifiée ce jour.',
    'Nobody was qualified on this day.',
  ],
  operator: ['Onderneming', 'Entreprise', 'Company'],
  since: ['Sinds', 'Depuis', 'Since'],
  until: ['Tot', 'Jusqu’au', 'Until'],
  why: ['Waarom', 'Pourquoi', 'Why'],
});
