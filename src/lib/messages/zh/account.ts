import { addTranslation } from '../add-translation.ts';
import { ACCOUNT_WORDS } from '../en/account.ts';

addTranslation('zh', ACCOUNT_WORDS, {
  statusAsOf: (status, date) => `${status}（截至${date}）`,
});
