import {allPaths, byChoices, type Place} from './tree';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const described = (name: string, about: string): string =>
  quoted(`${name}:${about.replaceAll('\n', ' ')}`);

const branch = ({path, commands, flags, values}: Place): string => `    (${quoted(path)})
      case "$words[CURRENT-1]" in
${byChoices(flags)
  .map(
    ([longs, choices]) =>
      `        (${longs.join('|')}) ${choices.length === 0 ? '_files' : `compadd -- ${choices.map(quoted).join(' ')}`}; return ;;`,
  )
  .join('\n')}
      esac
      flags=(${flags.map(({long, about}) => described(long, about)).join(' ')})
      found=(${[...commands.map(({name, about}) => described(name, about)), ...values.map(quoted)].join(' ')}) ;;`;

export const zshCompletion = (places: readonly Place[]): string => `#compdef tupu
_tupu() {
  local at= word
  local -a found flags
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at/$word" in
      (${allPaths(places).join('|')}) at="$at/$word" ;;
    esac
  done
  case "$at" in
${places.map(branch).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    _describe -o option flags
  elif (( $#found )); then
    _describe command found
  else
    _files
  fi
}
if [[ $funcstack[1] == _tupu ]]; then
  _tupu "$@"
else
  compdef _tupu tupu
fi
`;
