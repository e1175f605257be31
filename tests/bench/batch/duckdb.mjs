// The same task as one query of DuckDB: `duckdb.mjs ROWS FOLDER THREADS`.
import { createRequire } from 'node:module';
import { expressionsIn, inLine } from './expressions.mjs';
import { rubric, STAMP } from './scored.mjs';

const bandIds = rubric.bands.map(({ id }) => id);
const placeOf = (cap) => bandIds.indexOf(cap['at-most']);

const sql = {
  ...inLine,
  number: (value) => `${value}::DOUBLE`,
  isOpen: (id) => `a.${id} IS NULL`,
  // What is not there is not equal to anything; by itself the comparison would be unknown.
  equals: (id, value) => `coalesce(a.${id} = '${value}', false)`,
  choose: (condition, yes, no) => `CASE WHEN ${condition} THEN ${yes} ELSE ${no} END`,
  any: (conditions) => `(${conditions.join(' OR ')})`,
  is: (one, other) => `(${one}) = ${other}`,
  times: (factor, of) => `${factor} * (${of})`,
  sum: (terms) => terms.map((term) => `(${term})`).join(' + '),
};

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const columnsOf = (prefix, list) => list.map((each, at) => `${each} AS ${prefix}${at}`).join(', ');
const placesWhere = (test) =>
  rubric.caps.map((cap, at) => `CASE WHEN c${at} ${test} THEN ${placeOf(cap)} ELSE 0 END`).join(', ');
const anyKnockout = (state) => rubric.knockouts.map((_, at) => `k${at} = '${state}'`).join(' OR ');
const sqlBand = (score) =>
  `CASE ${rubric.bands.map(({ from }, at) => `WHEN ${score} >= ${from} THEN ${at}`).join(' ')} END`;
const chosen = (place, list) => `[${list.map(quoted).join(', ')}][${place} + 1]`;

function query(rows) {
  const { low, high, answered, knockouts, caps } = expressionsIn(sql);
  const ids = rubric.criteria.flatMap(({ questions }) => questions.map(({ id }) => `${id} VARCHAR`));
  const columns = `{candidate: 'STRUCT(id VARCHAR, name VARCHAR, issuer VARCHAR)', answers: 'STRUCT(${ids.join(', ')})'}`;
  const because = [
    ...rubric.knockouts.map((rule, at) => [`k${at}`, rule]),
    ...rubric.caps.map((rule, at) => [`c${at}`, rule]),
  ].map(([column, rule]) => `CASE WHEN ${column} = 'hit' THEN ${quoted(rule.because)} END`);
  const knockoutList = rubric.knockouts.map(({ id }, at) => `{id: ${quoted(id)}, state: k${at}}`);
  const capList = rubric.caps.map(
    (cap, at) => `{id: ${quoted(cap.id)}, state: c${at}, atMost: ${quoted(cap['at-most'])}}`,
  );
  return `COPY (
WITH read AS (SELECT row_number() OVER () AS record, candidate, answers AS a
  FROM read_ndjson(${quoted(rows)}, columns = ${columns})),
scored AS (SELECT record, candidate, round((${low}) * 100, 6) AS low, round((${high}) * 100, 6) AS high,
  round(${answered}, 6) AS answered, ${columnsOf('k', knockouts)}, ${columnsOf('c', caps)} FROM read),
placed AS (SELECT *, (${anyKnockout('hit')}) AS stopped, (${anyKnockout('unknown')}) AS may_stop,
  greatest(${sqlBand('low')}, ${placesWhere("<> 'clear'")}) AS worst,
  greatest(${sqlBand('high')}, ${placesWhere("= 'hit'")}) AS best FROM scored),
decided AS (SELECT *, CASE WHEN stopped THEN 'stop' ELSE ${chosen('worst', bandIds)} END AS id,
  CASE WHEN stopped THEN 'stop' ELSE ${chosen('best', bandIds)} END AS highest FROM placed),
ranged AS (SELECT *, CASE WHEN may_stop THEN 'stop' ELSE id END AS lowest FROM decided)
SELECT 1 AS "schemaVersion", record, {name: 'peer', version: '1.0.0'} AS tool,
  {id: ${quoted(STAMP.id)}, version: ${quoted(STAMP.version)}, sha256: ${quoted(STAMP.sha256)}} AS rubric,
  '2026-11-22' AS "asOf", candidate, {low: low, high: high} AS score,
  {id: id, title: CASE WHEN stopped THEN 'Stop' ELSE ${chosen(
    'worst',
    rubric.bands.map(({ title }) => title),
  )} END,
   firm: lowest = highest, range: [lowest, highest],
   because: list_filter([${because.join(', ')}], line -> line IS NOT NULL)} AS verdict,
  [${knockoutList.join(', ')}] AS knockouts, [${capList.join(', ')}] AS caps, []::VARCHAR[] AS warnings,
  {answered: answered, "withSource": 0, "leftOut": 0} AS coverage, ${quoted(rubric.disclaimer)} AS disclaimer
FROM ranged) TO '/dev/stdout' (FORMAT json)`;
}

const [, , rows, folder, threads] = process.argv;
const { DuckDBInstance } = createRequire(`${folder}/package.json`)('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
await connection.run(query(rows));
