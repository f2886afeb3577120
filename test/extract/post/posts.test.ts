/** Who holds which office of which body: sentences with their rows, no tagger between. */
import test from 'ava';
import type {BodyType} from '../../../src/article/facts';
import {anchorOf, findDates} from '../../../src/extract/date';
import {findPosts, type Post} from '../../../src/extract/post';
import {documentWith} from '../../support/gold-document';

const PERSONS = ['云帆', '山岚', '陶念'];
const BODIES: Readonly<Record<string, BodyType>> = {
  北岸区委: 'party_org',
  北岸县委: 'party_org',
  北岸县: 'district_or_region',
  北岸市: 'district_or_region',
  北岸县政府: 'government',
  北岸县财政局: 'government',
  北岸县卫生局: 'government',
  北岸县水务局: 'government',
  北岸集团: 'company',
  南岸集团: 'company',
  北岸科技股份有限公司: 'company',
  北岸商会: 'association',
  北岸大学: 'school',
  南岸中学: 'school',
  北岸医院: 'hospital',
  北岸日报: 'media',
  青石街道: 'street',
  青石街道党工委: 'party_org',
  北岸县防汛小组: 'other',
  北岸县工业专班: 'other',
  学术委员会: 'other',
};

const postsOf = (text: string): Post[] => {
  const document = documentWith(text, PERSONS, BODIES);
  return findPosts(document, findDates(text, anchorOf(text, document.article.metadata)));
};

/** `person body title`, and the status when it is not current. */
const row = ({person, body, title, status}: Post): string =>
  `${person.name} ${body?.name ?? '–'} ${title}${status === 'current' ? '' : ` ${status}`}`;

const shown = (text: string): string => text.replaceAll('\n', '⏎');

const posts = (text: string, ...expected: readonly string[]): void => {
  test(`${shown(text)} → ${expected.join('; ') || 'nobody'}`, t => {
    t.deepEqual(postsOf(text).map(row), [...expected]);
  });
};

// Another clause, another holder; who is named as kin holds nothing.
posts(
  '北岸集团聘任云帆为副总裁兼财务总监；秘书长、前任董事长山岚退休。',
  '云帆 北岸集团 副总裁',
  '云帆 北岸集团 财务总监',
  '山岚 北岸集团 董事长 former',
);
posts('云帆是山岚之女，2019年起任北岸集团总经理。', '云帆 北岸集团 总经理');

// One person, one office.
posts('北岸县县长云帆出席。', '云帆 北岸县 县长');
posts('北岸县财政局的局长云帆说。', '云帆 北岸县财政局 局长');
posts('北岸县财政局现任局长云帆说。', '云帆 北岸县财政局 局长');
posts('北岸县人大代表云帆发言。', '云帆 北岸县人大 代表');
posts('党的二十大代表云帆宣讲。', '云帆 党的二十大 代表');
posts('北岸大学云帆教授致辞。', '云帆 北岸大学 教授');
posts('云帆（北岸县财政局局长）出席。', '云帆 北岸县财政局 局长');
posts('作为北岸集团董事长，云帆感到高兴。', '云帆 北岸集团 董事长');
posts('北岸科技股份有限公司（以下简称“北科”）总裁云帆说。', '云帆 北岸科技股份有限公司 总裁');
posts('北岸集团首席执行官（CEO）云帆说。', '云帆 北岸集团 首席执行官');
posts('云帆副校长介绍。', '云帆 – 副校长');
posts('云帆副校长说。', '云帆 – 副校长');

// Units and Party bodies are put together with their host.
posts('北岸县财政局预算科科长云帆说。', '云帆 北岸县财政局预算科 科长');
posts('北岸县财政局机关党委专职副书记云帆说。', '云帆 北岸县财政局机关党委 专职副书记');
posts('北岸县政府办公室主任云帆说。', '云帆 北岸县政府办公室 主任');

// A unit that stands without its host has the one that its list or the article names.
posts('北岸医院副院长、护理部主任云帆说。', '云帆 北岸医院 副院长', '云帆 北岸医院护理部 主任');
posts('北岸大学副校长、材料学院院长云帆说。', '云帆 北岸大学 副校长', '云帆 北岸大学材料学院 院长');
posts('青石街道举办活动。办事处主任云帆说。', '云帆 青石街道办事处 主任');
posts('北岸县委召开会议。县委书记云帆讲话。', '云帆 北岸县委 书记');
posts(
  '云帆在北岸大学工作，历任讲师、教授。',
  '云帆 北岸大学 讲师 former',
  '云帆 北岸大学 教授 former',
);
posts(
  '北岸集团（以下简称“公司”）公告，财务总监云帆出席。南岸集团未回应。总经理山岚说。',
  '云帆 北岸集团 财务总监',
  '山岚 北岸集团 总经理',
);

// Words that no mention covers are read as the name of the body.
posts('云岭省副省长云帆说。', '云帆 云岭省 副省长');
posts('山泉软件总经理云帆说。', '云帆 山泉软件 总经理');
posts('北岸科技股份有限公司上市。北岸科技董事长云帆说。', '云帆 北岸科技 董事长');

