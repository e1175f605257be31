/** What environment variables change; flags override all of them. */
export const ENVIRONMENT = `Environment

Flags win over all of these.

  CREDCHECK_RUBRIC    the rubric, where --rubric and the answers name none
  CREDCHECK_FORMAT    the format, where --format does not; one that only other
                      commands have is ignored, with a note
  CREDCHECK_NO_INPUT  never ask, as --no-input
  CI                  never ask; credcheck says so where it silences a terminal
  NO_COLOR            no colour, unless it is empty; wins over FORCE_COLOR
  FORCE_COLOR         colour, even into a pipe or on a dumb terminal; 0 or
                      false: none
  ACCESSIBLE          plain lines for prompts, ASCII signs, no colour
                      unless FORCE_COLOR asks for it
  TERM                "dumb": the same
  FORCE_HYPERLINK     web addresses as links of the terminal where it shows
                      colour; 0 or false: none; else only in terminals that
                      are known to show links, which these say:
  TERM_PROGRAM, TERM_PROGRAM_VERSION, VTE_VERSION, WT_SESSION
                      the terminal
  LC_ALL, LC_CTYPE, LANG
                      the first that is set says if the terminal has UTF-8
  LC_ALL, LC_MESSAGES, LANG
                      the first that is set says the language, where --lang
                      does not: English, or Spanish if it begins with es
  COLUMNS             the width to lay out for
  GITHUB_STEP_SUMMARY
                      "batch -f github" adds a page to this file
  XDG_STATE_HOME      drafts of interviews are kept in credcheck/ there
                      (default: ~/.local/state)

"0", "false" and nothing at all mean no for ACCESSIBLE,
CREDCHECK_NO_INPUT and CI.
`;
