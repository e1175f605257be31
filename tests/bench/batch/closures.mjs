// A program written for this task alone: closures over the rubric, each line parsed, each result stringified.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { eachLine } from './chunks.mjs';
import { questions, resultOf, rubric } from './scored.mjs';

const [, , rows, way] = process.argv;

const truthOf = (condition) => {
  if (condition.all) {
    const parts = condition.all.map(truthOf);
    return (answers) => {
      let open = false;
      for (const part of parts) {
        const truth = part(answers);
        if (truth === false) return false;
        open ||= truth === undefined;
      }
      return open ? undefined : true;
    };
  }
  const { question } = condition;
  const values = new Set(condition.is ? [condition.is] : (condition.in ?? condition['not-in']));
  const wanted = condition['not-in'] === undefined;
  return (answers) =>
    answers[question] === undefined ? undefined : values.has(answers[question]) === wanted;
};

const states = (rules) => {
  const truths = rules.map((rule) => truthOf(rule.when));
  return (answers) =>
    truths.map((truth) => {
      const found = truth(answers);
      return found === undefined ? 'unknown' : found ? 'hit' : 'clear';
    });
};

const knockoutStates = states(rubric.knockouts);
const capStates = states(rubric.caps);

function score(line, record) {
  const { candidate, answers } = JSON.parse(line);
  let low = 0;
  let high = 0;
  let answered = 0;
  for (const { id, part, scores } of questions) {
    const value = answers[id];
    if (value === undefined) high += part;
    else {
      low += part * scores[value];
      high += part * scores[value];
      answered += part;
    }
  }
  const found = { low, high, answered, knockouts: knockoutStates(answers), caps: capStates(answers) };
  return JSON.stringify(resultOf(record, candidate, found));
}

if (way === 'chunks') eachLine(rows, score);
else {
  let record = 0;
  for await (const line of createInterface({ input: createReadStream(rows), crlfDelay: Infinity })) {
    record += 1;
    if (!process.stdout.write(`${score(line, record)}\n`))
      await new Promise((go) => process.stdout.once('drain', go));
  }
}
