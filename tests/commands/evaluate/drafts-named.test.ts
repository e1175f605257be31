import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const DRAFTS = '/state/credcheck/';

it('--resume without a file names the drafts that wait, and --save does not: exit 2', async () => {
  const files = { [`${DRAFTS}ux.yaml`]: '', [`${DRAFTS}data basics.yaml`]: '' };
  const { code, stdout, stderr } = await run(['evaluate', '--resume'], worldWith({ files }));
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain("option '--resume <file>' argument missing");
  expect(stderr).toContain('to resume an unfinished interview, run: ');
  expect(stderr).toContain(`credcheck evaluate --resume '${DRAFTS}data basics.yaml'`);
  expect(stderr).toContain(`credcheck evaluate --resume ${DRAFTS}ux.yaml`);
  const save = await run(['evaluate', '--save'], worldWith({ files }));
  expect([save.code, save.stderr.includes('--resume')]).toEqual([2, false]);
});

it('says where no draft waits, and names at most five', async () => {
  const none = await run(['evaluate', '--resume'], worldWith());
  expect(none.stderr).toContain('there is no unfinished interview to resume');
  const files = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`${DRAFTS}c${at}.yaml`, '']));
  const { stderr } = await run(['evaluate', '--resume'], worldWith({ files }));
  expect(stderr.match(/--resume \//g)).toHaveLength(5);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain('and 2 more');
});

it.each(['--save', '--resume', '-o'])('%s does not take another option for its file', async (option) => {
  const world = worldWith({ files: { 'a.yaml': 'credcheck: 1\ncandidate: {name: X}\nanswers: {}\n' } });
  const { code, stderr } = await run(['evaluate', 'a.yaml', option, '--quick'], world);
  expect({ code, files: [...world.files.keys()] }).toEqual({ code: 2, files: ['a.yaml'] });
  expect(stderr).toMatch(/option '.*<file>' argument missing/);
});

it.each(['--save', '-o', '--answers'])(
  '%s without a name is a wrong command line, not a failed write',
  async (option) => {
    const world = worldWith({ files: { 'a.yaml': 'credcheck: 1\ncandidate: {name: X}\nanswers: {}\n' } });
    const { code, stdout, stderr } = await run(['evaluate', 'a.yaml', option, ''], world);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/option '.*<file.*>' argument missing/);
  },
);
