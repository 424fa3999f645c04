import { addTranslation } from '../add-translation.ts';
import { BRANCH_MESSAGES, KIND_MESSAGES, STATUS_MESSAGES } from '../en/record.ts';

addTranslation('ko', KIND_MESSAGES, {
  exercise: '연습·훈련',
  'training-flight': '비행 훈련',
  'command-post': '지휘소연습',
  meeting: '회의',
  'policy-process': '정책 과정',
});

addTranslation('ko', STATUS_MESSAGES, {
  announced: '계획 발표',
  'in-progress': '마지막 보도 당시 진행 중',
  held: '실시',
  postponed: '연기',
  cancelled: '취소',
  unknown: '상황 미상',
});

addTranslation('ko', BRANCH_MESSAGES, {
  maritime: '해상',
  air: '항공',
  ground: '지상',
  marines: '해병대',
  joint: '합동·기타',
});
