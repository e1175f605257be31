import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkAnswers } from '../../src/core/answers/check-answers.js';
import { answerQuestion, currentQuestion, startInterview } from '../../src/core/interview/interview.js';
import { quickStep } from '../../src/core/interview/quick.js';
import type { AnswerSet } from '../../src/core/model/answer.js';
import type { Question, Rubric } from '../../src/core/model/rubric.js';
import { exampleText } from '../support/fake-ports.js';
import { accepted } from '../support/outcomes.js';
import { projectionOf } from '../support/projection.js';
import { builtInRubrics } from './built-in.js';

const AS_OF = '2026-11-22';
const RUBRICS = new URL('../../rubrics/', import.meta.url);

/** Answers from an example what is asked, one question after the other. */
function interviewed(
  rubric: Rubric,
  known: AnswerSet,
  next: (interview: ReturnType<typeof startInterview>) => Question | undefined,
): ReturnType<typeof startInterview> {
  let interview = startInterview({ ...known, answers: new Map() });
  for (let question = next(interview); question !== undefined; question = next(interview)) {
    const answer = known.answers.get(question.id) ?? { kind: 'unknown' };
    interview = answerQuestion(rubric, interview, question, answer);
  }
  return interview;
}

it('quick interviews give every example its verdict, and save a fifth of the questions and more', async () => {
  let asked = 0;
  let all = 0;
  for (const { rubric } of await builtInRubrics()) {
    for (const file of readdirSync(new URL(`${rubric.id}/examples/`, RUBRICS))) {
      const text = await exampleText(basename(file, '.yaml'), rubric.id);
      const known = accepted(checkAnswers(rubric, parse(text), AS_OF));
      const full = interviewed(rubric, known, (interview) => currentQuestion(rubric, interview, AS_OF));
      const quick = interviewed(rubric, known, (interview) => {
        const step = quickStep(rubric, interview, AS_OF);
        return step.kind === 'ask' ? step.question : undefined;
      });
      const verdict = projectionOf(rubric, full.answers, AS_OF)?.verdict;
      expect(projectionOf(rubric, quick.answers, AS_OF)?.verdict, file).toEqual(verdict);
      asked += quick.trail.length;
      all += full.trail.length;
    }
  }
  expect(asked).toBeLessThan(all * 0.8);
});
