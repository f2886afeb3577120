import test from 'ava';
import {metadataOf} from '../../src/read/metadata';

const gives = test.macro({
  exec(t, text: string, expected: Partial<ReturnType<typeof metadataOf>>) {
    t.deepEqual(metadataOf(text), {
      title: null,
      url: null,
      source: null,
      publishedAt: null,
      ...expected,
    });
  },
  title: (name = '') => `metadata: ${name}`,
});
const BODY = '柳河县召开党建工作会议，县委书记林溪出席。\n会议指出，要把工作做好。';

test('nothing to find', gives, BODY, {});
test('an empty text', gives, '', {});
test('a date line', gives, `2024-11-22 20:20:32\n${BODY}`, {publishedAt: '2024-11-22T20:20:32'});
test('title, date and source', gives, `柳河县召开会议\n2024-11-22 来源：柳河网\n${BODY}`, {
  title: '柳河县召开会议',
  publishedAt: '2024-11-22',
  source: '柳河网',
});
test('labelled date at the foot', gives, `${BODY}\n发布日期：2024-03-06\n责任编辑：白杨`, {
  publishedAt: '2024-03-06',
});
test('source in brackets at the foot', gives, `${BODY}\n（来源：柳河日报 作者：白杨）`, {
  source: '柳河日报',
});
test('the source of a picture is none', gives, `${BODY}\n（图片来源：柳河日报）`, {});
test(
  'signature and day of a notice',
  gives,
  `关于会议的通知\n${BODY}\n柳河县委\n二〇二四年三月六日`,
  {
    title: '关于会议的通知',
    publishedAt: '2024-03-06',
  },
);
test(
  'dateline of a paper and its client',
  gives,
  `柳河日报·新柳河客户端11月22日讯（通讯员 白杨）${BODY}`,
  {
    source: '柳河日报·新柳河客户端',
  },
);
test('dateline of an agency in a place', gives, `青禾社北坡3月5日电（记者 白杨）${BODY}`, {
  source: '青禾社',
});
test('dateline with its year', gives, `柳河新闻网2024年3月5日讯 ${BODY}`, {
  source: '柳河新闻网',
  publishedAt: '2024-03-05',
});
test('a paper that does not name itself', gives, `本报北坡3月5日电 ${BODY}`, {});
test('message of a station', gives, `柳河网消息（晚间新闻）：${BODY}`, {source: '柳河网'});
test('Traditional text', gives, `${BODY}\n來源：柳河日報`, {source: '柳河日報'});
test(
  'a damaged dateline is doubtful',
  gives,
  `柳河日?qǐng)?bào)·新柳河客戶端11月22日訊(通訊員 白楊)${BODY}`,
  {},
);
test('a damaged title is doubtful', gives, `創(chuàng)新之路\n${BODY}`, {});
test('the address of the original', gives, `${BODY}\n原文链接：https://news.example/a/1.html`, {
  url: 'https://news.example/a/1.html',
});
test('a date in the text is none of its publication', gives, `2024年3月5日，${BODY}`, {});
