/** Bodies of offices: of other countries, beside words that nothing reads, and put together. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {findPosts} from '../../../src/extract/post';
import {documentWith} from '../../support/gold-document';

const BODIES: Readonly<Record<string, BodyType>> = {
  北岸县政府: 'government',
  北岸县财政局: 'government',
  北岸集团: 'company',
  北岸商会: 'association',
  办公室: 'government',
};

const posts = (text: string, ...expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ')}`, t => {
    t.deepEqual(
      findPosts(documentWith(text, ['云帆', '山岚', '陶念'], BODIES), []).map(
        ({person, body, title}) => `${person.name} ${body?.name ?? '–'} ${title}`,
      ),
      [...expected],
    );
  });
};

// Other countries: no body of theirs stands in the text, and none is taken from elsewhere.
posts(
  '北岸县政府县长云帆会见巴西总统山岚。巴西国防部长陶念出席。',
  '云帆 北岸县政府 县长',
  '山岚 – 总统',
  '陶念 – 国防部长',
);
posts(
  '北岸商会会长云帆出席。云帆主席说。国家副主席山岚讲话。',
  '云帆 北岸商会 会长',
  '云帆 – 主席',
  '山岚 – 国家副主席',
);
posts('国家主席云帆出席。大家聆听了云帆主席讲话。', '云帆 – 国家主席');

// Words that may name a body keep the office from another one.
posts('北岸集团召开大会。远帆重工董事长云帆出席。', '云帆 远帆重工 董事长');
posts('北岸集团召开大会。远帆华亭总监云帆出席。', '云帆 – 总监');

// What stands behind 党组成员 is not always what the 党组 is of.
posts(
  '北岸县财政局局长云帆出席，党组成员、办公室主任山岚主持。',
  '云帆 北岸县财政局 局长',
  '山岚 北岸县财政局党组 成员',
  '山岚 北岸县财政局办公室 主任',
);
posts('北岸集团董事长、省人大代表云帆。', '云帆 北岸集团 董事长', '云帆 省人大 代表');
posts('会议听取并审议了党委书记云帆的报告。', '云帆 党委 书记');

// The office before a name says who gets the one behind the verb, not where.
posts(
  '北岸商会换届，北岸集团董事长云帆任会长，北岸县财政局副局长山岚任秘书长。',
  '云帆 北岸集团 董事长',
  '云帆 北岸商会 会长',
  '山岚 北岸县财政局 副局长',
  '山岚 北岸商会 秘书长',
);
posts('北岸集团出席。晚舟的创始人云帆讲话。', '云帆 – 创始人');
posts(
  '北岸集团出席。晚舟重工总裁云帆、知新书店总经理山岚讲话。',
  '云帆 晚舟重工 总裁',
  '山岚 知新书店 总经理',
);
posts('县政协副主席、工商联主席云帆出席。', '云帆 县政协 副主席', '云帆 县工商联 主席');
posts(
  '北岸集团出席。总经理云帆近日收到公司董事山岚的信。',
  '云帆 北岸集团 总经理',
  '山岚 北岸集团 董事',
);
posts(
  '北岸县财政局局长云帆教授、副局长山岚出席。',
  '云帆 北岸县财政局 局长',
  '云帆 – 教授',
  '山岚 北岸县财政局 副局长',
);

// Offices that name their body themselves, or have none.
posts('总书记云帆强调。', '云帆 – 总书记');
posts('云帆总书记强调。', '云帆 – 总书记');
posts('国务委员云帆会见来宾。', '云帆 国务院 国务委员');
posts('聘请云帆为法律顾问。', '云帆 – 法律顾问');

// Bodies from the article around, and Party bodies of the host.
posts('北岸集团召开大会。董事长云帆出席。', '云帆 北岸集团 董事长');
posts('北岸县财政局开会。局长云帆讲话。', '云帆 北岸县财政局 局长');
posts('北岸集团党委副书记、总经理云帆说。', '云帆 北岸集团党委 副书记', '云帆 北岸集团 总经理');
