import type { Candidate } from '../../core/model/answer.js';
import type { Interruption, Prompter, TextReply } from '../../ports/prompter.js';
import { CANDIDATE_PROMPTS } from '../../words/en/interview/candidate.js';
import { NAMES } from '../../words/en/names.js';
import { KEYS } from '../../words/en/prompt-words.js';

const NONE = '-';

/** The parts of a candidate that can be corrected. */
export type CandidatePart = 'name' | 'issuer';

/**
 * Asks for the candidate's name and issuer. Going back from the issuer returns to the name; for a known candidate
 * the issuer is asked first. One that files name is offered at both.
 */
export async function askCandidate(
  prompter: Prompter,
  known?: Candidate,
  offered?: Candidate,
): Promise<Candidate | Interruption> {
  let named =
    known ?? (await askName(prompter, offered?.name === NAMES.unnamedCandidate ? undefined : offered));
  for (;;) {
    if ('kind' in named) return named;
    const issuer = await prompter.detail({
      ...issuerPrompt(named.issuer),
      back: CANDIDATE_PROMPTS.backToName,
    });
    if (issuer.kind === 'interrupted') return issuer;
    if (issuer.kind === 'text') return withIssuer(named, issuer.text);
    named = await askName(prompter, named);
  }
}

async function askName(prompter: Prompter, before: Candidate | undefined): Promise<Candidate | Interruption> {
  const name = await prompter.text(namePrompt(before?.name));
  return name.kind === 'interrupted' ? name : withName(before ?? { name: '' }, name.text);
}

/** Asks for one part again; Enter alone keeps the earlier text, and going back changes nothing. */
export async function askCandidatePart(
  prompter: Prompter,
  candidate: Candidate,
  part: CandidatePart,
): Promise<{ readonly kind: 'candidate'; readonly candidate: Candidate } | Interruption> {
  const { name, issuer } = candidate;
  const reply: TextReply | { readonly kind: 'back' } = await prompter.detail(
    part === 'name' ? namePrompt(name) : issuerPrompt(issuer),
  );
  if (reply.kind === 'interrupted') return reply;
  if (reply.kind === 'back') return { kind: 'candidate', candidate };
  const change = part === 'name' ? withName : withIssuer;
  return { kind: 'candidate', candidate: change(candidate, reply.text) };
}

function namePrompt(before: string | undefined): Parameters<Prompter['detail']>[0] {
  const { name } = CANDIDATE_PROMPTS;
  return {
    ask: name.ask,
    help: name.help,
    ...(before !== undefined && { initial: before }),
    refuse: (typed) => (typed.trim() === '' ? name.missing : undefined),
  };
}

function issuerPrompt(before: string | undefined): Parameters<Prompter['detail']>[0] {
  const none = before === undefined ? KEYS.enter : NONE;
  const { issuer } = CANDIDATE_PROMPTS;
  return {
    ask: issuer.ask(none),
    help: issuer.help,
    ...(before !== undefined && { initial: before }),
    refuse: () => undefined,
  };
}

function withName(candidate: Candidate, typed: string): Candidate {
  return { ...candidate, name: typed.trim() };
}

function withIssuer({ id, name, issuer: _, ...others }: Candidate, typed: string): Candidate {
  const issuer = typed.trim();
  const isKnown = issuer !== '' && issuer !== NONE;
  return { ...(id !== undefined && { id }), name, ...(isKnown && { issuer }), ...others };
}
