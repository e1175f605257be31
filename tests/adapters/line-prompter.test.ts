import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TypedAnswer } from '../../src/core/model/partial-value.js';
import type { QuestionPrompt } from '../../src/ports/prompter.js';
import { linePrompter } from '../../src/prompts/lines/line-prompter.js';

const list: QuestionPrompt = {
  head: '\nQuestion 1 of about 2.\n',
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
  answer: 'line',
  entry: 'a number',
  choices: [],
  refuse: (typed) => (typed === '25%' ? 'Write 25.' : undefined),
};

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

/** A prompter that these lines are typed to; `said` is all that it printed. */
function typing(...lines: readonly string[]) {
  const input = new PassThrough();
  let said = '';
  const left = [...lines];
  const write = async (text: string) => {
    said += text;
    const next = text === 'Your answer: ' ? left.shift() : undefined;
    if (next !== undefined) setImmediate(() => input.write(`${next}\n`));
    return { kind: 'written' } as const;
  };
  const prompter = linePrompter(input, {
    isTerminal: true,
    columns: 80,
    colour: false,
    unicode: false,
    write,
  });
  return { prompter, input, said: () => said };
}

describe('a prompter in plain lines', () => {
  it('prints the question, its numbered options and what can be typed', async () => {
    const { prompter, said } = typing('2, 1');
    expect(await prompter.question({ ...list, previous: ['b'] })).toEqual({
      kind: 'value',
      typed: ['b', 'a'],
    });
    expect(said()).toBe(
      [
        '',
        'Question 1 of about 2.',
        'Which ones?',
        '1. An exam: Watched or not.',
        '2. A project',
        '0. None of these',
        'Type all the numbers that are true, with commas between them; 2? is perhaps.',
        'Or: u = I could not find out, n/a = does not apply, ? = help, + = source or',
        'note, < = previous question.',
        'Enter alone keeps: A project',
        'Your answer: ',
      ].join('\n'),
    );
  });

  it('takes one line of a paste, and says that the others were ignored', async () => {
    const { prompter, said } = typing('1\n2\n\n2', '2');
    expect(await prompter.question(list)).toEqual({ kind: 'value', typed: ['a'] });
    expect(said().replace(/\n/g, ' ')).toContain('Several lines were pasted; only the first was used: 1.');
    expect(await prompter.question(list)).toEqual({ kind: 'value', typed: ['b'] });
  });

  it('takes the first line of two that come one after the other without a pause', async () => {
    const { prompter, input, said } = typing();
    const reply = prompter.question(list);
    input.write('1\n');
    setTimeout(() => input.write('2\n'), 10);
    expect(await reply).toEqual({ kind: 'value', typed: ['a'] });
    expect(said().replace(/\n/g, ' ')).toContain('only the first was used: 1.');
  });

  it('prints the effect after each option, if one is chosen', async () => {
    const effect = (typed: TypedAnswer): string | undefined => (typed === 'a' ? '9 of 22 points' : undefined);
    const one = typing('1');
    await one.prompter.question({ ...list, answer: 'one', effect });
    expect(one.said()).toContain(
      '\n1. An exam: Watched or not.\n1 gives: 9 of 22 points\n2. A project\nType a number',
    );
    const several = typing('1');
    await several.prompter.question({ ...list, effect });
    expect(several.said()).not.toContain('gives');
  });

  it.each([
    ['1', 'one', { kind: 'value', typed: 'a' }],
    ['0', 'several', { kind: 'value', typed: [] }],
    ['none', 'several', { kind: 'value', typed: [] }],
    ['U', 'several', { kind: 'unknown' }],
    ['?', 'one', { kind: 'guidance' }],
    ['+', 'line', { kind: 'evidence' }],
    [' < ', 'line', { kind: 'back' }],
    ['25', 'line', { kind: 'value', typed: '25' }],
  ] as const)('takes "%s" at a question of kind %s', async (typed, answer, reply) => {
    const prompt = answer === 'line' ? line : { ...list, answer };
    expect(await typing(typed).prompter.question(prompt)).toEqual(reply);
  });

  it('takes what was found with *, where something was', async () => {
    const offered = typing('*');
    const prompt: QuestionPrompt = { ...list, answer: 'one', found: 'offered' };
    expect(await offered.prompter.question(prompt)).toEqual({ kind: 'found' });
    expect(offered.said()).toContain('* = take what was found');
    const nothing = typing('*', '1');
    await nothing.prompter.question({ ...list, answer: 'one' });
    expect(nothing.said()).not.toContain('found,');
    expect(nothing.said()).toContain('Type a number from 1 to 2, not *.');
  });

  describe('where one of several options may be true', () => {
    const choices = ['A quiz', 'An exam', 'A project'].map((label, at) => ({
      value: 'abc'.charAt(at),
      label,
    }));
    const task: QuestionPrompt = { ...list, answer: 'one', choices, possible: choices };

    it('says how to type them', async () => {
      const { prompter, said } = typing('1');
      await prompter.question(task);
      expect(said()).toContain(
        '\nType a number from 1 to 3; if you only know that it is one of several, type\nthem like 1 or 3.\n',
      );
    });

    it.each(['1 or 3', '1|3', 'a quiz or a project', '3 OR 1 or 1'])(
      'takes "%s" for two of them',
      async (typed) => {
        const reply = await typing(typed).prompter.question(task);
        expect(reply).toMatchObject({ kind: 'value', typed: expect.arrayContaining(['a', 'c']) });
      },
    );

    it('takes one of them alone for the answer, and all of them for none, and says so', async () => {
      expect(await typing('2 or 2').prompter.question(task)).toEqual({ kind: 'value', typed: 'b' });
      const all = typing('1, 2 or 3');
      expect(await all.prompter.question(task)).toEqual({ kind: 'unknown' });
      expect(all.said()).toContain('All are marked: that is the same as not finding out.\n');
    });

    it('takes an option that reads like several for that option', async () => {
      const once = [{ value: 'd', label: '1 or 2' }, ...choices];
      expect(await typing('1 or 2').prompter.question({ ...task, choices: once })).toMatchObject({
        typed: 'd',
      });
    });

    it('rejects what is none of them, and several where only one can be meant', async () => {
      const none = typing('1 or 4', '1, 2', '1');
      await none.prompter.question(task);
      expect(none.said()).toContain('Type a number from 1 to 3, not 4.\n');
      expect(none.said()).toContain('Type a number from 1 to 3, not 1, 2.\n');
      const { possible: _, ...plain } = task;
      const two = typing('1 or 2', '1');
      expect(await two.prompter.question(plain)).toMatchObject({ typed: 'a' });
      expect(two.said()).toContain('Type a number from 1 to 3, not 1 or 2.\n');
    });

    it('finds no other word in one with letters beyond ASCII', async () => {
      const ways = ['Señor', 'Señora', 'Nadie'].map((label, at) => ({ value: 'abc'.charAt(at), label }));
      const { prompter } = typing('señor or 3');
      expect(await prompter.question({ ...task, choices: ways, possible: ways })).toEqual({
        kind: 'value',
        typed: ['a', 'c'],
      });
    });

    it('asks once more where a number is the text of another option', async () => {
      const months = ['2 months', '1 month', '3 months'].map((label, at) => ({
        value: 'abc'.charAt(at),
        label,
      }));
      const { prompter } = typing('1 or 3', '1 or 3');
      expect(await prompter.question({ ...task, choices: months, possible: months })).toEqual({
        kind: 'value',
        typed: ['a', 'c'],
      });
    });

    it('keeps several with Enter alone', async () => {
      const { prompter, said } = typing('');
      expect(await prompter.question({ ...task, previous: ['a', 'c'] })).toEqual({
        kind: 'value',
        typed: ['a', 'c'],
      });
      expect(said()).toContain('Enter alone keeps: A quiz, or A project\n');
    });
  });

  it('takes a ? after a number for one that only may be, and keeps such marks with Enter alone', async () => {
    const marks = { sure: ['a'], maybe: ['b'] };
    const { prompter, said } = typing('1, 2 ?', '2?,1,2?,1', '1?, 1', '', '3?', '1');
    expect(await prompter.question(list)).toEqual({ kind: 'value', typed: marks });
    expect(said()).toContain('; 2? is perhaps.');
    expect(await prompter.question(list)).toEqual({ kind: 'value', typed: marks });
    expect(await prompter.question(list)).toEqual({ kind: 'value', typed: ['a'] });
    expect(await prompter.question({ ...list, previous: marks })).toEqual({ kind: 'value', typed: marks });
    expect(said()).toContain('Enter alone keeps: An exam; perhaps A project\n');
    await prompter.question(list);
    expect(said()).toContain('or 0 for none of these, not\n3.\n');
  });

  it('offers rough answers under letters, beside what can be typed', async () => {
    const choices = [
      { value: '50..', label: 'in most' },
      { value: '..9', label: 'in few' },
    ];
    const effect = (typed: TypedAnswer): string => `from ${typed}`;
    const rough: QuestionPrompt = { ...line, choices, effect, previous: '..9' };
    const { prompter, said } = typing('A', 'in few', '3 of 50', '');
    const replies = [];
    for (let at = 0; at < 4; at += 1) replies.push(await prompter.question(rough));
    expect(replies.map((reply) => 'typed' in reply && reply.typed)).toEqual([
      '50..',
      '..9',
      '3 of 50',
      '..9',
    ]);
    expect(said()).toContain(
      [
        'a. in most',
        'a gives: from 50..',
        'b. in few',
        'b gives: from ..9',
        'Type a letter, a number.',
        'Or: u = I could not find out, n/a = does not apply, ? = help, + = source or',
        'note, < = previous question.',
        'Enter alone keeps: in few',
        '',
      ].join('\n'),
    );
  });

  it('keeps the earlier answer with Enter alone', async () => {
    const { prompter, said } = typing('', '');
    expect(await prompter.question({ ...line, previous: '25' })).toEqual({ kind: 'value', typed: '25' });
    expect(await prompter.question({ ...list, previous: [] })).toEqual({ kind: 'value', typed: [] });
    expect(said()).toContain('Enter alone keeps: none of these\n');
  });

  it('keeps with Enter alone how a question was passed over', async () => {
    const { prompter, said } = typing('', '');
    const needless = { kind: 'not-applicable', reason: 'no need' } as const;
    expect(await prompter.question({ ...list, passed: { kind: 'unknown' } })).toEqual({ kind: 'unknown' });
    expect(said()).toContain('Enter alone keeps: I could not find out\n');
    expect(await prompter.question({ ...line, passed: needless })).toEqual(needless);
    expect(said()).toContain('Enter alone keeps: does not apply: no need\n');
  });

  it('rejects a line with a sentence and asks again', async () => {
    const one = typing('3', '', '1');
    expect(await one.prompter.question({ ...list, answer: 'one', canGoBack: false })).toMatchObject({
      typed: 'a',
    });
    expect(one.said()).toContain(
      'Your answer: Type a number from 1 to 2, not 3.\nYour answer: Type a number',
    );
    const several = typing('1,3', ',', '2');
    expect(await several.prompter.question(list)).toMatchObject({ typed: ['b'] });
    expect(several.said()).toContain('or 0 for none of these, not\n3.\n');
    const typed = typing('25%', '<', '', '25');
    expect(await typed.prompter.question({ ...line, canGoBack: false })).toMatchObject({ typed: '25' });
    expect(typed.said()).toContain('Write 25.\nYour answer: This is the first question.\n');
  });

  it('asks which line is meant if a number is the position of one and the text of another', async () => {
    const labels = ['Four or five', 'Three', 'Two', 'One', 'None'];
    const choices = labels.map((label) => ({ value: label.slice(0, 3).toLowerCase(), label }));
    const count = { ...list, answer: 'one', choices } as const;
    const named = typing('3', 'three');
    expect(await named.prompter.question(count)).toEqual({ kind: 'value', typed: 'thr' });
    expect(named.said().replace(/\n/g, ' ')).toContain(
      '3 is the line "Two", and another line says "Three". Type 3 again for "Two", or type: Three',
    );
    expect(await typing('3', '3').prompter.question(count)).toEqual({ kind: 'value', typed: 'two' });
    expect(await typing('4', '5', '5').prompter.question(count)).toEqual({ kind: 'value', typed: 'non' });
    const several = typing('1,3', 'two, four', '1,3');
    expect(await several.prompter.question({ ...count, answer: 'several' })).toEqual({
      kind: 'value',
      typed: ['two', 'fou'],
    });
  });

  it('prefers the text of a line to its position, and needs "unknown" in full', async () => {
    const choices = ['3', '2', '1'].map((value) => ({ value, label: value }));
    const marks = { ...list, answer: 'one', choices } as const;
    expect(await typing('3').prompter.question(marks)).toEqual({ kind: 'value', typed: '3' });
    expect(await typing('A PROJECT').prompter.question({ ...list, answer: 'one' })).toMatchObject({
      typed: 'b',
    });
    expect(await typing('Unknown').prompter.question(line)).toEqual({ kind: 'unknown' });
  });

  it('asks why a question does not apply, or goes back to it', async () => {
    const { prompter } = typing('n/a', '<', 'n/a', '', 'no need');
    expect(await prompter.question(line)).toEqual({ kind: 'not-applicable', reason: 'no need' });
  });

  it('offers the earlier reason if a question still does not apply', async () => {
    const { prompter, said } = typing('n/a', '');
    const needless = { kind: 'not-applicable', reason: 'no need' } as const;
    expect(await prompter.question({ ...line, passed: needless })).toEqual(needless);
    expect(said()).toContain(
      'Why does it not apply? (< = back to the question)\nEnter alone gives: no need\n',
    );
  });

  it('takes text, or the offered text with Enter alone', async () => {
    const { prompter, said } = typing('', ' ', 'Cloud');
    const prompt = {
      ask: 'Its name?',
      refuse: (text: string) => (text.trim() === '' ? 'Type it.' : undefined),
    };
    expect(await prompter.text({ ...prompt, initial: 'X' })).toEqual({ kind: 'text', text: 'X' });
    expect(await prompter.text(prompt)).toEqual({ kind: 'text', text: 'Cloud' });
    expect(said()).toContain('Enter alone gives: X\n');
  });

  it('prints the help of a line, if it has any, and keeps waiting', async () => {
    const { prompter, said } = typing('?', 'Cloud');
    const prompt = { ask: 'Its name?', help: 'The full one.', refuse: () => undefined };
    expect(await prompter.text(prompt)).toEqual({ kind: 'text', text: 'Cloud' });
    expect(said()).toBe('Its name?\nOr: ? = help.\nYour answer: The full one.\nYour answer: ');
  });

  it('leaves an optional prompt by its word', async () => {
    const { prompter, said } = typing('<', 'there');
    const prompt = { ask: 'Where?', refuse: (typed: string) => (typed === '<' ? 'Never.' : undefined) };
    expect(await prompter.detail(prompt)).toEqual({ kind: 'back' });
    expect(await prompter.detail(prompt)).toEqual({ kind: 'text', text: 'there' });
    expect(said()).toContain('Where? (< = back to the question)\n');
  });

  it('offers choices, of which Enter alone takes the first', async () => {
    const { prompter } = typing('', '9', '2');
    const prompt = { head: '', ask: 'What now?', choices: list.choices };
    expect(await prompter.choose(prompt)).toEqual({ kind: 'chosen', value: 'a' });
    expect(await prompter.choose(prompt)).toEqual({ kind: 'chosen', value: 'b' });
  });

  it('goes back from a choice by its word, if that is possible', async () => {
    const { prompter } = typing('<', '<', '1');
    const prompt = { head: '', ask: 'Which answer?', choices: list.choices };
    expect(await prompter.choose({ ...prompt, back: ':back' })).toEqual({ kind: 'chosen', value: ':back' });
    expect(await prompter.choose(prompt)).toEqual({ kind: 'chosen', value: 'a' });
  });

  it('is interrupted by the end of input and by a signal, at any point', async () => {
    const ended = typing('n/a');
    ended.input.end();
    expect(await ended.prompter.question(line)).toEqual({ kind: 'interrupted', by: 'SIGINT' });
    expect(await ended.prompter.text({ ask: 'x', refuse: () => undefined })).toMatchObject({ by: 'SIGINT' });
    expect(await ended.prompter.question(line)).toMatchObject({ by: 'SIGINT' });
    const told = typing();
    const waiting = told.prompter.choose({ head: '', ask: 'x', choices: list.choices });
    const hear = process.listeners('SIGTERM').at(-1);
    hear?.('SIGTERM');
    expect(await waiting).toMatchObject({ kind: 'interrupted' });
  });
});
