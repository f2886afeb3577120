/** tupu as a library: text in, facts out. Stores and reports are reached by the command line. */
export type {Article, ArticleMetadata, RawArticle, Sentence} from './article/article';
export {TupuError, type ErrorCode} from './article/error';
export type {ArticleFacts, Entity, Evidence, Fact, MentionRecord} from './article/facts';
export {extract, toFlat, type FlatDocument} from './extract';
export {ownWordsOf, withOwnWords, type OwnEntry, type OwnWords} from './lexicon/own-words';
export {toArticle} from './pipeline/article';
export {factsOf} from './pipeline/facts';
export {readArticles, type ReadOptions} from './read/articles';
export {isFailure, type InputFailure} from './read/failure';
export {repair, type Change, type ChangeKind, type Repaired} from './repair';
