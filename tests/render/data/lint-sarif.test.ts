import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../../src/core/model/json-schema.js';
import { problem } from '../../../src/core/model/problem.js';
import { lintSarif } from '../../../src/render/data/lint.js';
import { validatorOf } from '../../support/json-schema.js';

function map(required: readonly string[], properties: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: false, required, properties };
}

const TEXT = { type: 'string' };
const FROM_1 = { type: 'integer', minimum: 1 };

/** The parts of the published schema of SARIF 2.1.0 (OASIS) that are written, with its own demands on them. */
const SARIF = map(['version', 'runs'], {
  $schema: TEXT,
  version: { enum: ['2.1.0'] },
  runs: {
    type: 'array',
    items: map(['tool'], {
      tool: map(['driver'], {
        driver: map(['name'], {
          name: TEXT,
          version: TEXT,
          rules: { type: 'array', uniqueItems: true, items: map(['id'], { id: TEXT }) },
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: {
        type: 'array',
        items: map(['message'], {
          ruleId: TEXT,
          ruleIndex: { type: 'integer', minimum: -1 },
          level: { enum: ['none', 'note', 'warning', 'error'] },
          message: map(['text'], { text: TEXT }),
          locations: {
            type: 'array',
            items: map([], {
              physicalLocation: map(['artifactLocation'], {
                artifactLocation: map([], { uri: TEXT }),
                region: map([], { startLine: FROM_1, startColumn: FROM_1 }),
              }),
            }),
          },
        }),
      },
    }),
  },
});

const mistakesIn = validatorOf(SARIF);

function written(files: readonly string[]) {
  const found = [
    ...files.map((file) =>
      problem('rubric/unknown-band', { id: 'a', known: [] }, { file, line: 3, column: 9, path: ['caps', 0] }),
    ),
    problem('rubric/is-answers', {}, { file: 'a.yaml', line: 1 }),
    problem('lint/missing-translation', { ids: ['title'] }, { file: 'a.es.yaml' }),
    problem('input/not-found', { name: 'b.yaml' }),
  ];
  return JSON.parse(lintSarif(found, '1.0.0'));
}

describe('findings as SARIF', () => {
  it.each([[[]], [['a.yaml', 'a.yaml', '../b c.yaml']]])(
    'of files %j are what SARIF 2.1.0 asks for',
    (files) => {
      expect(mistakesIn(written(files))).toEqual([]);
    },
  );

  it('name rules that are listed, each once', () => {
    const { tool, results } = written(['a.yaml', 'b.yaml']).runs[0];
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([
      'input/not-found',
      'missing-translation',
      'rubric/is-answers',
      'rubric/unknown-band',
    ]);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it('have the address of a file relative to the folder, and whole only if its path is', () => {
    const { results } = written(['b c/ä.yaml', '../a:b.yaml', '/tmp/a#b.yaml']).runs[0];
    const uris = results.flatMap(({ locations = [] }) =>
      locations.map((each: { physicalLocation: { artifactLocation: { uri: string } } }) => {
        return each.physicalLocation.artifactLocation.uri;
      }),
    );
    expect(uris).toEqual([
      ...['b%20c/%C3%A4.yaml', '../a%3Ab.yaml', 'file:///tmp/a%23b.yaml'],
      ...['a.yaml', 'a.es.yaml'],
    ]);
    for (const uri of uris) expect(URL.canParse(uri, 'https://example.org/repository/')).toBe(true);
  });
});
