import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/model/canonical-json.js';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { withBases } from '../../../src/formats/rubric/extends.js';
import { readRubric } from '../../../src/formats/rubric/read-rubric.js';
import { problemLine } from '../../../src/words/en/problem-text.js';
import { arbitraryRubricFile } from './arbitrary-file.js';
import { BASE, head, readFrom, resolved, told } from './family.js';
import { sha256 } from './full-rubric.js';

const CRITERION = `criteria:
  - id: rigor
    weight: 40
    questions:
      - id: task
        ask: What is the hardest task?
        verify:
          - {id: how-tested, wrong-if: it is a quiz}
`;

describe('a rubric that extends another', () => {
  it('inherits everything except id, version, title and tests', async () => {
    const whole = await resolved(head('base'));
    expect(whole).toMatchObject({
      id: 'child',
      version: '1.0.0',
      title: 'The child',
      summary: 'What the base asks',
    });
    expect(whole.criteria).toHaveLength(2);
    expect(Object.keys(whole)).not.toContain('tests');
    expect(Object.keys(whole)).not.toContain('extends');
  });

  it('changes single fields of criteria, questions and checks by their ids', async () => {
    const whole = await resolved(head('base', CRITERION));
    expect(whole.criteria[0]).toMatchObject({ id: 'rigor', title: 'Rigour', weight: 40, why: 'It tells.' });
    expect(whole.criteria[0].questions[0]).toMatchObject({
      ask: 'What is the hardest task?',
      scale: 'ladder',
    });
    expect(whole.criteria[0].questions[0].verify).toEqual([
      { id: 'how-tested', open: 'the page', find: 'the rules', 'wrong-if': 'it is a quiz' },
      { id: 'who-grades', open: 'the page', find: 'a name', 'wrong-if': 'none' },
    ]);
    expect(whole.criteria[0].questions[1].id).toBe('watched');
  });

  it('keeps the order of its base and appends new items', async () => {
    const more = `checks:
  - {id: refund, open: the terms, find: a day, wrong-if: none}
  - {id: price, find: the full price}
`;
    const { checks } = await resolved(head('base', more));
    expect(checks.map(({ id, find }: { id: string; find: string }) => [id, find])).toEqual([
      ['price', 'the full price'],
      ['refund', 'a day'],
    ]);
  });

  it('replaces lists without ids as a whole', async () => {
    const more = `criteria: [{id: fit, questions: [{id: skills, curve: [[0, 1], [5, 1]]}]}]\n`;
    const { criteria } = await resolved(head('base', more));
    expect(criteria[1].questions[0]).toMatchObject({
      max: 5,
      curve: [
        [0, 1],
        [5, 1],
      ],
    });
  });

  it('merges scales by name and replaces the options of each as a whole', async () => {
    const { scales } = await resolved(
      head('base', 'scales: {ladder: [{value: mid, label: Mid, score: 0.5}], new: [{value: a, label: A}]}\n'),
    );
    expect(Object.keys(scales).sort()).toEqual(['ladder', 'new', 'steps']);
    expect(scales.ladder).toEqual([{ value: 'mid', label: 'Mid', score: 0.5 }]);
    expect(scales.steps).toHaveLength(2);
  });

  it('drops items marked with remove: true', async () => {
    const more = `profile: [{id: form, remove: true}]
criteria:
  - id: rigor
    questions: [{id: task, verify: [{id: who-grades, remove: true}]}]
  - {id: fit, remove: true}
`;
    const whole = await resolved(head('base', more));
    expect(whole.profile).toEqual([]);
    expect(whole.criteria.map(({ id }: { id: string }) => id)).toEqual(['rigor']);
    expect(whole.criteria[0].questions[0].verify.map(({ id }: { id: string }) => id)).toEqual(['how-tested']);
    expect(JSON.stringify(whole)).not.toContain('remove');
  });

  it('has the hash of the same rubric written out in full', async () => {
    const outcome = await readFrom({ 'child.yaml': head('base', CRITERION) }, 'child.yaml');
    if (!outcome.ok) throw new Error('the child cannot be read');
    const { canonical, stamp } = outcome.value;
    expect(stamp).toEqual({ id: 'child', version: '1.0.0', sha256: sha256(canonical) });
    const alone = await readRubric({ text: canonical, name: 'written-out.json' }, sha256);
    expect(alone).toMatchObject({ ok: true, value: { stamp, canonical } });
  });

  it('reads answers like the rubric written out in full: an unchanged question keeps its fingerprint', async () => {
    const child = await readFrom({ 'child.yaml': head('base', CRITERION) }, 'child.yaml');
    const base = await readRubric({ text: BASE, name: 'base.yaml' }, sha256);
    if (!child.ok || !base.ok) throw new Error('a rubric cannot be read');
    expect(child.value.fingerprints.skills).toBe(base.value.fingerprints.skills);
    expect(child.value.fingerprints.task).not.toBe(base.value.fingerprints.task);
  });

  it('equals its base, whatever that contains, if it changes nothing', async () => {
    const own = { id: 'child', version: '3.0.0', title: 'C' };
    await fc.assert(
      fc.asyncProperty(arbitraryRubricFile, async (file) => {
        const base = withOwnIds(JSON.parse(JSON.stringify(file)));
        const source = {
          text: JSON.stringify({ credcheck: 1, ...own, extends: ['base.json'] }),
          name: 'c.json',
        };
        const document = await readDocument(source.text, source.name);
        if (!document.ok) throw new Error('the child cannot be read');
        const whole = await withBases(source, document.value, async (name) => {
          return { ok: true, value: { text: JSON.stringify(base), name } };
        });
        const { id, version, title, tests, ...inherited } = base;
        expect(whole.ok && canonicalJson(whole.value.whole.value)).toBe(
          canonicalJson({ ...inherited, ...own }),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('several bases', () => {
  const org = head('base', 'criteria: [{id: rigor, weight: 50}, {id: fit, weight: 5}]\n').replace(
    'id: child',
    'id: org',
  );
  const team = `credcheck: 1\nid: team\nversion: 1.0.0\ntitle: T\nsummary: Of the team\ncriteria: [{id: fit, weight: 7}]\n`;

  it('may form a chain', async () => {
    const whole = await resolved(head('org.yaml', 'criteria: [{id: fit, weight: 1}]\n'), { 'org.yaml': org });
    expect(whole.criteria.map(({ weight }: { weight: number }) => weight)).toEqual([50, 1]);
  });

  it('are merged in order, the later over the earlier', async () => {
    const files = { 'org.yaml': org, 'team.yaml': team };
    const whole = await resolved(head('org.yaml, team.yaml'), files);
    expect(whole.summary).toBe('Of the team');
    expect(whole.criteria.map(({ weight }: { weight: number }) => weight)).toEqual([50, 7]);
  });

  it('are found from the folder of the file that names them', async () => {
    const files = { 'org/rubric.yaml': head('../shared/base.yaml'), 'shared/base.yaml': BASE };
    expect((await resolved(head('./org/rubric.yaml'), files)).criteria).toHaveLength(2);
  });

  it('may share a base', async () => {
    const files = { 'a.yaml': head('base'), 'b.yaml': head('base') };
    expect((await resolved(head('a.yaml, b.yaml'), files)).criteria).toHaveLength(2);
  });
});

describe('a problem with bases', () => {
  it.each([
    ['a base that is not there', head('bsae'), 'rubric/not-found child.yaml:5:11'],
    ['a file that is not there', head('lost.yaml'), 'input/not-found child.yaml:5:11'],
    [
      'an item to remove that the base does not have',
      head('base', 'checks: [{id: prize, remove: true}]\n'),
      'rubric/nothing-to-remove child.yaml:6:15',
    ],
    [
      'a removal that is not meant',
      head('base', 'checks: [{id: price, remove: false}]\n'),
      'schema/value child.yaml:6:22',
    ],
    [
      'a removal that also changes',
      head('base', 'checks: [{id: price, remove: true, find: a}]\n'),
      'schema/value child.yaml:6:36',
    ],
    [
      'an id that stands twice in one file',
      head('base', 'checks: [{id: price}, {id: price}]\n'),
      'rubric/duplicate-id child.yaml:6:28',
    ],
    [
      'an item without an id',
      head('base', 'checks: [{open: o, find: f, wrong-if: w}]\n'),
      'schema/missing-key child.yaml:6:10',
    ],
    ['an item that is no mapping', head('base', 'checks: [price]\n'), 'schema/type child.yaml:6:10'],
    [
      'a misspelt key',
      head('base', 'criteria: [{id: rigor, weigth: 3}]\n'),
      'schema/unknown-key child.yaml:6:24',
    ],
    [
      'a new item that is not whole',
      head('base', 'criteria: [{id: elsewhere, weight: 3}]\n'),
      'schema/missing-key child.yaml:6:12',
    ],
    [
      'a misspelt id',
      head('base', 'criteria: [{id: rigour, weight: 3}]\n'),
      'rubric/nothing-to-change child.yaml:6:17',
    ],
    ['a list that is none', head('base', 'criteria: 5\n'), 'schema/type child.yaml:6:11'],
    ['scales that are none', head('base', 'scales: 5\n'), 'schema/type child.yaml:6:9'],
    [
      'a title that is left to the base',
      head('base').replace('title: The child\n', ''),
      'schema/missing-key child.yaml:1:1',
    ],
    [
      'bands of its own that do not fit',
      head('base', 'bands: [{id: bad, from: 3}]\n'),
      'rubric/bands child.yaml:6:25',
    ],
  ])('%s is reported at its place', async (_, text, expected) => {
    expect((await told(text))[0]).toBe(expected);
  });

  it('is reported in the file of the base if the base is wrong', async () => {
    const files = { 'mine/base.yaml': BASE.replace('title: Fit', 'title: 5') };
    expect(await told(head('mine/base.yaml'), files)).toEqual(['schema/type mine/base.yaml:31:12']);
    expect(await told(head('mine/base.yaml'), { 'mine/base.yaml': 'a: [' })).toEqual([
      'syntax/yaml mine/base.yaml:1:5',
    ]);
    expect(
      await told(head('mine/base.yaml'), { 'mine/base.yaml': BASE.replace('credcheck: 1', 'credcheck: 2') }),
    ).toEqual(['schema/version mine/base.yaml:1:12']);
  });

  it('is reported in the base if the child removed what a condition reads', async () => {
    const more = 'criteria: [{id: rigor, questions: [{id: watched, remove: true}]}]\n';
    const files = { 'mine.yaml': BASE };
    expect(await told(head('mine.yaml', more), files)).toEqual(['rubric/unknown-question mine.yaml:37:22']);
  });

  it.each([
    [
      'an item that it removed',
      'criteria: [{id: rigor, questions: [{id: watched, remove: true}]}]\n',
      'child.yaml:6:41',
      'There is no question "watched", in "nobody", which comes from base; change or remove "nobody" here too',
    ],
    [
      'an item that it changed',
      'criteria: [{id: fit, questions: [{id: skills, type: text}]}]\n',
      'child.yaml:6:39',
      'Unknown key "min", in "skills", which comes from base; change or remove "skills" here too',
    ],
    [
      'its bases where no single item is the cause',
      'scales: {ladder: 5}\n',
      'child.yaml:6:18',
      'Expected a list, found a number',
    ],
    [
      'the criterion whose questions went with it',
      'criteria: [{id: rigor, remove: true}]\n',
      'child.yaml:6:17',
      'There is no question "watched", in "nobody", which comes from base; change or remove "nobody" here too',
    ],
  ])('blames %s, not lines of a built-in base', async (_, more, place, sentence) => {
    const outcome = await readFrom({ 'child.yaml': head('base', more) }, 'child.yaml');
    if (outcome.ok) throw new Error('the rubric was read');
    const [first] = outcome.problems;
    if (first === undefined) throw new Error('no problem');
    expect(`${first.where.file}:${first.where.line}:${first.where.column}`).toBe(place);
    expect(problemLine(first)).toBe(sentence);
    expect(new Set(outcome.problems.map(({ where }) => where.file))).toEqual(new Set(['child.yaml']));
  });

  it('reports mistakes of the head, of merging and of the whole in one round', async () => {
    const more = 'bands: [{id: bad, from: 3}]\nchecks: [{id: prize, remove: true}]\n';
    const text = head('base', more).replace('1.0.0', '1');
    expect(await told(text)).toEqual([
      'schema/type child.yaml:3:10',
      'rubric/bands child.yaml:6:25',
      'rubric/nothing-to-remove child.yaml:7:15',
    ]);
  });

  it('lists the extending rubric before its bases', async () => {
    const files = { 'a.yaml': BASE.replace('title: Fit', 'title: 5') };
    expect(await told(head('a.yaml', 'criteria: [{id: rigor, weight: -1}]\n'), files)).toEqual([
      'schema/value child.yaml:6:32',
      'schema/type a.yaml:31:12',
    ]);
  });

  it('lists the known ids if an item to remove is misspelled', async () => {
    const text = head('base', 'checks: [{id: prize, remove: true}]\n');
    const outcome = await readFrom({ 'child.yaml': text }, 'child.yaml');
    expect(outcome).toMatchObject({ problems: [{ args: { id: 'prize', kind: 'check', known: ['price'] } }] });
  });

  it.each([
    ['criteria: [{id: rigour, weight: 3}]', { id: 'rigour', kind: 'criterion' }],
    ['checks: [{id: prize, find: the price}]', { id: 'prize', kind: 'check' }],
  ])('says of an id that is misspelt in %s which one was meant, and nothing else', async (lines, args) => {
    const outcome = await readFrom({ 'child.yaml': head('base', `${lines}\n`) }, 'child.yaml');
    expect(outcome).toMatchObject({ problems: [{ code: 'rubric/nothing-to-change', args }] });
    expect(!outcome.ok && outcome.problems.length).toBe(1);
  });

  it('takes an item for a new one where it is whole, or far from all others', async () => {
    const whole = head('base', 'checks: [{id: prize, open: A page, find: It, wrong-if: Not}]\n');
    expect(await readFrom({ 'child.yaml': whole }, 'child.yaml')).toMatchObject({ ok: true });
    const far = head('base', 'checks: [{id: elsewhere, find: It}]\n');
    expect(await readFrom({ 'child.yaml': far }, 'child.yaml')).toMatchObject({
      problems: [{ code: 'schema/missing-key' }, { code: 'schema/value' }],
    });
  });

  it('shows a cycle with its whole path', async () => {
    const files = { 'a.yaml': head('./child.yaml'), 'child.yaml': head('a.yaml') };
    const outcome = await readFrom(files, './child.yaml'.slice(2));
    expect(outcome).toMatchObject({
      problems: [
        {
          code: 'rubric/cycle',
          where: { file: 'a.yaml', line: 5 },
          args: { path: ['child.yaml', 'a.yaml', 'child.yaml'] },
        },
      ],
    });
    expect(await told(head('child.yaml'))).toEqual(['rubric/cycle child.yaml:5:11']);
  });

  it('does not confuse a file with the built-in rubric of the same name', async () => {
    const files = { 'base/rubric.yaml': head('base') };
    expect(await readFrom(files, 'base/rubric.yaml')).toMatchObject({ ok: true });
  });

  it('may extend eight others and no ninth', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `${index}.yaml`,
          index + 1 < length ? head(`${index + 1}.yaml`) : BASE,
        ]),
      );
    expect(await readFrom(chain(9), '0.yaml')).toMatchObject({ ok: true });
    expect(await readFrom(chain(10), '0.yaml')).toMatchObject({
      problems: [{ code: 'rubric/too-many-bases', where: { file: '8.yaml', line: 5 }, args: { limit: 8 } }],
    });
  });

  it('does not process a file twice, however many rubrics extend it', async () => {
    let reads = 0;
    const text = (bases: string) => head(bases);
    const files: Record<string, string> = {
      'a.yaml': text('b.yaml, c.yaml'),
      'b.yaml': text('c.yaml, d.yaml'),
      'c.yaml': text('d.yaml'),
      'd.yaml': 'a: [',
    };
    const outcome = await readRubric(
      { text: files['a.yaml'] ?? '', name: 'a.yaml' },
      sha256,
      async (name) => {
        reads += 1;
        return { ok: true, value: { text: files[name] ?? '', name } };
      },
    );
    expect(outcome.ok ? 0 : outcome.problems.length).toBe(1);
    expect(reads).toBe(5);
  });

  it('says that there is nothing to extend if no other rubric is available', async () => {
    expect(await readRubric({ text: head('base'), name: 'child.yaml' }, sha256)).toMatchObject({
      problems: [{ code: 'rubric/not-found', args: { id: 'base', known: [] } }],
    });
  });
});

/** The same value in which no two items of a list have one id. */
function withOwnIds(value: Record<string, unknown>): Record<string, unknown> {
  let count = 0;
  const renamed = (each: unknown): unknown => {
    if (Array.isArray(each)) {
      return each.map((item) => {
        count += 1;
        const id = count;
        const inner = renamed(item);
        return isObject(inner) && 'id' in inner ? { ...inner, id: `${inner.id}-${id}` } : inner;
      });
    }
    return isObject(each)
      ? Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, renamed(inner)]))
      : each;
  };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

it('names the mistakes of its own file beside a base that cannot be read, and none that the base might settle', async () => {
  const own = `weigth: 3
criteria:
  - {id: rigor, weight: heavy}
  - id: own
    title: Own
    weight: 1
    questions:
      - {id: a, ask: A?, type: number, min: 5, max: 3, curve: [[0, 1]], when: {question: form, is: x}}
      - {id: a, ask: B?, type: yes-no}
checks: [{id: price, remove: true}]
`;
  for (const bases of ['gone', 'gone, gone-too, base']) {
    const read = await readFrom({ child: head(bases, own) }, 'child');
    const codes = read.ok ? [] : read.problems.map(({ code, where }) => `${code} ${where.line}`);
    expect(codes).toContain('rubric/not-found 5');
    expect(codes).toEqual(
      expect.arrayContaining([
        'schema/unknown-key 6',
        'schema/type 8',
        'rubric/bounds 13',
        'rubric/duplicate-id 14',
      ]),
    );
    expect(codes.filter((code) => /missing|unknown-q|nothing-to/.test(code))).toEqual([]);
  }
});
