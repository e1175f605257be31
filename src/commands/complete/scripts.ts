// Each script passes on the words up to the cursor, and receives a line a completion: the word, a tab, what it means.
// A last line ":files" lets the shell add file names. Bash splits words at "=", so only what follows is replaced.
const BASH = `_credcheck() {
  local line=\${COMP_LINE:0:COMP_POINT} words whole value about kind=
  read -ra words <<< "$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  while (( \${#words[@]} > 1 )) && [[ \${words[0]} != "$1" ]]; do words=("\${words[@]:1}"); done
  whole=\${words[\${#words[@]}-1]}
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    if [[ $value == :files ]]; then kind=files; else COMPREPLY+=("\${value#"\${whole%"$2"}"}"); fi
  done < <("$1" complete bash -- "\${words[@]:1}" 2>/dev/null)
  [[ $kind == files ]] || compopt +o default 2>/dev/null
  [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o default -F _credcheck credcheck
`;

const ZSH = `#compdef credcheck
_credcheck() {
  local value about kind=
  local -a open whole
  while IFS=$'\\t' read -r value about; do
    if [[ $value == :files ]]; then kind=files
    elif [[ $value == *= ]]; then open+=("\${value//:/\\\\:}:$about")
    else whole+=("\${value//:/\\\\:}:$about"); fi
  done < <($words[1] complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  (( $#open )) && _describe -V credcheck open -S ''
  (( $#whole )) && _describe -V credcheck whole
  [[ $kind == files ]] && _files
}
if [[ $funcstack[1] == _credcheck ]]; then _credcheck "$@"; else compdef _credcheck credcheck; fi
`;

const FISH = `function __credcheck_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  for line in ($words[1] complete fish -- $words[2..-1] "$current" 2>/dev/null)
    if test "$line" = :files
      __fish_complete_path "$current"
    else
      echo $line
    end
  end
end
complete -c credcheck -f -a '(__credcheck_complete)'
`;

// Before 7.3, PowerShell drops empty arguments unless they are quoted twice.
const POWERSHELL = `Register-ArgumentCompleter -Native -CommandName credcheck -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    Select-Object -Skip 1 |
    ForEach-Object { $_.ToString() })
  $current = $wordToComplete
  if ($current -eq '' -and $PSVersionTable.PSVersion -lt [version]'7.3') { $current = '""' }
  & credcheck complete powershell '--' @words $current 2>$null | Where-Object { $_ -ne ':files' } | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if (-not $about) { $about = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
  }
}
`;

/** The completion script of each shell. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};

/** The shells that completion scripts exist for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

type Shell = (typeof SHELLS)[number];
