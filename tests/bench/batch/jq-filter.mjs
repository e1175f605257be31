// The same task as a filter for jq, which it prints.
import { expressionsIn, inLine } from './expressions.mjs';
import { rubric, STAMP } from './scored.mjs';

const bandIds = rubric.bands.map(({ id }) => id);
const placeOf = (cap) => bandIds.indexOf(cap['at-most']);

const jq = {
  ...inLine,
  text: (value) => JSON.stringify(value),
  number: String,
  isOpen: (id) => `($a.${id} == null)`,
  equals: (id, value) => `$a.${id} == "${value}"`,
  choose: (condition, yes, no) => `(if ${condition} then ${yes} else ${no} end)`,
  any: (conditions) => `(${conditions.join(' or ')})`,
};

function filter() {
  const { low, high, answered, knockouts, caps } = expressionsIn(jq);
  const list = JSON.stringify;
  return `def r6: (. * 1000000 | round) / 1000000;
def band: ${jqBand()};
def states($rules; $states): [range($rules | length)] | map({id: $rules[.].id, state: $states[.]} + $rules[.].more);
def because($rules; $states): [range($rules | length)] | map(select($states[.] == "hit") | $rules[.].because);
${list(bandIds)} as $bands | ${list(rubric.bands.map(({ title }) => title))} as $titles
| ${list(rubric.knockouts.map(({ id, because }) => ({ id, because, more: {} })))} as $knockouts
| ${list(rubric.caps.map((cap) => ({ id: cap.id, because: cap.because, more: { atMost: cap['at-most'] } })))} as $caps
| ${list(rubric.caps.map(placeOf))} as $places
| .answers as $a | [${knockouts.join(', ')}] as $k | [${caps.join(', ')}] as $c
| {low: ((${low}) * 100 | r6), high: ((${high}) * 100 | r6)} as $score
| ([($score.low | band)] + [range($c | length) | select($c[.] != "clear") | $places[.]] | max) as $worst
| ([($score.high | band)] + [range($c | length) | select($c[.] == "hit") | $places[.]] | max) as $best
| ($k | index("hit") != null) as $stop
| (if $stop then "stop" else $bands[$worst] end) as $id
| (if $stop or ($k | index("unknown") != null) then "stop" else $id end) as $lowest
| (if $stop then "stop" else $bands[$best] end) as $highest
| {schemaVersion: 1, record: input_line_number, tool: {name: "peer", version: "1.0.0"}, rubric: ${list(STAMP)},
   asOf: "2026-11-22", candidate, score: $score,
   verdict: {id: $id, title: (if $stop then "Stop" else $titles[$worst] end), firm: ($lowest == $highest),
     range: [$lowest, $highest], because: (because($knockouts; $k) + because($caps; $c))},
   knockouts: states($knockouts; $k), caps: states($caps; $c), warnings: [],
   coverage: {answered: ((${answered}) | r6), withSource: 0, leftOut: 0}, disclaimer: ${list(rubric.disclaimer)}}`;
}

function jqBand() {
  const [last] = bandIds.slice(-1);
  return rubric.bands.reduceRight(
    (rest, { from, id }, at) => (id === last ? at : `if . >= ${from} then ${at} else ${rest} end`),
    0,
  );
}

process.stdout.write(filter());
