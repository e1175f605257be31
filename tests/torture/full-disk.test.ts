import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileAdapters, shell } from '../adapters/compiled.js';
import { ROOT } from '../support/checkout-copy.js';
import { canMount } from './ability.js';

const credcheck = join(ROOT, 'bin/credcheck.js');
const example = join(ROOT, 'rubrics/micro-credential/examples/vendor-exam.yaml');
const noSpace = 'output/unwritable: no space left on the device';

let compiled = '';
beforeAll(() => {
  compiled = compileAdapters();
  mkdirSync(join(compiled, 'disk'));
  return () => rmSync(compiled, { recursive: true });
});

beforeEach(({ skip }) => skip(!canMount, 'no right to mount'));

/** Runs a script, or a line, where `disk` is a folder that holds 256 KiB. */
function onSmallDisk(script: string, line = '$RUN', options = 'size=256k') {
  const inside = `mount -t tmpfs -o ${options} tmpfs disk && ${line}`;
  return shell(compiled, script, `unshare --mount bash -c '${inside}'`);
}

const imports = `
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { nodeDrafts } from './adapters/node-drafts.js';
import { saveFile } from './adapters/save-file.js';
const say = (...values) => process.stdout.write(values.join(' ') + '\\n');
const told = ({ ok, problems }) => (ok ? 'saved' : problems[0].code + ': ' + problems[0].args.reason);
`;

describe('on a disk of 256 KiB', () => {
  it('a text of any size is saved whole or leaves the earlier one', async () => {
    const script = `${imports}
      const path = 'disk/answers.yaml';
      let earlier = 'old';
      writeFileSync(path, earlier);
      for (let kilobytes = 4; kilobytes <= 280; kilobytes += 4) {
        const text = String(kilobytes % 10).repeat(kilobytes * 1000);
        const replace = kilobytes % 8 === 0 ? 'always' : { ifStill: earlier };
        const outcome = told(await saveFile(path, text, replace));
        earlier = outcome === 'saved' ? text : earlier;
        say(outcome, readFileSync(path, 'utf8') === earlier, readdirSync('disk'));
      }`;
    const { status, stdout, stderr } = await onSmallDisk(script);
    expect([status, stderr]).toEqual([0, '']);
    const saved = 'saved true answers.yaml';
    const refused = `${noSpace} true answers.yaml`;
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(70);
    expect([...new Set(lines)]).toEqual([saved, refused]);
  });

  it('a new file that is too large is not there', async () => {
    const script = `${imports}
      say(told(await saveFile('disk/answers.yaml', 'x'.repeat(300000), 'never')), readdirSync('disk').length);`;
    expect(await onSmallDisk(script)).toEqual({ status: 0, stdout: `${noSpace} 0\n`, stderr: '' });
  });

  it('a file is kept where there is no room for another name', async () => {
    const script = `${imports}
      writeFileSync('disk/answers.yaml', 'old');
      say(told(await saveFile('disk/answers.yaml', 'new', 'always')));
      say(readFileSync('disk/answers.yaml', 'utf8'), readdirSync('disk'));`;
    const ended = await onSmallDisk(script, '$RUN', 'nr_inodes=2');
    expect(ended).toEqual({ status: 0, stdout: `${noSpace}\nold answers.yaml\n`, stderr: '' });
  });

  it('a draft keeps what it held, is written again once there is room, and can be discarded', async () => {
    const script = `${imports}
      const drafts = nodeDrafts('disk');
      const { value: path } = await drafts.open('cloud-101');
      const hold = async (text) => say(told(await drafts.write(path, text)), readFileSync(path, 'utf8').length);
      await hold('x'.repeat(100000));
      await hold('y'.repeat(200000));
      await hold('z'.repeat(110000));
      writeFileSync('disk/filler', 'x'.repeat(120000));
      await hold('x'.repeat(120000));
      say(readdirSync('disk/credcheck'));
      say(told(await drafts.discard(path)), readdirSync('disk/credcheck').length);`;
    const { stdout, stderr } = await onSmallDisk(script);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      'saved 100000',
      `${noSpace} 100000`,
      'saved 110000',
      `${noSpace} 110000`,
      'cloud-101.yaml',
      'saved 0',
      '',
    ]);
  });

  it('a result that was to go to a file goes to standard output, with exit 74', async () => {
    const evaluate = `node ${credcheck} evaluate ${example} --as-of 2026-11-22 -f json`;
    const fill = 'head -c 250000 /dev/zero > disk/filler; echo old > disk/result.json';
    const look = 'echo "exit $?"; cat disk/result.json; ls -A disk';
    const whole = await shell(compiled, '', evaluate);
    const ended = await onSmallDisk('', `{ ${fill}; ${evaluate} -o disk/result.json; ${look}; }`);
    expect(whole).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout).toBe(`${whole.stdout}exit 74\nold\nfiller\nresult.json\n`);
    expect(ended.stderr).toMatch(
      /disk\/result\.json.*no space left on the device(?:.|\n)*\ncredcheck: exit 74: /,
    );
  });

  it('a folder of reports that does not fit leaves the pages of the last run, with exit 74', async () => {
    const rows = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `{"candidate":{"id":"of-${at}","name":"Offer"},"answers":{}}\n`,
      ).join('');
    writeFileSync(join(compiled, 'few.ndjson'), rows(3));
    writeFileSync(join(compiled, 'many.ndjson'), rows(30));
    const batch = (name: string, rest: string): string =>
      `node ${credcheck} batch ${name} --as-of 2026-11-22 --report html=disk/r/ ${rest}`;
    const look = 'echo "exit $?"; cat disk/r/* | cksum; ls -A disk/r';
    const line = `{ ${batch('few.ndjson', `-o rows; ${look}`)}; ${batch('many.ndjson', `| wc -l; ${look}`)}; }`;
    const ended = await onSmallDisk('', `set -o pipefail; ${line}`);
    const [first, ...rest] = ended.stdout.split('exit ');
    expect(first).toBe('');
    expect(rest[0]?.replace(/^0/, '').replace(/30\n$/, '')).toBe(rest[1]?.replace(/^74/, ''));
    expect(rest[0]).toContain('index.html\nof-0.html\nof-1.html\nof-2.html\n');
    expect(ended.stderr).toMatch(/disk\/r\/ could not be written: no space left on the device/);
  });
});
