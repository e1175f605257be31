import { failure, type Outcome, success } from '../../core/problem.js';
import { type Account, type AccountContext, accountsOf } from './account.js';
import { comparing, comparingProblems } from './comparing.js';
import { summaryProblems, summing } from './summing.js';

/** Opens what is kept beside the rows of a run: how they compare with an earlier one, and what all come to. */
export async function openAccounts(context: AccountContext): Promise<Outcome<Account>> {
  const { flags } = context;
  const problems = [...summaryProblems(flags), ...comparingProblems(flags)];
  if (problems.length > 0) return failure(...problems);
  const compared = await comparing(context);
  if (!compared.ok) return compared;
  const [first] = compared.value;
  return success(accountsOf([...compared.value, await summing(context, first?.isWorse)]));
}
