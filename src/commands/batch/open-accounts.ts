import { failure, type Outcome, success } from '../../core/problem.js';
import { type Account, type AccountContext, accountsOf } from './account.js';
import { summaryProblems, summing } from './summing.js';

/** Opens what is kept beside the rows of a run: the sum of all. */
export async function openAccounts(context: AccountContext): Promise<Outcome<Account>> {
  const problems = summaryProblems(context.flags, context.ports.files);
  if (problems.length > 0) return failure(...problems);
  return success(accountsOf([summing(context)]));
}
