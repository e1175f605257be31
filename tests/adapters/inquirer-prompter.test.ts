import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TypedAnswer } from '../../src/core/model/partial-value.js';
import type { QuestionPrompt } from '../../src/ports/prompter.js';
import { inquirerPrompter } from '../../src/prompts/inquirer/inquirer-prompter.js';

const DOWN = '\u001b[B';
const LEFT = '\u001b[D';
const UP = '\u001b[A';
const ENTER = '\r';
const ESCAPE = '\u001b';

const list: QuestionPrompt = {
  head: '\n  Rigour\n\n',
  ask: 'Which ones?',
  answer: 'several',
  choices: [
    { value: 'a', label: 'An exam', hint: 'Watched or not.' },
    { value: 'b', label: 'A project' },
  ],
  canGoBack: true,
  refuse: () => undefined,
};

const line: QuestionPrompt = {
  ...list,
  ask: 'How many?',
  entry: 'a number',
  answer: 'line',
  choices: [],
  refuse: (typed) => (typed === '25%' ? 'Write 25.' : undefined),
};

/** Waits until something holds, however busy the machine is. */
const atLast = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 30_000, interval: 10 });

/** A prompter with streams for a terminal; `press` waits until what it is for can be seen. */
function atDesk(rows: number | { value: number } = 24) {
  const input = new PassThrough();
  // Like standard error, it outlives what is piped into it.
  const output = Object.assign(new PassThrough(), { end: () => undefined });
  let seen = '';
  output.on('data', (chunk: Buffer) => {
    seen += stripVTControlCharacters(chunk.toString());
  });
  const stderr = {
    isTerminal: true,
    columns: 80,
    colour: false,
    unicode: true,
    write: async (text: string) => {
      seen += text;
      return { kind: 'written' } as const;
    },
  };
  const streams = { input, output } as unknown as { input: NodeJS.ReadStream; output: NodeJS.WriteStream };
  return {
    prompter: inquirerPrompter(
      { ...streams, rows: () => (typeof rows === 'number' ? rows : rows.value), columns: () => 80 },
      stderr,
    ),
    input,
    async press(seenFirst: string, ...keys: readonly string[]) {
      await atLast(() => expect(seen).toContain(seenFirst));
      seen = '';
      for (const key of keys) input.write(key);
    },
    seen: () => seen,
  };
}

