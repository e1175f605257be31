// The same task by an engine for JSON Logic: each end of the score and each rule is an expression.
import { createRequire } from 'node:module';
import { eachLine } from './chunks.mjs';
import { questions, resultOf, rubric } from './scored.mjs';

const [, , rows, folder, name] = process.argv;
const load = createRequire(`${folder}/package.json`);

const answerTo = (id) => ({ var: id });
const isOpen = (id) => ({ '==': [answerTo(id), null] });
const isOneOf = (id, values) => ({ or: values.map((value) => ({ '==': [answerTo(id), value] })) });
const sum = (partOf) => ({ '+': questions.map((each) => ({ '*': [each.part, partOf(each)] })) });
const scoreWith =
  (open) =>
  ({ id, scores }) => ({
    if: [
      ...Object.entries(scores).flatMap(([value, score]) => [{ '==': [answerTo(id), value] }, score]),
      open,
    ],
  });
const truth = (when) => {
  if (when.all) {
    const parts = when.all.map(truth);
    const some = (state) => ({ or: parts.map((part) => ({ '==': [part, state] })) });
    return { if: [some('clear'), 'clear', some('unknown'), 'unknown', 'hit'] };
  }
  const holds = isOneOf(when.question, when.is ? [when.is] : (when.in ?? when['not-in']));
  const states = when['not-in'] ? ['clear', 'hit'] : ['hit', 'clear'];
  return { if: [isOpen(when.question), 'unknown', holds, ...states] };
};

const evaluatorOf = await engine();
const low = evaluatorOf(sum(scoreWith(0)));
const high = evaluatorOf(sum(scoreWith(1)));
const answered = evaluatorOf(sum(({ id }) => ({ if: [isOpen(id), 0, 1] })));
const knockouts = rubric.knockouts.map((rule) => evaluatorOf(truth(rule.when)));
const caps = rubric.caps.map((rule) => evaluatorOf(truth(rule.when)));

async function engine() {
  if (name === 'json-logic-js') {
    const logic = load(name);
    return (expression) => (answers) => logic.apply(expression, answers);
  }
  const { LogicEngine } = load(name);
  const logic = new LogicEngine();
  return (expression) => logic.build(expression);
}

eachLine(rows, (line, record) => {
  const { candidate, answers } = JSON.parse(line);
  const ends = { low: low(answers), high: high(answers), answered: answered(answers) };
  const states = {
    knockouts: knockouts.map((each) => each(answers)),
    caps: caps.map((each) => each(answers)),
  };
  return JSON.stringify(resultOf(record, candidate, { ...ends, ...states }));
});
