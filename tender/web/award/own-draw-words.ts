import { defineWords } from '#platform/kernel/words.ts';

/** What a party reads with his letter of a draw in which he stood level. */
export const ownDrawWords = defineWords({
  title: ['Loting', 'Tirage au sort', 'Drawing of lots'],
  was: [
    'Uw inschrijving stond gelijk met die van {others}. De leidraad laat dan het lot beslissen. Uw inschrijving kwam als nummer {place} van {count} uit de loting.',
    'Votre offre était à égalité avec celle de {others}. Le guide laisse alors le sort décider. Votre offre est sortie numéro {place} sur {count}.',
    'Your tender stood level with that of {others}. The guide then lets lots decide. Your tender came out number {place} of {count}.',
  ],
  drawnAt: ['Geloot', 'Tirage', 'Drawn'],
  drawnBy: ['Door', 'Par', 'By'],
  notary: ['een notaris', 'un notaire', 'a notary'],
  staff: [
    'een medewerker die geen deel heeft aan de procedure',
    'un collaborateur étranger à la procédure',
    'a member of staff with no part in the procedure',
  ],
  order: ['Uitslag', 'Résultat', 'Outcome'],
  deed: ['Akte', 'Acte', 'Deed'],
  revealed: [
    'U kunt de uitslag zelf nagaan: in het proces-verbaal staat wat ieder vooraf vastlegde en daarna toonde. Onderaan deze pagina kunt u de loting opnieuw laten uitrekenen.',
    'Vous pouvez vérifier le résultat : le procès-verbal dit ce que chacun a engagé puis révélé. En bas de cette page, vous pouvez refaire le tirage.',
    'You can check the outcome yourself: the record says what each fixed beforehand and showed afterwards. At the bottom of this page you can have the draw computed again.',
  ],
  'by-hand': [
    'De loting is vastgelegd in een akte. Vraag de aanbestedende dienst om inzage als u de uitslag wilt nagaan.',
    'Le tirage est constaté par acte. Demandez au pouvoir adjudicateur à le consulter pour vérifier le résultat.',
    'The draw is recorded in a deed. Ask the contracting authority to see it if you want to check the outcome.',
  ],
  record: ['Proces-verbaal van loting (pdf)', 'Procès-verbal du tirage (pdf)', 'Record of the draw (pdf)'],
});
