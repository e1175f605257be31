import type { DueItem } from '../../core/report/due.js';
import { DUE } from '../../words/en/report/due.js';
import type { Page, TableRow } from './model.js';

/** What is due, over one or many candidates. */
export interface DueList {
  readonly asOf: string;
  /** How many days ahead. */
  readonly within: number;
  readonly due: readonly DueItem[];
}

/** The page of what to look up again, the oldest first. */
export function duePage({ asOf, within, due }: DueList): Page {
  const rows = due.map(
    ({ candidate, title, page = '', freshUntil, state }): TableRow => ({
      cells: [`${title} (${candidate.name})`, page, freshUntil],
      mark: state === 'stale' ? 'poor' : 'middling',
      labelled: [
        [DUE.what, `${title} (${candidate.name})`],
        [DUE.page, page],
        [DUE.until, freshUntil],
        [DUE.state, DUE.states[state]],
      ],
    }),
  );
  const columns = [
    { head: DUE.what, kind: 'title' },
    { head: DUE.page, kind: 'text', most: 22 },
    { head: DUE.until, kind: 'id' },
  ] as const;
  return () => ({
    title: [DUE.title, DUE.asOf(asOf, within)],
    sections: [
      {
        id: 'due',
        blocks:
          due.length === 0
            ? [{ kind: 'paragraph', text: DUE.nothing, labelled: [DUE.title, DUE.nothing] }]
            : [{ kind: 'table', columns, rows, heads: 'shown' }],
      },
    ],
    conclusion: [],
    headings: 'read',
  });
}
