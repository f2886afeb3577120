import {Command} from 'commander';
import {doctorText, inOrder, toldIn} from '../doctor/check';
import {grafeoCheck, segmenterCheck} from '../doctor/parts';
import {programChecks} from '../doctor/programs';
import {storeChecks} from '../doctor/store';
import {EXIT} from '../exit';
import {storeOption} from '../options';
import {voiceOf, type Manners} from '../voice';

interface DoctorOptions extends Manners {
  readonly store: string;
}

const examine = async (
  {store, ...manners}: DoctorOptions,
  command: Pick<Command, 'getOptionValueSource'>,
): Promise<void> => {
  const named = command.getOptionValueSource('store') !== 'default';
  const checks = [
    ...programChecks(),
    await segmenterCheck(),
    await grafeoCheck(),
    ...(await storeChecks(store, named)),
  ];
  const voice = voiceOf(manners);
  const told = checks.map(check => toldIn(check, voice.lang));
  voice.result({inOrder: inOrder(told), checks: told}, doctorText(told, voice.lang));
  if (!inOrder(checks)) process.exitCode = EXIT.storeUnreachable;
};

export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('say which of Node, nodejieba, Grafeo, Java, Maven, Docker, Neo4j are in order')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Java, Maven, Docker and Neo4j are optional, unless NEO4J_URI or --store names a server.
Exit code 3 when something that is needed, or the store named, is not in order.

Example:
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… tupu doctor`,
    )
    .action(examine);
