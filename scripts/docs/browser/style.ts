/** The style of Neo4j Browser as a GraSS file, as a line of JSON, and as settings. */
import {SECOND_LABELS} from '../../../src/graph/kinds';
import {NODE_LABELS, RELATIONSHIP_TYPES} from '../../../src/graph/model';
import {BLACK, darker, ink, WHITE} from './colour';
import {NODE_LOOKS, RELATIONSHIP_LOOKS, type NodeLook, type RelationshipLook} from './looks';

type Rule = Readonly<Record<string, string>>;

/** What all nodes, and all relationships, have in common. */
const COMMON: Readonly<Record<string, Rule>> = {
  node: {
    diameter: '64px',
    color: '#DADADA',
    'border-color': '#929292',
    'border-width': '2px',
    'text-color-internal': BLACK,
    'font-size': '10px',
    caption: '{name}',
  },
  relationship: {
    color: '#8A8A8A',
    'shaft-width': '2px',
    'font-size': '9px',
    padding: '3px',
    'text-color-external': BLACK,
    'text-color-internal': WHITE,
    caption: '<type>',
  },
};

const nodeRule = ({color, diameter, caption}: NodeLook): Rule => ({
  diameter: `${diameter}px`,
  color,
  'border-color': darker(color),
  'text-color-internal': ink(color),
  caption,
});

const relationshipRule = ({color, width, caption}: RelationshipLook): Rule => ({
  color,
  'shaft-width': `${width}px`,
  'text-color-internal': ink(color),
  caption,
});

/** Of a node with two labels the later rule wins: second labels come behind the first ones. */
export const styleRules = (): Readonly<Record<string, Rule>> => ({
  ...COMMON,
  ...Object.fromEntries(
    [...NODE_LABELS, ...SECOND_LABELS].map(label => [`node.${label}`, nodeRule(NODE_LOOKS[label])]),
  ),
  ...Object.fromEntries(
    RELATIONSHIP_TYPES.map(type => [
      `relationship.${type}`,
      relationshipRule(RELATIONSHIP_LOOKS[type]),
    ]),
  ),
});

const grassValue = (name: string, value: string): string =>
  name === 'caption' ? `"${value}"` : value;

const grassRule = ([selector, rule]: [string, Rule]): string =>
  `${selector} {\n${Object.entries(rule)
    .map(([name, value]) => `  ${name}: ${grassValue(name, value)};\n`)
    .join('')}}\n`;

/** For `:style URL`, or to be dropped on the page; GraSS knows no comments. */
export const grass = (): string => Object.entries(styleRules()).map(grassRule).join('');

/** The list of styles that Browser prints then is cleared away. */
const styleCommand = (): string => `style ${JSON.stringify(styleRules())}; clear`;

const MADE = '# Made by `npm run docs` from scripts/docs/browser/: change that, not this file.';

/** Lines for a server's neo4j.conf: every user's Browser has the style without a click. */
export const browserConf = (): string => `${MADE}
# Neo4j Browser draws tupu's graph in these colours, sizes and captions, for every user of the server.
browser.post_connect_cmd=${styleCommand()}
# Guides may come from this machine only.
browser.remote_content_hostname_whitelist=localhost
`;

/** The same for docker-compose.yml, with the guide of its second service. */
export const dockerEnv = (): string => `${MADE}
NEO4J_browser_post__connect__cmd='${styleCommand()}; guide http://localhost:7475/guide.html'
NEO4J_browser_remote__content__hostname__whitelist='localhost'
`;
