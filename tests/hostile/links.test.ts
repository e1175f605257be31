import { Terminal } from '@xterm/headless';
import { expect, it } from 'vitest';
import { linkOrText } from '../../src/render/document/addresses.js';
import type { Page } from '../../src/render/document/model.js';
import { layTerminal } from '../../src/render/layout/terminal/document.js';
import { HOSTILE } from './strings.js';

const ADDRESSES = HOSTILE.flatMap(([, text]) => [
  text,
  `https://example.org/${text}`,
  `https://example.org/\u001b]8;;https://evil.example\u001b\\${text}`,
  `https://example.org/?q=${encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''))}`,
  `https://example.org/;id=x;${encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''))}\u0007`,
]);
const ESC = '\u001b';
const LINK = new RegExp(`${ESC}\\]8;id=credcheck;([!-~]+)${ESC}\\\\(.*?)${ESC}\\]8;;${ESC}\\\\`, 'g');

function pageOf(address: string): Page {
  const facts = [['Source', linkOrText(address)] as const];
  const task = { kind: 'task' as const, done: false, title: 'Price', facts };
  const fact = { kind: 'fact' as const, label: 'From', text: linkOrText(address) };
  return () => ({ sections: [{ id: 'x', blocks: [fact, task] }], conclusion: [], headings: 'read' });
}

/** The addresses of the links that a terminal was told of. */
async function linksIn(text: string): Promise<readonly string[]> {
  const xterm = new Terminal({ cols: 42, rows: 12, allowProposedApi: true, logLevel: 'off' });
  const found: string[] = [];
  xterm.parser.registerOscHandler(8, (data) => {
    found.push(data.split(';').slice(1).join(';'));
    return true;
  });
  await new Promise<void>((resolve) => xterm.write(text.replaceAll('\n', '\r\n'), resolve));
  return found.filter((url) => url !== '');
}

it('a link leads to the address that is shown, and its text is the same as without links', async () => {
  let linked = 0;
  for (const address of ADDRESSES) {
    for (const columns of [42, 82]) {
      const options = { columns, colour: false, unicode: true };
      const plain = layTerminal(pageOf(address), options);
      const text = layTerminal(pageOf(address), { ...options, links: true });
      expect(text.replace(LINK, '$2')).toBe(plain);
      const told = [...text.matchAll(LINK)].map(([, url]) => url);
      expect([...new Set(told)]).toEqual(told.length === 0 ? [] : [address]);
      expect(await linksIn(text)).toEqual(told);
      linked += told.length;
    }
  }
  expect(linked).toBeGreaterThan(100);
});
