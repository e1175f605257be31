// Prints rows for tests/bench/twelve-questions.yaml, always the same ones:
//   node tests/bench/batch-rows.mjs <how many> [first]
import { writeSync } from 'node:fs';

const LADDER = ['none', 'some', 'much', 'full', 'unknown'];
const YES_NO = ['yes', 'no', 'yes', 'yes', 'unknown'];
const [count = 1000, first = 1] = process.argv.slice(2).map(Number);
const PORTION = 1000;

for (let from = first; from < first + count; from += PORTION) {
  const size = Math.min(PORTION, first + count - from);
  writeAll(Buffer.from(Array.from({ length: size }, (_, at) => row(from + at)).join('')));
}

/** About 290 bytes; every fifth answer or so is not known. */
function row(number) {
  // Integer hash: rows differ, and are the same in every run and shard.
  const pick = (at, of) => of[(Math.imul(number * 31 + at, 2654435761) >>> 8) % of.length];
  const numbers = (at, most) => (Math.imul(number * 17 + at, 2246822519) >>> 8) % (most + 1);
  const answers = {
    task: pick(1, LADDER),
    watched: pick(2, LADDER),
    graded: pick(3, YES_NO),
    shown: pick(4, LADDER),
    share: numbers(5, 40),
    issuer: pick(6, LADDER),
    vouched: pick(7, LADDER),
    checked: pick(8, YES_NO),
    hours: numbers(9, 400),
    named: pick(10, YES_NO),
    stacks: pick(11, YES_NO),
    lasts: pick(12, LADDER),
  };
  const candidate = { id: `offer-${number}`, name: `Offer number ${number}`, issuer: 'Example Institute' };
  return `${JSON.stringify({ candidate, answers })}\n`;
}

function writeAll(bytes) {
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(1, bytes, from);
    } catch (error) {
      if (error.code === 'EPIPE') process.exit(0);
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}
