import { addTranslation } from '../add-translation.ts';
import { BRANCH_MESSAGES, KIND_MESSAGES, STATUS_MESSAGES } from '../en/record.ts';

addTranslation('ja', KIND_MESSAGES, {
  exercise: '演習・訓練',
  'training-flight': '飛行訓練',
  'command-post': '指揮所演習',
  meeting: '会議',
  'policy-process': '政策プロセス',
});

addTranslation('ja', STATUS_MESSAGES, {
  announced: '予定を発表',
  'in-progress': '最終報道時点で実施中',
  held: '実施',
  postponed: '延期',
  cancelled: '中止',
  unknown: '状況不明',
});

addTranslation('ja', BRANCH_MESSAGES, {
  maritime: '海上',
  air: '航空',
  ground: '陸上',
  marines: '海兵隊',
  joint: '統合・その他',
});
