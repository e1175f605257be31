// Engines that one would otherwise give the rules to; each makes of the rubric a function of a row's answers.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expressionsIn, inLine, mapExpressions } from './expressions.mjs';
import { questions, rubric } from './scored.mjs';

const logicTree = {
  text: (value) => value,
  number: (value) => value,
  isOpen: (id) => ({ '==': [{ var: id }, null] }),
  equals: (id, value) => ({ '==': [{ var: id }, value] }),
  choose: (condition, yes, no) => ({ if: [condition, yes, no] }),
  any: (conditions) => ({ or: conditions }),
  is: (one, other) => ({ '==': [one, other] }),
  times: (factor, of) => ({ '*': [factor, of] }),
  sum: (terms) => ({ '+': terms }),
};

const cel = {
  ...inLine,
  isOpen: (id) => `!has(answers.${id})`,
  equals: (id, value) => `(has(answers.${id}) && answers.${id} == '${value}')`,
};

const jsonata = {
  ...inLine,
  isOpen: (id) => `$not($exists(${id}))`,
  equals: (id, value) => `${id} = '${value}'`,
  any: (conditions) => `(${conditions.join(' or ')})`,
  is: (one, other) => `${one} = ${other}`,
};

/** Turns expressions that are compiled one by one into one function of the answers. */
function together(expressions, compile) {
  const { low, high, answered, knockouts, caps } = mapExpressions(expressions, compile);
  return (answers) => ({
    low: low(answers),
    high: high(answers),
    answered: answered(answers),
    knockouts: knockouts.map((each) => each(answers)),
    caps: caps.map((each) => each(answers)),
  });
}

/** Rules raise events; what they carry is added up, and a rule of the rubric that raises none is clear. */
function rulesEngine({ Engine }) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const fact = (id, operator, value) => ({ fact: id, operator, value });
  const rule = (conditions, type, params) => engine.addRule({ conditions, event: { type, params } });
  for (const { id, part, scores } of questions) {
    rule({ all: [fact(id, 'equal', undefined)] }, 'open', { part });
    for (const [value, score] of Object.entries(scores))
      rule({ all: [fact(id, 'equal', value)] }, 'answered', { part, points: part * score });
  }
  const leaves = (when) => when.all ?? [when];
  const holds = (when) =>
    when.is ? fact(when.question, 'equal', when.is) : fact(when.question, ...within(when));
  const within = (when) => (when.in ? ['in', when.in] : ['notIn', when['not-in']]);
  const isKnown = (when) => fact(when.question, 'notEqual', undefined);
  const isOpen = (when) => fact(when.question, 'equal', undefined);
  for (const { id, when } of [...rubric.knockouts, ...rubric.caps]) {
    const parts = leaves(when);
    rule({ all: parts.flatMap((part) => [isKnown(part), holds(part)]) }, 'hit', { id });
    // Open where no part is known not to hold, and one at least is not known.
    const possible = parts.map((part) => ({ any: [isOpen(part), holds(part)] }));
    rule({ all: [...possible, { any: parts.map(isOpen) }] }, 'unknown', { id });
  }
  const idsOf = (rules, events) =>
    rules.map(({ id }) => events.find(({ params }) => params.id === id)?.type ?? 'clear');
  const sum = (events, key) => events.reduce((total, { params }) => total + (params[key] ?? 0), 0);
  return async (answers) => {
    const { events } = await engine.run(answers);
    const [open, given] = ['open', 'answered'].map((type) => events.filter((each) => each.type === type));
    const low = sum(given, 'points');
    return {
      low,
      high: low + sum(open, 'part'),
      answered: sum(given, 'part'),
      knockouts: idsOf(rubric.knockouts, events),
      caps: idsOf(rubric.caps, events),
    };
  };
}

/** What each engine makes of the rubric: answers in, both ends and the states out, or a promise of them. */
const EVALUATORS = {
  'json-logic-js': ({ default: logic }) =>
    together(expressionsIn(logicTree), (expression) => (answers) => logic.apply(expression, answers)),
  'json-logic-engine': ({ LogicEngine }) => {
    const engine = new LogicEngine();
    return together(expressionsIn(logicTree), (expression) => engine.build(expression));
  },
  '@marcbachmann/cel-js': ({ parse }) =>
    together(expressionsIn(cel), (expression) => {
      const run = parse(expression);
      return (answers) => run({ answers });
    }),
  '@bufbuild/cel': ({ celEnv, parse, plan }) => {
    const env = celEnv();
    return together(expressionsIn(cel), (expression) => {
      const run = plan(env, parse(expression));
      return (answers) => run({ answers });
    });
  },
  jsonata: ({ default: compile }) => {
    const { low, high, answered, knockouts, caps } = expressionsIn(jsonata);
    const [ends, list] = [`"low": ${low}, "high": ${high}, "answered": ${answered}`, (all) => all.join(', ')];
    const whole = `{ ${ends}, "knockouts": [${list(knockouts)}], "caps": [${list(caps)}] }`;
    const expression = compile(whole);
    return (answers) => expression.evaluate(answers);
  },
  'json-rules-engine': rulesEngine,
};

/** Those whose function promises what it comes to. */
export const ASYNCHRONOUS = ['jsonata', 'json-rules-engine'];

/** Loads an engine from the folder it was installed into. */
export async function evaluatorOf(name, folder) {
  const path = createRequire(`${folder}/package.json`).resolve(name);
  return EVALUATORS[name](await import(pathToFileURL(path).href));
}
