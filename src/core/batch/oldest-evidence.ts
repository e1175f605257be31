import { MOST_OLD, type OldEvidence } from '../model/batch-summary.js';
import { byText } from '../model/by-text.js';

/** The oldest of two lists together, oldest first; which of them come first does not depend on the lists. */
export function oldestOf(some: readonly OldEvidence[], more: readonly OldEvidence[]): readonly OldEvidence[] {
  return [...some, ...more].sort(byAge).slice(0, MOST_OLD);
}

/** Whether evidence of this day could still enter a list. */
export function isOldEnough(list: readonly OldEvidence[], checked: string): boolean {
  const youngest = list[MOST_OLD - 1];
  return youngest === undefined || checked <= youngest.checked;
}

/** Orders by day and then by candidate: only byte-identical entries are equal. */
function byAge(one: OldEvidence, other: OldEvidence): number {
  return (
    byText(one.checked, other.checked) ||
    byText(one.candidate.name, other.candidate.name) ||
    byText(keyOf(one), keyOf(other))
  );
}

function keyOf({ candidate }: OldEvidence): string {
  return JSON.stringify([candidate.issuer ?? null, candidate.id ?? null]);
}
