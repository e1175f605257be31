import { describe, expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { offer } from './offers.js';

const BEFORE = { 'rows.ndjson': 'rows', 'sum.json': 'sum', 'page.md': 'page' };
const OUT = ['-o', 'rows.ndjson', '--summary', 'sum.json', '--report', 'markdown=page.md'];
const GATE = ['--fail-under', '60'];
const NONE = [
  ['an empty file of lines', 'a.ndjson', ''],
  ['blank lines', 'a.ndjson', '\n \n'],
  ['a comment only', 'a.yaml', '# nothing yet\n'],
  ['documents with nothing in them', 'a.yml', '---\n---\n'],
  ['an empty list', 'a.json', '[]'],
  ['a header only', 'a.csv', 'name,form\n'],
] as const;

async function batch(words: readonly string[], input: Readonly<Record<string, string>>, stop?: AbortSignal) {
  const world = worldWith({ files: { ...BEFORE, ...input }, ...(stop && { stop }) });
  const ran = await run(['batch', '-r', 'small', ...words], world);
  const left = Object.fromEntries([...world.files].filter(([name]) => !(name in input)));
  return { ...ran, left };
}

describe('a run that could read no record leaves -o, --summary and --report as they were', () => {
  it.each([
    ['a file that is not there', 'none.ndjson', {}],
    ['a header that fits no question', 'a.csv', { 'a.csv': 'name,shares\nA,1\n' }],
    ['nothing where a record is needed', 'a.yaml', { 'a.yaml': '' }],
    ['two such files', '*.csv', { 'a.csv': 'shares\n1\n', 'b.csv': 'x\n' }],
  ])('%s', async (_, word, input) => {
    const ran = await batch([word, ...OUT], input);
    expect({ code: ran.code, left: ran.left }).toEqual({ code: 2, left: BEFORE });
    expect(ran.stderr).toContain('rows.ndjson was not written, since no record could be read\n');
    expect(ran.stderr).toContain('the summary is not written: no record could be read\n');
  });

  it.each([
    ['a spreadsheet', 'x.xlsx', 'PK\x03\x04'],
    ['text that is no YAML', 'x.yaml', '{{{'],
    ['text that is no JSON', 'x.json', '[{'],
    ['zeros', 'x.ndjson', '\0\0\0'],
    ['lines that are all no JSON', 'x.ndjson', '{"a":\n{"b":\n'],
  ])('%s', async (_, name, text) => {
    for (const more of [[], ['--workers', '2'], ['--fail-fast']]) {
      const ran = await batch([name, ...OUT, ...more], { [name]: text });
      expect({ code: ran.code, left: ran.left }).toEqual({ code: 2, left: BEFORE });
      expect(ran.stderr).toContain('rows.ndjson was not written, since no record could be read\n');
    }
  });

  it('and one whose records are read, but do not fit the rubric, writes their refusals', async () => {
    const ran = await batch(['a.ndjson', ...OUT], { 'a.ndjson': offer('A', { share: 'many' }) });
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.left['rows.ndjson'] ?? '')).toMatchObject({ error: { code: 'answers/type' } });
    expect(JSON.parse(ran.left['sum.json'] ?? '')).toMatchObject({ records: 1, refused: 1 });
  });

  it.each(NONE)('a gate over %s', async (_, name, text) => {
    const ran = await batch([name, ...OUT, ...GATE], { [name]: text });
    expect({ code: ran.code, left: ran.left }).toEqual({ code: 2, left: BEFORE });
  });

  it('and one that could read some writes them', async () => {
    const ran = await batch(['none.ndjson', 'a.ndjson', ...OUT], { 'a.ndjson': offer('A') });
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.left['rows.ndjson'] ?? '')).toMatchObject({ candidate: { name: 'A' } });
    expect(JSON.parse(ran.left['sum.json'] ?? '')).toMatchObject({ records: 1, complete: false });
  });
});

describe('every gate over no record at all ends with 2', () => {
  const GATES = [GATE, ['--fail-on', 'stop'], ['--require-complete'], ['--max-left-out', '0']];
  it.each(NONE)('over %s, in every format; without a gate it ends with 0', async (_, name, text) => {
    for (const gate of GATES) {
      for (const format of ['ndjson', 'csv', 'pretty', 'markdown', 'junit', 'github']) {
        const ran = await batch([name, ...gate, '-f', format], { [name]: text });
        expect(ran.code).toBe(2);
        expect(ran.stderr).toContain(
          `credcheck: exit 2: there was no record to hold against ${gate[0]}; check the input\n`,
        );
      }
    }
    expect((await batch([name], { [name]: text })).code).toBe(0);
  });

  it('over several files without a record', async () => {
    const input = { 'a.csv': 'name\n', 'b.csv': 'name\n' };
    expect((await batch(['*.csv', ...GATE], input)).code).toBe(2);
    expect((await batch(['*.csv', ...GATE], { ...input, 'c.csv': 'name\nA\n' })).code).toBe(1);
  });
});

describe('a run that is interrupted', () => {
  it('keeps what was scored under another name, and says which', async () => {
    const stop = new AbortController();
    const world = worldWith({ files: BEFORE, stdin: offer('A') + offer('B'), stop: stop.signal });
    const { readBytes } = world.ports.files;
    world.ports.files.readBytes = async (name) => {
      const stream = await readBytes(name);
      if (!stream.ok) return stream;
      const pieces = (async function* () {
        yield* stream.value.pieces;
        await new Promise((resolve) => setTimeout(resolve, 50));
        stop.abort('SIGINT');
        await new Promise((resolve) => setTimeout(resolve, 50));
      })();
      return { ...stream, value: { ...stream.value, pieces } };
    };
    const { code, stderr } = await run(['batch', '-r', 'small', ...OUT], world);
    expect(code).toBe(130);
    expect(stderr).toContain(
      'rows.ndjson was not written, since not all rows came; those that did are in rows.ndjson.partial\n',
    );
    expect(world.files.get('rows.ndjson.partial')?.trimEnd().split('\n')).toHaveLength(2);
    expect(world.files.get('page.md.partial')).toContain('# 2 candidates');
    expect(Object.fromEntries(world.files)).toMatchObject(BEFORE);
  });
});
