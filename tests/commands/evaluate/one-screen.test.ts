import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/terminal/text.js';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';

const EXAMPLES = new URL('../../../rubrics/micro-credential/examples/', import.meta.url);
const names = readdirSync(EXAMPLES).map((file) => basename(file, '.yaml'));
const DAY = ['--as-of', '2026-11-22'];
const COMMAND = /^ {2}(?:Answer 1|Tick off|In full|Share)/;

/** The most lines at a width and a height of the window. */
const WINDOWS = [
  { columns: 80, rows: 50, most: 28 },
  { columns: 80, rows: 24, most: 22 },
  { columns: 120, rows: 40, most: 28 },
  { columns: 40, rows: 60, most: 45 },
  { columns: 80, rows: 27, most: 25 },
  { columns: 60, rows: 30, most: 28 },
] as const;

async function screenOf(
  text: string,
  window: { readonly columns: number; readonly rows: number },
  ...more: string[]
) {
  const terminal = { streams: ['stdout'] as const, ...window };
  const world = worldWith({ files: { 'a.yaml': text }, terminal });
  return (await run(['evaluate', 'a.yaml', ...DAY, '--quiet', ...more], world)).stdout;
}

function expectFits(screen: string, { columns, most }: (typeof WINDOWS)[number], about: string): void {
  const lines = screen.split('\n').slice(0, -1);
  expect(lines.length, `${about}\n${screen}`).toBeLessThanOrEqual(most);
  const wide = lines.filter((line) => !COMMAND.test(line) && widthOf(line) > columns);
  expect(wide, about).toEqual([]);
}

describe.each(WINDOWS)('in a window of $columns columns and $rows lines', (window) => {
  it(`every example takes at most ${window.most} lines, none wider than the window but commands`, async () => {
    for (const name of names) expectFits(await screenOf(await exampleText(name), window), window, name);
  });

  it.each([
    ['nothing answered', '{}'],
    ['a knock-out', '{stop-signs: [closed, licence-missing]}'],
    ['every warning', '{red-flags: [job-guarantee, pay-claim, countdown, no-refund, price-after-call]}'],
    [
      'all left out',
      '{form: {not-applicable: none of these}, goal: {not-applicable: none}, may-publish: {not-applicable: no}}',
    ],
  ])('%s takes no more', async (about, answers) => {
    const text = `credcheck: 1\ncandidate: {name: A name that is far too long for one line, so that it has to be broken, issuer: The same holds for whoever issues it}\nanswers: ${answers}\n`;
    expectFits(await screenOf(text, window), window, about);
  });
});

it('takes no more than its lines whatever is answered', async () => {
  const values = {
    'cost-to-earn': fc.constantFrom('0', '90', '130', '{at-least: 80, at-most: 120}'),
    'stop-signs': fc.constantFrom('[]', '[closed]', 'unknown'),
    'postings-share': fc.constantFrom('0', '12', '{hits: 5, of: 62}', 'unknown'),
    'who-stands-behind': fc.constantFrom('owner-or-body', 'platform', 'no-mention', 'unknown'),
    'who-vouches': fc.constantFrom('register', 'none', 'reported', 'not-stated'),
    'hardest-task': fc.constantFrom('performance-exam', 'quizzes', 'attend', 'not-stated'),
    'what-you-can-show': fc.constantFrom('own-work', 'nothing', 'not-stated', 'unknown'),
    'how-current': fc.constantFrom('in-time', 'replaced', 'far-behind', 'unknown'),
    'skills-match': fc.constantFrom('four-or-five', 'none', 'no-outline', 'unknown'),
  };
  await fc.assert(
    fc.asyncProperty(fc.record(values), async (answers) => {
      const lines = Object.entries(answers).map(([id, value]) => `  ${id}: ${value}\n`);
      const text = `credcheck: 1\ncandidate: {name: X}\nanswers:\n${lines.join('')}`;
      for (const window of [WINDOWS[0], WINDOWS[1]]) expectFits(await screenOf(text, window), window, text);
    }),
    { numRuns: 25 },
  );
});

it.each([
  ['vendor-exam', 'DO NOT PAY YET.  PROMISING or STRONG: the one open answer settles it.'],
  ['hearsay-listing', 'DO NOT PAY YET.  PROMISING or STRONG: one of 3 open answers can settle it.'],
  ['proctored-exam', 'PAY once these checks match.  STRONG: Worth paying for.'],
  [
    'platform-certificate',
    'PAY ONLY TOGETHER WITH a piece of work of your own that shows the same skill.  PROMISING, with a catch.',
  ],
  ['video-badge', 'KEEP YOUR MONEY.  SKIP it.'],
  ['free-quiz', 'IT COSTS ONLY TIME: SPEND IT ELSEWHERE.  SKIP or WEAK.'],
])('says first what to do: %s', async (name, words) => {
  const screen = await screenOf(await exampleText(name), { columns: 80, rows: 50 });
  expect(screen.replaceAll(/\n +/g, ' ')).toContain(words);
});

it('names a cap that holds the verdict below its score', async () => {
  const screen = await screenOf(await exampleText('superseded-exam'), { columns: 80, rows: 50 });
  expect(screen.replaceAll(/\s+/g, ' ')).toContain(
    'By the score alone it would be PROMISING; a cap holds it at WEAK.',
  );
});

