import { addTranslation } from '../add-translation.ts';
import { WHEN_MESSAGES } from '../en/when.ts';

addTranslation('ko', WHEN_MESSAGES, {
  locale: 'ko',
  isYearFirst: true,
  seasons: ['겨울', '봄', '여름', '가을'],
  season: (season, year) => `${year} ${season}`,
  notReported: '날짜 보도 없음',
  about: (date) => `${date}경`,
  uncertain: (date) => `${date}(불확실)`,
  from: (date) => `${date}부터(종료일 보도 없음)`,
  until: (date) => `${date}까지(시작일 보도 없음)`,
  span: (first, last) => `${first}~${last}`,
  laterIn: (first, month) => `${first}~${month} 중`,
  earlierIn: (month, last) => `${month} 중~${last}`,
});
