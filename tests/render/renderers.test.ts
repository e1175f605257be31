import { expect, test } from 'vitest';
import { FORMATS, reportRenderer } from '../../src/render/renderers.js';
import { firmReport } from '../support/sample-reports.js';

test.each(FORMATS)('%s ends with one newline and gives the same bytes again', async (format) => {
  const render = await reportRenderer(format, 'criteria');
  const options = { columns: 80, colour: false, unicode: true };
  const text = render(firmReport, options);
  expect(text).toMatch(/[^\n]\n$/);
  expect(render(firmReport, options)).toBe(text);
});
