import { addTranslation } from '../add-translation.ts';
import { BRANCH_WORDS, KIND_WORDS, STATUS_WORDS } from '../en/record.ts';

addTranslation('zh', KIND_WORDS, {
  exercise: '演习',
  'training-flight': '飞行训练',
  'command-post': '指挥所演习',
  meeting: '会议',
  'policy-process': '政策进程',
});

addTranslation('zh', STATUS_WORDS, {
  announced: '已宣布',
  'in-progress': '最近报道时正在进行',
  held: '已举行',
  postponed: '推迟',
  cancelled: '取消',
  unknown: '情况不明',
});

addTranslation('zh', BRANCH_WORDS, {
  maritime: '海上',
  air: '空中',
  ground: '陆上',
  marines: '海军陆战队',
  joint: '联合及其他',
});
