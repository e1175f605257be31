import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';

async function checksWith(...answers: readonly string[]): Promise<readonly string[]> {
  const words = ['goal=switch-career', ...answers].flatMap((answer) => ['--set', answer]);
  const { stdout } = await run(['evaluate', '-f', 'json', '--quiet', ...words], worldWith());
  return JSON.parse(stdout).checklist.map(({ id }: { readonly id: string }) => id);
}

it('lets nobody check credit who wants none', async () => {
  expect(await checksWith('stack-intent=no')).not.toContain('credit-still-applies');
  const checks = await checksWith('stack-intent=yes', 'stacking-claim=agreement-on-site');
  expect(checks).toContain('credit-still-applies');
});
