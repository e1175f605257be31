import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  builtInRubric,
  type CheckedAnswers,
  evaluate,
  explain,
  type LoadedRubric,
  loadRubric,
  readAnswers,
  toJson,
  toMarkdown,
  toSentence,
} from '../src/index.js';
import { all, linksIn, parsed, wordsIn } from './hostile/markdown-tree.js';
import { BUILT_IN_IDS } from './support/built-in-ids.js';
import { accepted, complaintsOf, refused } from './support/outcomes.js';
import { SMALL_RUBRIC } from './support/small-rubric.js';

const ON = { asOf: '2026-11-22' };
const SHORT = `credcheck: 1
id: short
version: 1.0.0
title: Is it hard enough?
disclaimer: General information, not advice.
bands:
  - {id: yes-buy, from: 60, title: Buy it}
  - {id: no-buy, from: 0, title: Leave it}
criteria:
  - id: rigour
    title: Rigour
    weight: 1
    questions:
      - {id: graded, ask: Is anything graded by a person?, type: yes-no, max-age: 90d}
      - {id: watched, ask: Is the test watched?, type: yes-no}
`;
const HALF_KNOWN = { candidate: { name: 'X' }, answers: { graded: 'yes' } };

async function short(): Promise<LoadedRubric> {
  return accepted(await loadRubric(SHORT));
}

async function halfKnown(): Promise<CheckedAnswers> {
  return accepted(await readAnswers(await short(), HALF_KNOWN, ON));
}

