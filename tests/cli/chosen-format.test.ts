import { expect, test } from 'vitest';
import { offer } from '../commands/batch/offers.js';
import { run, worldWith } from '../support/fake-ports.js';

const stdin = offer('A');
const NOTE =
  /credcheck: CREDCHECK_FORMAT is (\w+), which is not available for this command, so this is (\w+)\n/;

test.each([
  ['batch', 'json', 'ndjson'],
  ['evaluate', 'junit', 'pretty'],
  ['explain', 'ndjson', 'pretty'],
  ['evaluate', 'ics', 'pretty'],
  ['batch', 'sarif', 'ndjson'],
  ['explain', 'letter', 'pretty'],
])(
  '%s ignores a format of other commands in the environment, with a note, but never one of the flag',
  async (name, format, used) => {
    const words = [name, '-', '-r', 'small'];
    const own = await run(words, worldWith({ stdin }));
    const { code, stdout, stderr } = await run(words, worldWith({ stdin, environment: { format } }));
    expect({ code, stdout }).toEqual({ code: 0, stdout: own.stdout });
    expect(NOTE.exec(stderr)?.slice(1)).toEqual([format, used]);
    expect(stderr.replace(NOTE, '')).toBe(own.stderr);
    const refused = await run([...words, '-f', format], worldWith({ stdin, environment: { format: used } }));
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    const flagged = await run([...words, '-f', used], worldWith({ stdin, environment: { format } }));
    expect({ stdout: flagged.stdout, isNoted: NOTE.test(flagged.stderr) }).toEqual({
      stdout: own.stdout,
      isNoted: false,
    });
  },
);

test.each(['batch', 'evaluate', 'explain'])(
  '%s refuses a format in the environment that no command has',
  async (name) => {
    const world = worldWith({ stdin, environment: { format: 'jsno' } });
    const { code, stdout, stderr } = await run([name, '-', '-r', 'small'], world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Format "jsno" is not available for this command');
    expect(stderr).toContain('pretty');
  },
);

test('a format in the environment applies to a command that has it', async () => {
  const words = ['batch', '-r', 'small'];
  const around = await run(words, worldWith({ stdin, environment: { format: 'csv' } }));
  expect(around).toEqual(await run([...words, '-f', 'csv'], worldWith({ stdin })));
});
