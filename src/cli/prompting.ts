import type { Output } from '../ports/output.js';
import type { Environment } from '../ports/ports.js';

/** Whether questions may be asked here, and if not, why. */
export type Prompting =
  | { readonly kind: 'possible' }
  | { readonly kind: 'no-terminal' }
  | { readonly kind: 'forbidden'; readonly by: '--no-input' | 'CI' | 'CREDCHECK_NO_INPUT' };

/** Questions need a terminal on both sides; after that a flag decides, then the environment. */
export function promptingAt(
  { stderr }: Output,
  { input }: { readonly input: boolean },
  { stdinIsTerminal, promptsForbiddenBy }: Environment,
): Prompting {
  if (!stdinIsTerminal || !stderr.isTerminal) return { kind: 'no-terminal' };
  if (!input) return { kind: 'forbidden', by: '--no-input' };
  return promptsForbiddenBy === undefined
    ? { kind: 'possible' }
    : { kind: 'forbidden', by: promptsForbiddenBy };
}
