import {Argument, Command} from 'commander';
import {bashCompletion} from '../completion/bash';
import {fishCompletion} from '../completion/fish';
import {placesOf, type Place} from '../completion/tree';
import {zshCompletion} from '../completion/zsh';
import {voiceOf, type Manners} from '../voice';

const SCRIPTS: Readonly<Record<string, (places: readonly Place[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const completionCommand = (): Command =>
  new Command('completion')
    .description('print what lets a shell complete commands, options and their values')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .addHelpText(
      'after',
      `
Examples:
  tupu completion bash > ~/.local/share/bash-completion/completions/tupu
  tupu completion zsh > ~/.zfunc/_tupu
  tupu completion fish > ~/.config/fish/completions/tupu.fish`,
    )
    .action((shell: string, manners: Manners, command: Command) => {
      const script = SCRIPTS[shell]?.(placesOf(command.parent ?? command)) ?? '';
      voiceOf(manners).result({shell, script}, script);
    });
