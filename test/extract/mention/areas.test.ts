/** Areas that stand on their own, beside what other rules have found. */
import test from 'ava';
import {standingAreas} from '../../../src/extract/mention/areas';
import {mentionAt} from '../../../src/extract/mention/tagged';

/** Areas of a text in which `bodies` are known. */
const areas = (
  text: string,
  bodies: readonly string[],
  ...expected: readonly (readonly [name: string, rule: string])[]
): void => {
  test(`${text} → ${expected.map(([name]) => name).join(', ') || 'none'}`, t => {
    const taken = bodies.map(name => {
      const start = text.indexOf(name);
      return mentionAt(text, {start, end: start + name.length}, 'body', 'test', 0.9);
    });
    const inBody = (start: number): boolean =>
      taken.some(body => body.start <= start && start < body.end);
    const found = standingAreas(text, taken).filter(({start}) => !inBody(start));
    t.deepEqual(
      found.map(({name, rule}) => [name, rule]),
      expected.map(([name, source]) => [name, `area-${source}`]),
    );
  });
};

// Official names, unless they tell where a body lies or belong to a name.
areas('昆明市对口支援灾区', [], ['昆明市', 'official']);
areas('获昆明市劳动奖章', []);
areas('昆明市青石街道召开会议', ['青石街道']);
areas('昆明市沅溪区青石街道召开会议', ['青石街道']);
areas('昆明市第十二次党代会代表', []);
areas('云帆出生于昆明市', []);

// Short forms need a sign on both sides.
areas('大会在昆明召开', [], ['昆明', 'short']);
areas('大会在昆明大酒店召开', []);
areas('昆明来信', []);
areas('双方在合作，', []);

// Cities abroad; two signs need what short forms need.
areas('从云岭到里斯本的路', [], ['里斯本', 'abroad']);
areas('大会在伦敦召开', [], ['伦敦', 'short']);
areas('伦敦来信', []);
areas('《年画在里斯本》', []);

// What the article names an organ of is an area, and so is its short form where a sign stands beside.
areas('北岸县政府说，北岸县要发展', ['北岸县政府'], ['北岸县', 'own']);
areas('北岸县委书记回北岸看望', ['北岸县委'], ['北岸', 'own-short']);
areas('自治区党委说，自治区要发展', ['自治区党委']);
areas('北岸县医院说，北岸县要发展', ['北岸县医院']);
areas('', []);
