import { describe, expect, it } from 'vitest';
import { band } from '../../support/build-rubric.js';
import { edited, FULL, loaded, problemsIn, sha256 } from './full-rubric.js';

describe('a complete rubric file', () => {
  it('has its defaults, scales, ages in days and answers in stored form', async () => {
    const { rubric } = await loaded(FULL);
    expect(rubric.profile).toEqual([
      {
        id: 'form',
        ask: 'Which form is it?',
        type: 'choice',
        weight: 1,
        evidence: 'optional',
        verify: [],
        options: [
          { value: 'exam', label: 'An exam' },
          { value: '2', label: 'Two courses' },
        ],
      },
      {
        id: 'free',
        ask: 'Is it free?',
        type: 'yes-no',
        weight: 1,
        evidence: 'optional',
        verify: [],
        options: [
          { value: 'yes', label: 'Yes', score: 1 },
          { value: 'no', label: 'No', score: 0 },
        ],
      },
      { id: 'notes', ask: 'What else?', type: 'text', weight: 1, evidence: 'none', verify: [] },
    ]);
    expect(rubric.criteria[0]?.questions[0]).toEqual({
      id: 'task',
      ask: 'What is the hardest task?',
      hint: 'See the syllabus.',
      guidance: 'Look for the final project.',
      type: 'choice',
      weight: 2,
      evidence: 'required',
      maxAge: 365.25,
      improve: 'Hand in a project.',
      verify: [
        { id: 'syllabus', open: 'the syllabus', find: 'the task', wrongIf: 'it is a quiz', maxAge: 14 },
      ],
      options: [
        { value: 'none', label: 'Nothing', score: 0 },
        { value: 'some', label: 'Something', score: 0.5, hint: 'A quiz' },
        { value: 'much', label: 'A project', score: 1 },
      ],
    });
    expect(rubric.criteria[0]?.questions[2]).toMatchObject({
      options: [
        { value: 'yes', label: 'Yes, watched', score: 0.9 },
        { value: 'no', label: 'No', score: 0.1 },
      ],
    });
    expect(rubric.criteria[1]?.questions[1]).toMatchObject({
      ageCurve: [
        [0, 1],
        [365.25, 0.8],
        [730.5, 0],
      ],
    });
  });

  it('has parsed conditions with operands in stored form', async () => {
    const { rubric } = await loaded(FULL);
    expect(rubric.criteria[0]?.questions[1]?.when).toEqual({
      kind: 'all',
      of: [
        { kind: 'answer', question: 'form', test: { op: 'in', values: ['exam', '2'] } },
        { kind: 'not', of: { kind: 'answer', question: 'task', test: { op: 'is', value: 'none' } } },
      ],
    });
    expect(rubric.criteria[1]?.questions[0]?.when).toEqual({
      kind: 'any',
      of: [
        { kind: 'score', criterion: 'rigor', op: 'at-least', bound: 0.5 },
        { kind: 'answer', question: 'graded', test: { op: 'includes', value: 'staff' } },
      ],
    });
    expect([...rubric.knockouts, ...rubric.caps, ...rubric.warnings].map(({ when }) => when)).toEqual([
      { kind: 'answer', question: 'free', test: { op: 'is', value: 'no' } },
      { kind: 'answer', question: 'revised', test: { op: 'at-most', value: '2020-01-01' } },
      { kind: 'answer', question: 'postings', test: { op: 'at-most', value: 5 } },
      { kind: 'score', criterion: 'rigor', op: 'below', bound: 0.2 },
      { kind: 'answer', question: 'notes', test: { op: 'answered', expected: true } },
    ]);
  });

  it('keeps its head, bands, rules and worked cases', async () => {
    const { rubric } = await loaded(FULL);
    expect(rubric).toMatchObject({
      id: 'full',
      version: '1.2.0-rc.1',
      language: 'en-GB',
      disclaimer: 'General information only.',
      sources: [{ title: 'A report', url: 'https://example.org/report?id=1' }, { title: 'A book' }],
      bands: [
        { id: 'good', from: 60, title: 'Good', advice: 'Pay after the checks.' },
        { id: 'fair', from: 30, title: 'Fair' },
        { id: 'poor', from: 0, title: 'Poor' },
      ],
      knockouts: [{ verify: [{ id: 'price', wrongIf: 'it costs' }] }],
      caps: [{ id: 'old', atMost: 'fair', because: 'It is old.' }],
      checks: [{ id: 'refund', maxAge: 30 }],
      tests: [
        {
          name: 'the best of all',
          asOf: '2026-11-01',
          answers: { form: 'exam', free: 'yes', task: 'much', postings: { value: 40 } },
          checks: { price: { state: 'confirmed' } },
          expect: { verdict: 'good', firm: false, score: { atLeast: 60, atMost: 100 } },
        },
      ],
    });
  });

  it('may omit every optional part', async () => {
    const { rubric } = await loaded(
      [
        'credcheck: 1',
        'id: small',
        'version: 1.0.0',
        'title: Small',
        'bands: [{id: any, from: 0, title: Any}]',
        'criteria: [{id: c, title: C, weight: 1, questions: [{id: q, ask: Well?, type: yes-no}]}]',
      ].join('\n'),
    );
    expect(rubric).toEqual({
      id: 'small',
      version: '1.0.0',
      title: 'Small',
      disclaimer: 'General information, not personalised financial advice.',
      sources: [],
      bands: [band('any', 0, { title: 'Any' })],
      confidence: 0.8,
      pages: [],
      profile: [],
      criteria: [
        {
          id: 'c',
          title: 'C',
          weight: 1,
          questions: [
            {
              id: 'q',
              ask: 'Well?',
              type: 'yes-no',
              weight: 1,
              evidence: 'optional',
              verify: [],
              options: [
                { value: 'yes', label: 'Yes', score: 1 },
                { value: 'no', label: 'No', score: 0 },
              ],
            },
          ],
        },
      ],
      knockouts: [],
      caps: [],
      warnings: [],
      checks: [],
      tests: [],
    });
  });
});

