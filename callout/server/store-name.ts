/** Of the file that holds the store, in the data folder. */
export const storeName = 'paraat.sqlite';
