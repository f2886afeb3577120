/** The embassy or consulate whose page a roster stands on: its envoys and their sections name no body of their own. */
import type {Mention} from '../../document';
import {keptWith} from '../../kept-with';
import {composed, ofMention, type PostBody} from './body';
import type {BodyContext} from './body-context';
import type {ListPlace} from './place';
import type {Slot} from '../slot';

const MISSION = /(?:使馆|领事馆)$/u;
const ENVOY = /(?:总领事|领事|参赞|公使|武官|大使|随员|[一二三]等秘书)$/u;
/** 经济商务室, 领事侨务处. */
const SECTION = /^\p{Script=Han}{2,6}[室处组]$/u;

const mainMission = keptWith(({named, heaviest}: BodyContext, pattern: RegExp): Mention | null => {
  const missions = named.filter(({name}) => pattern.test(name));
  return missions.length > 0 ? heaviest(missions) : null;
});

export const missionOf = (
  {title, body, part}: Slot,
  {inRoster}: ListPlace,
  context: BodyContext,
): PostBody | null => {
  if (!inRoster) return null;
  const unit = body?.name ?? part?.name;
  if (unit === undefined ? !ENVOY.test(title) : !SECTION.test(unit)) return null;
  const mission = mainMission(context, MISSION);
  if (!mission) return null;
  return unit === undefined ? ofMention(mission, 'list') : composed(mission.name, unit, 'other');
};
