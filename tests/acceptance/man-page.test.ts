import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runBin } from './run-bin.js';

const about = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const FILE = join(ROOT, about.man);
const hasGroff = spawnSync('groff', ['--version']).status === 0;

/** The text that a person sees, with the columns of the help. */
function shown(): string {
  const text = readFileSync(FILE, 'utf8')
    .replaceAll('\\-', '-')
    .replaceAll('\\e', '\\')
    .replaceAll(/\\\[u([0-9A-F]+)\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  return text.replaceAll(/^\\&/gm, '');
}

describe('the man page', () => {
  it.each(['evaluate', 'batch', 'rubric lint', 'rubric test', 'schema', 'exit-codes', 'environment'])(
    'says of %s what help says',
    async (words) => {
      const { stdout } = await runBin(['help', ...words.split(' ')], { env: { COLUMNS: '78' } });
      const text =
        words.includes('-') || words === 'environment' ? stdout.replace(/^[^\n]+\n\n/, '') : stdout;
      expect(text.length).toBeGreaterThan(200);
      expect(shown()).toContain(text.trim());
    },
  );

  it('has a section for each command', async () => {
    const { stdout } = await runBin(['--help'], { env: { COLUMNS: '78' } });
    const verbs = [...(stdout.split('Commands:')[1]?.split('\n\n')[0] ?? '').matchAll(/^ {2}([a-z]+)/gm)].map(
      ([, verb]) => verb,
    );
    expect(verbs.length).toBeGreaterThan(10);
    for (const verb of verbs) expect(shown()).toContain(`.SH CREDCHECK ${verb?.toUpperCase()}\n`);
  });

  it('is the one that the package names for its version, in ASCII alone', () => {
    expect(readFileSync(FILE, 'utf8')).toContain(
      `.TH CREDCHECK 1 "" "credcheck ${about.version}" "User Commands"`,
    );
    expect(readFileSync(FILE, 'utf8')).not.toMatch(/[^\0-\x7f]/);
  });

  it.skipIf(!hasGroff)('is laid out by groff without a warning', () => {
    const { status, stderr, stdout } = spawnSync('groff', ['-man', '-Tutf8', '-ww', FILE], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('credcheck rubric lint');
  });
});
