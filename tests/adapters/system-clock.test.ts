import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileAdapters, shell } from './compiled.js';

let compiled = '';
beforeAll(() => {
  compiled = compileAdapters();
  return () => rmSync(compiled, { recursive: true });
});

const dayIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());

describe('today', () => {
  // These two are 25 hours apart: the day in UTC can be right for one of them at most.
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is the day by the local calendar: %s',
    async (zone) => {
      const script = `import { systemClock } from './adapters/system-clock.js';
      process.stdout.write(systemClock().today());`;
      const before = dayIn(zone);
      const { stdout } = await shell(compiled, script, `TZ=${zone} $RUN`);
      expect(stdout).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect([before, dayIn(zone)]).toContain(stdout);
    },
  );
});
