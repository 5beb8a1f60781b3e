import { defineWords } from '#platform/kernel/words.ts';

export const terminationWords = defineWords({
  'not-stopped': [
    'Deze procedure is niet gestopt; er valt niets te hervatten.',
    'Cette procédure n’est pas arrêtée ; il n’y a rien à reprendre.',
    'This procedure has not been stopped; there is nothing to resume.',
  ],
  'already-stopped': [
    'Deze procedure is al gestopt.',
    'Cette procédure est déjà arrêtée.',
    'This procedure has already been stopped.',
  ],
  'stopped-for-good': [
    'Deze procedure is voorgoed gestopt en kan niet worden hervat. Begin een nieuwe procedure.',
    'Cette procédure est arrêtée définitivement et ne peut être reprise. Commencez une nouvelle procédure.',
    'This procedure has been stopped for good and cannot be resumed. Start a new procedure.',
  ],
  'next-resume': [
    'De procedure is gestopt. U kunt haar hervatten.',
    'La procédure est arrêtée. Vous pouvez la reprendre.',
    'The procedure has been stopped. You can resume it.',
  ],
  'mail-stopped-subject': [
    'Procedure {title} is gestopt',
    'La procédure {title} est arrêtée',
    'Procedure {title} has been stopped',
  ],
  'mail-stopped-text': [
    'De aanbestedende dienst heeft de procedure {title} ({reference}) gestopt.\n\nReden: {reason}\n\nHet dossier blijft bewaard.',
    'Le pouvoir adjudicateur a arrêté la procédure {title} ({reference}).\n\nMotif : {reason}\n\nLe dossier est conservé.',
    'The contracting authority has stopped the procedure {title} ({reference}).\n\nReason: {reason}\n\nThe file is kept.',
  ],
  'mail-resumed-subject': [
    'Procedure {title} is hervat',
    'La procédure {title} a repris',
    'Procedure {title} has been resumed',
  ],
  'mail-resumed-text': [
    'De aanbestedende dienst heeft de procedure {title} ({reference}) hervat.\n\nReden: {reason}',
    'Le pouvoir adjudicateur a repris la procédure {title} ({reference}).\n\nMotif : {reason}',
    'The contracting authority has resumed the procedure {title} ({reference}).\n\nReason: {reason}',
  ],
});