describe('a rubric', () => {
  it('is read from text and says by its stamp which one it is', async () => {
    const { rubric, stamp } = await short();
    expect(rubric.bands.map(({ id }) => id)).toEqual(['yes-buy', 'no-buy']);
    expect(stamp).toEqual({ id: 'short', version: '1.0.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is refused with the line, the column and a sentence for each mistake', async () => {
    const [found] = refused(await loadRubric(SHORT.replace('weight:', 'weigth:'), { name: 'mine.yaml' }));
    expect(found?.where).toMatchObject({ file: 'mine.yaml', line: 12, column: 5 });
    expect(found && toSentence(found)).toBe('Unknown key "weigth"; did you mean "weight"?');
  });

  it('extends texts that are given with it, by the names that it calls them by', async () => {
    const child = 'credcheck: 1\nid: child\nversion: 1.0.0\ntitle: Mine\nextends: [./short.yaml]\n';
    const { rubric } = accepted(await loadRubric(child, { bases: { './short.yaml': SHORT } }));
    expect([rubric.id, rubric.criteria[0]?.id]).toEqual(['child', 'rigour']);
  });

  it('extends a rubric that comes with credcheck', async () => {
    const child = 'credcheck: 1\nid: child\nversion: 1.0.0\ntitle: Mine\nextends: [micro-credential]\n';
    const { rubric } = accepted(await loadRubric(child));
    expect(rubric.bands.map(({ id }) => id)).toEqual(['strong', 'promising', 'weak', 'skip']);
  });

  it.each([['./elsewhere.yaml'], ['../../secret.yaml'], ['constructor']])(
    'cannot reach %s by extending it, where nobody gave that text',
    async (name) => {
      const text = `credcheck: 1\nid: child\nversion: 1.0.0\ntitle: Mine\nextends: ['${name}']\n`;
      const [found] = refused(await loadRubric(text, { bases: { './short.yaml': SHORT } }));
      expect(found).toMatchObject({
        code: 'rubric/not-found',
        args: { id: name, known: ['./short.yaml', ...BUILT_IN_IDS] },
      });
    },
  );

  it('that is extended and cannot be read is refused by its name', async () => {
    const child = 'credcheck: 1\nid: child\nversion: 1.0.0\ntitle: Mine\nextends: [./b.yaml]\n';
    const [found] = refused(await loadRubric(child, { name: 'c.yaml', bases: { './b.yaml': '\0' } }));
    expect(found).toMatchObject({ code: 'input/nul', args: { name: './b.yaml' } });
  });

  it('of more than 256 KiB is refused, and not read', async () => {
    const text = `${SHORT}# ${'x'.repeat(256 * 1024)}`;
    expect(complaintsOf(await loadRubric(text))).toEqual(['input/too-large']);
  });

  it('that does not come with credcheck is refused with those that do', async () => {
    const [found] = refused(await builtInRubric('../package'));
    expect(found).toMatchObject({
      code: 'rubric/not-found',
      args: { known: BUILT_IN_IDS },
    });
  });
});

describe('answers', () => {
  it('are the same from YAML, from JSON and from a value', async () => {
    const rubric = await short();
    const yaml = '\uFEFFcandidate: {name: X}\nanswers:\n  graded: yes # seen\n';
    const sources = [yaml, JSON.stringify(HALF_KNOWN), HALF_KNOWN];
    const read = await Promise.all(sources.map((source) => readAnswers(rubric, source, ON)));
    const [first, ...others] = read.map(accepted);
    expect(first?.answers.answers).toEqual(new Map([['graded', { kind: 'value', value: 'yes' }]]));
    expect(others).toEqual([first, first]);
  });

  it('in text that do not fit are refused with line and column', async () => {
    const text = 'candidate: {name: X}\nanswers:\n  grated: yes\n';
    const [found] = refused(await readAnswers(await short(), text, { ...ON, name: 'a.yaml' }));
    expect(found).toMatchObject({
      code: 'answers/unknown-question',
      where: { file: 'a.yaml', line: 3, column: 3 },
    });
  });

  it('in a value that do not fit are refused with their path', async () => {
    const value = { candidate: {}, answers: { graded: 7 }, checks: [] };
    expect(complaintsOf(await readAnswers(await short(), value, ON))).toEqual([
      'schema/missing-key candidate',
      'answers/unknown-value answers graded',
      'schema/type checks',
    ]);
  });

  it('about several candidates are refused, in text and as a value', async () => {
    const rubric = await short();
    for (const source of ['[{}, {}]', [{}, {}]]) {
      const [found] = refused(await readAnswers(rubric, source, ON));
      expect(found).toMatchObject({ code: 'answers/several', args: { found: 2 } });
    }
  });

  it('with nothing in them, or of more than 1 MiB, are refused', async () => {
    const rubric = await short();
    expect(complaintsOf(await readAnswers(rubric, ' \n', ON))).toEqual(['input/empty']);
    const long = JSON.stringify({ candidate: { name: 'x'.repeat(1024 * 1024) } });
    expect(complaintsOf(await readAnswers(rubric, long, ON))).toEqual(['input/too-large']);
  });

  it('cannot be dated after the day they are judged on', async () => {
    const later = { ...HALF_KNOWN, answers: { graded: { value: 'yes', checked: '2026-11-23' } } };
    expect(complaintsOf(await readAnswers(await short(), later, ON))).toEqual([
      'answers/future-check answers graded checked',
    ]);
  });
});

describe('a result', () => {
  it('is an interval where answers are missing, and says what is not known yet', async () => {
    const { result } = accepted(evaluate(await halfKnown()));
    expect(result.score).toEqual({ low: 50, high: 100 });
    expect(result.verdict).toMatchObject({ id: 'no-buy', firm: false, range: ['no-buy', 'yes-buy'] });
    expect(result.notes).toContainEqual({ id: 'missing', question: 'watched' });
  });

  it('ages evidence to the day it is asked for', async () => {
    const rubric = await short();
    const dated = { ...HALF_KNOWN, answers: { graded: { value: 'yes', checked: '2026-08-24' } } };
    const lows = await Promise.all(
      ['2026-11-22', '2026-11-23'].map(async (asOf) => {
        const checked = accepted(await readAnswers(rubric, dated, { asOf }));
        return accepted(evaluate(checked)).result.score.low;
      }),
    );
    expect(lows).toEqual([50, 0]);
  });

  it('needs a day that exists, wherever one is given', async () => {
    const checked = await halfKnown();
    for (const asOf of ['2026-02-30', '2026-11', 'today', '']) {
      expect(complaintsOf(await readAnswers(checked.rubric, HALF_KNOWN, { asOf }))).toEqual(['usage/date']);
      expect(complaintsOf(evaluate({ ...checked, asOf }))).toEqual(['usage/date']);
      const [found] = refused(explain({ ...checked, asOf }));
      expect(found && toSentence(found)).toBe(`Expected a date like 2026-11-22 for asOf, found "${asOf}"`);
    }
  });

  it('is not there where nothing applies', async () => {
    const none = { 'not-applicable': 'not for me' };
    const value = { candidate: { name: 'X' }, answers: { graded: none, watched: none } };
    const checked = accepted(await readAnswers(await short(), value, ON));
    expect(complaintsOf(evaluate(checked))).toEqual(['score/nothing-applies']);
    expect(complaintsOf(explain(checked))).toEqual(['score/nothing-applies']);
  });

  it('is data in JSON, and words in Markdown that no answer can break out of', async () => {
    const value = { ...HALF_KNOWN, candidate: { name: '<b>[X](javascript:0)' } };
    const report = accepted(evaluate(accepted(await readAnswers(await short(), value, ON))));
    expect(toJson(report)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
    expect(JSON.parse(toJson(report))).toMatchObject({ score: { low: 50, high: 100 } });
    const page = parsed(toMarkdown(report));
    const heading = all(page).find(({ type }) => type === 'heading') ?? page;
    expect(wordsIn(heading)).toBe('<b>[X](javascript:0)');
    const tags = all(page).flatMap((node) => (node.type === 'html' ? node.value.split('\n') : []));
    // Only those of folds, which are ours.
    expect(tags.filter((tag) => !/^<\/?details>$|^<summary>[\w ,]+<\/summary>$/.test(tag))).toEqual([]);
    expect(linksIn(page)).toEqual([]);
  });

  it('names the tool by the version of its package', async () => {
    const about = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(accepted(evaluate(await halfKnown())).result.tool).toEqual({
      name: 'credcheck',
      version: about.version,
    });
  });
});

describe('a value in place of text', () => {
  it.each([
    ['a Map', { candidate: { name: 'X' }, answers: new Map([['graded', 'yes']]) }, 'answers'],
    ['a Date', { candidate: { name: 'X' }, answers: { graded: new Date(0) } }, 'answers.graded'],
  ])('is refused where it holds %s, whose parts no text could stand for', async (_, value, place) => {
    const rubric = await short();
    const [found] = refused(await readAnswers(rubric, value, ON));
    expect([found?.code, found?.where.path?.join('.')]).toEqual(['schema/type', place]);
  });

  it('may hold one object in several places', async () => {
    const rubric = await short();
    const yes = { value: 'yes' };
    const value = { candidate: { name: 'X' }, answers: { graded: yes, watched: yes } };
    expect((await readAnswers(rubric, value, ON)).ok).toBe(true);
  });

  it('is refused without a day, as with a wrong one', async () => {
    const rubric = await short();
    const options: { readonly asOf: string } = JSON.parse('{}');
    const [found] = refused(await readAnswers(rubric, { candidate: { name: 'X' } }, options));
    expect(found?.code).toBe('usage/date');
  });
});

describe('an explanation', () => {
  it('is of the whole, or of one thing in it', async () => {
    const checked = await halfKnown();
    expect(accepted(explain(checked))).toMatchObject({ kind: 'total', score: { low: 50, high: 100 } });
    expect(accepted(explain(checked, 'watched')).kind).toBe('question');
    expect(accepted(explain(checked, 'criterion:rigour')).kind).toBe('criterion');
  });

  it('of a rule is found by its id', async () => {
    const rubric = accepted(await loadRubric(SMALL_RUBRIC));
    const [knockout] = rubric.rubric.knockouts;
    const checked = accepted(await readAnswers(rubric, { candidate: { name: 'X' } }, ON));
    expect(accepted(explain(checked, knockout?.id)).kind).toBe('rule');
  });

  it('of what the rubric does not have is refused with what it has', async () => {
    const [found] = refused(explain(await halfKnown(), 'price'));
    const known = ['rigour', 'graded', 'watched'];
    expect(found).toMatchObject({ code: 'usage/subject', args: { found: 'price', known } });
  });
});
