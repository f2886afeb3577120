import type {ReportedFact, Thing} from './fact';

/** Who holds which post where, as one fact states it. */
export interface HeldPost {
  readonly person: Thing;
  readonly title: string;
  /** Null where no text names the body of the post. */
  readonly body: Thing | null;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly fact: ReportedFact;
}

/** SERVES is a post with its body; HOLDS stays only for posts that have none. */
export const heldPosts = (facts: readonly ReportedFact[]): HeldPost[] =>
  facts
    .filter(({relation}) => relation === 'SERVES' || relation === 'HOLDS')
    .map(fact => ({
      person: fact.subject,
      title: fact.title ?? fact.object.name,
      body: fact.relation === 'SERVES' ? fact.object : null,
      status: fact.status,
      since: fact.date,
      until: fact.until,
      asOf: fact.asOf,
      fact,
    }));
