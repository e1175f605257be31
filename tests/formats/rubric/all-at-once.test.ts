import { describe, expect, it } from 'vitest';
import { edited, problemsIn } from './full-rubric.js';

type Edit = readonly [from: string, to: string];

async function told(text: string): Promise<readonly string[]> {
  const problems = await problemsIn(text);
  return problems.map(({ code, where }) => `${code} ${where.line}:${where.column}`);
}

/** Ranges, names and references that do not hold together, in lines of their own. */
const TOGETHER: readonly Edit[] = [
  ['id: poor,', 'id: stop,'],
  ['min: 0\n', 'min: 200\n'],
  ['[10, 0.5]', '[10, 1.5]'],
  ['id: refund', 'id: price'],
  ['at-most: fair', 'at-most: fiar'],
  ['verdict: good', 'verdict: great'],
];

/** Mistakes of shape, of which none makes another mistake of the lines above. */
const SHAPE: readonly Edit[] = [
  ['id: full', 'id: Full'],
  ['1.2.0-rc.1', '1.2'],
  ['https://example.org/report', 'javascript:alert'],
  ['- {title: A book}', '- A book'],
  ['{title: A book}', '{titel: A book}'],
  ['score: 0.5,', 'score: "0.5",'],
  ['evidence: none', 'curve: [[0, 1]]'],
  ['scale: ladder', 'options: []'],
  ['max-age: 1y', 'max-age: 90'],
  ['    weight: 3', '    weight: -1'],
  ['    weight: 3', ''],
  ['    weight: 3', '    wieght: 3'],
  ['type: multi', 'type: mutli'],
  ['[12mo, 0.8]', '[12 months, 0.8]'],
  ['as-of: 2026-11-01', 'as-of: 2026-02-30'],
  ['{question: task, is: none}', '{question: task}'],
  ['{question: task, is: none}', '{qestion: task, is: none}'],
  ['{question: task, is: none}', 'none'],
  ['{all: [', '{al: ['],
  ['answered: true', 'answered: 1'],
];

const SEVERAL = `credcheck: 1
id: Bad Id
version: 1.0
title: T
disclaimer: D
bands:
  - {id: good, from: 50, title: Good}
  - {id: bad, from: 10, title: Bad}
criteria:
  - id: c
    titel: C
    weight: -1
    questions:
      - {id: a, ask: A?, type: yesno, hnit: h, curve: [[5, 0], [3, 1]]}
      - {id: a, ask: B?, type: choice, options: [{value: unknown, label: U, score: 2}], when: {question: zz, is: x}}
      - {id: b, ask: B?, type: number, curve: [[5, 0], [3, 1]], max-age: 3weeks}
      - {id: d, ask: D?, type: choice, scale: nope}
      - {id: e, ask: E?, type: choice, when: {question: f, is: x}, options: [{value: x, label: X, score: 1}]}
      - {id: f, ask: F?, type: choice, when: {question: e, is: y}, options: [{value: x, label: X, score: 1}, {value: x, label: Y, score: 1}]}
knockouts:
  - {id: k, when: {question: aa, iss: "no"}, because: x}
caps:
  - {id: p, when: {criterion: cc, below: 0.3}, at-most: goood, because: x}
`;

describe('mistakes of all kinds in a rubric', () => {
  it('are reported together, in the order of the file', async () => {
    expect(await told(SEVERAL)).toEqual([
      'schema/value 2:5',
      'schema/type 3:10',
      'rubric/bands 8:21',
      'schema/unknown-key 11:5',
      'schema/value 12:13',
      'schema/value 14:32',
      'schema/unknown-key 14:39',
      'rubric/curve 14:65',
      'rubric/duplicate-id 15:14',
      'rubric/reserved 15:58',
      'schema/value 15:84',
      'rubric/unknown-question 15:106',
      'rubric/curve 16:57',
      'schema/value 16:74',
      'rubric/unknown-scale 17:47',
      'rubric/cycle 18:46',
      'rubric/unknown-value 19:64',
      'rubric/duplicate-value 19:118',
      'rubric/unknown-question 21:30',
      'schema/unknown-key 21:34',
      'rubric/unknown-criterion 23:31',
      'rubric/unknown-band 23:57',
    ]);
  });

  it.each(SHAPE)('do not hide each other: %s -> %s', async (...edit) => {
    const apart = [...(await told(edited(edit))), ...(await told(edited(...TOGETHER)))];
    const both = await told(edited(edit, ...TOGETHER));
    expect([...both].sort()).toEqual(apart.sort());
  });
});

