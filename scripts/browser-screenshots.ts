/** Takes the pictures of docs/neo4j.md in the real Neo4j Browser: `npm run screenshots`. */
import {join} from 'node:path';
import {inspectArrow, runStep, takePicture, withBrowser} from './screenshots/browser';
import {withSampleServer} from './screenshots/server';

const picture = (name: string): string => join(__dirname, '..', 'docs', `browser-${name}.png`);

/** Steps of the guide (scripts/docs/browser/guide.ts). */
const ORGANISATION = 2;
const PEOPLE = 3;
const PROOF = 5;

void withSampleServer(async url => {
  await withBrowser(url, async page => {
    await runStep(page, ORGANISATION);
    await takePicture(page, picture('organisation'));
    await runStep(page, PEOPLE);
    await takePicture(page, picture('posts'));
    await runStep(page, PROOF);
    await takePicture(page, picture('proof'), inspectArrow);
  });
});
