import type { Prompter, QuestionReply } from '../../src/ports/prompter.js';

/** What a person types or chooses, prompt by prompt; a bare text or list is a value. */
export type Script = readonly (string | readonly string[] | QuestionReply)[];

export const UNKNOWN: QuestionReply = { kind: 'unknown' };
export const BACK: QuestionReply = { kind: 'back' };
export const CTRL_C: QuestionReply = { kind: 'interrupted', by: 'SIGINT' };
export const TOLD_TO_END: QuestionReply = { kind: 'interrupted', by: 'SIGTERM' };

/** Replies from a script, writes down what it was asked, and refuses what the prompt refuses. */
export function scriptedPrompter(script: Script, asked: string[]): Prompter {
  const left = [...script];
  const next = (ask: string): Script[number] => {
    asked.push(ask);
    const reply = left.shift();
    if (reply === undefined) throw new Error(`nothing is scripted for: ${ask}`);
    return reply;
  };
  return {
    text: async ({ ask, initial, refuse }) => {
      const reply = next(ask);
      if (typeof reply === 'object' && 'kind' in reply) {
        if (reply.kind !== 'interrupted') throw new Error(`${reply.kind} is no reply to: ${ask}`);
        return reply;
      }
      const text = reply === '' ? (initial ?? '') : String(reply);
      return { kind: 'text', text: accepted(text, refuse(text)) };
    },
    question: async ({ ask, refuse, canGoBack }) => {
      const reply = next(ask);
      if (typeof reply === 'string' || !('kind' in reply)) {
        return { kind: 'value', typed: accepted(reply, refuse(reply)) };
      }
      if (reply.kind === 'back' && !canGoBack) throw new Error(`there is no way back from: ${ask}`);
      return reply;
    },
  };
}

function accepted<T>(typed: T, refusal: string | undefined): T {
  if (refusal !== undefined) throw new Error(`refused: ${refusal}`);
  return typed;
}
