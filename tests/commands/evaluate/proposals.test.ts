import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run, worldWith } from '../../support/fake-ports.js';
import { CTRL_C, type Script } from '../../support/scripted-prompter.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const RUBRIC = SMALL_RUBRIC.replace('        step: 1\n', '        step: 1\n        sample: {at-least: 10}\n');
const FOUND = `credcheck: 1
kind: proposals
candidate: {name: UX Basics}
proposals:
  - {question: share, quote: asks for UX Basics, place: "p1.md:5", checked: 2026-10-02, basis: independent}
  - {question: share, value: {hits: 3, of: 12}, quote: UX Basics wanted, place: "p2.md:4"}
  - {question: task, quote: a project of six weeks, place: "guide.html:7", source: "https://example.org/guide"}
  - {question: task, quote: a quiz a week, place: "guide.html:9", basis: issuer-claim}
`;
const OPEN = SIXTY.replace('  share: 90\n', '').replace('  task: quiz\n', '');
const FILES = { './r.yaml': RUBRIC, 'found.yaml': FOUND, 'open.yaml': OPEN.replace('small', './r.yaml') };
const WITH = ['--proposals', 'found.yaml'];

async function evaluate(words: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const world = worldWith({ files: { ...FILES, ...files } });
  return { ...(await run(['evaluate', 'open.yaml', '-r', './r.yaml', ...words], world)), world };
}