// Several offices of one person share what their list names.
posts('北岸区委常委、政法委书记云帆出席。', '云帆 北岸区委 常委', '云帆 北岸区委政法委 书记');
posts('北岸区委副书记、区长云帆出席。', '云帆 北岸区委 副书记', '云帆 北岸区 区长');
posts(
  '北岸县财政局党组书记、局长云帆讲话。',
  '云帆 北岸县财政局党组 书记',
  '云帆 北岸县财政局 局长',
);
posts(
  '北岸县财政局局长、党组书记云帆讲话。',
  '云帆 北岸县财政局 局长',
  '云帆 北岸县财政局党组 书记',
);
posts('北岸集团董事长兼总经理云帆说。', '云帆 北岸集团 董事长', '云帆 北岸集团 总经理');
posts('北岸医院副院长、主任医师云帆说。', '云帆 北岸医院 副院长', '云帆 北岸医院 主任医师');

// A unit that has its host from the list, or from where the sentence says that they worked.
posts(
  '任命云帆为北岸医院副院长、学术委员会委员。',
  '云帆 北岸医院 副院长',
  '云帆 北岸医院学术委员会 委员',
);
posts(
  '云帆，男，1970年生。\n1998年至2001年在北岸县财政局工作，任预算科科员、副科长。',
  '云帆 北岸县财政局预算科 科员 former',
  '云帆 北岸县财政局预算科 副科长 former',
);
posts(
  '云帆，男，1970年生。\n1998年至2001年历任北岸县财政局办公室科员、副主任、副局长。',
  '云帆 北岸县财政局办公室 科员 former',
  '云帆 北岸县财政局办公室 副主任 former',
  '云帆 北岸县财政局 副局长 former',
);
posts(
  '北岸县财政局局长、党的二十大代表云帆发言。',
  '云帆 北岸县财政局 局长',
  '云帆 党的二十大 代表',
);

// Several people.
posts('北岸县财政局副局长云帆、山岚参加。', '云帆 北岸县财政局 副局长', '山岚 北岸县财政局 副局长');
posts(
  '北岸县财政局党组成员、副局长云帆、山岚参加。',
  '云帆 北岸县财政局党组 成员',
  '山岚 北岸县财政局党组 成员',
  '云帆 北岸县财政局 副局长',
  '山岚 北岸县财政局 副局长',
);
posts(
  '北岸县财政局党组书记、局长云帆、山岚参加。',
  '云帆 北岸县财政局党组 书记',
  '云帆 北岸县财政局 局长',
  '山岚 北岸县财政局 局长',
);
posts('北岸县委书记云帆、县长山岚出席。', '云帆 北岸县委 书记', '山岚 北岸县 县长');
posts(
  '北岸商会会长云帆，副会长山岚、陶念出席。',
  '云帆 北岸商会 会长',
  '山岚 北岸商会 副会长',
  '陶念 北岸商会 副会长',
);
posts('北岸集团董事长云帆（女）、总经理山岚到场。', '云帆 北岸集团 董事长', '山岚 北岸集团 总经理');
posts('云帆、山岚分别任北岸商会会长、秘书长。', '云帆 北岸商会 会长', '山岚 北岸商会 秘书长');
posts('两位校长云帆、山岚握手。', '云帆 – 校长', '山岚 – 校长');
posts(
  '北岸集团董事长云帆、南岸集团总经理山岚分别任北岸商会会长、副会长。',
  '云帆 北岸集团 董事长',
  '山岚 南岸集团 总经理',
  '云帆 北岸商会 会长',
  '山岚 北岸商会 副会长',
);
posts(
  '聘请北岸医院院长云帆、南岸中学校长山岚为兼职委员。',
  '云帆 北岸医院 院长',
  '山岚 南岸中学 校长',
  '云帆 – 兼职委员',
  '山岚 – 兼职委员',
);
posts(
  '青石街道党工委书记云帆、办事处主任山岚参加。',
  '云帆 青石街道党工委 书记',
  '山岚 青石街道办事处 主任',
);

// Bodies from the article around.
posts(
  '由云帆担任北岸县防汛小组组长，山岚担任副组长。',
  '云帆 北岸县防汛小组 组长',
  '山岚 北岸县防汛小组 副组长',
);
posts('北岸县工业专班主任云帆讲话。', '云帆 北岸县工业专班 主任');

