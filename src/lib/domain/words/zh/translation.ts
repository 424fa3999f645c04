import './account-words.ts';
import './record-words.ts';
import './when-words.ts';
