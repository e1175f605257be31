import { describe, expect, it } from 'vitest';
import {
  ASSERTION,
  badgeChunk,
  CREDENTIAL,
  disclosing,
  disclosingToken,
  pngWith,
} from '../../support/badges.js';
import { run, worldWith } from '../../support/fake-ports.js';
import { userPage } from '../../support/user-pages.js';

const FILES = { 'b.json': JSON.stringify(ASSERTION, null, 2), 'old.json': JSON.stringify(CREDENTIAL) };

async function badge(words: readonly string[], stdin: string | Uint8Array = '') {
  const world = worldWith({ files: FILES, stdin });
  return { ...(await run(['badge', ...words], world)), world };
}

describe('badge', () => {
  it('says in three columns what it says, what was checked, and what was not', async () => {
    const { code, stdout, stderr } = await badge(['b.json']);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n').map((line) => line.trimEnd());
    expect(lines).toContain('  What it says                What was checked here    What was not, and why');
    expect(stdout).toContain('Open Badges 2, as JSON; days are compared with 2026-11-22');
    expect(stdout).toMatch(/until 2027-03-01/);
    expect(stdout).toContain('not established by a signature that fits a key of yours');
  });

  it('lists addresses below, so that no column breaks them, and each once', async () => {
    const id = `https://badges.example.org/${'a-long-one/'.repeat(3)}7`;
    const files = { 'b.json': JSON.stringify({ ...ASSERTION, id }) };
    const world = worldWith({ files });
    const { stdout } = await run(['badge', 'b.json'], world);
    expect(stdout).toContain('· Address: address 4');
    expect(stdout).toMatch(
      new RegExp(`\\n {2}Addresses\\n {2}1 +https://www\\.example\\.org\\n[^]*\\n {2}4 +${id}\\n`),
    );
    const plain = (await run(['badge', 'b.json', '-f', 'plain'], world)).stdout;
    expect(plain).toContain(`\n4: ${id}\n`);
    const markdown = (await run(['badge', 'b.json', '-f', 'markdown'], world)).stdout;
    expect(markdown).not.toContain('address 4');
  });

  it('keeps a text of many letters in its column, even if it is an address', async () => {
    const id = `https://badges.example.org/${'a'.repeat(300)}`;
    const world = worldWith({ files: { 'b.json': JSON.stringify({ ...ASSERTION, id }) } });
    const { stdout } = await run(['badge', 'b.json'], world);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is read from standard input, as a picture too', async () => {
    const { code, stdout } = await badge(['-', '-f', 'plain'], pngWith(badgeChunk(FILES['old.json'])));
    expect(code).toBe(0);
    expect(stdout).toContain('What was checked here: Expired: it ended after 2026-11-21\n');
    expect(stdout).toContain('What it says: Open Badges 3; MicroCredential\n');
  });

  it.each(['plain', 'markdown', 'html', 'json', 'yaml'])('is written as %s', async (format) => {
    const { code, stdout } = await badge(['b.json', '-f', format]);
    expect([code, stdout.includes('Example Town University')]).toEqual([0, true]);
  });

  it('goes into a file as proposals, with the hash of what was read', async () => {
    const { code, world } = await badge(['b.json', '-o', 'found', '--source', 'https://www.example.org/b']);
    expect(code).toBe(0);
    const text = world.files.get('found') ?? '';
    expect(text).toContain('    place: b.json:43\n    source: https://www.example.org/b\n');
    expect(text).toMatch(/^ {4}sha256: [0-9a-f]{64}$/m);
    const { stdout } = await badge(['b.json', '-f', 'json']);
    expect(JSON.parse(stdout).badge.states).toEqual(['not-established']);
  });

  it.each([
    [['old.json', '--fail-on', 'expired'], 1, 'the badge is expired, and --fail-on names it'],
    [['old.json', '--fail-on', 'expired', '--as-of', '2026-11-21'], 0, ''],
    [['b.json', '--fail-on', 'expired,tampered'], 0, ''],
    [['b.json', '--fail-on', 'not-established'], 1, 'the badge is not-established, and'],
  ])('%j ends with %i', async (words, expected, why) => {
    const { code, stderr } = await badge(words);
    expect([code, stderr.includes(why)]).toEqual([expected, true]);
  });

  it('is tampered with where what a token discloses fits none of its digests', async () => {
    const [skill, digest] = disclosing('s', 'tag', 'Arc welding');
    const { achievement } = CREDENTIAL.credentialSubject;
    const subject = { achievement: { ...achievement, _sd: [digest, 'x', 'y', 'z'] } };
    const good = disclosingToken({ ...CREDENTIAL, credentialSubject: subject }, skill);
    const words = ['-', '-f', 'plain', '--fail-on', 'tampered'];
    const { code, stdout } = await badge(words, good.concat('e30.e30.c2ln'));
    expect(code).toBe(0);
    expect(stdout).toContain('1 disclosed claim fits the digests in the token');
    const flat = stdout.replace(/\s+/g, ' ');
    expect(flat).toContain('3 claims are not disclosed, or fewer');
    expect(flat).toContain('the key-binding token in it');
    const [bad] = disclosing('s', 'tag', 'Surgery');
    const changed = await badge(words, good.replace(skill, bad));
    expect([changed.code, changed.stdout.includes('Surgery')]).toEqual([1, false]);
    expect(changed.stdout.replace(/\s+/g, ' ')).toContain(
      '1 disclosure does not fit the digests in the token',
    );
  });

  it.each([
    [['b.json', '--fail-on', 'expird'], 'A badge is never "expird"; did you mean "expired"?'],
    [['b.json', '-f', 'csv'], 'Format "csv" is not available'],
    [['b.json', '--as-of', 'soon'], 'Expected a date'],
    [
      ['b.json', '--checked', '2027-01-01'],
      'Expected a day up to 2026-11-22 for --checked, found 2027-01-01',
    ],
    [['b.json', '-o', './b.json'], 'is named more than once'],
    [['none.json'], 'There is no file "none.json"'],
    [[], "missing required argument 'file'"],
  ])('refuses in one sentence: %j', async (words, sentence) => {
    const { code, stdout, stderr } = await badge(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('refuses a file that is larger than any badge', async () => {
    const { code, stderr } = await badge(['-'], new Uint8Array(8 * 1024 * 1024 + 1));
    expect(code).toBe(2);
    expect(stderr).toContain('exceeds the limit of 8 MiB for a badge');
  });
});

it('proposes answers to the rubric of badges, which evaluate takes as they are', async () => {
  const words = ['b.json', '-r', 'digital-badge', '--checked', '2026-11-20', '-f', 'yaml'];
  const { code, stdout } = await badge(words);
  expect([code, stdout.includes('&a1')]).toEqual([0, false]);
  const world = worldWith({ stdin: 'candidate: {name: X}\n', files: { 'found.yaml': stdout } });
  const asked = ['evaluate', '-', '-r', 'digital-badge', '--proposals', 'found.yaml', '--accept-counted'];
  const { stdout: result } = await run([...asked, '-f', 'json'], world);
  expect(JSON.parse(result)).toMatchObject({
    rubric: { id: 'digital-badge' },
    verdict: { action: 'wait', range: ['gaps', 'ready'] },
  });
});

it('docs/badge.md shows command lines that do what it says', async () => {
  const lines = [...userPage('docs/badge.md').matchAll(/^node bin\/credcheck\.js (badge .*)$/gm)];
  expect(lines.length).toBeGreaterThan(1);
  for (const [, line = ''] of lines) {
    const [name = ''] = /my-badge\.\w+/.exec(line) ?? [];
    const world = worldWith({ files: { [name]: FILES['b.json'] } });
    const { code, stderr } = await run(line.split(' '), world);
    expect([line, code, stderr.includes('exit')]).toEqual([line, 0, false]);
  }
});
