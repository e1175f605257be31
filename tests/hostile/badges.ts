import { BADGE_TOPICS } from '../../src/core/badge/badge.js';
import { BADGE_SUBJECTS, type BadgeResult, type BadgeSubject } from '../../src/core/badge/badge-result.js';
import type { Report } from '../../src/core/model/result.js';

/** Text of a stranger in every place of a badge. */
export function badgeSaying({ result }: Report): BadgeResult {
  const { name } = result.candidate;
  const says = BADGE_TOPICS.map((topic) => ({ topic, text: name, path: [] }));
  return {
    ...{ file: name, carrier: 'png', standard: 'open-badges-2', asOf: '2026-11-22', name },
    states: ['expired', 'not-established'],
    rows: (Object.keys(BADGE_SUBJECTS) as readonly BadgeSubject[]).map((subject) => ({
      subject,
      says,
      more: 2,
      checked: [
        { id: 'mixed-scripts', tone: 'warning', about: name },
        { id: 'disclosures-differ', tone: 'bad', about: '2' },
        { id: 'signature-differs', tone: 'bad', about: name, by: 'given' },
      ],
      notChecked: [
        { id: 'key', about: name },
        { id: 'disclosures', about: name },
      ],
    })),
  };
}
