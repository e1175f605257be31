import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { junitRows } from '../../../src/render/data/batch-junit.js';
import { groupsOf, judged, refused, scored, textOf, viewOf } from '../../support/batch-rows.js';

const CRITERIA = [
  {
    id: 'rigour',
    title: 'Rigour',
    share: 1,
    score: { low: 0.6096, high: 0.6996 },
    points: { low: 60.96, high: 69.96, max: 100 },
    questions: [],
  },
  {
    id: 'cost',
    title: 'Cost',
    share: 0,
    points: { low: 0, high: 0, max: 0 },
    questions: [{ state: 'not-applicable', reason: 'it is free' }],
  },
  { id: 'extras', title: 'Extras', share: 0, points: { low: 0, high: 0, max: 0 }, questions: [] },
];
const FULL = JSON.stringify({ knockouts: [], criteria: CRITERIA });

describe('rows as JUnit', () => {
  test('are a suite for each candidate, with a case for each criterion and one for the verdict', () => {
    const candidate = { id: 'a', name: 'A & B', issuer: 'Metro' };
    const score = { low: 60.96, high: 69.96 };
    const rows = [scored(1, 60.96, { candidate, score, line: FULL, open: ['x'], leftOut: 2 })];
    expect(textOf(junitRows(viewOf()), rows)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="credcheck">
  <testsuite name="A &amp; B (Metro)" tests="4" failures="0" errors="0" skipped="2">
    <properties>
      <property name="place" value="record 1"/>
      <property name="id" value="a"/>
      <property name="issuer" value="Metro"/>
      <property name="rubric" value="small 1.0.0"/>
      <property name="as-of" value="2026-11-22"/>
      <property name="disclaimer" value="General information."/>
    </properties>
    <testcase name="Rigour" classname="A &amp; B (Metro)">
      <system-out>60 to 69 of 100 points</system-out>
    </testcase>
    <testcase name="Cost" classname="A &amp; B (Metro)">
      <skipped message="not applicable: it is free"/>
    </testcase>
    <testcase name="Extras" classname="A &amp; B (Metro)">
      <skipped message="not asked, given the other answers"/>
    </testcase>
    <testcase name="verdict" classname="A &amp; B (Metro)">
      <system-out>PROMISING, 60 to 69 out of 100, 1 open question, 2 questions left out as not applicable</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test('fail in the case of the verdict alone, with every reason', () => {
    const fails = () => ['first reason', 'second <reason>'];
    const text = textOf(junitRows(viewOf()), [scored(1, 60, { line: FULL })], fails);
    expect(text).toContain('tests="4" failures="1" errors="0" skipped="2"');
    expect(text.match(/<failure /g)).toHaveLength(1);
    expect(text).toContain(
      '<failure message="first reason" type="gate">first reason\nsecond &lt;reason&gt;</failure>',
    );
  });

  test.each([
    ['of two issuers', { name: 'A', issuer: 'M' }, { name: 'A', issuer: 'N' }, ['A (M)', 'A (N)']],
    [
      'of one issuer twice',
      { name: 'A', issuer: 'M' },
      { name: 'A', issuer: 'M' },
      ['A (M)', 'A (M), record 2'],
    ],
    ['with ids', { name: 'A', id: 'a' }, { name: 'A', id: 'b' }, ['A', 'A, id b']],
    ['with one id', { name: 'A', id: 'a' }, { name: 'A', id: 'a' }, ['A', 'A, id a']],
    ['made to look alike', { name: 'A (M)' }, { name: 'A', issuer: 'M' }, ['A (M)', 'A (M), record 2']],
    ['told apart by blanks alone', { name: 'A  B' }, { name: 'A B' }, ['A  B', 'A B, record 2']],
    ['spelt alike', { name: 'e\u0301' }, { name: '\u00e9' }, ['e\u0301', '\u00e9, record 2']],
  ])('of one name never share a class: %s', (_, first, second, names) => {
    const rows = [scored(1, 60, { candidate: first }), scored(2, 60, { candidate: second })];
    const found = [...textOf(junitRows(viewOf()), rows).matchAll(/classname="([^"]*)"/g)];
    expect(found.map(([, name]) => name)).toEqual(names);
  });

  test('share no class and case name, whatever the names of candidates and criteria', () => {
    const name = fc.constantFrom('A', 'A, record 2', 'A, record 3', 'record 2', 'verdict', 'A (A)');
    const candidate = fc.record({ name, issuer: name, id: name }, { requiredKeys: ['name'] });
    const title = fc.record({
      title: fc.constantFrom('verdict', 'A', 'A, b', 'record'),
      applicable: fc.constant(false),
      questions: fc.constant([]),
    });
    const row = fc.record({ candidate: fc.option(candidate, { nil: undefined }), titles: fc.array(title) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const made = rows.map((each, at) => {
          const criteria = each.titles.map((known, index) => ({
            ...known,
            id: 'abcdefghijkl'[index] ?? `${index}`,
          }));
          if (each.candidate === undefined) return refused(at + 1);
          return scored(at + 1, 60, { candidate: each.candidate, line: JSON.stringify({ criteria }) });
        });
        const text = textOf(junitRows(viewOf()), made);
        const keys = text.match(/<testcase name="[^"]*" classname="[^"]*"/g) ?? [];
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(text.match(/<testsuite name="[^"]*"/g)).size).toBe(rows.length);
      }),
    );
  });

  test('of a short result are the verdict alone', () => {
    const text = textOf(junitRows(viewOf()), [scored(1, 60)]);
    expect(text.match(/<testcase name="[^"]*"/g)).toEqual(['<testcase name="verdict"']);
  });

  test('have an error for a record that could not be scored, in its place', () => {
    const text = textOf(junitRows(viewOf()), [scored(1, 90), refused(2, { file: 'a.json' }), scored(3, 90)]);
    expect(text.match(/<testsuite name="[^"]*"/g)).toEqual([
      '<testsuite name="Course 1"',
      '<testsuite name="record 2 of a.json"',
      '<testsuite name="Course 3"',
    ]);
    expect(text).toContain(
      '<error message="Expected a value" type="syntax/json">Expected a value\nat 2:4</error>',
    );
    expect(text).toContain('tests="1" failures="0" errors="1" skipped="0"');
  });

  test('are written as they come, and nothing of them is kept', () => {
    const renderer = junitRows(viewOf());
    expect(renderer.rows([judged(scored(1, 90))])).toMatch(
      /^ {2}<testsuite name="Course 1"[\s\S]*<\/testsuite>\n$/,
    );
    expect(renderer.rows([judged(scored(2, 90))])).toMatch(/^ {2}<testsuite name="Course 2"/);
    expect(renderer.end(groupsOf([]))).toBe('</testsuites>\n');
  });
});
