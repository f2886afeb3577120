export {type Anchor, anchorOf} from './anchor';
export {findDates} from './find';
export {type DateRange, findRanges} from './range';
export {readNumber} from './numerals';
export {toIso} from './calendar';
