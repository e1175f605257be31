import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputKind } from '../../src/batch/framing/input-kind.js';
import { openRecords } from '../../src/batch/framing/open-records.js';
import { allOf, pieces, rowsOf, small } from './reading.js';

const NAMES = ['Before', 'Also before', 'Victim', 'After', 'Also after'];

/** The same five candidates in every kind of input; each stands on lines of its own. */
const INPUTS: Readonly<Record<InputKind, readonly string[]>> = {
  ndjson: NAMES.map(
    (name) => `{"candidate":{"name":"${name}"},"answers":{"share":{"value":5,"note":"a\\"b"}}}\n`,
  ),
  json: NAMES.map(
    (name, at) => `${at === 0 ? '[' : ','}\n{"candidate":{"name":"${name}"},"answers":{"share":5}}`,
  ),
  csv: ['name,share,share.note\n', ...NAMES.map((name) => `"${name}",5,"a ""b"", c"\n`)],
  yaml: NAMES.map((name) => `---\ncandidate: {name: ${name}}\nanswers:\n  share: {value: 5, note: "a b"}\n`),
};

const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 4 }),
  insert: fc
    .oneof(
      fc.constantFrom(
        '"',
        '\\',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\n',
        '\r',
        '\0',
        '---\n',
        '\ufeff',
        '1e999',
        '\\ud800',
        '__proto__',
        '""',
        "'",
        '&a',
        '*a',
        '%',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    )
    .map((text) => Buffer.from(text)),
  raw: fc.uint8Array({ maxLength: 2 }),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(bytes: Buffer, edits: readonly Edit[]): Buffer {
  return edits.reduce((whole, { at, remove, insert, raw }) => {
    const start = at % (whole.length + 1);
    return Buffer.concat([whole.subarray(0, start), insert, raw, whole.subarray(start + remove)]);
  }, bytes);
}

async function namesIn(
  kind: InputKind,
  bytes: Uint8Array,
  size: number,
): Promise<readonly string[] | undefined> {
  const settings = {
    name: 'x',
    kind,
    emptiness: 'refused',
    rubric: small.rubric,
    asOf: '2026-11-22',
  } as const;
  const opened = await openRecords(pieces(bytes, size), settings);
  if (!opened.ok) return undefined;
  const records = await allOf(opened.value);
  const rows = await rowsOf(
    (async function* () {
      yield records;
    })(),
  );
  expect(rows.map(({ record }) => record)).toEqual(records.map(({ record }) => record));
  return rows.flatMap((row) => (row.kind === 'scored' ? [row.candidate.name] : []));
}

const kinds = Object.keys(INPUTS) as InputKind[];

test.each(kinds)(
  'any change of %s gives rows or a refusal, and the same whatever the pieces',
  async (kind) => {
    const whole = Buffer.from(INPUTS[kind].join('') + (kind === 'json' ? ']' : ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (edits, size) => {
          const bytes = edited(whole, edits);
          expect(await namesIn(kind, bytes, size)).toEqual(await namesIn(kind, bytes, 10_000));
        },
      ),
      { numRuns: 400 },
    );
  },
);

/** What stands before and after the third candidate. */
function around(kind: InputKind): readonly [string, string, string] {
  const parts = INPUTS[kind];
  const at = parts.findIndex((part) => part.includes('Victim'));
  return [parts.slice(0, at).join(''), parts[at] ?? '', parts.slice(at + 1).join('')];
}

test.each(['ndjson', 'csv', 'yaml'] as const)(
  'whatever happens to one record of %s, those before and after it are scored',
  async (kind) => {
    const [before, victim, after] = around(kind);
    const body = kind === 'yaml' ? victim.slice('---\n'.length) : victim.slice(0, -1);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const changed = edited(Buffer.from(body), edits);
        const wrapped =
          kind === 'yaml' ? [Buffer.from('---\n'), changed, Buffer.from('\n')] : [changed, Buffer.from('\n')];
        const bytes = Buffer.concat([Buffer.from(before), ...wrapped, Buffer.from(after)]);
        const names = (await namesIn(kind, bytes, 1000)) ?? [];
        expect([names.slice(0, 2), names.slice(-2)]).toEqual([NAMES.slice(0, 2), NAMES.slice(-2)]);
      }),
      { numRuns: 400 },
    );
  },
);
