import {allPaths, byChoices, type Place} from './tree';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const words = (list: readonly string[]): string => quoted(list.join(' '));

const branch = ({path, commands, flags, values}: Place): string => `    ${quoted(path)})
      flags=${words(flags.map(({long}) => long))}
      words=${words([...commands.map(({name}) => name), ...values])}
      case "$prev" in
${byChoices(flags)
  .map(([longs, choices]) => `        ${longs.join('|')}) flags= words=${words(choices)} ;;`)
  .join('\n')}
      esac ;;`;

/** Words that nothing is offered for are left to bash, which offers files. */
export const bashCompletion = (places: readonly Place[]): string => `# bash completion for tupu
_tupu() {
  local at= word flags= words=
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$at/$word" in
      ${allPaths(places).join('|')}) at="$at/$word" ;;
    esac
  done
  case "$at" in
${places.map(branch).join('\n')}
  esac
  [[ $cur == -* ]] && words=$flags
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -o default -F _tupu tupu
`;
