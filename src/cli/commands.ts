import type {Command} from 'commander';

/** In the order of `tupu --help`. Loaded one by one: all take as long to load as a short article to read. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['start', async () => (await import('./commands/start.js')).startCommand()],
  ['build', async () => (await import('./commands/build.js')).buildCommand()],
  ['repair', async () => (await import('./commands/repair.js')).repairCommand()],
  ['segment', async () => (await import('./commands/segment.js')).segmentCommand()],
  ['extract', async () => (await import('./commands/extract.js')).extractCommand()],
  ['load', async () => (await import('./commands/load.js')).loadCommand()],
  ['unload', async () => (await import('./commands/unload.js')).unloadCommand()],
  ['migrate', async () => (await import('./commands/migrate.js')).migrateCommand()],
  ['find', async () => (await import('./commands/find.js')).findCommand()],
  ['queries', async () => (await import('./commands/queries.js')).queriesCommand()],
  ['query', async () => (await import('./commands/query.js')).queryCommand()],
  ['cypher', async () => (await import('./commands/cypher.js')).cypherCommand()],
  ['view', async () => (await import('./commands/view.js')).viewCommand()],
  ['report', async () => (await import('./commands/report.js')).reportCommand()],
  ['export', async () => (await import('./commands/export/index.js')).exportCommand()],
  ['eval', async () => (await import('./commands/eval.js')).evalCommand()],
  ['doctor', async () => (await import('./commands/doctor.js')).doctorCommand()],
]);
