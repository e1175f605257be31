import type { NamedReport } from '../../../core/model/comparison.js';
import type { Versus } from '../../../core/model/versus.js';
import { COMPARISON } from '../../../words/en/comparison/headings.js';
import { heldBackSentences, unlessSentences } from '../../../words/en/comparison/limits.js';
import { bothSentences, checkSentences, versusHeadline } from '../../../words/en/comparison/versus.js';
import { VERSUS } from '../../../words/en/comparison/versus-words.js';
import { warningSentences } from '../../../words/en/comparison/warnings.js';
import { closingSection } from '../closing-section.js';
import type { Block, Medium, Page, Section } from '../model.js';
import { dimensionsTable, type Lettered, versusTable, withLetters } from './versus-tables.js';

/** How much of each part the one screen has room for. */
export interface VersusRoom {
  readonly candidates: number;
  /** The most lines of a name. */
  readonly names?: number;
  /** The most candidates beside each other, the most answers of each on a dimension, and the lines of them. */
  readonly columns: number;
  readonly answers: number;
  readonly cells?: number;
  /** Beside each other; below each other, letters are clear enough. */
  readonly heads?: 'letters';
  /** The most claims to verify, and the lines of each text. */
  readonly claims: number;
  readonly lines: number;
  /** The most notes on credentials in general. */
  readonly general?: number;
}

/** From the most to the least that the one screen shows: the first that fits is taken. */
export const VERSUS_ROOMS: readonly VersusRoom[] = [
  { candidates: 8, names: 2, columns: 3, answers: 2, claims: 4, lines: 3 },
  { candidates: 8, names: 2, columns: 3, answers: 1, claims: 3, lines: 3 },
  { candidates: 8, columns: 3, answers: 1, claims: 2, lines: 2 },
  { candidates: 8, columns: 3, answers: 1, claims: 1, lines: 2 },
  { candidates: 8, columns: 2, answers: 1, claims: 1, lines: 2 },
  { candidates: 8, columns: 2, answers: 1, cells: 2, claims: 1, lines: 2 },
  { candidates: 4, columns: 2, answers: 1, cells: 2, claims: 1, lines: 2 },
  { candidates: 4, columns: 2, answers: 1, cells: 2, claims: 1, lines: 1 },
  { candidates: 3, columns: 2, answers: 1, cells: 1, claims: 1, lines: 1 },
  { candidates: 3, columns: 2, answers: 1, cells: 2, heads: 'letters', claims: 1, lines: 2 },
  { candidates: 3, columns: 2, answers: 1, cells: 1, heads: 'letters', claims: 1, lines: 1 },
  { candidates: 3, columns: 2, answers: 1, cells: 1, claims: 1, lines: 1, general: 1 },
  { candidates: 2, columns: 2, answers: 1, cells: 1, claims: 1, lines: 1, general: 0 },
  { candidates: 2, columns: 2, answers: 1, cells: 1, claims: 0, lines: 1, general: 0 },
];

/** The one screen of candidates of different rubrics. */
export function versusScreen(versus: Versus, everything: string, room: VersusRoom): Page {
  return (medium) => ({
    sections: [
      { id: 'subject', heading: VERSUS.title, aside: versus.asOf, blocks: [] },
      { id: 'headline', blocks: [{ kind: 'paragraph', look: 'strong', text: versusHeadline(versus) }] },
      candidatesSection(versus, medium, room),
      ...someDimensions(versus, room),
      { id: 'notes', blocks: noteBlocks(versus, room) },
      closingSection(everything, versus.candidates),
    ],
    conclusion: [],
    headings: 'seen',
  });
}

function candidatesSection({ candidates }: Versus, medium: Medium, room: VersusRoom): Section {
  const more = candidates.length - room.candidates;
  const rest: Block = { kind: 'paragraph', look: 'faint', text: COMPARISON.more(more) };
  const shown = withLetters(candidates).slice(0, room.candidates);
  return {
    id: 'candidates',
    blocks: [
      { ...versusTable(shown, medium, 'without scores'), lines: room.names ?? 1 },
      ...(more > 0 ? [rest] : []),
    ],
  };
}

function someDimensions(versus: Versus, { columns, answers, cells, heads }: VersusRoom): readonly Section[] {
  if (versus.dimensions.length === 0) return [];
  const shown = someOfEachRubric(versus, columns);
  const isPart = shown.length < versus.candidates.length;
  const heading = VERSUS.someColumns(shown.map(({ letter }) => letter));
  const most = { answers, ...(cells !== undefined && { lines: cells }), ...(heads && { heads }) };
  return [{ id: 'dimensions', ...(isPart && { heading }), blocks: [dimensionsTable(versus, shown, most)] }];
}

/** Those that go together and one of each rubric come before others. */
function someOfEachRubric({ candidates, both }: Versus, most: number): readonly Lettered[] {
  const all = withLetters(candidates);
  const together = [both?.base[0], both?.refresh[0]];
  const rubricOf = ({ report }: NamedReport): string => report.result.rubric.sha256;
  const firsts = all.filter((each) => all.find((one) => rubricOf(one) === rubricOf(each)) === each);
  const chosen = [...all.filter(({ key }) => together.includes(key)), ...firsts, ...all];
  const some = [...new Set(chosen)].slice(0, most);
  return all.filter((each) => some.includes(each));
}

function noteBlocks(versus: Versus, room: VersusRoom): readonly Block[] {
  const { labels, short } = VERSUS;
  const fact = (label: string, text: string, more = 0): Block => ({
    kind: 'fact',
    label,
    text,
    most: room.lines,
    end: COMPARISON.andMore(more),
  });
  const first = (label: string, texts: readonly string[]): readonly Block[] =>
    texts.slice(0, 1).map((text) => fact(label, text, texts.length - 1));
  return [
    ...bothSentences(versus).map((text) => fact(labels.both, text)),
    ...first(COMPARISON.labels.because, heldBackSentences(versus)),
    ...first(COMPARISON.labels.unless, unlessSentences(versus)),
    ...first(COMPARISON.labels.warning, warningSentences(versus)),
    ...checkSentences(versus)
      .slice(0, room.claims)
      .map((text) => fact(labels.claim, text)),
    ...[fact(labels.degree, short.degree), fact(labels.unscored, short.unscored)].slice(0, room.general),
  ];
}
