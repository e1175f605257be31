/** Help of `credcheck complete`. */
export const COMPLETE = {
  summary: 'print a script that completes words in a shell',
  description:
    'Print a script that completes commands, options, formats, rubrics, and the questions and options of a rubric when Tab is pressed. The script calls credcheck for that; it reads the rubric that the line names and nothing else.',
  shell: 'the shell that will load the script',
  words: 'used by the script: the words of a command line, of which the last is to be completed',
  examples: `
Examples:
  source <(credcheck complete bash)    in ~/.bashrc
  source <(credcheck complete zsh)     in ~/.zshrc, after compinit
  credcheck complete fish | source     in config.fish
  credcheck complete powershell | Out-String | Invoke-Expression
`,
};

/** What completions say of values that are not in a rubric. */
export const COMPLETION_NOTES = {
  unknown: 'could not find out',
  topic: 'topic',
} as const;
