import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/model/language.js';
import { type Packed, packInto, TOOLS } from './packed.js';

// What reads pages and badges, and checks their signatures, is about a seventh of it.
const LARGEST = 750_000;
// Besides English: its words, and those of the default rubric.
const EACH_LANGUAGE = 125_000;
const WHEN_INSTALLED = /^(?:(?:pre|post)?(?:install|prepare)|prepublish)$/;
let folder = '';
let packed: Packed = { size: 0, filename: '', files: [] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credcheck-package-'));
  packed = packInto(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function credcheck(...words: readonly string[]): string {
  const bin = join(folder, 'package', 'bin', 'credcheck.js');
  // No network is needed: there is nothing to install beside the package.
  return execFileSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8' });
}

describe('the package', () => {
  it('is small and holds the program, the rubrics and the licences, and nothing else', () => {
    const tops = new Set(packed.files.map(({ path }) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'rubrics']);
    expect(packed.files.map(({ path }) => path)).toContain('dist/THIRD-PARTY-LICENCES.txt');
    expect(packed.size).toBeLessThan(LARGEST + EACH_LANGUAGE * (LANGUAGES.length - 1));
  });

  it('has no dependency and runs nothing when it is installed', () => {
    const about = JSON.parse(readFileSync(join(folder, 'package', 'package.json'), 'utf8'));
    expect(about.dependencies).toBeUndefined();
    expect(Object.keys(about.scripts).filter((name) => WHEN_INSTALLED.test(name))).toEqual([]);
  });

  it('runs from where it was unpacked, in a folder with nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([packed.filename, 'package'].sort());
    expect(credcheck('demo', '--quiet')).toContain('DO NOT PAY YET.  PROMISING or STRONG');
    const result = JSON.parse(credcheck('evaluate', '-f', 'json', '--quiet', '--set', 'form=digital-badge'));
    expect(result.rubric.id).toBe('micro-credential');
  });

  it('has no sign outside ASCII in its code, which would make Node take twice the room for it', () => {
    const dist = join(folder, 'package', 'dist');
    const chunks = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    const beyond = chunks.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(dist, name), 'utf8')));
    expect({ beyond, some: chunks.length > 10 }).toEqual({ beyond: [], some: true });
  });

  it('has nothing in it that publint complains of', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'package'), strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that attw can follow from an ES module and from a bundler', () => {
    const words = [packed.filename, '--profile', 'esm-only', '--format', 'json'];
    const told = execFileSync(join(TOOLS, 'attw'), words, { cwd: folder, encoding: 'utf8' });
    const { analysis, problems } = JSON.parse(told);
    const found = Object.values<{ readonly resolutionKind?: string }[]>(problems).flat();
    // These two ways of looking types up know no ES modules, or none from CommonJS; attw leaves them out as well.
    const beside = ['node10', 'node16-cjs'];
    expect(found.filter(({ resolutionKind = '' }) => !beside.includes(resolutionKind))).toEqual([]);
    expect(analysis.entrypoints['.'].resolutions['node16-esm'].resolution.fileName).toMatch(/index\.d\.ts$/);
  });
});
