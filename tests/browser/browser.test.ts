import { expect, test } from 'vitest';
import { canStartBrowser, startBrowser } from './browser.js';

test.runIf(canStartBrowser())(
  'a call to a browser that ends is refused, and so is every later one',
  async () => {
    const browser = await startBrowser();
    const ended = browser.send('Browser.close').catch(() => undefined);
    const open = browser.send('Runtime.evaluate', {
      expression: 'new Promise(() => {})',
      awaitPromise: true,
    });
    await Promise.all([expect(open).rejects.toThrow(), ended]);
    await expect(browser.send('Page.reload')).rejects.toThrow('The browser ended with');
  },
  20_000,
);
