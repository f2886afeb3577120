import {allPaths, type Flag, type Place} from './tree';

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'`;

const valueOf = ({takesValue, choices}: Flag): string => {
  if (!takesValue) return '';
  return choices.length === 0 ? ' -r -F' : ` -x -a ${quoted(choices.join(' '))}`;
};

const linesOf = ({path, commands, flags, values}: Place): string[] => {
  const here = `complete -c tupu -n ${quoted(`__tupu_at ${quoted(path)}`)}`;
  return [
    ...commands.map(({name, about}) => `${here} -f -a ${name} -d ${quoted(about)}`),
    ...values.map(value => `${here} -f -a ${quoted(value)}`),
    ...flags.map(
      flag => `${here} -l ${flag.long.slice(2)}${valueOf(flag)} -d ${quoted(flag.about)}`,
    ),
  ];
};

export const fishCompletion = (places: readonly Place[]): string => `# fish completion for tupu
function __tupu_at
  set -l at
  for word in (commandline -opc)[2..-1]
    switch "$at/$word"
      case ${allPaths(places).join(' ')}
        set at "$at/$word"
    end
  end
  test "$at" = "$argv[1]"
end
${places.flatMap(linesOf).join('\n')}
`;
