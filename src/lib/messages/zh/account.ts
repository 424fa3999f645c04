import { addTranslation } from '../add-translation.ts';
import { ACCOUNT_MESSAGES } from '../en/account.ts';

addTranslation('zh', ACCOUNT_MESSAGES, {
  statusAsOf: (status, date) => `${status}（截至${date}）`,
});
