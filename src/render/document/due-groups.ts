import type { DueItem } from '../../core/report/due.js';

/** Items of one candidate, or of one page of it; the one that is due first comes first. */
export type DueGroup = readonly [first: DueItem, ...others: DueItem[]];

/** What to look at again, with the id that names it in commands. */
export function titleOf({ title, check, question }: DueItem): string {
  const id = check ?? question;
  return id === undefined ? title : `${title} (${id})`;
}

/** What is due for each candidate, in the order of the first of each. */
export function byCandidate(due: readonly DueItem[]): readonly DueGroup[] {
  return grouped(due, candidateKey);
}

/** What is due on each page of a candidate, in the order of the first of each. */
export function byPage(due: readonly DueItem[]): readonly DueGroup[] {
  return grouped(due, pageKey);
}

/** The same text for all that is due on one page of a candidate, and for no other page. */
export function pageKey({ page, ...item }: DueItem): string {
  return JSON.stringify([candidateKey(item), page]);
}

function candidateKey({ file, candidate }: Pick<DueItem, 'file' | 'candidate'>): string {
  return JSON.stringify([file, candidate.id, candidate.issuer, candidate.name]);
}

function grouped(due: readonly DueItem[], keyOf: (item: DueItem) => string): readonly DueGroup[] {
  const groups = new Map<string, [DueItem, ...DueItem[]]>();
  for (const item of due) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
