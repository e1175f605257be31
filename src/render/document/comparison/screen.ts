import type { Comparison } from '../../../core/model/comparison.js';
import { changeSentences } from '../../../words/en/comparison/changes.js';
import { COMPARISON } from '../../../words/en/comparison/headings.js';
import { beliefSentences, waysSentences, weightSentences } from '../../../words/en/comparison/how-often.js';
import { heldBackSentences, unlessSentences } from '../../../words/en/comparison/limits.js';
import { dominanceSentences, swapSentences } from '../../../words/en/comparison/sentences.js';
import { warningSentences } from '../../../words/en/comparison/warnings.js';
import { closingSection } from '../closing-section.js';
import type { Block, Medium, Page, Section } from '../model.js';
import { comparisonHeadline, findOutTexts } from './page.js';
import { candidatesTable, criteriaSideBySide } from './tables.js';

/** How much of each part the screen has room for. */
export interface ComparisonRoom {
  readonly candidates: number;
  /** The most lines of a name. */
  readonly names: number;
  /** The most candidates beside each other; 0 leaves the criteria out. */
  readonly columns: number;
  readonly questions: number;
  /** The most sentences altogether, on one subject, and the lines of each. */
  readonly facts: number;
  readonly sentences: number;
  readonly lines: number;
}

/** From the most to the least that the one screen shows: the first that fits is taken. */
export const COMPARISON_ROOMS: readonly ComparisonRoom[] = [
  { candidates: 8, names: 2, columns: 4, questions: 3, facts: 9, sentences: 2, lines: 3 },
  { candidates: 8, names: 2, columns: 4, questions: 2, facts: 6, sentences: 1, lines: 3 },
  { candidates: 8, names: 2, columns: 4, questions: 2, facts: 4, sentences: 1, lines: 2 },
  { candidates: 5, names: 1, columns: 4, questions: 2, facts: 3, sentences: 1, lines: 2 },
  { candidates: 4, names: 1, columns: 4, questions: 1, facts: 3, sentences: 1, lines: 2 },
  { candidates: 4, names: 1, columns: 4, questions: 1, facts: 3, sentences: 1, lines: 1 },
  { candidates: 8, names: 1, columns: 0, questions: 2, facts: 6, sentences: 1, lines: 2 },
  { candidates: 3, names: 1, columns: 0, questions: 1, facts: 3, sentences: 1, lines: 2 },
  { candidates: 3, names: 1, columns: 0, questions: 1, facts: 3, sentences: 1, lines: 1 },
];

/** The one screen: what to do, who comes first, by what, how sure, what to find out, what to type next. */
export function comparisonScreen(comparison: Comparison, everything: string, room: ComparisonRoom): Page {
  return (medium) => ({
    sections: [
      ...headSections(comparison, medium, room),
      ...criteriaSections(comparison, medium, room),
      { id: 'sure', blocks: factBlocks(comparison, room) },
      closingSection(everything, comparison.candidates),
    ],
    conclusion: [],
    headings: 'seen',
  });
}

function headSections(comparison: Comparison, medium: Medium, room: ComparisonRoom): readonly Section[] {
  const { candidates, ref, asOf } = comparison;
  const more = candidates.length - room.candidates;
  const rest: Block = { kind: 'paragraph', look: 'faint', text: COMPARISON.more(more) };
  return [
    {
      id: 'subject',
      heading: COMPARISON.title(candidates.length),
      aside: `${ref.id} ${ref.version}, ${asOf}`,
      blocks: [],
    },
    {
      id: 'order',
      blocks: [{ kind: 'paragraph', look: 'strong', text: comparisonHeadline(comparison) }],
    },
    {
      id: 'candidates',
      blocks: [
        candidatesTable(comparison, medium, {
          shown: room.candidates,
          issuers: 'left out',
          lines: room.names,
        }),
        ...(more > 0 ? [rest] : []),
      ],
    },
  ];
}

function criteriaSections(
  comparison: Comparison,
  medium: Medium,
  { columns }: ComparisonRoom,
): readonly Section[] {
  if (columns === 0) return [];
  const isPart = comparison.candidates.length > columns;
  return [
    {
      id: 'criteria',
      ...(isPart && { heading: COMPARISON.firstColumns(columns) }),
      blocks: [criteriaSideBySide(comparison, medium, { from: 0, to: columns, rows: 'differing' })],
    },
  ];
}

/** What to know about the candidates; of several alike, how many more there are. */
function factBlocks(comparison: Comparison, most: ComparisonRoom): readonly Block[] {
  const { labels } = COMPARISON;
  const alike: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [labels.because, heldBackSentences(comparison)],
    [labels.unless, unlessSentences(comparison)],
    [labels.warning, warningSentences(comparison)],
    [labels.changed, changeSentences(comparison)],
  ];
  const others: typeof alike = [
    [labels.ways, waysSentences(comparison)],
    [labels.weights, [...beliefSentences(comparison), ...weightSentences(comparison)]],
    [labels.swap, swapSentences(comparison)],
    [labels.always, dominanceSentences(comparison)],
  ];
  const fact = (label: string, text: string, more = 0): Block => ({
    kind: 'fact',
    label,
    text,
    most: most.lines,
    end: COMPARISON.andMore(more),
  });
  const some = (texts: readonly string[]): readonly string[] => texts.slice(0, most.sentences);
  const chosen = [
    ...alike.flatMap(([label, texts]) =>
      some(texts).map((text, at, { length }) =>
        fact(label, text, at + 1 === length ? texts.length - length : 0),
      ),
    ),
    ...others.flatMap(([label, texts]) => some(texts).map((text) => fact(label, text))),
  ];
  const asked = findOutTexts(comparison, most.questions);
  const left = comparison.next.length - asked.length;
  return [
    ...asked.map((text, at) => fact(labels.findOut, text, at + 1 === asked.length ? left : 0)),
    ...chosen.slice(0, most.facts),
  ];
}
