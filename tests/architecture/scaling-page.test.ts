import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { batchCommand } from '../../src/commands/batch/command.js';
import { ROOT } from '../support/checkout-copy.js';
import { worldWith } from '../support/fake-ports.js';

const page = readFileSync(join(ROOT, 'docs/scaling.md'), 'utf8');
const twoHosts = readFileSync(join(ROOT, 'tests/scaling/two-hosts.sh'), 'utf8');
const breakEven = readFileSync(join(ROOT, 'tests/scaling/break-even.mjs'), 'utf8');

/** The lines of output that were pasted between two markers. */
function pasted(name: string): readonly string[] {
  const section = page.split(`<!-- ${name}:start -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ?? '';
  return section.split('\n').filter((line) => line !== '' && !line.startsWith('```'));
}

function numbersIn(text: string | undefined): readonly number[] {
  return (text?.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}

/** What stands between the numbers of a line. */
function wordsIn(line: string): readonly string[] {
  return line.split(/v?\d[\d.,]*/).filter((words) => words.trim() !== '');
}

/** The words behind `credcheck` in every command line of the page, as far as they are its own. */
function commandLines(): readonly (readonly string[])[] {
  const blocks = [...page.matchAll(/```(?:sh|python)\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const lines = blocks.flatMap((text) => text.replaceAll('\\\n', ' ').split('\n'));
  return lines.flatMap((line) => {
    const [, words] = line.match(/credcheck ([^"<>]*?)\s*(?:$|["<>]|:::)/) ?? [];
    return words === undefined ? [] : [words.split(/\s+/)];
  });
}

describe('docs/scaling.md', () => {
  test('has only command lines that batch takes', () => {
    const lines = commandLines();
    expect(lines.map(([name]) => name)).toEqual(['batch', 'batch', 'batch', 'batch', 'batch']);
    const command = (): Command => batchCommand(worldWith().ports, () => undefined);
    for (const [, ...words] of lines) {
      expect(command().parseOptions([...words]).unknown, words.join(' ')).toEqual([]);
    }
    const named = [...page.matchAll(/`(--[a-z-]+)`/g)].map(([, option = '']) => option);
    const known = ['--pipe-part', '--retries', ...command().options.map(({ long }) => long)];
    expect(named.filter((option) => !known.includes(option))).toEqual([]);
  });

  test('tells people to cut and retry as the run on two hosts does', () => {
    for (const words of [
      'split --number l/20 ',
      '--keep-order --retries 5 --sshlogin ',
      'GNU parallel 20221122',
    ]) {
      expect(page).toContain(words);
      expect(twoHosts).toContain(words);
    }
  });

  test('shows a run on two hosts in which every row came once, in sentences of the script', () => {
    const lines = pasted('two-hosts');
    const [shards, rows, , before] = numbersIn(lines[0]);
    const [a = 0, b = 0, ended] = numbersIn(lines[1]);
    expect([a + b, ended]).toEqual([20, 0]);
    expect(shards).toBe(20);
    expect(before).toBeLessThan(20);
    expect(numbersIn(lines[2])).toEqual([rows, rows, rows]);
    expect(numbersIn(lines[4])).toEqual([shards]);
    expect(lines.flatMap(wordsIn).filter((words) => !twoHosts.includes(words))).toEqual([]);
  });

  test('says from how many rows on a second machine pays, as follows from what it shows as measured', () => {
    const [measured, rates, assumed, result] = pasted('break-even');
    const [rate = 0, bytesIn = 0, bytesOut = 0] = numbersIn(rates).slice(1);
    const [setUp = 0, gigabits = 0] = numbersIn(assumed);
    // The rate was rounded up to two figures, and so was what follows from it.
    const rowsFor = (rowsASecond: number, saved: number): number =>
      (2 * (setUp + saved)) / (1 / rowsASecond - (bytesIn + bytesOut) / (gigabits * 1.25e8));
    const [evenAt = 0, minuteAt = 0] = numbersIn(result);
    for (const [shown, saved] of [
      [evenAt, 0],
      [minuteAt, 60],
    ] as const) {
      expect(shown).toBeGreaterThan(rowsFor(rate - 10 ** (Math.floor(Math.log10(rate)) - 1), saved));
      expect(shown).toBeLessThan(rowsFor(rate, saved) * 1.1);
    }
    const said = [measured, rates, assumed, result].flatMap((line) => wordsIn(line ?? ''));
    expect(said.filter((words) => !breakEven.includes(words))).toEqual([]);
  });

  test('names no file that is not there, and nothing of the machine it was written on', () => {
    const paths = [...page.matchAll(/`((?:tests|docs|src)\/[^`\s]+)`/g)].map(([, path = '']) => path);
    expect(paths).toContain('tests/scaling/two-hosts.sh');
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(page).not.toMatch(/\/(?:tmp|root|home|work)\//);
  });
});
