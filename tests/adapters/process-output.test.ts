import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OutputOptions, Sink } from '../../src/adapters/process-output.js';
import { textStream } from '../../src/adapters/process-output.js';
import { compileAdapters, freshFolder, shell } from './compiled.js';

type Env = OutputOptions['env'];

const pipe: Sink = { descriptor: 1, isTerminal: false, columns: () => undefined };
const terminal: Sink = { descriptor: 1, isTerminal: true, columns: () => 132 };

describe('colour', () => {
  it.each<[boolean, string, Sink, OutputOptions['colour'], Env]>([
    [true, 'a terminal', terminal, 'auto', {}],
    [false, 'a pipe', pipe, 'auto', {}],
    [false, 'a dumb terminal', terminal, 'auto', { TERM: 'dumb' }],
    [false, 'a terminal with NO_COLOR', terminal, 'auto', { NO_COLOR: '1' }],
    [true, 'a terminal with an empty NO_COLOR', terminal, 'auto', { NO_COLOR: '' }],
    [true, 'a pipe with FORCE_COLOR', pipe, 'auto', { FORCE_COLOR: '1' }],
    [true, 'a dumb pipe with FORCE_COLOR', pipe, 'auto', { FORCE_COLOR: '3', TERM: 'dumb' }],
    [true, 'a dumb terminal with FORCE_COLOR', terminal, 'auto', { FORCE_COLOR: '1', TERM: 'dumb' }],
    [false, 'a terminal that is read aloud', terminal, 'auto', { ACCESSIBLE: '1' }],
    [true, 'a terminal where ACCESSIBLE says no', terminal, 'auto', { ACCESSIBLE: '0' }],
    [
      true,
      'a terminal that is read aloud, with FORCE_COLOR',
      terminal,
      'auto',
      { ACCESSIBLE: '1', FORCE_COLOR: '1' },
    ],
    [false, 'a pipe with an empty FORCE_COLOR', pipe, 'auto', { FORCE_COLOR: '' }],
    [false, 'a terminal with FORCE_COLOR=0', terminal, 'auto', { FORCE_COLOR: '0' }],
    [false, 'a terminal with FORCE_COLOR=false', terminal, 'auto', { FORCE_COLOR: 'false' }],
    [false, 'a terminal with both', terminal, 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }],
    [true, 'a pipe where the flag asks for it', pipe, 'always', { NO_COLOR: '1', TERM: 'dumb' }],
    [false, 'a terminal where the flag forbids it', terminal, 'never', { FORCE_COLOR: '1' }],
  ])('is %s for %s', (expected, _where, sink, colour, env) => {
    expect(textStream(sink, { colour, env }).colour).toBe(expected);
  });
});

