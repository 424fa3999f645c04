import { addTranslation } from '../add-translation.ts';
import { WHEN_MESSAGES } from '../en/when.ts';

addTranslation('ja', WHEN_MESSAGES, {
  locale: 'ja',
  isYearFirst: true,
  seasons: ['冬', '春', '夏', '秋'],
  season: (season, year) => `${year}${season}`,
  notReported: '日付の報道なし',
  about: (date) => `${date}頃`,
  uncertain: (date) => `${date}（不確か）`,
  from: (date) => `${date}から（終了日の報道なし）`,
  until: (date) => `${date}まで（開始日の報道なし）`,
  span: (first, last) => `${first}～${last}`,
  laterIn: (first, month) => `${first}～${month}中`,
  earlierIn: (month, last) => `${month}中～${last}`,
});