describe('the stamp of a rubric', () => {
  it('is the digest of the canonical JSON of the file', async () => {
    const file = `{"version":"1.0.0","title":"Small","id":"small","credcheck":1,
      "criteria":[{"weight":1,"title":"C","id":"c","questions":[{"id":"q","ask":"Well?","type":"yes-no"}]}],
      "bands":[{"id":"any","from":0,"title":"Any"}]}`;
    const canonical =
      '{"bands":[{"from":0,"id":"any","title":"Any"}],"credcheck":1,"criteria":[{"id":"c","questions":' +
      '[{"ask":"Well?","id":"q","type":"yes-no"}],"title":"C","weight":1}],"id":"small","title":"Small",' +
      '"version":"1.0.0"}';
    const { stamp } = await loaded(file);
    expect(stamp).toEqual({ id: 'small', version: '1.0.0', sha256: sha256(canonical) });
  });

  it('changes with any word of the file but not with its comments', async () => {
    const before = (await loaded(FULL)).stamp.sha256;
    expect((await loaded(`# a comment\n${FULL}`)).stamp.sha256).toBe(before);
    expect((await loaded(edited(['hint: See the syllabus.', 'hint: Look.']))).stamp.sha256).not.toBe(before);
  });
});

describe('fingerprints', () => {
  const changedBy = async (edit: readonly [from: string, to: string]) => {
    const before = (await loaded(FULL)).fingerprints;
    const after = (await loaded(edited(edit))).fingerprints;
    return Object.keys(after).filter((id) => after[id] !== before[id]);
  };

  it('have beside them the meaning of each question, which other words do not change', async () => {
    const meant = async (edit: readonly [string, string]): Promise<readonly string[]> => {
      const [before, after] = [(await loaded(FULL)).withoutWords, (await loaded(edited(edit))).withoutWords];
      expect(Object.values(after).every((each) => /^[0-9a-f]{8}$/.test(each))).toBe(true);
      return Object.keys(after).filter((id) => after[id] !== before[id]);
    };
    expect(await meant(['ask: Which form is it?', 'ask: What form is it?'])).toEqual([]);
    expect(await meant(['ask: Which form is it?', 'meaning: 2\n    ask: What form is it?'])).toEqual([
      'form',
    ]);
    expect(await meant(['score: 0.5', 'score: 0.6'])).toEqual(['task']);
    expect(await meant(['[10, 0.5]', '[12, 0.5]'])).toEqual(['postings']);
  });

  it('are eight hexadecimal digits for every question', async () => {
    const { fingerprints } = await loaded(FULL);
    expect(Object.keys(fingerprints).join()).toBe('form,free,notes,task,graded,proctored,postings,revised');
    expect(Object.values(fingerprints).every((each) => /^[0-9a-f]{8}$/.test(each))).toBe(true);
    expect(new Set(Object.values(fingerprints)).size).toBe(8);
  });

  it.each([
    ['the wording', ['ask: Which form is it?', 'ask: What form is it?'], 'form'],
    ['the score of an option in its scale', ['score: 0.5', 'score: 0.6'], 'task'],
    [
      'the type',
      ['{id: notes, ask: What else?, type: text', '{id: notes, ask: What else?, type: yes-no'],
      'notes',
    ],
    ['the curve', ['[10, 0.5]', '[12, 0.5]'], 'postings'],
    ['the unit', ['unit: percent', 'unit: postings'], 'postings'],
    ['the lower bound', ['        min: 0', '        min: 1'], 'postings'],
    ['the upper bound', ['max: 100', 'max: 90'], 'postings'],
    ['the age-curve', ['12mo, 0.8', '11mo, 0.8'], 'revised'],
    ['when it is asked', ['in: [exam, 2]', 'in: [exam]'], 'graded'],
  ] as const)('change with %s', async (_, edit, id) => {
    expect(await changedBy(edit)).toEqual([id]);
  });

  it.each([
    ['the weight', ['        weight: 2', '        weight: 5']],
    ['the hint', ['hint: See the syllabus.', 'hint: Look.']],
    ['the checklist', ['find: the task', 'find: all tasks']],
  ] as const)('do not change with %s', async (_, edit) => {
    expect(await changedBy(edit)).toEqual([]);
  });
});

