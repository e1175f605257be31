import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  answerQuestion,
  currentQuestion,
  type Interview,
  startInterview,
} from '../../../src/core/interview/interview.js';
import { quickStep } from '../../../src/core/interview/quick.js';
import type { Answer, AnswerSet } from '../../../src/core/model/answer.js';
import type { Question, Rubric } from '../../../src/core/model/rubric.js';
import { notesOn } from '../../../src/core/report/notes.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { answersOf } from '../../support/build-rubric.js';
import { projectionOf } from '../../support/projection.js';

const AS_OF = '2026-11-22';

/** What a person who knows these answers says, until the interview ends. */
function held(
  any: Rubric,
  known: ReadonlyMap<string, Answer>,
  pace: 'quick' | 'full',
  begun = startInterview(answersOf({})),
): Interview {
  let interview = begun;
  for (;;) {
    const question = pace === 'full' ? currentQuestion(any, interview, AS_OF) : askedQuickly(any, interview);
    if (question === undefined) return interview;
    const answer = known.get(question.id) ?? { kind: 'unknown' };
    interview = answerQuestion(any, interview, question, answer);
  }
}

function askedQuickly(any: Rubric, interview: Interview): Question | undefined {
  const step = quickStep(any, interview, AS_OF);
  return step.kind === 'ask' ? step.question : undefined;
}

/** What the result and standard error name as left out. */
function missingNotes(any: Rubric, answers: AnswerSet): readonly unknown[] {
  const stamp = { id: any.id, version: any.version, sha256: '' };
  const notes = notesOn({ rubric: any, stamp, answers }, assess(any, answers, AS_OF));
  return notes.flatMap((note) => (note.id === 'missing' ? [note.question] : []));
}

it('a quick interview ends with the verdict of the full one, and counts as left out what the result names', () => {
  let saved = 0;
  fc.assert(
    fc.property(
      arbitraryRubric({ conditions: 'with' }).chain((any) =>
        arbitraryAnswers(any).map((answers) => ({ any, answers })),
      ),
      ({ any, answers }) => {
        const quick = held(any, answers.answers, 'quick');
        const full = held(any, answers.answers, 'full');
        const stop = quickStep(any, quick, AS_OF);
        if (stop.kind === 'stop') expect(stop.leftOut).toEqual(missingNotes(any, quick.answers));
        const ended = projectionOf(any, quick.answers, AS_OF)?.verdict;
        const goneOn = held(any, answers.answers, 'full', quick);
        // In another order a question can be asked that in this one an answer set aside leaves in doubt.
        const sameAsked = quick.trail.every((id) => full.trail.includes(id));
        for (const { answers: rest } of sameAsked ? [goneOn, full] : [goneOn]) {
          const verdict = projectionOf(any, rest, AS_OF)?.verdict;
          if (verdict !== undefined) expect(ended).toEqual(verdict);
        }
        saved += full.trail.length - quick.trail.length;
      },
    ),
    { numRuns: 1000 },
  );
  expect(saved).toBeGreaterThan(500);
});
