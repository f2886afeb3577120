/** Offices of a sentence and the lists they stand in. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {outermost} from '../../../src/extract/outermost';
import {groupSlots} from '../../../src/extract/post/list';
import {findSlots} from '../../../src/extract/post/slot';
import {findTitles} from '../../../src/extract/title/find';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸县: 'district_or_region',
  北岸集团: 'company',
  北岸县财政局: 'government',
};

/** `body|part|title` of every office; ` / ` parts the lists. */
const lists = (text: string, expected: string): void => {
  test(`${text} → ${expected || 'none'}`, t => {
    const {mentions} = documentWith(text, ['云帆', '山岚'], BODIES);
    const sentence = {start: 0, end: text.length};
    const slots = findSlots(text, sentence, outermost(mentions), findTitles(text));
    t.is(
      groupSlots(text, slots)
        .map(list =>
          list.slots
            .map(
              ({body, part, title, former}) =>
                `${former ? '原 ' : ''}${[body?.name, part?.name, title].filter(Boolean).join('|')}`,
            )
            .join('、'),
        )
        .join(' / '),
      expected,
    );
  });
};

lists('北岸县县长云帆', '北岸县|县长');
lists('北岸县财政局党组书记、局长云帆', '北岸县财政局|党组|书记、局长');
lists('北岸县财政局预算科科长云帆', '北岸县财政局|预算科|科长');
lists('北岸集团董事长兼总经理云帆', '北岸集团|董事长、总经理');
lists('北岸县县长云帆、北岸县财政局局长山岚', '北岸县|县长 / 北岸县财政局|局长');
lists('原北岸集团董事长云帆', '原 北岸集团|董事长');
lists('北岸集团原董事长云帆', '原 北岸集团|董事长');
lists('北岸集团首席执行官（CEO）云帆', '北岸集团|首席执行官');
lists('北岸集团任命云帆为总经理', '总经理');
lists('北岸集团两位创始人云帆、山岚', '北岸集团|创始人');
lists('记者云帆、县长山岚', '记者 / 县长');
lists('云帆到会', '');
