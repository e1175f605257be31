import type { Rubric } from '../../src/core/model/rubric.js';
import {
  agreementOn,
  correlation,
  decidesIn,
  type Evaluated,
  effectOfCap,
  evaluateAll,
  isContradicted,
  isInside,
  mean,
  meanWidth,
  questionIds,
  scoringQuestions,
} from './figures.js';
import { READINGS } from './readings.js';

const MOST_CORRELATED = 0.7;

/** The page `docs/calibration.md`, from the readings and the rubric as they are. */
export function calibrationPage(rubric: Rubric): string {
  const all = evaluateAll(rubric);
  const sections = [
    INTRODUCTION(rubric, all.length),
    goals(all),
    byCredential(all),
    byQuestion(rubric, all),
    correlations(rubric, all),
    caps(rubric, all),
  ];
  return `${sections.join('\n\n')}\n`;
}

const INTRODUCTION = ({ id, version }: Rubric, readings: number): string => `# Calibration of ${id}

This page is made from the answers in \`tests/calibration/readings\` and the rubric ${id} ${version}; a test compares it.

${READINGS.length} real credentials of all five forms were restated as fact sheets: what their official pages say, as far as copies
were to be had, and what else can be looked up. Each sheet was answered by three readers who did not see each other's answers,
${readings} readings in all, once from the pages alone and once from all of the sheet. Names, sums and sentences are invented.

What it cannot show: copies of pages were often cut short or old, so silence is overstated; counts and wording of postings are
assumed; readers may agree more than buyers would; readers could see the whole sheet while they answered from its first part.
The wording was made with some of the sheets in view (marked *), and the others were
new to it; six questions were reworded after that, and answered once more by other readers.`;

function goals(all: readonly Evaluated[]): string {
  const credentials = [...new Set(all.map(({ credential }) => credential))];
  const most = (test: (each: Evaluated) => boolean): number =>
    credentials.filter((name) => {
      const own = all.filter(({ credential }) => credential === name);
      return own.filter(test).length * 2 > own.length;
    }).length;
  const of = (count: number, whole: number): string => `${count} of ${whole}`;
  const sets = credentials.length;
  const rows = [
    [
      'false STOP',
      '0',
      `${all.filter((each) => each.byPages.verdict.id === 'stop' && each.informed.verdict.id !== 'stop').length}`,
    ],
    [
      'false PAY',
      '0',
      `${all.filter((each) => each.byPages.verdict.action === 'pay' && isContradicted(each)).length}`,
    ],
    ['an action that a full look contradicts', '0', `${all.filter(isContradicted).length}`],
    ['informed score inside the possible range', '22 of 24', of(all.filter(isInside).length, all.length)],
    ['possible width, pages alone', 'at most 20', meanWidth(all.map(({ byPages }) => byPages)).toFixed(1)],
    [
      'possible width after two search counts',
      'at most 13',
      meanWidth(all.map(({ byCounts }) => byCounts)).toFixed(1),
    ],
    ['possible width, informed', '–', meanWidth(all.map(({ informed }) => informed)).toFixed(1)],
    [
      'one action by the pages alone, credentials',
      '–',
      of(
        most((each) => each.answersNeeded === 0),
        sets,
      ),
    ],
    [
      'one action within two answers, credentials',
      '6 of 8',
      of(
        most((each) => each.answersNeeded <= 2),
        sets,
      ),
    ],
    [
      'one action within three answers, credentials',
      '7 of 8',
      of(
        most((each) => each.answersNeeded <= 3),
        sets,
      ),
    ],
  ];
  const judged = rows.map(([figure = '', goal = '', found = '']) => [
    figure,
    goal,
    found,
    verdictOn(goal, found),
  ]);
  return `## Goals\n\n${table(['figure', 'goal', 'found', 'reached'], judged)}\n\nThe goals marked **no** are missed. A credential counts where most of its readers get there. Answers are those that the\nresult names first. Where one action is not reached after a full look either, the offer is near an edge between two bands, mostly since no page says how current it is.`;
}

/** Whether a figure reaches its goal. */
function verdictOn(goal: string, found: string): string {
  if (goal === '–') return '–';
  const numberIn = (text: string): number => {
    const [part = Number.NaN, whole = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [];
    return part / whole;
  };
  const isReached = goal.includes(' of ')
    ? numberIn(found) >= numberIn(goal)
    : numberIn(found) <= numberIn(goal);
  return isReached ? 'yes' : '**no**';
}

function byCredential(all: readonly Evaluated[]): string {
  const rows = READINGS.map(({ credential, form, design }) => {
    const own = all.filter((each) => each.credential === credential);
    const spread = (numbers: readonly number[]): string => {
      const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map((each) => each.toFixed(0));
      return low === high ? `${low}` : `${low} to ${high}`;
    };
    const actions = [...new Set(own.map(({ informed }) => informed.verdict.action))].join(', ');
    return [
      `${credential}${design ? ' *' : ''}`,
      form,
      mean(own.map(({ byPages }) => byPages.score.low)).toFixed(0),
      mean(own.map(({ byPages }) => byPages.score.high)).toFixed(0),
      spread(own.flatMap(({ informed: { score } }) => [score.low, score.high])),
      [...new Set(own.map(({ byPages }) => byPages.verdict.action))].join(', '),
      actions,
      own
        .map(({ answersNeeded }) => (Number.isFinite(answersNeeded) ? `${answersNeeded}` : 'none'))
        .join(', '),
    ];
  });
  const head = [
    'credential',
    'form',
    'pages from',
    'to',
    'informed',
    'action by pages',
    'informed action',
    'answers until one action',
  ];
  return `## By credential\n\n${table(head, rows)}`;
}

function byQuestion(rubric: Rubric, all: readonly Evaluated[]): string {
  const rows = questionIds(rubric).map((id) => {
    const agreement = agreementOn(id);
    return [
      `\`${id}\``,
      agreement === undefined ? 'not asked' : `${(agreement * 100).toFixed(0)} %`,
      `${decidesIn(rubric, id, all)}`,
    ];
  });
  const agreements = questionIds(rubric).flatMap((id) => agreementOn(id) ?? []);
  const head = ['question', 'two readers agree', 'decides, of the informed readings'];
  return `## By question\n\nIn the mean two readers agree in ${(mean(agreements) * 100).toFixed(0)} % of the answers. A question decides where the action or the range of verdicts\nis another one without its answer.\n\n${table(head, rows)}`;
}

function correlations(rubric: Rubric, all: readonly Evaluated[]): string {
  const ids = scoringQuestions(rubric);
  const rows = ids.flatMap((one, at) =>
    ids.slice(at + 1).flatMap((other) => {
      const r = correlation(one, other, all);
      return r === undefined || Math.abs(r) < MOST_CORRELATED
        ? []
        : [[`\`${one}\``, `\`${other}\``, r.toFixed(2)]];
    }),
  );
  const lead = `Pairs of questions whose informed scores go together (r of ${MOST_CORRELATED} or more).`;
  return `## Correlation\n\n${lead}\n\n${rows.length === 0 ? 'None.' : table(['question', 'question', 'r'], rows)}`;
}

function caps(rubric: Rubric, all: readonly Evaluated[]): string {
  const rows = rubric.caps.map(({ id }) => {
    const { hit, moved } = effectOfCap(rubric, id, all);
    return [`\`${id}\``, `${hit}`, `${moved}`];
  });
  return `## Caps\n\n${table(['cap', 'informed readings that hit it', 'verdict moved'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
