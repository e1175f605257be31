import { describe, expect, it } from 'vitest';
import { readRubric } from '../../../src/formats/rubric/read-rubric.js';
import { problemLine } from '../../../src/words/en/problem-text.js';
import { BASE, head, readFrom } from './family.js';
import { sha256 } from './full-rubric.js';

const OPTIONS = [
  { value: 'a', label: 'A', score: 1 },
  { value: 'b', label: 'B', score: 0 },
];

interface Size {
  readonly criteria?: number;
  readonly questions?: number;
  readonly profile?: number;
  readonly rules?: readonly [knockouts: number, caps: number, warnings: number];
  readonly more?: object;
}

/** A rubric with so much of each, its questions spread over its criteria. */
function sized({ criteria = 1, questions = criteria, profile = 0, rules = [0, 0, 0], more = {} }: Size) {
  const question = (id: string) => ({ id, ask: 'What?', type: 'choice', options: OPTIONS, ...more });
  const inCriterion = (at: number) =>
    times(questions, (index) => index).filter((index) => index % criteria === at);
  const rule = (id: string) => ({ id, when: { question: 'q0', answered: true } });
  return {
    credcheck: 1,
    id: 'sized',
    version: '1.0.0',
    title: 'Sized',
    bands: [{ id: 'all', from: 0, title: 'All' }],
    profile: times(profile, (index) => ({ id: `p${index}`, ask: 'Who?', type: 'text' })),
    criteria: times(criteria, (at) => ({
      id: `c${at}`,
      title: 'C',
      weight: 1,
      questions: inCriterion(at).map((index) => question(`q${index}`)),
    })),
    knockouts: times(rules[0], (index) => ({ ...rule(`k${index}`), because: 'b' })),
    caps: times(rules[1], (index) => ({ ...rule(`l${index}`), because: 'b', 'at-most': 'all' })),
    warnings: times(rules[2], (index) => ({ ...rule(`w${index}`), say: 's' })),
  };
}

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

async function sentences(file: object): Promise<readonly string[]> {
  const outcome = await readRubric({ text: JSON.stringify(file), name: 'sized.json' }, sha256);
  return outcome.ok ? [] : outcome.problems.map(problemLine);
}

