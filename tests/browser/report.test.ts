import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../support/fake-ports.js';
import { type Browser, canStartBrowser, startBrowser } from './browser.js';

const EXAMPLES = ['vendor-exam', 'proctored-exam', 'platform-certificate', 'video-badge', 'free-quiz'];

describe.skipIf(!canStartBrowser())('in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), 'credcheck-html-'));
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(name: string, verb: readonly string[] = ['evaluate', 'a.yaml']): Promise<void> {
    const world = worldWith({ files: { 'a.yaml': await exampleText(name) } });
    const { stdout } = await run([...verb, '-f', 'html', '--as-of', '2026-11-22'], world);
    const file = join(folder, `${name}-${verb.length}.html`);
    await writeFile(file, stdout);
    await browser.send('Page.navigate', { url: pathToFileURL(file).href });
    await whenLoaded();
  }

  async function whenLoaded(): Promise<void> {
    await inPage(
      'new Promise((done) => document.readyState === "complete" ? done(1) : addEventListener("load", () => done(1)))',
    );
  }

  /** A folder of reports on three candidates. */
  async function folderOfReports(): Promise<string> {
    const names = [
      'A name so long that it fills more than one line of a narrow window',
      'Second <b>Course</b>',
      'Third',
    ];
    const records = names.map((name, at) =>
      JSON.stringify({ candidate: { id: 'abc'[at], name }, answers: {} }),
    );
    const world = worldWith({ files: { 'offers.ndjson': `${records.join('\n')}\n{}` } });
    await run(['batch', 'offers.ndjson', '--as-of', '2026-11-22', '--report', 'html=r/'], world);
    const place = join(folder, 'r');
    await mkdir(place, { recursive: true });
    for (const [path, text] of world.files) {
      if (path.startsWith('r/')) await writeFile(join(folder, path), text);
    }
    return place;
  }

  async function openFile(name: string, place: string): Promise<void> {
    await browser.send('Page.navigate', { url: pathToFileURL(join(place, name)).href });
    await whenLoaded();
  }

  async function inPage(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await browser.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(exceptionDetails).toBeUndefined();
    return (result as { readonly value?: unknown }).value;
  }

  async function violations(): Promise<unknown> {
    await inPage(`${axe.source};0`);
    const rules = '{runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}';
    return inPage(
      `axe.run(${rules}).then(({violations}) => violations.map(({id, nodes}) => [id, nodes.map((node) => node.html)]))`,
    );
  }

  async function inLight(scheme: 'light' | 'dark'): Promise<void> {
    await browser.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
  }

  describe.each(['light', 'dark'] as const)('an HTML report, %s', (scheme) => {
    it.each(EXAMPLES)('meets WCAG 2.2 AA as far as axe can tell: %s', async (name) => {
      await inLight(scheme);
      await open(name);
      expect(await violations()).toEqual([]);
    });
  });

  it('an HTML explanation meets it too', async () => {
    await inLight('light');
    await open('vendor-exam', ['explain', 'a.yaml', 'hardest-task']);
    expect(await violations()).toEqual([]);
  });

  it.each([320, 640])('a report in a window of %d pixels is not wider than the window', async (width) => {
    await browser.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: width === 640 ? 2 : 1,
      mobile: false,
    });
    for (const name of EXAMPLES) {
      await open(name);
      expect(await inPage('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
    }
    await browser.send('Emulation.clearDeviceMetricsOverride');
  });

  it('no report logs anything or asks for anything but itself', async () => {
    const before = browser.events.length;
    for (const name of EXAMPLES) await open(name);
    const events = browser.events.slice(before);
    const asked = events.filter(({ method }) => method === 'Network.requestWillBeSent');
    const urls = asked.map(
      ({ params }) => (params as { readonly request: { readonly url: string } }).request.url,
    );
    expect(urls.filter((url) => !url.startsWith(pathToFileURL(folder).href))).toEqual([]);
    expect(urls).toHaveLength(EXAMPLES.length);
    expect(
      events.filter(({ method }) => method === 'Runtime.consoleAPICalled' || method === 'Log.entryAdded'),
    ).toEqual([]);
  });

  describe.each(['light', 'dark'] as const)('a folder of reports, %s', (scheme) => {
    it('meets WCAG 2.2 AA as far as axe can tell, and no page is wider than a window of 320 pixels', async () => {
      await inLight(scheme);
      for (const width of [320, 1280]) {
        await browser.send('Emulation.setDeviceMetricsOverride', {
          ...{ width, height: 800 },
          ...{ deviceScaleFactor: 1, mobile: false },
        });
        for (const name of ['index.html', 'b.html']) {
          await openFile(name, await folderOfReports());
          expect(await violations(), name).toEqual([]);
          expect(await inPage('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
        }
      }
      await browser.send('Emulation.clearDeviceMetricsOverride');
    });
  });

  it('links lead from the table of a folder to a page, on to the next and back', async () => {
    await openFile('index.html', await folderOfReports());
    const follow = async (text: string): Promise<unknown> => {
      const loaded = `[...document.links].find((link) => link.textContent === ${JSON.stringify(text)}).href`;
      await browser.send('Page.navigate', { url: String(await inPage(loaded)) });
      await whenLoaded();
      return inPage('document.title');
    };
    expect(await follow('Second <b>Course</b>')).toBe('Second <b>Course</b>');
    expect(await follow('Third')).toBe('Third');
    expect(await follow('All candidates')).toBe('4 candidates');
  });

  it('a report prints on A4 pages', async () => {
    await open('vendor-exam');
    const { data } = await browser.send('Page.printToPDF', { preferCSSPageSize: true });
    const pdf = Buffer.from(String(data), 'base64').toString('latin1');
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});
