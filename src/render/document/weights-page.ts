import type { CriterionShares, WeightsComparison } from '../../core/authoring/compare-weights.js';
import { sameVerdict } from '../../core/model/verdict.js';
import { weightsText } from '../../words/en/formats/weighting.js';
import { LAYOUT } from '../../words/en/layout.js';
import { DIFF } from '../../words/en/rubric-diff.js';
import { WEIGHTS_PAGE as WORDS } from '../../words/en/weights.js';
import { type Block, type Page, section } from './model.js';
import { type DiffScore, scoreText, verdictText } from './scored-twice.js';

/** A candidate by the weights of the rubric, and by those of each person. */
export interface WeighedCandidate {
  readonly name: string;
  readonly base: DiffScore;
  readonly overlays: readonly DiffScore[];
}

/** Weights side by side, and what became of candidates, if any were given. */
export interface ShownWeights {
  readonly comparison: WeightsComparison;
  readonly candidates?: readonly WeighedCandidate[];
}

/** The page of people's weights side by side. */
export function weightsPage(shown: ShownWeights): Page {
  const { comparison, candidates = [] } = shown;
  const { base } = comparison;
  const names = weightNames(comparison);
  return () => ({
    title: [LAYOUT.page, WORDS.title(names, `${base.id} ${base.version}`)],
    sections: [
      ...section('whose', WORDS.whose, whoseBlocks(comparison, names)),
      ...section('shares', WORDS.shares, [sharesTable(comparison, names)]),
      ...section('effect', WORDS.effect, effectTable(candidates, names)),
    ],
    conclusion: conclusionOf(shown, names),
    headings: 'read',
  });
}

/** What each person's weights are called: by the person, and by the file where two have the same name. */
export function weightNames({ overlays }: Pick<WeightsComparison, 'overlays'>): readonly string[] {
  const named = overlays.map(({ weighting: { by }, file }) => by ?? file);
  return overlays.map(({ file, weighting: { by } }, at) => {
    const isClear = named.every((each, other) => other === at || each !== named[at]);
    return isClear || by === undefined ? (named[at] ?? file) : `${by} (${file})`;
  });
}

function whoseBlocks({ base, overlays }: WeightsComparison, names: readonly string[]): readonly Block[] {
  const notes = overlays.flatMap(({ weighting: { version } }, at) =>
    version === base.version ? [] : [WORDS.outdated(names[at] ?? '', version, base.version)],
  );
  return [
    ...overlays.map(({ file, weighting }) => paragraph(WORDS.fileText(file, weightsText(weighting)))),
    ...notes.map(paragraph),
  ];
}

function sharesTable({ criteria }: WeightsComparison, names: readonly string[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: WORDS.criterion, kind: 'title' },
      { head: WORDS.rubric, kind: 'number' },
      ...names.map((head) => ({ head, kind: 'number', most: 14 }) as const),
      { head: WORDS.apart(names.length), kind: 'number' },
    ],
    rows: criteria.map((each) => ({
      cells: [each.title, ...[each.base, ...each.shares].map(DIFF.percent), differenceText(each)],
    })),
    heads: 'shown',
  };
}

/** In points of a hundred: how far apart the shares are, or how a single one differs from that of the rubric. */
function differenceText({ base, shares: [only = base, ...others], apart }: CriterionShares): string {
  return WORDS.difference(others.length === 0 ? only - base : apart, others.length === 0 ? 'signed' : 'size');
}

function effectTable(candidates: readonly WeighedCandidate[], names: readonly string[]): readonly Block[] {
  if (candidates.length === 0) return [];
  const rows = candidates.flatMap(({ name, base, overlays }) =>
    [base, ...overlays].map((scored, at) => {
      const verdict = verdictText(scored);
      return {
        cells: [
          name,
          at === 0 ? WORDS.rubric : (names[at - 1] ?? ''),
          scoreText(scored),
          sameVerdict(base.verdict, scored.verdict) ? verdict : WORDS.changed(verdict),
          scored.verdict.action,
        ],
      };
    }),
  );
  return [{ kind: 'table', columns: WORDS.effectColumns, rows, heads: 'shown' }];
}

function conclusionOf({ comparison, candidates }: ShownWeights, names: readonly string[]): readonly Block[] {
  const { farthest } = comparison;
  const main = farthest === undefined ? WORDS.same(names.length) : farthestText(farthest, names);
  const more = candidates === undefined ? [] : verdictSentences(candidates, names.length);
  return [{ kind: 'paragraph', text: main, look: 'strong' }, ...more.map(paragraph)];
}

function farthestText({ title, base, shares }: CriterionShares, names: readonly string[]): string {
  const [only, ...others] = shares;
  if (only !== undefined && others.length === 0)
    return WORDS.change(title, DIFF.percent(base), DIFF.percent(only));
  const named = (share: number): string => `${names[shares.indexOf(share)] ?? ''} ${DIFF.percent(share)}`;
  return WORDS.farthest(title, named(Math.min(...shares)), named(Math.max(...shares)));
}

function verdictSentences(candidates: readonly WeighedCandidate[], people: number): readonly string[] {
  const changed = candidates.filter(({ base, overlays }) =>
    overlays.some(({ verdict }) => !sameVerdict(base.verdict, verdict)),
  );
  const torn = candidates.filter(({ overlays: [first, ...others] }) =>
    others.some(({ verdict }) => first !== undefined && !sameVerdict(first.verdict, verdict)),
  );
  return [
    WORDS.verdicts(changed.length, candidates.length),
    ...(people > 1 ? [WORDS.disagree(torn.map(({ name }) => name))] : []),
  ];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
