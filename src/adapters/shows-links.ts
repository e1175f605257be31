type Environment = Readonly<Record<string, string | undefined>>;

const PROGRAMS = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'mintty'];

const TERMINALS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm|rio)\b/;

/** The first versions that show links rightly. */
const VTE = 5001;
const TMUX = 3.4;

/** Whether a terminal is known to show links: others might print them as text. `FORCE_HYPERLINK` says so or denies it. */
export function showsLinks(env: Environment): boolean {
  const { TERM = '' } = env;
  const forced = env.FORCE_HYPERLINK ?? '';
  const program = env.TERM_PROGRAM ?? '';
  if (TERM === 'dumb') return false;
  if (forced !== '') return !/^(?:0|false)$/i.test(forced);
  if (program === 'tmux') return Number.parseFloat(env.TERM_PROGRAM_VERSION ?? '') >= TMUX;
  if (/^(?:linux|screen|tmux)\b/.test(TERM)) return false;
  return (
    PROGRAMS.includes(program) ||
    TERMINALS.test(TERM) ||
    (env.WT_SESSION ?? '') !== '' ||
    Number(env.VTE_VERSION ?? 0) >= VTE
  );
}
