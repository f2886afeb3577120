/** Facts of many articles, the same in any order: people of clear names, bodies that come again. */
import type {ArticleFacts} from '../../../src/article/facts';
import {article, body, person, place, says} from '../facts';

export const manyArticles = (count: number): ArticleFacts[] =>
  Array.from({length: count}, (_, index) => {
    const firm = body(`河湾${String(index % 17)}公司`);
    return article(`文${String(index)}`, [
      says(person(`陶${String(index)}`), '经理', firm),
      says(
        person(`罗${String(index)}`),
        '书记',
        body(`青石${String(index % 5)}园党委`, 'party_org'),
      ),
      {
        text: `${firm.name}在云岭区。`,
        facts: [{type: 'LOCATED_IN', from: firm, to: place('云岭区')}],
      },
    ]);
  });
