import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

/** Scores from 60 to 64, because one question is open. */
const OPEN = SIXTY.replace('share: 90', 'share: unknown').replace('task: quiz', 'task: project');

async function gated(text: string, words: readonly string[], full: readonly string[] = []) {
  const world = worldWith({ files: { 'a.yaml': text }, full });
  const ungated = await run(['evaluate', 'a.yaml', '-f', 'json', '--quiet'], world);
  const ran = await run(['evaluate', 'a.yaml', '-f', 'json', '--quiet', ...words], world);
  expect(ran.stdout).toBe(ungated.stdout);
  const judge = 'credcheck: the rubric is small 1.0.0\n';
  expect(ran.stderr.startsWith(judge)).toBe(true);
  return { code: ran.code, stderr: ran.stderr.slice(judge.length) };
}

const PASSED = { code: 0, stderr: '' };

it('passes a score that is equal to the threshold', async () => {
  expect(await gated(SIXTY, ['--fail-under', '60'])).toEqual(PASSED);
  expect(await gated(SIXTY, ['--fail-under', '0'])).toEqual(PASSED);
  expect(await gated(SIXTY, ['--fail-under', '60.000001'])).toEqual({
    code: 1,
    stderr: 'credcheck: exit 1: UX Basics scored 60 to 60; --fail-under is 60.000001\n',
  });
});

it('compares only the low end of the score', async () => {
  expect(await gated(OPEN, ['--fail-under', '60'])).toEqual(PASSED);
  expect(await gated(OPEN, ['--fail-under', '61'])).toEqual({
    code: 1,
    stderr: 'credcheck: exit 1: UX Basics scored 60 to 100; --fail-under is 61\n',
  });
});

it('never shows a score on the other side of the threshold', async () => {
  const justBelow = SIXTY.replace('form: course', 'form: exam').replace(
    'topics: [data]',
    'topics: [data]\n  proctored: "yes"',
  );
  // 0.7 of 60 and 0.42 of 40 make 58.8, which would round to 59.
  const text = justBelow.replace('share: 90', 'share: 42');
  expect(await gated(text, ['--fail-under', '59'])).toEqual({
    code: 1,
    stderr: 'credcheck: exit 1: UX Basics scored 58 to 58; --fail-under is 59\n',
  });
});

it.each(['-1', '100.1', '1e1', 'sixty', ''])('refuses %j as a threshold', async (threshold) => {
  const world = worldWith({ files: { 'a.yaml': SIXTY } });
  expect(await run(['evaluate', 'a.yaml', '--fail-under', threshold], world)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      `credcheck: Expected a number from 0 to 100 for --fail-under, found "${threshold}"\n` +
      'credcheck: exit 2: invalid command line: 1 problem, see above\n',
  });
});

it('fails on the named verdicts: a band, stop or undecided', async () => {
  const stop = SIXTY.replace('form: course', 'form: nothing');
  const undecided = SIXTY.replace('share: 90', 'share: unknown');
  const why = (word: string) => ({
    code: 1,
    stderr: `credcheck: exit 1: the verdict on UX Basics is ${word}, and --fail-on names it\n`,
  });
  expect(await gated(SIXTY, ['--fail-on', 'poor,good'])).toEqual(why('good'));
  expect(await gated(SIXTY, ['--fail-on', 'poor', '--fail-on', 'good'])).toEqual(why('good'));
  expect(await gated(SIXTY, ['--fail-on', 'poor, stop,undecided'])).toEqual(PASSED);
  expect(await gated(stop, ['--fail-on', 'stop'])).toEqual(why('stop'));
  expect(await gated(stop, ['--fail-on', 'good,undecided'])).toEqual(PASSED);
  expect(await gated(undecided, ['--fail-on', 'undecided'])).toEqual(why('undecided'));
  expect(await gated(undecided, ['--fail-on', 'fair,good'])).toEqual(PASSED);
  expect(await gated(undecided, ['--fail-on', 'poor'])).toEqual(why('poor'));
});

it('fails on the named actions, and on no other', async () => {
  const stop = SIXTY.replace('form: course', 'form: nothing');
  const open = SIXTY.replace('share: 90', 'share: unknown');
  const why = (word: string) => ({
    code: 1,
    stderr: `credcheck: exit 1: the action on UX Basics is ${word}, and --fail-on-action names it\n`,
  });
  expect(await gated(SIXTY, ['--fail-on-action', 'leave, pay'])).toEqual(why('pay'));
  expect(await gated(SIXTY, ['--fail-on-action', 'leave,pair,wait'])).toEqual(PASSED);
  expect(await gated(stop, ['--fail-on-action', 'wait', '--fail-on-action', 'leave'])).toEqual(why('leave'));
  expect(await gated(open, ['--fail-on-action', 'wait'])).toEqual(why('wait'));
  expect(await gated(open, ['--fail-on-action', 'leave,pair,pay'])).toEqual(PASSED);
});