it('has no checklist where the action is to leave, but what would make it worth another look', async () => {
  const screen = await screenOf(await exampleText('video-badge'), { columns: 80, rows: 50 });
  expect(screen).not.toContain('Before you pay');
  expect(screen).toContain('\n  Instead  Choose the version with an exam or a graded project');
  const closed = (await exampleText('vendor-exam')).replace('stop-signs: []', 'stop-signs: [closed]');
  const stopped = await screenOf(closed, { columns: 80, rows: 50 });
  expect(stopped).toContain('STOP: ');
  expect(stopped).toContain('\n  Revisit  only if that changes\n');
});

it('says what would raise a verdict that asks for something beside it, and that learning may be enough', async () => {
  const screen = await screenOf(await exampleText('platform-certificate'), { columns: 80, rows: 50 });
  expect(screen).toContain('\n  Raise it Look for a credential in the same skill that postings do name.\n');
  expect(screen.replaceAll(/\s+/g, ' ')).toContain('The learning alone may be worth it to you.');
});

it('asks first for the one answer that every unchecked knock-out depends on', async () => {
  const text = (await exampleText('vendor-exam')).replace('stop-signs: []', 'stop-signs: unknown');
  const screen = await screenOf(text, { columns: 80, rows: 50 });
  expect(screen.replace(/\s+/g, ' ')).toContain(
    'PROMISING or STRONG, unless one of 5 unchecked knock-outs applies: answer question 1 first. ',
  );
  expect(screen).toMatch(/\[ \] 1 {2}Do any of these apply\?/);
  expect(screen).toMatch(/\[ \] 2 {2}May you publish what you made\?/);
  expect(screen).toContain('--ask stop-signs\n');
});

it('asks for what several knock-outs depend on after what settles it', async () => {
  const text = (await exampleText('vendor-exam')).replace('stop-signs: []', 'stop-signs: unknown');
  const screen = await screenOf(text, { columns: 80, rows: 50 }, '--set', 'cost-to-earn=unknown');
  expect(screen.replace(/\s+/g, ' ')).toContain('unless one of 6 unchecked knock-outs applies.');
  expect(screen).toMatch(/\[ \] 1 {2}May you publish what you made\?/);
  expect(screen).toMatch(/\[ \] 2 {2}Do any of these apply\?/);
});

it('says how many answers are half known', async () => {
  const screen = await screenOf(await exampleText('hearsay-listing'), { columns: 80, rows: 50 });
  expect(screen).toContain('\n  Answers  3 half known, 9 without a date\n');
});

it('says what to find out first, where, and what each answer would do', async () => {
  const screen = await screenOf(await exampleText('vendor-exam'), { columns: 80, rows: 50 });
  expect(screen).toMatch(/\[ \] 1 {2}May you publish what you made\? +Terms\n/);
  expect(screen).toContain('PROMISING if "No, I must keep all of it to myself". Else STRONG.');
});

it('ends in commands about the same file, which are never broken, and in a line of its own', async () => {
  const screen = await screenOf(await exampleText('vendor-exam'), { columns: 40, rows: 60 });
  expect(screen).toContain('\n  Answer 1 credcheck evaluate a.yaml --as-of 2026-11-22 --ask may-publish\n');
  expect(screen).toContain('\n  In full  credcheck evaluate a.yaml --as-of 2026-11-22 --full\n');
  expect(screen.replaceAll(/\s+/g, ' ')).toMatch(
    /General information, not financial advice\. Confirm it on the official site\. $/,
  );
});

it('keeps hostile text of answers and of a rubric inert', async () => {
  const text = 'credcheck: 1\ncandidate: {name: "A\\e[31mB\\u202eC"}\nanswers: {}\n';
  const screen = await screenOf(text, { columns: 80, rows: 50 });
  expect(screen).not.toContain('\u001b');
  expect(screen).not.toContain('\u202e');
});

it('repeats --set in its commands, and has none where no command could repeat the answers', async () => {
  const files = { 'a.yaml': await exampleText('vendor-exam') };
  const set = ['--set', 'may-publish=yours'];
  const { stdout } = await run(['evaluate', 'a.yaml', ...DAY, ...set, '--quiet'], worldWith({ files }));
  expect(stdout).toContain(
    'In full  credcheck evaluate a.yaml --as-of 2026-11-22 --set may-publish=yours --full\n',
  );
  const alone = await run(['evaluate', ...set, '--quiet'], worldWith());
  expect(alone.stdout).toContain('In full  credcheck evaluate --set may-publish=yours --full\n');
  const piped = await run(['evaluate', '-', '--quiet'], worldWith({ stdin: '{"candidate":{"name":"X"}}' }));
  expect(piped.stdout).not.toContain('--full');
});

it('gives each fact once, and no reason that is none', async () => {
  const screen = await screenOf(await exampleText('superseded-exam'), { columns: 80, rows: 50 });
  expect(screen.match(/replaced it/g)).toHaveLength(1);
  const free = await screenOf(await exampleText('free-quiz'), { columns: 80, rows: 50 });
  expect(free).not.toMatch(/For [^\n]*say nothing/);
});
