import type { Portfolio, SkillCoverage } from '../../../core/model/portfolio.js';
import { letterAt, letteredName, lettersOf } from '../../../words/en/comparison/names.js';
import { kindText, type Length, showText } from '../../../words/en/portfolio/answers.js';
import { PORTFOLIO } from '../../../words/en/portfolio/headings.js';
import type { Mark, Table, TableRow } from '../model.js';

const { columns: HEADS } = PORTFOLIO;

const PROOF_MARKS: Readonly<Record<SkillCoverage['proof'], Mark>> = {
  good: 'good',
  weak: 'middling',
  open: 'unknown',
  none: 'poor',
};

/** The wanted skills, with how well each is proven and by what, the best first. */
export function skillsTable({ skills, credentials }: Portfolio, shown: number): Table {
  const letters = lettersOf(credentials.map(({ key }) => key));
  return {
    kind: 'table',
    columns: [
      { head: HEADS.skill, kind: 'title' },
      { head: HEADS.proof, kind: 'text' },
      { head: HEADS.by, kind: 'text', most: 20 },
    ],
    rows: skills.slice(0, shown).map(({ skill, proof, by, best }): TableRow => {
      const others = by.filter((key) => key !== best);
      const named = [...(best === undefined ? [] : [best]), ...others].map(letters).join(', ');
      return { cells: [skill, PORTFOLIO.proofs[proof], named], mark: PROOF_MARKS[proof] };
    }),
    heads: 'shown',
  };
}

/** The credentials, each with its kind of proof and what to show. */
export function credentialsTable({ credentials }: Portfolio, shown: number, length: Length): Table {
  return {
    kind: 'table',
    columns: [
      { head: HEADS.credential, kind: 'title' },
      { head: HEADS.kind, kind: 'text', most: 24 },
      { head: HEADS.show, kind: 'text', most: 22 },
    ],
    rows: credentials.slice(0, shown).map((each, at): TableRow => {
      const { name } = each.report.result.candidate;
      const cells = [
        letteredName(letterAt(at), { name }),
        kindText(each, length),
        showText(each, length),
      ] as const;
      return {
        cells,
        labelled: [
          [HEADS.credential, cells[0]],
          [HEADS.kind, cells[1]],
          [HEADS.show, cells[2]],
        ],
      };
    }),
    heads: 'shown',
  };
}
