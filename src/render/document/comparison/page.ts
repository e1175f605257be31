import type { CandidateChange, Comparison, DecidingQuestion } from '../../../core/model/comparison.js';
import type { Interval } from '../../../core/model/result.js';
import { COMPARISON } from '../../../words/en/comparison/headings.js';
import { beliefSentences, waysSentences, weightSentences } from '../../../words/en/comparison/how-often.js';
import { heldBackSentences, unlessSentences } from '../../../words/en/comparison/limits.js';
import { letterAt, lettersOf } from '../../../words/en/comparison/names.js';
import { dominanceSentences, orderSentence, swapSentences } from '../../../words/en/comparison/sentences.js';
import { warningSentences } from '../../../words/en/comparison/warnings.js';
import { answerLabel, questionOf, questionText, spanInColumn } from '../../../words/en/phrases.js';
import { actionWords } from '../../../words/en/report/action.js';
import { LINE_WORDS } from '../../../words/en/report/headings.js';
import { whole, wholeSpan } from '../../../words/numbers/whole-numbers.js';
import { disclaimerOf } from '../closing-section.js';
import { type Block, type Document, type Medium, type Page, type Section, section } from '../model.js';
import { quietPoint } from '../quiet-point.js';
import { candidatesTable, criteriaSideBySide } from './tables.js';

/** The most candidates beside each other in a table. */
const COLUMNS = 4;

/** The whole comparison: on a screen with the order last, in a file with the order first. */
export function comparisonPage(comparison: Comparison): Page {
  return (medium) => {
    const { candidates, rubric } = comparison;
    const chart: Block = {
      kind: 'ranges',
      rows: candidates.map(({ report }, at) => [letterAt(at), wholeSpan(report.result.score)]),
      bands: rubric.bands,
    };
    const order = section('candidates', COMPARISON.candidates, [
      candidatesTable(comparison, medium, { shown: candidates.length, issuers: 'named' }),
    ]);
    const head = [...order, ...section('chart', COMPARISON.chart, [chart])];
    const details = [
      ...tables(comparison, medium),
      ...section('sure', COMPARISON.sentences, points(comparison)),
      ...findOutSection(comparison),
      ...section('warnings', COMPARISON.warnings, warningPoints(comparison)),
      ...changeSections(comparison, medium),
    ];
    return {
      ...about(comparison),
      sections: medium.kind === 'screen' ? [...details, ...head] : [...head, ...details],
      conclusion: [{ kind: 'paragraph', look: 'strong', text: comparisonHeadline(comparison) }],
      headings: 'seen',
    };
  };
}

function about(comparison: Comparison): Pick<Document, 'origin' | 'title' | 'disclaimer'> {
  const { ref, asOf, tool, candidates } = comparison;
  return {
    origin: { rubric: ref, asOf, tool },
    title: [COMPARISON.comparison, COMPARISON.title(candidates.length)],
    disclaimer: disclaimerOf(candidates),
  };
}

/** What to do about the first, and who that is. */
export function comparisonHeadline(comparison: Comparison): string {
  const { candidates, rubric } = comparison;
  const verdict = candidates[0]?.report.result.verdict;
  const action = verdict === undefined ? '' : actionWords(verdict, rubric).replace(/\.$/, '');
  return `${action}.  ${orderSentence(comparison)}`;
}

function tables(comparison: Comparison, medium: Medium): readonly Section[] {
  const { length } = comparison.candidates;
  const starts = Array.from({ length: Math.ceil(length / COLUMNS) }, (_, at) => at * COLUMNS);
  return starts.map((from, at) => ({
    id: `criteria-${at + 1}`,
    ...(at === 0 && { heading: COMPARISON.criteria }),
    blocks: [criteriaSideBySide(comparison, medium, { from, to: from + COLUMNS, rows: 'all' })],
  }));
}

function points(comparison: Comparison): readonly Block[] {
  const sentences = [
    ...heldBackSentences(comparison),
    ...unlessSentences(comparison),
    ...waysSentences(comparison),
    ...weightSentences(comparison),
    ...beliefSentences(comparison),
    ...swapSentences(comparison),
    ...dominanceSentences(comparison),
  ];
  return sentences.map((text) => quietPoint('note', LINE_WORDS.note, text));
}

function warningPoints(comparison: Comparison): readonly Block[] {
  return warningSentences(comparison).map((text) => quietPoint('warning', LINE_WORDS.warning, text));
}

function changeSections({ rubric, candidates, changes }: Comparison, { dash }: Medium): readonly Section[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const { columns: heads } = COMPARISON;
  const dated = (key: string): string =>
    COMPARISON.onDay(letters(key), candidates.find((each) => each.key === key)?.checked);
  const shown = ({ answers }: CandidateChange): Block => ({
    kind: 'table',
    columns: [
      { head: heads.question, kind: 'title' },
      { head: heads.before, kind: 'text', most: 20 },
      { head: heads.after, kind: 'text', most: 20 },
      { head: heads.points, kind: 'number' },
    ],
    rows: answers.map(({ question, from, to, points: moved }) => ({
      cells: [
        questionText(rubric, question),
        from === undefined ? COMPARISON.noAnswer : answerLabel(rubric, question, from),
        to === undefined ? COMPARISON.noAnswer : answerLabel(rubric, question, to),
        moved === undefined ? '' : `${span(moved.from, dash)} > ${span(moved.to, dash)}`,
      ],
    })),
    heads: 'shown',
  });
  return changes.map((change, at) => ({
    id: `changes-${at + 1}`,
    heading: COMPARISON.changes(dated(change.from), dated(change.to)),
    blocks: [shown(change)],
  }));
}

function span(points: Interval, dash: string): string {
  return spanInColumn(wholeSpan(points), dash);
}

/** What to find out to decide which of the candidates comes first; nothing where it is certain. */
function findOutSection(comparison: Comparison): readonly Section[] {
  const { next } = comparison;
  if (next.length === 0) return [];
  const blocks = next.map(
    (each, at): Block => ({
      kind: 'task',
      number: at + 1,
      done: false,
      title: titleOf(comparison, each),
      id: each.question,
      aside: asideOf(comparison, each),
      facts: [],
    }),
  );
  return [{ id: 'find-out', heading: COMPARISON.next, blocks }];
}

/** The first of them, each in one line. */
export function findOutTexts(comparison: Comparison, most: number): readonly string[] {
  return comparison.next
    .slice(0, most)
    .map((each) => `${titleOf(comparison, each)} (${asideOf(comparison, each)})`);
}

function titleOf({ rubric, candidates }: Comparison, { candidate, question }: DecidingQuestion): string {
  const letters = lettersOf(candidates.map(({ key }) => key));
  return `${letters(candidate)}: ${questionText(rubric, question)}`;
}

function asideOf({ rubric }: Comparison, { question, swing, decides }: DecidingQuestion): string {
  const page = rubric.pages.find(({ id }) => id === questionOf(rubric, question)?.page)?.title;
  const effect = decides ? COMPARISON.decides : COMPARISON.points(whole(swing));
  return page === undefined ? effect : `${effect}, ${page}`;
}
