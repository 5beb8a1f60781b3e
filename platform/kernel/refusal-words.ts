import { defineWords } from './words.ts';

/** What the kernel refuses, by code. */
export const refusalWords = defineWords({
  'not-a-number': ['“{text}” is geen getal.', '«\u00a0{text}\u00a0» n’est pas un nombre.', '“{text}” is not a number.'],
  'not-an-amount': [
    '“{text}” is geen bedrag. Schrijf het als 19.715,88.',
    '«\u00a0{text}\u00a0» n’est pas un montant. Écrivez-le comme 19 715,88.',
    '“{text}” is not an amount. Write it as 19,715.88.',
  ],
  'ambiguous-amount': [
    '“{text}” kan op twee manieren worden gelezen: met een komma voor duizendtallen of voor decimalen. Schrijf 1000 of 1,00.',
    '«\u00a0{text}\u00a0» peut se lire de deux façons\u00a0: virgule des milliers ou virgule décimale. Écrivez 1000 ou 1,00.',
    '“{text}” can be read in two ways: a comma for thousands or for decimals. Write 1000 or 1.00.',
  ],
  'not-a-time': [
    '“{text}” is geen datum met tijd.',
    '«\u00a0{text}\u00a0» n’est pas une date avec heure.',
    '“{text}” is not a date and time.',
  ],
  'no-such-time': [
    'Deze tijd bestaat niet: de klok wordt dan vooruitgezet. Kies een andere tijd.',
    'Cette heure n’existe pas\u00a0: l’horloge est alors avancée. Choisissez une autre heure.',
    'This time does not exist: the clocks go forward then. Choose another time.',
  ],
  'ambiguous-time': [
    'Deze tijd komt twee keer voor: de klok wordt dan teruggezet. Kies een andere tijd.',
    'Cette heure se présente deux fois\u00a0: l’horloge est alors reculée. Choisissez une autre heure.',
    'This time occurs twice: the clocks go back then. Choose another time.',
  ],
});
