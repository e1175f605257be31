/** A candidate under the small rubric as a line of NDJSON; with `share` at 90 and a quiz it scores 60. */
export function offer(
  name: string,
  answers: Readonly<Record<string, unknown>> = {},
  candidate: Readonly<Record<string, unknown>> = {},
): string {
  const given = {
    form: 'course',
    task: 'quiz',
    share: 90,
    revised: '2026-11-01',
    topics: ['data'],
    ...answers,
  };
  return `${JSON.stringify({ candidate: { name, ...candidate }, answers: given })}\n`;
}
