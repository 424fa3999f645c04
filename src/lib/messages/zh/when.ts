import { addTranslation } from '../add-translation.ts';
import { WHEN_MESSAGES } from '../en/when.ts';

addTranslation('zh', WHEN_MESSAGES, {
  locale: 'zh',
  isYearFirst: true,
  seasons: ['冬季', '春季', '夏季', '秋季'],
  season: (season, year) => `${year}${season}`,
  notReported: '日期未见报道',
  about: (date) => `${date}前后`,
  uncertain: (date) => `${date}（不确定）`,
  from: (date) => `${date}起（结束日期未见报道）`,
  until: (date) => `至${date}（开始日期未见报道）`,
  span: (first, last) => `${first}至${last}`,
  laterIn: (first, month) => `${first}至${month}内`,
  earlierIn: (month, last) => `${month}内至${last}`,
});