describe('--proposals', () => {
  it('shows what files say in every whole report, and answers nothing by itself', async () => {
    for (const format of [['-f', 'html'], ['-f', 'markdown'], ['-f', 'plain'], ['--full']]) {
      const { code, stdout, stderr } = await evaluate([...WITH, ...format]);
      expect([code, stdout.includes('What files say')]).toEqual([0, true]);
      expect(stdout).toContain('a project of six weeks');
      expect(stderr).toContain('2 questions have no answer');
    }
    const { stdout } = await evaluate([...WITH, '-f', 'json']);
    expect(stdout).not.toContain('six weeks');
  });

  it('is shown by explain beside the question that it is about', async () => {
    const world = worldWith({ files: FILES });
    const { code, stdout } = await run(['explain', 'open.yaml', 'task', '-r', './r.yaml', ...WITH], world);
    expect([code, stdout.includes('"a quiz a week", guide.html:9')]).toEqual([0, true]);
    expect(stdout).not.toContain('3 of 12');
    const all = await run(['explain', 'open.yaml', '-r', './r.yaml', ...WITH], worldWith({ files: FILES }));
    expect(all.stdout).toContain('3 of 12');
    const proof = ['explain', 'open.yaml', 'proof', '-r', './r.yaml', ...WITH];
    expect((await run(proof, worldWith({ files: FILES }))).stdout).not.toContain('six weeks');
    const none = ['explain', 'open.yaml', '-r', './r.yaml', '--proposals', 'none.yaml'];
    expect((await run(none, worldWith({ files: FILES }))).code).toBe(2);
  });

  it('says when a file is about another credential, and which of its questions the rubric does not ask', async () => {
    const other = FOUND.replace('name: UX Basics', 'name: UI Basics').replace(
      'question: task',
      'question: tusk',
    );
    const { code, stderr } = await evaluate(WITH, { 'found.yaml': other });
    expect(code).toBe(0);
    expect(stderr).toContain('found.yaml is about "UI Basics", and the answers are about "UX Basics"\n');
    expect(stderr).toContain('has no question "tusk"');
  });

  it.each([
    ['none.yaml', {}, 'There is no file "none.yaml"'],
    ['open.yaml', {}, 'Expected "kind: proposals"'],
    ['bad.yaml', { 'bad.yaml': '{' }, 'bad.yaml'],
  ])('refuses %s in one sentence', async (name, files, sentence) => {
    const { code, stdout, stderr } = await evaluate(['--proposals', name], files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('exit 2: invalid input: 1 problem, see above');
  });

  it('is no place to write a report to', async () => {
    const { code, stderr } = await evaluate([...WITH, '-o', 'found.yaml', '-f', 'json']);
    expect([code, stderr.includes('"found.yaml" is named more than once')]).toEqual([2, true]);
  });
});

describe('--accept-counted', () => {
  it('is in the lines to type next, until what was counted is saved; the files stay', async () => {
    const shown = { columns: 80, rows: 40 };
    const line = async (...more: readonly string[]) => {
      const world = worldWith({ files: FILES, stdin: '', ...shown });
      const { stdout } = await run(
        ['evaluate', '-r', './r.yaml', ...WITH, '--accept-counted', '--set', 'task=quiz', ...more],
        world,
      );
      return /In full +credcheck (.*)/.exec(stdout)?.[1];
    };
    expect(await line()).toBe(
      'evaluate -r ./r.yaml --set task=quiz --proposals found.yaml --accept-counted --full',
    );
    expect(await line('--save', 'a.yaml')).toMatch(/^evaluate a\.yaml .*--proposals found\.yaml --full$/);
  });

  it('takes a count with its evidence where no answer is given, and says so', async () => {
    const { code, stderr, world } = await evaluate([...WITH, '--accept-counted', '--save', 'a.yaml']);
    expect([code, stderr.includes('took share: 3 of 12, from p2.md:4\n')]).toEqual([0, true]);
    expect(parse(world.files.get('a.yaml') ?? '').answers.share).toEqual({
      value: { hits: 3, of: 12 },
      source: 'p2.md:4',
      quote: 'UX Basics wanted',
    });
  });

  it('says of a count that is too small that it counts as unknown', async () => {
    const few = FOUND.replace('of: 12', 'of: 4');
    const { stderr, stdout } = await evaluate([...WITH, '--accept-counted', '-f', 'json'], {
      'found.yaml': few,
    });
    expect(stderr).toContain(
      'noted share: 3 of 4, from p2.md:4; fewer than 10 say too little, so it counts as unknown\n',
    );
    expect(stdout).toMatch(/"id": "share",\s+"state": "unknown"/);
  });

  it('leaves an answer that is given, and says that nothing was taken', async () => {
    const { stderr } = await evaluate([...WITH, '--accept-counted', '--set', 'share=90']);
    expect(stderr).toContain('no answer was taken: none of the proposals has a value');
  });

  it('leaves a question that --set says is unknown, since what is set wins over any file', async () => {
    const { stderr, stdout } = await evaluate([
      ...WITH,
      '--accept-counted',
      '--set',
      'share=unknown',
      '-f',
      'json',
    ]);
    expect(stderr).not.toContain('took share');
    expect(stdout).toMatch(/"id": "share",\s+"state": "unknown"/);
  });

  it('takes none of two values that differ', async () => {
    const more = `${FOUND}  - {question: share, value: {hits: 4, of: 12}}\n`;
    const { stderr } = await evaluate([...WITH, '--accept-counted'], { 'found.yaml': more });
    expect(stderr).toContain('2 proposals to "share" have different values');
  });

  it('is enough where no answers are given at all', async () => {
    const world = worldWith({ files: FILES, stdin: '' });
    const { code, stderr } = await run(['evaluate', '-r', './r.yaml', ...WITH, '--accept-counted'], world);
    expect([code, stderr.includes('took share')]).toEqual([0, true]);
  });

  it('needs proposals', async () => {
    const { code, stderr } = await evaluate(['--accept-counted']);
    expect([code, stderr.includes('--accept-counted needs --proposals')]).toEqual([2, true]);
  });
});

describe('the name of the candidate', () => {
  const BADGE = `credcheck: 1
kind: proposals
candidate: {name: UX Basics, issuer: Metro}
proposals: []
`;
  const ALONE = ['evaluate', '-r', './r.yaml', '--set', 'task=quiz'];
  const BOTH = [...WITH, '--proposals', 'badge.yaml'];

  it('is what all proposals say where the answers have none, and that is said', async () => {
    const world = worldWith({ files: { ...FILES, 'badge.yaml': BADGE } });
    const { stdout, stderr } = await run([...ALONE, ...BOTH, '--save', 'a.yaml'], world);
    expect(stdout).toContain('UX Basics, Metro');
    expect(stderr).toContain('credcheck: named as the proposals say: UX Basics, Metro\n');
    expect(parse(world.files.get('a.yaml') ?? '').candidate).toEqual({ name: 'UX Basics', issuer: 'Metro' });
    const one = await run([...ALONE, ...WITH], worldWith({ files: FILES }));
    expect(one.stderr).toContain('credcheck: named as the proposals say: UX Basics\n');
  });

  it('stays open where they differ, and is never another one than the answers say', async () => {
    const other = { ...FILES, 'badge.yaml': BADGE.replace('UX', 'UI') };
    const { stdout, stderr } = await run([...ALONE, ...BOTH], worldWith({ files: other }));
    expect(stdout).toContain('Unnamed candidate');
    expect(stderr).not.toContain('named as');
    const named = await evaluate(BOTH, other);
    expect(named.stdout).toContain('UX Basics');
    expect(named.stderr).not.toContain('named as');
  });

  it('is offered by an interview, with the issuer', async () => {
    const files = { ...FILES, 'badge.yaml': BADGE };
    const world = worldWith({ stdin: 'terminal', script: ['', '', 'course', CTRL_C], files });
    await run(['evaluate', '-r', './r.yaml', ...BOTH], world);
    expect([...world.files.values()].join()).toContain('name: UX Basics\n  issuer: Metro\nanswers');
  });
});

describe('the interview', () => {
  const TAKE = { kind: 'found' } as const;

  function atTerminal(script: Script) {
    return worldWith({ stdin: 'terminal', script, files: FILES });
  }

  it('shows what files say beside their question, and answers with a count at one key', async () => {
    const world = atTerminal([
      'UX Basics',
      'Metro',
      'course',
      'quiz',
      TAKE,
      '2026-11-01',
      ['data'],
      'b.yaml',
    ]);
    const ask = ['evaluate', '-r', './r.yaml', ...WITH, '-f', 'json'];
    expect(await run(ask, world)).toMatchObject({ code: 0 });
    const share = world.shown.find((each) => each.includes('How many postings'));
    expect(share).toContain('Found in files (* takes the first, with its source; again for the next):');
    expect(share?.indexOf('3 of 12')).toBeLessThan(share?.indexOf('asks for UX Basics') ?? -1);
    expect(parse(world.files.get('b.yaml') ?? '').answers.share).toMatchObject({
      value: { hits: 3, of: 12 },
      source: 'p2.md:4',
      checked: '2026-11-22',
      quote: 'UX Basics wanted',
    });
  });

  it('notes source, quote, date and basis of one proposal after the other, until a line is chosen', async () => {
    const world = atTerminal(['UX Basics', 'Metro', 'course', TAKE, TAKE, 'quiz', CTRL_C]);
    await run(['evaluate', '-r', './r.yaml', ...WITH], world);
    const shown = world.shown.filter((each) => each.includes('hardest task'));
    expect(shown).toHaveLength(3);
    expect(shown[1]).toContain('Source: https://example.org/guide');
    expect(shown[2]).toContain('Source: guide.html:9');
    const [draft = ''] = [...world.files]
      .filter(([, text]) => text.includes('a quiz a week'))
      .map(([, text]) => text);
    expect(draft).toContain('issuer-claim');
  });

  it('shows three proposals to a question, and how many more there are', async () => {
    const quotes = Array.from({ length: 5 }, (_, at) => `  - {question: task, quote: quote ${at}}\n`).join(
      '',
    );
    const world = atTerminal(['UX Basics', 'Metro', 'course', CTRL_C]);
    world.files.set('found.yaml', `credcheck: 1\nkind: proposals\nproposals:\n${quotes}`);
    await run(['evaluate', '-r', './r.yaml', ...WITH, '--accessible'], world);
    expect(world.shown.at(-1)).toContain('and 2 more');
    expect(world.shown.at(-1)).not.toContain('quote 3');
  });

  it('shows in the review what files have that an answer does not use, or have otherwise', async () => {
    const script = ['UX Basics', 'Metro', 'course', 'quiz', '90', '2026-11-01', ['data'], 'b.yaml'];
    for (const words of [[], ['--accessible']]) {
      const world = atTerminal(script);
      await run(['evaluate', '-r', './r.yaml', ...WITH, ...words], world);
      const review = world.shown.find((each) => each.includes('Your answers'))?.replace(/\s+/g, ' ');
      expect(review).toContain('files have another value: 3 of 12, p2.md:4');
      expect(review).toContain('files have 1 proposal for it, not used (change the answer to see it)');
      expect(review).toContain('files have 2 proposals for it, not used (change the answer to see them)');
    }
  });

  it('shows nothing beside an answer that was taken from a proposal', async () => {
    const script = ['UX Basics', 'Metro', 'course', TAKE, 'quiz', TAKE, '2026-11-01', ['data'], 'b.yaml'];
    const world = atTerminal(script as Script);
    await run(['evaluate', '-r', './r.yaml', ...WITH], world);
    const review = world.shown.find((each) => each.includes('Your answers'));
    expect(review).not.toContain('files have');
  });

  it('takes what was counted into a draft that is resumed, and leaves what the draft has', async () => {
    const first = atTerminal(['UX Basics', 'Metro', 'course', CTRL_C]);
    const { stderr } = await run(['evaluate', '-r', './r.yaml', ...WITH], first);
    expect(stderr).toMatch(/--proposals found\.yaml --resume \S+\n/);
    const draft = [...first.files].find(([path]) => path.startsWith('/state'));
    const ask = ['evaluate', '-r', './r.yaml', ...WITH, '--accept-counted'];
    const script: Script = ['UX Basics', 'Metro', 'quiz', CTRL_C];
    const again = worldWith({ stdin: 'terminal', script, files: Object.fromEntries(first.files) });
    const taken = await run(ask, again);
    expect(taken.stderr).toContain('took share: 3 of 12, from p2.md:4\n');
    expect(again.files.get(draft?.[0] ?? '')).toContain('hits: 3');
    const rest: Script = ['UX Basics', 'Metro', '2026-11-01', CTRL_C];
    const third = worldWith({ stdin: 'terminal', script: rest, files: Object.fromEntries(again.files) });
    expect((await run(ask, third)).stderr).toContain('no answer was taken');
  });
});
