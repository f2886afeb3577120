/** An article whose names look like anything but names. */
import type {ArticleFacts} from '../../src/article/facts';
import {article, body, person, says} from './facts';

export const HOSTILE = [
  `'}) DETACH DELETE (n) //`,
  `"}) MATCH (n) SET n.name = "x`,
  '`) DROP CONSTRAINT person_id; //',
  '$rows',
  '\\',
  '\\u0027) RETURN 1 //',
  '陶\u0000念',
  '👩🏽‍🚀𠮷',
  '甲\n乙\t丙\r丁',
  '\u2028\u202e',
  '{id: 1}',
  'null',
  '<script>alert(1)</script>',
  '../../etc/passwd',
];

export const hostileArticle = (name: string): ArticleFacts =>
  article(
    name,
    HOSTILE.map((text, index) =>
      says(person(`${text}${String(index)}`), text, body(`${text}公司`)),
    ),
    {title: HOSTILE.join(' ')},
  );
