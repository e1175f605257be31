import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { encoded } from '../support/badges.js';

const MIB = 2 ** 20;
const MOST_MEMORY = 300 * MIB;
const PAGE = 8 * MIB - 1000;
const BADGE = MIB - 2000;
const POSTINGS = 48 * MIB;
const folder = mkdtempSync(join(tmpdir(), 'credcheck-large-'));
// The resource usage of a process counts what its parent held when it was made, so its own peak is read.
const meter = join(folder, 'meter.cjs');
writeFileSync(
  meter,
  `const { readFileSync, writeFileSync } = require('node:fs');
const most = () => readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\\s+(\\d+)/)[1];
process.on('exit', () => writeFileSync(process.env.METER_FILE, most()));`,
);

afterAll(() => rmSync(folder, { recursive: true }));

function filled(unit: string, size: number): string {
  return unit.repeat(Math.floor(size / unit.length));
}

/** Runs the real program on a file; the most memory that it took, in bytes. */
function memoryOf(verb: string, name: string, content: string, ...words: readonly string[]) {
  writeFileSync(join(folder, name), content);
  const METER_FILE = join(folder, 'most');
  const { status } = spawnSync(
    process.execPath,
    ['--require', meter, 'bin/credcheck.js', verb, join(folder, name), '-f', 'json', ...words],
    { env: { ...process.env, METER_FILE }, maxBuffer: 64 * MIB },
  );
  return { status, memory: Number(readFileSync(METER_FILE, 'utf8')) * 1024 };
}

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

function mhtml(encoding: string, body: string): string {
  return `Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n--b--\n`;
}

function manyDisclosures(): string {
  const behind = Array.from({ length: 7000 }, (_, at) => encoded(['s', `k${at}`, 1]));
  const _sd = behind.map((each) => createHash('sha256').update(each).digest('base64url'));
  const payload = {
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    credentialSubject: { achievement: { name: 'x' }, _sd },
  };
  return [`${encoded({ alg: 'ES256' })}.${encoded(payload)}.c2ln`, ...behind, ''].join('~');
}

const REGISTRY = ',{"@type":"ceterms:Badge","ceterms:name":"x","ceterms:requires":"_:a"}]}';

describe('less than 300 MB is enough', () => {
  it.each([
    ['a page of one line', 'a.html', () => filled('proctored exam ', PAGE)],
    ['a page of a million elements', 'a.html', () => filled('<p>a', 3_900_000)],
    [
      'a page of thousands of scripts with data',
      'a.html',
      () => filled(script(`{"@type":"Course","name":"A","x":["${'a'.repeat(1000)}"]}`), PAGE),
    ],
    [
      'a page with a megabyte of data',
      'a.html',
      () => script(`{"@type":"Course","a":[${filled('{"b":{"c":1}},', MIB - 100)}1]}`),
    ],
    [
      'a web archive',
      'a.mhtml',
      () => mhtml('base64', Buffer.from(filled('<p>exam fee', PAGE * 0.74)).toString('base64')),
    ],
  ])('for %s', (_, name, content) => {
    const { status, memory } = memoryOf('read', name, content());
    expect([status, memory < MOST_MEMORY]).toEqual([0, true]);
  });

  it.each([
    ['a graph', 0, () => `{"@graph":[${filled('{"@id":"_:a","ceterms:name":"b"},', BADGE)}0${REGISTRY}`],
    ['half a million numbers', 2, () => `{"type":"Assertion","evidence":[${filled('1,', BADGE)}1]}`],
    ['a token with many disclosures', 0, manyDisclosures],
    ['an SVG of depth', 2, () => `<svg xmlns="http://www.w3.org/2000/svg">${filled('<g>', 4 * MIB)}`],
    [
      'an SVG of many attributes',
      2,
      () => `<svg ${Array.from({ length: 500_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
    ],
  ])('for a badge: %s', (_, expected, content) => {
    const { status, memory } = memoryOf('badge', 'a.json', content());
    expect([status, memory < MOST_MEMORY]).toEqual([expected, true]);
  });

  it.each([
    [
      'one posting without end',
      'a.txt',
      2,
      () => filled('Data analyst wanted with much practice ', POSTINGS),
    ],
    [
      'very many postings',
      'a.ndjson',
      0,
      () =>
        Array.from(
          { length: 150_000 },
          (_, at) =>
            `{"text":"Analyst ${at} for team ${at * 7}, who cleans tables ${at * 3} and draws charts ${at * 5} of many kinds"}\n`,
        ).join(''),
    ],
    ['a page without end', 'a.html', 2, () => filled('<b>x</b>', POSTINGS)],
    ['a cell without end', 'a.csv', 2, () => `text\n"${filled('x y ', POSTINGS)}`],
  ])('for %s', (_, name, expected, content) => {
    const { status, memory } = memoryOf('postings', name, content(), '--name', 'Data Badge');
    expect([status, memory < MOST_MEMORY]).toEqual([expected, true]);
  });
});
