import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const DRAFTS = '/state/credcheck/';

it.each([['--resume'], ['--save']])(
  '%s without a file names the drafts that wait: exit 2',
  async (option) => {
    const files = { [`${DRAFTS}ux.yaml`]: '', [`${DRAFTS}data basics.yaml`]: '' };
    const { code, stdout, stderr } = await run(['evaluate', option], worldWith({ files }));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`option '${option} <file>' argument missing`);
    expect(stderr).toContain(`credcheck evaluate --resume '${DRAFTS}data basics.yaml'`);
    expect(stderr).toContain(`credcheck evaluate --resume ${DRAFTS}ux.yaml`);
  },
);

it('says where no draft waits, and names at most five', async () => {
  const none = await run(['evaluate', '--resume'], worldWith());
  expect(none.stderr).toContain('there is no draft to go on with');
  const files = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`${DRAFTS}c${at}.yaml`, '']));
  const { stderr } = await run(['evaluate', '--resume'], worldWith({ files }));
  expect(stderr.match(/--resume \//g)).toHaveLength(5);
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain('and 2 more');
});
