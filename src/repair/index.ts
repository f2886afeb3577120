export type {Change, ChangeKind, Repaired} from './change';
export {repair} from './repair';
