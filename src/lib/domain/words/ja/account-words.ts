import { addTranslation } from '../add-translation.ts';
import { ACCOUNT_WORDS } from '../en/account-words.ts';

addTranslation('ja', ACCOUNT_WORDS, {
  statusAsOf: (status, date) => `${status}（${date}時点）`,
});
