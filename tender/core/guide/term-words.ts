import { defineWords } from '#platform/kernel/words.ts';

/** Names of the dates that follow from a guide. */
export const termWords = defineWords({
  'earliest-deadline': [
    'Vroegste dag waarop de termijn om kan zijn',
    'Premier jour où le délai peut expirer',
    'Earliest day on which the period can end',
  ],
  'last-answers': [
    'Laatste dag voor antwoorden op vragen',
    'Dernier jour pour répondre aux questions',
    'Last day for answers to questions',
  ],
  'references-from': ['{of}: beëindigd op of na', '{of} : achevé le ou après le', '{of}: ended on or after'],
  'evidence-from': ['{of}: afgegeven op of na', '{of} : délivré le ou après le', '{of}: issued on or after'],
  'tenders-bind': ['Inschrijvingen gelden tot en met', 'Les offres valent jusqu’au', 'Tenders bind through'],
  'evidence-due': ['Bewijsstukken uiterlijk op', 'Pièces justificatives au plus tard le', 'Evidence at the latest on'],
  standstill: ['Opschortende termijn', 'Délai d’attente', 'Standstill period'],
  forfeiture: ['Laatste dag voor een kort geding', 'Dernier jour pour un référé', 'Last day for summary proceedings'],
  'earliest-conclusion': ['Overeenkomst op zijn vroegst op', 'Contrat au plus tôt le', 'Contract at the earliest on'],
  'contract-end': ['Looptijd van de overeenkomst', 'Durée du contrat', 'Term of the contract'],
  'option-reminder': [
    'Besluit over optie {of} voorbereiden vanaf',
    'Préparer la décision sur l’option {of} dès le',
    'Prepare the decision on option {of} from',
  ],
  'option-end': ['Einde met optie {of}', 'Fin avec l’option {of}', 'End with option {of}'],
  'reserve-end': ['Einde van de wachtkamerovereenkomst', 'Fin du contrat de réserve', 'End of the reserve contract'],
});
