export {groupBy} from '../article/group-by';
