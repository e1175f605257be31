import { describe, expect, it } from 'vitest';
import { BUILT_IN_IDS } from '../../support/built-in-ids.js';
import { run, worldWith } from '../../support/fake-ports.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';

const linting = async (text: string, ...more: readonly string[]) =>
  run(['rubric', 'lint', 'small.yaml', ...more], worldWith({ files: { 'small.yaml': text } }));

const NEVER = SMALL_RUBRIC.replace(
  'when: {question: form, is: exam}',
  'when: {all: [{question: form, is: exam}, {question: form, is: course}]}',
);

describe('credcheck rubric lint', () => {
  it('shows each finding with the lines around it, and ends with 0 where none is an error', async () => {
    const { code, stdout, stderr } = await linting(SMALL_RUBRIC);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('small.yaml:38:9  warning  The criterion "reach" does not say why it matters');
    expect(stdout).toContain('> 38 |   - id: reach\n');
    expect(stdout).toMatch(
      /^0 errors, \d+ warnings, \d+ of advice; credcheck help rule ID explains a rule$/m,
    );
  });

  it('says of a translation which rubric to lint, and nothing else of it', async () => {
    const files = { 'small.es.yaml': 'credcheck: 1\nkind: translation\nrubric: small\ntitle: Una\n' };
    const { code, stdout } = await run(['rubric', 'lint', 'small.es.yaml'], worldWith({ files }));
    expect(code).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'small.es.yaml:2:7 error This is a translation, not a rubric; name the rubric, small.yaml: its translations are read and linted with it',
    );
    expect(stdout.match(/ {2}error /g)).toHaveLength(1);
    const other = worldWith({ files: { 'texts.yaml': files['small.es.yaml'] } });
    expect((await run(['evaluate', '-r', './texts.yaml', '--set', 'a=b'], other)).stderr).toContain(
      'This is a translation, not a rubric; name the rubric:',
    );
  });

  it('ends with 1 where there is an error', async () => {
    const { code, stdout, stderr } = await linting(NEVER);
    expect(code).toBe(1);
    expect(stdout).toContain('error  The question "proctored" is never asked');
    expect(stderr).toBe('credcheck: exit 1: lint found 1 error\n');
  });

  it('prints JSON with rule, severity, place and message', async () => {
    const { stdout } = await linting(NEVER, '-f', 'json');
    const { schemaVersion, problems } = JSON.parse(stdout);
    expect(schemaVersion).toBe(1);
    expect(problems).toContainEqual({
      rule: 'never-asked',
      severity: 'error',
      file: 'small.yaml',
      line: 37,
      column: 15,
      message:
        'The question "proctored" is never asked; no answers make this true; change it, or remove the question',
    });
  });

  it('finds mistakes of references and of lint in one round, and ends with 2', async () => {
    const wrong = SMALL_RUBRIC.replace('question: form, is: nothing', 'question: from, is: nothing');
    const { code, stdout, stderr } = await linting(wrong, '-f', 'json');
    expect(code).toBe(2);
    const rules = JSON.parse(stdout).problems.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('rubric/unknown-question');
    expect(rules).toContain('criterion-without-why');
    expect(stderr).toContain('exit 2: invalid input: 1 problem, see above');
  });

  it('finds mistakes of shape together with what else could be better', async () => {
    const { code, stdout } = await linting(SMALL_RUBRIC.replace('weight: 40', 'weigth: 40'), '-f', 'json');
    expect(code).toBe(2);
    const rules = JSON.parse(stdout).problems.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('schema/unknown-key');
    expect(rules).toContain('criterion-without-why');
  });

  it.each([
    ['title: [', 'syntax/yaml'],
    ['credcheck: 2\nid: x', 'schema/version'],
  ])('says nothing else of a file that begins with %j', async (text, rule) => {
    const { code, stdout } = await linting(text, '-f', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout).problems.map((each: { rule: string }) => each.rule)).toEqual([rule]);
  });

  it('writes annotations, and SARIF', async () => {
    const github = await linting(NEVER, '-f', 'github');
    expect(github.stdout).toContain('::error file=small.yaml,line=37,col=15,title=never-asked::The question');
    expect(github.stdout).toContain('::notice file=small.yaml,');
    const sarif = JSON.parse((await linting(NEVER, '-f', 'sarif')).stdout);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results).toContainEqual(
      expect.objectContaining({
        ruleId: 'never-asked',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'small.yaml' },
              region: { startLine: 37, startColumn: 15 },
            },
          },
        ],
      }),
    );
  });

  it('takes severities from the rubric', async () => {
    const { code } = await linting(`${NEVER}lint: {never-asked: advice}\n`);
    expect(code).toBe(0);
  });

  it('finds nothing in the rubrics that come with credcheck, not even advice', async () => {
    const { code, stdout } = await run(['rubric', 'lint', ...BUILT_IN_IDS, '-f', 'json'], worldWith());
    expect(code).toBe(0);
    expect(JSON.parse(stdout).problems).toEqual([]);
  });

  it('refuses a format, a file that is not there, and its own input as output', async () => {
    expect((await linting(NEVER, '-f', 'csv')).code).toBe(2);
    expect((await linting(NEVER, '-o', 'small.yaml')).code).toBe(2);
    expect((await run(['rubric', 'lint', 'none.yaml'], worldWith())).stdout).toContain('There is no file');
  });
});

it('explains a rule of lint, and offers a near one', async () => {
  const { code, stdout } = await run(['help', 'rule', 'never-asked'], worldWith());
  expect({ code, head: stdout.split('\n')[0] }).toEqual({ code: 0, head: 'never-asked, error' });
  const wrong = await run(['help', 'rule', 'never-aksed'], worldWith());
  expect({ code: wrong.code, text: wrong.stderr }).toMatchObject({ code: 2 });
  expect(wrong.stderr).toContain('There is no rule "never-aksed"; did you mean "never-asked"?');
  const part = await run(['help', 'rule', 'never-hits'], worldWith());
  expect(part.stderr).toContain('There is no rule "never-hits"; did you mean "rule-never-hits"?');
});

it('explains a mistake that stops a rubric', async () => {
  const { code, stdout } = await run(['help', 'rule', 'rubric/cycle'], worldWith());
  expect(code).toBe(0);
  expect(stdout).toMatch(/^rubric\/cycle, error\n\nWhether the question is asked depends/);
});

it('compares the days of sources with --as-of', async () => {
  const sourced = `${SMALL_RUBRIC}sources: [{title: A survey, checked: 2024-06-01}]\n`;
  const rulesOn = async (day: string): Promise<string> =>
    (await linting(sourced, '--as-of', day, '-f', 'json')).stdout;
  expect(await rulesOn('2026-06-01')).not.toContain('stale-source');
  expect(await rulesOn('2026-07-01')).toContain('"A survey\\" was last checked on 2024-06-01');
  expect((await linting(sourced, '--as-of', 'then')).stderr).toContain('Expected a date like 2026-11-22');
});
