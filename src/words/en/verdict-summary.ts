import type { Report, Result, VerdictResult } from '../../core/model/result.js';
import { uncheckedKnockouts } from '../../core/model/verdict.js';
import { wholeSpan } from '../numbers/whole-numbers.js';
import { settlingSentences } from './answer-ranges.js';
import { counted, questionText, spanInWords, verdictWord } from './phrases.js';
import { UNLESS_STOPPED } from './range-text.js';

/** The verdict in plain words, for every format that is read by people. */
export interface VerdictSummary {
  readonly shape: 'firm' | 'undecided' | 'stop';
  readonly headline: string;
  readonly score: string;
  /** Sentences under the headline, in order. */
  readonly sentences: readonly string[];
}

/** Says the bands first and then what stands in their way. */
export function verdictSummary(report: Report): VerdictSummary {
  const { result } = report;
  const shape = shapeOf(result);
  return {
    shape,
    headline: headline(result, shape),
    score: `${spanInWords(wholeSpan(result.score))} out of 100`,
    sentences: [
      ...(shape === 'stop' ? ['A knock-out applies, whatever the score:'] : []),
      ...(shape === 'undecided' ? openReasons(report) : result.verdict.because),
      ...(shape === 'firm' ? advice(report) : []),
      ...leftOut(report),
      ...unsourced(result),
      ...(shape === 'stop' ? [] : unless(result)),
    ],
  };
}

/** A verdict as a headline, without what led to it. */
export function verdictHeadline(verdict: Decided): string {
  return headline({ verdict }, shapeOf({ verdict }));
}

type Decided = Omit<VerdictResult, 'because'>;

function shapeOf({ verdict }: { readonly verdict: Decided }): VerdictSummary['shape'] {
  if (verdict.id === 'stop') return 'stop';
  return verdict.firm ? 'firm' : 'undecided';
}

function headline({ verdict }: { readonly verdict: Decided }, shape: VerdictSummary['shape']): string {
  if (shape === 'stop') return 'STOP: do not pay for this';
  if (shape === 'firm') return titled(verdictWord(verdict.id), verdict.title);
  const [lowest, highest] = verdict.range;
  const worst = lowest === 'stop' ? verdict.id : lowest;
  if (worst === highest) return `${verdictWord(highest)}${UNLESS_STOPPED}`;
  return `UNDECIDED between ${verdictWord(worst)} and ${verdictWord(highest)}`;
}

/** A title that begins with the word itself does not say it twice. */
function titled(word: string, title: string): string {
  const begins = title.slice(0, word.length).toUpperCase() === word;
  return begins ? word + title.slice(word.length) : `${word}: ${title}`;
}

/** The reasons, and the question that can settle it with what its answers would make of it. */
function openReasons(report: Report): readonly string[] {
  // How many knock-outs are open is said at the end, with where to look.
  const twice = uncheckedKnockouts(unruled(report.result));
  const because = report.result.verdict.because.filter((reason) => reason !== twice);
  const next = report.result.next.find((each) => each.settles);
  const outcomes = next === undefined ? [] : settlingSentences(report, next);
  if (next === undefined || outcomes.length === 0) return because;
  return [...because, `One can settle it: ${questionText(report.rubric, next.question)}`, ...outcomes];
}

function advice({ rubric, result }: Report): readonly string[] {
  const text = rubric.bands.find((band) => band.id === result.verdict.id)?.advice;
  return text === undefined ? [] : [text];
}

function leftOut({ rubric, result }: Report): readonly string[] {
  const titled = result.criteria.flatMap(({ title, score, questions }) =>
    questions.map((question) => ({ ...question, name: score === undefined ? title : undefined })),
  );
  const names = [...result.profile, ...titled].flatMap((each) => {
    if (each.state !== 'not-applicable') return [];
    const name = 'name' in each && each.name !== undefined ? each.name : questionText(rubric, each.id);
    return [each.reason === undefined ? name : `${name} (${each.reason})`];
  });
  if (names.length === 0) return [];
  const count = counted(result.coverage.leftOut, 'question');
  return [`Left out as not applicable (${count}): ${[...new Set(names)].join('; ')}.`];
}

/** That nothing can be looked up is said where the verdict is read, not only in the notes. */
function unsourced({ coverage: { answered, withSource } }: Result): readonly string[] {
  if (answered === 0 || withSource > 0) return [];
  return ['None of the answers that count names a source yet.'];
}

function unruled({ knockouts }: Result): number {
  return knockouts.filter((knockout) => knockout.state === 'unknown').length;
}

function unless(result: Result): readonly string[] {
  const unknown = unruled(result);
  if (unknown === 0) return [];
  const which = unknown === 1 ? 'the 1 unchecked knock-out' : `one of ${unknown} unchecked knock-outs`;
  return [`(Unless ${which} applies, and then it is ${verdictWord('stop')}: see the checklist.)`];
}
