import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileAdapters, shell } from './compiled.js';

const script = `
import { writeFileSync } from 'node:fs';
import { nodeFiles } from './adapters/node-files.js';
const outcome = await nodeFiles().readInput(1000000);
const { ok, value, problems } = outcome;
const told = ok ? { text: value.slice(0, 40), length: value.length } : problems[0];
writeFileSync(2, JSON.stringify({ ...told, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;
let folder = '';
beforeAll(() => {
  folder = compileAdapters();
  return () => rmSync(folder, { recursive: true });
});

async function told(line: string): Promise<unknown> {
  const ended = await shell(folder, script, line);
  return { status: ended.status, ...JSON.parse(ended.stderr) };
}

describe('standard input', () => {
  it('is read to its end', async () => {
    expect(await told('(printf "id: "; sleep 0.1; printf "ä\\n") | $RUN')).toMatchObject({
      status: 0,
      text: 'id: ä\n',
    });
  });

  it('may be as long as the cap', async () => {
    expect(await told('head -c 1000000 /dev/zero | tr "\\0" x | $RUN')).toMatchObject({ length: 1_000_000 });
    const refused = { code: 'input/too-large', args: { name: 'standard input', limit: 1_000_000 } };
    expect(await told('head -c 1000001 /dev/zero | tr "\\0" x | $RUN')).toMatchObject(refused);
  });

  it('may be a file, and is read from its current position', async () => {
    expect(await told('printf "one\\ntwo\\n" > lines; { read -r first; $RUN; } < lines')).toMatchObject({
      text: 'two\n',
    });
  });

  it('without end is abandoned and not kept in memory', async () => {
    const refused = await told('yes garbage | $RUN');
    expect(refused).toMatchObject({ status: 0, code: 'input/too-large' });
    expect(refused).toHaveProperty(
      'megabytes',
      expect.toSatisfy((size: number) => size < 150),
    );
    expect(await told('$RUN < /dev/zero')).toMatchObject({ status: 0, code: 'input/too-large' });
  });

  it.each(['$RUN < /dev/null', '$RUN <&-', ': | $RUN'])('without content is empty: %s', async (line) => {
    expect(await told(line)).toMatchObject({
      status: 0,
      code: 'input/empty',
      args: { name: 'standard input' },
    });
  });

  it('that is a folder is refused', async () => {
    const args = { name: 'standard input', kind: 'a folder' };
    expect(await told('$RUN < .')).toMatchObject({ status: 0, code: 'input/not-a-file', args });
  });

  it('that cannot be read is refused', async () => {
    expect(await told('$RUN 0> written')).toMatchObject({ status: 0, code: 'input/unreadable' });
  });

  it('is read from a pipe that another process made non-blocking', async () => {
    const opener = `(sleep 0.2; echo late) | $NODE -e '
      process.stdin.once("readable", () => {});
      require("child_process").spawnSync(process.argv[1], [process.argv[2]], { stdio: "inherit" });
      process.exit();
    ' $RUN`;
    expect(await told(opener)).toMatchObject({ text: 'late\n' });
  });
});
