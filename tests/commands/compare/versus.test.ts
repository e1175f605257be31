import { describe, expect, it } from 'vitest';
import { VERSUS_SCHEMA } from '../../../src/render/data/versus-schema.js';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';
import { tightened, validatorOf } from '../../support/json-schema.js';

const BADGE =
  'candidate: {id: badge, name: Badge}\nanswers:\n  goal: return-to-work\n  cost-to-earn: 40\n  how-current: in-time\n';
const COLLEGE =
  'rubric: traditional-certificate\ncandidate: {id: college, name: College}\nanswers:\n  goal: return-to-work\n  cost-to-earn: 85\n  who-stands-behind: university-or-employer\n';

const files = {
  'badge.yaml': BADGE,
  'college.yaml': COLLEGE,
  'exam.yaml': await exampleText('vendor-exam'),
  'year.yaml': await exampleText('one-year-certificate', 'traditional-certificate'),
  'wrong.yaml': BADGE.replace('in-time', 'whenever'),
};

async function versus(words: readonly string[], options: Parameters<typeof worldWith>[0] = {}) {
  return run(['compare', ...words, '--versus'], worldWith({ files, ...options }));
}

const TWO = ['badge.yaml', 'college.yaml'];

describe('--versus', () => {
  it('sets candidates of different rubrics side by side by dimensions, in no order', async () => {
    const { code, stdout, stderr } = await versus(['exam.yaml', 'year.yaml']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 14)).toEqual([
      '  Candidates of different rubrics, side by side                     2026-11-22',
      '',
      '  Scores of different rubrics are not one scale: choose by what differs.',
      '',
      '  Candidate                          Verdict              Action',
      '? A: Cloud Practitioner              PROMISING or STRONG  wait',
      '? B: Certificate in Web Development  PROMISING or STRONG  wait',
      '',
      '  Dimension    A: micro-credential             B: traditional-certificate',
      '  Timeline     By your date: Only if the       By your date: Only if nothing',
      '               stated hours are enough         goes wrong',
      '  Cost         98 percent of your limit        92 percent of your limit',
      '  Focus        Pass an exam on facts           30 percent of the hours are',
      '                                               practice',
    ]);
    expect(stdout).not.toMatch(/\b(69|75|68|70)\b/);
  });

  it('says to do both where goal and answers fit, what is only claimed, and how a degree differs', async () => {
    const { stdout } = await versus(TWO);
    expect(stdout).toContain('Both     B and then A: The longer one is the base');
    expect(stdout).toContain('Claim    "Takes weeks or a few months": Divide');
    expect(stdout).toContain('Degree   Broader, and takes years');
    const other = { ...files, 'badge.yaml': BADGE.replace('return-to-work', 'freelance') };
    expect((await versus(TWO, { files: other })).stdout).not.toContain('Both ');
  });

  it('says so where all are by one rubric', async () => {
    const { stdout } = await versus(['badge.yaml', 'exam.yaml']);
    expect(stdout).toContain('All use one rubric: leave out --versus to rank them.');
  });

  it('says which knock-outs are not ruled out, and marks what is out of date', async () => {
    const old = COLLEGE.replace('cost-to-earn: 85', 'cost-to-earn: {value: 85, checked: 2026-01-01}');
    const { stdout } = await versus([...TWO, '--full'], { files: { ...files, 'college.yaml': old } });
    expect(stdout).toContain('85 percent of your limit (out');
    expect(stdout).toMatch(/Knock-outs not ruled out: \d of A and \d of B; one that/);
  });

  it.each([
    ['plain', 'Dimension: Cost\n'],
    ['markdown', 'general claim: "Takes weeks or a few months". Verify: Divide'],
    ['html', '<h2 id="heading-claims">General claims to verify, not facts about these</h2>'],
    ['html', '<svg'],
    ['csv', '"A","badge","Badge","micro-credential 2.1.3"'],
    ['pretty', 'General claims to verify, not facts about these'],
  ])('comes whole as %s, with general claims marked as such', async (format, text) => {
    const { code, stdout } = await versus([...TWO, '--full', '-f', format]);
    expect(code).toBe(0);
    expect(stdout).toContain(text);
  });

  it.each(['plain', 'markdown', 'pretty'])('comes with rubrics, day and tool as %s', async (format) => {
    const { stdout } = await versus([...TWO, '--full', '-f', format]);
    expect(stdout).toMatch(
      /micro-credential 2\.1\.3 and\s+traditional-certificate 2\.1\.3,\s+as of\s+2026-11-22,\s+credcheck 1\.2\.3/,
    );
  });

  it('warns of evidence that is too old, on the screen, on pages and in JSON', async () => {
    const old = COLLEGE.replace('cost-to-earn: 85', 'cost-to-earn: {value: 85, checked: 2026-01-01}');
    const stale = { files: { ...files, 'college.yaml': old } };
    const said = 'Evidence about B is too old for 1 answer';
    for (const words of [[], ['--full'], ['-f', 'markdown'], ['-f', 'html']]) {
      expect((await versus([...TWO, ...words], stale)).stdout).toContain(said);
    }
    const json = JSON.parse((await versus([...TWO, '-f', 'json'], stale)).stdout);
    expect(json.warnings).toEqual([{ id: 'stale', candidate: 'college', questions: ['cost-to-earn'] }]);
  });

  it('names every rubric with --verbose', async () => {
    const { stderr } = await versus([...TWO, '--verbose']);
    expect(stderr).toContain('by the rubric micro-credential 2.1.3 (sha256 ');
    expect(stderr).toContain('by the rubric traditional-certificate 2.1.3 (sha256 ');
  });

  it('fits its schema, which names every field, and ranks nobody', async () => {
    const { stdout } = await versus([...TWO, '-f', 'json']);
    expect(validatorOf(tightened(VERSUS_SCHEMA))(JSON.parse(stdout))).toEqual([]);
    expect(JSON.parse(stdout).candidates[0].rank).toBeUndefined();
  });

  it('has no first, so that no gate can ask for one', async () => {
    const { code, stderr } = await versus([...TWO, '--fail-unless-first', 'badge']);
    expect(code).toBe(2);
    expect(stderr).toContain('scores of different rubrics are not one scale');
  });
});

