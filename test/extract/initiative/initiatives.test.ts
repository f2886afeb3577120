import test from 'ava';
import {findInitiatives} from '../../../src/extract/initiative';
import {documentWith} from '../../support/gold-document';

const initiatives = (text: string, expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ') || 'none'}`, t => {
    const document = documentWith(text, [], {云台社区党委: 'party_org', 柳溪街道: 'street'});
    t.deepEqual(
      findInitiatives(document).map(({from, to}) => `${from.name} ${String(to.kind)} ${to.name}`),
      [...expected],
    );
  });
};

initiatives('云台社区党委深化“红色‘桥’”党建品牌。', ['云台社区党委 brand “红色‘桥’”']);
initiatives('“柳溪街道创新实施‘三步四访’工作法。”', ['柳溪街道 method “三步四访”工作法']);
initiatives('柳溪街道启动“暖巢”行动。', ['柳溪街道 project “暖巢”行动']);
initiatives('云台社区党委打造“邻里红”，走进楼栋。', ['云台社区党委 brand “邻里红”']);
initiatives('柳溪街道召开“暖巢”座谈会。', []);
initiatives('柳溪街道贯彻“十四五”规划。', []);
initiatives('居民都说“有事好商量”。', []);
