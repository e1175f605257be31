import type { Interruption, Prompter } from '../../ports/prompter.js';
import { idFrom, type StarterPlan } from '../../render/starter-rubric.js';
import { STARTER, STARTER_PROMPTS } from '../../words/en/starter-rubric.js';

/** Asks for title, id and, unless another rubric is changed, the criteria; Enter alone takes what is suggested. */
export async function askPlan(
  prompter: Prompter,
  suggested: StarterPlan,
  { known, extending }: { readonly known: readonly string[]; readonly extending: boolean },
): Promise<StarterPlan | Interruption> {
  const { title: asTitle, id: asId, criteria: asCriteria } = STARTER_PROMPTS;
  const title = await prompter.text({
    ask: asTitle.ask,
    initial: suggested.title,
    refuse: (typed) => (typed.trim() === '' ? asTitle.missing : undefined),
  });
  if (title.kind === 'interrupted') return title;
  const id = await prompter.text({
    ask: asId.ask,
    initial: suggested.id,
    refuse: (typed) =>
      idFrom(typed) !== typed ? asId.wrong : known.includes(typed) ? asId.taken : undefined,
  });
  if (id.kind === 'interrupted') return id;
  const plan = { ...suggested, title: title.text.trim(), id: id.text };
  if (extending) return plan;
  const named = await prompter.text({
    ask: asCriteria.ask,
    help: asCriteria.help,
    initial: suggested.criteria.map((each) => each.title).join(', '),
    refuse: (typed) => (titlesIn(typed).length === 0 ? asCriteria.missing : undefined),
  });
  return named.kind === 'interrupted' ? named : { ...plan, criteria: titlesIn(named.text).map(criterionOf) };
}

function titlesIn(typed: string): readonly string[] {
  return [...new Set(typed.split(',').map((each) => each.trim()))].filter((each) => each !== '');
}

function criterionOf(title: string): StarterPlan['criteria'][number] {
  const ready = STARTER.criteria.find((each) => each.title.toLowerCase() === title.toLowerCase());
  return ready ?? { title, ask: STARTER.ask(title), why: STARTER.why(title) };
}
