import type { Command } from 'commander';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { openOutput } from '../../cli/output-for.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { problem } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import type { Completion } from './completion.js';
import { completionsAt } from './completions.js';
import { positionOf } from './position.js';
import { SCRIPTS, SHELLS } from './scripts.js';

/** Prints the script for a shell, or what the last of some words can be. */
export async function runComplete(
  typed: string,
  words: readonly string[],
  program: Command,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, {});
  const shell = SHELLS.find((each) => each === typed);
  if (shell === undefined) {
    return failUnusable(messages, [problem('usage/shell', { found: typed, known: SHELLS })]);
  }
  const text = words.length === 0 ? SCRIPTS[shell] : await completionLines(program, words, ports);
  return messages.exit(await deliver(ports, output, messages, () => text, undefined));
}

async function completionLines(program: Command, words: readonly string[], ports: Ports): Promise<string> {
  const position = positionOf(program, words);
  const { completions, files } = await completionsAt(position, words, ports);
  const fitting = completions
    .map(({ value, about }) => ({ value: position.lead + value, about }))
    .filter(({ value }) => value.startsWith(position.lead + position.typed) && NEEDS_NO_QUOTES.test(value));
  return [...fitting.map(lineOf), ...(files ? [':files'] : [])].map((line) => `${line}\n`).join('');
}

/** Rubrics may come from anyone: what a shell could read as more than a word is not offered. */
const NEEDS_NO_QUOTES = /^[\w.+@%:,=/-]+$/;
const LONGEST = 60;

function lineOf({ value, about }: Completion): string {
  const text = about.replaceAll(/\s+/g, ' ');
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return about === '' ? value : `${value}\t${escapeForTerminal(short)}`;
}
