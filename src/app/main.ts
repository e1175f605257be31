import process from 'node:process';
import type { ExitStatus } from '../core/model/exit-status.js';
import { chooseLanguage } from './choose-language.js';
import { instantAnswer } from './instant-answer.js';
import { speakIn } from './speak-in.js';

/** Runs credcheck with the command line of this process and returns the exit status; never throws. */
export async function main(): Promise<ExitStatus> {
  const words = process.argv.slice(2);
  const chosen = chooseLanguage(words, process.env);
  if (instantAnswer(chosen.others, chosen.language)) return 0;
  try {
    await speakIn(chosen.language);
    const { runProgram } = await import('../cli/program.js');
    const { nodePorts } = await import('./node-ports.js');
    return await runProgram(chosen.others, nodePorts(chosen));
  } catch (error) {
    const { reportBug } = await import('./report-bug.js');
    return reportBug(error, words.includes('--debug') ? 'with-stack' : 'short');
  }
}
