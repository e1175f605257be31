import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  }, 60_000);

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
    await inPage(
      'new Promise((done) => document.readyState === "complete" ? done(1) : addEventListener("load", () => done(1)))',
    );
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

  it('a report prints on A4 pages', async () => {
    await open('vendor-exam');
    const { data } = await browser.send('Page.printToPDF', { preferCSSPageSize: true });
    const pdf = Buffer.from(String(data), 'base64').toString('latin1');
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});
