import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';

async function checksWith(...answers: readonly string[]): Promise<readonly string[]> {
  const words = answers.flatMap((answer) => ['--set', answer]);
  const { stdout } = await run(['evaluate', '-f', 'json', '--quiet', ...words], worldWith());
  return JSON.parse(stdout).checklist.map(({ id }: { readonly id: string }) => id);
}

it('lets nobody check credit who wants no larger award', async () => {
  const claim = 'stacking-claim=agreement-on-site';
  expect(await checksWith('goal=switch-career', claim)).not.toContain('granting-body-agrees');
  expect(await checksWith('goal=toward-degree', claim)).toContain('granting-body-agrees');
});

it('does not send anybody to an endorser where nobody is named', async () => {
  expect(await checksWith('who-vouches=none')).not.toContain('endorser-says-so');
  expect(await checksWith('who-vouches=reported')).toContain('endorser-says-so');
});

it('asks nobody who pays for a free offer', async () => {
  expect(await checksWith('cost-to-earn=0')).not.toContain('who-else-pays');
  expect(await checksWith('cost-to-earn=1')).toContain('who-else-pays');
});

it.each([
  ['platform-certificate', 'months-of-billing'],
  ['university-micro-program', 'credit-and-level'],
  ['vendor-certification', 'exam-version'],
  ['nanodegree-style', 'project-review'],
  ['digital-badge', 'badge-data'],
  ['something-else', 'hours-and-dates'],
])('has for a %s a check of its own, %s, that other forms do not have', async (form, check) => {
  const OWN = ['months-of-billing', 'credit-and-level', 'exam-version', 'project-review', 'badge-data'];
  const checks = await checksWith(`form=${form}`);
  expect(checks.filter((id) => [...OWN, 'hours-and-dates'].includes(id))).toEqual([check]);
});
