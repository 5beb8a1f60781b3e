import { defineWords } from '#platform/kernel/words.ts';

export const planningWords = defineWords({
  'no-such-phase': [
    'Deze fase staat niet in de planning.',
    'Cette phase ne figure pas dans le calendrier.',
    'This phase does not stand in the planning.',
  ],
  'phase-needs-one-date': [
    'Geef precies één datum of periode op voor deze fase.',
    'Indiquez exactement une date ou une période pour cette phase.',
    'Give exactly one date or period for this phase.',
  ],
  'date-does-not-exist': [
    'Deze datum of dit tijdstip bestaat niet. Let op de zomertijd.',
    'Cette date ou cette heure n’existe pas. Attention à l’heure d’été.',
    'This date or time does not exist. Mind summer time.',
  ],
  'phase-in-the-past': [
    'De nieuwe datum ligt in het verleden. Kies een later moment.',
    'La nouvelle date est passée. Choisissez un moment ultérieur.',
    'The new date lies in the past. Choose a later moment.',
  ],
  'phase-unchanged': [
    'Deze datum is gelijk aan de huidige. Er is niets gewijzigd.',
    'Cette date est identique à l’actuelle. Rien n’a changé.',
    'This date is the same as the present one. Nothing has changed.',
  ],
  'deadline-passed': [
    'De inschrijving is gesloten op {deadline}. De sluiting kan niet meer worden verplaatst.',
    'Le dépôt des offres est clos depuis le {deadline}. La clôture ne peut plus être déplacée.',
    'Tendering closed at {deadline}. The deadline can no longer be moved.',
  ],
  'deadline-only-later': [
    'De sluiting van de inschrijving kan alleen naar een later moment: wie nu aan zijn inschrijving werkt, rekent op {deadline}.',
    'La clôture ne peut être que reportée : ceux qui préparent leur offre comptent sur le {deadline}.',
    'The deadline can only be moved to a later moment: whoever is preparing a tender counts on {deadline}.',
  ],
  'deadline-needs-a-time': [
    'Geef voor de sluiting van de inschrijving een datum én een tijdstip.',
    'Indiquez pour la clôture une date et une heure.',
    'Give a date and a time for the deadline.',
  ],
  'mail-planning-changed-subject': [
    'Planning gewijzigd: {phase} ({title})',
    'Calendrier modifié : {phase} ({title})',
    'Planning changed: {phase} ({title})',
  ],
  'mail-planning-changed-text': [
    'De planning van {title} ({reference}) is gewijzigd.\n\nFase: {phase}\nWas: {from}\nWordt: {to}\n\nReden: {reason}',
    'Le calendrier de {title} ({reference}) est modifié.\n\nPhase : {phase}\nAncienne date : {from}\nNouvelle date : {to}\n\nMotif : {reason}',
    'The planning of {title} ({reference}) has changed.\n\nPhase: {phase}\nWas: {from}\nIs now: {to}\n\nReason: {reason}',
  ],
});
