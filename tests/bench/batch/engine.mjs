// The same task by an engine for rules or expressions: `engine.mjs ROWS FOLDER NAME`.
import { eachLine, eachLineInTurn } from './chunks.mjs';
import { ASYNCHRONOUS, evaluatorOf } from './engines.mjs';
import { resultOf } from './scored.mjs';

const [, , rows, folder, name] = process.argv;
const evaluate = await evaluatorOf(name, folder);

function inPlace(line, record) {
  const { candidate, answers } = JSON.parse(line);
  return JSON.stringify(resultOf(record, candidate, evaluate(answers)));
}

async function promised(line, record) {
  const { candidate, answers } = JSON.parse(line);
  return JSON.stringify(resultOf(record, candidate, await evaluate(answers)));
}

if (ASYNCHRONOUS.includes(name)) await eachLineInTurn(rows, promised);
else eachLine(rows, inPlace);