it('rejects an action that there is not', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY } });
  expect(await run(['evaluate', 'a.yaml', '--fail-on-action', 'pays,stop'], world)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'credcheck: There is no action "pays"; did you mean "pay"?\n' +
      'credcheck: There is no action "stop"; use one of leave, pair, pay, wait\n' +
      'credcheck: exit 2: invalid command line: 2 problems, see above\n',
  });
});

it('rejects a verdict that the rubric does not have', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY } });
  expect(await run(['evaluate', 'a.yaml', '--fail-on', 'stopp,great'], world)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'credcheck: There is no verdict "stopp"; did you mean "stop"?\n' +
      'credcheck: There is no verdict "great"; use one of good, fair, poor, stop, undecided\n' +
      'credcheck: exit 2: invalid command line: 2 problems, see above\n',
  });
});

it('can require that every question that counts is answered', async () => {
  const open = (ids: string) => ({
    code: 3,
    stderr: `credcheck: exit 3: --require-complete, and these questions about UX Basics are open: ${ids}\n`,
  });
  const stale = SIXTY.replace('task: quiz', 'task: {value: quiz, checked: 2026-08-23}');
  const fresh = stale.replace('2026-08-23', '2026-08-24');
  expect(await gated(SIXTY, ['--require-complete'])).toEqual(PASSED);
  expect(await gated(OPEN, ['--require-complete'])).toEqual(open('share'));
  expect(await gated(SIXTY.replace('  share: 90\n', ''), ['--require-complete'])).toEqual(open('share'));
  expect(await gated(stale, ['--require-complete'])).toEqual(open('task'));
  expect(await gated(fresh, ['--require-complete'])).toEqual(PASSED);
});

it('requires no answer to a question that is not asked, does not apply or has no weight', async () => {
  const without = SIXTY.replace('  topics: [data]\n', '').replace(
    'share: 90',
    'share: {not-applicable: no postings}',
  );
  expect(await gated(without, ['--require-complete'])).toEqual(PASSED);
  // Whether it is asked hangs on an answer that is missing, so it may count.
  expect(await gated(SIXTY.replace('  form: course\n', ''), ['--require-complete'])).toEqual({
    code: 3,
    stderr:
      'credcheck: exit 3: --require-complete, and these questions about UX Basics are open: proctored\n',
  });
});

it('exits with the most severe of several reasons: 74, then 2, then 1, then 3', async () => {
  const failing = ['--fail-under', '61', '--require-complete'];
  const [full, out] = [['out.json'], ['-o', 'out.json']];
  expect((await gated(OPEN, ['--require-complete'])).code).toBe(3);
  expect((await gated(OPEN, failing)).code).toBe(1);
  expect((await gated(OPEN, [...failing, ...out], full)).code).toBe(74);
  const nothingApplies = 'credcheck: 1\nrubric: small\ncandidate: {name: X}\n';
  const none = ['task', 'share', 'revised', 'topics'].flatMap((id) => ['--set', `${id}=not-applicable:no`]);
  const world = worldWith({ files: { 'a.yaml': nothingApplies }, full: ['b.yaml'] });
  const words = ['evaluate', 'a.yaml', '--set', 'form=course', ...none, '--fail-under', '61'];
  expect((await run(words, world)).code).toBe(2);
  const { code, stderr } = await run([...words, '--save', 'b.yaml'], world);
  expect(code).toBe(74);
  expect(stderr).toMatch(/\ncredcheck: exit 74: could not write b\.yaml\n$/);
});

it('quotes 200 characters of a name in a reason, however long the name is', async () => {
  const text = SIXTY.replace('UX Basics', 'n'.repeat(100_000));
  expect(await gated(text, ['--fail-under', '61'])).toEqual({
    code: 1,
    stderr: `credcheck: exit 1: ${'n'.repeat(197)}... scored 60 to 60; --fail-under is 61\n`,
  });
});

it('names a rubric other than the default for every gate, and for none without one', async () => {
  const world = worldWith({ files: { 'a.yaml': SIXTY } });
  const named = 'credcheck: the rubric is small 1.0.0\n';
  for (const gate of [
    ['--fail-under', '0'],
    ['--fail-on', 'stop'],
    ['--require-complete'],
    ['--max-left-out', '9'],
  ]) {
    const { stderr } = await run(['evaluate', 'a.yaml', '--quiet', ...gate], world);
    expect(stderr).toBe(named);
  }
  expect((await run(['evaluate', 'a.yaml', '--quiet'], world)).stderr).toBe('');
});
