// What contenders other than credcheck make of a row once its questions are scored and its rules are judged.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const rubric = JSON.parse(readFileSync(process.env.BENCH_RUBRIC, 'utf8'));

export const questions = rubric.criteria.flatMap((criterion) => {
  const sum = criterion.questions.reduce((total, each) => total + each.weight, 0);
  const whole = rubric.criteria.reduce((total, each) => total + each.weight, 0);
  return criterion.questions.map((each) => ({
    id: each.id,
    part: ((each.weight / sum) * criterion.weight) / whole,
    scores: Object.fromEntries(each.options.map(({ value, score }) => [value, score])),
  }));
});

/** What a result says of its rubric. */
export const STAMP = {
  id: rubric.id,
  version: rubric.version,
  sha256: createHash('sha256').update('').digest('hex'),
};
const title = new Map(rubric.bands.map((band) => [band.id, band.title]));
const round = (value) => Math.round(value * 1e6) / 1e6;
const bandAt = (score) => rubric.bands.findIndex((band) => score >= band.from);
const placeOf = (id) => rubric.bands.findIndex((band) => band.id === id);

/** The result, in the shape of a brief one, of parts of the whole at both ends and of states of the five rules. */
export function resultOf(record, candidate, { low, high, answered, knockouts, caps }) {
  const score = { low: round(low * 100), high: round(high * 100) };
  const isStop = knockouts.includes('hit');
  let worst = bandAt(score.low);
  let best = bandAt(score.high);
  rubric.caps.forEach((cap, at) => {
    if (caps[at] !== 'clear') worst = Math.max(worst, placeOf(cap['at-most']));
    if (caps[at] === 'hit') best = Math.max(best, placeOf(cap['at-most']));
  });
  const id = isStop ? 'stop' : rubric.bands[worst].id;
  const lowest = isStop || knockouts.includes('unknown') ? 'stop' : id;
  const highest = isStop ? 'stop' : rubric.bands[best].id;
  const hit = [
    ...rubric.knockouts.filter((_, at) => knockouts[at] === 'hit'),
    ...rubric.caps.filter((_, at) => caps[at] === 'hit'),
  ];
  return {
    schemaVersion: 1,
    record,
    tool: { name: 'peer', version: '1.0.0' },
    rubric: STAMP,
    asOf: '2026-11-22',
    candidate,
    score,
    verdict: {
      id,
      title: title.get(id) ?? 'Stop',
      firm: lowest === highest,
      range: [lowest, highest],
      because: hit.map((rule) => rule.because),
    },
    knockouts: rubric.knockouts.map((rule, at) => ({ id: rule.id, state: knockouts[at] })),
    caps: rubric.caps.map((rule, at) => ({ id: rule.id, state: caps[at], atMost: rule['at-most'] })),
    warnings: [],
    coverage: { answered: round(answered), withSource: 0, leftOut: 0 },
    disclaimer: rubric.disclaimer,
  };
}
