import { swingOf } from '../../core/authoring/swing.js';
import { type Judgements, judgementOf, sumOf, WHOLE } from '../../core/authoring/weights.js';
import type { Criterion, Rubric } from '../../core/model/rubric.js';
import { WEIGHT_METHODS, type WeightMethod } from '../../core/model/rubric-parts.js';
import type { Choice, Interruption, LeftLine, Prompter, TextPrompt } from '../../ports/prompter.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import { answerLabel, questionText } from '../../words/en/phrases.js';
import { METHOD_CHOICES, WEIGHTS_PROMPTS as WORDS } from '../../words/en/weights.js';

/** What a person said of each criterion, by which method, and who it was. */
export interface AskedWeights {
  readonly kind: 'asked';
  readonly method: WeightMethod;
  readonly judgements: Judgements;
  readonly by?: string;
}

interface Said {
  readonly kind: 'said';
  readonly judgements: Judgements;
}

type Reply = Said | LeftLine | Interruption;

/** No id of a criterion has a space. */
const BACK = ' back';

/** Asks what matters to a person, by the method that they choose unless one is given. */
export async function askWeights(
  prompter: Prompter,
  rubric: Rubric,
  given: { readonly method?: WeightMethod; readonly by?: string },
): Promise<AskedWeights | Interruption> {
  for (;;) {
    const method = given.method ?? (await askMethod(prompter));
    if (typeof method === 'object') return method;
    const said = await ASKING[method](prompter, rubric, method);
    if (said.kind === 'interrupted') return said;
    if (said.kind === 'back') continue;
    const by = given.by ?? (await askName(prompter));
    if (typeof by === 'object') return by;
    return { kind: 'asked', method, judgements: said.judgements, ...(by !== '' && { by }) };
  }
}

async function askMethod(prompter: Prompter): Promise<WeightMethod | Interruption> {
  const chosen = await prompter.choose({ head: '', ask: WORDS.method, choices: METHOD_CHOICES });
  if (chosen.kind === 'interrupted') return chosen;
  return WEIGHT_METHODS.find((each) => each === chosen.value) ?? 'swing';
}

async function askName(prompter: Prompter): Promise<string | Interruption> {
  const reply = await prompter.text({ ask: WORDS.by, refuse: () => undefined });
  return reply.kind === 'interrupted' ? reply : reply.text.trim();
}

type Ask = (prompter: Prompter, rubric: Rubric, method: WeightMethod) => Promise<Reply>;

const ASKING: Readonly<Record<WeightMethod, Ask>> = {
  swing: askSwings,
  points: askPoints,
  'rank-sum': askOrder,
  'rank-order-centroid': askOrder,
};

/** The largest swing first, then each other as a part of it. */
async function askSwings(prompter: Prompter, rubric: Rubric): Promise<Reply> {
  for (;;) {
    const choices = rubric.criteria.map((each) => choiceOf(each, rubric));
    const top = await prompter.choose({ head: '', ask: WORDS.top, choices, back: BACK });
    if (top.kind === 'interrupted') return top;
    if (top.value === BACK) return { kind: 'back' };
    const first = rubric.criteria.find(({ id }) => id === top.value);
    const others = rubric.criteria.filter((each) => each !== first);
    const title = escapeForTerminal(first?.title ?? '');
    const said = await askEach(prompter, others, (criterion) => ({
      ask: WORDS.swing(escapeForTerminal(criterion.title), reachOf(criterion, rubric), title),
      help: WORDS.swingHelp(title),
      refuse: (typed) => refusal('swing', typed, rubric),
    }));
    if (said.kind !== 'back') return withFirst(top.value, said);
  }
}

function withFirst(id: string, said: Said | Interruption): Said | Interruption {
  if (said.kind !== 'said') return said;
  return { kind: 'said', judgements: new Map([[id, WHOLE], ...said.judgements]) };
}

async function askPoints(prompter: Prompter, rubric: Rubric): Promise<Reply> {
  const last = rubric.criteria.at(-1);
  return askEach(prompter, rubric.criteria, (criterion, before) => {
    const left = WHOLE - sumOf(before);
    return {
      ask: WORDS.points(escapeForTerminal(criterion.title), left),
      help: WORDS.pointsHelp,
      refuse: (typed) => {
        const points = judgementOf('points', typed, rubric.criteria.length);
        if (points === undefined) return refusal('points', typed, rubric);
        if (points > left) return WORDS.tooMany(left);
        return criterion === last && points < left ? WORDS.notAll(sumOf([...before, points])) : undefined;
      },
    };
  });
}

/** A line for each criterion in turn; what was typed before is there again on the way back. */
async function askEach(
  prompter: Prompter,
  criteria: readonly Criterion[],
  promptFor: (criterion: Criterion, before: readonly number[]) => TextPrompt,
): Promise<Reply> {
  const typed: string[] = [];
  let at = 0;
  for (let next = criteria[at]; next !== undefined; next = criteria[at]) {
    const initial = typed[at];
    const prompt = promptFor(next, typed.slice(0, at).map(Number));
    const reply = await prompter.detail({
      ...prompt,
      back: WORDS.previous,
      ...(initial !== undefined && { initial }),
    });
    if (reply.kind === 'interrupted') return reply;
    if (reply.kind === 'back' && at === 0) return reply;
    if (reply.kind === 'text') typed[at] = reply.text.trim();
    at += reply.kind === 'text' ? 1 : -1;
  }
  return { kind: 'said', judgements: new Map(criteria.map(({ id }, index) => [id, Number(typed[index])])) };
}

/** What matters most, then what matters most of the others; the last needs no question. */
async function askOrder(prompter: Prompter, rubric: Rubric): Promise<Reply> {
  const order: string[] = [];
  const isLeft = ({ id }: Criterion): boolean => !order.includes(id);
  while (order.length < rubric.criteria.length - 1) {
    const choices = rubric.criteria.filter(isLeft).map((each) => choiceOf(each, rubric));
    const next = await prompter.choose({ head: '', ask: WORDS.rank(order.length + 1), choices, back: BACK });
    if (next.kind === 'interrupted') return next;
    if (next.value !== BACK) order.push(next.value);
    else if (order.pop() === undefined) return { kind: 'back' };
  }
  const all = [...order, ...rubric.criteria.filter(isLeft).map(({ id }) => id)];
  return { kind: 'said', judgements: new Map(all.map((id, at) => [id, at + 1])) };
}

function choiceOf(criterion: Criterion, rubric: Rubric): Choice {
  const hint = reachOf(criterion, rubric);
  return {
    value: criterion.id,
    label: escapeForTerminal(criterion.title),
    ...(hint !== undefined && { hint }),
  };
}

function reachOf(criterion: Criterion, rubric: Rubric): string | undefined {
  const swing = swingOf(criterion);
  if (swing === undefined) return undefined;
  const [worst = '', best = ''] = [swing.worst, swing.best].map((value) =>
    escapeForTerminal(answerLabel(rubric, swing.question, value)),
  );
  return WORDS.reach(escapeForTerminal(questionText(rubric, swing.question)), worst, best);
}

function refusal(method: WeightMethod, typed: string, { criteria }: Rubric): string | undefined {
  const { length } = criteria;
  return judgementOf(method, typed, length) === undefined ? WORDS.expected(method, length) : undefined;
}
