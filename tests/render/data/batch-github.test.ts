import { describe, expect, test } from 'vitest';
import type { ScoredRow } from '../../../src/core/batch/row.js';
import { githubRows } from '../../../src/render/data/batch-github.js';
import { workflowCommand } from '../../../src/render/data/workflow-command.js';
import { refused, scored, stopped, textOf, viewOf } from '../../support/batch-rows.js';

function linesOf(...args: Parameters<typeof textOf>): readonly string[] {
  return textOf(...args)
    .trimEnd()
    .split('\n');
}

describe('rows as workflow commands', () => {
  test('are what was refused, what fails, and what came out lowest, and then a count', () => {
    const fails = ({ score }: ScoredRow) => (score.low < 60 ? ['it is below 60'] : []);
    const rows = [scored(1, 90), scored(2, 30), stopped(3, 80), refused(4), scored(5, 20)];
    expect(linesOf(githubRows(viewOf()), rows, fails)).toEqual([
      '::error file=offers.ndjson,line=4,title=Record 4 could not be scored (syntax/json)::Expected a value',
      '::error file=offers.ndjson,line=5,title=Course 5%3A SKIP::it is below 60; record 5: 20 out of 100',
      '::error file=offers.ndjson,line=2,title=Course 2%3A SKIP::it is below 60; record 2: 30 out of 100',
      '::warning file=offers.ndjson,line=3,title=Course 3%3A STOP::record 3: 80 out of 100',
      'General information.',
      '5 candidates: 1 refused, 1 stop, 2 skip, 1 strong',
    ]);
  });

  test('are 10 at most, whatever there is to say', () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      index % 3 === 0 ? refused(index + 1) : scored(index + 1, index / 10),
    );
    for (const fails of [() => [], () => ['no']]) {
      const lines = linesOf(githubRows(viewOf()), rows, fails);
      expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(10);
      expect(lines.at(-1)).toBe('300 candidates: 100 refused, 200 skip');
    }
  });

  test('name the file of each row where there are several, and a line only where it is known', () => {
    const view = viewOf({ files: ['a.csv', 'b.jsonl'] });
    const error = { code: 'x', message: 'y', where: 'a.csv:12:3', problems: [] };
    const rows = [
      ...[
        scored(1, 9, { file: 'a.csv', firstLine: 7 }),
        scored(2, 9, { file: 'b.jsonl' }),
        refused(3, { file: 'a.csv', error }),
      ],
    ];
    expect(linesOf(githubRows(view), rows, () => ['no']).slice(0, 3)).toEqual([
      '::error file=a.csv,line=12,title=Record 3 could not be scored (x)::y',
      '::error file=a.csv,line=7,title=Course 1%3A SKIP::no; record 1: 9 out of 100',
      '::error file=b.jsonl,line=2,title=Course 2%3A SKIP::no; record 2: 9 out of 100',
    ]);
  });

  test('name no place in what was piped in', () => {
    const view = viewOf({ files: [] });
    expect(linesOf(githubRows(view), [scored(1, 9)], () => ['no'])[0]).toBe(
      '::error title=Course 1%3A SKIP::no; record 1: 9 out of 100',
    );
  });
});

describe('a workflow command', () => {
  test('escapes what would end the line, a property or the properties', () => {
    const command = workflowCommand({
      level: 'error',
      title: '100%: a, b::c',
      message: '50%: x, ::warning::y',
      file: 'a,b:c.csv',
      line: 3,
    });
    expect(command).toBe(
      '::error file=a%2Cb%3Ac.csv,line=3,title=100%25%3A a%2C b%3A%3Ac::50%25: x, ::warning::y',
    );
  });

  test('holds none of the old commands, which may begin anywhere in a line', () => {
    const command = workflowCommand({ level: 'error', title: '##[add-mask]a', message: '##[error]b' });
    expect(command).toBe('::error title=# #[add-mask]a::# #[error]b');
  });
});
