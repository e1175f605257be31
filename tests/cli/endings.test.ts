import { describe, expect, it } from 'vitest';
import { chosenFormat } from '../../src/cli/chosen-format.js';
import { endingOf, formatByEnding } from '../../src/cli/endings.js';
import { readReport } from '../../src/cli/report-option.js';
import { BATCH_FORMATS } from '../../src/render/batch/renderer.js';
import { FORMATS } from '../../src/render/renderers.js';

describe('the ending of an output file', () => {
  it.each([
    ['offer.md', 'markdown'],
    ['offer.JSON', 'json'],
    ['a.b/offer.txt', 'plain'],
  ])('names the format of a result: %s is %s', (output, format) => {
    expect(chosenFormat({ output }, { format: 'pretty' }, FORMATS, 'pretty')).toEqual({
      ok: true,
      value: format,
    });
  });

  it.each([
    ['rows.ndjson', 'ndjson'],
    ['rows.jsonl', 'ndjson'],
    ['rows.csv', 'csv'],
    ['rows.xml', 'junit'],
    ['rows.md', 'markdown'],
  ])('names the format of rows: %s is %s', (output, format) => {
    expect(chosenFormat({ output }, {}, BATCH_FORMATS, 'ndjson')).toEqual({
      ok: true,
      value: format,
    });
  });

  it('yields to --format, and leaves names without one to the environment and the default', () => {
    const known = (flags: { readonly format?: string; readonly output?: string }, format?: string) =>
      chosenFormat(flags, format === undefined ? {} : { format }, FORMATS, 'pretty');
    expect(known({ format: 'json', output: 'a.docx' })).toEqual({ ok: true, value: 'json' });
    expect(known({ output: 'offer' }, 'json')).toEqual({ ok: true, value: 'json' });
    expect(known({ output: '.md' })).toEqual({ ok: true, value: 'pretty' });
    expect(known({ output: 'a.d/offer.' })).toEqual({ ok: true, value: 'pretty' });
    expect(known({ output: '-' })).toEqual({ ok: true, value: 'pretty' });
    expect(endingOf('/dev/stdout')).toBe('');
  });

  it.each(['a.docx', 'a.ics', 'a.xml', 'offer.2026-11'])(
    'is refused with the list where no format has it: %s',
    (output) => {
      const ending = output.slice(output.indexOf('.'));
      expect(chosenFormat({ output }, {}, FORMATS, 'pretty')).toMatchObject({
        ok: false,
        problems: [
          {
            code: 'usage/ending',
            args: { name: output, ending, known: ['.html', '.md', '.json', '.csv', '.txt'] },
          },
        ],
      });
    },
  );

  it('is refused for rows with the list of rows', () => {
    expect(formatByEnding('rows.json', BATCH_FORMATS, '--format')).toMatchObject({
      ok: false,
      problems: [{ args: { known: ['.html', '.md', '.ndjson', '.jsonl', '.csv', '.xml'] } }],
    });
  });
});

describe('--report without a format', () => {
  it('goes by the ending alone', () => {
    expect(readReport('offer.md', FORMATS)).toEqual({
      ok: true,
      value: { format: 'markdown', path: 'offer.md' },
    });
  });

  it.each(['offer', 'offer.docx', ''])('is refused where that names none: %j', (found) => {
    expect(readReport(found, FORMATS).ok).toBe(false);
  });

  it('keeps the named format whatever the ending', () => {
    expect(readReport('json=offer.docx', FORMATS)).toEqual({
      ok: true,
      value: { format: 'json', path: 'offer.docx' },
    });
  });
});
