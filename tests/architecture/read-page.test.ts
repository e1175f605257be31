import { expect, it } from 'vitest';
import { ASSERTION } from '../support/badges.js';
import { run, worldWith } from '../support/fake-ports.js';
import { userPage } from '../support/user-pages.js';

const POSTINGS = Array.from({ length: 12 }, (_, at) =>
  [
    `Data analyst in town ${at}`,
    `Team ${at} cleans tables, draws ${at} kinds of charts and explains them to people in a hurry.`,
    at % 4 === 0 ? 'Nice to have: Data Badge' : `You know tool ${at}.`,
  ].join('\n'),
).join('\n---\n');
const FILES = {
  'badge.json': JSON.stringify(ASSERTION),
  'postings.txt': POSTINGS,
  'exam-guide.html':
    '<h1>Data Badge</h1><h2>Exam</h2><p>The exam is proctored online; you show a photo identity.</p>',
  'fees.html': '<table><tr><th>Item<th>Price<tr><td>First try, tax not included<td>120</table>',
};

it('docs/read.md shows command lines that lead from raw files to a verdict', async () => {
  const lines = [...userPage('docs/read.md').matchAll(/^node bin\/credcheck\.js (.*)$/gm)];
  const world = worldWith({ files: FILES });
  const said: string[] = [];
  for (const [, line = ''] of lines) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
    const { code, stderr } = await run(words, world);
    expect([line, code]).toEqual([line, 0]);
    said.push(stderr);
  }
  expect(said.join('')).toContain('took postings-share: 3 of 12, from postings.txt:3\n');
  expect(world.files.get('answers.yaml')).toContain('hits: 3');
  const report = world.files.get('report.html') ?? '';
  expect(report).toContain('The exam is proctored online; you show a photo identity.');
  expect(report).toContain('3 of 12');
});
