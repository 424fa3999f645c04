import './account.ts';
import './record.ts';
import './when.ts';
