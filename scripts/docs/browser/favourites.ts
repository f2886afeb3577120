/** The queries of cypher/browser/queries/, and the archive that Browser takes as favourites. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {zip} from './zip';

const FOLDER = join(__dirname, '..', '..', '..', 'cypher', 'browser', 'queries');
const ENDING = '.cypher';

export interface Favourite {
  readonly name: string;
  /** The first line, which Browser shows as the favourite's name. */
  readonly title: string;
  readonly text: string;
}

export const favourites = (): Favourite[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith(ENDING))
    .sort()
    .map(file => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const [, title] = /^\/\/ (.+)$/mu.exec(text) ?? [];
      if (title === undefined) throw new Error(`cypher/browser/queries/${file} has no title`);
      return {name: file.slice(0, -ENDING.length), title, text};
    });

/** Dropped on Browser's page, the queries stand in its folder tupu of favourites. */
export const favouritesZip = (): Buffer =>
  zip(favourites().map(({name, text}) => [`tupu/${name}${ENDING}`, Buffer.from(text)]));
