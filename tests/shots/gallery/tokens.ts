// Reads the tokens from their sheet, so that the gallery has all of them.

import sheet from '../../../components/style/tokens.css?raw';

const base = sheet.slice(0, sheet.indexOf('@media')).replace(/\/\*.*?\*\//gs, '');

/** The names of the tokens, as they stand in `tokens.css`: what is new there is on the page by itself. */
const names = [...base.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => ({ name, value }));

export const colours = names.filter(({ value }) => value.startsWith('light-dark(')).map(({ name }) => name);
export const spaces = names.filter(({ name }) => name.startsWith('--space-')).map(({ name }) => name);
export const texts = names
  .filter(({ name }) => name.startsWith('--text-'))
  .map(({ name }) => name.slice('--text-'.length));
