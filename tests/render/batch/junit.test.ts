import { describe, expect, test } from 'vitest';
import { junitRows } from '../../../src/render/batch/junit.js';
import { judged, refused, scored, textOf, viewOf } from '../../support/batch-rows.js';

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
    const rows = [scored(1, 60.96, { candidate, score, line: FULL, open: ['x'] })];
    expect(textOf(junitRows(viewOf()), rows)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="credcheck">
  <testsuite name="A &amp; B" tests="4" failures="0" errors="0" skipped="2">
    <properties>
      <property name="place" value="record 1"/>
      <property name="id" value="a"/>
      <property name="issuer" value="Metro"/>
      <property name="rubric" value="small 1.0.0"/>
      <property name="as-of" value="2026-11-22"/>
      <property name="disclaimer" value="General information."/>
    </properties>
    <testcase name="Rigour" classname="A &amp; B">
      <system-out>60 to 69 of 100 points</system-out>
    </testcase>
    <testcase name="Cost" classname="A &amp; B">
      <skipped message="not applicable: it is free"/>
    </testcase>
    <testcase name="Extras" classname="A &amp; B">
      <skipped message="not asked, given the other answers"/>
    </testcase>
    <testcase name="verdict" classname="A &amp; B">
      <system-out>PROMISING, 60 to 69 out of 100, 1 open question</system-out>
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
    expect(renderer.end()).toBe('</testsuites>\n');
  });
});
