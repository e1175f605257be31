import { expect, test } from 'vitest';
import { reportPage } from '../../../../src/render/document/report/report.js';
import { layHtml } from '../../../../src/render/layout/html/document.js';
import { exampleText, run, worldWith } from '../../../support/fake-ports.js';
import { undecidedReport } from '../../../support/sample-reports.js';

const html = layHtml(reportPage(undecidedReport));

test('an HTML page is one file without script, and its policy lets nothing be fetched', () => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n/);
  expect(html).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|src=/i);
  expect(html.endsWith('</html>\n')).toBe(true);
});

test('it says first what to do, and then the verdict with its range on the bands, in words too', () => {
  const main = html.slice(html.indexOf('<main'));
  expect(main.indexOf('class="action"')).toBeLessThan(main.indexOf('<svg'));
  expect(main).toMatch(/<title>Score \d+ to \d+ of 100\. The bands begin at: /);
});

test('it says below the scale where the bands begin, what they mean, and for whom', () => {
  expect(html).toContain(
    '<span style="left:40%">40</span><span style="left:55%">55</span><span style="left:70%">70</span>',
  );
  expect(html).toContain(
    '<figcaption>STRONG: Worth paying for, from 70; PROMISING, with a catch, from 55; WEAK signal, from 40; SKIP it, from 0. ' +
      'This depends on the goal and the answers of one person; others may get another band.</figcaption>',
  );
});

test('numbers below the scale are left out where they would overlap', () => {
  const { rubric } = undecidedReport;
  const [best, ...rest] = rubric.bands;
  const bands = best === undefined ? [] : [{ ...best, from: 58 }, ...rest];
  expect(layHtml(reportPage({ ...undecidedReport, rubric: { ...rubric, bands } }))).not.toContain('left:58%');
});

test('it has every check as a box to tick, with a name for whoever cannot see it', () => {
  expect(html).toContain('<span class="box" role="img" aria-label="to do">☐</span>');
});

test('-f html, and a file that ends in .html, are the same page', async () => {
  const files = { 'a.yaml': await exampleText('vendor-exam') };
  const world = worldWith({ files });
  const { code, stdout } = await run(['evaluate', 'a.yaml', '-f', 'html'], world);
  expect(code).toBe(0);
  await run(['evaluate', 'a.yaml', '-o', 'b.html', '--quiet'], world);
  expect(world.files.get('b.html')).toBe(stdout);
  await run(['evaluate', 'a.yaml', '-f', 'json', '--report', 'html=c.html', '--quiet'], world);
  expect(world.files.get('c.html')).toBe(stdout);
});

test('an explanation is a page too', async () => {
  const world = worldWith({ files: { 'a.yaml': await exampleText('vendor-exam') } });
  const { code, stdout } = await run(['explain', 'a.yaml', 'may-publish', '-f', 'html'], world);
  expect(code).toBe(0);
  expect(stdout).toContain('<h1>Cloud Practitioner: ');
});
