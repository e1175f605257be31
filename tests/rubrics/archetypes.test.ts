import { expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../support/fake-ports.js';

const MICRO = 'micro-credential';

it.each([
  [
    'an exam that postings name as a plus, with a design that may have to stay secret',
    MICRO,
    'vendor-exam',
    'wait',
    ['promising', 'strong'],
  ],
  [
    'a supervised exam and nothing else to show, which postings demand',
    MICRO,
    'proctored-exam',
    'pay',
    ['strong', 'strong'],
  ],
  ['an exam in a version that was replaced', MICRO, 'superseded-exam', 'leave', ['weak', 'weak']],
  ['a badge for watching videos', MICRO, 'video-badge', 'leave', ['skip', 'skip']],
  ['a free quiz with the book open', MICRO, 'free-quiz', 'leave', ['skip', 'weak']],
  ['a badge for attending, from a known name', MICRO, 'attendance-badge', 'leave', ['weak', 'weak']],
  [
    'quizzes and a project that peers grade',
    MICRO,
    'platform-certificate',
    'pair',
    ['promising', 'promising'],
  ],
  ['a university module with agreed credit', MICRO, 'university-module', 'pair', ['promising', 'promising']],
  ['reviewed projects of one’s own', MICRO, 'nanodegree-projects', 'pay', ['strong', 'strong']],
  [
    'a real project, from an unknown issuer',
    MICRO,
    'unknown-issuer-project',
    'pair',
    ['promising', 'promising'],
  ],
  [
    'a good course that a register is said to list',
    MICRO,
    'hearsay-listing',
    'wait',
    ['promising', 'strong'],
  ],
  [
    'a one-year certificate of a college',
    'traditional-certificate',
    'one-year-certificate',
    'wait',
    ['promising', 'strong'],
  ],
  ['a hands-on exam, by five questions', 'five-questions', 'five-minute-exam', 'pay', ['strong', 'strong']],
  [
    'a course whose pages say little, by five questions',
    'five-questions',
    'five-minute-course',
    'wait',
    ['weak', 'strong'],
  ],
  [
    'a module that states all but the framework of its level',
    'eu-micro-credential',
    'statement-of-a-module',
    'pair',
    ['mostly', 'mostly'],
  ],
  [
    'an online course without a sample of its certificate',
    'eu-micro-credential',
    'statement-of-an-online-course',
    'wait',
    ['bare', 'gaps'],
  ],
  ['a hosted badge for a project', 'digital-badge', 'badge-for-a-project', 'pair', ['nearly', 'nearly']],
  ['a badge for attending', 'digital-badge', 'badge-for-attending', 'pair', ['gaps', 'gaps']],
] as const)('judges %s (%s, %s): %s', async (_, rubric, name, action, range) => {
  const world = worldWith({ stdin: await exampleText(name, rubric) });
  const { code, stdout } = await run(['evaluate', '-f', 'json', '--as-of', '2026-11-22'], world);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rubric: { id: rubric }, verdict: { action, range } });
});