describe('a file with many mistakes', () => {
  it('reports all of them at once, in the order of the file', async () => {
    const problems = await problemsIn(
      edited(
        ['title: Every feature once', 'titel: Every feature once'],
        ['from: 60', 'from: sixty'],
        ['type: multi', 'type: mutli'],
        ['unit: percent', 'units: percent'],
        ['because: It should be free.', 'why: It should be free.'],
      ),
    );
    expect(problems.map(({ code, where }) => [code, where.line, where.column])).toEqual([
      ['schema/unknown-key', 4, 1],
      ['schema/type', 12, 22],
      ['schema/value', 49, 15],
      ['schema/unknown-key', 67, 9],
      ['schema/missing-key', 78, 5],
      ['schema/unknown-key', 80, 5],
    ]);
  });

  it('reports all inconsistencies at once, too', async () => {
    const problems = await problemsIn(
      edited(
        ['from: 30', 'from: 70'],
        ['scale: ladder', 'scale: lader'],
        ['question: form, in', 'question: from, in'],
        ['at-most: fair', 'at-most: fiar'],
        ['id: refund', 'id: price'],
      ),
    );
    expect(problems.map(({ code, where }) => [code, where.line])).toEqual([
      ['rubric/bands', 13],
      ['rubric/unknown-scale', 40],
      ['rubric/unknown-question', 50],
      ['rubric/unknown-band', 84],
      ['rubric/duplicate-id', 90],
    ]);
    expect(problems.every(({ where }) => where.file === 'full.yaml' && where.frame !== undefined)).toBe(true);
  });
});
