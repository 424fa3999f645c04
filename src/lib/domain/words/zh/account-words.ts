import { addTranslation } from '../add-translation.ts';
import { ACCOUNT_WORDS } from '../en/account-words.ts';

addTranslation('zh', ACCOUNT_WORDS, {
  statusAsOf: (status, date) => `${status}（截至${date}）`,
});
