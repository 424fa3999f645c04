import { addTranslation } from '../add-translation.ts';
import { ACCOUNT_MESSAGES } from '../en/account.ts';

addTranslation('ja', ACCOUNT_MESSAGES, {
  statusAsOf: (status, date) => `${status}（${date}時点）`,
});