describe('the one screen of --versus', () => {
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [
      `${at}.yaml`,
      (at % 2 === 0 ? BADGE : COLLEGE).replace(
        /id: \w+, name: \w+/,
        `id: c${at}, name: Certificate of a long name ${at}`,
      ),
    ]),
  );
  const long = Object.fromEntries(
    Object.entries(many).map(([name, text]) => [
      `long-${name}`,
      text.replace('a long name', 'a very long name'.repeat(20)),
    ]),
  );

  it.each([
    [80, undefined, 28],
    [80, 24, 22],
    [40, undefined, 45],
  ])('at %s columns and %s rows is at most %s lines', async (columns, rows, most) => {
    const runs = [TWO, ['exam.yaml', 'year.yaml', 'badge.yaml'], Object.keys(many), Object.keys(long)];
    const sizes = [...runs, Object.keys(long).slice(0, 2)].map(async (words) => {
      const terminal = { streams: ['stdout' as const], columns, ...(rows && { rows }) };
      const all = { files: { ...files, ...many, ...long }, terminal };
      const { stdout } = await versus(words, all);
      return stdout.trimEnd().split('\n').length;
    });
    expect(Math.max(...(await Promise.all(sizes)))).toBeLessThanOrEqual(most);
  });

  it('shows one of each rubric first, and says how many more there are', async () => {
    const { stdout } = await versus(Object.keys(many), { files: many });
    expect(stdout).toMatch(/and \d+ more: --full/);
    expect(stdout).toContain('What the answers of A and K say');
  });
});

describe('what --versus cannot set side by side', () => {
  it('leaves the others: one refused file, and the same candidate twice', async () => {
    const { code, stdout, stderr } = await versus([...TWO, 'wrong.yaml', 'badge.yaml', 'none.yaml']);
    expect(code).toBe(2);
    expect(stdout).toContain('B: traditional-certificate');
    expect(stderr).toContain('"whenever"');
    expect(stderr).toContain('is compared already');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'credcheck: exit 2: invalid input: 3 problems, see above',
    );
  });

  it('is more than 20, one alone, and what has no score', async () => {
    const unasked = ['task', 'share', 'revised', 'topics']
      .map((id) => `  ${id}: {not-applicable: no}\n`)
      .join('');
    const none = `candidate: {name: N}\nrubric: small\nanswers:\n  form: course\n${unasked}`;
    const unscored = { ...files, 'none.yaml': none, 'nil.yaml': none.replace('name: N', 'name: M') };
    const tooMany = await versus(Array.from({ length: 21 }, (_, at) => `f${at}.yaml`));
    expect(tooMany.stderr).toContain('found 21');
    expect((await versus(['badge.yaml'])).code).toBe(2);
    const nothing = await versus(['none.yaml', 'nil.yaml'], { files: unscored });
    expect({ code: nothing.code, stdout: nothing.stdout }).toEqual({ code: 2, stdout: '' });
    expect(nothing.stderr).toContain('none.yaml');
  });
});
