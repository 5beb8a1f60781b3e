import { defineWords } from '#platform/kernel/words.ts';

/** What is wrong with an area, a plan, a mark or a roster, and what to do. */
export const placeWords = defineWords({
  'fence-off-the-map': [
    'Het gebied {fence} ligt niet op de kaart. Teken het opnieuw.',
    'La zone {fence} n’est pas sur la carte. Dessinez-la à nouveau.',
    'The area {fence} is not on the map. Draw it again.',
  ],
  'fence-across-date-line': [
    'Het gebied {fence} loopt over de datumgrens. Splits het in tweeën.',
    'La zone {fence} franchit la ligne de changement de date. Coupez-la en deux.',
    'The area {fence} crosses the date line. Split it in two.',
  ],
  'fence-too-few-points': [
    'Het gebied {fence} heeft minder dan drie verschillende hoekpunten. Zet er een bij.',
    'La zone {fence} a moins de trois sommets différents. Ajoutez-en un.',
    'The area {fence} has fewer than three distinct corners. Add one.',
  ],
  'fence-crosses-itself': [
    'De rand van het gebied {fence} kruist of raakt zichzelf. Verplaats of verwijder een hoekpunt.',
    'Le bord de la zone {fence} se croise ou se touche. Déplacez ou supprimez un sommet.',
    'The edge of the area {fence} crosses or touches itself. Move or remove a corner.',
  ],
  'fence-too-small': [
    'Het gebied {fence} is te klein: een telefoon merkt niets op onder {least} meter. Teken het ruimer.',
    'La zone {fence} est trop petite\u00a0: un téléphone ne remarque rien sous {least} mètres. Dessinez-la plus large.',
    'The area {fence} is too small: a phone notices nothing below {least} metres. Draw it wider.',
  ],
  'fence-too-large': [
    'Het gebied {fence} is meer dan {most} kilometer groot. Teken alleen het gebouw en het terrein.',
    'La zone {fence} mesure plus de {most} kilomètres. Dessinez seulement le bâtiment et son terrain.',
    'The area {fence} is more than {most} kilometres across. Draw only the building and its grounds.',
  ],
  'fence-named-twice': [
    'Het gebied {fence} staat twee keer in deze lijst. Ververs de pagina.',
    'La zone {fence} figure deux fois dans cette liste. Actualisez la page.',
    'The area {fence} is in this list twice. Reload the page.',
  ],
  'no-such-plan': [
    'Deze plattegrond bestaat niet (meer). Ververs de pagina en kies opnieuw.',
    'Ce plan n’existe pas (ou plus). Actualisez la page et choisissez à nouveau.',
    'This plan does not exist (any more). Reload the page and choose again.',
  ],
  'too-many-plans': [
    'Deze locatie heeft al {most} plattegronden. Verwijder er eerst een.',
    'Ce site a déjà {most} plans. Supprimez-en un d’abord.',
    'This location already has {most} plans. Remove one first.',
  ],
  'plan-name-taken': [
    'Op deze verdieping is er al een plattegrond “{name}”. Kies een andere naam, of vervang die.',
    'À cet étage, un plan «\u00a0{name}\u00a0» existe déjà. Choisissez un autre nom, ou remplacez ce plan.',
    'There is already a plan “{name}” on this floor. Choose another name, or replace that plan.',
  ],
  'calibration-needs-points': [
    'Wijs twee of drie punten aan waarvan u de coördinaten weet.',
    'Indiquez deux ou trois points dont vous connaissez les coordonnées.',
    'Point out two or three points whose coordinates you know.',
  ],
  'calibration-points-together': [
    'Twee punten liggen te dicht bij elkaar (minder dan {pixels} beeldpunten of {metres} meter). Kies ze verder uit elkaar.',
    'Deux points sont trop proches (moins de {pixels} pixels ou {metres} mètres). Choisissez-les plus éloignés.',
    'Two points are too close together (less than {pixels} pixels or {metres} metres). Choose points further apart.',
  ],
  'calibration-points-in-line': [
    'De drie punten liggen op één lijn. Kies het derde punt naast die lijn.',
    'Les trois points sont alignés. Choisissez le troisième hors de cette ligne.',
    'The three points are in a line. Choose the third one off that line.',
  ],
  'calibration-does-not-fit': [
    'De drie punten passen niet op elkaar: de plattegrond zou scheef of gespiegeld liggen. Controleer de coördinaten.',
    'Les trois points ne concordent pas\u00a0: le plan serait de travers ou inversé. Vérifiez les coordonnées.',
    'The three points do not fit together: the plan would be skewed or mirrored. Check the coordinates.',
  ],
  'calibration-off-the-plan': [
    'Een van de punten ligt naast de plattegrond. Wijs het opnieuw aan.',
    'Un des points est hors du plan. Indiquez-le à nouveau.',
    'One of the points is off the plan. Point it out again.',
  ],
  'mark-off-the-plan': [
    'Deze plattegrond hoort niet bij de locatie van de oproep, of het punt ligt ernaast. Wijs de plek opnieuw aan.',
    'Ce plan n’est pas celui du site de l’alerte, ou le point est hors du plan. Indiquez l’endroit à nouveau.',
    'This plan does not belong to the location of the call, or the point is off the plan. Point out the spot again.',
  ],
  'source-not-of-phones': [
    'Dit kan een telefoon niet melden.',
    'Un téléphone ne peut pas le signaler.',
    'A phone cannot report this.',
  ],
  'location-not-yours': [
    'Bij deze locatie hoort u niet. Meld u op uw eigen locatie, of bij de aanmeldzuil van deze.',
    'Vous n’appartenez pas à ce site. Signalez-vous sur votre site, ou à la borne de celui-ci.',
    'You do not belong to this location. Sign in at your own location, or at the kiosk of this one.',
  ],
  'position-too-vague': [
    'De telefoon weet niet goed genoeg waar hij is om iets over aanwezigheid te zeggen. Meld uzelf.',
    'Le téléphone connaît trop mal sa position pour signaler une présence. Signalez-vous vous-même.',
    'The phone does not know its position well enough to report presence. Report it yourself.',
  ],
});
