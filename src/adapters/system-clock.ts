import type { Clock } from '../ports/clock.js';

/** The current day by the clock and time zone of this machine. */
export function systemClock(): Clock {
  return {
    today() {
      const now = new Date();
      const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      return parts.map((part) => String(part).padStart(2, '0')).join('-');
    },
    elapsed: () => performance.now(),
  };
}
