import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The damaged article that comes with the project. */
export const SAMPLE = join(__dirname, '..', '..', 'data', 'samples', 'hunan.txt');
export const sampleText = (): string => readFileSync(SAMPLE, 'utf8');