describe('a rubric', () => {
  it('may have 200 criteria, and no more', async () => {
    expect(await sentences(sized({ criteria: 200 }))).toEqual([]);
    expect(await sentences(sized({ criteria: 201 }))).toEqual([
      'A rubric may have 200 criteria at most, found 201; put some of them together',
    ]);
  });

  it('may have 1000 questions in profile and criteria together, and no more', async () => {
    expect(await sentences(sized({ questions: 700, profile: 300 }))).toEqual([]);
    expect(await sentences(sized({ questions: 700, profile: 301 }))).toEqual([
      'A rubric may have 1000 questions at most, in profile and criteria together, found 1001; leave out what matters least',
    ]);
  });

  it('may have 500 knockouts, caps and warnings together, and no more', async () => {
    expect(await sentences(sized({ rules: [200, 200, 100] }))).toEqual([]);
    expect(await sentences(sized({ rules: [200, 200, 101] }))).toEqual([
      'A rubric may have 500 rules at most, knockouts, caps and warnings together, found 501; join some with "any"',
    ]);
  });

  it('may have 10000 options in all its questions, counting each use of a scale', async () => {
    const scales = { many: times(100, (index) => ({ value: `v${index}`, label: 'L', score: index / 100 })) };
    const using = (questions: number) => {
      const file = sized({ questions, more: { scale: 'many', options: undefined } });
      return { ...file, scales };
    };
    expect(await sentences(using(100))).toEqual([]);
    expect(await sentences(using(101))).toEqual([
      'The questions of a rubric may have 10000 options, values in one-of, rough answers and points of curves at most, found 10100, each use of a scale counted; shorten the lists',
    ]);
  });

  it('may have 10000 values in sets and rough answers, as if they were options', async () => {
    const values = times(49, (index) => ({ value: `v${index}`, label: 'L', score: 1 }));
    const set = { value: 'set', label: 'S', 'one-of': values.map(({ value }) => value) };
    const sets = (more: object) => sized({ questions: 100, more: { options: [...values, set], ...more } });
    expect(await sentences(sets({}))).toEqual([]);
    expect(await sentences(sets({ options: [...values, { ...set, score: 1 }, set] }))).toHaveLength(1);
    const curve = [
      [0, 0],
      [1, 1],
    ];
    const rough = (count: number) => {
      const rungs = times(count, (index) => ({ label: 'R', 'at-least': index }));
      return sized({ questions: 100, more: { type: 'number', options: undefined, curve, rough: rungs } });
    };
    expect(await sentences(rough(98))).toEqual([]);
    expect(await sentences(rough(99))).toHaveLength(1);
  });

  it('may have 100 points in a curve, and no more', async () => {
    const curved = (points: number) => {
      const curve = times(points, (index) => [index, index % 2]);
      return sized({ more: { type: 'number', options: undefined, min: 0, max: 1000, curve } });
    };
    expect(await sentences(curved(100))).toEqual([]);
    expect(await sentences(curved(101))).toEqual([
      'A curve may have 100 points at most, found 101; leave out those on a straight line between others',
    ]);
    const ages = times(101, (index) => [`${index}d`, 1 - index / 101]);
    const dated = sized({ more: { type: 'date', options: undefined, 'age-curve': ages } });
    expect(await sentences(dated)).toHaveLength(1);
  });

  it('is first of all checked against its limits', async () => {
    const file = sized({ criteria: 201, more: { wieght: 1 } });
    const outcome = await readRubric({ text: JSON.stringify(file, null, 1), name: 'sized.json' }, sha256);
    const line = JSON.stringify(file, null, 1)
      .split('\n')
      .findIndex((each) => each.includes('"criteria"'));
    expect(outcome).toMatchObject({ problems: [{ code: 'rubric/too-many', where: { line: line + 1 } }] });
  });

  it('counts inherited items', async () => {
    const base = JSON.stringify(sized({ criteria: 150 }));
    const own = JSON.stringify(sized({ criteria: 150 }))
      .replaceAll('"c', '"d')
      .replaceAll('"q', '"r');
    const child = {
      ...JSON.parse(
        own.replaceAll('"drit', '"crit').replaceAll('"dred', '"cred').replaceAll('"ruest', '"quest'),
      ),
      extends: ['base.json'],
    };
    const outcome = await readFrom({ 'child.json': JSON.stringify(child), 'base.json': base }, 'child.json');
    expect(outcome).toMatchObject({
      problems: [{ code: 'rubric/too-many', args: { kind: 'criteria', found: 300, limit: 200 } }],
    });
  });
});

describe('what a rubric extends', () => {
  /** Reads a rubric that extends some others, and tells what was read on the way. */
  async function extending(names: readonly string[], text = BASE) {
    const reads: string[] = [];
    const source = { text: head(names.join(', ')), name: 'child.yaml' };
    const outcome = await readRubric(source, sha256, async (name) => {
      reads.push(name);
      return { ok: true, value: { text, name: name.replace('./', '') } };
    });
    return { outcome, reads, sentences: outcome.ok ? [] : outcome.problems.map(problemLine) };
  }

  it('is at most eight others, and nothing is read if it is more', async () => {
    expect(await extending(times(8, (index) => `b${index}.yaml`))).toMatchObject({ sentences: [] });
    expect(await extending(times(9, (index) => `b${index}.yaml`))).toMatchObject({
      sentences: ['A rubric may extend 8 others at most, found 9 in "extends"; put some of them together'],
      reads: [],
    });
    expect(await extending(times(2000, () => './base.yaml'))).toMatchObject({ reads: [] });
  });

  it('is named once, however it is spelled', async () => {
    const { sentences, outcome } = await extending(['base.yaml', './base.yaml']);
    expect(sentences).toEqual(['"./base.yaml" is extended twice here; name it once']);
    expect(outcome).toMatchObject({ problems: [{ where: { file: 'child.yaml', line: 5, column: 22 } }] });
  });

  it('is checked against the limits before it is merged', async () => {
    const { outcome } = await extending(['base.json'], JSON.stringify(sized({ criteria: 201 })));
    expect(outcome).toMatchObject({ problems: [{ code: 'rubric/too-many', where: { file: 'base.json' } }] });
  });
});
