import { posix } from 'node:path';
import type { ResolvedRubric } from '../../../src/core/model/loaded-rubric.js';
import { failure, type Outcome, problem, success } from '../../../src/core/model/problem.js';
import { readRubric } from '../../../src/formats/rubric/read-rubric.js';
import type { LoadBase } from '../../../src/formats/rubric/rubric-source.js';
import { sha256 } from './full-rubric.js';

/** A rubric of two criteria that others can extend. */
export const BASE = `credcheck: 1
id: base
version: 2.0.0
title: The base
summary: What the base asks
disclaimer: Not advice.
bands:
  - {id: good, from: 50, title: Good}
  - {id: bad, from: 0, title: Bad}
scales:
  ladder: [{value: top, label: Top, score: 1}, {value: low, label: Low, score: 0}]
  steps: [{value: up, label: Up, score: 1}, {value: down, label: Down, score: 0}]
profile:
  - {id: form, ask: Which form?, type: text}
criteria:
  - id: rigor
    title: Rigour
    weight: 30
    why: It tells.
    questions:
      - id: task
        ask: What is the task?
        type: choice
        scale: ladder
        weight: 2
        verify:
          - {id: how-tested, open: the page, find: the rules, wrong-if: none}
          - {id: who-grades, open: the page, find: a name, wrong-if: none}
      - {id: watched, ask: Is it watched?, type: yes-no}
  - id: fit
    title: Fit
    weight: 10
    questions:
      - {id: skills, ask: How many skills?, type: number, min: 0, max: 5, curve: [[0, 0], [5, 1]]}
knockouts:
  - id: nobody
    when: {question: watched, is: "no"}
    because: Nobody watches.
    verify: [{id: who-watches, open: the rules, find: a name, wrong-if: none}]
checks:
  - {id: price, open: the price page, find: the price, wrong-if: it differs}
tests:
  - {name: of the base, answers: {}, expect: {verdict: bad}}
`;

/** The first lines of a rubric that extends others. */
export function head(bases: string, more = ''): string {
  return `credcheck: 1\nid: child\nversion: 1.0.0\ntitle: The child\nextends: [${bases}]\n${more}`;
}

/** Reads one of several files that are there, each by its path; `base` is built in. */
export async function readFrom(
  files: Readonly<Record<string, string>>,
  name: string,
): Promise<Outcome<ResolvedRubric>> {
  const load: LoadBase = async (reference, from) => {
    if (reference === 'base') return success({ text: BASE, name: 'base/rubric.yaml', kind: 'built-in' });
    if (!reference.includes('.'))
      return failure(problem('rubric/not-found', { id: reference, known: ['base'] }));
    const path = posix.join(posix.dirname(from.name), reference);
    const text = files[path];
    return text === undefined
      ? failure(problem('input/not-found', { name: path }))
      : success({ text, name: path });
  };
  return readRubric({ text: files[name] ?? '', name }, sha256, load);
}

/** The value of a rubric that extends `base`, all laid together. */
export async function resolved(text: string, files: Readonly<Record<string, string>> = {}) {
  const outcome = await readFrom({ ...files, 'child.yaml': text }, 'child.yaml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2));
  return JSON.parse(outcome.value.canonical);
}

/** The problems of a rubric that extends others, each as `code file:line:column`. */
export async function told(text: string, files: Readonly<Record<string, string>> = {}) {
  const outcome = await readFrom({ ...files, 'child.yaml': text }, 'child.yaml');
  if (outcome.ok) return [];
  return outcome.problems.map(({ code, where }) => `${code} ${where.file}:${where.line}:${where.column}`);
}
