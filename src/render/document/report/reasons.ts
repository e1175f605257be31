import { questionsReferencedBy } from '../../../core/model/condition.js';
import type { Driver } from '../../../core/model/result.js';
import type { Cap } from '../../../core/model/rubric.js';
import { answerLabel, questionOf } from '../../../words/en/phrases.js';
import { answerAsReason, atBest } from '../../../words/en/report/overview.js';
import { reasonSentence } from '../../../words/en/report/verdict-reasons.js';
import type { Overviewed } from './overview-parts.js';

const MOST = 4;

/** What speaks for it: the answers that gain the most points. */
export function reasonsFor(report: Overviewed): readonly string[] {
  return reasonsOf(report, report.result.drivers.up, []);
}

/** What speaks against it: caps that are hit, then the answers that lose the most points. */
export function reasonsAgainst(report: Overviewed): readonly string[] {
  const { rubric, result } = report;
  const rules = hitCaps(report);
  const limits = rules.map(({ because, atMost }) => atBest(because, atMost));
  const read = rules.flatMap(({ when }) => questionsReferencedBy(when, rubric));
  return [...limits, ...reasonsOf(report, result.drivers.down, read)];
}

/** The knock-outs that are hit, as sentences; the first is in the headline. */
export function knockoutReasons({ result }: Overviewed): readonly string[] {
  return result.verdict.because.filter(({ kind }) => kind === 'knockout').map(reasonSentence);
}

/** The knock-outs that are hit besides the one in the headline. */
export function reasonsToStop(report: Overviewed): readonly string[] {
  return knockoutReasons(report)
    .slice(1)
    .map((reason) => reason.replace(/\.$/, ''));
}

/** What improves the answer that a cap goes by, or else the one that loses the most points; undefined where nothing does. */
export function improvementOf({ rubric, result }: Overviewed): string | undefined {
  const held = hitCaps({ rubric, result }).flatMap(({ when }) => questionsReferencedBy(when, rubric));
  const lost = result.drivers.down.map(({ question }) => question);
  const improvements = [...held, ...lost].map((id) => questionOf(rubric, id)?.improve);
  return improvements.find((each) => each !== undefined);
}

/** What would raise a verdict that asks for something beside it; undefined where nothing is known to. */
export function liftOf({ rubric, result }: Overviewed): string | undefined {
  const [lift] = result.verdict.until?.lift ?? [];
  if (lift === undefined) return undefined;
  if ('improve' in lift) return lift.improve;
  const question = questionOf(rubric, lift.question);
  return (
    question?.improve ?? answerAsReason(answerLabel(rubric, lift.question, lift.to), question?.ask ?? '')
  );
}

function hitCaps({ rubric, result }: Overviewed): readonly Cap[] {
  const hit = result.caps.filter(({ state }) => state === 'hit');
  return hit.flatMap(({ id }) => rubric.caps.find((cap) => cap.id === id) ?? []);
}

/** The reasons of the heaviest answers, without those that another reason already gives. */
function reasonsOf(
  report: Overviewed,
  drivers: readonly Driver[],
  given: readonly string[],
): readonly string[] {
  const others = drivers.filter(({ question }) => !given.includes(question));
  return others.slice(0, MOST).flatMap(({ question }) => reasonOf(report, question));
}

/** A few words of the rubric for an answer, or else the answer with its question; none for a half-known one. */
function reasonOf({ rubric, result }: Overviewed, id: string): readonly string[] {
  const row = result.criteria.flatMap(({ questions }) => questions).find((each) => each.id === id);
  const question = questionOf(rubric, id);
  if (row?.value === undefined || row.state !== 'answered' || question === undefined) return [];
  const option =
    'options' in question ? question.options.find(({ value }) => value === row.value) : undefined;
  return [option?.because ?? answerAsReason(answerLabel(rubric, id, row.value), question.ask)];
}
