import { expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../support/fake-ports.js';

const MICRO = 'micro-credential';

it.each([
  ['a proctored exam that postings name', MICRO, 'vendor-exam', 'promising'],
  ['an exam in a version that was replaced', MICRO, 'superseded-exam', 'weak'],
  ['a badge for watching videos', MICRO, 'video-badge', 'skip'],
  ['a badge for attending, from a known name', MICRO, 'attendance-badge', 'weak'],
  ['quizzes and a project that peers grade', MICRO, 'platform-certificate', 'promising'],
  ['a university module with agreed credit', MICRO, 'university-module', 'promising'],
  ['reviewed projects of one’s own', MICRO, 'nanodegree-projects', 'strong'],
  ['a real project, from an unknown issuer', MICRO, 'unknown-issuer-project', 'promising'],
  ['a one-year certificate of a college', 'traditional-certificate', 'one-year-certificate', 'promising'],
])('judges %s (%s, %s) as %s', async (_, rubric, name, verdict) => {
  const world = worldWith({ stdin: await exampleText(name, rubric) });
  const { code, stdout } = await run(['evaluate', '-f', 'json', '--as-of', '2026-11-22'], world);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rubric: { id: rubric }, verdict: { id: verdict } });
});