describe('unicode', () => {
  it.each<[boolean, string, Sink, Env]>([
    [true, 'a terminal that says nothing', terminal, {}],
    [true, 'a terminal in UTF-8', terminal, { LANG: 'en_GB.UTF-8' }],
    [true, 'a terminal in utf8', terminal, { LC_CTYPE: 'C.utf8', LANG: 'C' }],
    [false, 'a terminal in Latin-1', terminal, { LANG: 'de_DE.ISO-8859-1' }],
    [false, 'a terminal where LC_ALL wins', terminal, { LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' }],
    [true, 'a terminal where LC_ALL is empty', terminal, { LC_ALL: '', LANG: 'en_GB.UTF-8' }],
    [false, 'a dumb terminal', terminal, { TERM: 'dumb', LANG: 'en_GB.UTF-8' }],
    [true, 'a pipe, whatever the locale', pipe, { LANG: 'C' }],
  ])('is %s for %s', (expected, _where, sink, env) => {
    expect(textStream(sink, { colour: 'auto', env }).unicode).toBe(expected);
  });
});

describe('the width', () => {
  it.each<[number, string, Sink, Env]>([
    [132, 'the terminal', terminal, {}],
    [80, 'custom for a pipe', pipe, {}],
    [100, 'COLUMNS', terminal, { COLUMNS: '100' }],
    [100, 'COLUMNS for a pipe too', pipe, { COLUMNS: '100' }],
    [132, 'the terminal where COLUMNS is no width', terminal, { COLUMNS: '0' }],
    [132, 'the terminal where COLUMNS is no number', terminal, { COLUMNS: '1e2' }],
    [132, 'the terminal where COLUMNS is negative', terminal, { COLUMNS: '-5' }],
    [80, 'custom where the terminal knows none', { ...terminal, columns: () => 0 }, {}],
    [20, 'never under 20', { ...terminal, columns: () => 5 }, {}],
    [20, 'never under 20 by COLUMNS', terminal, { COLUMNS: '3' }],
  ])('is %i: %s', (expected, _why, sink, env) => {
    expect(textStream(sink, { colour: 'auto', env }).columns).toBe(expected);
  });

  it('follows the terminal when it is resized', () => {
    const widths = [100, 60];
    const stream = textStream({ ...terminal, columns: () => widths.shift() }, { colour: 'auto', env: {} });
    expect([stream.columns, stream.columns]).toEqual([100, 60]);
  });

  it('is a whole number of at least 20 for any COLUMNS', () => {
    fc.assert(
      fc.property(fc.string(), (COLUMNS) => {
        const { columns } = textStream(pipe, { colour: 'auto', env: { COLUMNS } });
        expect(Number.isSafeInteger(columns) && columns >= 20).toBe(true);
      }),
    );
  });
});

describe('writing', () => {
  function streamTo(path: string) {
    const descriptor = openSync(path, 'w');
    const stream = textStream({ ...pipe, descriptor }, { colour: 'auto', env: {} });
    return { stream, close: () => closeSync(descriptor) };
  }

  it('delivers texts in the order they were given, though nobody waited', async () => {
    const path = join(freshFolder(), 'out');
    const { stream, close } = streamTo(path);
    const written = await Promise.all([
      stream.write('ä'.repeat(200_000)),
      stream.write('b'),
      stream.write(''),
    ]);
    close();
    expect(written).toEqual([{ kind: 'written' }, { kind: 'written' }, { kind: 'written' }]);
    expect(readFileSync(path, 'utf8')).toBe(`${'ä'.repeat(200_000)}b`);
  });

  it('delivers long texts whole and in order, though nobody waited', async () => {
    const path = join(freshFolder(), 'out');
    const { stream, close } = streamTo(path);
    const texts = ['a', 'b', 'ä'].map((letter) => letter.repeat(50_000));
    await Promise.all(texts.map((text) => stream.write(text)));
    close();
    expect(readFileSync(path, 'utf8') === texts.join('')).toBe(true);
  });

  it('says that the device is full, every time', async () => {
    const { stream, close } = streamTo('/dev/full');
    const failed = { kind: 'failed', reason: 'no space left on the device' };
    expect(await Promise.all([stream.write('a'), stream.write('b')])).toEqual([failed, failed]);
    close();
  });

  it('says that the stream is closed', async () => {
    const { stream, close } = streamTo('/dev/null');
    close();
    expect(await stream.write('a')).toEqual({ kind: 'failed', reason: 'it is closed' });
  });
});

describe('the streams of a process', () => {
  let compiled = '';
  beforeAll(() => {
    compiled = compileAdapters();
    return () => rmSync(compiled, { recursive: true });
  });
  const start = `import { processOutput } from './adapters/process-output.js';
    const { stdout, stderr } = processOutput({ colour: 'auto', env: {} });`;
  const megabyte = `${start}
    const written = await stdout.write('x'.repeat(1000000));
    await stderr.write(JSON.stringify(written));
    process.exitCode = 7;`;

  it('deliver a megabyte whole to a slow reader', async () => {
    const ended = await shell(compiled, megabyte, '$RUN | (sleep 0.3; wc -c)');
    expect(ended).toMatchObject({ stdout: '1000000\n', stderr: '{"kind":"written"}' });
  });

  it('deliver it whole through a non-blocking pipe too', async () => {
    const script = `process.stdout.isTTY; ${megabyte}`;
    const ended = await shell(compiled, script, '$RUN | (sleep 0.3; wc -c)');
    expect(ended).toMatchObject({ stdout: '1000000\n', stderr: '{"kind":"written"}' });
  });

  it.each([
    ['a pipe', ''],
    ['a non-blocking pipe', 'process.stdout.isTTY;'],
  ])('deliver long texts whole and in order through %s, though nobody waited', async (_, begin) => {
    const script = `${begin} ${start}
      for (const letter of 'abc') stdout.write(letter.repeat(50000));`;
    const { stdout } = await shell(compiled, script, '$RUN | (sleep 0.3; cat)');
    expect(stdout === [...'abc'].map((letter) => letter.repeat(50_000)).join('')).toBe(true);
  });

  it('end quietly when the reader leaves, with the status already decided', async () => {
    const ended = await shell(compiled, megabyte, 'set -o pipefail; $RUN | head -c 5; echo " $?"');
    expect(ended).toMatchObject({ stdout: 'xxxxx 7\n', stderr: '{"kind":"closed"}' });
  });

  it('tell of a full device and go on', async () => {
    const ended = await shell(compiled, megabyte, '$RUN > /dev/full');
    expect(ended).toEqual({
      status: 7,
      stdout: '',
      stderr: '{"kind":"failed","reason":"no space left on the device"}',
    });
  });

  const describeStreams = `${start}
    const told = [stdout.isTerminal, stdout.colour, stdout.columns, stderr.isTerminal];
    await stderr.write(JSON.stringify(told));`;

  it('are plain where they are no terminal', async () => {
    expect((await shell(compiled, describeStreams, '$RUN')).stderr).toBe('[false,false,80,false]');
  });

  it('know their terminal', async () => {
    const line = 'script -qec "stty cols 57; $RUN 2> told" /dev/null < /dev/null > /dev/null; cat told';
    expect((await shell(compiled, describeStreams, line)).stdout).toBe('[true,true,57,false]');
  });
});
