import type { RubricChange, RubricDiff } from '../../core/authoring/rubric-diff.js';
import { sameVerdict } from '../../core/model/verdict.js';
import { LAYOUT } from '../../words/en/layout.js';
import { DIFF } from '../../words/en/rubric-diff.js';
import { type Block, type Page, section, type Table } from './model.js';
import { type DiffScore, scoreText, verdictText } from './scored-twice.js';

/** A candidate scored by both rubrics. */
export interface MovedCandidate {
  readonly name: string;
  readonly before: DiffScore;
  readonly after: DiffScore;
}

/** What differs between two rubrics, and what became of candidates, if any were given. */
export interface ShownDiff {
  readonly diff: RubricDiff;
  readonly moved?: readonly MovedCandidate[];
}

/** Whether another verdict came out, or the same with another range. */
function isAnotherVerdict({ before, after }: MovedCandidate): boolean {
  return !sameVerdict(before.verdict, after.verdict);
}

/** The page of what differs. */
export function rubricDiffPage({ diff, moved }: ShownDiff): Page {
  const { before, after, changes } = diff;
  const named = (kind: RubricChange['kind']): readonly RubricChange[] =>
    changes.filter((each) => each.kind === kind);
  return () => ({
    title: [LAYOUT.page, DIFF.page],
    sections: [
      {
        id: 'rubrics',
        heading: DIFF.from(`${before.id} ${before.version}`, `${after.id} ${after.version}`),
        blocks: [],
      },
      ...section('effects', DIFF.effects, changeTable(named('effect'))),
      ...section('shares', DIFF.shares, shareTable(diff)),
      ...section('words', DIFF.words, changeTable(named('words'))),
      ...section('moved', DIFF.moved, movedTable(moved ?? [])),
    ],
    conclusion: conclusionOf(diff, moved),
    headings: 'read',
  });
}

function conclusionOf({ changes, askedAgain }: RubricDiff, moved: ShownDiff['moved']): readonly Block[] {
  const effects = changes.filter(({ kind }) => kind === 'effect').length;
  const main = changes.length === 0 ? DIFF.same : effects === 0 ? DIFF.wordingOnly : DIFF.canMove(effects);
  const again = askedAgain.length === 0 ? DIFF.keepsAnswers : DIFF.askedAgain(askedAgain);
  const verdicts = moved && DIFF.verdicts(moved.filter(isAnotherVerdict).length, moved.length);
  return [
    { kind: 'paragraph', text: main, look: 'strong' },
    { kind: 'paragraph', text: again },
    ...(verdicts === undefined ? [] : [{ kind: 'paragraph', text: verdicts } as const]),
  ];
}

function changeTable(changes: readonly RubricChange[]): readonly Block[] {
  const rows = changes.map(({ path, before, after }) => [
    DIFF.where(path),
    ...[before, after].map((json) => (areTests(path) && json !== undefined ? DIFF.tests : readable(json))),
  ]);
  return tableOf(DIFF.columns, rows);
}

/** Whole tests, whose names say more than their answers on many narrow lines. */
function areTests(path: readonly string[]): boolean {
  return path.length <= 2 && path[0] === 'tests';
}

/** Text without its quotes; what is not text as it is written in JSON. */
function readable(json: string | undefined): string {
  if (json === undefined) return DIFF.nothing;
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? value : json;
}

function shareTable({ shares }: RubricDiff): readonly Block[] {
  const shown = (share: number | undefined): string =>
    share === undefined ? DIFF.nothing : DIFF.percent(share);
  return tableOf(
    DIFF.shareColumns,
    shares.map(({ criterion, before, after }) => [criterion, shown(before), shown(after)]),
  );
}

function movedTable(moved: readonly MovedCandidate[]): readonly Block[] {
  const rows = moved.map((each) => [
    each.name,
    scoredText(each.before),
    isAnotherVerdict(each) ? DIFF.changed(scoredText(each.after)) : scoredText(each.after),
  ]);
  return tableOf(DIFF.movedColumns, rows);
}

function scoredText(scored: DiffScore): string {
  return `${scoreText(scored)} ${verdictText(scored)}`;
}

function tableOf(columns: Table['columns'], rows: readonly (readonly string[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', columns, rows: rows.map((cells) => ({ cells })), heads: 'shown' }];
}
