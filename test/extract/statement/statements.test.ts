import test from 'ava';
import {findStatements} from '../../../src/extract/statement';
import {documentWith} from '../../support/gold-document';

const statements = (text: string, expected: readonly string[]): void => {
  test(`${text} → ${expected.join('; ') || 'nobody'}`, t => {
    const document = documentWith(text, ['林远', '苏青'], {}, ['书记']);
    t.deepEqual(
      findStatements(document).map(({from, to}) => `${from.name}: ${String(to.properties?.text)}`),
      [...expected],
    );
  });
};

statements('“这一趟走下来收获很大，回去就干。”支部书记林远说道。', [
  '林远: 这一趟走下来收获很大，回去就干。',
]);
statements('林远说：“这一趟走下来收获很大，回去就干。”', [
  '林远: 这一趟走下来收获很大，回去就干。',
]);
statements('林远指出，要坚持党建引领，持续夯实基础。', ['林远: 要坚持党建引领，持续夯实基础。']);
statements('林远参观了“邻里红”展厅。', []);
statements('苏青出席会议，要求参会者守时。', []);