describe('mistakes below a mistyped key of a rubric', () => {
  const ROWS: readonly (readonly [what: string, edits: readonly Edit[], problems: readonly string[]])[] = [
    [
      'a list of options',
      [
        ['        options:\n          - {value: peers', '        optoins:\n          - {value: peers'],
        ['label: Peers, score: 0.2', 'label: Peers, score: "0.2"'],
      ],
      ['schema/unknown-key', 'schema/type'],
    ],
    [
      'a rule that reads no question',
      [
        ['knockouts:', 'knockuots:'],
        ['{question: task, is: none}', '{qestion: taks, is: none}'],
      ],
      ['schema/unknown-key', 'rubric/unknown-question', 'schema/unknown-key'],
    ],
  ];

  it.each(ROWS)('are reported together with it: %s', async (_, edits, codes) => {
    const problems = await problemsIn(edited(...edits));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('are placed and named as they are written', async () => {
    const text = edited(
      ['knockouts:', 'knockuots:'],
      ['{question: free, is: false}', '{qestion: fre, is: false}'],
    );
    const problems = await problemsIn(text);
    const written = ['knockuots', 0, 'when', 'qestion'];
    expect(problems).toMatchObject([
      { code: 'schema/unknown-key', where: { line: 77, column: 1, path: ['knockuots'] } },
      { code: 'schema/unknown-key', where: { line: 79, column: 12, path: written } },
      { code: 'rubric/unknown-question', where: { line: 79, column: 21, path: written } },
    ]);
  });
});

describe('a mistake of shape in a rubric is reported once, without consequential problems', () => {
  const ROWS: readonly (readonly [what: string, edit: Edit, problem: string])[] = [
    ['a question without a name', ['id: task', 'id: Task'], 'schema/value 35:13'],
    ['a criterion without a name', ['id: rigor', 'id: Rigor'], 'schema/value 30:9'],
    ['a band without a name', ['id: fair, from', 'id: Fair, from'], 'schema/value 13:10'],
    ['a band without a limit', ['from: 60', 'from: sixty'], 'schema/type 12:22'],
    ['a scale without a name', ['  ladder:', '  My Ladder:'], 'schema/value 16:3'],
    ['options without a value', ['{value: 2,', '{value: [a],'], 'schema/type 26:17'],
    ['options that are none', ['scale: ladder', 'options: many'], 'schema/type 40:18'],
    ['a question without a type', ['type: multi', 'type: mutli'], 'schema/value 49:15'],
    ['a least value that is none', ['min: 0\n', 'min: low\n'], 'schema/type 68:14'],
    ['a point without a place', ['[10, 0.5]', '[ten, 0.5]'], 'schema/type 71:28'],
    ['a curve that is none', ['[[0, 0.1], [10, 0.5], [30, 1]]', 'steep'], 'schema/type 71:16'],
    ['an age that is none', ['[12mo, 0.8]', '[12 months, 0.8]'], 'schema/value 76:31'],
    ['a criterion without weight', ['    weight: 3', '    weight: heavy'], 'schema/type 32:13'],
  ];

  it.each(ROWS)('%s', async (_, edit, problem) => {
    expect(await told(edited(edit))).toEqual([problem]);
  });

  it('an unreadable list of criteria', async () => {
    const head = 'credcheck: 1\nid: a\nversion: 1.0.0\ntitle: T\nbands: [{id: b, from: 0, title: B}]\n';
    const rules = 'knockouts: [{id: k, when: {question: q, is: x}, because: b}]\n';
    for (const written of ['criteria: none', 'criteria:', 'criteria: [a]']) {
      expect(await told(`${head}${written}\n${rules}`)).toHaveLength(1);
    }
  });
});
