import { describe, expect, it } from 'vitest';
import { runTemplate } from '../../../src/commands/rubric/template.js';
import { BUILT_IN_IDS } from '../../support/built-in-ids.js';
import { run, type WorldOptions, worldWith } from '../../support/fake-ports.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';

async function template(words: readonly string[], options: WorldOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await run(['rubric', 'template', ...words], worldWith(options));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('the template of an answers file', () => {
  it('begins with what editors look for', async () => {
    expect((await template([])).split('\n').slice(0, 2)).toEqual([
      '# yaml-language-server: $schema=answers-1.schema.json',
      '# $schema: answers-1.schema.json',
    ]);
  });

  it('has every question with its hint and its options as a comment', async () => {
    expect(await template(['micro-credential'])).toContain(`
  # May you publish what you made?
  # Look in the terms for "learner content", "honour code" or "confidentiality".
  # Found on: Terms (the terms you accept when you pay: refund, cancellation, learner content)
  # Counts only if what-you-can-show is own-work or guided-project.
  #     yours-and-linked  Yes, and the credential links to it
  #     yours             Yes; I keep the rights, or past learners show theirs
  #                       Example: Past learners show this very project openly, and nobody made them take it down.
  #     not-stated        The terms I read say nothing about my work
  #     describe-only     I may describe it, not publish it
  #     forbidden         No, I must keep all of it to myself
  # If it may be one of several: {one-of: [yours-and-linked, yours]}
  may-publish:

`);
  });

  it.each([...BUILT_IN_IDS, 'small'])('of %s can be read back as it is', async (id) => {
    const stdin = await template([id]);
    const { code, stdout } = await run(['evaluate', '-f', 'json'], worldWith({ stdin }));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rubric: { id }, coverage: { answered: 0 } });
  });

  it('takes answers where it leaves room for them', async () => {
    const stdin = (await template([]))
      .replace('  form:\n', '  form: digital-badge\n')
      .replace('Unnamed candidate', 'X');
    const { stdout } = await run(['evaluate', '-f', 'json'], worldWith({ stdin }));
    const result = JSON.parse(stdout);
    expect(result.candidate.name).toBe('X');
    expect(result.profile[0]).toEqual({ id: 'form', state: 'answered', value: 'digital-badge' });
  });

  it('asks by the rubric that is named, by the environment, or else by the default one', async () => {
    expect(await template(['-r', 'small'])).toContain('rubric: {id: small, version: 1.0.0}');
    expect(await template([], { environment: { rubric: 'small' } })).toContain('rubric: {id: small,');
    expect(await template([])).toContain('rubric: {id: micro-credential,');
  });

  it('says how it is evaluated, with the rubric where that is a file', async () => {
    const ours = 'credcheck: 1\nid: ours\nversion: 1.0.0\ntitle: Ours\nextends: [small]\n';
    const files = { 'our rubric.yaml': ours };
    expect(await template(['our rubric.yaml'], { files })).toContain(
      "credcheck evaluate answers.yaml -r 'our rubric.yaml'\n",
    );
    const world = worldWith({ files });
    await run(['rubric', 'template', '-r', 'our rubric.yaml', '-o', 'offer.yaml'], world);
    expect(world.files.get('offer.yaml')).toContain("credcheck evaluate offer.yaml -r 'our rubric.yaml'\n");
  });

  it('names the program in every command as it was called', async () => {
    const { ports, written } = worldWith();
    await runTemplate('small', {}, { ...ports, calledAs: 'node ../bin/credcheck.js' });
    const named = written.stdout.match(/\S* ?\S*credcheck\S* (?:evaluate|schema)/g);
    expect(named).toEqual(['node ../bin/credcheck.js evaluate', 'node ../bin/credcheck.js schema']);
  });

  it('is refused where two rubrics are named, or one that is not there', async () => {
    const two = await run(['rubric', 'template', 'small', '-r', 'small'], worldWith());
    expect(two).toMatchObject({ code: 2, stdout: '' });
    expect(two.stderr).toContain('a rubric and --rubric cannot be combined');
    expect(await run(['rubric', 'template', 'smal'], worldWith())).toMatchObject({ code: 2, stdout: '' });
  });
});

it('a template as CSV is the header of a table, which batch reads once a row is below it', async () => {
  const header = await template(['-r', 'small', '-f', 'csv']);
  expect(header).toMatch(/^id,name,issuer,url,form,.*task,task\.source,task\.checked/);
  expect(header.endsWith('\r\n')).toBe(true);
  const cells = header.trimEnd().split(',');
  const row = cells.map((name) => (name === 'name' ? 'A' : '')).join();
  const there = worldWith({ files: { 'offers.csv': `${header}${row}\r\n` } });
  const { code, stdout } = await run(['batch', 'offers.csv', '-r', 'small'], there);
  expect([code, JSON.parse(stdout).candidate]).toEqual([0, { name: 'A' }]);
});

it('a template is not written under the name of a JSON file, which could not be read again', async () => {
  const world = worldWith();
  expect(await run(['rubric', 'template', '-o', 'a.JSON'], world)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'credcheck: "a.JSON" ends in .json, which is the ending of no format of this command; use .csv, .yaml, .yml, or name the format with --format\n' +
      'credcheck: exit 2: invalid command line: 1 problem, see above\n',
  });
  expect([...world.files]).toEqual([]);
});

it.each([
  ['an answer', 'offer.yaml', '  task:', '  task: quiz', 2],
  ['an answer with a source', 'offer.yaml', '  task:', '  task: {value: quiz, source: a page}', 2],
  ['a name', 'offer.yaml', 'Unnamed candidate', 'UX Basics', 2],
  ['a comment alone', 'offer.yaml', '  task:', '  task:   # look at the exam guide', 0],
  ['questions of an earlier version', 'offer.yaml', '  task:', '  an-old-one:', 0],
  ['a rubric', 'offer.yaml', /.*/s, SMALL_RUBRIC, 2],
  ['a rubric in braces', 'offer.yaml', /.*/s, '{credcheck: 1, id: ours}\n', 2],
  ['proposals', 'offer.yaml', /.*/s, 'credcheck: 1\nkind: proposals\nproposals: []\n', 2],
  ['answers as JSON', 'offer.yaml', /.*/s, '{"candidate":{"name":"X"},"answers":{"task":"quiz"}}\n', 2],
  ['a result', 'offer.yaml', /.*/s, '{"schemaVersion":1,"next":[{"answers":[]}]}\n', 0],
  ['a page', 'offer.yaml', /.*/s, '# Answers\n\nid: none\n', 0],
  ['something else than answers', 'offer.yaml', 'answers:', 'notes: none', 0],
  ['a row', 'offers.csv', '\r\n', '\r\nux,UX Basics\r\n', 2],
  ['an empty row', 'offers.csv', '\r\n', '\r\n,,,\r\n', 0],
])('a template replaces no file with work in it: %s', async (_, name, from, to, code) => {
  const world = worldWith();
  const words = ['rubric', 'template', 'small', '-o', name];
  await run(words, world);
  const changed = (world.files.get(name) ?? '').replace(from, to);
  world.files.set(name, changed);
  const again = await run(words, world);
  expect([again.code, world.files.get(name) === changed]).toEqual([code, code === 2]);
  expect(again.stderr.includes('or replace it with --force')).toBe(code === 2);
  expect(await run([...words, '--force'], world)).toMatchObject({ code: 0 });
});
