import type { TypedAnswer } from '../../src/core/model/partial-value.js';
import type { LeftLine, Prompter, QuestionReply, TextPrompt, TextReply } from '../../src/ports/prompter.js';

/** What a person types or chooses, prompt by prompt; a bare text or list is a value. */
export type Script = readonly (TypedAnswer | QuestionReply | LeftLine | Chosen)[];

/** What is chosen where something is offered that is no question. */
export interface Chosen {
  readonly kind: 'chosen';
  readonly value: string;
}

/** Chooses one of the things on offer; without it the first is taken, as by Enter alone. */
export function chosen(value: string): Chosen {
  return { kind: 'chosen', value };
}

export const UNKNOWN: QuestionReply = { kind: 'unknown' };
export const BACK: QuestionReply = { kind: 'back' };
export const CTRL_C: QuestionReply = { kind: 'interrupted', by: 'SIGINT' };
export const TOLD_TO_END: QuestionReply = { kind: 'interrupted', by: 'SIGTERM' };

/** Replies from a script, where nothing is scripted for an offer with its first choice. Writes down what it was asked and shown, and refuses what the prompt refuses. */
export function scriptedPrompter(script: Script, asked: string[], shown: string[]): Prompter {
  const left = [...script];
  const next = (ask: string): Script[number] => {
    asked.push(ask);
    const reply = left.shift();
    if (reply === undefined) throw new Error(`nothing is scripted for: ${ask}`);
    return reply;
  };
  const line = ({ ask, initial, refuse }: TextPrompt): TextReply | LeftLine => {
    const reply = next(ask);
    if (typeof reply === 'object' && 'kind' in reply) {
      if (reply.kind !== 'interrupted' && reply.kind !== 'back') {
        throw new Error(`${reply.kind} is no reply to: ${ask}`);
      }
      return reply;
    }
    const text = reply === '' ? (initial ?? '') : String(reply);
    return { kind: 'text', text: accepted(text, refuse(text)) };
  };
  return {
    text: async (prompt) => {
      const reply = line(prompt);
      if (reply.kind === 'back') throw new Error(`there is no way back from: ${prompt.ask}`);
      return reply;
    },
    detail: async (prompt) => line(prompt),
    choose: async ({ head, ask, choices, back }) => {
      shown.push([head, ask, ...choices.map(({ label }) => label)].join('\n'));
      const first = left[0];
      if (typeof first === 'object' && 'kind' in first) {
        if (first.kind === 'back' && back !== undefined) {
          left.shift();
          return { kind: 'chosen', value: back };
        }
        if (first.kind === 'chosen' || first.kind === 'interrupted') {
          left.shift();
          if (first.kind === 'interrupted') return first;
          if (choices.some(({ value }) => value === first.value)) return first;
          throw new Error(`${first.value} is not on offer`);
        }
      }
      return { kind: 'chosen', value: choices[0]?.value ?? '' };
    },
    question: async ({
      head,
      guidance = '',
      ask,
      choices,
      refuse,
      canGoBack,
      previous,
      begun,
      passed,
      at = previous,
      effect,
    }) => {
      const effects = choices.map(({ value }) => effect?.(value)).filter((each) => each !== undefined);
      const marks = typeof at === 'object' && 'sure' in at ? JSON.stringify(at) : at;
      const before = [marks, begun, passed?.kind].flatMap((each) =>
        each === undefined ? [] : [`(${each})`],
      );
      shown.push([head + guidance, ask, ...before, ...effects].join('\n'));
      const reply = next(ask);
      if (typeof reply === 'string' || !('kind' in reply)) {
        return { kind: 'value', typed: accepted(reply, refuse(reply)) };
      }
      if (reply.kind === 'chosen') throw new Error(`nothing is offered at: ${ask}`);
      if (reply.kind === 'back' && !canGoBack) throw new Error(`there is no way back from: ${ask}`);
      return reply;
    },
  };
}

function accepted<T>(typed: T, refusal: string | undefined): T {
  if (refusal !== undefined) throw new Error(`refused: ${refusal}`);
  return typed;
}
