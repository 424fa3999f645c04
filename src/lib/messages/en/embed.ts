import { localized } from '../localized.ts';

export const EMBED_MESSAGES = localized({
  open: 'Embed',
  heading: 'Embed this view',
  note: 'Paste this into a page. It shows the area, services, days and camera you see now.',
  code: 'Embed code',
  copy: 'Copy',
  copied: 'The embed code was copied.',
  notCopied: 'Copying was refused by the browser: select the code and copy it.',
  close: 'Close',
} as const);

/** Messages of the button that copies the address of the view. */
export const LINK_MESSAGES = localized({
  copy: 'Copy link',
  done: 'Link copied',
  copied: 'The link to this view was copied.',
  notCopied: 'Copying was refused by the browser: select the link and copy it.',
} as const);

/** Messages around the map described in a paragraph, for authors who need an alt text. */
export const MAP_TEXT_MESSAGES = localized({
  open: 'In words',
  heading: 'This map in words',
  note: 'For the alternative text of a picture, or to read. It tells what is shown now.',
  code: 'Text',
  copy: 'Copy',
  copied: 'The text was copied.',
  notCopied: 'Copying was refused by the browser: select the text and copy it.',
  close: 'Close',
} as const);
