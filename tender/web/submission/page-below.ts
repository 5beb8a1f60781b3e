/** Name of the place on a stage page where its own pages stand, so that a step to one of them does not lead back to the top of the frame. */
export const placeOfPages = 'page';

/** The address of a page below a stage page, with what follows the path kept: `…/submission?at=3` and `espd` give `…/submission/espd?at=3#page`. */
export function pageBelow(stagePage: string, path: string): string {
  const [before = '', search] = stagePage.split('?');
  const address = path === '' ? before : `${before}/${path}`;
  return `${address}${search === undefined ? '' : `?${search}`}#${placeOfPages}`;
}
