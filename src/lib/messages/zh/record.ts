import { addTranslation } from '../add-translation.ts';
import { BRANCH_MESSAGES, KIND_MESSAGES, STATUS_MESSAGES } from '../en/record.ts';

addTranslation('zh', KIND_MESSAGES, {
  exercise: '演习',
  'training-flight': '飞行训练',
  'command-post': '指挥所演习',
  meeting: '会议',
  'policy-process': '政策进程',
});

addTranslation('zh', STATUS_MESSAGES, {
  announced: '已宣布',
  'in-progress': '最近报道时正在进行',
  held: '已举行',
  postponed: '推迟',
  cancelled: '取消',
  unknown: '情况不明',
});

addTranslation('zh', BRANCH_MESSAGES, {
  maritime: '海上',
  air: '空中',
  ground: '陆上',
  marines: '海军陆战队',
  joint: '联合及其他',
});
