import { addTranslation } from '../add-translation.ts';
import { ACCOUNT_WORDS } from '../en/account.ts';

addTranslation('ja', ACCOUNT_WORDS, {
  statusAsOf: (status, date) => `${status}（${date}時点）`,
});
