import type { AnsweredUnder, AnswerSet } from '../model/answer.js';
import type { RubricRef } from '../model/loaded-rubric.js';
import { MOST_ANSWERS_ON_ONE_ADDRESS, type Note } from '../model/note.js';
import type { Rubric } from '../model/rubric.js';
import {
  type AssessedQuestion,
  type Assessment,
  assessedQuestions,
  isMissing,
} from '../scoring/assessment.js';

/** Whose word does not settle an answer. */
const WEAK_BASES = ['issuer-claim', 'hearsay', 'guess'] as const;

/** Everything that a reader should know about the answers besides the score, in the order of the rubric. */
export function notesOn({ rubric, stamp, answers }: NotesInput, assessment: Assessment): readonly Note[] {
  return [
    ...stampNotes(stamp, answers),
    ...[...(answers.setAside?.keys() ?? [])].map((question) => ({ id: 'rubric-changed' as const, question })),
    ...assessedQuestions(assessment).flatMap((assessed) =>
      questionNoteIds(assessed).map((id) => ({ id, question: assessed.question.id })),
    ),
    ...contradictedChecks(rubric, answers),
    ...sharedSources(assessment),
  ];
}

/** Addresses that carry many of the answers that count. */
function sharedSources(assessment: Assessment): readonly Note[] {
  const counts = new Map<string, number>();
  for (const { state, answer } of assessedQuestions(assessment)) {
    const source = answer?.evidence?.source;
    if (source === undefined || (state !== 'answered' && state !== 'partial')) continue;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_ANSWERS_ON_ONE_ADDRESS)
    .map(([source, count]) => ({ id: 'shared-source', source, answers: count }));
}

interface NotesInput {
  readonly rubric: Rubric;
  readonly stamp: RubricRef;
  readonly answers: AnswerSet;
}

function stampNotes(stamp: RubricRef, { rubric }: AnswerSet): readonly Note[] {
  if (rubric === undefined) return [];
  if (isPatchOf(stamp, rubric)) return [];
  const given = (['id', 'version', 'sha256'] as const).filter((key) => rubric[key] !== undefined);
  return given.some((key) => rubric[key] !== stamp[key]) ? [{ id: 'rubric-changed' }] : [];
}

/** Whether only the third number of the version differs: more tests or plainer words, by which no score moves. */
function isPatchOf(stamp: RubricRef, { id = stamp.id, version = stamp.version }: AnsweredUnder): boolean {
  const series = (each: string) => each.split('.', 2).join('.');
  return id === stamp.id && version !== stamp.version && series(version) === series(stamp.version);
}

function questionNoteIds(assessed: AssessedQuestion): readonly Note['id'][] {
  const { question, state, answer } = assessed;
  switch (state) {
    case 'not-asked':
      return answer === undefined || answer.kind === 'unknown' ? [] : ['parked'];
    case 'unknown':
      if (isMissing(assessed)) return ['missing'];
      if (answer?.lacksSource) return ['source-required'];
      if (answer?.kind === 'partial' && 'hits' in answer.value) return ['too-few'];
      return answer?.kind === 'unknown' ? [] : ['excludes-nothing'];
    case 'stale':
    case 'contradicted':
    case 'not-applicable':
      return [state];
    case 'answered':
    case 'partial': {
      const undated = question.maxAge !== undefined && answer?.evidence?.checked === undefined;
      const unsourced = question.evidence === 'required' && answer?.evidence?.source === undefined;
      return [
        ...(undated ? (['undated'] as const) : []),
        ...(unsourced ? (['no-source'] as const) : []),
        ...WEAK_BASES.filter((basis) => basis === answer?.evidence?.basis),
      ];
    }
  }
}

/** Contradicted checks of knock-outs and of the rubric itself; those of questions are reported by state. */
function contradictedChecks(rubric: Rubric, answers: AnswerSet): readonly Note[] {
  const items = [...rubric.knockouts.flatMap((knockout) => knockout.verify), ...rubric.checks];
  return items
    .filter((item) => answers.checks.get(item.id)?.state === 'contradicted')
    .map((item) => ({ id: 'check-contradicted', check: item.id }));
}
