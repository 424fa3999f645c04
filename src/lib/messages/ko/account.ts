import { addTranslation } from '../add-translation.ts';
import { ACCOUNT_WORDS } from '../en/account.ts';

addTranslation('ko', ACCOUNT_WORDS, {
  statusAsOf: (status, date) => `${status}(${date} 기준)`,
});