describe('a prompter over streams', () => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
  let before: readonly NodeJS.SignalsListener[] = [];

  beforeEach(() => {
    before = signals.flatMap((name) => process.listeners(name));
  });

  afterEach(() => {
    for (const name of signals) {
      for (const listener of process.listeners(name)) {
        if (!before.includes(listener)) process.removeListener(name, listener);
      }
    }
  });

  it('gives a typed line and leaves question and answer on the screen', async () => {
    const desk = atDesk();
    const reply = desk.prompter.text({ ask: 'Its name?', refuse: () => undefined });
    await desk.press('? Its name?', 'Cloud', ENTER);
    expect(await reply).toEqual({ kind: 'text', text: 'Cloud' });
    expect(desk.seen()).toMatch(/✔ Its name\? Cloud\n$/);
  });

  it('rejects a line with a sentence, and accepts the words for extra choices', async () => {
    const desk = atDesk();
    const first = desk.prompter.question(line);
    await desk.press('u = I could not find out, n/a = does not apply, < = previous question', '25%', ENTER);
    await desk.press('✖ Write 25.', '\u007f', '\u007f', '\u007f', ENTER);
    await desk.press('✖ Type a number, or u if you could not find out.', '25', ENTER);
    expect(await first).toEqual({ kind: 'value', typed: '25' });
    const second = desk.prompter.question({ ...line, previous: '25' });
    await desk.press('(Enter: 25)', ' U ', ENTER);
    expect(await second).toEqual({ kind: 'unknown' });
    const third = desk.prompter.question(line);
    await desk.press('a number', '<', ENTER);
    expect(await third).toEqual({ kind: 'back' });
    const first2 = desk.prompter.question({ ...line, canGoBack: false });
    await desk.press('n/a = does not apply\n', '<', ENTER);
    expect(await first2).toEqual({ kind: 'value', typed: '<' });
  });

  it('chooses one line of a list, starting at the earlier answer', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question({ ...list, answer: 'one', previous: 'b' });
    await desk.press('❯ A project', UP);
    await desk.press('❯ An exam', ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: 'a' });
    expect(desk.seen()).toMatch(/✔ Which ones\? An exam\n$/);
  });

  it('keeps with Enter alone how a question was passed over, in a list and in a line', async () => {
    const unknown = { kind: 'unknown' } as const;
    const needless = { kind: 'not-applicable', reason: 'no need' } as const;
    for (const answer of ['one', 'several'] as const) {
      const desk = atDesk();
      const first = desk.prompter.question({ ...list, answer, passed: unknown });
      await desk.press('❯ I could not find out', ENTER);
      expect(await first).toEqual(unknown);
      const second = desk.prompter.question({ ...list, answer, passed: needless });
      await desk.press('❯ Does not apply', ENTER);
      await desk.press('(Enter: no need)', ENTER);
      expect(await second).toEqual(needless);
    }
    const desk = atDesk();
    const third = desk.prompter.question({ ...line, passed: unknown });
    await desk.press('(Enter: u)', ENTER);
    expect(await third).toEqual(unknown);
    const fourth = desk.prompter.question({ ...line, passed: needless });
    await desk.press('(Enter: n/a)', ENTER);
    await desk.press('(Enter: no need)', ENTER);
    expect(await fourth).toEqual(needless);
  });

  it('marks several lines, starting at the first that was marked before', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question({ ...list, previous: ['b'] });
    await desk.press('❯ ◉ A project', ' ', UP, UP, ' ', ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: ['a'] });
    expect(desk.seen()).toMatch(/✔ Which ones\? An exam\n$/);
  });

  it('shows below the list the effect of the line pointed to, and nothing at an extra choice', async () => {
    const desk = atDesk();
    const effect = (typed: TypedAnswer): string => `gives 9 of ${typed}`;
    const reply = desk.prompter.question({ ...list, answer: 'one', effect });
    await desk.press('  An exam\n', DOWN);
    await desk.press('gives 9 of a\n', DOWN);
    await desk.press('gives 9 of b\n', DOWN);
    await desk.press('❯ I could not find out', UP, ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: 'b' });
    expect(desk.seen()).not.toContain('gives 9 of :unknown');
  });

  describe('where one of several options may be true', () => {
    const choices = ['A quiz', 'An exam', 'A project'].map((label, at) => ({
      value: 'abc'.charAt(at),
      label,
    }));
    const effect = (typed: TypedAnswer): string => `gives ${typed}`;
    const task: QuestionPrompt = { ...list, answer: 'one', choices, possible: choices, effect };
    const SEVERAL = 'One of several, not sure which';
    const MARK = 'Which ones? Mark all that may be true.';

    it('lets them be marked, shows what they do, and leaves them on the screen', async () => {
      const { prompter, press, seen } = atDesk();
      const reply = prompter.question(task);
      await press(SEVERAL, 'o', ENTER);
      await press(MARK, ' ', DOWN);
      await press('gives a', DOWN, ' ');
      await press('gives a,c', ENTER);
      expect(await reply).toEqual({ kind: 'value', typed: ['a', 'c'] });
      expect(seen()).toContain('Which ones? A quiz, or A project');
    });

    it('takes one alone for the answer', async () => {
      const { prompter, press, seen } = atDesk();
      const reply = prompter.question(task);
      await press(SEVERAL, 'o', ENTER);
      await press(MARK, ENTER);
      await press('Mark what may be true with the space bar.', DOWN, ' ');
      await press('gives b', ENTER);
      expect(await reply).toEqual({ kind: 'value', typed: 'b' });
      expect(seen()).toContain('Which ones? An exam');
    });

    it('takes all of them for not finding out, and says so', async () => {
      const { prompter, press, seen } = atDesk();
      const reply = prompter.question({ ...task, previous: ['a', 'b'] });
      await press(SEVERAL, ENTER);
      await press('gives a,b', DOWN, DOWN, ' ');
      await press('All are marked: that is the same as not finding out.', ENTER);
      expect(await reply).toEqual({ kind: 'unknown' });
      expect(seen()).toContain('Which ones? could not find out');
    });

    it('keeps what was marked earlier with Enter alone, and goes back to the question with Escape', async () => {
      const { prompter, press } = atDesk();
      const reply = prompter.question({ ...task, previous: ['c', 'a'] });
      await press(SEVERAL, ENTER);
      await press(MARK, ESCAPE);
      await press(SEVERAL, ENTER);
      await press('gives a,c', ENTER);
      expect(await reply).toEqual({ kind: 'value', typed: ['a', 'c'] });
    });
  });

  it('marks with the space bar what is certain, and with another key what only may be', async () => {
    const { prompter, press, seen } = atDesk();
    const reply = prompter.question(list);
    await press('Space mark, / perhaps, Enter go on', '/', ' ', DOWN);
    await press('◉ An exam\n❯ ◯ A project', '/');
    await press('❯ ◐ A project', ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: { sure: ['a'], maybe: ['b'] } });
    expect(seen()).toContain('Which ones? An exam; perhaps A project');
  });

  it('shows earlier marks as they were, keeps them with Enter alone, and takes a mark away with its own key', async () => {
    const { prompter, press } = atDesk();
    const marks = { sure: ['a'], maybe: ['b'] };
    const kept = prompter.question({ ...list, previous: marks });
    await press('❯ ◉ An exam\n  ◐ A project', ENTER);
    expect(await kept).toEqual({ kind: 'value', typed: marks });
    const fewer = prompter.question({ ...list, previous: { sure: [], maybe: ['b'] } });
    await press('❯ ◐ A project', '/');
    await press('❯ ◯ A project', UP, ' ', ENTER);
    expect(await fewer).toEqual({ kind: 'value', typed: ['a'] });
  });

  it('gives what was typed when a question is left, and begins with it where it is asked again', async () => {
    const { prompter, press } = atDesk();
    const left = prompter.question(line);
    await press('a number', '2', ESCAPE);
    expect(await left).toEqual({ kind: 'back', typed: '2' });
    const again = prompter.question({ ...line, previous: '7', begun: '2' });
    await press('❯ 2', '5', ENTER);
    expect(await again).toEqual({ kind: 'value', typed: '25' });
    const cleared = prompter.question({ ...line, previous: '7', begun: '2' });
    await press('❯ 2', '\u007f', ENTER);
    expect(await cleared).toEqual({ kind: 'value', typed: '7' });
  });

  it('keeps marks that only may be while help is shown', async () => {
    const { prompter, press } = atDesk();
    const reply = prompter.question(list);
    await press('❯ ◯ An exam', '/');
    await press('❯ ◐ An exam', '?');
    expect(await reply).toEqual({ kind: 'guidance', at: { sure: [], maybe: ['a'] }, pointed: 'a' });
  });

  it('offers rough answers under letters, above what can be typed', async () => {
    const choices = [
      { value: '50..', label: 'in most' },
      { value: '..9', label: 'in few' },
    ];
    const { prompter, press, seen } = atDesk();
    const typed = prompter.question({ ...line, choices });
    await press('a = in most\n  b = in few\n  a letter, a number\n', 'a', ENTER);
    expect(await typed).toEqual({ kind: 'value', typed: '50..' });
    expect(seen()).toContain('How many? in most');
    const kept = prompter.question({ ...line, choices, previous: '..9' });
    await press('(Enter: in few)', ENTER);
    expect(await kept).toEqual({ kind: 'value', typed: '..9' });
  });

  it('shows the effect of all marked lines', async () => {
    const desk = atDesk();
    const effect = (typed: TypedAnswer): string => `gives ${JSON.stringify(typed)}`;
    const reply = desk.prompter.question({ ...list, effect });
    await desk.press('  Watched or not.\n  gives []\n', ' ', DOWN);
    await desk.press('gives ["a"]\n', ' ');
    await desk.press('gives ["a","b"]\n', ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: ['a', 'b'] });
  });

  it('means none of the options only by the line that says so', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question(list);
    await desk.press('❯ ◯ An exam', ENTER);
    await desk.press('✖ Mark what is true with the space bar', DOWN, DOWN, ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: [] });
    expect(desk.seen()).toMatch(/✔ Which ones\? none of these\n$/);
  });

  it.each([
    ['None of these', 2, { kind: 'value', typed: [] }],
    ['I could not find out', 3, { kind: 'unknown' }],
    ['← Previous question', 5, { kind: 'back' }],
  ])('takes "%s" with Enter only: the space bar says so and keeps the marks', async (way, down, taken) => {
    const desk = atDesk();
    const reply = desk.prompter.question(list);
    await desk.press('❯ ◯ An exam', ' ', ...Array(down).fill(DOWN));
    await desk.press(`❯ ${way}`, ' ');
    await desk.press('  Enter takes this line.\n', UP);
    await atLast(() => expect(desk.seen()).toMatch(/◉ An exam(?![\s\S]*Enter takes)[\s\S]*Space mark/));
    await desk.press('◉ An exam', DOWN, ENTER);
    expect(await reply).toEqual(taken);
  });

  it('points to "None of these" if that was the earlier answer, also after help, and never otherwise', async () => {
    const desk = atDesk();
    for (const at of [undefined, []] as const) {
      const kept = desk.prompter.question({ ...list, previous: [], ...(at !== undefined && { at }) });
      await desk.press('❯ None of these', ENTER);
      expect(await kept).toEqual({ kind: 'value', typed: [] });
    }
    const helped = desk.prompter.question({ ...list, previous: [], at: ['b'] });
    await desk.press('❯ ◉ A project', ENTER);
    expect(await helped).toEqual({ kind: 'value', typed: ['b'] });
    const emptied = desk.prompter.question({ ...list, previous: ['b'], at: [] });
    await desk.press('❯ ◯ An exam', ENTER);
    await desk.press('✖ Mark what is true', ' ', ENTER);
    expect(await emptied).toEqual({ kind: 'value', typed: ['a'] });
    const fresh = desk.prompter.question({ ...list, at: [] });
    await desk.press('❯ ◯ An exam', ' ', ENTER);
    expect(await fresh).toEqual({ kind: 'value', typed: ['a'] });
  });

  it('asks why a question does not apply, or goes back to it', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question(list);
    await desk.press('Does not apply', DOWN, DOWN, DOWN, DOWN, ENTER);
    await desk.press('Why does it not apply?', '<', ENTER);
    await desk.press('❯ ◯ An exam', DOWN, DOWN, DOWN, DOWN, ENTER);
    await desk.press('Why does it not apply?', ENTER);
    await desk.press('✖ A few words are enough', 'no need', ENTER);
    expect(await reply).toEqual({ kind: 'not-applicable', reason: 'no need' });
    expect(desk.seen()).toMatch(/· Which ones\? does not apply: no need\n$/);
  });

  it('offers a reason again that was half typed when it was left', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question(list);
    await desk.press('Does not apply', DOWN, DOWN, DOWN, DOWN, ENTER);
    await desk.press('Why does it not apply?', 'no ne', ESCAPE);
    await desk.press('❯ ◯ An exam', DOWN, DOWN, DOWN, DOWN, ENTER);
    await desk.press('(Enter: no ne)', ENTER);
    expect(await reply).toEqual({ kind: 'not-applicable', reason: 'no ne' });
  });

  it('shows the help of a line, if it has any, and asks again', async () => {
    const desk = atDesk();
    const prompt = { ask: 'Its name?', help: 'The full one.', refuse: () => undefined };
    const reply = desk.prompter.text(prompt);
    await desk.press('? Its name?\n  ? = help\n', '?', ENTER);
    await desk.press('? Its name?\n  The full one.\n', 'Cloud', ENTER);
    expect(await reply).toEqual({ kind: 'text', text: 'Cloud' });
  });

  it.each([
    ['Escape, which keeps what was typed', ['https://exam', ESCAPE], { typed: 'https://exam' }],
    ['Escape at once', [ESCAPE], {}],
    ['its word', [' < ', ENTER], {}],
  ])('leaves an optional prompt with %s, and says so', async (_, keys, typed) => {
    const desk = atDesk();
    const reply = desk.prompter.detail({ ask: 'Where?', initial: 'there', refuse: () => 'Never.' });
    await desk.press('Esc or < = back to the question', ...keys);
    expect(await reply).toEqual({ kind: 'back', ...typed });
    expect(desk.seen()).toMatch(/· Where\? left; nothing is changed\n$/);
  });

  it.each([ESCAPE, '<'])('goes back from a choice with %j, if that is possible', async (key) => {
    const desk = atDesk();
    const choice = { head: '', ask: 'Which answer?', choices: [{ value: 'a', label: 'First' }] };
    const reply = desk.prompter.choose({ ...choice, back: ':back' });
    await desk.press('Enter choose, Esc or < back', key);
    expect(await reply).toEqual({ kind: 'chosen', value: ':back' });
    const other = desk.prompter.choose(choice);
    await desk.press('❯ First', '<', ENTER);
    expect(await other).toEqual({ kind: 'chosen', value: 'a' });
  });

  it('ignores Escape if there is nothing to leave', async () => {
    const desk = atDesk();
    const reply = desk.prompter.text({ ask: 'Its name?', refuse: () => undefined });
    await desk.press('? Its name?', 'Clo', ESCAPE);
    await pause(700);
    desk.input.write('ud');
    desk.input.write(ENTER);
    expect(await reply).toEqual({ kind: 'text', text: 'Cloud' });
  });

  it('says which question is asked again when it goes back to one', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question({ ...line, before: 'Which form is it?' });
    await desk.press('a number', '<', ENTER);
    expect(await reply).toEqual({ kind: 'back' });
    expect(desk.seen()).toMatch(/← asked again: Which form is it\?\n$/);
  });

  it('removes a question from the screen when the person goes back from it', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question(list);
    await desk.press('← Previous question', DOWN, DOWN, DOWN, DOWN, DOWN, DOWN, ENTER);
    expect(await reply).toEqual({ kind: 'back' });
    expect(desk.seen()).not.toMatch(/^[✔·]/m);
  });

  it('prints the head separately in a low window, and shows only the list in a very low one', async () => {
    const low = atDesk(8);
    const first = low.prompter.question({ ...list, answer: 'one' });
    await low.press('  An exam', DOWN, ENTER);
    expect(await first).toEqual({ kind: 'value', typed: 'a' });
    const flat = atDesk(3);
    const second = flat.prompter.question({ ...list, answer: 'one' });
    await flat.press('  An exam', DOWN);
    await flat.press('❯ An exam');
    expect(flat.seen()).not.toContain('move');
    flat.input.write(ENTER);
    expect(await second).toEqual({ kind: 'value', typed: 'a' });
  });

  it('shows help between head and question if both fit, else by itself until a key is pressed', async () => {
    const guidance = '  Look it up\n  on their page.\n\n';
    for (const prompt of [list, line]) {
      const high = atDesk();
      const together = high.prompter.question({ ...prompt, guidance });
      await high.press('Rigour\n\n  Look it up\n  on their page.\n\n? ', '\u0003');
      expect(await together).toEqual({ kind: 'interrupted', by: 'SIGINT' });
      const low = atDesk(10);
      const alone = low.prompter.question({ ...prompt, guidance });
      await low.press(`? ${prompt.ask}\n  Look it up\n  on their page.\nAny key: back to the question`, 'x');
      expect(await alone).toEqual({ kind: 'guidance' });
    }
  });

  it('shows help page by page if it is higher than the window, and can be interrupted there', async () => {
    const flat = atDesk(3);
    const guidance = '  One.\n  Two.\n  Three.\n\n';
    const reply = flat.prompter.question({ ...list, guidance });
    await flat.press('? Which ones?\n  One.\nAny key: read on', DOWN);
    await flat.press('  Two.\n  Three.\nAny key: back to the question', DOWN);
    expect(await reply).toEqual({ kind: 'guidance' });
    const left = flat.prompter.question({ ...list, guidance });
    await flat.press('Any key: read on', '\u0003');
    expect(await left).toEqual({ kind: 'interrupted', by: 'SIGINT' });
  });

  it('never draws a list higher than the window, even after it shrank', async () => {
    const rows = { value: 24 };
    const desk = atDesk(rows);
    const choices = Array.from({ length: 12 }, (_, at) => ({ value: `v${at}`, label: `Line ${at}` }));
    const reply = desk.prompter.question({ ...list, answer: 'one', choices });
    await desk.press('Line 11\n');
    rows.value = 10;
    desk.input.write(DOWN);
    await desk.press('❯ Line 0\n');
    desk.input.write(DOWN);
    await desk.press('❯ Line 1\n');
    desk.input.write(DOWN);
    await atLast(() => expect(desk.seen()).toContain('❯ Line 2\n'));
    expect(desk.seen().split('\n')).toHaveLength(10);
    expect(desk.seen()).toContain('? Which ones?\n');
    expect(desk.seen()).toContain('  I could not find out\n  Does not apply\n');
    await desk.press('❯ Line 2\n', ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: 'v2' });
  });

  it('points to no line at first: Enter asks for a choice', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question({ ...list, answer: 'one' });
    await desk.press('  An exam\n', ENTER);
    await desk.press('✖ Choose a line first', UP);
    await desk.press('❯ ← Previous question', ENTER);
    expect(await reply).toEqual({ kind: 'back' });
  });

  it.each([
    ['u', { kind: 'unknown' }],
    ['unknown', { kind: 'unknown' }],
    ['2', { kind: 'value', typed: 'b' }],
    ['a p', { kind: 'value', typed: 'b' }],
    ['xn/2', { kind: 'value', typed: 'b' }],
  ])('finds a line by typing %j, which Enter takes', async (typed, taken) => {
    const desk = atDesk();
    const choices = [
      { value: 'a', label: 'An exam' },
      { value: 'b', label: 'Aproject' },
    ];
    const reply = desk.prompter.question({ ...list, answer: 'one', choices });
    await desk.press('  An exam\n', ...typed.replace(' ', ''), ENTER);
    expect(await reply).toEqual(taken);
  });

  it('finds by a number the line with that text before the line with that position', async () => {
    const desk = atDesk();
    const choices = ['Three', 'Two', 'One'].map((label) => ({ value: label, label }));
    const reply = desk.prompter.question({ ...list, answer: 'one', choices });
    await desk.press('  Three\n', '3', ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: 'Three' });
  });

  it.each(['\u001b[200~2\r\u001b[201~', 'Aproject\r', '2\r', 'u\r', '\r\r', '2\n', 'ü\r'])(
    'chooses nothing when %j arrives in one read',
    async (pasted) => {
      const desk = atDesk();
      const reply = desk.prompter.question({ ...list, answer: 'one', previous: 'a' });
      await desk.press('❯ An exam\n', pasted);
      await desk.press('✖ Several characters came at once, as from a paste. Press one key at a time.');
      await pause(200);
      await desk.press('', '2');
      await desk.press('❯ A project', ENTER);
      expect(await reply).toEqual({ kind: 'value', typed: 'b' });
    },
  );

  it('chooses nothing by the last character of a paste that arrives in two reads', async () => {
    const desk = atDesk();
    const reply = desk.prompter.question({ ...list, answer: 'one', previous: 'a' });
    await desk.press('❯ An exam\n', 'A project', ENTER);
    await desk.press('✖ Several characters came at once');
    await pause(200);
    await desk.press('', '2');
    await desk.press('❯ A project', ENTER);
    expect(await reply).toEqual({ kind: 'value', typed: 'b' });
  });

  it.each([
    [`${DOWN}\r`, { kind: 'value', typed: 'b' }],
    [`${DOWN}${DOWN}\r`, { kind: 'unknown' }],
  ])('takes %j in one read as pressed keys', async (keys, taken) => {
    const desk = atDesk();
    const reply = desk.prompter.question({ ...list, answer: 'one', previous: 'a' });
    await desk.press('❯ An exam\n', keys);
    expect(await reply).toEqual(taken);
  });

  it.each(['?', '+'])(
    'tells with %j where the pointer is in a list to mark, and returns to it',
    async (key) => {
      const desk = atDesk();
      const reply = desk.prompter.question(list);
      await desk.press('❯ ◯ An exam', ' ');
      await desk.press('❯ ◉ An exam', DOWN);
      await desk.press('❯ ◯ A project', key);
      const left = { at: ['a'], pointed: 'b' };
      expect(await reply).toMatchObject(left);
      const again = desk.prompter.question({ ...list, ...left });
      await desk.press('❯ ◯ A project', ENTER);
      expect(await again).toEqual({ kind: 'value', typed: ['a'] });
    },
  );

  it('takes what was found with *, in a list and at a line, where something was', async () => {
    const desk = atDesk();
    const one: QuestionPrompt = { ...list, answer: 'one' };
    const listed = desk.prompter.question({ ...one, found: 'offered' });
    await desk.press('* take what was found', '*');
    expect(await listed).toEqual({ kind: 'found' });
    const nothing = desk.prompter.question(one);
    await desk.press('back', '*');
    await desk.press('No line begins with "*".', DOWN, ENTER);
    expect(await nothing).toEqual({ kind: 'value', typed: 'a' });
    const typed = desk.prompter.question({ ...line, found: 'offered' });
    await desk.press('* = take what was found', '*', ENTER);
    expect(await typed).toEqual({ kind: 'found' });
    const free = desk.prompter.question({ ...line, refuse: () => undefined });
    await desk.press('+ = source or note', '*', ENTER);
    expect(await free).toEqual({ kind: 'value', typed: '*' });
  });

  it('keeps pasted lines in one line until Enter is pressed', async () => {
    const desk = atDesk();
    const reply = desk.prompter.text({ ask: 'Its name?', refuse: () => undefined });
    await desk.press('? Its name?', '\u001b[200~Cloud\nBasics\u001b[201~');
    await desk.press('Cloud Basics', ENTER);
    expect(await reply).toEqual({ kind: 'text', text: 'Cloud Basics' });
  });

  it.each([ESCAPE, LEFT, '<\r'])('goes back from a list and from a line with %j', async (keys) => {
    const desk = atDesk();
    for (const prompt of [{ ...list, answer: 'one' } as const, list, line]) {
      const reply = desk.prompter.question(prompt);
      await desk.press(`? ${prompt.ask}`, ...(keys === '<\r' ? keys : [keys]));
      expect(await reply).toEqual({ kind: 'back' });
    }
  });

  it.each([24, 40])(
    'keeps the extra choices visible with help and coaching open, at %d lines',
    async (rows) => {
      const desk = atDesk(rows);
      const choices = Array.from({ length: 30 }, (_, at) => ({ value: `v${at}`, label: `Line ${at}` }));
      const guidance = '  Help.\n'.repeat(8);
      const effect = (): string => 'gives 9 of 22';
      const reply = desk.prompter.question({ ...list, answer: 'one', choices, guidance, effect });
      await desk.press('  Line 0\n', DOWN);
      await atLast(() => expect(desk.seen()).toContain('gives 9 of 22'));
      expect(desk.seen()).toContain('Help.\n\n? Which ones?\n❯ Line 0\n'.replace('\n\n', '\n'));
      expect(desk.seen()).toContain('  I could not find out\n  Does not apply\n  ← Previous question\n');
      expect(desk.seen().split('\n').length).toBeLessThanOrEqual(rows);
      await desk.press('gives', '<');
      expect(await reply).toEqual({ kind: 'back' });
    },
  );

  it('is interrupted by Ctrl+C, and by the end of input', async () => {
    const desk = atDesk();
    const first = desk.prompter.question(list);
    await desk.press('❯ ◯ An exam', '\u0003');
    expect(await first).toEqual({ kind: 'interrupted', by: 'SIGINT' });
    const second = desk.prompter.question(line);
    await desk.press('? How many?');
    desk.input.end();
    expect(await second).toEqual({ kind: 'interrupted', by: 'SIGINT' });
  });

  it('notices a signal between two prompts', async () => {
    const desk = atDesk();
    const hear = process.listeners('SIGTERM').find((listener) => !before.includes(listener));
    hear?.('SIGTERM');
    expect(await desk.prompter.question(line)).toEqual({ kind: 'interrupted', by: 'SIGTERM' });
  });
});
