import {cypherScript} from './cypher-script';
import {dot} from './dot';
import type {Exporter} from './exporter';
import {ftm} from './ftm';
import {gexf} from './gexf';
import {graphml} from './graphml';
import {jsonLd} from './json-ld';
import {mermaid} from './mermaid';
import {popolo} from './popolo';

/** Every format that is one file, in the order of `tupu export --help`. */
export const EXPORTERS: readonly Exporter[] = [
  graphml,
  gexf,
  jsonLd,
  ftm,
  popolo,
  dot,
  mermaid,
  cypherScript,
];
