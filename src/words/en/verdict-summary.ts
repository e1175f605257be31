import type { BriefResult, Report } from '../../core/model/result.js';
import type { Band } from '../../core/model/rubric.js';
import type { Verdict } from '../../core/model/verdict.js';
import { wholeSpan } from '../numbers/whole-numbers.js';
import { settlingSentences } from './answer-ranges.js';
import { questionText, spanInWords, UNLESS_STOPPED, verdictWord } from './phrases.js';
import { actionWords } from './report/action.js';
import { bandsInWords } from './report/overview.js';
import { SUMMARY_WORDS } from './report/summary-words.js';
import { reasonSentence, verdictTitle } from './report/verdict-reasons.js';

/** The verdict in plain words, for every format that people read. */
export interface VerdictSummary {
  readonly shape: 'firm' | 'undecided' | 'stop';
  /** What to do. */
  readonly action: string;
  readonly headline: string;
  readonly score: string;
  /** Sentences below the headline, in order. */
  readonly sentences: readonly string[];
  /** The same without caps and without the question that can settle the verdict, for pages that name both elsewhere. */
  readonly reasons: readonly string[];
}

/** The parts of a report that a verdict is put into words from. */
type Summarised = Report<'profile' | 'criteria' | 'next' | 'next.answers'>;

/** The bands first, and then what may prevent them. */
export function verdictSummary(report: Summarised): VerdictSummary {
  const { result } = report;
  const shape = shapeOf(result.verdict);
  const stops = shape === 'stop' ? [SUMMARY_WORDS.stops] : [];
  const because = reasonsFor(result.verdict);
  const after = [
    ...(shape === 'firm' ? advice(report) : []),
    ...leftOut(report),
    ...unsourced(result),
    ...(shape === 'stop' ? [] : unless(result)),
  ];
  return {
    shape,
    action: actionWords(result.verdict, report.rubric),
    headline: verdictHeadline(result.verdict, report.rubric.bands),
    score: SUMMARY_WORDS.score(spanInWords(wholeSpan(result.score))),
    sentences: [
      ...stops,
      ...because.map(reasonSentence),
      ...(shape === 'undecided' ? settling(report) : []),
      ...after,
    ],
    reasons: [...stops, ...because.filter(({ kind }) => kind !== 'cap').map(reasonSentence), ...after],
  };
}

/** A verdict as a headline, without its reasons. */
export function verdictHeadline(
  verdict: Verdict & { readonly free?: boolean },
  bands: readonly Pick<Band, 'id' | 'title' | 'action'>[],
): string {
  const { id, range } = verdict;
  const shape = shapeOf(verdict);
  if (shape === 'stop') return verdict.free ? SUMMARY_WORDS.stopHeadlineFree : SUMMARY_WORDS.stopHeadline;
  if (shape === 'firm') return titledVerdict(bands, id);
  const [lowest, highest] = range;
  const worst = lowest === 'stop' ? id : lowest;
  if (worst === highest) return `${verdictWord(highest)}${UNLESS_STOPPED}`;
  const places = [highest, worst].map((each) => bands.findIndex((band) => band.id === each));
  const possible = bands.slice(places[0], Number(places[1]) + 1);
  const isOneAction = new Set(possible.map(({ action }) => action)).size === 1;
  if (isOneAction)
    return bandsInWords(
      { ...verdict, id: worst },
      bands.map(({ id: each }) => each),
    );
  return SUMMARY_WORDS.undecided(verdictWord(worst), verdictWord(highest));
}

function shapeOf({ id, firm }: Verdict): VerdictSummary['shape'] {
  if (id === 'stop') return 'stop';
  return firm ? 'firm' : 'undecided';
}

/** A verdict with its title; one that begins with the same word does not repeat it. */
export function titledVerdict(bands: readonly Pick<Band, 'id' | 'title'>[], id: string): string {
  const [word, title] = [verdictWord(id), verdictTitle(bands, id)];
  const begins = title.slice(0, word.length).toUpperCase() === word;
  return begins ? word + title.slice(word.length) : `${word}: ${title}`;
}

/** Where it is undecided, the number of open knock-outs is at the end, with where to look. */
function reasonsFor({ because, ...verdict }: BriefResult['verdict']): BriefResult['verdict']['because'] {
  return shapeOf(verdict) === 'undecided' ? because.filter(({ kind }) => kind !== 'open-knockouts') : because;
}

/** The question that can settle the verdict, with the outcomes of its answers. */
function settling(report: Summarised): readonly string[] {
  const next = report.result.next.find((each) => each.settles);
  const outcomes = next === undefined ? [] : settlingSentences(report, next);
  if (next === undefined || outcomes.length === 0) return [];
  return [SUMMARY_WORDS.oneCanSettle(questionText(report.rubric, next.question)), ...outcomes];
}

function advice({ rubric, result }: Report<never>): readonly string[] {
  // What a band advises is about paying.
  if (result.verdict.free) return [];
  const text = rubric.bands.find((band) => band.id === result.verdict.id)?.advice;
  return text === undefined ? [] : [text];
}

function leftOut({ rubric, result }: Summarised): readonly string[] {
  const titled = result.criteria.flatMap(({ title, score, questions }) =>
    questions.map((question) => ({ ...question, name: score === undefined ? title : undefined })),
  );
  const names = [...result.profile, ...titled].flatMap((each) => {
    if (each.state !== 'not-applicable') return [];
    const name = 'name' in each && each.name !== undefined ? each.name : questionText(rubric, each.id);
    return [each.reason === undefined ? `${name}` : `${name} (${each.reason})`];
  });
  if (names.length === 0) return [];
  return [SUMMARY_WORDS.leftOut(result.coverage.leftOut, [...new Set(names)])];
}

/** That no answer has a source is said with the verdict, not only in the notes. */
function unsourced({ coverage: { answered, withSource } }: BriefResult): readonly string[] {
  if (answered === 0 || withSource > 0) return [];
  return [SUMMARY_WORDS.unsourced];
}

function unless({ verdict }: BriefResult): readonly string[] {
  const unknown = verdict.unless.length;
  return unknown === 0 ? [] : [SUMMARY_WORDS.unless(unknown)];
}
