import { defineWords } from '#platform/kernel/words.ts';

/** Where a tender says two things, beside that tender (ROC-26). */
export const contradictionWords = defineWords({
  title: ['Tegenstrijdigheden', 'Contradictions', 'Contradictions'],
  none: [
    'In deze inschrijving is geen tegenstrijdigheid vastgelegd.',
    'Aucune contradiction n’est consignée dans cette offre.',
    'No contradiction has been noted in this tender.',
  ],
  counts: ['Dit geldt', 'Ceci vaut', 'This counts'],
  'rule-most-favourable': [
    'Volgens de leidraad geldt het gunstigste aanbod. De inschrijver is eraan gebonden.',
    'Selon le guide, l’offre la plus favorable vaut. Le soumissionnaire y est tenu.',
    'By the guide the most favourable offer counts. The tenderer is bound by it.',
  ],
  'rule-as-explained': [
    'Er geldt wat de inschrijver toelichtte: {text}',
    'Vaut ce que le soumissionnaire a expliqué : {text}',
    'What the tenderer explained counts: {text}',
  ],
  why: ['Waarom: {reason}', 'Pourquoi : {reason}', 'Why: {reason}'],
  note: ['Leg een tegenstrijdigheid vast', 'Consigner une contradiction', 'Note a contradiction'],
  intro: [
    'Noem twee plaatsen die niet samengaan, schrijf van elke over wat er staat en kies welke geldt.',
    'Indiquez deux endroits qui ne concordent pas, copiez ce que dit chacun et choisissez lequel vaut.',
    'Name two places that do not go together, copy what each says and choose which counts.',
  ],
  first: ['Eerste plaats', 'Premier endroit', 'First place'],
  second: ['Tweede plaats', 'Second endroit', 'Second place'],
  item: ['Document', 'Document', 'Document'],
  place: ['Waar in het document', 'Où dans le document', 'Where in the document'],
  placeHint: [
    'Bijvoorbeeld: pagina 2, tweede alinea.',
    'Par exemple : page 2, deuxième alinéa.',
    'Such as: page 2, second paragraph.',
  ],
  text: ['Wat er staat', 'Ce qui y figure', 'What it says'],
  taken: ['Welke geldt', 'Laquelle vaut', 'Which counts'],
  'taken-favourable': [
    'Kies wat het gunstigst is voor de aanbestedende dienst; zo zegt het de leidraad.',
    'Choisissez ce qui est le plus favorable au pouvoir adjudicateur ; ainsi le veut le guide.',
    'Choose what is most favourable for the contracting authority; so says the guide.',
  ],
  'taken-explained': [
    'Voor deze documenten telt wat de inschrijver heeft toegelicht.',
    'Pour ces documents, compte ce que le soumissionnaire a expliqué.',
    'For these documents what the tenderer has explained counts.',
  ],
  explanation: ['Toelichting van de inschrijver', 'Explication du soumissionnaire', 'Explanation of the tenderer'],
  explanationNone: [
    'De inschrijver heeft nog niets toegelicht. Wie de procedure leidt, kan daar bij de controle om vragen; daarna kunt u dit vastleggen.',
    'Le soumissionnaire n’a encore rien expliqué. Qui dirige la procédure peut le demander lors de l’examen ; vous pourrez ensuite consigner ceci.',
    'The tenderer has explained nothing yet. Who leads the procedure can ask for it in the examination; then you can note this.',
  ],
  reason: ['Waarom deze geldt', 'Pourquoi celle-ci vaut', 'Why this one counts'],
  reasonHint: [
    'De inschrijver leest dit in de brief met de beslissing.',
    'Le soumissionnaire lit ceci dans la lettre de décision.',
    'The tenderer reads this in the letter with the decision.',
  ],
  needed: ['Vul dit in.', 'Remplissez ce champ.', 'Fill this in.'],
  choose: ['Maak een keuze.', 'Faites un choix.', 'Choose one.'],
  record: ['Leg vast', 'Consigner', 'Record'],
  recordTitle: ['De tegenstrijdigheid vastleggen?', 'Consigner la contradiction ?', 'Record the contradiction?'],
  recordHappens: [
    'De inschrijving van {name} wordt beoordeeld alsof alleen dit er staat: {text}',
    'L’offre de {name} est évaluée comme si seul ceci y figurait : {text}',
    'The tender of {name} is assessed as if only this stood in it: {text}',
  ],
  recordSeenBy: [
    'Wie de inschrijving controleert of beoordeelt, en {name} in de brief met de beslissing.',
    'Ceux qui examinent ou évaluent l’offre, et {name} dans la lettre de décision.',
    'Those who examine or assess the tender, and {name} in the letter with the decision.',
  ],
  recordUndo: [
    'Ja, tot de overeenkomst er is; dan blijft in het dossier staan dat u dit vastlegde en introk.',
    'Oui, jusqu’au contrat ; le dossier garde alors la note et son retrait.',
    'Yes, until there is a contract; the file then keeps that you noted and withdrew it.',
  ],
  recordDone: [
    'De tegenstrijdigheid is vastgelegd.',
    'La contradiction est consignée.',
    'The contradiction has been recorded.',
  ],
  withdraw: ['Trek in', 'Retirer', 'Withdraw'],
  withdrawTitle: ['De tegenstrijdigheid intrekken?', 'Retirer la contradiction ?', 'Withdraw the contradiction?'],
  withdrawHappens: [
    'Zij telt niet meer en komt niet in de brief. In het dossier blijft staan dat zij er was.',
    'Elle ne compte plus et ne figure pas dans la lettre. Le dossier garde qu’elle a existé.',
    'It counts no longer and does not come in the letter. The file keeps that it was there.',
  ],
  withdrawSeenBy: [
    'Wie de inschrijving controleert of beoordeelt.',
    'Ceux qui examinent ou évaluent l’offre.',
    'Those who examine or assess the tender.',
  ],
  withdrawUndo: [
    'Nee; u kunt haar opnieuw vastleggen.',
    'Non ; vous pouvez la consigner à nouveau.',
    'No; you can note it anew.',
  ],
  withdrawReason: ['Waarom u haar intrekt', 'Pourquoi vous la retirez', 'Why you withdraw it'],
  withdrawDone: [
    'De tegenstrijdigheid is ingetrokken.',
    'La contradiction est retirée.',
    'The contradiction has been withdrawn.',
  ],
  own: [
    'Wat uw inschrijving op twee plaatsen anders zegt',
    'Ce que votre offre dit de deux façons',
    'What your tender says in two ways',
  ],
  'own-most-favourable': [
    'Volgens de leidraad geldt het gunstigste aanbod. U bent eraan gebonden, zonder voorbehoud.',
    'Selon le guide, l’offre la plus favorable vaut. Vous y êtes tenu, sans réserve.',
    'By the guide the most favourable offer counts. You are bound by it, without reservation.',
  ],
  'own-as-explained': [
    'Er geldt wat u toelichtte: {text}',
    'Vaut ce que vous avez expliqué : {text}',
    'What you explained counts: {text}',
  ],
  bound: ['Wat van de inschrijving geldt', 'Ce qui vaut de l’offre', 'What counts of the tender'],
});
