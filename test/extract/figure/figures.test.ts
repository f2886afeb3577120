import test from 'ava';
import {figuresIn, findFigures} from '../../../src/extract/figure';
import {documentWith} from '../../support/gold-document';

const figures = (
  text: string,
  expected: readonly (readonly [number, string, string, boolean?])[],
): void => {
  test(`${text} → ${expected.map(([value, unit, of]) => `${value} ${unit} ${of}`).join('; ') || 'none'}`, t => {
    t.deepEqual(
      figuresIn(text).map(({value, unit, of, approximate}) => [value, unit, of, approximate]),
      expected.map(([value, unit, of, approximate = false]) => [value, unit, of, approximate]),
    );
  });
};

figures('接转了191家两新党组织', [[191, '家', '两新党组织']]);
figures('覆盖党员612名。', [[612, '名', '党员']]);
figures('集聚重点园区10余个，', [[10, '个', '重点园区', true]]);
figures('入驻企业1,100余家', [[1100, '家', '企业', true]]);
figures('实现工业产值73.5亿元，', [[7_350_000_000, '元', '工业产值']]);
figures('服务3万多名居民', [[30_000, '名', '居民', true]]);
figures('建有十五个社区', [[15, '个', '社区']]);
figures('第十九次会议', []);
figures('授予林远等5名同志称号', []);
figures('2024年5月6日', []);

test('a figure is of the body its sentence speaks of', t => {
  const document = documentWith('柳溪街道现有商务楼宇23栋。', [], {柳溪街道: 'street'});
  t.deepEqual(
    findFigures(document).map(({from, to}) => [from.name, to.name, to.properties]),
    [['柳溪街道', '商务楼宇23栋', {value: 23, unit: '栋', approximate: false, of: '商务楼宇'}]],
  );
});

test('a figure of nobody named is left out', t => {
  t.deepEqual(findFigures(documentWith('全程共有23栋楼。')), []);
});
