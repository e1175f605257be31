import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckoutCopy, copyCheckout } from '../support/checkout-copy.js';
import { GROUND, PLANTED_GLOBALS, PLANTS } from './plants.js';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
      readonly cycle?: readonly { readonly name: string }[];
    }[];
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment?: string }[];
    };
  };
}

let copy: CheckoutCopy;
let cruise: Cruise;
let cruiseStatus: number;
let compiled: string;
let linted: string;

beforeAll(async () => {
  copy = copyCheckout();
  copy.plant(GROUND);
  copy.plant({ [PLANTED_GLOBALS.file]: PLANTED_GLOBALS.text });
  for (const { file, text } of Object.values(PLANTS)) copy.plant({ [file]: text });
  const [seen, walls, compiler, linter] = await Promise.all([
    copy.run('depcruise', ['src', '--output-type', 'json']),
    copy.run('depcruise', [PLANTS['core-imports-only-its-own'].file, '--output-type', 'err-long']),
    copy.run('tsc', ['-p', 'src/core', '--pretty', 'false']),
    copy.run('biome', ['lint', '--max-diagnostics=none', '--reporter=github', PLANTED_GLOBALS.file]),
  ]);
  cruise = JSON.parse(seen.stdout);
  cruiseStatus = walls.status;
  compiled = compiler.stdout;
  linted = linter.stdout;
});

afterAll(() => copy.remove());

describe('dependency-cruiser', () => {
  test.each(Object.entries(PLANTS))('%s reports what is planted against it', (name, { file }) => {
    const reported = cruise.summary.violations.filter(
      ({ from, cycle }) => from === file || cycle?.some((step) => step.name === file),
    );
    expect(reported.map(({ rule }) => rule.name)).toContain(name);
  });

  test('has no wall that nothing is planted against', () => {
    const walls = cruise.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(walls.sort()).toEqual(Object.keys(PLANTS).sort());
  });

  test('gives a reason with every wall', () => {
    expect(cruise.summary.ruleSetUsed.forbidden.filter(({ comment }) => !comment)).toEqual([]);
  });

  test('fails the run when a wall is broken', () => {
    expect(cruiseStatus).toBeGreaterThan(0);
  });

  test('sees every source file', () => {
    const files = readdirSync(join(copy.path, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts')).map((file) => join('src', file));
    const seen = new Set(cruise.modules.map(({ source }) => source));
    expect(sources.filter((source) => !seen.has(source))).toEqual([]);
    expect(sources.length).toBeGreaterThan(Object.keys(PLANTS).length);
  });
});

describe('the compiler, in the core', () => {
  test.each([
    ['a built-in module', /planted-builtin\.ts.*'node:fs'/],
    ['another room', /planted-adapter\.ts.*'rootDir'/],
    ['the console', /planted-globals\.ts.*'console'/],
    ['the process', /planted-globals\.ts.*'process'/],
  ])('refuses %s', (_what, complaint) => {
    expect(compiled).toMatch(complaint);
  });
});

describe('the linter, in the core', () => {
  test.each([
    ['the clock', 1, 'noRestrictedGlobals'],
    ['chance', 2, 'noJsRestrictedProperties'],
    ['chance under another name', 3, 'noJsRestrictedProperties'],
    ['the console', 5, 'noConsole'],
    ['the process', 6, 'noRestrictedGlobals'],
  ])('refuses %s', (_what, line, rule) => {
    const onLine = linted.split('\n').filter((report) => report.includes(`line=${line},`));
    expect(onLine.join('\n')).toContain(rule);
  });
});
