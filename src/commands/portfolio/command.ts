import type { Command } from 'commander';
import { commandOf } from '../../cli/options.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { PORTFOLIO_HELP } from '../../words/en/commands/portfolio.js';
import { PORTFOLIO_OPTIONS, type PortfolioFlags } from './options.js';

/** Options, help and action of `credcheck portfolio`; the work is loaded only when it runs. */
export function portfolioCommand(ports: Ports, done: (status: ExitStatus) => void): Command {
  return commandOf('portfolio', PORTFOLIO_HELP, PORTFOLIO_OPTIONS)
    .argument('<answers...>', PORTFOLIO_HELP.answers)
    .action(async (answers: readonly string[], flags: PortfolioFlags) => {
      const { runPortfolio } = await import('./run.js');
      done(await runPortfolio(answers, flags, ports));
    });
}
