import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WrittenNumber } from '../../../src/core/model/written-number.js';
import { readPlain } from '../../../src/formats/document/read-plain.js';
import { AS_WRITTEN } from '../../../src/formats/document/spelling.js';
import { accepted } from '../../support/outcomes.js';

async function scalarIn(text: string, name: string): Promise<unknown> {
  const { value } = accepted(await readPlain(text, name, AS_WRITTEN));
  return (Array.isArray(value) ? value : [])[0];
}

const OTHERWISE_SPELLED = [
  '1.10',
  '25.0',
  '1e3',
  '1E+3',
  '-0',
  '12345678901234567890',
  '0.0000001',
  '0.12345678901234567',
];
const ONLY_IN_YAML = ['0123', '007', '+5', '0x10', '0o17', '.5', '5.', '.inf', '.NaN', '-.INF'];

describe('a number with another spelling than its value', () => {
  it.each(OTHERWISE_SPELLED)('keeps its text in JSON, in the quick reader too: %s', async (text) => {
    expect(await scalarIn(`[${text}]`, 'x.json')).toEqual(new WrittenNumber(text, Number(text)));
  });

  it.each([...OTHERWISE_SPELLED, ...ONLY_IN_YAML])('keeps its text in YAML: %s', async (text) => {
    for (const yaml of [`- ${text}\n`, `[ ${text} ]\n`, `- ${text} # as the exam guide has it\n`]) {
      expect(await scalarIn(yaml, 'x.yaml')).toMatchObject({ text });
    }
  });

  it('keeps its text, whatever number it is', async () => {
    const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,20})(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?$/);
    await fc.assert(
      fc.asyncProperty(digits, async (text) => {
        // A number beyond the limit is refused where its text is that of its value, such as 1e+30.
        fc.pre(String(Number(text)) !== text || Math.abs(Number(text)) <= 1e15);
        for (const name of ['x.json', 'x.yaml']) {
          const value = await scalarIn(`[${text}]\n`, name);
          expect(value instanceof WrittenNumber ? value.text : String(value)).toBe(text);
        }
      }),
    );
  });
});

describe('other scalars', () => {
  it.each(['0', '7', '-3', '2.5', '25', '9007199254740991'])(
    'are numbers if their value is all there is: %s',
    async (text) => {
      expect(await scalarIn(`[${text}]\n`, 'x.yaml')).toBe(Number(text));
    },
  );

  it.each(['yes', 'on', 'No', 'y', '1_000', '2026-11-01', '12:30:45', 'True', 'FALSE'])(
    'are text in YAML: %s',
    async (text) => {
      expect(await scalarIn(`- ${text}\n`, 'x.yaml')).toBe(text);
    },
  );

  it('are yes or no if they are spelled true or false', async () => {
    expect(await scalarIn('- true\n', 'x.yaml')).toBe(true);
    expect(await scalarIn('[false]', 'x.json')).toBe(false);
  });
});
