import type {Command} from 'commander';

// Loaded one by one: all take as long to load as a short article to read.
/* eslint-disable @typescript-eslint/no-require-imports -- a dynamic import() of a CommonJS file would want its name as built, which ts-node does not know */

/** In the order of `tupu --help`. */
export const COMMANDS: ReadonlyMap<string, () => Command> = new Map([
  [
    'start',
    () => (require('./commands/start') as typeof import('./commands/start')).startCommand(),
  ],
  ['next', () => (require('./commands/next') as typeof import('./commands/next')).nextCommand()],
  [
    'build',
    () => (require('./commands/build') as typeof import('./commands/build')).buildCommand(),
  ],
  [
    'repair',
    () => (require('./commands/repair') as typeof import('./commands/repair')).repairCommand(),
  ],
  [
    'segment',
    () => (require('./commands/segment') as typeof import('./commands/segment')).segmentCommand(),
  ],
  [
    'extract',
    () => (require('./commands/extract') as typeof import('./commands/extract')).extractCommand(),
  ],
  ['load', () => (require('./commands/load') as typeof import('./commands/load')).loadCommand()],
  [
    'unload',
    () => (require('./commands/unload') as typeof import('./commands/unload')).unloadCommand(),
  ],
  [
    'migrate',
    () => (require('./commands/migrate') as typeof import('./commands/migrate')).migrateCommand(),
  ],
  [
    'doubles',
    () => (require('./commands/doubles') as typeof import('./commands/doubles')).doublesCommand(),
  ],
  ['find', () => (require('./commands/find') as typeof import('./commands/find')).findCommand()],
  [
    'queries',
    () => (require('./commands/queries') as typeof import('./commands/queries')).queriesCommand(),
  ],
  [
    'query',
    () => (require('./commands/query') as typeof import('./commands/query')).queryCommand(),
  ],
  [
    'cypher',
    () => (require('./commands/cypher') as typeof import('./commands/cypher')).cypherCommand(),
  ],
  ['view', () => (require('./commands/view') as typeof import('./commands/view')).viewCommand()],
  [
    'report',
    () => (require('./commands/report') as typeof import('./commands/report')).reportCommand(),
  ],
  [
    'export',
    () =>
      (
        require('./commands/export/index') as typeof import('./commands/export/index')
      ).exportCommand(),
  ],
  ['eval', () => (require('./commands/eval') as typeof import('./commands/eval')).evalCommand()],
  [
    'doctor',
    () => (require('./commands/doctor') as typeof import('./commands/doctor')).doctorCommand(),
  ],
  [
    'completion',
    () =>
      (
        require('./commands/completion') as typeof import('./commands/completion')
      ).completionCommand(),
  ],
]);
/* eslint-enable @typescript-eslint/no-require-imports */