// Appointments, removals, candidates, former holders.
posts('任命云帆为北岸县财政局局长。', '云帆 北岸县财政局 局长');
posts('免去云帆的北岸县财政局局长职务。', '云帆 北岸县财政局 局长 removed');
posts('免去山岚北岸县水务局局长职务。', '山岚 北岸县水务局 局长 removed');
posts(
  '任命云帆为北岸县财政局局长，免去其北岸县卫生局局长职务。',
  '云帆 北岸县财政局 局长',
  '云帆 北岸县卫生局 局长 removed',
);
posts('云帆到任。\n免去其北岸县县长职务。', '云帆 北岸县 县长 removed');
posts('云帆辞去北岸集团董事长职务。', '云帆 北岸集团 董事长 removed');
posts(
  '云帆同志任北岸县委书记；山岚同志不再担任北岸县委书记。',
  '云帆 北岸县委 书记',
  '山岚 北岸县委 书记 removed',
);
posts('云帆拟任北岸县副县长。', '云帆 北岸县 副县长 candidate');
posts('云帆为北岸市市长候选人。', '云帆 北岸市 市长 candidate');
posts('提名云帆为北岸县县长人选。', '云帆 北岸县 县长 candidate');
posts('北岸县财政局原局长云帆被查。', '云帆 北岸县财政局 局长 former');
posts('原北岸县财政局局长云帆被查。', '云帆 北岸县财政局 局长 former');
posts('云帆曾任北岸集团总经理。', '云帆 北岸集团 总经理 former');
posts('云帆2015年3月至2018年6月任北岸集团总经理。', '云帆 北岸集团 总经理 former');
posts('云帆2015年3月至今任北岸集团总经理。', '云帆 北岸集团 总经理');
posts(
  '云帆，男，1970年生，历任北岸县财政局副科长、科长，现任北岸县副县长。',
  '云帆 北岸县财政局 副科长 former',
  '云帆 北岸县财政局 科长 former',
  '云帆 北岸县 副县长',
);

// CVs go on about their subject.
posts(
  '云帆，男，1970年生。\n1998年至2001年任北岸县财政局副局长。\n2001年起任北岸集团总经理。',
  '云帆 北岸县财政局 副局长 former',
  '云帆 北岸集团 总经理',
);
posts(
  '云帆同志简历\n云帆，女，1970年5月出生，现任北岸县副县长。\n曾任北岸县财政局局长。',
  '云帆 北岸县 副县长',
  '云帆 北岸县财政局 局长 former',
);

// Rosters.
posts(
  '北岸县防汛小组组成如下：\n组　长：云帆\n副组长：山岚\n成　员：陶念',
  '云帆 北岸县防汛小组 组长',
  '山岚 北岸县防汛小组 副组长',
  '陶念 北岸县防汛小组 成员',
);
posts(
  '北岸县防汛小组\n组长：\n云帆　北岸县副县长\n副组长：\n山岚　北岸县财政局局长\n陶念　北岸县卫生局局长',
  '云帆 北岸县防汛小组 组长',
  '云帆 北岸县 副县长',
  '山岚 北岸县防汛小组 副组长',
  '山岚 北岸县财政局 局长',
  '陶念 北岸县防汛小组 副组长',
  '陶念 北岸县卫生局 局长',
);
posts('云帆 北岸县县长\n山岚 北岸县副县长', '云帆 北岸县 县长', '山岚 北岸县 副县长');

// Bylines and credits belong to the medium.
posts(
  '北岸日报5月1日讯（记者 云帆 通讯员 山岚）昨日开会。',
  '云帆 北岸日报 记者',
  '山岚 北岸日报 通讯员',
);
posts('会议在北岸县开。\n来源：北岸日报\n责任编辑：云帆', '云帆 北岸日报 责任编辑');
posts('会议在北岸县开。\n记者：云帆　编辑：山岚', '云帆 – 记者', '山岚 – 编辑');

// The same post in fewer words adds no row.
posts('北岸县委书记云帆出席。\n云帆书记强调，要抓好落实。', '云帆 北岸县委 书记');
posts('北岸县财政局局长云帆主持。局长云帆讲话。', '云帆 北岸县财政局 局长');
posts('北岸县财政局局长云帆主持。北岸县财政局局长云帆讲话。', '云帆 北岸县财政局 局长');

// No office.
posts('北岸县主任会议听取了云帆的汇报。');
posts('北岸集团代表云帆发言。');
posts('北岸集团主要领导云帆到场。');
posts('校长会见了云帆。');
posts('主任们看望云帆。');
posts('云帆参观北岸医院。');
posts('局长到场。云帆也来了。');

// The head of a table tells which column of posts is past.
posts(
  '姓名　　原任职务　　新任职务\n云帆　　南岸中学副校长　　北岸大学校长',
  '云帆 南岸中学 副校长 former',
  '云帆 北岸大学 校长',
);
posts(
  '姓名　　现任职务　　拟任职务\n云帆　　南岸中学副校长　　北岸大学校长',
  '云帆 南岸中学 副校长',
  '云帆 北岸大学 校长 candidate',
);

// The posts of a leaders' page stand below the name, those of a roster above.
posts('云帆\n北岸集团董事长\n山岚\n北岸集团总经理', '云帆 北岸集团 董事长', '山岚 北岸集团 总经理');
posts('会长：\n云帆\n副会长：\n山岚', '云帆 – 会长', '山岚 – 副会长');
posts('北岸集团总经理：云帆；财务总监：山岚', '云帆 北岸集团 总经理', '山岚 北岸集团 财务总监');

// A form of address is no post.
posts('南岸中学教师云帆发言。');
