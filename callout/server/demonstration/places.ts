/** The invented locations of the demonstration: schools of one college, in three regions. The first has the kitchen. */

export interface Place {
  readonly id: string;
  readonly name: string;
  /** In names of people. */
  readonly short: string;
  readonly region: 'noord' | 'midden' | 'zuid';
  readonly address: string;
  readonly size: 'large' | 'small';
}

const place = (
  id: string,
  name: string,
  short: string,
  region: Place['region'],
  address: string,
  size: Place['size'] = 'large',
): Place => ({ id, name, short, region, address, size });

export const places: readonly Place[] = [
  place('koksschool', 'Horeca & Toerisme', 'Horeca', 'midden', 'Pollepelplein 1, Voorbeeldstad'),
  place('techniekhuis', 'Techniekhuis', 'Techniek', 'noord', 'Moersleutelweg 12, Voorbeeldstad'),
  place('zorghuis', 'Zorg & Welzijn', 'Zorg', 'noord', 'Verbandstraat 3, Voorbeeldstad'),
  place('sporthal', 'Sport & Beweging', 'Sport', 'noord', 'Doellijn 8, Voorbeeldstad', 'small'),
  place('automotive', 'Automotive', 'Automotive', 'noord', 'Uitlaatlaan 40, Nieuwvoorbeeld'),
  place('bouwplaats', 'Bouw & Interieur', 'Bouw', 'noord', 'Waterpas 5, Nieuwvoorbeeld'),
  place('mediahuis', 'Media & Vormgeving', 'Media', 'midden', 'Beeldbuis 22, Voorbeeldstad', 'small'),
  place('kapsalon', 'Uiterlijke Verzorging', 'Verzorging', 'midden', 'Krultang 9, Voorbeeldstad', 'small'),
  place('handelshuis', 'Handel & Ondernemen', 'Handel', 'midden', 'Kassastraat 17, Voorbeeldstad'),
  place('bestuursgebouw', 'Bestuur en diensten', 'Bestuur', 'midden', 'Vergaderweg 1, Voorbeeldstad', 'small'),
  place('veiligheid', 'Veiligheid & Defensie', 'Veiligheid', 'midden', 'Appelplaats 2, Oudvoorbeeld'),
  place('taalschool', 'Taal & Inburgering', 'Taal', 'zuid', 'Woordenlijst 6, Oudvoorbeeld', 'small'),
  place('groenschool', 'Groen & Dier', 'Groen', 'zuid', 'Kruiwagenpad 11, Zuidvoorbeeld'),
  place('laboratorium', 'Laboratorium', 'Lab', 'zuid', 'Reageerbuis 4, Zuidvoorbeeld'),
  place('logistiek', 'Transport & Logistiek', 'Logistiek', 'zuid', 'Pallet 33, Zuidvoorbeeld'),
  place('avondschool', 'Avondschool', 'Avond', 'zuid', 'Schemerstraat 19, Zuidvoorbeeld', 'small'),
];
