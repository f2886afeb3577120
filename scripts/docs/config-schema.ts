/** docs/tupu.config.schema.json: lets editors complete and check tupu.config.json. */
import {CONFIG_KEYS} from '../../src/cli/config/keys';

export const configSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'tupu.config.json',
  description:
    'Settings of tupu for a folder and all below it; docs/command-line.md. The log-in of Neo4j stays in the environment.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: {type: 'string'},
    ...Object.fromEntries(
      CONFIG_KEYS.map(({name, schema, about}) => [
        name,
        {description: `${about.en} ${about.zh}`, ...schema},
      ]),
    ),
  },
});
