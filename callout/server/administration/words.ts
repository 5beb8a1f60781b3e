import { defineWords } from '#platform/kernel/words.ts';

/** The mail with which somebody is invited to Paraat. */
export const inviteWords = defineWords({
  subject: [
    'Uw account voor Paraat bij {organisation}',
    'Votre compte Paraat chez {organisation}',
    'Your Paraat account at {organisation}',
  ],
  text: [
    'Beste {name},\n\n{inviter} heeft u aangemeld voor Paraat, waarmee {organisation} zijn BHV’ers oproept.\n\nMaak uw account hier aan:\n{link}\n\nZet daarna op uw telefoon het alarm aan: Paraat leidt u erdoorheen en sluit af met een proefalarm. Zonder die stap bereikt een oproep u niet.\n\nDe link werkt één keer, tot {until}. Kent u {organisation} niet, dan hoeft u niets te doen.\n',
    'Bonjour {name},\n\n{inviter} vous a inscrit à Paraat, avec lequel {organisation} appelle ses équipiers d’intervention.\n\nCréez votre compte ici\u00a0:\n{link}\n\nActivez ensuite l’alarme sur votre téléphone\u00a0: Paraat vous guide et termine par une alarme d’essai. Sans cette étape, aucun appel ne vous parviendra.\n\nLe lien sert une fois, jusqu’au {until}. Si vous ne connaissez pas {organisation}, vous n’avez rien à faire.\n',
    'Dear {name},\n\n{inviter} entered you in Paraat, with which {organisation} calls out its emergency responders.\n\nMake your account here:\n{link}\n\nThen switch on the alarm on your phone: Paraat leads you through it and ends with a test alarm. Without that step no call reaches you.\n\nThe link works once, until {until}. If you do not know {organisation}, you need not do anything.\n',
  ],
});
