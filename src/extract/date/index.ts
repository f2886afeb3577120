export {type Anchor, anchorOf} from './anchor';
export {findDates} from './find';
export {type DateRange, findRanges} from './range';
export {CHINESE_DIGITS, readNumber} from './numerals';
export {toIso} from './calendar';
