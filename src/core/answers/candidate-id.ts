import type { Candidate } from './model.js';

/** What a candidate is called in file names: its id, or one made from its name where it has none. */
export function candidateIdOf({ id, name }: Pick<Candidate, 'id' | 'name'>): string {
  return id ?? candidateIdFrom(name);
}

/** A short id made from a name, fit for a file name: lower-case ASCII letters, digits and single hyphens. */
export function candidateIdFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const id = (words ?? []).join('-').slice(0, 48).replace(/-$/, '');
  return id === '' ? 'candidate' : id;
}
